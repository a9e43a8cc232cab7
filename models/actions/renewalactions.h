// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/renewal/world.h"

#include <vector>

namespace pd::actions {

// From which series the subscribers of a series come, before anything is run.
class RenewalSourceAction final : public Action {
public:
    RenewalSourceAction(RowId series, RowId from);

    [[nodiscard]] QString name() const override { return QStringLiteral("renewal.source"); }
    [[nodiscard]] QJsonObject parameters() const override;
    // RecordUnknown for either; ActionRefused {reason sameSeries}.
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_series;
    RowId m_from;
    QString m_names[2];
};

// What last season's names are called now.
class RenewalMapAction final : public Action {
public:
    struct Name {
        renewal::NameKind kind = renewal::NameKind::Level;
        QString from;
        std::optional<QString> to; // none: nobody said so
    };
    RenewalMapAction(RowId series, std::vector<Name> names);

    [[nodiscard]] QString name() const override { return QStringLiteral("renewal.map"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_series;
    std::vector<Name> m_names;
    QString m_title; // the series'
};

// Other seats for single subscribers, or none at all; or what the rules say, again.
class RenewalDecisionAction final : public Action {
public:
    struct Choice {
        RowId contact = 0;
        std::optional<renewal::Decision> decision; // none: as the rules say
    };
    RenewalDecisionAction(RowId series, std::vector<Choice> choices);

    [[nodiscard]] QString name() const override { return QStringLiteral("renewal.decide"); }
    [[nodiscard]] QJsonObject parameters() const override;
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_series;
    std::vector<Choice> m_choices;
    QString m_title; // the series'
};

} // namespace pd::actions
