// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/receiptsheets.h"

#include "ui/page/textfit.h"
#include "ui/words/receiptwords.h"

#include <QGuiApplication>

#include <algorithm>

namespace pd::page {

namespace {

constexpr qreal line = 20;
constexpr qreal names = 160; // the column of what a line is

class ReceiptSheets final : public Sheets {
public:
    ReceiptSheets(const Receipt &receipt, bool rightToLeft, QSizeF size)
        : m_organisation(plain(receipt.organisation))
        , m_title(words::receiptTitle(receipt))
        , m_lines(words::receiptLines(receipt))
        , m_rightToLeft(rightToLeft)
        , m_size(size)
    {
    }

    [[nodiscard]] int count() const override { return 1; }

    void paint(QPainter &painter, int) const override
    {
        painter.setPen(Qt::black);
        const Qt::Alignment lead = m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        drawText(painter, QRectF(0, 0, m_size.width(), 32), m_organisation, font(TextRole::SiteName), lead);
        drawText(painter, QRectF(0, 40, m_size.width(), 28), m_title, font(TextRole::CardTitle), lead);
        painter.drawLine(QPointF(0, 74), QPointF(m_size.width(), 74));
        qreal y = 84;
        for (const words::ReceiptLine &one : m_lines) {
            const TextRole role = one.strong ? TextRole::NumberStrong : TextRole::Number;
            const qreal room = m_size.width() - names;
            const qreal height = std::max(1, lineCount(one.value, role, room)) * line;
            drawText(painter, mirrored({0, y, names - 12, line}), one.name, font(TextRole::Body), lead);
            drawText(painter, mirrored({names, y, room, height}), one.value, font(role), lead, true);
            y += height + 4;
        }
    }

private:
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const
    {
        return m_rightToLeft ? QRectF(m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    }

    QString m_organisation;
    QString m_title;
    QList<words::ReceiptLine> m_lines;
    bool m_rightToLeft;
    QSizeF m_size;
};

} // namespace

LaySheets receiptSheets(const Receipt &receipt)
{
    return [receipt, rightToLeft = QGuiApplication::isRightToLeft()](QSizeF size) { return std::make_shared<const ReceiptSheets>(receipt, rightToLeft, size); };
}

} // namespace pd::page
