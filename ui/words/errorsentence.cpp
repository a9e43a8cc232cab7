// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorsentence.h"

#include "models/domain/signin.h"
#include "ui/words/filltemplate.h"
#include "ui/words/format.h"
#include "ui/words/mailwords.h"
#include "ui/words/orderwords.h"
#include "ui/words/replywords.h"
#include "ui/words/undowords.h"

#include <QCoreApplication>
#include <QHash>

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

QString words(const char *text)
{
    return QCoreApplication::translate("Error", text);
}

// A file, or a database on a server; never with a user or a password.
QString placeText(const QVariantMap &values)
{
    if (values.contains(u"host"_s)) {
        return words(QT_TRANSLATE_NOOP("Error", "“%1” on %2"))
            .arg(valueText(values.value(u"name"_s)), valueText(values.value(u"host"_s)));
    }
    return valueText(values.value(u"path"_s));
}

// settingvalue.h: what a value has to be, as words.
QString expectationText(const QVariantMap &values)
{
    static const QHash<QString, const char *> texts{
        {u"text"_s, QT_TRANSLATE_NOOP("Error", "a text that is not empty")},
        {u"email"_s, QT_TRANSLATE_NOOP("Error", "an e-mail address")},
        {u"server"_s, QT_TRANSLATE_NOOP("Error", "the name of a server such as mail.example.org")},
        {u"httpsAddress"_s, QT_TRANSLATE_NOOP("Error", "an address that begins with https://")},
        {u"language"_s, QT_TRANSLATE_NOOP("Error", "a language such as en or pt_BR")},
        {u"colour"_s, QT_TRANSLATE_NOOP("Error", "a colour such as #74152F")},
        {u"currency"_s, QT_TRANSLATE_NOOP("Error", "a currency such as USD")},
        {u"region"_s, QT_TRANSLATE_NOOP("Error", "a region such as US")},
        {u"timeZone"_s, QT_TRANSLATE_NOOP("Error", "a time zone such as America/New_York")},
        {u"dates"_s, QT_TRANSLATE_NOOP("Error", "days such as 2026-12-25, 2026-12-26")},
        {u"flag"_s, QT_TRANSLATE_NOOP("Error", "true or false")},
        {u"days"_s, QT_TRANSLATE_NOOP("Error", "a whole number of days, 0 or more")},
        {u"count"_s, QT_TRANSLATE_NOOP("Error", "a whole number, 1 or more")},
        {u"labels"_s, QT_TRANSLATE_NOOP("Error", "a JSON list of rows with status, label and listed")},
        {u"stages"_s, QT_TRANSLATE_NOOP("Error", "a JSON list of rows with name, probability and type")},
        {u"money"_s, QT_TRANSLATE_NOOP("Error", "an amount such as 1,234.50")},
        {u"amount"_s, QT_TRANSLATE_NOOP("Error", "an amount, 0 or more")},
        {u"instant"_s, QT_TRANSLATE_NOOP("Error", "a date with a time")},
        {u"date"_s, QT_TRANSLATE_NOOP("Error", "a date")},
        {u"boolean"_s, QT_TRANSLATE_NOOP("Error", "true or false")},
        {u"probability"_s, QT_TRANSLATE_NOOP("Error", "a percentage from 0 to 100")},
        {u"integer"_s, QT_TRANSLATE_NOOP("Error", "a whole number")},
        {u"id"_s, QT_TRANSLATE_NOOP("Error", "the id of a record")},
        {u"number"_s, QT_TRANSLATE_NOOP("Error", "a number")},
        {u"otherSeries"_s, QT_TRANSLATE_NOOP("Error", "another series than the one that is renewed into")},
        {u"otherFolder"_s, QT_TRANSLATE_NOOP("Error", "another folder than the one that mail is taken from")},
        {u"seats"_s, QT_TRANSLATE_NOOP("Error", "seats of the venue, such as Orchestra C 4-6")},
        {u"row"_s, QT_TRANSLATE_NOOP("Error", "a row of a table, with its quotation marks closed")},
        {u"word"_s, QT_TRANSLATE_NOOP("Error", "one of the words that Patron Desk knows there")},
        {u"instant"_s, QT_TRANSLATE_NOOP("Error", "an instant such as 2026-11-14T19:30:00Z")},
        {u"instantOrDate"_s,
         QT_TRANSLATE_NOOP("Error", "an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14")},
    };
    const QString expected = values.value(u"expected"_s).toString();
    if (expected == "choice"_L1)
        return words(QT_TRANSLATE_NOOP("Error", "one of: %1")).arg(values.value(u"allowed"_s).toString());
    if (expected == "moneyOf"_L1)
        return words(QT_TRANSLATE_NOOP("Error", "an amount in %1, which is the row’s currency")).arg(values.value(u"currency"_s).toString());
    if (expected == "length"_L1)
        return words(QT_TRANSLATE_NOOP("Error", "a text of at most %1 characters")).arg(values.value(u"allowed"_s).toString());
    const char *text = texts.value(expected);
    return text ? words(text) : valueText(values.value(u"expected"_s));
}

