// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/patternwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Patterns)
};

using Fault = understanding::PatternSet::Fault;

QString whatIsWrong(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::NothingAfter:
        return Words::tr("Nothing stands after “%1:”.").arg(fault.what);
    case Fault::Kind::WordUnknown:
        return Words::tr("A line begins with “after:”, “needs:”, “label FIELD:” or “regex:”, not with “%1”.").arg(fault.what);
    case Fault::Kind::FieldUnknown:
        return Words::tr("There is no field “%1”. Fields are: %2.").arg(fault.what, understanding::PatternSet::fieldNames().join(u", "_s));
    case Fault::Kind::Regex:
        return Words::tr("The regular expression cannot be read: %1.").arg(fault.what);
    case Fault::Kind::Empty:
        return Words::tr("Write at least one line “label FIELD: …” or “regex: …”.");
    }
    return {};
}

} // namespace

QString patternFieldText(const QString &field)
{
    static const QHash<QString, const char *> texts{
        {u"order"_s, QT_TRANSLATE_NOOP("Patterns", "Order")},         {u"contact"_s, QT_TRANSLATE_NOOP("Patterns", "Patron’s name")},
        {u"email"_s, QT_TRANSLATE_NOOP("Patterns", "E-mail address")}, {u"series"_s, QT_TRANSLATE_NOOP("Patterns", "Series")},
        {u"seats"_s, QT_TRANSLATE_NOOP("Patterns", "Seats now")},      {u"since"_s, QT_TRANSLATE_NOOP("Patterns", "Since")},
        {u"fallback"_s, QT_TRANSLATE_NOOP("Patterns", "If it cannot be")}, {u"number"_s, QT_TRANSLATE_NOOP("Patterns", "Number of seats wanted")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Patterns", "Kind of wish")},    {u"wish"_s, QT_TRANSLATE_NOOP("Patterns", "Words of the wish")},
        {u"words"_s, QT_TRANSLATE_NOOP("Patterns", "Free text, read like any other")}, {u"ignore"_s, QT_TRANSLATE_NOOP("Patterns", "Known, and not needed")},
    };
    const char *text = texts.value(field);
    return text ? QCoreApplication::translate("Patterns", text) : field;
}

QString patternFaultText(const Fault &fault)
{
    const QString what = whatIsWrong(fault);
    if (fault.line == 0)
        return what;
    return fault.at < 0 ? Words::tr("Line %1: %2").arg(fault.line).arg(what) : Words::tr("Line %1, character %2: %3").arg(fault.line).arg(fault.at + 1).arg(what);
}

} // namespace pd::words
