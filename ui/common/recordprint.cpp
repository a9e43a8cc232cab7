// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordoutput.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::RecordOutput)
};

constexpr qreal line = 18; // points are scaled so that 96 of these make an inch
constexpr qreal gap = 10;
constexpr qreal top = 36;  // the name
constexpr qreal foot = 24; // the page's number

// Each column as wide as its widest cell, all made narrower alike where the page is.
std::vector<qreal> widths(const QList<QStringList> &text, const QFont &font, qreal whole)
{
    const QFontMetricsF metrics(font);
    std::vector<qreal> wide(size_t(text.first().size()), 0);
    for (const QStringList &cells : text) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            wide[size_t(i)] = std::max(wide[size_t(i)], metrics.horizontalAdvance(cells.at(i).left(120)) + gap);
    }
    qreal sum = 0;
    for (const qreal w : wide)
        sum += w;
    if (sum > whole) {
        for (qreal &w : wide)
            w *= whole / sum;
    }
    return wide;
}

} // namespace

void paintRecords(QPagedPaintDevice &device, const QString &name, const QList<QStringList> &text)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const qreal scale = device.logicalDpiX() / 96.0;
    const QRectF page(0, 0, painter.viewport().width() / scale, painter.viewport().height() / scale);
    painter.scale(scale, scale);
    const auto face = [&](TypeRole role) { // a font's points are the device's: undo the scale for it
        QFont font = typeface(role);
        font.setPixelSize(int(std::lround(font.pointSizeF() * 96 / 72)));
        return font;
    };
    const QFont body = face(TypeRole::Number);
    QFont bold = body;
    bold.setWeight(QFont::DemiBold);
    const std::vector<qreal> wide = widths(text, bold, page.width());
    const auto row = [&](const QStringList &cells, qreal y, const QFont &font) {
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            page::drawText(painter, QRectF(x, y, wide[size_t(i)] - gap, line), cells.at(i), font, Qt::AlignLeft);
            x += wide[size_t(i)];
        }
    };
    const int perPage = std::max(1, int((page.height() - top - line - foot) / line));
    const int pages = std::max(1, int((text.size() - 1 + perPage - 1) / perPage));
    painter.setPen(Qt::black);
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        page::drawText(painter, QRectF(0, 0, page.width(), 24), name, face(TypeRole::Title), Qt::AlignLeft);
        row(text.first(), top, bold);
        painter.drawLine(QPointF(0, top + line), QPointF(page.width(), top + line));
        for (int i = 0; i < perPage && number * perPage + i + 1 < text.size(); ++i)
            row(text.at(number * perPage + i + 1), top + line * (i + 1) + 2, body);
        page::drawText(painter, QRectF(0, page.height() - line, page.width(), line),
                       Words::tr("Page %1 of %2").arg(number + 1).arg(pages), body, Qt::AlignRight);
    }
}

} // namespace pd::ui
