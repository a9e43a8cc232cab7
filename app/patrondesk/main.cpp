// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlpatronreader.h"
#include "ui/mainwindow.h"
#include "ui/words/errorsentence.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patrondesk)
};

// What the status bar calls the database: a file by its name, a server by its address.
QString nameOf(const store::DatabaseUrl &url)
{
    return url.engine() == store::Engine::Sqlite ? QFileInfo(url.path()).fileName() : url.toString();
}

QString defaultDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/patrondesk/theatre.db"_s;
}

Result<std::unique_ptr<PatronReader>> openReader(const store::DatabaseUrl &url)
{
    Result<std::unique_ptr<store::Connection>> connection = store::Connection::open(url, store::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    return store::makePatronReader(*std::move(connection));
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
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
    const QString address = parser.isSet(db) ? parser.value(db)
                                             : preferences.value("database", defaultDatabase()).toString();
    const Result<store::DatabaseUrl> url = store::DatabaseUrl::parse(address);
    if (!url)
        return fail(words::errorSentence(url.error()));
    preferences.setValue("database", url->toString());

    const ui::Theme look = themeName == "dark"_L1 ? ui::Theme::Dark : ui::Theme::Light;
    ui::applyLook(look);
    items::PatronService service([url = *url] { return openReader(url); });
    ui::MainWindow window(service, {look, nameOf(*url), [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }});
    QObject::connect(&window, &ui::MainWindow::themeChosen, &window, [&preferences](ui::Theme chosen) {
        preferences.setValue("theme", chosen == ui::Theme::Dark ? u"dark"_s : u"light"_s);
    });
    window.restoreGeometry(preferences.value("geometry").toByteArray());
    window.show();
    const int code = QApplication::exec();
    preferences.setValue("geometry", window.saveGeometry());
    return code;
}
