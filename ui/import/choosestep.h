// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace pd::ui {

class Banner;
class ImportSession;

// Step 1: which files, zips and folders.
class ChooseStep : public QWidget {
    Q_OBJECT

public:
    explicit ChooseStep(ImportSession &session, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void chooseFiles(bool folder);
    void removeChosen();

    ImportSession &m_session;
    QListWidget *m_list;
    QPushButton *m_remove;
    Banner *m_wrong;
    Banner *m_demo;
    bool m_dragged = false;
};

} // namespace pd::ui
