// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/tablefile.h"
#include "models/domain/instant.h"
#include "models/store/payments.h"
#include "models/store/settingsreader.h"
#include "ui/words/endofdaywords.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

QJsonObject paymentJson(const TakenPayment &payment)
{
    return {{u"id"_s, words::idJson(payment.id)},
            {u"order"_s, words::idJson(payment.order)},
            {u"number"_s, words::textJson(payment.orderNumber)},
            {u"patron"_s, words::textJson(payment.patron)},
            {u"at"_s, words::instantJson(payment.at)},
            {u"amount"_s, words::moneyJson(payment.amount)},
            {u"method"_s, paymentMethodName(payment.method)},
            {u"reference"_s, words::textJson(payment.reference)},
            {u"takenBy"_s, payment.takenBy},
            {u"takesBack"_s, words::idJson(payment.reverses)}};
}

QJsonObject sumJson(const TakenSum &sum)
{
    const auto money = [&](Minor minor) { return words::moneyJson(Money{minor, sum.currency}); };
    return {{u"count"_s, sum.count}, {u"taken"_s, money(sum.taken)}, {u"givenBack"_s, money(sum.givenBack)}, {u"total"_s, money(sum.total())}};
}

QJsonObject with(QJsonObject object, const QString &key, const QString &value)
{
    object.insert(key, value);
    return object;
}

QJsonObject listJson(const EndOfDay &list)
{
    QJsonArray payments, byMethod, byPerson, totals;
    for (const TakenPayment &payment : list.payments)
        payments.append(paymentJson(payment));
    for (const TakenSum &sum : list.byMethod)
        byMethod.append(with(sumJson(sum), u"method"_s, paymentMethodName(sum.method)));
    for (const TakenSum &sum : list.byPerson)
        byPerson.append(with(sumJson(sum), u"person"_s, sum.person));
    for (const TakenSum &sum : list.totals)
        totals.append(sumJson(sum));
    return {{u"day"_s, words::dateJson(list.day)}, {u"timeZone"_s, QString::fromLatin1(list.zone.id())}, {u"balances"_s, list.balances()},
            {u"payments"_s, payments}, {u"byMethod"_s, byMethod}, {u"byPerson"_s, byPerson}, {u"totals"_s, totals}};
}

QString tableText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace

int endOfDayCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("endofday", arguments, {{u"csv"_s, QCoreApplication::translate("Cli", "Write the payments as CSV, too."), u"FILE"_s}}, u"[DAY] [--csv FILE]"_s, 0, 1);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    QDate day;
    if (!parsed.words().isEmpty()) {
        const QString word = parsed.words().constFirst();
        day = QDate::fromString(word, Qt::ISODate);
        if (!day.isValid())
            return context.fail({ErrorCode::ValueInvalid, {{u"value"_s, word}, {u"expected"_s, u"date"_s}}, {}});
    }
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return context.fail(connection.error());
    const Result<PortalSettings> settings = store::readPortalSettings(**connection);
    if (!settings)
        return context.fail(settings.error());
    if (!day.isValid())
        day = localDate(now(), settings->timeZone);
    const Result<EndOfDay> list = store::makePaymentReader(*std::move(connection))->endOfDay(day);
    if (!list)
        return context.fail(list.error());
    QJsonObject json = listJson(*list);
    const QString file = parsed.parser->value(u"csv"_s);
    if (!file.isEmpty()) {
        if (const Result<void> written = actions::writeTable(file, words::endOfDayRows(*list)); !written)
            return context.fail(written.error());
        json.insert(u"file"_s, QFileInfo(file).absoluteFilePath());
    }
    QStringList text{words::endOfDayTitle(*list)};
    if (!list->payments.empty())
        text << tableText(words::endOfDayRows(*list)) << QString() << tableText(words::endOfDaySums(*list));
    text << words::balanceText(*list);
    return context.answer(json, text.join(u'\n'), list->balances() ? Done : Findings);
}

} // namespace pd::cli
