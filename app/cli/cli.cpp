// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "ui/words/errorsentence.h"

#include <QCoreApplication>
#include "ui/words/jsontext.h"
#include <QTextStream>

namespace pd::cli {

namespace {

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("error"),
             QJsonObject{{QStringLiteral("code"), errorName(error.code)},
                         {QStringLiteral("text"), words::errorSentence(error)},
                         {QStringLiteral("details"), QJsonObject::fromVariantMap(error.values)}}}};
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
    case ErrorCode::DatabaseUrlInvalid:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::BackupNotVerified:
        return DatabaseError;
    default:
        return InputError;
    }
}

Error usage(const QString &text)
{
    return {ErrorCode::Usage, {{QStringLiteral("text"), text}}, {}};
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
    options.waitMs = waitBehindImportMs;
    return store::Connection::open(*url, mode, options);
}

void Context::printJson(const QJsonObject &object) const
{
    QTextStream(stdout) << QString::fromUtf8(words::jsonText(object));
}

void Context::printText(const QString &text) const
{
    QTextStream(stdout) << text << (text.endsWith(QLatin1Char('\n')) ? "" : "\n");
}

int Context::fail(const Error &error) const
{
    QTextStream(stderr) << words::errorSentence(error) << "\n";
    if (m_json)
        printJson(errorObject(error));
    return exitCodeOf(error);
}

Parsed parse(const char *command, const QStringList &arguments, const QList<QCommandLineOption> &options,
             const QStringList &positionals, qsizetype fewest, qsizetype most)
{
    Parsed parsed;
    parsed.parser = std::make_unique<QCommandLineParser>();
    QCommandLineParser &parser = *parsed.parser;
    Context::addOptions(parser);
    parser.addOptions(options);
    parser.addPositionalArgument(QLatin1String(command), {}, QLatin1String(command));
    for (const QString &positional : positionals)
        parser.addPositionalArgument(positional, {});
    const bool understood = parser.parse(QStringList{QCoreApplication::applicationName()} + arguments);
    parsed.context = std::make_unique<Context>(parser);
    const qsizetype given = parser.positionalArguments().size();
    if (!understood)
        parsed.exitCode = parsed.context->fail(usage(parser.errorText() + QLatin1Char('.')));
    else if (parser.isSet(QStringLiteral("help"))) {
        parsed.context->printText(parser.helpText());
        parsed.exitCode = Done;
    } else if (given < fewest || given > most)
        parsed.exitCode = parsed.context->fail(
            usage(QCoreApplication::translate("Cli", "“%1” takes: %2. See patrondesk-cli %1 --help.")
                      .arg(QLatin1String(command), positionals.isEmpty() ? QCoreApplication::translate("Cli", "no further words")
                                                                         : positionals.join(QLatin1Char(' ')))));
    return parsed;
}

} // namespace pd::cli
