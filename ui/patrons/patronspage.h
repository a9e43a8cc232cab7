// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portal/previewchoice.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QPointer>

class QAction;
class QActionGroup;
class QScrollArea;
class QStackedWidget;

namespace pd::ui {

class AfterPicture;
class Drafts;
class EmptyPage;
class PageExporter;
class PatronSheet;

// Patrons: the one who is looked at, or how to find one. Reads through the services. The sheet of a patron is made when the
// window has been painted, before anything is asked of it; until then there is only the invitation to find one.
class PatronsPage : public Page {
    Q_OBJECT

public:
    PatronsPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    [[nodiscard]] QList<QMenu *> commands(); // of the table that is shown: they stand in no menu of the window

    // Has the database opened; what must be made first, or what went wrong, is said here.
    void openDatabase();
    void openPatron(RowId contact);
    void read(RowId contact, const PreviewChoice &choice);
    void reload(); // the patron that is shown, if there is one
    [[nodiscard]] RowId contact() const { return m_contact; }
    [[nodiscard]] RowId wantedContact() const { return m_wanted; } // asked for last; it may not be shown yet
    [[nodiscard]] QString patronName() const;
    [[nodiscard]] QString asOf() const; // A1, in words; empty without a patron
    [[nodiscard]] PatronSheet &sheet() { return *m_sheet; }
    [[nodiscard]] QString helpTopic() const override;
    void keepDrafts(Drafts &drafts) { m_drafts = &drafts; }

Q_SIGNALS:
    void databaseOpened();
    void databaseFailed(const pd::Error &error);
    void demoWanted(); // in place of a database that cannot be opened
    void otherDatabaseWanted(); // likewise
    void searchWanted();
    void importWanted();
    void requestOpened(qint64 request); // one of the patron's, to be worked on
    void requestWanted(); // the patron who is shown asks for something
    void patronChanged(); // another one, or none, is shown

private:
    void addViewActions(Menus &menus);
    void addFindActions(Menus &menus);
    void addStaffActions(Menus &menus);
    void showPatron(std::shared_ptr<const items::PatronView> view, const PreviewChoice &choice);
    void invite();
    void showFailure(RowId contact, const PreviewChoice &choice, const Error &error);
    void showError(const QString &title, const Error &error);
    void updateActions();
    void copyLink();
    void editContact();
    void endTheDay();

    Services m_services;
    Drafts *m_drafts = nullptr; // none: what is typed does not outlive a crash
    items::Lane m_lane;
    RowId m_contact = 0;
    RowId m_wanted = 0; // asked for, not shown yet
    PreviewChoice m_wantedChoice;
    RowId m_failed = 0; // could not be read, while another page is shown; 0: none
    PreviewChoice m_failedChoice;
    bool m_hasPatrons = true; // the database
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    PatronSheet *m_sheet = nullptr;
    AfterPicture *m_focusSoon = nullptr; // what the focus brings with it is not to hold the picture up
    QPointer<QWidget> m_focusBefore;     // where nobody has moved it meanwhile
    QScrollArea *m_area = nullptr; // of the sheet: a window may be too small for it
    PageExporter *m_exporter = nullptr;
    std::shared_ptr<const items::PatronView> m_view;
    std::vector<QAction *> m_patronActions; // work only while a patron is shown
    QAction *m_revealHidden = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_allEvents = nullptr;
    QActionGroup *m_tabs = nullptr;
};

} // namespace pd::ui
