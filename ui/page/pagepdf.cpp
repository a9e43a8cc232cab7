// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagepdf.h"

#include "ui/page/pagepainter.h"
#include "ui/page/perkwords.h"
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
constexpr qreal footerLine = 24;
constexpr qreal halfGap = 4; // between two cards

class Paper {
public:
    Paper(const portal::PortalPage &page, const PageStyle &style, const QString &note, QPagedPaintDevice &device)
        : m_page(std::make_shared<const portal::PortalPage>(page))
        , m_style(style)
        , m_device(device)
        , m_painter(&device)
        , m_scale(device.logicalDpiX() / qreal(dotsPerInch))
        , m_size(device.width() / m_scale, device.height() / m_scale)
    {
        m_footer.append(words::asOfText(*m_page));
        if (!note.isEmpty())
            m_footer.append(plain(note));
        m_painter.scale(m_scale, m_scale);
    }
    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }

    void paint(LayoutOptions options)
    {
        options.width = m_size.width();
        const PageLayout layout(m_page, m_style, options);
        const PagePainter painter(layout);
        startPage();
        painter.paintHeader(m_painter);
        qreal used = layout.headerHeight();
        qreal top = 0;
        while (top < layout.bodyHeight()) {
            const qreal bottom = breakAfter(layout, top, m_size.height() - footerHeight() - used);
            m_painter.save();
            m_painter.translate(0, used - top);
            m_painter.setClipRect(QRectF(0, top, m_size.width(), bottom - top));
            painter.paintBody(m_painter, top, bottom);
            m_painter.restore();
            top = bottom;
            used = 0;
            if (top < layout.bodyHeight())
                startPage();
        }
    }

private:
    [[nodiscard]] qreal footerHeight() const { return 4 + footerLine * qreal(m_footer.size()); }

    void startPage()
    {
        if (m_number++ > 0)
            m_device.newPage();
        m_painter.setPen(m_style.ink(Ink::Muted));
        qreal y = m_size.height() - footerHeight();
        drawText(m_painter, QRectF(m_size.width() - 80, y, 56, footerLine), QString::number(m_number), font(TextRole::Body), Qt::AlignRight);
        for (const QString &line : m_footer) {
            drawText(m_painter, QRectF(24, y, m_size.width() - 104, footerLine), line, font(TextRole::Body), Qt::AlignLeft);
            y += footerLine;
        }
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
    QPagedPaintDevice &m_device;
    QPainter m_painter;
    qreal m_scale;
    QSizeF m_size; // of a page, as on the screen
    QStringList m_footer;
    int m_number = 0;
};

} // namespace

bool paintPaper(QPagedPaintDevice &device, const portal::PortalPage &page, const QColor &organisationColour, const QString &note)
{
    PageStyle style;
    style.brand = organisationColour;
    Paper paper(page, style, note, device);
    if (!paper.isActive())
        return false;
    for (const portal::Tab &tab : page.tabs) {
        if (tab.visible)
            paper.paint({.tab = tab.id});
    }
    if (hasPerks(page))
        paper.paint({.allEvents = true});
    return true;
}

QByteArray pagePdf(const portal::PortalPage &page, const QColor &organisationColour, const QString &note)
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
    paintPaper(writer, page, organisationColour, note);
    return bytes;
}

} // namespace pd::page
