// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/counttabs.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionTab>

#include <cmath>

namespace pd::ui {

namespace {

constexpr int height_ = 40;
constexpr int widePad = 12;
constexpr int narrowPad = 5;
constexpr int gap = 6;
constexpr int lent = 4;   // of the pad, to the number
constexpr int inset = 16; // of the page: the first tab's words stand over what is below

qreal wide(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

}

CountTabs::CountTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setFixedHeight(height_);
    setMouseTracking(true);
}

void CountTabs::add(const QString &title)
{
    m_widths.push_back(wide(title, typeface(TypeRole::ControlStrong)));
    setTabData(addTab(title), title);
}

QString CountTabs::title(int tab) const
{
    return tabData(tab).toString();
}

void CountTabs::setCount(int tab, int count)
{
    const QString number = count < 0 ? QString() : QLocale().toString(count);
    const QString text = number.isEmpty() ? title(tab) : title(tab) + u' ' + number;
    if (text == tabText(tab))
        return;
    const qreal words = wide(title(tab), typeface(TypeRole::ControlStrong));
    m_widths[size_t(tab)] = number.isEmpty() ? words : words + gap + wide(number, typeface(TypeRole::Number)) - lent;
    setTabText(tab, text);
    setTabToolTip(tab, tabText(tab));
}

int CountTabs::pad() const
{
    qreal words = 0;
    for (const qreal width : m_widths)
        words += width + 2 * widePad;
    words += inset - widePad;
    return words <= width() ? widePad : narrowPad;
}

QSize CountTabs::tabSizeHint(int index) const
{
    const int lead = index == 0 ? inset - pad() : 0;
    return {int(m_widths[size_t(index)]) + 2 * pad() + lead, height_};
}

QSize CountTabs::minimumTabSizeHint(int index) const
{
    return {int(m_widths[size_t(index)]) + 2 * narrowPad + (index == 0 ? inset - narrowPad : 0), height_};
}

void CountTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height_ - 1, width(), 1), t.border);
    const int space = pad();
    for (int tab = 0; tab < count(); ++tab) {
        const int lead = tab == 0 ? inset - space : 0;
        const QRect box = isRightToLeft() ? tabRect(tab).adjusted(0, 0, -lead, 0) : tabRect(tab).adjusted(lead, 0, 0, 0);
        const bool current = tab == currentIndex();
        if (!current && box.contains(mapFromGlobal(QCursor::pos())) && underMouse())
            painter.fillRect(box.adjusted(0, 0, 0, -1), t.hover);
        const QString name = title(tab);
        const QString number = tabText(tab).mid(name.size()).trimmed();
        const QFont face = typeface(current ? TypeRole::ControlStrong : TypeRole::Control);
        const bool mirrored = isRightToLeft();
        const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const QRectF inner = QRectF(box).adjusted(space, 0, -space + lent, -1);
        const qreal digits = number.isEmpty() ? 0 : wide(number, typeface(TypeRole::Number)) + gap;
        const qreal words = std::min(wide(name, face), inner.width() - digits);
        painter.setPen(current ? t.text : t.muted);
        page::drawText(painter, QRectF(mirrored ? inner.right() - words : inner.left(), inner.top(), words, inner.height()), name, face, side);
        painter.setPen(t.muted);
        page::drawText(painter, mirrored ? inner.adjusted(0, 0, -words - gap, 0) : inner.adjusted(words + gap, 0, 0, 0), number,
                       typeface(TypeRole::Number), side);
        if (current)
            painter.fillRect(QRectF(box.left() + space, height_ - 3, box.width() - 2 * space, 3), t.accent);
        if (current && hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(box).adjusted(3, 5, -3, -6), 4, 4);
        }
    }
}

} // namespace pd::ui
