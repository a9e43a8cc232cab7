// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "models/actions/mailactions.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/import/importparts.h"
#include "ui/outbox/outboxcolumns.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
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
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"outboxSplitter"_s);
    splitter->setAccessibleName(entry().title);
    splitter->setChildrenCollapsible(false);
    m_table = new RecordTable(u"outboxTable"_s, m_model, outboxColumns(m_format), outboxWords(), m_services.preferences, splitter);
    m_text = new QPlainTextEdit(splitter);
    m_text->setObjectName(u"outboxText"_s);
    m_text->setAccessibleName(tr("The text of the e-mail"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(240);
    splitter->addWidget(m_table);
    splitter->addWidget(m_text);
    splitter->setSizes({1264 - textWidth, textWidth});
    m_services.preferences.remember(splitter);
    m_cancel = plainButton(u"outboxCancel"_s, tr("&Do not send"), this);
    m_open = plainButton(u"outboxOpen"_s, tr("&Open the patron"), this);
    auto *title = plainLabel(u"outboxTitle"_s, TypeRole::Title, this);
    title->setText(entry().title);
    auto *lead = plainLabel(u"outboxLead"_s, TypeRole::Body, this, true);
    lead->setWordWrap(true);
    lead->setText(tr("Sending starts when a mail account is set up; until then everything waits here."));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_open);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(lead);
    column->addWidget(splitter, 1);
    column->addLayout(row);
    m_table->orderBy(items::OutboxModel::WhenColumn, Qt::DescendingOrder);
    m_table->setPaper({}, [this] { return words::lookedAtText(m_services.clock(), QTimeZone::systemTimeZone()); });
    connect(m_table, &RecordTable::noticed, this, &OutboxPage::noticed);
    connect(m_table, &RecordTable::opened, this, &OutboxPage::openPatron);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::weigh);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPage::showText);
    connect(&m_model, &items::OutboxModel::loadStateChanged, this, &OutboxPage::showState);
    connect(&m_services.writer, &items::WriterThread::changed, this, &OutboxPage::reload);
    connect(m_cancel, &QPushButton::clicked, this, &OutboxPage::cancel);
    connect(m_open, &QPushButton::clicked, this, &OutboxPage::openPatron);
    showText();
    weigh();
}

void OutboxPage::enter()
{
    m_table->setFocusToRows();
}

void OutboxPage::addActions(Menus &menus)
{
    QMenu *views = m_table->viewsMenu();
    views->setTitle(RecordTools::tr("Saved views of %1").arg(m_table->words().name)); // no menu around it says so
    menus.view->addMenu(views);
}

void OutboxPage::showState()
{
    if (m_model.loadState() == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(m_model.error())});
    m_table->showRows();
    setCount(m_model.waiting());
    showText();
    weigh();
}

void OutboxPage::showText()
{
    const auto mails = chosen();
    const QString text = mails.empty() ? tr("Choose an e-mail to read it.") : mails.front()->body;
    if (text != m_text->toPlainText()) // who reads is not thrown back to the top
        m_text->setPlainText(text);
}

std::vector<const OutboxMail *> OutboxPage::chosen() const
{
    std::vector<const OutboxMail *> mails;
    for (const RowId id : m_table->selected()) {
        if (const int row = m_model.rowOf(id); row >= 0)
            mails.push_back(&m_model.at(row));
    }
    return mails;
}

// A button is off where it would change nothing, and says why.
void OutboxPage::weigh()
{
    const auto mails = chosen();
    const bool waits = std::any_of(mails.cbegin(), mails.cend(), [](const OutboxMail *mail) { return mail->state == MailState::Waiting || mail->state == MailState::Failed; });
    const QString reason = mails.empty() ? tr("Choose an e-mail first.")
        : m_busy                         ? tr("It is being recorded.")
        : waits                          ? QString()
                                         : tr("What is chosen does not wait any more.");
    turn(m_cancel, reason.isEmpty(), reason);
    const bool one = mails.size() == 1 && mails.front()->contact;
    turn(m_open, one, mails.size() > 1 ? tr("Choose one e-mail only.") : one ? QString() : tr("Choose an e-mail first."));
}

void OutboxPage::openPatron()
{
    if (const auto mails = chosen(); mails.size() == 1 && mails.front()->contact)
        Q_EMIT patronWanted(*mails.front()->contact);
}

// Those that do not wait any more are left as they are, and counted.
void OutboxPage::cancel()
{
    const auto action = std::make_shared<actions::CancelMailsAction>(m_table->selected());
    const int all = int(m_table->selected().size());
    m_busy = true;
    weigh();
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, all](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->m_busy = false;
        self->weigh();
        if (!outcome) {
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(outcome.error())});
            return;
        }
        const int refused = int(action->refused().size());
        const QString sentence = tr("%n e-mails are not sent.", nullptr, all - refused);
        Q_EMIT self->noticed({ChipTone::Success, refused ? tr("%1 %2").arg(sentence, tr("%n did not wait any more.", nullptr, refused)) : sentence});
    });
}

} // namespace pd::ui
