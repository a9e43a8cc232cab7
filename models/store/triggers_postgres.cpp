// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chain.h"
#include "models/store/triggers.h"

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

// One function for all tables. Its arguments: where the contact stands, then the columns whose content is left out.
const QString &journalFunction()
{
    static const QString sql = uR"(
CREATE OR REPLACE FUNCTION pd_journal() RETURNS trigger LANGUAGE plpgsql SET bytea_output = 'hex' AS $body$
DECLARE
    action bigint := coalesce(nullif(current_setting('patrondesk.action', true), '')::bigint, 0);
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    subject jsonb;
    contact bigint;
    field text;
BEGIN
    IF action = 0 THEN
        RAISE EXCEPTION 'constraint "no action is open"';
    END IF;
    IF TG_OP = 'UPDATE' AND (after ->> 'version')::bigint <> (before ->> 'version')::bigint + 1 THEN
        RAISE EXCEPTION 'constraint "version not raised"';
    END IF;
    FOR i IN 1 .. TG_NARGS - 1 LOOP
        field := TG_ARGV[i];
        IF before ->> field IS NOT NULL THEN
            before := before || jsonb_build_object(field, 'bytes:' || (length(before ->> field) - 2) / 2);
        END IF;
        IF after ->> field IS NOT NULL THEN
            after := after || jsonb_build_object(field, 'bytes:' || (length(after ->> field) - 2) / 2);
        END IF;
    END LOOP;
    subject := coalesce(after, before);
    CASE TG_ARGV[0]
        WHEN 'self' THEN contact := (subject ->> 'id')::bigint;
        WHEN 'own' THEN contact := (subject ->> 'contact_id')::bigint;
        WHEN 'order' THEN SELECT contact_id INTO contact FROM ticket_order WHERE id = (subject ->> 'order_id')::bigint;
        WHEN 'request' THEN SELECT contact_id INTO contact FROM change_request WHERE id = (subject ->> 'request_id')::bigint;
        ELSE contact := NULL;
    END CASE;
    INSERT INTO journal_row (action_id, table_name, row_id, contact_id, before, after)
        VALUES (action, TG_TABLE_NAME, (subject ->> 'id')::bigint, contact, before::text, after::text);
    IF TG_OP = 'UPDATE' AND before ->> 'external_id' IS NOT NULL AND current_setting('patrondesk.bulk', true) IS DISTINCT FROM '1'
        AND current_setting('patrondesk.undo', true) IS DISTINCT FROM '1' THEN
        INSERT INTO import_base (table_name, row_id, field, value)
            SELECT TG_TABLE_NAME, (before ->> 'id')::bigint, b.key, b.value #>> '{}'
            FROM jsonb_each(before) b JOIN jsonb_each(after) a ON a.key = b.key
            WHERE a.value IS DISTINCT FROM b.value AND b.key NOT LIKE 'folded\_%'
                AND b.key NOT IN ('id', 'external_id', 'version', 'import_run_id', 'phone_digits')
            ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $body$)"_s;
    return sql;
}

QString linkWord(ContactLink link)
{
    switch (link) {
    case ContactLink::Self:
        return u"self"_s;
    case ContactLink::Own:
        return u"own"_s;
    case ContactLink::Order:
        return u"order"_s;
    case ContactLink::Request:
        return u"request"_s;
    case ContactLink::None:
        break;
    }
    return u"none"_s;
}

} // namespace

QStringList postgresTriggers(const std::vector<TableInfo> &tables)
{
    // A bulk insert is kept out by WHEN, before anything is queued for its rows.
    const QString notBulk = u"current_setting('patrondesk.bulk', true) IS DISTINCT FROM '1'"_s;
    QStringList statements{journalFunction(),
                           u"CREATE OR REPLACE FUNCTION pd_no_truncate() RETURNS trigger LANGUAGE plpgsql AS "
                           "$body$ BEGIN RAISE EXCEPTION 'constraint \"no truncate\"'; END $body$"_s};
    for (const TableInfo &table : tables) {
        QStringList arguments{u"'%1'"_s.arg(linkWord(contactLink(table)))};
        for (const ColumnInfo &column : table.columns) {
            if (column.isBlob())
                arguments << u"'%1'"_s.arg(column.name);
        }
        const auto unlessHead = [&](const QString &row) {
            return table.name == "setting"_L1 ? u"%1.key <> '%2'"_s.arg(row, journalHeadKey()) : u"true"_s;
        };
        const auto trigger = [&](const QString &event, const QString &condition) {
            return u"CREATE OR REPLACE TRIGGER %1_journal_%2 AFTER %3 ON %1 FOR EACH ROW WHEN (%4) EXECUTE FUNCTION pd_journal(%5)"_s.arg(
                table.name, event.toLower(), event, condition, arguments.join(u", "_s));
        };
        statements << trigger(u"INSERT"_s, notBulk + u" AND "_s + unlessHead(u"NEW"_s)) << trigger(u"UPDATE"_s, unlessHead(u"NEW"_s))
                   << trigger(u"DELETE"_s, unlessHead(u"OLD"_s));
        statements << u"CREATE OR REPLACE TRIGGER %1_journal_truncate BEFORE TRUNCATE ON %1 EXECUTE FUNCTION pd_no_truncate()"_s.arg(table.name);
    }
    return statements;
}

} // namespace pd::store
