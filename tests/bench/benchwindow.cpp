// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/emptywindow.h"
#include "tests/bench/figures.h"
#include "tests/bench/rawsqlite.h"
#include "ui/common/deskstyle.h"
#include "ui/common/recordtable.h"
#include "ui/portal/portalview.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

// From one patron to another one that is not searched for, as by the menu of recent patrons.
Samples openings(Desk &desk, const std::vector<RowId> &patrons)
{
    auto &view = desk.find<ui::PortalView>("portalView");
    Samples samples;
    for (const RowId patron : patrons) {
        Painted painted(*view.viewport(), [&] { return view.layoutOfPage() && view.layoutOfPage()->page().contactId == patron; });
        samples.add(painted.after([&] { desk.window.openPatron(patron); }));
        settle();
    }
    return samples;
}

// As it is done at the counter: the search for an order's number shows the patron, a person looks at the hit, from Return on.
Samples returns(Desk &desk, const BenchDatabase &database, const std::vector<RowId> &patrons)
{
    constexpr int lookedAtMs = 100;
    auto &view = desk.find<ui::PortalView>("portalView");
    auto &field = desk.find<QLineEdit>("searchField");
    auto &hits = desk.find<QListView>("searchResults");
    const auto connection = database.open();
    auto query = orGiveUp(connection->prepare(u"SELECT number FROM ticket_order WHERE contact_id = ? AND number <> '' ORDER BY id LIMIT 1"_s));
    Samples samples;
    for (const RowId patron : patrons) {
        orGiveUp(connection->run(query, {patron}));
        if (!query.next())
            continue;
        desk.window.focusSearch();
        field.clear();
        bool found = false;
        const auto reset = QObject::connect(hits.model(), &QAbstractItemModel::modelReset, [&] { found = true; });
        Painted hit(*hits.viewport(), [&] { return found; });
        field.insert(query.value(0).toString()); // as pasted
        hit.wait();
        QObject::disconnect(reset);
        settle(lookedAtMs);
        Painted painted(*view.viewport(), [&] { return view.layoutOfPage() && view.layoutOfPage()->page().contactId == patron; });
        samples.add(painted.after([&] { press(field, Qt::Key_Return, {}); }));
        settle();
    }
    return samples;
}

// The floor: the same rows read through the C interface, and a table of Qt's painted anew.
Samples rawOpenings(EmptyWindow &window, const BenchDatabase &database, const std::vector<RowId> &patrons)
{
    const auto connection = database.open();
    RawPatron raw(handleOf(*connection));
    Samples samples;
    for (const RowId patron : patrons) {
        Painted painted(*window.table().viewport());
        samples.add(painted.after([&] { window.rows().setRows(int(raw.read(patron))); }));
        settle(5);
    }
    return samples;
}

// What is typed into the search: the first letters of these patrons' names, one after the other.
QStringList beginnings(const BenchDatabase &database, int count)
{
    const auto connection = database.open();
    auto query = orGiveUp(connection->prepare(u"SELECT last_name FROM contact WHERE id = ?"_s));
    QStringList found;
    for (const RowId id : database.drawn(count, 7)) {
        orGiveUp(connection->run(query, {id}));
        if (query.next())
            found.append(query.value(0).toString().left(4));
    }
    return found;
}

// From each key until the table shows what it found.
Samples keystrokes(QLineEdit &field, QAbstractItemView &table, const QStringList &texts)
{
    Samples samples;
    for (const QString &text : texts) {
        field.clear();
        for (const QChar letter : text) {
            bool answered = false;
            const auto reset = QObject::connect(table.model(), &QAbstractItemModel::modelReset, [&] { answered = true; });
            Painted painted(*table.viewport(), [&] { return answered; });
            samples.add(painted.after([&] { press(field, 0, letter); }));
            QObject::disconnect(reset);
        }
    }
    field.clear();
    return samples;
}

Samples searches(Desk &desk, const QStringList &texts)
{
    desk.window.focusSearch();
    return keystrokes(desk.find<QLineEdit>("searchField"), desk.find<QListView>("searchResults"), texts);
}

Samples rawKeystrokes(EmptyWindow &window, const QStringList &texts)
{
    const auto typed = QObject::connect(&window.field(), &QLineEdit::textEdited, [&window] { window.rows().setRows(50); });
    const Samples samples = keystrokes(window.field(), window.table(), texts);
    QObject::disconnect(typed);
    return samples;
}

