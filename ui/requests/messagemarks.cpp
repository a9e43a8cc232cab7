// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/messagemarks.h"

#include "models/domain/understanding/replysplitter.h"
#include "ui/words/readingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

MarkKind kindOf(const StoredFact &fact)
{
    if (fact.doubt != FactDoubt::None)
        return MarkKind::Unsure;
    return fact.field == understanding::FactField::Fallback ? MarkKind::Fallback : MarkKind::Has;
}

// What it was understood as, and how sure that is.
QString tipOf(const QString &what, std::optional<double> confidence)
{
    return QCoreApplication::translate("MessageMarks", "%1 (%2)", "what was understood, and how sure that is").arg(what, words::confidenceText(confidence));
}

QString tipOf(const StoredWish &wish, const StoredMail *mail)
{
    const QString said = tipOf(words::wishText(wish), wish.confidence), doubt = words::wishDoubtText(wish, mail);
    return doubt.isEmpty() ? said : u"%1 %2"_s.arg(said, doubt);
}

QString tipOf(const StoredFact &fact)
{
    const QString doubt = words::doubtText(fact);
    const QString said = fact.field == understanding::FactField::Fallback ? words::fallbackText(fact.value)
                                                                           : QCoreApplication::translate("MessageMarks", "%1: %2", "a field, and what was read").arg(words::factFieldText(fact.field), fact.value);
    return doubt.isEmpty() ? tipOf(said, fact.confidence) : u"%1 %2"_s.arg(tipOf(said, fact.confidence), doubt);
}

} // namespace

MessageMarks marksOf(const RequestCase &one, const StoredMail *mail)
{
    MessageMarks found;
    const std::optional<RowId> message = mail ? std::optional(mail->id) : std::nullopt;
    const understanding::NewStretches stretches(mail ? mail->message.text : one.request.facts.note);
    const auto add = [&](const understanding::TextSpan &span, MarkKind kind, const QString &tip) {
        for (const understanding::TextSpan &piece : stretches.inWhole(span))
            found.marks.append({piece.start, piece.length, kind, tip});
    };
    for (const StoredWish &wish : one.request.wishes) {
        if (wish.message == message && wish.span.length > 0)
            add(wish.span, wish.doubt == FactDoubt::None ? MarkKind::Wish : MarkKind::Unsure, tipOf(wish, mail));
    }
    for (const StoredFact &fact : one.facts) {
        if (fact.message == message && fact.span.length > 0)
            add(fact.span, kindOf(fact), tipOf(fact));
    }
    for (const understanding::TextSpan &other : stretches.others())
        found.others.append({other.start, other.length});
    return found;
}

} // namespace pd::ui
