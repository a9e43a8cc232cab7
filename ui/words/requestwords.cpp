// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/requestwords.h"

#include "ui/words/format.h"
#include "ui/words/readingwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Request)
};

QString known(const QHash<QString, const char *> &texts, const QString &name)
{
    const char *text = texts.value(name);
    return text ? QCoreApplication::translate("Request", text) : name;
}

} // namespace

QString requestStateText(QStringView state)
{
    static const QHash<QString, const char *> texts{
        {u"new"_s, QT_TRANSLATE_NOOP("Request", "New")},
        {u"inProgress"_s, QT_TRANSLATE_NOOP("Request", "In progress")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("Request", "Waiting for the patron")},
        {u"filled"_s, QT_TRANSLATE_NOOP("Request", "Filled")},
        {u"notPossible"_s, QT_TRANSLATE_NOOP("Request", "Not possible")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("Request", "Withdrawn")},
    };
    return known(texts, state.toString());
}

QString requestStateSentence(RowId request, const QString &state, const QString &reason)
{
    static const QHash<QString, const char *> texts{
        {u"new"_s, QT_TRANSLATE_NOOP("Request", "Request %1 is new again.")},
        {u"inProgress"_s, QT_TRANSLATE_NOOP("Request", "Request %1 is in progress.")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("Request", "Request %1 waits for the patron.")},
        {u"notPossible"_s, QT_TRANSLATE_NOOP("Request", "Request %1 is closed, since it is not possible: “%2”.")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("Request", "Request %1 is closed as withdrawn: “%2”.")},
    };
    const QString sentence = known(texts, state).arg(request);
    return wantsReason(state) ? sentence.arg(reason) : sentence;
}

QString requestSourceText(const QString &source)
{
    static const QHash<QString, const char *> texts{
        {u"mail"_s, QT_TRANSLATE_NOOP("Request", "By e-mail")},
        {u"form"_s, QT_TRANSLATE_NOOP("Request", "In the Portal")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Request", "On the phone")},
        {u"counter"_s, QT_TRANSLATE_NOOP("Request", "At the counter")},
        {u"import"_s, QT_TRANSLATE_NOOP("Request", "From an import")},
    };
    return known(texts, source);
}

QString requestFallbackText(const QString &fallback)
{
    static const QHash<QString, const char *> texts{
        {u"keep"_s, QT_TRANSLATE_NOOP("Request", "keep")},
        {u"next_best"_s, QT_TRANSLATE_NOOP("Request", "next best")},
        {u"call_first"_s, QT_TRANSLATE_NOOP("Request", "call first")},
    };
    return known(texts, fallback);
}

QString requestFallbackChoice(const QString &fallback)
{
    static const QHash<QString, const char *> texts{
        {u"keep"_s, QT_TRANSLATE_NOOP("Request", "Keep the seats")},
        {u"next_best"_s, QT_TRANSLATE_NOOP("Request", "Take the next best")},
        {u"call_first"_s, QT_TRANSLATE_NOOP("Request", "Call first")},
    };
    return fallback.isEmpty() ? Words::tr("Not said") : known(texts, fallback);
}

QString requestAsksText(const QueuedRequest &request)
{
    QString all;
    for (const StoredWish &wish : request.wishes)
        all = all.isEmpty() ? wishText(wish) : Words::tr("%1; %2", "wishes in a row").arg(all, wishText(wish));
    if (!all.isEmpty())
        return all;
    if (!request.facts.note.trimmed().isEmpty())
        return request.facts.note.simplified();
    const QString begins = request.words.isEmpty() ? request.subject : request.words;
    return begins.isEmpty() ? requestSourceText(request.source) : begins;
}

QString requestPatronText(const QueuedRequest &request)
{
    if (!request.patron.isEmpty())
        return request.patron;
    return request.from.isEmpty() ? Words::tr("Nobody known") : request.from;
}

QString ageText(Instant since, Instant now)
{
    const qint64 minutes = std::max<qint64>(0, (now.ms - since.ms) / 60'000);
    if (minutes < 60)
        return Words::tr("%n min", "an age", int(minutes));
    if (minutes < 48 * 60)
        return Words::tr("%n h", "an age", int(minutes / 60));
    return Words::tr("%n d", "an age", int(minutes / (24 * 60)));
}

QString dueText(const QString &due, QDate today)
{
    const QDate day = QDate::fromString(due, Qt::ISODate);
    if (!day.isValid())
        return {};
    if (day == today)
        return Words::tr("Due today");
    return day < today ? Words::tr("Overdue since %1").arg(dateText(day)) : Words::tr("Due %1").arg(dateText(day));
}

QString requestSentence(const QueuedRequest &request, Instant now, QDate today)
{
    QStringList parts{requestPatronText(request), requestAsksText(request)};
    if (!request.facts.fallback.isEmpty())
        parts << Words::tr("else %1").arg(requestFallbackText(request.facts.fallback));
    parts << requestStateText(request.facts.state) << Words::tr("priority %1").arg(request.facts.priority) << dueText(request.facts.due, today)
          << (request.facts.assignee.isEmpty() ? Words::tr("nobody works on it") : request.facts.assignee) << ageText(request.newest, now);
    if (request.cameBack)
        parts << Words::tr("the answer came back");
    if (request.unread)
        parts << Words::tr("not read");
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between the facts of a change request"));
}

} // namespace pd::words
