// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/output.h"

#include "models/actions/actionrunner.h"
#include "models/actions/unlessopen.h"
#include "models/store/opening.h"
#include "models/store/orderread.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsontext.h"
#include "ui/words/jsonvalues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTextStream>

#include <algorithm>

namespace pd::cli {

namespace {

QJsonObject detailsOf(const Error &error)
{
    QJsonObject details = QJsonObject::fromVariantMap(error.values);
    for (auto at = error.values.cbegin(); at != error.values.cend(); ++at) {
        if (at->canConvert<Money>())
            details.insert(at.key(), words::moneyJson(at->value<Money>()));
    }
    return details;
}

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), errorName(error.code)},
                         {QStringLiteral("text"), words::errorSentence(error, words::Place::CommandLine)},
                         {QStringLiteral("details"), detailsOf(error)}}}};
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
        return UsageError;
    case ErrorCode::Internal:
    case ErrorCode::DatabaseMissing:
    case ErrorCode::DatabaseNotADatabase:
    case ErrorCode::DatabaseCorrupt:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseOlder:
    case ErrorCode::DatabaseReadOnly:
    case ErrorCode::DatabaseDiskFull:
    case ErrorCode::DatabaseLocked:
    case ErrorCode::DatabaseRefused:
    case ErrorCode::DatabaseUnreachable:
    case ErrorCode::DatabaseEncoding:
    case ErrorCode::DatabaseUrlInvalid:
    case ErrorCode::DatabaseUrlPassword:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::BackupNotVerified:
        return DatabaseError;
    default:
        return InputError;
    }
}

Error usage(const QString &sentence)
{
    return {ErrorCode::Usage, {{QStringLiteral("reason"), sentence}}, {}};
}

Result<RowId> recordNumber(const QString &kind, const QString &text)
{
    bool isNumber = false;
    const RowId id = text.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    return Error{ErrorCode::RecordUnknown, {{QStringLiteral("kind"), kind}, {QStringLiteral("id"), text}}, {}};
}

Result<RowId> orderNamed(store::Connection &connection, const QString &word, bool byId)
{
    return byId ? recordNumber(QStringLiteral("order"), word) : store::orderNumbered(connection, word);
}

int waitBehindImportMs()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("PATRONDESK_WAIT_MS", &isNumber);
    return isNumber && asked >= 0 ? asked : 30000;
}

Instant now()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

void Context::addOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("db"), QCoreApplication::translate("Cli", "The database: sqlite:///path, a path, or postgresql://host/name."),
                      QStringLiteral("URL")});
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("Cli", "Answer in JSON (see the help page json).")});
    parser.addOption({QStringLiteral("lang"), QCoreApplication::translate("Cli", "The language of sentences; en by default."),
                      QStringLiteral("LL")});
    parser.addHelpOption();
}

Context::Context(const QCommandLineParser &parser)
    : m_db(parser.isSet(QStringLiteral("db")) ? parser.value(QStringLiteral("db")) : qEnvironmentVariable("PATRONDESK_DB"))
    , m_json(parser.isSet(QStringLiteral("json")))
{
}

Result<store::DatabaseUrl> Context::databaseUrl() const
{
    if (m_db.isEmpty())
        return usage(QCoreApplication::translate("Cli", "No database is named: give --db URL, or set PATRONDESK_DB."));
    return store::DatabaseUrl::parse(m_db);
}

Result<std::unique_ptr<store::Connection>> Context::open(store::OpenMode mode) const
{
    const auto url = databaseUrl();
    if (!url)
        return url.error();
    store::OpenOptions options;
    options.waitMs = waitBehindImportMs();
    return store::Connection::open(*url, mode, options);
}

bool Context::printJson(const QJsonObject &object) const
{
    return bool(writeToStandardOutput(words::jsonText(object)));
}

int Context::answer(const QJsonObject &json, const QString &text, ExitCode exitCode) const
{
    if (m_json ? printJson(json) : printText(text))
        return exitCode;
    // What was asked for is done, so that 4 would be wrong.
    QTextStream(stderr) << words::errorSentence({ErrorCode::FileUnwritable, {{QStringLiteral("path"), QStringLiteral("stdout")}}, {}}) << "\n";
    return Findings;
}

bool Context::printText(const QString &text) const
{
    return bool(writeToStandardOutput((text.endsWith(QLatin1Char('\n')) ? text : text + QLatin1Char('\n')).toUtf8()));
}

