// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/mailretention.h"

#include "models/actions/intakeactions.h"
#include "models/domain/settings.h"
#include "models/store/rawmail.h"
#include "models/store/settingsreader.h"

using namespace Qt::StringLiterals;

namespace pd::actions {

namespace {

constexpr qint64 dayMs = 86'400'000;

Result<ErasedMail> oldMail(store::Connection &connection, Instant now)
{
    const auto settings = store::readSettings(connection);
    if (!settings)
        return settings.error();
    const QJsonValue set = settings->value(u"mail.keepRawDays"_s).value;
    const qint64 days = set.isDouble() ? set.toInt() : findSetting(u"mail.keepRawDays"_s)->defaultValue.toInt();
    return ErasedMail{Instant{now.ms - days * dayMs}, 0};
}

} // namespace

Result<ErasedMail> countOldMail(store::Connection &connection, Instant now)
{
    Result<ErasedMail> old = oldMail(connection, now);
    if (!old)
        return old;
    const Result<qint64> count = store::countRawMail(connection, old->before);
    if (!count)
        return count.error();
    old->messages = *count;
    return old;
}

Result<ErasedMail> eraseOldMail(store::Connection &connection, ActionRunner &runner, Instant now, int atOnce)
{
    Result<ErasedMail> old = oldMail(connection, now);
    if (!old)
        return old;
    for (qint64 last = -1; last != 0;) {
        EraseRawMailAction action(old->before, atOnce);
        if (const Result<Outcome> done = runner.run(action); !done)
            return done.error();
        last = action.erased();
        old->messages += last;
    }
    return old;
}

} // namespace pd::actions
