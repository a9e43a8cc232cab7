// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/renewal/names.h"

#include "models/domain/searchfold.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::renewal {
namespace {

constexpr double alike = 0.5;

QStringList wordsOf(const QString &key)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            word += c;
        else if (c != u'\'' && c != u'\u2019') // Director's is Directors
            end();
    }
    end();
    return words;
}

bool isYear(const QString &word)
{
    bool isNumber = false;
    const int year = word.toInt(&isNumber);
    return isNumber && word.size() == 4 && year > 1900 && year < 2200;
}

// The parts of a word that another one may share: its pairs of letters, beginning and end marked.
std::map<QString, int> pairsOf(const QStringList &words)
{
    std::map<QString, int> pairs;
    for (const QString &word : words) {
        const QString marked = u'^' + word + u'$';
        for (qsizetype i = 0; i + 1 < marked.size(); ++i)
            ++pairs[marked.mid(i, 2)];
    }
    return pairs;
}

double shared(const std::map<QString, int> &a, const std::map<QString, int> &b)
{
    int all = 0, both = 0;
    for (const auto &[pair, count] : a) {
        all += count;
        if (const auto found = b.find(pair); found != b.end())
            both += std::min(count, found->second);
    }
    for (const auto &entry : b)
        all += entry.second;
    return all == 0 ? 0 : 2.0 * both / all;
}

// One name that is the other one with more words: House, Full House.
bool contains(const QStringList &more, const QStringList &fewer)
{
    return !fewer.isEmpty() && std::all_of(fewer.cbegin(), fewer.cend(), [&](const QString &word) { return more.contains(word); });
}

std::optional<QString> found(const QStringList &names, const QString &name)
{
    const QString key = nameKey(name);
    const auto at = std::find_if(names.cbegin(), names.cend(), [&](const QString &one) { return nameKey(one) == key; });
    return at == names.cend() ? std::nullopt : std::optional(*at);
}

// Old names of one kind with the contacts that stand under them.
std::map<QString, QSet<RowId>> usedNames(const World &world, NameKind kind)
{
    std::map<QString, QSet<RowId>> names;
    for (const Subscriber &subscriber : world.from.subscribers) {
        if (kind == NameKind::Level) {
            for (const PackageLine &line : subscriber.packages)
                names[line.level].insert(subscriber.contact);
            continue;
        }
        for (const Place &place : subscriber.places) {
            if (kind == NameKind::Allocation && !place.allocation.isEmpty())
                names[place.allocation].insert(subscriber.contact);
            else if (kind == NameKind::Section && world.from.seats.contains(place.seat))
                names[world.from.seats.value(place.seat).seat.section].insert(subscriber.contact);
        }
    }
    return names;
}

// The likeliest pairs first; each new name once, then again for what is left.
void suggest(std::vector<NameMatch> &matches, const QStringList &candidates)
{
    struct Pair {
        double score;
        std::size_t match;
        QString to;
    };
    std::vector<Pair> pairs;
    QSet<QString> taken;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i].holds()) {
            taken.insert(matches[i].to);
            continue;
        }
        for (const QString &candidate : candidates) {
            if (const double score = likeness(matches[i].from, candidate); score >= alike)
                pairs.push_back({score, i, candidate});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.score > b.score; });
    for (const bool again : {false, true}) {
        for (const Pair &pair : pairs) {
            NameMatch &match = matches[pair.match];
            if (match.how != NameMatch::How::Missing || (!again && taken.contains(pair.to)))
                continue;
            match.how = NameMatch::How::Suggested;
            match.to = pair.to;
            taken.insert(pair.to);
        }
    }
    // Where there is but one, it cannot be another.
    for (NameMatch &match : matches) {
        if (match.how == NameMatch::How::Missing && candidates.size() == 1) {
            match.how = NameMatch::How::Suggested;
            match.to = candidates.constFirst();
        }
    }
}

} // namespace

QString nameKey(const QString &name)
{
    QString key;
    bool inNumber = false; // after a digit that counts
    const QString text = foldText(name);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool more = i + 1 < text.size() && text[i + 1].isDigit();
        if (text[i] == u'0' && more && !inNumber)
            continue;
        inNumber = text[i].isDigit();
        key += text[i];
    }
    return key;
}

