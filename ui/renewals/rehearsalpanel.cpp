// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/rehearsalpanel.h"

#include "ui/common/chip.h"
#include "ui/common/leading.h"
#include "ui/common/primarybutton.h"
#include "ui/import/importparts.h"
#include "ui/renewals/groupsview.h"
#include "ui/words/renewalwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using renewal::Outcome;

ChipTone toneOf(Outcome outcome)
{
    if (outcome == Outcome::AccessibleLocked)
        return ChipTone::Danger;
    return renewal::renews(outcome) ? ChipTone::Success : renewal::needsPerson(outcome) ? ChipTone::Warn : ChipTone::Neutral;
}

// Where they sit now; whoever moves, where they will.
std::vector<RowId> seatsOf(const renewal::Line &line)
{
    if (line.outcome != Outcome::Moved)
        return line.oldSeats;
    std::vector<RowId> seats;
    for (const renewal::PlannedPlace &place : line.places) {
        if (place.seat)
            seats.push_back(place.seat);
    }
    return seats;
}

std::vector<items::GroupsModel::Group> groupsOf(const RenewalView &view)
{
    std::vector<items::GroupsModel::Group> groups;
    for (const Outcome outcome : renewal::allOutcomes) {
        items::GroupsModel::Group group{renewal::outcomeName(outcome), words::outcomeTitle(outcome), int(toneOf(outcome)), {}};
        for (const renewal::Line &line : view.rehearsal->lines) {
            if (line.outcome == outcome)
                group.rows.push_back({line.contact, line.name, view.seats(seatsOf(line))});
        }
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

Chip *makeChip(const QString &name, ChipTone tone, const QString &icon, QWidget *parent)
{
    auto *chip = new Chip(parent);
    chip->setObjectName(name);
    chip->setTone(tone);
    chip->setIconName(icon);
    return chip;
}

void say(Chip *chip, const QString &text)
{
    chip->setText(text);
    chip->setAccessibleName(text);
    chip->updateGeometry();
}

} // namespace

RehearsalPanel::RehearsalPanel(QWidget *parent)
    : QWidget(parent)
    , m_would(makeChip(u"renewalWould"_s, ChipTone::Success, u"checkmark"_s, this))
    , m_need(makeChip(u"renewalNeed"_s, ChipTone::Warn, u"dialog-warning"_s, this))
    , m_when(plainLabel(u"renewalWhen"_s, TypeRole::Body, this, true))
    , m_again(plainButton(u"renewalAgain"_s, tr("Rehearse ag&ain"), this))
    , m_groups(new GroupsView(u"renewalOutcomes"_s, tr("Subscribers by what becomes of them"), this))
    , m_who(plainLabel(u"renewalWho"_s, TypeRole::Heading, this))
    , m_why(plainLabel(u"renewalWhy"_s, TypeRole::Body, this))
    , m_fix(new PrimaryButton(tr("&Take these seats"), this))
    , m_skip(plainButton(u"renewalSkip"_s, tr("&Leave out"), this))
    , m_open(plainButton(u"renewalOpenPatron"_s, tr("&Open the patron"), this))
{
    setObjectName(u"rehearsalPanel"_s);
    setAccessibleName(tr("Rehearsal"));
    m_fix->setObjectName(u"renewalFix"_s);
    m_fix->setAutoDefault(false);
    m_when->setWordWrap(true);
    for (QLabel *label : {m_who, m_why})
        label->setWordWrap(true);
    auto *title = plainLabel(u"rehearsalTitle"_s, TypeRole::Heading, this);
    title->setText(tr("Rehearsal"));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_when, 1);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_would);
    chips->addWidget(m_need);
    chips->addStretch(1);
    chips->addWidget(m_again);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 12);
    top->setSpacing(8);
    top->addLayout(head);
    top->addLayout(chips);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto *detail = new QVBoxLayout;
    detail->setContentsMargins(16, 12, 16, 12);
    detail->setSpacing(8);
    detail->addWidget(m_who);
    detail->addWidget(m_why);
    detail->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_groups, 1);
    column->addLayout(detail);
    connect(m_again, &QPushButton::clicked, this, &RehearsalPanel::againWanted);
    connect(m_groups, &GroupsView::chosenChanged, this, &RehearsalPanel::explain);
    connect(m_groups, &GroupsView::opened, this, &RehearsalPanel::patronWanted);
    connect(m_fix, &QPushButton::clicked, this, &RehearsalPanel::fix);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT patronWanted(m_groups->chosen()); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        if (const renewal::Line *chosen = line())
            Q_EMIT decided(chosen->contact, chosen->outcome == Outcome::Skipped ? std::nullopt : std::optional(renewal::Decision{true, {}}));
    });
    show({}, {});
}

