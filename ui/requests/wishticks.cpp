// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/wishticks.h"

#include "models/domain/requestwish.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/words/readingwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using understanding::Asks;
using understanding::ReadWish;

constexpr int longestDetail = 200;
constexpr int idRole = Qt::UserRole;       // of a wish that is stored
constexpr int wordRole = Qt::UserRole + 1; // of one that is added
constexpr int textRole = Qt::UserRole + 2; // without who wrote it

// `own`: what its kind is called, of one that staff keep.
StoredWish shown(const ReadWish &wish, const QString &own = {})
{
    StoredWish as;
    as.kind = !own.isEmpty() ? own : wish.code.isEmpty() ? understanding::asksName(wish.asks) : wish.code;
    as.asks = understanding::asksName(wish.asks);
    as.code = wish.code;
    as.detail = wish.detail;
    as.number = wish.number;
    return as;
}

ReadWish read(const StoredWish &wish)
{
    return {understanding::asksNamed(wish.asks).value_or(Asks::Other), wish.code, wish.detail, wish.number, {}, 0};
}

// An own kind, as wishSaid() reads it.
QString wordOf(const RequestKind &kind)
{
    return u'=' + QString::number(kind.id);
}

// What more there is to be said of a kind.
enum class More { Nothing, Number, NeedsNumber, NeedsName, Text };

More moreOf(QString kind, const std::vector<RequestKind> &own)
{
    if (kind.isEmpty())
        return More::Nothing;
    if (const auto ours = std::find_if(own.begin(), own.end(), [&kind](const RequestKind &one) { return wordOf(one) == kind; }); ours != own.end())
        kind = ours->asks;
    if (const std::optional<WishKind> planned = wishKindNamed(kind))
        return takesText(*planned) ? More::NeedsName : *planned == WishKind::Count ? More::NeedsNumber : takesNumber(*planned) ? More::Number : More::Nothing;
    const std::optional<Asks> asks = understanding::asksNamed(kind);
    return asks == Asks::More || asks == Asks::Fewer ? More::Number : More::Text;
}

} // namespace

