// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace pd::ui {

class HelpLibrary;
class HelpWindow;

// The help of one window: what its Help menu and F1 open. Makes the help window when it is first wanted.
class HelpDesk : public QObject {
    Q_OBJECT

public:
    // `language` of the pages; the topic of the place where one is, asked for by F1.
    // Without services nobody can be looked for: the first start.
    HelpDesk(const std::optional<Services> &services, QWidget *window, QString language, std::function<QString()> topicHere);
    ~HelpDesk() override;

    // What it needs to tell which keys do what: every menu, filled.
    void addActions(QMenu *help, const QList<QMenu *> &all);
    // Over `above`, where that is a dialog that keeps its window from being used.
    void open(const QString &topic, QWidget *above = nullptr);

Q_SIGNALS:
    void patronWanted(pd::RowId contact); // of the tour
    void noticed(const pd::ui::Notice &notice);

protected:
    // F1 in a dialog of the window that has a topic (setHelpTopic()).
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);

    std::optional<Services> m_services;
    QWidget *m_owner;
    QString m_language;
    std::function<QString()> m_topicHere;
    QList<QMenu *> m_menus;
    std::unique_ptr<HelpLibrary> m_library; // outlives the window that shows it
    QPointer<HelpWindow> m_shown;
};

// Names the help page that F1 opens in this window.
void setHelpTopic(QWidget *window, const QString &topic);

} // namespace pd::ui
