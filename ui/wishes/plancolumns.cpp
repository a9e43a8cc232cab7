// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/plancolumns.h"

#include "ui/words/planwords.h"
#include "ui/words/seatmapwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using items::PlanLine;
using items::PlanModel;
using State = PlanLine::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::PlanColumns)
};

const PlanModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const PlanModel *>(index.model());
}

using Say = QString (*)(const PlanModel &, const PlanLine &);

RecordColumn column(const QString &title, Say say, int width, bool atFirst = true, RecordColumn::Kind kind = RecordColumn::Kind::Text)
{
    return {title, [say](const QModelIndex &index) { return say(modelOf(index), modelOf(index).at(index.row())); }, kind, width, false, atFirst};
}

QString numberText(const QModelIndex &index)
{
    const QVariant value = index.data(items::RecordModel::ValueRole);
    return value.isValid() ? QLocale().toString(value.toInt()) : QString();
}

QString yearText(const QModelIndex &index)
{
    const QVariant value = index.data(items::RecordModel::ValueRole);
    return value.isValid() ? QString::number(value.toInt()) : QString();
}

QString wishText(const PlanModel &, const PlanLine &line)
{
    const QString said = words::wishesText(line.request->wishes);
    const QString notes = line.request->notes.join(u' ');
    if (said.isEmpty() || notes.isEmpty())
        return said + notes;
    return Words::tr("%1 – “%2”", "wishes, and what was said in words").arg(said, notes);
}

QString nowText(const PlanModel &model, const PlanLine &line)
{
    if (!line.wish)
        return {};
    return line.wish->current.empty() ? Words::tr("none yet", "seats") : words::seatsText(model.world()->house, line.wish->current);
}

QString thenText(const PlanModel &model, const PlanLine &line)
{
    return line.move ? words::seatsText(model.world()->house, line.move->seats) : QString();
}

QString fallbackText(const PlanModel &, const PlanLine &line)
{
    return line.wish ? words::fallbackText(line.wish->fallback) : QString();
}

QString whyText(const PlanModel &model, const PlanLine &line)
{
    switch (line.state) {
    case State::Asked:
        return {};
    case State::Moves:
        return words::gainText(*model.world(), *line.move);
    case State::Keeps:
        return words::whyNotText(*model.world(), *line.fairness);
    case State::Left:
        return words::leftOutText(line.left->why);
    }
    return {};
}

QString aheadText(const PlanModel &model, const PlanLine &line)
{
    QStringList sentences;
    if (line.fairness) {
        for (const planner::Other &other : line.fairness->others)
            sentences.append(words::otherText(*model.world(), other));
    }
    return sentences.join(u' ');
}

QString stateText(const PlanModel &, const PlanLine &line)
{
    return line.move && line.hindrance != planner::Hindrance::None ? words::hindranceText(line.hindrance) : words::planStateText(items::planStateName(line.state));
}

QString checkedText(const PlanModel &model, const PlanLine &line)
{
    const QVariant checked = model.index(model.rowOf(line.request->id), PlanModel::CheckColumn).data(items::RecordModel::CheckedRole);
    return !checked.isValid() ? QString() : checked.toBool() ? Words::tr("Yes") : Words::tr("No");
}

// Who goes with it: indirectly, too.
QString togetherText(const PlanModel &model, const PlanLine &line)
{
    QStringList names;
    for (const int wish : line.move->needs)
        names.append(model.world()->requests[size_t(wish)].name);
    return names.isEmpty() ? QString() : Words::tr("Only together with %1: their seats are needed for it.").arg(QLocale().createSeparatedList(names));
}

} // namespace

RecordColumns planColumns()
{
    using enum RecordColumn::Kind;
    RecordColumn wish = column(Words::tr("Wish"), wishText, 200);
    wish.stretches = true;
    return {column(Words::tr("Apply"), checkedText, 40, true, Check),
            {Words::tr("Place"), numberText, Number, 52},
            column(Words::tr("Patron"), [](const PlanModel &, const PlanLine &line) { return line.request->name; }, 130),
            column(Words::tr("Seats now"), nowText, 170),
            std::move(wish),
            column(Words::tr("If it cannot be had"), fallbackText, 130, false),
            column(Words::tr("New seats"), thenText, 170),
            column(Words::tr("Result"), stateText, 112),
            column(Words::tr("Why"), whyText, 260, false),
            column(Words::tr("Who was ahead"), aheadText, 260, false),
            {Words::tr("Priority"), numberText, Number, 70, false, false},
            {Words::tr("Since"), yearText, Number, 60, false, false},
            {Words::tr("Gifts"), numberText, Number, 70, false, false},
            column(Words::tr("Order"), [](const PlanModel &, const PlanLine &line) { return line.request->number; }, 90, false)};
}

RecordWords planTableWords()
{
    RecordWords words{Words::tr("Seat wishes"), Words::tr("Find a wish or a patron"), Words::tr("All results"),
                      [](const QString &state) { return pd::words::planStateText(state); },
                      [](int all, int) { return all == 1 ? Words::tr("1 wish") : Words::tr("%Ln wishes", nullptr, all); },
                      Words::tr("Nobody has an open wish for other seats in this series"), Words::tr("No wish matches.")};
    words.hasEye = false;
    return words;
}

QString planReport(const items::PlanModel &model, const items::PlanLine &line)
{
    QStringList sentences;
    const QString wish = wishText(model, line);
    sentences.append(wish.isEmpty() ? QString() : Words::tr("Wish: %1").arg(wish));
    if (const QString fallback = fallbackText(model, line); !fallback.isEmpty() && line.wish->fallback != planner::Fallback::Keep)
        sentences.append(Words::tr("If it cannot be had as it is: %1").arg(fallback));
    sentences.append(whyText(model, line));
    if (line.move) {
        sentences.append(line.hindrance == planner::Hindrance::None ? QString() : words::hindranceSentence(line.hindrance));
        sentences.append(togetherText(model, line));
    }
    if (line.fairness && line.place > 0)
        sentences.append(words::placeText(*line.wish, line.place, model.plan()->order));
    sentences.append(aheadText(model, line));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

} // namespace pd::ui
