// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seattext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int mostInARange = 50;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

// Words and numbers in their order; what only introduces them is left out. "4-6" stays together, "C4" comes apart where
// letters meet digits. A dash between others parts.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\d+\\s*[-–]\\s*\\d+|\\d+|[^\\W\\d_]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList introducing{u"section"_s, u"sec"_s, u"row"_s, u"seat"_s, u"seats"_s, u"and"_s, u"number"_s, u"no"_s};
    QStringList words;
    for (auto found = word.globalMatch(folded(text)); found.hasNext();) {
        const QString one = found.next().captured().remove(u' ').replace(u'–', u'-');
        if (!introducing.contains(one))
            words.append(one);
    }
    return words;
}

bool isGeneral(const QStringList &words)
{
    static const QStringList general{u"ga"_s, u"general"_s, u"standing"_s, u"unassigned"_s, u"unreserved"_s};
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return general.contains(word); });
}

// "4-6": 4, 5, 6. A range that falls or is too long is none.
QStringList numbersOf(const QString &word)
{
    const qsizetype dash = word.indexOf(u'-');
    if (dash < 0)
        return {word};
    const int first = word.left(dash).toInt();
    const int last = word.mid(dash + 1).toInt();
    QStringList numbers;
    for (int number = first; number <= last && numbers.size() < mostInARange + 1; ++number)
        numbers.append(QString::number(number));
    return last < first || numbers.size() > mostInARange ? QStringList() : numbers;
}

// Where `part` stands in `words`, as a whole; -1: nowhere.
qsizetype indexOf(const QStringList &words, const QStringList &part)
{
    for (qsizetype at = 0; !part.isEmpty() && at + part.size() <= words.size(); ++at) {
        if (words.mid(at, part.size()) == part)
            return at;
    }
    return -1;
}

} // namespace

SeatFinder::SeatFinder(const std::vector<Seat> &seats)
{
    QHash<QString, std::size_t> known;
    for (const Seat &seat : seats) {
        auto at = known.constFind(seat.section);
        if (at == known.cend()) {
            at = known.insert(seat.section, m_sections.size());
            m_sections.push_back({wordsOf(seat.section), {}});
        }
        m_sections[*at].rows[wordsOf(seat.row).join(u' ')].insert(wordsOf(seat.number).join(u' '), seat.id);
    }
}

SeatReading SeatFinder::read(const QString &text) const
{
    const Words words = wordsOf(text);
    if (isGeneral(words))
        return {SeatReading::Kind::NoSeat, {}};
    // The sections that are named, those of most words: in "Orchestra Left C 4" Orchestra is not meant.
    qsizetype most = 0;
    for (const Section &section : m_sections) {
        if (indexOf(words, section.words) >= 0)
            most = std::max(most, section.words.size());
    }
    std::vector<std::vector<RowId>> found;
    for (const Section &section : m_sections) {
        Words rest = words;
        if (most > 0) {
            const qsizetype at = indexOf(words, section.words);
            if (at < 0 || section.words.size() != most)
                continue;
            rest.remove(at, most);
        }
        if (auto seats = inSection(section, rest))
            found.push_back(std::move(*seats));
    }
    if (found.size() == 1)
        return {SeatReading::Kind::Found, std::move(found.front())};
    return {found.empty() ? SeatReading::Kind::Unknown : SeatReading::Kind::Ambiguous, {}};
}

// First the row, as many words as one has, then numbers alone. A section with a single row need not name it.
std::optional<std::vector<RowId>> SeatFinder::inSection(const Section &section, const Words &words)
{
    const auto take = [&](const QHash<QString, RowId> &row, const Words &rest) -> std::optional<std::vector<RowId>> {
        std::vector<RowId> seats;
        for (const QString &word : rest) {
            const QStringList numbers = numbersOf(word);
            if (numbers.isEmpty())
                return {};
            for (const QString &number : numbers) {
                const auto seat = row.constFind(number);
                if (seat == row.cend() || std::find(seats.cbegin(), seats.cend(), *seat) != seats.cend())
                    return {};
                seats.push_back(*seat);
            }
        }
        return seats.empty() ? std::nullopt : std::optional(seats);
    };
    for (qsizetype size = words.size() - 1; size > 0; --size) {
        if (const auto row = section.rows.constFind(words.first(size).join(u' ')); row != section.rows.cend())
            return take(*row, words.sliced(size));
    }
    return section.rows.size() == 1 && section.rows.constBegin().key().isEmpty() ? take(*section.rows.constBegin(), words) : std::nullopt;
}

} // namespace pd
