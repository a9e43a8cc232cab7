// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stagespanel.h"

#include "models/actions/tableactions.h"
#include "models/domain/folding.h"
#include "ui/settings/settingsdesk.h"
#include "ui/settings/stagemodel.h"
#include "ui/words/portalwords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString meaningOf(const DonationStage &stage)
{
    if (stage.probability < 90) // D1
        return StagesPanel::tr("A gift in “%1” without a probability of its own is not shown.").arg(stage.name);
    const portal::Section section = stage.probability < 100 ? portal::Section::Upcoming : portal::Section::Completed; // D2
    return StagesPanel::tr("A gift in “%1” without a probability of its own is shown under %2.").arg(stage.name, words::sectionLabel(section));
}

std::optional<DonationStage> stageOf(const std::vector<DonationStage> &stages, const QString &name)
{
    const auto same = std::find_if(stages.begin(), stages.end(), [&](const DonationStage &one) { return folded(one.name) == folded(name); });
    return same == stages.end() ? std::nullopt : std::optional(*same);
}

} // namespace

StagesPanel::StagesPanel(SettingsDesk &desk, QWidget *parent)
    : RuleTablePanel(u"stages"_s,
                     tr("The probability of a gift decides whether the patron sees it: from 90 percent on. A gift without a probability of its own has that of its stage (rule D4)."),
                     desk, parent)
    , m_model(new StageModel(this))
    , m_stage(new QLineEdit)
    , m_probability(new QDoubleSpinBox)
    , m_type(new QComboBox)
{
    setAccessibleName(tr("Donation stages"));
    m_stage->setObjectName(u"stageName"_s);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setMaxLength(200);
    m_stage->setTextMargins(4, 0, 4, 0);
    m_probability->setObjectName(u"stageProbability"_s);
    m_probability->setAccessibleName(tr("Probability in percent"));
    m_probability->setRange(0, 100);
    m_probability->setDecimals(2);
    m_probability->setSuffix(tr(" %"));
    m_type->setObjectName(u"stageType"_s);
    m_type->setAccessibleName(tr("Kind"));
    for (const StageType type : {StageType::Open, StageType::ClosedWon, StageType::ClosedLost})
        m_type->addItem(stageTypeText(type), int(type));
    for (QWidget *field : std::initializer_list<QWidget *>{m_stage, m_probability, m_type})
        field->setFixedHeight(28);
    auto *form = new QWidget(this);
    form->setObjectName(u"stageForm"_s);
    form->setAccessibleName(tr("The row that is chosen"));
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addRow(tr("S&tage"), m_stage);
    m_probability->setFixedWidth(112);
    m_type->setFixedWidth(160);
    rows->addRow(tr("P&robability"), m_probability);
    rows->addRow(tr("&Kind"), m_type);
    for (QLabel *label : form->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    const auto edited = [this] {
        if (!m_filling)
            takeEdit();
    };
    connect(m_stage, &QLineEdit::textEdited, this, edited);
    connect(m_probability, &QDoubleSpinBox::valueChanged, this, edited);
    connect(m_type, &QComboBox::currentIndexChanged, this, edited);
    build(*m_model, StageModel::columns(), StageModel::words(), form, m_stage);
}

void StagesPanel::readRows()
{
    m_held = desk().view().stages;
    PortalSettings settings;
    settings.stages = m_held;
    const portal::Rules rules(settings);
    std::vector<StageRow> rows;
    for (const DonationStage &stage : m_held)
        rows.push_back({stage, rules.stage(stage.name)->origin});
    m_model->setRows(std::move(rows));
}

int StagesPanel::rowOf(const QString &name) const
{
    const auto same = std::find_if(m_held.begin(), m_held.end(), [&](const DonationStage &one) { return folded(one.name) == folded(name); });
    return same == m_held.end() ? -1 : int(same - m_held.begin());
}

QString StagesPanel::nameOf(int row) const
{
    return m_held[size_t(row)].name;
}

void StagesPanel::fillForm(int row)
{
    m_shown = row < 0 ? std::nullopt : std::optional(m_held[size_t(row)]);
    const DonationStage stage = m_shown.value_or(DonationStage{{}, 90, StageType::Open});
    m_filling = true;
    m_stage->setText(stage.name);
    m_stage->setReadOnly(m_shown.has_value());
    m_stage->setToolTip(m_shown ? tr("Another stage is another row: add one.") : QString());
    m_probability->setValue(stage.probability);
    m_type->setCurrentIndex(m_type->findData(int(stage.type)));
    m_filling = false;
}

DonationStage StagesPanel::typed() const
{
    return {m_stage->text().trimmed(), m_probability->value(), StageType(m_type->currentData().toInt())};
}

QString StagesPanel::formName() const
{
    return m_stage->text().trimmed();
}

bool StagesPanel::isEdited(int row) const
{
    return row < 0 || typed() != m_held[size_t(row)];
}

std::optional<DonationStage> StagesPanel::heldNow() const
{
    return stageOf(desk().view().stages, m_stage->text());
}

bool StagesPanel::hasMoved() const
{
    return heldNow() != m_shown;
}

QString StagesPanel::shownText() const
{
    return m_shown ? u"%1 %2"_s.arg(m_shown->probability).arg(int(m_shown->type)) : QString();
}

QString StagesPanel::rebase()
{
    m_shown = heldNow();
    return m_shown ? meaningOf(*m_shown) : tr("it is not there any more.");
}

QString StagesPanel::problem(int row) const
{
    if (m_stage->text().trimmed().isEmpty())
        return tr("Type the stage as your donations spell it.");
    if (row < 0 && !m_shown && rowOf(m_stage->text()) >= 0)
        return tr("The table has “%1” already. Discard this and change that row.").arg(m_stage->text().trimmed());
    return {};
}

QString StagesPanel::meaning(bool removed) const
{
    if (removed)
        return tr("Without this row, a gift in “%1” that has no probability of its own cannot be decided and is not shown.").arg(typed().name);
    return meaningOf(typed());
}

items::SettingsTrial StagesPanel::trial(bool removed) const
{
    items::SettingsTrial trial;
    trial.stages = m_held;
    const int row = rowOf(m_stage->text());
    if (row < 0)
        trial.stages->push_back(typed());
    else if (removed)
        trial.stages->erase(trial.stages->begin() + row);
    else
        (*trial.stages)[size_t(row)] = typed();
    return trial;
}

std::shared_ptr<actions::Action> StagesPanel::action(bool removed) const
{
    auto action = std::make_shared<actions::StagesAction>(typed(), removed);
    action->expect(m_shown);
    return action;
}

} // namespace pd::ui
