// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/findbar.h"

#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/portal/pagefind.h"
#include "ui/portal/portalview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

FindBar::FindBar(PortalView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(addButton(u"findPreviousButton"_s, tr("The place before (Shift+F3)"), -1))
    , m_next(addButton(u"findNextButton"_s, tr("The next place (F3)"), 1))
    , m_close(addButton(u"closeFind"_s, tr("Close the find bar (Esc)"), 0))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find in the page"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_field->setObjectName(u"findField"_s);
    m_field->setAccessibleName(tr("Find in the page"));
    m_field->setPlaceholderText(tr("Find in the page"));
    addClearButton(*m_field);
    m_field->setTextMargins(6, 2, 6, 2);
    m_field->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setAccessibleName(tr("Places found"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 12, 5, 8, 5));
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    tintIcons();
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(&m_view.finder(), &PageFind::changed, this, &FindBar::updateWords);
    updateWords();
    hide();
}

QToolButton *FindBar::addButton(const QString &name, const QString &text, int step)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(28, 28);
    connect(button, &QToolButton::clicked, this, [this, step] {
        if (step != 0)
            m_view.finder().step(step);
        else
            close();
    });
    return button;
}

void FindBar::open()
{
    const bool wasOpen = isVisible();
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!wasOpen)
        search();
}

void FindBar::close()
{
    hide();
    m_view.finder().setText({}, 0);
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_view.finder().setText(m_field->text(), std::max(0, m_view.inspectedLine()));
}

void FindBar::updateWords()
{
    const PageFind &finder = m_view.finder();
    const int count = int(finder.found().size());
    QString text;
    if (!finder.isEmpty() && !finder.isDone())
        text = tr("searching…");
    else if (!finder.isEmpty())
        text = count == 0 ? tr("not found") : tr("%1 of %2").arg(locale().toString(finder.current() + 1), locale().toString(count));
    m_count->setText(text);
    const QString off = finder.isEmpty() ? tr("Type what to find first.") : tr("Nothing was found.");
    for (QToolButton *button : {m_previous, m_next}) {
        button->setEnabled(count > 0);
        button->setToolTip(count > 0 ? button->accessibleName() : off);
        button->setStatusTip(count > 0 ? QString() : off);
        button->setAccessibleDescription(count > 0 ? QString() : off);
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view.finder().step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

void FindBar::tintIcons()
{
    const QColor colour = tokens(palette()).text;
    m_previous->setIcon(icon(u"go-up"_s, colour));
    m_next->setIcon(icon(u"go-down"_s, colour));
    m_close->setIcon(icon(u"dialog-cancel"_s, colour));
}

} // namespace pd::ui
