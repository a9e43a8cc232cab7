// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "tests/ui/windowroom.h"
#include "tests/ui/windowwalk.h"
#include "tests/ui/writtentext.h"
#include "ui/common/iconbutton.h"
#include "ui/common/primarybutton.h"
#include "ui/common/printwindow.h"
#include "ui/common/recordoutput.h"
#include "ui/common/recordtable.h"
#include "ui/common/sheetview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSemaphore>
#include <QSpinBox>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// The preview before printing, and what comes of it. A PDF file stands in for a printer: it takes sheets as one does.
class TestPrintWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tablesHaveTheirTitlesOnEverySheet();
    void paperSaysWhoseTheRowsAreAndHowOld();
    void onlySheetsInSightArePainted();
    void keysTurnTheSheets();
    void theSizeFollows();
    void aSheetIsTurnedAcross();
    void withoutAPrinterAFileIsWritten();
    void aFileThatCannotBeWrittenIsSaidInPlace();
    void aPrinterTakesEverySheet();
    void aPrinterThatTakesNothingIsSaidInPlace();
    void aLongJobIsStopped();
    void theWindowsTablesArePrinted();
    void anEmptyTableSaysWhyItIs();
    void survivesEveryDress();

private:
    struct Counting : page::Sheets {
        Counting(std::shared_ptr<std::vector<int>> painted, int sheets)
            : log(std::move(painted))
            , all(sheets)
        {
        }
        int count() const override { return all; }
        void paint(QPainter &, int sheet) const override { log->push_back(sheet); }
        std::shared_ptr<std::vector<int>> log;
        int all;
    };
    static QList<QStringList> rows(int count)
    {
        QList<QStringList> text{{u"Order"_s, u"What"_s}};
        for (int i = 0; i < count; ++i)
            text.append({QString::number(20000 + i), u"The Winter’s Tale × 2"_s});
        return text;
    }
    PrintWindow *make(PrintJob job, const Printers &printers = {});
    template <class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    SheetView *sheets() const { return find<SheetView>("printSheets"); }
    QString sentence() const { return find<QLabel>("printSentence")->text(); }
    static int sheetsIn(const QString &path)
    {
        QFile file(path);
        static const QRegularExpression count(u"/Count (\\d+)"_s);
        return file.open(QIODevice::ReadOnly) ? count.match(QString::fromLatin1(file.readAll())).captured(1).toInt() : -1;
    }
    // A printer that writes to a file.
    Printers filePrinter() const
    {
        return {{u"Box office"_s}, u"Box office"_s, [path = path()](const QString &, const QString &, const QPageLayout &paper, int) {
                    auto writer = std::make_shared<QPdfWriter>(path);
                    writer->setPageLayout(paper);
                    return std::shared_ptr<QPagedPaintDevice>(writer);
                }};
    }
    QString path() const { return m_desk->folder.filePath(u"out.pdf"_s); }

    std::unique_ptr<testing::WindowFixture> m_desk;
    QPointer<PrintWindow> m_window;
    QStringList m_told;
};

void TestPrintWindow::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestPrintWindow::init()
{
    m_desk = std::make_unique<testing::WindowFixture>(std::make_shared<testing::ReaderLog>());
    m_told.clear();
}

