// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;

namespace pd::ui {

class ImportSession;

// Asks what a report's dates and times do not say themselves: day or month first, and whose clock.
class DateQuestion : public QFrame {
    Q_OBJECT

public:
    explicit DateQuestion(ImportSession &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillZones(const QString &organisation);

    ImportSession &m_session;
    QLabel *m_text;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_zoneLabel;
    QComboBox *m_zone;
};

} // namespace pd::ui
