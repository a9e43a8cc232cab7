// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/replytemplate.h"
#include "models/domain/requestwordlists.h"
#include "ui/settings/editbook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pd::ui {

template <>
struct TypedFields<reply::Template> {
    static constexpr std::tuple all{&reply::Template::name, &reply::Template::language, &reply::Template::subject, &reply::Template::body};
};
template <>
struct TypedFields<MailPattern> {
    static constexpr std::tuple all{&MailPattern::name, &MailPattern::active, &MailPattern::text};
};
template <>
struct TypedFields<RequestWord> {
    static constexpr std::tuple all{&RequestWord::name, &RequestWord::active, &RequestWord::asks};
};

// A section of the settings whose edits survive a crash (common/drafts.h).
class KeepsEdits {
public:
    KeepsEdits() = default;
    virtual ~KeepsEdits() = default;
    Q_DISABLE_COPY_MOVE(KeepsEdits)

    [[nodiscard]] virtual QJsonObject draft() const = 0; // what is typed and not saved; empty: nothing
    virtual void resume(const QJsonObject &draft) = 0;   // also before the rows are read
};

[[nodiscard]] QJsonObject rowJson(const reply::Template &row);
[[nodiscard]] QJsonObject rowJson(const MailPattern &row);
[[nodiscard]] QJsonObject rowJson(const RequestWord &row);
void rowFromJson(const QJsonObject &json, reply::Template &row);
void rowFromJson(const QJsonObject &json, MailPattern &row);
void rowFromJson(const QJsonObject &json, RequestWord &row);

// The edits of a book, each {now, base, moved}; no base: there was no such row.
template <class Row>
[[nodiscard]] QJsonArray keptEdits(const EditBook<Row> &book)
{
    QJsonArray all;
    for (const auto &[base, now, moved] : book.typed()) {
        QJsonObject one{{QStringLiteral("now"), rowJson(now)}, {QStringLiteral("moved"), moved}};
        if (base)
            one.insert(QStringLiteral("base"), rowJson(*base));
        all.append(one);
    }
    return all;
}

template <class Row>
void resumeEdits(EditBook<Row> &book, const QJsonArray &kept)
{
    for (const QJsonValue &one : kept) {
        typename EditBook<Row>::Typed typed;
        rowFromJson(one[QStringLiteral("now")].toObject(), typed.now);
        if (one[QStringLiteral("base")].isObject())
            rowFromJson(one[QStringLiteral("base")].toObject(), typed.base.emplace());
        typed.moved = one[QStringLiteral("moved")].toBool();
        book.resume(typed);
    }
}

} // namespace pd::ui
