// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pd::ui {

class Chip;
class ImportSession;

// What an import would do, in figures: rows read = to store + unchanged + rejected; while that is found out, how far it is.
class DryRunBar : public QWidget {
    Q_OBJECT

public:
    explicit DryRunBar(ImportSession &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void showProgress();
    void figure(size_t place, qint64 number);

    ImportSession &m_session;
    QLabel *m_state;
    QWidget *m_figures;
    std::array<QLabel *, 4> m_numbers{};
    QProgressBar *m_bar;
    QLabel *m_far;
    QPushButton *m_stop;
    QPushButton *m_again;
    Chip *m_conflicts;
    Chip *m_orphans;
};

} // namespace pd::ui
