// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/remindersdialog.h"

#include "models/actions/mailactions.h"
#include "models/items/valuetablemodel.h"
#include "ui/common/primarybutton.h"
#include "ui/import/importparts.h"
#include "ui/import/importtable.h"
#include "ui/words/errorsentence.h"
#include "ui/words/mailwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

RemindersDialog::RemindersDialog(std::vector<renewal::Renewal> renewals, renewal::ReminderRules rules, const PortalSettings &settings, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_renewals(std::move(renewals))
    , m_rules(std::move(rules))
    , m_settings(settings)
    , m_services(services)
    , m_leftOut(new items::ValueTableModel({{tr("Left out")}, {tr("Order")}, {tr("Why")}}, this))
    , m_sentence(plainLabel(u"remindersSentence"_s, TypeRole::Heading, this))
    , m_again(new QCheckBox(tr("&Also those who were reminded in the last %n days", nullptr, m_rules.days), this))
    , m_noPost(new QCheckBox(tr("Also those who &want no post: an e-mail is none"), this))
    , m_example(new QPlainTextEdit(this))
    , m_close(plainButton(u"remindersClose"_s, tr("&Close"), this))
    , m_write(new PrimaryButton(tr("&Put into the outbox"), this))
{
    setObjectName(u"remindersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Renewal reminders"));
    setAccessibleName(windowTitle());
    m_sentence->setWordWrap(true);
    auto *note = plainLabel(u"remindersNote"_s, TypeRole::Body, this, true);
    note->setWordWrap(true);
    note->setText(tr("They are about the renewals that the list shows, and wait in the outbox: nothing is sent before a mail account is set up. Until then undo takes them out again."));
    m_again->setObjectName(u"remindersAgain"_s);
    m_noPost->setObjectName(u"remindersNoPost"_s);
    for (QCheckBox *choice : {m_again, m_noPost}) {
        choice->setAccessibleName(choice->text().remove(u'&'));
        connect(choice, &QCheckBox::toggled, this, &RemindersDialog::reckon);
    }
    m_example->setObjectName(u"remindersExample"_s);
    m_example->setAccessibleName(tr("The first of them, as it reads"));
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setMinimumSize(600, 160);
    m_write->setObjectName(u"remindersWrite"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(note);
    column->addWidget(m_again);
    column->addWidget(m_noPost);
    column->addWidget(m_example, 1);
    column->addWidget(makeLeftOut(), 1);
    column->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &RemindersDialog::write);
    reckon();
    (m_reminders.wanted.empty() ? static_cast<QWidget *>(m_close) : m_write)->setFocus();
}

QWidget *RemindersDialog::makeLeftOut()
{
    QTableView *table = makeTable(u"remindersLeftOut"_s, tr("Who is left out, and why"), m_leftOut, {190, 100, 0}, this);
    table->setMinimumSize(600, 130);
    return table;
}

void RemindersDialog::reckon()
{
    m_rules.evenNoPost = m_rules.again = false;
    turn(m_noPost, has(MailRefusal::DoNotMail), tr("Nobody of them wants no post."));
    m_rules.evenNoPost = m_noPost->isEnabled() && m_noPost->isChecked();
    turn(m_again, has(MailRefusal::RemindedLately), tr("Nobody of them was reminded in these days."));
    m_rules.again = m_again->isEnabled() && m_again->isChecked();
    m_reminders = renewal::remindersFor(m_renewals, m_rules);
    const int mails = int(m_reminders.wanted.size()), left = int(m_reminders.leftOut.size());
    const QString count = mails == 0 ? tr("Nobody is to be reminded.") : tr("%Ln reminders, one for each renewal.", nullptr, mails);
    m_sentence->setText(left == 0 ? count : tr("%1 %2").arg(count, tr("%Ln renewals are left out.", nullptr, left)));
    m_leftOut->setRows(left, [this](int row, int column, int role) -> QVariant {
        const auto &one = m_reminders.leftOut[size_t(row)];
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? one.renewal.contact.displayName() : column == 1 ? one.renewal.number : words::leftOutText(one, m_settings.timeZone);
    });
    const NewMail first = mails ? words::reminderMail(m_reminders.wanted.front(), m_settings) : NewMail{};
    m_example->setPlainText(mails ? tr("To: %1\nSubject: %2\n\n%3").arg(first.recipient, first.subject, first.body) : QString());
    weigh();
}

bool RemindersDialog::has(MailRefusal reason) const
{
    const std::vector<renewal::Reminders::LeftOut> left = renewal::remindersFor(m_renewals, m_rules).leftOut;
    return std::any_of(left.begin(), left.end(), [reason](const auto &one) { return one.reason == reason; });
}

void RemindersDialog::weigh(const QString &busy)
{
    const QString reason = !busy.isEmpty() ? busy : m_reminders.wanted.empty() ? tr("Nobody is to be reminded.") : QString();
    turn(m_write, reason.isEmpty(), reason);
}

// What changed since the list was read is found again by the action, which leaves out whom it must.
void RemindersDialog::write()
{
    const QString busy = tr("They are being put into the outbox.");
    weigh(busy);
    for (QCheckBox *choice : {m_again, m_noPost})
        turn(choice, false, busy);
    std::vector<NewMail> mails;
    for (const renewal::Renewal &one : m_reminders.wanted)
        mails.push_back(words::reminderMail(one, m_settings));
    struct Written {
        qint64 mails = 0;
        qint64 refused = 0;
    };
    auto *writer = &m_services.writer;
    m_services.writer
        .work(tr("Putting reminders into the outbox"),
              [mails = std::move(mails), even = actions::EvenTo{m_rules.again, m_rules.evenNoPost}, writer](actions::Desk &desk, items::Task &task) -> Result<Written> {
                  actions::WriteMailsAction action(mails, even);
                  action.setProgress([&task](qint64 done, qint64 all) { return task.report(done, all); });
                  const Result<actions::Outcome> done = desk.runner().run(action);
                  if (!done)
                      return done.error();
                  writer->tell(*done);
                  return Written{qint64(action.written().size()), qint64(action.refused().size())};
              })
        .then(&m_services.writer, [self = QPointer(this)](const Result<Written> &written) {
            if (!self)
                return;
            if (!written) {
                self->reckon();
                self->m_sentence->setText(words::errorSentence(written.error()));
                return;
            }
            const QString sentence = tr("%Ln reminders wait in the outbox.", nullptr, int(written->mails));
            Q_EMIT self->noticed({ChipTone::Success, written->refused ? tr("%1 %2").arg(sentence, tr("%Ln were left out: something had changed meanwhile.", nullptr, int(written->refused))) : sentence});
            self->accept();
        });
}

} // namespace pd::ui
