// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdelegate.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/requests/requestlist.h"
#include "ui/words/format.h"
#include "ui/words/requestwords.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int rowHeight = 86;
constexpr qreal lineHeight = 22;

// Draws from the leading side on, and from the trailing side back: what is placed takes its width off the line.
class Line {
public:
    Line(QPainter &painter, const QRectF &box, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_left(box.left())
        , m_right(box.right())
        , m_box(box)
        , m_rightToLeft(direction == Qt::RightToLeft)
    {
    }

    void lead(const QString &text, TypeRole role, const QColor &colour) { place(text, role, colour, !m_rightToLeft); }
    void trail(const QString &text, TypeRole role, const QColor &colour, qreal most = 1e6) { place(text, role, colour, m_rightToLeft, most); }
    // A word on a ground of its own.
    void trailChip(const QString &text, const Pair &pair)
    {
        if (text.isEmpty())
            return;
        const qreal width = QFontMetricsF(typeface(TypeRole::Control)).horizontalAdvance(text) + 16;
        const QRectF box = take(std::min(width, room()), m_rightToLeft);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(pair.ground);
        m_painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4);
        m_painter.setPen(pair.text);
        page::drawText(m_painter, box.adjusted(6, 0, -6, 0), text, typeface(TypeRole::Control), Qt::AlignHCenter);
    }
    void leadBadge(const QString &text, const QColor &ground, const QColor &edge, const QColor &ink)
    {
        const QRectF box = take(20, !m_rightToLeft);
        m_painter.setPen(edge);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(QRectF(box.left() + .5, box.center().y() - 9.5, 19, 19), 4, 4);
        m_painter.setPen(ink);
        page::drawText(m_painter, box, text, typeface(TypeRole::ControlStrong), Qt::AlignHCenter);
    }

private:
    [[nodiscard]] qreal room() const { return std::max<qreal>(0, m_right - m_left); }
    QRectF take(qreal width, bool left)
    {
        const QRectF box(left ? m_left : m_right - width, m_box.top(), width, m_box.height());
        (left ? m_left : m_right) += (left ? 1 : -1) * (width + 8);
        return box;
    }
    void place(const QString &text, TypeRole role, const QColor &colour, bool left, qreal most = 1e6)
    {
        if (text.isEmpty() || room() < 12)
            return;
        const QRectF box = take(std::min(QFontMetricsF(typeface(role)).horizontalAdvance(text) + 2, std::min(most, room())), left);
        m_painter.setPen(colour);
        page::drawText(m_painter, box, text, typeface(role), left ? Qt::AlignLeft : Qt::AlignRight);
    }

    QPainter &m_painter;
    qreal m_left;
    qreal m_right;
    QRectF m_box;
    bool m_rightToLeft;
};

void paintPriority(Line &line, const Tokens &t, int priority)
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
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = option.rect;
    if (selected) {
        painter->fillRect(rect, option.state.testFlag(QStyle::State_Active) ? t.selection : t.neutral.ground);
        painter->fillRect(QRectF(rightToLeft ? rect.right() - 3 : rect.left(), rect.top(), 3, rect.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(rect, t.hover);
    }
    painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.border);
    const QRectF box = rect.adjusted(rightToLeft ? 14 : 24, 9, rightToLeft ? -24 : -14, -9);
    if (request.unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QPointF(rightToLeft ? box.right() + 12 : box.left() - 12, box.top() + lineHeight / 2), 4, 4);
    }
    Line first(*painter, QRectF(box.left(), box.top(), box.width(), lineHeight), option.direction);
    first.trail(words::ageText(request.newest, moment.now), TypeRole::Body, muted);
    first.lead(page::plain(words::requestPatronText(request)), TypeRole::ControlStrong, ink);

    Line second(*painter, QRectF(box.left(), box.top() + lineHeight, box.width(), lineHeight), option.direction);
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

    Line third(*painter, QRectF(box.left(), box.top() + 2 * lineHeight + 1, box.width(), lineHeight), option.direction);
    paintPriority(third, t, request.facts.priority);
    third.trail(request.facts.assignee.isEmpty() ? tr("Nobody", "works on a request") : page::plain(request.facts.assignee), TypeRole::Body, ink, box.width() / 3);
    const QString due = words::dueText(request.facts.due, moment.today);
    const QDate day = QDate::fromString(request.facts.due, Qt::ISODate);
    if (!isOpenRequest(request.facts.state))
        third.trailChip(words::requestStateText(request.facts.state), t.neutral);
    else if (day.isValid() && day <= moment.today)
        third.trailChip(due, t.danger);
    else
        third.trail(due, TypeRole::Body, ink);
    if (const QDate since = QDate::fromString(request.since, Qt::ISODate); since.isValid())
        third.lead(tr("since %1", "a year: seats").arg(since.year()), TypeRole::Body, muted);
    else if (request.facts.state == "waiting"_L1)
        third.lead(tr("waits for the patron"), TypeRole::Body, muted);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

} // namespace pd::ui
