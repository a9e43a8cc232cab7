// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/freetext.h"

#include "models/domain/understanding/language.h"
#include "models/domain/understanding/namedseats.h"
#include "models/domain/understanding/sentences.h"
#include "models/domain/understanding/seriesasked.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr double said = 0.95; // beyond doubt in so many words
constexpr double asked = 0.9; // somebody asks in the same sentence
constexpr int farthest = 7;   // words between seats that are named and what is said of them

struct WishGroup {
    QString group;
    Asks asks;
    bool coded; // the group's name is a plan's code
};

const std::vector<WishGroup> &wishGroups()
{
    static const std::vector<WishGroup> groups{{u"nearer"_s, Asks::Seats, true},       {u"together"_s, Asks::Seats, true},     {u"apart"_s, Asks::Seats, true},
                                               {u"notBehind"_s, Asks::Seats, true},    {u"rowPreferred"_s, Asks::Seats, true}, {u"mayBeWorse"_s, Asks::Seats, true},
                                               {u"accessible"_s, Asks::Accessible, true}, {u"more"_s, Asks::More, false},      {u"fewer"_s, Asks::Fewer, false},
                                               {u"package"_s, Asks::Package, false},   {u"address"_s, Asks::Address, false},   {u"other"_s, Asks::Other, false}};
    return groups;
}

bool isToward(QStringView word)
{
    static const std::array words{u"to"_s, u"into"_s, u"for"_s, u"a"_s, u"al"_s, u"au"_s, u"para"_s, u"vers"_s, u"nach"_s, u"pour"_s};
    return std::find(words.begin(), words.end(), word) != words.end();
}

class FreeText {
public:
    FreeText(QStringView text, const SeriesNames &series, int at)
        : m_text(text)
        , m_series(series)
        , m_at(at)
        , m_words(text)
    {
    }

    Reading read()
    {
        m_reading.language = languageOf(m_words);
        const PhraseBook *book = phrasesOf(m_reading.language);
        if (!book)
            return m_reading;
        m_book = book;
        const std::vector<SeriesNames::Named> named = m_series.in(m_words, m_text);
        const Sentences sentences(m_words, book->find(m_words, named));
        m_sentences = &sentences;
        m_reading.suspect = !sentences.hits(u"spam"_s).empty();
        if (m_reading.suspect)
            return m_reading;
        readNamedSeries(named); // first: words of a name are nothing else
        for (const WishGroup &group : wishGroups())
            readGroup(group);
        readAisle();
        readSeries();
        readSections();
        readLevels();
        readNumbers();
        readDecline();
        readNamedSeats();
        readOtherSeats();
        readFallback();
        readSince();
        std::stable_sort(m_reading.wishes.begin(), m_reading.wishes.end(), [](const ReadWish &a, const ReadWish &b) { return a.span.start < b.span.start; });
        return std::move(m_reading);
    }

private:
    TextSpan spanOf(const Hit &hit) const
    {
        TextSpan span = m_words.span(hit.first, hit.last);
        span.start += m_at;
        return span;
    }
    QString source(TextSpan span) const { return m_text.mid(span.start - m_at, span.length).toString().simplified(); }
    QString sourceOfWord(int i) const { return m_text.mid(m_words.at(i).start, m_words.at(i).length).toString(); }

    ReadWish *wishOf(Asks asks, const QString &code)
    {
        const auto known = std::find_if(m_reading.wishes.begin(), m_reading.wishes.end(), [&](const ReadWish &wish) { return wish.asks == asks && wish.code == code; });
        return known == m_reading.wishes.end() ? nullptr : &*known;
    }

    // Each kind once, as it is said first; a number where one is said at all.
    void add(Asks asks, const QString &code, const Hit &hit, const QString &detail = {}, std::optional<int> number = {})
    {
        if (ReadWish *known = wishOf(asks, code); known && (detail.isEmpty() || known->detail == detail)) {
            if (!known->number && number) {
                known->number = number;
                known->span = spanOf(hit);
            }
            return;
        }
        m_reading.wishes.push_back({asks, code, detail, number, spanOf(hit), hit.sure ? said : asked});
    }

    void readGroup(const WishGroup &group)
    {
        for (const Hit &hit : m_sentences->hits(group.group)) {
            if (isOfName(hit) || !m_sentences->isWish(hit) || (!hit.sure && insideOfOthers(hit, group.group)))
                continue;
            if (group.coded && group.asks != Asks::Accessible) { // said once is enough
                add(group.asks, group.group, hit);
                return;
            }
            std::optional<int> number = hit.number;
            if (group.asks == Asks::More && !number)
                number = m_book->numberOf(m_words.at(hit.first).folded);
            add(group.asks, group.coded ? group.group : QString(), hit, {}, group.asks == Asks::More || group.asks == Asks::Fewer || group.asks == Asks::Accessible ? number : std::nullopt);
        }
    }