void TestPrintWindow::cleanup()
{
    delete m_window;
    m_desk.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

PrintWindow *TestPrintWindow::make(PrintJob job, const Printers &printers)
{
    delete m_window;
    m_window = new PrintWindow(std::move(job), printers, m_desk->preferences, nullptr);
    connect(m_window, &PrintWindow::noticed, this, [this](const Notice &notice) { m_told.append(notice.text); });
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("no active window");
    return m_window;
}

void TestPrintWindow::tablesHaveTheirTitlesOnEverySheet()
{
    const QSizeF a4(700, 1000);
    QCOMPARE(recordSheets({u"Orders"_s}, rows(0))(a4)->count(), 1);
    const auto laid = recordSheets({u"Orders"_s}, rows(200))(a4);
    QVERIFY2(laid->count() >= 4 && laid->count() <= 5, qPrintable(QString::number(laid->count())));
    const auto titles = [&](int sheet) { // the band over the rows
        QImage image(700, 1000, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        laid->paint(painter, sheet);
        return image.copy(0, 0, 700, 55);
    };
    QVERIFY(titles(0) == titles(laid->count() - 1));
    QImage blank(700, 55, QImage::Format_RGB32);
    blank.fill(Qt::white);
    QVERIFY(titles(0) != blank);
}

void TestPrintWindow::paperSaysWhoseTheRowsAreAndHowOld()
{
    const QSizeF a4(700, 1000);
    const auto laid = recordSheets({u"Orders"_s, u"Ana <Ruiz>"_s, u"Records of 20 Nov 2026."_s}, rows(200))(a4);
    QVERIFY(laid->count() >= 4);
    for (int sheet = 0; sheet < laid->count(); ++sheet) {
        const QStringList written = testing::writtenOn(*laid, sheet, a4);
        QVERIFY2(written.join(u'|').contains(u"Ana <Ruiz>"_s) && written.join(u'|').contains(u"Orders"_s), qPrintable(written.join(u'|')));
        QVERIFY(written.contains(u"Records of 20 Nov 2026."_s));
        QVERIFY(written.contains(u"Page %1 of %2"_s.arg(sheet + 1).arg(laid->count())));
    }
    const QStringList nobodys = testing::writtenOn(*recordSheets({u"History"_s}, rows(1))(a4), 0, a4);
    QCOMPARE(nobodys.front(), u"History"_s);
}

void TestPrintWindow::onlySheetsInSightArePainted()
{
    const auto painted = std::make_shared<std::vector<int>>();
    make({u"Long"_s, [painted](QSizeF) { return std::make_shared<const Counting>(painted, 5000); }});
    QCOMPARE(sheets()->count(), 5000);
    sheets()->grab();
    QVERIFY(!painted->empty());
    QVERIFY(*std::max_element(painted->begin(), painted->end()) < 3);
    QTest::keyClick(sheets(), Qt::Key_End);
    painted->clear();
    sheets()->grab();
    QVERIFY(!painted->empty());
    QVERIFY(*std::min_element(painted->begin(), painted->end()) > 4990);
}

void TestPrintWindow::keysTurnTheSheets()
{
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(200))});
    auto *number = find<QSpinBox>("printNumber");
    QTRY_VERIFY(sheets()->hasFocus());
    QVERIFY(!find<IconButton>("printBefore")->isEnabled());
    QVERIFY(!find<IconButton>("printBefore")->statusTip().isEmpty());
    QTest::keyClick(sheets(), Qt::Key_PageDown);
    QCOMPARE(number->value(), 2);
    QCOMPARE(sheets()->accessibleDescription(), u"Page 2 of %1"_s.arg(sheets()->count()));
    QTest::keyClick(sheets(), Qt::Key_End);
    QCOMPARE(number->value(), sheets()->count());
    QVERIFY(!find<IconButton>("printAfter")->isEnabled());
    QTest::keyClick(sheets(), Qt::Key_Home);
    QCOMPARE(number->value(), 1);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"3"_s);
    QTest::keyClick(number, Qt::Key_Tab);
    QCOMPARE(sheets()->current(), 2);
    QTest::mouseClick(find<IconButton>("printBefore"), Qt::LeftButton);
    QCOMPARE(number->value(), 2);
}

void TestPrintWindow::theSizeFollows()
{
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(200))});
    const QRect viewport = sheets()->viewport()->rect();
    QVERIFY(viewport.contains(sheets()->sheetRect(0)));
    auto *zoom = find<QComboBox>("printZoom");
    zoom->setFocus();
    QTest::keyClick(zoom, Qt::Key_Down); // the page's width
    QVERIFY(sheets()->sheetRect(0).width() > viewport.width() - 60);
    QVERIFY(!sheets()->horizontalScrollBar()->maximum());
    const qreal wide = sheets()->zoom();
    QTest::mouseClick(find<IconButton>("printLarger"), Qt::LeftButton);
    QVERIFY(sheets()->zoom() > wide);
    QVERIFY(sheets()->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(zoom, Qt::Key_Up); // the whole page
    QTRY_VERIFY(sheets()->viewport()->rect().contains(sheets()->sheetRect(sheets()->current())));
}

