// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdialogs.h"

#include "ui/page/textfit.h"
#include "ui/words/format.h"
#include "ui/words/historysentence.h"
#include "ui/words/requestwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

ReasonDialog::ReasonDialog(const QString &state, const std::vector<RequestReason> &reasons, const QString &patron, QWidget *parent)
    : OrderDialog({u"reason"_s, state == "withdrawn"_L1 ? tr("Withdrawn") : tr("Not possible"), patron, false, tr("&Close the request"), tr("Cancel")}, parent)
    , m_reason(new QComboBox(this))
    , m_why(new QPlainTextEdit(this))
{
    setSentence(state == "withdrawn"_L1 ? tr("The request is closed: the patron does not ask for it any more. It can be opened again any time.")
                                        : tr("The request is closed: it cannot be filled. It can be opened again any time."));
    setDetail(tr("Nothing is sent to the patron by this."));
    for (const RequestReason &reason : reasons) {
        if (reason.state == state && reason.active)
            m_reason->addItem(page::plain(reason.name), reason.id);
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
    add(tr("&Reason"), u"reasonChoice"_s, m_reason);
    add(tr("&More for the history"), u"reasonWhy"_s, m_why);
    m_why->setTabChangesFocus(true);
    m_why->setMinimumHeight(64);
    m_why->setMaximumHeight(96);
    fields().addLayout(form);
    setReason(m_reason->count() > 0 ? QString() : tr("There is no reason for this state. Add one in the settings."));
    m_reason->setFocus();
}

void ReasonDialog::go()
{
    Q_EMIT wanted(m_reason->currentData().toLongLong(), m_why->toPlainText().trimmed());
    accept();
}

FinishDialog::FinishDialog(const std::vector<HistoryEntry> &works, const QTimeZone &zone, const QString &patron, QWidget *parent)
    : OrderDialog({u"finish"_s, tr("Filled"), patron, false, tr("It is &filled with this"), tr("Cancel")}, parent)
    , m_works(new QListWidget(this))
{
    setSentence(tr("With what was the request filled?"));
    setDetail(tr("What was done for this patron since the request came, the newest first."));
    m_works->setObjectName(u"finishWorks"_s);
    m_works->setAccessibleName(tr("What was done"));
    m_works->setMinimumHeight(120);
    for (const HistoryEntry &entry : works) {
        const QString text = tr("%1, %2, %3", "when, what, by whom").arg(words::instantText(entry.at, zone), words::actionName(entry.what), page::plain(entry.who));
        auto *item = new QListWidgetItem(text, m_works);
        item->setData(Qt::UserRole, entry.id);
    }
    m_works->setCurrentRow(0);
    fields().addWidget(m_works, 1);
    fillWithFields();
    setReason(works.empty() ? tr("Nothing was done for this patron since the request came.") : QString());
    m_works->setFocus();
}

void FinishDialog::go()
{
    if (const QListWidgetItem *item = m_works->currentItem())
        Q_EMIT wanted(item->data(Qt::UserRole).toLongLong());
    accept();
}

} // namespace pd::ui
