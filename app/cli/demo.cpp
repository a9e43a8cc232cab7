// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/demo/demodatabase.h"
#include "models/store/newfile.h"
#include "models/store/person.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

constexpr qint64 fewestContacts = 50;
constexpr qint64 mostContacts = 1'000'000;

Result<demo::DemoOptions> optionsOf(const QCommandLineParser &parser)
{
    demo::DemoOptions options;
    options.today = QDate::currentDate();
    bool isNumber = true;
    if (parser.isSet(u"contacts"_s))
        options.contacts = parser.value(u"contacts"_s).toLongLong(&isNumber);
    if (!isNumber || options.contacts < fewestContacts || options.contacts > mostContacts)
        return usage(QCoreApplication::translate("Cli", "--contacts takes a whole number from 50 to 1000000."));
    if (parser.isSet(u"seed"_s))
        options.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return usage(QCoreApplication::translate("Cli", "--seed takes a whole number, 0 or more."));
    return options;
}

Result<demo::DemoCounts> make(const store::DatabaseUrl &url, const demo::DemoOptions &theatre)
{
    store::OpenOptions options;
    options.waitMs = waitBehindImportMs();
    const auto connection = store::Connection::open(url, store::OpenMode::Create, options);
    if (!connection)
        return connection.error();
    const Result<QString> who = store::currentPerson(**connection);
    if (!who)
        return who.error();
    return demo::makeDemo(**connection, theatre, {*who, now()});
}

} // namespace

int demoCommand(const QStringList &arguments)
{
    const Parsed parsed = parse("demo", arguments,
                                {{u"contacts"_s, QCoreApplication::translate("Cli", "How many contacts, 50 to 1000000 (2400)."), u"N"_s},
                                 {u"seed"_s, QCoreApplication::translate("Cli", "Another seed makes another theatre (1)."), u"S"_s}},
                                {}, 0, 0);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const Result<demo::DemoOptions> options = optionsOf(*parsed.parser);
    if (!options)
        return context.fail(options.error());
    const Result<store::DatabaseUrl> url = context.databaseUrl();
    if (!url)
        return context.fail(url.error());

    QElapsedTimer timer;
    timer.start();
    const auto made = store::madeOrStored<demo::DemoCounts>(*url, [&](const store::DatabaseUrl &place) { return make(place, *options); });
    if (!made)
        return context.fail(made.error());
    const double seconds = double(timer.elapsed()) / 1000;
    return context.answer({{u"contacts"_s, made->contacts},
                           {u"orders"_s, made->orders},
                           {u"donations"_s, made->donations},
                           {u"benefits"_s, made->benefits},
                           {u"seconds"_s, seconds}},
                          QCoreApplication::translate("Cli", "The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.")
                              .arg(made->contacts)
                              .arg(made->orders)
                              .arg(made->donations)
                              .arg(made->benefits)
                              .arg(seconds, 0, 'f', 1));
}

} // namespace pd::cli
