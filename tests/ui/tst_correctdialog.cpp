// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/correctrequestaction.h"
#include "models/actions/requestaction.h"
#include "models/domain/requestwish.h"
#include "tests/ui/demofixture.h"
#include "ui/common/chip.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"
#include "ui/requests/correctdialog.h"
#include "ui/requests/requestkeeper.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestspage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What was understood of a request, corrected by hand in the window: whose it is, what it is about, what is wished.
class TestCorrectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneStepCorrectsAll();
    void thePatronIsFound();
    void orNobodyIs();
    void theOrderByItsNumber();
    void somebodyElseWasQuicker();
    void onlyWhatIsChangedIsSaid();
    void eachKindCanBeAdded_data();
    void eachKindCanBeAdded();
    void whatCannotBeSaysWhy();
    void theSeriesIsThatOfTheOrder();
    void itIsADuplicateOrNot();
    void aDraftIsTakenUp();
    void keysStayWhereTheyAre();
    void itIsNotHigherThanASmallScreen();

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
    QString stored(const QString &sql, const QVariantList &values = {})
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(sql, values)->toString();
    }
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
        const auto place = [this] {
            for (int i = 0; i < rows(); ++i) {
                if (row(i).id == m_request)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(place() >= 0, 20'000);
        view().setCurrentIndex(view().model()->index(place(), 0));
        QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), m_request, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"requestCorrect"_s)->isEnabled(), 20'000);
        QTest::mouseClick(find<QPushButton>(u"requestCorrect"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT((m_dialog = m_window->findChild<CorrectDialog *>()) && m_dialog->isVisible(), 20'000);
    }
    template <class T = QWidget>
    T *part(const QString &name)
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void tick(const QString &text, Qt::CheckState state)
    {
        const auto items = part<QListWidget>(u"wishTicks"_s)->findItems(text, Qt::MatchExactly);
        QVERIFY2(items.size() == 1, qPrintable(text));
        items.front()->setCheckState(state);
    }
    void add(const QString &kind, const QString &detail = {})
    {
        auto *box = part<QComboBox>(u"wishKind"_s);
        box->setCurrentIndex(box->findData(kind));
        if (!detail.isEmpty())
            part<QComboBox>(u"wishDetail"_s)->setEditText(detail);
        QTest::mouseClick(part<QPushButton>(u"wishAdd"_s), Qt::LeftButton);
    }
    bool go()
    {
        auto *button = part<QPushButton>(u"correctGo"_s);
        if (!button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    void undo()
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>(u"undo"_s)->isEnabled(), 20'000);
        find<QAction>(u"undo"_s)->trigger();
    }
    static CorrectDialog::Start start()
    {
        CorrectDialog::Start start;
        QueuedRequest &request = start.request;
        request.id = 7;
        request.contact = 1;
        request.order = 11;
        request.orderNumber = u"ON-11"_s;
        request.series = 3;
        request.since = u"1998-09-01"_s;
        request.language = u"es"_s;
        request.facts.fallback = u"keep"_s;
        for (const auto &[id, asks, code] : {std::tuple(RowId(21), u"seats"_s, u"aisle"_s), std::tuple(RowId(22), u"decline"_s, QString())}) {
            StoredWish &wish = request.wishes.emplace_back();
            wish.id = id;
            wish.asks = asks;
            wish.code = code;
            wish.kind = code.isEmpty() ? asks : code;
        }
        start.patron = {1, u"Ana Ruiz, ana@x.example"_s, {{11, u"ON-11"_s, u"ON-11, Six Evenings"_s, 3}, {12, u"ON-12"_s, u"ON-12, Single"_s, {}}}};
        start.series = {{3, u"Six Evenings"_s}, {4, u"Studio"_s}};
        start.choices = {{u"Balcony"_s, u"Orchestra"_s}, {u"A"_s}};
        return start;
    }
    // One by itself, on these facts.
    void make(const CorrectDialog::Start &start)
    {
        m_alone = std::make_unique<CorrectDialog>(start, m_desk->window.patrons, [] { return testing::now; }, nullptr);
        m_alone->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog = m_alone.get();
        m_said = {};
        connect(m_dialog, &CorrectDialog::wanted, this, [this](const RequestCorrection &correction) { m_said = correction; });
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<CorrectDialog> m_alone;
    CorrectDialog *m_dialog = nullptr;
    RequestCorrection m_said;
    RowId m_request = 0, m_order = 0;
};

void TestCorrectDialog::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

void TestCorrectDialog::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    m_window = m_desk->window.makeWindow();
    m_window->show();
    m_window->openDatabase();
    QTRY_VERIFY_WITH_TIMEOUT(page().count() > 3, 20'000);
}

void TestCorrectDialog::cleanup()
{
    m_alone.reset();
    m_window.reset();
    m_desk.reset();
}

// Wishes of several kinds, what if they cannot be, since when, and the language: one entry of the history, one undo.
void TestCorrectDialog::oneStepCorrectsAll()
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

void TestCorrectDialog::thePatronIsFound()
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

void TestCorrectDialog::orNobodyIs()
{
    open();
    QTest::mouseClick(part<QPushButton>(u"patronNobody"_s), Qt::LeftButton);
    QVERIFY(!part<QPushButton>(u"patronNobody"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"patronNobody"_s)->statusTip().isEmpty());
    QVERIFY(go());
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT COALESCE(contact_id, 0) || ' ' || COALESCE(order_id, 0) FROM change_request WHERE id = ?"_s, {m_request}), u"0 0"_s, 20'000);
}

void TestCorrectDialog::theOrderByItsNumber()
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

void TestCorrectDialog::somebodyElseWasQuicker()
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
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"noticeText"_s)->text().contains(u"meanwhile"_s), 20'000);
    QCOMPARE(stored(u"SELECT fallback FROM change_request WHERE id = ?"_s, {m_request}), u"next_best"_s);
    QCOMPARE(wishesOf(m_request), u"aisle nearer"_s);
}

void TestCorrectDialog::onlyWhatIsChangedIsSaid()
{
    make(start());
    QVERIFY(!go());
    tick(u"On the aisle"_s, Qt::Unchecked);
    tick(u"On the aisle"_s, Qt::Checked);
    QVERIFY(!go());
    tick(u"Does not want to renew"_s, Qt::Unchecked);
    QVERIFY(go());
    QCOMPARE(m_said.gone, std::vector<RowId>{22});
    QVERIFY(!m_said.contact && !m_said.order && !m_said.orderNumber && !m_said.series && !m_said.wishes && m_said.more.empty() && !m_said.fallback && !m_said.since && !m_said.language && !m_said.duplicateOf);
    QVERIFY(m_said.seen && m_said.seen->fallback == u"keep"_s && m_said.seen->contact == RowId(1));
    make(start());
    part<QCheckBox>(u"correctKnowsSince"_s)->setChecked(false);
    QVERIFY(go());
    QVERIFY(m_said.since && m_said.since->isEmpty() && m_said.gone.empty());
}

void TestCorrectDialog::eachKindCanBeAdded_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &asks : {u"seats"_s, u"series"_s, u"more"_s, u"fewer"_s, u"accessible"_s, u"package"_s, u"address"_s, u"other"_s})
        QTest::newRow(qPrintable(asks)) << asks;
    for (const WishKind kind : allWishKinds) {
        if (kind != WishKind::Accessible && kind != WishKind::Aisle)
            QTest::newRow(qPrintable(wishKindName(kind))) << wishKindName(kind);
    }
}

