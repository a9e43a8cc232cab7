// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/mailboxform.h"

#include "ui/common/leading.h"
#include "ui/mailbox/signinrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int tlsPort = 993, startTlsPort = 143;

}

MailboxForm::MailboxForm(Mailbox mailbox, SignInTool signIn, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_before(std::move(mailbox))
    , m_presets(mailPresets())
    , m_provider(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the keychain"), this))
{
    setObjectName(u"mailboxForm"_s);
    setAccessibleName(tr("Mailbox"));
    QFormLayout *form = m_form;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(6); // long words have their room at 200 percent
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addProvider(form);
    m_name = addField(form, u"mailboxName"_s, tr("&Name here"), m_before.name, tr("for example Change requests"));
    m_user = addField(form, u"mailboxUser"_s, tr("&User"), m_before.user, tr("mostly the whole e-mail address"));
    m_signIn = new SignInRows(u"mailbox"_s, *form, std::move(signIn), [this] { return SignedIn{{}, m_user->text().trimmed(), {}, m_authority ? m_authority->text().trimmed() : QString()}; }, *this);
    m_password = addField(form, u"mailboxPassword"_s, tr("Pass&word"), {}, isNew() ? QString() : tr("empty: stays as it is"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"mailboxKeep"_s);
    m_keep->setAccessibleName(tr("Keep the password in the keychain"));
    m_signIn->addFields();
    m_signIn->setUp(m_before.token, m_before.signIn);
    form->addRow(QString(), m_keep);
    addServer(form);
    m_folder = addField(form, u"mailboxFolder"_s, tr("Take mail &from"), m_before.folder, {});
    m_processed = addField(form, u"mailboxProcessed"_s, tr("&Move it to"), m_before.processedFolder, tr("where it goes once it is kept here; made if it is not there"));
    connect(m_provider, &QComboBox::currentIndexChanged, this, &MailboxForm::takeProvider);
    takeProvider(m_provider->currentIndex());
    if (!isNew())
        m_signIn->choose(m_before.token);
    connect(m_user, &QLineEdit::textChanged, m_signIn, &SignInRows::refresh);
    connect(m_host, &QLineEdit::textChanged, m_signIn, &SignInRows::takeHost);
    connect(m_signIn, &SignInRows::changed, this, &MailboxForm::showLogin);
    connect(m_signIn, &SignInRows::changed, this, &MailboxForm::changed);
    setCanKeepPassword(false);
}

QLineEdit *MailboxForm::addField(QFormLayout *form, const QString &name, const QString &label, const QString &text, const QString &example)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    field->setToolTip(example);
    field->setMinimumHeight(28);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &MailboxForm::changed);
    return field;
}

void MailboxForm::addProvider(QFormLayout *form)
{
    m_provider->setObjectName(u"mailboxProvider"_s);
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->setMinimumHeight(28);
    for (const MailPreset &preset : m_presets)
        m_provider->addItem(preset.name, preset.id);
    m_provider->setCurrentIndex(presetOf(m_presets, m_before.host));
    form->addRow(tr("&Provider"), m_provider);
    m_note->setObjectName(u"mailboxNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    keepLeading(*m_note);
    form->addRow(QString(), m_note);
}

void MailboxForm::addServer(QFormLayout *form)
{
    m_host = addField(form, u"mailboxHost"_s, tr("&Server"), m_before.host, tr("for example imap.example.org"));
    m_security->setObjectName(u"mailboxSecurity"_s);
    m_security->setAccessibleName(tr("Encryption"));
    m_security->setMinimumHeight(28);
    m_security->addItem(tr("TLS from the start"), u"tls"_s);
    m_security->addItem(tr("STARTTLS"), u"starttls"_s);
    m_security->setCurrentIndex(m_before.security == "starttls"_L1 ? 1 : 0);
    form->addRow(tr("&Encryption"), m_security);
    m_port->setObjectName(u"mailboxPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setMinimumHeight(28);
    m_port->setValue(m_before.port);
    form->addRow(tr("Po&rt"), m_port);
    connect(m_port, &QSpinBox::valueChanged, this, &MailboxForm::changed);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_port->value() == (index == 1 ? tlsPort : startTlsPort)) // the usual one of the other
            m_port->setValue(index == 1 ? startTlsPort : tlsPort);
        Q_EMIT changed();
    });
    m_authority = addField(form, u"mailboxAuthority"_s, tr("Certificates &by"), m_before.caFile, tr("empty: whom the system trusts"));
}

