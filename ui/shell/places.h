// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QString>

#include <vector>

namespace pd::ui {

// Somewhere in the window.
struct Place {
    QString page;
    RowId contact = 0; // of the patrons page; 0: none
    [[nodiscard]] bool operator==(const Place &other) const { return page == other.page && contact == other.contact; }
};

// Where this person has been, in order, and the patrons met on the way.
class Places {
public:
    void visit(const Place &place); // forgets what lay ahead; the place where one is counts once
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // The place one comes to; the caller has asked whether there is one.
    const Place &back() { return m_places[--m_at]; }
    const Place &forward() { return m_places[++m_at]; }

    static constexpr size_t most = 100;

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

// Patrons looked at, the newest first, each once, at most `most`.
[[nodiscard]] std::vector<RowId> withNewest(std::vector<RowId> recent, RowId contact, size_t most = 12);

} // namespace pd::ui