// databaseurl.h: what is wrong with an address.
QString addressFaultText(const QVariantMap &values)
{
    static const QHash<QString, const char *> texts{
        {u"empty"_s, QT_TRANSLATE_NOOP("Error", "there is nothing")},
        {u"scheme"_s, QT_TRANSLATE_NOOP("Error", "it begins with neither sqlite:// nor postgresql://")},
        {u"noName"_s, QT_TRANSLATE_NOOP("Error", "it names no file and no database")},
        {u"host"_s, QT_TRANSLATE_NOOP("Error", "what stands before the name is no host and no whole path")},
        {u"port"_s, QT_TRANSLATE_NOOP("Error", "a port is a number from 1 to 65535")},
        {u"option"_s, QT_TRANSLATE_NOOP("Error", "one of its options is not known")},
    };
    const char *text = texts.value(values.value(u"reason"_s).toString());
    return text ? words(text) : valueText(values.value(u"reason"_s));
}

// signin.h: what keeps people from signing in.
QString signInFieldText(const QVariantMap &values)
{
    static const QHash<QString, const char *> texts{
        {u"clientId"_s, QT_TRANSLATE_NOOP("Error", "the client id is missing, by which the provider knows this program.")},
        {u"authorizeUrl"_s, QT_TRANSLATE_NOOP("Error", "the address that the browser opens has to begin with https://.")},
        {u"tokenUrl"_s, QT_TRANSLATE_NOOP("Error", "the address that tokens come from has to begin with https://.")},
        {u"scope"_s, QT_TRANSLATE_NOOP("Error", "what is asked for (the scope) is missing.")},
    };
    const char *text = texts.value(values.value(u"field"_s).toString());
    return text ? words(text) : QString();
}

const char *signInText(SignInFault fault)
{
    switch (fault) {
    case SignInFault::Invalid:
        return QT_TRANSLATE_NOOP("Error", "Nobody can sign in so: {signInField} Nothing was changed.");
    case SignInFault::Away:
        return QT_TRANSLATE_NOOP("Error", "{host}, where people sign in to their mail, cannot be reached safely or gives no answer that can be read. Nothing was lost; look at the address, then at the network.");
    case SignInFault::Refused:
        return QT_TRANSLATE_NOOP("Error", "{host} does not take this sign-in: {answer} Nothing was lost; compare the client id, the client secret and the scope with what is registered there.");
    case SignInFault::Denied:
        return QT_TRANSLATE_NOOP("Error", "The browser came back without a sign-in: {answer} Nothing was changed; sign in again.");
    case SignInFault::TimedOut:
        return QT_TRANSLATE_NOOP("Error", "Nobody signed in with the browser within {minutes} minutes. Nothing was changed; sign in again.");
    case SignInFault::Expired:
        return QT_TRANSLATE_NOOP("Error", "The sign-in of {user} does not hold any more. Nothing was lost, everything waits; sign in again.");
    }
    Q_UNREACHABLE();
}

