// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/filedmaillist.h"

#include "models/domain/searchfold.h"
#include "ui/common/emptylist.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/requests/listtail.h"
#include "ui/requests/rowline.h"
#include "ui/words/errorsentence.h"
#include "ui/words/messagewords.h"
#include "ui/words/requestwords.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString senderText(const FiledMail &mail)
{
    return mail.from.address.isEmpty() ? FiledMailList::tr("Nobody known") : mail.from.address;
}

QString subjectText(const FiledMail &mail)
{
    return !mail.subject.isEmpty() ? mail.subject : !mail.words.isEmpty() ? mail.words : FiledMailList::tr("Without a subject");
}

// What is shown of them: those in which all words stand.
class Found final : public QSortFilterProxyModel {
public:
    Found(items::FiledMailModel &model, std::function<Instant()> clock, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
        , m_clock(std::move(clock))
    {
        setSourceModel(&model);
    }
    void find(const QString &words)
    {
        m_words = foldText(words).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }
    [[nodiscard]] const FiledMail &at(const QModelIndex &index) const { return m_model.at(mapToSource(index).row()); }
    [[nodiscard]] Instant now() const { return m_clock(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if ((role != Qt::DisplayRole && role != Qt::AccessibleTextRole) || !index.isValid())
            return QSortFilterProxyModel::data(index, role);
        const FiledMail &mail = at(index);
        if (role == Qt::DisplayRole) // letters that are typed go to it
            return senderText(mail);
        return QStringList{senderText(mail), subjectText(mail), words::apartText(mail.kind, mail.reason), words::ageText(mail.received, m_clock())}.join(
            FiledMailList::tr(", ", "between the facts of an e-mail"));
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        if (m_words.isEmpty())
            return true;
        const FiledMail &mail = m_model.at(row);
        const QString all = foldText(QStringList{mail.from.address, mail.from.name, mail.subject, mail.words, words::apartText(mail.kind, mail.reason), QString::number(mail.id)}.join(u' '));
        return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) { return all.contains(word); });
    }
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &) const override { return column == 0; }

private:
    items::FiledMailModel &m_model;
    std::function<Instant()> m_clock;
    QStringList m_words; // folded
};

// From whom and since when, about what, and why it is filed apart.
class MailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = static_cast<const Found *>(index.model());
        const FiledMail &mail = list->at(index);
        const Tokens &t = tokens(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = selected ? t.selectionText : t.text, muted = selected ? t.selectionMuted : t.muted;
        painter->save();
        const QRectF box = paintRowGround(*painter, option);
        RowLine first(*painter, m_texts, QRectF(box.left(), box.top(), box.width(), RowLine::height), option.direction);
        first.trail(words::ageText(mail.received, list->now()), TypeRole::Body, muted);
        first.lead(page::plain(senderText(mail)), TypeRole::ControlStrong, ink);
        RowLine second(*painter, m_texts, QRectF(box.left(), box.top() + RowLine::height, box.width(), RowLine::height), option.direction);
        second.lead(page::plain(subjectText(mail)), TypeRole::Body, ink);
        RowLine third(*painter, m_texts, QRectF(box.left(), box.top() + 2 * RowLine::height + 1, box.width(), RowLine::height), option.direction);
        third.lead(words::apartText(mail.kind, mail.reason), TypeRole::Body, muted);
        paintRowFocus(*painter, option);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return rowSize; }

private:
    mutable page::LaidTexts m_texts{textsOfRows};
};

} // namespace

FiledMailList::FiledMailList(items::ReaderThread &reader, std::function<Instant()> clock, QWidget *parent)
    : QWidget(parent)
    , m_model(reader)
    , m_shown(new Found(m_model, std::move(clock), this))
    , m_view(new QListView(this))
    , m_empty(new EmptyList(this))
    , m_tail(new ListTail(u"filedMails"_s, tr("Show older ones"), this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"filedMails"_s);
    setAccessibleName(tr("Automatic mail"));
    m_view->setObjectName(u"filedMailsView"_s);
    m_view->setAccessibleName(tr("Automatic mail"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new MailDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_empty->setObjectName(u"filedMailsEmpty"_s);
    m_tail->setAccessibleName(tr("Older e-mails"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_tail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_setting)
            Q_EMIT currentChanged(current());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_setting)
            Q_EMIT selectionChanged();
    });
    connect(m_view, &QListView::doubleClicked, this, &FiledMailList::opened);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FiledMailList::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FiledMailList::keepCurrent);
    connect(&m_model, &items::ReadList::loadStateChanged, this, &FiledMailList::showState);
    connect(m_empty, &EmptyList::clicked, this, &FiledMailList::load);
    connect(m_tail, &ListTail::olderWanted, this, &FiledMailList::loadMore);
    showState();
}

