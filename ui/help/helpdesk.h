// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace pd::ui {

class HelpLibrary;
class HelpWindow;

// The help of one window: what its Help menu and F1 open. Makes the help window when it is first wanted.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    // `language` of the pages; the topic of the place where one is, asked for by F1.
    HelpDesk(const Services &services, QWidget *window, QString language, std::function<QString()> topicHere);
    ~HelpDesk() override;

    // What it needs to tell which keys do what: every menu, filled.
    void addActions(QMenu *help, const QList<QMenu *> &all);
    void open(const QString &topic);

Q_SIGNALS:
    void patronWanted(pd::RowId contact); // of the tour
    void noticed(const pd::ui::Notice &notice);

private:
    void find(const QString &typed);

    Services m_services;
    QWidget *m_owner;
    QString m_language;
    std::function<QString()> m_topicHere;
    QList<QMenu *> m_menus;
    std::unique_ptr<HelpLibrary> m_library; // outlives the window that shows it
    QPointer<HelpWindow> m_shown;
};

} // namespace pd::ui
