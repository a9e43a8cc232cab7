// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestmessagepane.h"

#include "models/actions/mailattachments.h"
#include "ui/common/chip.h"
#include "ui/common/iconbutton.h"
#include "ui/common/leading.h"
#include "ui/help/linkquestion.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/requests/attachmentrows.h"
#include "ui/requests/messagemarks.h"
#include "ui/requests/messageview.h"
#include "ui/words/format.h"
#include "ui/words/messagewords.h"
#include "ui/words/outboxwords.h"
#include "ui/words/readingwords.h"
#include "ui/words/requestwords.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

ChipTone toneOf(Genuine genuine)
{
    return genuine == Genuine::Yes ? ChipTone::Success : genuine == Genuine::Failed ? ChipTone::Danger : ChipTone::Warn;
}

void addRow(QFormLayout &form, const QString &text, QWidget *field)
{
    auto *label = plainLabel(field->objectName() + u"Label"_s, TypeRole::Body, field->parentWidget(), true);
    label->setText(text);
    field->setAccessibleName(text);
    form.addRow(label, field);
}

QLabel *addLine(QGridLayout &grid, const QString &text, QWidget *field)
{
    auto *label = plainLabel(field->objectName() + u"Label"_s, TypeRole::Body, field->parentWidget(), true);
    label->setText(text);
    field->setAccessibleName(text);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(field, row, 1, Qt::AlignTop);
    return label;
}

// What can be saved of a message: of one that was not read the message itself, else what is attached to it.
std::vector<MailAttachment> filesOf(const StoredMail &mail)
{
    if (mail.message.kindReason == KindReason::None || kindForPeople(mail.message.kindReason) != MessageKind::Unreadable)
        return mail.message.attachments;
    const std::optional<MailAttachment> whole = actions::wholeAsFile(mail);
    return whole ? std::vector<MailAttachment>{*whole} : std::vector<MailAttachment>();
}

} // namespace

