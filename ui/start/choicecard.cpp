// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choicecard.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QStyle>

namespace pd::ui {

namespace {

constexpr int pad = 26;
constexpr int tile = 48;
constexpr int mark = 20;
constexpr int gap = 20;

QFont titleFace()
{
    QFont face = typeface(TypeRole::Heading);
    face.setPointSizeF(12);
    return face;
}

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &what, const QString &note, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_title{title, titleFace()}
    , m_what{what, typeface(TypeRole::Body)}
    , m_note{note, typeface(TypeRole::Body)}
{
    setText(title); // its mnemonic
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(QString(title).remove(QLatin1Char('&')));
    setAccessibleDescription(what + QLatin1Char(' ') + note);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::textWidth(int width) const
{
    return qMax(80, width - 2 * pad - tile - mark - 2 * gap);
}

int ChoiceCard::heightOf(const Part &part, int width) const
{
    const QFontMetrics metrics(part.font);
    return metrics.boundingRect(QRect(0, 0, textWidth(width), 10000), Qt::TextWordWrap | Qt::TextShowMnemonic, part.text).height() + 7;
}

QSize ChoiceCard::sizeHint() const
{
    return {640, heightForWidth(640)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {360, qMax(tile + 2 * pad, heightForWidth(qMax(360, width())))};
}

int ChoiceCard::heightForWidth(int width) const
{
    return qMax(tile, heightOf(m_title, width) + heightOf(m_what, width) + heightOf(m_note, width)) + 2 * pad;
}

void ChoiceCard::paintTexts(QPainter &painter) const
{
    const Tokens &t = tokens(palette());
    QRect rest(pad + tile + gap, pad, textWidth(width()), height());
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextShowMnemonic;
    for (const auto &[part, colour] : {std::pair{&m_title, t.text}, std::pair{&m_what, t.text}, std::pair{&m_note, t.muted}}) {
        painter.setFont(part->font);
        painter.setPen(colour);
        painter.setLayoutDirection(page::readsRightToLeft(part->text) ? Qt::RightToLeft : Qt::LeftToRight); // its own
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest), align, part->text);
        rest.translate(0, heightOf(*part, width()));
    }
}

void ChoiceCard::paintMark(QPainter &painter) const
{
    const Tokens &t = tokens(palette());
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - pad - mark, (height() - mark) / 2, mark, mark));
    painter.setBrush(isChecked() ? t.accent : t.surface);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(t.strong, 1.4));
    painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1));
    if (!isChecked())
        return;
    painter.setBrush(t.onAccent);
    painter.drawEllipse(QRectF(place).center(), 4, 4);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const qreal edge = isChecked() ? 2 : 1;
    painter.setPen(QPen(isChecked() ? t.accent : t.border, edge));
    painter.setBrush(isDown() ? t.pressed : underMouse() && !isChecked() ? t.raised : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(3 + edge / 2, 3 + edge / 2, -3 - edge / 2, -3 - edge / 2), 8, 8);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(t.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(pad, pad, tile, tile));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.selection : t.neutral.ground);
    painter.drawRoundedRect(place, 6, 6);
    painter.drawPixmap(place.topLeft() + QPoint(10, 10),
                       iconPixmap(m_icon, isChecked() ? t.accentText : t.neutral.text, tile - 20, devicePixelRatioF()));
    paintTexts(painter);
    paintMark(painter);
}

void ChoiceCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    setChecked(true);
    Q_EMIT confirmed();
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace pd::ui