// planner/selection.h, planaction.h, seriesmove.h: why a plan is not applied, or a renewal not moved; what else refuses says it in its
// own words.
QString refusedText(const QVariantMap &values)
{
    static const QHash<QString, const char *> texts{
        {u"seriesOver"_s, QT_TRANSLATE_NOOP("Error", "all performances of the series are over, so nothing can be planned for it")},
        {u"planOutdated"_s, QT_TRANSLATE_NOOP("Error", "since the plan was made something has changed that makes a difference; plan again")},
        {u"planWithout"_s, QT_TRANSLATE_NOOP("Error", "the plan has no move for request %1")},
        {u"planNumber"_s, QT_TRANSLATE_NOOP("Error", "request %1 would have another number of seats than now, so its order has to be changed, too")},
        {u"planLevel"_s, QT_TRANSLATE_NOOP("Error", "request %1 would have seats of another price level than now, so what its order costs has to be changed, too")},
        {u"requestsOfTwo"_s, QT_TRANSLATE_NOOP("Error", "request %1 is another patron’s")},
        {u"requestsOfTwoOrders"_s, QT_TRANSLATE_NOOP("Error", "request %1 is about another order")},
        {u"requestItself"_s, QT_TRANSLATE_NOOP("Error", "request %1 cannot become a part of itself")},
        {u"requestSplit"_s, QT_TRANSLATE_NOOP("Error", "of request %1 something has to stay, and something has to go")},
        {u"mailHasRequest"_s, QT_TRANSLATE_NOOP("Error", "the e-mail belongs to request %1 already")},
        {u"patronGone"_s, QT_TRANSLATE_NOOP("Error", "that patron is not kept any more: erased, or joined with another; look for who it is now")},
        {u"requestNothingDone"_s, QT_TRANSLATE_NOOP("Error", "nothing would be done for request %1")},
        {u"requestOtherWork"_s, QT_TRANSLATE_NOOP("Error", "that action is not the work of request %1: it was taken back, came before the request, or is about somebody else")},
        {u"requestItsDuplicate"_s, QT_TRANSLATE_NOOP("Error", "request %1 cannot be a duplicate of itself, nor of one that is a duplicate of it")},
        {u"requestSeriesOfOrder"_s, QT_TRANSLATE_NOOP("Error", "request %1 is about an order, and its series is that of the order; choose another order or none first")},
        {u"requestWishesChanged"_s, QT_TRANSLATE_NOOP("Error", "the wishes of request %1 are no longer those that were shown; look at them again first")},
        {u"personRequests"_s, QT_TRANSLATE_NOOP("Error", "change requests of this person are open (%1); finish or withdraw them first")},
        {u"personMails"_s, QT_TRANSLATE_NOOP("Error", "an e-mail to this person is being sent at this moment; wait until it is out")},
        {u"moveNoSeries"_s, QT_TRANSLATE_NOOP("Error", "the order is of no series")},
        {u"moveSameSeries"_s, QT_TRANSLATE_NOOP("Error", "the order is of that series already")},
        {u"moveOtherSeason"_s, QT_TRANSLATE_NOOP("Error", "that series is of another season")},
        {u"moveSeriesNotReady"_s, QT_TRANSLATE_NOOP("Error", "its packages are not fixed, or something is missing in that series; the page “Series” says what")},
        {u"moveClosed"_s, QT_TRANSLATE_NOOP("Error", "the renewals of that series are closed")},
        {u"moveBegun"_s, QT_TRANSLATE_NOOP("Error", "one of the two series has begun, so its packages are exchanged by hand")},
        {u"moveLevel"_s, QT_TRANSLATE_NOOP("Error", "that series has no price level of the same name with one price in the order’s currency")},
        {u"moveDiscount"_s, QT_TRANSLATE_NOOP("Error", "the order has a discount, and nobody knows what becomes of it in another series")},
        {u"moveNoPackage"_s, QT_TRANSLATE_NOOP("Error", "the order has no package of its series that could be exchanged")},
        {u"attachmentErased"_s, QT_TRANSLATE_NOOP("Error", "the bytes in which the attachment was are not kept any more; ask the sender for it once more")},
        {u"messageNotKept"_s, QT_TRANSLATE_NOOP("Error", "not all of this message is kept here: it was too large, or its bytes were erased since; look at it in your mail program")},
        {u"attachmentUnreadable"_s, QT_TRANSLATE_NOOP("Error", "the attachment cannot be read out of its message; look at it in your mail program")},
        {u"answerStranger"_s, QT_TRANSLATE_NOOP("Error", "%1 is no patron’s address on record; say that it is to go there nevertheless")},
        {u"answerOutdated"_s, QT_TRANSLATE_NOOP("Error", "the order has changed since the answer was written, and %1 in it is not right any more; take it out of the outbox and answer anew")},
        {u"planCallFirst"_s, QT_TRANSLATE_NOOP("Error", "the patron of request %1 is to be called first; name that request when they have said yes")},
    };
    const QString reason = values.value(u"reason"_s).toString();
    const char *text = texts.value(reason);
    QString said = text ? words(text) : reason;
    for (const QString &name : {u"request"_s, u"address"_s, u"said"_s}) {
        if (text && values.contains(name))
            said = said.arg(values.value(name).toString());
    }
    return said;
}

