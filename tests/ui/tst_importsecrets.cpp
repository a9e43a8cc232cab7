// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importfixture.h"
#include "tests/ui/zipfile.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged << message;
}

// Of the list of what must never be read.
const QList<QByteArray> secretWords = {"creditcard", "cardnumber", "cardbin", "cardtype", "nameoncard", "expirationmonth", "expirationyear",
                                      "cvv", "authorizationcode", "authcode", "storedpayment", "giftcard", "password", "loginpasscode"};

QString shared(const QString &path)
{
    return qEnvironmentVariable("PD_SHARED_DATA") + u'/' + path;
}

// Every text that a window and what it holds can show or read out, whatever is scrolled or folded away.
QString everyText(const QWidget *window)
{
    QStringList texts;
    QList<const QWidget *> widgets{window};
    for (const QWidget *widget : window->findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->statusTip() << widget->windowTitle()
              << widget->property("text").toString() << widget->property("plainText").toString();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                texts << combo->itemText(i);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                for (int role = 0; role < Qt::UserRole + 6; ++role)
                    texts << view->model()->index(row, column).data(role).toString();
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

// Exports as PatronManager writes them, secret columns among the others: no secret is anywhere afterwards.
class TestImportSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m = std::make_unique<testing::ImportFixture>(); }
    void cleanup() { m.reset(); }
    void noSecretIsAnywhere();
    void anExportInAZipIsLookedAtByFile();
    void theSampleOrganisationIsImported();

private:
    QByteArray rowsUnder(const QString &header, const QByteArray &id);
    bool imported();

    std::unique_ptr<testing::ImportFixture> m;
};

void TestImportSecrets::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

// One row with a value of its own under each secret column, and a card number in each free text.
QByteArray TestImportSecrets::rowsUnder(const QString &header, const QByteArray &id)
{
    QFile file(header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray names = file.readLine().trimmed();
    QList<QByteArray> values;
    for (QByteArray name : names.split(',')) {
        name.replace('"', "");
        QByteArray lower = name.toLower();
        values << (name == "Id"                                                                   ? id
                   : lower.contains("comment") || lower.contains("note") || lower.contains("desc") ? "\"call 4111 1111 1111 1111 later\""
                   : std::any_of(secretWords.begin(), secretWords.end(), [letters = lower.replace('_', "")](const QByteArray &word) { return letters.contains(word); })
                       ? "SECRET-" + QByteArray::number(values.size())
                       : QByteArray());
    }
    return names + "\n" + values.join(',') + "\n";
}

bool TestImportSecrets::imported()
{
    if (!QTest::qWaitFor([this] { return m->tried() || m->shows("importError"); }, 60000) || !m->tried())
        return false;
    m->next();
    QTest::keyClick(m->find("importDialog"), Qt::Key_Return);
    return QTest::qWaitFor([this] { return m->shows("importReport"); }, 60000);
}

void TestImportSecrets::noSecretIsAnywhere()
{
    const QDir headers(shared(u"patronmanager-headers"_s));
    if (!headers.exists())
        QSKIP("The headers of a real organisation are not at PD_SHARED_DATA.");
    logged.clear();
    const auto before = qInstallMessageHandler(keepLog);
    QStringList paths;
    int number = 0;
    for (const QString &name : headers.entryList({u"*.csv"_s})) {
        const QByteArray bytes = rowsUnder(headers.filePath(name), "a0x00000000000" + QByteArray::number(++number) + "AAA");
        QVERIFY(!bytes.isEmpty());
        paths << m->file(name, bytes);
    }
    QVERIFY(!paths.isEmpty());
    m->window->importing().importFiles(paths);
    QTRY_VERIFY_WITH_TIMEOUT(m->tried(), 60000);
    QVERIFY(m->text("importSecretsText").contains(u"secret column"_s));
    QString shown;
    const auto *files = m->find<QTableView>("importFiles");
    for (int row = 0; row < files->model()->rowCount(); ++row) { // the columns of each
        m->find<QTableView>("importFiles")->setCurrentIndex(files->model()->index(row, 0));
        shown += everyText(m->window.get());
    }
    auto *kinds = m->find<QComboBox>("importFindingsKinds");
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        shown += everyText(m->window.get());
    }
    QVERIFY(imported());
    shown += everyText(m->window.get());
    qInstallMessageHandler(before);
    QVERIFY(shown.contains(u"PatronTicket__CreditCardNumber__c"_s)); // named as dropped
    const QString report = m->value(u"SELECT group_concat(report || details) FROM import_run"_s);
    QVERIFY(report.contains(u"PatronTicket__CreditCardNumber__c"_s));
    m.reset(nullptr);
    for (const QString &text : {shown, report, logged.join(u'\n')}) {
        QVERIFY(!text.contains(u"SECRET-"_s));
        QVERIFY(!text.contains(u"4111"_s));
    }
}

void TestImportSecrets::anExportInAZipIsLookedAtByFile()
{
    const QString zip = m->folder.filePath(u"export-2026-11-20.zip"_s);
    QVERIFY(testing::writeZip(zip, {{"Contact.csv", "Id,LastName,PatronTicket__TemporaryPortalPassword__c\n0030000000000001AAA,Ruiz,SECRET-1\n"},
                                    {"logo.png", "picture"}}));
    m->window->importing().importFiles({zip});
    QTRY_VERIFY(m->tried());
    QCOMPARE(m->cell("importFiles", 0, 0), u"export-2026-11-20.zip/Contact.csv"_s);
    QVERIFY(m->text("importFilesCount").contains(u"1 skipped"_s));
    QVERIFY(!everyText(m->window.get()).contains(u"SECRET"_s));
    QVERIFY(imported());
    QVERIFY(!everyText(m->window.get()).contains(u"SECRET"_s));
    const QStringList files = QDir(m->folder.path()).entryList({u"theatre.db*"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(m->folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("SECRET"), qPrintable(name));
    }
}

void TestImportSecrets::theSampleOrganisationIsImported()
{
    const QString folder = shared(u"npsp/trailhead"_s);
    if (!QDir(folder).exists())
        QSKIP("The sample organisation is not at PD_SHARED_DATA.");
    m->window->importing().importFiles({folder});
    QVERIFY(imported());
    QVERIFY(m->value(u"SELECT count(*) FROM contact"_s).toInt() > 0);
    QVERIFY(m->text("importStepTitle").contains(u"Imported"_s));
}

QTEST_MAIN(TestImportSecrets)
#include "tst_importsecrets.moc"
