// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychaincalls.h"

#include <QPromise>

#include <memory>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

const auto service = u"org.patrondesk.PatronDesk"_s;

// Runs a job of the keychain; its answer when it is over.
template <class Job, class Answer>
QFuture<std::invoke_result_t<Answer, const Job &>> run(Job *job, const QString &key, Answer answer)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Answer, const Job &>>>();
    promise->start();
    const auto future = promise->future();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, [promise, job, answer] {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return future;
}

bool succeeded(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError;
}

QFuture<bool> isThere()
{
    return run(new QKeychain::ReadPasswordJob(service), u"is there a keychain"_s,
               [](const QKeychain::ReadPasswordJob &job) { return succeeded(job) || job.error() == QKeychain::EntryNotFound; });
}

QFuture<QString> secretOf(const QString &key)
{
    return run(new QKeychain::ReadPasswordJob(service), key, [](const QKeychain::ReadPasswordJob &job) { return succeeded(job) ? job.textData() : QString(); });
}

QFuture<bool> keep(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    return run(job, key, [](const QKeychain::WritePasswordJob &done) { return succeeded(done); });
}

QFuture<bool> forget(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(service), key, [](const QKeychain::DeletePasswordJob &job) { return succeeded(job) || job.error() == QKeychain::EntryNotFound; });
}

const KeychainCalls calls{isThere, secretOf, keep, forget};

} // namespace

} // namespace pd::app

extern "C" Q_DECL_EXPORT const pd::app::KeychainCalls *patrondeskKeychain()
{
    return &pd::app::calls;
}