RequestMessagePane::RequestMessagePane(QWidget *parent)
    : QWidget(parent)
    , m_subject(plainLabel(u"requestSubject"_s, TypeRole::Heading, this))
    , m_from(new ElidedLabel(TypeRole::Body, this))
    , m_for(new ElidedLabel(TypeRole::Body, this))
    , m_sent(new ElidedLabel(TypeRole::Body, this))
    , m_mark(new Chip(this))
    , m_reason(plainLabel(u"requestGenuineReason"_s, TypeRole::Body, this, true))
    , m_turn(new QWidget(this))
    , m_which(plainLabel(u"requestMessageAt"_s, TypeRole::Body, this, true))
    , m_before(new IconButton(u"go-previous"_s, tr("The message before"), this))
    , m_after(new IconButton(u"go-next"_s, tr("The message after"), this))
    , m_text(new MessageView(this))
    , m_link(new LinkQuestion(this))
    , m_attachments(new AttachmentRows(this))
    , m_wishes(plainLabel(u"requestWishes"_s, TypeRole::Body, this))
    , m_hasNow(plainLabel(u"requestHasNow"_s, TypeRole::Body, this))
    , m_fallback(plainLabel(u"requestFallback"_s, TypeRole::Body, this))
    , m_doubts(plainLabel(u"requestDoubts"_s, TypeRole::Body, this))
    , m_split(new IconButton(u"overflow-menu"_s, tr("Split a wish off"), this))
    , m_correct(plainButton(u"requestCorrect"_s, tr("&Correct…"), this))
    , m_confirm(plainButton(u"requestConfirmWishes"_s, tr("They are the patron’s wishes"), this))
    , m_find(plainButton(u"requestFindName"_s, tr("Find “%1”…", "a name"), this))
{
    setObjectName(u"requestMessage"_s);
    setAccessibleName(tr("What was written"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_from->setObjectName(u"requestFrom"_s);
    m_for->setObjectName(u"requestFor"_s);
    m_sent->setObjectName(u"requestSent"_s);
    m_mark->setObjectName(u"requestGenuine"_s);
    m_before->setObjectName(u"requestMessageBefore"_s);
    m_after->setObjectName(u"requestMessageAfter"_s);
    m_text->setObjectName(u"requestText"_s);
    m_link->setAccessibleName(tr("Open an address?"));
    for (QWidget *part : m_link->findChildren<QWidget *>()) // the help has such a question, too
        part->setObjectName(u"message_"_s + part->objectName());
    m_link->setObjectName(u"message_linkQuestion"_s);
    m_link->hide();
    for (QLabel *label : {m_subject, m_reason, m_wishes, m_hasNow, m_fallback, m_doubts}) {
        label->setWordWrap(true);
        keepLeading(*label);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_text, 1);
    m_text->setMinimumHeight(32); // where room is scarce it scrolls, and what is around it is read whole
    column->addWidget(m_link);
    column->addWidget(m_attachments);
    m_understood = makeUnderstood();
    column->addWidget(m_understood);
    connect(m_before, &IconButton::clicked, this, [this] { showMessage(m_at - 1); });
    connect(m_after, &IconButton::clicked, this, [this] { showMessage(m_at + 1); });
    connect(m_text, &MessageView::linkChosen, m_link, &LinkQuestion::ask);
    connect(m_link, &LinkQuestion::answered, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &MessageView::markChosen, m_correct, &QPushButton::click);
    connect(m_attachments, &AttachmentRows::saveWanted, this, [this](const MailAttachment &attachment, const QString &name) { Q_EMIT saveWanted(*message(), attachment, name); });
    show(nullptr);
}

QWidget *RequestMessagePane::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"requestMessageHead"_s);
    head->setAccessibleName(tr("Who wrote"));
    m_head = new QFormLayout;
    m_head->setHorizontalSpacing(12);
    m_head->setVerticalSpacing(2);
    m_head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*m_head, tr("From", "a sender"), m_from);
    addRow(*m_head, tr("For", "a patron and an order"), m_for);
    addRow(*m_head, tr("Sent"), m_sent);
    auto *mark = new QHBoxLayout;
    mark->setSpacing(8);
    mark->addWidget(m_mark, 0, Qt::AlignTop);
    mark->addWidget(m_reason, 1);
    auto *turning = new QHBoxLayout(m_turn);
    m_turn->setObjectName(u"requestMessageTurn"_s);
    m_turn->setAccessibleName(tr("Messages of the request"));
    turning->setContentsMargins(0, 0, 0, 0);
    turning->addWidget(m_which, 1);
    turning->addWidget(m_before);
    turning->addWidget(m_after);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(4);
    column->addWidget(m_subject);
    column->addLayout(m_head);
    column->addLayout(mark);
    column->addWidget(m_turn);
    return head;
}

QWidget *RequestMessagePane::makeUnderstood()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"requestUnderstood"_s);
    part->setAccessibleName(tr("Understood"));
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::AlternateBase);
    auto *title = plainLabel(u"requestUnderstoodTitle"_s, TypeRole::Heading, part);
    title->setText(tr("Understood"));
    auto *form = new QGridLayout; // gives a text that wraps the height of its lines
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setColumnStretch(1, 1);
    for (QLabel *label : {m_wishes, m_hasNow, m_fallback})
        label->setParent(part);
    addLine(*form, tr("Wishes"), m_wishes);
    m_hasNowLabel = addLine(*form, tr("Has now"), m_hasNow);
    addLine(*form, tr("Otherwise", "if a wish cannot be filled"), m_fallback);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    m_split->setObjectName(u"requestSplitWish"_s);
    m_split->setParent(part);
    m_split->setPopupMode(QToolButton::InstantPopup);
    m_split->setMenu(new QMenu(m_split));
    m_split->menu()->setAccessibleName(m_split->accessibleName());
    m_correct->setParent(part);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(title, 1);
    top->addWidget(m_split);
    top->addWidget(m_correct);
    column->addLayout(top);
    column->addLayout(form);
    m_doubts->setParent(part);
    column->addWidget(m_doubts);
    for (QPushButton *button : {m_find, m_confirm}) {
        button->setParent(part);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_find, &QPushButton::clicked, this, [this] { Q_EMIT searchWanted(m_name); });
    connect(m_confirm, &QPushButton::clicked, this, &RequestMessagePane::confirmWanted);
    connect(m_correct, &QPushButton::clicked, this, &RequestMessagePane::correctWanted);
    return part;
}

