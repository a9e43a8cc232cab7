// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"

#include "app/demo/demodatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/rawsqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

// A fixed day: the same rows in each run.
const QDate today(2026, 11, 21);
const Instant author{1'795'219'200'000};

// How much of a file lies in memory, from 0 to 1.
double cachedShare(int descriptor, qint64 bytes)
{
    void *map = ::mmap(nullptr, size_t(bytes), PROT_READ, MAP_SHARED, descriptor, 0);
    if (map == MAP_FAILED)
        return 1;
    const auto page = ::sysconf(_SC_PAGESIZE);
    std::vector<unsigned char> pages(size_t((bytes + page - 1) / page));
    const bool known = ::mincore(map, size_t(bytes), pages.data()) == 0;
    ::munmap(map, size_t(bytes));
    const auto inMemory = std::count_if(pages.begin(), pages.end(), [](unsigned char state) { return state & 1; });
    return known ? double(inMemory) / double(pages.size()) : 1;
}

} // namespace

void giveUp(const Error &error)
{
    qFatal("%s: %s %s", qPrintable(errorName(error.code)), QJsonDocument(QJsonObject::fromVariantMap(error.values)).toJson().constData(),
           qPrintable(error.detail));
}

BenchDatabase::BenchDatabase(const QString &file, qint64 contacts)
    : m_file(file)
{
    if (!QFile::exists(file)) {
        const Moment begun = Moment::now();
        const auto connection = orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(file)), store::OpenMode::Create));
        (void)orGiveUp(demo::makeDemo(*connection, {contacts, 1, today}, {u"bench"_s, author}));
        m_makingSeconds = double((Moment::now() - begun).wallNs) / 1e9;
    }
    const auto connection = open();
    m_contacts = orGiveUp(connection->value(u"SELECT count(*) FROM contact"_s)).toLongLong();
}

std::unique_ptr<store::Connection> BenchDatabase::open() const
{
    return orGiveUp(store::Connection::open(orGiveUp(store::DatabaseUrl::parse(m_file)), store::OpenMode::ReadOnly));
}

std::vector<RowId> BenchDatabase::drawn(int count, quint64 seed) const
{
    std::mt19937_64 random(seed);
    std::vector<RowId> contacts;
    for (int i = 0; i < count; ++i)
        contacts.push_back(RowId(random() % quint64(m_contacts)) + 1);
    return contacts;
}

std::vector<RowId> BenchDatabase::heaviest(int count) const
{
    const auto connection = open();
    return RawStatement(handleOf(*connection),
                        "SELECT contact_id FROM ticket_order WHERE contact_id IS NOT NULL GROUP BY contact_id "
                        "ORDER BY count(*) DESC, contact_id LIMIT ?")
        .integers(count);
}

QJsonObject BenchDatabase::json() const
{
    const auto connection = open();
    const auto count = [&](const QString &table) { return orGiveUp(connection->value(u"SELECT count(*) FROM "_s + table)).toLongLong(); };
    QJsonObject object{{u"contacts"_s, m_contacts}, {u"bytes"_s, QFileInfo(m_file).size()}};
    for (const QString &table : {u"ticket_order"_s, u"ticket_order_item"_s, u"donation"_s, u"benefit"_s})
        object.insert(table, count(table));
    if (m_makingSeconds > 0)
        object.insert(u"makingSeconds"_s, m_makingSeconds);
    return object;
}

bool dropCached(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    ::fdatasync(descriptor); // only clean pages can be dropped
    constexpr double hardlyAny = 0.01;
    bool dropped = false;
    for (int attempt = 0; attempt < 3 && !dropped; ++attempt) {
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        dropped = cachedShare(descriptor, QFileInfo(file).size()) < hardlyAny;
    }
    ::close(descriptor);
    return dropped;
}

} // namespace pd::bench
