// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestoutput.h"

#include "ui/requests/requestlist.h"
#include "ui/words/format.h"
#include "ui/words/requestwords.h"

#include <QAction>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd::ui {

RequestOutput::RequestOutput(const RequestList &list, QListView &view, Preferences &preferences, QWidget *parent)
    : QObject(parent)
    , m_list(list)
    , m_view(view)
    , m_preferences(preferences)
    , m_menu(new QMenu(parent))
{
    m_menu->setObjectName(u"requestsRowsMenu"_s);
    m_menu->setAccessibleName(tr("Copy, export and print"));
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        QAction *action = m_menu->addAction(text, this, slot);
        action->setObjectName(name);
        return action;
    };
    QAction *copy = add(tr("Copy &rows"), u"copyRequests"_s, [this] { Q_EMIT noticed(copyRecords(this->text(true))); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    const Told told = [this](const Notice &notice) { Q_EMIT noticed(notice); };
    add(tr("&Export as CSV…"), u"exportRequests"_s, [this, parent] {
        exportRecords(parent, paperTitle(), this->text(false), [this, leftOut = m_leftOut](Notice notice) { // a file has no line for it
            if (notice.tone == ChipTone::Success && !leftOut.isEmpty())
                notice.text += u' ' + leftOut;
            Q_EMIT noticed(notice);
        });
    });
    add(tr("&Print…"), u"printRequests"_s, [this, parent, told] { printRecords(parent, m_preferences, paperTitle(), this->text(false), told); });
}

void RequestOutput::setPart(const QString &which, const QString &sentence)
{
    m_which = which;
    m_leftOut = sentence;
}

PaperTitle RequestOutput::paperTitle() const
{
    const QString age = tr("As of %1.").arg(words::instantText(m_readAt, m_zone));
    return {tr("Change requests (%1)", "a part of the list, such as Open").arg(m_which), {}, m_leftOut.isEmpty() ? age : age + u' ' + m_leftOut, m_list.rowCount() > 0 ? QString() : m_none};
}

QList<QStringList> RequestOutput::text(bool selectedOnly) const
{
    QList<QStringList> rows{{tr("Request"), tr("Patron"), tr("Order"), tr("Series"), tr("Received"), tr("Asked", "how somebody asked"), tr("State"), tr("Wishes"), tr("If it cannot be done"),
                             tr("Priority"), tr("Due"), tr("Who works on it")}};
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const QModelIndex index = m_list.index(row, 0);
        if (selectedOnly && !m_view.selectionModel()->isSelected(index))
            continue;
        const QueuedRequest &one = m_list.at(index);
        const QDate due = QDate::fromString(one.facts.due, Qt::ISODate);
        rows.append({QString::number(one.id), words::requestPatronText(one), one.orderNumber, one.seriesName, words::instantText(one.received, m_zone), words::requestSourceText(one.source),
                     words::requestStateText(one.facts.state), words::requestAsksText(one), words::requestFallbackText(one.facts.fallback), QString::number(one.facts.priority),
                     due.isValid() ? words::dateText(due) : QString(), one.facts.assignee});
    }
    return rows;
}

} // namespace pd::ui
