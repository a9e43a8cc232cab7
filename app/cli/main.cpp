// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/language/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <memory>

namespace {

using namespace pd::cli;

constexpr std::array commands{
    Command{"backup", backupCommand},   Command{"carry-over", carryOverCommand},
    Command{"check", checkCommand},     Command{"decline", declineCommand}, Command{"demo", demoCommand},
    Command{"endofday", endOfDayCommand},
    Command{"history", historyCommand}, Command{"import", importCommand},   Command{"inventory", inventoryCommand}, Command{"journal", journalCommand},
    Command{"labels", labelsCommand},   Command{"mail", mailCommand}, Command{"mailbox", mailboxCommand}, Command{"outbox", outboxCommand},   Command{"pay", payCommand},         Command{"person", personCommand}, Command{"plan", planCommand}, Command{"preview", previewCommand},
    Command{"renewals", renewalsCommand}, Command{"reply", replyCommand}, Command{"requests", requestsCommand}, Command{"restore", restoreCommand},
    Command{"search", searchCommand},   Command{"seats", seatsCommand},     Command{"series", seriesCommand}, Command{"settings", settingsCommand},
    Command{"stages", stagesCommand},   Command{"templates", templatesCommand},
    Command{"undo", undoCommand},       Command{"venues", venuesCommand},
};

QString overview()
{
    QString text = QCoreApplication::translate("Cli", "Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …\nCommands:");
    for (const Command &command : commands)
        text += QLatin1Char(' ') + QLatin1String(command.name);
    return text + QLatin1Char('\n') + QCoreApplication::translate("Cli", "patrondesk-cli COMMAND --help says more.") + QLatin1Char('\n');
}

// Global options may stand before the command; the command's own parser sees them all.
struct Line {
    QString command;
    QStringList arguments;
};

Line takeApart(const QStringList &words)
{
    Line line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (line.command.isEmpty() && (word == QLatin1String("--db") || word == QLatin1String("--lang")) && i + 1 < words.size()) {
            line.arguments << word << words.at(++i);
        } else if (line.command.isEmpty() && !word.startsWith(QLatin1Char('-'))) {
            line.command = word;
        } else {
            line.arguments << word;
        }
    }
    return line;
}

// `--format pdf` of a page, `letters` of renewals.
bool writesPdf(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return qstrcmp(word, "pdf") == 0 || qstrcmp(word, "--format=pdf") == 0 || qstrcmp(word, "letters") == 0; });
}

// The gui application looks for the session's folder before anything else and complains where there is no session, as
// on a server: there it gets a folder that goes with the program.
std::unique_ptr<QTemporaryDir> sessionFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return nullptr;
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder->path()));
    return folder;
}

// A PDF needs the gui application, on a platform that needs no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool pdf)
{
    if (!pdf)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const bool pdf = writesPdf(argc, argv);
    const auto session = pdf ? sessionFolder() : nullptr;
    const auto application = makeApplication(argc, argv, pdf);
    QCoreApplication::setApplicationName(QStringLiteral("patrondesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PD_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Patron Desk"));

    const Line line = takeApart(QCoreApplication::arguments().mid(1));
    QCommandLineParser parser; // of the options that every command has
    Context::addOptions(parser);
    parser.parse(QStringList{QCoreApplication::applicationName()} + line.arguments);
    const Context context(parser);
    pd::app::Speaker speaker; // before anything is said, the help too
    const QString asked = parser.value(QStringLiteral("lang"));
    if (const QString language = asked.isEmpty() ? QStringLiteral("en") : asked; !speaker.speak(language))
        return context.fail(usage(QCoreApplication::translate("Cli", "There is no translation for --lang %1; there is: %2.")
                                      .arg(language, pd::app::languages().join(QLatin1String(", ")))));
    if (asked.isEmpty()) // wherever it runs
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (const Command &command : commands) {
        if (line.command == QLatin1String(command.name))
            return command.run(line.arguments);
    }
    if (line.arguments.contains(QStringLiteral("--version"))) {
        QTextStream(stdout) << "patrondesk-cli " << PD_VERSION << "\n";
        return Done;
    }
    if (line.arguments.contains(QStringLiteral("--help")) || line.arguments.contains(QStringLiteral("-h"))) {
        QTextStream(stdout) << overview();
        return Done;
    }
    return context.fail(usage(line.command.isEmpty() ? QCoreApplication::translate("Cli", "No command is given.")
                                                     : QCoreApplication::translate("Cli", "There is no command “%1”.").arg(line.command)));
}
