// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/detailpanel.h"

#include "ui/common/chip.h"
#include "ui/common/iconbutton.h"
#include "ui/common/leading.h"
#include "ui/common/roleaccess.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int height_ = 188;
constexpr int labelWidth = 88;
constexpr int behindReasonsMs = 30; // what explains the line comes first, and is painted

}

DetailPanel::DetailPanel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TypeRole::Heading, this))
    , m_state(new Chip(this))
    , m_copy(new IconButton(u"edit-copy"_s, tr("Copy these facts"), this))
    , m_area(new QScrollArea(this))
    , m_soon(this, behindReasonsMs, [this] { fill(); })
{
    setObjectName(name + u"Panel"_s);
    setAccessibleName(tr("Chosen record"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setMinimumHeight(96);
    m_title->setObjectName(name + u"Title"_s);
    m_title->setAccessibleName(tr("Chosen record"));
    m_state->setObjectName(name + u"State"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->setInspectable(false);
    m_copy->setObjectName(name + u"Copy"_s);
    m_area->setObjectName(name + u"Facts"_s);
    setAccessRole(*m_area, QAccessible::Document);
    m_area->setAccessibleName(tr("Facts"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setBackgroundRole(QPalette::AlternateBase);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(sideMargins(*this, 16, 10, 12, 0));
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_state);
    top->addStretch(1);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_area, 1);
    connect(m_copy, &QToolButton::clicked, this, &DetailPanel::copy);
    clear({});
}

QSize DetailPanel::sizeHint() const
{
    return {400, height_};
}

void DetailPanel::show(const Facts &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    head();
    m_soon.start();
}

void DetailPanel::clear(const QString &sentence)
{
    m_facts = {};
    m_facts.title = sentence;
    head();
    m_soon.stop();
    if (m_area->widget())
        m_area->widget()->hide(); // to take it away costs more
}

void DetailPanel::head()
{
    m_title->setText(m_facts.title);
    m_title->setMuted(m_facts.facts.empty());
    m_title->setFont(typeface(m_facts.facts.empty() ? TypeRole::Body : TypeRole::Heading));
    m_title->updateGeometry();
    m_state->setText(m_facts.state);
    m_state->setShortcut({}); // an & in a word from outside is no key
    m_state->setAccessibleDescription(m_facts.state);
    m_state->setTone(m_facts.tone);
    m_state->setVisible(!m_facts.state.isEmpty());
    m_state->updateGeometry();
    m_copy->setVisible(!m_facts.facts.empty());
}

void DetailPanel::fill()
{
    auto *content = new QWidget;
    content->setObjectName(u"detailContent"_s);
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(16, 4, 16, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    int row = 0;
    int column = 0;
    for (const Fact &fact : m_facts.facts) {
        if (fact.wide && column > 0) {
            ++row;
            column = 0;
        }
        addFact(*grid, fact, row, column);
        column = fact.wide || column > 0 ? 0 : 2;
        row += column == 0;
    }
    grid->setRowStretch(row + 1, 1);
    m_area->setWidget(content); // the old one goes
}

void DetailPanel::addFact(QGridLayout &grid, const Fact &fact, int row, int column)
{
    auto *label = new QLabel(fact.label);
    label->setObjectName(u"factLabel"_s);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    QStringList lines = fact.value.split(u'\n');
    std::transform(lines.begin(), lines.end(), lines.begin(), directed); // each would run as its first letter does
    auto *value = new QLabel(lines.join(u'\n'));
    value->setObjectName(u"factValue"_s);
    value->setAccessibleName(fact.label);
    value->setAccessibleDescription(fact.value);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    value->setMinimumWidth(40);
    keepLeading(*value);
    label->setBuddy(value);
    grid.addWidget(label, row, column, Qt::AlignTop);
    grid.addWidget(value, row, column + 1, 1, fact.wide ? 3 : 1, Qt::AlignTop);
}

void DetailPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_facts.text());
    Q_EMIT noticed({ChipTone::Success, tr("The facts were copied.")});
}

} // namespace pd::ui
