// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/patternset.h"

#include "models/domain/searchfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr qsizetype longestLabel = 40;

Error refused(const QString &line, int number)
{
    return {ErrorCode::ValueInvalid,
            {{u"value"_s, line}, {u"expected"_s, u"pattern"_s}, {u"allowed"_s, PatternSet::fieldNames().join(u", "_s)}, {u"line"_s, number}}, {}};
}

} // namespace

const QStringList &PatternSet::fieldNames()
{
    static const QStringList all{u"order"_s, u"contact"_s, u"email"_s, u"series"_s, u"seats"_s, u"since"_s, u"fallback"_s, u"number"_s, u"kind"_s, u"wish"_s, u"words"_s, u"ignore"_s};
    return all;
}

std::optional<PatternSet::Fault> PatternSet::takeRegex(const QString &value, int at)
{
    const QRegularExpression regex(value, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption);
    if (!regex.isValid())
        return Fault{Fault::Kind::Regex, 0, at + int(regex.patternErrorOffset()), regex.errorString()};
    for (const QString &group : regex.namedCaptureGroups()) {
        if (!group.isEmpty() && !fieldNames().contains(group))
            return Fault{Fault::Kind::FieldUnknown, 0, at + int(value.indexOf(group)), group};
    }
    regex.optimize();
    m_regexes.push_back(regex);
    return std::nullopt;
}

// One line that is neither empty nor a remark. The fault's place is in `line`.
std::optional<PatternSet::Fault> PatternSet::takeLine(const QString &line)
{
    using Kind = Fault::Kind;
    const QString key = line.section(u':', 0, 0).trimmed(), value = line.section(u':', 1).trimmed();
    const QString field = key.startsWith("label "_L1) ? key.mid(6).trimmed() : QString();
    if (key != "after"_L1 && key != "needs"_L1 && key != "regex"_L1 && field.isEmpty())
        return Fault{Kind::WordUnknown, 0, -1, key};
    if (!field.isEmpty() && !fieldNames().contains(field))
        return Fault{Kind::FieldUnknown, 0, int(line.indexOf(field)), field};
    if (value.isEmpty())
        return Fault{Kind::NothingAfter, 0, -1, key};
    if (key == "after"_L1) {
        m_after = value;
    } else if (key == "needs"_L1) {
        m_needs = value.split(u' ', Qt::SkipEmptyParts);
        for (const QString &one : std::as_const(m_needs)) {
            if (!fieldNames().contains(one))
                return Fault{Kind::FieldUnknown, 0, int(line.indexOf(one, line.indexOf(u':'))), one};
        }
    } else if (key == "regex"_L1) {
        return takeRegex(value, int(line.indexOf(value, line.indexOf(u':'))));
    } else {
        for (const QString &label : value.split(u',', Qt::SkipEmptyParts))
            m_labels.insert(foldText(label), field);
    }
    return std::nullopt;
}

std::vector<PatternSet::Fault> PatternSet::faults(const QString &text)
{
    PatternSet set;
    std::vector<Fault> all;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'#'))
            continue;
        if (std::optional<Fault> fault = set.takeLine(line)) {
            fault->line = number;
            all.push_back(*std::move(fault));
        }
    }
    if (all.empty() && set.m_labels.isEmpty() && set.m_regexes.empty())
        all.push_back({});
    return all;
}

Result<PatternSet> PatternSet::parse(const QString &name, const QString &text)
{
    if (const std::vector<Fault> wrong = faults(text); !wrong.empty()) {
        const int number = wrong.front().line;
        return refused(number == 0 ? name : text.split(u'\n')[number - 1].trimmed(), number);
    }
    PatternSet set;
    set.m_name = name;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(u'#'))
            static_cast<void>(set.takeLine(line).has_value());
    }
    return set;
}

