// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/signins.h"

#include "models/mail/browsersignin.h"
#include "models/mail/interrupt.h"
#include "models/mail/tokenanswer.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>

namespace pd::app {

ui::SignInTool browserSignIns(std::function<QFuture<QString>(const QString &key)> known)
{
    return [known = std::move(known)](const SignedIn &wanted, const QString &clientSecret) -> Result<ui::SignInAttempt> {
        auto begun = mail::BrowserSignIn::begin(wanted.signIn, wanted.user);
        if (!begun)
            return begun.error();
        const std::shared_ptr<mail::BrowserSignIn> signIn = *std::move(begun);
        const auto interrupt = std::make_shared<mail::Interrupt>();
        const auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        const QString page = QCoreApplication::translate("SignIn", "You can close this page and go back to Patron Desk.");
        const auto wait = [=](const QString &secret) {
            auto *thread = QThread::create([=] {
                promise->addResult(signIn->finish(secret, wanted.caFile, page, {}, *interrupt));
                promise->finish();
            });
            thread->setObjectName(QStringLiteral("sign-in"));
            QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
            thread->start();
        };
        if (clientSecret.isEmpty())
            known(signInKey(wanted.user, wanted.signIn)).then([wait](const QString &kept) { wait(mail::keptSignIn(kept).value_or(mail::KeptSignIn()).clientSecret); });
        else
            wait(clientSecret);
        return ui::SignInAttempt{signIn->address(), promise->future(), [interrupt] { interrupt->raise(); }};
    };
}

} // namespace pd::app
