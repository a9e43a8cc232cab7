// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/intakeactions.h"
#include "models/mail/mailhelper.h"
#include "models/mail/receive.h"
#include "tests/ui/demofixture.h"
#include "ui/common/deskstyle.h"
#include "ui/requests/attachmentrows.h"
#include "ui/requests/requestspage.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// What came with a message, in the real window on a real file, with the real helper: seen, saved, and never more than that.
class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void areSeenWithNameAndSize();
    void areSavedByKeyboard();
    void areNeverWrittenOverAnything();
    void sayThatTheirBytesWereErased();
    void sayWhatIsWrongWithThem();
    void guessedCharactersAreSaid();
    void longNamesShowTheirEnding();
    void manyAreScrolledTo();
    void aMessageThatWasNotReadIsSavedWhole();

private:
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    RequestsPage &page() { return *find<RequestsPage>(u"requestsPage"_s); }
    QPushButton *button(int at) { return find<QPushButton>(u"requestAttachmentSave_%1"_s.arg(at)); }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read";
    }
    // Chosen in the dialog that is open.
    void choose(const QString &path)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QFileDialog *>(u"attachmentFile"_s), 20'000);
        auto *dialog = m_window->findChild<QFileDialog *>(u"attachmentFile"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QFileDialog *>(u"attachmentFile"_s), 20'000);
    }

    std::unique_ptr<testing::DemoFile> m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    TakenMail m_taken;
};

void TestAttachments::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
    m_demo = std::make_unique<testing::DemoFile>();
    QVERIFY(m_demo->isMade());
}

