// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchstatements.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace pd::store {

namespace {

#define PD_HIT                                                                                                         \
    "c.id, c.external_id, c.first_name, c.middle_name, c.last_name, c.suffix, c.email, c.phone, c.mobile_phone, "      \
    "c.home_phone, c.other_phone, c.folded_last, c.folded_first, c.folded_name"
#define PD_KEY "c.id, c.folded_last, c.folded_first, c.folded_name"
#define PD_LIVING "c.source_deleted = 0 AND c.merged_into IS NULL"

// The same on both engines.
constexpr char byEmail[] = "SELECT " PD_HIT " FROM contact c WHERE c.folded_email = ? AND " PD_LIVING " ORDER BY c.id LIMIT 1000";
constexpr char byExternalId[] = "SELECT " PD_HIT " FROM contact c WHERE c.external_id = ? AND " PD_LIVING
                                " UNION SELECT " PD_HIT " FROM ticket_order o JOIN contact c ON c.id = o.contact_id "
                                "WHERE o.external_id = ? AND " PD_LIVING;
// The limit counts patrons: one may have many orders that begin alike.
constexpr char byOrderNumber[] = "SELECT " PD_HIT " FROM (SELECT DISTINCT o.contact_id AS id FROM ticket_order o WHERE o.number >= ? AND o.number < ? "
                                 "AND o.contact_id IS NOT NULL LIMIT ?) f JOIN contact c ON c.id = f.id WHERE " PD_LIVING;
constexpr char lastBegins[] = "SELECT " PD_HIT " FROM contact c WHERE c.folded_last >= ? AND c.folded_last < ? AND " PD_LIVING
                              " ORDER BY c.folded_last, c.folded_first, c.id LIMIT ?";
constexpr char firstBegins[] = "SELECT " PD_HIT " FROM contact c WHERE c.folded_first >= ? AND c.folded_first < ? AND " PD_LIVING
                               " ORDER BY c.folded_first, c.folded_last, c.id LIMIT ?";

constexpr char named[] = "SELECT " PD_HIT " FROM contact c WHERE c.folded_last = ? AND c.folded_first = ? AND " PD_LIVING " ORDER BY c.id LIMIT ?";
#define PD_LAST_BEGINS_OF(words) "SELECT " PD_HIT " FROM contact c WHERE c.folded_last >= ? AND c.folded_last < ? AND " words " AND " PD_LIVING \
    " ORDER BY c.folded_last, c.folded_first, c.id LIMIT ?"
#define PD_FIRST_BEGINS_OF(words) "SELECT " PD_HIT " FROM contact c WHERE c.folded_first >= ? AND c.folded_first < ? AND " words " AND " PD_LIVING \
    " ORDER BY c.folded_first, c.folded_last, c.id LIMIT ?"
#define PD_SQLITE_WORDS "NOT EXISTS (SELECT 1 FROM json_each(?) w WHERE instr(' ' || c.folded_name, w.value) = 0)"
#define PD_SQLITE_FOUND(columns) "SELECT " columns " FROM contact_words w JOIN contact c ON c.id = w.rowid WHERE contact_words MATCH ? AND " PD_LIVING \
    " ORDER BY w.rowid LIMIT ?"
#define PD_POSTGRES_FOUND(columns) "SELECT " columns " FROM contact c WHERE " PD_POSTGRES_WORDS " AND " PD_LIVING " ORDER BY c.id LIMIT ?"
#define PD_POSTGRES_WORDS "(' ' || c.folded_name) LIKE ALL (CAST(? AS text[]))"

// FTS5: a string in double quotes is one phrase; a quote in it is doubled.
QString phrase(const QString &text)
{
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

// FTS5 moves the trigrams of a phrase forward in step, each to the place of the one before: a rare beginning or end is
// asked again and again of all the frequent ones between. Phrases of six letters find their own places, and only
// those are compared (pieces of three to seven were measured). They are asked of all columns, since what is frequent
// in another one only would be read to its end. Whether they stand side by side, and where, is left to the statement.
QString pieces(const QString &text, QLatin1String columns)
{
    constexpr qsizetype piece = 6;
    const QList<uint> letters = text.toUcs4();
    if (letters.size() <= piece)
        return columns + phrase(text);
    QStringList all;
    for (qsizetype end = letters.size(); end > 0; end -= piece) {
        const QList<uint> part = letters.mid(std::max(end - piece, qsizetype(0)), piece);
        all.append(phrase(QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size())));
    }
    return all.join(QLatin1String(" AND "));
}

// As FTS5's words: of letters and digits alone.
QStringList plainWords(const QStringList &words)
{
    QStringList plain;
    for (const QString &word : words) {
        QString letters = word;
        for (QChar &c : letters) {
            if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
                c = QLatin1Char(' ');
        }
        const QStringList found = letters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        plain.append(found.isEmpty() ? QStringList{word} : found);
    }
    return plain;
}

QString joined(const QStringList &words, QString (*each)(const QString &), QLatin1String between)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(each(word));
    return parts.join(between);
}

