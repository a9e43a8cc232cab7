// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/reader.h"

#include "models/domain/requestwish.h"
#include "models/domain/understanding/freetext.h"
#include "models/domain/understanding/ordernumbers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

constexpr qsizetype longestText = 16'000; // nobody asks for seats behind that
constexpr double byForm = 0.98;
constexpr std::size_t mostWishes = 12; // nobody has more of them

void addOrders(Reading &reading, std::vector<ReadFact> orders, bool inSubject)
{
    for (ReadFact &order : orders) {
        if (inSubject)
            order.span = {};
        const auto same = std::find_if(reading.facts.begin(), reading.facts.end(), [&](const ReadFact &fact) {
            return fact.field == FactField::Order && fact.value.compare(order.value, Qt::CaseInsensitive) == 0;
        });
        if (same == reading.facts.end())
            reading.facts.push_back(order);
        else
            same->confidence = std::max(same->confidence, order.confidence);
    }
}

// "aisle", "section=Balcony", "more", "more=2"
std::optional<ReadWish> wishNamed(const QString &word)
{
    if (const Result<RequestWish> planned = wishFrom(word))
        return ReadWish{planned->kind == WishKind::Accessible ? Asks::Accessible : Asks::Seats, wishKindName(planned->kind), planned->detail, planned->number, {}, byForm};
    const std::optional<Asks> asks = asksNamed(word.section(u'=', 0, 0));
    if (!asks)
        return std::nullopt;
    ReadWish wish;
    wish.asks = *asks;
    const QString more = word.section(u'=', 1);
    bool isNumber = false;
    const int number = more.toInt(&isNumber);
    if (isNumber)
        wish.number = number;
    else
        wish.detail = more;
    wish.confidence = byForm;
    if (wish.asks == Asks::Accessible) { // without a number that fits: as plans call it
        wish.code = wishKindName(WishKind::Accessible);
        wish.detail.clear();
        wish.number.reset();
    }
    return wish;
}

bool isFallback(const QString &word)
{
    return word == "keep"_L1 || word == "next_best"_L1 || word == "call_first"_L1;
}

class Form {
public:
    Form(const QString &text, const PatternSet &set, const PatternSet::Match &match, const SeriesNames &series)
        : m_text(text)
        , m_series(series)
        , m_match(match)
    {
        m_reading.form = set.name();
    }

    Reading read()
    {
        for (const PatternSet::Value &value : m_match.values)
            take(value);
        if (m_match.rest) {
            const Reading above = readFreely(QStringView(m_text).left(std::min(m_match.restLength, longestText)), m_series);
            merge(above, m_reading.wishes.empty());
        }
        return std::move(m_reading);
    }

private:
    void take(const PatternSet::Value &value)
    {
        if (value.field == "kind"_L1) {
            for (const QString &word : value.text.split(u',', Qt::SkipEmptyParts)) {
                std::optional<ReadWish> wish = wishNamed(word.trimmed());
                if (!wish)
                    continue;
                wish->span = value.span;
                m_reading.wishes.push_back(*wish);
            }
        } else if (value.field == "wish"_L1) {
            takeWords(value);
        } else if (value.field == "words"_L1) {
            merge(readFreely(QStringView(m_text).mid(value.span.start, std::min<qsizetype>(value.span.length, longestText)), m_series, value.span.start), true);
        } else if (value.field == "fallback"_L1) {
            if (isFallback(value.text))
                put(FactField::Fallback, value);
        } else if (value.field == "email"_L1) {
            put(FactField::Contact, value);
        } else if (const std::optional<FactField> field = factFieldNamed(value.field)) {
            put(*field, value);
        }
    }

