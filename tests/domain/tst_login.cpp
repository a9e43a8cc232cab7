// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/patronfixture.h"

using namespace pd;
using namespace pd::test;
using namespace Qt::StringLiterals;

using Change = void (*)(Patron &);
Q_DECLARE_METATYPE(Change)

class LoginTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoCanLogIn_data();
    void whoCanLogIn();
    void L1_anActiveUserBeforeADisabledOne();
    void L3_noOfferForAContactThatIsNotThere();
    void warnings_data();
    void warnings();
    void P_fields();
    void P1_nameAndAddress_data();
    void P1_nameAndAddress();
    void P2_P3_onlyWhenEnabled_data();
    void P2_P3_onlyWhenEnabled();
    void flagsOfTheContact_data();
    void flagsOfTheContact();
};

void LoginTest::whoCanLogIn_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<ReasonCode>("code");
    using enum ReasonCode;
    const auto row = [](const char *name, bool allowed, ReasonCode code, Change change) {
        QTest::newRow(name) << change << allowed << code;
    };
    row("L1 active", true, LoginActive, [](Patron &) {});
    row("L4 lands on All Events", true, LandsOnAllEvents, [](Patron &) {});
    row("L5 no second factor", true, NoSecondFactor, [](Patron &) {});
    row("L1 disabled", false, LoginInactive, [](Patron &p) { p.record.portalUsers[0].active = false; });
    row("U1 can be enabled again", false, CanBeReenabled, [](Patron &p) { p.record.portalUsers[0].active = false; });
    row("L1 none", false, LoginNoUser, [](Patron &p) { p.record.portalUsers.clear(); });
    row("L3 none, address is unique", false, EmailUnique, [](Patron &p) { p.record.portalUsers.clear(); });
    row("U1 none, can be enabled", false, CanBeEnabled, [](Patron &p) { p.record.portalUsers.clear(); });
    row("L3 none, address is shared", false, EmailShared, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contactsWithSameEmail.resize(2);
    });
    row("L3 none, address is another's too", false, EmailShared, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contactsWithSameEmail.resize(1);
    });
    row("L3 none, no address", false, EmailEmpty, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contact.email = u"  "_s;
    });
    row("L2 none, username is taken", false, UsernameTaken, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.usersWithSameUsername.resize(1);
    });
    row("A1 none, the other contact is made later", false, EmailUnique, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contactsWithSameEmail = {Instant{p.at.ms + 1}};
    });
    row("A1 none, another contact is there from now on", false, EmailShared, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.contactsWithSameEmail = {p.at, Instant{p.at.ms + 1}};
    });
    row("A1 none, the other user is made later", false, CanBeEnabled, [](Patron &p) {
        p.record.portalUsers.clear();
        p.record.usersWithSameUsername = {Instant{p.at.ms + 1}};
    });
    row("A1 user is made later", false, NotYetCreated,
        [](Patron &p) { p.record.portalUsers[0].createdAt = Instant{p.at.ms + 1}; });
    row("O7 user is deleted", false, RecordDeleted, [](Patron &p) { p.record.portalUsers[0].sourceDeleted = true; });
    row("O7 contact is deleted", false, RecordDeleted, [](Patron &p) { p.record.contact.sourceDeleted = true; });
    row("O7 contact is merged", false, RecordMerged, [](Patron &p) { p.record.contact.mergedInto = u"003X"_s; });
    row("A1 contact is made later", false, NotYetCreated,
        [](Patron &p) { p.record.contact.createdAt = Instant{p.at.ms + 1}; });
}

void LoginTest::whoCanLogIn()
{
    QFETCH(Change, change);
    QFETCH(bool, allowed);
    QFETCH(ReasonCode, code);
    Patron patron;
    change(patron);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.login.allowed, allowed);
    QVERIFY2(has(page.login.why, code), keys(page.login.why));
    if (has(page.login.why, ReasonCode::EmailShared) || has(page.login.why, ReasonCode::EmailEmpty) || has(page.login.why, ReasonCode::UsernameTaken))
        QVERIFY(!has(page.login.why, ReasonCode::CanBeEnabled));
    QCOMPARE(page.tabs.size(), std::size_t(5)); // computed even where login is not allowed
}

