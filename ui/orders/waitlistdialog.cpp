// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/waitlistdialog.h"

#include "models/actions/seatadvice.h"
#include "models/actions/waitactions.h"
#include "ui/common/primarybutton.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/words/errorsentence.h"
#include "ui/words/waitwords.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int place = Qt::UserRole; // in the list of those who wait; none: a series

} // namespace

WaitListDialog::WaitListDialog(const Services &services, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_zone(zone)
    , m_list(new QListWidget(this))
    , m_state(new QLabel(tr("One moment…"), this))
    , m_off(new QPushButton(tr("&Take off the list"), this))
    , m_seats(new PrimaryButton(tr("Change &seats…"), this))
{
    setObjectName(u"waitListDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Wait list for seats"));
    setAccessibleName(windowTitle());
    m_list->setObjectName(u"waitList"_s);
    m_list->setAccessibleName(tr("Those who wait, the longest first"));
    m_list->setWordWrap(true);
    m_list->setMinimumSize(560, 280);
    m_state->setObjectName(u"waitState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_off->setObjectName(u"waitOff"_s);
    m_off->setAutoDefault(false);
    m_seats->setObjectName(u"waitChange"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"waitClose"_s);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_off);
    foot->addWidget(m_seats);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &WaitListDialog::weigh);
    connect(m_off, &QPushButton::clicked, this, &WaitListDialog::takeOff);
    connect(m_seats, &QPushButton::clicked, this, [this] {
        if (const SeatWait *wait = current()) {
            Q_EMIT seatsWanted(*wait);
            accept();
        }
    });
    connect(close, &QPushButton::clicked, this, &WaitListDialog::reject);
    weigh();
    load();
}

void WaitListDialog::load()
{
    m_services.writer.work(tr("Wait list for seats"), [](actions::Desk &desk, items::Task &) { return actions::waitList(desk); })
        .then(&m_services.writer, [self = QPointer(this)](const Result<std::vector<SeatWait>> &waits) {
            if (!self)
                return;
            if (waits)
                self->show_(*waits);
            else
                self->m_state->setText(words::errorSentence(waits.error()));
        });
}

void WaitListDialog::show_(std::vector<SeatWait> waits)
{
    m_waits = std::move(waits);
    m_list->clear();
    RowId series = 0;
    for (std::size_t i = 0; i < m_waits.size(); ++i) {
        const SeatWait &wait = m_waits[i];
        if (wait.series != series) {
            auto *head = new QListWidgetItem(page::plain(wait.seriesName), m_list);
            head->setFlags(Qt::ItemIsEnabled);
            QFont strong = m_list->font();
            strong.setBold(true);
            head->setFont(strong);
            series = wait.series;
        }
        auto *item = new QListWidgetItem(page::plain(words::waitText(wait, m_zone)), m_list);
        item->setData(place, int(i));
    }
    m_state->setText(m_waits.empty() ? tr("Nobody waits for seats. A patron is put on the list from “Change seats”.")
                                     : tr("Whoever waits longest is offered seats first that come free."));
    // Who stood next after one that was taken off; at first the first.
    int row = std::clamp(m_row, 1, std::max(1, m_list->count() - 1));
    if (const QListWidgetItem *item = m_list->item(row); item && !item->data(place).isValid())
        --row; // a series' name
    if (!m_waits.empty())
        m_list->setCurrentRow(row);
    m_list->setFocus();
    weigh();
}

const SeatWait *WaitListDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant at = item ? item->data(place) : QVariant();
    return at.isValid() ? &m_waits[std::size_t(at.toInt())] : nullptr;
}

void WaitListDialog::weigh()
{
    const SeatWait *wait = current();
    const QString none = wait ? QString() : tr("Choose somebody in the list first.");
    turn(m_off, wait, none);
    turn(m_seats, wait && wait->order, wait && !wait->order ? tr("The order that this patron waited with is gone.") : none);
}

void WaitListDialog::takeOff()
{
    const SeatWait *wait = current();
    if (!wait)
        return;
    m_row = m_list->currentRow();
    turn(m_off, false, tr("It is being recorded."));
    const auto action = std::make_shared<actions::UnwaitAction>(wait->id);
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("%1 is off the wait list.").arg(action->removed().patron)} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
        self->load();
    });
}

} // namespace pd::ui
