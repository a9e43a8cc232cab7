// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/sheets.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace pd::page {

QSizeF sheetSize(const QPageLayout &paper)
{
    return paper.paintRect(QPageLayout::Inch).size() * sheetDotsPerInch;
}

QPageLayout usualPaper()
{
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(imperial ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, {12, 12, 12, 12}, QPageLayout::Millimeter};
}

bool paintSheets(QPagedPaintDevice &device, const LaySheets &lay, const Going &going)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / qreal(sheetDotsPerInch);
    const std::shared_ptr<const Sheets> sheets = lay(QSizeF(device.width(), device.height()) / scale);
    for (int sheet = 0; sheet < sheets->count(); ++sheet) {
        if (going && !going(sheet, sheets->count()))
            return false;
        if (sheet > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        sheets->paint(painter, sheet);
        painter.restore();
    }
    return painter.end();
}

QByteArray sheetsPdf(const LaySheets &lay, const QPageLayout &paper, const QString &title, const Going &going)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(paper);
    writer.setResolution(sheetDotsPerInch);
    writer.setTitle(title);
    writer.setCreator(u"Patron Desk"_s);
    return paintSheets(writer, lay, going) ? bytes : QByteArray();
}

} // namespace pd::page
