// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/words.h"

#include <QHash>
#include <QStringList>

namespace pd::understanding {

// What an organisation calls its series, as people write it: without the season's year ("Studio Four 2026-27" is called Studio Four) and, where
// they leave it out, without the word for a series ("Gold Series", "Abono Oro").
class SeriesNames {
public:
    SeriesNames() = default;
    explicit SeriesNames(const QStringList &names);

    // A place in a text, from word to word; with the year behind it.
    struct Named {
        int first = 0;
        int last = 0;
        bool sure = true; // else it is one word, which may be anything where nothing says that it is a series
    };
    // In the order of the text, each as long as can be.
    [[nodiscard]] std::vector<Named> in(const WordList &words, QStringView text) const;

private:
    struct Name {
        QStringList folded;
        QStringList written;
    };
    void add(const Name &name);

    QHash<QString, std::vector<Name>> m_names; // by their first word
};

// Both are the same name, whatever the season.
[[nodiscard]] bool isSameSeries(const QString &a, const QString &b);

// Series, abono, abonnement …: a word for what has such a name. Folded.
[[nodiscard]] bool isSeriesWord(QStringView word);

} // namespace pd::understanding
