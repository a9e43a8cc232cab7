// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/keychain.h"

#include <QPromise>

#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

const auto service = u"org.patrondesk.PatronDesk"_s;

// Runs a job of the keychain; its answer when it is over.
template <class Job, class Answer>
QFuture<std::invoke_result_t<Answer, const Job &>> run(Job *job, Answer answer)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Answer, const Job &>>>();
    promise->start();
    const auto future = promise->future();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, [promise, job, answer] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return future;
}

QKeychain::ReadPasswordJob *reading(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    return job;
}

} // namespace

QFuture<bool> Keychain::isThere()
{
    return run(reading(u"is there a keychain"_s), [](const QKeychain::ReadPasswordJob &job) {
        return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
    });
}

QFuture<QString> Keychain::password(const QString &url)
{
    return run(reading(url), [](const QKeychain::ReadPasswordJob &job) { return job.error() == QKeychain::NoError ? job.textData() : QString(); });
}

QFuture<bool> Keychain::keep(const QString &url, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(url);
    job->setTextData(password);
    return run(job, [](const QKeychain::WritePasswordJob &done) { return done.error() == QKeychain::NoError; });
}

} // namespace pd::app

// What KeychainModule looks for; who calls it owns the answer.
extern "C" Q_DECL_EXPORT pd::ui::PasswordSafe *patrondeskKeychain()
{
    return new pd::app::Keychain;
}
