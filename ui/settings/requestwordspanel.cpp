// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/requestwordspanel.h"

#include "models/actions/requesttableactions.h"
#include "models/actions/severalactions.h"
#include "models/domain/understanding/reading.h"
#include "ui/settings/editparts.h"
#include "ui/settings/theirtext.h"
#include "ui/words/errorsentence.h"
#include "ui/words/readingwords.h"

#include <QCheckBox>
#include <QComboBox>
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

RequestWordsPanel::RequestWordsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_which(named(new QComboBox(this), u"wordsWhich"_s, tr("Which words")))
    , m_list(named(new QListWidget(this), u"wordsList"_s, tr("Words, in the order in which they are offered")))
    , m_name(named(new QLineEdit(this), u"wordsName"_s, tr("Words")))
    , m_asks(named(new QComboBox(this), u"wordsAsks"_s, tr("Counts as")))
    , m_offered(named(new QCheckBox(tr("&Offered"), this), u"wordsOffered"_s, tr("Offered")))
    , m_said(named(new QLabel(this), u"wordsSaid"_s, tr("Message")))
    , m_theirs(new TheirText(u"wordsTheirs"_s, this))
{
    setObjectName(u"requestWordsPanel"_s);
    setAccessibleName(tr("Reasons and wishes"));
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_current = 0;
        fillList();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &RequestWordsPanel::takeRow);
    connect(m_name, &QLineEdit::textChanged, this, &RequestWordsPanel::takeEdit);
    connect(m_asks, &QComboBox::currentIndexChanged, this, &RequestWordsPanel::takeEdit);
    connect(m_offered, &QCheckBox::toggled, this, &RequestWordsPanel::takeEdit);
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(u"request_reason"_s) || notice.tables.contains(u"request_kind"_s))
            reload();
    });
    fillList();
    reload();
}

