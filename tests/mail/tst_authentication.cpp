// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/authentication.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::mail;

class AuthenticationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesResultsApart_data();
    void takesResultsApart();
    void tellsThePortalsMail_data();
    void tellsThePortalsMail();
    void saysWhatIsAutomatic_data();
    void saysWhatIsAutomatic();
};

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

QByteArray shown(const AuthResults &read)
{
    QByteArray text = read.server + '|';
    for (const CheckResult &one : read.results) {
        text += one.method + '=' + one.result;
        for (const auto &[key, value] : one.properties)
            text += ' ' + key + '=' + value;
        text += ';';
    }
    return text;
}

ReadMessage message(const Fields &fields, const QList<QString> &from, int fromFields = 1)
{
    ReadMessage read;
    for (const auto &[name, value] : fields)
        read.fields.push_back({name, value});
    for (const QString &address : from)
        read.from.push_back({address, {}});
    read.fromFields = fromFields;
    return read;
}

const QString portal = u"noreply@portal.example"_s;
const QByteArray passed = "mx.theatre.example; dkim=pass header.d=portal.example header.s=k1";
const QByteArray local = "from mx.theatre.example by store.theatre.example with LMTP";
const QByteArray border = "from out.portal.example (1.2.3.4) by mx.theatre.example with ESMTPS";
const QByteArray elsewhere = "from app by out.portal.example";

} // namespace

void AuthenticationTest::takesResultsApart_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("read");
    QTest::newRow("one") << QByteArray("mx.example; dkim=pass header.d=a.example") << QByteArray("mx.example|dkim=pass header.d=a.example;");
    QTest::newRow("several") << QByteArray("mx.example 1; spf=fail smtp.mailfrom=x; dkim=pass (good; really) header.i=@a header.d=A.Example; dmarc=pass")
                             << QByteArray("mx.example|spf=fail smtp.mailfrom=x;dkim=pass header.i=@a header.d=a.example;dmarc=pass;");
    QTest::newRow("none") << QByteArray("mx.example; none") << QByteArray("mx.example|");
    QTest::newRow("nothing") << QByteArray() << QByteArray("|");
    QTest::newRow("only a server") << QByteArray("mx.example") << QByteArray("mx.example|");
    QTest::newRow("a comment in a comment") << QByteArray("mx.example (a (b\\)) ; dkim=fail) ; dkim=pass") << QByteArray("mx.example|dkim=pass;");
    QTest::newRow("a comment without end") << QByteArray("mx.example; dkim=pass (header.d=a") << QByteArray("mx.example|dkim=pass;");
    QTest::newRow("quoted") << QByteArray("mx.example; dkim=pass reason=\"x; dkim=fail header.d=\\\"b\\\"\" header.d=a") << QByteArray("mx.example|dkim=pass reason=x; dkim=fail header.d=\"b\" header.d=a;");
    QTest::newRow("a version of the method") << QByteArray("mx.example; dkim/1=pass") << QByteArray("mx.example|dkim=pass;");
    QTest::newRow("no server") << QByteArray("spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=p.example; dkim=pass header.d=p.example;dmarc=pass action=none")
                               << QByteArray("|spf=pass smtp.mailfrom=p.example;dkim=pass header.d=p.example;dmarc=pass action=none;");
    QTest::newRow("blanks round the sign") << QByteArray("mx.example; dkim = pass header.d = a") << QByteArray("mx.example|dkim=pass header.d=a;");
}

void AuthenticationTest::takesResultsApart()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, read);
    QCOMPARE(shown(parseAuthResults(value)), read);
}

