// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace pd::words {
struct SettingGroup;
}

namespace pd::ui {

class Drafts;
class KeepsEdits;
class RuleTablePanel;
class SettingsDesk;

// What the organisation has decided, in sections: their names at the leading side, one of them beside it. A section is any
// widget; its column is as wide as a form should be. All of it is made when it is first asked for: many hundred widgets
// that most starts of the program do without.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Services &services, QWidget *parent = nullptr);

    void enter() override;
    void addActions(Menus &menus) override;
    [[nodiscard]] QString helpTopic() const override;

    void reload(); // from the database, if that was read before
    // Keeps the edits that are not saved from now on; before the database is open. resume() takes up, when it is, what a
    // crash left of them.
    void keepDrafts(Drafts &drafts);
    void resume();
    // Whose page the dry runs are about; 0: nobody's.
    void setPatron(RowId contact, const QString &name);

    using MakeContent = std::function<QWidget *()>;
    // At the end of the list. The content is made with the page, which takes it.
    void addSection(const QString &id, const QString &title, MakeContent content);
    void showSection(const QString &id);
    // Of a section that was added: how many edits in it are not saved.
    void setPending(const QString &id, int pending) { markPending(id, pending); }
    // Shows the section that has the key's editor, and gives that editor the focus.
    void showSetting(const QString &key);
    [[nodiscard]] int unsaved() const; // edits that are pending
    void showUnsaved(); // the first section that has any

Q_SIGNALS:
    void helpWanted(const QString &topic);
    void unsavedChanged();

private:
    struct Section {
        QString id;
        QString title;
        MakeContent make;
    };
    [[nodiscard]] bool isMade() const { return m_stack; }
    void makeSections();
    void awaitDraft();
    [[nodiscard]] int rowOf(const QString &id) const;
    void takeSection(int row);
    void addAction(const QString &id, const QString &title);
    void place(const Section &section);
    [[nodiscard]] QWidget *makeGroup(const words::SettingGroup &group);
    [[nodiscard]] QWidget *watched(const QString &id, RuleTablePanel *panel);
    void markPending(const QString &id, int pending);
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] QJsonObject draft() const;
    void takeDraft();

    Services m_services;
    Drafts *m_drafts = nullptr;
    SettingsDesk *m_desk;
    std::vector<Section> m_all;
    QListWidget *m_sections = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QHash<QString, int> m_pending; // edits, by section
    std::vector<std::pair<QString, KeepsEdits *>> m_keeping; // sections that were added
    QMenu *m_menu = nullptr; // a command for each section
};

// The name of the widget that shows a setting: what showSetting() looks for.
[[nodiscard]] QString settingObjectName(const QString &key);

} // namespace pd::ui