QString likePart(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            escaped.append(u'\\');
        escaped.append(c);
    }
    return escaped;
}

constexpr SearchStatements sqlite{
    byEmail, byExternalId, byOrderNumber, lastBegins, firstBegins, named, PD_LAST_BEGINS_OF(PD_SQLITE_WORDS), PD_FIRST_BEGINS_OF(PD_SQLITE_WORDS),
    PD_SQLITE_FOUND(PD_HIT), PD_SQLITE_FOUND(PD_KEY),
    "SELECT " PD_HIT " FROM json_each(?) f JOIN contact c ON c.id = f.value",
    "SELECT " PD_HIT " FROM contact_parts w JOIN contact c ON c.id = w.rowid WHERE contact_parts MATCH ? "
    "AND (instr(c.folded_name, ?) > 0 OR instr(c.folded_email, ?) > 0) AND " PD_LIVING " ORDER BY w.rowid LIMIT ?",
    "SELECT " PD_HIT " FROM contact_parts w JOIN contact c ON c.id = w.rowid WHERE contact_parts MATCH ? "
    "AND instr(c.phone_digits, ?) > 0 AND " PD_LIVING " ORDER BY w.rowid LIMIT ?",
    "SELECT " PD_HIT " FROM contact_parts w JOIN contact c ON c.id = w.rowid WHERE contact_parts MATCH ? "
    "AND (instr(c.phone_digits, ?) > 0 OR instr(c.folded_name, ?) > 0 OR instr(c.folded_email, ?) > 0) AND " PD_LIVING
    " ORDER BY w.rowid LIMIT ?",
    [](const QStringList &words) {
        return joined(words, [](const QString &word) { return QString(phrase(word) + QLatin1Char('*')); }, QLatin1String(" AND "));
    },
    [](const QStringList &words) {
        QJsonArray beginnings;
        for (const QString &word : plainWords(words))
            beginnings.append(QLatin1Char(' ') + word);
        return QString::fromUtf8(QJsonDocument(beginnings).toJson(QJsonDocument::Compact));
    },
    [](const QStringList &words) {
        const QLatin1String columns("{folded_name folded_email} : ");
        const qsizetype longest = words.indexOf(longestOf(words));
        QStringList all;
        for (qsizetype i = 0; i < words.size(); ++i)
            all.append(i == longest ? pieces(words[i], columns) : columns + phrase(words[i]));
        return all.join(QLatin1String(" AND "));
    },
    [](const QString &digits) { return pieces(digits, QLatin1String("phone_digits : ")); },
    [](const QString &digits) { return pieces(digits, QLatin1String()); },
};

// pg_trgm's index serves LIKE ALL over an array of patterns.
QString patternArray(const QStringList &patterns)
{
    QStringList quoted;
    for (const QString &pattern : patterns) {
        QString inner = pattern;
        inner.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        quoted.append(QLatin1Char('"') + inner + QLatin1Char('"'));
    }
    return QLatin1Char('{') + quoted.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString postgresWords(const QStringList &words)
{
    QStringList patterns;
    for (const QString &word : plainWords(words))
        patterns.append(QLatin1String("% ") + likePart(word) + QLatin1Char('%'));
    return patternArray(patterns);
}

constexpr SearchStatements postgres{
    byEmail, byExternalId, byOrderNumber, lastBegins, firstBegins, named, PD_LAST_BEGINS_OF(PD_POSTGRES_WORDS), PD_FIRST_BEGINS_OF(PD_POSTGRES_WORDS),
    PD_POSTGRES_FOUND(PD_HIT), PD_POSTGRES_FOUND(PD_KEY),
    "SELECT " PD_HIT " FROM json_array_elements_text(CAST(? AS json)) f JOIN contact c ON c.id = CAST(f AS bigint)",
    "SELECT " PD_HIT " FROM contact c WHERE (c.folded_name || ' ' || c.folded_email) LIKE ALL (CAST(? AS text[])) "
    "AND (strpos(c.folded_name, ?) > 0 OR strpos(c.folded_email, ?) > 0) AND " PD_LIVING " ORDER BY c.id LIMIT ?",
    "SELECT " PD_HIT " FROM contact c WHERE c.phone_digits LIKE ? AND strpos(c.phone_digits, ?) > 0 AND " PD_LIVING
    " ORDER BY c.id LIMIT ?",
    nullptr,
    postgresWords,
    postgresWords,
    [](const QStringList &words) {
        QStringList patterns;
        for (const QString &word : words)
            patterns.append(QLatin1Char('%') + likePart(word) + QLatin1Char('%'));
        return patternArray(patterns);
    },
    [](const QString &digits) { return QString(QLatin1Char('%') + digits + QLatin1Char('%')); },
    nullptr,
};

} // namespace

QString longestOf(const QStringList &words)
{
    return *std::max_element(words.cbegin(), words.cend(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

const SearchStatements &sqliteSearch()
{
    return sqlite;
}

const SearchStatements &postgresSearch()
{
    return postgres;
}

} // namespace pd::store