void AuthenticationTest::tellsThePortalsMail_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QList<QString>>("from");
    QTest::addColumn<int>("fromFields");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Genuine>("genuine");
    QTest::addColumn<GenuineReason>("reason");
    const auto row = [](const char *name, const Fields &fields, Genuine genuine, GenuineReason reason, const QList<QString> &from = {portal}, int fromFields = 1,
                        const QString &profile = {}) { QTest::newRow(name) << fields << from << fromFields << profile << genuine << reason; };
    const QByteArray ar = "authentication-results";
    row("signed", {{ar, passed}, {"received", border}, {"received", elsewhere}}, Genuine::Yes, GenuineReason::Signed);
    row("our server writes below its own line", {{"received", local}, {"received", border}, {ar, passed}, {"received", elsewhere}}, Genuine::Yes, GenuineReason::Signed);
    row("handed on within a server", {{"received", "by 2002:a05:1 with SMTP id x"}, {ar, passed}}, Genuine::Yes, GenuineReason::Signed);
    row("only the identity is written", {{ar, "mx.theatre.example; dkim=pass header.i=@portal.example header.s=k1"}}, Genuine::Yes, GenuineReason::Signed);
    row("an address as the identity", {{ar, "mx.theatre.example; dkim=pass header.i=noreply@portal.example"}}, Genuine::Yes, GenuineReason::Signed);
    row("another's identity", {{ar, "mx.theatre.example; dkim=pass header.i=@portal.example.evil"}}, Genuine::Unverified, GenuineReason::SignedElsewhere);
    row("a domain beside an identity", {{ar, "mx.theatre.example; dkim=pass header.i=@portal.example header.d=evil.example"}}, Genuine::Unverified, GenuineReason::SignedElsewhere);
    row("an identity whose signature does not fit", {{ar, "mx.theatre.example; dkim=fail header.i=@portal.example"}}, Genuine::Failed, GenuineReason::SignatureFailed, {u"ana@x.example"_s});
    row("nobody says anything", {{"received", border}}, Genuine::Unverified, GenuineReason::NoResult);
    row("another server says it", {{ar, "other.example; dkim=pass header.d=portal.example"}}, Genuine::Unverified, GenuineReason::NoResult);
    row("not signed", {{ar, "mx.theatre.example; spf=pass"}}, Genuine::Unverified, GenuineReason::NotSigned);
    row("signed elsewhere", {{ar, "mx.theatre.example; dkim=pass header.d=gmail.example"}}, Genuine::Unverified, GenuineReason::SignedElsewhere, {u"ana@gmail.example"_s});
    row("a domain that ends alike", {{ar, "mx.theatre.example; dkim=pass header.d=evilportal.example"}}, Genuine::Unverified, GenuineReason::SignedElsewhere);
    row("a part of the domain", {{ar, "mx.theatre.example; dkim=pass header.d=x.portal.example"}}, Genuine::Unverified, GenuineReason::SignedElsewhere);
    row("said in a comment", {{ar, "mx.theatre.example; dkim=none (dkim=pass header.d=portal.example)"}}, Genuine::Unverified, GenuineReason::NotSigned);
    row("said in a reason", {{ar, "mx.theatre.example; dkim=none reason=\"; dkim=pass header.d=portal.example\""}}, Genuine::Unverified, GenuineReason::NotSigned);
    row("sent by another", {{ar, passed}}, Genuine::Unverified, GenuineReason::SenderElsewhere, {u"evil@x.example"_s});
    row("two senders", {{ar, passed}}, Genuine::Unverified, GenuineReason::SendersSeveral, {portal, u"evil@x.example"_s});
    row("two From fields", {{ar, passed}}, Genuine::Unverified, GenuineReason::SendersSeveral, {portal, u"evil@x.example"_s}, 2);
    row("one sender in two From fields", {{ar, passed}}, Genuine::Unverified, GenuineReason::SendersSeveral, {portal}, 2);
    row("the signature does not fit", {{ar, "mx.theatre.example; dkim=fail header.d=portal.example"}}, Genuine::Failed, GenuineReason::SignatureFailed);
    row("another's signature does not fit", {{ar, "mx.theatre.example; dkim=fail header.d=list.example"}}, Genuine::Unverified, GenuineReason::NotSigned, {u"ana@x.example"_s});
    row("two signatures, one fits", {{ar, "mx.theatre.example; dkim=fail header.d=portal.example; dkim=pass header.d=portal.example"}}, Genuine::Yes, GenuineReason::Signed);
    row("against the domain's policy", {{ar, "mx.theatre.example; dmarc=fail header.from=portal.example"}}, Genuine::Failed, GenuineReason::PolicyFailed);
    row("only the topmost counts", {{ar, "mx.theatre.example; dkim=fail header.d=portal.example"}, {ar, passed}}, Genuine::Failed, GenuineReason::SignatureFailed);
    row("our name below a foreign line", {{"received", border}, {"received", elsewhere}, {ar, passed}}, Genuine::Failed, GenuineReason::Forged);
    row("our name below a foreign line, and no praise", {{"received", border}, {"received", elsewhere}, {ar, "mx.theatre.example; spf=pass smtp.mailfrom=x"}}, Genuine::Unverified, GenuineReason::NoResult);
    row("our name below a foreign line, another above", {{ar, "mx.theatre.example; dkim=none"}, {"received", elsewhere}, {ar, passed}}, Genuine::Failed, GenuineReason::Forged);
    row("another's praise above ours", {{ar, "evil.example; dkim=pass header.d=portal.example"}, {ar, "mx.theatre.example; dkim=none"}}, Genuine::Failed, GenuineReason::Forged);
    row("results without a server", {{ar, "dkim=pass header.d=portal.example"}}, Genuine::Unverified, GenuineReason::NoResult);
    row("the same at Microsoft", {{ar, "spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=portal.example; dkim=pass (signature was verified) header.d=portal.example;dmarc=pass action=none"},
                                  {"received", "from DM6.namprd.prod.outlook.com (2603::1) by BY5.namprd.prod.outlook.com with HTTPS"}},
        Genuine::Yes, GenuineReason::Signed, {portal}, 1, u"microsoft"_s);
    row("below a foreign line at Microsoft", {{"received", elsewhere}, {ar, "dkim=pass header.d=portal.example"}}, Genuine::Unverified, GenuineReason::NoResult, {portal}, 1, u"microsoft"_s);
    row("nothing is set", {{ar, passed}}, Genuine::Unverified, GenuineReason::NotConfigured, {portal}, 1, u"nothing"_s);
}

