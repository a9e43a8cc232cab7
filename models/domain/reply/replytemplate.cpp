// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/replytemplate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::reply {

namespace {

constexpr std::array names{"name", "order", "seats", "offered", "series", "price", "deadline", "hold", "organisation", "clerk"};
static_assert(names.size() == allFields.size());

Error invalid(const QString &value)
{
    return {ErrorCode::ValueInvalid, {{u"value"_s, value}, {u"expected"_s, u"text"_s}}, {}};
}

} // namespace

QString fieldName(Field field)
{
    return QString::fromLatin1(names[std::size_t(field)]);
}

std::optional<Field> fieldNamed(QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const char *one) { return name == QLatin1StringView(one); });
    return found == names.end() ? std::nullopt : std::optional(Field(found - names.begin()));
}

std::vector<Place> placesIn(const QString &text)
{
    static const QRegularExpression place(u"\\{([^{}\n]{0,60})\\}"_s);
    std::vector<Place> places;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        places.push_back({match.captured(1).trimmed(), match.capturedStart(), match.capturedLength()});
    }
    return places;
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression form(u"^[a-z]{2,3}(_[A-Z]{2})?\\z"_s);
    return form.match(code).hasMatch();
}

Result<void> checkTemplate(const Template &text)
{
    if (text.name.trimmed().isEmpty())
        return invalid(text.name);
    if (!isLanguage(text.language))
        return invalid(text.language);
    if (text.body.trimmed().isEmpty())
        return invalid(text.body);
    for (const QString &part : {text.subject, text.body}) {
        for (const Place &place : placesIn(part)) {
            if (!fieldNamed(place.name))
                return Error{ErrorCode::TemplateFieldUnknown, {{u"field"_s, place.name}}, {}};
        }
    }
    return {};
}

const Template *templateFor(const std::vector<Template> &all, const QString &name, const QString &language)
{
    const Template *best = nullptr;
    int rank = 0;
    for (const Template &one : all) {
        if (one.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const int now = one.language == language ? 3 : one.language == "en"_L1 ? 2 : 1;
        if (now > rank) {
            rank = now;
            best = &one;
        }
    }
    return best;
}

} // namespace pd::reply
