// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/patrons/searchfield.h"
#include "ui/portal/portalview.h"

#include <QApplication>
#include <QDir>
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
};

bool take(const Shot &shot, const QDir &folder)
{
    QApplication::setPalette(ui::themePalette(shot.theme));
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
    }
    if (!shot.typed.isEmpty()) {
        window.focusSearch();
        auto *field = window.findChild<ui::SearchField *>(u"searchField"_s);
        QTest::keyClicks(field, shot.typed);
        QTest::qWait(200);
    }
    QTest::qWait(50);
    return window.grab().save(folder.filePath(shot.name + u".png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    ui::applyLook();
    using ui::Theme;
    using portal::TabId;
    const QSize usual(1440, 900);
    const QSize small(1280, 720);
    const Shot shots[] = {
        {u"orders-light"_s, Theme::Light, usual, 1},
        {u"orders-dark-hidden"_s, Theme::Dark, usual, 1, TabId::Orders, true, 1},
        {u"orders-details"_s, Theme::Light, usual, 1, TabId::Orders, false, 3, {}, true},
        {u"donations-hidden-light"_s, Theme::Light, small, 1, TabId::Donations, true, 1},
        {u"donations-dark"_s, Theme::Dark, usual, 1, TabId::Donations},
        {u"renewals-light"_s, Theme::Light, usual, 1, TabId::PendingRenewals},
        {u"benefits-light"_s, Theme::Light, usual, 1, TabId::RenewableBenefits},
        {u"profile-light"_s, Theme::Light, small, 1, TabId::Profile, true, 5},
        {u"heavy-dark"_s, Theme::Dark, usual, 2, TabId::Orders, true, 400},
        {u"arabic-light"_s, Theme::Light, small, 3},
        {u"markup-light"_s, Theme::Light, small, 4, TabId::Orders, true},
        {u"bare-light"_s, Theme::Light, small, 5},
        {u"empty-light"_s, Theme::Light, usual, 0},
        {u"search-light"_s, Theme::Light, usual, 0, TabId::Orders, false, 0, u"a"_s},
        {u"search-dark"_s, Theme::Dark, small, 1, TabId::Orders, false, 0, u"mailbox"_s},
        {u"narrow-light"_s, Theme::Light, QSize(820, 600), 1, TabId::Orders, true},
        {u"search-none"_s, Theme::Light, small, 0, TabId::Orders, false, 0, u"zzz"_s},
    };
    bool all = true;
    for (const Shot &shot : shots)
        all = take(shot, folder) && all;
    return all ? 0 : 1;
}