// "Label: value"; lines without a known label go on with the words of the one before.
void PatternSet::matchLabels(const QString &text, qsizetype from, Match &match) const
{
    std::optional<Value> open;
    const auto close = [&] {
        if (open && !open->text.trimmed().isEmpty())
            match.values.push_back(*open);
        open.reset();
    };
    for (qsizetype at = from; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at) < 0 ? text.size() : text.indexOf(u'\n', at);
        const QStringView line = QStringView(text).mid(at, end - at);
        const qsizetype colon = line.left(longestLabel).indexOf(u':');
        const auto label = colon < 0 ? m_labels.constEnd() : m_labels.constFind(foldText(line.left(colon).toString()));
        if (label != m_labels.constEnd()) {
            close();
            qsizetype start = colon + 1;
            while (start < line.size() && line[start].isSpace())
                ++start;
            const QStringView value = line.mid(start).trimmed();
            open = Value{*label, value.toString(), {int(at + start), int(value.size())}};
        } else if (open && open->field == "words"_L1) {
            open->span.length = int(end - open->span.start);
            open->text = text.mid(open->span.start, open->span.length);
        } else {
            close();
        }
        at = end + 1;
    }
    close();
}

std::optional<PatternSet::Match> PatternSet::match(const QString &text) const
{
    Match match;
    qsizetype from = 0;
    if (!m_after.isEmpty()) {
        const qsizetype at = text.indexOf(m_after);
        if (at < 0 || (at > 0 && text[at - 1] != u'\n'))
            return std::nullopt;
        match.rest = !QStringView(text).left(at).trimmed().isEmpty();
        match.restLength = at;
        from = at + m_after.size();
    }
    if (!m_labels.isEmpty())
        matchLabels(text, from, match);
    for (const QRegularExpression &regex : m_regexes) {
        const QRegularExpressionMatch found = regex.match(text, from);
        if (!found.hasMatch())
            continue;
        for (const QString &group : regex.namedCaptureGroups()) {
            if (!group.isEmpty() && found.capturedLength(group) > 0)
                match.values.push_back({group, found.captured(group), {int(found.capturedStart(group)), int(found.capturedLength(group))}});
        }
    }
    for (const QString &field : m_needs) {
        if (std::none_of(match.values.begin(), match.values.end(), [&](const Value &value) { return value.field == field; }))
            return std::nullopt;
    }
    return match.values.empty() ? std::nullopt : std::optional(match);
}

const std::vector<PatternSet> &builtInPatterns()
{
    static const std::vector<PatternSet> sets = [] {
        std::vector<PatternSet> all;
        for (const auto &[name, text] : {std::pair(u"Patron Desk"_s, u"after: -- Patron Desk request --\n"
                                                                     "needs: kind\n"
                                                                     "label order: Order\n"
                                                                     "label kind: Kind\n"
                                                                     "label wish: Wish\n"
                                                                     "label fallback: Fallback\n"
                                                                     "label ignore: Request\n"_s),
                                         {u"web form"_s, u"needs: order words\n"
                                                         "label order: Order, Order number, Order no, Order #, Pedido, Número de pedido, Commande, Numéro de commande\n"
                                                         "label contact: Name, Patron, Nombre, Nom\n"
                                                         "label email: Email, E-mail, Correo, Correo electrónico, Courriel\n"
                                                         "label seats: Seats, Current seats, Asientos, Asientos actuales, Places, Places actuelles\n"
                                                         "label series: Series, Subscription, Serie, Abono, Série, Abonnement\n"
                                                         "label ignore: Phone, Teléfono, Téléphone, Date, Fecha\n"
                                                         "label words: Message, Request, Change request, Comments, Mensaje, Solicitud, Comentarios, Demande, Commentaires\n"_s}}) {
            Result<PatternSet> set = PatternSet::parse(name, text);
            Q_ASSERT(set);
            all.push_back(*std::move(set));
        }
        return all;
    }();
    return sets;
}

} // namespace pd::understanding
