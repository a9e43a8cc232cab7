// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/editparts.h"

#include "models/domain/deskreaders.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

QPushButton *editButton(const QString &name, const QString &text, QWidget *parent, std::function<void()> pressed)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setMinimumHeight(28);
    QObject::connect(button, &QPushButton::clicked, parent, std::move(pressed));
    return button;
}

void setReason(QPushButton &button, const QString &reason)
{
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason);
    button.setStatusTip(reason);
    button.setAccessibleDescription(reason);
}

QHBoxLayout *buttonRow(const QList<QPushButton *> &leading, const QList<QPushButton *> &trailing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : leading)
        row->addWidget(button);
    row->addStretch(1);
    for (QPushButton *button : trailing)
        row->addWidget(button);
    return row;
}

RequestWordsReader *wordsReader(DeskReaders &readers)
{
    return dynamic_cast<RequestWordsReader *>(readers.requests.get()); // the queue's reader has both
}

void markFaults(QPlainTextEdit &text, const std::vector<understanding::PatternSet::Fault> &faults)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const understanding::PatternSet::Fault &fault : faults) {
        const QTextBlock line = text.document()->findBlockByNumber(fault.line - 1);
        if (fault.line == 0 || !line.isValid())
            continue;
        // From the place on; where that is the line's end, its last character.
        const int from = std::clamp(fault.at, 0, std::max(0, line.length() - 2));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(line);
        mark.cursor.setPosition(line.position() + from);
        mark.cursor.setPosition(line.position() + line.length() - 1, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokens(text.palette()).danger.text);
        marks.append(mark);
    }
    text.setExtraSelections(marks);
}

} // namespace pd::ui
