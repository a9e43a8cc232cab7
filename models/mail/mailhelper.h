// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/mail/readmessage.h"

#include <QByteArray>

namespace pd::mail {

// Where the helper program is: in the library programs' folder of the installation to which the program in `programFolder`
// belongs, else beside it, as in a build tree.
[[nodiscard]] QString mailHelperPath(const QString &programFolder);

// Reads strangers' bytes by a helper program, which may be brought down by them: it is started when it is first needed, ended
// when it takes too long over one message, and started anew for the next. One message is tried twice: what brought the helper
// down may have come from elsewhere. Whatever the bytes are, an answer comes within some twenty seconds. Belongs to one thread, and blocks it; needs no event loop.
class MailHelper {
public:
    explicit MailHelper(QString program);
    ~MailHelper();
    Q_DISABLE_COPY_MOVE(MailHelper)

    // `refused` says why nothing was read: what the helper says, TooLarge, Stuck, Crashed. MailHelperFailed {path} when there is
    // no helper: then nothing is known of the bytes, and they must stay where they are.
    [[nodiscard]] Result<ReadMessage> read(const QByteArray &raw);
    // The content of an attachment (MailAttachment::part); none where there is no such part, or it cannot be read.
    [[nodiscard]] Result<std::optional<QByteArray>> part(const QByteArray &raw, int part);

    void setPatience(int milliseconds) { m_patienceMs = milliseconds; } // for one message
    [[nodiscard]] int process() const { return m_process; } // its number; 0: none runs

private:
    struct Reply {
        KindReason trouble = KindReason::None;
        quint32 part = 0;
        QByteArray body;
    };
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<Reply> ask(quint8 kind, int part, const QByteArray &raw);
    [[nodiscard]] Result<Reply> askOnce(quint8 kind, int part, const QByteArray &raw);
    [[nodiscard]] KindReason gone(bool tooLong); // ends it; what became of it
    void end();

    QString m_program;
    int m_patienceMs = limits::seconds * 1000;
    int m_process = 0;
    int m_socket = -1;
};

} // namespace pd::mail
