// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helplibrary.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolBar;
class QTreeWidget;
class QUrl;

namespace pd::ui {

class HelpView;
class LinkQuestion;

// The help beside the window it is about: contents or what a search found at the leading side, one page beside it.
class HelpWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit HelpWindow(const HelpLibrary &library, QWidget *parent = nullptr);

    // "settings", or "settings#benefits" for a heading. What has no page shows the first one.
    void showTopic(const QString &topic);
    void showContents();
    [[nodiscard]] const QString &topic() const { return m_topic; } // that is shown

Q_SIGNALS:
    // A patron of the tour, by what to type into the search field.
    void patronWanted(const QString &typed);

private:
    void makeBar();
    void makeContents();
    void open(const QString &topic);
    void follow(const QUrl &link);
    void search(const QString &text);
    void step(int by);
    void takeRow();
    void markRow();

    const HelpLibrary &m_library;
    QString m_topic;
    std::vector<QString> m_visited;
    size_t m_at = 0;
    QLabel *m_english; // that the page is not there in the window's language
    HelpView *m_view;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QStackedWidget *m_side;
    QLabel *m_found;
    LinkQuestion *m_question;
    QLineEdit *m_search = nullptr;
    QToolBar *m_bar = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
};

} // namespace pd::ui
