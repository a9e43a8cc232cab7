// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/requestaction.h"
#include "models/actions/requestactions.h"
#include "tests/ui/requestsfixture.h"
#include "ui/common/counttabs.h"
#include "ui/common/deskstyle.h"
#include "ui/common/iconbutton.h"
#include "ui/common/namedialog.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/patrons/staffrecord.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlistpane.h"
#include "ui/requests/requestoutput.h"
#include "ui/requests/requestspage.h"
#include "ui/words/format.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// A patron's requests in the staff record, and what is copied, exported and kept back of the list of all.
class TestPatronRequests : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areCountedAndReadWhenSeen();
    void areOpenedWhereTheyAreWorkedOn();
    void theListIsCopied();
    void theListIsExported();
    void olderOnesAreSaidAndShown();
    void whatIsTakenAwaySaysWhatItIs();
    void aViewMayBeCalledAsAnotherReads();

private:
    // A patron without a request, and two of theirs: one that is open and one that is withdrawn.
    void ask()
    {
        m_contact = stored(u"SELECT min(id) FROM contact WHERE last_name <> '' AND id NOT IN (SELECT contact_id FROM change_request WHERE contact_id IS NOT NULL)"_s).toLongLong();
        for (const QString &words : {u"We would like an aisle seat."_s, u"We would like to sit closer to the stage."_s}) {
            NewRequest request{u"phone"_s, words, {}};
            request.contact = m_contact;
            actions::RequestAction action({}, request);
            QVERIFY(m_desk->elsewhere(action));
            m_asked.push_back(action.added());
        }
        RequestEdit edit;
        edit.state = u"withdrawn"_s;
        edit.reason = stored(u"SELECT min(id) FROM request_reason WHERE state = 'withdrawn'"_s).toLongLong();
        actions::SetRequestsAction withdraws({m_asked[1]}, edit);
        QVERIFY(m_desk->elsewhere(withdraws));
    }
    CountTabs *tabs() { return find<CountTabs>(u"staffTabs"_s); }
    RecordTable *table() { return find<RecordTable>(u"requestsTable"_s); }

    RowId m_contact = 0;
    std::vector<RowId> m_asked;
};

void TestPatronRequests::init()
{
    m_asked.clear();
    makeDesk();
    ask();
    openQueue();
}

