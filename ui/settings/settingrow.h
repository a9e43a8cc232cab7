// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settings.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace pd::ui {

class LinkButton;
class SettingEditor;
class SettingsDesk;

// One setting: its name, its editor, what it does, where its value came from. An edit is pending until it is saved or
// discarded, and says meanwhile what it would change for the patron on screen.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    SettingRow(const SettingSpec &spec, SettingsDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] bool isPending() const { return m_pending; }
    void save();
    void discard();
    // The edit that is not saved, with what it began from; empty: there is none. And one that was left, taken up again.
    [[nodiscard]] QJsonObject draft() const;
    void resume(const QJsonObject &draft);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void ruleWanted(const QString &rule); // read about it
    void pendingChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Says { Nothing, Change, Problem, Conflict };

    void build();
    void takeLoaded();
    void showHeld();
    void takeEdit();
    void useDefault();
    void tryOut();
    void answer(const Result<void> &done);
    void say(Says kind, const QString &text);
    void tint();
    void setPending(bool pending);
    [[nodiscard]] QJsonValue wanted() const; // undefined: the default
    [[nodiscard]] QJsonValue shown(const QJsonValue &held) const;
    [[nodiscard]] QString originText() const;

    SettingSpec m_spec;
    SettingsDesk &m_desk;
    items::Lane m_lane;
    QTimer m_soon; // an edit is tried out when the typing rests
    QJsonValue m_base = QJsonValue(QJsonValue::Undefined); // what the edit began from
    bool m_pending = false;
    bool m_wantsDefault = false;
    bool m_saving = false;
    Says m_says = Says::Nothing;
    SettingEditor *m_editor;
    QLabel *m_origin;
    QLabel *m_message;
    QPushButton *m_save;
    QPushButton *m_discard;
    LinkButton *m_default;
};

} // namespace pd::ui
