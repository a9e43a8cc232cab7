// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QStringList>

#include <functional>
#include <memory>

namespace pd::ui {

// The printers of this computer.
struct Printers {
    QStringList names;
    QString usual; // the one that is taken unless somebody says otherwise
    // To be painted on, from any thread.
    std::function<std::shared_ptr<QPagedPaintDevice>(const QString &printer, const QString &document, const QPageLayout &paper, int copies)> open;
};

[[nodiscard]] Printers systemPrinters();

} // namespace pd::ui
