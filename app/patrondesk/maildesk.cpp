// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/maildesk.h"

#include "app/patrondesk/session.h"
#include "app/patrondesk/signins.h"
#include "models/actions/mailfilesintake.h"
#include "models/actions/mailretention.h"
#include "models/mail/mailboxprobe.h"
#include "models/mail/mailhelper.h"
#include "models/store/mailaccounts.h"
#include "models/store/mailboxes.h"
#include "ui/words/errorsentence.h"
#include "ui/words/mailboxwords.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

constexpr int dayMs = 86'400'000;

QString helperPath()
{
    return mail::mailHelperPath(QCoreApplication::applicationDirPath());
}

} // namespace

MailDesk::MailDesk(Session &session, ui::PasswordSafe &safe, const mail::MailTimes &times, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_safe(safe)
    , m_times(times)
{
    m_pool.setMaxThreadCount(2); // one may wait for a server
    m_session.tokens().setRenewed([this](const QString &key, const QString &text) {
        const QMutexLocker lock(&m_renewing);
        m_renewed.append({key, text});
        QMetaObject::invokeMethod(this, &MailDesk::takeRenewed, Qt::QueuedConnection);
    });
    m_daily.setSingleShot(true);
    connect(&m_daily, &QTimer::timeout, this, &MailDesk::eraseOld);
    connect(&m_session.writer(), &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (m_started && !m_telling && (notice.everything || notice.tables.contains(u"mailbox"_s))) // by somebody here, or taken back
            readMailboxes();
    });
}

MailDesk::~MailDesk()
{
    leave();
    for (const std::shared_ptr<items::Task> &task : m_tasks)
        task->cancel();
    stopAll(); // before one is waited for
    m_ending.clear();
    m_pool.clear();
    m_pool.waitForDone();
}

void MailDesk::leave()
{
    m_leaving.raise();
    m_session.tokens().stop(); // whoever asks: the outbox, too
    m_session.tokens().setRenewed({});
    takeRenewed();
}

void MailDesk::start(int firstEraseMs, int againMs)
{
    m_started = true;
    m_againMs = againMs;
    readMailboxes();
    m_daily.start(firstEraseMs);
}

items::Asked<Result<std::vector<Mailbox>>> MailDesk::askForMailboxes()
{
    using Answer = Result<std::vector<Mailbox>>;
    return items::ask(m_pool, [&session = m_session]() -> Answer {
        const auto desk = session.openDesk();
        return desk ? pd::store::readMailboxes((*desk)->connection()) : Answer(desk.error());
    });
}

// Whether they are those that are watched now; how far each has been read is no matter.
bool MailDesk::isWatched(const std::vector<Mailbox> &mailboxes) const
{
    return std::equal(mailboxes.begin(), mailboxes.end(), m_states.begin(), m_states.end(),
                      [](const Mailbox &one, const MailboxState &state) { return one.id == state.mailbox.id && mailboxEdits(state.mailbox, one).empty(); });
}

void MailDesk::lookAgain()
{
    if (!m_started)
        return;
    askForMailboxes().then(this, [this, generation = m_generation](const Result<std::vector<Mailbox>> &mailboxes) {
        if (generation != m_generation || !mailboxes || isWatched(*mailboxes)) // a database that is away is told elsewhere
            return;
        ++m_generation;
        stopAll();
        watch(*mailboxes);
    });
}

void MailDesk::readMailboxes()
{
    const int generation = ++m_generation;
    stopAll();
    askForMailboxes().then(this, [this, generation](const Result<std::vector<Mailbox>> &mailboxes) {
        if (generation != m_generation)
            return;
        if (mailboxes)
            return watch(*mailboxes);
        Q_EMIT noticed({ui::ChipTone::Danger, words::errorSentence(mailboxes.error())});
        QTimer::singleShot(m_againMs, this, [this, generation] { // none is watched until then
            if (generation == m_generation)
                readMailboxes();
        });
    });
}

