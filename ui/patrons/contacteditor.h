// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact.h"
#include "models/domain/error.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QVariant>

#include <map>

class QLabel;
class QPushButton;
class QScrollArea;

namespace pd::ui {

class ConflictChoices;
class ContactForm;
class Drafts;
class UnverifiedOffer;

// Edits one contact. Says where the change takes effect; what somebody else changed meanwhile is shown field by field, to
// be decided. What was typed survives a crash, and is given up only when Escape is pressed twice.
class ContactEditor : public QDialog {
    Q_OBJECT

public:
    ContactEditor(const Services &services, const Contact &contact, bool patronManagerIsMaster, Drafts *drafts, QWidget *parent);

    // What the patron has said, to be looked at before it is saved: values by column. None: nothing was understood.
    void suggest(const std::map<QString, QVariant> &values);
    // Likewise, where it is not verified that the patron has: nothing is filled in before somebody asks for it.
    void offer(const std::map<QString, QVariant> &values);
    void warn(const QString &sentence); // beside the answers, until something is edited
    // It is the work of this change request, which it fills.
    void setRequest(RowId request) { m_request = request; }
    void reject() override;

Q_SIGNALS:
    void saved(const QString &sentence);

private:
    void weigh();
    void save();
    void showConflict(const Error &error);
    void say(const QString &sentence, bool bad = false);

    Services m_services;
    Contact m_contact;
    bool m_patronManagerIsMaster;
    std::optional<RowId> m_request;
    Drafts *m_drafts;
    QString m_draft;
    ContactForm *m_form;
    ConflictChoices *m_conflicts;
    UnverifiedOffer *m_offer;
    QLabel *m_sentence;
    QPushButton *m_save;
    bool m_saving = false;
    bool m_askedToGiveUp = false;
};

} // namespace pd::ui
