// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepdf.h"

#include "ui/page/pagepainter.h"
#include "ui/page/textfit.h"
#include "ui/words/pagetext.h"

#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr int dotsPerInch = 96; // PageStyle's fonts are in pixels of the screen
constexpr qreal footerHeight = 28;
constexpr qreal halfGap = 4; // between two cards

class Paper {
public:
    Paper(const portal::PortalPage &page, const PageStyle &style, QPdfWriter &writer)
        : m_page(std::make_shared<const portal::PortalPage>(page))
        , m_style(style)
        , m_writer(writer)
        , m_painter(&writer)
    {
    }

    void paint(portal::TabId tab)
    {
        const PageLayout layout(m_page, m_style, {tab, qreal(m_writer.width()), false, {}});
        const PagePainter painter(layout);
        startPage();
        painter.paintHeader(m_painter);
        qreal used = layout.headerHeight();
        qreal top = 0;
        while (top < layout.bodyHeight()) {
            const qreal bottom = breakAfter(layout, top, m_writer.height() - footerHeight - used);
            m_painter.save();
            m_painter.translate(0, used - top);
            m_painter.setClipRect(QRectF(0, top, m_writer.width(), bottom - top));
            painter.paintBody(m_painter, top, bottom);
            m_painter.restore();
            top = bottom;
            used = 0;
            if (top < layout.bodyHeight())
                startPage();
        }
    }

private:
    void startPage()
    {
        if (m_number++ > 0)
            m_writer.newPage();
        m_painter.setPen(m_style.ink(Ink::Muted));
        const QRectF footer(0, m_writer.height() - footerHeight, m_writer.width(), footerHeight);
        drawText(m_painter, footer.adjusted(24, 0, -80, 0), words::asOfText(*m_page), font(TextRole::Body), Qt::AlignLeft);
        drawText(m_painter, footer.adjusted(footer.width() - 80, 0, -24, 0), QString::number(m_number), font(TextRole::Body), Qt::AlignRight);
    }

    // Where the page that begins at `top` ends: between two lines, and not right behind a heading. A line higher than a
    // page is cut.
    static qreal breakAfter(const PageLayout &layout, qreal top, qreal room)
    {
        if (layout.bodyHeight() - top <= room)
            return layout.bodyHeight();
        const auto [first, last] = layout.linesBetween(top, top + room);
        for (int next = last; next > first + 1; --next) {
            const Line &before = layout.lines()[size_t(next - 1)];
            const bool heading = before.kind == LineKind::Title || before.kind == LineKind::Section;
            if (!heading && before.rect.bottom() + halfGap <= top + room)
                return before.rect.bottom() + halfGap;
        }
        return top + room;
    }

    std::shared_ptr<const portal::PortalPage> m_page;
    const PageStyle &m_style;
    QPdfWriter &m_writer;
    QPainter m_painter;
    int m_number = 0;
};

} // namespace

QByteArray pagePdf(const portal::PortalPage &page, const QColor &organisationColour)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    writer.setPageSize(QPageSize(imperial ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(page.name.simplified());
    writer.setCreator(u"Patron Desk"_s);
    PageStyle style;
    style.brand = organisationColour;
    Paper paper(page, style, writer);
    for (const portal::Tab &tab : page.tabs) {
        if (tab.visible)
            paper.paint(tab.id);
    }
    return bytes;
}

} // namespace pd::page
