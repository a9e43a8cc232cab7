// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "models/actions/mailactions.h"
#include "models/actions/outboxactions.h"
#include "ui/common/leading.h"
#include "ui/common/listpart.h"
#include "ui/outbox/outboxcolumns.h"
#include "ui/outbox/senddesk.h"
#include "ui/shell/organisationzone.h"
#include "ui/words/outboxwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int textWidth = 390; // of 1264, beside the sidebar: the list shows all of its columns in a small window, too

}

OutboxPage::OutboxPage(const Services &services, QWidget *parent)
    : Page({u"outbox"_s, tr("Outbox"), u"mail-folder-outbox"_s}, parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::systemTimeZone(), {}}))
    , m_model(services.reader)
    , m_sender(new SendDesk(services, this))
{
    connect(m_sender, &SendDesk::noticed, this, &OutboxPage::noticed);
}

void OutboxPage::make()
{
    m_list = new ListPart({u"outbox"_s, entry().title}, m_model, outboxColumns(m_format), outboxWords(), m_services, this);
    m_list->setBeside(makeSide(), 1264 - textWidth, textWidth);
    m_list->add({ListPart::Place::Head, u"outboxAccount"_s, tr("&Mail account…"), [] { return QString(); }, [this] { m_sender->openAccount(); }, false});
    m_list->add({ListPart::Place::Head, u"outboxOpen"_s, tr("&Open the patron"), [this] { return whyNotOpen(); }, [this] { openPatron(); }, false});
    m_list->add({ListPart::Place::Foot, u"outboxSend"_s, tr("Send &now"), [this] { return whyNotSend(); }, [this] { hurry(); }});
    m_list->add({ListPart::Place::Foot, u"outboxCancel"_s, tr("&Do not send"), [this] { return whyNotCancel(); }, [this] { cancel(); }});
    m_list->add({ListPart::Place::FootEnd, u"outboxArrived"_s, tr("It a&rrived"), [this] { return whyNotSettle(); }, [this] { settle(true); }});
    m_list->add({ListPart::Place::FootEnd, u"outboxAgain"_s, tr("Send a&gain"), [this] { return whyNotSettle(); }, [this] { settle(false); }});
    m_list->table().orderBy(items::OutboxModel::WhenColumn, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(makeFoot());
    connect(m_list, &ListPart::noticed, this, &OutboxPage::noticed);
    connect(m_list, &ListPart::changed, this, &OutboxPage::showChosen);
    connect(&m_list->table(), &RecordTable::opened, this, &OutboxPage::openPatron);
    connect(&m_model, &items::ReadList::loadStateChanged, this, [this] { setCount(m_model.waiting()); });
    connect(&m_services.writer, &items::WriterThread::changed, this, &OutboxPage::reload);
    connect(m_sender, &SendDesk::changed, this, &OutboxPage::showSending);
    m_sender->readAccount();
    showChosen();
    showSending();
    m_list->weigh();
}

// What became of the mail above what it says.
QWidget *OutboxPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setObjectName(u"outboxSide"_s);
    side->setMinimumWidth(240);
    m_fate = new QLabel(side);
    m_fate->setObjectName(u"outboxFate"_s);
    m_fate->setAccessibleName(tr("How it stands with the e-mail"));
    m_fate->setTextFormat(Qt::PlainText);
    m_fate->setWordWrap(true);
    m_fate->setContentsMargins(8, 4, 8, 4);
    keepLeading(*m_fate);
    m_text = new QPlainTextEdit(side);
    m_text->setObjectName(u"outboxText"_s);
    m_text->setAccessibleName(tr("The text of the e-mail"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_fate);
    column->addWidget(m_text, 1);
    return side;
}

// How it stands with sending, and what is asked for.
QLayout *OutboxPage::makeFoot()
{
    m_sending = new QLabel(this);
    m_sending->setObjectName(u"outboxSending"_s);
    m_sending->setAccessibleName(tr("Sending"));
    m_sending->setTextFormat(Qt::PlainText);
    m_sending->setWordWrap(true);
    m_sending->setForegroundRole(QPalette::PlaceholderText);
    keepLeading(*m_sending);
    m_password = new QPushButton(tr("Enter the pass&word…"), this);
    m_password->setObjectName(u"outboxPassword"_s);
    m_password->setAccessibleName(tr("Enter the password"));
    m_password->setAutoDefault(false);
    m_password->hide();
    connect(m_password, &QPushButton::clicked, m_sender, &SendDesk::askPassword);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sending, 1);
    row->addWidget(m_password);
    return row;
}

void OutboxPage::showSending()
{
    m_sending->setText(m_sender->sentence());
    m_password->setText(m_sender->signsIn() ? tr("Sign in…") : tr("Enter the pass&word…"));
    m_password->setAccessibleName(m_sender->signsIn() ? tr("Sign in") : tr("Enter the password"));
    m_password->setVisible(m_sender->needsPassword());
}

