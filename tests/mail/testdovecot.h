// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailserver.h"
#include "tests/mail/beside.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace pd::testing {

// A real mail server of the test's own (dovecot.sh), with one mailbox.
class TestDovecot {
public:
    TestDovecot()
    {
        m_folder.setAutoRemove(true);
        // A server that root started runs as somebody else.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        m_server = std::make_unique<Beside>(QStringLiteral("bash"), QStringList{QStringLiteral(PD_MAIL_TESTS "/dovecot.sh"), path(QStringLiteral("server"))});
    }
    // Before its folder goes.
    ~TestDovecot() { m_server.reset(); }
    Q_DISABLE_COPY_MOVE(TestDovecot)

    [[nodiscard]] int tlsPort() const { return m_server->number(0); }
    [[nodiscard]] int plainPort() const { return m_server->number(1); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString authority(const QString &name = QStringLiteral("ca")) const { return path(QStringLiteral("server/tls/%1.pem").arg(name)); }

    [[nodiscard]] mail::MailServer server(mail::MailServer::Security security = mail::MailServer::Security::Tls) const
    {
        const bool tls = security == mail::MailServer::Security::Tls;
        return {QStringLiteral("127.0.0.1"), tls ? tlsPort() : plainPort(), security, QStringLiteral("clerk"), authority()};
    }
    [[nodiscard]] static mail::MailSecret secret() { return {mail::MailSecret::Kind::Password, QString::fromUtf8("s3cret wörd")}; }

private:
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pdmail-XXXXXX")};
    std::unique_ptr<Beside> m_server;
};

} // namespace pd::testing
