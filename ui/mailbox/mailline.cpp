// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/mailline.h"

#include "ui/common/plaintip.h"
#include "ui/words/mailboxwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

MailLine::MailLine(MailTools tools, std::function<Instant()> clock, QWidget *parent)
    : QPushButton(parent)
    , m_tools(std::move(tools))
    , m_clock(std::move(clock))
{
    setObjectName(u"mailLine"_s);
    setFlat(true);
    setAutoDefault(false);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &MailLine::refresh);
    refresh();
}

void MailLine::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void MailLine::refresh()
{
    const std::vector<MailboxState> states = m_tools.states();
    QStringList tips;
    for (const MailboxState &state : states)
        tips.append(tr("%1: %2").arg(state.mailbox.name, words::mailboxStateText(state, m_clock(), m_zone)));
    setText(words::mailLine(states, m_clock(), m_zone).replace(u'&', u"&&"_s));
    setAccessibleName(words::mailLine(states, m_clock(), m_zone));
    setAccessibleDescription(tips.join(u' '));
    setToolTip(plainTip(tips.join(u' ')));
    setVisible(!states.empty());
    const bool counts = std::any_of(states.begin(), states.end(), [](const MailboxState &state) { return state.kind == MailboxState::Kind::Waiting; });
    if (counts && !m_timer.isActive())
        m_timer.start();
    else if (!counts)
        m_timer.stop();
}

} // namespace pd::ui
