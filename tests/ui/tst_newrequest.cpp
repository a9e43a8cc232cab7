// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writetransaction.h"
#include "tests/ui/requestsfixture.h"
#include "ui/common/dialogdrafts.h"
#include "ui/common/drafts.h"
#include "ui/patrons/searchfield.h"
#include "ui/patrons/searchpopup.h"
#include "ui/requests/messageview.h"
#include "ui/requests/newrequestdesk.h"
#include "ui/requests/newrequestdialog.h"
#include "ui/requests/requestkeeper.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

// What an import does when two records of one person become one.
class JoinPatron final : public actions::Action {
public:
    explicit JoinPatron(RowId contact)
        : m_contact(contact)
    {
    }
    [[nodiscard]] QString name() const override { return u"test.join"_s; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override
    {
        const auto done = transaction.connection().query(u"UPDATE contact SET merged_into = '003000000000001AAA', version = version + 1 WHERE id = ?"_s, {m_contact});
        return done ? Result<void>() : done.error();
    }

private:
    RowId m_contact;
};

} // namespace

// A request by phone or at the counter, typed into the real window on a real file.
class TestNewRequest : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void isOfThePatronOnScreen();
    void isOfSomebodyWhoIsFound();
    void isOfNobodyKnown();
    void isReadAndMarked();
    void isMine();
    void saysWhyNotAndKeepsTheWords();
    void whoLeavesTooEarlyLosesNothing();
    void orFindsItRecorded();
    void isNotOfTheFormerPatron();
    void saysWhatNoOrderMeans();
    void escapeClosesWhatIsOpen();
    void aDraftComesBackWithItsPatron();
    void aDraftIsOfferedAgainWhoeverIsOnScreen();

private:
    NewRequestDialog *dialog() { return m_window->findChild<NewRequestDialog *>(); }
    void ask(const QString &button = {})
    {
        if (button.isEmpty())
            find<QAction>(u"newRequest"_s)->trigger();
        else
            find<QAbstractButton>(button)->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20'000);
    }
    void write(const QString &words) { find<QPlainTextEdit>(u"newRequestWords"_s)->setPlainText(words); }
    RowId record()
    {
        const QString before = stored(u"SELECT COALESCE(max(id), 0) FROM change_request"_s);
        find<QPushButton>(u"newRequestGo"_s)->click();
        const auto newest = [this] { return stored(u"SELECT COALESCE(max(id), 0) FROM change_request"_s); };
        return QTest::qWaitFor([&] { return newest() != before && !dialog(); }, 20'000) ? newest().toLongLong() : 0;
    }
    QString column(const QString &name, RowId request) { return stored(u"SELECT %1 FROM change_request WHERE id = ?"_s.arg(name), {request}); }
    void search(const QString &typed)
    {
        auto *field = find<SearchField>(u"newRequestSearch"_s);
        field->setFocus();
        QTest::keyClicks(field, typed);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"newRequest_searchPopup"_s)->isVisible(), 20'000);
        QTest::keyClick(field, Qt::Key_Return);
    }
    // One with orders.
    RowId patron() { return stored(u"SELECT min(contact_id) FROM ticket_order WHERE source_deleted = 0 AND merged_into IS NULL AND contact_id IN (SELECT id FROM contact WHERE last_name <> '')"_s).toLongLong(); }
};