void RequestMessagePane::setHindrance(const QString &reason)
{
    m_hindrance = reason;
    weigh();
}

void RequestMessagePane::setAttachmentHindrance(RowId of, const QString &reason)
{
    if (message() == of)
        m_attachments->setHindrance(reason);
}

void RequestMessagePane::weigh()
{
    turn(m_correct, m_hindrance.isEmpty(), m_hindrance);
    turn(m_confirm, m_hindrance.isEmpty(), m_hindrance);
    const QString why = !m_hindrance.isEmpty() ? m_hindrance : m_case.request.wishes.size() < 2 ? tr("The request has one wish at most.") : QString();
    turn(m_split, why.isEmpty(), why);
}

// One wish of several can be another matter.
void RequestMessagePane::fillSplits()
{
    m_split->menu()->clear();
    for (const StoredWish &wish : m_case.request.wishes) {
        const QString text = tr("Make “%1” a request of its own", "a wish").arg(page::plain(words::wishText(wish)));
        QAction *action = m_split->menu()->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT splitWanted(wish); });
    }
}

void RequestMessagePane::fill(ElidedLabel *label, const QString &text)
{
    label->setText(directed(page::plain(text))); // and its description
}

void RequestMessagePane::show(const RequestCase *one)
{
    const RowId before = m_has ? m_case.request.id : 0;
    const std::optional<RowId> shown = message();
    m_has = one != nullptr;
    m_apart = m_has && one->request.id == 0;
    m_understood->setVisible(!m_apart);
    m_case = one ? *one : RequestCase();
    const QueuedRequest &request = m_case.request;
    const QString nothing = tr("not said", "of what a patron asked");
    QStringList wishes;
    for (const StoredWish &wish : request.wishes)
        wishes.append(words::understoodText(wish, mailOf(wish)));
    fillSplits();
    weigh();
    say(m_wishes, wishes.isEmpty() ? nothing : page::plain(wishes.join(tr("; ", "between wishes"))));
    const QDate since = QDate::fromString(request.since, Qt::ISODate);
    m_hasNowLabel->setText(!m_has || isOpenRequest(request.facts.state) ? tr("Has now") : tr("Had then", "seats, when the request came"));
    m_hasNow->setAccessibleName(m_hasNowLabel->text());
    say(m_hasNow, request.currentSeats.isEmpty() ? tr("not known")
            : since.isValid()                    ? tr("%1, since %2", "seats, a year").arg(page::plain(request.currentSeats)).arg(since.year())
                                                 : page::plain(request.currentSeats));
    say(m_fallback, request.facts.fallback.isEmpty() ? nothing : words::requestFallbackChoice(request.facts.fallback));
    showDoubts();
    int at = int(m_case.thread.size()) - 1; // the newest
    for (int i = 0; i < int(m_case.thread.size()); ++i) {
        if (before == request.id && shown == m_case.thread[size_t(i)].id)
            at = i; // who reads is not thrown to another one
    }
    showMessage(at);
}

// Whoever works on it knows first what the patron cannot have, and what was not followed.
void RequestMessagePane::showDoubts()
{
    QStringList said;
    if (m_case.request.cameBack)
        said.append(tr("Of the answer: %1", "a sentence of its own").arg(words::cameBackSentence(*m_case.request.cameBack)));
    for (const RequestConflict &conflict : m_case.conflicts)
        said.append(words::conflictText(conflict));
    for (const StoredFact &fact : m_case.facts)
        said.append(words::doubtText(fact));
    bool others = false;
    for (const StoredWish &wish : m_case.request.wishes) {
        said.append(words::wishDoubtText(wish, mailOf(wish)));
        others = others || wish.doubt != FactDoubt::None;
    }
    said.removeAll(QString());
    said.removeDuplicates();
    say(m_doubts, page::plain(said.join(u' ')));
    m_doubts->setVisible(!said.isEmpty());
    m_confirm->setVisible(others);
    showName();
}

// A candidate only: nothing is linked by it, but it can be looked for.
void RequestMessagePane::showName()
{
    const auto named = std::ranges::find_if(m_case.facts, [](const StoredFact &fact) { return fact.doubt == FactDoubt::NameOnly; });
    m_name = m_case.request.contact || named == m_case.facts.end() ? QString() : named->value.simplified();
    const QString text = tr("Find “%1”…", "a name").arg(page::plain(m_name));
    m_find->setText(QString(text).replace(u'&', u"&&"_s));
    m_find->setAccessibleName(text);
    m_find->setVisible(!m_name.isEmpty());
}

