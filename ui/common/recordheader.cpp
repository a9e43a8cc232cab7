// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordheader.h"

#include "ui/common/icons.h"
#include "ui/common/recordproxy.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int height_ = 28;
constexpr int arrow = 16; // room of the order's arrow

void paintArrow(QPainter &painter, const QRectF &box, bool down, const QColor &colour)
{
    const QPointF centre = box.center();
    const qreal rise = down ? -2 : 2;
    QPainterPath path(centre + QPointF(-4, rise));
    path.lineTo(centre + QPointF(0, -rise));
    path.lineTo(centre + QPointF(4, rise));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

RecordHeader::RecordHeader(RecordProxy &proxy, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_proxy(proxy)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFixedHeight(height_);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize RecordHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), height_};
}

void RecordHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = tokens(palette());
    painter.fillRect(viewport()->rect(), t.raised);
    painter.fillRect(QRect(0, height_ - 1, viewport()->width(), 1), t.border);
    painter.end();
    QHeaderView::paintEvent(event);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens(palette());
    const RecordColumn &column = m_proxy.columns()[size_t(section)];
    painter->fillRect(rect, t.raised);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    if (column.kind == RecordColumn::Kind::Eye || column.kind == RecordColumn::Kind::Check) {
        painter->drawPixmap(rect.center() - QPoint(7, 7), iconPixmap(column.kind == RecordColumn::Kind::Eye ? u"view-visible"_s : u"checkmark"_s, t.muted, 16, devicePixelRatioF()));
        return;
    }
    const bool sorted = sortIndicatorSection() == section;
    const bool number = column.kind == RecordColumn::Kind::Number;
    const QFont face = typeface(TypeRole::Body);
    const int lead = visualIndex(section) == 0 ? 16 : 8; // as the cells
    const QRectF box = QRectF(rect).adjusted(isRightToLeft() ? 8 : lead, 0, isRightToLeft() ? -lead : -8, -1);
    const qreal words = std::min(std::ceil(QFontMetricsF(face).horizontalAdvance(column.title)) + 1, box.width() - (sorted ? arrow + 4 : 0));
    const bool atRight = number != isRightToLeft();
    QRectF text = box;
    if (sorted) {
        QRectF mark(0, box.top(), arrow, box.height());
        if (atRight) { // the arrow before the words, which stay over their numbers
            mark.moveLeft(box.right() - words - arrow - 4);
            text.setLeft(mark.right() + 4);
        } else {
            mark.moveLeft(box.left() + words + 4);
            text.setWidth(words);
        }
        paintArrow(*painter, mark, sortIndicatorOrder() == Qt::DescendingOrder, t.text);
    }
    painter->setPen(sorted ? t.text : t.muted);
    page::drawText(*painter, text, column.title, face, atRight ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace pd::ui