// The organisation's clocks are read first: by them is said when something was written and sent.
void OutboxPage::reload()
{
    using Stored = Result<QHash<QString, StoredSetting>>;
    m_services.reader.run(m_settings, [](DeskReaders &readers) { return readers.settings ? readers.settings->stored() : Stored(Error{ErrorCode::Cancelled, {}, {}}); }).then(&m_services.reader, [self = QPointer(this)](const Stored &stored) {
        if (self && stored)
            self->m_format->zone = organisationZone(*stored);
    });
    m_model.load();
}

// A moment later: nobody waits for it.
void OutboxPage::databaseOpened()
{
    reload();
    QTimer::singleShot(2000, m_sender, &SendDesk::wake);
}

void OutboxPage::enter()
{
    m_list->table().setFocusToRows();
}

void OutboxPage::addActions(Menus &menus)
{
    m_list->addViews(menus);
}

void OutboxPage::showChosen()
{
    const auto mails = chosen();
    const QString text = mails.empty() ? tr("Choose an e-mail to read it.") : mails.front()->body;
    if (text != m_text->toPlainText()) // who reads is not thrown back to the top
        m_text->setPlainText(text);
    const QString fate = mails.size() == 1 ? words::mailFateText(*mails.front(), m_format->zone) : QString();
    m_fate->setText(fate);
    m_fate->setVisible(!fate.isEmpty());
}

std::vector<const OutboxMail *> OutboxPage::chosen() const
{
    return m_list->chosenOf(m_model);
}

QString OutboxPage::whyNotCancel() const
{
    const auto mails = chosen();
    const bool waits = std::any_of(mails.cbegin(), mails.cend(), [](const OutboxMail *mail) { return mail->state == MailState::Waiting || mail->state == MailState::Failed; });
    return mails.empty() ? tr("Choose an e-mail first.") : waits ? QString() : tr("What is chosen does not wait any more.");
}

QString OutboxPage::whyNotOpen() const
{
    const auto mails = chosen();
    return mails.empty()           ? tr("Choose an e-mail first.")
        : mails.size() > 1         ? tr("Choose one e-mail only.")
        : !mails.front()->contact  ? tr("This e-mail goes to nobody who is a patron here.")
                                   : QString();
}

void OutboxPage::openPatron()
{
    if (whyNotOpen().isEmpty())
        Q_EMIT patronWanted(*chosen().front()->contact);
}

// Those that do not wait any more are left as they are, and counted.
void OutboxPage::cancel()
{
    const std::vector<RowId> mails = m_list->table().selected();
    const auto action = std::make_shared<actions::CancelMailsAction>(mails);
    m_list->record(action, [action, all = int(mails.size())] {
        const int refused = int(action->refused().size());
        const QString sentence = tr("%n e-mails are not sent.", nullptr, all - refused);
        return refused ? tr("%1 %2").arg(sentence, tr("%n did not wait any more.", nullptr, refused)) : sentence;
    });
}

QString OutboxPage::whyNotSend() const
{
    const auto mails = chosen();
    const bool can = std::any_of(mails.cbegin(), mails.cend(), [](const OutboxMail *mail) { return mail->state == MailState::Waiting || mail->state == MailState::Failed; });
    return mails.empty()            ? tr("Choose an e-mail first.")
        : !can                      ? tr("What is chosen does not wait any more.")
        : !m_sender->account()      ? tr("Set up the mail account first: nothing can be sent without one.")
                                    : QString();
}

QString OutboxPage::whyNotSettle() const
{
    const auto mails = chosen();
    const bool unsure = std::any_of(mails.cbegin(), mails.cend(), [](const OutboxMail *mail) { return mail->state == MailState::ProbablySent || (mail->state == MailState::Sent && mail->cameBack); });
    return mails.empty() ? tr("Choose an e-mail first.") : unsure ? QString() : tr("Only what was probably sent, or came back, can be settled: of the rest it is known.");
}

// One that could not be sent is tried again.
void OutboxPage::hurry()
{
    const std::vector<RowId> mails = m_list->table().selected();
    const auto action = std::make_shared<actions::HurryMailsAction>(mails);
    m_list->record(action, [action, all = int(mails.size())] { return tr("%n e-mails are sent now.", nullptr, all - int(action->refused().size())); });
}

void OutboxPage::settle(bool arrived)
{
    const std::vector<RowId> mails = m_list->table().selected();
    const auto action = std::make_shared<actions::SettleMailsAction>(mails, arrived);
    m_list->record(action, [action, arrived, all = int(mails.size())] {
        const int count = all - int(action->refused().size());
        return arrived ? tr("%n e-mails are noted as arrived.", nullptr, count) : tr("%n e-mails are sent again.", nullptr, count);
    });
}

} // namespace pd::ui
