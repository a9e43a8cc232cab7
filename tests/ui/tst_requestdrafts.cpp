// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/requestdeskactions.h"
#include "models/actions/requestmergeactions.h"
#include "tests/ui/demofixture.h"
#include "tests/ui/samplerequests.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"
#include "ui/orders/seatsdialog.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Drafts of requests that become one, in the real window.
class TestRequestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void bothDraftsAreThereAfterwards();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    RequestsPage &page() { return *find<RequestsPage>(u"requestsPage"_s); }
    QListView &view() { return *find<QListView>(u"requestsView"_s); }
    int rows() { return view().model()->rowCount(); }
    const QueuedRequest &row(int at) { return static_cast<RequestList *>(view().model())->at(view().model()->index(at, 0)); }
    void openPage()
    {
        find<QAbstractButton>(u"nav_requests"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isVisible() && rows() > 3, 20'000);
    }
    void choose(int at)
    {
        view().setCurrentIndex(view().model()->index(at, 0));
        QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), row(at).id, 20'000);
        const QString wanted = row(at).orderNumber;
        QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(u"requestOrder"_s)->text().contains(wanted), qPrintable(wanted), 20'000);
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), qPrintable(name + button->statusTip()), 20'000);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString stored(const QString &sql, const QVariantList &values = {})
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(sql, values)->toString();
    }
    QString state(RowId request) { return stored(u"SELECT state FROM change_request WHERE id = ?"_s, {request}); }
    void undo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->isEnabled(), 20'000);
        find<QAction>(u"undo"_s)->trigger();
    }
    // The row of an order whose seats may change.
    int seated()
    {
        for (int i = 0; i < rows(); ++i) {
            choose(i);
            if (QTest::qWaitFor([this] { return find<QPushButton>(u"requestSwap"_s)->isEnabled(); }, 1'500))
                return i;
        }
        return -1;
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestRequestDrafts::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestRequestDrafts::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    m_window = m_desk->window.makeWindow();
    m_window->show();
    m_window->openDatabase();
    QTRY_VERIFY_WITH_TIMEOUT(page().count() > 3, 20'000);
}

void TestRequestDrafts::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

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
