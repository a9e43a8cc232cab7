// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestlistpane.h"

#include "models/domain/instant.h"
#include "ui/common/emptylist.h"
#include "ui/common/fields.h"
#include "ui/common/iconbutton.h"
#include "ui/import/importparts.h"
#include "ui/requests/filedmaillist.h"
#include "ui/requests/listtail.h"
#include "ui/requests/requestdelegate.h"
#include "ui/requests/requestoutput.h"
#include "ui/words/errorsentence.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

RequestListPane::RequestListPane(items::RequestQueueModel &model, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_list(new RequestList(model, [this] { const Instant now = m_services.clock(); return RequestList::Moment{now, localDate(now, m_zone)}; }, this))
    , m_title(plainLabel(u"requestsTitle"_s, TypeRole::Heading, this))
    , m_find(new QLineEdit(this))
    , m_which(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_new(new IconButton(u"mail-message-new"_s, tr("New request…"), this))
    , m_more(new IconButton(u"bookmarks"_s, tr("Saved views"), this))
    , m_menu(new QMenu(this))
    , m_forget(new QMenu(tr("&Forget a view"), m_menu))
    , m_view(new QListView(this))
    , m_output(new RequestOutput(*m_list, *m_view, m_services.preferences, this))
    , m_tail(new ListTail(u"requests"_s, tr("Show older ones"), this))
    , m_empty(new EmptyList(this))
    , m_mails(new FiledMailList(services.reader, services.clock, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"requestList"_s);
    setAccessibleName(tr("Change requests"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view->setObjectName(u"requestsView"_s);
    m_view->setAccessibleName(tr("Change requests"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new RequestDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_empty->setObjectName(u"requestsEmpty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_mails);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addLayout(m_stack, 1);
    column->addWidget(m_tail);
    m_tail->setAccessibleName(tr("Older requests"));
    connect(m_tail, &ListTail::olderWanted, this, [this] { m_model.loadMore(); });
    connect(m_output, &RequestOutput::noticed, this, &RequestListPane::noticed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_setting)
            Q_EMIT currentChanged(current());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_setting)
            Q_EMIT selectionChanged();
    });
    connect(m_view, &QListView::doubleClicked, this, &RequestListPane::opened);
    connect(m_mails, &FiledMailList::rowsChanged, this, &RequestListPane::say);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_setting = true;
        if (const RowId now = current())
            m_wanted = now;
        if (auto chosen = selected(); !chosen.empty()) // read twice before it was shown once: as it was before
            m_chosen = std::move(chosen);
    });
    m_output->setReadAt(m_services.clock());
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_output->setReadAt(m_services.clock()); });
    connect(&model, &QAbstractItemModel::modelReset, this, &RequestListPane::keepState); // after the list and the view, which were there first
    connect(&model, &items::ReadList::loadStateChanged, this, &RequestListPane::showState);
    connect(m_empty, &EmptyList::clicked, this, [this] {
        if (m_model.loadState() == items::RecordModel::LoadState::Failed)
            Q_EMIT readWanted();
        else
            showView({});
    });
    showView(RequestView::from(m_services.preferences.value(u"requests/view"_s).toString()));
}

QWidget *RequestListPane::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"requestsHead"_s);
    head->setAccessibleName(tr("Which change requests are shown"));
    m_find->setObjectName(u"requestsFind"_s);
    m_find->setAccessibleName(tr("Find in requests"));
    m_find->setPlaceholderText(tr("Find in requests"));
    m_find->setMinimumHeight(28);
    m_find->setMinimumWidth(m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + 32);
    addClearButton(*m_find);
    m_which->setObjectName(u"requestsWhich"_s);
    m_which->setAccessibleName(tr("Which are shown"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &name : {tr("Open"), tr("Mine"), tr("Nobody’s"), tr("New"), tr("In progress"), tr("Waiting"), tr("Put aside"), tr("Finished"), tr("All"), tr("Automatic mail")})
        m_which->addItem(name);
    m_sort->setObjectName(u"requestsSort"_s);
    m_sort->setAccessibleName(tr("In what order"));
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &name : {tr("By due date"), tr("By priority"), tr("Newest first"), tr("Oldest first"), tr("By patron")})
        m_sort->addItem(name);
    m_new->setObjectName(u"requestsNew"_s);
    connect(m_new, &IconButton::clicked, this, &RequestListPane::newWanted);
    m_more->setObjectName(u"requestsViews"_s);
    m_menu->setObjectName(u"requestsViewsMenu"_s);
    m_forget->setObjectName(u"requestsForgetView"_s);
    connect(m_more, &IconButton::clicked, this, [this] {
        fillViews();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_new);
    top->addWidget(m_more);
    m_rows = new IconButton(u"overflow-menu"_s, tr("Copy, export and print"), this);
    m_rows->setObjectName(u"requestsRows"_s);
    connect(m_rows, &IconButton::clicked, this, [this] { m_output->menu()->popup(m_rows->mapToGlobal(QPoint(0, m_rows->height()))); });
    top->addWidget(m_rows);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_which, 1);
    choice->addWidget(m_sort, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_find);
    column->addLayout(choice);
    connect(m_find, &QLineEdit::textChanged, this, &RequestListPane::takeView);
    connect(m_which, &QComboBox::activated, this, &RequestListPane::takeView);
    connect(m_sort, &QComboBox::activated, this, &RequestListPane::takeView);
    m_find->installEventFilter(this);
    return head;
}

void RequestListPane::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_output->setZone(zone);
}

void RequestListPane::takeView()
{
    showView({RequestView::Which(m_which->currentIndex()), RequestView::Sort(m_sort->currentIndex()), m_find->text()});
}

