// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QStringList>

#include <functional>

class QPagedPaintDevice;

namespace pd::ui {

class RecordProxy;
class RecordView;

using Told = std::function<void(const Notice &)>;

// Titles and rows as the view shows them: its columns in their order; a row is whole, however little of it is selected.
[[nodiscard]] QList<QStringList> recordText(const RecordView &view, const RecordProxy &proxy, bool selectedOnly);

// Rows without their titles, tabs between cells, onto the clipboard.
[[nodiscard]] Notice copyRecords(const QList<QStringList> &text);

// Ask where to and go on; nobody waits. What became of it is told in one sentence.
void exportRecords(QWidget *parent, const QString &name, const QList<QStringList> &text, Told told);
void printRecords(QWidget *parent, const QString &name, const QList<QStringList> &text, Told told);

// The pages of a table: its name, the titles on every page, numbered.
void paintRecords(QPagedPaintDevice &device, const QString &name, const QList<QStringList> &text);

} // namespace pd::ui
