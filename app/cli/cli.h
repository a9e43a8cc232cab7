// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inventory.h"
#include "models/domain/result.h"
#include "models/domain/values.h"
#include "models/store/connection.h"

#include <QCommandLineParser>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace pd::actions {
class Action;
}

namespace pd::cli {

// CLI.md: 0 done; 1 done, but something was rejected or found; 2 usage; 3 the database could not be used;
// 4 bad input, or an ambiguous or unknown record, nothing changed.
enum ExitCode { Done = 0, Findings = 1, UsageError = 2, DatabaseError = 3, InputError = 4 };

// Behind a running import: so long, then DatabaseLocked. 30 s, or what PATRONDESK_WAIT_MS says.
[[nodiscard]] int waitBehindImportMs();

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

    // `json` (schemaVersion first) where --json asks for it, `text` otherwise. Returns the exit code: Findings instead when
    // standard output cannot be written, which is said on stderr.
    int answer(const QJsonObject &json, const QString &text, ExitCode exitCode = Done) const;
    // Whether it could be written.
    bool printText(const QString &text) const;
    // One sentence on stderr, and with --json the error object on stdout. Returns the exit code.
    int fail(const Error &failure) const;

private:
    bool printJson(const QJsonObject &object) const;
    [[nodiscard]] Error placed(Error error) const;

    QString m_db;
    bool m_json = false;
};

// One command of CLI.md: the words after its name, parsed by itself.
struct Command {
    const char *name;
    int (*run)(const QStringList &arguments);
};

// A command's words, taken apart. `exitCode` is there when nothing is left to do: after a usage error, which stands on
// stderr already, and after --help.
struct Parsed {
    const char *command = "";
    QString forms; // what may follow the command's name
    std::unique_ptr<QCommandLineParser> parser;
    std::unique_ptr<Context> context;
    std::optional<int> exitCode;

    [[nodiscard]] QStringList words() const;
    // Whether `part`, the first word, has a use for each option that was given; `byPart` names those of each part, parted by blanks. An
    // option without a use is refused, not passed over: whoever gave it believes that it does something.
    [[nodiscard]] bool takesOptions(const QHash<QString, QString> &byPart, const QString &part) const;
    // The words are none of the forms; returns the exit code.
    [[nodiscard]] int misused() const;
};
// Parses `arguments` (without the command's name) with the global options added. `forms` is what the help shows, e.g.
// "list | get KEY"; between `fewest` and `most` words may be given.
Parsed parse(const char *command, const QStringList &arguments, const QList<QCommandLineOption> &options, const QString &forms,
             qsizetype fewest, qsizetype most);

// A usage error; `sentence` is whole, with its full stop.
[[nodiscard]] Error usage(const QString &sentence);

// A record's number as it was typed: RecordUnknown {kind, id} when it is none.
[[nodiscard]] Result<RowId> recordNumber(const QString &kind, const QString &text);
// The order of this number, or with this id. RecordUnknown, RecordAmbiguous.
[[nodiscard]] Result<RowId> orderNamed(store::Connection &connection, const QString &word, bool byId);
[[nodiscard]] Instant now();

// Runs `action` on the connection as the person at this computer; the number of its entry, none when nothing changed.
[[nodiscard]] Result<std::optional<RowId>> runAction(store::Connection &connection, actions::Action &action, const QString &why = {});

// The same, or only tried: what it would do. `changed`: whether anything is otherwise now, or would be.
struct Ran {
    bool changed = false;
    std::optional<RowId> action; // none where nothing was written
};
[[nodiscard]] Result<Ran> runOrTry(store::Connection &connection, actions::Action &action, bool dryRun, const QString &why = {});
// Likewise, where none of these requests is open in a window: RequestClaimed {id, who}.
[[nodiscard]] Result<Ran> runUnlessOpen(store::Connection &connection, actions::Action &action, const std::vector<RowId> &requests, bool dryRun);
// {id, changed, action} and a sentence.
int answerRun(const Context &context, RowId id, const Result<Ran> &ran, bool dryRun);

// Of the commands inventory and series: FIELD=VALUE words.
int addInventory(const Context &context, InventoryKind kind, const QStringList &words, bool dryRun);
int editInventory(const Context &context, InventoryKind kind, const QString &id, const QStringList &words, bool dryRun);

int backupCommand(const QStringList &arguments);
int carryOverCommand(const QStringList &arguments);
int checkCommand(const QStringList &arguments);
int declineCommand(const QStringList &arguments);
int demoCommand(const QStringList &arguments);
int endOfDayCommand(const QStringList &arguments);
int historyCommand(const QStringList &arguments);
int importCommand(const QStringList &arguments);
int inventoryCommand(const QStringList &arguments);
int journalCommand(const QStringList &arguments);
int labelsCommand(const QStringList &arguments);
int mailCommand(const QStringList &arguments);
int mailboxCommand(const QStringList &arguments);
int outboxCommand(const QStringList &arguments);
int payCommand(const QStringList &arguments);
int personCommand(const QStringList &arguments);
int planCommand(const QStringList &arguments);
int previewCommand(const QStringList &arguments);
int renewalsCommand(const QStringList &arguments);
int replyCommand(const QStringList &arguments);
int requestsCommand(const QStringList &arguments);
int restoreCommand(const QStringList &arguments);
int searchCommand(const QStringList &arguments);
int seatsCommand(const QStringList &arguments);
int seriesCommand(const QStringList &arguments);
int settingsCommand(const QStringList &arguments);
int stagesCommand(const QStringList &arguments);
int templatesCommand(const QStringList &arguments);
int undoCommand(const QStringList &arguments);
int venuesCommand(const QStringList &arguments);

} // namespace pd::cli