void TestNewRequest::isOfThePatronOnScreen()
{
    const RowId contact = patron();
    m_window->openPatron(contact);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"patronNewRequest"_s)->isVisible(), 20'000);
    for (const QString &button : {QString(), u"patronNewRequest"_s}) {
        ask(button);
        QVERIFY(find<QComboBox>(u"newRequestOrder"_s)->count() > 2);
        QVERIFY(!find<QPushButton>(u"newRequestGo"_s)->isEnabled());
        write(u"Please call me about the parking."_s);
        find<QComboBox>(u"newRequestSource"_s)->setCurrentIndex(1);
        find<QComboBox>(u"newRequestPriority"_s)->setCurrentIndex(1);
        const RowId request = record();
        QCOMPARE(column(u"contact_id"_s, request), QString::number(contact));
        QCOMPARE(column(u"source || ' ' || state || ' ' || priority || ' ' || COALESCE(due_on, '-')"_s, request), u"counter new 2 -"_s);
    }
    const QString requests = stored(u"SELECT count(*) FROM change_request"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->isEnabled(), 20'000);
    find<QAction>(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM change_request"_s).toInt(), requests.toInt() - 1, 20'000);
}

void TestNewRequest::isOfSomebodyWhoIsFound()
{
    const RowId contact = patron();
    m_window->showPage(u"requests"_s);
    ask(u"requestsNew"_s);
    auto *field = find<SearchField>(u"newRequestSearch"_s);
    const auto *hits = find<QListView>(u"newRequest_searchResults"_s)->model();
    field->setFocus();
    QTest::keyClicks(field, u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!field->accessibleDescription().isEmpty() && hits->rowCount() > 0, 20'000); // 1 of 3
    Q_EMIT dialog()->findChild<SearchPopup *>()->patronChosen(contact);
    QVERIFY(field->text().isEmpty() && field->accessibleDescription().isEmpty() && hits->rowCount() == 0); // nothing is searched for any more
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"newRequestOrder"_s)->isEnabled(), 20'000);
    find<QPushButton>(u"newRequestNobody"_s)->click();
    search(stored(u"SELECT email FROM contact WHERE id = ?"_s, QVariantList{contact}));
    auto *orders = find<QComboBox>(u"newRequestOrder"_s);
    QTRY_VERIFY_WITH_TIMEOUT(orders->isEnabled(), 20'000);
    QVERIFY(find<QLabel>(u"newRequestPatron"_s)->text().contains(stored(u"SELECT last_name FROM contact WHERE id = ?"_s, QVariantList{contact})));
    orders->setCurrentIndex(2);
    const QString order = orders->currentData().toString();
    QVERIFY(!find<QComboBox>(u"newRequestSeries"_s)->isEnabled());
    QVERIFY(!find<QComboBox>(u"newRequestSeries"_s)->statusTip().isEmpty());
    write(u"Closer to the stage, please."_s);
    find<QCheckBox>(u"newRequestDueOn"_s)->setChecked(true);
    const QString due = find<QDateEdit>(u"newRequestDue"_s)->date().toString(Qt::ISODate);
    const RowId request = record();
    QCOMPARE(column(u"contact_id || ' ' || order_id || ' ' || due_on"_s, request), u"%1 %2 %3"_s.arg(contact).arg(order, due));
}

void TestNewRequest::isOfNobodyKnown()
{
    m_window->showPage(u"requests"_s);
    ask();
    find<QPushButton>(u"newRequestNobody"_s)->click();
    QVERIFY(!find<QComboBox>(u"newRequestOrder"_s)->isEnabled());
    auto *series = find<QComboBox>(u"newRequestSeries"_s);
    QVERIFY(series->isEnabled() && series->count() > 1);
    const QString season = stored(u"SELECT s.name FROM series r JOIN season s ON s.id = r.season_id WHERE r.id = ?"_s, QVariantList{series->itemData(1)});
    QVERIFY2(!season.isEmpty() && series->itemText(1).contains(season), qPrintable(series->itemText(1) + u" / "_s + season)); // each has one of the same name
    series->setCurrentIndex(1);
    const QString chosen = series->currentData().toString();
    write(u"Mrs Bell, 555-0101, asks whether there are seats at the aisle."_s);
    const RowId request = record();
    QCOMPARE(column(u"COALESCE(contact_id, 0) || ' ' || COALESCE(order_id, 0) || ' ' || series_id"_s, request), u"0 0 "_s + chosen);
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), request, 20'000); // it is what is looked at now
}

void TestNewRequest::isReadAndMarked()
{
    m_window->showPage(u"requests"_s);
    ask();
    find<QPushButton>(u"newRequestNobody"_s)->click();
    write(u"Mrs Bell, 555-0101, would like an aisle seat, else they keep their seats."_s);
    QVERIFY(record() > 0);
    auto *text = find<MessageView>(u"requestText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().startsWith(u"Mrs Bell"_s), 20'000);
    QStringList marked;
    for (const Mark &mark : text->marks())
        marked << text->toPlainText().mid(mark.start, mark.length);
    QVERIFY2(marked.contains(u"an aisle seat"_s), qPrintable(marked.join(u'|')));
    QVERIFY(find<QLabel>(u"requestWishes"_s)->text().contains(u"aisle"_s));
}

void TestNewRequest::isMine()
{
    ask();
    auto *mine = find<QCheckBox>(u"newRequestMine"_s);
    QVERIFY(mine->isEnabled());
    mine->setChecked(true);
    write(u"Closer, please."_s);
    const RowId request = record();
    QCOMPARE(column(u"state"_s, request), u"inProgress"_s);
    QVERIFY(!column(u"assignee"_s, request).isEmpty());
}

// The patron has become a part of another record meanwhile: nothing typed is lost, and it can be recorded otherwise.
void TestNewRequest::saysWhyNotAndKeepsTheWords()
{
    const RowId contact = patron();
    m_window->openPatron(contact);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"patronNewRequest"_s)->isVisible(), 20'000);
    ask();
    write(u"Closer, please."_s);
    JoinPatron merge(contact);
    QVERIFY(m_desk->elsewhere(merge));
    const QString before = stored(u"SELECT count(*) FROM change_request"_s);
    auto *go = find<QPushButton>(u"newRequestGo"_s);
    auto *words = find<QPlainTextEdit>(u"newRequestWords"_s);
    words->setFocus();
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"newRequestSaid"_s)->text().contains(u"not kept any more"_s), 20'000);
    QCOMPARE(stored(u"SELECT count(*) FROM change_request"_s), before);
    QVERIFY(dialog() && dialog()->isVisible() && !dialog()->draft().isEmpty());
    QCOMPARE(words->toPlainText(), u"Closer, please."_s);
    QVERIFY(words->isEnabled() && go->isEnabled());
    QCOMPARE(dialog()->focusWidget(), words);
    find<QPushButton>(u"newRequestNobody"_s)->click();
    const RowId request = record();
    QVERIFY(request > 0);
    QCOMPARE(stored(u"SELECT COALESCE(contact_id, 0) || ' ' || note FROM change_request WHERE id = ?"_s, QVariantList{request}), u"0 Closer, please."_s);
}

