// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/settingstrial.h"
#include "models/items/settingsview.h"
#include "ui/shell/services.h"

#include <QObject>

#include <functional>

namespace pd::ui {

// The organisation's settings as the database holds them, for the forms that show them: reads them, saves what is decided,
// and tries out what the patron on screen would see.
class SettingsDesk : public QObject {
    Q_OBJECT

public:
    explicit SettingsDesk(const Services &services, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_view != nullptr; }
    [[nodiscard]] const items::SettingsView &view() const { return *m_view; } // once loaded
    // Undefined: nobody set it.
    [[nodiscard]] QJsonValue held(const QString &key) const;

    [[nodiscard]] Preferences &preferences() const { return m_services.preferences; }

    void setPatron(RowId contact, const QString &name);
    [[nodiscard]] bool hasPatron() const { return m_contact != 0; }

    // Answers on this thread, unless the receiver is gone by then.
    using Done = std::function<void(const Result<actions::Outcome> &)>;
    void run(std::shared_ptr<actions::Action> action, QObject *receiver, Done done);
    // In words what the patron on screen would see differently; the newest question on the lane is answered.
    using Told = std::function<void(const Result<QString> &)>;
    void tryOut(items::Lane &lane, items::SettingsTrial trial, QObject *receiver, Told told);

Q_SIGNALS:
    void loaded();
    void failed(const pd::Error &error);
    void patronChanged();

private:
    Services m_services;
    items::Lane m_lane;
    std::shared_ptr<const items::SettingsView> m_view;
    RowId m_contact = 0;
    QString m_patron;
};

} // namespace pd::ui
