// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"
#include "ui/common/preferences.h"
#include "ui/data/serverform.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::ui;

// What was typed is there again after a crash, and only then.
class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesACrash();
    void isForgottenWhenTheFormIsFinished();
    void neverWritesAPassword();
    void neverWritesACardNumber();
    void goesWithItsForm();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"person.ini"_s); }
    [[nodiscard]] std::unique_ptr<Preferences> open() const
    {
        return std::make_unique<Preferences>(std::make_unique<QSettings>(file(), QSettings::IniFormat));
    }
    static void type(QWidget &form, const char *field, const QString &text)
    {
        QTest::keyClicks(form.findChild<QLineEdit *>(QString::fromLatin1(field)), text);
    }

    QTemporaryDir m_folder;
};

void TestDrafts::survivesACrash()
{
    {
        const auto preferences = open();
        Drafts drafts(*preferences);
        ServerForm form;
        QPlainTextEdit note(&form);
        note.setObjectName(u"note"_s);
        QVERIFY(!drafts.keep(&form, u"server"_s));
        type(form, "serverHost", u"desk.example.org"_s);
        form.findChild<QSpinBox *>(u"serverPort"_s)->setValue(5433);
        form.findChild<QComboBox *>(u"serverTls"_s)->setCurrentIndex(3);
        note.setPlainText(u"two\nlines"_s);
        QTRY_COMPARE(drafts.unfinished(), QStringList{u"server"_s}); // by itself
    }
    const auto preferences = open();
    Drafts drafts(*preferences);
    QCOMPARE(drafts.unfinished(), QStringList{u"server"_s});
    ServerForm form;
    QPlainTextEdit note(&form);
    note.setObjectName(u"note"_s);
    QVERIFY(drafts.keep(&form, u"server"_s));
    QCOMPARE(form.address().host, u"desk.example.org"_s);
    QCOMPARE(form.address().port, 5433);
    QCOMPARE(form.address().tls, u"verify-full"_s);
    QCOMPARE(note.toPlainText(), u"two\nlines"_s);
    drafts.finish(u"server"_s);
}

void TestDrafts::isForgottenWhenTheFormIsFinished()
{
    const auto preferences = open();
    Drafts drafts(*preferences);
    ServerForm form;
    drafts.keep(&form, u"server"_s);
    type(form, "serverHost", u"x"_s);
    drafts.write();
    drafts.finish(u"server"_s);
    drafts.write();
    QVERIFY(drafts.unfinished().isEmpty());
}

void TestDrafts::neverWritesAPassword()
{
    const auto preferences = open();
    Drafts drafts(*preferences);
    ServerForm form;
    drafts.keep(&form, u"server"_s);
    type(form, "serverPassword", u"s3cret-word"_s);
    drafts.write();
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("serverHost"));
    QVERIFY(!bytes.contains("s3cret"));
    drafts.finish(u"server"_s);
}

// Wherever in a form it stands.
void TestDrafts::neverWritesACardNumber()
{
    const auto preferences = open();
    Drafts drafts(*preferences);
    QObject owner;
    drafts.keep(&owner, u"form"_s, [] {
        return QJsonObject{{u"words"_s, u"Pay with 4111 1111 1111 1111, please"_s}, {u"rows"_s, QJsonArray{u"4111-1111-1111-1111"_s, 7}}, {u"form"_s, QJsonObject{{u"note"_s, u"4111111111111111"_s}}}};
    });
    drafts.write();
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("Pay with "));
    QVERIFY2(!bytes.contains("4111"), bytes);
    QCOMPARE(drafts.left(u"form"_s)[u"rows"_s].toArray()[1].toInt(), 7);
    drafts.finish(u"form"_s);
}

void TestDrafts::goesWithItsForm()
{
    const auto preferences = open();
    Drafts drafts(*preferences);
    auto form = std::make_unique<ServerForm>();
    drafts.keep(form.get(), u"server"_s);
    form.reset();
    drafts.write();
    QVERIFY(drafts.unfinished().isEmpty());
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
