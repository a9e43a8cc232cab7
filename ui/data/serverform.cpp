// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/serverform.h"

#include "ui/common/leading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pd::ui {

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_port(new QSpinBox(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the keychain"), this))
    , m_tls(new QComboBox(this))
    , m_url(new QLabel(this))
{
    setObjectName(u"serverForm"_s);
    setAccessibleName(tr("Shared database"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_host = addField(form, u"serverHost"_s, tr("&Address"), tr("for example desk.example.org"));
    m_port->setObjectName(u"serverPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    m_port->setGroupSeparatorShown(false);
    form->addRow(tr("Po&rt"), m_port);
    m_name = addField(form, u"serverName"_s, tr("&Database"), tr("for example theatre"));
    m_user = addField(form, u"serverUser"_s, tr("&User"), tr("your name on the server"));
    m_password = addField(form, u"serverPassword"_s, tr("Pass&word"), tr("empty: taken from .pgpass"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"serverKeep"_s);
    m_keep->setAccessibleName(tr("Keep the password in the keychain"));
    form->addRow(QString(), m_keep);
    addEncryption(form);
    m_url->setObjectName(u"serverUrl"_s);
    m_url->setTextFormat(Qt::PlainText);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepLeading(*m_url);
    m_url->setAccessibleName(tr("As one line"));
    m_url->setWordWrap(true);
    m_url->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(tr("As one line"), m_url);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::update);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ServerForm::update);
    setCanKeepPassword(false);
    update();
}

QLineEdit *ServerForm::addField(QFormLayout *form, const QString &name, const QString &label, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    field->setToolTip(example);
    field->setMinimumHeight(28);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &ServerForm::update);
    connect(field, &QLineEdit::returnPressed, this, &ServerForm::confirmed);
    return field;
}

void ServerForm::addEncryption(QFormLayout *form)
{
    m_tls->setObjectName(u"serverTls"_s);
    m_tls->setAccessibleName(tr("Encryption"));
    m_tls->addItem(tr("Encrypted where the server offers it"), u"prefer"_s);
    m_tls->addItem(tr("Always encrypted"), u"require"_s);
    m_tls->addItem(tr("Always encrypted, with a certificate that is trusted"), u"verify-ca"_s);
    m_tls->addItem(tr("Always encrypted, with a trusted certificate of this address"), u"verify-full"_s);
    m_tls->addItem(tr("Never encrypted"), u"disable"_s);
    m_tls->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tls->setMinimumContentsLength(20);
    const auto tell = [this] { m_tls->setToolTip(m_tls->currentText()); };
    connect(m_tls, &QComboBox::currentTextChanged, this, tell);
    tell();
    form->addRow(tr("&Encryption"), m_tls);
}

ServerAddress ServerForm::address() const
{
    return {m_host->text().trimmed(), m_port->value(), m_name->text().trimmed(), m_user->text().trimmed(), m_tls->currentData().toString()};
}

QString ServerForm::password() const
{
    return m_password->text();
}

bool ServerForm::keepsPassword() const
{
    return m_keep->isEnabled() && m_keep->isChecked() && !m_password->text().isEmpty();
}

QString ServerForm::missing() const
{
    if (m_host->text().trimmed().isEmpty())
        return tr("Fill in the server’s address first.");
    if (m_name->text().trimmed().isEmpty())
        return tr("Fill in the database’s name first.");
    return {};
}

void ServerForm::setCanKeepPassword(bool can)
{
    const QString why = can ? QString() : tr("This desktop has no keychain: the password is asked for each time, or read from .pgpass.");
    m_keep->setEnabled(can);
    m_keep->setChecked(can);
    m_keep->setToolTip(why);
    m_keep->setStatusTip(why);
    m_keep->setAccessibleDescription(why);
}

void ServerForm::update()
{
    m_url->setText(missing().isEmpty() ? address().url() : missing());
    Q_EMIT changed();
}

} // namespace pd::ui
