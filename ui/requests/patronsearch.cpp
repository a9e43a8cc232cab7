// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/patronsearch.h"

#include "ui/patrons/searchpopup.h"

namespace pd::ui {

PatronSearch::PatronSearch(items::PatronService &patrons, std::function<Instant()> clock, QWidget *parent, QWidget *window, const QString &prefix)
    : SearchField(parent, Place::Dialog)
{
    connect(this, &SearchField::dismissed, this, [this] { // before the hits go, who hear it after this
        if (m_popup->isHidden())
            Q_EMIT left();
    });
    m_popup = new SearchPopup(*this, patrons, std::move(clock), window);
    if (!prefix.isEmpty()) {
        for (QWidget *part : m_popup->findChildren<QWidget *>())
            part->setObjectName(prefix + part->objectName());
        m_popup->setObjectName(prefix + m_popup->objectName());
    }
    connect(m_popup, &SearchPopup::patronChosen, this, [this](RowId contact) {
        reset();
        Q_EMIT found(contact);
    });
}

void PatronSearch::reset()
{
    m_popup->reset();
}

} // namespace pd::ui
