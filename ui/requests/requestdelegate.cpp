// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdelegate.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/rowline.h"
#include "ui/words/format.h"
#include "ui/words/requestwords.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

void paintPriority(RowLine &line, const Tokens &t, int priority)
{
    const QString number = QString::number(priority);
    if (priority == 1)
        line.leadBadge(number, t.danger.text, t.danger.text, t.surface);
    else if (priority == 2)
        line.leadBadge(number, t.warn.ground, t.warn.text, t.warn.text);
    else
        line.leadBadge(number, t.surface, t.strong, t.text);
}

} // namespace

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const RequestList *>(index.model());
    if (!list)
        return;
    const QueuedRequest &request = list->at(index);
    const RequestList::Moment moment = list->moment();
    const Tokens &t = tokens(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected), rightToLeft = option.direction == Qt::RightToLeft;
    const QColor ink = selected ? t.selectionText : t.text, muted = selected ? t.selectionMuted : t.muted;
    painter->save();
    const QRectF box = paintRowGround(*painter, option);
    if (request.unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QPointF(rightToLeft ? box.right() + 12 : box.left() - 12, box.top() + RowLine::height / 2), 4, 4);
    }
    RowLine first(*painter, m_texts, QRectF(box.left(), box.top(), box.width(), RowLine::height), option.direction);
    first.trail(words::ageText(request.newest, moment.now), TypeRole::Body, muted);
    first.lead(page::plain(words::requestPatronText(request)), TypeRole::ControlStrong, ink);

    RowLine second(*painter, m_texts, QRectF(box.left(), box.top() + RowLine::height, box.width(), RowLine::height), option.direction);
    const QString fallback = words::requestFallbackText(request.facts.fallback), arrow = rightToLeft ? u"← "_s : u"→ "_s;
    if (!fallback.isEmpty()) { // in its place after the wish, which gives way
        const QString asks = page::plain(words::requestAsksText(request));
        const QFontMetricsF body(typeface(TypeRole::Body));
        const bool fits = body.horizontalAdvance(asks) + body.horizontalAdvance(arrow + fallback) + 14 <= box.width();
        if (!fits)
            second.trail(arrow + fallback, TypeRole::Body, muted);
        second.lead(asks, TypeRole::Body, ink);
        if (fits)
            second.lead(arrow + fallback, TypeRole::Body, muted);
    } else {
        second.lead(page::plain(words::requestAsksText(request)), TypeRole::Body, ink);
    }

    RowLine third(*painter, m_texts, QRectF(box.left(), box.top() + 2 * RowLine::height + 1, box.width(), RowLine::height), option.direction);
    paintPriority(third, t, request.facts.priority);
    third.trail(request.facts.assignee.isEmpty() ? tr("Nobody", "works on a request") : page::plain(request.facts.assignee), TypeRole::Body, ink, box.width() / 3);
    const QString due = words::dueText(request.facts.due, moment.today);
    const QDate day = QDate::fromString(request.facts.due, Qt::ISODate);
    if (request.cameBack)
        third.trailChip(tr("Answer came back"), t.danger);
    else if (!isOpenRequest(request.facts.state))
        third.trailChip(words::requestStateText(request.facts.state), t.neutral);
    else if (day.isValid() && day <= moment.today)
        third.trailChip(due, t.danger);
    else
        third.trail(due, TypeRole::Body, ink);
    if (const QDate since = QDate::fromString(request.since, Qt::ISODate); since.isValid())
        third.lead(tr("since %1", "a year: seats").arg(since.year()), TypeRole::Body, muted);
    else if (request.facts.state == "waiting"_L1)
        third.lead(tr("waits for the patron"), TypeRole::Body, muted);
    paintRowFocus(*painter, option);
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return rowSize;
}

} // namespace pd::ui
