// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestaction.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/requestmergeactions.h"
#include "tests/ui/requestsfixture.h"
#include "ui/requests/requestkeeper.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Drafts of requests that become one, in the real window.
class TestRequestDrafts : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void bothDraftsAreThereAfterwards();
};

// One began the answer to this request, another one to that; then they are one.
void TestRequestDrafts::bothDraftsAreThereAfterwards()
{
    openPage();
    const int at = seated();
    QVERIFY(at >= 0);
    const RowId first = row(at).id;
    actions::RequestAction again(*row(at).order, {u"phone"_s, u"The same once more"_s, {}});
    QVERIFY(m_desk->elsewhere(again));
    actions::MergeRequestsAction merge(again.added(), first);
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
        for (const auto &[request, who] : {std::pair(first, u"Bo"_s), std::pair(again.added(), u"Ana"_s)}) {
            actions::ActionRunner runner(**db, {who, {}, [] { return testing::now; }});
            actions::KeepDraftAction keep({0, request, {}, {}, u"Seats"_s, u"Words of "_s + who, {}, {}});
            QVERIFY(runner.run(keep).has_value());
        }
        QVERIFY(m_desk->elsewhere(merge));
    }
    page().keeper().open(0);
    page().reload();
    choose(at == 0 ? 1 : 0);
    view().setCurrentIndex(view().model()->index(at, 0));
    auto *text = find<QPlainTextEdit>(u"replyText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page().keeper().request() == first && text->toPlainText().startsWith(u"Words of "_s), 20'000);
    auto *box = find<QComboBox>(u"replyTemplate"_s);
    for (const QString &who : {u"Bo"_s, u"Ana"_s}) {
        const int draft = box->findText(u"Draft of "_s + who, Qt::MatchStartsWith);
        QVERIFY2(draft > 0, qPrintable(who));
        box->setCurrentIndex(draft);
        Q_EMIT box->activated(draft);
        QCOMPARE(text->toPlainText(), u"Words of "_s + who);
    }
}

QTEST_MAIN(TestRequestDrafts)
#include "tst_requestdrafts.moc"
