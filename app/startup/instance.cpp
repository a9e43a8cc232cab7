// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/instance.h"

#include "app/startup/callplace.h"
#include "models/store/databaseurl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pd::startup {

namespace {

constexpr int patienceMs = 2000;

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
    const Descriptor lock = lockAt(socketOf(url) + u".lock"_s, 2 * patienceMs); // of two that start at once, one is the first
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
    return m_place && m_place->listens() && m_place->path() == socketOf(url);
}

void Instance::hold(const QString &url)
{
    if (!ready() || holds(url))
        return;
    m_place = std::make_unique<CallPlace>(socketOf(url), [this](const QByteArray &line) {
        QStringList files;
        for (const QJsonValue &file : QJsonDocument::fromJson(line).array())
            files.append(file.toString());
        Q_EMIT calledUp(files);
    });
}

QString Instance::firstStart()
{
    return u"patrondesk://first-start"_s;
}

bool Instance::call(const QString &socket, const QStringList &files) const
{
    return callAt(socket, QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact), patienceMs);
}

} // namespace pd::startup
