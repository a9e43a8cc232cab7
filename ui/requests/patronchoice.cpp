// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/patronchoice.h"

#include "ui/common/chip.h"
#include "ui/common/leading.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/requests/patronsearch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

PatronChoice::PatronChoice(items::PatronService &patrons, std::function<Instant()> clock, QWidget *window)
    : QWidget(window)
    , m_field(new PatronSearch(patrons, std::move(clock), this, window))
    , m_now(new ElidedLabel(TypeRole::ControlStrong, this))
    , m_nobody(plainButton(u"patronNobody"_s, tr("N&obody"), this))
{
    m_field->setObjectName(u"patronSearch"_s);
    m_field->setPlaceholderText(tr("Another patron: name, e-mail, phone, order number"));
    m_now->setObjectName(u"patronNow"_s);
    m_nobody->setAutoDefault(false);
    auto *now = new QHBoxLayout;
    now->setSpacing(8);
    now->addWidget(m_now, 1);
    now->addWidget(m_nobody);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(now);
    column->addWidget(m_field);
    connect(m_field, &PatronSearch::found, this, &PatronChoice::chosen);
    connect(m_field, &PatronSearch::left, this, &PatronChoice::left);
    connect(m_nobody, &QPushButton::clicked, this, [this] { Q_EMIT chosen(0); });
    setTabOrder(m_nobody, m_field); // as they stand
    setPatron({});
}

void PatronChoice::setPatron(const QString &text)
{
    m_now->setText(text.isEmpty() ? tr("Nobody known", "whose request it is") : directed(page::plain(text)));
    m_now->setMuted(text.isEmpty());
    turn(m_nobody, !text.isEmpty(), tr("It is nobody’s already."));
    setAccessibleDescription(m_now->text());
    if (!text.isEmpty()) {
        m_nobody->setAccessibleDescription(m_now->text()); // who hears the window hears whose it is
        m_nobody->setToolTip(tr("Nobody known is the patron"));
        m_nobody->setAccessibleName(tr("It is nobody’s"));
    }
}

QWidget *PatronChoice::field() const
{
    return m_field;
}

} // namespace pd::ui
