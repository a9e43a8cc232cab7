// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/patternspanel.h"

#include "models/actions/patternactions.h"
#include "models/actions/severalactions.h"
#include "ui/common/emptylist.h"
#include "ui/common/modesttext.h"
#include "ui/settings/editparts.h"
#include "ui/settings/patterntrial.h"
#include "ui/settings/theirtext.h"
#include "ui/words/errorsentence.h"
#include "ui/words/patternwords.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

using understanding::PatternSet;

PatternsPanel::PatternsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(named(new QListWidget(this), u"patternList"_s, tr("Forms of messages, in the order in which they are tried")))
    , m_none(named(new EmptyList(this), u"patternNone"_s, tr("No forms of messages")))
    , m_name(named(new QLineEdit(this), u"patternName"_s, tr("Name")))
    , m_used(named(new QCheckBox(tr("&Used for messages that come in"), this), u"patternUsed"_s, tr("Used for messages that come in")))
    , m_text(named(new ModestText(this), u"patternText"_s, tr("Lines of the form")))
    , m_said(named(new QLabel(this), u"patternSaid"_s, tr("Message")))
    , m_theirs(new TheirText(u"patternTheirs"_s, this))
    , m_trial(new PatternTrial(this))
{
    setObjectName(u"patternsPanel"_s);
    setAccessibleName(tr("Forms of messages"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &PatternsPanel::takeRow);
    connect(m_name, &QLineEdit::textChanged, this, &PatternsPanel::takeEdit);
    connect(m_used, &QCheckBox::toggled, this, &PatternsPanel::takeEdit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PatternsPanel::takeEdit);
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(u"mail_pattern"_s))
            reload();
    });
    weigh();
    reload();
}

