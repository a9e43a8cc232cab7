// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestlist.h"

#include "models/domain/searchfold.h"
#include "ui/words/requestwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int kinds = 10, sorts = 5;

// What has no day comes after all that has.
QString dayOf(const QString &due)
{
    return due.isEmpty() ? u"9999"_s : due;
}

} // namespace

QString RequestView::text() const
{
    return QStringList{QString::number(int(which)), QString::number(int(sort)), find}.join(u' ');
}

RequestView RequestView::from(const QString &text)
{
    const int which = text.section(u' ', 0, 0).toInt(), sort = text.section(u' ', 1, 1).toInt();
    return {Which(which >= 0 && which < kinds ? which : 0), Sort(sort >= 0 && sort < sorts ? sort : 0), text.section(u' ', 2)};
}

RequestList::RequestList(items::RequestQueueModel &model, std::function<Moment()> moment, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_moment(std::move(moment))
{
    setDynamicSortFilter(false);
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { sort(0); });
    sort(0);
}

void RequestList::show(const RequestView &view)
{
    m_view = view;
    m_words = foldText(view.find).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
    sort(0);
    invalidate();
}

void RequestList::setPerson(const QString &who)
{
    m_person = who;
    invalidateFilter();
}

const QueuedRequest &RequestList::at(const QModelIndex &index) const
{
    return m_model.at(mapToSource(index).row());
}

QModelIndex RequestList::indexOf(RowId request) const
{
    const int row = m_model.rowOf(request);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

QVariant RequestList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return QSortFilterProxyModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedRequest &request = at(index);
    if (role == Qt::DisplayRole) // letters that are typed go to it
        return words::requestPatronText(request);
    const Moment moment = m_moment();
    return words::requestSentence(request, moment.now, moment.today);
}

bool RequestList::isShown(const QueuedRequest &request) const
{
    using Which = RequestView::Which;
    const bool open = isOpenRequest(request.facts.state), snoozed = request.isSnoozed(m_moment().today);
    switch (m_view.which) {
    case Which::Open:
        return open && !snoozed;
    case Which::Mine:
        return open && !snoozed && !m_person.isEmpty() && request.facts.assignee == m_person;
    case Which::Nobodys:
        return open && !snoozed && request.facts.assignee.isEmpty();
    case Which::New:
        return !snoozed && request.facts.state == "new"_L1;
    case Which::InProgress:
        return !snoozed && request.facts.state == "inProgress"_L1;
    case Which::Waiting:
        return !snoozed && request.facts.state == "waiting"_L1;
    case Which::Snoozed:
        return snoozed;
    case Which::Finished:
        return !open;
    case Which::All:
        return true;
    case Which::Automatic:
        return false;
    }
    Q_UNREACHABLE();
}

bool RequestList::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    const QueuedRequest &request = m_model.at(row);
    if (!isShown(request))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = foldText(QStringList{request.patron, request.orderNumber, request.seriesName, request.from, request.subject, words::requestAsksText(request), request.facts.assignee,
                                             request.facts.note, QString::number(request.id)}
                                     .join(u' '));
    return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) { return all.contains(word); });
}

bool RequestList::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    using Sort = RequestView::Sort;
    const QueuedRequest &a = m_model.at(left.row()), &b = m_model.at(right.row());
    const auto by = [](const auto &x, const auto &y, const QueuedRequest &one, const QueuedRequest &other) {
        return x == y ? std::pair(one.received.ms, one.id) < std::pair(other.received.ms, other.id) : x < y;
    };
    switch (m_view.sort) {
    case Sort::Due:
        return by(std::pair(dayOf(a.facts.due), a.facts.priority), std::pair(dayOf(b.facts.due), b.facts.priority), a, b);
    case Sort::Priority:
        return by(std::pair(a.facts.priority, dayOf(a.facts.due)), std::pair(b.facts.priority, dayOf(b.facts.due)), a, b);
    case Sort::Newest:
        return std::pair(a.newest.ms, a.id) > std::pair(b.newest.ms, b.id);
    case Sort::Oldest:
        return std::pair(a.received.ms, a.id) < std::pair(b.received.ms, b.id);
    case Sort::Patron:
        return by(foldText(words::requestPatronText(a)), foldText(words::requestPatronText(b)), a, b);
    }
    Q_UNREACHABLE();
}

} // namespace pd::ui