void TestCorrectDialog::eachKindCanBeAdded()
{
    QFETCH(QString, kind);
    make(start());
    const bool named = kind == "section"_L1 || kind == "level"_L1, counted = kind == "count"_L1;
    add(kind, named ? u"Balcony"_s : counted ? u"3"_s : QString());
    QVERIFY(go());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().code.isEmpty() ? understanding::asksName(m_said.more.front().asks) : m_said.more.front().code, kind);
    QCOMPARE(m_said.more.front().detail, named ? u"Balcony"_s : QString());
    QCOMPARE(m_said.more.front().number, counted ? std::optional(3) : std::nullopt);
}

void TestCorrectDialog::whatCannotBeSaysWhy()
{
    make(start());
    auto *button = part<QPushButton>(u"wishAdd"_s);
    auto *kind = part<QComboBox>(u"wishKind"_s), *detail = part<QComboBox>(u"wishDetail"_s);
    const auto choose = [kind](const QString &name) { kind->setCurrentIndex(kind->findData(name)); };
    QVERIFY(!button->isEnabled() && !button->statusTip().isEmpty() && !detail->isEnabled() && !detail->statusTip().isEmpty());
    choose(u"section"_s);
    QVERIFY(!button->isEnabled() && detail->isEnabled());
    QCOMPARE(detail->count(), 2); // to choose from
    detail->setCurrentIndex(0);
    QVERIFY(button->isEnabled());
    choose(u"more"_s);
    detail->setEditText(u"some"_s);
    QVERIFY(!button->isEnabled() && !button->statusTip().isEmpty());
    detail->setEditText(u"2"_s);
    QVERIFY(button->isEnabled());
    choose(u"decline"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(part<QListWidget>(u"wishTicks"_s)->count(), 2); // it is there
    add(u"together"_s);
    add(u"apart"_s);
    QVERIFY(!go());
    QVERIFY(part<QLabel>(u"correctSaid"_s)->text().contains(u"cannot both be"_s));
    tick(u"Side by side"_s, Qt::Unchecked);
    QVERIFY(go());
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().code, u"apart"_s);
}

