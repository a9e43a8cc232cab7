// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demodatabase.h"

#include "app/demo/demomail.h"
#include "models/store/bulkwriter.h"
#include "models/store/connection.h"
#include "models/store/emptiness.h"
#include "models/store/writetransaction.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pd::demo {
namespace {

class StoreSink final : public RowSink {
public:
    explicit StoreSink(store::WriteTransaction &transaction)
        : m_writer(transaction)
    {
    }
    Result<void> begin(const QByteArray &table, const std::vector<QByteArray> &columns) override
    {
        QStringList names;
        for (const QByteArray &column : columns)
            names.append(QString::fromLatin1(column));
        return m_writer.begin(QString::fromLatin1(table), names);
    }
    Result<void> add(std::span<const QVariant> values) override { return m_writer.add(values); }
    Result<void> end() override { return {}; }
    Result<void> finish() { return m_writer.finish(); }

private:
    store::BulkWriter m_writer;
};

} // namespace

Result<DemoCounts> makeDemo(store::Connection &connection, const DemoOptions &options, const DemoAuthor &author)
{
    store::JournalEntry entry;
    entry.who = author.who;
    entry.at = author.at;
    entry.what = u"demo.make"_s;
    entry.parameters = {{u"contacts"_s, options.contacts}, {u"seed"_s, QString::number(options.seed)}, {u"day"_s, options.today.toString(Qt::ISODate)}};
    entry.bulk = true;
    const auto transaction = store::WriteTransaction::begin(connection, entry);
    if (!transaction)
        return transaction.error();
    // Asked inside the transaction: nobody else can write between the answer and the first row.
    const Result<bool> empty = store::isEmpty(connection);
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error{ErrorCode::DatabaseHasRows, {{u"path"_s, connection.url().toString()}}, {}};
    StoreSink sink(**transaction);
    const Result<DemoCounts> counts = generate(options, sink);
    if (!counts)
        return counts.error();
    if (const Result<void> finished = sink.finish(); !finished)
        return finished.error();
    const Instant noon{QDateTime(options.today, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()};
    if (const Result<void> written = takeDemoMail(**transaction, counts->correspondents, noon); !written)
        return written.error();
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return counts;
}

} // namespace pd::demo
