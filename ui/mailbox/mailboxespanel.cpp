// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/mailboxespanel.h"

#include "models/actions/mailboxactions.h"
#include "models/items/writerthread.h"
#include "ui/common/dialogdrafts.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/tokens.h"
#include "ui/help/helpdesk.h"
#include "ui/mailbox/mailboxdialog.h"
#include "ui/mailbox/mailpresets.h"
#include "ui/words/errorsentence.h"
#include "ui/words/mailboxwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QLabel *sentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    keepLeading(*label);
    return label;
}

} // namespace

MailboxesPanel::MailboxesPanel(MailTools tools, items::WriterThread &writer, std::function<Instant()> clock, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
    , m_writer(writer)
    , m_clock(std::move(clock))
    , m_list(new QListWidget(this))
    , m_none(sentence(u"mailboxesNone"_s, this))
    , m_told(sentence(u"mailboxesTold"_s, this))
{
    setObjectName(u"mailboxesPanel"_s);
    setAccessibleName(tr("Mailboxes"));
    auto *what = sentence(u"mailboxesWhat"_s, this);
    what->setText(tr("Mail is taken from these mailboxes as it comes: each message is kept here first and then moved to the folder for what is done. "
                     "Nothing is deleted, and nothing is marked as read."));
    what->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(u"mailboxesList"_s);
    m_list->setAccessibleName(tr("Mailboxes"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(4);
    m_list->setMinimumHeight(184);
    m_none->setText(tr("There is no mailbox yet. Add the one to which change requests are sent."));
    m_none->setAccessibleName(tr("Note"));
    m_told->setAccessibleName(tr("Message"));
    m_told->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_add = addButton(row, u"mailboxAdd"_s, tr("&Add a mailbox…"), &MailboxesPanel::addMailbox);
    m_change = addButton(row, u"mailboxChange"_s, tr("&Change…"), &MailboxesPanel::change);
    m_remove = addButton(row, u"mailboxRemove"_s, tr("&Take it out"), &MailboxesPanel::takeOut);
    m_check = addButton(row, u"mailboxCheck"_s, tr("Look for &mail now"), &MailboxesPanel::checkNow);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(what);
    column->addWidget(m_none);
    column->addWidget(m_list, 100);
    column->addLayout(row);
    column->addWidget(m_told);
    column->addStretch(1); // where there is no list
    connect(m_list, &QListWidget::currentRowChanged, this, &MailboxesPanel::update);
    connect(m_list, &QListWidget::itemActivated, this, &MailboxesPanel::change);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
        else
            m_timer.stop();
    });
    refresh();
}

QPushButton *MailboxesPanel::addButton(QHBoxLayout *row, const QString &name, const QString &text, void (MailboxesPanel::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setMinimumHeight(28);
    connect(button, &QPushButton::clicked, this, slot);
    row->addWidget(button);
    return button;
}

void MailboxesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void MailboxesPanel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

// The rows stay the same ones while only their words change, so that nobody loses the place.
void MailboxesPanel::refresh()
{
    const std::vector<MailboxState> states = m_tools.states();
    while (m_list->count() > int(states.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const MailboxState &state = states[i];
        QListWidgetItem *item = m_list->item(int(i));
        if (!item)
            item = new QListWidgetItem(m_list);
        const QString text = tr("%1 · %2 at %3\n%4").arg(state.mailbox.name, state.mailbox.user, state.mailbox.host, words::mailboxStateText(state, m_clock(), m_zone));
        if (item->text() != text)
            item->setText(text);
        const Tokens &t = tokens(palette());
        if (state.error || state.kind == MailboxState::Kind::NeedsPassword)
            item->setIcon(icon(u"dialog-warning"_s, t.warn.text));
        else
            item->setIcon(icon(u"network-server-database"_s, t.text));
    }
    if (!states.empty() && m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_none->setVisible(states.empty());
    m_list->setVisible(!states.empty());
    update();
}

std::optional<MailboxState> MailboxesPanel::chosen() const
{
    const std::vector<MailboxState> states = m_tools.states();
    const int row = m_list->currentRow();
    return row >= 0 && row < int(states.size()) ? std::optional(states[std::size_t(row)]) : std::nullopt;
}

void MailboxesPanel::addMailbox()
{
    Mailbox fresh;
    fresh.host = mailPresets().front().host;
    open(fresh);
}

void MailboxesPanel::change()
{
    if (const auto state = chosen())
        open(state->mailbox);
}

void MailboxesPanel::open(const Mailbox &mailbox)
{
    auto *dialog = new MailboxDialog(mailbox, m_tools, m_writer, window());
    keepDraft(*dialog, mailbox.name);
    setHelpTopic(dialog, u"mailboxes"_s);
    connect(dialog, &MailboxDialog::saved, this, [this](const Mailbox &saved) { say(tr("“%1” is saved; mail is taken from it now.").arg(saved.name)); });
    dialog->open();
}

void MailboxesPanel::takeOut()
{
    const auto state = chosen();
    if (!state)
        return;
    m_writer.run(std::make_shared<actions::RemoveMailboxAction>(state->mailbox.name)).then(&m_writer, [self = QPointer(this), mailbox = state->mailbox](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done)
            self->m_tools.removed(mailbox);
        self->say(done ? tr("No mail is taken from “%1” any more; what came from it stays.").arg(mailbox.name) : words::errorSentence(done.error()));
    });
}

void MailboxesPanel::checkNow()
{
    m_tools.checkNow();
}

void MailboxesPanel::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
}

void MailboxesPanel::update()
{
    const QString none = chosen() ? QString() : m_list->count() == 0 ? tr("There is no mailbox yet.") : tr("Choose a mailbox first.");
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_change, m_remove, m_check}) {
        button->setEnabled(none.isEmpty());
        button->setToolTip(none);
        button->setStatusTip(none);
        button->setAccessibleDescription(none);
    }
}

} // namespace pd::ui
