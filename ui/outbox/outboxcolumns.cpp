// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxcolumns.h"

#include "models/items/outboxmodel.h"
#include "ui/words/mailwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::OutboxColumns)
};

const OutboxMail &mailAt(const QModelIndex &index)
{
    return static_cast<const items::OutboxModel *>(index.model())->at(index.row());
}

} // namespace

RecordColumns outboxColumns(const SharedFormat &format)
{
    RecordColumn subject = valueColumn(format, Words::tr("Subject"), 240);
    subject.stretches = true;
    return {{Words::tr("State"), [](const QModelIndex &index) { return mailAt(index).cameBack ? words::cameBackText() : words::mailStateText(mailAt(index).state); }, RecordColumn::Kind::Text, 110},
            valueColumn(format, Words::tr("To"), 190),
            valueColumn(format, Words::tr("Patron"), 150),
            std::move(subject),
            {Words::tr("About"), [](const QModelIndex &index) { return words::mailKindText(mailAt(index).kind); }, RecordColumn::Kind::Text, 90},
            valueColumn(format, Words::tr("Order"), 100, false),
            valueColumn(format, Words::tr("Since"), 140),
            valueColumn(format, Words::tr("Written by"), 100, false)};
}

RecordWords outboxWords()
{
    RecordWords words{Words::tr("Outbox"), Words::tr("Find in the outbox"), Words::tr("All states"),
                      [](const QString &state) { return state == items::OutboxModel::cameBack ? pd::words::cameBackText() : pd::words::mailStateText(mailStateOf(state)); },
                      [](int all, int) { return all == 1 ? Words::tr("1 e-mail") : Words::tr("%Ln e-mails", nullptr, all); },
                      Words::tr("Nothing waits in the outbox"),
                      Words::tr("No e-mail matches.")};
    words.hasEye = false;
    return words;
}

} // namespace pd::ui
