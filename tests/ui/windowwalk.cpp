// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"

#include "tests/ui/windowvisit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

// The window that a menu, an action, a widget belongs to, however deep its menu is.
const QWidget *windowOf(const QObject *object)
{
    const QWidget *widget = nullptr;
    while (object && !(widget = qobject_cast<const QWidget *>(object)))
        object = object->parent();
    while (widget && qobject_cast<const QMenu *>(widget->window()) && widget->window()->parentWidget())
        widget = widget->window()->parentWidget();
    return widget ? widget->window() : nullptr;
}

// The letter that Alt leads here by; null: none.
QChar letterOf(QString text)
{
    text.replace(u"&&"_s, QString());
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

} // namespace

QStringList unnamedControls(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        if (widget.focusPolicy() == Qt::NoFocus || !widget.accessibleName().isEmpty())
            return;
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
            return;
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty())
            return;
        found.append(place(widget) + u" has no name"_s);
    });
    return found;
}

QStringList wrongRoles(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!access)
            return;
        const QAccessible::Role role = access->role();
        const bool isPane = role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::NoRole || role == QAccessible::Grouping;
        const bool isText = role == QAccessible::StaticText || role == QAccessible::Graphic;
        const bool isPressed = access->actionInterface() && access->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction());
        if (isPane && widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy())
            found.append(place(widget) + u" has the focus of a control and the role %1"_s.arg(int(role)));
        if ((isPane || isText) && isPressed)
            found.append(place(widget) + u" can be pressed and has the role %1"_s.arg(int(role)));
        if (role == QAccessible::Button && widget.isEnabled() && widget.focusPolicy() == Qt::NoFocus && !widget.inherits("QToolButton"))
            found.append(place(widget) + u" is called a button and no key reaches it"_s);
    });
    return found;
}

QStringList silentlyDisabled(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        const bool control = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget);
        if (control && !widget.isEnabled() && widget.parentWidget()->isEnabled()
            && (widget.toolTip().isEmpty() || widget.accessibleDescription().isEmpty()))
            found.append(place(widget));
    });
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (!action->isEnabled() && !action->isSeparator() && action->isVisible() && !action->objectName().isEmpty()
            && action->statusTip().isEmpty())
            found.append(u"action "_s + action->objectName());
    }
    return found;
}

QStringList clashingMnemonics(const QMenu &menu)
{
    QStringList found;
    QHash<QChar, QString> taken;
    for (const QAction *action : menu.actions()) {
        if (const QMenu *below = action->menu())
            found += clashingMnemonics(*below);
        const QChar letter = letterOf(action->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            found.append(menu.objectName() + u": "_s + letter + u" for “"_s + taken.value(letter) + u"” and “"_s + action->text() + u"”"_s);
        taken.insert(letter, action->text());
    }
    return found;
}

QStringList clashingLetters(const QWidget &window)
{
    QStringList found;
    QHash<QChar, QString> taken;
    const auto take = [&](const QString &text, const QString &where) {
        const QChar letter = letterOf(text);
        if (letter.isNull())
            return;
        if (taken.contains(letter))
            found.append(u"Alt+"_s + letter + u" for "_s + taken.value(letter) + u" and "_s + where);
        taken.insert(letter, where);
    };
    eachVisible(window, [&](const QWidget &widget) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            take(button->text(), place(widget));
        } else if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->buddy()) {
            take(label->text(), place(widget));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i), place(widget));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
            for (const QAction *top : bar->actions())
                take(top->text(), place(widget));
        }
    });
    return found;
}

QStringList clashingShortcuts(const QWidget &window)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (windowOf(action) != window.window())
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString();
            if (action->shortcutContext() == Qt::WidgetShortcut || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                continue;
            if (taken.contains(text) && taken.value(text) != action->objectName())
                found.append(text + u" for “"_s + taken.value(text) + u"” and “"_s + action->objectName() + u"”"_s);
            taken.insert(text, action->objectName());
        }
    }
    return found;
}

QStringList untranslated(const QWidget &window)
{
    QStringList found;
    const auto ask = [&](const QString &where, const QString &what, const QString &text) {
        const bool words = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
        if (words && !text.contains(u'⟦'))
            found.append(where + u": "_s + what + u" “"_s + text + u"”"_s);
    };
    eachVisible(window, [&](const QWidget &widget) {
        ask(place(widget), u"name"_s, widget.accessibleName());
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            ask(place(widget), u"placeholder"_s, field->placeholderText());
    });
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        const bool ofStatus = menu->objectName().startsWith("whatIf_labels_"_L1) || menu->objectName().startsWith("whatIf_stages_"_L1);
        if (!ofStatus) // which is the organisation's word
            ask(menu->objectName(), u"menu"_s, withoutMnemonic(menu->title()));
    }
    return found;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // Qt's own words, and names of things that are no words for people, stay.
    const QByteArray where(context);
    if (!where.startsWith("pd::") && where != "Reason" && where != "Error" && where != "Telling" && where != "Settings" && where != "Plan" && where != "Column")
        return {};
    QString text = QString::fromUtf8(source);
    static const QHash<QChar, QChar> marked{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'n', u'ñ'}};
    bool inside = false; // a placeholder is no word
    for (QChar &c : text) {
        inside = c == u'{' || (inside && c != u'}');
        if (!inside)
            c = marked.value(c, c);
    }
    text.replace(u"%ñ"_s, u"%n"_s);
    text.replace(u"%Lñ"_s, u"%Ln"_s);
    return u'⟦' + text + QString(text.size() / 3, u'~') + u'⟧';
}

} // namespace pd::testing