// The message that a wish was read in; null: in none.
const StoredMail *RequestMessagePane::mailOf(const StoredWish &wish) const
{
    const auto found = std::ranges::find_if(m_case.thread, [&](const StoredMail &mail) { return wish.message == mail.id; });
    return found == m_case.thread.end() ? nullptr : &*found;
}

// Its accessible name says what it is; what it says is the description.
void RequestMessagePane::say(QLabel *label, const QString &text)
{
    label->setText(directed(text));
    label->setAccessibleDescription(text);
}

// What was typed in, where no message came with it.
void RequestMessagePane::showText(const StoredMail *mail)
{
    const QString text = mail ? mail->message.text : m_has ? m_case.request.facts.note : tr("Choose a request in the list.");
    const MessageMarks marks = m_has ? marksOf(m_case, mail) : MessageMarks();
    if (text == m_text->toPlainText() && marks.marks == m_text->marks())
        return; // who reads keeps the place
    m_link->hide();
    m_text->setMessage(text, marks.marks);
    m_text->setMuted(marks.others);
}

std::optional<RowId> RequestMessagePane::message() const
{
    return m_at >= 0 && m_at < int(m_case.thread.size()) ? std::optional(m_case.thread[size_t(m_at)].id) : std::nullopt;
}

void RequestMessagePane::showMessage(int at)
{
    m_at = at;
    const QueuedRequest &request = m_case.request;
    const StoredMail *mail = message() ? &m_case.thread[size_t(at)] : nullptr;
    const QString subject = mail ? mail->message.subject : m_has ? words::requestSourceText(request.source) : tr("No request is open");
    m_subject->setText(directed(page::plain(subject.isEmpty() ? tr("Without a subject") : subject)));
    fill(m_from, mail ? mail->message.from.address : QString());
    m_head->setRowVisible(m_from, !m_has || mail); // what was typed in or asked for in the Portal has no sender
    const QString patron = page::isolated(words::requestPatronText(request)); // an Arabic one does not turn the order's number
    m_head->setRowVisible(m_for, !m_apart);
    fill(m_for, !m_has || m_apart ? QString() : request.orderNumber.isEmpty() ? patron : tr("%1, order %2", "a patron").arg(patron, request.orderNumber));
    const std::optional<Instant> sent = mail ? mail->received : m_has ? std::optional(request.received) : std::nullopt;
    fill(m_sent, sent ? words::instantText(*sent, m_zone) : QString());
    m_mark->setVisible(mail != nullptr);
    m_reason->setVisible(mail != nullptr);
    if (mail) {
        m_mark->setTone(toneOf(mail->message.genuine));
        m_mark->setText(words::genuineText(mail->message.genuine));
        m_mark->setAccessibleName(tr("Where it comes from: %1").arg(m_mark->text()));
        QStringList reasons{words::genuineReasonText(mail->message.genuineReason), words::noRequestText(mail->message.kind), words::kindReasonText(*mail), words::guessedText(mail->message), words::blankedText(mail->message)};
        reasons.removeAll(QString());
        m_reason->setText(reasons.join(u' '));
        m_reason->setVisible(!m_reason->text().isEmpty());
    }
    const int count = int(m_case.thread.size());
    m_turn->setVisible(count > 1);
    m_which->setText(tr("Message %1 of %2").arg(at + 1).arg(count));
    turn(m_before, at > 0, tr("This is the first message."));
    turn(m_after, at + 1 < count, tr("This is the last message."));
    for (IconButton *button : {m_before, m_after}) {
        if (button->isEnabled())
            button->setToolTip(button->accessibleName());
    }
    showText(mail);
    const std::vector<MailAttachment> files = mail ? filesOf(*mail) : std::vector<MailAttachment>();
    m_attachments->show(mail ? mail->id : 0, files);
    if (!files.empty())
        Q_EMIT attachmentsShown(mail->id);
    Q_EMIT messageChanged();
}

} // namespace pd::ui
