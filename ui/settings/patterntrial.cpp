// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/patterntrial.h"

#include "models/domain/understanding/reader.h"
#include "ui/common/modesttext.h"
#include "ui/common/tokens.h"
#include "ui/words/patternwords.h"
#include "ui/words/readingwords.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using understanding::PatternSet;

StoredWish asStored(const understanding::ReadWish &wish)
{
    StoredWish stored;
    stored.asks = understanding::asksName(wish.asks);
    stored.code = wish.code;
    stored.detail = wish.detail;
    stored.number = wish.number;
    return stored;
}

} // namespace

PatternTrial::PatternTrial(QWidget *parent)
    : QWidget(parent)
    , m_sample(new ModestText(this))
    , m_found(new QListWidget(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"patternTrial"_s);
    auto *title = new QLabel(tr("Tr&y it on a message"), this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_sample);
    m_sample->setObjectName(u"patternSample"_s);
    m_sample->setAccessibleName(tr("A message to try it on"));
    m_sample->setPlaceholderText(tr("Paste the words of a message here. They are kept nowhere."));
    m_sample->setTabChangesFocus(true);
    m_sample->setMinimumHeight(120);
    m_found->setObjectName(u"patternFound"_s);
    m_found->setAccessibleName(tr("What is found in it"));
    m_found->setMinimumHeight(90);
    m_found->setMaximumHeight(160);
    m_said->setObjectName(u"patternTrialSaid"_s);
    m_said->setAccessibleName(tr("What the trial says"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_sample, 1);
    column->addWidget(m_said);
    column->addWidget(m_found);
    connect(m_sample, &QPlainTextEdit::textChanged, this, &PatternTrial::tryOut);
    connect(m_found, &QListWidget::currentRowChanged, this, [this](int row) { mark(m_values, row); });
    tryOut();
}

void PatternTrial::setPattern(const QString &text)
{
    m_pattern = text;
    tryOut();
}

void PatternTrial::tryOut()
{
    const QString sample = m_sample->toPlainText();
    const Result<PatternSet> set = PatternSet::parse(u"sample"_s, m_pattern);
    const std::optional<PatternSet::Match> match = set && !sample.trimmed().isEmpty() ? set->match(sample) : std::nullopt;
    showFound(match.value_or(PatternSet::Match()));
    m_said->setText(sample.trimmed().isEmpty() ? tr("Nothing is pasted yet.")
                    : !set                     ? tr("The form has a fault, which is said above; put that right first.")
                    : !match                   ? tr("The message does not fit: something that the form needs is not found in it.")
                                               : tr("The message fits. What is found is marked in it."));
}

void PatternTrial::showFound(const PatternSet::Match &match)
{
    const QSignalBlocker blocked(m_found);
    m_values = match.values;
    m_found->clear();
    for (const PatternSet::Value &one : m_values)
        m_found->addItem(tr("%1: %2", "a field; what is found for it").arg(words::patternFieldText(one.field), one.text.simplified()));
    if (!m_values.empty()) {
        const Result<understanding::Reading> reading = understanding::tryPattern(m_pattern, m_sample->toPlainText());
        for (const understanding::ReadWish &wish : reading ? reading->wishes : std::vector<understanding::ReadWish>())
            m_found->addItem(tr("Wish: %1").arg(words::wishText(asStored(wish))));
    }
    mark(m_values, -1);
}

void PatternTrial::mark(const std::vector<PatternSet::Value> &values, int chosen)
{
    const Tokens &theme = tokens(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool strong = int(i) == chosen;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(m_sample->document());
        const int last = m_sample->document()->characterCount() - 1;
        one.cursor.setPosition(std::min(values[i].span.start, last));
        one.cursor.setPosition(std::min(values[i].span.start + values[i].span.length, last), QTextCursor::KeepAnchor);
        one.format.setBackground(strong ? theme.warn.ground : theme.info.ground);
        one.format.setForeground(theme.text);
        one.format.setUnderlineStyle(strong ? QTextCharFormat::DashUnderline : QTextCharFormat::SingleUnderline);
        marks.append(one);
    }
    m_sample->setExtraSelections(marks);
}

void PatternTrial::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark(m_values, m_found->currentRow());
}

} // namespace pd::ui