void TestPatronRequests::areCountedAndReadWhenSeen()
{
    m_window->openPatron(m_contact);
    QTRY_COMPARE_WITH_TIMEOUT(tabs()->tabText(StaffRecord::RequestsTab), u"Requests 2"_s, 20'000);
    QCOMPARE(table()->proxy().records().rowCount(), 0); // not read for the patron's sake
    find<QAction>(u"staffTab%1"_s.arg(int(StaffRecord::RequestsTab)))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(table()->proxy().rowCount(), 2, 20'000);
    const QList<QStringList> text = table()->text(false);
    QCOMPARE(text[0], (QStringList{u"Request"_s, u"Received"_s, u"Asked"_s, u"State"_s, u"Wishes"_s, u"Due"_s}));
    QStringList states;
    for (const QStringList &row : text.mid(1))
        states << row[0] + u' ' + row[3] + u' ' + row[4];
    states.sort();
    QCOMPARE(states, (QStringList{u"%1 New On the aisle"_s.arg(m_asked[0]), u"%1 Withdrawn Nearer to the stage"_s.arg(m_asked[1])}));
    const RowId other = stored(u"SELECT contact_id FROM change_request WHERE contact_id IS NOT NULL AND contact_id <> ? LIMIT 1"_s, {m_contact}).toLongLong();
    m_window->openPatron(other);
    QTRY_VERIFY_WITH_TIMEOUT(table()->proxy().rowCount() > 0 && table()->proxy().rowOf(m_asked[0]) < 0, 20'000);
}

void TestPatronRequests::areOpenedWhereTheyAreWorkedOn()
{
    for (const RowId request : m_asked) { // also what is finished
        m_window->openPatron(m_contact);
        QTRY_COMPARE_WITH_TIMEOUT(tabs()->tabText(StaffRecord::RequestsTab), u"Requests 2"_s, 20'000);
        find<QAction>(u"staffTab%1"_s.arg(int(StaffRecord::RequestsTab)))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(table()->proxy().rowOf(request) >= 0, 20'000);
        table()->choose(request);
        table()->view().setFocus();
        QTest::keyClick(&table()->view(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page().isVisible(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), request, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"requestSubject"_s)->text() == u"On the phone"_s, 20'000);
        auto *list = find<RequestListPane>(u"requestList"_s);
        QVERIFY(list->current() == request || list->current() == 0); // no other one is shown as chosen
    }
}

void TestPatronRequests::theListIsCopied()
{
    m_window->showPage(u"requests"_s);
    auto *list = find<RequestListPane>(u"requestList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->list().indexOf(m_asked[0]).isValid(), 20'000);
    list->choose(m_asked[0]);
    QApplication::clipboard()->clear();
    find<QAction>(u"copyRequests"_s)->trigger();
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.trimmed().count(u'\n'), 0);
    QVERIFY2(copied.startsWith(QString::number(m_asked[0]) + u'\t'), qPrintable(copied));
    QVERIFY2(copied.contains(u"\tOn the phone\tNew\tOn the aisle\t"_s), qPrintable(copied));
    list->view().selectAll();
    find<QAction>(u"copyRequests"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text().trimmed().count(u'\n') + 1, list->list().rowCount());
}

void TestPatronRequests::theListIsExported()
{
    m_window->showPage(u"requests"_s);
    auto *list = find<RequestListPane>(u"requestList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->list().indexOf(m_asked[0]).isValid(), 20'000);
    find<QAction>(u"exportRequests"_s)->trigger();
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = m_window->findChild<QFileDialog *>()), 20'000);
    const QString path = m_desk->folder.filePath(u"requests.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists() && file.size() > 0, 20'000);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY2(csv.contains(u"Request"_s) && csv.contains(u"Who works on it"_s) && csv.contains(u"On the aisle"_s), qPrintable(csv.left(400)));
    QCOMPARE(list->list().rowCount(), int(csv.trimmed().count(u"\n"_s)));
    QVERIFY(!find<QWidget>(u"requestsTail"_s)->isVisible()); // all are here
}

void TestPatronRequests::olderOnesAreSaidAndShown()
{
    items::RequestQueueModel model(m_desk->window.reader, [] { return testing::now; }, nullptr, 1);
    RequestListPane pane(model, m_desk->window.services(), nullptr);
    pane.show();
    actions::SetRequestsAction withdraws({m_asked[0]}, [this] {
        RequestEdit edit;
        edit.state = u"withdrawn"_s;
        edit.reason = stored(u"SELECT min(id) FROM request_reason WHERE state = 'withdrawn'"_s).toLongLong();
        return edit;
    }());
    QVERIFY(m_desk->elsewhere(withdraws));
    model.load();
    pane.showView({RequestView::Which::Finished, RequestView::Sort::Newest, {}});
    QTRY_COMPARE_WITH_TIMEOUT(pane.list().rowCount(), 1, 20'000);
    auto *tail = pane.findChild<QWidget *>(u"requestsTail"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tail->isVisible(), 20'000);
    QVERIFY2(pane.findChild<QLabel *>(u"requestsNewest"_s)->text().contains(u'1'), "how many");
    const int all = stored(u"SELECT count(*) FROM change_request WHERE state IN ('filled', 'notPossible', 'withdrawn')"_s).toInt();
    QVERIFY(all >= 2);
    for (int shown = 2; shown <= all; ++shown) {
        pane.findChild<QPushButton *>(u"requestsOlder"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(pane.list().rowCount(), shown, 20'000);
    }
    const auto *output = pane.findChild<RequestOutput *>();
    QVERIFY2(output->paperTitle().age.endsWith(pane.findChild<QLabel *>(u"requestsNewest"_s)->text()), qPrintable(output->paperTitle().age)); // on paper, too
    pane.findChild<QPushButton *>(u"requestsOlder"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!tail->isVisible(), 20'000); // those are all
    pane.showView({});
    QVERIFY(!tail->isVisible());
}

// A list on paper or in a file is taken for what its title says: which part of all it is, and when that was so.
void TestPatronRequests::whatIsTakenAwaySaysWhatItIs()
{
    Instant now = testing::now;
    Services services = m_desk->window.services();
    services.clock = [&now] { return now; };
    items::RequestQueueModel model(m_desk->window.reader, services.clock);
    RequestListPane pane(model, services, nullptr);
    pane.setZone(QTimeZone::utc());
    const auto *output = pane.findChild<RequestOutput *>();
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(pane.list().indexOf(m_asked[0]).isValid(), 20'000);
    const PaperTitle whole = output->paperTitle();
    QCOMPARE(whole.text(), u"Change requests (Open)"_s);
    QCOMPARE(whole.age, u"As of %1."_s.arg(words::instantText(now, QTimeZone::utc())));
    now.ms += 3'600'000; // nothing was read since
    QCOMPARE(output->paperTitle().age, whole.age);
    pane.showView({RequestView::Which::Nobodys, RequestView::Sort::Newest, u"aisle"_s});
    QCOMPARE(output->paperTitle().text(), u"Change requests (Nobody’s)"_s);
    QCOMPARE(output->paperTitle().age, whole.age + u" Only those that say “aisle”."_s);
    QStringList notices;
    connect(output, &RequestOutput::noticed, this, [&](const Notice &notice) { notices << notice.text; });
    pane.findChild<QAction *>(u"exportRequests"_s)->trigger();
    auto *dialog = pane.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_desk->folder.filePath(u"part.csv"_s));
    dialog->close();
    QVERIFY2(notices.size() == 1 && notices[0].endsWith(u"Only those that say “aisle”."_s), qPrintable(notices.join(u'|')));
    model.load();
    QTRY_VERIFY_WITH_TIMEOUT(output->paperTitle().age.startsWith(u"As of %1."_s.arg(words::instantText(now, QTimeZone::utc()))), 20'000);
}

void TestPatronRequests::aViewMayBeCalledAsAnotherReads()
{
    const Services services = m_desk->window.services();
    items::RequestQueueModel model(m_desk->window.reader, services.clock);
    RequestListPane pane(model, services, nullptr);
    pane.show();
    const auto kept = [&] { return services.preferences.value(u"requests/views"_s).toStringList(); };
    const QStringList one{u"Ruiz"_s, u"0 1 ruiz"_s}, both = one + QStringList{u"0 1 ruiz"_s, u"1 0 "_s};
    const auto openMenu = [&] {
        pane.findChild<IconButton *>(u"requestsViews"_s)->click();
        pane.findChild<QMenu *>(u"requestsViewsMenu"_s)->hide();
    };
    const auto forget = [&](const QString &name) {
        for (QAction *action : pane.findChild<QMenu *>(u"requestsForgetView"_s)->actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        QFAIL("not listed");
    };
    services.preferences.setValue(u"requests/views"_s, one);
    openMenu();
    pane.findChild<QAction *>(u"requestsKeepView"_s)->trigger();
    Q_EMIT pane.findChild<NameDialog *>()->named(u"0 1 ruiz"_s);
    QCOMPARE(kept(), one + QStringList({u"0 1 ruiz"_s, pane.list().view().text()}));
    services.preferences.setValue(u"requests/views"_s, both);
    openMenu();
    forget(u"0 1 ruiz"_s);
    QCOMPARE(kept(), one);
    forget(u"0 1 ruiz"_s); // it has gone
    QCOMPARE(kept(), one);
    const auto parts = [&] { return pane.findChildren<QObject *>().size(); };
    openMenu();
    const qsizetype before = parts();
    for (int i = 0; i < 5; ++i)
        openMenu();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(parts(), before); // opening it leaves nothing behind
    QCOMPARE(pane.findChildren<QMenu *>(u"requestsForgetView"_s).size(), 1);
}

QTEST_MAIN(TestPatronRequests)
#include "tst_patronrequests.moc"
