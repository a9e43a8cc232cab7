// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/common/tokens.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;

namespace pd::ui {

class Chip;
class ElidedLabel;

// Who is on the phone: name, ways to reach them, household, whether they can log in, what a clerk must know first,
// and how old the data are.
class PatronHeader : public QWidget {
    Q_OBJECT

public:
    explicit PatronHeader(QWidget *parent = nullptr);

    void setPatron(const items::PatronView &view, Instant now);

Q_SIGNALS:
    void loginClicked();
    void warningsClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setFlags(const items::PatronView &view);
    void setDataAge(const items::PatronView &view, Instant now);

    QString m_initials;
    ElidedLabel *m_name;
    ElidedLabel *m_contact;
    Chip *m_login;
    Chip *m_warnings;
    Chip *m_age;
    QHBoxLayout *m_flagRow;
    std::vector<Chip *> m_flags;
};

} // namespace pd::ui
