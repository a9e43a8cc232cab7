// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"

#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int rowHeight = 36;

}

NavButton::NavButton(const QString &id, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setObjectName(u"nav_"_s + id);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
}

void NavButton::describe()
{
    setAccessibleName(text());
    setAccessibleDescription(m_count > 0 ? tr("%n waiting", nullptr, m_count) : QString());
    setToolTip(plainTip(m_narrow ? (m_count > 0 ? text() + u" · "_s + accessibleDescription() : text()) : QString()));
}

QSize NavButton::sizeHint() const
{
    return {m_narrow ? rowHeight : 160, rowHeight};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.setPen(Qt::NoPen);
    if (isChecked()) {
        painter.setBrush(t.selection);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.fillRect(visual(QRect(0, 4, 3, height() - 8)), t.accent);
    } else if (isDown() || underMouse()) {
        painter.setBrush(isDown() ? t.pressed : t.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const int iconLeft = m_narrow ? (width() - 22) / 2 : 12;
    painter.drawPixmap(visual(QRect(iconLeft, (height() - 22) / 2, 22, 22)),
                       iconPixmap(m_icon, isChecked() ? t.accentText : t.muted, 22, devicePixelRatioF()));
    QRect room(44, 0, width() - 52, height());
    if (m_count > 0 && !m_narrow) {
        const QString count = QLocale().toString(m_count);
        const QFont face = typeface(TypeRole::Control);
        const int wide = std::max(28, QFontMetrics(face).horizontalAdvance(count) + 12);
        const QRect pill(width() - 8 - wide, (height() - 22) / 2, wide, 22);
        painter.setBrush(t.neutral.ground);
        painter.drawRoundedRect(visual(pill), 11, 11);
        painter.setPen(t.neutral.text);
        page::drawText(painter, visual(pill), count, face, Qt::AlignHCenter);
        room.setRight(pill.left() - 4); // “Requests” stands beside a thousand of them
    } else if (m_count > 0) {
        painter.setBrush(t.accent);
        painter.drawEllipse(visual(QRect(width() - 11, 5, 7, 7)));
    }
    if (!m_narrow) {
        painter.setPen(isChecked() ? t.selectionText : t.text);
        page::drawText(painter, visual(room), text(), typeface(isChecked() ? TypeRole::ControlStrong : TypeRole::Control),
                       QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace pd::ui