QString kindText(const QString &kind)
{
    static const QHash<QString, const char *> texts{
        {u"contact"_s, QT_TRANSLATE_NOOP("Error", "contact")},
        {u"order"_s, QT_TRANSLATE_NOOP("Error", "order")},
        {u"donation"_s, QT_TRANSLATE_NOOP("Error", "donation")},
        {u"benefit"_s, QT_TRANSLATE_NOOP("Error", "benefit")},
        {u"portalUser"_s, QT_TRANSLATE_NOOP("Error", "portal user")},
        {u"changeRequest"_s, QT_TRANSLATE_NOOP("Error", "change request")},
        {u"requestReason"_s, QT_TRANSLATE_NOOP("Error", "reason of change requests, number")},
        {u"requestKind"_s, QT_TRANSLATE_NOOP("Error", "kind of wish, number")},
        {u"requestWish"_s, QT_TRANSLATE_NOOP("Error", "wish of a change request, number")},
        {u"venue"_s, QT_TRANSLATE_NOOP("Error", "venue")},
        {u"season"_s, QT_TRANSLATE_NOOP("Error", "season")},
        {u"series"_s, QT_TRANSLATE_NOOP("Error", "series")},
        {u"event"_s, QT_TRANSLATE_NOOP("Error", "event")},
        {u"instance"_s, QT_TRANSLATE_NOOP("Error", "event instance")},
        {u"allocation"_s, QT_TRANSLATE_NOOP("Error", "allocation")},
        {u"priceLevel"_s, QT_TRANSLATE_NOOP("Error", "price level")},
        {u"seat"_s, QT_TRANSLATE_NOOP("Error", "seat")},
        {u"seatWait"_s, QT_TRANSLATE_NOOP("Error", "wish on the wait list, number")},
        {u"seatAssignment"_s, QT_TRANSLATE_NOOP("Error", "seat of this patron in the series, number")},
        {u"subscriber"_s, QT_TRANSLATE_NOOP("Error", "subscriber of last season")},
        {u"mail"_s, QT_TRANSLATE_NOOP("Error", "e-mail")},
        {u"message"_s, QT_TRANSLATE_NOOP("Error", "message")},
        {u"attachment"_s, QT_TRANSLATE_NOOP("Error", "attachment")},
        {u"replyTemplate"_s, QT_TRANSLATE_NOOP("Error", "reply template")},
        {u"carryOver"_s, QT_TRANSLATE_NOOP("Error", "entry of the carry-over list")},
        {u"action"_s, QT_TRANSLATE_NOOP("Error", "action")},
        {u"label"_s, QT_TRANSLATE_NOOP("Error", "label for the status")},
        {u"stage"_s, QT_TRANSLATE_NOOP("Error", "donation stage")},
        {u"setting"_s, QT_TRANSLATE_NOOP("Error", "setting")},
    };
    return words(texts.value(kind, QT_TRANSLATE_NOOP("Error", "record")));
}

