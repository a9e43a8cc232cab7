// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace pd::ui {

namespace {

QString withoutMnemonic(QString text)
{
    // "&&" is one "&"; a single one marks the letter behind it.
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setMenus(const QList<QMenu *> &menus)
{
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    for (const QMenu *menu : menus)
        collect(*menu, withoutMnemonic(menu->title()));
    endResetModel();
    setText({});
}

void CommandModel::collect(const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu())
            collect(*below, path + QStringLiteral(" › ") + withoutMnemonic(below->title()));
        else if (!action->isSeparator() && action->isVisible())
            m_all.push_back({action, withoutMnemonic(action->text()), path});
    }
}

void CommandModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_shown.clear();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_all.size(); ++i) {
        const QString whole = m_all[i].path + u' ' + m_all[i].text;
        if (std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return whole.contains(word, Qt::CaseInsensitive); }))
            m_shown.push_back(i);
    }
    if (!words.isEmpty()) {
        std::stable_partition(m_shown.begin(), m_shown.end(),
                              [&](size_t i) { return m_all[i].text.startsWith(words.front(), Qt::CaseInsensitive); });
    }
    endResetModel();
}

QAction *CommandModel::action(int row) const
{
    return row >= 0 && row < rowCount() ? m_all[m_shown[size_t(row)]].action.data() : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command &command = m_all[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return command.text;
    case PathRole:
        return command.path;
    case KeysRole:
        return command.action ? command.action->shortcut().toString(QKeySequence::NativeText) : QString();
    case ReasonRole:
        return command.action && !command.action->isEnabled() ? command.action->statusTip() : QString();
    case Qt::AccessibleDescriptionRole: {
        const QString reason = data(index, ReasonRole).toString();
        return reason.isEmpty() ? command.path : reason;
    }
    default:
        return {};
    }
}

} // namespace pd::ui
