// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/reasonlist.h"

#include "models/domain/portal/reasons.h"
#include "ui/common/chip.h"
#include "ui/words/sentence.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeface(TypeRole::Body));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

ReasonList::ReasonList(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::AlternateBase);
    verticalScrollBar()->setBackgroundRole(QPalette::AlternateBase);
}

void ReasonList::setGroups(const std::vector<page::WhyGroup> &groups)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(16, 0, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    QStringList lines;
    int row = 0;
    for (const page::WhyGroup &group : groups) {
        if (!group.title.isEmpty()) {
            auto *title = plainLabel(group.title, content);
            title->setFont(typeface(TypeRole::ControlStrong));
            title->setContentsMargins(0, row ? 8 : 0, 0, 4);
            grid->addWidget(title, row++, 0, 1, 2);
            lines.append(group.title);
        }
        for (const portal::Reason &reason : *group.why) {
            const QString rule = QString::fromLatin1(portal::reasonInfo(reason.code).rule);
            const QString sentence = words::sentence(reason);
            const QString source = words::sourceText(reason);
            grid->addWidget(new RuleChip(rule, content), row, 0, Qt::AlignTop | Qt::AlignLeft);
            auto *text = plainLabel(sentence, content);
            text->setObjectName(u"reasonSentence"_s);
            grid->addWidget(text, row++, 1);
            auto *from = plainLabel(source, content);
            from->setForegroundRole(QPalette::PlaceholderText);
            from->setContentsMargins(0, 0, 0, 8);
            grid->addWidget(from, row++, 1);
            lines.append(u"%1  %2 (%3)"_s.arg(rule, sentence, source));
        }
    }
    grid->setRowStretch(row, 1);
    m_text = lines.join(u'\n');
    setWidget(content);
}

int ReasonList::wantedHeight(int width) const
{
    return widget() ? widget()->heightForWidth(width) : 0;
}

} // namespace pd::ui
