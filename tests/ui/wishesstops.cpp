// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wishesstops.h"

#include "models/items/recordmodel.h"
#include "tests/items/plannedhall.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

// The first is chosen.
QWidget *showWishes(ui::MainWindow &window, bool planned)
{
    window.showPage(u"wishes"_s);
    window.findChild<QTabBar *>(u"wishesTabs"_s)->setCurrentIndex(0);
    auto &table = *window.findChild<ui::RecordTable *>(u"wishesTable"_s);
    if (!QTest::qWaitFor([&] { return table.proxy().rowCount() > 0; }, 20000))
        return nullptr;
    const auto button = [&window](const QString &name) { return window.findChild<QAbstractButton *>(name); };
    if (planned) {
        button(u"wishesPlan"_s)->click();
        if (!QTest::qWaitFor([&] { return button(u"wishesAll"_s)->isEnabled() && button(u"wishesPlan"_s)->isEnabled(); }, 20000))
            return nullptr;
    }
    table.setFocusToRows();
    return &window;
}

QWidget *showWaits(ui::MainWindow &window)
{
    window.showPage(u"wishes"_s);
    window.findChild<QTabBar *>(u"wishesTabs"_s)->setCurrentIndex(1);
    auto &table = *window.findChild<ui::RecordTable *>(u"waitTable"_s);
    const auto &model = static_cast<const items::RecordModel &>(*table.proxy().sourceModel());
    if (!QTest::qWaitFor([&] { return model.loadState() == items::RecordModel::LoadState::Ready; }, 20000)) // nobody may wait
        return nullptr;
    table.setFocusToRows();
    return &window;
}

} // namespace

std::vector<Stop> wishesStops(ui::MainWindow &window)
{
    return {{u"wishes"_s, [&window] { return showWishes(window, false); }}, {u"wishes-planned"_s, [&window] { return showWishes(window, true); }},
            {u"wait-list"_s, [&window] { return showWaits(window); }}};
}

Result<std::unique_ptr<planner::PlanDesk>> hallPlans()
{
    return std::unique_ptr<planner::PlanDesk>(std::make_unique<HallDesk>());
}

} // namespace pd::testing
