// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour.h"

#include "tests/ui/requeststops.h"
#include "tests/ui/wishesstops.h"
#include "ui/common/chip.h"
#include "ui/common/counttabs.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/mainwindow.h"
#include "ui/portal/portalview.h"
#include "ui/seats/seatmapview.h"
#include "ui/shell/questionbar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

constexpr int patience = 20000;

template <class T = QWidget>
T *part(const QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void trigger(const QWidget &window, const QString &action)
{
    part<QAction>(window, action)->trigger();
}

QWidget *shown(QWidget *widget)
{
    return QTest::qWaitFor([&] { return widget && widget->isVisible(); }, patience) ? widget : nullptr;
}

// A window that a command makes.
QWidget *opened(const QWidget &window, const QString &name)
{
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([&] { return (found = window.findChild<QWidget *>(name)) && found->isVisible(); }, patience);
    return came ? found : nullptr;
}

QWidget *popUp(const QWidget &window, QMenu *menu)
{
    menu->popup(window.mapToGlobal(QPoint(40, 60)));
    return shown(menu);
}

void type(QWidget *field, const QString &text)
{
    static_cast<QLineEdit *>(field)->clear();
    QTest::keyClicks(field, text);
}

// The record's row and the page's line, each chosen.
QWidget *showStaffTab(ui::MainWindow &window, int tab)
{
    part<ui::CountTabs>(window, u"staffTabs"_s)->setCurrentIndex(tab);
    const QString names[] = {u"contactTable"_s, u"ordersTable"_s, u"donationsTable"_s, u"benefitsTable"_s, u"requestsTable"_s, u"historyTable"_s};
    auto *table = part<ui::RecordTable>(window, names[tab]);
    using State = items::RecordModel::LoadState;
    const auto isRead = [table] { return table->proxy().records().loadState() != State::Loading; };
    if (!QTest::qWaitFor(isRead, patience))
        return nullptr;
    table->setFocusToRows();
    return &window;
}

QWidget *showPortalTab(ui::MainWindow &window, portal::TabId tab, bool revealed)
{
    auto *view = part<ui::PortalView>(window, u"portalView"_s);
    view->setRevealHidden(revealed);
    view->setTab(tab);
    QTest::keyClick(view, Qt::Key_Down);
    if (revealed && tab == portal::TabId::Orders)
        view->toggleDetails();
    return &window;
}

// Of the first order that is to be renewed; of a patron without one there is nothing to open.
QWidget *openDeed(ui::MainWindow &window, const QString &action, const QString &dialog)
{
    const auto *view = part<ui::PortalView>(window, u"portalView"_s);
    for (const auto &renewal : view->layoutOfPage()->page().renewals) {
        showStaffTab(window, 1);
        part<ui::RecordTable>(window, u"ordersTable"_s)->choose(renewal.id);
        Q_EMIT part<ui::RecordTable>(window, u"ordersTable"_s)->chosen(renewal.id);
        auto *deed = part<QAction>(window, action);
        if (!deed->isEnabled())
            continue;
        deed->trigger();
        return opened(window, dialog);
    }
    return &window;
}

} // namespace