// By Cancel, by Escape or by the frame, while it is being written: where that fails, all that was typed is back.
void TestNewRequest::whoLeavesTooEarlyLosesNothing()
{
    const RowId contact = patron();
    m_window->openPatron(contact);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"patronNewRequest"_s)->isVisible(), 20'000);
    ask();
    write(u"Closer, please."_s);
    JoinPatron merge(contact);
    QVERIFY(m_desk->elsewhere(merge));
    auto *go = find<QPushButton>(u"newRequestGo"_s), *leave = find<QPushButton>(u"newRequestLeave"_s);
    const std::vector<std::function<void()>> ways{[leave] { leave->click(); }, [this] { QTest::keyClick(dialog(), Qt::Key_Escape); }, [this] { dialog()->close(); }};
    const auto other = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
    for (const auto &way : ways) {
        QVERIFY(other && (*other)->query(u"BEGIN IMMEDIATE"_s)); // somebody else is writing
        go->click();
        QVERIFY(!go->isEnabled()); // it is being written
        way();
        QVERIFY(dialog() && !dialog()->isVisible());
        QVERIFY(find<QLabel>(u"noticeText"_s)->text().contains(u"still being recorded"_s));
        QVERIFY((*other)->query(u"ROLLBACK"_s));
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20'000);
        QVERIFY(find<QLabel>(u"newRequestSaid"_s)->text().contains(u"not kept any more"_s));
        QCOMPARE(find<QPlainTextEdit>(u"newRequestWords"_s)->toPlainText(), u"Closer, please."_s);
        QVERIFY(go->isEnabled() && find<QPlainTextEdit>(u"newRequestWords"_s)->isEnabled());
    }
}

