// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"
#include "models/items/patronservice.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace pd::ui {

class ElidedLabel;
class PatronSearch;

// Whose something is: who it is now, another patron by searching, or nobody. Who it is, is said from outside.
class PatronChoice : public QWidget {
    Q_OBJECT

public:
    // The hits open over `window`, which has to be as high as they are.
    PatronChoice(items::PatronService &patrons, std::function<Instant()> clock, QWidget *window);

    void setPatron(const QString &text); // empty: nobody
    [[nodiscard]] QWidget *field() const; // that is typed into

Q_SIGNALS:
    void chosen(qint64 contact); // 0: nobody
    void left();                 // Escape where no hits are open

private:
    PatronSearch *m_field;
    ElidedLabel *m_now;
    QPushButton *m_nobody;
};

} // namespace pd::ui