std::vector<Stop> patronStops(ui::MainWindow &window)
{
    std::vector<Stop> stops;
    const QString staff[] = {u"contact"_s, u"orders"_s, u"donations"_s, u"benefits"_s, u"requests"_s, u"history"_s};
    for (int tab = 0; tab < 6; ++tab)
        stops.push_back({u"record-"_s + staff[tab], [&window, tab] { return showStaffTab(window, tab); }});
    using portal::TabId;
    const std::pair<TabId, QString> tabs[] = {{TabId::Profile, u"profile"_s}, {TabId::Orders, u"orders"_s}, {TabId::Donations, u"donations"_s},
                                              {TabId::PendingRenewals, u"renewals"_s}, {TabId::RenewableBenefits, u"benefits"_s}};
    for (const auto &[tab, name] : tabs) {
        stops.push_back({u"page-"_s + name, [&window, id = tab] { return showPortalTab(window, id, false); }});
        stops.push_back({u"page-hidden-"_s + name, [&window, id = tab] { return showPortalTab(window, id, true); }});
    }
    auto *view = part<ui::PortalView>(window, u"portalView"_s);
    stops.push_back({u"page-events"_s, [&window, view] {
                         view->showAllEvents();
                         return &window;
                     }});
    stops.push_back({u"page-phone"_s, [&window, view] {
                         view->setTab(portal::TabId::Orders);
                         view->setPhoneWidth(true);
                         return &window;
                     }});
    stops.push_back({u"acting"_s, [&window, view] {
                         view->setPhoneWidth(false);
                         trigger(window, u"actForPatron"_s);
                         return showPortalTab(window, portal::TabId::PendingRenewals, false);
                     }});
    const auto click = [&window, view](const QString &chip) {
        view->setPhoneWidth(false);
        part<QAbstractButton>(window, chip)->click();
        return &window;
    };
    stops.push_back({u"why-login"_s, [click] { return click(u"loginChip"_s); }});
    stops.push_back({u"warnings"_s, [click] { return click(u"warningsChip"_s); }});
    const auto find = [&window](const QString &text) {
        showPortalTab(window, portal::TabId::Orders, false);
        trigger(window, u"findInPage"_s);
        type(part(window, u"findField"_s), text);
        return &window;
    };
    stops.push_back({u"find"_s, [find] { return find(u"a"_s); }});
    stops.push_back({u"find-nothing"_s, [find] { return find(u"zzz"_s); }});
    stops.push_back({u"tried"_s, [&window] {
                         trigger(window, u"whatIf_donations.namedStages_stage"_s);
                         auto *line = part(window, u"whatIfLine"_s);
                         if (!shown(line))
                             return static_cast<ui::MainWindow *>(nullptr);
                         if (auto *moment = window.findChild<QAction *>(u"asOf_0"_s)) {
                             moment->trigger();
                             if (!shown(part(window, u"asOfLine"_s)))
                                 return static_cast<ui::MainWindow *>(nullptr);
                         }
                         return &window;
                     }});
    return stops;
}

namespace {

// The page of the seats with a performance of the first venue.
ui::MainWindow *showSeats(ui::MainWindow &window, const QString &view)
{
    window.showPage(u"venues"_s);
    part<QAbstractButton>(window, u"venueSeats"_s)->click();
    auto *performances = part<QComboBox>(window, u"performanceChoice"_s);
    if (!QTest::qWaitFor([&] { return performances->count() > 1; }, 2000))
        return &window; // a database without venues
    performances->setCurrentIndex(1);
    Q_EMIT performances->activated(1);
    auto *map = part<ui::SeatMapView>(window, u"seatMap"_s);
    if (!QTest::qWaitFor([map] { return map->house().levels().size() > 1; }, patience))
        return nullptr;
    part<QAbstractButton>(window, view)->click();
    map->setFocus();
    return &window;
}

std::vector<Stop> venueStops(ui::MainWindow &window)
{
    return {{u"seats-map"_s, [&window] { return showSeats(window, u"houseMap"_s); }},
            {u"seats-found"_s, [&window] {
                 if (!showSeats(window, u"houseMap"_s))
                     return static_cast<ui::MainWindow *>(nullptr);
                 if (!part(window, u"wishFind"_s)->isEnabled())
                     return &window;
                 auto *levels = part<QAbstractButton>(window, u"seatsLevels"_s);
                 if (!levels->isChecked())
                     levels->click();
                 part<QAbstractButton>(window, u"wishFind"_s)->click();
                 auto *found = part<QListWidget>(window, u"wishFound"_s);
                 if (!QTest::qWaitFor([found] { return found->count() > 0; }, patience))
                     return static_cast<ui::MainWindow *>(nullptr);
                 found->setCurrentRow(0);
                 return &window;
             }},
            {u"seats-list"_s, [&window] { return showSeats(window, u"houseList"_s); }},
            {u"seat-texts"_s, [&window] {
                 window.showPage(u"venues"_s);
                 part<QAbstractButton>(window, u"venueTexts"_s)->click();
                 return &window;
             }}};
}

} // namespace

