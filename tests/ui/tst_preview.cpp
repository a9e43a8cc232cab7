// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/previewfixture.h"
#include "ui/patrons/headerbutton.h"
#include "ui/portal/reasonlist.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The tools round the patron's page, in the real window on a real file.
class TestPreview : public PreviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void aDateIsChosenWithTheKeys();
    void everyPartOfTheCalendarHasAName();
    void namedMomentsAreThisPatrons();
    void anotherPatronIsSeenAsNowAndAsSet();
    void whatIsTriedStaysWhenThePatronIsReadAgain();
    void aTriedSettingSaysWhatItChanges();
    void twoTrialsShareOneLine();
    void theValueAsSetEndsTheTrial();
    void anyNumberOfDaysCanBeTried();
    void theToolsAreOffWithoutAPatron();
    void thePageIsAsWideAsAPhone();
    void theArrowsGoToTheTabsBefore();
    void hiddenLinesAreReachedByTheirReason();
    void whatITellThemIsCopied();
    void theSettingBehindALineIsOpened();
    void reasonsAreOneListToAssistiveTechnology();
    void theReasonWalkedToStaysInSight();
    void factsAreButtonsOnlyWhereTheyDoSomething();
    void namesStayText();
};

void TestPreview::aDateIsChosenWithTheKeys()
{
    open(u"angela nun"_s);
    QCOMPARE(value("asOfButton"), u"Now"_s);
    QVERIFY(line("asOfText").isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *calendar = find<QCalendarWidget>("calendar");
    QTRY_VERIFY(calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 21));
    QTRY_VERIFY(calendar->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(value("asOfButton"), u"22 Nov 2026"_s);
    QTRY_VERIFY(!calendar->isVisible());
    const portal::PortalPage &page = view()->layoutOfPage()->page();
    QCOMPARE(page.at, startOfDay(QDate(2026, 11, 22), page.timeZone)); // the organisation's day, not this computer's
    QVERIFY2(line("asOfText").startsWith(u"As of 22 Nov 2026"_s), qPrintable(line("asOfText")));
    QVERIFY(find<QLabel>("asOfLabel")->text().contains(u"22 Nov 2026"_s));
    QTest::keyClick(find<LinkButton>("backToNow"), Qt::Key_Space);
    QTRY_COMPARE(value("asOfButton"), u"Now"_s);
    QVERIFY(line("asOfText").isEmpty());
    trigger("asOfDate");
    QTRY_VERIFY(calendar->isVisible() && calendar->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!calendar->isVisible());
    QCOMPARE(value("asOfButton"), u"Now"_s);
}

void TestPreview::everyPartOfTheCalendarHasAName()
{
    open(u"angela nun"_s);
    trigger("asOfDate");
    auto *calendar = find<QCalendarWidget>("calendar");
    QTRY_VERIFY(calendar->isVisible());
    for (QWidget *part : calendar->findChildren<QWidget *>()) {
        if (!part->isVisible() || (part->focusPolicy() == Qt::NoFocus && !qobject_cast<QAbstractButton *>(part)))
            continue;
        QVERIFY2(!QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName()));
    }
    QCOMPARE(find<QToolButton>("qt_calendar_nextmonth")->toolTip(), u"The month after"_s);
    calendar->parentWidget()->hide();
}

void TestPreview::namedMomentsAreThisPatrons()
{
    open(u"window"_s);
    const auto *menu = find<QMenu>("asOfMenu");
    QAction *opens = nullptr;
    for (QAction *action : menu->actions()) {
        if (!opens && action->text().contains(u"renewal opens"_s))
            opens = action;
    }
    QVERIFY(opens);
    QVERIFY2(opens->text().contains(u'(') && !opens->isChecked(), qPrintable(opens->text()));
    const QString date = opens->text().section(u'(', -1).chopped(1);
    opens->trigger();
    QTRY_COMPARE(value("asOfButton"), date);
    open(u"nothing"_s);
    for (const QAction *action : menu->actions())
        QVERIFY2(!action->text().contains(u"renewal opens"_s), qPrintable(action->text()));
    QVERIFY(find<QAction>("asOfNow")->isChecked());
}

