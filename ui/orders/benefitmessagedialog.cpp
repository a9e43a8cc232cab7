// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/benefitmessagedialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

BenefitMessageDialog::BenefitMessageDialog(const QString &level, const QString &recipient, const QString &patron, QWidget *parent)
    : OrderDialog({u"benefitMessage"_s, u"Contact us about Renewing"_s, patron, true, tr("&Send the message"), tr("Cancel")}, parent)
    , m_note(new QPlainTextEdit(this))
{
    setSentence(tr("A message about renewing %1 is recorded as a request. The benefit stays as it is.").arg(level.simplified()));
    setDetail(recipient.isEmpty() ? tr("Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.") : tr("An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.").arg(recipient));
    m_note->setObjectName(u"benefitMessageNote"_s);
    m_note->setAccessibleName(tr("What the patron writes"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(96);
    auto *label = new QLabel(tr("&What the patron writes"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_note);
    fields().addWidget(label);
    fields().addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &BenefitMessageDialog::weigh);
    weigh();
    m_note->setFocus();
}

void BenefitMessageDialog::weigh()
{
    setReason(m_note->toPlainText().trimmed().isEmpty() ? tr("Write what the patron asks for.") : QString());
}

void BenefitMessageDialog::go()
{
    Q_EMIT wanted(m_note->toPlainText().trimmed());
    accept();
}

} // namespace pd::ui
