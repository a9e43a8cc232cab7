// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wishes/applydialog.h"

#include "models/items/valuetablemodel.h"
#include "ui/common/primarybutton.h"
#include "ui/import/importparts.h"
#include "ui/import/importtable.h"
#include "ui/words/planwords.h"
#include "ui/words/seatmapwords.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

ApplyDialog::ApplyDialog(std::shared_ptr<const planner::MadePlan> plan, std::vector<planner::Move> moves, int carriedOver, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_moves(std::move(moves))
{
    setObjectName(u"applyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the seats"));
    setAccessibleName(windowTitle());
    auto *sentence = plainLabel(u"applySentence"_s, TypeRole::Heading, this);
    sentence->setWordWrap(true);
    sentence->setText(tr("%Ln patrons get other seats, at all performances that are still to come.", nullptr, int(m_moves.size())));
    const auto worse = std::count_if(m_moves.begin(), m_moves.end(), [](const planner::Move &move) { return !move.worse.empty(); });
    const auto asked = std::count_if(m_moves.begin(), m_moves.end(), [](const planner::Move &move) { return move.ask; });
    QStringList notes{words::worseOffText(int(worse))};
    if (asked > 0)
        notes.append(tr("You have called %Ln of them, and they have said yes.", nullptr, int(asked)));
    notes.append(tr("Their requests are finished. All of it is one change: Undo takes it back."));
    if (carriedOver > 0)
        notes.append(tr("It is recorded here, and stands on the page Carry-over until somebody has done it in PatronManager."));
    auto *note = plainLabel(u"applyNote"_s, TypeRole::Body, this);
    note->setWordWrap(true);
    note->setText(notes.join(u' '));
    auto *go = new PrimaryButton(tr("&Change the seats"), this);
    go->setObjectName(u"applyGo"_s);
    QPushButton *leave = plainButton(u"applyLeave"_s, tr("Cancel"), this);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(sentence);
    column->addWidget(note);
    column->addWidget(makeMoves(), 1);
    column->addLayout(foot);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted();
        accept();
    });
    go->setDefault(true);
    go->setFocus();
}

QWidget *ApplyDialog::makeMoves()
{
    auto *model = new items::ValueTableModel({{tr("Patron")}, {tr("Seats now")}, {tr("New seats")}}, this);
    QTableView *table = makeTable(u"applyMoves"_s, tr("Who gets what"), model, {0, 220, 220}, this);
    model->setRows(int(m_moves.size()), [this](int row, int column, int role) -> QVariant {
        const planner::Move &move = m_moves[size_t(row)];
        const auto wish = size_t(move.wish);
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? m_plan->world.requests[wish].name
                           : words::seatsText(m_plan->world.house, column == 1 ? m_plan->world.wishes[wish].current : move.seats);
    });
    table->setMinimumSize(640, 240);
    return table;
}

} // namespace pd::ui
