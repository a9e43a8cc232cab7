// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instant.h"
#include "tests/ui/demofixture.h"
#include "ui/common/chip.h"
#include "ui/page/pagelayout.h"
#include "ui/portal/pill.h"
#include "ui/portal/portalview.h"
#include "ui/portal/previewchoice.h"
#include "ui/portal/reasonrow.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The tools round the patron's page, in the real window on a real file.
class TestPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDateIsChosenWithTheKeys();
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
    void namesStayText();
    void thePageIsExported_data();
    void thePageIsExported();
    void aFolderThatIsNotThereIsSaid();
    void noPrinterIsSaid();

private:
    template <class T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void open(const QString &typed);
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    QString line(const char *name) { return find<QWidget>(name)->isVisible() ? find<ElidedLabel>(name)->text() : QString(); }
    QString whole(const char *name) { return find<ElidedLabel>(name)->accessibleDescription(); }
    QString value(const char *button) { return find<QAbstractButton>(button)->text(); }
    QString notice() { return find<QWidget>("noticeBar")->isVisible() ? find<QLabel>("noticeText")->text() : QString(); }
    PortalView *view() { return find<PortalView>("portalView"); }

    testing::DemoFile m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestPreview::initTestCase()
{
    QVERIFY(m_demo.isMade());
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestPreview::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(m_demo);
    m_window = m_desk->window.makeWindow();
    m_window->openDatabase();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPreview::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestPreview::open(const QString &typed)
{
    const RowId contact = m_desk->contact(typed);
    QVERIFY2(contact, qPrintable(typed));
    m_window->openPatron(contact);
    QTRY_VERIFY(view()->layoutOfPage() && view()->layoutOfPage()->page().contactId == contact);
}

void TestPreview::aDateIsChosenWithTheKeys()
{
    open(u"angela nun"_s);
    QCOMPARE(value("asOfButton"), u"Now"_s);
    QVERIFY(line("asOfText").isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *calendar = find<QCalendarWidget>("calendar");
    QTRY_VERIFY(calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 21));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(value("asOfButton"), u"22 Nov 2026"_s);
    QVERIFY(!calendar->isVisible());
    const portal::PortalPage &page = view()->layoutOfPage()->page();
    QCOMPARE(page.at, startOfDay(QDate(2026, 11, 22), page.timeZone)); // the organisation's day, not this computer's
    QVERIFY2(line("asOfText").startsWith(u"As of 22 Nov 2026"_s), qPrintable(line("asOfText")));
    QVERIFY(find<QLabel>("asOfLabel")->text().contains(u"22 Nov 2026"_s));
    QTest::keyClick(find<LinkButton>("backToNow"), Qt::Key_Space);
    QTRY_COMPARE(value("asOfButton"), u"Now"_s);
    QVERIFY(line("asOfText").isEmpty());
    trigger("asOfDate");
    QTRY_VERIFY(calendar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(value("asOfButton"), u"Now"_s);
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
    open(u"sven rev"_s);
    m_window->resize(1280, 720);
    trigger("whatIf_donations.namedStages_stage");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    trigger("asOf_0");
    QTRY_VERIFY(!line("asOfText").isEmpty());
    QTRY_COMPARE(find<QWidget>("asOfLine")->y(), find<QWidget>("whatIfLine")->y());
    QVERIFY(whole("asOfText").contains(u"with the records"_s)); // A1
    QVERIFY(find<ElidedLabel>("whatIfText")->width() >= 280);
    QCOMPARE(find<LinkButton>("backToNow")->accessibleName(), u"Back to now"_s);
    QTest::keyClick(find<LinkButton>("backToNow"), Qt::Key_Space);
    QTRY_VERIFY(line("asOfText").isEmpty());
    QCOMPARE(find<LinkButton>("backToAsSet")->text(), u"Back to as set"_s); // words again, where there is room
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
    QTRY_VERIFY(days->isVisible());
    QCOMPARE(days->value(), 30);
    QTest::keyClicks(days, u"45"_s);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(whole("whatIfText").contains(u"45 days"_s));
    QVERIFY(!days->isVisible());
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
    QVERIFY(button->isVisible());
    QVERIFY2(button->accessibleName().contains(u"Onsite Accessibility Requirements"_s), qPrintable(button->accessibleName()));
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(find<QWidget>("settingsPage")->isVisible());
    QVERIFY(find<QWidget>("settingsPage")->isAncestorOf(QApplication::focusWidget()));
    m_window->showPage(u"patrons"_s);
    view()->setTab(portal::TabId::Orders); // the label map decides what its first line reads
    QVERIFY2(button->accessibleName().contains(u"Order labels"_s), qPrintable(button->accessibleName()));
    button->click();
    QTRY_VERIFY(find<QWidget>("labelForm")->isVisible());
}

void TestPreview::namesStayText()
{
    open(u"tagsson"_s);
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->objectName().startsWith("qt_"_L1), qPrintable(label->objectName() + label->text()));
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(u"<b>"_s), qPrintable(widget->objectName() + widget->toolTip()));
}

