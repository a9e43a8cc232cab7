// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/recipient.h"

#include "models/domain/outbox.h"

using namespace Qt::StringLiterals;

namespace pd::reply {

Result<QString> recipientOf(const Scene &scene, const QString &given, bool even)
{
    if (scene.contact) {
        const std::optional<MailRefusal> refusal = mailRefusal(*scene.contact, MailKind::Reply);
        // What is wrong with an address does not matter where it goes to another.
        const bool ofAddress = refusal == MailRefusal::NoAddress || refusal == MailRefusal::AddressUnfit;
        if (refusal && !(ofAddress && !given.isEmpty() && even))
            return Error{ErrorCode::MailRefused, {{u"order"_s, scene.order ? scene.order->number : QString()}, {u"reason"_s, mailRefusalName(*refusal)}}, {}};
    }
    const QString onRecord = scene.contact ? scene.contact->email.trimmed() : QString();
    // Whose it is, is known: another address than theirs is for staff to say. Whoever writes an order's number need not be its patron.
    const QString usual = scene.contact || scene.order ? onRecord : scene.writer.trimmed();
    if (given.isEmpty()) {
        if (!usual.isEmpty())
            return usual;
        return Error{ErrorCode::MailRecipientMissing, {{u"id"_s, QString::number(scene.request)}}, {}};
    }
    if (even || given.compare(usual, Qt::CaseInsensitive) == 0)
        return given;
    return Error{ErrorCode::MailRecipientOther, {{u"given"_s, given}, {u"address"_s, usual}}, {}};
}

} // namespace pd::reply
