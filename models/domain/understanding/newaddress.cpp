// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/newaddress.h"

#include "models/domain/searchfold.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr qsizetype mostRead = 20'000; // characters: nobody writes where they live behind more

struct Form {
    AddressForm name;
    QRegularExpression pattern;
};

// Street, city, state, postal code are the groups. Nothing in them can be matched in two ways, so that a long text takes no long time.
const std::array<Form, 3> &forms()
{
    constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;
    static const std::array<Form, 3> all{
        Form{AddressForm::UnitedStates,
             QRegularExpression(u"(?<![\\w#])(?<street>\\d{1,6}[A-Za-z]? [^,\\n\\d][^,\\n]{2,60}(?:, ?(?:Apt|Unit|Suite|#)[^,\\n]{1,15})?)(?:, ?|\\n)(?<city>\\p{Lu}[\\p{L}.’' -]{1,40}), ?(?<state>[A-Z]{2}) (?<code>\\d{5}(?:-\\d{4})?)(?!\\d)"_s, options)},
        Form{AddressForm::French,
             QRegularExpression(u"(?<![\\w#])(?<street>\\d{1,5}(?: ?bis| ?ter)?,? (?:rue|avenue|av\\.|boulevard|bd|place|allée|impasse|chemin|quai|cours|route) [^,\\n]{2,60})(?:, ?|\\n)(?<code>\\d{5}) (?<city>\\p{Lu}[\\p{L}’'-]{1,40}(?: \\p{Lu}[\\p{L}’'-]{1,40})*)"_s,
                                options | QRegularExpression::CaseInsensitiveOption)},
        Form{AddressForm::Spanish,
             QRegularExpression(u"(?<!\\w)(?<street>(?:Calle|C/|Avenida|Avda\\.?|Plaza|Paseo|Camino|Ronda) ?[^,\\n]{2,50},? \\d{1,5}[^,\\n]{0,20})(?:, ?|\\n)(?<code>\\d{5}) (?<city>\\p{Lu}[\\p{L}’'-]{1,40}(?: \\p{Lu}[\\p{L}’'-]{1,40})*)"_s, options)},
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

PostalAddress addressOf(const QRegularExpressionMatch &match, AddressForm form = AddressForm::None)
{
    const QStringList groups = match.regularExpression().namedCaptureGroups();
    const auto part = [&](const QString &name) { return groups.contains(name) ? match.captured(name).simplified() : QString(); };
    return {part(u"street"_s), part(u"city"_s), part(u"state"_s), part(u"code"_s), form};
}

} // namespace

std::optional<PostalAddress> addressIn(const QString &newWords)
{
    const QString text = newWords.left(mostRead);
    std::optional<PostalAddress> found;
    for (const Form &form : forms()) {
        for (auto matches = form.pattern.globalMatch(text); matches.hasNext();) {
            const PostalAddress one = addressOf(matches.next(), form.name);
            if (found && *found != one)
                return {};
            found = one;
        }
    }
    if (const QRegularExpressionMatch match = announced().match(text); !found && match.hasMatch())
        found = addressOf(match);
    return found;
}

bool fitsCountry(AddressForm form, const QString &country)
{
    static const QStringList unitedStates{u"us"_s, u"usa"_s, u"united states"_s, u"united states of america"_s, u"estados unidos"_s, u"etats-unis"_s, u"etats-unis d'amerique"_s},
        french{u"fr"_s, u"fra"_s, u"france"_s, u"francia"_s},
        spanish{u"es"_s, u"esp"_s, u"spain"_s, u"espana"_s, u"espagne"_s, u"mx"_s, u"mex"_s, u"mexico"_s, u"mexique"_s};
    const QString name = foldText(country).remove(u'.');
    switch (form) {
    case AddressForm::None:
        break;
    case AddressForm::UnitedStates:
        return unitedStates.contains(name);
    case AddressForm::French:
        return french.contains(name);
    case AddressForm::Spanish:
        return spanish.contains(name);
    }
    return false;
}

} // namespace pd::understanding
