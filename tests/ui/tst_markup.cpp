// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/benefitmessageaction.h"
#include "models/actions/settingsaction.h"
#include "tests/ui/importfixture.h"
#include "tests/ui/paintedtext.h"
#include "tests/ui/startparts.h"
#include "tests/ui/tour.h"
#include "tests/ui/windowvisit.h"
#include "tests/ui/wishesstops.h"
#include "ui/common/recordtable.h"
#include "ui/portal/portalview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

// Names that look like HTML, with an & in them, stay the text that they are wherever they come: in an import, a database,
// the window, its tips, menus and title, on paper and in files.
class TestMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyLook();
        QApplication::setPalette(themePalette(Theme::Light));
    }
    void itIsFoundWhereItIsMarkup();
    void everyPlaceShowsIt();
    void everyCopyHoldsIt();

private:
    void fill(testing::ImportFixture &m);
};

namespace {

const QString odd = u"<b>Bold</b> & <img src=x>"_s;

// What is wrong with how a window shows such a name; how often it is shown at all.
class Look {
public:
    void at(const QString &stop, QWidget &shown)
    {
        QCoreApplication::processEvents();
        QWidgetList widgets = shown.findChildren<QWidget *>();
        widgets.prepend(&shown);
        for (QWidget *widget : widgets) {
            if (widget->window() == shown.window() && widget->isVisible())
                look(stop, *widget);
        }
        for (const QAction *action : shown.findChildren<QAction *>())
            lookAt(stop, *action);
        if (shown.windowTitle().contains(u"Bold"_s) && !shown.windowTitle().contains(odd))
            note(stop, u"title “%1”"_s.arg(shown.windowTitle()));
    }
    [[nodiscard]] bool none() const
    {
        for (const QString &fault : m_found)
            qWarning().noquote() << fault;
        return m_found.isEmpty();
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    static bool isMarkup(const QString &tip) { return tip.contains(u"<b>Bold"_s) || tip.contains(u"<img"_s); }

    void note(const QString &stop, const QString &fault)
    {
        if (!m_known.contains(fault))
            m_found.append(stop + u": "_s + fault);
        m_known.insert(fault);
    }
    void look(const QString &stop, QWidget &widget)
    {
        const QString where = testing::place(widget);
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            note(stop, where + u" guesses whether its text is HTML"_s);
        if (isMarkup(widget.toolTip()))
            note(stop, where + u" has it as markup in its tip"_s);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && button->text().contains(u"Bold"_s) && !button->shortcut().isEmpty())
            note(stop, where + u" takes its & for a key: "_s + button->shortcut().toString());
        if (const auto *table = qobject_cast<const QAbstractItemView *>(&widget); table && table->model()) {
            const QAbstractItemModel &model = *table->model();
            for (int row = 0; row < std::min(50, model.rowCount()); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    if (isMarkup(model.index(row, column).data(Qt::ToolTipRole).toString()))
                        note(stop, where + u" has it as markup in the tip of a cell"_s);
                }
            }
        }
        QString painted;
        for (const testing::PaintedText &piece : testing::paintedTexts(widget))
            painted += piece.text;
        for (qsizetype at = painted.indexOf(u"Bold"_s); at >= 0; at = painted.indexOf(u"Bold"_s, at + 1)) {
            ++m_seen;
            const QString around = painted.mid(std::max(qsizetype(0), at - 3), 16);
            const QString after = painted.mid(at, 12);
            const bool whole = after.startsWith(odd.mid(3, after.size())) || after.contains(u'…') || after.contains(u'\n');
            if (!around.startsWith(u"<b>"_s) || !whole)
                note(stop, where + u" writes it as “%1”"_s.arg(around));
        }
    }
    void lookAt(const QString &stop, const QAction &action)
    {
        if (action.text().contains(u"Bold"_s) && !action.text().contains(u"</b> && <"_s))
            note(stop, u"menu entry “%1” takes its & for a key"_s.arg(action.text()));
    }

    QStringList m_found;
    QSet<QString> m_known;
    int m_seen = 0;
};

} // namespace

