// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contactedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

class ContactEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesAsTheyAreStored_data();
    void valuesAsTheyAreStored();
    void everyFieldIsRead();
};

void ContactEditTest::valuesAsTheyAreStored_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("stored"); // invalid: refused
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &column, const QVariant &value, const QVariant &stored, const QString &expected = {}) {
        QTest::newRow(name) << column << value << stored << expected;
    };
    row("blanks go", u"first_name"_s, u"  Ana \n María "_s, u"Ana María"_s);
    row("lines of an address stay", u"mailing_street"_s, u"1 Main St\r\nApt 4 "_s, u"1 Main St\nApt 4"_s);
    row("a name of blanks", u"last_name"_s, u"   "_s, {}, u"text"_s);
    row("a name as long as may be", u"last_name"_s, QString(80, u'a'), QString(80, u'a'));
    row("a longer one", u"last_name"_s, QString(81, u'a'), {}, u"length"_s);
    row("an address of mail", u"email"_s, u"ana@example.org "_s, u"ana@example.org"_s);
    row("none", u"email"_s, u""_s, u""_s);
    row("no address of mail", u"email"_s, u"ana.example.org"_s, {}, u"email"_s);
    row("two of them", u"email"_s, u"a@b@c"_s, {}, u"email"_s);
    row("a flag", u"do_not_call"_s, true, true);
    row("no field of staff", u"folded_last"_s, u"x"_s, {}, u"choice"_s);
}

void ContactEditTest::valuesAsTheyAreStored()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    QFETCH(QVariant, stored);
    const Result<QVariant> valid = validContactValue(column, value);
    QCOMPARE(bool(valid), stored.isValid());
    if (valid)
        QCOMPARE(*valid, stored);
    else
        QTEST(valid.error().values.value(u"expected"_s).toString(), "expected");
}

// Each field reads its own member: no two of them the same.
void ContactEditTest::everyFieldIsRead()
{
    Contact contact;
    int number = 0;
    for (QString *member : {&contact.salutation, &contact.firstName, &contact.middleName, &contact.lastName, &contact.suffix, &contact.pronouns,
                            &contact.email, &contact.phone, &contact.mobilePhone, &contact.homePhone, &contact.otherPhone, &contact.mailing.street,
                            &contact.mailing.city, &contact.mailing.state, &contact.mailing.postalCode, &contact.mailing.country,
                            &contact.accessRequirements})
        *member = QString::number(++number);
    QStringList read;
    for (const ContactFieldKind &field : editableContactFields()) {
        if (field.type != ContactFieldKind::Flag)
            read.append(contactValue(contact, field.column).toString());
    }
    QCOMPARE(read.size(), number);
    for (int i = 0; i < number; ++i)
        QCOMPARE(read[i], QString::number(i + 1));
    contact.doNotMail = true;
    QCOMPARE(contactValue(contact, u"do_not_mail"_s), QVariant(true));
    QCOMPARE(contactValue(contact, u"do_not_call"_s), QVariant(false));
    QVERIFY(!contactValue(contact, u"id"_s).isValid());
}

QTEST_GUILESS_MAIN(ContactEditTest)
#include "tst_contactedit.moc"
