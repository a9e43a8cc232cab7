// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reply/recipient.h"
#include "models/domain/reply/replytemplate.h"
#include "models/domain/storederror.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::reply;

class ReplyTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsFoundByItsName();
    void refusesWhatNothingFills();
    void choosesTheLanguage();
    void goesToTheAddressOnRecord();
    void anErrorIsKept();
};

void ReplyTemplateTest::everyFieldIsFoundByItsName()
{
    for (const Field field : allFields)
        QCOMPARE(fieldNamed(fieldName(field)), std::optional(field));
    QVERIFY(!fieldNamed(u"price "));
    const auto places = placesIn(u"Dear {name}, {{ order } {\n} {}"_s);
    QCOMPARE(places.size(), std::size_t(3));
    QCOMPARE(places[0].name, u"name"_s);
    QCOMPARE(places[1].name, u"order"_s);
    QCOMPARE(places[2].name, QString());
}

void ReplyTemplateTest::refusesWhatNothingFills()
{
    QVERIFY(checkTemplate({0, u"Found"_s, u"pt_BR"_s, u"{order}"_s, u"{name}"_s}));
    const auto refused = checkTemplate({0, u"Found"_s, u"en"_s, u"{order}"_s, u"Dear {nmae}"_s});
    QCOMPARE(refused.error().code, ErrorCode::TemplateFieldUnknown);
    QCOMPARE(refused.error().values.value(u"field"_s).toString(), u"nmae"_s);
    QCOMPARE(checkTemplate({0, u" "_s, u"en"_s, {}, u"x"_s}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(checkTemplate({0, u"x"_s, u"English"_s, {}, u"x"_s}).error().code, ErrorCode::ValueInvalid);
    QCOMPARE(checkTemplate({0, u"x"_s, u"en"_s, {}, u" \n"_s}).error().code, ErrorCode::ValueInvalid);
}

void ReplyTemplateTest::choosesTheLanguage()
{
    const std::vector<Template> all{{1, u"Found"_s, u"en"_s, {}, u"x"_s}, {2, u"Found"_s, u"es"_s, {}, u"x"_s}, {3, u"Solo"_s, u"fr"_s, {}, u"x"_s}};
    QCOMPARE(templateFor(all, u"found"_s, u"es"_s)->id, 2);
    QCOMPARE(templateFor(all, u"Found"_s, u"fr"_s)->id, 1);
    QCOMPARE(templateFor(all, u"Solo"_s, u"es"_s)->id, 3);
    QVERIFY(!templateFor(all, u"Other"_s, u"en"_s));
}

void ReplyTemplateTest::goesToTheAddressOnRecord()
{
    Scene scene;
    scene.request = 7;
    QCOMPARE(recipientOf(scene).error().code, ErrorCode::MailRecipientMissing);
    scene.writer = u"ana@elsewhere.example"_s;
    const auto stranger = recipientOf(scene); // may be anybody: staff have to say so
    QCOMPARE(stranger.error().values.value(u"reason"_s).toString(), u"answerStranger"_s);
    QCOMPARE(stranger.error().values.value(u"address"_s).toString(), scene.writer);
    QCOMPARE(recipientOf(scene, scene.writer).error().code, ErrorCode::ActionRefused);
    QCOMPARE(*recipientOf(scene, {}, true), scene.writer);
    Contact contact;
    contact.id = 6;
    contact.email = u" ana@example.org "_s;
    scene.contact = contact;
    QCOMPARE(*recipientOf(scene), u"ana@example.org"_s);
    QCOMPARE(*recipientOf(scene, u"ANA@example.org"_s), u"ANA@example.org"_s);
    const auto other = recipientOf(scene, scene.writer);
    QCOMPARE(other.error().code, ErrorCode::MailRecipientOther);
    QCOMPARE(other.error().values.value(u"address"_s).toString(), u"ana@example.org"_s);
    QCOMPARE(*recipientOf(scene, scene.writer, true), scene.writer);
    scene.contact->optedOutOfEmail = true; // of mass mail: who asks is answered
    QVERIFY(recipientOf(scene));
    scene.contact->email.clear(); // whoever writes need not be they: staff say so
    QCOMPARE(recipientOf(scene).error().code, ErrorCode::MailRefused);
    QCOMPARE(recipientOf(scene, scene.writer).error().code, ErrorCode::MailRefused);
    QCOMPARE(*recipientOf(scene, scene.writer, true), scene.writer);
    scene.contact->deceased = true;
    QCOMPARE(recipientOf(scene, scene.writer, true).error().code, ErrorCode::MailRefused);
}

void ReplyTemplateTest::anErrorIsKept()
{
    const auto kept = errorStored(storedError({ErrorCode::MailSendRefused, {{u"address"_s, u"ana@example.org"_s}, {u"answer"_s, u"550 no."_s}}, u"secret"_s}));
    QVERIFY(kept);
    QCOMPARE(kept->code, ErrorCode::MailSendRefused);
    QCOMPARE(kept->values.value(u"answer"_s).toString(), u"550 no."_s);
    QVERIFY(kept->detail.isEmpty());
    for (const QString &text : {QString(), u"{}"_s, u"550 no"_s, u"{\"code\":\"none\"}"_s})
        QVERIFY(!errorStored(text));
}

QTEST_GUILESS_MAIN(ReplyTemplateTest)
#include "tst_replytemplate.moc"
