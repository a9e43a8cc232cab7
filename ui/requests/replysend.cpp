// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/replysend.h"

#include "models/actions/undoaction.h"
#include "ui/common/leading.h"
#include "ui/words/errorsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

ReplySend::ReplySend(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(u"replySend"_s);
    setAccessibleName(tr("An answer that is about to go"));
    m_text->setObjectName(u"replySendText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    keepLeading(*m_text);
    m_undo->setObjectName(u"replyUndo"_s);
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ReplySend::tick);
    connect(m_undo, &QPushButton::clicked, this, &ReplySend::takeBack);
    hide();
}

void ReplySend::start(RowId action, const QString &recipient, int seconds)
{
    ++m_round;
    m_action = action;
    m_recipient = recipient;
    m_left = seconds + 1;
    m_timer.start();
    tick();
    show();
    m_undo->setFocus();
}

void ReplySend::tick()
{
    if (--m_left > 0) {
        m_text->setText(tr("The answer to %1 goes out in %n seconds.", nullptr, m_left).arg(m_recipient));
        return;
    }
    stop();
    Q_EMIT gone();
}

void ReplySend::leave()
{
    ++m_round;
    m_action = 0;
    stop();
}

void ReplySend::stop()
{
    m_left = 0;
    m_timer.stop();
    hide();
}

// Whatever the clock says, the database knows whether it has gone.
void ReplySend::takeBack()
{
    const RowId action = std::exchange(m_action, 0);
    if (action == 0)
        return;
    m_timer.stop();
    m_services.writer.run(std::make_shared<actions::UndoAction>(action, QString())).then(&m_services.writer, [self = QPointer(this), round = m_round](const Result<actions::Outcome> &done) {
        if (!self || self->m_round != round)
            return;
        self->stop();
        if (done)
            Q_EMIT self->undone();
        else if (done.error().code == ErrorCode::UndoMailSent)
            Q_EMIT self->tooLate(self->m_recipient);
        else
            Q_EMIT self->failed(words::errorSentence(done.error()));
    });
}

} // namespace pd::ui
