// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/sheets.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <vector>

namespace pd::testing {

struct Written {
    QString text;
    QRectF rect; // of the sheet
    QRectF clip; // what of the sheet is painted there
};

// A device that keeps the texts that are painted on it, and nothing else.
class TextRecorder : public QPaintDevice {
public:
    explicit TextRecorder(QSizeF size)
        : m_size(size.toSize())
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<Written> &written() const { return m_engine.written; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return page::sheetDotsPerInch;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    struct Engine : QPaintEngine {
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawRects(const QRectF *, int) override {}
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            const QRectF rect(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            const QTransform placed = painter()->combinedTransform();
            const QRectF clip = painter()->hasClipping() ? placed.mapRect(painter()->clipBoundingRect()) : QRectF(-1e6, -1e6, 2e6, 2e6);
            QString text = item.text();
            text.remove(QChar(0x2068)).remove(QChar(0x2069)); // signs that only steer the order
            if (!text.trimmed().isEmpty())
                written.push_back({text.trimmed(), placed.mapRect(rect), clip});
        }
        [[nodiscard]] Type type() const override { return User; }
        std::vector<Written> written;
    };

    QSize m_size;
    mutable Engine m_engine;
};

[[nodiscard]] inline std::vector<Written> writtenPlaces(const page::Sheets &sheets, int sheet, QSizeF size)
{
    TextRecorder recorder(size);
    QPainter painter(&recorder);
    sheets.paint(painter, sheet);
    painter.end();
    return recorder.written();
}

// The texts of a sheet, as they are painted: a word in another face or direction stands by itself.
[[nodiscard]] inline QStringList writtenOn(const page::Sheets &sheets, int sheet, QSizeF size = {700, 990})
{
    QStringList texts;
    for (const Written &one : writtenPlaces(sheets, sheet, size))
        texts.append(one.text);
    return texts;
}

} // namespace pd::testing
