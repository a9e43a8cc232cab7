// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/blankedraw.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr qsizetype mostNumbers = 10; // whoever writes more of them wants something else
constexpr int longestGap = 64;        // bytes or tags between two digits
constexpr qsizetype longestTag = 8 * 1024; // with the styles that are in it
constexpr qsizetype longestEntity = 200;
constexpr std::size_t mostDigits = 19; // of a card number
constexpr char blankedLine[] = "X-Patron-Desk-Blanked: card numbers";

// The bytes that stand for one digit.
struct Place {
    qsizetype at = 0;
    qsizetype length = 1;
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A digit as it is, or as HTML may number it ("&#52;").
std::optional<int> digitAt(const QByteArray &bytes, qsizetype at, qsizetype &length)
{
    const char c = bytes[at];
    if (c >= '0' && c <= '9') {
        length = 1;
        return c - '0';
    }
    if (c != '&' || at + 3 >= bytes.size() || bytes[at + 1] != '#')
        return {};
    const QByteArray entity = bytes.mid(at, 9);
    const qsizetype end = entity.indexOf(';');
    const bool hex = entity[2] == 'x' || entity[2] == 'X';
    bool isNumber = false;
    const int code = entity.mid(hex ? 3 : 2, end - (hex ? 3 : 2)).toInt(&isNumber, hex ? 16 : 10);
    if (end < 0 || !isNumber || code < '0' || code > '9')
        return {};
    length = end + 1;
    return code - '0';
}

// Where the next digit is, from a place on; -1: a letter comes first, or too much else.
qsizetype nextDigit(const QByteArray &bytes, qsizetype at)
{
    for (int skipped = 0; at < bytes.size() && skipped < longestGap; ++skipped) {
        qsizetype length = 0;
        const char c = bytes[at];
        if (isLetter(c))
            return -1;
        if (digitAt(bytes, at, length))
            return at;
        if (c == '<' || c == '&') {
            const auto from = bytes.cbegin() + at, to = from + std::min(c == '<' ? longestTag : longestEntity, bytes.size() - at);
            const auto end = std::find(from, to, c == '<' ? '>' : ';');
            if (end == to)
                return -1;
            at += end - from;
        }
        ++at;
    }
    return -1;
}

using Places = std::array<Place, mostDigits>;

// Whether a number begins there; `places` gets its digits.
bool isNumberAt(const QByteArray &bytes, qsizetype at, const QString &number, Places &places)
{
    if (number.isEmpty() || std::size_t(number.size()) > places.size())
        return false;
    for (qsizetype i = 0; i < number.size(); ++i) {
        at = i == 0 ? at : nextDigit(bytes, at);
        Place place{at, 0};
        if (at < 0 || digitAt(bytes, at, place.length) != number[i].unicode() - u'0')
            return false;
        places[std::size_t(i)] = place;
        at += place.length;
    }
    return true;
}

// All digits of the numbers; `found` gets those that stand there.
std::vector<Place> digitsOf(const QByteArray &bytes, const QStringList &numbers, QStringList &found)
{
    std::vector<Place> all;
    Places places;
    for (const QString &number : numbers) {
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            if (bytes[at] != '&' && (bytes[at] < '0' || bytes[at] > '9'))
                continue;
            if (!isNumberAt(bytes, at, number, places))
                continue;
            all.insert(all.end(), places.begin(), places.begin() + number.size());
            found.append(number);
            at = places[std::size_t(number.size()) - 1].at;
        }
    }
    return all;
}

void blankPlain(QByteArray &raw, const QStringList &numbers, QStringList &found)
{
    for (const Place &place : digitsOf(raw, numbers, found)) {
        for (qsizetype at = place.at; at < place.at + place.length; ++at)
            raw[at] = '*';
    }
}

int hexAt(const QByteArray &raw, qsizetype at)
{
    if (raw[at] != '=' || at + 2 >= raw.size())
        return -1;
    bool isNumber = false;
    const int code = raw.mid(at + 1, 2).toInt(&isNumber, 16);
    return isNumber ? code : -1;
}

