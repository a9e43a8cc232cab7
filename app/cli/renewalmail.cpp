// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mailjson.h"

#include "app/cli/cli.h"
#include "models/actions/mailactions.h"
#include "models/domain/instant.h"
#include "models/domain/renewal/letters.h"
#include "models/domain/renewal/progress.h"
#include "models/store/outbox.h"
#include "models/store/privatefile.h"
#include "models/store/renewalreader.h"
#include "models/store/seriesreader.h"
#include "models/store/settingsreader.h"
#include "ui/page/lettersheets.h"
#include "ui/words/errorsentence.h"
#include "ui/words/jsonvalues.h"
#include "ui/words/letterwords.h"
#include "ui/words/mailwords.h"

#include <QCoreApplication>
#include <QPageLayout>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

struct Scene {
    PortalSettings settings;
    int remindAfterDays = 14;
    std::vector<renewal::Renewal> renewals;
    QHash<RowId, Instant> reminded;
};

Result<Scene> readScene(const std::shared_ptr<store::Connection> &connection, RowId series)
{
    Scene scene;
    auto settings = store::readPortalSettings(*connection);
    if (!settings)
        return settings.error();
    scene.settings = *std::move(settings);
    const auto stored = store::readSettings(*connection);
    if (!stored)
        return stored.error();
    if (const QJsonValue days = stored->value(u"renewals.remindAfterDays"_s).value; days.isDouble())
        scene.remindAfterDays = days.toInt();
    const auto progress = renewal::readProgress(*store::makeRenewalReader(connection), *store::makeSeriesReader(connection), scene.settings, {series}, now());
    if (!progress)
        return progress.error();
    for (const renewal::SeriesProgress &one : progress->series)
        scene.renewals.insert(scene.renewals.end(), one.renewals.begin(), one.renewals.end());
    auto reminded = store::makeOutboxReader(connection)->lastReminders();
    if (!reminded)
        return reminded.error();
    scene.reminded = *std::move(reminded);
    return scene;
}

QString leftOutCount(qsizetype count)
{
    return QCoreApplication::translate("Cli", "%n renewals are left out.", nullptr, int(count));
}

QJsonObject leftOutJson(const renewal::Renewal &renewal, const QString &reason, const QString &text)
{
    return {{u"order"_s, words::idJson(renewal.order)}, {u"number"_s, words::textJson(renewal.number)}, {u"contact"_s, words::idJson(renewal.contact.id)},
            {u"reason"_s, reason}, {u"text"_s, text}};
}

} // namespace

QJsonArray refusedJson(const actions::BulkEdit &action, QStringList &lines)
{
    QJsonArray refused;
    if (!action.refused().empty()) // their sentences say that nothing was changed: of them, not of the others
        lines.append(QCoreApplication::translate("Cli", "What stays as it is:"));
    for (const actions::BulkEdit::Refusal &refusal : action.refused()) {
        const QString why = words::errorSentence(refusal.why, words::Place::CommandLine);
        refused.append(QJsonObject{{u"id"_s, words::idJson(refusal.record)}, {u"code"_s, errorName(refusal.why.code)},
                                   {u"reason"_s, words::textJson(refusal.why.values.value(u"reason"_s).toString())}, {u"text"_s, why}});
        lines.append(why);
    }
    return refused;
}

int remind(const Context &context, RowId series, const RemindChoice &choice)
{
    auto opened = context.open(store::OpenMode::ReadWrite);
    if (!opened)
        return context.fail(opened.error());
    const std::shared_ptr<store::Connection> connection = *std::move(opened);
    const auto scene = readScene(connection, series);
    if (!scene)
        return context.fail(scene.error());
    const renewal::Reminders reminders = renewal::remindersFor(scene->renewals, {scene->reminded, scene->remindAfterDays, choice.again, now(), choice.evenNoPost});
    std::vector<NewMail> mails;
    for (const renewal::Renewal &one : reminders.wanted)
        mails.push_back(words::reminderMail(one, scene->settings));
    QStringList lines;
    QJsonArray leftOut;
    for (const auto &left : reminders.leftOut) {
        const QString why = words::leftOutText(left, scene->settings.timeZone);
        leftOut.append(leftOutJson(left.renewal, mailRefusalName(left.reason), why));
        lines.append(QStringList{left.renewal.number, left.renewal.contact.displayName(), why}.join(u'\t'));
    }
    actions::WriteMailsAction action(mails, {choice.again, choice.evenNoPost});
    Ran ran;
    if (!mails.empty()) {
        const Result<Ran> done = runOrTry(*connection, action, choice.dryRun);
        if (!done)
            return context.fail(done.error());
        ran = *done;
    }
    const QJsonArray refused = refusedJson(action, lines); // by what changed while they were written
    const auto written = qint64(action.written().size());
    const QString done = choice.dryRun ? QCoreApplication::translate("Cli", "%n reminders would be put into the outbox.", nullptr, int(written))
                                : QCoreApplication::translate("Cli", "%n reminders were put into the outbox.", nullptr, int(written));
    lines.prepend(done + u' ' + leftOutCount(leftOut.size() + refused.size()));
    QJsonArray ids;
    for (const RowId id : action.written())
        ids.append(choice.dryRun ? QJsonValue() : words::idJson(id));
    return context.answer({{u"written"_s, written}, {u"mails"_s, ids}, {u"leftOut"_s, leftOut}, {u"refused"_s, refused}, {u"action"_s, words::idJson(ran.action)}},
                          lines.join(u'\n'), refused.isEmpty() ? Done : Findings);
}

int letters(const Context &context, RowId series, const QString &path, bool evenOptedOut)
{
    auto opened = context.open(store::OpenMode::ReadOnly);
    if (!opened)
        return context.fail(opened.error());
    const auto scene = readScene(*std::move(opened), series);
    if (!scene)
        return context.fail(scene.error());
    const renewal::Letters all = renewal::lettersFor(scene->renewals, evenOptedOut);
    if (!all.letters.empty()) {
        const auto shared = std::make_shared<const std::vector<renewal::Letter>>(all.letters);
        const page::Letterhead head{scene->settings.organisationName, scene->settings.timeZone, localDate(now(), scene->settings.timeZone)};
        const QByteArray pdf = page::sheetsPdf(page::letterSheets(shared, head), page::usualPaper(), QCoreApplication::translate("Cli", "Renewal letters"));
        if (const Result<void> saved = store::writeNewFile(path, pdf); !saved)
            return context.fail(saved.error());
    }
    QJsonArray leftOut;
    QStringList lines{all.letters.empty() ? QCoreApplication::translate("Cli", "There is no letter to write, and no file was made.")
                                          : QCoreApplication::translate("Cli", "%n letters are in %1.", nullptr, int(all.letters.size())).arg(path) + u' ' + leftOutCount(qsizetype(all.leftOut.size()))};
    for (const auto &[renewal, reason] : all.leftOut) {
        leftOut.append(leftOutJson(renewal, noLetterName(reason), words::noLetterText(reason)));
        lines.append(QStringList{renewal.number, renewal.contact.displayName(), words::noLetterText(reason)}.join(u'\t'));
    }
    return context.answer({{u"letters"_s, qint64(all.letters.size())}, {u"file"_s, all.letters.empty() ? QJsonValue() : QJsonValue(path)}, {u"leftOut"_s, leftOut}}, lines.join(u'\n'));
}

} // namespace pd::cli
