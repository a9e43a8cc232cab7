// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpview.h"

#include "ui/common/tokens.h"
#include "ui/help/helplibrary.h"

#include <QEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr qreal lineHeight = 20;
constexpr qreal arabicLineHeight = 26; // its letters and marks stand taller
constexpr qreal titleHeight = 26;

// The size of a heading: Markdown's own is relative, and wins while it is there.
QTextCharFormat sized(QTextCharFormat format, TypeRole role)
{
    const QFont font = typeface(role);
    format.clearProperty(QTextFormat::FontSizeAdjustment);
    format.setFontPointSize(font.pointSizeF());
    format.setFontWeight(font.weight());
    return format;
}

// Qt lays tables out from left to right only: the cells of a row change places.
QString mirrored(const QString &markdown)
{
    static const QRegularExpression edge(u"(?<!\\\\)\\|"_s);
    QStringList lines = markdown.split(u'\n');
    for (QString &line : lines) {
        if (!line.startsWith(u'|'))
            continue;
        QStringList cells = line.split(edge);
        std::reverse(cells.begin(), cells.end());
        line = cells.join(u'|');
    }
    return lines.join(u'\n');
}

// Shares of a table's width, by how much its columns have to say; a word of usual length is not broken.
QList<QTextLength> shares(QTextTable &table)
{
    QList<qreal> weights;
    for (int column = 0; column < table.columns(); ++column) {
        int letters = 0;
        int longest = 0;
        for (int row = 0; row < table.rows(); ++row) {
            const QString text = table.cellAt(row, column).firstCursorPosition().block().text();
            letters += int(text.size());
            for (const QString &word : text.split(u' '))
                longest = std::max(longest, int(word.size()));
        }
        weights.append(qBound(qreal(qBound(8, longest + 2, 14)), letters / qreal(table.rows()), 48.0));
    }
    const qreal all = std::accumulate(weights.begin(), weights.end(), 0.0);
    QList<QTextLength> lengths;
    for (const qreal weight : weights)
        lengths.append(QTextLength(QTextLength::PercentageLength, 100 * weight / all));
    return lengths;
}

} // namespace

HelpView::HelpView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setFont(typeface(TypeRole::Body));
    document()->setDocumentMargin(24);
    document()->setUndoRedoEnabled(false);
}

QVariant HelpView::loadResource(int, const QUrl &)
{
    return {};
}

void HelpView::showPage(const QString &markdown, const QString &anchor, Qt::LayoutDirection direction)
{
    m_markdown = markdown;
    m_direction = direction;
    render();
    showAnchor(anchor);
}

void HelpView::render()
{
    document()->setMarkdown(m_direction == Qt::RightToLeft ? mirrored(m_markdown) : m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    QTextCursor all(document());
    all.beginEditBlock(); // one layout for all of it
    dressBlocks();
    dressTables();
    all.endEditBlock();
}

void HelpView::dressBlocks()
{
    const Tokens &t = tokens(palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage);
        format.setLayoutDirection(isCode ? Qt::LeftToRight : m_direction);
        const qreal textHeight = m_direction == Qt::RightToLeft && !isCode ? arabicLineHeight : lineHeight;
        format.setLineHeight(level == 1 ? titleHeight : textHeight, QTextBlockFormat::MinimumHeight);
        format.setTopMargin(level > 1 ? 16 : 0);
        format.setBottomMargin(cursor.currentTable() ? 0 : block.textList() ? 4 : 8);
        cursor.setBlockFormat(format);
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QTextCharFormat held = piece.fragment().charFormat();
            QTextCharFormat dressed = level > 0 ? sized(held, level == 1 ? TypeRole::Title : TypeRole::Heading) : held;
            if (held.isAnchor())
                dressed.setForeground(t.accentText);
            else if (held.fontFixedPitch())
                dressed.setBackground(t.raised);
            if (m_direction == Qt::RightToLeft && held.fontItalic()) { // its writing has no italics
                dressed.setFontItalic(false);
                dressed.setFontWeight(typeface(TypeRole::ControlStrong).weight());
            }
            if (dressed == held)
                continue;
            QTextCursor part(document());
            part.setPosition(piece.fragment().position());
            part.setPosition(piece.fragment().position() + piece.fragment().length(), QTextCursor::KeepAnchor);
            part.setCharFormat(dressed);
            piece = block.begin(); // the merge has cut the fragments anew
            while (!piece.atEnd() && piece.fragment().position() < part.selectionStart())
                ++piece;
        }
    }
}

void HelpView::dressTables()
{
    const Tokens &t = tokens(palette());
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(t.border);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(8);
        format.setBottomMargin(12);
        format.setColumnWidthConstraints(shares(*table));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(t.raised);
            cell.setFormat(head);
        }
    }
}

void HelpView::showAnchor(const QString &anchor)
{
    QTextCursor at(document());
    for (QTextBlock block = document()->begin(); block.isValid() && !anchor.isEmpty(); block = block.next()) {
        const bool heading = block.blockFormat().headingLevel() > 1 && HelpLibrary::anchorOf(block.text()) == anchor;
        if (heading || block.text().trimmed() == anchor) {
            at.setPosition(block.position());
            break;
        }
    }
    setTextCursor(at);
    const int top = cursorRect().top() + verticalScrollBar()->value() - 12;
    verticalScrollBar()->setValue(at.position() == 0 ? 0 : std::max(0, top));
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_markdown.isEmpty())
        return;
    const int kept = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(kept);
}

} // namespace pd::ui