// The first key into the filter of the patron's orders as soon as they are there, then more of them.
Samples filtering(Desk &desk, const std::vector<RowId> &patrons, Samples &first)
{
    auto &orders = desk.find<ui::RecordTable>("ordersTable");
    auto &field = *orders.findChild<QLineEdit *>(u"recordFind"_s);
    auto &view = *orders.findChild<QTableView *>(u"ordersTableView"_s);
    Samples more;
    for (const RowId patron : patrons) {
        auto &portal = desk.find<ui::PortalView>("portalView");
        Painted shown(*portal.viewport(), [&] { return portal.layoutOfPage() && portal.layoutOfPage()->page().contactId == patron; });
        desk.window.openPatron(patron);
        shown.wait();
        const QString text = u"compl"_s;
        for (qsizetype i = 0; i < text.size(); ++i) {
            Painted painted(*view.viewport());
            (i == 0 ? first : more).add(painted.after([&] { press(field, 0, text.at(i)); }));
        }
        field.clear();
        settle();
    }
    return more;
}

Samples sorting(Desk &desk)
{
    auto &orders = desk.find<ui::RecordTable>("ordersTable");
    auto &view = *orders.findChild<QTableView *>(u"ordersTableView"_s);
    Samples samples;
    for (int round = 0; round < 4; ++round) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            Painted painted(*view.viewport());
            samples.add(painted.after([&] { view.sortByColumn(column, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
        }
    }
    return samples;
}

Samples themeSwitches(QWidget &window)
{
    Samples samples;
    for (int i = 0; i < 20; ++i) {
        samples.time([&] {
            QApplication::setPalette(ui::themePalette(i % 2 ? ui::Theme::Light : ui::Theme::Dark));
            QCoreApplication::processEvents();
            window.repaint();
            return 0;
        });
    }
    return samples;
}

} // namespace

void windowFigures(const BenchDatabase &database, const Effort &effort, Report &report)
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    const std::vector<RowId> heavy = database.heaviest(200);
    const std::vector<RowId> some = database.drawn(effort.patrons / 2, 11);
    const QStringList texts = beginnings(database, effort.searches / 4);

    EmptyWindow empty;
    empty.show();
    settle();
    const Samples rawDrawn = rawOpenings(empty, database, some);
    const Samples rawHeaviest = rawOpenings(empty, database, heavy);
    const Samples rawTyped = rawKeystrokes(empty, texts);
    const Samples rawThemes = themeSwitches(empty);
    empty.hide();

    Desk desk(database.file());
    openings(desk, database.drawn(20, 5)); // warm
    const Samples drawn = returns(desk, database, some);
    const Samples heaviest = returns(desk, database, heavy);
    const Samples others = openings(desk, some);
    const Samples otherHeaviest = openings(desk, heavy);
    const Samples typed = searches(desk, texts);
    Samples firstKey;
    const std::vector<RowId> thousands(heavy.begin(), heavy.begin() + std::min<qsizetype>(20, qsizetype(heavy.size())));
    const Samples moreKeys = filtering(desk, thousands, firstKey);
    const Samples sorted = sorting(desk);
    const Samples themes = themeSwitches(desk.window);
    const auto beside = [](const Samples &ours, const Samples &floor) {
        QJsonObject figures = ours.json();
        figures.insert(u"floor"_s, floor.json());
        return figures;
    };
    report.add(u"window"_s, {{u"returnToPaintedPreview"_s, beside(drawn, rawDrawn)},
                             {u"returnToPaintedPreviewHeaviest"_s, beside(heaviest, rawHeaviest)},
                             {u"otherPatronToPaintedPreview"_s, beside(others, rawDrawn)},
                             {u"otherPatronToPaintedPreviewHeaviest"_s, beside(otherHeaviest, rawHeaviest)},
                             {u"keystrokeToPaintedResults"_s, beside(typed, rawTyped)},
                             {u"firstKeyInTheFilterOfTheHeaviest"_s, beside(firstKey, rawTyped)},
                             {u"furtherKeys"_s, beside(moreKeys, rawTyped)},
                             {u"sortingTheHeaviest"_s, beside(sorted, rawTyped)},
                             {u"themeSwitch"_s, beside(themes, rawThemes)}});
    report.p99AtMost(u"window: Return to painted preview"_s, 16.7, drawn);
    report.p99AtMost(u"window: the same, the 200 heaviest"_s, 16.7, heaviest);
    report.p99AtMost(u"window: another patron to painted preview, without a search"_s, 16.7, others);
    report.p99AtMost(u"window: the same, the 200 heaviest, without a search"_s, 16.7, otherHeaviest);
    report.p99AtMost(u"window: keystroke to painted results"_s, 16.7, typed);
    report.p99AtMost(u"window: the first key in the filter of the heaviest patrons' orders"_s, 16.7, firstKey);
    report.p99AtMost(u"window: the keys after it"_s, 16.7, moreKeys);
    report.p99AtMost(u"window: sorting the heaviest patron's orders"_s, 16.7, sorted);
    report.p99AtMost(u"window: theme switch"_s, 100, themes);
}

} // namespace pd::bench