void TestPrintWindow::aSheetIsTurnedAcross()
{
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(200))});
    const int upright = sheets()->count();
    find<QComboBox>("printDirection")->setFocus();
    QTest::keyClick(find<QComboBox>("printDirection"), Qt::Key_Down);
    QVERIFY(sheets()->count() > upright); // fewer rows on each
    QVERIFY(sheets()->sheetRect(0).width() > sheets()->sheetRect(0).height());
    QCOMPARE(find<QSpinBox>("printNumber")->maximum(), sheets()->count());
    find<QComboBox>("printPaper")->setCurrentText(QPageSize::name(QPageSize::A5));
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(1))});
    QCOMPARE(find<QComboBox>("printPaper")->currentText(), QPageSize::name(QPageSize::A5)); // remembered
}

void TestPrintWindow::withoutAPrinterAFileIsWritten()
{
    make({u"Ana Ruiz, Portal"_s, recordSheets({u"Orders"_s}, rows(200))});
    QVERIFY2(sentence().startsWith(u"No printer"_s) && sentence().contains(u"PDF"_s), qPrintable(sentence()));
    QVERIFY(!find<QSpinBox>("printCopies")->isVisible());
    const int count = sheets()->count();
    QTest::keyClick(find<PrimaryButton>("printGo"), Qt::Key_Space);
    auto *dialog = find<QFileDialog>("printFileDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->selectedFiles().value(0).endsWith(u"Ana Ruiz, Portal.pdf"_s));
    Q_EMIT dialog->fileSelected(path());
    dialog->close();
    QTRY_COMPARE(m_told, QStringList{u"Ana Ruiz, Portal was written to %1."_s.arg(path())});
    QTRY_VERIFY(!m_window);
    QCOMPARE(sheetsIn(path()), count); // as they were shown
}

void TestPrintWindow::aFileThatCannotBeWrittenIsSaidInPlace()
{
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(3))});
    const QString gone = m_desk->folder.filePath(u"gone/out.pdf"_s);
    QTest::keyClick(find<PrimaryButton>("printGo"), Qt::Key_Space);
    auto *dialog = find<QFileDialog>("printFileDialog");
    Q_EMIT dialog->fileSelected(gone);
    dialog->close();
    QTRY_VERIFY2(sentence().contains(gone), qPrintable(sentence()));
    QVERIFY(m_told.isEmpty());
    QVERIFY(find<PrimaryButton>("printGo")->isEnabled());
}

void TestPrintWindow::aPrinterTakesEverySheet()
{
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(200))}, filePrinter());
    QVERIFY(sentence().isEmpty());
    QCOMPARE(find<QComboBox>("printTarget")->currentText(), u"Box office"_s);
    QTRY_VERIFY(find<QSpinBox>("printCopies")->isVisible());
    const int count = sheets()->count();
    QTest::keyClick(find<PrimaryButton>("printGo"), Qt::Key_Space);
    QTRY_COMPARE(m_told, QStringList{u"Orders was sent to the printer Box office."_s});
    QTRY_VERIFY(!m_window);
    QCOMPARE(sheetsIn(path()), count);
}

void TestPrintWindow::aPrinterThatTakesNothingIsSaidInPlace()
{
    Printers broken = filePrinter();
    broken.open = [gone = m_desk->folder.filePath(u"gone/out.pdf"_s)](const QString &, const QString &, const QPageLayout &, int) {
        return std::shared_ptr<QPagedPaintDevice>(std::make_shared<QPdfWriter>(gone));
    };
    make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(3))}, broken);
    QTest::keyClick(find<PrimaryButton>("printGo"), Qt::Key_Space);
    QTRY_VERIFY2(sentence().startsWith(u"The printer Box office did not take the pages"_s), qPrintable(sentence()));
    QVERIFY(m_window->isVisible());
    QVERIFY(m_told.isEmpty());
}

