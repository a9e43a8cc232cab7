// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importsession.h"

#include "models/actions/aliasesaction.h"
#include "models/actions/surveyexport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

qint64 percent(qint64 done, qint64 all)
{
    return all > 0 ? std::clamp<qint64>(done * 100 / all, 0, 100) : 0;
}

// Whose conflict it is and of which value of ours, without the value: a draft lies among the preferences.
QJsonArray keyOf(const ImportConflict &conflict)
{
    const QByteArray ours = QCryptographicHash::hash(conflict.ours.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {conflict.object, conflict.externalId, conflict.field, QString::fromLatin1(ours)};
}

} // namespace

ImportSession::ImportSession(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

ImportSession::~ImportSession()
{
    if (m_work != Work::Importing)
        stop();
}

void ImportSession::addPaths(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString clean = QDir::cleanPath(path);
        if (!m_request.paths.contains(clean))
            m_request.paths.append(clean);
    }
    stop();
    m_survey.reset();
    m_tried.reset();
    m_error.reset();
    Q_EMIT changed();
}

void ImportSession::removePaths(const QStringList &paths)
{
    for (const QString &path : paths)
        m_request.paths.removeAll(path);
    addPaths({});
}

bool ImportSession::isWriting() const
{
    return m_writing && *m_writing;
}

std::shared_ptr<items::Task> ImportSession::begin(Work work, const QString &title)
{
    stop();
    ++m_turn;
    m_work = work;
    m_error.reset();
    m_task = std::make_shared<items::Task>(title);
    m_writing = std::make_shared<std::atomic<bool>>(false);
    connect(m_task.get(), &items::Task::changed, this, &ImportSession::progressed);
    return m_task;
}

// Reading is told in per cent: how many rows there are is known only behind it.
actions::ImportRequest ImportSession::requestFor(const std::shared_ptr<items::Task> &task)
{
    using Phase = actions::ImportRequest::Phase;
    actions::ImportRequest request = m_request;
    for (size_t i = 0; m_tried && i < m_decisions.size(); ++i) {
        const ImportConflict &conflict = m_tried->conflicts[i];
        if (m_decisions[i])
            request.decisions.push_back({conflict.object, conflict.externalId, conflict.field, conflict.ours, *m_decisions[i]});
    }
    request.progress = [task, writing = m_writing](Phase phase, qint64 done, qint64 all) {
        *writing = phase == Phase::Writing;
        return phase == Phase::Writing ? task->report(done, all) : task->report(percent(done, all), 100);
    };
    return request;
}

void ImportSession::end(const Error *error)
{
    m_work = Work::None;
    if (m_task)
        m_task->disconnect(this);
    m_task.reset();
    m_error = error ? std::optional(*error) : std::nullopt;
}

template <class T, class Take>
void ImportSession::await(const items::Asked<Result<T>> &asked, Take take)
{
    asked.then(&m_services.writer, [self = QPointer(this), turn = m_turn, take](const Result<T> &answer) {
        if (!self || turn != self->m_turn)
            return;
        self->end(answer ? nullptr : &answer.error());
        if (answer)
            take(*answer);
        Q_EMIT self->changed();
    });
}

void ImportSession::look()
{
    const auto task = begin(Work::Looking, tr("Looking at the files"));
    m_survey.reset();
    m_tried.reset();
    await(m_services.writer.work(task,
                                 [paths = m_request.paths, aliases = m_request.aliases](actions::Desk &desk, items::Task &asked) {
                                     return actions::surveyExport(desk.connection(), paths, aliases,
                                                                  [&asked](qint64 done, qint64 all) { return asked.report(done, all); });
                                 }),
          [this](const ImportSurvey &survey) {
              m_survey = std::make_shared<const ImportSurvey>(survey);
              tryOut();
          });
    Q_EMIT changed();
}

void ImportSession::tryOut()
{
    const auto task = begin(Work::Trying, tr("Dry run of the import"));
    m_tried.reset();
    m_decisions.clear();
    await(m_services.writer.work(task,
                                 [request = requestFor(task)](actions::Desk &desk, items::Task &) -> Result<Trial> {
                                     actions::ImportAction action(request);
                                     if (const auto tried = desk.runner().dryRun(action, 1); !tried)
                                         return tried.error();
                                     return Trial(std::make_shared<const ImportReport>(action.report()), action.conflictOrigins());
                                 }),
          [this](const Trial &trial) {
              m_tried = trial.first;
              m_origins = trial.second;
              m_decisions.assign(m_tried->conflicts.size(), std::nullopt);
              takeLeft();
          });
    Q_EMIT changed();
}

void ImportSession::import()
{
    const auto task = begin(Work::Importing, tr("Import"));
    await(m_services.writer.work(task,
                                 [request = requestFor(task), writer = &m_services.writer](actions::Desk &desk, items::Task &) -> Result<Answer> {
                                     actions::ImportAction action(request);
                                     const auto done = desk.runner().run(action);
                                     if (!done)
                                         return done.error();
                                     writer->tell(*done);
                                     return Answer(std::make_shared<const ImportReport>(action.report()), done->action);
                                 }),
          [this](const Answer &answer) {
              m_done = answer.first;
              m_action = answer.second;
              Q_EMIT imported();
          });
    Q_EMIT changed();
}

