// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/newaddress.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr qsizetype mostRead = 20'000; // characters: nobody writes where they live behind more

// Street, city, state, postal code are the groups. Nothing in them can be matched in two ways, so that a long text takes no long time.
const std::array<QRegularExpression, 3> &forms()
{
    constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;
    static const std::array<QRegularExpression, 3> all{
        QRegularExpression(u"(?<![\\w#])(?<street>\\d{1,6}[A-Za-z]? [^,\\n\\d][^,\\n]{2,60}(?:, ?(?:Apt|Unit|Suite|#)[^,\\n]{1,15})?)(?:, ?|\\n)(?<city>\\p{Lu}[\\p{L}.’' -]{1,40}), ?(?<state>[A-Z]{2}) (?<code>\\d{5}(?:-\\d{4})?)(?!\\d)"_s, options),
        QRegularExpression(u"(?<![\\w#])(?<street>\\d{1,5}(?: ?bis| ?ter)?,? (?:rue|avenue|av\\.|boulevard|bd|place|allée|impasse|chemin|quai|cours|route) [^,\\n]{2,60})(?:, ?|\\n)(?<code>\\d{5}) (?<city>\\p{Lu}[\\p{L}’'-]{1,40}(?: \\p{Lu}[\\p{L}’'-]{1,40})*)"_s,
                           options | QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"(?<!\\w)(?<street>(?:Calle|C/|Avenida|Avda\\.?|Plaza|Paseo|Camino|Ronda) ?[^,\\n]{2,50},? \\d{1,5}[^,\\n]{0,20})(?:, ?|\\n)(?<code>\\d{5}) (?<city>\\p{Lu}[\\p{L}’'-]{1,40}(?: \\p{Lu}[\\p{L}’'-]{1,40})*)"_s, options),
    };
    return all;
}

// Without a postal code only what is called an address.
const QRegularExpression &announced()
{
    static const QRegularExpression form(u"(?i:new address(?: is|:)|moved to|nueva dirección(?: es|:)|nouvelle adresse(?: est| ?:))\\s+(?<street>\\d{1,6}[A-Za-z]?,? [^,\\n\\d]{3,60})(?:, ?|\\n)(?<city>(?:St\\. )?\\p{Lu}[\\p{L}’' -]{1,40})(?=[.,!\\n]|$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

PostalAddress addressOf(const QRegularExpressionMatch &match)
{
    const QStringList groups = match.regularExpression().namedCaptureGroups();
    const auto part = [&](const QString &name) { return groups.contains(name) ? match.captured(name).simplified() : QString(); };
    return {part(u"street"_s), part(u"city"_s), part(u"state"_s), part(u"code"_s)};
}

} // namespace

std::optional<PostalAddress> addressIn(const QString &newWords)
{
    const QString text = newWords.left(mostRead);
    std::optional<PostalAddress> found;
    for (const QRegularExpression &form : forms()) {
        for (auto matches = form.globalMatch(text); matches.hasNext();) {
            const PostalAddress one = addressOf(matches.next());
            if (found && *found != one)
                return {};
            found = one;
        }
    }
    if (const QRegularExpressionMatch match = announced().match(text); !found && match.hasMatch())
        found = addressOf(match);
    return found;
}

} // namespace pd::understanding
