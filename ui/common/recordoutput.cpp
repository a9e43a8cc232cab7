// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordoutput.h"

#include "models/actions/tablefile.h"
#include "ui/common/printwindow.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordview.h"
#include "ui/page/textfit.h"
#include "ui/words/errorsentence.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pd::ui::RecordOutput)
};

QString rowCount(int rows)
{
    return rows == 1 ? Words::tr("One row was copied.") : Words::tr("%n rows were copied.", nullptr, rows);
}

} // namespace

QList<QStringList> recordText(const RecordView &view, const RecordProxy &proxy, bool selectedOnly)
{
    const QHeaderView *header = view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    QList<QStringList> text(1);
    for (const int column : columns)
        text[0].append(proxy.columns()[size_t(column)].title);
    for (int row = 0; row < proxy.rowCount(); ++row) {
        if (selectedOnly && !view.selectionModel()->rowIntersectsSelection(row))
            continue;
        QStringList &cells = text.emplaceBack();
        for (const int column : columns)
            cells.append(proxy.text(row, column));
    }
    return text;
}

Notice copyRecords(const QList<QStringList> &text)
{
    if (text.size() < 2)
        return {ChipTone::Info, Words::tr("Nothing was copied: no row is selected.")};
    QStringList lines;
    for (const QStringList &cells : text.sliced(1))
        lines.append(cells.join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return {ChipTone::Success, rowCount(int(lines.size()))};
}

void exportRecords(QWidget *parent, const PaperTitle &title, const QList<QStringList> &text, Told told)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Export %1").arg(title.table), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   Words::tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(title.table + u".csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [text, told, none = title.none](const QString &path) {
        if (const Result<void> written = actions::writeTable(path, text); !written)
            told({ChipTone::Danger, words::errorSentence(written.error())});
        else if (none.isEmpty())
            told({ChipTone::Success, Words::tr("Exported to %1.").arg(QDir::toNativeSeparators(path))});
        else
            told({ChipTone::Info, Words::tr("Exported to %1, but only the titles of the columns: %2", "a file; why there are no rows").arg(QDir::toNativeSeparators(path), none)});
    });
    dialog->open();
}

QString PaperTitle::text() const
{
    return whose.isEmpty() ? table : Words::tr("%1: %2", "a patron and the name of a table").arg(page::isolated(whose), table);
}

void printRecords(QWidget *parent, Preferences &preferences, const PaperTitle &title, const QList<QStringList> &text, Told told)
{
    openPrintWindow(parent, preferences, {title.text(), recordSheets(title, text)}, std::move(told));
}

} // namespace pd::ui
