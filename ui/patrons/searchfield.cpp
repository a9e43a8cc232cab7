// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/searchfield.h"

#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int leading = 32;

}

SearchField::SearchField(QWidget *parent, Place place)
    : QLineEdit(parent)
    , m_keys(place == Place::TopBand ? QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText) : QString())
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Find a patron"));
    setPlaceholderText(tr("Find a patron: name, e-mail, phone, order number"));
    setToolTip(tr("Any part of a name, an e-mail address, a phone or order number, an external id"));
    setFont(typeface(TypeRole::Body));
    setFixedHeight(32);
    setMaxLength(200);
    setMargins();
}

// Ctrl is a longer word in some languages.
int SearchField::keycapWidth() const
{
    return m_keys.isEmpty() ? 0 : std::max(56, fontMetrics().horizontalAdvance(m_keys) + 14);
}

void SearchField::setMargins()
{
    setTextMargins(sideMargins(*this, leading - 4, 0, keycapWidth() + (m_keys.isEmpty() ? 0 : 16) + (m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + 8), 0));
}

void SearchField::setCountText(const QString &text)
{
    m_count = text;
    setAccessibleDescription(text);
    setMargins();
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT moved(8);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moved(-8);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    case Qt::Key_Escape:
        Q_EMIT dismissed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT focusLost();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    painter.drawPixmap(visual({10, 8, 16, 16}).topLeft(), iconPixmap(u"search"_s, t.muted, 16, devicePixelRatioF()));
    const int cap = keycapWidth();
    const QRect trailing(width() - 8 - cap, 6, cap, 20);
    painter.setPen(t.muted);
    if (cap > 0) {
        const QRectF keycap(visual(trailing));
        painter.setPen(t.border);
        painter.setBrush(t.raised);
        painter.drawRoundedRect(keycap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(t.muted);
        page::drawText(painter, keycap, m_keys, font(), Qt::AlignHCenter);
    }
    if (!m_count.isEmpty())
        page::drawText(painter, visual({0, 0, trailing.left() - 10, height()}), m_count, font(), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
}

} // namespace pd::ui