void TestNewRequest::orFindsItRecorded()
{
    ask();
    write(u"Mrs Bell, 555-0101, would like to be called back."_s);
    const QString before = stored(u"SELECT count(*) FROM change_request"_s);
    auto *go = find<QPushButton>(u"newRequestGo"_s);
    const auto other = store::Connection::open(m_desk->url, store::OpenMode::ReadWrite);
    QVERIFY(other && (*other)->query(u"BEGIN IMMEDIATE"_s)); // somebody else is writing
    go->click();
    find<QPushButton>(u"newRequestLeave"_s)->click();
    QVERIFY(dialog() && !dialog()->isVisible());
    find<QAction>(u"newRequest"_s)->trigger(); // the same, not another one
    QVERIFY(dialog()->isVisible() && !go->isEnabled());
    find<QPushButton>(u"newRequestLeave"_s)->click();
    QVERIFY((*other)->query(u"ROLLBACK"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM change_request"_s).toInt(), before.toInt() + 1, 20'000);
}

// Who is chosen is read first; an answer that comes too late is nobody's.
void TestNewRequest::isNotOfTheFormerPatron()
{
    const NewRequestDialog::Start start{NewRequestDialog::Whose{7, u"Ana Ruiz"_s, {}, {{20, u"ON-1"_s}}}, {}, QDate(2026, 11, 21), u"maria"_s};
    const NewRequestDialog::Whose bo{8, u"Bo Lund"_s, {}, {{30, u"ON-3"_s}}};
    NewRequestDialog dialog(start, m_desk->window.patrons, [] { return testing::now; }, nullptr);
    QSignalSpy read(&dialog, &NewRequestDialog::patronWanted);
    QList<RowId> recorded;
    connect(&dialog, &NewRequestDialog::wanted, this, [&recorded](const NewRequest &request) { recorded << request.contact.value_or(0); });
    auto *go = dialog.findChild<QPushButton *>(u"newRequestGo"_s);
    auto *order = dialog.findChild<QComboBox *>(u"newRequestOrder"_s);
    auto *popup = dialog.findChild<SearchPopup *>();
    dialog.findChild<QPlainTextEdit *>(u"newRequestWords"_s)->setPlainText(u"Closer"_s);
    order->setCurrentIndex(2);
    QVERIFY(go->isEnabled());
    Q_EMIT popup->patronChosen(8);
    QCOMPARE(read.size(), 1);
    QVERIFY(!go->isEnabled() && go->statusTip().contains(u"being read"_s));
    QVERIFY(!order->isEnabled());
    QCOMPARE(dialog.draft()[u"contact"_s].toInteger(), 8);
    dialog.setWhose(*start.whose); // who was asked for before
    QVERIFY(!go->isEnabled());
    dialog.setUnread(8, u"The database is away."_s);
    QVERIFY(dialog.findChild<QLabel *>(u"newRequestSaid"_s)->text().contains(u"away"_s));
    go->click();
    QCOMPARE(recorded, QList<RowId>{0});
    QVERIFY(!go->isEnabled() && !go->statusTip().isEmpty() && !dialog.findChild<QPlainTextEdit *>(u"newRequestWords"_s)->isEnabled()); // while it is written
    dialog.refuse(u"Not yet."_s);
    Q_EMIT popup->patronChosen(8);
    auto *nobody = dialog.findChild<QPushButton *>(u"newRequestNobody"_s);
    QVERIFY(nobody->isEnabled());
    nobody->click();
    dialog.setWhose(bo);
    QVERIFY(!nobody->isEnabled());
    go->click();
    QCOMPARE(recorded, QList<RowId>({0, 0}));
    dialog.refuse(u"Not yet."_s);
    Q_EMIT popup->patronChosen(8);
    dialog.setWhose(bo);
    go->click();
    QCOMPARE(recorded, QList<RowId>({0, 0, 8}));
}

void TestNewRequest::saysWhatNoOrderMeans()
{
    const RowId contact = patron();
    const QString number = stored(u"SELECT min(number) FROM ticket_order WHERE contact_id = ? AND source_deleted = 0 AND merged_into IS NULL"_s, QVariantList{contact});
    m_window->openPatron(contact);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"patronNewRequest"_s)->isVisible(), 20'000);
    for (const bool none : {false, true}) {
        ask();
        auto *order = find<QComboBox>(u"newRequestOrder"_s);
        QVERIFY(order->isEnabled());
        QVERIFY2(order->toolTip().contains(u"only open renewal"_s), qPrintable(order->toolTip()));
        QCOMPARE(order->accessibleDescription(), order->toolTip());
        order->setCurrentIndex(none ? 1 : 0);
        QVERIFY(find<QComboBox>(u"newRequestSeries"_s)->isEnabled());
        QCOMPARE(order->toolTip().contains(u"no order"_s), none);
        write(u"Order %1: closer to the stage, please."_s.arg(number));
        const RowId request = record();
        QCOMPARE(stored(u"SELECT COALESCE((SELECT number FROM ticket_order WHERE id = order_id), '-') || ' ' || contact_id FROM change_request WHERE id = ?"_s, QVariantList{request}),
                 u"%1 %2"_s.arg(none ? u"-"_s : number).arg(contact));
    }
}

void TestNewRequest::escapeClosesWhatIsOpen()
{
    ask();
    auto *field = find<SearchField>(u"newRequestSearch"_s);
    field->setFocus();
    QTest::keyClicks(field, u"a"_s);
    auto *popup = find<QWidget>(u"newRequest_searchPopup"_s);
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), 20'000);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!popup->isVisible() && dialog()->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
}

