// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace pd::ui {

class Drafts;
class RuleTablePanel;
class SettingsDesk;

// What the organisation has decided, in sections: their names at the leading side, one of them beside it. A section is any
// widget; its column is as wide as a form should be.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void addActions(Menus &menus) override;
    [[nodiscard]] QString helpTopic() const override;

    void reload(); // from the database
    // Keeps the edits that are not saved from now on; before the database is open. resume() takes up, when it is, what a
    // crash left of them.
    void keepDrafts(Drafts &drafts);
    void resume();
    // Whose page the dry runs are about; 0: nobody's.
    void setPatron(RowId contact, const QString &name);

    // At the end of the list. Takes the content.
    void addSection(const QString &id, const QString &title, QWidget *content);
    void showSection(const QString &id);
    // Shows the section that has the key's editor, and gives that editor the focus.
    void showSetting(const QString &key);
    [[nodiscard]] int unsaved() const; // edits that are pending
    void showUnsaved(); // the first section that has any

Q_SIGNALS:
    void helpWanted(const QString &topic);
    void unsavedChanged();

private:
    [[nodiscard]] int rowOf(const QString &id) const;
    void takeSection(int row);
    void addAction(const QString &id, const QString &title);
    void buildSections();
    void addTable(const QString &id, RuleTablePanel *panel);
    void markPending(const QString &id, int pending);
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QJsonObject draft() const;
    void takeDraft();

    Services m_services;
    Drafts *m_drafts = nullptr;
    SettingsDesk *m_desk;
    QListWidget *m_sections;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QHash<QString, int> m_pending; // edits, by section
    QMenu *m_menu = nullptr; // a command for each section
};

// The name of the widget that shows a setting: what showSetting() looks for.
[[nodiscard]] QString settingObjectName(const QString &key);

} // namespace pd::ui
