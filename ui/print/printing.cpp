// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace pd::ui {

Printers systemPrinters()
{
    const auto open = [](const QString &name, const QString &document, const QPageLayout &paper, int copies) {
        auto printer = std::make_shared<QPrinter>(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
        printer->setDocName(document);
        printer->setPageLayout(paper);
        printer->setCopyCount(copies);
        return std::shared_ptr<QPagedPaintDevice>(printer);
    };
    return {QPrinterInfo::availablePrinterNames(), QPrinterInfo::defaultPrinterName(), open};
}

} // namespace pd::ui
