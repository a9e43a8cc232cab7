// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/signindialog.h"

#include "ui/common/leading.h"
#include "ui/words/errorsentence.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

SignInDialog::SignInDialog(SignInAttempt attempt, const QString &user, QWidget *parent)
    : QDialog(parent)
    , m_attempt(std::move(attempt))
    , m_told(new QLabel(this))
    , m_address(new QLineEdit(QString::fromLatin1(m_attempt.address.toEncoded()), this))
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign in with the browser"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_told->setObjectName(u"signInTold"_s);
    m_told->setAccessibleName(tr("Message"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    keepLeading(*m_told);
    m_told->setText(tr("The browser of this computer opens. Sign in there as %1 and allow Patron Desk to read and send mail; this window closes by itself then.").arg(user));
    auto *label = new QLabel(tr("&Address, for another browser on this computer"), this);
    label->setBuddy(m_address);
    m_address->setObjectName(u"signInAddress"_s);
    m_address->setAccessibleName(tr("Address to sign in at"));
    m_address->setReadOnly(true);
    m_address->setMinimumHeight(28);
    m_address->setCursorPosition(0);
    m_open = addButton(u"signInOpen"_s, tr("&Open the browser again"));
    m_copy = addButton(u"signInCopy"_s, tr("&Copy the address"));
    QPushButton *leave = addButton(u"signInLeave"_s, tr("Cancel"));
    connect(m_open, &QPushButton::clicked, this, &SignInDialog::openBrowser);
    connect(m_copy, &QPushButton::clicked, this, &SignInDialog::copy);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_open);
    foot->addWidget(m_copy);
    foot->addStretch(1);
    foot->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_told);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(560);
    connect(&m_kept, &QFutureWatcherBase::finished, this, &SignInDialog::take);
    m_kept.setFuture(m_attempt.kept);
}

SignInDialog::~SignInDialog()
{
    m_attempt.cancel();
}

QPushButton *SignInDialog::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setMinimumHeight(32);
    return button;
}

void SignInDialog::openBrowser()
{
    if (!QDesktopServices::openUrl(m_attempt.address))
        m_told->setText(tr("No browser could be opened. Copy the address into a browser on this computer and sign in there; this window closes by itself then."));
}

void SignInDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_address->text());
}

void SignInDialog::take()
{
    if (m_kept.isCanceled() || m_kept.future().resultCount() == 0)
        return;
    const Result<QString> kept = m_kept.result();
    if (kept) {
        Q_EMIT signedIn(*kept);
        accept();
        return;
    }
    m_told->setText(words::errorSentence(kept.error()));
    const QString over = tr("This attempt is over: close this window and sign in again.");
    for (QPushButton *button : {m_open, m_copy}) {
        button->setEnabled(false);
        button->setToolTip(over);
        button->setStatusTip(over);
        button->setAccessibleDescription(over);
    }
}

} // namespace pd::ui
