// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/setrequestsdialog.h"

#include "ui/page/textfit.h"
#include "ui/words/format.h"
#include "ui/words/requestwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString whoseOf(const SetRequestsDialog::Start &start)
{
    return start.count == 1 ? start.whose : SetRequestsDialog::tr("%Ln requests", nullptr, start.count);
}

} // namespace

SetRequestsDialog::SetRequestsDialog(const Start &start, QWidget *parent)
    : OrderDialog({u"setRequests"_s, tr("Set change requests"), whoseOf(start), false, tr("&Set"), tr("Cancel")}, parent)
    , m_start(start)
    , m_state(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_assignee(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_setDue(new QCheckBox(tr("&Due"), this))
    , m_due(new QDateEdit(this))
    , m_snooze(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
{
    const QString same = tr("As it is");
    setSentence(tr("What is not set stays as it is."));
    m_state->addItem(same);
    for (const QString &state : {u"new"_s, u"inProgress"_s, u"waiting"_s, u"notPossible"_s, u"withdrawn"_s})
        m_state->addItem(words::requestStateText(state), state);
    m_assignee->addItem(same);
    m_assignee->addItem(tr("Nobody", "works on a request"), QString());
    for (const QString &who : start.people)
        m_assignee->addItem(page::plain(who), who);
    m_priority->addItem(same);
    for (int priority = 1; priority <= 9; ++priority)
        m_priority->addItem(priority == 1 ? tr("1, the most urgent") : priority == 9 ? tr("9, the least urgent") : QString::number(priority), priority);
    m_due->setDisplayFormat(words::datePattern());
    m_due->setDate(start.today.addDays(7));
    m_due->setCalendarPopup(true);
    m_snooze->addItem(same);
    for (const auto &[text, day] : {std::pair(tr("Until tomorrow"), start.today.addDays(1)), std::pair(tr("For a week"), start.today.addDays(7)), std::pair(tr("For a month"), start.today.addMonths(1))})
        m_snooze->addItem(tr("%1: %2", "how long, until which day").arg(text, words::dateText(day)), day.toString(Qt::ISODate));
    m_snooze->addItem(tr("It is back now"), QString());
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(56);
    m_note->setMaximumHeight(80);
    if (start.count == 1) {
        m_note->setPlainText(start.facts.note);
        if (const QDate due = QDate::fromString(start.facts.due, Qt::ISODate); due.isValid())
            m_due->setDate(due);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [form, this](const QString &text, const QString &name, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(label, field);
    };
    add(tr("S&tate"), u"setState"_s, m_state);
    add(tr("&Reason"), u"setReason"_s, m_reason);
    add(tr("&Who works on it"), u"setAssignee"_s, m_assignee);
    add(tr("&Priority"), u"setPriority"_s, m_priority);
    m_setDue->setObjectName(u"setDueOn"_s);
    m_setDue->setAccessibleName(tr("Set the day until which it is to be done"));
    m_due->setObjectName(u"setDue"_s);
    m_due->setAccessibleName(tr("The day until which it is to be done"));
    form->addRow(m_setDue, m_due);
    add(tr("P&ut aside"), u"setSnooze"_s, m_snooze);
    add(tr("&Note"), u"setNote"_s, m_note);
    form->setRowVisible(m_note, start.count == 1);
    form->setRowVisible(m_reason, false);
    fields().addLayout(form);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT asked(m_asked, edit()); });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this, form] {
        fillReasons();
        form->setRowVisible(m_reason, m_reason->count() > 0);
        weigh();
    });
    for (QComboBox *combo : {m_reason, m_assignee, m_priority, m_snooze})
        connect(combo, &QComboBox::currentIndexChanged, this, &SetRequestsDialog::weigh);
    connect(m_setDue, &QCheckBox::toggled, this, &SetRequestsDialog::weigh);
    connect(m_due, &QDateEdit::dateChanged, this, [this] {
        m_setDue->setChecked(true);
        weigh();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, &SetRequestsDialog::weigh);
    weigh();
    m_state->setFocus();
}

void SetRequestsDialog::fillReasons()
{
    m_reason->clear();
    for (const RequestReason &reason : m_start.reasons) {
        if (reason.active && reason.state == m_state->currentData().toString())
            m_reason->addItem(page::plain(reason.name), reason.id);
    }
}

RequestEdit SetRequestsDialog::edit() const
{
    RequestEdit edit;
    if (m_state->currentIndex() > 0)
        edit.state = m_state->currentData().toString();
    if (edit.state && wantsReason(*edit.state) && m_reason->currentIndex() >= 0)
        edit.reason = m_reason->currentData().toLongLong();
    if (m_assignee->currentIndex() > 0)
        edit.assignee = m_assignee->currentData().toString();
    if (m_priority->currentIndex() > 0)
        edit.priority = m_priority->currentData().toInt();
    if (m_setDue->isChecked())
        edit.due = m_due->date().toString(Qt::ISODate);
    if (m_snooze->currentIndex() > 0)
        edit.snoozedUntil = m_snooze->currentData().toString();
    if (m_start.count == 1 && m_note->toPlainText() != m_start.facts.note)
        edit.note = m_note->toPlainText();
    return edit;
}

bool SetRequestsDialog::isEmpty(const RequestEdit &edit) const
{
    return !edit.state && !edit.assignee && !edit.priority && !edit.due && !edit.snoozedUntil && !edit.note;
}

void SetRequestsDialog::weigh()
{
    ++m_asked;
    const RequestEdit now = edit();
    const bool none = isEmpty(now);
    setReason(none                                                    ? tr("Nothing is set yet.")
              : now.state && wantsReason(*now.state) && !now.reason ? tr("There is no reason for this state. Add one in the settings.")
                                                                      : QString());
    if (none)
        say({}, false);
    else
        m_pause.start();
}

void SetRequestsDialog::showOutcome(int asked, const QString &sentence, bool refused)
{
    if (asked == m_asked)
        say(sentence, refused);
}

void SetRequestsDialog::go()
{
    Q_EMIT wanted(edit());
    accept();
}

} // namespace pd::ui
