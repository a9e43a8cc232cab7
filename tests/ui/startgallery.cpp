// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/startgallery.h"

#include "ui/common/preferences.h"
#include "ui/common/tokens.h"
#include "ui/data/backupspanel.h"
#include "ui/data/databasechooser.h"
#include "ui/data/passworddialog.h"
#include "ui/data/serverform.h"
#include "ui/start/aboutdialog.h"
#include "ui/start/firststart.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

// Every text a third longer.
class LongWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words + u' ' + QString(words.size() / 3, u'ö');
    }
};

struct NoSafe final : ui::PasswordSafe {
    QFuture<bool> isThere() override { return QtFuture::makeReadyFuture(false); }
    QFuture<QString> password(const QString &) override { return QtFuture::makeReadyFuture(QString()); }
    QFuture<bool> keep(const QString &, const QString &) override { return QtFuture::makeReadyFuture(false); }
};

bool save(QWidget &widget, const QDir &folder, const QString &name)
{
    widget.show();
    QTest::qWait(80);
    return widget.grab().save(folder.filePath(name + u".png"_s));
}

bool takeFirstStart(const QDir &folder, const QString &name, QSize size, ui::FirstStart::Begin begin, bool languages = false)
{
    ui::FirstStartOptions options;
    options.demoPatrons = 2400;
    if (languages)
        options.languages = {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    ui::FirstStart start(options);
    start.resize(size);
    start.choose(begin);
    return save(start, folder, name);
}

QFuture<ServerAnswer> failingProbe()
{
    using Answer = ServerAnswer;
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(Answer{Answer::Step::Address, Answer::State::Good, ServerFinding::AddressFound,
                             {{u"host"_s, u"desk.example.org"_s}, {u"address"_s, u"192.0.2.17"_s}}});
    promise.addResult(Answer{Answer::Step::Port, Answer::State::Good, ServerFinding::PortReached, {{u"port"_s, 5432}}});
    promise.addResult(Answer{Answer::Step::Encryption, Answer::State::Noted, ServerFinding::NotEncrypted});
    promise.addResult(Answer{Answer::Step::Login, Answer::State::Failed, ServerFinding::LoginRefused, {{u"user"_s, u"maria"_s}}});
    promise.finish();
    return promise.future();
}

bool takeChooser(const QDir &folder, const QString &theme)
{
    const QTemporaryDir home;
    ui::Preferences preferences(std::make_unique<QSettings>(home.filePath(u"person.ini"_s), QSettings::IniFormat));
    ui::RecentDatabases recent(preferences);
    recent.note({u"sqlite:///home/maria/old/theatre.db"_s, u"theatre.db"_s, false, false, false}, Instant{1'780'000'000'000});
    recent.note({u"postgresql://maria@desk.example.org/theatre"_s, u"postgresql://maria@desk.example.org/theatre"_s, true, false, false},
                Instant{1'785'000'000'000});
    recent.note({u"sqlite:///home/maria/.local/share/patrondesk/demo.db"_s, u"demo.db"_s, false, true, false}, Instant{1'790'000'000'000});
    NoSafe safe;
    const ui::DatabaseTools tools{safe, [](const ServerAddress &, const QString &) { return failingProbe(); },
                                  [](const QStringList &urls) { return QtFuture::makeReadyFuture(QStringList(urls)); }};
    auto *chooser = new ui::DatabaseChooser(preferences, tools);
    bool all = save(*chooser, folder, u"chooser-recent-"_s + theme);
    chooser->showServerForm();
    chooser->findChild<QLineEdit *>(u"serverHost"_s)->setText(u"desk.example.org"_s);
    chooser->findChild<QLineEdit *>(u"serverName"_s)->setText(u"theatre"_s);
    chooser->findChild<QLineEdit *>(u"serverUser"_s)->setText(u"maria"_s);
    QTest::mouseClick(chooser->findChild<QPushButton *>(u"serverTest"_s), Qt::LeftButton);
    all = save(*chooser, folder, u"chooser-server-"_s + theme) && all;
    delete chooser;
    return all;
}

bool takeBackups(const QDir &folder, const QString &theme)
{
    ui::BackupTools tools;
    tools.kept = [] {
        std::vector<KeptBackup> kept;
        for (int day = 0; day < 5; ++day)
            kept.push_back({u"/home/maria/.local/share/patrondesk/backups/theatre-1f2e3d4c-2026-11-2%1-070012.db"_s.arg(6 - day),
                            Instant{1'795'000'000'000 - day * 86'400'000LL}, 48'234'496 - day * 90'112, true});
        return QtFuture::makeReadyFuture(Result<std::vector<KeptBackup>>(kept));
    };
    const QTemporaryDir home;
    ui::Preferences preferences(std::make_unique<QSettings>(home.filePath(u"person.ini"_s), QSettings::IniFormat));
    ui::BackupsPanel file(tools, preferences);
    file.resize(680, 400);
    bool all = save(file, folder, u"backups-"_s + theme);
    tools.serverCommand = u"pg_dump --format=custom --file=theatre.dump 'postgresql://maria@desk.example.org/theatre'"_s;
    ui::BackupsPanel server(tools, preferences);
    server.resize(680, 400);
    all = save(server, folder, u"backups-server-"_s + theme) && all;
    return all;
}

bool takeOthers(const QDir &folder, const QString &theme)
{
    ui::AboutFacts facts;
    facts.version = u"0.1.0"_s;
    facts.database = u"sqlite:///home/maria/theatre.db"_s;
    facts.preferences = u"/home/maria/.config/Patron Desk/patrondesk.conf"_s;
    facts.dataFolder = u"/home/maria/.local/share/patrondesk"_s;
    facts.libraries = {{u"Qt 6.4.2"_s, u"LGPL-3.0"_s, u"window, text, databases"_s}};
    auto *about = new ui::AboutDialog(facts);
    bool all = save(*about, folder, u"about-"_s + theme);
    delete about;
    auto *password = new ui::PasswordDialog(u"The server refused the login to “theatre” on desk.example.org. Check the user's name and the password."_s, false);
    all = save(*password, folder, u"password-"_s + theme) && all;
    delete password;
    return all;
}

} // namespace

bool takeStartPictures(const QDir &folder)
{
    using Begin = ui::FirstStart::Begin;
    bool all = true;
    for (const auto &[theme, name] : {std::pair{ui::Theme::Light, u"light"_s}, std::pair{ui::Theme::Dark, u"dark"_s}}) {
        QApplication::setPalette(ui::themePalette(theme));
        all = takeFirstStart(folder, u"first-start-"_s + name, {1440, 900}, Begin::Demo, true) && all;
        all = takeFirstStart(folder, u"first-start-small-"_s + name, {1280, 720}, Begin::Import) && all;
        all = takeChooser(folder, name) && all;
        all = takeBackups(folder, name) && all;
        all = takeOthers(folder, name) && all;
    }
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    all = takeFirstStart(folder, u"first-start-rtl"_s, {1280, 720}, Begin::Demo) && all;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    LongWords longWords;
    QApplication::installTranslator(&longWords);
    all = takeFirstStart(folder, u"first-start-long"_s, {1280, 720}, Begin::Connect, true) && all;
    all = takeChooser(folder, u"long"_s) && all;
    all = takeBackups(folder, u"long"_s) && all;
    QApplication::removeTranslator(&longWords);
    return all;
}

} // namespace pd::testing
