// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"
#include "ui/words/remindertext.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

// The cards that come by the handful: donations, renewals, benefits, profile fields, reminders.
namespace pd::page {

namespace {

constexpr qreal pad = 16;
constexpr qreal row = 20;

Tone toneOf(portal::BenefitStatus status)
{
    switch (status) {
    case portal::BenefitStatus::Active:
        return Tone::Success;
    case portal::BenefitStatus::Renewal:
        return Tone::Warn;
    case portal::BenefitStatus::Future:
    case portal::BenefitStatus::Expired:
    case portal::BenefitStatus::Replaced:
        break;
    }
    return Tone::Neutral;
}

} // namespace

Content LineComposer::donation(const portal::DonationLine &line) const
{
    const QString title = titleOf(line);
    const QString amount = money(line.amount);
    if (!line.visible)
        return hidden(title, date(line.date), amount, line.why);
    Content content;
    content.height = donationHeight();
    const qreal amountWidth = widthOf(amount, TextRole::NumberStrong);
    const qreal room = m_width - 2 * pad - amountWidth - 16;
    const QString day = date(line.date);
    const qreal dayWidth = widthOf(day, TextRole::Body);
    const qreal titleWidth = std::min(widthOf(title, TextRole::Strong), room - dayWidth - 16);
    content.runs.push_back({{pad, 12, titleWidth, row}, title, TextRole::Strong});
    content.runs.push_back({{pad + titleWidth + 16, 12, dayWidth, row}, day, TextRole::Body, Ink::Muted});
    content.runs.push_back({{m_width - pad - amountWidth, 12, amountWidth, row}, amount, TextRole::NumberStrong,
                            Ink::Text, Qt::AlignRight});
    return content;
}

Content LineComposer::renewal(const portal::RenewalLine &line) const
{
    const QString title = titleOf(line);
    if (!line.visible)
        return hidden(title, u"Order %1"_s.arg(isolated(line.order)), money(line.total), line.why);
    Content content;
    qreal titleRoom = m_width - 2 * pad;
    if (const QString due = money(line.due); !due.isEmpty()) {
        const QString text = u"%1 due"_s.arg(due);
        const qreal width = widthOf(text, TextRole::NumberStrong);
        content.runs.push_back({{m_width - pad - width, 12, width, row}, text, TextRole::NumberStrong, Ink::Text,
                                Qt::AlignRight});
        titleRoom -= width + 12;
    }
    content.runs.insert(content.runs.begin(), {{pad, 12, titleRoom, row}, title, TextRole::Strong});
    QStringList caption{u"Order %1"_s.arg(isolated(line.order))};
    if (const QString total = money(line.total); !total.isEmpty())
        caption.append(u"Total %1"_s.arg(total));
    if (line.paid && line.paid->minor != 0)
        caption.append(u"Paid %1"_s.arg(money(line.paid)));
    if (line.deadline)
        caption.append(u"Renew by %1"_s.arg(date(line.deadline)));
    qreal y = 32;
    content.runs.push_back({{pad, y, m_width - 2 * pad, row}, caption.join(u" · "_s), TextRole::Body, Ink::Muted});
    y += row;
    if (!line.seats.empty()) {
        QStringList seats;
        for (const QString &seat : line.seats)
            seats.append(isolated(seat));
        content.runs.push_back({{pad, y, m_width - 2 * pad, row}, u"Seats: "_s + seats.join(u", "_s), TextRole::Body});
        y += row;
    }
    actions(content, line.actions, y + 8);
    return content;
}

Content LineComposer::benefit(const portal::BenefitLine &line) const
{
    const QString title = titleOf(line);
    QStringList days;
    if (line.start.isValid())
        days.append(u"From %1"_s.arg(date(line.start)));
    if (line.expires.isValid())
        days.append(u"Expires %1"_s.arg(date(line.expires)));
    if (!line.visible)
        return hidden(title, days.join(u" · "_s), {}, line.why);
    Content content;
    const QString status = benefitStatusLabel(line.status);
    const qreal chip = widthOf(status, TextRole::Medium) + 20;
    content.chips.push_back({{m_width - pad - chip, 10, chip, 22}, status, toneOf(line.status)});
    content.runs.push_back({{pad, 12, m_width - 2 * pad - chip - 12, row}, title, TextRole::Strong});
    content.runs.push_back({{pad, 32, m_width - 2 * pad, row}, days.join(u" · "_s), TextRole::Body, Ink::Muted});
    actions(content, line.actions, 60);
    return content;
}

void LineComposer::actions(Content &content, const std::vector<portal::Action> &actions, qreal y) const
{
    qreal x = pad;
    bool any = false;
    for (const portal::Action &action : actions) {
        if (!action.enabled)
            continue;
        const QString text = words::actionLabel(action.id);
        const qreal width = widthOf(text, TextRole::Medium) + 28;
        if (any && x + width > m_width - pad) {
            x = pad;
            y += 40;
        }
        const bool primary = action.id == portal::ActionId::Pay || action.id == portal::ActionId::RenewNow;
        content.buttons.push_back({{x, y, std::min(width, m_width - 2 * pad), 32}, text, primary});
        x += width + 8;
        any = true;
    }
    content.height = any ? y + 32 + 14 : y + 4;
}

Content LineComposer::field(const portal::ProfileField &line) const
{
    if (!line.visible)
        return hidden(words::fieldLabel(line.id), {}, {}, line.why);
    Content content;
    content.height = 44;
    const qreal label = std::min<qreal>(240, m_width * 0.38);
    content.runs.push_back({{pad, 12, label - pad, row}, words::fieldLabel(line.id), TextRole::Body, Ink::Muted});
    const QString edit = line.id == portal::FieldId::Password ? u"Change"_s : u"Edit"_s;
    const qreal editWidth = line.editable ? widthOf(edit, TextRole::Body) : 0;
    QString value = plain(line.value);
    if (line.id == portal::FieldId::Password)
        value = u"••••••••"_s;
    content.runs.push_back({{label + 12, 12, m_width - label - 12 - pad - editWidth - 16, row},
                            value.isEmpty() ? u"–"_s : value, TextRole::Medium, value.isEmpty() ? Ink::Muted : Ink::Text});
    if (line.editable)
        content.runs.push_back({{m_width - pad - editWidth, 12, editWidth, row}, edit, TextRole::Body, Ink::Link,
                                Qt::AlignRight, true});
    return content;
}

Content LineComposer::reminder(const portal::Reminder &line) const
{
    Content content;
    content.height = 40;
    content.runs.push_back({{24, 0, m_width - 48, 40},
                            words::reminderText(line, QDateTime::fromMSecsSinceEpoch(m_page.at.ms, m_page.timeZone).date()),
                            TextRole::Medium});
    return content;
}

Content LineComposer::hiddenTab(const portal::Tab &tab) const
{
    return hidden(u"Tab “%1”"_s.arg(words::tabLabel(tab.id)), {}, {}, tab.why);
}

} // namespace pd::page