void TestPreview::anotherPatronIsSeenAsNowAndAsSet()
{
    open(u"renewing"_s);
    trigger("whatIf_portal.hideSubscriptionRenewalTab_true");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    open(u"angela nun"_s);
    QCOMPARE(value("whatIfButton"), u"As set"_s);
    QVERIFY(line("whatIfText").isEmpty());
    open(u"renewing"_s); // nor is it remembered for the first one
    QVERIFY(line("whatIfText").isEmpty());
}

void TestPreview::whatIsTriedStaysWhenThePatronIsReadAgain()
{
    open(u"mercy car"_s);
    trigger("whatIf_portal.mobileTickets_false");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    const auto *before = &view()->layoutOfPage()->page();
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(&view()->layoutOfPage()->page() != before);
    QVERIFY(!line("whatIfText").isEmpty());
    QVERIFY(find<QAction>("whatIf_portal.mobileTickets_false")->isChecked());
}

void TestPreview::aTriedSettingSaysWhatItChanges()
{
    open(u"sven rev"_s);
    QCOMPARE(value("whatIfButton"), u"As set"_s);
    QVERIFY(find<QAction>("whatIf_donations.namedStages_probability")->text().endsWith(u"(as set)"_s));
    QVERIFY(find<QAction>("whatIf_donations.namedStages_probability")->isChecked());
    QVERIFY(!find<QAction>("whatIfAsSet")->isEnabled());
    trigger("whatIf_donations.namedStages_stage");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    QVERIFY2(line("whatIfText").contains(u"change"_s), qPrintable(line("whatIfText")));
    QVERIFY2(whole("whatIfText").startsWith(u"What if"_s), qPrintable(whole("whatIfText")));
    const auto &donations = view()->layoutOfPage()->page().donations;
    QVERIFY(!view()->layoutOfPage()->options().changed.empty()); // a chip beside each
    QVERIFY(std::any_of(donations.begin(), donations.end(), [](const auto &line) { return line.visible && line.probability == 60; }));
    QTest::keyClick(find<LinkButton>("backToAsSet"), Qt::Key_Space);
    QTRY_VERIFY(line("whatIfText").isEmpty());
    QVERIFY(view()->layoutOfPage()->options().changed.empty());
    trigger("whatIf_orders.unknownStatus_show");
    QTRY_VERIFY(line("whatIfText").contains(u"Nothing changes for this patron."_s));
}

void TestPreview::twoTrialsShareOneLine()
{
    open(u"window"_s);
    m_window->resize(1280, 720);
    trigger("whatIf_portal.mobileTickets_false");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    trigger("asOf_0");
    QTRY_VERIFY(!line("asOfText").isEmpty());
    QTRY_COMPARE(find<QWidget>("asOfLine")->y(), find<QWidget>("whatIfLine")->y());
    QVERIFY(whole("asOfText").contains(u"with the records"_s)); // A1
    QTRY_VERIFY(find<ElidedLabel>("whatIfText")->width() >= 280);
    QCOMPARE(find<LinkButton>("backToNow")->accessibleName(), u"Back to now"_s);
    QTest::keyClick(find<LinkButton>("backToNow"), Qt::Key_Space);
    QTRY_VERIFY(line("asOfText").isEmpty());
    QTRY_COMPARE(find<LinkButton>("backToAsSet")->text(), u"Back to as set"_s); // words again, where there is room
}

void TestPreview::theValueAsSetEndsTheTrial()
{
    open(u"renewing"_s);
    trigger("whatIf_portal.mobileTickets_false");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    trigger("whatIf_portal.mobileTickets_true");
    QTRY_VERIFY(line("whatIfText").isEmpty());
}

void TestPreview::anyNumberOfDaysCanBeTried()
{
    open(u"window"_s);
    trigger("whatIf_benefits.renewalOpensDaysBefore_other");
    auto *days = find<QSpinBox>("days");
    QTRY_VERIFY(days->hasFocus());
    QCOMPARE(days->value(), 30);
    QTest::keyClicks(days, u"45"_s);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(whole("whatIfText").contains(u"45 days"_s));
    QTRY_VERIFY(!days->isVisible());
    QVERIFY(find<QAction>("whatIf_benefits.renewalOpensDaysBefore_45")->isChecked());
}

