// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/attachmentsaver.h"

#include "models/actions/mailattachments.h"
#include "models/domain/rawmailreader.h"
#include "ui/words/errorsentence.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// Asks the queue's reader, which is one of messages as they came, too.
template <typename Found>
Found fromRaw(DeskReaders &readers, RowId message, Found (RawMailReader::*question)(RowId))
{
    auto *reader = dynamic_cast<RawMailReader *>(readers.requests.get());
    return reader ? (reader->*question)(message) : Found(Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"message"_s}, {u"id"_s, QString::number(message)}}, {}});
}

} // namespace

AttachmentSaver::AttachmentSaver(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1); // one helper at a time
}

AttachmentSaver::~AttachmentSaver()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void AttachmentSaver::weigh(RowId message)
{
    m_services.reader.run(m_weighed, [message](DeskReaders &readers) { return fromRaw(readers, message, &RawMailReader::keepsRaw); })
        .then(&m_services.reader, [self = QPointer(this), message](const Result<bool> &kept) {
            if (!self || (!kept && kept.error().code == ErrorCode::Cancelled))
                return;
            const QString erased = tr("The bytes of this message are not kept any more, and what was attached went with them. Ask the sender for it once more.");
            Q_EMIT self->weighed(message, !kept ? words::errorSentence(kept.error()) : *kept ? QString() : erased);
        });
}

void AttachmentSaver::ask(RowId message, const MailAttachment &attachment, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_window, attachment.part == wholeMessage ? tr("Where is the e-mail to be kept?") : tr("Where is the attachment to be kept?"), folder);
    dialog->setObjectName(u"attachmentFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten by what strangers send
    dialog->selectFile(QFileInfo(actions::freePath(folder, name)).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, message, attachment](const QString &path) { read(message, attachment, path); });
    dialog->open();
}

void AttachmentSaver::read(RowId message, const MailAttachment &attachment, const QString &path)
{
    m_services.reader.run([message](DeskReaders &readers) { return fromRaw(readers, message, &RawMailReader::raw); })
        .then(&m_services.reader, [self = QPointer(this), attachment, path](const Result<std::optional<QByteArray>> &raw) {
            if (self && raw)
                self->save(*raw, attachment, path);
            else if (self)
                self->tell(raw.error());
        });
}

void AttachmentSaver::save(const std::optional<QByteArray> &raw, const MailAttachment &attachment, const QString &path)
{
    items::ask(m_pool, [helper = m_helper, raw, attachment, path]() -> Result<void> {
        const Result<QByteArray> content = actions::attachmentContent(helper, raw, attachment);
        return content ? actions::saveAttachment(path, *content) : Result<void>(content.error());
    }).then(this, [this, path](const Result<void> &done) {
        const QFileInfo file(path);
        if (done)
            Q_EMIT noticed({ChipTone::Success, tr("%1 is saved in %2. It came from outside: open it only if you know what it is.", "a file, a folder").arg(file.fileName(), file.absolutePath())});
        else
            tell(done.error());
    });
}

void AttachmentSaver::tell(const Error &error)
{
    Q_EMIT noticed({ChipTone::Warn, words::errorSentence(error)});
}

} // namespace pd::ui
