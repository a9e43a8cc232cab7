// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "models/items/planthread.h"
#include "models/items/writerthread.h"
#include "tests/ui/samplepatrons.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace pd::testing {

// Where no plans are made.
struct NoPlans final : planner::PlanDesk {
    Result<std::vector<planner::WishedSeries>> series(Instant) override { return std::vector<planner::WishedSeries>(); }
    Result<planner::World> world(RowId, Instant) override { return planner::World(); }
    Result<planner::Order> order() override { return planner::Order(); }
    planner::ChoiceSolver &solver() override { qFatal("nothing to solve"); }
};

// Everything the real window stands on: made-up patrons, or a database (realReaders, realDesk), and preferences that no
// other test sees. Gone in the right order.
struct WindowFixture {
    explicit WindowFixture(items::ReaderThread::Factory readers, items::WriterThread::Factory desk = noDesk, items::PlanThread::Factory plan = noPlans)
        : reader(std::move(readers))
        , patrons(reader)
        , writer(std::move(desk))
        , plans(std::move(plan))
        , preferences(std::make_unique<QSettings>(folder.filePath(QStringLiteral("person.ini")), QSettings::IniFormat))
    {
    }
    explicit WindowFixture(std::shared_ptr<ReaderLog> log)
        : WindowFixture([log] { return fakeReaders(log); })
    {
    }

    static Result<std::unique_ptr<actions::Desk>> noDesk() { return Error{ErrorCode::DatabaseReadOnly, {}, {}}; }

    static Result<std::unique_ptr<planner::PlanDesk>> noPlans() { return std::unique_ptr<planner::PlanDesk>(std::make_unique<NoPlans>()); }

    [[nodiscard]] ui::Services services()
    {
        return {reader, patrons, writer, preferences, database, [] { return now; }, plans};
    }
    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(const ui::WindowOptions &options = {})
    {
        auto window = std::make_unique<ui::MainWindow>(services(), options);
        window->makeRest();
        return window;
    }

    QTemporaryDir folder;
    ui::DatabasePlace database{QStringLiteral("/home/clerk/harbour-light.db"), QStringLiteral("harbour-light.db"), false, false, false};
    items::ReaderThread reader;
    items::PatronService patrons;
    items::WriterThread writer;
    items::PlanThread plans;
    ui::Preferences preferences;
};

} // namespace pd::testing
