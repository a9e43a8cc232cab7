// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carryover/carryoverpage.h"

#include "models/actions/carryoveraction.h"
#include "ui/carryover/carryovercolumns.h"
#include "ui/common/listpart.h"

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
    const QString lead = tr("What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it.");
    m_list = new ListPart({u"carryOver"_s, entry().title, TypeRole::Title, lead}, m_model, carryOverColumns(m_format), carryOverWords(), m_services, this);
    m_list->add({ListPart::Place::Head, u"carryOverOpen"_s, tr("&Open the patron"), [this] { return whyNotOpen(); }, [this] { openPatron(); }, false});
    m_list->add({ListPart::Place::Foot, u"carryOverDone"_s, tr("&Mark as done"), [this] { return whyNotMark(true); }, [this] { mark(true); }});
    m_list->add({ListPart::Place::Foot, u"carryOverNotDone"_s, tr("Mark as &not done"), [this] { return whyNotMark(false); }, [this] { mark(false); }});
    m_list->table().orderBy(items::CarryOverModel::WhenColumn, Qt::AscendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_list);
    connect(m_list, &ListPart::noticed, this, &CarryOverPage::noticed);
    connect(&m_list->table(), &RecordTable::opened, this, &CarryOverPage::openPatron);
    connect(&m_model, &items::ReadList::loadStateChanged, this, [this] { setCount(m_model.open()); });
    connect(&m_services.writer, &items::WriterThread::changed, this, &CarryOverPage::reload);
    m_list->weigh();
}

void CarryOverPage::enter()
{
    m_list->table().setFocusToRows();
}

void CarryOverPage::addActions(Menus &menus)
{
    m_list->addViews(menus);
}

std::vector<const CarryOverItem *> CarryOverPage::chosen() const
{
    return m_list->chosenOf(m_model);
}

QString CarryOverPage::whyNotMark(bool done) const
{
    const auto items = chosen();
    const auto any = [&](auto state) { return std::any_of(items.cbegin(), items.cend(), state); };
    if (items.empty())
        return tr("Choose an entry first.");
    if (!any([](const CarryOverItem *item) { return item->state != CarryOverState::Closed; }))
        return tr("An import has closed what is chosen.");
    if (done)
        return any([](const CarryOverItem *item) { return item->state == CarryOverState::ToDo; }) ? QString() : tr("What is chosen is marked as done already.");
    const bool marked = any([](const CarryOverItem *item) { return item->state == CarryOverState::Done || item->state == CarryOverState::Differs; });
    return marked ? QString() : tr("What is chosen is not marked as done.");
}

QString CarryOverPage::whyNotOpen() const
{
    const auto items = chosen();
    return items.empty()          ? tr("Choose an entry first.")
        : items.size() > 1        ? tr("Choose one entry only.")
        : !items.front()->contact ? tr("This entry is about no patron.")
                                  : QString();
}

void CarryOverPage::openPatron()
{
    if (whyNotOpen().isEmpty())
        Q_EMIT patronWanted(*chosen().front()->contact);
}

// Entries that an import has closed are left out, and counted.
void CarryOverPage::mark(bool done)
{
    const std::vector<RowId> entries = m_list->table().selected();
    const auto action = std::make_shared<actions::CarryOverAction>(entries, done);
    m_list->record(action, [action, all = int(entries.size())] {
        const int refused = int(action->refused().size());
        const QString sentence = tr("%n entries recorded.", nullptr, all - refused);
        return refused ? tr("%1 %2").arg(sentence, tr("%n were closed by an import and left as they are.", nullptr, refused)) : sentence;
    });
}

} // namespace pd::ui
