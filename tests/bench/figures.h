// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::bench {

class BenchDatabase;
class Report;

// How much is measured: a rehearsal of seconds, or figures that can be written down.
struct Effort {
    int patrons = 1000;
    int rounds = 5;
    int coldRounds = 15;
    int searches = 400; // of each kind
    qint64 layoutContacts = 100'000;
    qint64 importContacts = 50'000; // ten orders, twelve items and a gift each
    qint64 heartbeatContacts = 83'400; // likewise: two million rows
    qint64 subscribers = 10'000; // of the series that is rolled over
    int starts = 20;
    int coldStarts = 5;
    int patronsOpened = 50; // before the memory is looked at again
    int planHouses = 20;
    qint64 mails = 10'000;
    int imapMails = 1'000;

    static Effort quick() { return {100, 2, 3, 50, 5'000, 2'000, 5'000, 1'000, 3, 1, 5, 3, 1'000, 200}; }
};

// One function for each group of figures; each measures its floor in the same run.
void previewFigures(const BenchDatabase &database, const Effort &effort, Report &report);
// Ten times the data: `tenth` has a tenth of the patrons of `database`.
void growthFigures(const BenchDatabase &tenth, const BenchDatabase &database, const Effort &effort, Report &report);
void searchFigures(const BenchDatabase &database, const Effort &effort, Report &report);
// Orders on a plain table against a clustered one, made from the same rows in files of `folder`.
void layoutFigures(const BenchDatabase &database, const QString &folder, const Effort &effort, Report &report);
// An export's first import, its floor, and the previews of other patrons while a second one runs; files of `folder`.
void importFigures(const QString &folder, const Effort &effort, Report &report);
// A series that is rolled over, and its floor; files of `folder`.
void renewalFigures(const QString &folder, const Effort &effort, Report &report);
// A Maildir that is taken in, and its floor; files of `folder`.
void mailFigures(const QString &folder, const Effort &effort, Report &report);
// A mailbox of a real server (Dovecot has to be there) behind a slow network, and its floor; files of `folder`.
void imapFigures(const QString &folder, const Effort &effort, Report &report);
// The window's thread while a mailbox of a real server is taken in.
void mailWindowFigures(const QString &folder, const Effort &effort, Report &report);
// The real window on the file: what a clerk waits for.
void windowFigures(const BenchDatabase &database, const Effort &effort, Report &report);
void scrollFigures(const BenchDatabase &database, Report &report);
void seatFigures(Report &report);
// The program and others, each started on its own; homes for them in `folder`.
void startFigures(const BenchDatabase &database, const QString &folder, const Effort &effort, Report &report);
// The window's thread while it imports into a file of `folder`.
void heartbeatFigures(const QString &folder, const Effort &effort, Report &report);
// Seat wishes of made-up houses; needs no database.
void plannerFigures(const Effort &effort, Report &report);
// What the planner's solver is asked, as files for other solvers (programfiles.h).
void writePlanPrograms(const Effort &effort, const QString &folder, Report &report);
// Makes the demo theatre first where the database named by `url` is empty.
void postgresFigures(const QString &url, qint64 contacts, const Effort &effort, Report &report);

} // namespace pd::bench
