// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchexport.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/heartbeat.h"
#include "ui/common/deskstyle.h"
#include "ui/import/importsession.h"

#include <QApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace pd::bench {

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(this, [this] {
        const Moment now = Moment::now();
        m_silences.add(now - m_last);
        m_last = now;
    });
    m_timer.start(1);
}

namespace {

constexpr qint64 patrons = 10'000; // in the database before
constexpr int idleMs = 3'000;
constexpr int openEveryMs = 500;

// Opens one patron after the other, as a clerk does while an import runs.
class Clerk : public QObject {
public:
    Clerk(ui::MainWindow &window, std::vector<RowId> contacts)
    {
        m_timer.callOnTimeout(this, [this, &window, contacts = std::move(contacts)] {
            window.openPatron(contacts[m_opened++ % contacts.size()]);
        });
        m_timer.start(openEveryMs);
    }
    [[nodiscard]] size_t opened() const { return m_opened; }

private:
    QTimer m_timer;
    size_t m_opened = 0;
};

} // namespace

void heartbeatFigures(const QString &folder, const Effort &effort, Report &report)
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    const QString exported = folder + u"/heartbeat"_s;
    writeExport(exported, 0, effort.heartbeatContacts);
    const BenchDatabase database(folder + u"/heartbeat.db"_s, patrons);
    Desk desk(database.file());
    desk.window.openPatron(database.heaviest(1).front());
    settle(1'000);

    const auto atRest = std::make_unique<Heartbeat>();
    settle(idleMs);
    const Samples idle = atRest->silences();

    ui::ImportSession session(desk.services());
    QEventLoop importing;
    QObject::connect(&session, &ui::ImportSession::changed, &importing, [&] {
        if (session.work() == ui::ImportSession::Work::None)
            importing.quit();
    });
    session.addPaths({exported});
    const Heartbeat heartbeat;
    const Clerk clerk(desk.window, database.drawn(1'000));
    const Moment begun = Moment::now();
    session.import();
    importing.exec();
    const double seconds = double((Moment::now() - begun).wallNs) / 1e9;
    settle(idleMs); // the window reads again what was changed
    if (!session.done())
        giveUp(session.error().value_or(Error{ErrorCode::Internal, {}, {}}));

    const Samples &silences = heartbeat.silences();
    report.add(u"heartbeat"_s, {{u"rows"_s, effort.heartbeatContacts * rowsEach},
                                {u"seconds"_s, seconds},
                                {u"patronsOpened"_s, qint64(clerk.opened())},
                                {u"floor"_s, idle.json()},
                                {u"silences"_s, silences.json()}});
    report.atMost(u"heartbeat: longest silence of the window's thread during an import, ms of its processor time"_s, 16, silences.maxCpu());
}

} // namespace pd::bench
