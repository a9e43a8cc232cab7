// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverprobe.h"

#include "models/store/migration.h"
#include "models/store/tcpknock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <memory>
#include <optional>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

constexpr int waitMs = 5000;

using Step = ServerAnswer::Step;
using State = ServerAnswer::State;
using Link = std::unique_ptr<PGconn, decltype(&PQfinish)>;

class Probe {
public:
    Probe(const ServerAddress &address, const QString &password, const std::function<bool(const ServerAnswer &)> &tell)
        : m_address(address)
        , m_password(password)
        , m_tell(tell)
    {
    }

    std::vector<ServerAnswer> run()
    {
        static_cast<void>(reach() && logIn() && checkEncoding() && checkSchema());
        return std::move(m_answers);
    }

private:
    // Whether to go on.
    bool say(Step step, State state, ServerFinding finding, QVariantMap values = {})
    {
        m_answers.push_back({step, state, finding, std::move(values)});
        return m_tell(m_answers.back()) && state != State::Failed;
    }
    [[nodiscard]] QVariantMap place() const { return {{u"host"_s, m_address.host}, {u"port"_s, m_address.port}}; }

    bool reach();
    bool logIn();
    bool sayEncryption();
    bool sayRefusal();
    bool checkEncoding();
    bool checkSchema();
    bool checkRights(bool empty);
    void connect();
    std::optional<QString> ask(const char *sql);

    const ServerAddress &m_address;
    const QString &m_password;
    const std::function<bool(const ServerAnswer &)> &m_tell;
    std::vector<ServerAnswer> m_answers;
    bool m_encrypts = false; // the server offers it
    Link m_link{nullptr, &PQfinish};
};

bool Probe::reach()
{
    if (m_address.isSocket()) {
        if (!QFileInfo(m_address.host).isDir())
            return say(Step::Address, State::Failed, ServerFinding::AddressUnknown, place());
        if (!say(Step::Address, State::Good, ServerFinding::AddressFound, {{u"host"_s, m_address.host}, {u"address"_s, m_address.host}}))
            return false;
        if (!QFileInfo::exists(u"%1/.s.PGSQL.%2"_s.arg(m_address.host).arg(m_address.port)))
            return say(Step::Port, State::Failed, ServerFinding::PortRefused, place());
        return say(Step::Port, State::Good, ServerFinding::PortReached, place());
    }
    const Knock there = knock(m_address.host, m_address.port, waitMs);
    if (there.found == Knock::Found::NoAddress)
        return say(Step::Address, State::Failed, ServerFinding::AddressUnknown, place());
    if (!say(Step::Address, State::Good, ServerFinding::AddressFound, {{u"host"_s, m_address.host}, {u"address"_s, there.address}}))
        return false;
    if (there.found == Knock::Found::Refused)
        return say(Step::Port, State::Failed, ServerFinding::PortRefused, place());
    if (there.found == Knock::Found::Silent)
        return say(Step::Port, State::Failed, ServerFinding::PortSilent, place());
    if (there.found == Knock::Found::NotPostgres)
        return say(Step::Port, State::Failed, ServerFinding::NotPostgres, place());
    if (!say(Step::Port, State::Good, ServerFinding::PortReached, place()))
        return false;
    m_encrypts = there.found == Knock::Found::Encrypting;
    if (!m_encrypts && m_address.tls != "disable"_L1 && m_address.tls != "prefer"_L1)
        return say(Step::Encryption, State::Failed, ServerFinding::EncryptionNotOffered);
    return true;
}

