// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptables.h"

#include "ui/words/settingwords.h"
#include "ui/shell/commandmodel.h"

#include <QAction>
#include <QCoreApplication>
#include <QSet>
#include <QStringList>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// Text as text: what means something in Markdown is escaped.
QString escaped(const QString &text)
{
    static const QString marks = u"\\`*_{}[]<>()#|"_s;
    QString safe;
    for (const QChar c : text) {
        if (marks.contains(c))
            safe.append(u'\\');
        safe.append(c);
    }
    return safe;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString head(const QStringList &cells)
{
    return row(cells) + u"|---"_s.repeated(cells.size()) + u"|\n"_s;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    keys.removeAll(QString());
    return keys.join(QCoreApplication::translate("Help", ", or "));
}

QString defaultText(const SettingSpec &spec)
{
    const QString value = spec.defaultValue.isNull() ? words::settingWords(spec.key).empty : words::settingValueText(spec, spec.defaultValue);
    return spec.assumed ? QCoreApplication::translate("Help", "%1 (assumed)").arg(value) : value;
}

} // namespace

QString commandsMarkdown(const QList<QMenu *> &menus, const QWidget &window)
{
    CommandModel commands;
    commands.setMenus(menus);
    QString table = head({QCoreApplication::translate("Help", "Keys"), QCoreApplication::translate("Help", "What"), QCoreApplication::translate("Help", "Menu")});
    QSet<const QAction *> met;
    for (int i = 0; i < commands.rowCount(); ++i) {
        const QModelIndex index = commands.index(i, CommandModel::CommandColumn);
        met.insert(commands.action(i));
        if (const QString keys = keysOf(*commands.action(i)); !keys.isEmpty())
            table += row({escaped(keys), escaped(index.data().toString()), escaped(index.data(CommandModel::PathRole).toString())});
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        const auto *home = qobject_cast<const QWidget *>(action->parent());
        const QString keys = keysOf(*action);
        if (!keys.isEmpty() && !met.contains(action) && (!home || home->window() == &window))
            table += row({escaped(keys), escaped(QString(action->text()).remove(u'&')), QString()});
    }
    return table;
}

QString settingsMarkdown()
{
    QString text;
    for (const words::SettingGroup &group : words::settingGroups()) {
        text += u"## "_s + escaped(group.title) + u"\n\n"_s + escaped(group.about) + u"\n\n"_s;
        text += head({QCoreApplication::translate("Help", "Setting"), QCoreApplication::translate("Help", "What it decides"), QCoreApplication::translate("Help", "Default"), QCoreApplication::translate("Help", "Rule")});
        for (const QString &key : group.keys) {
            const SettingSpec &spec = *findSetting(key);
            const words::SettingWords words = words::settingWords(key);
            const QString rule = spec.rule.isEmpty() ? QString() : u"[%1](rules.md#%1)"_s.arg(spec.rule);
            text += row({escaped(words.name), escaped(words.does), escaped(defaultText(spec)), rule});
        }
        text += u'\n';
    }
    return text;
}

} // namespace pd::ui