void AuthenticationTest::tellsThePortalsMail()
{
    QFETCH(Fields, fields);
    QFETCH(QList<QString>, from);
    QFETCH(int, fromFields);
    QFETCH(QString, profile);
    QFETCH(Genuine, genuine);
    QFETCH(GenuineReason, reason);
    const Trust trust = profile == u"nothing"_s     ? Trust()
                        : profile == u"microsoft"_s ? trustOf({}, u"Portal.example"_s, u"Microsoft"_s)
                                                    : trustOf(u"MX.theatre.example"_s, u" portal.example"_s, {});
    const Verdict found = verdict(message(fields, from, fromFields), trust);
    QCOMPARE(genuineReasonName(found.reason), genuineReasonName(reason));
    QCOMPARE(found.genuine, genuine);
}

void AuthenticationTest::saysWhatIsAutomatic_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<Genuine>("genuine");
    QTest::addColumn<KindReason>("reason");
    const auto row = [](const char *name, const Fields &fields, KindReason reason, Genuine genuine = Genuine::Unverified) { QTest::newRow(name) << fields << genuine << reason; };
    row("a person's", {{"return-path", "<ana@x>"}, {"content-type", "text/plain"}}, KindReason::None);
    row("an answer by itself", {{"auto-submitted", "Auto-Replied; x=y"}}, KindReason::AutoSubmitted);
    row("made by a program", {{"auto-submitted", "auto-generated"}}, KindReason::AutoSubmitted);
    row("not by itself", {{"auto-submitted", "no"}}, KindReason::None);
    row("a mass mail", {{"precedence", "Bulk"}}, KindReason::Bulk);
    row("a list", {{"precedence", "list"}}, KindReason::Bulk);
    row("an urgent one", {{"precedence", "urgent"}}, KindReason::None);
    row("a bounce", {{"return-path", "<>"}}, KindReason::NoReturn);
    row("a report", {{"content-type", "multipart/report"}}, KindReason::Report);
    row("the Portal writes by a program", {{"auto-submitted", "auto-generated"}, {"precedence", "bulk"}}, KindReason::None, Genuine::Yes);
    row("the Portal answers by itself", {{"auto-submitted", "auto-replied"}}, KindReason::AutoSubmitted, Genuine::Yes);
    row("the Portal's bounce", {{"return-path", "<>"}}, KindReason::NoReturn, Genuine::Yes);
}

void AuthenticationTest::saysWhatIsAutomatic()
{
    QFETCH(Fields, fields);
    QFETCH(Genuine, genuine);
    QFETCH(KindReason, reason);
    QCOMPARE(automatic(message(fields, {u"a@b"_s}), genuine), reason);
}

QTEST_GUILESS_MAIN(AuthenticationTest)
#include "tst_authentication.moc"
