// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/laterparts.h"

#include <QEvent>
#include <QWidget>

namespace pd::ui {

namespace {

constexpr int unpaintedMs = 500; // a window that is not seen is made all the same

}

LaterParts::LaterParts(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LaterParts::makeNext);
    m_soon.start(unpaintedMs);
}

bool LaterParts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_finished)
        m_soon.start(0); // when the picture is on the screen
    return QObject::eventFilter(watched, event);
}

void LaterParts::add(std::function<void()> part)
{
    if (m_finished)
        part();
    else
        m_parts.push_back(std::move(part));
}

void LaterParts::makeNext()
{
    if (!m_parts.empty()) {
        const auto part = std::move(m_parts.front());
        m_parts.pop_front();
        part();
    }
    m_finished = m_parts.empty();
    if (m_finished)
        m_soon.stop();
    else
        m_soon.start(0);
}

void LaterParts::finish()
{
    while (!m_finished)
        makeNext();
}

} // namespace pd::ui
