// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPagedPaintDevice>

#include <functional>
#include <memory>

class QWidget;

namespace pd::ui {

// Whether this computer knows a printer.
[[nodiscard]] bool hasPrinter();

// Asks which printer, without waiting for the answer; `chosen` gets it, and its name, unless none is chosen. It may be painted
// on from any thread.
using PrinterChosen = std::function<void(const std::shared_ptr<QPagedPaintDevice> &printer, const QString &name)>;
void choosePrinter(QWidget *window, const QString &documentName, const PrinterChosen &chosen);

} // namespace pd::ui
