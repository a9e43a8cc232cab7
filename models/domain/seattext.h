// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seat.h"

#include <QHash>

#include <optional>

namespace pd {

// What a text says of the seats of one venue.
struct SeatReading {
    enum class Kind {
        Found,     // `seats`, in the order of the text
        NoSeat,    // general admission, standing: a place for many
        Ambiguous, // several seats fit one name: the section is missing, say
        Unknown,   // no such seat, or words that are none of a seat
    };
    Kind kind = Kind::Unknown;
    std::vector<RowId> seats;
};

// Reads seats as people and systems write them: "Orchestra C 4", "Row C, Seat 4",
// "C4", "Orchestra-C-4", "Balcony C 4-6", "C 4, 5 & 6". Never guesses: a word too many makes it Unknown, two seats that fit
// make it Ambiguous.
class SeatFinder {
public:
    explicit SeatFinder(const std::vector<Seat> &seats);

    [[nodiscard]] SeatReading read(const QString &text) const;

private:
    using Words = QStringList;
    struct Section {
        Words words;
        QHash<QString, QHash<QString, RowId>> rows; // row, number: seat
    };
    // The seats that `words` name in one section; none when they name none there.
    [[nodiscard]] static std::optional<std::vector<RowId>> inSection(const Section &section, const Words &words);

    std::vector<Section> m_sections;
};

} // namespace pd