void TestMarkup::fill(testing::ImportFixture &m)
{
    QByteArray quoted = '"' + odd.toUtf8() + '"';
    const auto with = [&quoted](QByteArray rows) { return rows.replace("ODD", quoted); };
    const QStringList files{
        m.file(u"Account.csv"_s, with("Id,Name\n001000000000001AAA,ODD\n")),
        m.file(u"Contact <img src=x> & co.csv"_s, with("Id,FirstName,LastName,Email,AccountId\n003000000000001AAA,ODD,ODD,odd@mailbox.example,001000000000001AAA\n"
                                                       "003000000000002AAA,Tom,ODD,tom@mailbox.example,001000000000001AAA\n")),
        m.file(u"PatronTicket__TicketableEvent__c.csv"_s, with("Id,Name\na02000000000001AAA,ODD\n")),
        m.file(u"PatronTicket__TicketOrder__c.csv"_s,
               with("Id,Name,PatronTicket__Contact__c,PatronTicket__OrderStatus__c,PatronTicket__Type__c,PatronTicket__OrderOrigin__c,PatronTicket__DeliveryMethod__c,CreatedDate\n"
                    "a01000000000001AAA,ODD,003000000000001AAA,Complete,ODD,ODD,ODD,2026-01-02 10:00:00\n"
                    "a01000000000002AAA,20001,003000000000001AAA,ODD,Tickets,Portal,Email,2026-01-03 10:00:00\n")),
        m.file(u"PatronTicket__TicketOrderItem__c.csv"_s,
               with("Id,PatronTicket__TicketOrder__c,PatronTicket__TicketableEvent__c,PatronTicket__Status__c,PatronTicket__Quantity__c\n"
                    "a03000000000001AAA,a01000000000001AAA,a02000000000001AAA,Active,2\n")),
        m.file(u"Opportunity.csv"_s, with("Id,ContactId,Name,StageName,Amount,CloseDate,Probability\n006000000000001AAA,003000000000001AAA,ODD,ODD,50.00,2026-05-30,100\n"
                                          "006000000000002AAA,003000000000001AAA,ODD,Posted,50.00,2026-05-30,ODD\n")),
    };
    m.window->importing().importFiles(files);
    QTRY_VERIFY2(m.tried(), qPrintable(m.shows("importError") ? m.text("importErrorText") : QString()));
}

// The test's own eyes.
void TestMarkup::itIsFoundWhereItIsMarkup()
{
    QWidget window;
    auto *label = new QLabel(odd, &window);
    auto *button = new QPushButton(odd, &window);
    button->setToolTip(odd);
    button->move(0, 50);
    auto *menu = new QMenu(&window);
    menu->addAction(odd);
    window.resize(300, 200);
    window.show();
    Look look;
    look.at(u"here"_s, window);
    QVERIFY(look.found().size() >= 5);
    label->setTextFormat(Qt::PlainText);
    delete button;
    delete menu;
    Look again;
    again.at(u"here"_s, window);
    QVERIFY(again.none());
    QCOMPARE(again.seen(), 1);
}

