// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

// One way to lay orders: its table, its indexes, and the order in which the rows come.
struct Layout {
    QString name;
    bool clustered;
    const char *loadOrder;
};

class LayoutFile {
public:
    LayoutFile(const BenchDatabase &source, const QString &folder, const Layout &layout)
        : m_file(folder + u"/layout.db"_s)
        , m_clustered(layout.clustered)
    {
        remove();
        connect();
        run("PRAGMA page_size = 4096");
        run("PRAGMA journal_mode = OFF");
        run("PRAGMA synchronous = OFF");
        run("ATTACH '" + QFile::encodeName(source.file()).replace('\'', "''") + "' AS source");
    }
    ~LayoutFile()
    {
        sqlite3_close(m_database);
        remove();
    }
    Q_DISABLE_COPY_MOVE(LayoutFile)

    // Seconds.
    double load(const Layout &layout, qint64 contacts)
    {
        const Moment begun = Moment::now();
        run("CREATE TABLE ticket_order (" + columns() + ") STRICT" + (m_clustered ? ", WITHOUT ROWID" : ""));
        run("INSERT INTO ticket_order SELECT * FROM source.ticket_order WHERE contact_id <= " + QByteArray::number(contacts) + " ORDER BY "
            + layout.loadOrder);
        run(m_clustered ? "CREATE UNIQUE INDEX by_id ON ticket_order (id)" : "CREATE INDEX by_contact ON ticket_order (contact_id)");
        run("DETACH source");
        sqlite3_close(m_database);
        connect();
        return double((Moment::now() - begun).wallNs) / 1e9;
    }
    [[nodiscard]] qint64 bytes() const { return QFileInfo(m_file).size(); }
    [[nodiscard]] RawStatement ordersOfPatron()
    {
        return {m_database, "SELECT * FROM ticket_order WHERE contact_id = ? ORDER BY " + QByteArray(m_clustered ? "created_at, id" : "id")};
    }
    // Everything of the file out of memory, SQLite's own pages too.
    bool forget()
    {
        sqlite3_close(m_database);
        const bool dropped = dropCached(m_file);
        connect();
        return dropped;
    }

private:
    void connect()
    {
        if (sqlite3_open(QFile::encodeName(m_file).constData(), &m_database) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    void run(const QByteArray &sql)
    {
        char *message = nullptr;
        if (sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s: %s", message, sql.constData());
    }
    void remove() const
    {
        for (const QString &suffix : {QString(), u"-journal"_s})
            QFile::remove(m_file + suffix);
    }
    // Those of the real table, without what they refer to.
    QByteArray columns()
    {
        sqlite3_stmt *info = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT name, type FROM pragma_table_info('ticket_order', 'source')", -1, &info, nullptr);
        QByteArray all;
        while (sqlite3_step(info) == SQLITE_ROW) {
            const QByteArray name(reinterpret_cast<const char *>(sqlite3_column_text(info, 0)));
            const bool key = name == "id" && !m_clustered;
            const bool unique = name == "external_id";
            all += name + ' ' + reinterpret_cast<const char *>(sqlite3_column_text(info, 1)) + (key ? " PRIMARY KEY" : unique ? " UNIQUE" : "") + ", ";
        }
        sqlite3_finalize(info);
        return m_clustered ? all + "PRIMARY KEY (contact_id, created_at, id)" : all.chopped(2);
    }

    QString m_file;
    bool m_clustered;
    sqlite3 *m_database = nullptr;
};

QJsonObject measure(const BenchDatabase &source, const QString &folder, const Layout &layout, const std::vector<RowId> &heavy, const Effort &effort)
{
    LayoutFile file(source, folder, layout);
    QJsonObject figures{{u"loadSeconds"_s, file.load(layout, effort.layoutContacts)}, {u"bytes"_s, file.bytes()}};
    Samples warm, cold;
    for (int round = -1; round < effort.rounds; ++round) {
        RawStatement orders = file.ordersOfPatron();
        Samples warming;
        for (const RowId patron : heavy)
            (void)(round < 0 ? warming : warm).time([&] { return orders.run(patron); });
    }
    bool dropped = true;
    for (int round = 0; round < effort.coldRounds; ++round) {
        dropped = file.forget() && dropped;
        RawStatement orders = file.ordersOfPatron();
        (void)cold.time([&] { return orders.run(heavy[size_t(round) % heavy.size()]); });
    }
    figures.insert(u"heavyWarm"_s, warm.json());
    figures.insert(u"heavyCold"_s, cold.json());
    figures.insert(u"cacheDropped"_s, dropped);
    return figures;
}

} // namespace

void layoutFigures(const BenchDatabase &database, const QString &folder, const Effort &effort, Report &report)
{
    const Layout layouts[] = {
        {u"plainByPatron"_s, false, "contact_id, created_at, id"},
        {u"plainByAge"_s, false, "created_at, id"},
        {u"clusteredByPatron"_s, true, "contact_id, created_at, id"},
        {u"clusteredByAge"_s, true, "created_at, id"},
    };
    std::vector<RowId> heavy;
    {
        const auto connection = database.open();
        heavy = RawStatement(handleOf(*connection),
                             "SELECT contact_id FROM ticket_order WHERE contact_id <= ? GROUP BY contact_id ORDER BY count(*) DESC LIMIT 40")
                    .integers(effort.layoutContacts);
    }
    QJsonObject group{{u"contacts"_s, std::min(effort.layoutContacts, database.contacts())}};
    for (const Layout &layout : layouts)
        group.insert(layout.name, measure(database, folder, layout, heavy, effort));
    report.add(u"layout"_s, group);
}

} // namespace pd::bench
