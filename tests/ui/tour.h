// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace pd::ui {
class MainWindow;
}

// Every place of a window that a person can be at, for tests and pictures that go to all of them.
namespace pd::testing {

struct Stop {
    QString name;
    std::function<QWidget *()> open; // what there is to look at; null: it did not come
};

// With a patron in the window: the tabs of the record and of the page, reasons, warnings, what is tried, finding.
[[nodiscard]] std::vector<Stop> patronStops(ui::MainWindow &window);
// Seats, wishes, what is to be carried over, and each section of the settings.
[[nodiscard]] std::vector<Stop> settingsStops(ui::MainWindow &window);
// What opens over the window, with a patron in it: search, palette, lock, sentences that ask or tell.
[[nodiscard]] std::vector<Stop> coverStops(ui::MainWindow &window);
// Menus and small windows below a button.
[[nodiscard]] std::vector<Stop> popupStops(ui::MainWindow &window);
// Windows of their own: help, print previews, the contact's form, the name of a view.
[[nodiscard]] std::vector<Stop> windowStops(ui::MainWindow &window);

// Closes what a stop has opened.
void goHome(ui::MainWindow &window);

} // namespace pd::testing
