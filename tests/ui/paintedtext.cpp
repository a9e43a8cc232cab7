// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paintedtext.h"

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <cmath>

namespace pd::testing {

namespace {

// Takes the outlines of letters, and lets everything else go by.
class Recorder : public QPaintEngine {
public:
    Recorder()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPath(const QPainterPath &path) override
    {
        if (m_writing)
            m_ink |= state->transform().map(path).boundingRect();
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QColor colour = painter()->pen().color();
        const qreal scale = std::abs(state->transform().m22());
        QRectF seen = systemClip().isEmpty() ? QRectF(paintDevice()->width(), 0, 0, 0) : QRectF(systemClip().boundingRect());
        const bool clipped = painter()->hasClipping();
        if (clipped)
            seen &= state->transform().mapRect(painter()->clipBoundingRect());
        m_ink = {};
        m_writing = true;
        QPaintEngine::drawTextItem(at, item); // as outlines
        m_writing = false;
        if (!m_ink.isEmpty())
            found.push_back({item.text(), colour, item.font().pointSizeF() * scale, m_ink, seen, clipped});
    }
    Type type() const override { return User; }

    std::vector<PaintedText> found;

private:
    bool m_writing = false;
    QRectF m_ink;
};

class Paper : public QPaintDevice {
public:
    explicit Paper(const QWidget &like)
        : m_like(like)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_recorder; }
    [[nodiscard]] const std::vector<PaintedText> &found() const { return m_recorder.found; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable Recorder m_recorder;
};

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    Paper paper(widget);
    QPainter painter(&paper);
    widget.render(&painter, {}, {}, {});
    painter.end();
    return paper.found();
}

QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect inside = place & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > counts.value(most))
            most = at.key();
    }
    return QColor(most);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace pd::testing
