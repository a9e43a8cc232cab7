// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

#include <memory>

namespace pd::ui {

// Which seats of a house are chosen, and from where a choice goes on. No signals: whoever changes it knows.
class SeatSelection {
public:
    void setHouse(std::shared_ptr<const SeatHouse> house); // seats that are there still stay chosen

    [[nodiscard]] bool contains(int seat) const { return seat >= 0 && seat < int(m_chosen.size()) && m_chosen[size_t(seat)]; }
    [[nodiscard]] int count() const;
    [[nodiscard]] std::vector<int> seats() const; // row by row
    [[nodiscard]] std::vector<RowId> ids() const; // likewise
    [[nodiscard]] const std::vector<std::vector<int>> &groups() const { return m_groups; } // those that adjoin
    // The chosen seats that adjoin this one, or what it is with those of its own state; itself at least.
    [[nodiscard]] std::vector<int> groupOf(int seat) const;

    bool clear();                                // whether anything changed; likewise below
    bool set(const std::vector<int> &seats);
    bool add(const std::vector<int> &seats);
    bool toggle(int seat);
    // From the anchor to here: of one row what stands between, else what stands in the square between.
    bool extendTo(int seat, bool keep);
    void setAnchor(int seat);
    [[nodiscard]] int anchor() const { return m_anchor; }

private:
    bool take(std::vector<bool> chosen);
    void group();
    [[nodiscard]] bool alike(int seat, int other) const;

    std::shared_ptr<const SeatHouse> m_house = std::make_shared<const SeatHouse>();
    std::vector<bool> m_chosen;
    std::vector<bool> m_kept; // what stays when the choice from the anchor becomes another
    std::vector<std::vector<int>> m_groups;
    int m_anchor = -1;
};

} // namespace pd::ui
