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
    // Another address than the patron's is for staff to say, and so is that of whoever wrote: whoever writes an order's number need not be its patron, and who is nobody's
    // contact may be anybody.
    const bool known = scene.contact || scene.order;
    const QString address = !given.isEmpty() ? given : known ? onRecord : scene.writer.trimmed();
    if (address.isEmpty())
        return Error{ErrorCode::MailRecipientMissing, {{u"id"_s, QString::number(scene.request)}}, {}};
    if (even || (known && address.compare(onRecord, Qt::CaseInsensitive) == 0))
        return address;
    const bool other = known || address.compare(scene.writer.trimmed(), Qt::CaseInsensitive) != 0;
    return other ? Error{ErrorCode::MailRecipientOther, {{u"given"_s, address}, {u"address"_s, known ? onRecord : scene.writer.trimmed()}}, {}}
                 : Error{ErrorCode::ActionRefused, {{u"reason"_s, u"answerStranger"_s}, {u"address"_s, address}}, {}};
}

} // namespace pd::reply