void LoginTest::L1_anActiveUserBeforeADisabledOne()
{
    Patron patron;
    PortalUser disabled = patron.record.portalUsers[0];
    disabled.active = false;
    patron.record.portalUsers.insert(patron.record.portalUsers.begin(), disabled);
    QVERIFY(patron.page().login.allowed);
    std::swap(patron.record.portalUsers[0], patron.record.portalUsers[1]);
    QVERIFY(patron.page().login.allowed);
}

void LoginTest::L3_noOfferForAContactThatIsNotThere()
{
    Patron patron;
    patron.record.portalUsers.clear();
    patron.record.contact.sourceDeleted = true;
    patron.record.contact.mergedInto = u"003X"_s;
    const portal::PortalPage page = patron.page();
    QVERIFY(!has(page.login.why, ReasonCode::CanBeEnabled));
    QVERIFY(!has(page.login.why, ReasonCode::EmailUnique));
    QVERIFY(has(page.login.why, ReasonCode::RecordMerged)); // says where to look, and not that it is deleted too
    QVERIFY(!has(page.login.why, ReasonCode::RecordDeleted));
}

void LoginTest::warnings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ReasonCode>("code");
    QTest::addColumn<bool>("warned");
    using enum ReasonCode;
    const auto row = [](const char *name, ReasonCode code, bool warned, Change change) {
        QTest::newRow(name) << change << code << warned;
    };
    row("L2 the address, spelled otherwise", UsernameNotEmail, false,
        [](Patron &p) { p.record.portalUsers[0].username = u" ADA@example.org"_s; });
    row("L2 another address", UsernameNotEmail, true, [](Patron &p) { p.record.portalUsers[0].username = u"ada@other.org"_s; });
    row("L3 shared", EmailShared, true, [](Patron &p) { p.record.contactsWithSameEmail.resize(1); });
    row("A1 not shared yet", EmailShared, false, [](Patron &p) { p.record.contactsWithSameEmail = {Instant{p.at.ms + 1}}; });
    row("L6 first profile", ProfileUnexpected, false, [](Patron &) {});
    row("L6 second profile", ProfileUnexpected, false,
        [](Patron &p) { p.record.portalUsers[0].profile = u"Authenticated Website 2"_s; });
    row("L6 another profile", ProfileUnexpected, true, [](Patron &p) { p.record.portalUsers[0].profile = u"Admin"_s; });
    row("L6 a profile, spelled otherwise", ProfileUnexpected, false,
        [](Patron &p) { p.record.portalUsers[0].profile = u" authenticated WEBSITE"_s; });
    row("L6 a longer name", ProfileUnexpected, true,
        [](Patron &p) { p.record.portalUsers[0].profile = u"Authenticated Website 3"_s; });
    row("L2 of a disabled user", UsernameNotEmail, true, [](Patron &p) {
        p.record.portalUsers[0].active = false;
        p.record.portalUsers[0].username = u"ada@other.org"_s;
    });
    row("L6 unknown profile", ProfileUnexpected, false, [](Patron &p) { p.record.portalUsers[0].profile.clear(); });
    row("L6 the id of a profile", ProfileUnexpected, false,
        [](Patron &p) { p.record.portalUsers[0].profile = u"00e5g000001JcedAAC"_s; });
    row("L6 the short id of a profile", ProfileUnexpected, false,
        [](Patron &p) { p.record.portalUsers[0].profile = u"00e5g000001Jced"_s; });
    row("L6 a name as long as an id", ProfileUnexpected, true,
        [](Patron &p) { p.record.portalUsers[0].profile = u"CustomerService"_s; });
    row("A2 no import", DataOld, false, [](Patron &) {});
    row("A2 one millisecond short of 7 days", DataOld, false,
        [](Patron &p) { p.record.dataAsOf = Instant{p.at.ms - 7 * 86'400'000LL + 1}; });
    row("A2 7 days", DataOld, true, [](Patron &p) { p.record.dataAsOf = Instant{p.at.ms - 7 * 86'400'000LL}; });
    row("A2 8 days, set to 9", DataOld, false, [](Patron &p) {
        p.set("data.warnAfterDays", 9);
        p.record.dataAsOf = Instant{p.at.ms - 8 * 86'400'000LL};
    });
    row("A2 data newer than the page", DataOld, false, [](Patron &p) { p.record.dataAsOf = Instant{p.at.ms + 1}; });
    row("A2 as of a day when they would be old", DataOld, false, [](Patron &p) {
        p.record.dataAsOf = Instant{p.at.ms - 86'400'000LL};
        p.now = p.at;
        p.at = Instant{p.at.ms + 90 * 86'400'000LL};
    });
    row("A2 as of a day when they were fresh", DataOld, true, [](Patron &p) {
        p.record.dataAsOf = Instant{p.at.ms - 1};
        p.now = Instant{p.at.ms + 7 * 86'400'000LL};
    });
    row("A2 as of a day before them", DataOld, true, [](Patron &p) {
        p.record.dataAsOf = p.at;
        p.now = Instant{p.at.ms + 8 * 86'400'000LL};
        p.at = Instant{p.at.ms - 30 * 86'400'000LL};
    });
    row("O7 contact deleted", RecordDeleted, true, [](Patron &p) { p.record.contact.sourceDeleted = true; });
    row("O7 contact merged", RecordMerged, true, [](Patron &p) { p.record.contact.mergedInto = u"003X"_s; });
}

