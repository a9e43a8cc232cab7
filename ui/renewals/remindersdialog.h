// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/domain/renewal/reminders.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class PrimaryButton;

// Before reminders go into the outbox: how many there are, how one of them reads, and who is left out and why.
class RemindersDialog : public QDialog {
    Q_OBJECT

public:
    // Of the renewals that are shown in the list.
    RemindersDialog(std::vector<renewal::Renewal> renewals, renewal::ReminderRules rules, const PortalSettings &settings, const Services &services, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    [[nodiscard]] QWidget *makeLeftOut();
    void reckon();
    [[nodiscard]] bool has(MailRefusal reason) const; // whether somebody is left out for it as the rules are now
    void write();
    void weigh(const QString &busy = {});

    std::vector<renewal::Renewal> m_renewals;
    renewal::ReminderRules m_rules;
    PortalSettings m_settings;
    Services m_services;
    renewal::Reminders m_reminders;
    items::ValueTableModel *m_leftOut;
    QLabel *m_sentence;
    QCheckBox *m_again;
    QCheckBox *m_noPost;
    QPlainTextEdit *m_example;
    QPushButton *m_close;
    PrimaryButton *m_write;
};

} // namespace pd::ui
