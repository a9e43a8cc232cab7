// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/readmessage.h"
#include "models/mail/reading/gmimevalues.h"

namespace pd::mail {

// The parts of a message: what it says, and what is attached. A message inside is attached, too; where nothing else says
// anything, its words are the message's.
class Parts {
public:
    explicit Parts(GMimeMessage *message);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool guessed() const { return m_guessed; }
    [[nodiscard]] const std::vector<MailAttachment> &attachments() const { return m_attachments; }

private:
    struct Words {
        QString text;
        bool plain = true; // no HTML
        bool guessed = false;
    };
    Words walk(GMimeObject *object, int depth);
    Words walkAll(GMimeMultipart *multipart, int depth);
    Words walkAlternatives(GMimeMultipart *multipart, int depth);
    Words leaf(GMimeObject *object, int depth);
    void attach(GMimeObject *object);

    QString m_text;
    bool m_guessed = false;
    int m_leaves = 0;
    GMimeMessage *m_inner = nullptr; // the first message inside
    std::vector<MailAttachment> m_attachments;
};

// Of a multipart/report (RFC 3462): what became of a message, and that message's header. Empty where it has none, and of anything else.
struct ReportParts {
    QByteArray status;
    QByteArray original;
};
[[nodiscard]] ReportParts reportParts(GMimeMessage *message);

// The content of leaf `part`, or none.
[[nodiscard]] std::optional<QByteArray> partContent(GMimeMessage *message, int part);

} // namespace pd::mail