void RequestListPane::showView(const RequestView &view)
{
    const bool mailsBefore = showsMails();
    if (current())
        m_wanted = current();
    m_setting = true;
    {
        const QSignalBlocker quiet(m_find);
        m_which->setCurrentIndex(int(view.which));
        m_sort->setCurrentIndex(int(view.sort));
        if (m_find->text() != view.find)
            m_find->setText(view.find);
    }
    m_sort->setVisible(!view.isOfMails());
    m_which->setToolTip(view.isOfMails() ? tr("Automatic mail is listed newest first.") : QString());
    m_list->show(view);
    RequestView kept = view;
    kept.find.clear(); // what is sought is sought once
    m_services.preferences.setValue(u"requests/view"_s, kept.text());
    m_mails->find(view.isOfMails() ? view.find : QString());
    keepState();
    if (showsMails() != mailsBefore)
        Q_EMIT mailsShown(showsMails());
}

void RequestListPane::showOpen()
{
    showView({RequestView::Which::Open, m_list->view().sort, {}});
}

void RequestListPane::setPerson(const QString &who)
{
    m_setting = true;
    if (current())
        m_wanted = current();
    m_list->setPerson(who);
    keepState();
}

// The one that was current stays so. Where it is not shown any more, none is: it stays open, until somebody chooses another one.
void RequestListPane::keepState()
{
    m_setting = true;
    const RowId before = current();
    const RowId wanted = m_wanted ? m_wanted : before;
    QModelIndex index = m_list->indexOf(wanted);
    if (!index.isValid() && !wanted)
        index = m_list->index(0, 0);
    if (index.isValid()) {
        QItemSelection several;
        for (const RowId request : m_chosen.empty() ? selected() : m_chosen) {
            if (const QModelIndex one = m_list->indexOf(request); one.isValid())
                several.select(one, one);
        }
        m_view->selectionModel()->setCurrentIndex(index, several.size() > 1 ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
        if (several.size() > 1)
            m_view->selectionModel()->select(several, QItemSelectionModel::ClearAndSelect);
        m_view->scrollTo(index);
    } else {
        m_view->selectionModel()->clear();
    }
    m_chosen.clear();
    m_setting = false;
    if (current())
        m_wanted = current();
    showState();
    if (current())
        Q_EMIT currentChanged(current());
    Q_EMIT selectionChanged();
}

RequestListPane::Empty RequestListPane::whyEmpty() const
{
    using State = items::RecordModel::LoadState;
    if (m_model.loadState() == State::Failed)
        return {u"dialog-error"_s, words::errorSentence(m_model.error()), tr("Try again")};
    if (m_model.loadState() == State::Loading && m_model.rowCount() == 0)
        return {u"mail-message"_s, tr("Change requests are being read…"), {}};
    if (m_list->view() != RequestView())
        return {u"mail-message"_s, tr("No change request is like that."), tr("Show the open ones")};
    return {u"mail-message"_s, tr("No change request is open. New ones come by e-mail and from the Portal; one that is asked on the phone is recorded with “New request…” above."), {}};
}

void RequestListPane::showState()
{
    m_rows->setVisible(!showsMails()); // it is about requests
    if (showsMails()) {
        m_stack->setCurrentWidget(m_mails);
        return say();
    }
    const bool empty = m_list->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    const Empty why = empty ? whyEmpty() : Empty();
    if (empty)
        m_empty->say(why.icon, why.sentence, why.button);
    m_output->setNone(why.sentence);
    say();
}

void RequestListPane::say()
{
    m_title->setText(showsMails() ? tr("%Ln e-mails", "a heading", rows()) : tr("%Ln requests", "a heading", rows()));
    const auto which = m_list->view().which;
    const bool finished = which == RequestView::Which::Finished || which == RequestView::Which::All;
    m_tail->say(tr("Of the finished ones the newest %Ln are here.", nullptr, m_model.finished()));
    m_tail->setVisible(finished && m_model.mayBeMore());
    QStringList leftOut;
    if (const QString &sought = m_list->view().find; !sought.isEmpty())
        leftOut.append(tr("Only those that say “%1”.", "of a list on paper or in a file").arg(sought));
    if (finished && m_model.mayBeMore())
        leftOut.append(m_tail->said());
    m_output->setPart(m_which->currentText(), leftOut.join(u' '));
}

int RequestListPane::rows() const
{
    return showsMails() ? m_mails->rows() : m_list->rowCount();
}

std::vector<RowId> RequestListPane::selected() const
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    std::vector<RowId> ids;
    for (const QModelIndex &index : chosen)
        ids.push_back(m_list->at(index).id);
    return ids;
}

RowId RequestListPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_list->at(index).id : 0;
}

void RequestListPane::choose(RowId request)
{
    const QModelIndex index = m_list->indexOf(request);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        return;
    }
    m_wanted = request;
    if (request == 0 || !m_view->currentIndex().isValid())
        return;
    m_setting = true; // another one is open than the list shows
    m_view->selectionModel()->clear();
    m_setting = false;
    Q_EMIT selectionChanged();
}

void RequestListPane::chooseBeside(int step)
{
    if (showsMails())
        return m_mails->chooseBeside(step);
    const QModelIndex index = m_list->index(std::clamp(m_view->currentIndex().row() + step, 0, std::max(0, m_list->rowCount() - 1)), 0);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

bool RequestListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT opened();
        return true;
    }
    if (watched == m_find && (key == Qt::Key_Down || key == Qt::Key_Return)) {
        (showsMails() ? m_mails->view() : *m_view).setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_find && key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd::ui
