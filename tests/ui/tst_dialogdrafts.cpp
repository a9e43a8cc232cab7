// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogdrafts.h"
#include "ui/common/drafts.h"
#include "ui/common/preferences.h"
#include "ui/orders/requestdialog.h"
#include "ui/venues/seateditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;

namespace {

// One run of the program; going without goodbye is what a crash does.
struct Run {
    explicit Run(const QString &file, const QString &database = u"sqlite:one.db"_s)
        : preferences(std::make_unique<QSettings>(file, QSettings::IniFormat))
        , drafts(preferences)
        , dialogs(drafts, database, nullptr)
        , filled(&dialogs, &DialogDrafts::filledIn)
    {
    }
    Preferences preferences;
    Drafts drafts;
    DialogDrafts dialogs;
    QSignalSpy filled;
};

std::unique_ptr<RequestDialog> request(const QString &order)
{
    auto dialog = std::make_unique<RequestDialog>(RequestDialog::Start{order, false, {{u"Orchestra"_s}, {}}}, u"Ana Núñez"_s, false, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    keepDraft(*dialog, order);
    return dialog;
}

QPlainTextEdit &note(QDialog &dialog)
{
    return *dialog.findChild<QPlainTextEdit *>(u"requestNote"_s);
}

Seat seat(RowId id, const QString &number, double x)
{
    Seat made;
    made.id = id;
    made.section = u"Orchestra"_s;
    made.row = u"A"_s;
    made.number = number;
    made.x = x;
    return made;
}

std::unique_ptr<SeatEditor> seatEditor(const std::vector<Seat> &seats)
{
    auto editor = std::make_unique<SeatEditor>(u"Main Stage"_s, seats, [](const std::vector<Seat> &, const SeatEditor::Told &) {}, nullptr);
    editor->setAttribute(Qt::WA_DeleteOnClose, false);
    keepDraft(*editor, u"1"_s);
    return editor;
}

} // namespace

// What was typed into a dialog is there again when it is opened about the same after a crash, and only then.
class TestDialogDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QFile::remove(file()); }
    void whatWasTypedIsThereAgain();
    void itIsThatOfTheSameOrderAndDatabase();
    void whatIsDoneOrGivenUpIsForgotten_data();
    void whatIsDoneOrGivenUpIsForgotten();
    void anUntouchedDialogIsNoDraft();
    void dateTicksAndCells();
    void onlyWhatWasTypedIsFilledIn();
    void rowsWithTheSameWords();
    void aSeatMapThatWasDrawn();
    void aSeatMapThatSomebodyChangedMeanwhile();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"person.ini"_s); }
    // Types a wish and dies.
    void crash()
    {
        Run run(file());
        const auto dialog = request(u"ON-1"_s);
        note(*dialog).setPlainText(u"Nearer to the stage,\nplease"_s);
        dialog->findChild<QCheckBox *>(u"wish_nearer"_s)->setChecked(true);
        dialog->findChild<QComboBox *>(u"requestSource"_s)->setCurrentIndex(1);
        run.drafts.write();
    }

    QTemporaryDir m_folder;
};

void TestDialogDrafts::whatWasTypedIsThereAgain()
{
    crash();
    Run run(file());
    const auto dialog = request(u"ON-1"_s);
    QCOMPARE(note(*dialog).toPlainText(), u"Nearer to the stage,\nplease"_s);
    QVERIFY(dialog->findChild<QCheckBox *>(u"wish_nearer"_s)->isChecked());
    QCOMPARE(dialog->findChild<QComboBox *>(u"requestSource"_s)->currentIndex(), 1);
    QCOMPARE(run.filled.count(), 1);
    QVERIFY(dialog->findChild<QPushButton *>(u"requestGo"_s)->isEnabled()); // the dialog itself has weighed it
}

void TestDialogDrafts::itIsThatOfTheSameOrderAndDatabase()
{
    crash();
    {
        Run run(file());
        QCOMPARE(note(*request(u"ON-2"_s)).toPlainText(), QString());
    }
    {
        Run run(file(), u"sqlite:other.db"_s);
        QCOMPARE(note(*request(u"ON-1"_s)).toPlainText(), QString());
        QCOMPARE(run.filled.count(), 0);
    }
    Run run(file());
    QVERIFY(!note(*request(u"ON-1"_s)).toPlainText().isEmpty());
}

void TestDialogDrafts::whatIsDoneOrGivenUpIsForgotten_data()
{
    QTest::addColumn<int>("result");
    QTest::addRow("done") << int(QDialog::Accepted);
    QTest::addRow("given up") << int(QDialog::Rejected);
}

void TestDialogDrafts::whatIsDoneOrGivenUpIsForgotten()
{
    QFETCH(int, result);
    crash();
    {
        Run run(file());
        request(u"ON-1"_s)->done(result);
        run.drafts.write();
    }
    Run run(file());
    QCOMPARE(note(*request(u"ON-1"_s)).toPlainText(), QString());
    QCOMPARE(run.filled.count(), 0);
}

void TestDialogDrafts::anUntouchedDialogIsNoDraft()
{
    {
        Run run(file());
        const auto dialog = request(u"ON-1"_s);
        run.drafts.write();
    }
    Run run(file());
    const auto dialog = request(u"ON-1"_s);
    QCOMPARE(run.filled.count(), 0);
}

