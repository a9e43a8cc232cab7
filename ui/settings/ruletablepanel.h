// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"
#include "models/items/settingstrial.h"
#include "ui/common/recordtable.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd::actions {
class Action;
}

namespace pd::ui {

class SettingsDesk;

// A table that rules read, with a form for the row that is chosen: add, change, remove. What is changed in the form is
// pending until it is saved, and says meanwhile what it means and what it would change for the patron on screen. Whoever
// derives from it knows the rows.
class RuleTablePanel : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] bool isPending() const { return m_pending; }
    // The edit that is not saved, with what it began from; empty: there is none. And one that was left, taken up again.
    [[nodiscard]] QJsonObject draft() const;
    void resume(const QJsonObject &draft);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void pendingChanged();

protected:
    // `name` is the beginning of the object names: "labels", "stages".
    RuleTablePanel(const QString &name, const QString &about, SettingsDesk &desk, QWidget *parent);

    // Builds what needs the derived object. `records` has the rows in their order, ids from 1.
    void build(items::RecordModel &records, RecordColumns columns, RecordWords words, QWidget *form, QWidget *firstField);
    void takeEdit(); // something in the form was edited
    [[nodiscard]] SettingsDesk &desk() const { return m_desk; }

    virtual void readRows() = 0;               // from the desk into the model
    [[nodiscard]] virtual int rowOf(const QString &name) const = 0;
    [[nodiscard]] virtual QString nameOf(int row) const = 0;
    virtual void fillForm(int row) = 0;        // -1: a new one
    [[nodiscard]] virtual QString formName() const = 0; // the name in the form
    [[nodiscard]] virtual bool isEdited(int row) const = 0; // the form against the row
    [[nodiscard]] virtual bool hasMoved() const = 0; // the row that fillForm() showed has another content by now
    [[nodiscard]] virtual QString shownText() const = 0; // the content that fillForm() showed; empty: none
    virtual QString rebase() = 0; // the form now stands against that content; says what it means
    [[nodiscard]] virtual QString problem(int row) const = 0; // why the form cannot be saved; empty: it can
    [[nodiscard]] virtual QString meaning(bool removed) const = 0; // what the patron reads then
    [[nodiscard]] virtual items::SettingsTrial trial(bool removed) const = 0;
    [[nodiscard]] virtual std::shared_ptr<actions::Action> action(bool removed) const = 0;

private:
    void takeLoaded();
    void sayMoved();
    void takeRow();
    void chooseCurrent();
    void add();
    void remove();
    void save();
    void discard();
    void copy();
    void tryOut();
    void say(ChipTone tone, const QString &text);
    void setPending(bool pending);
    [[nodiscard]] int currentRow() const; // -1: none
    [[nodiscard]] QString tableText() const;

    QString m_name;
    SettingsDesk &m_desk;
    items::Lane m_lane;
    QTimer m_soon;
    QVBoxLayout *m_column;
    RecordTable *m_table = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_firstField = nullptr;
    QLabel *m_message;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_discard;
    QString m_current; // the row's name; empty: a new one
    bool m_adding = false;
    bool m_removing = false;
    bool m_pending = false;
    bool m_saving = false;
};

} // namespace pd::ui
