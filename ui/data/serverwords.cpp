// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/serverwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

QString reachText(const ServerAnswer &answer)
{
    const QString host = answer.values.value(u"host"_s).toString();
    const QString port = answer.values.value(u"port"_s).toString();
    switch (answer.finding) {
    case ServerFinding::AddressFound: {
        const QString address = answer.values.value(u"address"_s).toString();
        return address == host ? Words::tr("The address %1 was found.").arg(host)
                               : Words::tr("The address %1 was found: it is %2.").arg(host, address);
    }
    case ServerFinding::AddressUnknown:
        return Words::tr("Nobody knows the address %1: check how it is written, and the network.").arg(host);
    case ServerFinding::PortReached:
        return Words::tr("A server answers at port %1.").arg(port);
    case ServerFinding::PortRefused:
        return Words::tr("Nothing listens at port %1 of %2: check the port, and whether the server is running.").arg(port, host);
    case ServerFinding::PortSilent:
        return Words::tr("%2 did not answer at port %1 in time: check the port, and whether a firewall is between.").arg(port, host);
    case ServerFinding::NotPostgres:
        return Words::tr("Something answers at port %1 of %2, but it is not PostgreSQL: check the port.").arg(port, host);
    case ServerFinding::Encrypted: {
        const QString protocol = answer.values.value(u"protocol"_s).toString();
        return protocol.isEmpty() ? Words::tr("The connection is encrypted.") : Words::tr("The connection is encrypted (%1).").arg(protocol);
    }
    case ServerFinding::NotEncrypted:
        return Words::tr("The connection is not encrypted: names and addresses can be read on the way.");
    case ServerFinding::NeedsNoEncryption:
        return Words::tr("The server is on this computer: nothing has to be encrypted.");
    case ServerFinding::EncryptionNotOffered:
        return Words::tr("The server does not encrypt: have TLS switched on there, or choose another encryption here.");
    case ServerFinding::EncryptionFailed:
        return Words::tr("No encrypted connection came about: the server’s certificate is not one that this computer trusts for that address.");
    default:
        return {};
    }
}

QString accountText(const ServerAnswer &answer)
{
    const QString user = answer.values.value(u"user"_s).toString();
    switch (answer.finding) {
    case ServerFinding::LoginAccepted:
        return Words::tr("The login of %1 was accepted.").arg(user);
    case ServerFinding::PasswordNeeded:
        return Words::tr("The server asks for a password, and none was given or found in .pgpass.");
    case ServerFinding::LoginRefused:
        return Words::tr("The server refused the login: check the user’s name and password, and whether this computer may connect.");
    case ServerFinding::ServerBusy:
        return Words::tr("The server lets nobody in at the moment: it is starting, stopping or full. Try again in a minute.");
    case ServerFinding::RightsAll:
        return Words::tr("You may read and change the records.");
    case ServerFinding::RightsToRead:
        return Words::tr("You may read the records, but not change them.");
    case ServerFinding::RightsToSetUp:
        return Words::tr("You may set the database up.");
    case ServerFinding::RightsMissing:
        return Words::tr("%1 may not read the records: the server’s administrator has to give the right.").arg(user);
    default:
        return {};
    }
}

QString contentText(const ServerAnswer &answer)
{
    const QString version = answer.values.value(u"version"_s).toString();
    const QString known = answer.values.value(u"known"_s).toString();
    const QString name = answer.values.value(u"name"_s).toString();
    switch (answer.finding) {
    case ServerFinding::DatabaseThere:
        return Words::tr("The database “%1” is there.").arg(name);
    case ServerFinding::DatabaseNotThere:
        return Words::tr("There is no database “%1” on the server: check the name, or have it made.").arg(name);
    case ServerFinding::EncodingUtf8:
        return Words::tr("Its text is kept in UTF8.");
    case ServerFinding::EncodingOther:
        return Words::tr("Its text is kept in %1, not in UTF8: have a database made with the encoding UTF8.")
            .arg(answer.values.value(u"encoding"_s).toString());
    case ServerFinding::SchemaKnown:
        return Words::tr("Its tables are of version %1, which this program knows.").arg(version);
    case ServerFinding::SchemaOlder:
        return Words::tr("Its tables are of version %1; opening brings them up to version %2.").arg(version, known);
    case ServerFinding::SchemaNewer:
        return Words::tr("Its tables are of version %1, and this program knows %2: update the program.").arg(version, known);
    case ServerFinding::SchemaNone:
        return Words::tr("It is empty: Patron Desk can set it up.");
    default:
        return {};
    }
}

} // namespace

QString serverSentence(const ServerAnswer &answer)
{
    for (const auto text : {reachText, accountText, contentText}) {
        if (const QString sentence = text(answer); !sentence.isEmpty())
            return sentence;
    }
    Q_UNREACHABLE();
}

} // namespace pd::ui