void TestPreview::theToolsAreOffWithoutAPatron()
{
    for (const char *name : {"asOfNow", "asOfDate", "whatIfAsSet", "asOnPhone", "export_pdf", "export_json", "printPage"}) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
        QCOMPARE(find<QAction>(name)->statusTip(), u"Choose a patron first."_s);
    }
}

void TestPreview::thePageIsAsWideAsAPhone()
{
    open(u"angela nun"_s);
    QTest::mouseClick(find<QToolButton>("phoneWidth"), Qt::LeftButton);
    QVERIFY(view()->phoneWidth());
    QVERIFY(find<QAction>("asOnPhone")->isChecked());
    trigger("asOnPhone");
    QVERIFY(!view()->phoneWidth());
    QVERIFY(find<QToolButton>("desktopWidth")->isChecked());
}

void TestPreview::theArrowsGoToTheTabsBefore()
{
    open(u"angela nun"_s);
    auto *back = find<QToolButton>("tabBack");
    auto *forward = find<QToolButton>("tabForward");
    QVERIFY(!back->isEnabled() && !forward->isEnabled() && !back->toolTip().isEmpty());
    view()->setTab(portal::TabId::Donations);
    view()->setTab(portal::TabId::RenewableBenefits);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(view()->tab(), portal::TabId::Donations);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(view()->tab(), portal::TabId::Orders);
    QVERIFY(!back->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(view()->tab(), portal::TabId::Donations);
    view()->showAllEvents();
    view()->setTab(portal::TabId::Orders);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(view()->showsAllEvents());
    open(u"renewing"_s);
    QVERIFY(!back->isEnabled() && !forward->isEnabled());
}

void TestPreview::hiddenLinesAreReachedByTheirReason()
{
    open(u"ninety"_s);
    view()->setTab(portal::TabId::Donations);
    QVERIFY2(find<ElidedLabel>("hiddenCount")->text().startsWith(u"2 not shown"_s), qPrintable(find<ElidedLabel>("hiddenCount")->text()));
    auto *pill = find<Pill>("hiddenReason_0");
    QVERIFY2(pill->text().contains(u"under 90 %"_s) && pill->text().startsWith(u"2 · "_s), qPrintable(pill->text()));
    QTest::keyClick(pill, Qt::Key_Space);
    QVERIFY(view()->revealsHidden());
    const page::Line &line = view()->layoutOfPage()->lines()[size_t(view()->inspectedLine())];
    QVERIFY(!line.shown && line.kind == page::LineKind::Donation);
    QTRY_VERIFY(view()->hasFocus());
    QVERIFY(find<Pill>("hiddenReason_0")->isChecked());
    QVERIFY(find<QLabel>("telling")->text().contains(u"not settled yet"_s));
}

void TestPreview::whatITellThemIsCopied()
{
    open(u"angela nun"_s);
    const QString told = find<QLabel>("telling")->text();
    QVERIFY2(told.contains(u"In Review"_s) && told.count(u'.') == 2, qPrintable(told));
    QTest::mouseClick(find<QToolButton>("copyTelling"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), told);
    QApplication::clipboard()->clear();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), told);
}

void TestPreview::theSettingBehindALineIsOpened()
{
    open(u"angela nun"_s);
    view()->setRevealHidden(true);
    view()->setTab(portal::TabId::Profile);
    QTest::keyClick(view(), Qt::Key_End); // a field that is not enabled
    auto *button = find<QPushButton>("openSetting");
    QTRY_VERIFY(button->isVisible());
    QVERIFY2(button->accessibleName().contains(u"Onsite Accessibility Requirements"_s), qPrintable(button->accessibleName()));
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>("settingsPage")->isVisible());
    QTRY_VERIFY(find<QWidget>("settingsPage")->isAncestorOf(QApplication::focusWidget()));
    m_window->showPage(u"patrons"_s);
    view()->setTab(portal::TabId::Orders); // the label map decides what its first line reads
    QVERIFY2(button->accessibleName().contains(u"Order labels"_s), qPrintable(button->accessibleName()));
    button->click();
    QTRY_VERIFY(find<QWidget>("labelForm")->isVisible());
}

