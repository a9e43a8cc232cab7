// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/triedline.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/plaintip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd::ui {

TriedLine::TriedLine(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(new ElidedLabel(TypeRole::Body, this))
    , m_back(new LinkButton(this))
{
    const bool asOf = kind == Kind::AsOf;
    setObjectName(asOf ? u"asOfLine"_s : u"whatIfLine"_s);
    setAccessibleName(asOf ? tr("As of") : tr("What if"));
    m_text->setObjectName(asOf ? u"asOfText"_s : u"whatIfText"_s);
    m_text->setAccessibleName(accessibleName());
    m_back->setObjectName(asOf ? u"backToNow"_s : u"backToAsSet"_s);
    m_back->setAccessibleName(asOf ? tr("Back to now") : tr("Back to as set"));
    m_back->setText(m_back->accessibleName());
    setFixedHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 36, 0, 8, 4)); // beside the icon; a gap to the frame below
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_back);
    connect(m_back, &LinkButton::clicked, this, &TriedLine::backWanted);
    hide();
}

QString TriedLine::text() const
{
    return isHidden() ? QString() : m_whole;
}

void TriedLine::setText(const QString &whole, const QString &shown)
{
    m_whole = whole;
    m_text->setText(shown);
    m_text->setAccessibleDescription(whole);
    m_text->setToolTip(plainTip(whole));
    setVisible(!whole.isEmpty());
}

void TriedLine::setCompact(bool compact)
{
    m_text->setMinimumWidth(compact && m_kind == Kind::AsOf ? m_text->sizeHint().width() : 0); // a date is not cut
    m_back->setText(compact ? u"×"_s : m_back->accessibleName());
    m_back->setToolTip(compact ? m_back->accessibleName() : QString());
    m_back->updateGeometry();
}

void TriedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const Pair &pair = m_kind == Kind::AsOf ? t.info : t.change;
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, -4), 4, 4);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(12, (height() - 4 - 16) / 2, 16, 16));
    painter.drawPixmap(place.topLeft(), iconPixmap(m_kind == Kind::AsOf ? u"chronometer"_s : u"view-visible"_s, pair.text, 16, devicePixelRatioF()));
}

} // namespace pd::ui
