// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QObject>

class QAction;
class QMenu;

namespace pd::ui {

class PatronsPage;
class Sidebar;

// The patron who is on the phone: pinned from the page that is shown, one key or click away from anywhere after that.
class PinnedCaller : public QObject {
    Q_OBJECT

public:
    PinnedCaller(QMenu *patron, Sidebar &sidebar, const PatronsPage &page, QObject *parent);

    void refresh(); // another patron is shown
    void continueFrom(const PinnedCaller &before);

Q_SIGNALS:
    void wanted(qint64 contact);

private:
    void toggle();
    void set(RowId contact, const QString &name);

    Sidebar &m_sidebar;
    const PatronsPage &m_page;
    QAction *m_pin;
    QAction *m_open;
    RowId m_contact = 0;
    QString m_name;
};

} // namespace pd::ui
