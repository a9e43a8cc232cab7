// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/contactaction.h"
#include "models/actions/correctrequestaction.h"
#include "models/actions/requestaction.h"
#include "models/actions/settingsaction.h"
#include "tests/ui/requestsfixture.h"
#include "ui/common/chip.h"
#include "ui/portal/portalview.h"
#include "ui/requests/deedbutton.h"
#include "ui/requests/requestworkpane.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What is done about a request besides its seats: looked at, moved to another address, split, led elsewhere, answered.
class TestRequestDeeds : public testing::RequestsFixture {
    Q_OBJECT

private Q_SLOTS:
    void deedsOfALineStandOnOneMiddle();
    void theOneThatIsAskedForLeads();
    void showsThePageBeforeAndAfter();
    void anAddressOfAnotherCountryHasNotTheOldOne_data();
    void anAddressOfAnotherCountryHasNotTheOldOne();
    void anAddressFillsIt();
    void aWishBecomesARequest();
    void anotherSeriesFillsIt();
    void othersAreOffered();
    void sendIsAlwaysInSight_data();
    void sendIsAlwaysInSight();
};

void TestRequestDeeds::deedsOfALineStandOnOneMiddle()
{
    openPage();
    const auto middle = [this](const QString &name) { return find(name)->geometry().center().y(); };
    QCOMPARE(middle(u"requestKeep"_s), middle(u"requestSwap"_s)); // which is higher
}

