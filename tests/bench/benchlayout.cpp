// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"

#include <QByteArrayList>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

// One way to lay orders: its table, and whether the rows are put in the patrons' order first.
struct Layout {
    QString name;
    bool clustered;
    bool sorted;
};

QByteArray attach(const QString &file)
{
    return "ATTACH '" + QFile::encodeName(file).replace('\'', "''") + "' AS source";
}

void run(sqlite3 *database, const QByteArray &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", message, sql.constData());
}

// The orders as an export brings them: by age.
void makeArrivals(const BenchDatabase &source, const QString &file, qint64 contacts)
{
    sqlite3 *database = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &database);
    run(database, "PRAGMA journal_mode = OFF");
    run(database, "PRAGMA synchronous = OFF");
    run(database, attach(source.file()));
    run(database, "CREATE TABLE ticket_order AS SELECT * FROM source.ticket_order WHERE contact_id <= " + QByteArray::number(contacts)
                      + " ORDER BY created_at, id");
    sqlite3_close(database);
}

class LayoutFile {
public:
    LayoutFile(const QString &arrivals, const QString &folder, const Layout &layout)
        : m_file(folder + u"/layout.db"_s)
        , m_layout(layout)
    {
        QFile::remove(m_file);
        connect();
        run(m_database, "PRAGMA journal_mode = OFF");
        run(m_database, "PRAGMA synchronous = OFF");
        run(m_database, attach(arrivals));
    }
    ~LayoutFile()
    {
        sqlite3_close(m_database);
        QFile::remove(m_file);
    }
    Q_DISABLE_COPY_MOVE(LayoutFile)

    // Seconds, with the sorting and the indexes. Ids are given as the rows go in, so that a plain table lies in that order.
    double load()
    {
        const QByteArrayList names = columns();
        QByteArrayList declared = names;
        declared.replace(names.indexOf("external_id"), "external_id UNIQUE");
        const QByteArray table = m_layout.clustered ? "(id INTEGER, " + declared.join(", ") + ", PRIMARY KEY (contact_id, created_at, id)) WITHOUT ROWID"
                                                    : "(id INTEGER PRIMARY KEY, " + declared.join(", ") + ")";
        const Moment begun = Moment::now();
        run(m_database, "CREATE TABLE ticket_order " + table);
        run(m_database, "INSERT INTO ticket_order SELECT " + QByteArray(m_layout.clustered ? "rowid, " : "NULL, ") + names.join(", ")
                            + " FROM source.ticket_order ORDER BY " + (m_layout.sorted ? "contact_id, created_at, rowid" : "rowid"));
        run(m_database, m_layout.clustered ? "CREATE UNIQUE INDEX by_id ON ticket_order (id)" : "CREATE INDEX by_contact ON ticket_order (contact_id)");
        run(m_database, "DETACH source");
        sqlite3_close(m_database);
        connect();
        return double((Moment::now() - begun).wallNs) / 1e9;
    }
    [[nodiscard]] qint64 bytes() const { return QFileInfo(m_file).size(); }
    [[nodiscard]] RawStatement ordersOfPatron()
    {
        return {m_database, "SELECT * FROM ticket_order WHERE contact_id = ? ORDER BY " + QByteArray(m_layout.clustered ? "created_at, id" : "id")};
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
    // Those of the real table but the id.
    QByteArrayList columns()
    {
        sqlite3_stmt *info = nullptr;
        sqlite3_prepare_v2(m_database, "SELECT name FROM pragma_table_info('ticket_order', 'source') WHERE name <> 'id'", -1, &info, nullptr);
        QByteArrayList all;
        while (sqlite3_step(info) == SQLITE_ROW)
            all.append(reinterpret_cast<const char *>(sqlite3_column_text(info, 0)));
        sqlite3_finalize(info);
        return all;
    }

    QString m_file;
    Layout m_layout;
    sqlite3 *m_database = nullptr;
};

QJsonObject measure(const QString &arrivals, const QString &folder, const Layout &layout, const std::vector<RowId> &heavy, const Effort &effort)
{
    LayoutFile file(arrivals, folder, layout);
    QJsonObject figures{{u"loadSeconds"_s, file.load()}, {u"bytes"_s, file.bytes()}};
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
        {u"plainSorted"_s, false, true},
        {u"plainAsTheyCome"_s, false, false},
        {u"clusteredSorted"_s, true, true},
        {u"clusteredAsTheyCome"_s, true, false},
    };
    const QString arrivals = folder + u"/arrivals.db"_s;
    makeArrivals(database, arrivals, effort.layoutContacts);
    std::vector<RowId> heavy;
    {
        const auto connection = database.open();
        heavy = RawStatement(handleOf(*connection),
                             "SELECT contact_id FROM ticket_order WHERE contact_id <= ? GROUP BY contact_id ORDER BY count(*) DESC LIMIT 20")
                    .integers(effort.layoutContacts);
    }
    QJsonObject group{{u"contacts"_s, std::min(effort.layoutContacts, database.contacts())}};
    for (const Layout &layout : layouts)
        group.insert(layout.name, measure(arrivals, folder, layout, heavy, effort));
    QFile::remove(arrivals);
    report.add(u"layout"_s, group);
}

} // namespace pd::bench