void TestMarkup::everyPlaceShowsIt()
{
    testing::ImportFixture m(testing::hallPlans);
    m.window->resize(1440, 900);
    Look look;
    fill(m);
    m.find("importDialog")->resize(1180, 800);
    for (int file = 0; file < m.rows("importFiles"); ++file) {
        m.find<QTableView>("importFiles")->selectRow(file);
        look.at(u"import, recognised"_s, *m.find("importDialog"));
    }
    m.next();
    look.at(u"import, ready"_s, *m.find("importDialog"));
    QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m.shows("importReport"));
    look.at(u"import, done"_s, *m.find("importDialog"));
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m.window->findChild<QWidget *>(u"importDialog"_s));
    QVERIFY(m.desk->writer.run(std::make_shared<actions::SettingsAction>(u"organisation.name"_s, odd)).result());
    m.activate();

    const RowId contact = m.value(u"SELECT id FROM contact WHERE email = 'odd@mailbox.example'"_s).toLongLong();
    for (int asked = 0; asked < 3; ++asked)
        QVERIFY(m.desk->writer.run(std::make_shared<actions::BenefitMessageAction>(contact, odd)).result());
    for (const RowId each : {m.value(u"SELECT id FROM contact WHERE email = 'tom@mailbox.example'"_s).toLongLong(), contact}) {
        m.window->openPatron(each);
        const auto *view = m.find<PortalView>("portalView");
        QTRY_VERIFY(view->layoutOfPage() && view->layoutOfPage()->page().contactId == each);
    }
    m.find<QAction>("pinCaller")->trigger();
    m.find<QAction>("viewSave")->trigger();
    m.find<QLineEdit>("nameField")->setText(odd);
    look.at(u"the name of a view"_s, *m.find("nameDialog"));
    QTest::keyClick(m.find("nameField"), Qt::Key_Return);
    QTRY_VERIFY(m.shows("noticeBar"));
    look.at(u"a view was saved"_s, *m.window);
    m.find<QAction>("copyEmail")->trigger();
    for (const auto &stops : {testing::patronStops(*m.window), testing::settingsStops(*m.window), testing::coverStops(*m.window),
                              testing::popupStops(*m.window), testing::windowStops(*m.window)}) {
        for (const testing::Stop &stop : stops) {
            QWidget *shown = stop.open();
            QVERIFY2(shown, qPrintable(stop.name));
            look.at(stop.name, *shown);
            testing::goHome(*m.window);
        }
    }
    m.window->focusSearch();
    QTest::keyClicks(m.find("searchField"), u"bold"_s);
    QTRY_VERIFY(m.shows("searchPopup"));
    look.at(u"search, the name"_s, *m.window);
    m.window->notify({ChipTone::Danger, u"Copied: "_s + odd});
    look.at(u"notice"_s, *m.window);
    for (const char *section : {"showHistory", "earlierImports"}) {
        m.find<QAction>(section)->trigger();
        QTest::qWait(50);
        look.at(QString::fromLatin1(section), *m.window);
    }
    QVERIFY(look.none());
    QVERIFY2(look.seen() > 100, qPrintable(QString::number(look.seen())));
}

void TestMarkup::everyCopyHoldsIt()
{
    testing::ImportFixture m;
    fill(m);
    m.next();
    QTest::keyClick(m.find("importDialog"), Qt::Key_Return);
    QTRY_VERIFY(m.shows("importReport"));
    m.press("importCopyReport");
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    QTest::keyClick(m.find("importDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!m.window->findChild<QWidget *>(u"importDialog"_s));
    m.activate();
    m.window->openPatron(m.value(u"SELECT id FROM contact WHERE email = 'odd@mailbox.example'"_s).toLongLong());
    const auto *view = m.find<PortalView>("portalView");
    QTRY_VERIFY(view->layoutOfPage());
    const auto isPlain = [] {
        const QMimeData *data = QApplication::clipboard()->mimeData();
        return !data->hasHtml() && data->text().contains(odd);
    };
    auto *orders = m.find<RecordTable>("ordersTable");
    m.find<QAction>("staffTab1")->trigger();
    orders->setFocusToRows();
    QTest::keyClick(m.find("ordersTableView"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m.find("ordersTableView"), Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(isPlain(), qPrintable(QApplication::clipboard()->text()));
    m.find<QAction>("tab1")->trigger();
    m.find<QAction>("copyPageLines")->trigger();
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());

    const auto written = [&](QAction &action, const QString &name) -> QByteArray {
        action.trigger();
        auto *dialog = m.find<QFileDialog>("exportDialog");
        const QString path = m.folder.filePath(name);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        if (!QTest::qWaitFor([&] { return file.exists() && file.size() > 0; }, 5000) || !file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll();
    };
    const QByteArray html = written(*m.find<QAction>("export_html"), u"page.html"_s);
    QVERIFY(html.contains("&lt;b&gt;Bold&lt;/b&gt; &amp; &lt;img src=x&gt;"));
    QVERIFY(!html.contains("<b>Bold") && !html.contains("<img src=x"));
    for (const char *format : {"txt", "json"}) {
        const QByteArray text = written(*m.find<QAction>(QByteArray("export_").append(format).constData()), u"page."_s + QString::fromLatin1(format));
        QVERIFY2(text.contains(odd.toUtf8()), format);
    }
    QAction *csv = orders->menu()->findChild<QAction *>(u"exportCsv"_s);
    QVERIFY(written(*csv, u"orders.csv"_s).contains(odd.toUtf8()));
}

QTEST_MAIN(TestMarkup)
#include "tst_markup.moc"
