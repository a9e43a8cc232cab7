// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/values.h"
#include "models/store/connection.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

namespace pd::bench {

// A demo theatre in a SQLite file, and its patrons by weight. Any failure ends the program with its reason.
class BenchDatabase {
public:
    // Makes the file when there is none.
    BenchDatabase(const QString &file, qint64 contacts);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] std::unique_ptr<store::Connection> open() const;
    [[nodiscard]] qint64 contacts() const { return m_contacts; }
    // So many patrons, drawn evenly; the same in each run.
    [[nodiscard]] std::vector<RowId> drawn(int count, quint64 seed = 1) const;
    // The patrons with the most orders, heaviest first.
    [[nodiscard]] std::vector<RowId> heaviest(int count) const;
    [[nodiscard]] QJsonObject json() const;

private:
    QString m_file;
    qint64 m_contacts = 0;
    double m_makingSeconds = 0;
};

// Drops the system's cached pages of a file; false where they stayed.
[[nodiscard]] bool dropCached(const QString &file);

[[noreturn]] void giveUp(const Error &error);
template <class T>
[[nodiscard]] T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}
inline void orGiveUp(const Result<void> &result)
{
    if (!result)
        giveUp(result.error());
}

} // namespace pd::bench
