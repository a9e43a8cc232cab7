// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/waitpanel.h"

#include "models/actions/waitactions.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/import/importparts.h"
#include "ui/orders/seatsdesk.h"
#include "ui/shell/organisationzone.h"
#include "ui/wishes/waitcolumns.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"
#include "ui/words/waitwords.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

WaitPanel::WaitPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::systemTimeZone(), {}}))
    , m_model(services.reader)
    , m_seats(new SeatsDesk(services, this))
    , m_table(new RecordTable(u"waitTable"_s, m_model, waitColumns(m_format), waitListWords(), services.preferences, this))
    , m_offer(plainButton(u"waitOffer"_s, tr("Offer ne&xt…"), this))
    , m_change(plainButton(u"waitChange"_s, tr("Change &seats…"), this))
    , m_off(plainButton(u"waitOff"_s, tr("&Take off the list"), this))
    , m_open(plainButton(u"waitOpen"_s, tr("&Open the patron"), this))
{
    setObjectName(u"waitPanel"_s);
    setAccessibleName(tr("Wait list"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *lead = plainLabel(u"waitLead"_s, TypeRole::Body, this, true);
    lead->setWordWrap(true);
    lead->setText(tr("Whoever waits longest is offered seats first that come free. A patron is put on the list from “Change seats”."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 12);
    row->setSpacing(8);
    for (QPushButton *button : {m_offer, m_change, m_off})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    lead->setContentsMargins(16, 0, 16, 0);
    column->addWidget(lead);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    m_table->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), QTimeZone::systemTimeZone()); });
    m_table->orderBy(-1, Qt::AscendingOrder); // as they came
    connect(m_table, &RecordTable::noticed, this, &WaitPanel::noticed);
    connect(m_table, &RecordTable::opened, this, &WaitPanel::openPatron);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &WaitPanel::weigh);
    connect(&m_model, &items::WaitListModel::loadStateChanged, this, &WaitPanel::showState);
    connect(m_seats, &SeatsDesk::noticed, this, &WaitPanel::noticed);
    connect(m_offer, &QPushButton::clicked, this, &WaitPanel::offerNext);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto waits = chosen(); waits.size() == 1)
            m_seats->openFor(*waits.front(), {});
    });
    connect(m_off, &QPushButton::clicked, this, &WaitPanel::takeOff);
    connect(m_open, &QPushButton::clicked, this, &WaitPanel::openPatron);
    weigh();
}

// The organisation's clocks are read first: the day somebody came is one by them.
void WaitPanel::load()
{
    using Stored = Result<QHash<QString, StoredSetting>>;
    m_services.reader.run(m_settings, [](DeskReaders &readers) { return readers.settings->stored(); }).then(&m_services.reader, [self = QPointer(this)](const Stored &stored) {
        if (self && stored)
            self->m_format->zone = organisationZone(*stored);
    });
    m_model.load(m_services.clock());
}

void WaitPanel::setFocusToRows()
{
    m_table->setFocusToRows();
}

void WaitPanel::showState()
{
    if (m_model.loadState() == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(m_model.error())});
    m_table->showRows();
    if (m_model.loadState() == items::RecordModel::LoadState::Ready)
        Q_EMIT counted(m_model.rowCount());
    weigh();
}

std::vector<const items::WaitRow *> WaitPanel::chosen() const
{
    std::vector<const items::WaitRow *> waits;
    for (const RowId id : m_table->selected()) {
        if (const int row = m_model.rowOf(id); row >= 0)
            waits.push_back(&m_model.at(row));
    }
    return waits;
}

// A button is off where it would change nothing, and says why.
void WaitPanel::weigh()
{
    const auto waits = chosen();
    const QString none = m_model.rowCount() == 0 ? tr("Nobody waits for seats.") : waits.empty() ? tr("Choose somebody in the list first.") : QString();
    const QString one = waits.size() > 1 ? tr("Choose one patron only.") : none;
    const QString busy = m_busy ? tr("It is being recorded.") : QString();
    const auto say = [](QPushButton *button, const QString &reason) { turn(button, reason.isEmpty(), reason); };
    say(m_offer, one);
    say(m_change, one.isEmpty() ? words::waitHindranceText(waits.front()->hindrance) : one);
    say(m_off, busy.isEmpty() ? one : busy);
    say(m_open, one);
}

void WaitPanel::openPatron()
{
    if (const auto waits = chosen(); waits.size() == 1)
        Q_EMIT patronWanted(waits.front()->contact);
}

// In the series of the row that is chosen: who comes first there is seldom that row.
void WaitPanel::offerNext()
{
    const auto waits = chosen();
    if (waits.size() != 1)
        return;
    m_services.reader
        .run(m_offers, [series = waits.front()->series, at = m_services.clock()](DeskReaders &readers) {
            return readers.seats ? readers.seats->nextOffer(series, at) : Result<std::optional<WaitOffer>>(std::optional<WaitOffer>());
        })
        .then(&m_services.reader, [self = QPointer(this), name = waits.front()->seriesName](const Result<std::optional<WaitOffer>> &offer) {
            if (!self || (!offer && offer.error().code == ErrorCode::Cancelled))
                return;
            if (!offer)
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(offer.error())});
            else if (!*offer)
                Q_EMIT self->noticed({ChipTone::Info, tr("No seats are free that anybody waits for in %1.").arg(name)});
            else
                self->offer(**offer);
        });
}

void WaitPanel::offer(const WaitOffer &next)
{
    m_seats->offer(next, m_format->zone);
}

void WaitPanel::takeOff()
{
    const auto waits = chosen();
    if (waits.size() != 1)
        return;
    const auto action = std::make_shared<actions::UnwaitAction>(waits.front()->id);
    m_busy = true;
    weigh();
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        self->m_busy = false;
        self->weigh();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("%1 is off the wait list.").arg(action->removed().patron)} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

} // namespace pd::ui