// Templates of rejectionReason().
const char *reasonText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::QuoteOpen:
        return QT_TRANSLATE_NOOP("Error", "A quote is opened and never closed.");
    case ErrorCode::FieldTooLong:
    case ErrorCode::RowTooLong:
        return QT_TRANSLATE_NOOP("Error", "Longer than {limit} bytes; look for a missing quote.");
    case ErrorCode::RowColumnCount:
        return QT_TRANSLATE_NOOP("Error", "The row has {found} fields, the header has {expected}.");
    case ErrorCode::RowIdMissing:
        return QT_TRANSLATE_NOOP("Error", "Empty: every record needs its id.");
    case ErrorCode::RowValueInvalid:
        return QT_TRANSLATE_NOOP("Error", "Not {expectation}.");
    case ErrorCode::RowRepeated:
        return QT_TRANSLATE_NOOP("Error", "Another row has the same Id and was changed later; that one counts.");
    case ErrorCode::RowValueTaken:
        return QT_TRANSLATE_NOOP("Error", "Another record has this already, and only one may have it.");
    case ErrorCode::RowRefersToItself:
        return QT_TRANSLATE_NOOP("Error", "The record names itself.");
    default:
        return nullptr;
    }
}

QString filled(const char *pattern, const Error &error)
{
    return fillTemplate(words(pattern), [&](const QString &name) {
        if (name == "place"_L1)
            return placeText(error.values);
        if (name == "expectation"_L1)
            return expectationText(error.values);
        if (name == "hindrance"_L1)
            return hindranceText(error);
        if (name == "kind"_L1)
            return kindText(error.values.value(name).toString());
        if (name == "reason"_L1 && error.code == ErrorCode::DatabaseUrlInvalid)
            return addressFaultText(error.values);
        if (name == "reason"_L1 && error.code == ErrorCode::OrderRefused)
            return orderRefusalText(error);
        if (name == "reason"_L1 && error.code == ErrorCode::MailRefused)
            return mailRefusalText(error);
        if (name == "signInField"_L1)
            return signInFieldText(error.values);
        if (name == "differences"_L1)
            return differencesText(error);
        if (name == "alternatives"_L1 && error.code == ErrorCode::SeatsNotFree && error.values.value(name).toStringList().isEmpty())
            return words(QT_TRANSLATE_NOOP("Error", "nothing that fits"));
        if (name == "reason"_L1 && error.code == ErrorCode::ActionRefused)
            return refusedText(error.values);
        if (name == "alternatives"_L1 && error.values.value(name).toStringList().isEmpty())
            return words(QT_TRANSLATE_NOOP("Error", "none in that section"));
        if (name == "who"_L1 && error.code == ErrorCode::SeatsNotFree && error.values.value(name).toStringList().join(QString()).isEmpty())
            return words(QT_TRANSLATE_NOOP("Error", "somebody else"));
        // What a record or an entry is called by is no quantity: it has no separators.
        static const QStringList numbers{u"id"_s, u"action"_s, u"later"_s, u"into"_s};
        const QVariant &value = error.values.value(name);
        return numbers.contains(name) && value.typeId() == QMetaType::LongLong ? value.toString() : valueText(value);
    });
}

// A row of an import that is about somebody whose data were erased here.
bool isErasedRow(const Error &error)
{
    return error.code == ErrorCode::ActionRefused && error.values.value(u"reason"_s) == u"personErased"_s;
}

} // namespace

QString rejectionReason(const Error &error)
{
    if (isErasedRow(error))
        return words(QT_TRANSLATE_NOOP("Error", "This person’s data were erased here on request; erase them in PatronManager as well."));
    const char *shorter = reasonText(error.code);
    return shorter ? filled(shorter, error) : errorSentence(error);
}

QString errorSentence(const Error &error, Place place)
{
    if (error.values.contains(u"undone"_s))
        return partlyUndoneText(error, place);
    if (const std::optional<SignInFault> fault = signInFault(error))
        return filled(signInText(*fault), error);
    if (isErasedRow(error))
        return filled(QT_TRANSLATE_NOOP("Error", "{path}, line {line}: this person’s data were erased here on request, so the row was left out, and the rest was imported. Erase the person in PatronManager as well."), error);
    return filled(errorText(error.code, place), error);
}

} // namespace pd::words