double likeness(const QString &a, const QString &b)
{
    const QString first = nameKey(a), second = nameKey(b);
    if (first == second)
        return 1;
    QStringList left = wordsOf(first), right = wordsOf(second);
    if (left == right)
        return 0.99;
    const auto undated = [](QStringList words) {
        words.removeIf(isYear);
        return words;
    };
    if (!undated(left).isEmpty() && !undated(right).isEmpty()) {
        left = undated(left);
        right = undated(right);
    }
    left.sort();
    right.sort();
    if (left == right)
        return 0.95;
    const double parts = shared(pairsOf(left), pairsOf(right));
    return contains(left, right) || contains(right, left) ? std::max(parts, 0.7) : std::min(parts, 0.9);
}

QString nameKindName(NameKind kind)
{
    return kind == NameKind::Level ? u"level"_s : kind == NameKind::Allocation ? u"allocation"_s : u"section"_s;
}

std::optional<NameKind> nameKindOf(QStringView name)
{
    for (const NameKind kind : {NameKind::Level, NameKind::Allocation, NameKind::Section}) {
        if (nameKindName(kind) == name)
            return kind;
    }
    return {};
}

QString howName(NameMatch::How how)
{
    switch (how) {
    case NameMatch::How::Same: return u"same"_s;
    case NameMatch::How::Chosen: return u"chosen"_s;
    case NameMatch::How::Suggested: return u"suggested"_s;
    case NameMatch::How::Missing: return u"missing"_s;
    }
    Q_UNREACHABLE();
}

QStringList targetNames(const Target &to, NameKind kind)
{
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!names.contains(name))
            names.append(name);
    };
    switch (kind) {
    case NameKind::Level:
        for (const Level &level : to.levels)
            add(level.name);
        break;
    case NameKind::Allocation:
        for (const Performance &performance : to.performances) {
            for (const PerformanceLevel &level : performance.levels)
                add(level.allocation);
        }
        break;
    case NameKind::Section:
        for (const Seat &seat : to.seats)
            add(seat.section);
        break;
    }
    return names;
}

std::vector<NameMatch> nameMatches(const World &world)
{
    const Renaming renaming(world);
    std::vector<NameMatch> all;
    for (const NameKind kind : {NameKind::Level, NameKind::Allocation, NameKind::Section}) {
        const QStringList candidates = targetNames(world.to, kind);
        std::vector<NameMatch> matches;
        for (const auto &[name, contacts] : usedNames(world, kind)) {
            NameMatch match{kind, name, {}, NameMatch::How::Missing, contacts.size()};
            if (const std::optional<QString> to = renaming.now(kind, name)) {
                match.to = *to;
                match.how = world.mapping.of(kind).contains(nameKey(name)) ? NameMatch::How::Chosen : NameMatch::How::Same;
            }
            matches.push_back(std::move(match));
        }
        suggest(matches, candidates);
        all.insert(all.end(), matches.begin(), matches.end());
    }
    return all;
}

Renaming::Renaming(const World &world)
{
    for (const NameKind kind : {NameKind::Level, NameKind::Allocation, NameKind::Section}) {
        QHash<QString, QString> &now = m_names[std::size_t(kind)];
        const QStringList candidates = targetNames(world.to, kind);
        for (const QString &name : candidates) {
            if (!now.contains(nameKey(name)))
                now.insert(nameKey(name), name);
        }
        for (auto chosen = world.mapping.of(kind).cbegin(); chosen != world.mapping.of(kind).cend(); ++chosen) {
            const std::optional<QString> to = found(candidates, *chosen);
            if (to)
                now.insert(chosen.key(), *to);
            else
                now.remove(chosen.key());
        }
    }
}

std::optional<QString> Renaming::now(NameKind kind, const QString &name) const
{
    const QHash<QString, QString> &names = m_names[std::size_t(kind)];
    const auto at = names.constFind(nameKey(name));
    return at == names.cend() ? std::nullopt : std::optional(*at);
}

} // namespace pd::renewal