void TestDialogDrafts::dateTicksAndCells()
{
    struct Form : QDialog {
        explicit Form(bool another)
            : date(this)
            , list(this)
            , table(2, 2, this)
        {
            setObjectName(u"form"_s);
            date.setObjectName(u"date"_s);
            list.setObjectName(u"list"_s);
            table.setObjectName(u"table"_s);
            for (const QString &text : another ? QStringList{u"new"_s, u"one"_s, u"two"_s} : QStringList{u"one"_s, u"two"_s}) {
                auto *item = new QListWidgetItem(text, &list);
                item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Unchecked);
            }
            for (int row = 0; row < 2; ++row) {
                auto *name = new QTableWidgetItem(u"level %1"_s.arg(row));
                name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
                name->setCheckState(Qt::Unchecked);
                table.setItem(row, 0, name);
                table.setItem(row, 1, new QTableWidgetItem(u"10"_s));
            }
            keepDraft(*this);
        }
        QDateEdit date;
        QListWidget list;
        QTableWidget table;
    };
    {
        Run run(file());
        Form form(false);
        form.date.setDate({2026, 9, 14});
        form.list.item(1)->setCheckState(Qt::Checked);
        form.table.item(1, 0)->setCheckState(Qt::Checked);
        form.table.item(1, 1)->setText(u"12"_s);
        run.drafts.write();
    }
    Run run(file());
    Form form(true); // a row came meanwhile
    QCOMPARE(form.date.date(), QDate(2026, 9, 14));
    QCOMPARE(form.list.item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(form.list.item(1)->checkState(), Qt::Unchecked);
    QCOMPARE(form.list.item(2)->checkState(), Qt::Checked);
    QCOMPARE(form.table.item(0, 0)->checkState(), Qt::Unchecked);
    QCOMPARE(form.table.item(1, 0)->checkState(), Qt::Checked);
    QCOMPARE(form.table.item(0, 1)->text(), u"10"_s);
    QCOMPARE(form.table.item(1, 1)->text(), u"12"_s);
}

void TestDialogDrafts::onlyWhatWasTypedIsFilledIn()
{
    struct Form : QDialog {
        Form(const QString &stored, const QStringList &people)
            : field(stored, this)
            , typed(this)
            , who(this)
        {
            setObjectName(u"form"_s);
            field.setObjectName(u"field"_s);
            typed.setObjectName(u"typed"_s);
            who.setObjectName(u"who"_s);
            for (const QString &one : people)
                who.addItem(one, one);
            keepDraft(*this);
        }
        QLineEdit field, typed;
        QComboBox who;
    };
    {
        Run run(file());
        Form form(u"as it was"_s, {u"ana"_s, u"bo"_s});
        form.typed.setText(u"typed"_s);
        form.who.setCurrentIndex(1);
        run.drafts.write();
    }
    Run run(file());
    Form form(u"as somebody else saved it"_s, {u"ana"_s, u"maria"_s, u"bo"_s});
    QCOMPARE(form.typed.text(), u"typed"_s);
    QCOMPARE(form.field.text(), u"as somebody else saved it"_s);
    QCOMPARE(form.who.currentText(), u"bo"_s);
}

void TestDialogDrafts::rowsWithTheSameWords()
{
    struct Form : QDialog {
        Form()
            : list(this)
        {
            setObjectName(u"form"_s);
            list.setObjectName(u"list"_s);
            for (int id = 1; id <= 2; ++id) {
                auto *item = new QListWidgetItem(u"Adult"_s, &list);
                item->setData(Qt::UserRole, id);
                item->setCheckState(id == 1 ? Qt::Checked : Qt::Unchecked);
            }
            note.setParent(this);
            note.setObjectName(u"note"_s);
            keepDraft(*this);
        }
        QListWidget list;
        QLineEdit note;
    };
    {
        Run run(file());
        Form form;
        form.note.setText(u"typed"_s);
        form.list.item(1)->setCheckState(Qt::Checked);
        run.drafts.write();
    }
    Run run(file());
    Form form;
    QCOMPARE(form.note.text(), u"typed"_s);
    QCOMPARE(form.list.item(0)->checkState(), Qt::Checked);
    QCOMPARE(form.list.item(1)->checkState(), Qt::Checked);
}

void TestDialogDrafts::aSeatMapThatWasDrawn()
{
    const std::vector<Seat> before{seat(1, u"1"_s, 0), seat(2, u"2"_s, 1)};
    {
        Run run(file());
        const auto editor = seatEditor(before);
        editor->findChild<QLineEdit *>(u"rowSection"_s)->setText(u"Balcony"_s);
        editor->findChild<QLineEdit *>(u"rowName"_s)->setText(u"B"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"rowDraw"_s), Qt::LeftButton);
        run.drafts.write();
    }
    Run run(file());
    const auto editor = seatEditor(before);
    QVERIFY(editor->drawn().seats().size() > 2);
    QCOMPARE(editor->drawn().seats().back().section, u"Balcony"_s);
    QVERIFY(editor->drawn().seats().back().id < 0);
    QCOMPARE(run.filled.count(), 1);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"editorUndo"_s), Qt::LeftButton); // one step back: as saved
    QVERIFY(!editor->drawn().isChanged());
    QVERIFY(editor->draft().isEmpty());
}

void TestDialogDrafts::aSeatMapThatSomebodyChangedMeanwhile()
{
    {
        Run run(file());
        const auto editor = seatEditor({seat(1, u"1"_s, 0), seat(2, u"2"_s, 1)});
        editor->findChild<QLineEdit *>(u"rowName"_s)->setText(u"B"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"rowDraw"_s), Qt::LeftButton);
        run.drafts.write();
    }
    Run run(file());
    const auto editor = seatEditor({seat(1, u"1"_s, 0)});
    QCOMPARE(editor->drawn().seats().size(), size_t(1));
    QVERIFY(editor->findChild<QLabel *>(u"editorBannerText"_s)->text().contains(u"changed since"_s));
    QCOMPARE(run.filled.count(), 0);
}

QTEST_MAIN(TestDialogDrafts)
#include "tst_dialogdrafts.moc"
