// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/linecomposer.h"

#include "ui/page/linewords.h"
#include "ui/page/linkwords.h"
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

using namespace card;

namespace {

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
    const QString amount = moneyText(line.amount);
    if (!line.visible)
        return hidden(title, dateText(line.date), amount, line.why);
    Content content;
    content.height = donationHeight();
    const qreal amountWidth = widthOf(amount, TextRole::NumberStrong);
    const qreal room = m_width - 2 * pad - amountWidth - 16;
    const QString day = dateText(line.date);
    const qreal dayWidth = widthOf(day, TextRole::Body);
    const qreal titleWidth = std::min(widthOf(title, TextRole::Strong), m_phone ? room : room - dayWidth - 16);
    content.runs.push_back({{pad, 12, titleWidth, row}, title, TextRole::Strong});
    content.runs.push_back({m_phone ? QRectF(pad, 32, dayWidth, row) : QRectF(pad + titleWidth + 16, 12, dayWidth, row), day,
                            TextRole::Body, Ink::Muted});
    content.runs.push_back({{m_width - pad - amountWidth, 12, amountWidth, row}, amount, TextRole::NumberStrong,
                            Ink::Text, Qt::AlignRight});
    return content;
}

// "Seats   Row G seats 3–4": what it is in a column of its own.
void LineComposer::labelled(Content &content, const QString &label, const QString &value, qreal &y, bool strong) const
{
    if (value.isEmpty())
        return;
    constexpr qreal column = 80;
    const TextRole role = strong ? TextRole::NumberStrong : TextRole::Body;
    const qreal height = lineCount(value, role, m_width - 2 * pad - column) * row;
    content.runs.push_back({{pad, y, column - 8, row}, label, TextRole::Body, Ink::Muted});
    content.runs.push_back({{pad + column, y, m_width - 2 * pad - column, height}, value, role, Ink::Text, Qt::AlignLeft, false, true});
    y += height + 2;
}

Content LineComposer::renewal(const portal::RenewalLine &line) const
{
    const QString title = titleOf(line);
    if (!line.visible)
        return hidden(title, u"Order %1"_s.arg(isolated(line.order)), moneyText(line.total), line.why);
    Content content;
    TrailingEdge top(m_width - pad);
    const QString pending = u"Pending renewal"_s;
    const qreal chip = widthOf(pending, TextRole::Medium) + 20;
    if (!m_phone)
        content.chips.push_back({top.take(chip, 10, 22), pending, Tone::Info});
    content.runs.push_back({{pad, 12, top.right() - pad, row}, title, TextRole::Strong});
    qreal y = 32;
    QString caption = u"Order %1"_s.arg(isolated(line.order));
    if (line.deadline)
        caption += u" · Renew by %1"_s.arg(date(line.deadline));
    content.runs.push_back({{pad, y, m_width - 2 * pad, row}, caption, TextRole::Body, Ink::Muted});
    y += row + 4;
    if (m_phone) {
        content.chips.push_back({{pad, y, chip, 22}, pending, Tone::Info});
        y += 28;
    }
    QStringList seats;
    for (const QString &seat : line.seats)
        seats.append(isolated(seat));
    labelled(content, u"Seats"_s, seats.join(u", "_s), y);
    labelled(content, u"Total"_s, moneyText(line.total), y, true);
    if (line.paid && line.paid->minor != 0)
        labelled(content, u"Paid"_s, moneyText(line.paid), y);
    labelled(content, u"Due"_s, moneyText(line.due), y);
    actions(content, line.actions, y + 8);
    return content;
}

Content LineComposer::benefit(const portal::BenefitLine &line) const
{
    const QString title = titleOf(line);
    QStringList days;
    if (line.start.isValid())
        days.append(u"From %1"_s.arg(dateText(line.start)));
    if (line.expires.isValid())
        days.append(u"Expires %1"_s.arg(dateText(line.expires)));
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

// The patron's buttons; on a phone they stand one below the other.
void LineComposer::actions(Content &content, const std::vector<portal::Action> &actions, qreal y) const
{
    qreal x = pad;
    bool any = false;
    for (const portal::Action &action : actions) {
        if (!action.enabled)
            continue;
        const QString text = words::actionLabel(action.id);
        const qreal width = m_phone ? m_width - 2 * pad : std::min(widthOf(text, TextRole::Medium) + 28, m_width - 2 * pad);
        if (any && x + width > m_width - pad) {
            x = pad;
            y += 40;
        }
        const bool primary = action.id == portal::ActionId::Pay || action.id == portal::ActionId::RenewNow;
        content.buttons.push_back({{x, y, width, 32}, text, primary});
        content.links.push_back({content.buttons.back().rect, linkKind(action.id), text});
        x += width + 8;
        any = true;
    }
    content.height = any ? y + 32 + 14 : y + 4;
}

// As a form shows it: the label, below it the field, its mark beside it.
Content LineComposer::field(const portal::ProfileField &line) const
{
    if (!line.visible)
        return hidden(words::fieldLabel(line.id), {}, {}, line.why);
    Content content;
    content.height = fieldHeight();
    const bool password = line.id == portal::FieldId::Password;
    const QString mark = !line.editable ? u"Not editable"_s : password ? u"Change"_s : u"Edit"_s;
    const qreal markWidth = std::max(widthOf(mark, TextRole::Body), widthOf(u"Change"_s, TextRole::Body)); // fields alike
    const qreal boxWidth = std::min<qreal>(m_width - markWidth - 16, 520);
    const QString value = password ? u"••••••••"_s : plain(line.value);
    content.runs.push_back({{0, 4, m_width, row}, words::fieldLabel(line.id), TextRole::Body, Ink::Muted});
    if (line.editable)
        content.boxes.push_back({0, 26, boxWidth, 32});
    content.runs.push_back({{12, 32, boxWidth - 24, row}, value.isEmpty() ? u"–"_s : value, TextRole::Medium,
                            value.isEmpty() ? Ink::Muted : Ink::Text});
    content.runs.push_back({{boxWidth + 16, 32, markWidth, row}, mark, TextRole::Body, line.editable ? Ink::Link : Ink::Muted,
                            Qt::AlignLeft, line.editable});
    content.runs.back().control = line.editable;
    if (line.editable)
        content.links.push_back({{boxWidth + 16, 32, widthOf(mark, TextRole::Body), row}, password ? LinkKind::ChangePassword : LinkKind::EditField, mark});
    return content;
}

Content LineComposer::reminder(const portal::Reminder &line) const
{
    Content content;
    content.height = reminderHeight(line);
    content.runs.push_back({{reminderInset(), 0, m_width - 2 * reminderInset(), content.height}, reminderText(line), TextRole::Medium});
    content.runs.back().wrap = true;
    return content;
}

QString LineComposer::reminderText(const portal::Reminder &line) const
{
    return words::reminderText(line, QDateTime::fromMSecsSinceEpoch(m_page.at.ms, m_page.timeZone).date());
}

// As many lines as it takes, with half a line above and below.
qreal LineComposer::reminderHeight(const portal::Reminder &line) const
{
    return row * (1 + lineCount(reminderText(line), TextRole::Medium, m_width - 2 * reminderInset()));
}

Content LineComposer::hiddenTab(const portal::Tab &tab) const
{
    return hidden(u"Tab “%1”"_s.arg(words::tabLabel(tab.id)), {}, {}, tab.why);
}

} // namespace pd::page
