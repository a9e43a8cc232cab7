// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/replypanel.h"

#include "models/domain/reply/recipient.h"
#include "ui/common/chip.h"
#include "ui/common/deedbox.h"
#include "ui/common/leading.h"
#include "ui/common/modesttext.h"
#include "ui/common/plaintip.h"
#include "ui/common/primarybutton.h"
#include "ui/common/tokens.h"
#include "ui/requests/replysend.h"
#include "ui/words/errorsentence.h"
#include "ui/words/replywords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

template <class Field>
Field *named(Field *field, const QString &name, const QString &accessible)
{
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    return field;
}

constexpr int leastText = 96; // a few lines

} // namespace

ReplyPanel::ReplyPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(named(new ElidedLabel(TypeRole::ControlStrong, this), u"replyTitle"_s, tr("Reply")))
    , m_template(named(new DeedBox(this), u"replyTemplate"_s, tr("Template")))
    , m_to(named(new QLineEdit(this), u"replyTo"_s, tr("To")))
    , m_even(named(new QCheckBox(tr("Send it there although the record has another &address"), this), u"replyEven"_s, tr("Send it there although the record has another address")))
    , m_subject(named(new QLineEdit(this), u"replySubject"_s, tr("Subject")))
    , m_text(named(new ModestText(this), u"replyText"_s, tr("Text of the answer")))
    , m_old(named(new QLabel(this), u"replyOld"_s, tr("What is old in the answer")))
    , m_anew(named(new QPushButton(tr("Fill anew"), this), u"replyAnew"_s, tr("Fill anew")))
    , m_oldRow(makeOldRow())
    , m_stops(named(new QLabel(this), u"replyStops"_s, tr("What stops the answer")))
    , m_checked(named(new QCheckBox(tr("I have checked this"), this), u"replyChecked"_s, tr("I have checked this")))
    , m_send(named(new PrimaryButton(tr("Se&nd"), this), u"replySendButton"_s, tr("Send")))
    , m_wait(named(new QCheckBox(tr("Then wait for the patron"), this), u"replyWait"_s, tr("Then wait for the patron")))
    , m_bar(new ReplySend(services, this))
    , m_why(new ElidedLabel(TypeRole::Body, this))
    , m_foot(makeFoot())
{
    setObjectName(u"replyPanel"_s);
    setAccessibleName(tr("Reply"));
    build();
    connect(m_template, &QComboBox::activated, this, &ReplyPanel::choose);
    connect(m_anew, &QPushButton::clicked, this, &ReplyPanel::fillAnew);
    connect(m_to, &QLineEdit::textEdited, this, [this] {
        m_even->setChecked(false); // it was for another one
        m_toTyped = true;
        weigh();
        Q_EMIT draftChanged();
    });
    connect(m_checked, &QCheckBox::toggled, this, &ReplyPanel::weigh);
    connect(m_even, &QCheckBox::toggled, this, &ReplyPanel::weigh);
    connect(m_subject, &QLineEdit::textEdited, this, [this](const QString &text) { m_subjectTyped = !text.trimmed().isEmpty(); });
    connect(m_subject, &QLineEdit::textChanged, this, [this] {
        weigh();
        if (!m_filling)
            Q_EMIT draftChanged();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        weigh();
        if (!m_filling)
            Q_EMIT draftChanged();
    });
    connect(m_send, &QPushButton::clicked, this, &ReplyPanel::send);
    connect(m_bar, &ReplySend::undone, this, &ReplyPanel::takeUndone);
    connect(m_bar, &ReplySend::failed, this, [this](const QString &sentence) {
        lockText(false);
        Q_EMIT draftChanged();
        Q_EMIT noticed({ChipTone::Warn, sentence});
    });
    connect(m_bar, &ReplySend::gone, this, &ReplyPanel::takeGone);
    connect(m_bar, &ReplySend::tooLate, this, [this](const QString &recipient) {
        takeGone();
        Q_EMIT noticed({ChipTone::Warn, tr("It had gone already: the answer to %1 could not be taken back.").arg(recipient)});
    });
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(u"reply_template"_s) || notice.tables.contains(u"seat_claim"_s) || notice.tables.contains(u"ticket_order"_s) || notice.tables.contains(u"contact"_s))
            read();
    });
    weigh();
}