void TestPreview::thePageIsExported_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("pdf") << QByteArray("export_pdf") << QByteArray("%PDF-");
    QTest::newRow("html") << QByteArray("export_html") << QByteArray("&lt;b&gt;Bold&lt;/b&gt;");
    QTest::newRow("txt") << QByteArray("export_txt") << QByteArray("[hidden]");
    QTest::newRow("json") << QByteArray("export_json") << QByteArray("schemaVersion");
}

void TestPreview::thePageIsExported()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, holds);
    open(u"tagsson"_s);
    trigger("whatIf_portal.mobileTickets_false");
    QTRY_VERIFY(!line("whatIfText").isEmpty());
    trigger(action.constData());
    auto *dialog = find<QFileDialog>("exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    const QString suggested = dialog->selectedFiles().value(0);
    QVERIFY2(suggested.contains(u"Tagsson"_s) && !QFileInfo(suggested).fileName().contains(u'<'), qPrintable(suggested));
    dialog->setDirectory(m_desk->folder.path());
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(m_desk->folder.filePath(u"out"_s));
    QTest::keyClick(field, Qt::Key_Return);
    const QString path = m_desk->folder.filePath(u"out."_s + QString::fromLatin1(action.mid(7)));
    QTRY_COMPARE(notice(), u"The page was written to %1."_s.arg(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(holds));
    if (action == "export_html" || action == "export_txt")
        QVERIFY(bytes.contains("What if"));
    QCOMPARE(m_desk->window.preferences.value(u"export/folder"_s).toString(), m_desk->folder.path());
}

void TestPreview::aFolderThatIsNotThereIsSaid()
{
    open(u"angela nun"_s);
    trigger("export_html");
    auto *dialog = find<QFileDialog>("exportDialog");
    const QString path = m_desk->folder.filePath(u"gone/out.html"_s);
    Q_EMIT dialog->fileSelected(path); // it was there when the dialog closed
    QTRY_VERIFY2(notice().contains(path) && notice().contains(u"Nothing was written"_s), qPrintable(notice()));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QApplication::activeModalWidget() || QApplication::activeModalWidget() == dialog);
}

void TestPreview::noPrinterIsSaid()
{
    open(u"angela nun"_s);
    trigger("printPage");
    auto *target = find<QComboBox>("printTarget");
    QTRY_VERIFY(target->isVisible());
    if (target->count() > 1)
        QSKIP("this computer has a printer");
    const QString sentence = find<QLabel>("printSentence")->text();
    QVERIFY2(sentence.contains(u"No printer"_s) && sentence.contains(u"PDF"_s), qPrintable(sentence));
    QVERIFY(find<QDialog>("printWindow")->windowTitle().contains(u"Núñez"_s));
}

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
