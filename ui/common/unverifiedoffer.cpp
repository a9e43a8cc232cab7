// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unverifiedoffer.h"

#include "ui/common/leading.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

UnverifiedOffer::UnverifiedOffer(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_take(new QPushButton(tr("Ta&ke it from the message"), this))
{
    setObjectName(name + u"Offer"_s);
    setAccessibleName(tr("What the message says"));
    auto *why = new QLabel(this);
    why->setObjectName(name + u"OfferText"_s);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setText(directed(tr("It is not verified who sent the message, so nothing of it is filled in.")));
    why->setAccessibleName(why->text());
    m_take->setObjectName(name + u"OfferTake"_s);
    m_take->setAccessibleName(tr("Take it from the message"));
    m_take->setAccessibleDescription(why->text());
    m_take->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(why);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT taken();
    });
    hide();
}

} // namespace pd::ui
