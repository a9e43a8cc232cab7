// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/personwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Person", text);
}

} // namespace

QString personPartText(const PersonPart &part)
{
    static const QHash<QString, const char *> texts{
        {u"contact"_s, QT_TRANSLATE_NOOP("Person", "Name, addresses, telephone numbers and notes on how to reach them (records: %1)")},
        {u"portal_user"_s, QT_TRANSLATE_NOOP("Person", "Login to the Portal (%1)")},
        {u"message"_s, QT_TRANSLATE_NOOP("Person", "Messages: sender, subject and words (%1)")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("Person", "Attachments (%1)")},
        {u"request_wish"_s, QT_TRANSLATE_NOOP("Person", "Words of wishes (%1)")},
        {u"request_fact"_s, QT_TRANSLATE_NOOP("Person", "What was read in messages (%1)")},
        {u"request_draft"_s, QT_TRANSLATE_NOOP("Person", "Answers that are being written (%1)")},
        {u"outbox"_s, QT_TRANSLATE_NOOP("Person", "E-mails to them: address and words; those that wait are not sent (%1)")},
        {u"seat_assignment"_s, QT_TRANSLATE_NOOP("Person", "Seats that are theirs in a series (%1)")},
        {u"seat_wait"_s, QT_TRANSLATE_NOOP("Person", "Places on the wait list (%1)")},
        {u"journal_row"_s, QT_TRANSLATE_NOOP("Person", "History: what stood in their records before, where it names them (entries looked at: %1)")},
        {u"ticket_order"_s, QT_TRANSLATE_NOOP("Person", "Orders, without comments (%1)")},
        {u"ticket_order_item"_s, QT_TRANSLATE_NOOP("Person", "Tickets and packages in them (%1)")},
        {u"donation"_s, QT_TRANSLATE_NOOP("Person", "Donations, without their names (%1)")},
        {u"payment"_s, QT_TRANSLATE_NOOP("Person", "Payments, with the number of the slip or cheque (%1)")},
        {u"benefit"_s, QT_TRANSLATE_NOOP("Person", "Benefits (%1)")},
        {u"seat_claim"_s, QT_TRANSLATE_NOOP("Person", "Seats that these orders hold (%1)")},
        {u"change_request"_s, QT_TRANSLATE_NOOP("Person", "Change requests, without their words (%1)")},
    };
    return words(texts.value(part.what, "%1")).arg(part.count);
}

QStringList personErasureNotes(const PersonErasure &plan)
{
    QStringList notes;
    if (plan.household > 0)
        notes.append(words(QT_TRANSLATE_NOOP("Person", "Others belong to the same household, so its name stays; the person no longer belongs to it.")));
    notes.append(words(QT_TRANSLATE_NOOP("Person", "What stays is what the organisation’s books need. It is shown as “Erased person”.")));
    notes.append(words(QT_TRANSLATE_NOOP("Person", "If an import brings the person again, their rows are left out and reported; erase them in PatronManager as well.")));
    notes.append(words(QT_TRANSLATE_NOOP("Person", "Not reached: earlier backups and files that were exported, mails on the mail server, and names that somebody has typed into another patron’s notes.")));
    notes.append(words(QT_TRANSLATE_NOOP("Person", "Nor are reasons erased that staff typed with what they did: the history is checked against these very words.")));
    return notes;
}

} // namespace pd::words
