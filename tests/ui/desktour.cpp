// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktour.h"

#include "models/actions/waitactions.h"
#include "models/items/groupsmodel.h"
#include "tests/ui/demofixture.h"
#include "ui/common/counttabs.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/portal/portalview.h"
#include "ui/portal/recordlink.h"
#include "ui/renewals/groupsview.h"
#include "ui/seats/seatmapview.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

// What a picture of one place needs of the window.
class Guide {
public:
    Guide(ui::MainWindow &window, DemoDesk &desk)
        : m_window(window)
        , m_desk(desk)
    {
    }

    template <class T = QWidget>
    T *part(const QString &name) const
    {
        T *found = m_window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template <class True>
    static bool come(True is)
    {
        return QTest::qWaitFor(is, 8000);
    }
    [[nodiscard]] ui::PortalView *view() const { return part<ui::PortalView>(u"portalView"_s); }

    // A patron of the demo with a renewal, and that chosen.
    bool openRenewal(const QString &typed = u"renewing"_s)
    {
        const RowId patron = m_desk.contact(typed);
        m_window.openPatron(patron);
        if (!come([&] { return view()->layoutOfPage() && view()->layoutOfPage()->page().contactId == patron; }))
            return false;
        for (const auto &renewal : view()->layoutOfPage()->page().renewals) {
            if (!renewal.visible)
                continue;
            part<ui::CountTabs>(u"staffTabs"_s)->setCurrentIndex(1);
            ui::inspectRecord(*view(), {page::LineKind::Renewal, renewal.id});
            return come([this] { return part<QAction>(u"orderPay"_s)->isEnabled(); });
        }
        return true;
    }
    QWidget *dialog(const QString &action, const QString &name)
    {
        if (!openRenewal())
            return nullptr;
        part<QAction>(action)->trigger();
        return shown(name);
    }
    QWidget *findOtherSeats()
    {
        QWidget *seats = dialog(u"orderSeats"_s, u"seatsDialog"_s);
        if (!seats)
            return nullptr;
        for (const QString &name : {u"seatsAccessible"_s, u"wishAccessible"_s})
            seats->findChild<QSpinBox *>(name)->setValue(0);
        seats->findChild<QAbstractButton *>(u"wishFind"_s)->click();
        auto *found = seats->findChild<QListWidget *>(u"wishFound"_s);
        if (!come([found] { return found->count() > 0; }))
            return nullptr;
        found->setCurrentRow(0);
        return come([seats] { return seats->findChild<QAbstractButton *>(u"seatsGo"_s)->isEnabled(); }) ? seats : nullptr;
    }
    // Of the seats there, free ones: those of now are accessible, of which there are no others.
    QWidget *moveToSeries(bool possible)
    {
        QWidget *seats = dialog(u"orderSeats"_s, u"seatsDialog"_s);
        if (!seats)
            return nullptr;
        seats->findChild<QAbstractButton *>(u"seatsMove"_s)->click();
        QWidget *move = shown(u"moveDialog"_s);
        if (!move || !come([this] { return !part<QLabel>(u"moveFirst"_s)->text().isEmpty(); }))
            return nullptr;
        if (!possible) {
            auto *box = part<QComboBox>(u"moveSeries"_s);
            box->setCurrentIndex(box->count() - 1);
            return move;
        }
        for (const QString &name : {u"moveAccessible"_s, u"wishAccessible"_s})
            move->findChild<QSpinBox *>(name)->setValue(0);
        move->findChild<QAbstractButton *>(u"wishFind"_s)->click();
        auto *found = move->findChild<QListWidget *>(u"wishFound"_s);
        if (!come([found] { return found->count() > 0; }))
            return nullptr;
        found->setCurrentRow(0);
        return come([move] { return move->findChild<QAbstractButton *>(u"moveGo"_s)->isEnabled(); }) ? move : nullptr;
    }
    QWidget *shown(const QString &name)
    {
        QWidget *found = nullptr;
        const bool came = come([&] { return (found = m_window.findChild<QWidget *>(name)) && found->isVisible(); });
        return came ? found : nullptr;
    }
    QWidget *openPage(const QString &id, const std::function<bool()> &filled)
    {
        m_window.showPage(id);
        return come(filled) ? &m_window : nullptr;
    }
    QWidget *openRenewals()
    {
        return openPage(u"renewals"_s, [this] { return groups(u"renewalOutcomes"_s)->rowCount() > 0; });
    }
    bool openReminders()
    {
        auto &table = *part<ui::RecordTable>(u"progressTable"_s);
        if (!openPage(u"renewals"_s, [&table] { return table.proxy().rowCount() > 0; }))
            return false;
        part<ui::CountTabs>(u"renewalTabs"_s)->setCurrentIndex(0);
        part<QAbstractButton>(u"progressRemind"_s)->click();
        return true;
    }
    [[nodiscard]] QAbstractItemModel *groups(const QString &name) const { return part<ui::GroupsView>(name)->model(); }
    void chooseFirst(const QString &name)
    {
        const QModelIndex first = groups(name)->index(0, 0, groups(name)->index(0, 0));
        part<ui::GroupsView>(name)->choose(first.data(items::GroupsModel::IdRole).toLongLong());
    }
    QWidget *openSeries()
    {
        auto &table = *part<ui::RecordTable>(u"seriesTable"_s);
        if (!openPage(u"series"_s, [&table] { return table.proxy().rowCount() > 0; }))
            return nullptr;
        table.setFocusToRows();
        table.choose(1);
        return &m_window;
    }
    // A performance with seats taken.
    QWidget *openHouse(const QString &view)
    {
        auto *map = part<ui::SeatMapView>(u"seatMap"_s);
        m_window.showPage(u"venues"_s);
        auto *box = part<QComboBox>(u"performanceChoice"_s);
        if (!come([&] { return map->house().count() > 0 && box->count() > 1; }))
            return nullptr;
        box->setCurrentIndex(box->count() - 1);
        Q_EMIT box->activated(box->count() - 1);
        part<QAbstractButton>(u"venueSeats"_s)->click();
        part<QAbstractButton>(view)->click();
        map->setFocus();
        QTest::qWait(200);
        return &m_window;
    }
    // Of the series with most wishes, planned; the first that moves is chosen.
    QWidget *openPlan()
    {
        auto &table = *part<ui::RecordTable>(u"wishesTable"_s);
        if (!openPage(u"wishes"_s, [&table] { return table.proxy().rowCount() > 0; }))
            return nullptr;
        part<QAbstractButton>(u"wishesPlan"_s)->click();
        if (!come([this] { return part<QAbstractButton>(u"wishesApply"_s)->isEnabled(); }))
            return nullptr;
        table.setFocusToRows();
        for (int row = 0; row < table.proxy().rowCount(); ++row) {
            const QModelIndex index = table.proxy().index(row, 2);
            if (index.data(items::RecordModel::StateRole).toString() != "moves"_L1)
                continue;
            table.view().setCurrentIndex(index);
            break;
        }
        QTest::qWait(200);
        return &m_window;
    }
    // Whom the plan leaves where they are, as they are called first, waits for a seat of the series.
    bool letSomebodyWait()
    {
        const auto db = store::Connection::open(m_desk.url, store::OpenMode::ReadOnly);
        const auto order = (*db)->value(u"SELECT max(order_id) FROM change_request WHERE series_id = ?"_s, {part<QComboBox>(u"wishesSeries"_s)->currentData()});
        SeatWait wish;
        wish.seats = 1;
        wish.note = u"Would like to come with a friend"_s;
        actions::WaitAction action(order ? order->toLongLong() : 0, wish);
        return m_desk.elsewhere(action);
    }
    QWidget *window() { return &m_window; }

private:
    ui::MainWindow &m_window;
    DemoDesk &m_desk;
};

} // namespace

