// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>

namespace pd::ui {

class MainMenu;

// The patrons that were looked at in this database, the newest first: kept in the preferences under `key`, by name in the
// menu.
class RecentPatrons : public QObject {
    Q_OBJECT

public:
    RecentPatrons(const Services &services, QString key, MainMenu &menu, QObject *parent);

    void note(RowId contact);
    void read(); // their names

private:
    [[nodiscard]] std::vector<RowId> contacts() const;

    Services m_services;
    QString m_key;
    MainMenu &m_menu;
};

} // namespace pd::ui
