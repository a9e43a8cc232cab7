// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/attachmentrows.h"

#include "models/actions/mailattachments.h"
#include "ui/common/leading.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/words/messagewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int seenAtOnce = 3;

// A long name without blanks goes on in the next line: its ending, which says what it is, is always seen.
QString breakable(const QString &text)
{
    constexpr int longest = 16;
    QString made;
    int run = 0;
    for (const QChar c : text) {
        if (run >= longest && !c.isLowSurrogate() && !c.isMark()) {
            made += QChar(0x200B);
            run = 0;
        }
        made += c;
        run = c.isSpace() ? 0 : run + 1;
    }
    return made;
}

} // namespace

AttachmentRows::AttachmentRows(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"requestAttachments"_s);
    setAccessibleName(tr("Attachments"));
    m_scroll->setObjectName(u"requestAttachmentsScroll"_s);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its buttons have it
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargins(*this, 16, 4, 16, 8));
    column->addWidget(m_scroll);
    hide();
}

void AttachmentRows::show(qint64 message, const std::vector<MailAttachment> &attachments)
{
    if (message == m_message && attachments == m_attachments)
        return; // who stands on a button stays there
    m_message = message;
    m_attachments = attachments;
    setVisible(!attachments.empty());
    if (attachments.empty())
        return; // the window may be going, and takes no new parts
    fill();
    setHindrance(tr("Looking whether it is kept."));
}

void AttachmentRows::fill()
{
    m_buttons.clear();
    auto *rows = new QWidget;
    rows->setObjectName(u"requestAttachmentRows"_s);
    rows->setAccessibleName(accessibleName());
    auto *grid = new QGridLayout(rows); // gives a text that wraps the height of its lines
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    const QStringList names = actions::attachmentNames(m_attachments);
    for (std::size_t i = 0; i < m_attachments.size(); ++i) {
        const MailAttachment &attachment = m_attachments[i];
        const QString name = names[qsizetype(i)];
        MailAttachment shown = attachment;
        if (!attachment.name.isEmpty())
            shown.name = page::isolated(breakable(page::plain(attachment.name))); // its script does not turn the size round
        QLabel *label = plainLabel(u"requestAttachment_%1"_s.arg(i), TypeRole::Body, rows);
        label->setWordWrap(true);
        keepLeading(*label);
        label->setText(directed(words::attachmentText(shown)));
        QPushButton *button = plainButton(u"requestAttachmentSave_%1"_s.arg(i), tr("Save…"), rows);
        button->setAccessibleName(tr("Save %1…", "an attachment").arg(name));
        connect(button, &QPushButton::clicked, this, [this, attachment, name] { Q_EMIT saveWanted(attachment, name); });
        grid->addWidget(label, int(i), 0);
        grid->addWidget(button, int(i), 1, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    delete m_scroll->takeWidget();
    m_scroll->setWidget(rows);
    fit();
}

void AttachmentRows::setHindrance(const QString &reason)
{
    for (QPushButton *button : std::as_const(m_buttons))
        turn(button, reason.isEmpty(), reason);
}

void AttachmentRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AttachmentRows::fit()
{
    const QWidget *rows = m_scroll->widget();
    if (!rows || m_buttons.empty())
        return;
    const QLayout &grid = *rows->layout();
    const int width = m_scroll->width();
    const int whole = grid.hasHeightForWidth() ? grid.heightForWidth(width) : grid.sizeHint().height();
    const int most = seenAtOnce * (m_buttons.front()->sizeHint().height() + 4) + 12; // half a row says that more come
    // Not by itself: rows that wrap otherwise beside a bar would make it come and go without end.
    m_scroll->setVerticalScrollBarPolicy(whole > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(std::min(whole, most));
}

} // namespace pd::ui
