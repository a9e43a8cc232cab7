// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlpatronreader.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"

#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int shown = 50;

struct Person {
    QString first;
    QString last;
    QString email;
    QString digits; // of the first number
};

std::vector<Person> people(const BenchDatabase &database, int count)
{
    const auto connection = database.open();
    auto query = orGiveUp(connection->prepare(u"SELECT folded_first, folded_last, folded_email, phone_digits FROM contact WHERE id = ?"_s));
    std::vector<Person> all;
    for (const RowId id : database.drawn(count, 3)) {
        orGiveUp(connection->run(query, {id}));
        if (query.next())
            all.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString(), query.value(3).toString().section(u' ', 0, 0)});
    }
    return all;
}

// What a clerk types; empty where this patron has nothing of the kind.
struct Kind {
    QString name;
    double askedMs;
    std::function<QString(const Person &, size_t)> typed;
};

QString atLeast(const QString &text, qsizetype letters)
{
    return text.size() >= letters ? text : QString();
}

std::vector<Kind> kinds()
{
    std::vector<Kind> all;
    for (int letters = 1; letters <= 6; ++letters) {
        all.push_back({u"last name, %1 letters"_s.arg(letters), 5, [letters](const Person &p, size_t) { return atLeast(p.last, letters).left(letters); }});
        all.push_back({u"first name, %1 letters"_s.arg(letters), 5, [letters](const Person &p, size_t) { return atLeast(p.first, letters).left(letters); }});
    }
    for (int letters = 3; letters <= 6; ++letters) {
        all.push_back({u"inner part of a name, %1 letters"_s.arg(letters), 5,
                       [letters](const Person &p, size_t i) { return atLeast(i % 2 ? p.last : p.first, letters + 1).mid(1, letters); }});
        all.push_back({u"inner part of an e-mail, %1 letters"_s.arg(letters), 5,
                       [letters](const Person &p, size_t i) { return p.email.mid(2 + qsizetype(i % 5), letters).section(u'@', 0, 0); }});
    }
    for (int digits : {3, 4, 6, 10})
        all.push_back({u"phone, %1 digits"_s.arg(digits), 5, [digits](const Person &p, size_t) { return p.digits.right(digits); }});
    all.push_back({u"a whole e-mail"_s, 5, [](const Person &p, size_t) { return p.email; }});
    all.push_back({u"two full words"_s, 8, [](const Person &p, size_t i) {
                       return p.first.isEmpty() || p.last.isEmpty() ? QString() : i % 2 ? p.first + u' ' + p.last : p.last + u", "_s + p.first;
                   }});
    all.push_back({u"two beginnings of three letters"_s, 8, [](const Person &p, size_t) {
                       return p.first.size() < 3 || p.last.size() < 3 ? QString() : p.first.left(3) + u' ' + p.last.left(3);
                   }});
    return all;
}

Samples floorOf(const BenchDatabase &database, const Effort &effort)
{
    const auto connection = database.open();
    RawStatement rows(handleOf(*connection), "SELECT * FROM contact WHERE id >= ? ORDER BY id LIMIT 51");
    Samples floor;
    for (const RowId id : database.drawn(effort.searches, 4))
        (void)floor.time([&] { return rows.run(id); });
    return floor;
}

} // namespace

void searchFigures(const BenchDatabase &database, const Effort &effort, Report &report)
{
    const auto reader = store::makePatronReader(database.open());
    const std::vector<Person> drawn = people(database, effort.searches);
    QJsonObject group{{u"floor"_s, floorOf(database, effort).json()}};
    for (const Kind &kind : kinds()) {
        Samples times;
        qint64 hits = 0;
        for (const bool warming : {true, false}) {
            for (size_t i = 0; i < drawn.size(); ++i) {
                const QString typed = kind.typed(drawn[i], i);
                if (typed.isEmpty())
                    continue;
                Samples unused;
                const SearchHits found = (warming ? unused : times).time([&] { return orGiveUp(reader->search(typed, shown)); });
                hits += warming ? 0 : qint64(found.hits.size());
            }
        }
        QJsonObject figures = times.json();
        figures.insert(u"hits"_s, hits);
        group.insert(kind.name, figures);
        report.p99AtMost(u"search: "_s + kind.name, kind.askedMs, times);
    }
    report.add(u"search"_s, group);
}

} // namespace pd::bench
