// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/world.h"

#include <QStringList>

#include <array>

namespace pd::renewal {

// What two names must share to be taken for one: letters without case or marks, numbers without leading zeros, single spaces.
[[nodiscard]] QString nameKey(const QString &name);

// How alike two names are, 0 to 1; 1 for those with one key. Years and the order of words count little, shared words and
// parts of words much: "Orchestra Premium 2026" and "Premium Orchestra 2027" are nearly one.
[[nodiscard]] double likeness(const QString &a, const QString &b);

// One line of the mapping of a series' names.
struct NameMatch {
    enum class How {
        Same,      // a new name is folded alike: nothing to do
        Chosen,    // staff said so
        Suggested, // `to` is likely; nobody said so yet
        Missing,   // nothing is like it
    };
    NameKind kind = NameKind::Level;
    QString from;
    QString to;
    How how = How::Missing;
    qint64 subscribers = 0;
    [[nodiscard]] bool holds() const { return how == How::Same || how == How::Chosen; }
};

// "level", "allocation", "section"; "same", "chosen", "suggested", "missing": part of the JSON contract.
[[nodiscard]] QString nameKindName(NameKind kind);
[[nodiscard]] std::optional<NameKind> nameKindOf(QStringView name);
[[nodiscard]] QString howName(NameMatch::How how);

// The new season's names of one kind, each once, in the order of the series.
[[nodiscard]] QStringList targetNames(const Target &to, NameKind kind);

// Every name that last season's subscribers stand under, what it is this season, and for how many: levels, allocations,
// sections; in each by name. A new name is suggested for one old name only, as long as there are others.
[[nodiscard]] std::vector<NameMatch> nameMatches(const World &world);

// What old names are now: as chosen, else as folded alike. None: not known, or chosen to be one that is not there any more.
class Renaming {
public:
    explicit Renaming(const World &world);
    [[nodiscard]] std::optional<QString> now(NameKind kind, const QString &name) const;

private:
    std::array<QHash<QString, QString>, 3> m_names; // by key
};

} // namespace pd::renewal
