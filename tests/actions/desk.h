// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/actions/actionrunner.h"
#include "models/actions/undoaction.h"
#include "models/store/journalreader.h"
#include "testdatabase.h"

namespace pd::actions {

using namespace Qt::StringLiterals;
using store::addEngines;
using store::Engine;
using store::testEntry;
using store::worked;
using store::WriteTransaction;

// Runs the SQL it is given: what later actions do with writers of their own.
class SqlAction final : public Action {
public:
    explicit SqlAction(QStringList sql, bool bulk = false)
        : m_sql(std::move(sql))
        , m_bulk(bulk)
    {
    }
    QString name() const override { return u"test.sql"_s; }
    bool isBulk() const override { return m_bulk; }
    Result<void> check(store::Connection &) override { return {}; }
    Result<void> apply(WriteTransaction &transaction) override
    {
        for (const QString &sql : m_sql) {
            if (const auto done = transaction.connection().query(sql); !done)
                return done.error();
        }
        return {};
    }

private:
    QStringList m_sql;
    bool m_bulk;
};

// One database, one person at the desk, and the notices that went out.
struct Desk {
    explicit Desk(Engine engine, const QString &who = u"maria"_s)
        : place(engine)
        , db(place.open())
        , runner(*db, {who, {}, [] { return Instant{42}; }}, [this](const ChangeNotice &notice) { notices.push_back(notice); })
    {
    }

    RowId run(const QStringList &sql)
    {
        SqlAction action(sql);
        const Result<Outcome> outcome = runner.run(action);
        return worked(outcome) ? outcome->action.value_or(0) : 0;
    }
    Result<Outcome> undo(std::optional<RowId> id = {})
    {
        UndoAction action(id, u"maria"_s);
        return runner.run(action);
    }
    QString text(const QString &sql) { return db->value(sql)->toString(); }
    bool genuine() { return store::JournalReader(*db).verify()->ok; }

    store::TestDatabase place;
    std::unique_ptr<store::Connection> db;
    std::vector<ChangeNotice> notices;
    ActionRunner runner;
};

} // namespace pd::actions
