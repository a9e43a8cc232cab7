// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/signin.h"
#include "tests/mail/beside.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>

namespace pd::testing {

// Where the test's people sign in (tokenserver.py), with a certificate of an authority of its own.
class TestTokens {
public:
    TestTokens()
    {
        const auto openssl = [this](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(m_folder.path());
            process.start(QStringLiteral("openssl"), arguments);
            if (!process.waitForFinished(60'000) || process.exitCode() != 0)
                qFatal("no certificate can be made: %s", process.readAllStandardError().constData());
        };
        openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                 QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=tokens"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                 QStringLiteral("-keyout"), QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("good.pem")});
        start(QStringList{path(QStringLiteral("good.pem")), path(QStringLiteral("key.pem"))});
    }
    // With the certificate of another server, so that one authority vouches for both.
    TestTokens(const QString &certificate, const QString &key) { start({certificate, key}); }
    ~TestTokens() { m_server.reset(); }
    Q_DISABLE_COPY_MOVE(TestTokens)

    [[nodiscard]] int tlsPort() const { return m_server->number(0); }
    [[nodiscard]] int plainPort() const { return m_server->number(1); } // where mail servers ask
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString authority() const { return path(QStringLiteral("good.pem")); }
    // What goes wrong there, says the client id.
    [[nodiscard]] SignIn signIn(const QString &clientId = QStringLiteral("desk")) const
    {
        const QString at = QStringLiteral("https://127.0.0.1:%1/").arg(tlsPort());
        return {clientId, at + QStringLiteral("authorize?prompt=consent"), at + QStringLiteral("token"), QStringLiteral("mail offline")};
    }
    // Each form that came to where tokens are given.
    [[nodiscard]] QList<QJsonObject> asked() const
    {
        QList<QJsonObject> forms;
        QFile file(path(QStringLiteral("asked")));
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                forms.append(QJsonDocument::fromJson(file.readLine()).object());
        }
        return forms;
    }
    void put(const QString &name) const // revoked, forgotten
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file can be made");
    }
    void take(const QString &name) const { QFile::remove(path(name)); }
    // A browser, in a process of its own: opens the address, and where that leads to; writes down what it is shown. Waits where `wait`.
    static QByteArray browse(const QUrl &address, bool wait = true)
    {
        const QStringList arguments{QStringLiteral("-c"),
                                    QStringLiteral("import ssl, sys, urllib.request, urllib.error\n"
                                                   "try:\n"
                                                   "    answer = urllib.request.urlopen(sys.argv[1], context=ssl._create_unverified_context())\n"
                                                   "except urllib.error.HTTPError as error:\n"
                                                   "    answer = error\n"
                                                   "print(answer.status, answer.read().decode())\n"),
                                    QString::fromLatin1(address.toEncoded())};
        if (!wait) {
            QProcess::startDetached(QStringLiteral("python3"), arguments);
            return {};
        }
        QProcess process;
        process.start(QStringLiteral("python3"), arguments);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput();
    }

private:
    void start(const QStringList &certificate)
    {
        m_server = std::make_unique<Beside>(QStringLiteral("python3"), QStringList{QStringLiteral(PD_MAIL_TESTS "/tokenserver.py"), m_folder.path()} + certificate);
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/pdtokens-XXXXXX")};
    std::unique_ptr<Beside> m_server;
};

} // namespace pd::testing
