// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/actingband.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

ActingBand::ActingBand(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_seats(new QPushButton(tr("Change seats…"), this))
    , m_stop(new QPushButton(tr("Stop acting (Esc)"), this))
{
    setObjectName(u"actingBand"_s);
    setAccessibleName(tr("Acting for the patron"));
    m_words->setObjectName(u"actingWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(typeface(TypeRole::ControlStrong));
    m_words->setWordWrap(true); // a long name takes a second line
    m_seats->setObjectName(u"actingSeats"_s);
    m_seats->setAccessibleName(m_seats->text());
    m_seats->setToolTip(tr("The patron can only ask for it; you can do it."));
    m_seats->setMinimumHeight(28);
    m_seats->setAutoDefault(false);
    m_stop->setObjectName(u"actingStop"_s);
    m_stop->setAccessibleName(m_stop->text());
    m_stop->setMinimumHeight(28);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_seats);
    row->addWidget(m_stop);
    connect(m_seats, &QPushButton::clicked, this, &ActingBand::seatsWanted);
    connect(m_stop, &QPushButton::clicked, this, &ActingBand::stopWanted);
    tint();
}

void ActingBand::setPatron(const QString &name)
{
    m_words->setText(tr("Acting for %1: each click is real and journalled").arg(page::plain(name)));
    setAccessibleDescription(m_words->text());
}

void ActingBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QFrame::changeEvent(event);
}

void ActingBand::tint()
{
    const Pair &colours = tokens(palette()).acting;
    QPalette words = m_words->palette();
    words.setColor(QPalette::WindowText, colours.text);
    m_words->setPalette(words);
}

// One piece with the frame below it.
void ActingBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath band;
    band.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, 8), 8, 8);
    painter.fillPath(band, tokens(palette()).acting.ground);
}

} // namespace pd::ui