void TestPreview::reasonsAreOneListToAssistiveTechnology()
{
    open(u"angela nun"_s);
    auto *list = find<ReasonList>("reasons");
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(access->role(), QAccessible::List);
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    const QList<ReasonRow *> rows = list->findChildren<ReasonRow *>();
    QCOMPARE(access->childCount(), int(rows.size()));
    QVERIFY(rows.size() >= 2);
    for (int i = 0; i < access->childCount(); ++i) {
        QAccessibleInterface *item = access->child(i);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), rows.at(i)->sentence());
        QVERIFY2(item->text(QAccessible::Description).contains(u"Rule "_s), qPrintable(item->text(QAccessible::Description)));
        QCOMPARE(item->parent(), access);
        QCOMPARE(access->indexOfChild(item), i);
    }
    list->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(access->focusChild(), access->child(0));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(access->focusChild(), access->child(1));
    QVERIFY(access->child(1)->state().focused && !access->child(0)->state().focused);
    QTRY_VERIFY(!list->visibleRegion().isEmpty() && !rows.at(1)->visibleRegion().isEmpty());
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(access->focusChild(), access->child(access->childCount() - 1));
    QTest::keyClick(list, Qt::Key_Down); // there is no more
    QCOMPARE(access->focusChild(), access->child(access->childCount() - 1));
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentRow(), 0);
}

// Before its rows have their places, and when the list gets lower or narrower.
void TestPreview::theReasonWalkedToStaysInSight()
{
    open(u"angela nun"_s);
    const portal::Why &why = view()->layoutOfPage()->page().orders.front().why;
    ReasonList list;
    list.setFocusPolicy(Qt::TabFocus);
    list.resize(600, 200);
    list.show();
    list.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus(Qt::TabFocusReason);
    const auto inSight = [&list] { return !list.rows()[size_t(list.currentRow())]->visibleRegion().isEmpty(); };
    list.setGroups(std::vector<page::WhyGroup>(8, {QString(), &why}));
    QTest::keyClick(&list, Qt::Key_End);
    QTRY_VERIFY(inSight());
    list.resize(600, 60);
    QTRY_VERIFY(inSight());
    list.resize(260, 200);
    QTRY_VERIFY(inSight());
}

void TestPreview::factsAreButtonsOnlyWhereTheyDoSomething()
{
    open(u"window"_s);
    const auto role = [this](const char *name) { return QAccessible::queryAccessibleInterface(find<QWidget>(name))->role(); };
    for (const char *name : {"loginChip", "patronEmail"}) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(find<QWidget>(name));
        QCOMPARE(access->role(), QAccessible::Button);
        QVERIFY(!access->text(QAccessible::Name).isEmpty());
        QVERIFY(access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }
    for (const char *name : {"dataAge", "lastLogin", "patronName"}) {
        QVERIFY2(role(name) == QAccessible::StaticText, name);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(find<QWidget>(name));
        QVERIFY(!access->state().focusable);
        QVERIFY(!access->actionInterface() || !access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    }
    QAccessibleInterface *login = QAccessible::queryAccessibleInterface(find<QWidget>("loginChip"));
    login->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY2(find<ElidedLabel>("whySubject")->text().contains(u"log in"_s), qPrintable(find<ElidedLabel>("whySubject")->text()));
    find<HeaderButton>("patronEmail")->setWorking(false);
    QCOMPARE(role("patronEmail"), QAccessible::StaticText);
}

void TestPreview::namesStayText()
{
    open(u"tagsson"_s);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->objectName().startsWith("qt_"_L1), qPrintable(label->objectName() + label->text()));
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<b>"_s), qPrintable(widget->objectName() + widget->toolTip()));
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
