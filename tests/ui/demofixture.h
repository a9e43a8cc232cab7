// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demodatabase.h"
#include "models/store/connection.h"
#include "models/store/deskreaders.h"
#include "tests/ui/windowfixture.h"

namespace pd::testing {

// The demo theatre in a file: made once, copied for each test.
class DemoFile {
public:
    DemoFile()
    {
        const auto url = store::DatabaseUrl::parse(path());
        auto connection = store::Connection::open(*url, store::OpenMode::Create);
        m_made = connection && demo::makeDemo(**connection, {100, 1, QDate(2026, 11, 20)}, {QStringLiteral("demo"), now}).has_value();
    }
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("made.db")); }
    [[nodiscard]] store::DatabaseUrl copy(const QString &folder) const
    {
        const QString to = QDir(folder).filePath(QStringLiteral("theatre.db"));
        QFile::remove(to);
        QFile::copy(path(), to);
        return *store::DatabaseUrl::parse(to);
    }

private:
    QTemporaryDir m_folder;
    bool m_made = false;
};

// The real window on a real file, both its own.
struct DemoDesk {
    using Plans = std::function<Result<std::unique_ptr<planner::PlanDesk>>(const store::DatabaseUrl &url)>;

    explicit DemoDesk(const DemoFile &demo, const Plans &plans = {})
        : url(demo.copy(folder.path()))
        , window(
              [at = url]() -> Result<DeskReaders> {
                  auto connection = store::Connection::open(at, store::OpenMode::ReadOnly);
                  if (!connection)
                      return connection.error();
                  return store::makeDeskReaders(*std::move(connection));
              },
              [at = url] { return actions::Desk::open(at, {}, [] { return now; }); },
              [at = url, plans] { return plans ? plans(at) : WindowFixture::noPlans(); })
    {
    }

    // As somebody at another desk does it.
    [[nodiscard]] bool elsewhere(actions::Action &action) const
    {
        const auto other = actions::Desk::open(url, {}, [] { return now; });
        return other && (*other)->runner().run(action).has_value();
    }
    [[nodiscard]] RowId contact(const QString &typed)
    {
        const auto hits = window.patrons.search(typed, 1).result();
        return hits && !hits->hits.empty() ? hits->hits.front().id : 0;
    }

    QTemporaryDir folder;
    store::DatabaseUrl url;
    WindowFixture window;
};

} // namespace pd::testing
