// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "models/actions/actionrunner.h"
#include "models/actions/paymentaction.h"
#include "models/domain/receipt.h"
#include "models/domain/renewalstate.h"
#include "models/exchange/valueparsers.h"
#include "models/store/orderread.h"
#include "models/store/settingsreader.h"
#include "ui/words/format.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/orderwords.h"
#include "ui/words/receiptwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// What the order owes, and in what.
struct Owed {
    RowId order = 0;
    QString currency;
    std::optional<Money> due;
    bool patronManager = false;
};

Result<Owed> owedFor(store::Connection &connection, RowId id)
{
    const Result<TicketOrder> order = store::readOrder(connection, id);
    if (!order)
        return order.error();
    const Result<PortalSettings> settings = store::readPortalSettings(connection);
    if (!settings)
        return settings.error();
    return Owed{id, order->currency.isEmpty() ? settings->currency : order->currency, dueFor(*order, settings->currency, now()),
                settings->recordsMaster == RecordsMaster::PatronManager};
}

// "due" is all that is left; the action refuses what is not owed.
Result<Money> amountOf(const QString &text, const Owed &owed)
{
    if (text == "due"_L1)
        return owed.due.value_or(Money{0, owed.currency});
    qint64 minor = 0;
    switch (exchange::parseMoney(text.toUtf8(), owed.currency, minor)) {
    case exchange::MoneyReading::Read:
        return Money{minor, owed.currency};
    case exchange::MoneyReading::OtherCurrency:
        return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"moneyOf"_s}, {u"currency"_s, owed.currency}}, {}};
    case exchange::MoneyReading::Invalid:
        break;
    }
    return Error{ErrorCode::ValueInvalid, {{u"value"_s, text}, {u"expected"_s, u"money"_s}}, {}};
}

QStringList warnings(const actions::PaymentAction::Taken &taken)
{
    return taken.openRequest ? QStringList{QCoreApplication::translate("Cli", "A change of seats is open for this order (request %1).").arg(*taken.openRequest)} : QStringList();
}

int pay(const Context &context, store::Connection &connection, const Owed &owed, actions::PaymentAction &action, const Money &amount, bool dryRun, const QString &why)
{
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return context.fail(actor.error());
    actions::ActionRunner runner(connection, *actor);
    std::optional<RowId> entry;
    if (dryRun) {
        if (const auto tried = runner.dryRun(action, 1); !tried)
            return context.fail(tried.error());
    } else {
        const auto done = runner.run(action, why);
        if (!done)
            return context.fail(done.error());
        entry = done->action;
    }
    const actions::PaymentAction::Taken &taken = action.taken();
    QStringList lines;
    if (dryRun) {
        lines.append(QCoreApplication::translate("Cli", "Nothing was changed. Order %1 would become “%2”.").arg(taken.number, taken.status));
    } else {
        const Result<TicketOrder> order = store::readOrder(connection, owed.order);
        const Result<PortalSettings> settings = store::readPortalSettings(connection);
        if (order && settings) {
            if (const auto receipt = receiptOf(*order, taken.payment, {}, *settings))
                lines.append(words::receiptText(*receipt));
        }
        lines.append(QCoreApplication::translate("Cli", "Order %1 is “%2” now.").arg(taken.number, taken.status));
    }
    lines += warnings(taken);
    if (owed.patronManager)
        lines.append(words::carryOverNote(true));
    QJsonObject json{{u"order"_s, words::idJson(owed.order)},
                     {u"number"_s, words::textJson(taken.number)},
                     {u"amount"_s, words::moneyJson(amount)},
                     {u"status"_s, taken.status},
                     {u"due"_s, words::moneyJson(owed.due ? std::optional(Money{owed.due->minor - amount.minor, owed.currency}) : std::nullopt)},
                     {u"warnings"_s, QJsonArray::fromStringList(warnings(taken))},
                     {u"inPatronManager"_s, owed.patronManager},
                     {u"payment"_s, dryRun ? QJsonValue() : words::idJson(taken.payment)},
                     {u"action"_s, words::idJson(entry)}};
    return context.answer(json, lines.join(u'\n'));
}

} // namespace

int payCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("pay", arguments,
                                {{u"method"_s, QCoreApplication::translate("Cli", "How it was paid: cash, cheque, card or other."), u"METHOD"_s},
                                 {u"reference"_s, QCoreApplication::translate("Cli", "The number of the terminal’s slip or of the cheque; never a card number."), u"TEXT"_s},
                                 {u"why"_s, QCoreApplication::translate("Cli", "A reason for the journal."), u"TEXT"_s},
                                 {u"id"_s, QCoreApplication::translate("Cli", "ORDER is the order’s id, not its number.")},
                                 {u"dry-run"_s, QCoreApplication::translate("Cli", "What it would change, and nothing is written.")}},
                                u"ORDER AMOUNT|due --method METHOD [--reference TEXT] [--why TEXT] [--id] [--dry-run]"_s, 2, 2);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const std::optional<PaymentMethod> method = paymentMethodNamed(parsed.parser->value(u"method"_s));
    if (!method)
        return parsed.misused();
    const auto connection = context.open(store::OpenMode::ReadWrite);
    if (!connection)
        return context.fail(connection.error());
    const Result<RowId> order = orderNamed(**connection, parsed.words().at(0), parsed.parser->isSet(u"id"_s));
    if (!order)
        return context.fail(order.error());
    const Result<Owed> owed = owedFor(**connection, *order);
    if (!owed)
        return context.fail(owed.error());
    const Result<Money> amount = amountOf(parsed.words().at(1), *owed);
    if (!amount)
        return context.fail(amount.error());
    actions::PaymentAction action(*order, *amount, *method, parsed.parser->value(u"reference"_s));
    return pay(context, **connection, *owed, action, *amount, parsed.parser->isSet(u"dry-run"_s), parsed.parser->value(u"why"_s));
}

} // namespace pd::cli
