// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/namespanel.h"
#include "ui/renewals/renewalview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

class Chip;
class GroupsView;
class PrimaryButton;

// What a run would do for each subscriber, those who need somebody first; and for the one that is chosen why, and what can
// be done about it with one click.
class RehearsalPanel : public QWidget {
    Q_OBJECT

public:
    explicit RehearsalPanel(QWidget *parent = nullptr);

    void show(const SharedRenewalView &view, const QString &when); // null: nothing was rehearsed yet
    void setBusy(const QString &why); // empty: not

Q_SIGNALS:
    void againWanted();
    void decided(qint64 contact, const std::optional<pd::renewal::Decision> &decision);
    void namesChosen(const pd::ui::NamesPanel::Names &names);
    void patronWanted(qint64 contact);

private:
    [[nodiscard]] const renewal::Line *line() const; // the one that is chosen
    // Of its names the one that is missing, with what is suggested for it.
    [[nodiscard]] std::optional<renewal::NameMatch> missingName(const renewal::Line &line) const;
    void explain();
    void fix();

    SharedRenewalView m_view;
    QString m_busy;
    Chip *m_would;
    Chip *m_need;
    QLabel *m_when;
    QPushButton *m_again;
    GroupsView *m_groups;
    QLabel *m_who;
    QLabel *m_why;
    PrimaryButton *m_fix;
    QPushButton *m_skip;
    QPushButton *m_open;
};

} // namespace pd::ui
