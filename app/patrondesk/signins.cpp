// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/signins.h"

#include "models/mail/browsersignin.h"
#include "models/mail/interrupt.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>

namespace pd::app {

ui::SignInTool browserSignIns()
{
    return [](const SignedIn &wanted, const QString &clientSecret) -> Result<ui::SignInAttempt> {
        auto begun = mail::BrowserSignIn::begin(wanted.signIn, wanted.user);
        if (!begun)
            return begun.error();
        const std::shared_ptr<mail::BrowserSignIn> signIn = *std::move(begun);
        const auto interrupt = std::make_shared<mail::Interrupt>();
        const auto promise = std::make_shared<QPromise<Result<QString>>>();
        promise->start();
        const QString page = QCoreApplication::translate("SignIn", "You can close this page and go back to Patron Desk.");
        auto *thread = QThread::create([=] {
            promise->addResult(signIn->finish(clientSecret, wanted.caFile, page, {}, *interrupt));
            promise->finish();
        });
        thread->setObjectName(QStringLiteral("sign-in"));
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
        return ui::SignInAttempt{signIn->address(), promise->future(), [interrupt] { interrupt->raise(); }};
    };
}

} // namespace pd::app
