// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesreader.h"
#include "models/items/lane.h"
#include "ui/shell/services.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pd::actions {
class Action;
}

namespace pd::ui {

class Banner;
class PrimaryButton;

// The seasons that there are: one chosen, its name, first and last day to be changed; or a new one. Each is saved at once and
// can be undone.
class SeasonsDialog : public QDialog {
    Q_OBJECT

public:
    SeasonsDialog(const Services &services, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &name);

private:
    struct Day { // that may be none
        QString column;
        QCheckBox *is = nullptr;
        QDateEdit *at = nullptr;
    };

    Day addDay(QFormLayout &form, const QString &name, const QString &label, const QString &column);
    void read();
    void take(const std::vector<Season> &seasons);
    void showChosen();
    void begin(); // a new one
    void save();
    void weigh();
    [[nodiscard]] QDate dayOf(const Day &day) const;

    Services m_services;
    items::Lane m_lane;
    std::vector<Season> m_seasons;
    Season m_shown; // id 0: a new one
    bool m_adding = false; // somebody makes a new one
    QString m_busy;
    QListWidget *m_list;
    QLineEdit *m_name;
    Day m_first;
    Day m_last;
    Banner *m_fault;
    QPushButton *m_new;
    PrimaryButton *m_save;
};

} // namespace pd::ui