std::vector<Stop> deskStops(ui::MainWindow &window, DemoDesk &desk)
{
    const auto guide = std::make_shared<Guide>(window, desk);
    const auto press = [guide](const QString &name) { guide->part<QAbstractButton>(name)->click(); };
    return {
        {u"desk-renewal"_s, [guide] { return guide->openRenewal() ? guide->window() : nullptr; }},
        {u"desk-part-paid"_s, [guide] { return guide->openRenewal(u"halfpaid"_s) ? guide->window() : nullptr; }},
        {u"desk-acting"_s, [guide]() -> QWidget * {
             if (!guide->openRenewal())
                 return nullptr;
             guide->part<QAction>(u"actForPatron"_s)->trigger();
             return guide->window();
         }},
        {u"desk-decline"_s, [guide] { return guide->dialog(u"orderDecline"_s, u"declineDialog"_s); }},
        {u"desk-request"_s, [guide] { return guide->dialog(u"orderRequest"_s, u"requestDialog"_s); }},
        {u"desk-seats"_s, [guide] { return guide->dialog(u"orderSeats"_s, u"seatsDialog"_s); }},
        {u"desk-seats-found"_s, [guide] { return guide->findOtherSeats(); }},
        {u"desk-seats-held"_s, [guide]() -> QWidget * {
             QWidget *found = guide->findOtherSeats();
             if (!found)
                 return nullptr;
             const QPointer<QWidget> open(found);
             found->findChild<QAbstractButton *>(u"seatsHold"_s)->click();
             if (!guide->come([open] { return !open; }))
                 return nullptr;
             return guide->dialog(u"orderSeats"_s, u"seatsDialog"_s);
         }},
        {u"desk-move"_s, [guide] { return guide->moveToSeries(true); }},
        {u"desk-move-refused"_s, [guide] { return guide->moveToSeries(false); }},
        {u"desk-payment"_s, [guide] { return guide->dialog(u"orderPay"_s, u"paymentDialog"_s); }},
        {u"desk-receipt"_s, [guide]() -> QWidget * {
             QWidget *dialog = guide->dialog(u"orderPay"_s, u"paymentDialog"_s);
             if (!dialog)
                 return nullptr;
             QTest::keyClick(dialog, Qt::Key_Return);
             QWidget *text = guide->shown(u"receiptText"_s);
             return text ? text->window() : nullptr;
         }},
        {u"desk-end-of-day"_s, [guide] {
             guide->part<QAction>(u"endOfDay"_s)->trigger();
             QWidget *dialog = guide->shown(u"endOfDayDialog"_s);
             QTest::qWait(300);
             return dialog;
         }},
        {u"desk-renewals-names"_s, [guide] { return guide->openRenewals(); }},
        {u"desk-renewals-chosen"_s, [guide, press]() -> QWidget * {
             if (!guide->openRenewals())
                 return nullptr;
             press(u"renewalTakeSuggestions"_s);
             if (!guide->come([guide] { return guide->part<QAbstractButton>(u"renewalRun"_s)->isEnabled(); }))
                 return nullptr;
             guide->chooseFirst(u"renewalOutcomes"_s);
             return guide->window();
         }},
        {u"desk-renewals-log"_s, [guide, press]() -> QWidget * {
             if (!guide->openRenewals())
                 return nullptr;
             press(u"renewalRun"_s);
             if (!guide->come([guide] { return guide->groups(u"renewalLog"_s)->rowCount() > 0; }))
                 return nullptr;
             QTest::qWait(300);
             guide->chooseFirst(u"renewalLog"_s);
             return guide->window();
         }},
        {u"desk-wishes"_s, [guide] { return guide->openPage(u"wishes"_s, [guide] { return guide->part<ui::RecordTable>(u"wishesTable"_s)->proxy().rowCount() > 0; }); }},
        {u"desk-wishes-planned"_s, [guide] { return guide->openPlan(); }},
        {u"desk-wishes-apply"_s, [guide, press]() -> QWidget * {
             if (!guide->openPlan())
                 return nullptr;
             press(u"wishesApply"_s);
             return guide->shown(u"applyDialog"_s);
         }},
        {u"desk-wishes-offer"_s, [guide, press]() -> QWidget * {
             if (!guide->openPlan() || !guide->letSomebodyWait())
                 return nullptr;
             press(u"wishesApply"_s);
             if (!guide->shown(u"applyDialog"_s))
                 return nullptr;
             press(u"applyGo"_s);
             return guide->shown(u"offerDialog"_s);
         }},
        {u"desk-seasons"_s, [guide, press]() -> QWidget * {
             if (!guide->openSeries())
                 return nullptr;
             press(u"seriesSeasons"_s);
             QWidget *seasons = guide->shown(u"seasonsDialog"_s);
             return seasons && guide->come([guide] { return guide->part<QListWidget>(u"seasonList"_s)->count() > 0; }) ? seasons : nullptr;
         }},
        {u"desk-renewals-remind"_s, [guide] { return guide->openReminders() ? guide->shown(u"remindersDialog"_s) : nullptr; }},
        {u"desk-renewals-decline"_s, [guide, press]() -> QWidget * {
             auto *series = guide->part<QComboBox>(u"renewalSeries"_s);
             if (!guide->openPage(u"renewals"_s, [series] { return series->count() > 1; }))
                 return nullptr;
             series->setCurrentIndex(series->findText(u"Matinee Six"_s, Qt::MatchStartsWith));
             Q_EMIT series->activated(series->currentIndex());
             guide->part<ui::CountTabs>(u"renewalTabs"_s)->setCurrentIndex(2);
             if (!guide->come([guide] { return guide->groups(u"renewalLog"_s)->rowCount() > 0; }))
                 return nullptr;
             guide->part<ui::GroupsView>(u"renewalLog"_s)->selectAll();
             press(u"renewalLogDecline"_s);
             QWidget *dialog = guide->shown(u"declineManyDialog"_s);
             QTest::qWait(500);
             return dialog;
         }},
        {u"desk-outbox"_s, [guide, press]() -> QWidget * {
             if (!guide->openReminders())
                 return nullptr;
             const QPointer<QWidget> open(guide->shown(u"remindersDialog"_s));
             press(u"remindersWrite"_s);
             if (!guide->come([open] { return !open; }))
                 return nullptr;
             auto &table = *guide->part<ui::RecordTable>(u"outboxTable"_s);
             QWidget *page = guide->openPage(u"outbox"_s, [&table] { return table.proxy().rowCount() > 0; });
             table.setFocusToRows();
             QTest::qWait(200);
             return page;
         }},
        {u"desk-requests"_s, [guide]() -> QWidget * {
             auto *view = guide->part<QListView>(u"requestsView"_s);
             QWidget *page = guide->openPage(u"requests"_s, [view] { return view->model()->rowCount() > 3; });
             for (int row = 0; page && row < view->model()->rowCount(); ++row) {
                 view->setCurrentIndex(view->model()->index(row, 0));
                 if (QTest::qWaitFor([guide] { return guide->part<QAbstractButton>(u"requestSwap"_s)->isEnabled(); }, 1'500))
                     return page;
             }
             return page;
         }},
        {u"desk-series"_s, [guide] { return guide->openSeries(); }},
        {u"desk-series-editor"_s, [guide, press]() -> QWidget * {
             if (!guide->openSeries())
                 return nullptr;
             press(u"seriesEdit"_s);
             const auto ready = [guide] { return guide->part<QAbstractButton>(u"seriesEditorSave"_s)->isEnabled(); };
             QWidget *editor = guide->shown(u"seriesEditor"_s);
             return editor && guide->come(ready) ? editor : nullptr;
         }},
        {u"desk-house-map"_s, [guide] { return guide->openHouse(u"houseMap"_s); }},
        {u"desk-house-list"_s, [guide] { return guide->openHouse(u"houseList"_s); }},
        {u"desk-house-found"_s, [guide, press] {
             QWidget *shown = guide->openHouse(u"houseMap"_s);
             press(u"wishFind"_s);
             QTest::qWait(300);
             return shown;
         }},
        {u"desk-seat-texts"_s, [guide, press] {
             QWidget *shown = guide->openHouse(u"houseMap"_s);
             press(u"venueTexts"_s);
             press(u"seatTextsTry"_s);
             QTest::qWait(500);
             return shown;
         }},
        {u"desk-seat-editor"_s, [guide]() -> QWidget * {
             if (!guide->openHouse(u"houseMap"_s))
                 return nullptr;
             guide->part<QAction>(u"venueEdit"_s)->trigger();
             return guide->shown(u"seatEditor"_s);
         }},
        {u"desk-carry-over"_s, [guide] { return guide->openPage(u"carryover"_s, [] { QTest::qWait(300); return true; }); }},
    };
}

} // namespace pd::testing