void RehearsalPanel::show(const SharedRenewalView &view, const QString &when)
{
    m_view = view;
    m_when->setText(when);
    say(m_would, tr("%Ln would renew", nullptr, view ? int(view->rehearsal->renewing()) : 0));
    say(m_need, tr("%Ln need a person", nullptr, view ? int(view->rehearsal->needPerson()) : 0));
    m_groups->setGroups(view ? groupsOf(*view) : std::vector<items::GroupsModel::Group>());
    explain();
}

void RehearsalPanel::setBusy(const QString &why)
{
    m_busy = why;
    explain();
}

const renewal::Line *RehearsalPanel::line() const
{
    const qint64 contact = m_groups->chosen();
    if (!m_view || !contact)
        return nullptr;
    const auto &lines = m_view->rehearsal->lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const renewal::Line &one) { return one.contact == contact; });
    return found == lines.end() ? nullptr : &*found;
}

std::optional<renewal::NameMatch> RehearsalPanel::missingName(const renewal::Line &line) const
{
    for (const renewal::Detail &detail : line.details) {
        const bool level = detail.code == renewal::DetailCode::LevelMissing;
        if (!level && detail.code != renewal::DetailCode::AllocationMissing)
            continue;
        const renewal::NameKind kind = level ? renewal::NameKind::Level : renewal::NameKind::Allocation;
        const auto found = std::find_if(m_view->names.begin(), m_view->names.end(), [&](const renewal::NameMatch &match) {
            return match.kind == kind && match.from == detail.name && match.how == renewal::NameMatch::How::Suggested;
        });
        if (found != m_view->names.end())
            return *found;
    }
    return {};
}

// The one thing that helps: the name that is missing, else the best seats.
void RehearsalPanel::explain()
{
    turn(m_again, m_busy.isEmpty(), m_busy);
    const renewal::Line *chosen = line();
    m_who->setText(directed(chosen ? chosen->name : tr("Nobody is chosen")));
    m_why->setText(directed(!m_view    ? tr("Choose a series, and it is rehearsed: nothing is changed by that.")
                                : chosen ? QStringList{words::detailSentences(chosen->details), words::outcomeMeaning(chosen->outcome)}.join(u' ').trimmed()
                                         : tr("Choose a subscriber to read why, and what can be done.")));
    const QString none = !m_busy.isEmpty() ? m_busy : chosen ? QString() : tr("Choose a subscriber first.");
    const bool decidable = chosen && !chosen->done && chosen->outcome != Outcome::HasOrder && chosen->outcome != Outcome::NotFixed;
    const auto name = chosen ? missingName(*chosen) : std::nullopt;
    const std::vector<RowId> seats = chosen ? m_view->proposals.value(chosen->contact) : std::vector<RowId>();
    m_fix->setText(name ? tr("&Map it to %1").arg(name->to) : seats.empty() ? tr("&Take these seats") : tr("&Take %1").arg(m_view->seats(seats)));
    m_fix->setAccessibleName(m_fix->text().remove(u'&'));
    m_fix->updateGeometry();
    turn(m_fix, none.isEmpty() && decidable && (name || !seats.empty()), !none.isEmpty() ? none : tr("There is nothing to propose for this subscriber."));
    const bool skipped = chosen && chosen->outcome == Outcome::Skipped;
    m_skip->setText(skipped ? tr("Take &in again") : tr("&Leave out"));
    m_skip->setAccessibleName(m_skip->text().remove(u'&'));
    turn(m_skip, none.isEmpty() && decidable, !none.isEmpty() ? none : tr("Nothing is to be decided about this subscriber."));
    turn(m_open, chosen, tr("Choose a subscriber first."));
}

void RehearsalPanel::fix()
{
    const renewal::Line *chosen = line();
    if (!chosen)
        return;
    if (const auto name = missingName(*chosen))
        Q_EMIT namesChosen({*name});
    else
        Q_EMIT decided(chosen->contact, renewal::Decision{false, m_view->proposals.value(chosen->contact)});
}

} // namespace pd::ui