// The window's thread does not wait for them: they may be in the middle of a message.
void MailDesk::stopAll()
{
    for (auto &thread : m_threads) {
        thread->stop();
        m_ending.push_back(std::move(thread));
    }
    m_threads.clear();
}

void MailDesk::watch(const std::vector<Mailbox> &mailboxes)
{
    const std::vector<MailboxState> before = std::exchange(m_states, {});
    for (const Mailbox &mailbox : mailboxes) {
        MailboxState state;
        state.mailbox = mailbox;
        const auto same = std::find_if(before.begin(), before.end(), [&](const MailboxState &one) { return one.mailbox.id == mailbox.id; });
        state.checked = same == before.end() ? std::nullopt : same->checked;
        m_states.push_back(state);
    }
    for (const Mailbox &mailbox : mailboxes)
        watchOne(mailbox);
    Q_EMIT statesChanged();
}

void MailDesk::watchOne(const Mailbox &mailbox)
{
    ui::whenAnswered(secretOf(secretKey(mailbox)), this, [this, mailbox, generation = m_generation](const QString &secret) {
        if (generation != m_generation)
            return;
        if (!secret.isEmpty()) {
            begin(mailbox, secret);
            return;
        }
        MailboxState state;
        state.mailbox = mailbox;
        state.kind = MailboxState::Kind::NeedsPassword;
        show(state);
    });
}

// What was given here comes first; a sign-in that the keychain has is not among that, since another program may have renewed it there.
QFuture<QString> MailDesk::secretOf(const QString &key)
{
    const QString given = m_given.value(key);
    return given.isEmpty() ? m_safe.password(key) : QtFuture::makeReadyFuture(given);
}

// `secret`: the password, or what is kept of a sign-in.
mail::SecretSource MailDesk::sourceOf(const Mailbox &mailbox, const QString &secret)
{
    if (!mailbox.token)
        return [secret](bool) { return Result(mail::MailSecret{mail::MailSecret::Kind::Password, secret}); };
    return [asked = SignedIn{mailbox.signIn, mailbox.user, secret, mailbox.caFile}, &tokens = m_session.tokens()](bool refused) {
        const Result<QString> token = tokens.token(asked, refused);
        return token ? Result(mail::MailSecret{mail::MailSecret::Kind::Token, *token}) : Result<mail::MailSecret>(token.error());
    };
}

void MailDesk::begin(const Mailbox &mailbox, const QString &secret)
{
    m_tried.insert(mailbox.id, secret);
    auto thread = std::make_unique<MailboxThread>(MailboxThread::Parts{mailbox, sourceOf(mailbox, secret), [&session = m_session] { return session.openDesk(); }, helperPath(), m_times});
    connect(thread.get(), &MailboxThread::told, this, [this, generation = m_generation](const MailboxState &state) {
        if (generation == m_generation)
            take(state);
    }, Qt::QueuedConnection);
    connect(thread.get(), &MailboxThread::ended, this, [this, over = thread.get()] { // stopped, or by itself where it was refused
        for (auto *all : {&m_threads, &m_ending})
            std::erase_if(*all, [over](const auto &one) { return one.get() == over; });
    }, Qt::QueuedConnection);
    connect(thread.get(), &MailboxThread::changed, this, &MailDesk::tell, Qt::QueuedConnection);
    connect(thread.get(), &MailboxThread::came, this, &MailDesk::came, Qt::QueuedConnection);
    connect(thread.get(), &MailboxThread::cameBack, this, &MailDesk::cameBack, Qt::QueuedConnection);
    thread->start();
    m_threads.push_back(std::move(thread));
}

