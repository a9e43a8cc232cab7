// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/domain/reply/replytemplate.h"

namespace pd::actions {

// A reply template is added (id 0) or changed from how it was `seen` (none: from whatever is there). TemplateFieldUnknown, TemplateTaken,
// ValueInvalid, RecordUnknown; RecordChanged where somebody changed the same field meanwhile.
class WriteTemplateAction final : public Action {
public:
    explicit WriteTemplateAction(reply::Template text, std::optional<reply::Template> seen = {});

    [[nodiscard]] QString name() const override { return QStringLiteral("template.write"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_text.name}}; }
    [[nodiscard]] Result<void> check(store::Connection &connection) override;
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;
    [[nodiscard]] RowId written() const { return m_text.id; } // after a run

private:
    reply::Template m_text;
    std::optional<reply::Template> m_seen;
};

class RemoveTemplateAction final : public Action {
public:
    RemoveTemplateAction(RowId id, QString name);

    [[nodiscard]] QString name() const override { return QStringLiteral("template.remove"); }
    [[nodiscard]] QJsonObject parameters() const override { return {{QStringLiteral("name"), m_name}}; }
    [[nodiscard]] Result<void> check(store::Connection &) override { return {}; }
    [[nodiscard]] Result<void> apply(store::WriteTransaction &transaction) override;

private:
    RowId m_id;
    QString m_name;
};

} // namespace pd::actions
