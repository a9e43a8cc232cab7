// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/replypanel.h"

#include "models/actions/replyaction.h"
#include "models/domain/reply/recipient.h"
#include "ui/requests/replysend.h"
#include "ui/words/errorsentence.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

// What is written: kept as a draft, sent, taken back while that can be.
namespace pd::ui {

void ReplyPanel::lockText(bool locked)
{
    m_sending = locked;
    for (QWidget *field : std::initializer_list<QWidget *>{m_template, m_to, m_even, m_subject, m_checked, m_wait}) {
        field->setEnabled(!locked);
        const QString why = locked ? tr("The answer is about to go out.") : QString();
        field->setToolTip(why);
        field->setStatusTip(why);
        field->setAccessibleDescription(why);
    }
    m_text->setReadOnly(locked);
    if (!locked)
        fillChoices(chosenTemplate());
    weigh();
}

RequestDraft ReplyPanel::draft() const
{
    RequestDraft draft;
    draft.request = m_request.value_or(0);
    draft.templateName = chosenTemplate();
    if (m_sending || (m_text->toPlainText().trimmed().isEmpty() && !m_subjectTyped))
        return draft;
    draft.body = m_text->toPlainText();
    draft.subject = m_subject->text();
    draft.recipient = m_toTyped ? m_to->text().trimmed() : QString();
    return draft;
}

// Another address than the one on record is kept, and needs its tick anew.
void ReplyPanel::setDraft(const RequestDraft &draft)
{
    m_filling = true;
    m_text->setPlainText(draft.body);
    m_subject->setText(draft.subject);
    m_subjectTyped = draft.body.trimmed().isEmpty() && !draft.subject.trimmed().isEmpty(); // beside a text nobody knows
    m_toTyped = !draft.recipient.isEmpty();
    m_even->setChecked(false);
    m_to->setText(m_toTyped || !m_known ? draft.recipient : usualRecipient());
    fillChoices(draft.templateName);
    m_filling = false;
    weigh();
}

void ReplyPanel::send()
{
    if (!reason().isEmpty())
        return;
    actions::NewReply reply{.request = *m_request, .recipient = m_to->text().trimmed(), .even = m_even->isChecked(), .subject = m_subject->text().trimmed(), .body = m_text->toPlainText(),
                            .language = m_language, .thenWait = m_wait->isChecked(), .overruled = overruled()};
    const auto action = std::make_shared<actions::ReplyAction>(reply);
    const RequestDraft written = draft();
    lockText(true);
    Q_EMIT draftChanged(); // it is none any more
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, written](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (self->m_request != written.request) { // somebody has gone on
            if (!done) {
                Q_EMIT self->unsent(written);
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(done.error())});
            }
            return;
        }
        if (done && done->action) {
            self->m_bar->start(*done->action, action->recipient(), self->m_undoSeconds);
            return;
        }
        self->lockText(false);
        Q_EMIT self->draftChanged();
        Q_EMIT self->noticed({ChipTone::Warn, done ? QString() : words::errorSentence(done.error())});
        self->read(); // the order is not what it was
    });
}

void ReplyPanel::takeUndone()
{
    lockText(false);
    Q_EMIT draftChanged();
    m_text->setFocus();
    Q_EMIT noticed({ChipTone::Success, tr("The answer is not sent; it stands here as it was.")});
}

// Nothing stays that would look as if it had not been sent.
void ReplyPanel::takeGone()
{
    lockText(false);
    m_filled.erase(m_request.value_or(0));
    setDraft({});
    Q_EMIT draftChanged();
    Q_EMIT sent(m_request.value_or(0));
}

} // namespace pd::ui