void ImportSession::stop()
{
    if (m_task)
        m_task->cancel();
    // An import says itself that it has ended: until then its files are not to be touched.
    if (m_work == Work::Looking || m_work == Work::Trying) {
        ++m_turn;
        const Error cancelled{ErrorCode::Cancelled, {}, {}};
        end(&cancelled);
    }
}

void ImportSession::setAlias(const ImportAlias &alias)
{
    const auto same = std::find_if(m_request.aliases.begin(), m_request.aliases.end(),
                                   [&alias](const ImportAlias &one) { return one.object == alias.object && one.column == alias.column; });
    if (same == m_request.aliases.end())
        m_request.aliases.push_back(alias);
    else
        same->field = alias.field;
    m_unsaved = m_request.aliases.size();
    look();
}

void ImportSession::saveAliases()
{
    m_services.writer.run(std::make_shared<actions::AliasesAction>(m_request.aliases))
        .then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &saved) {
            if (!self)
                return;
            if (saved) {
                self->m_unsaved = 0;
                Q_EMIT self->aliasesSaved();
            } else {
                self->m_error = saved.error();
            }
            Q_EMIT self->changed();
        });
}

void ImportSession::setConflicts(actions::ConflictPolicy policy)
{
    m_request.conflicts = policy;
    Q_EMIT changed();
}

void ImportSession::decide(const std::vector<size_t> &conflicts, std::optional<bool> take)
{
    for (const size_t conflict : conflicts)
        m_decisions[conflict] = take;
    Q_EMIT changed();
}

bool ImportSession::takes(size_t conflict) const
{
    return m_decisions[conflict].value_or(m_request.conflicts == actions::ConflictPolicy::Take);
}

int ImportSession::takenCount() const
{
    int count = 0;
    for (size_t i = 0; i < m_decisions.size(); ++i)
        count += takes(i);
    return count;
}

int ImportSession::decidedCount() const
{
    return int(std::count_if(m_decisions.begin(), m_decisions.end(), [](const std::optional<bool> &one) { return one.has_value(); }));
}

void ImportSession::setDates(actions::DayOrder order)
{
    if (m_request.dates == order)
        return;
    m_request.dates = order;
    tryOut();
}

void ImportSession::setZone(const QTimeZone &zone)
{
    if (m_request.zone == zone)
        return;
    m_request.zone = zone;
    tryOut();
}

// Each as its key and whether theirs is taken.
QJsonArray ImportSession::decided() const
{
    if (!m_tried)
        return m_left;
    QJsonArray all;
    for (size_t i = 0; i < m_decisions.size(); ++i) {
        if (m_decisions[i])
            all.append(QJsonArray{keyOf(m_tried->conflicts[i]), *m_decisions[i]});
    }
    return all;
}

// Conflicts that are there again are decided as they were; the others of the draft are no more.
void ImportSession::takeLeft()
{
    if (m_left.isEmpty())
        return;
    for (size_t i = 0; i < m_decisions.size(); ++i) {
        const QJsonArray key = keyOf(m_tried->conflicts[i]);
        for (const QJsonValue &one : std::as_const(m_left)) {
            if (one[0].toArray() == key)
                m_decisions[i] = one[1].toBool();
        }
    }
    m_left = {};
}

QJsonObject ImportSession::draft() const
{
    if (m_request.paths.isEmpty() || m_done)
        return {};
    QJsonArray aliases;
    for (const ImportAlias &alias : m_request.aliases)
        aliases.append(QJsonArray{alias.object, alias.column, alias.field});
    QJsonObject draft{{u"paths"_s, QJsonArray::fromStringList(m_request.paths)}, {u"aliases"_s, aliases}, {u"saved"_s, m_unsaved == 0},
                      {u"dates"_s, int(m_request.dates)}, {u"conflicts"_s, int(m_request.conflicts)}, {u"decisions"_s, decided()}};
    if (m_request.zone)
        draft.insert(u"zone"_s, QString::fromUtf8(m_request.zone->id()));
    return draft;
}

QStringList ImportSession::resume(const QJsonObject &draft)
{
    for (const QJsonValue &one : draft[u"aliases"_s].toArray())
        m_request.aliases.push_back({one[0].toString(), one[1].toString(), one[2].toString()});
    m_unsaved = draft[u"saved"_s].toBool() ? 0 : m_request.aliases.size();
    m_request.dates = actions::DayOrder(draft[u"dates"_s].toInt());
    m_request.conflicts = actions::ConflictPolicy(draft[u"conflicts"_s].toInt());
    m_left = draft[u"decisions"_s].toArray();
    if (const QByteArray zone = draft[u"zone"_s].toString().toUtf8(); QTimeZone::isTimeZoneIdAvailable(zone))
        m_request.zone = QTimeZone(zone);
    QStringList paths;
    for (const QJsonValue &path : draft[u"paths"_s].toArray())
        paths << path.toString();
    return paths;
}

} // namespace pd::ui
