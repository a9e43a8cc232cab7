// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/fileimport.h"

#include "models/actions/importaction.h"
#include "models/items/writerthread.h"
#include "ui/mainwindow.h"
#include "ui/words/errorsentence.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileImport)
};

Result<ImportReport> import(actions::Desk &desk, items::Task &task, items::WriterThread &writer, const QStringList &files)
{
    actions::ImportRequest request;
    request.paths = files;
    request.progress = [&task](actions::ImportRequest::Phase, qint64 done, qint64 all) { return task.report(done, all); };
    actions::ImportAction action(request);
    const Result<actions::Outcome> outcome = desk.runner().run(action);
    if (!outcome)
        return outcome.error();
    writer.tell(*outcome);
    return action.report();
}

ui::Notice noticeOf(const Result<ImportReport> &report)
{
    if (!report)
        return {ui::ChipTone::Danger, words::errorSentence(report.error())};
    qint64 stored = 0;
    for (const ImportFile &file : report->files)
        stored += file.stored;
    return {ui::ChipTone::Success, Words::tr("The export was imported: %L1 rows were stored.").arg(stored)};
}

} // namespace

void FileImport::start(ui::MainWindow &window, items::WriterThread &writer, const QStringList &files)
{
    if (files.isEmpty()) {
        auto *dialog = new QFileDialog(&window, Words::tr("Import an export"), {}, Words::tr("Exports (*.zip *.csv)"));
        dialog->setObjectName(u"importFilesDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        QObject::connect(dialog, &QFileDialog::filesSelected, &window, [&window, &writer](const QStringList &chosen) { start(window, writer, chosen); });
        dialog->open();
        return;
    }
    writer.work(Words::tr("Importing"), [&writer, files](actions::Desk &desk, items::Task &task) { return import(desk, task, writer, files); })
        .then(&writer, [window = QPointer(&window)](const Result<ImportReport> &report) {
            if (window)
                window->notify(noticeOf(report));
        });
}

} // namespace pd::app
