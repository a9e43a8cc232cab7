// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesmove.h"
#include "ui/orders/moveseats.h"
#include "ui/orders/orderdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QSpinBox;

namespace pd::ui {

class SeatChooser;

// A renewal that goes over to another series of its season: which one, and which seats in its house. Says what would be done while
// somebody chooses, or why it cannot be.
class MoveDialog : public OrderDialog {
    Q_OBJECT

public:
    MoveDialog(MoveChoices choices, const QString &patron, const QTimeZone &zone, const Services &services, QWidget *parent);

    void begin(); // when somebody listens
    void showHouse(const MoveHouse &house); // of the series that is chosen; another's is left alone
    void showOutcome(int asked, const QString &sentence, const QString &detail);
    void showRefusal(int asked, const QString &sentence); // 0: of what was done, or of a house that cannot be read

Q_SIGNALS:
    void houseWanted(const pd::SeriesRecord &series);
    void asked(int number, const pd::SeriesMove &move); // what it would come to
    void wanted(const pd::SeriesMove &move);
    void adviceWanted();
    void noticed(const pd::ui::Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void go() override;
    [[nodiscard]] QWidget *makeWishes(const QTimeZone &zone);
    void chooseSeries();
    void weigh();
    void block(const QString &reason);
    [[nodiscard]] const MoveChoices::Choice *choice() const; // null: there is no other series

    MoveChoices m_choices;
    QComboBox *m_series;
    QSpinBox *m_accessible;
    QComboBox *m_after;
    QLabel *m_first; // why these seats are chosen at first
    QPushButton *m_other;
    SeatChooser *m_chooser;
    std::shared_ptr<const SeatHouse> m_house; // null: it is being read
    SeriesMove m_move;
    QTimer m_pause; // before it is asked: somebody is still choosing
    int m_asked = 0;
};

} // namespace pd::ui
