// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/startup/sqlplandesk.h"
#include "tests/ui/demofixture.h"
#include "tests/ui/desktour.h"
#include "tests/ui/importfixture.h"
#include "tests/ui/importtour.h"
#include "tests/ui/startparts.h"
#include "tests/ui/tour.h"
#include "tests/ui/wishesstops.h"
#include "ui/portal/portalview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Writes pictures of every place of the program into a folder, to be looked at: light, dark, small, at 200 %, each language;
// empty, typical, overfull. Not a test: pictures are judged by people.
namespace {

struct Dress {
    QString name;
    ui::Theme theme = ui::Theme::Light;
    QSize size{1440, 900};
    QString language = u"en"_s;
    bool whole = true; // every place; else those that say most
};

// Those that say most: of a language, or of another size.
bool saysMost(const QString &stop)
{
    if (stop.startsWith("desk-"_L1))
        return true;
    static const QStringList names{u"record-orders"_s, u"page-hidden-donations"_s, u"tried"_s, u"settings-0"_s, u"settings-3"_s, u"settings-6"_s, u"settings-11"_s,
                                   u"palette"_s, u"lock"_s, u"help"_s, u"print-page"_s, u"first-start"_s, u"chooser-server"_s, u"backups"_s,
                                   u"about"_s, u"seats-map"_s, u"seats-found"_s, u"import-recognised"_s, u"import-conflicts"_s, u"menu-viewMenu"_s};
    return names.contains(stop);
}

class Gallery {
public:
    Gallery(QDir folder, QString only)
        : m_folder(std::move(folder))
        , m_only(std::move(only))
    {
    }

    bool take(const Dress &dress)
    {
        m_dress = dress;
        QApplication::setPalette(ui::themePalette(dress.theme));
        app::Speaker speaker;
        if (!speaker.speak(dress.language))
            return false;
        QApplication::setLayoutDirection(QLocale().textDirection());
        if (m_only.startsWith("desk"_L1))
            return takeDesk();
        takeWindow();
        takeDesk();
        takeImport();
        testing::StartParts parts;
        for (const testing::Part &part : parts.all()) {
            if (!wants(part.name))
                continue;
            const auto made = part.make();
            made->resize(made->size().boundedTo(m_dress.size));
            made->show();
            save(part.name, *made);
        }
        return m_good;
    }

private:
    bool wants(const QString &stop) const { return (m_dress.whole || saysMost(stop)) && (stop + u'-' + m_dress.name).contains(m_only); }

    void save(const QString &stop, QWidget &shown)
    {
        QTest::qWait(30);
        m_good = shown.grab().save(m_folder.filePath(stop + u'-' + m_dress.name + u".png"_s)) && m_good;
    }

    void walk(ui::MainWindow &window, const std::vector<testing::Stop> &stops, const QString &whose)
    {
        for (const testing::Stop &stop : stops) {
            if (!wants(stop.name) || (!whose.isEmpty() && !wants(whose + stop.name)))
                continue;
            if (QWidget *shown = stop.open()) {
                save(whose + stop.name, *shown);
            } else {
                qWarning("%s did not come", qPrintable(stop.name));
                m_good = false;
            }
            testing::goHome(window);
        }
    }

    void takeWindow()
    {
        std::vector<PatronRecord> patrons = testing::everybody();
        patrons.push_back(testing::overfull());
        const auto log = std::make_shared<testing::ReaderLog>();
        testing::WindowFixture desk([log, patrons] { return testing::fakeReaders(log, patrons); }, testing::WindowFixture::noDesk, testing::hallPlans);
        const auto window = desk.makeWindow({.language = m_dress.language, .languages = {}});
        window->openDatabase();
        window->resize(m_dress.size);
        window->show();
        window->activateWindow();
        if (wants(u"empty"_s))
            save(u"empty"_s, *window);
        const auto *view = window->findChild<ui::PortalView *>(u"portalView"_s);
        for (const auto &[patron, whose] : {std::pair{RowId(6), u"overfull-"_s}, std::pair{RowId(3), u"arabic-"_s}, std::pair{RowId(5), u"bare-"_s}, std::pair{RowId(1), QString()}}) {
            if (!m_dress.whole && patron != 1)
                continue;
            window->openPatron(patron);
            if (!QTest::qWaitFor([&, id = patron] { return view->layoutOfPage() && view->layoutOfPage()->page().contactId == id; }, 5000))
                m_good = false;
            walk(*window, testing::patronStops(*window), whose);
        }
        walk(*window, testing::settingsStops(*window), {});
        walk(*window, testing::coverStops(*window), {});
        walk(*window, testing::popupStops(*window), {});
        walk(*window, testing::windowStops(*window), {});
    }

    // The demo theatre in a real file.
    bool takeDesk()
    {
        if (!m_demo.isMade())
            return false;
        testing::DemoDesk desk(m_demo, [](const store::DatabaseUrl &url) { return startup::openPlanDesk(url); });
        const auto window = desk.window.makeWindow({.language = m_dress.language, .languages = {}});
        window->openDatabase();
        window->resize(m_dress.size);
        window->show();
        window->activateWindow();
        walk(*window, testing::deskStops(*window, desk), {});
        return m_good;
    }

    void takeImport()
    {
        if (!m_only.isEmpty() && !(u"import-history-"_s + m_dress.name).contains(m_only) && !m_only.startsWith("import"_L1))
            return;
        testing::ImportFixture m;
        m.window->resize(m_dress.size);
        m_good = testing::walkImport(m, 1248, [this](const QString &stop, QWidget &shown) {
            if (!wants(stop))
                return;
            if (shown.objectName() == "importDialog"_L1)
                shown.resize(QSize(1180, 800).boundedTo(m_dress.size - QSize(48, 48)));
            save(stop, shown);
        }) && m_good;
    }

    testing::DemoFile m_demo;
    QDir m_folder;
    QString m_only;
    Dress m_dress;
    bool m_good = true;
};

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) { // before there is an application
        if (qstrcmp(argv[i], "--twice") == 0)
            qputenv("QT_SCALE_FACTOR", "2");
    }
    QApplication application(argc, argv);
    QCommandLineParser line;
    line.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    const QCommandLineOption twice(u"twice"_s, u"At 200 %."_s);
    const QCommandLineOption only(u"only"_s, u"Pictures whose name has this in it."_s, u"word"_s);
    line.addOptions({twice, only});
    line.addHelpOption();
    line.process(application);
    if (line.positionalArguments().size() != 1)
        line.showHelp(2);
    const QDir folder(line.positionalArguments().front());
    if (!folder.mkpath(u"."_s))
        return 1;
    ui::applyLook();
    using ui::Theme;
    std::vector<Dress> dresses{{.name = u"light"_s}, {.name = u"dark"_s, .theme = Theme::Dark}, {.name = u"small"_s, .size = {1280, 720}, .whole = false}};
    for (const QString &language : app::languages()) {
        if (language != "en"_L1)
            dresses.push_back({.name = language, .size = {1280, 720}, .language = language, .whole = language == "ar"_L1});
    }
    dresses.push_back({.name = u"ar-dark"_s, .theme = Theme::Dark, .language = u"ar"_s, .whole = false});
    if (line.isSet(twice))
        dresses = {{.name = u"twice"_s, .size = {960, 500}}, {.name = u"twice-dark"_s, .theme = Theme::Dark, .size = {640, 480}, .whole = false}};
    Gallery gallery(folder, line.value(only));
    bool all = true;
    for (const Dress &dress : dresses)
        all = gallery.take(dress) && all;
    return all ? 0 : 1;
}
