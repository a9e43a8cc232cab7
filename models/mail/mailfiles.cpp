// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailfiles.h"

#include "models/mail/readmessage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr int deepestFolder = 8;
constexpr qint64 longestLine = 1024 * 1024; // a longer one is read in pieces

Error unreadable(const QString &path)
{
    return {ErrorCode::FileUnreadable, {{u"path"_s, path}}, {}};
}

bool isMaildir(const QDir &folder)
{
    return folder.exists(u"cur"_s) && folder.exists(u"new"_s);
}

// "From ana@x.example Fri Nov 21 10:00:00 2025": the line before each message of a mailbox file.
bool isFromLine(const QByteArray &line)
{
    static const QRegularExpression from(u"^From \\S.*\\d{1,2}:\\d{2}(?::\\d{2})?.*\\d{4}\\b"_s);
    return line.startsWith("From ") && line.size() < 500 && from.match(QString::fromLatin1(line)).hasMatch();
}

// ">From" at a line's beginning was "From", one sign less each time.
bool isEscapedFrom(const QByteArray &line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == '>')
        ++at;
    return at > 0 && QByteArrayView(line).sliced(at).startsWith("From ");
}

bool isMailbox(QFile &file)
{
    const QByteArray line = file.peek(500);
    return isFromLine(line.left(std::max<qsizetype>(0, line.indexOf('\n'))));
}

// A picture or a program beside the messages is none.
bool isText(QFile &file)
{
    const QByteArray begin = file.peek(1024);
    return std::none_of(begin.cbegin(), begin.cend(), [](char c) { return (uchar(c) < ' ' && !QByteArrayView("\t\n\r\f\x1b").contains(c)) || c == 127; });
}

// Where a message of a Maildir lies now: whoever looks at it in a mail program moves it to cur, and its flags are part of its name. Empty: nowhere.
QString maildirFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return path;
    const QFileInfo was(path);
    const QString base = was.fileName().section(u':', 0, 0);
    const QDir cur(was.dir().filePath(u"../cur"_s));
    for (const QString &name : cur.entryList(QDir::Files | QDir::Hidden)) {
        if (name.section(u':', 0, 0) == base)
            return cur.filePath(name);
    }
    return {};
}

// "Received: from …" or another field at the beginning; an address of the web is none.
bool beginsLikeAMessage(QFile &file)
{
    static const QRegularExpression field(u"^[A-Za-z][A-Za-z0-9-]*:(?!//)"_s);
    return field.match(QString::fromLatin1(file.peek(200))).hasMatch() || isMailbox(file);
}

Result<std::optional<FiledMessage>> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    FiledMessage message{{}, file.size(), path};
    if (message.bytes > longestKeptMail) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        message.header = file.peek(limits::header);
        if (!hash.addData(&file))
            return unreadable(path);
        message.overlongDigest = QString::fromLatin1(hash.result().toHex());
        return std::optional(std::move(message));
    }
    message.raw = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(path);
    return std::optional(std::move(message));
}

} // namespace

MailFiles::MailFiles() = default;
MailFiles::~MailFiles() = default;
MailFiles::MailFiles(MailFiles &&) noexcept = default;
MailFiles &MailFiles::operator=(MailFiles &&) noexcept = default;

Result<MailFiles> MailFiles::of(const QStringList &paths)
{
    MailFiles files;
    for (const QString &path : paths) {
        const std::size_t before = files.m_places.size();
        if (const Result<void> added = files.add(path, 0); !added)
            return added.error();
        if (files.m_places.size() == before && !(QFileInfo(path).isDir() && isMaildir(QDir(path)))) // an empty Maildir is one
            return Error{ErrorCode::MailFileInvalid, {{u"path"_s, path}}, {}};
    }
    return files;
}

Result<void> MailFiles::add(const QString &path, int depth)
{
    const QFileInfo info(path);
    if (info.isDir())
        return addFolder(path, depth);
    QFile file(path);
    if (!info.exists() || !file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const bool isMessage = path.endsWith(u".eml"_s, Qt::CaseInsensitive);
    // Words without a header are taken in where somebody names them, too: as what cannot be read.
    if (isMessage || (isText(file) && (depth == 0 || beginsLikeAMessage(file))))
        m_places.push_back({path, !isMessage && isMailbox(file), false});
    return {};
}

Result<void> MailFiles::addFolder(const QString &path, int depth)
{
    const QDir folder(path);
    if (!folder.isReadable())
        return unreadable(path);
    if (isMaildir(folder)) {
        for (const QString &part : {u"new"_s, u"cur"_s}) {
            QStringList names = QDir(folder.filePath(part)).entryList(QDir::Files | QDir::Hidden);
            std::sort(names.begin(), names.end());
            for (const QString &name : std::as_const(names)) {
                if (!name.startsWith(u'.'))
                    m_places.push_back({folder.filePath(part + u'/' + name), false, true});
            }
        }
        return {};
    }
    for (const QFileInfo &entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (entry.isDir() && (entry.isSymLink() || depth >= deepestFolder))
            continue;
        if (const Result<void> added = add(entry.filePath(), depth + 1); !added)
            return added;
    }
    return {};
}

Result<std::optional<FiledMessage>> MailFiles::next()
{
    for (;;) {
        if (m_mailbox) {
            Result<std::optional<FiledMessage>> message = nextOfMailbox();
            if (!message || message->has_value())
                return message;
            m_mailbox.reset();
        }
        if (m_next >= m_places.size())
            return std::optional<FiledMessage>();
        const Place &place = m_places[m_next++];
        if (!place.mailbox) {
            const QString path = place.maildir ? maildirFile(place.path) : place.path;
            if (path.isEmpty())
                continue; // somebody has taken it away
            return wholeFile(path);
        }
        m_mailbox = std::make_unique<QFile>(place.path);
        if (!m_mailbox->open(QIODevice::ReadOnly))
            return unreadable(place.path);
        m_line = m_mailbox->readLine(longestLine); // the first message's
    }
}

Result<std::optional<FiledMessage>> MailFiles::nextOfMailbox()
{
    if (m_line.isEmpty())
        return std::optional<FiledMessage>();
    FiledMessage message{{}, 0, m_mailbox->fileName()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool blank = true, lineBegins = true;
    for (m_line = m_mailbox->readLine(longestLine); !m_line.isEmpty(); m_line = m_mailbox->readLine(longestLine)) {
        if (lineBegins && blank && isFromLine(m_line))
            break;
        if (lineBegins && isEscapedFrom(m_line))
            m_line.remove(0, 1);
        blank = lineBegins && m_line.trimmed().isEmpty();
        lineBegins = m_line.endsWith('\n');
        message.bytes += m_line.size();
        hash.addData(m_line);
        if (message.bytes <= longestKeptMail) {
            message.raw += m_line;
        } else if (!message.raw.isEmpty()) {
            message.header = message.raw.left(limits::header);
            message.raw.clear();
        }
    }
    if (m_mailbox->error() != QFileDevice::NoError)
        return unreadable(m_mailbox->fileName());
    if (message.bytes > longestKeptMail)
        message.overlongDigest = QString::fromLatin1(hash.result().toHex());
    return std::optional(std::move(message));
}

} // namespace pd::mail
