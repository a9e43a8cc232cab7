// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/asofmenu.h"

#include "ui/words/previewwords.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

AsOfMenu::AsOfMenu(QWidget *parent)
    : QMenu(tr("As o&f"), parent)
    , m_now(addAction(tr("&Now"), this, &AsOfMenu::nowWanted))
    , m_date(nullptr)
{
    setObjectName(u"asOfMenu"_s);
    setAccessibleName(tr("As of"));
    m_now->setObjectName(u"asOfNow"_s);
    m_now->setCheckable(true);
    m_date = addAction(tr("Choose a &date…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this, &AsOfMenu::dateWanted);
    m_date->setObjectName(u"asOfDate"_s);
    insertSeparator(m_date);
    setNoPatron();
}

void AsOfMenu::setNoPatron()
{
    setMoments({}, QTimeZone::utc(), {});
    for (QAction *action : {m_now, m_date}) {
        action->setEnabled(false);
        action->setStatusTip(tr("Choose a patron first."));
    }
}

void AsOfMenu::setMoments(const std::vector<portal::Moment> &moments, const QTimeZone &zone, std::optional<Instant> chosen)
{
    for (QAction *action : {m_now, m_date}) {
        action->setEnabled(true);
        action->setStatusTip({});
    }
    m_now->setChecked(!chosen);
    for (QAction *action : std::as_const(m_named)) {
        removeAction(action);
        action->setObjectName({});
        action->deleteLater(); // it may be at work
    }
    m_named.clear();
    for (const portal::Moment &moment : moments) {
        auto *action = new QAction(words::momentText(moment, zone).replace(u'&', u"&&"_s), this);
        action->setObjectName(u"asOf_%1"_s.arg(m_named.size()));
        action->setCheckable(true);
        action->setChecked(chosen == moment.at);
        connect(action, &QAction::triggered, this, [this, at = moment.at] { Q_EMIT instantWanted(at); });
        insertAction(m_date, action);
        m_named.append(action);
    }
    if (!m_named.isEmpty())
        m_named.append(insertSeparator(m_date));
}

} // namespace pd::ui
