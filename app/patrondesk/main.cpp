// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/databasechoice.h"
#include "app/startup/demofile.h"
#include "ui/mainwindow.h"
#include "ui/words/errorsentence.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
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

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows what a patron sees in Portal, and why."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption db(u"db"_s, Words::tr("The database: sqlite:///file, a file, or postgresql://host/name."),
                                u"URL"_s);
    const QCommandLineOption theme(u"theme"_s, Words::tr("light or dark."), u"THEME"_s);
    parser.addOptions({db, theme});
    parser.process(application);

    QSettings preferences;
    const QString themeName = parser.isSet(theme) ? parser.value(theme) : preferences.value("theme", u"light"_s).toString();
    if (themeName != "light"_L1 && themeName != "dark"_L1)
        return fail(Words::tr("The theme is “light” or “dark”, not “%1”.").arg(themeName));
    const std::optional<QString> given = parser.isSet(db) ? std::optional(parser.value(db)) : std::nullopt;
    const Result<startup::StartDatabase> start =
        startup::chooseDatabase(given, preferences.value("database").toString(), startup::demoPath());
    if (!start)
        return fail(words::errorSentence(start.error()));

    const ui::Theme look = themeName == "dark"_L1 ? ui::Theme::Dark : ui::Theme::Light;
    ui::applyLook(look);
    startup::DatabaseChoice choice(*start, [](const QString &path) {
        return startup::ensureDemo(path, {.today = QDate::currentDate()}, Instant{QDateTime::currentMSecsSinceEpoch()});
    });
    items::PatronService service([&choice] { return choice.openReader(); });
    ui::MainWindow window(service, {look, [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }});
    const auto open = [&window, &choice] {
        const startup::StartDatabase database = choice.current();
        window.openDatabase(database.name(), database.mustBeMade() ? ui::Making::DemoTheatre : ui::Making::Nothing);
    };
    QObject::connect(&window, &ui::MainWindow::databaseOpened, &window,
                     [&preferences, &choice] { preferences.setValue("database", choice.current().url.toString()); });
    QObject::connect(&window, &ui::MainWindow::demoWanted, &window, [&choice, open] {
        if (const auto demo = startup::chooseDatabase(std::nullopt, {}, startup::demoPath()))
            choice.choose(*demo);
        open();
    });
    QObject::connect(&window, &ui::MainWindow::themeChosen, &window, [&preferences](ui::Theme chosen) {
        preferences.setValue("theme", chosen == ui::Theme::Dark ? u"dark"_s : u"light"_s);
    });
    window.restoreGeometry(preferences.value("geometry").toByteArray());
    window.show();
    open();
    const int code = QApplication::exec();
    preferences.setValue("geometry", window.saveGeometry());
    return code;
}
