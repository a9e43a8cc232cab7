// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychain.h"
#include "app/patrondesk/program.h"
#include "app/startup/demofile.h"
#include "app/startup/instance.h"
#include "ui/words/errorsentence.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patrondesk)
};

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

// --help and --version need no screen.
void askForNoScreen(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"--help", "--help-all", "-h", "--version", "-v"}) {
            if (qstrcmp(argv[i], option) == 0)
                qputenv("QT_QPA_PLATFORM", "offscreen");
        }
    }
}

// Another program may be handed them, which works elsewhere.
QStringList absolute(QStringList paths)
{
    for (QString &path : paths)
        path = QFileInfo(path).absoluteFilePath();
    return paths;
}

} // namespace

int main(int argc, char **argv)
{
    askForNoScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"patrondesk"_s);
    QApplication::setApplicationDisplayName(u"Patron Desk"_s);
    QApplication::setOrganizationName(u"Patron Desk"_s);
    QApplication::setDesktopFileName(u"org.patrondesk.PatronDesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(PD_VERSION));

    ui::Preferences preferences(std::make_unique<QSettings>());
    app::Speaker speaker;
    const QString language = preferences.value(u"language"_s).toString();
    if (!speaker.speak(language))
        speaker.speak(app::preferredLanguage(QLocale::system().uiLanguages()));
    QApplication::setLayoutDirection(QLocale().textDirection());

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows what a patron sees in Portal, and why."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption db(u"db"_s, Words::tr("The database: sqlite:///file, a file, or postgresql://host/name."),
                                u"URL"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("system, light or dark."), u"THEME"_s);
    const QCommandLineOption demo(u"demo"_s, Words::tr("Open the demo theatre."));
    parser.addOptions({db, demo, theme});
    parser.addPositionalArgument(u"files"_s, Words::tr("Exports to import: zip files, folders or CSV files."), u"[FILE…]"_s);
    parser.process(application);

    const QString themeName =
        parser.isSet(theme) ? parser.value(theme) : preferences.value(u"theme"_s, ui::themeName(ui::ThemeChoice::System)).toString();
    const std::optional<ui::ThemeChoice> choice = ui::themeByName(themeName);
    if (!choice)
        return fail(Words::tr("The theme is “system”, “light” or “dark”, not “%1”.").arg(themeName));
    if (parser.isSet(db) && parser.isSet(demo))
        return fail(Words::tr("--db and --demo name two databases; only one can be opened."));
    const auto given = parser.isSet(db) ? std::optional(parser.value(db)) : std::nullopt;
    const QString remembered = parser.isSet(demo) ? startup::demoPath() : preferences.value(u"database"_s).toString();
    auto start = startup::chooseDatabase(given, remembered, startup::demoPath());
    if (!start)
        return fail(words::errorSentence(start.error()));

    const QStringList files = absolute(parser.positionalArguments());
    startup::Instance instance(startup::runtimeFolder());
    if (!instance.take(*start ? (*start)->url.toString() : startup::Instance::firstStart(), files))
        return 0; // its window has come to the front
    ui::applyLook();
    ui::Appearance appearance(*choice);
    app::Keychain keychain;
    app::Program program(preferences, appearance, speaker, keychain, instance, startup::dataFolder());
    program.start(*std::move(start), files);
    const int code = QApplication::exec();
    program.leave();
    keychain.finish(); // while those who asked it are there
    return code;
}