void Probe::connect()
{
    const QByteArray host = m_address.host.toUtf8(), port = QByteArray::number(m_address.port), name = m_address.name.toUtf8(),
                     user = m_address.user.toUtf8(), password = m_password.toUtf8(), tls = m_address.tls.toUtf8();
    const char *const keys[] = {"host", "port", "dbname", "user", "password", "sslmode", nullptr};
    const char *const values[] = {host.constData(), port.constData(), name.constData(), user.constData(), password.constData(),
                                  tls.constData(), nullptr};
    m_link.reset(PQconnectStartParams(keys, values, 0));
    PQsetErrorVerbosity(m_link.get(), PQERRORS_SQLSTATE);
    const QDeadlineTimer deadline(waitMs);
    PostgresPollingStatusType state = PQstatus(m_link.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        pollfd socket{PQsocket(m_link.get()), short(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (socket.fd < 0 || ::poll(&socket, 1, int(deadline.remainingTime())) <= 0)
            return;
        state = PQconnectPoll(m_link.get());
    }
}

bool Probe::sayEncryption()
{
    if (m_address.isSocket())
        return say(Step::Encryption, State::Good, ServerFinding::NeedsNoEncryption);
    if (!m_encrypts || m_address.tls == "disable"_L1)
        return say(Step::Encryption, State::Noted, ServerFinding::NotEncrypted);
    const char *protocol = PQsslInUse(m_link.get()) ? PQsslAttribute(m_link.get(), "protocol") : nullptr;
    return say(Step::Encryption, State::Good, ServerFinding::Encrypted, {{u"protocol"_s, QString::fromLatin1(protocol)}});
}

// The first thing that was wrong, told by the answer's SQLSTATE: its words are in the server's language.
bool Probe::sayRefusal()
{
    static const QRegularExpression sqlState(u"(?:^|\\s)([0-9A-Z]{5})$"_s, QRegularExpression::MultilineOption);
    const QString state = sqlState.match(QString::fromUtf8(PQerrorMessage(m_link.get())).trimmed()).captured(1);
    const QVariantMap who{{u"user"_s, m_address.user}};
    const QVariantMap name{{u"name"_s, m_address.name}};
    const bool password = PQconnectionNeedsPassword(m_link.get());
    if (state.isEmpty() && !password && m_encrypts && m_address.tls != "disable"_L1)
        return say(Step::Encryption, State::Failed, ServerFinding::EncryptionFailed);
    if (!sayEncryption())
        return false;
    if (password)
        return say(Step::Login, State::Failed, ServerFinding::PasswordNeeded, who);
    if (state.startsWith("28"_L1))
        return say(Step::Login, State::Failed, ServerFinding::LoginRefused, who);
    if (state != "3D000"_L1 && state != "42501"_L1)
        return say(Step::Login, State::Failed, ServerFinding::ServerBusy);
    if (!say(Step::Login, State::Good, ServerFinding::LoginAccepted, who))
        return false;
    if (state == "3D000"_L1)
        return say(Step::Database, State::Failed, ServerFinding::DatabaseNotThere, name);
    return say(Step::Database, State::Good, ServerFinding::DatabaseThere, name) && say(Step::Rights, State::Failed, ServerFinding::RightsMissing, who);
}

bool Probe::logIn()
{
    connect();
    if (PQstatus(m_link.get()) != CONNECTION_OK)
        return sayRefusal();
    const auto user = QString::fromUtf8(PQuser(m_link.get()));
    return sayEncryption() && say(Step::Login, State::Good, ServerFinding::LoginAccepted, {{u"user"_s, user}})
        && say(Step::Database, State::Good, ServerFinding::DatabaseThere, {{u"name"_s, m_address.name}});
}

// One value; none when it may not be asked for, or nobody answers.
std::optional<QString> Probe::ask(const char *sql)
{
    if (!PQsendQuery(m_link.get(), sql))
        return {};
    const QDeadlineTimer deadline(waitMs);
    while (PQisBusy(m_link.get())) {
        pollfd socket{PQsocket(m_link.get()), POLLIN, 0};
        if (::poll(&socket, 1, int(deadline.remainingTime())) <= 0 || !PQconsumeInput(m_link.get()))
            return {};
    }
    std::optional<QString> value;
    while (PGresult *result = PQgetResult(m_link.get())) {
        if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) == 1)
            value = QString::fromUtf8(PQgetvalue(result, 0, 0));
        PQclear(result);
    }
    return value;
}

bool Probe::checkEncoding()
{
    const std::optional<QString> encoding = ask("SELECT current_setting('server_encoding')");
    if (!encoding)
        return say(Step::Encoding, State::Failed, ServerFinding::ServerBusy);
    if (*encoding != "UTF8"_L1)
        return say(Step::Encoding, State::Failed, ServerFinding::EncodingOther, {{u"encoding"_s, *encoding}});
    return say(Step::Encoding, State::Good, ServerFinding::EncodingUtf8);
}

bool Probe::checkSchema()
{
    const std::optional<QString> table = ask("SELECT to_regclass('schema_version') IS NOT NULL");
    if (table && *table == "f"_L1)
        return say(Step::Schema, State::Noted, ServerFinding::SchemaNone) && checkRights(true);
    const std::optional<QString> found = table ? ask("SELECT max(version) FROM schema_version") : std::nullopt;
    if (!found)
        return say(Step::Rights, State::Failed, ServerFinding::RightsMissing, {{u"user"_s, QString::fromUtf8(PQuser(m_link.get()))}});
    const int version = found->toInt();
    const int known = newestVersion(Engine::Postgres);
    const QVariantMap versions{{u"version"_s, version}, {u"known"_s, known}};
    if (version > known)
        return say(Step::Schema, State::Failed, ServerFinding::SchemaNewer, versions);
    return say(Step::Schema, version < known ? State::Noted : State::Good, version < known ? ServerFinding::SchemaOlder : ServerFinding::SchemaKnown, versions)
        && checkRights(false);
}

bool Probe::checkRights(bool empty)
{
    const QVariantMap who{{u"user"_s, QString::fromUtf8(PQuser(m_link.get()))}};
    if (empty) {
        if (ask("SELECT has_schema_privilege(current_schema(), 'CREATE')") == u"t"_s)
            return say(Step::Rights, State::Good, ServerFinding::RightsToSetUp);
        return say(Step::Rights, State::Failed, ServerFinding::RightsMissing, who);
    }
    if (ask("SELECT has_table_privilege('contact', 'SELECT') AND has_table_privilege('setting', 'SELECT')") != u"t"_s)
        return say(Step::Rights, State::Failed, ServerFinding::RightsMissing, who);
    if (ask("SELECT has_table_privilege('journal_action', 'INSERT') AND has_table_privilege('contact', 'UPDATE')") != u"t"_s)
        return say(Step::Rights, State::Noted, ServerFinding::RightsToRead);
    return say(Step::Rights, State::Good, ServerFinding::RightsAll);
}

} // namespace

std::vector<ServerAnswer> probeServer(const ServerAddress &address, const QString &password,
                                      const std::function<bool(const ServerAnswer &)> &tell)
{
    return Probe(address, password, tell).run();
}

} // namespace pd::store
