// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowroom.h"

#include "tests/ui/windowvisit.h"
#include "ui/common/chip.h"
#include "ui/common/recorddelegate.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordview.h"
#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

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

// Of a scroll area, or null.
const QAbstractScrollArea *areaOf(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : nullptr;
}

bool isRead(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const ui::ElidedLabel *>(&widget);
}

void collect(const QLayout &layout, std::vector<const QWidget *> &into)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (const QLayout *below = item->layout())
            collect(*below, into);
        else if (const QWidget *widget = item->widget(); widget && widget->isVisible())
            into.push_back(widget);
    }
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
            const QSize needs = button->hasHeightForWidth() ? QSize(0, button->heightForWidth(button->width())) : button->sizeHint();
            const bool elides = button->toolTip() == button->text(); // and says the whole
            const bool cut = (needs.width() > button->width() + 1 && !elides) || needs.height() > button->height() + 8;
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
            found.append(place(widget) + u" stands where its text's script puts it"_s);
    });
    return found;
}

QStringList cutFields(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        QString text;
        int room = 0;
        bool told = false; // elsewhere
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            QStyleOptionComboBox option;
            option.initFrom(combo);
            option.editable = combo->isEditable();
            text = combo->currentText();
            told = combo->toolTip().contains(text.toHtmlEscaped()) || combo->toolTip() == text;
            room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget); field && field->text().isEmpty()) {
            QStyleOptionFrame option;
            option.initFrom(field);
            option.lineWidth = 1;
            text = field->placeholderText();
            told = !field->toolTip().isEmpty();
            room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field).width() - field->textMargins().left() - field->textMargins().right() - 4;
            for (const auto *inside : field->findChildren<QAbstractButton *>())
                room -= inside->isVisible() ? inside->width() + 6 : 0;
        }
        if (!text.isEmpty() && widget.fontMetrics().horizontalAdvance(text) > room + 1 && !told)
            found.append(place(widget) + u": “%1” needs %2 px, has %3"_s.arg(text).arg(widget.fontMetrics().horizontalAdvance(text)).arg(room));
    });
    return found;
}

QStringList outOfSight(const QWidget &window)
{
    QStringList found;
    eachVisible(window, [&](const QWidget &widget) {
        if (!isRead(widget) || widget.isWindow())
            return;
        QRect rect = widget.rect();
        for (const QWidget *at = &widget; at != &window && !at->isWindow();) {
            rect.translate(at->pos());
            at = at->parentWidget();
            const QAbstractScrollArea *area = areaOf(*at);
            const bool across = !area || area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            const bool down = !area || area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            const bool cut = (across && (rect.left() < -1 || rect.right() > at->width())) || (down && (rect.top() < -1 || rect.bottom() > at->height()));
            if (cut) {
                found.append(place(widget) + u" is cut by "_s + place(*at));
                return;
            }
            if (area)
                return;
        }
    });
    return found;
}

QStringList overlapping(const QWidget &window)
{
    QStringList found;
    const auto look = [&](const QWidget &widget) {
        if (!widget.layout())
            return;
        std::vector<const QWidget *> parts;
        collect(*widget.layout(), parts);
        for (size_t i = 0; i < parts.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const QRect both = parts[i]->geometry() & parts[j]->geometry();
                if (both.width() > 2 && both.height() > 2)
                    found.append(place(*parts[i]) + u" stands over "_s + place(*parts[j])
                                 + u", %1 of at least %2 px"_s.arg(widget.width()).arg(widget.minimumSizeHint().width()));
            }
        }
    };
    look(window);
    eachVisible(window, look);
    return found;
}

} // namespace pd::testing
