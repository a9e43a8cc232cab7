// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/paymentdialog.h"

#include "models/domain/currency.h"
#include "models/domain/renewalstate.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/orderwords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

PaymentDialog::PaymentDialog(const Owed &owed, const QString &patron, bool acting, QWidget *parent)
    : OrderDialog({u"payment"_s, acting ? u"Pay"_s : tr("Take a payment"), patron, acting, tr("&Take the payment"), tr("Cancel")}, parent)
    , m_owed(owed)
    , m_amount(new QDoubleSpinBox(this))
    , m_method(new QComboBox(this))
    , m_reference(new QLineEdit(this))
{
    const int digits = currencyExponent(owed.due.currency);
    const double due = double(owed.due.minor) / std::pow(10.0, digits);
    m_amount->setObjectName(u"paymentAmount"_s);
    m_amount->setAccessibleName(tr("Amount in %1").arg(owed.due.currency));
    m_amount->setDecimals(digits);
    m_amount->setRange(0, due);
    m_amount->setValue(due);
    m_amount->setSuffix(u' ' + owed.due.currency);
    m_method->setObjectName(u"paymentMethod"_s);
    m_method->setAccessibleName(tr("Paid by"));
    for (const PaymentMethod method : paymentMethods)
        m_method->addItem(words::paymentMethodText(method), int(method));
    m_reference->setObjectName(u"paymentReference"_s);
    m_reference->setAccessibleName(tr("Reference"));
    m_reference->setMaxLength(64);
    m_reference->setAccessibleDescription(tr("Number of the slip or cheque, never of a card"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    const auto add = [form, this](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setMinimumHeight(28);
        form->addRow(label, field);
    };
    add(tr("&Amount"), m_amount);
    add(tr("&Paid by"), m_method);
    add(tr("&Reference"), m_reference);
    auto *note = new QLabel(m_reference->accessibleDescription(), this);
    note->setObjectName(u"paymentReferenceNote"_s);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    fields().addLayout(form);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &PaymentDialog::weigh);
    weigh();
    m_amount->setFocus();
    m_amount->selectAll();
}

Money PaymentDialog::amount() const
{
    return {qint64(std::llround(m_amount->value() * std::pow(10.0, m_amount->decimals()))), m_owed.due.currency};
}

void PaymentDialog::weigh()
{
    const Result<QString> status = statusWhenPaid(m_owed.order, amount(), m_owed.due.currency, m_owed.now);
    setReason(status ? QString() : words::orderRefusalText(status.error()));
    const QString number = m_owed.order.number;
    if (!status)
        setSentence(words::orderRefusalText(status.error()));
    else if (amount().minor < m_owed.due.minor)
        setSentence(tr("Order %1 becomes “%2”, and %3 stay due.")
                        .arg(number, *status, words::moneyText({m_owed.due.minor - amount().minor, m_owed.due.currency})));
    else
        setSentence(tr("Order %1 is paid in full and becomes “%2”.").arg(number, *status));
    QStringList details;
    if (status && amount().minor < m_owed.due.minor)
        details.append(tr("A part payment locks the order: its seats can no longer be changed."));
    if (m_owed.patronManagerIsMaster)
        details.append(words::carryOverNote(true));
    setDetail(details.join(u' '));
    say(m_owed.order.openRequestId ? tr("A change of seats is still open for this order.") : QString(), false);
}

void PaymentDialog::fail(const QString &sentence)
{
    setReason({});
    say(sentence, true);
    m_reference->setFocus();
}

void PaymentDialog::go()
{
    setReason(tr("It is being recorded."));
    Q_EMIT wanted(amount(), PaymentMethod(m_method->currentData().toInt()), m_reference->text());
}

} // namespace pd::ui
