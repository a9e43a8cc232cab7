// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "models/actions/mailactions.h"
#include "ui/common/listpart.h"
#include "ui/outbox/outboxcolumns.h"

#include <QPlainTextEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int textWidth = 420; // of 1264, beside the sidebar

}

OutboxPage::OutboxPage(const Services &services, QWidget *parent)
    : Page({u"outbox"_s, tr("Outbox"), u"mail-folder-outbox"_s}, parent)
    , m_services(services)
    , m_format(std::make_shared<RecordFormat>(RecordFormat{QTimeZone::systemTimeZone(), {}}))
    , m_model(services.reader)
{
}

void OutboxPage::make()
{
    const QString lead = tr("Sending starts when a mail account is set up; until then everything waits here.");
    m_list = new ListPart({u"outbox"_s, entry().title, TypeRole::Title, lead}, m_model, outboxColumns(m_format), outboxWords(), m_services, this);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"outboxText"_s);
    m_text->setAccessibleName(tr("The text of the e-mail"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(240);
    m_list->setBeside(m_text, 1264 - textWidth, textWidth);
    m_list->add({ListPart::Place::Head, u"outboxOpen"_s, tr("&Open the patron"), [this] { return whyNotOpen(); }, [this] { openPatron(); }, false});
    m_list->add({ListPart::Place::Foot, u"outboxCancel"_s, tr("&Do not send"), [this] { return whyNotCancel(); }, [this] { cancel(); }});
    m_list->table().orderBy(items::OutboxModel::WhenColumn, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->addWidget(m_list);
    connect(m_list, &ListPart::noticed, this, &OutboxPage::noticed);
    connect(m_list, &ListPart::changed, this, &OutboxPage::showChosen);
    connect(&m_list->table(), &RecordTable::opened, this, &OutboxPage::openPatron);
    connect(&m_model, &items::ReadList::loadStateChanged, this, [this] { setCount(m_model.waiting()); });
    connect(&m_services.writer, &items::WriterThread::changed, this, &OutboxPage::reload);
    showChosen();
    m_list->weigh();
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

} // namespace pd::ui
