// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pinnedcaller.h"

#include "ui/patrons/patronspage.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd::ui {

PinnedCaller::PinnedCaller(QMenu *patron, Sidebar &sidebar, const PatronsPage &page, QObject *parent)
    : QObject(parent)
    , m_sidebar(sidebar)
    , m_page(page)
    , m_pin(patron->addAction(tr("&Pin as the caller"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), this, &PinnedCaller::toggle))
    , m_open(patron->addAction(tr("&Back to the caller"), QKeySequence(Qt::Key_F8), this, [this] { Q_EMIT wanted(m_contact); }))
{
    m_pin->setObjectName(u"pinCaller"_s);
    m_open->setObjectName(u"openCaller"_s);
    connect(&sidebar, &Sidebar::callerChosen, this, [this] { Q_EMIT wanted(m_contact); });
    refresh();
}

void PinnedCaller::toggle()
{
    if (m_contact && m_contact == m_page.contact())
        set(0, {});
    else
        set(m_page.contact(), m_page.patronName());
}

void PinnedCaller::set(RowId contact, const QString &name)
{
    m_contact = contact;
    m_name = name;
    m_sidebar.setCaller(name);
    refresh();
}

void PinnedCaller::continueFrom(const PinnedCaller &before)
{
    set(before.m_contact, before.m_name);
}

void PinnedCaller::refresh()
{
    if (m_contact && m_contact == m_page.contact() && m_name != m_page.patronName()) { // who was renamed meanwhile
        m_name = m_page.patronName();
        m_sidebar.setCaller(m_name);
    }
    m_pin->setEnabled(m_page.contact() != 0);
    m_pin->setStatusTip(m_pin->isEnabled() ? QString() : tr("Choose a patron first."));
    m_pin->setText(m_contact && m_contact == m_page.contact() ? tr("&Unpin the caller") : tr("&Pin as the caller"));
    m_open->setEnabled(m_contact != 0);
    m_open->setStatusTip(m_contact ? QString() : tr("Nobody is pinned as the caller."));
}

} // namespace pd::ui
