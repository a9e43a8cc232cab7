// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/pageexporter.h"

#include "models/domain/instant.h"
#include "ui/common/preferences.h"
#include "ui/common/printwindow.h"
#include "ui/common/savefile.h"
#include "ui/page/pagesheets.h"
#include "ui/words/errorsentence.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QMenu>
#include <QPointer>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr auto folderKey = "export/folder"_L1;

// Runs `job` away from the window's thread, and `done` with what it gave, unless `context` is gone by then.
template <class Job, class Done>
void runAside(QObject *context, Job job, Done done)
{
    using Answer = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<Answer>>();
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace

PageExporter::PageExporter(Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_preferences(preferences)
    , m_window(window)
    , m_menu(new QMenu(tr("&Export the page"), window))
{
    m_menu->setObjectName(u"exportMenu"_s);
    m_menu->setAccessibleName(tr("Export the page"));
    for (const CopyFormat format : {CopyFormat::Pdf, CopyFormat::Html, CopyFormat::Text, CopyFormat::Json}) {
        QAction *action = m_menu->addAction(tr("%1…").arg(copyName(format)), this, [this, format] { exportAs(format); });
        action->setObjectName(u"export_"_s + copySuffix(format));
        if (format == CopyFormat::Pdf)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    }
    m_menu->addSeparator();
    QAction *paper = m_menu->addAction(tr("&Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), this, &PageExporter::print);
    paper->setObjectName(u"printPage"_s);
    setPatron({}, {}, {});
}

void PageExporter::setPatron(std::shared_ptr<const items::PatronView> view, const QString &note, const SettingValues &tried)
{
    m_view = std::move(view);
    m_note = note;
    m_tried = tried;
    for (QAction *action : m_menu->actions()) {
        action->setEnabled(m_view != nullptr);
        action->setStatusTip(m_view ? QString() : tr("Choose a patron first."));
    }
}

void PageExporter::exportAs(CopyFormat format)
{
    const QString suffix = copySuffix(format);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString day = localDate(m_view->page.at, m_view->page.timeZone).toString(Qt::ISODate);
    auto *dialog = new QFileDialog(m_window, tr("Export the page"), m_preferences.value(folderKey, documents).toString());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(tr("%1 (*.%2)").arg(copyName(format), suffix));
    dialog->selectFile(fileNameOf(tr("%1, Portal %2").arg(m_view->page.name, day)) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void PageExporter::write(CopyFormat format, const QString &path)
{
    m_preferences.setValue(folderKey, QFileInfo(path).absolutePath());
    runAside(
        this, [view = m_view, note = m_note, tried = m_tried, format, path] { return saveFile(path, pageCopy(*view, format, note, tried)); },
        [this, path](const Result<void> &done) {
            const QString shown = QDir::toNativeSeparators(path);
            Q_EMIT noticed(done ? Notice{ChipTone::Success, tr("The page was written to %1.").arg(shown)}
                                : Notice{ChipTone::Danger, words::errorSentence(done.error())});
        });
}

void PageExporter::print()
{
    const std::shared_ptr<const portal::PortalPage> page(m_view, &m_view->page);
    const QString title = tr("%1, Portal").arg(m_view->page.name.simplified());
    openPrintWindow(m_window->window(), m_preferences, {title, page::pageSheets(page, QColor(m_view->settings.organisationColour), m_note)},
                    [self = QPointer(this)](const Notice &notice) {
                        if (self)
                            Q_EMIT self->noticed(notice);
                    });
}

} // namespace pd::ui
