// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordoutput.h"

#include <QTimeZone>

class QListView;
class QMenu;

namespace pd::ui {

class RequestList;

// The list of requests as text: copied, exported and printed as every list is.
class RequestOutput : public QObject {
    Q_OBJECT

public:
    RequestOutput(const RequestList &list, QListView &view, Preferences &preferences, QWidget *parent);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setNone(const QString &sentence) { m_none = sentence; } // why the list is empty
    // Titles and rows in the order of the list.
    [[nodiscard]] QList<QStringList> text(bool selectedOnly) const;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    [[nodiscard]] PaperTitle paperTitle() const;

    const RequestList &m_list;
    QListView &m_view;
    Preferences &m_preferences;
    QMenu *m_menu;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QString m_none;
};

} // namespace pd::ui