// One alone is filled with the accent; a stranger's wish changes nothing where the patron has one.
void TestRequestDeeds::theOneThatIsAskedForLeads()
{
    const auto leading = [](const QWidget &pane) {
        QStringList names;
        for (const DeedButton *button : pane.findChildren<DeedButton *>()) {
            if (button->leads())
                names << button->objectName();
        }
        return names.join(u' ');
    };
    RequestWorkPane pane(m_desk->window.services(), nullptr);
    const std::vector<std::pair<QStringList, QString>> asked{
        {{u"seats"_s}, u"requestSwap"_s},
        {{}, u"requestSwap"_s}, // nothing is understood
        {{u"seats"_s, u"more"_s}, u"requestAdd"_s},
        {{u"fewer"_s}, u"requestDrop"_s},
        {{u"address"_s, u"decline"_s}, u"requestDecline"_s},
        {{u"address"_s}, u"requestAddress"_s},
        {{u"accessible"_s, u"address"_s}, u"requestSwap"_s},
        {{u"seats"_s, u"series"_s}, u"requestOtherSeries"_s},
        {{u"other"_s}, u"requestFinish"_s},
        {{u"decline?"_s, u"more"_s}, u"requestAdd"_s},
        {{u"decline?"_s}, u"requestDecline"_s},
    };
    for (const auto &[wishes, deed] : asked) {
        RequestCase one;
        one.request.id = 7;
        for (const QString &asks : wishes) {
            StoredWish &wish = one.request.wishes.emplace_back();
            wish.asks = wish.kind = asks.chopped(asks.endsWith(u'?') ? 1 : 0);
            wish.doubt = asks.endsWith(u'?') ? FactDoubt::NotVerified : FactDoubt::None;
        }
        pane.show(&one);
        QCOMPARE(leading(pane), deed);
    }
    // Who goes from the list to the work comes to it.
    openPage();
    const int at = seated();
    QVERIFY(at >= 0);
    RequestCorrection said{row(at).id};
    said.wishes = std::vector<understanding::ReadWish>{*wishSaid(u"decline"_s)};
    actions::CorrectRequestAction corrects(said);
    QVERIFY(m_desk->elsewhere(corrects));
    page().reload();
    auto *decline = find<DeedButton>(u"requestDecline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(decline->leads() && decline->isEnabled(), 20'000);
    page().work().focusDeeds();
    QVERIFY(decline->hasFocus());
}

// What the patron would see is tried and leaves nothing behind.
void TestRequestDeeds::showsThePageBeforeAndAfter()
{
    openPage();
    const int at = seated();
    QVERIFY(at >= 0);
    const RowId id = row(at).id;
    find<QAbstractButton>(u"requestGroundPage"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(find(u"requestPreview"_s)->isVisible(), 20'000);
    const auto *bar = find<QScrollBar>(u"request_portalScrollBar"_s);
    QCOMPARE(bar->palette().color(bar->backgroundRole()).alpha(), 0); // it lies on the page, in a dark window, too
    auto *said = find<QLabel>(u"requestPreviewSaid"_s);
    auto *work = find<QComboBox>(u"requestPreviewWork"_s);
    work->setCurrentIndex(work->findText(u"the seats that are chosen"_s));
    Q_EMIT work->activated(work->currentIndex());
    QTRY_VERIFY2_WITH_TIMEOUT(said->text().startsWith(u"Choose other seats"_s), qPrintable(said->text()), 20'000);
    work->setCurrentIndex(work->findText(u"no renewal"_s));
    Q_EMIT work->activated(work->currentIndex());
    QTRY_VERIFY2_WITH_TIMEOUT(said->text().contains(u"can no longer be renewed"_s), qPrintable(said->text()), 20'000);
    auto *view = find<PortalView>(u"request_portalView"_s);
    const auto changed = [view] {
        const auto &lines = view->layoutOfPage()->lines();
        return std::any_of(lines.begin(), lines.end(), [](const page::Line &line) { return line.changed; });
    };
    const auto renewals = [view] {
        const auto &all = view->layoutOfPage()->page().renewals;
        return std::count_if(all.begin(), all.end(), [](const portal::RenewalLine &line) { return line.visible; });
    };
    const auto after = renewals();
    find<QAbstractButton>(u"requestPreviewNow"_s)->click();
    QVERIFY(!changed());
    QCOMPARE(renewals(), after + 1);
    work->setCurrentIndex(work->findText(u"all paid that is due"_s));
    Q_EMIT work->activated(work->currentIndex());
    find<QAbstractButton>(u"requestPreviewAfter"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(changed() || !said->text().isEmpty(), 20'000);
    QCOMPARE(state(id), u"new"_s);
    QCOMPARE(stored(u"SELECT status FROM ticket_order WHERE id = ?"_s, {*row(at).order}), u"Pending Renewal"_s);
    // Another desk takes it over: what would come of the work is not this desk's any more.
    auto *pane = find<RequestWorkPane>(u"requestWork"_s);
    pane->setHindrance(u"Ana works on it."_s);
    QCOMPARE(said->text(), u"Ana works on it."_s);
    pane->setHindrance({});
    QTRY_VERIFY_WITH_TIMEOUT(changed(), 20'000);
}

void TestRequestDeeds::anAddressFillsIt()
{
    openPage();
    actions::RequestAction asked(*row(seated()).order, {u"phone"_s, u"We have moved. Our new address is 12 Elm Street, Springfield, IL 62704."_s, {}});
    QVERIFY(m_desk->elsewhere(asked));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(asked.added()) >= 0, 20'000);
    choose(placeOf(asked.added()));
    const RowId contact = *row(placeOf(asked.added())).contact;
    press(u"requestAddress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"contactEditor"_s), 20'000);
    QVERIFY2(find<QLabel>(u"contactSentence"_s)->text().contains(u"Check it"_s), qPrintable(find<QLabel>(u"contactSentence"_s)->text()));
    QCOMPARE(find<QLineEdit>(u"contact_mailing_city"_s)->text(), u"Springfield"_s);
    press(u"contactSave"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(asked.added()), u"filled"_s, 20'000);
    QCOMPARE(stored(u"SELECT mailing_postal_code FROM contact WHERE id = ?"_s, {contact}), u"62704"_s);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(state(asked.added()), u"new"_s, 20'000);
    QVERIFY(stored(u"SELECT mailing_postal_code FROM contact WHERE id = ?"_s, {contact}) != u"62704"_s);
}

void TestRequestDeeds::anAddressOfAnotherCountryHasNotTheOldOne_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("stays");
    QTest::newRow("with states, and now without") << u"ME"_s << u"United States"_s << QString();
    QTest::newRow("both without states") << QString() << u"Spain"_s << QString();
    QTest::newRow("the same") << QString() << u"France"_s << u"France"_s;
}

void TestRequestDeeds::anAddressOfAnotherCountryHasNotTheOldOne()
{
    QFETCH(const QString, state);
    QFETCH(const QString, country);
    QFETCH(const QString, stays);
    openPage();
    const RowId order = *row(seated()).order;
    const RowId contact = stored(u"SELECT contact_id FROM ticket_order WHERE id = ?"_s, {order}).toLongLong();
    actions::ContactAction lives(contact, {{u"mailing_state"_s, stored(u"SELECT mailing_state FROM contact WHERE id = ?"_s, {contact}), state},
                                           {u"mailing_country"_s, stored(u"SELECT mailing_country FROM contact WHERE id = ?"_s, {contact}), country}});
    QVERIFY(m_desk->elsewhere(lives));
    actions::RequestAction asked(order, {u"phone"_s, u"Notre nouvelle adresse : 12, rue de la Paix, 75002 Paris"_s, {}});
    QVERIFY(m_desk->elsewhere(asked));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(asked.added()) >= 0, 20'000);
    choose(placeOf(asked.added()));
    press(u"requestAddress"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"contactEditor"_s), 20'000);
    QCOMPARE(find<QLineEdit>(u"contact_mailing_city"_s)->text(), u"Paris"_s);
    QCOMPARE(find<QLineEdit>(u"contact_mailing_state"_s)->text(), QString());
    QCOMPARE(find<QLineEdit>(u"contact_mailing_country"_s)->text(), stays);
}

void TestRequestDeeds::aWishBecomesARequest()
{
    openPage();
    const int all = rows();
    actions::RequestAction asked(*row(seated()).order, {u"phone"_s, u"Two things"_s, {}, {{WishKind::Aisle, {}, {}}, {WishKind::Nearer, {}, {}}}});
    QVERIFY(m_desk->elsewhere(asked));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(asked.added()) >= 0, 20'000);
    choose(placeOf(asked.added()));
    auto *split = find<QToolButton>(u"requestSplitWish"_s);
    QTRY_VERIFY_WITH_TIMEOUT(split->isEnabled(), 20'000);
    QCOMPARE(split->menu()->actions().size(), 2);
    split->menu()->actions().front()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all + 2, 20'000);
    QCOMPARE(stored(u"SELECT count(*) FROM request_wish WHERE request_id = ?"_s, {asked.added()}), u"1"_s);
    QCOMPARE(stored(u"SELECT count(*) FROM change_request WHERE split_from_id = ?"_s, {asked.added()}), u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!split->isEnabled() && !split->statusTip().isEmpty(), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(rows(), all + 1, 20'000);
}

// The series that the patron named is chosen, though it cannot be; another one is, and the request, the order and the answer know it.
void TestRequestDeeds::anotherSeriesFillsIt()
{
    openPage();
    const RowId order = *row(seated()).order;
    actions::RequestAction asked(order, {u"phone"_s, u"The studio, please"_s, {}});
    QVERIFY(m_desk->elsewhere(asked));
    RequestCorrection said;
    said.request = asked.added();
    said.wishes = std::vector<understanding::ReadWish>{{understanding::Asks::Series, {}, u"Studio series"_s, {}, {}, 1.0}};
    actions::CorrectRequestAction corrects(said);
    QVERIFY(m_desk->elsewhere(corrects));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(placeOf(asked.added()) >= 0, 20'000);
    choose(placeOf(asked.added()));
    press(u"requestOtherSeries"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"moveDialog"_s) && find(u"moveDialog"_s)->isVisible(), 20'000);
    auto *series = find<QComboBox>(u"moveSeries"_s);
    QVERIFY2(series->currentText().contains(u"Studio Four"_s), qPrintable(series->currentText()));
    series->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>(u"moveFirst"_s)->text().isEmpty(), 20'000);
    find<QSpinBox>(u"moveAccessible"_s)->setValue(0);
    auto *dialog = find<QDialog>(u"moveDialog"_s);
    dialog->findChild<QSpinBox *>(u"wishAccessible"_s)->setValue(0);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"wishFind"_s), Qt::LeftButton);
    auto *found = dialog->findChild<QListWidget *>(u"wishFound"_s);
    QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, 20'000);
    found->setCurrentRow(0);
    const QString before = find<QLabel>(u"requestSeatsNow"_s)->text();
    press(u"moveGo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(asked.added()), u"filled"_s, 20'000);
    const QString name = stored(u"SELECT s.name FROM ticket_order o JOIN series s ON s.id = o.series_id WHERE o.id = ?"_s, {order});
    QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(u"requestSeatsNow"_s)->text() != before, qPrintable(before), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(find<ElidedLabel>(u"requestFacts"_s)->text().contains(name), 20'000);
    // An answer says it as it is now.
    auto *box = find<QComboBox>(u"replyTemplate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->findData(u"Seats changed"_s) >= 0, 20'000);
    box->setCurrentIndex(box->findData(u"Seats changed"_s));
    Q_EMIT box->activated(box->currentIndex());
    const auto answer = [this] { return find<QPlainTextEdit>(u"replyText"_s)->toPlainText(); };
    QTRY_VERIFY2_WITH_TIMEOUT(answer().contains(name), qPrintable(answer()), 20'000);
    undo();
    QTRY_COMPARE_WITH_TIMEOUT(state(asked.added()), u"new"_s, 20'000);
    QVERIFY(stored(u"SELECT s.name FROM ticket_order o JOIN series s ON s.id = o.series_id WHERE o.id = ?"_s, {order}) != name);
}

// Where it cannot be moved here it says so, and what leads to other seats.
void TestRequestDeeds::othersAreOffered()
{
    actions::SettingsAction master(u"records.master"_s, u"patronmanager"_s);
    QVERIFY(m_desk->elsewhere(master));
    openPage();
    QVERIFY(seated() >= 0);
    press(u"requestOtherSeries"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QDialog *>(u"adviceDialog"_s), 20'000);
    const QString text = find<QPlainTextEdit>(u"adviceText"_s)->toPlainText();
    QVERIFY2(text.startsWith(u"PatronManager is the organisation’s record"_s) && text.contains(u"Package exchange"_s), qPrintable(text));
}

void TestRequestDeeds::sendIsAlwaysInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 x 900") << QSize(1440, 900);
    QTest::newRow("1280 x 720") << QSize(1280, 720);
    QTest::newRow("1024 x 768") << QSize(1024, 768);
    QTest::newRow("1440 x 900 at 200 %") << QSize(720, 480);
}

// Whoever has written an answer looks for nothing.
void TestRequestDeeds::sendIsAlwaysInSight()
{
    QFETCH(QSize, size);
    openPage();
    m_window->resize(size);
    QCOMPARE(m_window->size(), size);
    choose(0);
    for (const QString &name : {u"replySendButton"_s, u"replyWait"_s}) {
        auto *part = find(name);
        QTRY_COMPARE_WITH_TIMEOUT(part->visibleRegion().boundingRect(), part->rect(), 20'000);
    }
    m_window->resize(1440, 900); // and stands with the work again where there is room
    QTRY_COMPARE_WITH_TIMEOUT(find(u"requestsFoot"_s)->parentWidget()->objectName(), u"requestsWorkPane"_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(find(u"replySendButton"_s)->visibleRegion().boundingRect(), find(u"replySendButton"_s)->rect(), 20'000);
}

QTEST_MAIN(TestRequestDeeds)
#include "tst_requestdeeds.moc"
