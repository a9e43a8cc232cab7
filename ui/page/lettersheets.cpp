// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/lettersheets.h"

#include "ui/page/textfit.h"
#include "ui/words/format.h"
#include "ui/words/letterwords.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr qreal line = 20;
constexpr qreal names = 130;      // the column of what a line is
constexpr qreal addressTop = 110; // in the window of an envelope
constexpr qreal textTop = 260;
constexpr qreal slipHeight = 216;

class LetterSheets final : public Sheets {
public:
    LetterSheets(std::shared_ptr<const std::vector<renewal::Letter>> letters, const Letterhead &head, bool rightToLeft, QSizeF size)
        : m_letters(std::move(letters))
        , m_head(head)
        , m_rightToLeft(rightToLeft)
        , m_size(size)
    {
    }

    [[nodiscard]] int count() const override { return std::max(1, int(m_letters->size())); }

    void paint(QPainter &painter, int sheet) const override
    {
        if (sheet >= int(m_letters->size()))
            return;
        const renewal::Letter &letter = (*m_letters)[size_t(sheet)];
        painter.setPen(Qt::black);
        painter.setBrush(Qt::NoBrush);
        paintHead(painter, letter);
        paintText(painter, letter);
        paintSlip(painter, letter);
    }

private:
    [[nodiscard]] Qt::Alignment lead() const { return m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft; }
    [[nodiscard]] Qt::Alignment trail() const { return m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight; }
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const
    {
        return m_rightToLeft ? QRectF(m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    }

    // Wrapped over the whole width; where it ends.
    qreal write(QPainter &painter, qreal top, const QString &text, TextRole role, qreal from = 0) const
    {
        const qreal room = m_size.width() - from;
        const qreal height = std::max(1, lineCount(text, role, room)) * line;
        drawText(painter, mirrored({from, top, room, height}), text, font(role), lead(), true);
        return top + height;
    }

    void paintHead(QPainter &painter, const renewal::Letter &letter) const
    {
        drawText(painter, mirrored({0, 0, m_size.width() * 0.7, 32}), plain(m_head.organisation), font(TextRole::SiteName), lead());
        drawText(painter, mirrored({m_size.width() * 0.7, 6, m_size.width() * 0.3, line}), words::dateText(m_head.date), font(TextRole::Number), trail());
        qreal top = addressTop;
        for (const QString &one : words::addressLines(letter.contact)) {
            drawText(painter, mirrored({0, top, m_size.width() * 0.6, line}), one, font(TextRole::Body), lead());
            top += line;
        }
    }

    void paintText(QPainter &painter, const renewal::Letter &letter) const
    {
        qreal top = write(painter, textTop, words::letterGreeting(letter), TextRole::Body) + 10;
        top = write(painter, top, words::letterText(letter, m_head.timeZone), TextRole::Body) + 14;
        const qreal bottom = m_size.height() - slipHeight - 2 * line - 16; // what is more stands in the Portal
        for (const renewal::Renewal &renewal : letter.renewals) {
            for (const words::LetterLine &one : words::letterLines(renewal, m_head.timeZone)) {
                const TextRole role = one.strong ? TextRole::NumberStrong : TextRole::Number;
                const qreal room = m_size.width() - names;
                const qreal high = std::clamp(lineCount(one.value, role, room), 1, letter.renewals.size() > 1 ? 1 : 3) * line;
                if (top + high > bottom)
                    break;
                drawText(painter, mirrored({0, top, names - 12, line}), one.name, font(TextRole::Body), lead());
                drawText(painter, mirrored({names, top, room, high}), one.value, font(role), lead(), high > line);
                top += high;
            }
            top += 10;
        }
        write(painter, top + 4, words::letterClosing(m_head.organisation), TextRole::Body);
    }

    void paintSlip(QPainter &painter, const renewal::Letter &letter) const
    {
        qreal top = m_size.height() - slipHeight;
        painter.setPen(QPen(Qt::black, 1, Qt::DashLine));
        painter.drawLine(QPointF(0, top), QPointF(m_size.width(), top));
        painter.setPen(Qt::black);
        top += 6;
        drawText(painter, mirrored({0, top, m_size.width(), line}), words::slipInstruction(), font(TextRole::Body), lead());
        top += line + 10;
        const qreal sum = m_size.width() * 0.3;
        drawText(painter, mirrored({0, top, m_size.width() - sum, line}), words::slipTitle(letter), font(TextRole::Strong), lead());
        drawText(painter, mirrored({m_size.width() - sum, top, sum, line}), words::slipSum(letter), font(TextRole::NumberStrong), trail());
        top += line + 10;
        for (const QString &choice : words::slipChoices()) {
            painter.drawRect(mirrored({1, top + 3, 14, 14}));
            drawText(painter, mirrored({26, top, m_size.width() - 26, line}), choice, font(TextRole::Body), lead());
            top += line + 6;
        }
        top = m_size.height() - line - 2;
        painter.drawLine(QPointF(0, top), QPointF(m_size.width(), top));
        drawText(painter, mirrored({0, top + 1, m_size.width(), line}), words::slipSignature(), font(TextRole::Body), lead());
    }

    std::shared_ptr<const std::vector<renewal::Letter>> m_letters;
    Letterhead m_head;
    bool m_rightToLeft;
    QSizeF m_size;
};

} // namespace

LaySheets letterSheets(std::shared_ptr<const std::vector<renewal::Letter>> letters, const Letterhead &head)
{
    return [letters = std::move(letters), head, rightToLeft = QGuiApplication::isRightToLeft()](QSizeF size) {
        return std::make_shared<const LetterSheets>(letters, head, rightToLeft, size);
    };
}

} // namespace pd::page
