// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwordlists.h"
#include "models/domain/understanding/patternset.h"

#include <QList>
#include <QString>

#include <functional>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace pd {
struct DeskReaders;
}

namespace pd::ui {

// Parts that the forms for the organisation's own words have in common.

template <class Field>
Field *named(Field *field, const QString &name, const QString &accessible)
{
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    return field;
}

[[nodiscard]] QPushButton *editButton(const QString &name, const QString &text, QWidget *parent, std::function<void()> pressed);
// Why it cannot be pressed now; empty: it can.
void setReason(QPushButton &button, const QString &reason);
[[nodiscard]] QHBoxLayout *buttonRow(const QList<QPushButton *> &leading, const QList<QPushButton *> &trailing);

// What reads the lists of words; null: this database's readers do not.
[[nodiscard]] RequestWordsReader *wordsReader(DeskReaders &readers);

// Underlines what is wrong where it stands.
void markFaults(QPlainTextEdit &text, const std::vector<understanding::PatternSet::Fault> &faults);

} // namespace pd::ui
