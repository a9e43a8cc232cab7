// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/shell/page.h"

class QAction;

namespace pd::ui {

class Chip;
class ElidedLabel;
class FlagChips;
class HeaderButton;
class IconButton;

// Who is on the phone: name, whether they can log in, what a clerk must know first, ways to reach them (a click copies them),
// the household (its other members one click away), the last login, and how old the data are.
class PatronHeader : public QWidget {
    Q_OBJECT

public:
    explicit PatronHeader(QWidget *parent = nullptr);

    void setPatron(const items::PatronView &view, Instant now);
    void addActions(Menus &menus); // the same by menu; off until there is a patron

Q_SIGNALS:
    void loginClicked();
    void warningsClicked();
    void patronWanted(qint64 contact);
    void requestWanted(); // the patron asks for something
    void noticed(const pd::ui::Notice &notice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameWidgets();
    void layOut();
    void setWays(const items::PatronView &view);
    void setHousehold(const items::PatronView &view);
    void setDataAge(const items::PatronView &view, Instant now);
    void updateActions();
    void copy(const QString &text);

    QString m_initials;
    QString m_emailText;
    QString m_phoneText;
    ElidedLabel *m_name;
    Chip *m_login;
    Chip *m_warnings;
    FlagChips *m_flags;
    IconButton *m_request;
    HeaderButton *m_email;
    HeaderButton *m_phone;
    HeaderButton *m_household;
    ElidedLabel *m_lastLogin;
    Chip *m_age;
    QMenu *m_members;
    QAction *m_copyEmail = nullptr;
    QAction *m_copyPhone = nullptr;
};

} // namespace pd::ui
