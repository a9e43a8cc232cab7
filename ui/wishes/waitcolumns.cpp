// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/waitcolumns.h"

#include "models/items/waitlistmodel.h"
#include "ui/words/waitwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::WaitColumns)
};

const items::WaitRow &waitAt(const QModelIndex &index)
{
    return static_cast<const items::WaitListModel *>(index.model())->at(index.row());
}

RecordColumn column(const SharedFormat &format, const QString &title, int width, bool atFirst = true, RecordColumn::Kind kind = RecordColumn::Kind::Text)
{
    return {title, [format](const QModelIndex &index) { return format->value(index.data(items::RecordModel::ValueRole)); }, kind, width, false, atFirst};
}

} // namespace

RecordColumns waitColumns(const SharedFormat &format)
{
    RecordColumn patron = column(format, Words::tr("Patron"), 190);
    patron.stretches = true;
    return {column(format, Words::tr("Series"), 200),
            column(format, Words::tr("Place", "in a line of people who wait"), 60, true, RecordColumn::Kind::Number),
            std::move(patron),
            {Words::tr("Waits for"), [](const QModelIndex &index) { return words::waitedSeatsText(waitAt(index)); }, RecordColumn::Kind::Text, 150},
            {Words::tr("Section"), [](const QModelIndex &index) { return waitAt(index).section.isEmpty() ? Words::tr("Any section") : waitAt(index).section; },
             RecordColumn::Kind::Text, 120},
            column(format, Words::tr("Accessible"), 90, false, RecordColumn::Kind::Number),
            {Words::tr("Since"), [format](const QModelIndex &index) { return format->date(std::optional(waitAt(index).since)); }, RecordColumn::Kind::Text, 130},
            {Words::tr("Passed over", "somebody who waits, and why"), [](const QModelIndex &index) { return words::waitHindranceText(waitAt(index).hindrance); },
             RecordColumn::Kind::Text, 140},
            {Words::tr("Note"), [](const QModelIndex &index) { return waitAt(index).note; }, RecordColumn::Kind::Text, 150},
            column(format, Words::tr("Order"), 100)};
}

RecordWords waitListWords()
{
    RecordWords words{Words::tr("Wait list"), Words::tr("Find in the wait list"), Words::tr("All series"),
                      [](const QString &series) { return series; },
                      [](int all, int) { return all == 1 ? Words::tr("1 patron waits") : Words::tr("%Ln patrons wait", nullptr, all); },
                      Words::tr("Nobody waits for seats"),
                      Words::tr("Nobody on the list matches.")};
    words.hasEye = false;
    return words;
}

} // namespace pd::ui
