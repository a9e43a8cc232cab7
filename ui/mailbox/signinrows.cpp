// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/signinrows.h"

#include "ui/common/leading.h"
#include "ui/mailbox/signindialog.h"
#include "ui/words/errorsentence.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QLabel *sentence(const QString &name, const QString &what, QWidget &parent)
{
    auto *label = new QLabel(&parent);
    label->setObjectName(name);
    label->setAccessibleName(what);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    keepLeading(*label);
    return label;
}

// An address is known by how it begins.
void fillIn(QLineEdit &field, const QString &text)
{
    field.setText(text);
    field.setCursorPosition(0);
}

} // namespace

SignInRows::SignInRows(const QString &prefix, QFormLayout &form, SignInTool tool, std::function<SignedIn()> asked, QWidget &parent)
    : QObject(&parent)
    , m_prefix(prefix)
    , m_form(form)
    , m_tool(std::move(tool))
    , m_asked(std::move(asked))
    , m_parent(parent)
    , m_kind(new QComboBox(&parent))
{
    m_kind->setObjectName(prefix + u"Login"_s);
    m_kind->setAccessibleName(tr("Log in with"));
    m_kind->setMinimumHeight(28);
    m_kind->addItem(tr("A password"), false);
    m_kind->addItem(tr("A sign-in with the browser (OAuth 2)"), true);
    m_form.addRow(tr("&Log in with"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SignInRows::refresh);
}

void SignInRows::addFields()
{
    m_note = sentence(m_prefix + u"SignInNote"_s, tr("Note"), m_parent);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setText(tr("Your organisation registers Patron Desk with its provider once and gets a client id for it; the help (F1) says how."));
    m_form.addRow(QString(), m_note);
    m_client = addField(u"Client"_s, tr("Client &id"), tr("from the provider’s page on programs"));
    m_secret = addField(u"ClientSecret"_s, tr("Client secret"), tr("only where the provider gives one; it goes into the keychain"));
    m_secret->setPlaceholderText(tr("only where the provider gives one")); // its tip says the rest
    m_secret->setEchoMode(QLineEdit::Password);
    m_authorize = addField(u"Authorize"_s, tr("Si&gn-in address"), tr("for example https://login.example.org/authorize"));
    m_token = addField(u"Token"_s, tr("Address of tokens"), tr("for example https://login.example.org/token"));
    m_scope = addField(u"Scope"_s, tr("Scope"), tr("what is asked for, as the provider writes it"));
    m_button = new QPushButton(tr("Sign in with t&he browser…"), &m_parent);
    m_button->setObjectName(m_prefix + u"SignIn"_s);
    m_button->setAccessibleName(tr("Sign in with the browser"));
    m_button->setAutoDefault(false);
    m_button->setMinimumHeight(32);
    m_told = sentence(m_prefix + u"SignInTold"_s, tr("Sign-in"), m_parent);
    m_form.addRow(QString(), m_button);
    m_form.addRow(QString(), m_told);
    connect(m_button, &QPushButton::clicked, this, &SignInRows::signInNow);
    refresh();
}

QLineEdit *SignInRows::addField(const QString &name, const QString &label, const QString &example)
{
    auto *field = new QLineEdit(&m_parent);
    field->setObjectName(m_prefix + name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setPlaceholderText(example);
    field->setToolTip(example);
    field->setMinimumHeight(28);
    m_form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &SignInRows::refresh);
    return field;
}

void SignInRows::setUp(bool token, const SignIn &signIn)
{
    m_client->setText(signIn.clientId);
    fillIn(*m_authorize, signIn.authorizeUrl);
    fillIn(*m_token, signIn.tokenUrl);
    fillIn(*m_scope, signIn.scope);
    m_scopeBefore = signIn.scope.simplified();
    if (!signIn.clientId.isEmpty()) {
        m_secret->setPlaceholderText(tr("empty: the one that is known"));
        m_secret->setToolTip(m_secret->placeholderText());
    }
    choose(token);
}

void SignInRows::choose(bool token)
{
    m_kind->setCurrentIndex(token ? 1 : 0);
}

void SignInRows::takeHost(const QString &host)
{
    if (host == m_host)
        return;
    const std::optional<SignIn> known = knownSignIn(host);
    const bool isSetUp = m_host.isEmpty() && !m_authorize->text().isEmpty(); // as somebody has stored it, for their own tenant perhaps
    if (known && !isSetUp) {
        fillIn(*m_authorize, known->authorizeUrl);
        fillIn(*m_token, known->tokenUrl);
        fillIn(*m_scope, known->scope);
    } else if (m_isKnown) { // what was filled in for another
        for (QLineEdit *field : {m_authorize, m_token, m_scope})
            field->clear();
    }
    m_host = host;
    m_isKnown = known.has_value();
    refresh();
}

bool SignInRows::isToken() const
{
    return m_kind->currentData().toBool();
}

SignIn SignInRows::signIn() const
{
    if (!isToken())
        return {};
    return {m_client->text().trimmed(), m_authorize->text().trimmed(), m_token->text().trimmed(), m_scope->text().simplified()};
}

QString SignInRows::kept() const
{
    const SignIn now = signIn();
    return isToken() && signInKey(m_asked().user, now) == m_keptFor && now.scope == m_keptScope ? m_kept : QString();
}

QString SignInRows::hindrance() const
{
    if (m_asked().user.isEmpty())
        return tr("Fill in the user first.");
    if (m_client->text().trimmed().isEmpty())
        return tr("Fill in the client id first; the help (F1) says where your organisation gets it.");
    const Result<void> fits = mustFit(signIn());
    return fits ? QString() : words::errorSentence(fits.error());
}

QString SignInRows::missing(bool known) const
{
    if (!isToken())
        return {};
    const QString why = hindrance();
    return !why.isEmpty() ? why : (known && signIn().scope == m_scopeBefore) || !kept().isEmpty() ? QString() : tr("Sign in first.");
}

void SignInRows::refresh()
{
    if (!m_button)
        return;
    const bool token = isToken();
    for (QWidget *row : std::initializer_list<QWidget *>{m_note, m_client, m_secret, m_authorize, m_token, m_scope, m_button, m_told})
        m_form.setRowVisible(row, token);
    const QString why = token ? hindrance() : QString();
    m_button->setEnabled(why.isEmpty());
    m_button->setToolTip(why);
    m_button->setStatusTip(why);
    m_button->setAccessibleDescription(why);
    m_told->setText(!kept().isEmpty() ? tr("Signed in as %1. It counts as soon as this is saved.").arg(m_asked().user) : tr("The browser opens when you press this, not before."));
    Q_EMIT changed();
}

void SignInRows::signInNow()
{
    if (!m_tool)
        return;
    SignedIn wanted = m_asked();
    wanted.signIn = signIn();
    Result<SignInAttempt> attempt = m_tool(wanted, m_secret->text().trimmed());
    if (!attempt) {
        m_told->setText(words::errorSentence(attempt.error()));
        return;
    }
    auto *dialog = new SignInDialog(*std::move(attempt), wanted.user, m_parent.window());
    connect(dialog, &SignInDialog::signedIn, this, [this, key = signInKey(wanted.user, wanted.signIn), scope = wanted.signIn.scope](const QString &kept) {
        m_kept = kept;
        m_keptFor = key;
        m_keptScope = scope;
        refresh();
    });
    dialog->open();
    dialog->openBrowser();
}

} // namespace pd::ui
