// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace pd::ui {

// Which lines of the page are selected: those from an anchor to where the keys or the mouse went.
class LineSelection {
public:
    void clear() { m_anchor = m_head = -1; }
    void anchor(int line) { m_anchor = line; m_head = -1; } // a selection may begin here
    void extend(int from, int line)
    {
        if (m_anchor < 0)
            m_anchor = from;
        m_head = line;
    }
    [[nodiscard]] bool isEmpty() const { return m_anchor < 0 || m_head < 0; }
    [[nodiscard]] int first() const { return isEmpty() ? 0 : std::min(m_anchor, m_head); }
    [[nodiscard]] int last() const { return isEmpty() ? -1 : std::max(m_anchor, m_head); }
    [[nodiscard]] bool contains(int line) const { return line >= first() && line <= last(); }

private:
    int m_anchor = -1;
    int m_head = -1;
};

} // namespace pd::ui
