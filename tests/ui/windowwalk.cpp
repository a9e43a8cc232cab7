// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowwalk.h"

#include "ui/common/chip.h"
#include "ui/common/recorddelegate.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordview.h"
#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

QString place(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at && path.size() < 4; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            path.prepend(at->objectName());
    }
    return path.join(u" / "_s) + u" ("_s + QString::fromLatin1(widget.metaObject()->className()) + u')';
}

template <class Visit>
void eachVisible(const QWidget &window, Visit visit)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Qt's own parts of a widget (scroll buttons, a combo's list) are not ours to name.
        if (widget->isVisibleTo(&window) && !widget->objectName().startsWith(u"qt_"_s) && widget->width() > 0 && widget->height() > 0)
            visit(*widget);
    }
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

// What a label needs against what it has; empty: it fits.
QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return needs > label.height() + 1 ? u"needs %1 px of height, has %2"_s.arg(needs).arg(label.height()) : QString();
    }
    const int needs = label.sizeHint().width();
    return needs > label.width() + 1 ? u"needs %1 px, has %2"_s.arg(needs).arg(room.width()) : QString();
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    const auto note = [&](const QWidget &widget, const QString &text, const QString &fault) {
        if (!fault.isEmpty())
            found.append(place(widget) + u": “"_s + text + u"” "_s + fault);
    };
    eachVisible(window, [&](const QWidget &widget) {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            note(widget, label->text(), labelFault(*label));
        } else if (const auto *elided = qobject_cast<const ui::ElidedLabel *>(&widget)) {
            const bool cut = elided->sizeHint().width() > elided->width() + 1;
            note(widget, elided->text(), cut && elided->accessibleDescription().isEmpty() ? u"is cut, and nowhere whole"_s : QString());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty()) {
            const QSize needs = button->sizeHint();
            const bool cut = needs.width() > button->width() + 1 || needs.height() > button->height() + 8;
            note(widget, button->text(), cut ? u"needs %1 × %2 px, has %3 × %4"_s.arg(needs.width()).arg(needs.height()).arg(button->width()).arg(button->height()) : QString());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            note(widget, u"tabs"_s, tabs->sizeHint().width() > tabs->width() + 1 && !tabs->usesScrollButtons() ? u"do not fit"_s : QString());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
            note(widget, u"menu"_s, bar->sizeHint().width() > bar->width() + 1 ? u"does not fit"_s : QString());
        }
        if (const QFont font = widget.font(); font.pointSizeF() > 0 && font.pointSizeF() < 10)
            note(widget, widget.accessibleName(), u"is written in %1 pt"_s.arg(font.pointSizeF()));
    });
    return found;
}

QStringList cutNumbers(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        const auto *view = qobject_cast<const ui::RecordView *>(&widget);
        if (!view)
            return;
        const auto &proxy = static_cast<const ui::RecordProxy &>(*view->model());
        const QFontMetricsF metrics(ui::typeface(ui::TypeRole::Number));
        for (int column = 0; column < proxy.columnCount(); ++column) {
            if (view->isColumnHidden(column) || proxy.columns()[size_t(column)].kind != ui::RecordColumn::Kind::Number)
                continue;
            const int room = view->columnWidth(column) - ui::cellInset(*view, column) - 8;
            for (int row = 0; row < std::min(proxy.rowCount(), 200); ++row) {
                const QString text = proxy.text(row, column);
                if (metrics.horizontalAdvance(text) > room + 1)
                    found.append(place(widget) + u": “"_s + text + u"” is cut"_s);
            }
        }
    });
    return found;
}

// A label that can be selected follows its own script, unless it is told where to stand.
QStringList misplacedTexts(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && (label->textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)) && !label->alignment().testFlag(Qt::AlignAbsolute))
            found.append(place(widget));
    });
    return found;
}

QStringList unnamedControls(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        if (widget.focusPolicy() == Qt::NoFocus || !widget.accessibleName().isEmpty())
            return;
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty())
            return;
        found.append(place(widget));
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
        const QString text = QString(action->text()).replace(u"&&"_s, QString());
        const qsizetype at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size())
            continue;
        const QChar letter = text.at(at + 1).toLower();
        if (taken.contains(letter))
            found.append(menu.objectName() + u": "_s + letter + u" for “"_s + taken.value(letter) + u"” and “"_s + action->text() + u"”"_s);
        taken.insert(letter, action->text());
    }
    return found;
}

QStringList clashingShortcuts(const QWidget &window)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const QAction *action : window.findChildren<QAction *>()) {
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
    for (const QMenu *menu : window.findChildren<QMenu *>())
        ask(menu->objectName(), u"menu"_s, withoutMnemonic(menu->title()));
    return found;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // Qt's own words, and names of things that are no words for people, stay.
    const QByteArray where(context);
    if (!where.startsWith("pd::") && where != "Reason" && where != "Error" && where != "Telling" && where != "Settings")
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
