// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "ui/settings/ruletablepanel.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace pd::ui {

class StageModel;

// D4: what counts for a gift whose record has no probability of its own.
class StagesPanel : public RuleTablePanel {
    Q_OBJECT

public:
    explicit StagesPanel(SettingsDesk &desk, QWidget *parent = nullptr);

protected:
    void readRows() override;
    int rowOf(const QString &name) const override;
    QString nameOf(int row) const override;
    void fillForm(int row) override;
    QString formName() const override;
    bool isEdited(int row) const override;
    bool hasMoved() const override;
    [[nodiscard]] QString shownText() const override;
    QString rebase() override;
    QString problem(int row) const override;
    QString meaning(bool removed) const override;
    items::SettingsTrial trial(bool removed) const override;
    std::shared_ptr<actions::Action> action(bool removed) const override;

private:
    [[nodiscard]] DonationStage typed() const;
    [[nodiscard]] std::optional<DonationStage> heldNow() const; // of the form's stage

    StageModel *m_model;
    std::vector<DonationStage> m_held; // the whole table, as the database has it
    std::optional<DonationStage> m_shown; // what the form began from
    bool m_filling = false;
    QLineEdit *m_stage;
    QDoubleSpinBox *m_probability;
    QComboBox *m_type;
};

} // namespace pd::ui
