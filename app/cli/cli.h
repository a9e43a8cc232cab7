// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace pd::cli {

// CLI.md: 0 done; 1 done, but something was rejected or found; 2 usage; 3 the database could not be used;
// 4 bad input, or an ambiguous or unknown record, nothing changed.
enum ExitCode { Done = 0, Findings = 1, UsageError = 2, DatabaseError = 3, InputError = 4 };

// Behind a running import: so long, then DatabaseLocked.
inline constexpr int waitBehindImportMs = 30000;

[[nodiscard]] ExitCode exitCodeOf(const Error &error);

// One run of the command line: where the database is, and how answers are given.
class Context {
public:
    // Adds --db, --json and --lang to a command's parser, so that they may stand before or after the command.
    static void addOptions(QCommandLineParser &parser);
    explicit Context(const QCommandLineParser &parser);

    [[nodiscard]] bool json() const { return m_json; }

    // Usage when neither --db nor PATRONDESK_DB names a database.
    Result<store::DatabaseUrl> databaseUrl() const;
    Result<std::unique_ptr<store::Connection>> open(store::OpenMode mode) const;

    // The outermost object, schemaVersion first.
    void printJson(const QJsonObject &object) const;
    void printText(const QString &text) const;
    // One sentence on stderr, and with --json the error object on stdout. Returns the exit code.
    int fail(const Error &error) const;

private:
    QString m_db;
    bool m_json = false;
};

// One command of CLI.md: the words after its name, parsed by itself.
struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
};

// Parses `arguments` (without the command's name) with the global options added. On a usage error prints it and
// gives its exit code; --help prints the help and gives Done.
struct Parsed {
    std::unique_ptr<QCommandLineParser> parser;
    std::unique_ptr<Context> context;
    std::optional<int> exitCode;
};
Parsed parse(const char *command, const QStringList &arguments, const QList<QCommandLineOption> &options,
             const QStringList &positionals, qsizetype fewest, qsizetype most);

// A usage error in this command, as an Error whose sentence is `text`.
[[nodiscard]] Error usage(const QString &text);

int importCommand(const QStringList &arguments);
int searchCommand(const QStringList &arguments);

} // namespace pd::cli
