// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "tests/ui/importshots.h"
#include "tests/ui/startgallery.h"
#include "tests/ui/windowfixture.h"
#include "ui/common/counttabs.h"
#include "ui/common/printwindow.h"
#include "ui/patrons/searchfield.h"
#include "ui/portal/portalview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// Writes pictures of the window into a folder, to be looked at. Not a test: pictures are judged by people.
namespace {

struct Shot {
    QString name;
    ui::Theme theme;
    QSize size;
    RowId patron; // 0: none
    portal::TabId tab = portal::TabId::Orders;
    bool reveal = false;
    int line = 0;
    QString typed = {};
    bool details = false;
    bool phone = false;
    bool allEvents = false;
    QString found = {};
    int selected = 0; // lines, by Shift and the arrow
    bool changed = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int staffTab = -1; // where it is not the preview's
    QStringList actions = {}; // triggered in this order
    QString language = {};    // empty: English
    QString page = {};        // another than the patrons'
};

bool take(const Shot &shot, const QDir &folder)
{
    QApplication::setPalette(ui::themePalette(shot.theme));
    app::Speaker speaker;
    if (!speaker.speak(shot.language.isEmpty() ? u"en"_s : shot.language))
        return false;
    QApplication::setLayoutDirection(shot.direction);
    testing::WindowFixture desk(std::make_shared<testing::ReaderLog>());
    const auto made = desk.makeWindow();
    ui::MainWindow &window = *made;
    window.openDatabase();
    window.resize(shot.size);
    window.show();
    auto *view = window.findChild<ui::PortalView *>(u"portalView"_s);
    if (shot.patron) {
        window.openPatron(shot.patron);
        if (!QTest::qWaitFor([&] { return view->layoutOfPage() != nullptr; }, 5000))
            return false;
        view->setRevealHidden(shot.reveal);
        view->setTab(shot.tab);
        for (int i = 0; i < shot.line; ++i)
            QTest::keyClick(view, Qt::Key_Down);
        if (shot.details)
            view->toggleDetails();
        view->setPhoneWidth(shot.phone);
        if (shot.allEvents)
            view->showAllEvents();
        if (shot.changed)
            view->setChanged({{page::LineKind::Order, 20512}, {page::LineKind::Tab, RowId(portal::TabId::PendingRenewals)}});
        for (int i = 0; i < shot.selected; ++i)
            QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        if (!shot.found.isEmpty()) {
            window.findChild<QAction *>(u"findInPage"_s)->trigger();
            QTest::keyClicks(window.findChild<QLineEdit *>(u"findField"_s), shot.found);
            QTest::qWait(200);
        }
        for (const QString &name : shot.actions) {
            window.findChild<QAction *>(name)->trigger();
            QTest::qWait(100);
        }
    }
    if (shot.staffTab >= 0)
        window.findChild<ui::CountTabs *>(u"staffTabs"_s)->setCurrentIndex(shot.staffTab);
    if (!shot.typed.isEmpty()) {
        window.focusSearch();
        auto *field = window.findChild<ui::SearchField *>(u"searchField"_s);
        QTest::keyClicks(field, shot.typed);
        QTest::qWait(200);
    }
    if (!shot.page.isEmpty())
        window.showPage(shot.page);
    QTest::qWait(50);
    if (auto *print = window.findChild<ui::PrintWindow *>())
        return print->grab().save(folder.filePath(shot.name + u".png"_s));
    return window.grab().save(folder.filePath(shot.name + u".png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2 && argc != 3)
        return 2;
    const bool importOnly = argc == 3 && qstrcmp(argv[2], "import") == 0;
    QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    ui::applyLook();
    if (importOnly)
        return testing::takeImportShots(folder) ? 0 : 1;
    using ui::Theme;
    using portal::TabId;
    const QSize usual(1440, 900);
    const QSize small(1280, 720);
    const Shot shots[] = {
        {u"orders-light"_s, Theme::Light, usual, 1},
        {u"orders-dark-hidden"_s, Theme::Dark, usual, 1, TabId::Orders, true, 1},
        {.name = u"history-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .staffTab = 4},
        {.name = u"history-dark"_s, .theme = Theme::Dark, .size = small, .patron = 1, .staffTab = 4},
        {u"orders-details"_s, Theme::Light, usual, 1, TabId::Orders, false, 3, {}, true},
        {u"donations-hidden-light"_s, Theme::Light, small, 1, TabId::Donations, true, 1},
        {u"donations-dark"_s, Theme::Dark, usual, 1, TabId::Donations},
        {u"renewals-light"_s, Theme::Light, usual, 1, TabId::PendingRenewals},
        {u"benefits-light"_s, Theme::Light, usual, 1, TabId::RenewableBenefits},
        {u"profile-light"_s, Theme::Light, small, 1, TabId::Profile, true, 5},
        {.name = u"whatif-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .tab = TabId::Donations, .reveal = true, .actions = {u"whatIf_donations.namedStages_stage"_s, u"asOf_0"_s}},
        {.name = u"whatif-dark"_s, .theme = Theme::Dark, .size = small, .patron = 1, .tab = TabId::Donations, .reveal = false, .actions = {u"whatIf_donations.namedStages_stage"_s, u"asOf_0"_s}},
        {.name = u"phone-tool-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .tab = TabId::Orders, .reveal = false, .actions = {u"asOnPhone"_s}},
        {u"heavy-dark"_s, Theme::Dark, usual, 2, TabId::Orders, true, 400},
        {u"arabic-light"_s, Theme::Light, small, 3},
        {u"markup-light"_s, Theme::Light, small, 4, TabId::Orders, true},
        {u"bare-light"_s, Theme::Light, small, 5},
        {u"empty-light"_s, Theme::Light, usual, 0},
        {u"search-light"_s, Theme::Light, usual, 0, TabId::Orders, false, 0, u"a"_s},
        {u"search-dark"_s, Theme::Dark, small, 1, TabId::Orders, false, 0, u"mailbox"_s},
        {u"narrow-light"_s, Theme::Light, QSize(820, 600), 1, TabId::Orders, true},
        {.name = u"phone-orders"_s, .theme = Theme::Light, .size = usual, .patron = 1, .reveal = true, .line = 3, .details = true, .phone = true},
        {.name = u"phone-renewals"_s, .theme = Theme::Dark, .size = usual, .patron = 1, .tab = TabId::PendingRenewals, .phone = true},
        {.name = u"phone-arabic"_s, .theme = Theme::Light, .size = usual, .patron = 3, .phone = true},
        {.name = u"phone-profile"_s, .theme = Theme::Light, .size = usual, .patron = 1, .tab = TabId::Profile, .phone = true},
        {.name = u"phone-heavy"_s, .theme = Theme::Light, .size = usual, .patron = 2, .line = 1000, .phone = true},
        {.name = u"allevents-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .reveal = true, .allEvents = true},
        {.name = u"allevents-phone"_s, .theme = Theme::Dark, .size = usual, .patron = 1, .reveal = true, .phone = true, .allEvents = true},
        {.name = u"find-dark"_s, .theme = Theme::Dark, .size = usual, .patron = 1, .found = u"COMPLÉTED"_s},
        {.name = u"selected-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .reveal = true, .selected = 3},
        {.name = u"whatif-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .changed = true},
        {.name = u"rtl-hidden"_s, .theme = Theme::Light, .size = usual, .patron = 3, .tab = TabId::Donations, .reveal = true,
         .direction = Qt::RightToLeft},
        {.name = u"print-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .actions = {u"printPage"_s}},
        {.name = u"print-table-dark"_s, .theme = Theme::Dark, .size = usual, .patron = 2, .actions = {u"printRows"_s}},
        {.name = u"arabic-window-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .reveal = true, .line = 1, .direction = Qt::RightToLeft, .language = u"ar"_s},
        {.name = u"arabic-window-dark"_s, .theme = Theme::Dark, .size = small, .patron = 3, .direction = Qt::RightToLeft,
         .actions = {u"whatIf_donations.namedStages_stage"_s}, .language = u"ar"_s},
        {.name = u"german-light"_s, .theme = Theme::Light, .size = small, .patron = 1, .language = u"de"_s},
        {.name = u"settings-light"_s, .theme = Theme::Light, .size = usual, .patron = 1, .page = u"settings"_s},
        {.name = u"settings-dark"_s, .theme = Theme::Dark, .size = small, .patron = 1, .page = u"settings"_s},
        {.name = u"settings-arabic"_s, .theme = Theme::Light, .size = usual, .patron = 1, .direction = Qt::RightToLeft, .language = u"ar"_s, .page = u"settings"_s},
        {u"search-none"_s, Theme::Light, small, 0, TabId::Orders, false, 0, u"zzz"_s},
    };
    bool all = testing::takeStartPictures(folder);
    for (const Shot &shot : shots)
        all = take(shot, folder) && all;
    all = testing::takeImportShots(folder) && all;
    return all ? 0 : 1;
}
