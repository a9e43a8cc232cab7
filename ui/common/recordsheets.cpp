// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordoutput.h"

#include "ui/common/recorddelegate.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::RecordOutput)
};

constexpr qreal line = 18;
constexpr qreal gap = 10;
constexpr qreal titleRow = 24;
constexpr qreal under = 12; // the title, or the line below it
constexpr qreal foot = 24; // the page's number

// A font's points are the screen's: on a sheet an inch is 96.
QFont onPaper(TypeRole role)
{
    QFont font = typeface(role);
    font.setPixelSize(int(std::lround(font.pointSizeF() * page::sheetDotsPerInch / 72)));
    return font;
}

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

class RecordSheets final : public page::Sheets {
public:
    RecordSheets(const PaperTitle &title, const QList<QStringList> &text, bool rightToLeft, QSizeF size)
        : m_title(title)
        , m_text(text)
        , m_rightToLeft(rightToLeft)
        , m_size(size)
        , m_body(onPaper(TypeRole::Number))
        , m_bold(m_body)
    {
        m_bold.setWeight(QFont::DemiBold);
        m_widths = widths(text, m_bold, size.width());
        m_top = titleRow + (title.age.isEmpty() ? 0 : line) + under;
        m_perSheet = std::max(1, int((size.height() - m_top - line - foot) / line));
    }

    [[nodiscard]] int count() const override { return std::max(1, int((m_text.size() - 1 + m_perSheet - 1) / m_perSheet)); }

    void paint(QPainter &painter, int sheet) const override
    {
        painter.setPen(Qt::black);
        const Qt::Alignment lead = m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        page::drawText(painter, QRectF(0, 0, m_size.width(), titleRow), m_title.text(), onPaper(TypeRole::Title), lead);
        if (!m_title.age.isEmpty())
            page::drawText(painter, QRectF(0, titleRow, m_size.width(), line), m_title.age, m_body, lead);
        paintRow(painter, m_text.first(), m_top, m_bold);
        painter.drawLine(QPointF(0, m_top + line), QPointF(m_size.width(), m_top + line));
        for (int i = 0; i < m_perSheet && sheet * m_perSheet + i + 1 < m_text.size(); ++i)
            paintRow(painter, m_text.at(sheet * m_perSheet + i + 1), m_top + line * (i + 1) + 2, m_body);
        if (!m_title.none.isEmpty())
            page::drawText(painter, QRectF(0, m_top + line + 2, m_size.width(), line), m_title.none, m_body, lead);
        page::drawText(painter, QRectF(0, m_size.height() - line, m_size.width(), line), Words::tr("Page %1 of %2").arg(QLocale().toString(sheet + 1), QLocale().toString(count())), m_body,
                       m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    }

private:
    void paintRow(QPainter &painter, const QStringList &cells, qreal y, const QFont &font) const
    {
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const qreal wide = m_widths[size_t(i)];
            const QRectF cell(m_rightToLeft ? m_size.width() - x - wide + gap : x, y, wide - gap, line);
            page::drawText(painter, cell, directedCell(cells.at(i)), font, m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
            x += wide;
        }
    }

    PaperTitle m_title;
    QList<QStringList> m_text; // the titles first
    bool m_rightToLeft;
    QSizeF m_size;
    QFont m_body;
    QFont m_bold;
    std::vector<qreal> m_widths;
    qreal m_top = 0; // where the titles of the columns stand
    int m_perSheet = 1;
};

} // namespace

page::LaySheets recordSheets(const PaperTitle &title, const QList<QStringList> &text)
{
    return [title, text, rightToLeft = QGuiApplication::isRightToLeft()](QSizeF size) {
        return std::make_shared<const RecordSheets>(title, text, rightToLeft, size);
    };
}

} // namespace pd::ui
