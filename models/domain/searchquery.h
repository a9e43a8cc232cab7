// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pd {

// What a clerk typed into the search field, taken apart once: the same reading for every engine.
struct SearchQuery {
    QString text;       // trimmed, as typed
    QString folded;     // folded, single spaces, commas gone: "Núñez, Ángela" is "nunez angela"
    QStringList words;  // of `folded`
    QString digits;     // of a text that can be a phone number (three digits or more), else empty
    QString externalId; // canonical form where the text can be an id, else empty

    [[nodiscard]] bool isEmpty() const { return folded.isEmpty() && digits.isEmpty(); }
};

[[nodiscard]] SearchQuery parseSearch(const QString &typed);

} // namespace pd