void LoginTest::warnings()
{
    QFETCH(Change, change);
    QFETCH(ReasonCode, code);
    QFETCH(bool, warned);
    Patron patron;
    change(patron);
    QCOMPARE(findWarning(patron.page(), code) != nullptr, warned);
}

void LoginTest::P_fields()
{
    Patron patron;
    patron.record.contact.phone = u"+1 212 555 0100"_s;
    patron.record.contact.mailing = {u"1 Main St"_s, u"Albany"_s, u"NY"_s, u"12207"_s, u"USA"_s};
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.profile.size(), std::size_t(7));
    QCOMPARE(page.profile[0].value, u"Ada Byron"_s);
    QCOMPARE(page.profile[1].value, u"ada@example.org"_s);
    QCOMPARE(page.profile[2].value, u"+1 212 555 0100"_s);
    QCOMPARE(page.profile[3].value, u"1 Main St, Albany, NY 12207, USA"_s);
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY(page.profile[i].visible && page.profile[i].editable);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(has(page.profile[i].why, ReasonCode::FieldEditable)); // P1
    QVERIFY(has(page.profile[1].why, ReasonCode::EmailIsUsername)); // P4
    QVERIFY(page.profile[4].value.isEmpty());
    QVERIFY(has(page.profile[4].why, ReasonCode::PasswordChangeable)); // P1
    QVERIFY(has(page.profile[4].why, ReasonCode::PasswordForgotten)); // L5
}

void LoginTest::P1_nameAndAddress_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *title, const char *name, const char *address, Change change) {
        QTest::newRow(title) << change << QString::fromLatin1(name) << QString::fromLatin1(address);
    };
    row("nothing", "Ada Byron", "", [](Patron &) {});
    row("the whole name", "Ada King Byron Jr", "", [](Patron &p) {
        p.record.contact.middleName = u"King"_s;
        p.record.contact.suffix = u"Jr"_s;
    });
    row("one name", "Byron", "", [](Patron &p) { p.record.contact.firstName.clear(); });
    row("no street", "Ada Byron", "Albany, NY", [](Patron &p) { p.record.contact.mailing = {u" "_s, u" Albany "_s, u"NY"_s, {}, {}}; });
    row("no state", "Ada Byron", "1 Main St, 12207", [](Patron &p) { p.record.contact.mailing = {u"1 Main St"_s, {}, {}, u"12207"_s, {}}; });
    row("another address is not the mailing one", "Ada Byron", "", [](Patron &p) { p.record.contact.other.city = u"Troy"_s; });
}

