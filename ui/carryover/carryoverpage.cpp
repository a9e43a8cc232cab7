// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carryover/carryoverpage.h"

#include "models/actions/carryoveraction.h"
#include "ui/carryover/carryovercolumns.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/import/importparts.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

CarryOverPage::CarryOverPage(const Services &services, QWidget *parent)
    : Page({u"carryover"_s, tr("Carry-over"), u"document-export"_s}, parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::systemTimeZone(), {}}))
    , m_model(services.reader)
{
}

void CarryOverPage::make()
{
    m_table = new RecordTable(u"carryOverTable"_s, m_model, carryOverColumns(m_format), carryOverWords(), m_services.preferences, this);
    m_lead = plainLabel(u"carryOverLead"_s, TypeRole::Body, this, true);
    m_done = plainButton(u"carryOverDone"_s, tr("&Mark as done"), this);
    m_notDone = plainButton(u"carryOverNotDone"_s, tr("Mark as &not done"), this);
    m_open = plainButton(u"carryOverOpen"_s, tr("&Open the patron"), this);
    auto *title = plainLabel(u"carryOverTitle"_s, TypeRole::Title, this);
    title->setText(entry().title);
    m_lead->setWordWrap(true);
    m_lead->setText(tr("What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_done, m_notDone})
        row->addWidget(button);
    row->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_lead);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    m_table->orderBy(items::CarryOverModel::WhenColumn, Qt::AscendingOrder);
    m_table->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), QTimeZone::systemTimeZone()); });
    connect(m_table, &RecordTable::noticed, this, &CarryOverPage::noticed);
    connect(m_table, &RecordTable::opened, this, &CarryOverPage::openPatron);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &CarryOverPage::weigh);
    connect(&m_model, &items::CarryOverModel::loadStateChanged, this, &CarryOverPage::showState);
    connect(&m_services.writer, &items::WriterThread::changed, this, &CarryOverPage::reload);
    connect(m_done, &QPushButton::clicked, this, [this] { mark(true); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { mark(false); });
    connect(m_open, &QPushButton::clicked, this, &CarryOverPage::openPatron);
    weigh();
}

void CarryOverPage::enter()
{
    m_table->setFocusToRows();
}

void CarryOverPage::addActions(Menus &menus)
{
    QMenu *views = m_table->viewsMenu();
    views->setTitle(RecordTools::tr("Saved views of %1").arg(m_table->words().name)); // no menu around it says so
    menus.view->addMenu(views);
}

void CarryOverPage::showState()
{
    if (m_model.loadState() == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(m_model.error())});
    m_table->showRows();
    setCount(m_model.open());
    weigh();
}

std::vector<const CarryOverItem *> CarryOverPage::chosen() const
{
    std::vector<const CarryOverItem *> items;
    for (const RowId id : m_table->selected()) {
        if (const int row = m_model.rowOf(id); row >= 0)
            items.push_back(&m_model.at(row));
    }
    return items;
}

// A button is off where it would change nothing, and says why.
void CarryOverPage::weigh()
{
    const auto items = chosen();
    const auto any = [&](auto state) { return std::any_of(items.cbegin(), items.cend(), state); };
    const bool open = any([](const CarryOverItem *item) { return item->state != CarryOverState::Closed; });
    const QString none = items.empty() ? tr("Choose an entry first.")
        : m_busy                       ? tr("It is being recorded.")
        : open                         ? QString()
                                       : tr("An import has closed what is chosen.");
    const bool toDo = any([](const CarryOverItem *item) { return item->state == CarryOverState::ToDo; });
    const bool done = any([](const CarryOverItem *item) { return item->state == CarryOverState::Done || item->state == CarryOverState::Differs; });
    const auto set = [&](QPushButton *button, bool has, const QString &otherwise) {
        const QString reason = !none.isEmpty() ? none : has ? QString() : otherwise;
        turn(button, reason.isEmpty(), reason);
    };
    set(m_done, toDo, tr("What is chosen is marked as done already."));
    set(m_notDone, done, tr("What is chosen is not marked as done."));
    const bool one = items.size() == 1 && items.front()->contact;
    turn(m_open, one, items.size() > 1 ? tr("Choose one entry only.") : one ? QString() : tr("Choose an entry first."));
}

void CarryOverPage::openPatron()
{
    if (const auto items = chosen(); items.size() == 1 && items.front()->contact)
        Q_EMIT patronWanted(*items.front()->contact);
}

// Entries that an import has closed are left out, and counted.
void CarryOverPage::mark(bool done)
{
    const auto action = std::make_shared<actions::CarryOverAction>(m_table->selected(), done);
    const int all = int(m_table->selected().size());
    m_busy = true;
    weigh();
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, all](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->m_busy = false;
        self->weigh();
        if (!outcome) {
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(outcome.error())});
            return;
        }
        const int refused = int(action->refused().size());
        const QString sentence = tr("%n entries recorded.", nullptr, all - refused);
        Q_EMIT self->noticed({ChipTone::Success, refused ? tr("%1 %2").arg(sentence, tr("%n were closed by an import and left as they are.", nullptr, refused)) : sentence});
    });
}

} // namespace pd::ui
