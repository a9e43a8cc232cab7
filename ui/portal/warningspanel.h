// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace pd::ui {

class ReasonList;

// What staff should know of this patron's records before they answer.
class WarningsPanel : public QWidget {
    Q_OBJECT

public:
    explicit WarningsPanel(QWidget *parent = nullptr);

    void setWarnings(const std::vector<portal::Warning> &warnings);
    void setFocusToList();
    [[nodiscard]] int wantedHeight(int width) const; // to show every warning

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    portal::Why m_reasons; // what the list shows
    QLabel *m_heading;
    ReasonList *m_list;
};

} // namespace pd::ui
