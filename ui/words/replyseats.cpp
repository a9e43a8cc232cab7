// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/replyseats.h"

#include "models/domain/reply/factcheck.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

// Of the patron's language, not of the program's.
struct Manner {
    QString language;
    QString one;  // a seat of a row
    QString many;
    QString with; // the section before it
    QString last; // before the last of several
};

const Manner &mannerOf(const QString &language)
{
    static const std::vector<Manner> manners{{u"en"_s, u"row %1 seat %2"_s, u"row %1 seats %2"_s, u"%1, %2"_s, u" and "_s},
                                             {u"es"_s, u"fila %1, butaca %2"_s, u"fila %1, butacas %2"_s, u"%1, %2"_s, u" y "_s},
                                             {u"fr"_s, u"rang %1, place %2"_s, u"rang %1, places %2"_s, u"%1, %2"_s, u" et "_s}};
    const auto found = std::find_if(manners.begin(), manners.end(), [&](const Manner &manner) { return language.startsWith(manner.language); });
    return found == manners.end() ? manners.front() : *found;
}

QString joined(const QStringList &parts, const QString &last)
{
    return parts.size() < 2 ? parts.join(QString()) : parts.first(parts.size() - 1).join(u", "_s) + last + parts.last();
}

QString numbersText(std::vector<int> numbers, const QString &last)
{
    std::sort(numbers.begin(), numbers.end());
    QStringList parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] == numbers[end] + 1)
            ++end;
        parts.append(end == i ? QString::number(numbers[i]) : u"%1–%2"_s.arg(numbers[i]).arg(numbers[end]));
        i = end + 1;
    }
    return joined(parts, last);
}

struct Row {
    QString section;
    QString name;
    std::vector<int> numbers;
};

} // namespace

std::vector<Seat> seatsWritten(const std::vector<QString> &texts)
{
    static const QRegularExpression parts(u"[,;\\n]"_s), rowWord(u"\\b(?:row|fila|rang|rangée)\\b\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    std::vector<Seat> seats;
    for (const QString &text : texts) {
        for (const QString &part : text.split(parts, Qt::SkipEmptyParts)) {
            Seat seat;
            const auto named = reply::seatNamed(part);
            if (named) {
                const QString whole = part.simplified();
                const qsizetype at = whole.lastIndexOf(QRegularExpression(u"\\b%1[\\s,-]*(?:seat\\s*)?0*%2\\s*$"_s.arg(QRegularExpression::escape(named->row)).arg(named->number), QRegularExpression::CaseInsensitiveOption));
                seat.section = at > 0 ? whole.first(at).remove(rowWord).trimmed() : QString();
                seat.row = named->row;
                seat.number = QString::number(named->number);
            } else {
                seat.section = part.simplified(); // as it is
            }
            seats.push_back(seat);
        }
    }
    return seats;
}

QString replySeats(const QString &language, const std::vector<Seat> &seats)
{
    const Manner &manner = mannerOf(language);
    std::vector<Row> rows;
    QStringList texts;
    for (const Seat &seat : seats) {
        bool isNumber = false;
        const int number = seat.number.toInt(&isNumber);
        if (!isNumber || seat.row.isEmpty()) {
            texts.append(seat.name());
            continue;
        }
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return one.section == seat.section && one.name == seat.row; });
        if (row == rows.end())
            row = rows.insert(rows.end(), {seat.section, seat.row, {}});
        if (std::find(row->numbers.begin(), row->numbers.end(), number) == row->numbers.end())
            row->numbers.push_back(number);
    }
    for (const Row &row : rows) {
        QString text = (row.numbers.size() == 1 ? manner.one : manner.many).arg(row.name, numbersText(row.numbers, manner.last));
        if (!row.section.isEmpty())
            text = manner.with.arg(row.section, text);
        texts.append(text);
    }
    return joined(texts, manner.last);
}

} // namespace pd::words
