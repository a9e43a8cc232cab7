// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seriescolumns.h"

#include "models/items/seriesmodel.h"
#include "models/items/unsureseatsmodel.h"
#include "ui/words/serieswords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::SeriesColumns)
};

const SeriesRecord &seriesAt(const QModelIndex &index)
{
    return static_cast<const items::SeriesModel *>(index.model())->at(index.row());
}

const UnsureSeat &seatAt(const QModelIndex &index)
{
    return static_cast<const items::UnsureSeatsModel *>(index.model())->at(index.row());
}

QString lacksText(const SeriesRecord &record)
{
    QStringList sentences;
    for (const SeriesLack lack : lacksOf(record))
        sentences.append(pd::words::seriesLackText(lack));
    return sentences.join(u' ');
}

} // namespace

RecordColumns seriesColumns(const SharedFormat &format)
{
    using enum RecordColumn::Kind;
    return {valueColumn(format, Words::tr("Series"), 190),
            valueColumn(format, Words::tr("Season"), 120),
            {Words::tr("Package"), [](const QModelIndex &index) { return pd::words::packageKindText(seriesAt(index).series.packageKind); }, Text, 130},
            valueColumn(format, Words::tr("Venue"), 120, false),
            valueColumn(format, Words::tr("Performances"), 110, true, Number),
            valueColumn(format, Words::tr("Price levels"), 100, true, Number),
            valueColumn(format, Words::tr("Subscribers"), 100, true, Number),
            valueColumn(format, Words::tr("Seats"), 70, false, Number),
            valueColumn(format, Words::tr("Unsure"), 70, true, Number),
            valueColumn(format, Words::tr("Opens"), 150, false),
            valueColumn(format, Words::tr("Early price until"), 150, false),
            valueColumn(format, Words::tr("Closes"), 150),
            {Words::tr("Before it can be renewed"), [](const QModelIndex &index) { return lacksText(seriesAt(index)); }, Text, 260, true}};
}

RecordWords seriesTableWords()
{
    RecordWords words{Words::tr("Series"), Words::tr("Find a series"), Words::tr("All seasons"), [](const QString &season) { return season; },
                      [](int all, int) { return all == 1 ? Words::tr("1 series") : Words::tr("%Ln series", nullptr, all); },
                      Words::tr("No series yet"), Words::tr("No series matches.")};
    words.hasEye = false;
    return words;
}

RecordColumns unsureSeatColumns()
{
    using enum RecordColumn::Kind;
    return {{Words::tr("Series"), [](const QModelIndex &index) { return seatAt(index).seriesName; }, Text, 170},
            {Words::tr("Patron"), [](const QModelIndex &index) { return seatAt(index).contactName; }, Text, 190},
            {Words::tr("Seat"), [](const QModelIndex &index) { return seatAt(index).seatName; }, Text, 150},
            {Words::tr("Sure"), [](const QModelIndex &index) { return pd::words::confidenceText(seatAt(index).confidence); }, Text, 110},
            {Words::tr("Why it is asked"), [](const QModelIndex &index) { return pd::words::unsureText(seatAt(index)); }, Text, 320, true}};
}

RecordWords unsureSeatWords()
{
    RecordWords words{Words::tr("Seats to be confirmed"), Words::tr("Find a seat or a patron"), Words::tr("All reasons"),
                      [](const QString &reason) { return pd::words::unsureReasonText(reason); },
                      [](int all, int) { return all == 1 ? Words::tr("1 seat") : Words::tr("%Ln seats", nullptr, all); },
                      Words::tr("Every subscriber’s seat is sure"), Words::tr("No seat matches.")};
    words.hasEye = false;
    return words;
}

} // namespace pd::ui