void TestPrintWindow::aLongJobIsStopped()
{
    struct Slow : page::Sheets {
        explicit Slow(std::shared_ptr<QSemaphore> gate_)
            : gate(std::move(gate_))
        {
        }
        int count() const override { return 100; }
        void paint(QPainter &, int) const override
        {
            if (QThread::currentThread() != QCoreApplication::instance()->thread())
                gate->acquire();
        }
        std::shared_ptr<QSemaphore> gate;
    };
    const auto gate = std::make_shared<QSemaphore>(3);
    make({u"Orders"_s, [gate](QSizeF) { return std::make_shared<const Slow>(gate); }}, filePrinter());
    QTest::keyClick(find<PrimaryButton>("printGo"), Qt::Key_Space);
    QTRY_COMPARE(gate->available(), 0);
    QTRY_VERIFY(find<QWidget>("printProgress")->isVisible());
    QVERIFY(!find<PrimaryButton>("printGo")->isEnabled());
    QVERIFY(!find<PrimaryButton>("printGo")->statusTip().isEmpty());
    auto *stop = find<QPushButton>("printClose");
    QCOMPARE(stop->text(), u"Stop"_s);
    QTest::keyClick(stop, Qt::Key_Space);
    gate->release(100);
    QTRY_VERIFY2(sentence().startsWith(u"It was stopped"_s), qPrintable(sentence()));
    QVERIFY(m_window->isVisible());
    QCOMPARE(stop->text(), u"Close"_s);
    QVERIFY(gate->available() > 90);
}

void TestPrintWindow::theWindowsTablesArePrinted()
{
    const auto main = m_desk->makeWindow();
    main->openDatabase();
    main->show();
    main->openPatron(1);
    auto *orders = main->findChild<RecordTable *>(u"ordersTable"_s);
    QTRY_COMPARE(orders->text(false).size(), 14);
    orders->findChild<QAction *>(u"printRows"_s)->trigger();
    auto *opened = main->findChild<PrintWindow *>();
    QTRY_VERIFY(opened && opened->isVisible());
    QVERIFY(!opened->isModal());
    QVERIFY(opened->windowTitle().contains(u"Orders"_s));
    QCOMPARE(opened->findChild<SheetView *>()->count(), 1);
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!main->findChild<PrintWindow *>());
}

void TestPrintWindow::anEmptyTableSaysWhyItIs()
{
    const auto main = m_desk->makeWindow();
    main->openDatabase();
    main->show();
    const auto onPaper = [&] {
        auto *orders = main->findChild<RecordTable *>(u"ordersTable"_s);
        return testing::writtenOn(*recordSheets(orders->paperTitle(), orders->text(false))(QSizeF(700, 1000)), 0).join(u'|');
    };
    main->openPatron(1);
    QTRY_COMPARE(main->findChild<RecordTable *>(u"ordersTable"_s)->text(false).size(), 14);
    QVERIFY2(!onPaper().contains(u"No order"_s), qPrintable(onPaper()));
    main->findChild<RecordTable *>(u"ordersTable"_s)->findChild<QLineEdit *>(u"recordFind"_s)->setText(u"zzz"_s);
    QVERIFY2(onPaper().contains(u"No order matches."_s), qPrintable(onPaper()));
    main->openPatron(5);
    QTRY_VERIFY2(onPaper().contains(u"No orders yet"_s), qPrintable(onPaper()));
    main->findChild<RecordTable *>(u"ordersTable"_s)->findChild<QAction *>(u"exportCsv"_s)->trigger();
    auto *dialog = main->findChild<QFileDialog *>(u"exportDialog"_s);
    Q_EMIT dialog->fileSelected(m_desk->folder.filePath(u"none.csv"_s));
    dialog->close();
    const QString told = main->findChild<QLabel *>(u"noticeText"_s)->text();
    QVERIFY2(told.contains(u"none.csv"_s) && told.contains(u"No orders yet"_s), qPrintable(told));
}

void TestPrintWindow::survivesEveryDress()
{
    testing::PseudoTranslator longer;
    for (const int dress : {0, 1, 2}) {
        if (dress == 1)
            QCoreApplication::installTranslator(&longer);
        QApplication::setLayoutDirection(dress == 2 ? Qt::RightToLeft : Qt::LeftToRight);
        for (const Printers &printers : {Printers{}, filePrinter()}) {
            make({u"Orders"_s, recordSheets({u"Orders"_s}, rows(200))}, printers);
            const QStringList faults = testing::clippedTexts(*m_window) + testing::unnamedControls(*m_window) + testing::silentlyDisabled(*m_window);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        QCoreApplication::removeTranslator(&longer);
    }
}

QTEST_MAIN(TestPrintWindow)
#include "tst_printwindow.moc"