void ReplyPanel::build()
{
    m_stops->setTextFormat(Qt::PlainText);
    m_stops->setWordWrap(true);
    keepLeading(*m_stops);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(20);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(leastText);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(tr("Template"), this);
    label->setBuddy(m_template);
    head->addWidget(m_title, 1);
    head->addWidget(label);
    head->addWidget(m_template);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("To"), m_to);
    form->addRow(QString(), m_even);
    form->addRow(tr("Sub&ject"), m_subject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(form);
    column->addWidget(m_text, 1);
    column->addWidget(m_oldRow);
    column->addWidget(m_stops);
    column->addWidget(m_checked);
    column->addWidget(m_foot);
    for (QLabel *one : findChildren<QLabel *>())
        one->setTextFormat(Qt::PlainText);
}

// Send, and what can be said beside it; while an answer is about to go, the way to take it back above.
QWidget *ReplyPanel::makeFoot()
{
    auto *part = named(new QWidget(this), u"replyFoot"_s, tr("Send the answer"));
    m_why->setObjectName(u"replyWhy"_s);
    m_why->setAccessibleName(tr("Why it cannot be sent"));
    m_why->setMuted(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_send);
    row->addWidget(m_wait);
    row->addWidget(m_why, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_bar);
    column->addLayout(row);
    return part;
}

QWidget *ReplyPanel::makeOldRow()
{
    auto *part = named(new QWidget(this), u"replyOldRow"_s, tr("The order has changed"));
    m_old->setWordWrap(true);
    keepLeading(*m_old);
    m_anew->setAutoDefault(false);
    const QString tip = tr("Puts the template in the place of what is written, with the order as it is now. Ctrl+Z in the text brings that back.");
    m_anew->setToolTip(plainTip(tip));
    m_anew->setStatusTip(tip);
    m_anew->setAccessibleDescription(tip);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_old, 1);
    row->addWidget(m_anew, 0, Qt::AlignTop);
    part->hide();
    return part;
}

void ReplyPanel::setRequest(std::optional<RowId> request)
{
    if (m_sending && request != m_request) { // what is on its way goes; Edit, Undo takes it back until then
        m_bar->leave();
        lockText(false);
    }
    changeOthers(request);
    m_request = request;
    m_known.reset();
    const auto filled = m_filled.find(request.value_or(0));
    m_language = filled == m_filled.end() ? QString() : filled->second.language;
    m_wait->setChecked(false);
    setDraft({});
    m_title->setText(tr("Reply"));
    if (request) {
        learnClerk();
        read();
    }
    weigh();
}

void ReplyPanel::readAgain()
{
    read();
}

void ReplyPanel::setHindrance(const QString &reason)
{
    m_hindrance = reason;
    weigh();
}

void ReplyPanel::read()
{
    if (!m_request)
        return;
    m_services.reader
        .run(m_lane,
             [request = *m_request, at = m_services.clock()](DeskReaders &readers) -> Result<Known> {
                 if (!readers.outbox)
                     return Error{ErrorCode::Cancelled, {}, {}};
                 auto scene = readers.outbox->scene(request, at);
                 if (!scene)
                     return scene.error();
                 auto templates = readers.outbox->templates();
                 if (!templates)
                     return templates.error();
                 return Known{*std::move(scene), *std::move(templates)};
             })
        .then(&m_services.reader, [self = QPointer(this), request = *m_request](const Result<Known> &known) {
            if (!self || self->m_request != request)
                return;
            if (known)
                self->take(*known);
            else if (known.error().code != ErrorCode::Cancelled)
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(known.error())});
        });
}

void ReplyPanel::take(const Known &known)
{
    const bool first = !m_known;
    m_known = known;
    m_facts = reply::factsOf(known.scene);
    fillChoices(chosenTemplate());
    if (!m_toTyped && !m_sending && m_to->text() != usualRecipient()) {
        m_even->setChecked(false); // it was for another one
        m_to->setText(usualRecipient());
    }
    if (known.scene.contact)
        m_title->setText(directed(tr("Reply to %1").arg(known.scene.contact->displayName().simplified())));
    if (first && m_subject->text().isEmpty() && !known.scene.subject.isEmpty())
        m_subject->setText(known.scene.subject.startsWith("re:"_L1, Qt::CaseInsensitive) ? known.scene.subject : u"Re: "_s + known.scene.subject);
    followOrder();
    weigh();
}

