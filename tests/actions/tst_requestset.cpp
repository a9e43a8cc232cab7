// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incoming.h"
#include "letterset.h"

#include "models/actions/intakeactions.h"
#include "models/domain/folding.h"
#include "models/domain/requestwish.h"
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"

#include <QDir>

using namespace pd;
using namespace pd::actions;

// How well letters are read, from their bytes to what stands in the database: precision and recall of each field over the letters of
// tests/data/requests. Wrong is worse than empty: the test fails where too much of what is said is wrong.
class RequestSetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLetters();

private:
    struct Score {
        int given = 0, right = 0, wanted = 0;
        void add(const Score &other)
        {
            given += other.given;
            right += other.right;
            wanted += other.wanted;
        }
        [[nodiscard]] double precision() const { return given ? double(right) / given : 1; }
        [[nodiscard]] double recall() const { return wanted ? double(right) / wanted : 1; }
    };
    using Scores = std::map<QString, Score>;

    static QStringList linesOf(const QString &file);
    static void people(Desk &desk);
    Scores scoresOf(Desk &desk, const QStringList &files);
    static void compare(const Letter &letter, const StoredRequest &request, const QString &order, Scores &scores);
    static void print(const char *title, int letters, const Scores &scores);
    int m_letters = 0;
};

QStringList RequestSetTest::linesOf(const QString &file)
{
    QFile source(QStringLiteral(PD_LETTERS "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void RequestSetTest::people(Desk &desk)
{
    QStringList sql;
    for (const QString &series : linesOf(u"house.txt"_s))
        sql << u"INSERT INTO series (name) VALUES ('%1')"_s.arg(series);
    int order = 1000;
    for (const QString &line : linesOf(u"people.txt"_s)) {
        const QStringList parts = line.split(u'|');
        const QString address = parts[2].trimmed();
        sql << u"INSERT INTO contact (id, last_name, email, email_key) VALUES (%1, '%2', '%3', '%3')"_s.arg(parts[0].trimmed(), parts[1].trimmed().replace(u"'"_s, u"''"_s), address);
        for (const QString &one : parts[3].split(u';')) {
            const QString number = one.trimmed().section(u' ', 0, 0), state = one.trimmed().section(u' ', 1), status = state.section(u" in "_s, 0, 0), series = state.section(u" in "_s, 1);
            sql << u"INSERT INTO ticket_order (id, contact_id, number, status, type, series_id) VALUES (%1, %2, '%3', '%4', '%5', (SELECT id FROM series WHERE name = '%6'))"_s.arg(++order).arg(
                parts[0].trimmed(), number, status, status == u"Complete"_s ? u"Tickets"_s : u"Subscription"_s, series);
        }
    }
    QVERIFY(desk.run(sql));
}

void RequestSetTest::compare(const Letter &letter, const StoredRequest &request, const QString &order, Scores &scores)
{
    const bool sure = letter.field(u"Sure"_s) != u"no"_s;
    const auto one = [&](const QString &field, const QString &is, const QString &right) {
        Score &score = scores[field];
        score.given += !is.isEmpty();
        score.wanted += !right.isEmpty() && (sure || sameFolded(is, right));
        score.right += !is.isEmpty() && sameFolded(is, right);
        if (!sameFolded(is, right) && (sure || !is.isEmpty()))
            qInfo().noquote() << letter.name << field << "is" << (is.isEmpty() ? u"-"_s : is) << "right" << (right.isEmpty() ? u"-"_s : right);
    };
    const auto several = [&](const QString &field, QStringList is, QStringList right) {
        is.removeDuplicates();
        right.removeDuplicates();
        Score &score = scores[field];
        score.given += int(is.size());
        score.wanted += sure ? int(right.size()) : 0;
        for (const QString &each : is) {
            score.right += right.contains(each, Qt::CaseInsensitive);
            if (!right.contains(each, Qt::CaseInsensitive))
                qInfo().noquote() << letter.name << field << "is" << each << "and that is wrong";
        }
        for (const QString &each : right) {
            if (sure && !is.contains(each, Qt::CaseInsensitive))
                qInfo().noquote() << letter.name << field << "is without" << each;
        }
    };
    one(u"patron"_s, request.contact ? QString::number(*request.contact) : QString(), letter.field(u"Patron"_s));
    one(u"order"_s, order, letter.field(u"Order"_s));
    one(u"language"_s, request.language, letter.field(u"Language"_s));
    one(u"fallback"_s, request.fallback, letter.field(u"Fallback"_s));
    const auto fact = [&](understanding::FactField field) {
        const auto found = std::find_if(request.facts.begin(), request.facts.end(), [field](const StoredFact &each) { return each.field == field; });
        return found == request.facts.end() ? QString() : found->value;
    };
    one(u"seats now"_s, fact(understanding::FactField::Seats), letter.field(u"Seats"_s));
    one(u"since"_s, fact(understanding::FactField::Since), letter.field(u"Since"_s));
    QStringList kinds, codes, details, numbers, rightKinds, rightCodes, rightDetails, rightNumbers, labelled, numbered;
    for (const QString &wish : letter.wishes) {
        const QString name = wish.section(u' ', 0, 0), more = wish.section(u' ', 1);
        const std::optional<WishKind> code = wishKindNamed(name);
        const QString kind = code && *code != WishKind::Accessible ? u"seats"_s : name;
        rightKinds << kind;
        if (code)
            rightCodes << name;
        bool isNumber = false;
        more.toInt(&isNumber);
        if (isNumber)
            rightNumbers << name + u' ' + more;
        else if (!more.isEmpty())
            rightDetails << name + u' ' + more;
    }
    for (const StoredWish &wish : request.wishes) {
        kinds << wish.asks;
        if (!wish.code.isEmpty())
            codes << wish.code;
        const QString name = wish.code.isEmpty() ? wish.asks : wish.code;
        if (wish.number)
            numbers << name + u' ' + QString::number(*wish.number);
        if (!wish.detail.isEmpty() && (wish.asks != u"seats"_s || !wish.code.isEmpty() || !rightDetails.isEmpty()))
            details << name + u' ' + wish.detail;
    }
    several(u"kind of wish"_s, kinds, rightKinds);
    several(u"code for plans"_s, codes, rightCodes);
    several(u"detail"_s, details, rightDetails);
    several(u"number"_s, numbers, rightNumbers);
}

RequestSetTest::Scores RequestSetTest::scoresOf(Desk &desk, const QStringList &files)
{
    mail::MailHelper helper(QStringLiteral(PD_MAILHELPER));
    const QString kept = qEnvironmentVariable("PD_KEEP_LETTERS"); // a folder: to look at them with a mail program
    Scores scores;
    m_letters = 0;
    for (const QString &file : files) {
        for (const Letter &letter : lettersOf(file)) {
            ++m_letters;
            const QByteArray raw = letter.message();
            if (QFile eml(QDir(kept).filePath(letter.name + u".eml"_s)); !kept.isEmpty() && eml.open(QIODevice::WriteOnly))
                eml.write(raw);
            const Result<MailMessage> message = mail::receive(helper, raw, {});
            if (!message)
                qFatal("%s is not read", qPrintable(letter.name));
            const TakenMail taken = takeOne(desk, {*message, raw, {}});
            const auto request = reader(desk)->request(taken.request.value_or(0));
            if (!request)
                qFatal("%s has no request", qPrintable(letter.name));
            compare(letter, *request, request->order ? desk.text(u"SELECT number FROM ticket_order WHERE id = %1"_s.arg(*request->order)) : QString(), scores);
        }
    }
    return scores;
}

void RequestSetTest::print(const char *title, int letters, const Scores &scores)
{
    QString table = u"\n%1: %2 letters\n%3 precision  recall  said  right  wanted\n"_s.arg(QLatin1StringView(title)).arg(letters).arg(u"field"_s, -16);
    for (const auto &[field, score] : scores)
        table += u"%1 %2  %3 %4 %5 %6\n"_s.arg(field, -16).arg(score.precision(), 9, 'f', 3).arg(score.recall(), 6, 'f', 3).arg(score.given, 5).arg(score.right, 6).arg(score.wanted, 7);
    qInfo().noquote() << table;
}

void RequestSetTest::readsLetters()
{
    Desk desk(Engine::Sqlite);
    people(desk);
    Scores known = scoresOf(desk, {u"en-seats.txt"_s, u"en-other.txt"_s, u"es.txt"_s, u"fr.txt"_s, u"others.txt"_s, u"second.txt"_s, u"third.txt"_s, u"series.txt"_s});
    print("known when the reader was made", m_letters, known);
    const int before = m_letters;
    const Scores heldOut = scoresOf(desk, {u"held-out.txt"_s});
    print("held out", m_letters, heldOut);
    for (const auto &[field, score] : heldOut)
        known[field].add(score);
    print("all", before + m_letters, known);
    QVERIFY(before + m_letters >= 150);
    for (const auto &[field, least] : {std::pair(u"patron"_s, 0.98), {u"order"_s, 0.98}, {u"kind of wish"_s, 0.95}, {u"code for plans"_s, 0.95}, {u"language"_s, 0.98}, {u"fallback"_s, 0.9},
                                       {u"number"_s, 0.9}, {u"detail"_s, 0.9}, {u"seats now"_s, 0.9}, {u"since"_s, 0.9}})
        QVERIFY2(known[field].precision() >= least, qPrintable(field));
    for (const auto &[field, least] : {std::pair(u"patron"_s, 0.98), {u"order"_s, 0.95}, {u"kind of wish"_s, 0.85}})
        QVERIFY2(known[field].recall() >= least, qPrintable(field));
}

QTEST_GUILESS_MAIN(RequestSetTest)
#include "tst_requestset.moc"