void TestNewRequest::aDraftComesBackWithItsPatron()
{
    const auto clock = [] { return testing::now; };
    NewRequestDialog::Start start{NewRequestDialog::Whose{7, u"Ana Ruiz"_s, {}, {{20, u"ON-1"_s}, {21, u"ON-2"_s}}}, {{3, u"Six"_s}}, QDate(2026, 11, 21), u"maria"_s};
    NewRequestDialog typed(start, m_desk->window.patrons, clock, nullptr);
    QVERIFY(typed.draft().isEmpty());
    typed.findChild<QPlainTextEdit *>(u"newRequestWords"_s)->setPlainText(u"Closer"_s);
    typed.findChild<QComboBox *>(u"newRequestOrder"_s)->setCurrentIndex(2);
    typed.findChild<QCheckBox *>(u"newRequestMine"_s)->setChecked(true);
    const QJsonObject left = typed.draft();
    NewRequestDialog::Start other = start;
    other.whose.reset();
    NewRequestDialog again(other, m_desk->window.patrons, clock, nullptr);
    QSignalSpy wanted(&again, &NewRequestDialog::patronWanted);
    QVERIFY(again.takeDraft(left));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toLongLong(), 7);
    again.setWhose(*start.whose);
    QCOMPARE(again.draft(), left);
}

// After a crash: with the patron that it was typed for, in front of any other.
void TestNewRequest::aDraftIsOfferedAgainWhoeverIsOnScreen()
{
    Drafts drafts(m_desk->window.preferences);
    auto dialogs = std::make_unique<DialogDrafts>(drafts, m_desk->url.toString(), nullptr);
    const RowId contact = patron();
    m_window->openPatron(contact);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"patronNewRequest"_s)->isVisible(), 20'000);
    QVERIFY(!dialogs->isLeft(u"newRequestDialog"_s));
    ask();
    write(u"Closer, please."_s);
    drafts.write();
    m_window.reset(); // as in a crash: nothing is given up
    dialogs = std::make_unique<DialogDrafts>(drafts, m_desk->url.toString(), nullptr);
    m_window = m_desk->window.makeWindow();
    m_window->show();
    m_window->openDatabase();
    QTRY_VERIFY_WITH_TIMEOUT(page().count() > 3, 20'000);
    auto *desk = m_window->findChild<NewRequestDesk *>();
    desk->resume(*dialogs);
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20'000);
    QCOMPARE(find<QPlainTextEdit>(u"newRequestWords"_s)->toPlainText(), u"Closer, please."_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"newRequestGo"_s)->isEnabled(), 20'000); // the patron is read
    QCOMPARE(stored(u"SELECT contact_id FROM change_request WHERE id = ?"_s, QVariantList{record()}), QString::number(contact));
    QVERIFY(!dialogs->isLeft(u"newRequestDialog"_s));
}

QTEST_MAIN(TestNewRequest)
#include "tst_newrequest.moc"
