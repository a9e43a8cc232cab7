// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/renewalview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

class GroupsView;

// What runs have done, by outcome; and for the subscriber that is chosen the order, its seats and the details.
class LogPanel : public QWidget {
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);

    void show(const SharedRenewalView &view);

Q_SIGNALS:
    void patronWanted(qint64 contact);
    void declineWanted(const std::vector<pd::RenewalLogEntry> &entries);

private:
    void explain();
    void weigh();
    [[nodiscard]] std::vector<RenewalLogEntry> chosen() const; // those with an order; a heading stands for all under it

    SharedRenewalView m_view;
    GroupsView *m_groups;
    QLabel *m_detail;
    QPushButton *m_decline;
};

} // namespace pd::ui
