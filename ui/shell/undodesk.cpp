// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undodesk.h"

#include "models/actions/lastaction.h"
#include "models/actions/undowork.h"
#include "ui/words/errorsentence.h"
#include "ui/words/historysentence.h"

#include <QAction>
#include <QPointer>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr qsizetype mostLookedAt = 500; // for the name in the menu; what is older is found when it is wanted
constexpr qsizetype longestName = 60;

}

QString undoName(const HistoryEntry &entry)
{
    return words::historySentence(entry, {}, QTimeZone::systemTimeZone());
}

items::Asked<Result<actions::Outcome>> takeBack(items::WriterThread &writer, const HistoryEntry &entry)
{
    return writer.work(UndoDesk::tr("Taking back: %1").arg(undoName(entry)),
                       [id = entry.id, &writer](actions::Desk &desk, items::Task &task) -> Result<actions::Outcome> {
                           actions::UndoWork undo(desk.connection(), desk.runner(), id, {});
                           actions::Outcome last;
                           undo.setProgress([&task](qint64 done, qint64 all) { return task.report(done, all); });
                           undo.setTold([&](const actions::Outcome &outcome) {
                               writer.tell(outcome);
                               last = outcome;
                           });
                           const Result<void> done = undo.run();
                           return done ? Result<actions::Outcome>(last) : done.error();
                       });
}

UndoDesk::UndoDesk(const Services &services, QAction *action, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_action(action)
{
    connect(&services.writer, &items::WriterThread::changed, this, &UndoDesk::refresh);
}

// The journal's name for this person is the writer's to say.
void UndoDesk::learnWho()
{
    m_services.writer.who().then(&m_services.writer, [self = QPointer(this)](const Result<QString> &who) {
        if (!self || !who)
            return;
        self->m_who = *who;
        Q_EMIT self->personKnown(*who);
        self->refresh();
    });
}

void UndoDesk::refresh()
{
    if (m_who.isEmpty())
        return;
    using Last = std::optional<HistoryEntry>;
    m_services.reader
        .run(m_lane,
             [who = m_who](DeskReaders &readers) -> Result<Last> {
                 const auto last = actions::lastToUndo(*readers.journal, who, mostLookedAt);
                 if (!last && last.error().code != ErrorCode::NothingToUndo)
                     return last.error();
                 return last ? Last(*last) : Last();
             })
        .then(&m_services.reader, [self = QPointer(this)](const Result<Last> &last) {
            if (self && last)
                self->name(*last);
        });
}

void UndoDesk::name(const std::optional<HistoryEntry> &last)
{
    QString what = last ? undoName(*last) : QString();
    if (what.size() > longestName)
        what = what.left(longestName - 1) + u'…';
    m_action->setText(what.isEmpty() ? tr("&Undo my last action") : tr("&Undo: %1").arg(what.replace(u'&', u"&&"_s)));
}

// Asked anew: somebody may have come between.
void UndoDesk::undoLast()
{
    m_services.writer.who().then(&m_services.writer, [self = QPointer(this)](const Result<QString> &who) {
        if (self && who)
            self->takeBackLast(*who);
        else if (self)
            Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(who.error())});
    });
}

void UndoDesk::takeBackLast(const QString &who)
{
    m_services.reader.run([who](DeskReaders &readers) { return actions::lastToUndo(*readers.journal, who); })
        .then(&m_services.reader, [self = QPointer(this)](const Result<HistoryEntry> &last) {
            if (!self)
                return;
            if (!last) {
                Q_EMIT self->noticed({ChipTone::Warn, words::errorSentence(last.error())});
            } else if (last->what == "import.run"_L1) {
                Q_EMIT self->importMet(last->id);
            } else {
                takeBack(self->m_services.writer, *last).then(&self->m_services.writer, [self, entry = *last](const Result<actions::Outcome> &done) {
                    if (self)
                        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("Taken back: %1").arg(undoName(entry))}
                                                  : Notice{ChipTone::Warn, words::errorSentence(done.error())});
                });
            }
        });
}

} // namespace pd::ui
