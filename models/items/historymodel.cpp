// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace pd::items {

namespace {

QString patronNamed(DeskReaders &readers, RowId id)
{
    const Result<std::vector<SearchHit>> found = readers.patrons ? readers.patrons->summaries({id}) : std::vector<SearchHit>();
    return found && !found->empty() ? found->front().name : QString();
}

QString seriesNamed(DeskReaders &readers, RowId id)
{
    const Result<SeriesRecord> found = readers.series ? readers.series->series(id) : Result<SeriesRecord>(SeriesRecord());
    return found ? found->series.name : QString();
}

// One of a patron's.
QString orderNamed(DeskReaders &readers, RowId patron, RowId id)
{
    const Result<PatronRecord> found = readers.patrons && patron ? readers.patrons->load(patron) : Result<PatronRecord>(PatronRecord());
    if (!found)
        return {};
    const auto order = std::find_if(found->orders.begin(), found->orders.end(), [id](const TicketOrder &one) { return one.id == id; });
    return order == found->orders.end() ? QString() : order->number;
}

// Whose a change request is, and what it is about, is said by names where it changed. What is not found keeps its number.
void nameRequest(DeskReaders &readers, JournalledRow &row)
{
    if (row.table != QLatin1StringView("change_request") || row.before.isEmpty() || row.after.isEmpty())
        return;
    const QJsonObject before = QJsonDocument::fromJson(row.before.toUtf8()).object(), after = QJsonDocument::fromJson(row.after.toUtf8()).object();
    const auto named = [&](QJsonObject values) {
        const RowId patron = values[QStringLiteral("contact_id")].toInteger();
        for (const QString &column : {QStringLiteral("contact_id"), QStringLiteral("series_id"), QStringLiteral("order_id")}) {
            const RowId id = values[column].toInteger();
            if (id == 0 || before[column] == after[column])
                continue;
            const QString name = column.startsWith(u'c') ? patronNamed(readers, id) : column.startsWith(u's') ? seriesNamed(readers, id) : orderNamed(readers, patron, id);
            if (!name.isEmpty())
                values[column] = name;
        }
        return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    };
    row.before = named(before);
    row.after = named(after);
}

} // namespace

HistoryModel::HistoryModel(ReaderThread &thread, QObject *parent)
    : RowsModel(parent)
    , m_thread(thread)
{
}

void HistoryModel::setContact(RowId contact)
{
    if (m_contact == contact)
        return;
    m_contact = contact;
    forget();
}

void HistoryModel::setEverything()
{
    m_contact.reset();
    forget();
}

void HistoryModel::forget()
{
    m_lane.overtake();
    ++m_reading;
    m_asked = false;
    m_more = false;
    setRows({});
    setState(LoadState::Ready);
}

void HistoryModel::load()
{
    if (m_asked || m_contact == 0)
        return;
    m_asked = true;
    read({});
}

void HistoryModel::reload()
{
    if (m_asked)
        read({});
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_state != LoadState::Loading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_rows.back().entry.id);
}

void HistoryModel::read(std::optional<RowId> before)
{
    setState(LoadState::Loading);
    m_thread
        .run(m_lane, [contact = m_contact, before](DeskReaders &readers) -> Result<Page> {
            Result<std::vector<HistoryEntry>> entries = readers.journal->history(contact, pageSize + 1, before);
            if (!entries)
                return entries.error();
            Page page;
            page.more = entries->size() > pageSize;
            entries->resize(std::min(entries->size(), size_t(pageSize)));
            for (HistoryEntry &entry : *entries) {
                if (!contact && entry.parameters.contains(QStringLiteral("importRun"))) {
                    page.rows.push_back({std::move(entry), {}});
                    continue;
                }
                Result<std::vector<JournalledRow>> rows = readers.journal->rows(entry.id, contact);
                if (!rows)
                    return rows.error();
                for (JournalledRow &row : *rows)
                    nameRequest(readers, row);
                page.rows.push_back({std::move(entry), *std::move(rows)});
            }
            return page;
        })
        .then(&m_thread, [self = QPointer(this), first = !before, number = ++m_reading](const Result<Page> &answer) {
            if (self && number == self->m_reading && (answer || answer.error().code != ErrorCode::Cancelled))
                self->take(answer, first);
        });
}

void HistoryModel::take(const Result<Page> &answer, bool first)
{
    if (!answer) {
        m_error = answer.error();
        m_more = false;
        setState(LoadState::Failed);
        return;
    }
    m_more = answer->more;
    if (first) {
        setRows(answer->rows);
    } else if (!answer->rows.empty()) {
        const int known = rowCount();
        beginInsertRows({}, known, known + int(answer->rows.size()) - 1);
        m_rows.insert(m_rows.end(), answer->rows.begin(), answer->rows.end());
        endInsertRows();
    }
    setState(LoadState::Ready);
}

void HistoryModel::setState(LoadState state)
{
    m_state = state;
    Q_EMIT loadStateChanged();
}

QVariant HistoryModel::value(int row, int column) const
{
    const HistoryEntry &entry = at(row).entry;
    switch (column) {
    case WhenColumn:
        return QVariant::fromValue(entry.at);
    case WhoColumn:
        return entry.who;
    case ActionColumn:
        return entry.what;
    case WhyColumn:
        return entry.why;
    default:
        return {};
    }
}

} // namespace pd::items
