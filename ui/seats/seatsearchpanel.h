// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsearch.h"
#include "models/items/readerthread.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace pd::ui {

// Finds the best free seats for what somebody wishes, each with why, and says why no better ones. Choosing one tells its
// seats. It looks on another thread.
class SeatSearchPanel : public QWidget {
    Q_OBJECT

public:
    explicit SeatSearchPanel(items::ReaderThread &thread, QWidget *parent = nullptr);

    void setHouse(std::shared_ptr<const SeatHouse> house);
    void setCompared(std::vector<RowId> seats); // those that "not behind" means: what is chosen in the map
    void setCounts(int seats, int accessible);  // that are wished for at first
    [[nodiscard]] SeatWish wish() const;
    void find();

Q_SIGNALS:
    void proposalChosen(const std::vector<pd::RowId> &seats);

private:
    QWidget *makeForm();
    void weigh();
    void show_(const SeatFinding &finding);
    void chooseRow();

    items::ReaderThread &m_thread;
    items::Lane m_lane;
    std::shared_ptr<const SeatHouse> m_house = std::make_shared<const SeatHouse>();
    std::vector<RowId> m_compared;
    std::vector<SeatProposal> m_proposals;
    QSpinBox *m_count;
    QSpinBox *m_accessible;
    QCheckBox *m_together;
    QCheckBox *m_aisle;
    QCheckBox *m_notBehind;
    QComboBox *m_level;
    QPushButton *m_find;
    QListWidget *m_list;
    QLabel *m_sentence;
};

} // namespace pd::ui
