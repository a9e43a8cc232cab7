// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demowindow.h"
#include "ui/patrons/erasepersondialog.h"
#include "ui/patrons/patronspage.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// A person's data in the window, on a real file: exported, and erased only after their name is typed.
class TestPersonDesk : public testing::DemoWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isErasedWhenTheNameIsTyped();
    void isKeptUntilThen();
    void isExportedFirst();
    void saysWhatIsInTheWay();

private:
    QList<QByteArray> files()
    {
        QList<QByteArray> all;
        for (const QFileInfo &one : QDir(m_desk->folder.path()).entryInfoList({u"theatre.db*"_s}, QDir::Files)) {
            QFile file(one.filePath());
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll());
        }
        return all;
    }
    bool stands(const QByteArray &words)
    {
        const QList<QByteArray> all = files();
        return std::any_of(all.cbegin(), all.cend(), [&](const QByteArray &bytes) { return bytes.contains(words); });
    }
    ErasePersonDialog *dialog() { return m_window->findChild<ErasePersonDialog *>(); }
    void ask(RowId contact)
    {
        auto *page = m_window->findChild<PatronsPage *>();
        page->openPatron(contact);
        QTRY_COMPARE_WITH_TIMEOUT(page->contact(), contact, 20'000);
        find<QAction>(u"erasePerson"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20'000);
    }
    // Somebody with orders and no open request.
    RowId somebody()
    {
        return stored(u"SELECT min(c.id) FROM contact c JOIN ticket_order o ON o.contact_id = c.id WHERE c.first_name <> '' AND c.email <> '' AND c.source_deleted = 0 AND c.merged_into IS NULL "
                      "AND NOT EXISTS (SELECT 1 FROM change_request r WHERE r.contact_id = c.id) AND NOT EXISTS (SELECT 1 FROM contact o WHERE o.email_key = c.email_key AND o.id <> c.id)"_s)
            .toLongLong();
    }
};

void TestPersonDesk::init()
{
    DemoWindowFixture::init();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QAction *>(u"erasePerson"_s), 20'000);
}

void TestPersonDesk::isErasedWhenTheNameIsTyped()
{
    const RowId contact = somebody();
    const QString name = stored(u"SELECT trim(first_name || ' ' || last_name) FROM contact WHERE id = %1"_s.arg(contact));
    const QByteArray email = stored(u"SELECT email FROM contact WHERE id = %1"_s.arg(contact)).toUtf8();
    const QString orders = stored(u"SELECT count(*) FROM ticket_order WHERE contact_id = %1"_s.arg(contact));
    QVERIFY(stands(email));
    ask(contact);
    QVERIFY(find<QLabel>(u"erasePersonSentence"_s)->text().contains(name.simplified()));
    QVERIFY(!find<QPushButton>(u"erasePersonGo"_s)->isEnabled());
    find<QLineEdit>(u"erasePersonName"_s)->setText(name.toLower());
    QVERIFY(find<QPushButton>(u"erasePersonGo"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"erasePersonGo"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT last_name FROM contact WHERE id = %1"_s.arg(contact)), u"Erased person"_s, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<PatronsPage *>()->patronName(), u"Erased person"_s, 60'000); // the page follows
    QCOMPARE(stored(u"SELECT count(*) FROM ticket_order WHERE contact_id = %1"_s.arg(contact)), orders);
    // Nor does it stand in a free part of the file or in its log, though the window reads on.
    QTRY_VERIFY_WITH_TIMEOUT(!stands(email), 60'000);
}

void TestPersonDesk::isKeptUntilThen()
{
    const RowId contact = somebody();
    ask(contact);
    find<QLineEdit>(u"erasePersonName"_s)->setText(u"Somebody else"_s);
    QVERIFY(!find<QPushButton>(u"erasePersonGo"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(u"erasePersonGo"_s)->toolTip(), u"Type the person’s name first."_s);
    QTest::keyClick(dialog(), Qt::Key_Return); // the safe answer is the default
    QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    QVERIFY(stored(u"SELECT last_name FROM contact WHERE id = %1"_s.arg(contact)) != u"Erased person"_s);
}

void TestPersonDesk::isExportedFirst()
{
    const RowId contact = somebody();
    ask(contact);
    QTest::mouseClick(find<QPushButton>(u"erasePersonExport"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QFileDialog *>(u"exportPersonFile"_s), 20'000);
    const QString path = QDir(m_desk->folder.path()).filePath(u"person.json"_s);
    auto *files = m_window->findChild<QFileDialog *>(u"exportPersonFile"_s);
    Q_EMIT files->fileSelected(path);
    files->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 100, 20'000);
    QVERIFY(dialog()); // it is still asked
}

void TestPersonDesk::saysWhatIsInTheWay()
{
    PersonErasure plan;
    plan.contact = 7;
    plan.name = u"Ana & <b>Ruiz</b>"_s;
    plan.goes = {{u"contact"_s, 1}};
    plan.openRequests = {3, 5};
    const ErasePersonDialog asked(plan, nullptr);
    QVERIFY(asked.findChild<QLabel *>(u"erasePersonSaid"_s)->text().contains(u"3, 5"_s));
    QVERIFY(!asked.findChild<QPushButton *>(u"erasePersonGo"_s)->isEnabled());
    QVERIFY(!asked.findChild<QLineEdit *>(u"erasePersonName"_s)->isEnabled());
    for (const QLabel *label : asked.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestPersonDesk)
#include "tst_persondesk.moc"