void LoginTest::P1_nameAndAddress()
{
    QFETCH(Change, change);
    QFETCH(QString, name);
    QFETCH(QString, address);
    Patron patron;
    change(patron);
    const portal::PortalPage page = patron.page();
    QCOMPARE(page.profile[0].value, name);
    QCOMPARE(page.profile[3].value, address);
}

void LoginTest::P2_P3_onlyWhenEnabled_data()
{
    QTest::addColumn<bool>("pronouns");
    QTest::addColumn<bool>("accessibility");
    QTest::newRow("neither") << false << false;
    QTest::newRow("both") << true << true;
    QTest::newRow("P2 pronouns") << true << false;
    QTest::newRow("P3 accessibility") << false << true;
}

void LoginTest::P2_P3_onlyWhenEnabled()
{
    QFETCH(bool, pronouns);
    QFETCH(bool, accessibility);
    Patron patron;
    patron.record.contact.pronouns = u"she/her"_s;
    patron.record.contact.accessRequirements = u"Step-free"_s;
    patron.set("portal.pronouns", pronouns);
    patron.set("portal.accessRequirements", accessibility);
    portal::PortalPage page = patron.page();
    QCOMPARE(page.profile[5].id, portal::FieldId::Pronouns);
    QCOMPARE(page.profile[5].visible, pronouns);
    QCOMPARE(page.profile[5].editable, pronouns);
    QCOMPARE(page.profile[5].value, u"she/her"_s);
    QVERIFY(has(page.profile[5].why, pronouns ? ReasonCode::PronounsEnabled : ReasonCode::PronounsDisabled));
    QCOMPARE(page.profile[6].id, portal::FieldId::Accessibility);
    QCOMPARE(page.profile[6].visible, accessibility);
    QCOMPARE(page.profile[6].editable, accessibility);
    QCOMPARE(page.profile[6].value, u"Step-free"_s);
    QVERIFY(has(page.profile[6].why, accessibility ? ReasonCode::AccessibilityEnabled : ReasonCode::AccessibilityDisabled));
    patron.record.contact.pronouns.clear(); // an empty field is there all the same, to be filled
    patron.record.contact.accessRequirements.clear();
    page = patron.page();
    QCOMPARE(page.profile[5].visible, pronouns);
    QCOMPARE(page.profile[6].visible, accessibility);
}

void LoginTest::flagsOfTheContact_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<int>>("flags");
    using enum portal::ContactFlag;
    const auto row = [](const char *name, std::initializer_list<portal::ContactFlag> flags, Change change) {
        QList<int> numbers;
        for (const portal::ContactFlag flag : flags)
            numbers.append(int(flag));
        QTest::newRow(name) << change << numbers;
    };
    row("none", {}, [](Patron &) {});
    row("deceased", {Deceased}, [](Patron &p) { p.record.contact.deceased = true; });
    row("do not call", {DoNotCall}, [](Patron &p) { p.record.contact.doNotCall = true; });
    row("do not mail", {DoNotMail}, [](Patron &p) { p.record.contact.doNotMail = true; });
    row("opted out", {OptedOut}, [](Patron &p) { p.record.contact.optedOutOfEmail = true; });
    row("access needs", {AccessNeeds}, [](Patron &p) { p.record.contact.accessRequirements = u"Step-free"_s; });
    row("access needs, blank", {}, [](Patron &p) { p.record.contact.accessRequirements = u" "_s; });
    row("VIP", {Vip}, [](Patron &p) { p.record.contact.vip = true; });
    row("board", {Board}, [](Patron &p) { p.record.contact.boardMember = true; });
    row("several, in order", {Deceased, Vip, Board}, [](Patron &p) {
        p.record.contact.boardMember = p.record.contact.vip = p.record.contact.deceased = true;
    });
}

void LoginTest::flagsOfTheContact()
{
    QFETCH(Change, change);
    QFETCH(QList<int>, flags);
    Patron patron;
    change(patron);
    QList<int> found;
    for (const portal::ContactFlag flag : patron.page().flags)
        found.append(int(flag));
    QCOMPARE(found, flags);
}

QTEST_APPLESS_MAIN(LoginTest)
#include "tst_login.moc"
