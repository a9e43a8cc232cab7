// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/seattextspanel.h"

#include "models/actions/seatsaction.h"
#include "ui/common/primarybutton.h"
#include "ui/common/recordtable.h"
#include "ui/import/importparts.h"
#include "ui/venues/seatcolumns.h"
#include "ui/words/errorsentence.h"
#include "ui/words/seatwords.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

SeatTextsPanel::SeatTextsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_table(new RecordTable(u"seatTexts"_s, m_model, seatTextColumns(), seatTextWords(), services.preferences, this))
    , m_sentence(plainLabel(u"seatTextsSentence"_s, TypeRole::Body, this, true))
    , m_try(plainButton(u"seatTextsTry"_s, tr("Say what it would claim"), this))
    , m_go(new PrimaryButton(tr("Claim what can be read"), this))
{
    m_go->setObjectName(u"seatTextsGo"_s);
    m_go->setAccessibleName(m_go->text());
    m_sentence->setWordWrap(true);
    m_sentence->setText(tr("Imported tickets name their seats in words. Here they are matched with the seat maps: what can be read claims its seat, what cannot is listed with the reason."));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_go);
    row->addWidget(m_try);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    m_table->orderBy(items::SeatTextsModel::TextColumn, Qt::AscendingOrder);
    connect(m_table, &RecordTable::noticed, this, &SeatTextsPanel::noticed);
    connect(m_go, &QPushButton::clicked, this, [this] { read(false); });
    connect(m_try, &QPushButton::clicked, this, [this] { read(true); });
}

void SeatTextsPanel::takeFocus()
{
    m_go->setFocus(Qt::OtherFocusReason);
}

void SeatTextsPanel::setBusy(bool busy)
{
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_go, m_try})
        turn(button, !busy, tr("The seat texts are being read."));
}

void SeatTextsPanel::read(bool dryRun)
{
    setBusy(true);
    items::WriterThread &writer = m_services.writer;
    writer
        .work(tr("Reading seat texts"),
              [&writer, dryRun](actions::Desk &desk, items::Task &task) -> Result<SeatWorklist> {
                  actions::SeatsAction action;
                  action.setProgress([&task](qint64 done) { return task.report(done, 0); });
                  if (dryRun) {
                      const auto tried = desk.runner().dryRun(action, 1);
                      return tried ? Result<SeatWorklist>(action.worklist()) : tried.error();
                  }
                  const auto outcome = desk.runner().run(action);
                  if (!outcome)
                      return outcome.error();
                  writer.tell(*outcome);
                  return action.worklist();
              })
        .then(&writer, [self = QPointer(this), dryRun](const Result<SeatWorklist> &answer) {
            if (self)
                self->take(answer, dryRun);
        });
}

void SeatTextsPanel::take(const Result<SeatWorklist> &answer, bool dryRun)
{
    setBusy(false);
    if (!answer) {
        if (answer.error().code != ErrorCode::Cancelled)
            Q_EMIT noticed({ChipTone::Danger, words::errorSentence(answer.error())});
        else
            m_sentence->setText(tr("It was stopped. Nothing was changed."));
        return;
    }
    m_model.setList(answer->left);
    m_table->showRows();
    const QString summary = words::seatSummary(*answer);
    m_sentence->setText(dryRun ? tr("It would be so, and nothing was written: %1").arg(summary) : summary);
    Q_EMIT counted();
}

} // namespace pd::ui
