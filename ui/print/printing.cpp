// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printing.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace pd::ui {

bool hasPrinter()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void choosePrinter(QWidget *window, const QString &documentName, const PrinterChosen &chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), window,
                     [printer, chosen] { chosen(printer, printer->printerName()); });
    dialog->open();
}

} // namespace pd::ui
