// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailserver.h"
#include "tests/mail/beside.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

namespace pd::testing {

// A real mail server of the test's own (dovecot.sh), with one mailbox.
class TestDovecot {
public:
    // `tokens`: the port where it asks about access tokens; 0: it takes none.
    explicit TestDovecot(int tokens = 0)
    {
        m_folder.setAutoRemove(true);
        // A server that root started runs as somebody else.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        m_server = std::make_unique<Beside>(QStringLiteral("bash"), QStringList{QStringLiteral(PD_MAIL_TESTS "/dovecot.sh"), path(QStringLiteral("server")), tokens > 0 ? QString::number(tokens) : QString()});
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

    // A folder of the mailbox as it lies on the disk; empty: the one where mail comes in.
    [[nodiscard]] QString maildir(const QString &folder = {}) const
    {
        return path(QStringLiteral("server/home/clerk/Maildir") + (folder.isEmpty() ? folder : QStringLiteral("/.") + folder));
    }
    void deliver(const QByteArray &message)
    {
        const QString name = QStringLiteral("%1.M1P1.test").arg(1'700'000'000 + ++m_delivered);
        QFile file(maildir() + QStringLiteral("/tmp/") + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size() || !file.setPermissions(QFile::Permissions(0x6644))
            || !file.rename(maildir() + QStringLiteral("/new/") + name))
            qFatal("no message can be put into the mailbox");
    }
    [[nodiscard]] qsizetype messagesIn(const QString &folder = {}) const
    {
        return QDir(maildir(folder) + QStringLiteral("/new")).entryList(QDir::Files).size() + QDir(maildir(folder) + QStringLiteral("/cur")).entryList(QDir::Files).size();
    }
    // The processes that serve who is logged in now. How many there were.
    int killServing() const
    {
        int killed = 0;
        for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
            const int pid = entry.toInt();
            if (pid > 0 && fileOf(entry, "comm").trimmed() == "imap" && isBelow(pid, m_server->processId()))
                killed += ::kill(pid, SIGKILL) == 0;
        }
        return killed;
    }
    // As after a restored backup: the same messages under other uids.
    void changeUidValidity(quint32 validity)
    {
        const QDir folder(maildir());
        for (const QString &name : folder.entryList({QStringLiteral("dovecot*")}, QDir::Files))
            QFile::remove(folder.filePath(name));
        QFile list(folder.filePath(QStringLiteral("dovecot-uidlist")));
        if (!list.open(QIODevice::WriteOnly) || list.write("3 V" + QByteArray::number(validity) + " N1 G0123456789abcdef0123456789abcdef\n") < 0)
            qFatal("the uid validity cannot be changed");
    }

private:
    static QByteArray fileOf(const QString &pid, const char *name)
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(pid, QLatin1StringView(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool isBelow(qint64 pid, qint64 ancestor)
    {
        for (int steps = 0; pid > 1 && steps < 8; ++steps) {
            if (pid == ancestor)
                return true;
            const QByteArray stat = fileOf(QString::number(pid), "stat");
            pid = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ').value(1).toLongLong();
        }
        return false;
    }

    int m_delivered = 0;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pdmail-XXXXXX")};
    std::unique_ptr<Beside> m_server;
};

} // namespace pd::testing
