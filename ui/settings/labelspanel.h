// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "ui/settings/ruletablepanel.h"

class QCheckBox;
class QLineEdit;

namespace pd::ui {

class LabelModel;

// O2, O3: what patrons read for each status of an order.
class LabelsPanel : public RuleTablePanel {
    Q_OBJECT

public:
    explicit LabelsPanel(SettingsDesk &desk, QWidget *parent = nullptr);

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
    [[nodiscard]] PortalLabel typed() const;
    [[nodiscard]] std::optional<PortalLabel> heldNow() const; // of the form's status

    LabelModel *m_model;
    std::vector<PortalLabel> m_held; // the whole map, as the database has it
    std::optional<PortalLabel> m_shown; // what the form began from
    QLineEdit *m_status;
    QLineEdit *m_label;
    QCheckBox *m_listed;
};

} // namespace pd::ui