void FiledMailList::load()
{
    m_model.load();
}

// Who has read down to the oldest goes on from there.
void FiledMailList::loadMore()
{
    m_place = m_view->verticalScrollBar()->value();
    m_model.loadMore();
}

void FiledMailList::find(const QString &words)
{
    remember();
    static_cast<Found *>(m_shown)->find(words);
    keepCurrent();
}

void FiledMailList::remember()
{
    m_setting = true;
    if (const RowId now = current())
        m_wanted = now;
    if (auto chosen = selected(); !chosen.empty()) // read twice before it was shown once: as it was before
        m_chosen = std::move(chosen);
}

// The one that was current stays so, and what was selected. Where it is not there any more, none is: what is done next is done to no other one.
void FiledMailList::keepCurrent()
{
    m_setting = true;
    QModelIndex index = m_wanted ? QModelIndex() : m_shown->index(0, 0);
    QItemSelection several;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex one = m_shown->index(row, 0);
        const RowId id = static_cast<Found *>(m_shown)->at(one).id;
        if (id == m_wanted)
            index = one;
        if (std::find(m_chosen.begin(), m_chosen.end(), id) != m_chosen.end())
            several.select(one, one);
    }
    QItemSelectionModel *selection = m_view->selectionModel();
    if (index.isValid()) {
        selection->setCurrentIndex(index, several.isEmpty() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
        if (!several.isEmpty())
            selection->select(several, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(index);
    } else {
        selection->clear();
    }
    if (m_place >= 0) {
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(std::exchange(m_place, -1));
    }
    m_chosen.clear();
    m_setting = false;
    showState();
    Q_EMIT currentChanged(current());
    Q_EMIT selectionChanged();
}

void FiledMailList::showState()
{
    using State = items::RecordModel::LoadState;
    const bool empty = rows() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (empty) {
        if (m_model.loadState() == State::Failed)
            m_empty->say(u"dialog-error"_s, words::errorSentence(m_model.error()), tr("Try again"));
        else if (m_model.loadState() == State::Loading && m_model.rowCount() == 0)
            m_empty->say(u"mail-message"_s, tr("Automatic mail is being read…"));
        else if (m_model.rowCount() > 0)
            m_empty->say(u"mail-message"_s, tr("No e-mail is like that."));
        else
            m_empty->say(u"mail-message"_s, tr("No automatic mail is here. What programs and lists send, and what you close as no request, is filed here."));
    }
    if (m_model.loadState() != State::Loading) { // who has pressed its button stays on it
        m_tail->say(tr("The newest %Ln are here.", nullptr, m_model.rowCount()));
        const bool leaves = !m_model.mayBeMore() && m_tail->button().hasFocus();
        m_tail->setVisible(m_model.mayBeMore());
        if (leaves)
            m_view->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT rowsChanged();
}

int FiledMailList::rows() const
{
    return m_shown->rowCount();
}

std::vector<RowId> FiledMailList::selected() const
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    std::vector<RowId> ids;
    for (const QModelIndex &index : chosen)
        ids.push_back(static_cast<Found *>(m_shown)->at(index).id);
    return ids;
}

RowId FiledMailList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? static_cast<Found *>(m_shown)->at(index).id : 0;
}

void FiledMailList::chooseBeside(int step)
{
    const QModelIndex index = m_shown->index(std::clamp(m_view->currentIndex().row() + step, 0, std::max(0, rows() - 1)), 0);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

bool FiledMailList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    Q_EMIT opened();
    return true;
}

} // namespace pd::ui
