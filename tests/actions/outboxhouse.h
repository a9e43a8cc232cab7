// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/mailaccountactions.h"
#include "models/actions/outboxsender.h"
#include "subscriber.h"
#include "tests/mail/testdovecot.h"

#include <QUuid>

namespace pd::actions {

// Subscribers to write to, and a clock of the sender's own.
struct House {
    explicit House(Engine engine)
        : desk(engine)
    {
        desk.run(subscribers());
        desk.run({u"UPDATE contact SET email = 'ana@example.org', version = version + 1 WHERE id = 6"_s});
    }
    // About order 1: the recipient decides what the server does (smtpsink.py).
    RowId write(const QString &to = u"ana@example.org"_s)
    {
        desk.run({u"INSERT INTO outbox (kind, order_id, contact_id, recipient, subject, body, written_at, not_before) VALUES ('reply', 1, 6, '%1', 'Seats', 'Row A it is.', 42, %2)"_s.arg(to).arg(42 + mailDelayMs)});
        return desk.text(u"SELECT max(id) FROM outbox"_s).toLongLong();
    }
    QString state(RowId mail) { return desk.text(u"SELECT state FROM outbox WHERE id = %1"_s.arg(mail)); }

    Desk desk; // its clock stands at 42
    Instant now{42 + mailDelayMs};
    ActionRunner sending{*desk.db, {u"maria"_s, {}, [this] { return now; }}};
};

// A mail server of the test's own, that keeps what it is given.
class Sink {
public:
    explicit Sink(const testing::TestDovecot &dovecot) // has the certificates
        : m_authority(dovecot.authority())
        , m_sink(u"python3"_s, {QStringLiteral(PD_MAIL_TESTS "/smtpsink.py"), m_folder.path(), dovecot.path(u"server/tls/good.pem"_s), dovecot.path(u"server/tls/good.key"_s)})
    {
    }
    [[nodiscard]] MailAccount account() const
    {
        MailAccount account;
        account.host = u"127.0.0.1"_s;
        account.port = m_sink.number(0);
        account.user = u"clerk"_s;
        account.fromAddress = u"desk@theatre.example.org"_s;
        account.fromName = u"Box Office"_s;
        account.caFile = m_authority;
        return account;
    }
    void setUp(House &house) const
    {
        SetMailAccountAction action(account());
        QVERIFY(worked(house.desk.runner.run(action)));
    }
    [[nodiscard]] static OutboxSender::Parts parts(House &house)
    {
        OutboxSender::Parts parts;
        parts.clock = [&house] { return house.now; };
        parts.uniqueText = [] { return QUuid::createUuid().toByteArray(QUuid::Id128); };
        parts.random = [] { return 0.0; };
        parts.secret = [](const MailAccount &, bool) { return Result(testing::TestDovecot::secret()); };
        parts.mailboxSecret = [](const Mailbox &, bool) { return Result(testing::TestDovecot::secret()); };
        parts.times = {20'000, 2'000, 20'000};
        return parts;
    }
    static OutboxSender::Report send(House &house, const OutboxSender::Parts &parts)
    {
        const mail::Interrupt interrupt;
        const auto report = OutboxSender(*house.desk.db, house.sending, parts, interrupt).run();
        return worked(report) ? *report : OutboxSender::Report();
    }
    static OutboxSender::Report send(House &house) { return send(house, parts(house)); }
    [[nodiscard]] QStringList kept() const { return QDir(m_folder.path()).entryList({u"*.eml"_s}); }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // How often each Message-ID came.
    [[nodiscard]] QHash<QByteArray, int> times() const
    {
        QHash<QByteArray, int> times;
        for (const QString &name : kept()) {
            const QByteArray eml = file(name);
            const qsizetype at = eml.indexOf("Message-ID: ") + 13;
            ++times[eml.sliced(at, eml.indexOf('>', at) - at)];
        }
        return times;
    }

private:
    QTemporaryDir m_folder;
    QString m_authority;
    testing::Beside m_sink;
};

} // namespace pd::actions