    // "It does not matter if it is farther back" is no wish to sit there.
    bool insideOfOthers(const Hit &hit, const QString &but = {}) const
    {
        static const std::array others{u"apart"_s, u"notBehind"_s, u"mayBeWorse"_s, u"fewer"_s, u"accessible"_s, u"keep"_s};
        return std::any_of(others.begin(), others.end(), [&](const QString &group) {
            return group != but && m_sentences->isInside(hit, group);
        });
    }

    void readAisle()
    {
        for (const Hit &hit : m_sentences->hits(u"aisle"_s)) {
            if (!m_sentences->isWish(hit))
                continue;
            const bool preferred = m_sentences->isBeside(hit, u"prefer"_s);
            if (!wishOf(Asks::Seats, u"aisle"_s) && !wishOf(Asks::Seats, u"aislePreferred"_s))
                add(Asks::Seats, preferred ? u"aislePreferred"_s : u"aisle"_s, hit);
        }
    }

    void readSeries()
    {
        for (const Hit &hit : m_sentences->hits(u"series"_s)) {
            if (m_sentences->isWish(hit) && !wishOf(Asks::Series, {}))
                add(Asks::Series, {}, hit, dayOf(hit));
        }
    }

    void readNamedSeries(const std::vector<SeriesNames::Named> &named)
    {
        m_wished = seriesAsked(m_words, m_text, *m_sentences, named);
        if (m_wished)
            add(Asks::Series, {}, m_wished->hit, source(spanOf(m_wished->name)));
    }

    bool isOfName(const Hit &hit) const { return m_wished && hit.first <= m_wished->name.last && m_wished->name.first <= hit.last; }

    // "Wednesday matinee"
    QString dayOf(const Hit &hit) const
    {
        if (hit.name < 0)
            return {};
        const int next = hit.name + 1;
        const bool both = next < m_words.size() && m_words.at(next).before == Gap::None && m_words.at(next).folded.startsWith(u"matin");
        return both ? sourceOfWord(hit.name) + u' ' + sourceOfWord(next) : sourceOfWord(hit.name);
    }

    void readSections()
    {
        for (const Hit &hit : m_sentences->hits(u"section"_s)) {
            if (!isOfName(hit) && m_sentences->isWish(hit) && hit.name >= 0)
                add(Asks::Seats, u"section"_s, hit, sourceOfWord(hit.name));
        }
    }

    // "price level B": what stands behind it, if it is short enough to be a name.
    void readLevels()
    {
        for (Hit hit : m_sentences->hits(u"level"_s)) {
            const int name = hit.last + 1;
            if (name >= m_words.size() || m_words.at(name).before != Gap::None || m_words.at(name).length > 2 || !m_sentences->isWish(hit, true))
                continue;
            const QString level = sourceOfWord(name);
            if (!level[0].isDigit() && !level[0].isUpper())
                continue;
            hit.last = name;
            if (!wishOf(Asks::Seats, u"level"_s))
                add(Asks::Seats, u"level"_s, hit, level);
        }
    }

    // How many are wanted in all, where that says more or fewer.
    void readNumbers()
    {
        for (const QString &group : {u"instead"_s, u"fromTo"_s}) {
            for (const Hit &hit : m_sentences->hits(group)) {
                std::optional<int> wanted = hit.number, before = m_book->numberOf(m_words.at(hit.last).folded);
                if (group == "fromTo"_L1)
                    std::swap(wanted, before);
                if (!wanted || !before || *wanted == *before || !m_sentences->isWish(hit))
                    continue;
                add(*wanted > *before ? Asks::More : Asks::Fewer, {}, hit, {}, std::abs(*wanted - *before));
                addFact(FactField::Number, QString::number(*wanted), spanOf(hit), asked);
            }
        }
        for (const Hit &hit : m_sentences->hits(u"only"_s)) {
            if (!hit.number || !m_sentences->isWish(hit))
                continue;
            add(Asks::Fewer, {}, hit);
            addFact(FactField::Number, QString::number(*hit.number), spanOf(hit), asked);
        }
    }