QString ReplyPanel::usualRecipient() const
{
    const Result<QString> recipient = reply::recipientOf(m_known->scene);
    return recipient ? *recipient : m_known->scene.writer;
}

QString ReplyPanel::reason() const
{
    if (!m_request)
        return tr("Choose a request first.");
    if (!m_hindrance.isEmpty())
        return m_hindrance;
    if (!m_known)
        return tr("What is known of the request is being read.");
    if (m_sending || m_bar->isRunning())
        return tr("The answer is about to go out.");
    if (m_text->toPlainText().trimmed().isEmpty())
        return tr("Write the answer, or choose a template.");
    if (m_subject->text().trimmed().isEmpty())
        return tr("Write a subject first.");
    if (const Result<QString> to = reply::recipientOf(m_known->scene, m_to->text().trimmed(), m_even->isChecked()); !to)
        return words::errorSentence(to.error());
    if (m_differences.empty() || (maySendAllTheSame() && m_checked->isChecked()))
        return {};
    return maySendAllTheSame() ? tr("Put right what the text says otherwise than the order, or say that you have checked it.") : tr("Put right what the text says otherwise than the order.");
}

// What is wrong is underlined where it stands, and said below.
void ReplyPanel::weighDifferences()
{
    const std::vector<reply::Overruled> before = overruled();
    m_differences = m_known ? reply::differences(m_text->toPlainText(), m_facts) : std::vector<reply::Difference>();
    QList<QTextEdit::ExtraSelection> marks;
    for (const reply::Difference &one : m_differences) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(int(one.start));
        mark.cursor.setPosition(int(one.start + one.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokens(palette()).danger.text);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (m_known)
        std::ranges::copy(reply::differences(m_subject->text(), m_facts), std::back_inserter(m_differences));
    QStringList sentences;
    for (const reply::Difference &one : m_differences)
        sentences.append(words::differenceText(one));
    m_stops->setText(sentences.join(u'\n'));
    m_stops->setVisible(!sentences.isEmpty());
    fitStops();
    if (overruled() != before) { // what was checked was something else
        const QSignalBlocker quiet(m_checked);
        m_checked->setChecked(false);
    }
    m_checked->setVisible(!m_differences.empty() && maySendAllTheSame());
}

bool ReplyPanel::maySendAllTheSame() const
{
    return std::ranges::none_of(m_differences, [](const reply::Difference &one) { return one.kind == reply::FactKind::Field; });
}

std::vector<reply::Overruled> ReplyPanel::overruled() const
{
    std::vector<reply::Overruled> all;
    for (const reply::Difference &one : m_differences)
        all.push_back({one.kind, one.said});
    return all;
}

void ReplyPanel::weigh()
{
    weighDifferences();
    weighOld();
    const QString to = m_to->text().trimmed();
    const Result<QString> usual = m_known ? reply::recipientOf(m_known->scene) : Result<QString>(QString());
    const bool stranger = m_known && !m_known->scene.contact && !m_known->scene.order;
    m_even->setText(stranger ? tr("Send it there although it is no patron’s &address") : tr("Send it there although the record has another &address"));
    m_even->setAccessibleName(m_even->text().remove(u'&'));
    m_even->setVisible(m_known && !to.isEmpty() && (!usual || to.compare(*usual, Qt::CaseInsensitive) != 0));
    const QString why = reason();
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(plainTip(why));
    m_send->setStatusTip(why);
    m_send->setAccessibleDescription(why);
    m_why->setText(m_request && !m_sending ? directed(why) : QString());
    m_why->setToolTip(plainTip(m_why->text()));
}

// Whatever this stands in makes room for all of its lines.
void ReplyPanel::fitStops()
{
    const QMargins edges = layout()->contentsMargins();
    m_stops->setMinimumHeight(m_stops->text().isEmpty() ? 0 : m_stops->heightForWidth(std::max(1, width() - edges.left() - edges.right())));
}

void ReplyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitStops();
}

} // namespace pd::ui
