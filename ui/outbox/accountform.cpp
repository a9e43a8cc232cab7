// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/accountform.h"

#include "ui/mailbox/signinrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// Names of companies, the same in every language.
struct Preset {
    const char16_t *name;
    const char16_t *host;
    int port;
    const char16_t *security;
    bool signsIn = false; // with a browser, as a rule
};
constexpr std::array presets{Preset{u"Google Workspace, Gmail", u"smtp.gmail.com", 465, u"tls"}, Preset{u"Microsoft 365", u"smtp.office365.com", 587, u"starttls", true},
                             Preset{u"Fastmail", u"smtp.fastmail.com", 465, u"tls"}, Preset{u"iCloud", u"smtp.mail.me.com", 587, u"starttls"}, Preset{u"Yahoo", u"smtp.mail.yahoo.com", 465, u"tls"}};

} // namespace

AccountForm::AccountForm(const std::optional<MailAccount> &account, bool canKeep, SignInTool signIn, QWidget *parent)
    : QWidget(parent)
    , m_before(account)
    , m_canKeep(canKeep)
    , m_form(new QFormLayout(this))
    , m_preset(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the keychain"), this))
{
    setObjectName(u"accountForm"_s);
    setAccessibleName(tr("Account that mail is sent from"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_preset->setObjectName(u"accountPreset"_s);
    m_preset->setAccessibleName(tr("Provider"));
    m_preset->addItem(tr("Another one"));
    for (const Preset &preset : presets)
        m_preset->addItem(QString::fromUtf16(preset.name));
    m_form->addRow(tr("P&rovider"), m_preset);
    m_address = addField(u"accountAddress"_s, tr("&Address"), tr("for example boxoffice@example.org"));
    m_name = addField(u"accountName"_s, tr("&Name beside it"), tr("for example Harbour Light Box Office"));
    addServer();
    m_user = addField(u"accountUser"_s, tr("&User"), tr("empty: the address"));
    m_signIn = new SignInRows(u"account"_s, *m_form, std::move(signIn), [this] { return SignedIn{{}, AccountForm::account().user, {}, AccountForm::account().caFile}; }, *this);
    m_password = addField(u"accountPassword"_s, tr("Pass&word"), account ? tr("empty: the one that is known") : QString());
    m_password->setEchoMode(QLineEdit::Password);
    m_signIn->addFields();
    m_keep->setObjectName(u"accountKeep"_s);
    m_keep->setChecked(canKeep);
    m_keep->setEnabled(canKeep);
    m_form->addRow(QString(), m_keep);
    if (account) {
        m_address->setText(account->fromAddress);
        m_name->setText(account->fromName);
        m_host->setText(account->host);
        m_security->setCurrentIndex(m_security->findData(account->security));
        m_port->setValue(account->port);
        m_user->setText(account->user);
        m_authority->setText(account->caFile);
        m_signIn->setUp(account->token, account->signIn);
    }
    m_signIn->takeHost(m_host->text());
    connect(m_host, &QLineEdit::textChanged, m_signIn, &SignInRows::takeHost);
    for (QLineEdit *field : {m_user, m_address}) // whose sign-in it is
        connect(field, &QLineEdit::textChanged, m_signIn, &SignInRows::refresh);
    connect(m_signIn, &SignInRows::changed, this, &AccountForm::showLogin);
    showLogin();
    connect(m_preset, &QComboBox::activated, this, &AccountForm::takePreset);
}

QLineEdit *AccountForm::addField(const QString &name, const QString &label, const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    field->setToolTip(example);
    field->setMinimumHeight(28);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &AccountForm::edited);
    return field;
}

void AccountForm::addServer()
{
    m_host = addField(u"accountHost"_s, tr("&Server"), tr("for example smtp.example.org"));
    m_security->setObjectName(u"accountSecurity"_s);
    m_security->setAccessibleName(tr("Encryption"));
    m_security->addItem(tr("From the first byte (TLS)"), u"tls"_s);
    m_security->addItem(tr("After a greeting (STARTTLS)"), u"starttls"_s);
    m_security->setCurrentIndex(1);
    m_form->addRow(tr("&Encryption"), m_security);
    m_port->setObjectName(u"accountPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(587);
    m_port->setGroupSeparatorShown(false);
    m_form->addRow(tr("P&ort"), m_port);
    m_authority = addField(u"accountAuthority"_s, tr("Certificates &by"), tr("empty: whom the system trusts"));
    connect(m_security, &QComboBox::activated, this, [this] { m_port->setValue(m_security->currentIndex() == 0 ? 465 : 587); });
}

void AccountForm::takePreset()
{
    if (m_preset->currentIndex() < 1)
        return;
    const Preset &preset = presets[std::size_t(m_preset->currentIndex() - 1)];
    m_host->setText(QString::fromUtf16(preset.host));
    m_security->setCurrentIndex(m_security->findData(QString::fromUtf16(preset.security)));
    m_port->setValue(preset.port);
    m_signIn->choose(preset.signsIn);
}

// What belongs to the way that one logs in.
void AccountForm::showLogin()
{
    const bool token = m_signIn->isToken();
    m_form->setRowVisible(m_password, !token);
    m_keep->setText(token ? tr("&Keep the sign-in in the keychain") : tr("&Keep the password in the keychain"));
    m_keep->setAccessibleName(QString(m_keep->text()).remove(u'&'));
    const QString why = m_canKeep ? QString()
        : token                   ? tr("This desktop has no keychain: somebody has to sign in each time the program is started.")
                                  : tr("This desktop has no keychain: the password is asked for each time the program is started.");
    m_keep->setToolTip(why);
    m_keep->setStatusTip(why);
    m_keep->setAccessibleDescription(why);
    Q_EMIT edited();
}

MailAccount AccountForm::account() const
{
    MailAccount account;
    account.fromAddress = m_address->text().trimmed();
    account.fromName = m_name->text().trimmed();
    account.name = account.fromAddress;
    account.host = m_host->text().trimmed();
    account.port = m_port->value();
    account.security = m_security->currentData().toString();
    account.user = m_user->text().trimmed().isEmpty() ? account.fromAddress : m_user->text().trimmed();
    account.caFile = m_authority->text().trimmed();
    account.token = m_signIn->isToken();
    account.signIn = m_signIn->signIn();
    return account;
}

QString AccountForm::password() const
{
    return m_signIn->isToken() ? m_signIn->kept() : m_password->text();
}

bool AccountForm::keepsPassword() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

bool AccountForm::isKnown() const
{
    return m_before && secretKey(account()) == secretKey(*m_before);
}

QString AccountForm::missing() const
{
    if (m_address->text().trimmed().isEmpty())
        return tr("Fill in the address that mail is to come from first.");
    if (m_host->text().trimmed().isEmpty())
        return tr("Fill in the server’s name first.");
    return m_signIn->missing(isKnown());
}

} // namespace pd::ui
