// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagesheets.h"

#include "ui/page/pagepainter.h"
#include "ui/page/perkwords.h"
#include "ui/page/textfit.h"
#include "ui/words/pagetext.h"

#include <QByteArray>
#include <QPageLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

constexpr qreal footerLine = 24; // of one row; each more is a row of text
constexpr qreal textRow = 20;
constexpr qreal halfGap = 4; // between two cards
constexpr int textsOfASheet = 200;

class PageSheets final : public Sheets {
public:
    PageSheets(std::shared_ptr<const portal::PortalPage> page, const PageStyle &style, const QString &note, QSizeF size)
        : m_page(std::move(page))
        , m_style(style)
        , m_size(size)
    {
        addFooter(words::asOfText(*m_page));
        if (!note.isEmpty())
            addFooter(plain(note));
        for (const portal::Tab &tab : m_page->tabs) {
            if (tab.visible)
                lay({.tab = tab.id, .allDetails = true});
        }
        if (hasPerks(*m_page))
            lay({.allEvents = true});
    }

    [[nodiscard]] int count() const override { return std::max(1, int(m_sheets.size())); }

    void paint(QPainter &painter, int sheet) const override
    {
        paintFooter(painter, sheet);
        if (sheet >= int(m_sheets.size()))
            return; // a page without a tab
        const Sheet &cut = m_sheets[size_t(sheet)];
        const PageLayout &layout = *m_layouts[cut.layout];
        LaidTexts texts(textsOfASheet);
        const PagePainter pages(layout, texts);
        qreal used = 0;
        if (cut.top == 0) {
            pages.paintHeader(painter);
            used = layout.headerHeight();
        }
        painter.save();
        painter.translate(0, used - cut.top);
        painter.setClipRect(QRectF(0, cut.top, m_size.width(), cut.bottom - cut.top));
        pages.paintBody(painter, cut.top, cut.bottom);
        painter.restore();
    }

private:
    struct Sheet {
        size_t layout;
        qreal top; // of its part of the layout's body
        qreal bottom;
    };

    struct Footer {
        QString text;
        qreal height;
    };

    void lay(LayoutOptions options)
    {
        options.width = m_size.width();
        m_layouts.push_back(std::make_shared<const PageLayout>(m_page, m_style, options));
        const PageLayout &layout = *m_layouts.back();
        qreal used = layout.headerHeight();
        for (qreal top = 0; top < layout.bodyHeight();) {
            const qreal bottom = breakAfter(layout, top, std::max(footerLine, m_size.height() - m_footerHeight - used));
            m_sheets.push_back({m_layouts.size() - 1, top, bottom});
            top = bottom;
            used = 0;
        }
    }

    // Whole, in as many rows as it needs.
    void addFooter(const QString &text)
    {
        const qreal height = footerLine + textRow * (lineCount(text, TextRole::Body, footerWidth()) - 1);
        m_footer.push_back({text, height});
        m_footerHeight += height;
    }

    [[nodiscard]] qreal footerWidth() const { return m_size.width() - 136; }

    void paintFooter(QPainter &painter, int sheet) const
    {
        painter.setPen(m_style.ink(Ink::Muted));
        qreal y = m_size.height() - m_footerHeight;
        drawText(painter, QRectF(m_size.width() - 104, y, 80, footerLine), u"%1 / %2"_s.arg(sheet + 1).arg(count()), font(TextRole::Body), Qt::AlignRight);
        for (const Footer &one : m_footer) {
            drawText(painter, QRectF(24, y, footerWidth(), one.height), one.text, font(TextRole::Body), Qt::AlignLeft, true);
            y += one.height;
        }
    }

    // Where the page that begins at `top` ends: between two lines, and not right behind a heading. A line higher than a
    // page is cut between its rows.
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
        return cutAt(layout, top, top + room);
    }

    // At `y` or a little above it, where nothing is written.
    static qreal cutAt(const PageLayout &layout, qreal top, qreal y)
    {
        const auto [first, last] = layout.linesBetween(top, y);
        if (first == last)
            return y;
        const Line &line = layout.lines()[size_t(last - 1)];
        const Content content = layout.content(last - 1);
        qreal cut = y;
        for (bool moved = true; moved;) {
            moved = false;
            for (const Run &run : content.runs) {
                const QRectF rect = run.rect.translated(line.rect.topLeft());
                moved = moved || (rect.top() < cut && rect.bottom() > cut);
                if (rect.top() < cut && rect.bottom() > cut)
                    cut = rect.top();
            }
        }
        return cut > top ? cut : y;
    }

    std::shared_ptr<const portal::PortalPage> m_page;
    PageStyle m_style;
    QSizeF m_size;
    std::vector<Footer> m_footer;
    qreal m_footerHeight = 4;
    std::vector<std::shared_ptr<const PageLayout>> m_layouts;
    std::vector<Sheet> m_sheets;
};

} // namespace

LaySheets pageSheets(std::shared_ptr<const portal::PortalPage> page, const QColor &organisationColour, const QString &note)
{
    PageStyle style;
    style.brand = organisationColour;
    return [page = std::move(page), style, note](QSizeF size) { return std::make_shared<const PageSheets>(page, style, note, size); };
}

QByteArray pagePdf(const portal::PortalPage &page, const QColor &organisationColour, const QString &note)
{
    return sheetsPdf(pageSheets(std::make_shared<const portal::PortalPage>(page), organisationColour, note), usualPaper(), page.name.simplified());
}

} // namespace pd::page
