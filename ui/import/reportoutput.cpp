// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reportoutput.h"

#include "ui/words/errorsentence.h"
#include "ui/words/importnames.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportOutput)
};

QByteArray bytesOf(const ImportReport &report, const QString &path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        QJsonObject json = words::importJson(report);
        json.insert(u"schemaVersion"_s, 1);
        return QJsonDocument(json).toJson();
    }
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return words::rejectionsCsv(report);
    return words::importText(report, words::Length::Whole).toUtf8() + '\n';
}

} // namespace

Result<void> writeReport(const ImportReport &report, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = bytesOf(report, path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, {{u"path"_s, path}}, file.errorString()};
    return {};
}

void saveReport(QWidget *parent, std::shared_ptr<const ImportReport> report, bool rejectionsOnly, std::function<void(bool ok, const QString &sentence)> told)
{
    auto *dialog = new QFileDialog(parent, rejectionsOnly ? Words::tr("Save the rejected rows") : Words::tr("Save the report"));
    dialog->setObjectName(u"importReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString text = Words::tr("Text (*.txt)");
    const QString json = Words::tr("JSON (*.json)");
    const QString csv = Words::tr("Rejected rows as CSV (*.csv)");
    dialog->setNameFilters(rejectionsOnly ? QStringList{csv} : QStringList{text, json, csv});
    dialog->setDefaultSuffix(rejectionsOnly ? u"csv"_s : u"txt"_s);
    dialog->selectFile(rejectionsOnly ? Words::tr("rejected-rows") + u".csv"_s : Words::tr("import-report") + u".txt"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, -1).remove(u')'));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [report, told](const QString &path) {
        const auto written = writeReport(*report, path);
        told(written.has_value(), written ? Words::tr("Saved as %1.").arg(path) : words::errorSentence(written.error()));
    });
    dialog->open();
}

} // namespace pd::ui
