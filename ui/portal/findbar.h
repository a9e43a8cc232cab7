// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace pd::ui {

class PortalView;

// Asks what to find on the patron's page, and says how often it stands there. Return goes on, Escape gives up.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(PortalView &view, QWidget *parent = nullptr);

    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void updateWords();
    void tintIcons();
    QToolButton *addButton(const QString &name, const QString &text, int step);

    PortalView &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace pd::ui
