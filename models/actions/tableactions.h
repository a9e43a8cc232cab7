// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/portalsettings.h"

#include <optional>

namespace pd::actions {

// O2: sets the patron's label for a status and whether its orders are listed; takes the row away when told so.
class LabelsAction final : public Action {
public:
    explicit LabelsAction(PortalLabel label, bool remove = false);

    // Writes only while the row is this one (none: it is not there); else RecordChanged {kind, id}.
    void expect(std::optional<PortalLabel> held) { m_expected = std::move(held); }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QJsonObject parameters() const override;
    // ValueInvalid {value, expected} for a status that is empty; RecordUnknown for a row to be removed that is not there.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    PortalLabel m_label;
    bool m_remove;
    std::optional<std::optional<PortalLabel>> m_expected;
};

// D4: sets a stage's default probability and type; takes the row away when told so.
class StagesAction final : public Action {
public:
    explicit StagesAction(DonationStage stage, bool remove = false);

    // As above.
    void expect(std::optional<DonationStage> held) { m_expected = std::move(held); }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QJsonObject parameters() const override;
    // ValueInvalid {value, expected} for an empty name or a probability outside 0 to 100; RecordUnknown as above.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    DonationStage m_stage;
    bool m_remove;
    std::optional<std::optional<DonationStage>> m_expected;
};

} // namespace pd::actions
