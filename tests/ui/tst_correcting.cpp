// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/correctrequestaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/requesttableactions.h"
#include "tests/ui/correctfields.h"
#include "tests/ui/requestsfixture.h"
#include "ui/common/chip.h"
#include "ui/requests/requestkeeper.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What was understood of a request, corrected by hand in the window: whose it is, what it is about, what is wished.
class TestCorrecting : public testing::RequestsFixture, private testing::CorrectFields {
    Q_OBJECT

private Q_SLOTS:
    void oneStepCorrectsAll();
    void thePatronIsFound();
    void orNobodyIs();
    void theOrderByItsNumber();
    void somebodyElseWasQuicker();
    void theirWishesAreShown();
    void itsTwinAndAKindOfOnesOwn();
    void whatIsRefusedStaysThere();
    void aSeriesIsWrittenPlainly();
    void keysStayWhereTheyAre();

private:
    QString wishesOf(RowId request)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        auto rows = (*db)->query(u"SELECT COALESCE(k.code, k.asks), w.detail, w.number FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE w.request_id = ? ORDER BY w.id"_s, {request});
        QStringList all;
        while (rows->next())
            all << rows->value(0).toString() + (rows->value(1).toString().isEmpty() ? QString() : u'=' + rows->value(1).toString()) + (rows->isNull(2) ? QString() : u':' + rows->value(2).toString());
        return all.join(u' ');
    }
    // A request by phone of an order of the demo, open in the window, with the dialog.
    void open()
    {
        m_order = stored(u"SELECT min(r.order_id) FROM change_request r JOIN ticket_order o ON o.id = r.order_id WHERE o.series_id IS NOT NULL"_s).toLongLong();
        actions::RequestAction asked(m_order, {u"phone"_s, u"Nearer, and at an aisle"_s, u"keep"_s, {{WishKind::Aisle}, {WishKind::Nearer}}});
        QVERIFY(m_desk->elsewhere(asked));
        m_request = asked.added();
        find<QAbstractButton>(u"nav_requests"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(page().isVisible(), 20'000);
        page().reload();
        QTRY_VERIFY_WITH_TIMEOUT(placeOf(m_request) >= 0, 20'000);
        view().setCurrentIndex(view().model()->index(placeOf(m_request), 0));
        QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), m_request, 20'000);
        press(u"requestCorrect"_s);
        QTRY_VERIFY_WITH_TIMEOUT((m_dialog = m_window->findChild<CorrectDialog *>()) && m_dialog->isVisible(), 20'000);
    }

    RowId m_request = 0, m_order = 0;
};

// Wishes of several kinds, what if they cannot be, since when, and the language: one entry of the history, one undo.
void TestCorrecting::oneStepCorrectsAll()
{
    open();
    const QString actions = stored(u"SELECT max(id) FROM journal_action"_s);
    QVERIFY(!part<QPushButton>(u"correctGo"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"correctGo"_s)->statusTip().isEmpty());
    tick(u"Nearer to the stage"_s, Qt::Unchecked);
    add(u"more"_s, u"2"_s);
    add(u"address"_s, u"12 Elm Street"_s);
    auto *fallback = part<QComboBox>(u"correctFallback"_s), *language = part<QComboBox>(u"correctLanguage"_s);
    fallback->setCurrentIndex(fallback->findData(u"call_first"_s));
    language->setCurrentIndex(language->findData(u"fr"_s));
    part<QDateEdit>(u"correctSince"_s)->setDate(QDate(1998, 9, 1));
    QVERIFY(go());
    QTRY_COMPARE_WITH_TIMEOUT(wishesOf(m_request), u"aisle more:2 address=12 Elm Street"_s, 20'000);
    const QString facts = u"SELECT fallback || ' ' || language || ' ' || seats_since_on || ' ' || corrected FROM change_request WHERE id = ?"_s;
    QCOMPARE(stored(facts, {m_request}), u"call_first fr 1998-09-01 wishes fallback since language"_s);
    QCOMPARE(stored(u"SELECT count(*) FROM journal_action WHERE id > ?"_s, {actions}), u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"requestWishes"_s)->text().contains(u"2 more"_s), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(wishesOf(m_request), u"aisle nearer"_s, 20'000);
    QCOMPARE(stored(u"SELECT corrected FROM change_request WHERE id = ?"_s, {m_request}), QString());
}

void TestCorrecting::thePatronIsFound()
{
    open();
    const RowId other = stored(u"SELECT min(o.contact_id) FROM ticket_order o JOIN contact c ON c.id = o.contact_id WHERE o.contact_id <> (SELECT contact_id FROM ticket_order WHERE id = ?) AND c.last_name <> ''"_s, {m_order}).toLongLong();
    const QString name = stored(u"SELECT trim(first_name || ' ' || last_name) FROM contact WHERE id = ?"_s, {other}), address = stored(u"SELECT email FROM contact WHERE id = ?"_s, {other});
    auto *search = part<QLineEdit>(u"patronSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, address);
    auto *hits = part<QListView>(u"searchResults"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hits->isVisible() && hits->model()->rowCount() > 0, 20'000);
    QTest::keyClick(search, Qt::Key_Return);
    auto *now = part<ElidedLabel>(u"patronNow"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(now->text().contains(name), qPrintable(now->text() + u" / "_s + name), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"correctGo"_s)->isEnabled(), 20'000);
    QVERIFY(m_dialog->isVisible()); // Return has chosen, and no more
    auto *orders = part<QComboBox>(u"correctOrder"_s);
    QVERIFY(orders->count() > 1);
    QCOMPARE(orders->currentIndex(), 0);
    orders->setCurrentIndex(1);
    const RowId chosen = orders->currentData().toLongLong();
    QVERIFY(go());
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT contact_id || ' ' || order_id FROM change_request WHERE id = ?"_s, {m_request}), u"%1 %2"_s.arg(other).arg(chosen), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT order_id FROM change_request WHERE id = ?"_s, {m_request}), QString::number(m_order), 20'000);
}

void TestCorrecting::orNobodyIs()
{
    open();
    QTest::mouseClick(part<QPushButton>(u"patronNobody"_s), Qt::LeftButton);
    QVERIFY(!part<QPushButton>(u"patronNobody"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"patronNobody"_s)->statusTip().isEmpty());
    QVERIFY(go());
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT COALESCE(contact_id, 0) || ' ' || COALESCE(order_id, 0) FROM change_request WHERE id = ?"_s, {m_request}), u"0 0"_s, 20'000);
}

void TestCorrecting::theOrderByItsNumber()
{
    open();
    const QString another = stored(u"SELECT min(number) FROM ticket_order WHERE contact_id <> (SELECT contact_id FROM ticket_order WHERE id = ?) AND number <> '' AND source_deleted = 0"_s, {m_order});
    part<QComboBox>(u"correctOrder"_s)->setEditText(u" %1 "_s.arg(another));
    QVERIFY(part<QLabel>(u"correctSaid"_s)->text().contains(u"patron"_s));
    QVERIFY(!part<QComboBox>(u"correctSeries"_s)->isEnabled() && !part<QComboBox>(u"correctSeries"_s)->statusTip().isEmpty());
    QVERIFY(go());
    const QString facts = u"SELECT o.number || ' ' || (r.contact_id = o.contact_id) FROM change_request r JOIN ticket_order o ON o.id = r.order_id WHERE r.id = ?"_s;
    QTRY_COMPARE_WITH_TIMEOUT(stored(facts, {m_request}), another + u" 1"_s, 20'000);
}

void TestCorrecting::somebodyElseWasQuicker()
{
    open();
    RequestCorrection theirs;
    theirs.request = m_request;
    theirs.fallback = u"next_best"_s;
    actions::CorrectRequestAction quicker(theirs);
    QVERIFY(m_desk->elsewhere(quicker));
    auto *fallback = part<QComboBox>(u"correctFallback"_s);
    fallback->setCurrentIndex(fallback->findData(u"call_first"_s));
    tick(u"Nearer to the stage"_s, Qt::Unchecked);
    QVERIFY(go());
    auto *told = part<QLabel>(u"correctSaid"_s);
    QTRY_VERIFY_WITH_TIMEOUT(told->text().contains(u"meanwhile"_s), 20'000);
    const QString said = fallback->itemText(fallback->findData(u"next_best"_s));
    QVERIFY2(told->text().contains(said) && told->text().contains(fallback->currentText()), qPrintable(told->text()));
    QCOMPARE(stored(u"SELECT fallback FROM change_request WHERE id = ?"_s, {m_request}), u"next_best"_s);
    QCOMPARE(wishesOf(m_request), u"aisle nearer"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(go()); // now it is known
    QTRY_COMPARE_WITH_TIMEOUT(wishesOf(m_request), u"aisle"_s, 20'000);
    QCOMPARE(stored(u"SELECT fallback FROM change_request WHERE id = ?"_s, {m_request}), u"call_first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<CorrectDialog *>(), 20'000);
}

// A wish that somebody else has taken away meanwhile, and the one that came with its id.
void TestCorrecting::theirWishesAreShown()
{
    open();
    RequestCorrection theirs{m_request};
    theirs.gone = {stored(u"SELECT max(id) FROM request_wish WHERE request_id = ?"_s, {m_request}).toLongLong()};
    theirs.more = {*wishSaid(u"decline"_s)};
    actions::CorrectRequestAction quicker(theirs);
    QVERIFY(m_desk->elsewhere(quicker));
    tick(u"Nearer to the stage"_s, Qt::Unchecked);
    add(u"together"_s);
    QVERIFY(go());
    auto *told = part<QLabel>(u"correctSaid"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(told->text().contains(u"meanwhile"_s), qPrintable(told->text()), 20'000);
    QCOMPARE(wishesOf(m_request), u"aisle decline"_s);
    const auto *list = part<QListWidget>(u"wishTicks"_s);
    QCOMPARE(list->count(), 3);
    QVERIFY(list->item(1)->text() == u"Does not want to renew"_s && list->item(1)->checkState() == Qt::Checked);
    QVERIFY(go()); // now they are known
    QTRY_COMPARE_WITH_TIMEOUT(wishesOf(m_request), u"aisle decline together"_s, 20'000);
}

// Which request it repeats, and a wish of a kind that the organisation has: one step, taken back as one.
void TestCorrecting::itsTwinAndAKindOfOnesOwn()
{
    actions::RequestWordAction cushion({0, WordList::Kinds, u"Cushion"_s});
    QVERIFY(m_desk->elsewhere(cushion));
    const RowId order = stored(u"SELECT min(r.order_id) FROM change_request r JOIN ticket_order o ON o.id = r.order_id WHERE o.series_id IS NOT NULL"_s).toLongLong();
    actions::RequestAction before(order, {u"counter"_s, u"Nearer"_s, {}, {{WishKind::Nearer}}});
    QVERIFY(m_desk->elsewhere(before));
    open();
    auto *twin = part<QComboBox>(u"correctDuplicate"_s);
    const int at = twin->findData(qint64(before.added()));
    QVERIFY2(at > 0, "the patron's other request is offered");
    QVERIFY2(twin->itemText(at).contains(u"Nearer to the stage"_s), qPrintable(twin->itemText(at)));
    QCOMPARE(twin->findData(qint64(m_request)), -1);
    twin->setCurrentIndex(at);
    auto *kind = part<QComboBox>(u"wishKind"_s);
    QVERIFY(kind->findText(u"Cushion"_s) > 0);
    add(kind->itemData(kind->findText(u"Cushion"_s)).toString(), u"a red one"_s);
    QVERIFY(go());
    const QString twins = u"SELECT COALESCE(duplicate_of_id, 0) FROM change_request WHERE id = ?"_s;
    const QString own = u"SELECT count(*) FROM request_wish w JOIN request_kind k ON k.id = w.kind_id WHERE k.name = 'Cushion' AND w.detail = 'a red one' AND w.request_id = ?"_s;
    QTRY_COMPARE_WITH_TIMEOUT(stored(twins, {m_request}), QString::number(before.added()), 20'000);
    QCOMPARE(stored(own, {m_request}), u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"requestWishes"_s)->text().contains(u"Cushion: a red one"_s), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(stored(twins, {m_request}), u"0"_s, 20'000);
    QCOMPARE(stored(own, {m_request}), u"0"_s);
}

// What the database refuses leaves all that was corrected where it was.
void TestCorrecting::whatIsRefusedStaysThere()
{
    open();
    part<QComboBox>(u"correctOrder"_s)->setEditText(u"no such order"_s);
    tick(u"Nearer to the stage"_s, Qt::Unchecked);
    QVERIFY(go());
    QTRY_VERIFY2_WITH_TIMEOUT(part<QLabel>(u"correctSaid"_s)->text().contains(u"no such order"_s), qPrintable(part<QLabel>(u"correctSaid"_s)->text()), 20'000);
    QVERIFY(m_dialog->isVisible() && !m_dialog->draft().isEmpty());
    QCOMPARE(wishesOf(m_request), u"aisle nearer"_s);
    part<QComboBox>(u"correctOrder"_s)->setCurrentIndex(1);
    QVERIFY(go());
    QTRY_COMPARE_WITH_TIMEOUT(wishesOf(m_request), u"aisle"_s, 20'000);
}

// By its name alone, without its season.
void TestCorrecting::aSeriesIsWrittenPlainly()
{
    open();
    auto *kind = part<QComboBox>(u"wishKind"_s), *detail = part<QComboBox>(u"wishDetail"_s);
    kind->setCurrentIndex(kind->findData(u"series"_s));
    QVERIFY(detail->count() > 0);
    for (int i = 0; i < detail->count(); ++i)
        QCOMPARE(stored(u"SELECT count(*) > 0 FROM series WHERE name = ?"_s, {detail->itemText(i)}), u"1"_s);
}

// Return in a field does what that field is for; Escape leaves where nothing is open.
void TestCorrecting::keysStayWhereTheyAre()
{
    open();
    auto *kind = part<QComboBox>(u"wishKind"_s);
    kind->setCurrentIndex(kind->findData(u"other"_s));
    auto *text = part<QLineEdit>(u"wishDetailText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"a cushion"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(part<QListWidget>(u"wishTicks"_s)->count(), 3);
    QVERIFY(m_dialog->isVisible());
    auto *search = part<QLineEdit>(u"patronSearch"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClicks(search, u"no such person at all"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part(u"searchPopup"_s)->isVisible(), 20'000);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && !part(u"searchPopup"_s)->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(wishesOf(m_request), u"aisle nearer"_s);
}

QTEST_MAIN(TestCorrecting)
#include "tst_correcting.moc"