    void readDecline()
    {
        for (const Hit &hit : m_sentences->hits(u"decline"_s)) {
            if (m_sentences->isWish(hit) && !m_sentences->isOpen(hit) && !m_sentences->overlaps(hit, u"fewer"_s))
                add(Asks::Decline, {}, hit);
        }
    }

    void readNamedSeats()
    {
        for (const NamedSeats &named : namedSeats(m_words, m_text)) {
            const Hit hit{named.first, named.last};
            switch (roleOf(named)) {
            case Role::Now:
                if (!firstFact(m_reading, FactField::Seats))
                    addFact(FactField::Seats, source(spanOf(hit)), spanOf(hit), asked);
                break;
            case Role::Wished:
                if (!wishOf(Asks::Seats, {}))
                    add(Asks::Seats, {}, hit, source(spanOf(hit)));
                break;
            case Role::Unknown:
                break;
            }
        }
    }

    enum class Role { Unknown, Now, Wished };
    // By the nearest word before them that says so.
    Role roleOf(const NamedSeats &named) const
    {
        const Hit hit{named.first, named.last};
        const int start = std::max(m_words.sentenceStart(named.first), named.first - farthest);
        for (int i = named.first - 1; i >= start; --i) {
            if (m_sentences->covers(u"now"_s, i))
                return !m_sentences->isAskedFor(i) ? Role::Now : m_sentences->isWish(hit) ? Role::Wished : Role::Unknown;
            if ((isToward(m_words.at(i).folded) || m_sentences->covers(u"ask"_s, i)) && m_sentences->isWish(hit))
                return Role::Wished;
        }
        return Role::Unknown;
    }

    // Other seats in words, where nothing else says which.
    void readOtherSeats()
    {
        const auto isElsewhere = [this](const Hit &hit) { return m_sentences->isWish(hit) && !insideOfOthers(hit); };
        for (const Hit &hit : m_sentences->hits(u"elsewhere"_s)) {
            if (isElsewhere(hit) && !wishOf(Asks::Seats, {}))
                add(Asks::Seats, {}, hit, source(spanOf(hit)));
        }
        const bool named = std::any_of(m_reading.wishes.begin(), m_reading.wishes.end(), [](const ReadWish &wish) {
            return wish.asks == Asks::Seats || wish.asks == Asks::Series || wish.asks == Asks::Package || wish.asks == Asks::Accessible;
        });
        if (named)
            return;
        for (const Hit &hit : m_sentences->hits(u"seats"_s)) {
            if (isElsewhere(hit) && !wishOf(Asks::Seats, {}))
                add(Asks::Seats, {}, hit);
        }
    }

    // Two that differ are none.
    void readFallback()
    {
        std::optional<std::pair<QString, Hit>> only;
        for (const QString &group : {u"keep"_s, u"next_best"_s, u"call_first"_s}) {
            for (const Hit &hit : m_sentences->hits(group)) {
                if (m_sentences->isNegated(hit))
                    continue;
                if (only && only->first != group)
                    return;
                if (!only)
                    only = {group, hit};
                break;
            }
        }
        if (only)
            addFact(FactField::Fallback, only->first, spanOf(only->second), asked);
    }

    // "subscribers since 1998"
    void readSince()
    {
        static const std::array since{u"since"_s, u"desde"_s, u"depuis"_s, u"seit"_s};
        for (int i = 0; i + 1 < m_words.size(); ++i) {
            if (std::find(since.begin(), since.end(), m_words.at(i).folded) == since.end())
                continue;
            for (int year = i + 1; year <= std::min(i + 3, m_words.size() - 1) && m_words.at(year).before == Gap::None; ++year) {
                const int number = m_words.at(year).length == 4 ? m_words.at(year).folded.toInt() : 0;
                if (number < 1900 || number > 2100)
                    continue;
                if (m_sentences->hasInSentence(i, u"sitting"_s) && !firstFact(m_reading, FactField::Since))
                    addFact(FactField::Since, QString::number(number), spanOf({i, year}), asked);
                break;
            }
        }
    }

    void addFact(FactField field, const QString &value, TextSpan span, double confidence)
    {
        if (!firstFact(m_reading, field))
            m_reading.facts.push_back({field, value, span, confidence});
    }

    QStringView m_text;
    const SeriesNames &m_series;
    int m_at;
    WordList m_words;
    const PhraseBook *m_book = nullptr;
    const Sentences *m_sentences = nullptr;
    std::optional<AskedSeries> m_wished;
    Reading m_reading;
};

} // namespace

Reading readFreely(QStringView text, const SeriesNames &series, int at)
{
    return FreeText(text, series, at).read();
}

} // namespace pd::understanding
