// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/mailboxdialog.h"

#include "models/actions/mailboxactions.h"
#include "models/items/writerthread.h"
#include "ui/common/leading.h"
#include "ui/common/primarybutton.h"
#include "ui/mailbox/mailboxform.h"
#include "ui/mailbox/steplist.h"
#include "ui/words/errorsentence.h"
#include "ui/words/mailboxwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pd::ui {

MailboxDialog::MailboxDialog(const Mailbox &mailbox, MailTools tools, items::WriterThread &writer, QWidget *parent)
    : QDialog(parent)
    , m_before(mailbox)
    , m_tools(std::move(tools))
    , m_writer(writer)
    , m_form(new MailboxForm(mailbox, m_tools.signIn, this))
    , m_steps(new StepList(this))
    , m_told(new QLabel(this))
    , m_test(addButton(u"mailboxTest"_s, tr("&Test")))
    , m_save(new PrimaryButton(tr("Sa&ve"), this))
{
    setObjectName(u"mailboxDialog"_s);
    setWindowTitle(m_before.name.isEmpty() ? tr("Add a mailbox") : tr("Mailbox"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_told->setObjectName(u"mailboxTold"_s);
    m_told->setAccessibleName(tr("Message"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    keepLeading(*m_told);
    m_told->hide();
    m_save->setObjectName(u"mailboxSave"_s);
    m_save->setAccessibleName(tr("Save"));
    QPushButton *cancel = addButton(u"mailboxCancel"_s, tr("&Cancel"));
    auto *left = new QScrollArea(this); // of a low screen a part is shown
    left->setObjectName(u"mailboxFormArea"_s);
    left->setAccessibleName(windowTitle());
    left->setFrameShape(QFrame::NoFrame);
    left->setWidgetResizable(true);
    left->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->setFocusPolicy(Qt::NoFocus);
    left->setWidget(m_form);
    left->setMinimumWidth(m_form->minimumSizeHint().width() + left->verticalScrollBar()->sizeHint().width() + 16);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(left, 3);
    both->addWidget(m_steps, 2);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_test);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(both, 1);
    column->addWidget(m_told);
    column->addLayout(foot);
    resize(860, 520);
    connect(m_form, &MailboxForm::changed, this, [this] {
        m_steps->forget();
        m_told->hide();
        update();
    });
    connect(m_steps, &StepList::over, this, &MailboxDialog::update);
    connect(m_test, &QPushButton::clicked, this, &MailboxDialog::test);
    connect(m_save, &QPushButton::clicked, this, &MailboxDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_canKeep, &QFutureWatcherBase::finished, this, [this] { m_form->setCanKeepPassword(m_canKeep.result()); });
    m_canKeep.setFuture(m_tools.canKeep());
    update();
}

QPushButton *MailboxDialog::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setMinimumHeight(32);
    return button;
}

void MailboxDialog::test()
{
    m_steps->follow(m_tools.probe(m_form->mailbox(), m_form->password()));
    update();
}

void MailboxDialog::save()
{
    m_saving = true;
    update();
    const Mailbox mailbox = m_form->mailbox();
    const auto over = [self = QPointer(this)](const Result<actions::Outcome> &done, const Mailbox &stored) {
        if (self)
            done ? self->takeStored(stored) : self->takeRefusal(done.error());
    };
    if (m_before.name.isEmpty()) {
        m_writer.run(std::make_shared<actions::AddMailboxAction>(mailbox)).then(&m_writer, [over, mailbox](const Result<actions::Outcome> &done) { over(done, mailbox); });
        return;
    }
    const auto change = std::make_shared<actions::ChangeMailboxAction>(m_before, mailbox);
    m_writer.run(change).then(&m_writer, [over, change](const Result<actions::Outcome> &done) { over(done, change->stored()); });
}

// With what others have changed: its password is kept for that one.
void MailboxDialog::takeStored(const Mailbox &stored)
{
    m_tools.stored(stored, m_form->password(), m_form->keepsPassword());
    Q_EMIT saved(stored);
    accept();
}

// Where somebody else changed the same fields, both are shown; whoever saves again knows.
void MailboxDialog::takeRefusal(const Error &error)
{
    m_saving = false;
    update();
    const std::vector<FieldConflict> conflicts = fieldsOf(error);
    if (conflicts.empty())
        return say(words::errorSentence(error));
    std::vector<FieldEdit> theirs;
    for (const FieldConflict &field : conflicts)
        theirs.push_back({field.column, field.was, field.theirs});
    m_before = edited(m_before, theirs);
    say(words::mailboxConflictText(conflicts));
}

void MailboxDialog::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
}

void MailboxDialog::update()
{
    const QString missing = m_form->missing();
    const QString busy = m_saving ? tr("It is being saved.") : QString();
    const QString testing = m_steps->isRunning() ? tr("The test is going on.") : missing;
    for (const auto &[button, why] : {std::pair{m_test, testing}, std::pair{m_save, busy.isEmpty() ? missing : busy}}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setStatusTip(why);
        button->setAccessibleDescription(why);
    }
}

} // namespace pd::ui
