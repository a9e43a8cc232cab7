// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pd::ui {

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = u"pd/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/patrondesk/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (size > 16) // a larger icon is no bolder one
        svg.replace("stroke-width=\"1.4\"", "stroke-width=\"" + QByteArray::number(1.5 * 16 / size) + '"');
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

// Draws the picture when it is shown, for the screen it is shown on: most icons of a start are seen later, if at all.
class LateIcon final : public QIconEngine {
public:
    // An invalid colour: that of the program's words.
    LateIcon(QString name, const QColor &colour, int largest)
        : m_name(std::move(name))
        , m_colour(colour)
        , m_largest(largest)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        QRectF place(QPointF(), pixmap.deviceIndependentSize());
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.topLeft(), pixmap);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size.boundedTo({m_largest, m_largest}); }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    // `size` is in the screen's pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int asked = qRound(qMin(size.width(), size.height()) / ratio);
        const QColor colour = m_colour.isValid() ? m_colour : QGuiApplication::palette().color(QPalette::ButtonText);
        const QPixmap pixmap = iconPixmap(m_name, colour, qBound(1, asked, m_largest), ratio);
        if (mode == QIcon::Normal || pixmap.isNull())
            return pixmap;
        QStyleOption option(0);
        option.palette = QGuiApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, pixmap, &option);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LateIcon(*this); }

private:
    QString m_name;
    QColor m_colour;
    int m_largest;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new LateIcon(name, colour, 16));
}

QIcon programIcon()
{
    return QIcon(new LateIcon(u"org.patrondesk.PatronDesk"_s, {}, 256));
}

} // namespace pd::ui
