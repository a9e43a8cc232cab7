// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldedit.h"

using namespace Qt::StringLiterals;

namespace pd {

Error fieldConflict(const QString &kind, const QString &id, const std::vector<FieldConflict> &fields)
{
    QVariantList list;
    for (const FieldConflict &field : fields)
        list.append(QVariantMap{{u"column"_s, field.column}, {u"was"_s, field.was}, {u"theirs"_s, field.theirs}, {u"ours"_s, field.ours}});
    return {ErrorCode::RecordChanged, {{u"kind"_s, kind}, {u"id"_s, id}, {u"fields"_s, list}}, {}};
}

std::vector<FieldConflict> fieldsOf(const Error &conflict)
{
    std::vector<FieldConflict> fields;
    if (conflict.code != ErrorCode::RecordChanged)
        return fields;
    for (const QVariant &entry : conflict.values.value(u"fields"_s).toList()) {
        const QVariantMap field = entry.toMap();
        fields.push_back({field[u"column"_s].toString(), field[u"was"_s], field[u"theirs"_s], field[u"ours"_s]});
    }
    return fields;
}

} // namespace pd
