// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contactedit.h"

#include <QJsonObject>
#include <QWidget>

#include <map>

class QLabel;

namespace pd::ui {

// The fields of a contact that staff may edit, in groups. Says beside a field what is wrong with what stands in it.
class ContactForm : public QWidget {
    Q_OBJECT

public:
    explicit ContactForm(QWidget *parent = nullptr);

    void setContact(const Contact &contact);
    // What differs from the contact it was given.
    [[nodiscard]] std::vector<FieldEdit> edits() const;
    [[nodiscard]] QString firstFault() const; // a sentence; empty: none
    [[nodiscard]] QString displayName() const; // of the contact, as its fields stand now
    // From now on the field is compared with, and holds, this.
    void rebase(const QString &column, const QVariant &was, const QVariant &value);
    void focusFirst();
    void focusField(const QString &column);
    // The edits, to be kept through a crash, and back again. What a field was when it was edited is kept with it: others may
    // have changed it meanwhile.
    [[nodiscard]] QJsonObject draft() const;
    void takeDraft(const QJsonObject &draft);

Q_SIGNALS:
    void edited();

private:
    struct Field {
        ContactFieldKind kind;
        QWidget *editor = nullptr;
        QVariant was;
    };

    QWidget *group(const QString &title, const QStringList &columns);
    QWidget *makeEditor(const ContactFieldKind &kind);
    [[nodiscard]] QVariant value(const Field &field) const;
    static void setValue(const Field &field, const QVariant &value);
    void weigh();

    std::map<QString, Field> m_fields;
    QString m_fault;
};

} // namespace pd::ui