std::vector<Stop> settingsStops(ui::MainWindow &window)
{
    std::vector<Stop> stops = venueStops(window);
    for (Stop &stop : requestStops(window))
        stops.push_back(std::move(stop));
    for (Stop &stop : wishesStops(window))
        stops.push_back(std::move(stop));
    stops.push_back({u"carry-over"_s, [&window] {
                         window.showPage(u"carryover"_s);
                         QTest::qWait(1);
                         return &window;
                     }});
    window.showPage(u"settings"_s); // makes them
    auto *sections = part<QListWidget>(window, u"settingsSections"_s);
    for (int row = 0; row < sections->count(); ++row) {
        const QString id = QString::number(row);
        stops.push_back({u"settings-"_s + id, [&window, sections, row] {
                             window.showPage(u"settings"_s);
                             sections->setCurrentRow(row);
                             QTest::qWait(1);
                             return &window;
                         }});
    }
    return stops;
}

std::vector<Stop> coverStops(ui::MainWindow &window)
{
    const auto search = [&window](const QString &text) {
        window.focusSearch();
        type(part(window, u"searchField"_s), text);
        return shown(part(window, u"searchPopup"_s)) ? &window : nullptr;
    };
    const auto command = [&window](const QString &text) {
        trigger(window, u"commands"_s);
        type(part(window, u"commandField"_s), text);
        return &window;
    };
    return {
        {u"search"_s, [search] { return search(u"a"_s); }},
        {u"search-nothing"_s, [search] { return search(u"zzz"_s); }},
        {u"palette"_s, [command] { return command({}); }},
        {u"palette-found"_s, [command] { return command(u"o"_s); }},
        {u"palette-nothing"_s, [command] { return command(u"zzzz"_s); }},
        {u"notice"_s, [&window] {
             window.notify({ui::ChipTone::Warn, QString(u"A sentence that tells what was done, what was not, and what to do about it. "_s).repeated(3)});
             return &window;
         }},
        {u"question"_s, [&window] {
             auto *bar = part<ui::QuestionBar>(window, u"questionBar"_s);
             const auto words = [](const char *text) { return QCoreApplication::translate("pd::testing", text); };
             bar->ask({words("Take back “Organisation: Lighthouse”? What was changed since then in the same record stays as it is."), words("Leave it"), words("Take it back")}, [] {});
             return &window;
         }},
        {u"lock"_s, [&window] {
             trigger(window, u"lock"_s);
             return shown(part(window, u"lockScreen"_s)) ? &window : nullptr;
         }},
    };
}

std::vector<Stop> popupStops(ui::MainWindow &window)
{
    std::vector<Stop> stops;
    for (const QAction *top : part<QMenuBar>(window, u"menuBar"_s)->actions())
        stops.push_back({u"menu-"_s + top->menu()->objectName(), [&window, top] { return popUp(window, top->menu()); }});
    for (const QString &name : {u"asOfMenu"_s, u"whatIfMenu"_s, u"whatIf_labels"_s, u"whatIf_stages"_s, u"exportMenu"_s, u"householdMenu"_s, u"recentMenu"_s, u"ordersTableMenu"_s,
                                u"ordersTableViews"_s, u"settingsMenu"_s, u"staffMenu"_s, u"pagesMenu"_s, u"appearanceMenu"_s})
        stops.push_back({u"menu-"_s + name, [&window, name] { return popUp(window, part<QMenu>(window, name)); }});
    stops.push_back({u"columns"_s, [&window] {
                         auto *table = part<ui::RecordTable>(window, u"ordersTable"_s);
                         return popUp(window, part<QMenu>(*table->menu(), u"columnsMenu"_s));
                     }});
    stops.push_back({u"date"_s, [&window] {
                         trigger(window, u"asOfDate"_s);
                         return shown(part(window, u"datePopup"_s));
                     }});
    stops.push_back({u"days"_s, [&window] {
                         trigger(window, u"whatIf_benefits.renewalOpensDaysBefore_other"_s);
                         return shown(part(window, u"daysPopup"_s));
                     }});
    stops.push_back({u"value"_s, [&window] {
                         if (QWidget *stages = popUp(window, part<QMenu>(window, u"whatIf_stages"_s))) // filled when it is opened
                             stages->close();
                         auto *other = window.findChild<QAction *>(u"whatIf_stages_Posted_other"_s);
                         if (!other) // a patron without such a gift
                             return static_cast<QWidget *>(&window);
                         other->trigger();
                         const auto popup = [] { return QApplication::activePopupWidget() != nullptr; };
                         return QTest::qWaitFor(popup, patience) ? QApplication::activePopupWidget() : static_cast<QWidget *>(nullptr);
                     }});
    return stops;
}

