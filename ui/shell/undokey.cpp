// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace pd::ui {

namespace {

bool hasTyped(const QObject &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->isUndoAvailable() || line->isRedoAvailable();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    return text && (text->document()->isUndoAvailable() || text->document()->isRedoAvailable());
}

} // namespace

UndoKey::UndoKey(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void UndoKey::follow(QWidget *focus)
{
    if (m_field)
        m_field->removeEventFilter(this);
    const bool field = qobject_cast<QLineEdit *>(focus) || qobject_cast<QPlainTextEdit *>(focus);
    m_field = field && focus->window() == m_window ? focus : nullptr;
    if (m_field)
        m_field->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) || hasTyped(*watched))
        return QObject::eventFilter(watched, event);
    event->ignore(); // the field is not asked
    return true;
}

} // namespace pd::ui
