// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronsearchmodel.h"

#include <QPointer>

namespace pd::items {

namespace {

constexpr int maxHits = 50;

}

PatronSearchModel::PatronSearchModel(PatronService &service, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(service)
{
}

void PatronSearchModel::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text && m_state != LoadState::Failed)
        return;
    m_text = wanted;
    const quint64 generation = ++m_generation;
    if (wanted.isEmpty()) {
        beginResetModel();
        m_hits = {};
        endResetModel();
        setState(LoadState::Idle);
        return;
    }
    setState(LoadState::Loading);
    m_service.search(wanted, maxHits)
        .then(m_service.context(), [self = QPointer(this), generation](const Result<SearchHits> &answer) {
            if (self)
                self->take(generation, answer);
        });
}

void PatronSearchModel::take(quint64 generation, const Result<SearchHits> &answer)
{
    if (generation != m_generation)
        return;
    beginResetModel();
    m_hits = answer ? *answer : SearchHits{};
    endResetModel();
    if (!answer)
        m_error = answer.error();
    setState(answer ? LoadState::Ready : LoadState::Failed);
}

void PatronSearchModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int PatronSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.hits.size());
}

QVariant PatronSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits.hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return hit.name;
    case Qt::AccessibleTextRole:
        return QStringList{hit.name, hit.email, hit.phone}.join(QStringLiteral(", "));
    case IdRole:
        return QVariant::fromValue(hit.id);
    case EmailRole:
        return hit.email;
    case PhoneRole:
        return hit.phone;
    case MatchedRole:
        return int(hit.matched);
    case ExternalIdRole:
        return hit.externalId;
    case SortRole:
        return hit.name.toCaseFolded();
    case LoadStateRole:
        return QVariant::fromValue(m_state);
    default:
        return {};
    }
}

} // namespace pd::items
