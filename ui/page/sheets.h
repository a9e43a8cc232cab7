// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

#include <functional>
#include <memory>

class QByteArray;
class QPagedPaintDevice;
class QPainter;
class QPageLayout;
class QString;

namespace pd::page {

constexpr int sheetDotsPerInch = 96; // PageStyle's fonts are in pixels of the screen

// Something laid out on sheets of paper of one size: that of the printable part, in 1/96 inch. A sheet is painted when it is
// asked for. Immutable; any thread.
class Sheets {
public:
    virtual ~Sheets() = default;
    [[nodiscard]] virtual int count() const = 0; // at least one
    virtual void paint(QPainter &painter, int sheet) const = 0;
};

// Lays it out for one size. The one way onto a printer, into a PDF and into the preview. Any thread.
using LaySheets = std::function<std::shared_ptr<const Sheets>(QSizeF size)>;

// The printable part of a paper, as Sheets have it.
[[nodiscard]] QSizeF sheetSize(const QPageLayout &paper);

// Letter or A4 by the default QLocale, with even margins.
[[nodiscard]] QPageLayout usualPaper();

// Told before each sheet; false stops.
using Going = std::function<bool(int sheet, int count)>;

// All sheets. False: the device takes no paint, or it was stopped. Needs a QGuiApplication; any thread.
bool paintSheets(QPagedPaintDevice &device, const LaySheets &lay, const Going &going = {});

// The same as a PDF file; empty when it was stopped.
[[nodiscard]] QByteArray sheetsPdf(const LaySheets &lay, const QPageLayout &paper, const QString &title, const Going &going = {});

} // namespace pd::page
