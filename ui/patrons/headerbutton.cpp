// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/headerbutton.h"

#include "ui/common/plaintip.h"
#include "ui/common/roleaccess.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int pad = 4;
constexpr int arrow = 16;
constexpr int height_ = 24;
constexpr int narrowest = 64;

}

HeaderButton::HeaderButton(const QString &name, const QString &does, QWidget *parent)
    : QAbstractButton(parent)
    , m_does(does)
{
    setAccessRole(*this, QAccessible::Button); // before its name
    setAccessibleName(name);
    setFont(typeface(TypeRole::Body));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWorking(true);
}

void HeaderButton::setFact(const QString &text)
{
    m_fact = page::plain(text);
    setAccessibleDescription(m_fact);
    setToolTip(plainTip(focusPolicy() == Qt::NoFocus ? m_fact : tr("%1 – %2", "a fact, and what a click does").arg(m_fact, m_does)));
    updateGeometry();
    update();
}

void HeaderButton::setWorking(bool works)
{
    setFocusPolicy(works ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(works ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessRole(*this, works ? QAccessible::Button : QAccessible::StaticText);
}

QSize HeaderButton::sizeHint() const
{
    const int words = int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_fact))) + 1;
    return {words + 2 * pad + (m_menu && focusPolicy() != Qt::NoFocus ? arrow : 0), height_};
}

QSize HeaderButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), narrowest), height_};
}

void HeaderButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const bool works = focusPolicy() != Qt::NoFocus;
    if (works && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? t.pressed : t.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const bool mirrored = isRightToLeft();
    const int tail = m_menu && works ? arrow : 0;
    const QRectF text = QRectF(rect()).adjusted(pad + (mirrored ? tail : 0), 0, -pad - (mirrored ? 0 : tail), 0);
    painter.setPen(works ? t.text : t.muted);
    page::drawText(painter, text, m_fact, font(), mirrored ? Qt::AlignRight : Qt::AlignLeft);
    if (tail) {
        const QPointF centre(mirrored ? pad + arrow / 2.0 : width() - pad - arrow / 2.0, height() / 2.0);
        QPainterPath path(centre + QPointF(-3.5, -2));
        path.lineTo(centre + QPointF(0, 2));
        path.lineTo(centre + QPointF(3.5, -2));
        painter.strokePath(path, QPen(t.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace pd::ui
