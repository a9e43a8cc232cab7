// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"
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
    void setPart(const QString &which, const QString &sentence); // of all requests: by its name, and what else is left out; empty: nothing
    void setReadAt(Instant at) { m_readAt = at; }                // when what is listed was so
    [[nodiscard]] PaperTitle paperTitle() const;
    // Titles and rows in the order of the list.
    [[nodiscard]] QList<QStringList> text(bool selectedOnly) const;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    const RequestList &m_list;
    QListView &m_view;
    Preferences &m_preferences;
    QMenu *m_menu;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QString m_none;
    QString m_which;
    QString m_leftOut;
    Instant m_readAt;
};

} // namespace pd::ui