std::vector<Stop> windowStops(ui::MainWindow &window)
{
    const auto open = [&window](const QString &action, const QString &name) {
        return [&window, action, name] {
            trigger(window, action);
            return opened(window, name);
        };
    };
    return {
        {u"help"_s, open(u"helpIndex"_s, u"helpWindow"_s)},
        {u"help-tour"_s, open(u"helpTour"_s, u"helpWindow"_s)},
        {u"help-found"_s, [&window] {
             trigger(window, u"helpIndex"_s);
             QWidget *help = opened(window, u"helpWindow"_s);
             if (help)
                 type(part(*help, u"helpSearch"_s), u"a"_s);
             return help;
         }},
        {u"help-nothing"_s, [&window] {
             trigger(window, u"helpIndex"_s);
             QWidget *help = opened(window, u"helpWindow"_s);
             if (help)
                 type(part(*help, u"helpSearch"_s), u"zzzz"_s);
             return help;
         }},
        {u"print-page"_s, open(u"printPage"_s, u"printWindow"_s)},
        {u"print-rows"_s, [&window] {
             trigger(*part<ui::RecordTable>(window, u"ordersTable"_s)->menu(), u"printRows"_s);
             return opened(window, u"printWindow"_s);
         }},
        {u"seat-editor"_s, [&window, open] {
             const bool venue = part<QAction>(window, u"venueEdit"_s)->isEnabled();
             return venue ? open(u"venueEdit"_s, u"seatEditor"_s)() : &window;
         }},
        {u"contact-form"_s, open(u"editContact"_s, u"contactEditor"_s)},
        {u"payment"_s, [&window] { return openDeed(window, u"orderPay"_s, u"paymentDialog"_s); }},
        {u"request"_s, [&window] { return openDeed(window, u"orderRequest"_s, u"requestDialog"_s); }},
        {u"change-seats"_s, [&window] { return openDeed(window, u"orderSeats"_s, u"seatsDialog"_s); }},
        {u"end-of-day"_s, open(u"endOfDay"_s, u"endOfDayDialog"_s)},
        {u"view-name"_s, [&window] {
             trigger(*part<ui::RecordTable>(window, u"ordersTable"_s)->viewsMenu(), u"viewSave"_s);
             return opened(window, u"nameDialog"_s);
         }},
    };
}

void goHome(ui::MainWindow &window)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window && other->isVisible())
            other->close();
    }
    if (auto *lock = part(window, u"lockScreen"_s); lock->isVisible())
        QTest::keyClick(lock, Qt::Key_Return);
    if (auto *field = part(window, u"commandField"_s); field->isVisible())
        QTest::keyClick(field, Qt::Key_Escape);
    if (auto *field = part(window, u"findField"_s); field->isVisible())
        QTest::keyClick(field, Qt::Key_Escape);
    if (auto *question = part(window, u"questionSafe"_s); question->isVisible())
        QTest::keyClick(question, Qt::Key_Escape);
    for (const auto &[line, back] : {std::pair{u"asOfLine"_s, u"asOfNow"_s}, std::pair{u"whatIfLine"_s, u"whatIfAsSet"_s}}) {
        const auto *tried = part(window, line);
        if (tried->isHidden())
            continue;
        trigger(window, back);
        if (!QTest::qWaitFor([tried] { return tried->isHidden(); }, patience))
            qFatal("%s stayed", qPrintable(line));
    }
    if (auto *stop = part(window, u"actingStop"_s); stop->isVisible())
        trigger(window, u"actForPatron"_s);
    part<QLineEdit>(window, u"searchField"_s)->clear();
    part(window, u"searchPopup"_s)->hide();
    part(window, u"noticeBar"_s)->hide();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.showPage(u"patrons"_s);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window did not come back");
}

} // namespace pd::testing
