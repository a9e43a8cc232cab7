// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/progresscolumns.h"

#include "models/items/renewalsmodel.h"
#include "ui/words/progresswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::ProgressColumns)
};

const renewal::Renewal &renewalAt(const QModelIndex &index)
{
    return static_cast<const items::RenewalsModel *>(index.model())->at(index.row());
}

RecordColumn dayColumn(const SharedFormat &format, const QString &title, std::optional<Instant> renewal::Renewal::*at)
{
    return {title, [format, at](const QModelIndex &index) { return format->date(renewalAt(index).*at); }, RecordColumn::Kind::Text, 100, false, false};
}

RecordColumn moneyColumn(const SharedFormat &format, const QString &title, std::optional<Money> renewal::Renewal::*sum, bool atFirst)
{
    return {title, [format, sum](const QModelIndex &index) { return format->amount(renewalAt(index).*sum); }, RecordColumn::Kind::Number, 80, false, atFirst};
}

// What a clerk must know before writing to them.
QString noteText(const Contact &contact)
{
    QStringList notes;
    if (contact.deceased)
        notes.append(Words::tr("Deceased"));
    if (contact.doNotMail)
        notes.append(Words::tr("Do not mail"));
    if (contact.optedOutOfEmail)
        notes.append(Words::tr("Opted out of e-mail"));
    return notes.join(u", "_s);
}

} // namespace

RecordColumns progressColumns(const SharedFormat &format)
{
    RecordColumn name = valueColumn(format, Words::tr("Patron"), 150);
    name.stretches = true;
    return {std::move(name),
            valueColumn(format, Words::tr("Series"), 130, false),
            {Words::tr("State"), [](const QModelIndex &index) { return words::standingText(renewalAt(index).standing); }, RecordColumn::Kind::Text, 104},
            {Words::tr("Changed"), [](const QModelIndex &index) { return words::changeText(renewalAt(index)); }, RecordColumn::Kind::Text, 104},
            valueColumn(format, Words::tr("Seats"), 120),
            valueColumn(format, Words::tr("Seats last season"), 140, false),
            moneyColumn(format, Words::tr("Due"), &renewal::Renewal::due, true),
            moneyColumn(format, Words::tr("Paid"), &renewal::Renewal::paid, false),
            dayColumn(format, Words::tr("Deadline"), &renewal::Renewal::deadline),
            dayColumn(format, Words::tr("Settled"), &renewal::Renewal::settledAt),
            valueColumn(format, Words::tr("Order"), 100, false),
            {Words::tr("To be minded"), [](const QModelIndex &index) { return noteText(renewalAt(index).contact); }, RecordColumn::Kind::Text, 130, false, false}};
}

RecordWords progressWords()
{
    RecordWords words{Words::tr("Renewals"), Words::tr("Find in renewals"), Words::tr("All states"),
                      [](const QString &state) {
                          const auto standing = renewal::standingNamed(state);
                          return standing ? pd::words::standingText(*standing) : state;
                      },
                      [](int all, int) { return all == 1 ? Words::tr("1 renewal") : Words::tr("%Ln renewals", nullptr, all); },
                      Words::tr("No renewal orders yet"),
                      Words::tr("No renewal matches.")};
    words.hasEye = false;
    return words;
}

} // namespace pd::ui
