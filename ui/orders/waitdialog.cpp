// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/waitdialog.h"

#include "ui/page/textfit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

WaitDialog::WaitDialog(const Start &start, const QString &patron, bool acting, QWidget *parent)
    : OrderDialog({u"wait"_s, tr("Put on the wait list"), patron, acting, tr("&Put on the list"), tr("Cancel")}, parent)
    , m_section(new QComboBox(this))
    , m_seats(new QSpinBox(this))
    , m_together(new QCheckBox(tr("&Side by side"), this))
    , m_accessible(new QSpinBox(this))
    , m_note(new QLineEdit(this))
{
    setSentence(tr("The patron waits for other seats in the series of order %1, and is offered them first when they come free.").arg(start.order));
    setDetail(tr("Only this desk knows of it. The seats of the order stay as they are."));
    m_section->addItem(tr("Any section"), QString());
    for (const QString &section : start.sections)
        m_section->addItem(page::plain(section), section);
    m_seats->setRange(1, 99);
    m_seats->setValue(start.seats);
    m_accessible->setRange(0, start.seats);
    m_accessible->setValue(start.accessible);
    m_together->setChecked(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [form, this](const QString &text, const QString &name, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(label, field);
    };
    add(tr("S&ection"), u"waitSection"_s, m_section);
    add(tr("&Number of seats"), u"waitSeats"_s, m_seats);
    add(tr("&Accessible ones among them"), u"waitAccessible"_s, m_accessible);
    add(tr("N&ote"), u"waitNote"_s, m_note);
    m_together->setObjectName(u"waitTogether"_s);
    m_together->setAccessibleName(tr("Side by side"));
    form->insertRow(2, QString(), m_together);
    fields().addLayout(form);
    connect(m_seats, &QSpinBox::valueChanged, m_accessible, &QSpinBox::setMaximum);
    m_section->setFocus();
}

void WaitDialog::go()
{
    SeatWait wait;
    wait.section = m_section->currentData().toString();
    wait.seats = m_seats->value();
    wait.together = m_together->isChecked();
    wait.accessible = m_accessible->value();
    wait.note = m_note->text().trimmed();
    Q_EMIT wanted(wait);
    accept();
}

} // namespace pd::ui
