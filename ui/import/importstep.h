// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace pd::ui {

class Banner;
class ImportSession;

// Step 4: what is about to be done, how far it is, what was done.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    explicit ImportStep(ImportSession &session, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showProgress();
    [[nodiscard]] QString plan() const;

    ImportSession &m_session;
    Banner *m_wrong;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_far;
    QPushButton *m_stop;
    QPlainTextEdit *m_report;
    QPushButton *m_copy;
};

} // namespace pd::ui
