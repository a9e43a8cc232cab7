// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/labelspanel.h"

#include "models/actions/tableactions.h"
#include "models/domain/folding.h"
#include "ui/settings/labelmodel.h"
#include "ui/settings/settingsdesk.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString meaningOf(const PortalLabel &label)
{
    if (!label.listed)
        return LabelsPanel::tr("Orders in “%1” are not listed.").arg(label.status);
    return LabelsPanel::tr("Orders in “%1” are listed, and the patron reads “%2”.").arg(label.status, label.label.isEmpty() ? label.status : label.label);
}

} // namespace

LabelsPanel::LabelsPanel(SettingsDesk &desk, QWidget *parent)
    : RuleTablePanel(u"labels"_s,
                     tr("Orders carry a status that staff read; this table says what the patron reads in its place (rules O2 and O3)."), desk, parent)
    , m_model(new LabelModel(this))
    , m_status(new QLineEdit)
    , m_label(new QLineEdit)
    , m_listed(new QCheckBox(tr("Orders in this status are listed")))
{
    setAccessibleName(tr("Order labels"));
    m_status->setObjectName(u"labelStatus"_s);
    m_status->setAccessibleName(tr("Status of the order"));
    m_label->setObjectName(u"labelText"_s);
    m_label->setAccessibleName(tr("The patron reads"));
    m_label->setPlaceholderText(tr("The status itself"));
    m_listed->setObjectName(u"labelListed"_s);
    m_listed->setAccessibleName(m_listed->text());
    auto *form = new QWidget(this);
    form->setObjectName(u"labelForm"_s);
    form->setAccessibleName(tr("The row that is chosen"));
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addRow(tr("S&tatus of the order"), m_status);
    rows->addRow(tr("The patron &reads"), m_label);
    for (QLabel *label : form->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    rows->addRow(QString(), m_listed);
    for (QLineEdit *field : {m_status, m_label}) {
        field->setFixedHeight(28);
        field->setMaxLength(200);
        field->setTextMargins(4, 0, 4, 0);
        connect(field, &QLineEdit::textEdited, this, &LabelsPanel::takeEdit);
    }
    connect(m_listed, &QCheckBox::toggled, this, &LabelsPanel::takeEdit);
    build(*m_model, LabelModel::columns(), LabelModel::words(), form, m_status);
}

void LabelsPanel::readRows()
{
    m_held = desk().view().labels;
    PortalSettings settings;
    settings.labels = m_held;
    const portal::Rules rules(settings);
    std::vector<LabelRow> rows;
    for (const PortalLabel &label : m_held)
        rows.push_back({label, rules.status(label.status)->origin});
    m_model->setRows(std::move(rows));
}

int LabelsPanel::rowOf(const QString &name) const
{
    const auto same = std::find_if(m_held.begin(), m_held.end(), [&](const PortalLabel &one) { return folded(one.status) == folded(name); });
    return same == m_held.end() ? -1 : int(same - m_held.begin());
}

QString LabelsPanel::nameOf(int row) const
{
    return m_held[size_t(row)].status;
}

void LabelsPanel::fillForm(int row)
{
    m_shown = row < 0 ? std::nullopt : std::optional(m_held[size_t(row)]);
    const PortalLabel label = m_shown.value_or(PortalLabel{{}, {}, true});
    m_status->setText(label.status);
    m_status->setReadOnly(m_shown.has_value());
    m_status->setToolTip(m_shown ? tr("Another status is another row: add one.") : QString());
    m_label->setText(label.label);
    const QSignalBlocker quiet(m_listed);
    m_listed->setChecked(label.listed);
}

PortalLabel LabelsPanel::typed() const
{
    return {m_status->text().trimmed(), m_label->text().trimmed(), m_listed->isChecked()};
}

QString LabelsPanel::formName() const
{
    return m_status->text().trimmed();
}

bool LabelsPanel::isEdited(int row) const
{
    return row < 0 || typed() != m_held[size_t(row)];
}

std::optional<PortalLabel> LabelsPanel::heldNow() const
{
    const auto &labels = desk().view().labels;
    const QString name = folded(m_status->text());
    const auto same = std::find_if(labels.begin(), labels.end(), [&](const PortalLabel &one) { return folded(one.status) == name; });
    return same == labels.end() ? std::nullopt : std::optional(*same);
}

bool LabelsPanel::hasMoved() const
{
    return heldNow() != m_shown;
}

QString LabelsPanel::shownText() const
{
    return m_shown ? m_shown->label + (m_shown->listed ? u"\n1"_s : u"\n0"_s) : QString();
}

QString LabelsPanel::rebase()
{
    m_shown = heldNow();
    return m_shown ? meaningOf(*m_shown) : tr("it is not there any more.");
}

QString LabelsPanel::problem(int row) const
{
    if (m_status->text().trimmed().isEmpty())
        return tr("Type the status as your orders spell it.");
    if (row < 0 && !m_shown && rowOf(m_status->text()) >= 0)
        return tr("The table has “%1” already. Discard this and change that row.").arg(m_status->text().trimmed());
    return {};
}

QString LabelsPanel::meaning(bool removed) const
{
    if (removed)
        return tr("Without this row, “%1” has no label: the setting for orders in a status without a label decides.").arg(typed().status);
    return meaningOf(typed());
}

items::SettingsTrial LabelsPanel::trial(bool removed) const
{
    items::SettingsTrial trial;
    trial.labels = m_held;
    const int row = rowOf(m_status->text());
    if (row < 0)
        trial.labels->push_back(typed());
    else if (removed)
        trial.labels->erase(trial.labels->begin() + row);
    else
        (*trial.labels)[size_t(row)] = typed();
    return trial;
}

std::shared_ptr<actions::Action> LabelsPanel::action(bool removed) const
{
    auto action = std::make_shared<actions::LabelsAction>(typed(), removed);
    action->expect(m_shown);
    return action;
}

} // namespace pd::ui