// Where a sign-in does not hold any more, another program may have put a newer one into the keychain: before anybody is asked it is looked for there.
void MailDesk::take(const MailboxState &state)
{
    if (!state.error || signInFault(*state.error) != SignInFault::Expired)
        return show(state);
    const QString key = secretKey(state.mailbox);
    ui::whenAnswered(m_safe.password(key), this, [this, state, key, before = m_given.value(key), generation = m_generation](const QString &kept) {
        if (generation != m_generation)
            return;
        if (const QString given = m_given.value(key); given != before && !given.isEmpty()) // meanwhile, by somebody here
            return begin(state.mailbox, given);
        if (kept.isEmpty() || kept == m_tried.value(state.mailbox.id))
            return show(state);
        m_given.remove(key);
        begin(state.mailbox, kept);
    });
}

void MailDesk::show(const MailboxState &state)
{
    for (MailboxState &one : m_states) {
        if (one.mailbox.id == state.mailbox.id)
            one = state;
    }
    Q_EMIT statesChanged();
}

// Whoever shows what mail changes hears of it as of any change here.
void MailDesk::tell(const actions::ChangeNotice &notice)
{
    m_telling = true;
    Q_EMIT m_session.writer().changed(notice);
    m_telling = false;
}

ui::MailTools MailDesk::tools()
{
    ui::MailTools tools;
    tools.states = [this] { return m_states; };
    tools.signIn = browserSignIns([this](const QString &key) { return secretOf(key); });
    tools.canKeep = [this] { return m_safe.isThere(); };
    tools.checkNow = [this] {
        m_session.tokens().askAgain();
        readMailboxes();
    };
    tools.stored = [this](const Mailbox &mailbox, const QString &password, bool keep) { store(mailbox, password, keep); };
    tools.removed = [this](const Mailbox &mailbox) { forget(mailbox); };
    tools.probe = [this](const Mailbox &mailbox, const QString &password) -> QFuture<std::vector<ProbeStep>> {
        m_session.tokens().askAgain();
        const auto probe = [this, mailbox](const QString &secret) {
            return items::ask(m_pool, [mailbox, source = sourceOf(mailbox, secret), times = m_times, leaving = &m_leaving]() -> std::vector<ProbeStep> {
                const Result<mail::MailSecret> opens = source(false);
                if (!opens)
                    return {{ProbeStep::Step::Login, opens.error()}};
                return mail::probeMailbox(serverOf(mailbox), *opens, mailbox.folder, times, *leaving);
            });
        };
        if (!password.isEmpty())
            return probe(password);
        const auto steps = std::make_shared<QPromise<std::vector<ProbeStep>>>();
        steps->start();
        ui::whenAnswered(secretOf(secretKey(mailbox)), this, [this, probe, steps](const QString &secret) {
            probe(secret).then(this, [steps](const std::vector<ProbeStep> &found) {
                steps->addResult(found);
                steps->finish();
            });
        });
        return steps->future();
    };
    return tools;
}

void MailDesk::store(const Mailbox &mailbox, const QString &password, bool keep)
{
    if (!password.isEmpty()) {
        const QString key = secretKey(mailbox);
        m_given.insert(key, password);
        if (keep)
            ui::whenAnswered(m_safe.keep(key, password), this, [this, key, password, token = mailbox.token](bool kept) { // not before: what was kept until now would be taken
                if (kept && token && m_given.value(key) == password)
                    m_given.remove(key);
                readMailboxes();
            });
        m_session.sender().setSecret(key, password); // it looks there for what was probably sent; of a sign-in the account may have the same
        if (keep)
            return;
    }
    readMailboxes();
}

void MailDesk::takeGiven(const QString &key, const QString &secret, bool kept)
{
    if (kept)
        m_given.remove(key);
    else
        m_given.insert(key, secret);
    if (std::any_of(m_states.begin(), m_states.end(), [&](const MailboxState &one) { return secretKey(one.mailbox) == key; }))
        readMailboxes();
}