WishTicks::WishTicks(const WishChoices &choices, const QStringList &series, const std::vector<RequestKind> &own, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_series(series)
    , m_own(own)
    , m_list(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_detail(new QComboBox(this))
    , m_add(plainButton(u"wishAdd"_s, tr("&Add"), this))
{
    m_list->setObjectName(u"wishTicks"_s);
    m_list->setAccessibleName(tr("Wishes"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(96);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kind->setObjectName(u"wishKind"_s);
    m_kind->setAccessibleName(tr("What is wished besides"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(18);
    fillKinds();
    m_detail->setObjectName(u"wishDetail"_s);
    m_detail->setEditable(true);
    m_detail->setInsertPolicy(QComboBox::NoInsert);
    m_detail->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_detail->setMinimumContentsLength(12);
    m_detail->lineEdit()->setObjectName(u"wishDetailText"_s);
    m_detail->lineEdit()->setMaxLength(longestDetail);
    m_detail->lineEdit()->installEventFilter(this);
    m_add->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_kind, 3);
    line->addWidget(m_detail, 2);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    connect(m_list, &QListWidget::itemChanged, this, &WishTicks::changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WishTicks::showKind);
    connect(m_detail, &QComboBox::currentTextChanged, this, &WishTicks::weigh);
    connect(m_add, &QPushButton::clicked, this, &WishTicks::addTyped);
    setFocusProxy(m_list);
    showKind();
}

// Those for people, the organisation's own among them, then those that a plan understands.
void WishTicks::fillKinds()
{
    m_kind->addItem(tr("Add a wish…"), QString());
    for (int asks = 0; asks <= int(Asks::Other); ++asks) {
        const QString name = understanding::asksName(Asks(asks));
        if (Asks(asks) != Asks::Accessible)
            m_kind->addItem(words::asksText(name), name);
    }
    for (const RequestKind &kind : m_own)
        m_kind->addItem(page::plain(kind.name), wordOf(kind));
    m_kind->insertSeparator(m_kind->count());
    for (const WishKind kind : allWishKinds) {
        StoredWish wish;
        wish.code = wishKindName(kind);
        wish.detail = u"…"_s;
        m_kind->addItem(words::wishText(wish), wish.code);
    }
}

void WishTicks::showKind()
{
    const QString kind = m_kind->currentData().toString();
    const More more = moreOf(kind, m_own);
    const QSignalBlocker quiet(m_detail);
    m_detail->clear();
    if (kind == "section"_L1)
        m_detail->addItems(m_choices.sections);
    else if (kind == "level"_L1)
        m_detail->addItems(m_choices.levels);
    else if (kind == "series"_L1)
        m_detail->addItems(m_series);
    m_detail->setCurrentIndex(-1);
    m_detail->clearEditText();
    const QString what = more == More::Number || more == More::NeedsNumber ? tr("How many")
        : more == More::NeedsName                                          ? tr("Which")
        : more == More::Text                                               ? tr("What exactly, if it was said")
                                                                           : QString();
    const QString reason = kind.isEmpty() ? tr("Choose first what is wished.") : more == More::Nothing ? tr("There is nothing more to say of this wish.") : QString();
    m_detail->lineEdit()->setPlaceholderText(what);
    for (QWidget *part : {static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_detail->lineEdit())}) {
        part->setAccessibleName(what.isEmpty() ? tr("More of this wish") : what);
        part->setToolTip(reason);
        part->setStatusTip(reason);
        part->setAccessibleDescription(reason);
    }
    m_kind->setToolTip(m_kind->currentText()); // a long one is cut
    m_detail->setEnabled(more != More::Nothing);
    weigh();
}

QString WishTicks::typed() const
{
    const QString kind = m_kind->currentData().toString(), detail = m_detail->currentText().simplified();
    return kind.isEmpty() || detail.isEmpty() ? kind : kind + u':' + detail;
}

void WishTicks::weigh()
{
    const QString kind = m_kind->currentData().toString();
    const bool fits = bool(wishSaid(typed(), m_own));
    const More more = moreOf(kind, m_own);
    turn(m_add, fits, kind.isEmpty() ? tr("Choose first what is wished.") : more == More::NeedsName ? tr("Say which.") : tr("Say how many: a number from 1 to 100."));
}

void WishTicks::addTyped()
{
    if (!m_add->isEnabled())
        return;
    add(typed());
    m_kind->setCurrentIndex(0);
    m_kind->setFocus();
}

void WishTicks::add(const QString &word)
{
    const Result<SaidWish> wish = wishSaid(word, m_own);
    if (!wish)
        return;
    const QString text = page::plain(words::wishText(shown(wish->wish, wish->name)));
    QListWidgetItem *item = nullptr;
    for (const QModelIndex &known : m_list->model()->match(m_list->model()->index(0, 0), textRole, text, -1, Qt::MatchFixedString))
        item = m_list->item(known.row());
    if (!item) {
        item = new QListWidgetItem(text);
        item->setData(textRole, text);
        item->setData(wordRole, word);
        item->setCheckState(Qt::Checked);
        m_list->addItem(item);
    } else if (item->text() != item->data(textRole).toString()) { // who wrote it is of no account any more
        item->setText(text);
        item->setData(wordRole, word);
    }
    item->setCheckState(Qt::Checked);
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
    Q_EMIT changed();
}

void WishTicks::fillWishes(const std::vector<StoredMail> &thread)
{
    m_list->clear();
    for (const StoredWish &wish : m_wishes) {
        const auto from = std::find_if(thread.begin(), thread.end(), [&wish](const StoredMail &mail) { return wish.message == mail.id; });
        const QString text = page::plain(words::wishText(wish));
        const bool doubtful = wish.doubt != FactDoubt::None && from != thread.end();
        auto *item = new QListWidgetItem(doubtful ? page::plain(words::understoodText(wish, &*from)) : text, m_list);
        item->setData(textRole, text);
        item->setData(idRole, wish.id);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void WishTicks::show(const std::vector<StoredWish> &wishes, const std::vector<StoredMail> &thread)
{
    const std::vector<SeenWish> before = seenWishes(m_wishes), now = seenWishes(wishes);
    std::vector<RowId> without = gone();
    std::erase_if(without, [&](RowId id) {
        const auto was = std::find_if(before.begin(), before.end(), [id](const SeenWish &wish) { return wish.id == id; });
        return was == before.end() || std::find(now.begin(), now.end(), *was) == now.end();
    });
    const QStringList words = added();
    {
        const QSignalBlocker quiet(m_list);
        m_wishes = wishes;
        fillWishes(thread);
        setGone(without);
    }
    for (const QString &word : words)
        add(word);
    m_list->setCurrentRow(0);
    Q_EMIT changed();
}

void WishTicks::say(RequestCorrection &correction) const
{
    correction.seenWishes = seenWishes(m_wishes);
    correction.gone = gone();
    for (const QString &word : added()) {
        if (const Result<SaidWish> wish = wishSaid(word, m_own))
            addWish(correction, *wish);
    }
}

std::vector<RowId> WishTicks::gone() const
{
    std::vector<RowId> wishes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(idRole).isValid() && item->checkState() != Qt::Checked)
            wishes.push_back(item->data(idRole).toLongLong());
    }
    return wishes;
}

QStringList WishTicks::added() const
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(wordRole).isValid() && item->checkState() == Qt::Checked)
            words.append(item->data(wordRole).toString());
    }
    return words;
}

void WishTicks::setGone(const std::vector<RowId> &wishes)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(idRole).isValid())
            item->setCheckState(std::count(wishes.begin(), wishes.end(), item->data(idRole).toLongLong()) ? Qt::Unchecked : Qt::Checked);
    }
}

QString WishTicks::fault() const
{
    std::vector<ReadWish> stay, fresh;
    for (const QString &word : added()) {
        if (const Result<SaidWish> wish = wishSaid(word, m_own); wish && !wish->kind) // an own kind means nothing to a plan
            fresh.push_back(wish->wish);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() != Qt::Checked || item->data(wordRole).isValid()) // what is said again is said once
            continue;
        const auto stored = std::find_if(m_wishes.begin(), m_wishes.end(), [item](const StoredWish &wish) { return wish.id == item->data(idRole).toLongLong(); });
        if (stored != m_wishes.end())
            stay.push_back(read(*stored));
    }
    const auto both = contradiction(stay, fresh);
    return both ? tr("“%1” and “%2” cannot both be: take the tick off one of them.").arg(page::isolated(words::wishText(shown(both->first))), page::isolated(words::wishText(shown(both->second))))
                : QString();
}

// Return adds what is being typed here; the dialog's own answer waits.
bool WishTicks::eventFilter(QObject *watched, QEvent *event)
{
    const bool enter = event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (!enter || watched != m_detail->lineEdit())
        return QWidget::eventFilter(watched, event);
    addTyped();
    return true;
}

} // namespace pd::ui