void PatternsPanel::build()
{
    m_list->setMinimumHeight(90);
    m_list->setMaximumHeight(160);
    m_none->say(u"mail-message"_s,
                tr("There is no form yet. If your requests come from a web form, describe it here once: its order, its seats and its wish are read without guessing then. "
                   "Press “Add one”, give it a name, write its lines, and try it on a message below."));
    m_none->hide(); // until it is known
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(m_text->font().pointSizeF());
    m_text->setFont(fixed);
    m_text->setLayoutDirection(Qt::LeftToRight); // its words are the program's, in every language
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(120);
    m_text->setPlaceholderText(u"needs: order words\nlabel order: Order, Order number\nlabel words: Message\nregex: seats? (?<seats>[A-Z] ?\\d+)"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto *about = new QLabel(tr("Messages that come from a form look alike. A line “label order: Order number” says that the words behind “Order number:” are the order’s; "
                                "“regex:” gives a regular expression whose named groups are fields; “needs:” names the fields without which it is not this form; "
                                "“after:” is a line that the form stands behind. Fields: %1.")
                                 .arg(PatternSet::fieldNames().join(u", "_s)),
                             this);
    m_about = about;
    about->setObjectName(u"patternAbout"_s);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_used);
    form->addRow(tr("&Lines"), m_text);
    m_add = editButton(u"patternAdd"_s, tr("&Add one"), this, [this] { add(); });
    m_remove = editButton(u"patternRemove"_s, tr("Re&move it"), this, [this] { remove(); });
    m_up = editButton(u"patternUp"_s, tr("Try it earl&ier"), this, [this] { move(-1); });
    m_down = editButton(u"patternDown"_s, tr("Try it la&ter"), this, [this] { move(1); });
    m_save = editButton(u"patternSave"_s, tr("&Save it"), this, [this] { save(); });
    m_discard = editButton(u"patternDiscard"_s, tr("&Discard the change"), this, [this] { discard(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addLayout(buttonRow({m_add, m_remove, m_up, m_down}, {}));
    column->addLayout(form, 1);
    column->addWidget(m_said);
    column->addWidget(m_theirs);
    column->addLayout(buttonRow({}, {m_discard, m_save}));
    column->addWidget(m_trial, 1);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

// A form beside it keeps the column from asking how high the text is at this width.
void PatternsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_about->setMinimumHeight(m_about->heightForWidth(width()));
}

void PatternsPanel::reload()
{
    read();
}

void PatternsPanel::read(std::optional<RowId> choose)
{
    using All = std::vector<MailPattern>;
    m_services.reader
        .run([](DeskReaders &readers) {
            RequestWordsReader *words = wordsReader(readers);
            return words ? words->patterns() : Result<All>(All());
        })
        .then(&m_services.reader, [self = QPointer(this), choose](const Result<All> &all) {
            if (!self)
                return;
            if (!all) {
                self->m_said->setText(words::errorSentence(all.error()));
                return;
            }
            self->m_book.read(*all);
            resumeEdits(self->m_book, std::exchange(self->m_left, {}).value(u"edits"_s).toArray());
            self->fillList(choose.value_or(self->m_current));
        });
}

QJsonObject PatternsPanel::draft() const
{
    return !m_left.isEmpty() || m_book.edits() == 0 ? m_left : QJsonObject{{u"edits"_s, keptEdits(m_book)}};
}

void PatternsPanel::resume(const QJsonObject &draft)
{
    m_left = draft;
    if (!draft.isEmpty())
        reload();
}

// All that there are, and the new one that is being written.
void PatternsPanel::fillList(RowId choose)
{
    {
        const QSignalBlocker blocked(m_list);
        m_list->clear();
        int row = 0;
        const auto put = [&](const MailPattern &one) {
            const QString name = one.name.isEmpty() ? tr("A new form") : one.name;
            auto *item = new QListWidgetItem(m_book.isEdited(one.id) ? tr("%1 (not saved)").arg(name) : one.active ? name : tr("%1 (not used)").arg(name), m_list);
            item->setData(Qt::UserRole, one.id);
            if (one.id == choose)
                row = m_list->count() - 1;
        };
        for (const MailPattern &one : m_book.all())
            put(m_book.shown(one.id).value_or(one));
        for (const MailPattern &one : m_book.lost())
            put(one);
        if (const std::optional<MailPattern> fresh = m_book.shown(0))
            put(*fresh);
        m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
    }
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    takeRow();
}

void PatternsPanel::takeRow()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_current = item ? item->data(Qt::UserRole).toLongLong() : 0;
    const MailPattern one = m_book.shown(m_current).value_or(MailPattern());
    m_filling = true;
    if (m_name->text() != one.name)
        m_name->setText(one.name);
    m_used->setChecked(one.active);
    if (m_text->toPlainText() != one.text)
        m_text->setPlainText(one.text);
    m_filling = false;
    weigh();
}

MailPattern PatternsPanel::typed() const
{
    const std::optional<MailPattern> held = m_book.base(m_current);
    return {m_current, m_name->text(), held ? held->place : nextPlace(), m_used->isChecked(), m_text->toPlainText()};
}

int PatternsPanel::nextPlace() const
{
    int last = 0;
    for (const MailPattern &one : m_book.all())
        last = std::max(last, one.place);
    return last + 1;
}

void PatternsPanel::takeEdit()
{
    if (m_filling)
        return;
    const bool listed = m_list->currentItem();
    m_book.edit(typed());
    if (!listed) // the first letters of a new one
        fillList(0);
    if (QListWidgetItem *item = m_list->currentItem())
        item->setText(m_book.isEdited(m_current) ? tr("%1 (not saved)").arg(m_name->text().isEmpty() ? tr("A new form") : m_name->text()) : m_name->text());
    weigh();
}

void PatternsPanel::weigh()
{
    const MailPattern now = typed();
    const bool edited = m_book.isEdited(m_current);
    const std::vector<PatternSet::Fault> faults = PatternSet::faults(now.text);
    QStringList said;
    if (m_book.hasMoved(m_current))
        said.append(m_book.held(m_current) ? tr("Somebody else changed this form meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.")
                                           : tr("Somebody else removed this form meanwhile. Discard your change, or copy its lines into a new one."));
    if (!now.text.trimmed().isEmpty()) {
        for (const PatternSet::Fault &fault : faults)
            said.append(words::patternFaultText(fault));
    }
    m_said->setText(said.join(u'\n'));
    m_said->setVisible(!said.isEmpty());
    const std::optional<MailPattern> theirs = m_book.hasMoved(m_current) ? m_book.held(m_current) : std::nullopt;
    m_theirs->showFields(!theirs ? std::vector<TheirText::Field>()
                                 : std::vector<TheirText::Field>{{tr("Name"), theirs->name, now.name},
                                                                 {tr("Used for messages that come in"), TheirText::yesOrNo(theirs->active), TheirText::yesOrNo(now.active)},
                                                                 {tr("Lines of the form"), theirs->text, now.text}});
    markFaults(*m_text, faults);
    m_trial->setPattern(now.text);
    const bool stored = m_book.held(m_current).has_value();
    const QString problem = now.name.trimmed().isEmpty() ? tr("Give it a name first.")
        : now.text.trimmed().isEmpty()                   ? tr("Write its lines first.")
        : !faults.empty()                                ? words::patternFaultText(faults.front())
        : m_current != 0 && !stored                      ? tr("Somebody else removed this form meanwhile.")
                                                         : QString();
    setReason(*m_save, !edited ? tr("Nothing is changed.") : problem);
    setReason(*m_discard, edited ? QString() : tr("Nothing is changed."));
    setReason(*m_remove, stored ? QString() : tr("Choose a form first."));
    const int row = m_list->currentRow(), count = int(m_book.all().size());
    setReason(*m_up, !stored ? tr("Choose a form first.") : row < 1 ? tr("It is the first already.") : QString());
    setReason(*m_down, !stored ? tr("Choose a form first.") : row >= count - 1 ? tr("It is the last already.") : QString());
    setReason(*m_add, m_book.isEdited(0) ? tr("Save or discard the new form first.") : QString());
    Q_EMIT pendingChanged(m_book.edits());
}

void PatternsPanel::add()
{
    m_book.edit({0, {}, nextPlace(), true, {}});
    fillList(0);
    m_name->setFocus();
}

void PatternsPanel::discard()
{
    m_book.forget(m_current);
    fillList(m_current);
}

void PatternsPanel::save()
{
    const MailPattern sent = typed();
    const auto action = std::make_shared<actions::StorePatternAction>(sent, m_current == 0 ? std::nullopt : m_book.base(m_current));
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, sent, name = sent.name.trimmed()](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done)
            self->m_book.saved(sent, {action->stored(), name, sent.place, sent.active, sent.text});
        self->read(done && self->m_current == sent.id ? std::optional(action->stored()) : std::nullopt);
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The form “%1” is saved. Messages that come from now on are read with it.").arg(name)}
                                  : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

void PatternsPanel::remove()
{
    const std::optional<MailPattern> held = m_book.held(m_current);
    if (!held)
        return;
    m_services.writer.run(std::make_shared<actions::RemovePatternAction>(held->id)).then(&m_services.writer, [self = QPointer(this), held](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done)
            self->m_book.forget(held->id);
        self->read();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The form “%1” is removed. Undo brings it back.").arg(held->name)}
                                  : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

// The order is what is tried first; all places are numbered anew, those that change.
void PatternsPanel::move(int by)
{
    std::vector<MailPattern> order = m_book.all();
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row >= int(order.size()) || row + by >= int(order.size()))
        return;
    std::swap(order[std::size_t(row)], order[std::size_t(row + by)]);
    std::vector<std::unique_ptr<actions::Action>> changes;
    for (std::size_t i = 0; i < order.size(); ++i) {
        MailPattern placed = order[i];
        placed.place = int(i) + 1;
        if (placed.place != order[i].place)
            changes.push_back(std::make_unique<actions::StorePatternAction>(placed, order[i]));
    }
    m_services.writer.run(std::make_shared<actions::SeveralActions>(std::move(changes))).then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        self->read();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The order is saved.")} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

} // namespace pd::ui
