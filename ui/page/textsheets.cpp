// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/textsheets.h"

#include "ui/page/textfit.h"

#include <QGuiApplication>

#include <algorithm>

namespace pd::page {

namespace {

constexpr qreal lineHeight = 20;

class TextSheets final : public Sheets {
public:
    TextSheets(const QString &text, bool rightToLeft, QSizeF size)
        : m_rightToLeft(rightToLeft)
        , m_size(size)
    {
        qreal y = 0;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const TextRole role = m_lines.empty() ? TextRole::CardTitle : TextRole::Body;
            const qreal height = std::max(1, lineCount(line, role, size.width())) * lineHeight;
            if (y > 0 && y + height > size.height()) {
                ++m_count;
                y = 0;
            }
            m_lines.push_back({plain(line), role, m_count - 1, QRectF(0, y, size.width(), height)});
            y += height;
        }
    }

    [[nodiscard]] int count() const override { return m_count; }

    void paint(QPainter &painter, int sheet) const override
    {
        painter.setPen(Qt::black);
        for (const Line &line : m_lines) {
            if (line.sheet == sheet)
                drawText(painter, line.rect, line.text, font(line.role), m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft, true);
        }
    }

private:
    struct Line {
        QString text;
        TextRole role;
        int sheet;
        QRectF rect;
    };
    bool m_rightToLeft;
    QSizeF m_size;
    int m_count = 1;
    std::vector<Line> m_lines;
};

} // namespace

LaySheets textSheets(const QString &text)
{
    return [text, rightToLeft = QGuiApplication::isRightToLeft()](QSizeF size) { return std::make_shared<const TextSheets>(text, rightToLeft, size); };
}

} // namespace pd::page