void MailDesk::forgetUnlessUsed(const QString &key)
{
    askForMailboxes().then(this, [this, key](const Result<std::vector<Mailbox>> &mailboxes) {
        if (!mailboxes || std::any_of(mailboxes->begin(), mailboxes->end(), [&](const Mailbox &mailbox) { return secretKey(mailbox) == key; }))
            return;
        m_given.remove(key);
        m_safe.forget(key);
    });
}

// Another mailbox of the same user there has the same password; of a sign-in the account that mail is sent from, too.
void MailDesk::forget(const Mailbox &mailbox)
{
    const QString key = secretKey(mailbox);
    const bool other = std::any_of(m_states.begin(), m_states.end(), [&](const MailboxState &one) { return one.mailbox.name != mailbox.name && secretKey(one.mailbox) == key; });
    const auto forgotten = [this, key](bool drop) {
        if (drop) {
            m_given.remove(key);
            m_safe.forget(key);
        }
        readMailboxes();
    };
    if (other || !mailbox.token)
        return forgotten(!other);
    using Account = Result<std::optional<MailAccount>>;
    items::ask(m_pool, [&session = m_session]() -> Account {
        const auto desk = session.openDesk();
        return desk ? pd::store::readMailAccount((*desk)->connection()) : Account(desk.error());
    }).then(this, [key, forgotten](const Account &account) { forgotten(account && (!*account || secretKey(**account) != key)); });
}

// What a provider has given in the place of what the keychain keeps.
void MailDesk::takeRenewed()
{
    QMutexLocker lock(&m_renewing);
    const auto renewed = std::exchange(m_renewed, {});
    lock.unlock();
    for (const auto &[key, text] : renewed) {
        if (m_given.contains(key))
            m_given.insert(key, text);
        m_safe.replace(key, text);
    }
}

void MailDesk::takeIn(const QStringList &paths)
{
    using Answer = Result<actions::IntakeCounts>;
    const auto task = std::make_shared<items::Task>(tr("Taking e-mails in"));
    m_tasks.push_back(task);
    Q_EMIT taskStarted(task);
    items::ask(m_pool, [this, task, paths]() -> Answer {
        task->begin();
        if (task->cancelled()) // while it waited
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto desk = m_session.openDesk();
        if (!desk)
            return desk.error();
        const auto observer = [this](const actions::ChangeNotice &notice) { QMetaObject::invokeMethod(this, [this, notice] { tell(notice); }, Qt::QueuedConnection); };
        actions::ActionRunner runner((*desk)->connection(), {(*desk)->who(), {}, now}, observer);
        mail::MailHelper helper(helperPath());
        using actions::MailFilesIntake;
        return MailFilesIntake((*desk)->connection(), runner, helper, MailFilesIntake::From::Anybody).run(paths, false, [task](const actions::IntakeCounts &counts) { return task->report(counts.messages, 0); });
    }).then(this, [this, task](const Answer &counts) {
        std::erase(m_tasks, task);
        task->end(counts ? nullptr : &counts.error());
        if (counts)
            Q_EMIT noticed({counts->unreadable ? ui::ChipTone::Warn : ui::ChipTone::Success, words::takenInText(counts->fresh, counts->duplicates, counts->automatic, counts->unreadable)});
        else
            Q_EMIT noticed({counts.error().code == ErrorCode::Cancelled ? ui::ChipTone::Info : ui::ChipTone::Danger, words::errorSentence(counts.error())});
    });
}

// What fails is tried again the next day, or at the next start; nobody has to know.
void MailDesk::eraseOld()
{
    items::ask(m_pool, [&session = m_session]() -> Result<actions::ErasedMail> {
        const auto desk = session.openDesk();
        return desk ? actions::eraseOldMail((*desk)->connection(), (*desk)->runner(), now()) : Result<actions::ErasedMail>(desk.error());
    }).then(this, [this](const Result<actions::ErasedMail> &erased) {
        if (!erased)
            qWarning("old mail was not erased: %s", qPrintable(words::errorSentence(erased.error())));
        m_daily.start(dayMs);
    });
}

} // namespace pd::app