void RequestWordsPanel::build()
{
    m_which->addItem(tr("Why a wish was not possible"));
    m_which->addItem(tr("Why a request was withdrawn"));
    m_which->addItem(tr("Kinds of wishes"));
    for (const understanding::Asks asks : {understanding::Asks::Seats, understanding::Asks::Series, understanding::Asks::More, understanding::Asks::Fewer, understanding::Asks::Accessible,
                                           understanding::Asks::Package, understanding::Asks::Decline, understanding::Asks::Address, understanding::Asks::Other}) {
        const QString name = understanding::asksName(asks);
        m_asks->addItem(words::asksText(name), name);
    }
    m_list->setMinimumHeight(200);
    m_name->setMaxLength(120);
    m_said->setWordWrap(true);
    auto *about = new QLabel(tr("These words are offered where a request is finished or a wish is typed in. A word that is not offered any more stays with the requests that have it."), this);
    about->setObjectName(u"wordsAbout"_s);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Words"), m_name);
    form->addRow(tr("&Counts as"), m_asks);
    m_asksLabel = qobject_cast<QLabel *>(form->labelForField(m_asks));
    form->addRow(QString(), m_offered);
    m_add = editButton(u"wordsAdd"_s, tr("&Add one"), this, [this] { add(); });
    m_up = editButton(u"wordsUp"_s, tr("Offer it earl&ier"), this, [this] { move(-1); });
    m_down = editButton(u"wordsDown"_s, tr("Offer it la&ter"), this, [this] { move(1); });
    m_save = editButton(u"wordsSave"_s, tr("&Save it"), this, [this] { save(); });
    m_discard = editButton(u"wordsDiscard"_s, tr("&Discard the change"), this, [this] { discard(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_which);
    column->addWidget(m_list, 1);
    column->addLayout(buttonRow({m_add, m_up, m_down}, {}));
    column->addLayout(form);
    column->addWidget(m_said);
    column->addWidget(m_theirs);
    column->addLayout(buttonRow({}, {m_discard, m_save}));
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

WordList RequestWordsPanel::list() const
{
    return WordList(std::clamp(m_which->currentIndex(), 0, int(m_books.size()) - 1));
}

void RequestWordsPanel::reload()
{
    read();
}

void RequestWordsPanel::read()
{
    using All = std::vector<RequestWord>;
    m_services.reader
        .run([](DeskReaders &readers) {
            RequestWordsReader *words = wordsReader(readers);
            return words ? words->words() : Result<All>(All());
        })
        .then(&m_services.reader, [self = QPointer(this)](const Result<All> &all) {
            if (self && all)
                self->take(*all);
            else if (self)
                self->m_said->setText(words::errorSentence(all.error()));
        });
}

QJsonObject RequestWordsPanel::draft() const
{
    if (!m_left.isEmpty() || std::all_of(m_books.begin(), m_books.end(), [](const EditBook<RequestWord> &one) { return one.edits() == 0; }))
        return m_left;
    QJsonArray lists;
    for (const EditBook<RequestWord> &one : m_books)
        lists.append(keptEdits(one));
    return {{u"lists"_s, lists}};
}

void RequestWordsPanel::resume(const QJsonObject &draft)
{
    m_left = draft;
    if (!draft.isEmpty())
        reload();
}

void RequestWordsPanel::take(const std::vector<RequestWord> &all)
{
    std::array<std::vector<RequestWord>, 3> lists;
    for (const RequestWord &one : all)
        lists[std::size_t(one.list)].push_back(one);
    for (std::size_t i = 0; i < lists.size(); ++i)
        m_books[i].read(std::move(lists[i]));
    const QJsonArray left = std::exchange(m_left, {}).value(u"lists"_s).toArray();
    for (std::size_t i = 0; i < m_books.size(); ++i)
        resumeEdits(m_books[i], left[qsizetype(i)].toArray());
    if (m_added) {
        EditBook<RequestWord> &added = m_books[std::size_t(m_added->list)];
        for (const RequestWord &one : std::vector(added.all())) {
            if (one.name != m_added->name.simplified())
                continue;
            added.saved(*m_added, one);
            if (list() == m_added->list && m_current == 0)
                m_current = one.id;
        }
        m_added.reset();
    }
    fillList();
}

void RequestWordsPanel::fillList()
{
    {
        const QSignalBlocker blocked(m_list);
        m_list->clear();
        int row = 0;
        const auto put = [&](const RequestWord &one) {
            const QString name = one.name.isEmpty() ? tr("New words") : one.name;
            auto *item = new QListWidgetItem(book().isEdited(one.id) ? tr("%1 (not saved)").arg(name) : one.active ? name : tr("%1 (not offered)").arg(name), m_list);
            item->setData(Qt::UserRole, one.id);
            if (one.id == m_current)
                row = m_list->count() - 1;
        };
        for (const RequestWord &one : book().all())
            put(book().shown(one.id).value_or(one));
        for (const RequestWord &one : book().lost())
            put(one);
        if (const std::optional<RequestWord> fresh = book().shown(0))
            put(*fresh);
        m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
    }
    takeRow();
}

void RequestWordsPanel::takeRow()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_current = item ? item->data(Qt::UserRole).toLongLong() : 0;
    const RequestWord one = book().shown(m_current).value_or(RequestWord());
    m_filling = true;
    if (m_name->text() != one.name)
        m_name->setText(one.name);
    m_asks->setCurrentIndex(std::max(0, m_asks->findData(one.asks)));
    m_offered->setChecked(one.active);
    m_filling = false;
    const bool kinds = list() == WordList::Kinds;
    m_asks->setVisible(kinds);
    m_asksLabel->setVisible(kinds);
    const QString fixed = kinds && !one.code.isEmpty() ? tr("Plans of seats know this kind, so what it counts as is fixed. You may call it as you like.") : QString();
    m_asks->setEnabled(fixed.isEmpty());
    m_asks->setToolTip(fixed);
    m_asks->setStatusTip(fixed);
    m_asks->setAccessibleDescription(fixed);
    weigh();
}

RequestWord RequestWordsPanel::typed()
{
    const std::optional<RequestWord> base = book().base(m_current);
    int place = base ? base->place : 0;
    if (!base) {
        for (const RequestWord &one : book().all())
            place = std::max(place, one.place);
    }
    return {m_current, list(), m_name->text(), m_offered->isChecked(), place, base ? base->code : QString(), list() == WordList::Kinds ? m_asks->currentData().toString() : u"other"_s};
}

void RequestWordsPanel::takeEdit()
{
    if (m_filling)
        return;
    const bool listed = m_list->currentItem();
    book().edit(typed());
    if (!listed)
        fillList();
    if (QListWidgetItem *item = m_list->currentItem()) {
        const QString name = m_name->text().isEmpty() ? tr("New words") : m_name->text();
        item->setText(book().isEdited(m_current) ? tr("%1 (not saved)").arg(name) : m_offered->isChecked() ? name : tr("%1 (not offered)").arg(name));
    }
    weigh();
}

void RequestWordsPanel::weigh()
{
    const bool edited = book().isEdited(m_current), stored = book().held(m_current).has_value();
    const QString name = m_name->text().simplified();
    const auto &all = book().all();
    const bool taken = std::any_of(all.begin(), all.end(), [&](const RequestWord &one) { return one.id != m_current && one.name == name; });
    m_said->setText(book().hasMoved(m_current) ? tr("Somebody else changed this meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.")
                    : edited && taken          ? tr("There is one called “%1” already.").arg(name)
                                               : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    const std::optional<RequestWord> theirs = book().hasMoved(m_current) ? book().held(m_current) : std::nullopt;
    m_theirs->showFields(!theirs ? std::vector<TheirText::Field>()
                                 : std::vector<TheirText::Field>{{tr("Words"), theirs->name, m_name->text()},
                                                                 {tr("Counts as"), words::asksText(theirs->asks), words::asksText(typed().asks)},
                                                                 {tr("Offered"), TheirText::yesOrNo(theirs->active), TheirText::yesOrNo(m_offered->isChecked())}});
    setReason(*m_save, !edited ? tr("Nothing is changed.") : name.isEmpty() ? tr("Write the words first.") : taken ? tr("There is one called “%1” already.").arg(name) : QString());
    setReason(*m_discard, edited ? QString() : tr("Nothing is changed."));
    const int row = m_list->currentRow(), count = int(all.size());
    const QString none = tr("Choose one first.");
    setReason(*m_up, !stored ? none : row < 1 ? tr("It is the first already.") : QString());
    setReason(*m_down, !stored ? none : row >= count - 1 ? tr("It is the last already.") : QString());
    setReason(*m_add, book().isEdited(0) ? tr("Save or discard the new words first.") : QString());
    int pending = 0;
    for (const EditBook<RequestWord> &one : m_books)
        pending += one.edits();
    Q_EMIT pendingChanged(pending);
}

void RequestWordsPanel::add()
{
    m_current = 0;
    book().edit({0, list(), {}, true, 0});
    fillList();
    m_name->setFocus();
}

void RequestWordsPanel::discard()
{
    book().forget(m_current);
    fillList();
}

void RequestWordsPanel::save()
{
    const RequestWord sent = typed();
    RequestWord word = sent;
    word.name = word.name.simplified();
    m_services.writer.run(std::make_shared<actions::RequestWordAction>(word, word.id == 0 ? std::nullopt : book().base(word.id)))
        .then(&m_services.writer, [self = QPointer(this), sent, word](const Result<actions::Outcome> &done) {
            if (!self)
                return;
            if (done) {
                if (word.id == 0)
                    self->m_added = sent; // which one it is by now is read
                else
                    self->m_books[std::size_t(word.list)].saved(sent, word);
            }
            self->read();
            Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("“%1” is saved. Undo takes it back.").arg(word.name)} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
        });
}

void RequestWordsPanel::move(int by)
{
    std::vector<RequestWord> order = book().all();
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row >= int(order.size()) || row + by >= int(order.size()))
        return;
    std::swap(order[std::size_t(row)], order[std::size_t(row + by)]);
    std::vector<std::unique_ptr<actions::Action>> changes;
    for (std::size_t i = 0; i < order.size(); ++i) {
        RequestWord placed = order[i];
        placed.place = int(i) + 1;
        if (placed.place != order[i].place)
            changes.push_back(std::make_unique<actions::RequestWordAction>(placed, order[i]));
    }
    m_services.writer.run(std::make_shared<actions::SeveralActions>(std::move(changes))).then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        self->read();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The order is saved.")} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

} // namespace pd::ui
