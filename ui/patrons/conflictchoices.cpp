// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/conflictchoices.h"

#include "ui/common/tokens.h"
#include "ui/words/columnwords.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum Side { Theirs, Ours };

// & is no mnemonic in what people wrote.
QString quoted(const QVariant &value)
{
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? ConflictChoices::tr("yes") : ConflictChoices::tr("no");
    QString text = value.toString().simplified();
    return text.isEmpty() ? ConflictChoices::tr("nothing") : ConflictChoices::tr("“%1”").arg(text.replace(u'&', u"&&"_s));
}

} // namespace

ConflictChoices::ConflictChoices(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"conflictChoices"_s);
    setAccessibleName(tr("Changed by two people"));
    setFrameShape(QFrame::StyledPanel);
    m_column->setContentsMargins(12, 12, 12, 12);
    auto *title = new QLabel(tr("Somebody else changed the same fields while you did. Choose what shall stand; nothing is written before."), this);
    title->setObjectName(u"conflictTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_column->addWidget(title);
    hide();
}

void ConflictChoices::setConflicts(std::vector<FieldConflict> conflicts)
{
    m_conflicts = std::move(conflicts);
    m_choices.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    m_rows->setObjectName(u"conflictRows"_s);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const FieldConflict &field : m_conflicts) {
        const QString title = words::columnTitle(u"contact"_s, field.column);
        auto *name = new QLabel(tr("%1, which was %2").arg(title, quoted(field.was).replace(u"&&"_s, u"&"_s)), m_rows);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto *choice = new QButtonGroup(m_rows);
        auto *theirs = new QRadioButton(tr("Keep theirs: %1").arg(quoted(field.theirs)), m_rows);
        auto *ours = new QRadioButton(tr("Write mine: %1").arg(quoted(field.ours)), m_rows);
        theirs->setObjectName(u"theirs_"_s + field.column);
        ours->setObjectName(u"ours_"_s + field.column);
        theirs->setAccessibleName(tr("%1: %2").arg(title, theirs->text().replace(u"&&"_s, u"&"_s)));
        ours->setAccessibleName(tr("%1: %2").arg(title, ours->text().replace(u"&&"_s, u"&"_s)));
        choice->addButton(theirs, Theirs);
        choice->addButton(ours, Ours);
        connect(choice, &QButtonGroup::idToggled, this, &ConflictChoices::changed);
        m_choices.push_back(choice);
        grid->addWidget(name, row, 0, 1, 3);
        grid->addWidget(theirs, row + 1, 0);
        grid->addWidget(ours, row + 1, 1);
        row += 2;
    }
    m_column->addWidget(m_rows);
    setVisible(!m_conflicts.empty());
    if (!m_conflicts.empty())
        m_choices.front()->button(Theirs)->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

bool ConflictChoices::isDecided() const
{
    return std::all_of(m_choices.cbegin(), m_choices.cend(), [](const QButtonGroup *choice) { return choice->checkedId() >= 0; });
}

std::vector<ConflictChoices::Decision> ConflictChoices::decisions() const
{
    std::vector<Decision> decisions;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->checkedId() >= 0)
            decisions.push_back({m_conflicts[i], m_choices[i]->checkedId() == Ours});
    }
    return decisions;
}

} // namespace pd::ui
