// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailattachments.h"

#include "models/mail/blankedraw.h"
#include "models/mail/mailhelper.h"
#include "models/mail/safetext.h"
#include "models/store/mailintake.h"
#include "models/store/mailreader.h"
#include "models/store/privatefile.h"
#include "models/store/rawmail.h"
#include "models/store/recordnames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

Error refused(const QString &reason)
{
    return {ErrorCode::ActionRefused, {{u"reason"_s, reason}}, {}};
}

QString numbered(const QString &name, int number)
{
    const qsizetype point = name.lastIndexOf(u'.');
    const qsizetype stem = point > 0 ? point : name.size();
    return name.left(stem) + u'-' + QString::number(number) + name.mid(stem);
}

// The first of name, name-2, name-3, … that is not taken.
template <class Taken>
QString notTaken(const QString &name, Taken taken)
{
    QString made = name;
    for (int number = 2; taken(made); ++number)
        made = numbered(name, number);
    return made;
}

Result<std::vector<MailAttachment>> wholeOf(store::Connection &connection, RowId message)
{
    const Result<StoredMail> mail = store::readMail(connection, message);
    if (!mail)
        return mail.error();
    const std::optional<MailAttachment> whole = wholeAsFile(*mail);
    return whole ? Result<std::vector<MailAttachment>>({*whole}) : refused(u"messageNotKept"_s);
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

std::optional<MailAttachment> wholeAsFile(const StoredMail &mail)
{
    if (!mail.kept)
        return {};
    QString name = mail.message.subject.simplified().replace(u'/', u'-').replace(u'\\', u'-'); // a name leads nowhere, and is not cut there
    if (name.isEmpty())
        name = u"message-%1"_s.arg(mail.id);
    return MailAttachment{wholeMessage, mail::safeFileName(name + u".eml"_s), u"message/rfc822"_s, mail.message.bytes, {}};
}

QStringList attachmentNames(const std::vector<MailAttachment> &attachments)
{
    QStringList names, known;
    const auto folded = [](const QString &name) { return name.normalized(QString::NormalizationForm_C).toCaseFolded(); };
    for (const MailAttachment &attachment : attachments) {
        // The database may be older than today's rules, or somebody else's.
        const QString name = notTaken(mail::safeFileName(attachment.name), [&](const QString &made) { return known.contains(folded(made)); });
        names.append(name);
        known.append(folded(name));
    }
    return names;
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir in(folder);
    return in.filePath(notTaken(name, [&](const QString &made) { return isThere(in.filePath(made)); }));
}

Result<QByteArray> attachmentContent(const QString &helper, const std::optional<QByteArray> &raw, const MailAttachment &attachment)
{
    if (!raw)
        return refused(attachment.part == wholeMessage ? u"messageNotKept"_s : u"attachmentErased"_s);
    if (attachment.part == wholeMessage)
        return *raw;
    mail::MailHelper program(helper);
    Result<std::optional<QByteArray>> content = program.part(*raw, attachment.part);
    if (!content)
        return content.error();
    // Digits that were blanked leave a content as long as it was; nobody knows its digest but of one in base64.
    if (*content && (*content)->size() == attachment.bytes && mail::isBlanked(*raw))
        return **std::move(content);
    // The helper has read a stranger's bytes and is not believed.
    if (!*content || QString::fromLatin1(QCryptographicHash::hash(**content, QCryptographicHash::Sha256).toHex()) != attachment.digest)
        return refused(u"attachmentUnreadable"_s);
    return **std::move(content);
}

Result<void> saveAttachment(const QString &path, const QByteArray &content)
{
    return store::writeNewFile(path, content);
}

Result<std::vector<SavedAttachment>> saveAttachments(store::Connection &connection, const QString &helper, RowId message, std::optional<int> part, const QString &folder)
{
    const Result<std::optional<QByteArray>> raw = store::rawMail(connection, message);
    if (!raw)
        return raw.error();
    const Result<std::vector<MailAttachment>> attached = part == wholeMessage ? wholeOf(connection, message) : store::mailAttachments(connection, message);
    if (!attached)
        return attached.error();
    const QStringList names = attachmentNames(*attached);
    std::vector<SavedAttachment> saved;
    std::optional<Error> failed;
    bool found = false;
    for (std::size_t i = 0; i < attached->size() && !failed; ++i) {
        const MailAttachment &attachment = (*attached)[i];
        if (part && *part != attachment.part)
            continue;
        found = true;
        const QString name = names[qsizetype(i)], path = QDir(folder).absoluteFilePath(name);
        const Result<QByteArray> content = attachmentContent(helper, *raw, attachment);
        const Result<void> done = content ? saveAttachment(path, *content) : Result<void>(content.error());
        if (done)
            saved.push_back({name, path, content->size()});
        else
            failed = done.error();
    }
    if (part && !found)
        return store::unknownRecord(u"attachment"_s, *part);
    if (!failed)
        return saved;
    for (const SavedAttachment &one : saved) // made a moment ago, by us
        QFile::remove(one.path);
    return *failed;
}

} // namespace pd::actions
