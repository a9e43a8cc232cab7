// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace pd {

// A database on a PostgreSQL server as a person fills it in; the password is kept apart.
struct ServerAddress {
    QString host; // a name, an address, or the folder of a socket
    int port = 5432;
    QString name;
    QString user;
    QString tls = QStringLiteral("prefer"); // disable, prefer, require, verify-ca, verify-full

    [[nodiscard]] bool isSocket() const { return host.startsWith(QLatin1Char('/')); }
    // postgresql://…, as a database's address is written everywhere else.
    [[nodiscard]] QString url() const;
};

// What was found out about a server, step by step. In braces: the values of its sentence.
enum class ServerFinding {
    AddressFound, // {host, address}
    AddressUnknown, // {host}
    PortReached, // {port}
    PortRefused, // {host, port} nobody listens there
    PortSilent, // {host, port} no answer in time
    NotPostgres, // {host, port} something else answers
    Encrypted, // {protocol} may be empty
    NotEncrypted,
    NeedsNoEncryption, // a socket on this computer
    EncryptionNotOffered,
    EncryptionFailed, // the certificate is not one that was asked for
    LoginAccepted, // {user}
    PasswordNeeded, // {user}
    LoginRefused, // {user}
    ServerBusy, // starting, stopping or full
    DatabaseThere, // {name}
    DatabaseNotThere, // {name}
    EncodingUtf8,
    EncodingOther, // {encoding}
    SchemaKnown, // {version}
    SchemaOlder, // {version, known} it is brought up to date when it is opened
    SchemaNewer, // {version, known}
    SchemaNone, // an empty database
    RightsAll,
    RightsToRead, // but not to change
    RightsToSetUp, // an empty database
    RightsMissing, // {user}
};

struct ServerAnswer {
    enum class Step { Address, Port, Encryption, Login, Database, Encoding, Schema, Rights };
    enum class State { Good, Noted, Failed }; // nothing follows what failed

    Step step = Step::Address;
    State state = State::Good;
    ServerFinding finding = ServerFinding::AddressFound;
    QVariantMap values = {};
};

} // namespace pd