// An error of a statement does not know which database it was.
Error Context::placed(Error error) const
{
    if (exitCodeOf(error) != DatabaseError || error.values.contains(QStringLiteral("path")) || error.values.contains(QStringLiteral("host")))
        return error;
    const auto url = store::DatabaseUrl::parse(m_db);
    return url ? store::located(std::move(error), *url) : error;
}

int Context::fail(const Error &failure) const
{
    const Error error = placed(failure);
    QTextStream(stderr) << words::errorSentence(error, words::Place::CommandLine) << "\n";
    if (m_json)
        printJson(errorObject(error));
    return exitCodeOf(error);
}

Result<std::optional<RowId>> runAction(store::Connection &connection, actions::Action &action, const QString &why)
{
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return actor.error();
    const Result<actions::Outcome> outcome = actions::ActionRunner(connection, *actor).run(action, why);
    return outcome ? Result<std::optional<RowId>>(outcome->action) : outcome.error();
}

Result<Ran> runOrTry(store::Connection &connection, actions::Action &action, bool dryRun, const QString &why)
{
    if (!dryRun) {
        const Result<std::optional<RowId>> done = runAction(connection, action, why);
        return done ? Result<Ran>(Ran{done->has_value(), *done}) : done.error();
    }
    const Result<actions::Actor> actor = actions::currentActor(connection, now);
    if (!actor)
        return actor.error();
    const Result<actions::DryRun> tried = actions::ActionRunner(connection, *actor).dryRun(action, 1);
    return tried ? Result<Ran>(Ran{!tried->rows.empty(), {}}) : tried.error();
}

Result<Ran> runUnlessOpen(store::Connection &connection, actions::Action &action, const std::vector<RowId> &requests, bool dryRun)
{
    actions::UnlessOpen unlessOpen(action, requests);
    return runOrTry(connection, unlessOpen, dryRun);
}

namespace {

// A negative number is a word, which the parser would take for an option: it is marked before and freed afterwards.
constexpr QChar negativeMark(1);

QStringList withMarkedNumbers(const QStringList &arguments)
{
    QStringList marked;
    for (const QString &word : arguments) {
        const bool isNumber = word.size() > 1 && word.at(0) == QLatin1Char('-') && word.at(1).isDigit();
        const bool isValue = !marked.isEmpty() && marked.constLast().startsWith(QLatin1String("--")); // of that option, which asks for it itself
        marked << (isNumber && !isValue ? negativeMark + word : word);
    }
    return marked;
}

} // namespace

QStringList Parsed::words() const
{
    QStringList words = parser->positionalArguments();
    for (QString &word : words) {
        if (word.startsWith(negativeMark))
            word.remove(0, 1);
    }
    return words;
}

bool Parsed::takesOptions(const QHash<QString, QString> &byPart, const QString &part) const
{
    static const QStringList everywhere{QStringLiteral("db"), QStringLiteral("json"), QStringLiteral("lang"), QStringLiteral("help"), QStringLiteral("h")};
    const QStringList here = byPart.value(part).split(QLatin1Char(' '));
    const QStringList given = parser->optionNames();
    return byPart.contains(part) && std::all_of(given.begin(), given.end(), [&](const QString &option) { return here.contains(option) || everywhere.contains(option); });
}

int Parsed::misused() const
{
    return context->fail(usage(QCoreApplication::translate("Cli", "“%1” takes: %2.")
                                   .arg(QLatin1String(command), forms.isEmpty() ? QCoreApplication::translate("Cli", "no further words") : forms)));
}

Parsed parse(const char *command, const QStringList &arguments, const QList<QCommandLineOption> &options, const QString &forms,
             qsizetype fewest, qsizetype most)
{
    Parsed parsed;
    parsed.command = command;
    parsed.forms = forms;
    parsed.parser = std::make_unique<QCommandLineParser>();
    QCommandLineParser &parser = *parsed.parser;
    Context::addOptions(parser);
    parser.addOptions(options);
    parser.addPositionalArgument(QLatin1String(command), {}, QLatin1String(command) + QLatin1Char(' ') + forms);
    const bool understood = parser.parse(QStringList{QCoreApplication::applicationName()} + withMarkedNumbers(arguments));
    parsed.context = std::make_unique<Context>(parser);
    const qsizetype given = parsed.words().size();
    if (!understood)
        parsed.exitCode = parsed.context->fail(usage(parser.errorText()));
    else if (parser.isSet(QStringLiteral("help"))) {
        parsed.context->printText(parser.helpText());
        parsed.exitCode = Done;
    } else if (given < fewest || given > most)
        parsed.exitCode = parsed.misused();
    return parsed;
}

} // namespace pd::cli
