// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/contactform.h"

#include "ui/common/tokens.h"
#include "ui/words/columnwords.h"
#include "ui/words/errorsentence.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

const QString contactTable = u"contact"_s;

ContactFieldKind kindOf(const QString &column)
{
    const auto &all = editableContactFields();
    return *std::find_if(all.cbegin(), all.cend(), [&](const ContactFieldKind &kind) { return kind.column == column; });
}

QLabel *labelOf(const QString &column, QWidget *editor)
{
    auto *label = new QLabel(words::columnTitle(contactTable, column));
    label->setObjectName(u"contactLabel_"_s + column);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(editor);
    return label;
}

} // namespace

ContactForm::ContactForm(QWidget *parent)
    : QWidget(parent)
{
    auto *left = new QVBoxLayout;
    left->addWidget(group(tr("Name"), {u"salutation"_s, u"first_name"_s, u"middle_name"_s, u"last_name"_s, u"suffix"_s, u"pronouns"_s}));
    left->addWidget(group(tr("Needs and wishes"), {u"access_requirements"_s, u"opted_out_of_email"_s, u"do_not_call"_s, u"do_not_mail"_s, u"deceased"_s}));
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(group(tr("E-mail and phone"), {u"email"_s, u"phone"_s, u"mobile_phone"_s, u"home_phone"_s, u"other_phone"_s}));
    right->addWidget(group(tr("Mailing address"),
                           {u"mailing_street"_s, u"mailing_city"_s, u"mailing_state"_s, u"mailing_postal_code"_s, u"mailing_country"_s}));
    right->addStretch(1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
}

QWidget *ContactForm::group(const QString &title, const QStringList &columns)
{
    auto *box = new QGroupBox(title, this);
    box->setObjectName(u"contactGroup_"_s + columns.first());
    box->setAccessibleName(title);
    auto *form = new QFormLayout(box);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const QString &column : columns) {
        const ContactFieldKind kind = kindOf(column);
        QWidget *editor = makeEditor(kind);
        m_fields[column] = {kind, editor, {}};
        if (kind.type == ContactFieldKind::Flag)
            form->addRow(editor);
        else
            form->addRow(labelOf(column, editor), editor);
    }
    return box;
}

QWidget *ContactForm::makeEditor(const ContactFieldKind &kind)
{
    const QString title = words::columnTitle(contactTable, kind.column);
    QWidget *editor = nullptr;
    if (kind.type == ContactFieldKind::Flag) {
        auto *box = new QCheckBox(title, this);
        connect(box, &QCheckBox::toggled, this, &ContactForm::weigh);
        editor = box;
    } else if (kind.type == ContactFieldKind::LongText) {
        auto *text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->document()->setDocumentMargin(6);
        text->setFixedHeight(3 * text->fontMetrics().lineSpacing() + 18);
        connect(text, &QPlainTextEdit::textChanged, this, &ContactForm::weigh);
        editor = text;
    } else {
        auto *line = new QLineEdit(this);
        line->setMinimumWidth(180);
        if (kind.longest > 0)
            line->setMaxLength(kind.longest);
        connect(line, &QLineEdit::textChanged, this, &ContactForm::weigh);
        editor = line;
    }
    editor->setObjectName(u"contact_"_s + kind.column);
    editor->setAccessibleName(title);
    return editor;
}

QVariant ContactForm::value(const Field &field) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(field.editor))
        return box->isChecked();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field.editor))
        return text->toPlainText();
    return static_cast<const QLineEdit *>(field.editor)->text();
}

void ContactForm::setValue(const Field &field, const QVariant &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(field.editor))
        box->setChecked(value.toBool());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field.editor))
        text->setPlainText(value.toString());
    else
        static_cast<QLineEdit *>(field.editor)->setText(value.toString());
}

void ContactForm::setContact(const Contact &contact)
{
    {
        const QSignalBlocker quiet(this);
        for (auto &[column, field] : m_fields) {
            field.was = contactValue(contact, column);
            setValue(field, field.was);
        }
    }
    weigh();
}

// A value that only its blanks make another one is none.
std::vector<FieldEdit> ContactForm::edits() const
{
    std::vector<FieldEdit> edits;
    for (const ContactFieldKind &kind : editableContactFields()) {
        const Field &field = m_fields.at(kind.column);
        const QVariant now = value(field);
        const Result<QVariant> stored = validContactValue(kind.column, now);
        if (now != field.was && (!stored || *stored != field.was))
            edits.push_back({kind.column, field.was, now});
    }
    return edits;
}

QString ContactForm::firstFault() const
{
    return m_fault;
}

QString ContactForm::displayName() const
{
    const auto text = [this](const QString &column) { return value(m_fields.at(column)).toString().trimmed(); };
    Contact named;
    named.firstName = text(u"first_name"_s);
    named.middleName = text(u"middle_name"_s);
    named.lastName = text(u"last_name"_s);
    named.suffix = text(u"suffix"_s);
    return named.displayName();
}

void ContactForm::rebase(const QString &column, const QVariant &was, const QVariant &value)
{
    Field &field = m_fields.at(column);
    field.was = was;
    setValue(field, value);
    weigh();
}

QJsonObject ContactForm::draft() const
{
    QJsonObject draft;
    for (const FieldEdit &edit : edits())
        draft.insert(edit.column, QJsonObject{{u"was"_s, QJsonValue::fromVariant(edit.was)}, {u"value"_s, QJsonValue::fromVariant(edit.value)}});
    return draft;
}

void ContactForm::takeDraft(const QJsonObject &draft)
{
    for (auto at = draft.constBegin(); at != draft.constEnd(); ++at) {
        if (m_fields.contains(at.key()))
            rebase(at.key(), at->toObject().value(u"was"_s).toVariant(), at->toObject().value(u"value"_s).toVariant());
    }
}

void ContactForm::focusFirst()
{
    focusField(u"first_name"_s);
}

void ContactForm::focusField(const QString &column)
{
    m_fields.at(column).editor->setFocus(Qt::OtherFocusReason);
}

void ContactForm::weigh()
{
    m_fault.clear();
    for (const FieldEdit &edit : edits()) {
        const Result<QVariant> stored = validContactValue(edit.column, edit.value);
        QWidget *editor = m_fields.at(edit.column).editor;
        const QString fault = stored ? QString() : tr("%1: %2").arg(words::columnTitle(contactTable, edit.column), words::errorSentence(stored.error()));
        editor->setAccessibleDescription(fault);
        if (m_fault.isEmpty())
            m_fault = fault;
    }
    Q_EMIT edited();
}

} // namespace pd::ui
