// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/sheets.h"
#include "ui/shell/page.h"

#include <QStringList>

#include <functional>

namespace pd::ui {

class Preferences;
class RecordProxy;
class RecordView;

// What stands over a table on paper.
struct PaperTitle {
    QString table;       // Orders
    QString whose = {};  // the patron; empty: it is nobody's
    QString age = {};    // how old what stands in it is, in a sentence
    QString none = {};   // why it has no rows; empty: it has some

    [[nodiscard]] QString text() const; // Orders of Ana Ruiz
};

using Told = std::function<void(const Notice &)>;

// Titles and rows as the view shows them: its columns in their order; a row is whole, however little of it is selected.
[[nodiscard]] QList<QStringList> recordText(const RecordView &view, const RecordProxy &proxy, bool selectedOnly);

// Rows without their titles, tabs between cells, onto the clipboard.
[[nodiscard]] Notice copyRecords(const QList<QStringList> &text);

// Ask where to and go on; nobody waits. What became of it is told in one sentence.
void exportRecords(QWidget *parent, const PaperTitle &title, const QList<QStringList> &text, Told told);
void printRecords(QWidget *parent, Preferences &preferences, const PaperTitle &title, const QList<QStringList> &text, Told told);

// The sheets of a table: its title and those of its columns on every sheet, numbered.
[[nodiscard]] page::LaySheets recordSheets(const PaperTitle &title, const QList<QStringList> &text);

} // namespace pd::ui