// What is known of it; of one's own server everything is asked.
void MailboxForm::takeProvider(int index)
{
    const MailPreset &preset = m_presets[std::size_t(index)];
    const bool own = preset.host.isEmpty();
    if (!own) {
        m_host->setText(preset.host);
        m_security->setCurrentIndex(preset.security == "starttls"_L1 ? 1 : 0);
        m_port->setValue(preset.port);
        m_authority->clear();
    } else if (presetOf(m_presets, m_host->text()) != index) {
        m_host->clear();
    }
    const QString why = own ? QString() : tr("%1 says which; choose another provider to change it.").arg(preset.name);
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_security, m_port, m_authority}) {
        field->setEnabled(own);
        field->setStatusTip(why);
        field->setAccessibleDescription(why);
        field->setToolTip(why);
    }
    m_host->setToolTip(own ? m_host->placeholderText() : why);
    m_authority->setToolTip(own ? m_authority->placeholderText() : why);
    m_signIn->takeHost(m_host->text());
    m_signIn->choose(preset.signIn);
    m_note->setText(preset.note);
    m_note->setVisible(!preset.note.isEmpty());
    Q_EMIT changed();
}

Mailbox MailboxForm::mailbox() const
{
    Mailbox mailbox = m_before;
    mailbox.name = m_name->text().simplified();
    mailbox.host = m_host->text().trimmed();
    mailbox.port = m_port->value();
    mailbox.security = m_security->currentData().toString();
    mailbox.user = m_user->text().trimmed();
    mailbox.caFile = m_authority->text().trimmed();
    mailbox.folder = m_folder->text().trimmed();
    mailbox.processedFolder = m_processed->text().trimmed();
    mailbox.token = m_signIn->isToken();
    mailbox.signIn = m_signIn->signIn();
    return mailbox;
}

QString MailboxForm::password() const
{
    return m_signIn->isToken() ? m_signIn->kept() : m_password->text();
}

bool MailboxForm::keepsPassword() const
{
    return m_keep->isEnabled() && m_keep->isChecked();
}

QString MailboxForm::missing() const
{
    const Mailbox given = mailbox();
    if (given.name.isEmpty())
        return tr("Give it a name first.");
    if (given.user.isEmpty())
        return tr("Fill in the user first.");
    if (given.host.isEmpty())
        return tr("Fill in the server first.");
    if (given.folder.isEmpty() || given.processedFolder.isEmpty())
        return tr("Fill in both folders first.");
    if (given.folder.compare(given.processedFolder, Qt::CaseInsensitive) == 0)
        return tr("Mail has to be moved to another folder than the one that it is taken from.");
    const bool isKnown = !isNew() && secretKey(given) == secretKey(m_before);
    if (given.token)
        return m_signIn->missing(isKnown);
    return password().isEmpty() && !isKnown ? tr("Fill in the password first.") : QString();
}

void MailboxForm::setCanKeepPassword(bool can)
{
    m_canKeep = can;
    m_keep->setEnabled(can);
    m_keep->setChecked(can);
    showLogin();
}

// What belongs to the way that one logs in.
void MailboxForm::showLogin()
{
    const bool token = m_signIn->isToken();
    m_form->setRowVisible(m_password, !token);
    m_keep->setText(token ? tr("&Keep the sign-in in the keychain") : tr("&Keep the password in the keychain"));
    m_keep->setAccessibleName(QString(m_keep->text()).remove(u'&'));
    const QString why = m_canKeep ? QString()
        : token                   ? tr("This desktop has no keychain: somebody has to sign in at each start.")
                                  : tr("This desktop has no keychain: the password is asked for at each start.");
    m_keep->setToolTip(why);
    m_keep->setStatusTip(why);
    m_keep->setAccessibleDescription(why);
}

} // namespace pd::ui
