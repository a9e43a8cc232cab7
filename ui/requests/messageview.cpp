// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/messageview.h"

#include "ui/common/plaintip.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int lineHeight = 22;
constexpr int mostLinks = 200; // each is a stretch of its own, which is painted and searched: what comes after is text

// What people do not mean as a part of an address that ends a sentence.
QString trimmedAddress(QString address)
{
    while (!address.isEmpty() && u".,;:!?'\")]}»”’"_s.contains(address.back()))
        address.chop(1);
    return address;
}

} // namespace

MessageView::MessageView(QWidget *parent)
    : QTextEdit(parent)
{
    setObjectName(u"messageView"_s);
    setAccessibleName(tr("Message"));
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
    viewport()->setMouseTracking(true);
}

void MessageView::setMessage(const QString &text, const QList<Mark> &marks)
{
    m_muted.clear();
    m_marks.clear();
    m_links.clear();
    setPlainText(text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight, QTextBlockFormat::MinimumHeight);
    all.mergeBlockFormat(lines);
    std::copy_if(marks.cbegin(), marks.cend(), std::back_inserter(m_marks),
                 [&text](const Mark &mark) { return mark.start >= 0 && mark.length > 0 && mark.start <= text.size() - mark.length; });
    static const QRegularExpression address(u"https?://[^\\s<>\"]+"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto found = address.globalMatch(text); found.hasNext() && m_links.size() < mostLinks;) {
        const QRegularExpressionMatch match = found.next();
        const QString written = trimmedAddress(match.captured());
        const QUrl url(written, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            m_links.append({int(match.capturedStart()), int(written.size()), url});
    }
    mark();
    moveCursor(QTextCursor::Start);
}

void MessageView::setMuted(const QList<QPair<int, int>> &stretches)
{
    m_muted = stretches;
    mark();
}

void MessageView::showMark(int mark)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    QTextCursor at(document());
    at.setPosition(m_marks.at(mark).start);
    at.setPosition(m_marks.at(mark).start + m_marks.at(mark).length, QTextCursor::KeepAnchor);
    setTextCursor(at);
    ensureCursorVisible();
}

QTextEdit::ExtraSelection MessageView::stretch(int start, int length, const QTextCharFormat &format) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(start, document()->characterCount() - 1));
    cursor.setPosition(std::min(start + length, document()->characterCount() - 1), QTextCursor::KeepAnchor);
    return {cursor, format};
}

void MessageView::mark()
{
    const Tokens &theme = tokens(palette());
    QList<ExtraSelection> stretches;
    for (const auto &[start, length] : std::as_const(m_muted)) {
        QTextCharFormat format;
        format.setForeground(theme.muted);
        stretches.append(stretch(start, length, format));
    }
    for (const Link &link : std::as_const(m_links)) {
        QTextCharFormat format;
        format.setForeground(theme.accentText);
        format.setFontUnderline(true);
        stretches.append(stretch(link.start, link.length, format));
    }
    for (const Mark &mark : std::as_const(m_marks)) {
        const MarkLook look = markLook(mark.kind, palette());
        QTextCharFormat format;
        format.setBackground(look.ground);
        format.setForeground(theme.text);
        format.setUnderlineStyle(look.dashed ? QTextCharFormat::DashUnderline : QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(look.line);
        stretches.append(stretch(mark.start, mark.length, format));
    }
    setExtraSelections(stretches);
}

int MessageView::placeAt(const QPoint &at) const
{
    const QPointF inDocument = QPointF(at) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
}

int MessageView::markAt(int place) const
{
    const auto found = std::find_if(m_marks.cbegin(), m_marks.cend(), [place](const Mark &mark) { return place >= mark.start && place < mark.start + mark.length; });
    return found == m_marks.cend() ? -1 : int(found - m_marks.cbegin());
}

const MessageView::Link *MessageView::linkAt(int place) const
{
    const auto found = std::find_if(m_links.cbegin(), m_links.cend(), [place](const Link &link) { return place >= link.start && place < link.start + link.length; });
    return found == m_links.cend() ? nullptr : &*found;
}

bool MessageView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int place = placeAt(viewport()->mapFrom(this, help->pos()));
    const int mark = markAt(place);
    const Link *link = linkAt(place);
    const QString tip = mark >= 0 ? m_marks.at(mark).tip : link ? link->address.toDisplayString() : QString();
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainTip(tip), this);
    return true;
}

void MessageView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const int place = textCursor().selectionStart();
        if (const Link *link = linkAt(place)) {
            Q_EMIT linkChosen(link->address);
            return;
        }
        if (const int mark = markAt(place); mark >= 0) {
            Q_EMIT markChosen(mark);
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void MessageView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const int place = placeAt(event->pos());
    viewport()->setCursor(linkAt(place) || markAt(place) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void MessageView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int place = placeAt(event->pos());
    if (const Link *link = linkAt(place))
        Q_EMIT linkChosen(link->address);
    else if (const int mark = markAt(place); mark >= 0)
        Q_EMIT markChosen(mark);
}

void MessageView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int place = event->reason() == QContextMenuEvent::Keyboard ? textCursor().selectionStart() : placeAt(viewport()->mapFrom(this, event->pos()));
    if (const Link *link = linkAt(place)) {
        menu->addSeparator();
        menu->addAction(tr("&Open the address…"), this, [this, address = link->address] { Q_EMIT linkChosen(address); });
        menu->addAction(tr("Copy the a&ddress"), this, [address = link->address] { QApplication::clipboard()->setText(address.toString()); });
    }
    menu->popup(event->globalPos());
}

} // namespace pd::ui