void TestCorrectDialog::theSeriesIsThatOfTheOrder()
{
    make(start());
    auto *order = part<QComboBox>(u"correctOrder"_s), *series = part<QComboBox>(u"correctSeries"_s);
    QVERIFY(!series->isEnabled() && !series->statusTip().isEmpty());
    QCOMPARE(series->currentData().toLongLong(), qint64(3));
    order->setCurrentIndex(order->findData(qint64(12)));
    QVERIFY(series->isEnabled() && series->statusTip().isEmpty());
    series->setCurrentIndex(series->findData(qint64(4)));
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(12));
    QCOMPARE(m_said.series, std::optional<RowId>(4));
    make(start());
    part<QComboBox>(u"correctOrder"_s)->setEditText({});
    QVERIFY(go());
    QCOMPARE(m_said.order, std::optional<RowId>(0));
    QCOMPARE(m_said.series, std::optional<RowId>(3)); // it stands there still
    QVERIFY(!m_said.contact);
}

void TestCorrectDialog::itIsADuplicateOrNot()
{
    make(start());
    QVERIFY(part<QCheckBox>(u"correctNoDuplicate"_s)->isHidden());
    CorrectDialog::Start again = start();
    again.request.duplicateOf = 12;
    make(again);
    auto *box = part<QCheckBox>(u"correctNoDuplicate"_s);
    QVERIFY(!box->isHidden() && box->text().contains(u"12"_s));
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(go());
    QCOMPARE(m_said.duplicateOf, std::optional<RowId>(0));
}

// What was corrected and not yet written, taken up by the same dialog after a crash.
void TestCorrectDialog::aDraftIsTakenUp()
{
    make(start());
    QVERIFY(m_dialog->draft().isEmpty());
    tick(u"On the aisle"_s, Qt::Unchecked);
    add(u"more"_s, u"2"_s);
    part<QDateEdit>(u"correctSince"_s)->setDate(QDate(1997, 9, 1));
    auto *language = part<QComboBox>(u"correctLanguage"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    const CorrectDialog::Patron bo{2, u"Bo Lund"_s, {{20, u"ON-20"_s, u"ON-20, Studio"_s, 4}}};
    m_dialog->setPatron(bo);
    auto *order = part<QComboBox>(u"correctOrder"_s);
    order->setCurrentIndex(1);
    const QJsonObject left = QJsonDocument::fromJson(QJsonDocument(m_dialog->draft()).toJson()).object();
    make(start());
    QVariantList asked;
    connect(m_dialog, &CorrectDialog::patronWanted, this, [&asked](qint64 contact) { asked << contact; });
    QVERIFY(m_dialog->takeDraft(left));
    QCOMPARE(asked, QVariantList{qint64(2)});
    QVERIFY(!go()); // their orders are being read
    m_dialog->setPatron(bo);
    QVERIFY(go());
    QCOMPARE(m_said.contact, std::optional<RowId>(2));
    QCOMPARE(m_said.order, std::optional<RowId>(20));
    QCOMPARE(m_said.gone, std::vector<RowId>{21});
    QCOMPARE(m_said.more.size(), std::size_t(1));
    QCOMPARE(m_said.more.front().number, std::optional(2));
    QCOMPARE(m_said.since, std::optional(u"1997-09-01"_s));
    QCOMPARE(m_said.language, std::optional(u"fr"_s));
    QVERIFY(!m_said.fallback);
}

// Return in a field does what that field is for; Escape leaves where nothing is open.
void TestCorrectDialog::keysStayWhereTheyAre()
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

void TestCorrectDialog::itIsNotHigherThanASmallScreen()
{
    CorrectDialog::Start much = start();
    much.request.duplicateOf = 12;
    for (int i = 0; i < 12; ++i)
        much.request.wishes.push_back(much.request.wishes.front());
    make(much);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QVERIFY2(m_dialog->height() <= 640, qPrintable(QString::number(m_dialog->height())));
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 440, qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
    auto *last = part(u"correctNoDuplicate"_s);
    last->setFocus(Qt::TabFocusReason);
    m_dialog->resize(m_dialog->width(), m_dialog->minimumSizeHint().height());
    QTest::keyClick(last, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE_WITH_TIMEOUT(last->visibleRegion().boundingRect(), last->rect(), 20'000); // scrolled to
}

QTEST_MAIN(TestCorrectDialog)
#include "tst_correctdialog.moc"