// A message of a name that leads elsewhere and a program that seems to be a PDF, in Latin-1 that says it is UTF-8.
void TestAttachments::init()
{
    m_desk = std::make_unique<testing::DemoDesk>(*m_demo);
    mail::MailHelper helper(QStringLiteral(PD_MAILHELPER));
    IncomingMail one;
    one.raw = "From: ana@x.example\nSubject: Seats\nMessage-ID: <a@x>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nPl\xe4tze\n"
              "--b\nContent-Disposition: attachment; filename=\"../../x\"\n\n#!/bin/sh\n--b\nContent-Disposition: attachment; filename*=UTF-8''inv%E2%80%AEfdp.exe\n\nMZ\n--b--\n";
    one.message = *mail::receive(helper, one.raw, {});
    actions::TakeMailAction take({one});
    QVERIFY(m_desk->elsewhere(take));
    m_taken = take.taken().front();
    m_window = m_desk->window.makeWindow();
    m_window->show();
    m_window->openDatabase();
    QTRY_VERIFY_WITH_TIMEOUT(page().count() > 3, 20'000);
    page().setMailHelper(QStringLiteral(PD_MAILHELPER));
    find<QAbstractButton>(u"nav_requests"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(page().isVisible(), 20'000);
    page().open(*m_taken.request);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"requestAttachments"_s)->isVisible() && button(0)->isEnabled(), 20'000);
}

void TestAttachments::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestAttachments::areSeenWithNameAndSize()
{
    QCOMPARE(find<QLabel>(u"requestAttachment_0"_s)->text(), u"\u2068x\u2069 (9 bytes)"_s);
    QCOMPARE(find<QLabel>(u"requestAttachment_1"_s)->text(), u"\u2068invfdp.exe\u2069 (2 bytes)"_s);
    QCOMPARE(find<QLabel>(u"requestAttachment_0"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(button(1)->accessibleName(), u"Save invfdp.exe…"_s);
    QCOMPARE(m_window->findChildren<QPushButton *>(QRegularExpression(u"^requestAttachmentSave_"_s)).size(), 2);
    const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
    page().open((*db)->value(u"SELECT min(request_id) FROM message WHERE id NOT IN (SELECT message_id FROM attachment)"_s)->toLongLong());
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"requestAttachments"_s)->isVisible(), 20'000);
}

void TestAttachments::areSavedByKeyboard()
{
    const QString path = m_desk->folder.filePath(u"safe.sh"_s);
    QSignalSpy noticed(&page(), &Page::noticed);
    button(0)->setFocus();
    QVERIFY(button(0)->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(button(0), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<QFileDialog *>(u"attachmentFile"_s), 20'000);
    auto *dialog = m_window->findChild<QFileDialog *>(u"attachmentFile"_s);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"x"_s);
    choose(path);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    const auto notice = noticed.first().first().value<Notice>();
    QVERIFY2(notice.tone == ChipTone::Success && notice.text.startsWith(u"safe.sh is saved in "_s), qPrintable(notice.text));
    QCOMPARE(content(path), QByteArray("#!/bin/sh"));
    QVERIFY(!QFileInfo(path).isExecutable());
    QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup | QFileDevice::ExeOwner)));
    const QPointer<QPushButton> stood = button(0);
    QSignalSpy read(&page(), &RequestsPage::opened);
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(read.size() > 0, 20'000);
    QVERIFY(stood && stood == button(0) && stood->isEnabled()); // who stands on a button stays there
}

void TestAttachments::areNeverWrittenOverAnything()
{
    const QString path = m_desk->folder.filePath(u"mine.txt"_s);
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    QSignalSpy noticed(&page(), &Page::noticed);
    button(1)->click();
    choose(path);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    const auto notice = noticed.first().first().value<Notice>();
    QVERIFY2(notice.tone == ChipTone::Warn && notice.text.contains(u"already exists"_s), qPrintable(notice.text));
    QCOMPARE(content(path), QByteArray("mine"));
}

void TestAttachments::sayThatTheirBytesWereErased()
{
    actions::EraseRawMailAction erase(Instant{testing::now.ms + 86'400'000}, 100);
    QVERIFY(m_desk->elsewhere(erase));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(!button(0)->isEnabled() && !button(1)->isEnabled(), 20'000);
    for (const QString &said : {button(0)->toolTip(), button(0)->statusTip(), button(0)->accessibleDescription()})
        QVERIFY2(said.contains(u"not kept any more"_s), qPrintable(said));
    QCOMPARE(find<QLabel>(u"requestAttachment_1"_s)->text(), u"\u2068invfdp.exe\u2069 (2 bytes)"_s); // what it was is still said
}

void TestAttachments::sayWhatIsWrongWithThem()
{
    page().setMailHelper(u"/nowhere/helper"_s);
    QSignalSpy noticed(&page(), &Page::noticed);
    button(0)->click();
    choose(m_desk->folder.filePath(u"never"_s));
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QCOMPARE(noticed.first().first().value<Notice>().tone, ChipTone::Warn);
    QVERIFY(!QFileInfo::exists(m_desk->folder.filePath(u"never"_s)));
}

void TestAttachments::guessedCharactersAreSaid()
{
    const auto *reason = find<QLabel>(u"requestGenuineReason"_s);
    QVERIFY2(reason->isVisible() && reason->text().contains(u"Its characters were guessed"_s), qPrintable(reason->text()));
    QVERIFY(!reason->text().contains(u"  "_s));
}

void TestAttachments::longNamesShowTheirEnding()
{
    AttachmentRows rows(nullptr);
    rows.resize(260, 200);
    rows.show(1, {{1, u"a"_s.repeated(100) + u".pdf.exe"_s, {}, 1, {}}});
    rows.grab();
    const auto *label = rows.findChild<QLabel *>(u"requestAttachment_0"_s);
    const auto *save = rows.findChild<QPushButton *>(u"requestAttachmentSave_0"_s);
    QVERIFY2(label->minimumSizeHint().width() < 150, qPrintable(QString::number(label->minimumSizeHint().width()))); // it goes on in the next line
    QVERIFY(label->height() >= 3 * label->fontMetrics().height());
    QVERIFY(save->mapTo(&rows, save->rect().bottomRight()).x() < rows.width());
    QVERIFY(QString(label->text()).remove(QChar(0x200B)).contains(u"a.pdf.exe"_s));
}

void TestAttachments::manyAreScrolledTo()
{
    std::vector<MailAttachment> many;
    for (int i = 0; i < 200; ++i)
        many.push_back({i, u"page.pdf"_s, {}, 1024, {}});
    AttachmentRows rows(nullptr);
    rows.resize(300, 150);
    rows.show(1, many);
    rows.setHindrance({});
    rows.grab();
    auto *scroll = rows.findChild<QScrollArea *>();
    QVERIFY(scroll->height() < 200 && scroll->widget()->height() > 2'000);
    QSignalSpy wanted(&rows, &AttachmentRows::saveWanted);
    auto *last = rows.findChild<QPushButton *>(u"requestAttachmentSave_199"_s);
    QCOMPARE(last->accessibleName(), u"Save page-200.pdf…"_s); // two of one name are two
    last->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"page-200.pdf"_s);
}

// Too large to be read: it is handed out as it came, as long as it is here.
void TestAttachments::aMessageThatWasNotReadIsSavedWhole()
{
    IncomingMail one;
    one.raw = "From: ana@x.example\r\nSubject: A/film\r\n\r\nbody\r\n";
    one.message.kind = MessageKind::Unreadable;
    one.message.kindReason = KindReason::TooLarge;
    one.message.digest = QString(64, u'7');
    one.message.subject = u"A/film"_s;
    one.message.bytes = one.raw.size();
    actions::TakeMailAction take({one});
    QVERIFY(m_desk->elsewhere(take));
    const TakenMail taken = take.taken().front();
    page().open(*taken.request);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"requestAttachment_0"_s)->text(), u"The whole e-mail: \u2068A-film.eml\u2069 (46 bytes)"_s, 20'000);
    QVERIFY2(find<QLabel>(u"requestGenuineReason"_s)->text().contains(u"All of it is kept here"_s), qPrintable(find<QLabel>(u"requestGenuineReason"_s)->text()));
    QCOMPARE(m_window->findChildren<QPushButton *>(QRegularExpression(u"^requestAttachmentSave_"_s)).size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(button(0)->isEnabled(), 20'000);
    QCOMPARE(button(0)->accessibleName(), u"Save A-film.eml…"_s);
    const QString path = m_desk->folder.filePath(u"film.eml"_s);
    QSignalSpy noticed(&page(), &Page::noticed);
    QTest::keyClick(button(0), Qt::Key_Space);
    choose(path);
    QTRY_COMPARE_WITH_TIMEOUT(noticed.size(), 1, 60'000);
    QCOMPARE(noticed.first().first().value<Notice>().tone, ChipTone::Success);
    QCOMPARE(content(path), one.raw);
    actions::EraseRawMailAction erase(Instant{std::numeric_limits<qint64>::max()});
    QVERIFY(m_desk->elsewhere(erase));
    page().reload();
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"requestAttachments"_s)->isVisible(), 20'000);
    QVERIFY(!find<QLabel>(u"requestGenuineReason"_s)->text().contains(u"kept here"_s));
}

QTEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
