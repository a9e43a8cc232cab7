// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

namespace pd::ui {

void Places::visit(const Place &place)
{
    if (!m_places.empty()) {
        if (m_places[m_at] == place)
            return;
        m_places.erase(m_places.begin() + std::ptrdiff_t(m_at) + 1, m_places.end());
    }
    m_places.push_back(place);
    if (m_places.size() > most)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::vector<RowId> withNewest(std::vector<RowId> recent, RowId contact, size_t most)
{
    std::erase(recent, contact);
    recent.insert(recent.begin(), contact);
    if (recent.size() > most)
        recent.resize(most);
    return recent;
}

} // namespace pd::ui
