// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/instance.h"

#include "models/store/databaseurl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pd::startup {

namespace {

constexpr int patienceMs = 2000;
constexpr qint64 longestCall = 1 << 20;

// The same file under another name is the same database.
QString canonical(const QString &text)
{
    const auto url = store::DatabaseUrl::parse(text);
    if (!url || url->engine() == store::Engine::Postgres)
        return url ? url->toString() : text;
    const QFileInfo file(url->path());
    const QString folder = QFileInfo(file.path()).canonicalFilePath(); // the file may be still to be made
    return file.exists() ? file.canonicalFilePath() : folder.isEmpty() ? url->path() : folder + u'/' + file.fileName();
}

} // namespace

QString runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/patrondesk"_s;
}

Instance::Instance(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

Instance::~Instance() = default;

QString Instance::socketOf(const QString &url) const
{
    const QByteArray key = QCryptographicHash::hash(canonical(url).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return m_folder + u'/' + QString::fromLatin1(key);
}

bool Instance::ready() const
{
    return QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool Instance::take(const QString &url, const QStringList &files)
{
    if (!ready() || holds(url))
        return true;
    QLockFile lock(socketOf(url) + u".lock"_s); // of two that start at once, one is the first
    lock.setStaleLockTime(0);
    lock.tryLock(2 * patienceMs);
    if (call(socketOf(url), files))
        return false;
    hold(url);
    return true;
}

bool Instance::handOver(const QString &url, const QStringList &files) const
{
    return ready() && call(socketOf(url), files);
}

bool Instance::holds(const QString &url) const
{
    return m_server && m_server->fullServerName() == socketOf(url);
}

void Instance::hold(const QString &url)
{
    if (ready() && !holds(url))
        listen(socketOf(url));
}

QString Instance::firstStart()
{
    return u"patrondesk://first-start"_s;
}

bool Instance::call(const QString &socket, const QStringList &files) const
{
    QLocalSocket there;
    there.connectToServer(socket);
    if (!there.waitForConnected(patienceMs))
        return false;
    there.write(QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n');
    // One that hangs has not answered: then this one opens.
    return there.waitForBytesWritten(patienceMs) && there.waitForReadyRead(patienceMs);
}

void Instance::listen(const QString &socket)
{
    QLocalServer::removeServer(socket); // nobody answers there
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Instance::takeCall);
    m_server->listen(socket);
}

void Instance::takeCall()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        read(caller);
    }
}

void Instance::read(QLocalSocket *caller)
{
    if (caller->bytesAvailable() > longestCall)
        caller->abort();
    if (!caller->canReadLine())
        return;
    QStringList files;
    for (const QJsonValue &file : QJsonDocument::fromJson(caller->readLine()).array())
        files.append(file.toString());
    caller->write("here\n");
    caller->flush();
    Q_EMIT calledUp(files);
}

} // namespace pd::startup
