// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/pagefind.h"

#include "models/domain/searchfold.h"
#include "ui/page/pagelayout.h"

#include <QElapsedTimer>

#include <algorithm>

namespace pd::ui {

namespace {

constexpr int sliceMs = 5;

}

void PageFind::setLayout(const page::PageLayout *layout, int from)
{
    m_layout = layout;
    m_moves = m_moves && m_current < 0; // still on the way to the first place
    start(from);
}

void PageFind::setText(const QString &text, int from)
{
    m_folded = foldText(text);
    m_moves = true;
    start(from);
}

void PageFind::start(int from)
{
    m_found.clear();
    m_current = -1;
    m_next = 0;
    m_from = from;
    if (m_layout && !m_folded.isEmpty())
        m_timer.start(0, this);
    else
        m_timer.stop();
    Q_EMIT changed();
}

void PageFind::timerEvent(QTimerEvent *)
{
    QElapsedTimer spent;
    spent.start();
    const int lines = int(m_layout->lines().size());
    while (m_next < lines && spent.elapsed() < sliceMs) {
        const std::vector<page::Found> here = page::findInLine(*m_layout, m_next++, m_folded);
        m_found.insert(m_found.end(), here.begin(), here.end());
    }
    if (m_next >= lines)
        m_timer.stop();
    choose();
    Q_EMIT changed();
}

void PageFind::choose()
{
    if (m_current >= 0 || m_found.empty())
        return;
    const auto at = std::partition_point(m_found.begin(), m_found.end(), [&](const page::Found &f) { return f.line < m_from; });
    if (at == m_found.end() && !isDone())
        return;
    m_current = at == m_found.end() ? 0 : int(at - m_found.begin());
    if (m_moves)
        Q_EMIT movedTo(m_found[size_t(m_current)].line);
}

void PageFind::step(int step)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_current = m_current < 0 ? 0 : (m_current + step + count) % count;
    Q_EMIT changed();
    Q_EMIT movedTo(m_found[size_t(m_current)].line);
}

} // namespace pd::ui
