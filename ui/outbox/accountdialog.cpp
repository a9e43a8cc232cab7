// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/accountdialog.h"

#include "ui/common/primarybutton.h"
#include "ui/outbox/accountform.h"
#include "ui/words/errorsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString stepText(const QString &step, bool good)
{
    if (step == "name"_L1)
        return good ? AccountDialog::tr("The server’s name is known.") : AccountDialog::tr("The server’s name is not known.");
    if (step == "connection"_L1)
        return good ? AccountDialog::tr("The server answers.") : AccountDialog::tr("The server does not answer.");
    if (step == "encryption"_L1)
        return good ? AccountDialog::tr("The connection is encrypted.") : AccountDialog::tr("The connection is not encrypted.");
    if (step == "certificate"_L1)
        return good ? AccountDialog::tr("The certificate is good.") : AccountDialog::tr("The certificate is not good.");
    return good ? AccountDialog::tr("The login is accepted.") : AccountDialog::tr("The login is not accepted.");
}

} // namespace

AccountDialog::AccountDialog(const std::optional<MailAccount> &account, bool canKeep, SignInTool signIn, QWidget *parent)
    : QDialog(parent)
    , m_form(new AccountForm(account, canKeep, std::move(signIn), this))
    , m_steps(new QLabel(this))
    , m_save(new PrimaryButton(tr("Save an&d send"), this))
{
    setObjectName(u"accountDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Account that mail is sent from"));
    setAccessibleName(windowTitle());
    auto *lead = new QLabel(tr("Answers, reminders and receipts go out from here. What waits in the outbox goes as soon as it is saved."), this);
    lead->setObjectName(u"accountLead"_s);
    lead->setTextFormat(Qt::PlainText);
    lead->setWordWrap(true);
    m_steps->setObjectName(u"accountSteps"_s);
    m_steps->setAccessibleName(tr("Result of the test"));
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setWordWrap(true);
    m_steps->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(lead);
    auto *part = new QScrollArea(this); // of a low screen a part is shown
    part->setObjectName(u"accountFormArea"_s);
    part->setAccessibleName(windowTitle());
    part->setFrameShape(QFrame::NoFrame);
    part->setWidgetResizable(true);
    part->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part->setFocusPolicy(Qt::NoFocus);
    part->setWidget(m_form);
    column->addWidget(part, 1);
    column->addWidget(m_steps);
    auto *foot = new QHBoxLayout;
    m_test = button(u"accountTest"_s, tr("&Test"));
    foot->addWidget(m_test);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    if (account) {
        QPushButton *remove = button(u"accountRemove"_s, tr("Send no &more"));
        foot->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removeWanted();
            accept();
        });
    }
    foot->addStretch(1);
    QPushButton *leave = button(u"accountLeave"_s, tr("Cancel"));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"accountSave"_s);
    m_save->setAccessibleName(tr("Save and send"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
    foot->addWidget(leave);
    foot->addWidget(m_save);
    column->addLayout(foot);
    setMinimumWidth(560);
    resize(600, 560);
    connect(m_form, &AccountForm::edited, this, &AccountDialog::endTest);
    connect(&m_tested, &QFutureWatcherBase::finished, this, [this] {
        if (!m_tested.isCanceled() && m_tested.future().resultCount() > 0)
            showSteps(m_tested.result());
    });
    weigh();
}

AccountDialog::~AccountDialog()
{
    m_tested.cancel();
}

QPushButton *AccountDialog::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setAutoDefault(false);
    return made;
}

void AccountDialog::setReason(QPushButton &button, const QString &reason)
{
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason);
    button.setStatusTip(reason);
    button.setAccessibleDescription(reason);
}

void AccountDialog::weigh()
{
    const QString missing = m_testing ? tr("The test is under way.") : m_form->missing();
    const bool opens = !m_form->password().isEmpty() || m_form->isKnown();
    setReason(*m_save, missing);
    setReason(*m_test, missing.isEmpty() && !opens ? tr("Fill in the password first: a test needs it.") : missing);
}

// What was found is not about what is filled in now.
void AccountDialog::endTest()
{
    m_tested.cancel();
    m_tested.setFuture({});
    m_testing = false;
    m_steps->hide();
    weigh();
}

void AccountDialog::follow(const QFuture<std::vector<items::SendStep>> &steps)
{
    if (m_testing)
        m_tested.setFuture(steps);
    else
        QFuture(steps).cancel();
}

void AccountDialog::test()
{
    m_testing = true;
    weigh();
    m_steps->setText(tr("The server is asked …"));
    m_steps->show();
    Q_EMIT testWanted(m_form->account(), m_form->password());
}

void AccountDialog::showSteps(const std::vector<items::SendStep> &steps)
{
    m_testing = false;
    weigh();
    QStringList lines;
    for (const items::SendStep &step : steps) {
        lines.append((step.error ? u"✗ "_s : u"✓ "_s) + stepText(step.name, !step.error));
        if (step.error)
            lines.append(words::errorSentence(*step.error));
    }
    if (!steps.empty() && !steps.back().error)
        lines.append(tr("E-mails can be sent from here."));
    m_steps->setText(lines.join(u'\n'));
    m_steps->show();
}

void AccountDialog::save()
{
    Q_EMIT saveWanted(m_form->account(), m_form->password(), m_form->keepsPassword());
    accept();
}

} // namespace pd::ui