    // The words of the kind before it; where that says no more than "seats" or "other", they may say what.
    void takeWords(const PatternSet::Value &value)
    {
        if (m_reading.wishes.empty())
            return;
        const ReadWish last = m_reading.wishes.back();
        const Reading words = readFreely(value.text, m_series, value.span.start);
        if (m_reading.language.isEmpty())
            m_reading.language = words.language;
        if (words.wishes.empty() || !last.code.isEmpty() || !last.detail.isEmpty() || (last.asks != Asks::Seats && last.asks != Asks::Other)) {
            m_reading.wishes.back().span = value.span;
            return;
        }
        m_reading.wishes.pop_back();
        merge(words, true);
    }

    void put(FactField field, const PatternSet::Value &value)
    {
        std::erase_if(m_reading.facts, [field](const ReadFact &fact) { return fact.field == field && fact.confidence < byForm; });
        m_reading.facts.push_back({field, field == FactField::Order ? QString(value.text).remove(u'#').trimmed() : value.text, value.span, byForm});
    }

    void merge(const Reading &other, bool wishes)
    {
        if (m_reading.language.isEmpty())
            m_reading.language = other.language;
        if (wishes)
            m_reading.wishes.insert(m_reading.wishes.end(), other.wishes.begin(), other.wishes.end());
        for (const ReadFact &fact : other.facts) {
            if (!firstFact(m_reading, fact.field))
                m_reading.facts.push_back(fact);
        }
    }

    const QString &m_text;
    const SeriesNames &m_series;
    const PatternSet::Match &m_match;
    Reading m_reading;
};

std::optional<Reading> readForm(const QString &text, const std::vector<PatternSet> &sets, const SeriesNames &series)
{
    for (const PatternSet &set : sets) {
        if (const std::optional<PatternSet::Match> match = set.match(text))
            return Form(text, set, *match, series).read();
    }
    return std::nullopt;
}

// What contradicts itself is not sure: neither is kept. Of plans' wishes each is there once, but for sections.
void dropContradictions(std::vector<ReadWish> &wishes)
{
    const auto has = [&](QStringView code) { return std::any_of(wishes.begin(), wishes.end(), [&](const ReadWish &wish) { return wish.code == code; }); };
    const auto asksFor = [&](Asks asks) { return std::any_of(wishes.begin(), wishes.end(), [&](const ReadWish &wish) { return wish.asks == asks; }); };
    QStringList codes;
    if (has(u"together") && has(u"apart"))
        codes << u"together"_s << u"apart"_s;
    const bool bothWays = asksFor(Asks::More) && asksFor(Asks::Fewer);
    std::erase_if(wishes, [&](const ReadWish &wish) { return codes.contains(wish.code) || (bothWays && (wish.asks == Asks::More || wish.asks == Asks::Fewer)); });
    std::vector<ReadWish> kept;
    for (const ReadWish &wish : wishes) {
        const bool repeated = !wish.code.isEmpty() && std::any_of(kept.begin(), kept.end(), [&](const ReadWish &other) {
            return other.code == wish.code && (wish.code != "section"_L1 || other.detail.compare(wish.detail, Qt::CaseInsensitive) == 0);
        });
        if (!repeated)
            kept.push_back(wish);
    }
    wishes = std::move(kept);
}

} // namespace

Reading readRequest(const QString &newWords, const QString &subject, const HouseWords &house)
{
    const QString text = newWords.left(longestText);
    std::optional<Reading> form = readForm(text, house.patterns, house.series);
    if (!form)
        form = readForm(text, builtInPatterns(), house.series);
    Reading reading = form ? *std::move(form) : readFreely(text, house.series);
    if (!firstFact(reading, FactField::Order) && !reading.suspect) {
        addOrders(reading, orderNumbers(text), false);
        addOrders(reading, orderNumbers(subject), true);
    }
    dropContradictions(reading.wishes);
    if (reading.wishes.size() > mostWishes)
        reading.wishes.resize(mostWishes);
    return reading;
}

Result<Reading> tryPattern(const QString &patternText, const QString &sample)
{
    const Result<PatternSet> set = PatternSet::parse(u"sample"_s, patternText);
    if (!set)
        return set.error();
    return readForm(sample.left(longestText), {*set}, {}).value_or(Reading());
}

} // namespace pd::understanding