// As quoted-printable reads it, without its soft line ends.
void blankQuoted(QByteArray &raw, const QStringList &numbers, QStringList &found)
{
    QByteArray bytes;
    std::vector<qsizetype> from; // where each of them is written
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] == '=' && (raw.mid(at + 1, 1) == "\n" || raw.mid(at + 1, 2) == "\r\n")) {
            at += raw[at + 1] == '\n' ? 1 : 2;
            continue;
        }
        const int code = hexAt(raw, at);
        bytes.append(code < 0 ? raw[at] : char(code));
        from.push_back(at);
        at += code < 0 ? 0 : 2;
    }
    for (const Place &place : digitsOf(bytes, numbers, found)) {
        for (qsizetype at = place.at; at < place.at + place.length; ++at) {
            const qsizetype written = from[std::size_t(at)];
            raw.replace(written, raw[written] == '=' ? 3 : 1, raw[written] == '=' ? "=2A" : "*");
        }
    }
}

bool isBase64(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '=';
}

// Where pieces in base64 may be written: lines of nothing else, and words of a header.
std::vector<std::vector<qsizetype>> base64Pieces(const QByteArray &raw)
{
    std::vector<std::vector<qsizetype>> pieces;
    std::vector<qsizetype> piece;
    const auto end = [&] {
        if (piece.size() >= 16)
            pieces.push_back(std::move(piece));
        piece.clear();
    };
    for (qsizetype at = 0; at < raw.size();) {
        qsizetype to = raw.indexOf('\n', at);
        to = to < 0 ? raw.size() : to;
        qsizetype last = to;
        while (last > at && (raw[last - 1] == '\r' || raw[last - 1] == ' ' || raw[last - 1] == '\t')) // blanks at its end say nothing
            --last;
        if (last > at && std::all_of(raw.cbegin() + at, raw.cbegin() + last, isBase64)) {
            for (qsizetype i = at; i < last; ++i)
                piece.push_back(i);
        } else {
            end();
        }
        at = to + 1;
    }
    end();
    static const QRegularExpression word(uR"(=\?[^?\s]{1,60}\?[bB]\?([A-Za-z0-9+/=]+)\?=)"_s);
    const QString head = QString::fromLatin1(raw.left(256 * 1024)); // a word of a header looks like nothing else
    for (auto words = word.globalMatch(head); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        for (qsizetype i = match.capturedStart(1); i < match.capturedEnd(1); ++i)
            piece.push_back(i);
        pieces.push_back(std::exchange(piece, {}));
    }
    return pieces;
}

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

// false: a piece that has a number could not be written again as it was.
bool blankBase64(QByteArray &raw, const QStringList &numbers, QStringList &found, QHash<QString, QString> &digests)
{
    for (const std::vector<qsizetype> &piece : base64Pieces(raw)) {
        QByteArray written;
        written.reserve(qsizetype(piece.size()));
        for (const qsizetype at : piece)
            written.append(raw[at]);
        QByteArray content = QByteArray::fromBase64(written);
        const std::vector<Place> places = digitsOf(content, numbers, found);
        if (places.empty())
            continue;
        const QString before = digestOf(content);
        const bool canonical = content.toBase64() == written;
        for (const Place &place : places)
            std::fill_n(content.begin() + place.at, place.length, '*');
        if (!canonical)
            return false;
        digests.insert(before, digestOf(content));
        const QByteArray again = content.toBase64();
        for (std::size_t i = 0; i < piece.size(); ++i)
            raw[piece[i]] = again[qsizetype(i)];
    }
    return true;
}

// Where it begins: a mailbox file's first line is none of it.
qsizetype headerOf(const QByteArray &raw)
{
    return raw.startsWith("From ") ? raw.indexOf('\n') + 1 : 0;
}

} // namespace

BlankedRaw blankDigits(QByteArray &raw, const QStringList &numbers)
{
    BlankedRaw blanked;
    QStringList found;
    if (numbers.size() > mostNumbers)
        return blanked;
    if (!blankBase64(raw, numbers, found, blanked.digests)) // first: none of it is changed by the others
        return blanked;
    blankPlain(raw, numbers, found);
    blankQuoted(raw, numbers, found);
    blanked.all = std::all_of(numbers.begin(), numbers.end(), [&](const QString &number) { return found.contains(number); });
    raw.insert(headerOf(raw), blankedLine + QByteArray(raw.contains("\r\n") ? "\r\n" : "\n"));
    return blanked;
}

bool isBlanked(const QByteArray &raw)
{
    return QByteArrayView(raw).sliced(headerOf(raw)).startsWith(QByteArrayView(blankedLine));
}

} // namespace pd::mail
