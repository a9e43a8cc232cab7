// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importing.h"

#include "ui/common/drafts.h"
#include "ui/help/helpdesk.h"
#include "ui/import/droppedfiles.h"
#include "ui/import/importdialog.h"
#include "ui/import/importrunspanel.h"
#include "ui/import/importsession.h"
#include "ui/settings/settingspage.h"
#include "ui/words/errorsentence.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString sectionId()
{
    return u"imports"_s;
}

} // namespace

Importing::Importing(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    auto *drop = new FileDrop(window);
    connect(drop, &FileDrop::dropped, this, &Importing::importFiles);
    connect(drop, &FileDrop::mailsDropped, this, &Importing::mailsDropped);
    connect(drop, &FileDrop::refused, this, [this](const QString &sentence) { Q_EMIT noticed({ChipTone::Warn, sentence}); });
}

void Importing::addTo(Menus &menus, SettingsPage &settings)
{
    QAction *import = menus.file->addAction(tr("&Import an export…"), QKeySequence(Qt::CTRL | Qt::Key_I), this, [this] { importFiles({}); });
    import->setObjectName(u"importExport"_s);
    import->setStatusTip(tr("Takes files of PatronManager into this database; a dry run comes first."));
    QAction *earlier = menus.file->addAction(tr("Earlier i&mports"), this, [&settings] {
        settings.showSection(sectionId());
    });
    earlier->setObjectName(u"earlierImports"_s);
    earlier->setStatusTip(tr("Lists the imports of this database, with their reports."));
    m_settings = &settings;
    settings.addSection(sectionId(), tr("Imports"), [this] {
        m_runs = new ImportRunsPanel(m_services);
        connect(m_runs, &ImportRunsPanel::noticed, this, &Importing::noticed);
        return m_runs;
    });
}

void Importing::askBack(qint64 action)
{
    m_settings->showSection(sectionId());
    m_runs->askBackOf(action);
}

void Importing::setHeld(bool held)
{
    m_held = held;
    if (!held && !m_waiting.isEmpty())
        importFiles(std::exchange(m_waiting, {}));
}

void Importing::continueFrom(Importing &before)
{
    const bool wasOpen = before.m_dialog;
    delete before.m_dialog.data();
    m_session = std::exchange(before.m_session, nullptr);
    if (!m_session)
        return;
    m_session->disconnect(&before);
    m_session->setParent(this);
    if (wasOpen)
        openDialog();
    else
        follow(m_session);
}

void Importing::importFiles(const QStringList &paths)
{
    if (m_held) {
        m_waiting += paths;
        return;
    }
    ImportDialog *dialog = openDialog();
    if (!paths.isEmpty())
        dialog->addFiles(paths);
}

QString Importing::draftName() const
{
    return Drafts::nameAt(u"import"_s, m_services.database.url);
}

void Importing::resume()
{
    const QJsonObject left = m_drafts ? m_drafts->left(draftName()) : QJsonObject();
    if (left.isEmpty() || m_dialog)
        return;
    ImportDialog *dialog = openDialog();
    dialog->addFiles(m_session->resume(left));
    Q_EMIT noticed({ChipTone::Info, tr("The import that you had begun is there again; nothing of it is stored yet.")});
}

// One import at a time: a running one is shown again, a finished one makes room for the next.
ImportDialog *Importing::openDialog()
{
    if (m_dialog) {
        m_dialog->show(); // the lock may have hidden it
        m_dialog->activateWindow();
        return m_dialog;
    }
    if (!m_session || m_session->done()) {
        delete m_session.data();
        m_session = new ImportSession(m_services, this);
    }
    m_dialog = new ImportDialog(*m_session, m_services.preferences, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_drafts) {
        m_drafts->keep(m_dialog, draftName(), [session = m_session] { return session ? session->draft() : QJsonObject(); });
        connect(m_dialog, &QDialog::finished, this, [this] { m_drafts->finish(draftName()); });
    }
    setHelpTopic(m_dialog, u"import"_s);
    connect(m_dialog, &ImportDialog::closedOverImport, this, [this] { takeOver(m_session); });
    connect(m_dialog, &QDialog::rejected, this, &Importing::giveUp);
    m_dialog->open();
    return m_dialog;
}

void Importing::takeOver(ImportSession *session)
{
    Q_EMIT noticed({ChipTone::Info, tr("The import goes on; its progress and Cancel are in the status bar.")});
    follow(session);
}

// What was chosen for an import that was cancelled is not chosen for the next.
void Importing::giveUp()
{
    if (m_session && m_session->work() != ImportSession::Work::Importing)
        std::exchange(m_session, nullptr)->deleteLater(); // behind the dialog
}

// Its end is told.
void Importing::follow(ImportSession *session)
{
    if (session->work() != ImportSession::Work::Importing)
        return;
    connect(session, &ImportSession::changed, this, [this, session] {
        if (session->work() == ImportSession::Work::Importing || m_dialog)
            return;
        session->disconnect(this);
        if (session->done()) {
            qint64 stored = 0;
            for (const ImportFile &file : session->done()->files)
                stored += file.stored;
            Q_EMIT noticed({ChipTone::Success, tr("The import is done: %n rows stored. Its report is in the settings, under Imports.", nullptr, int(stored))});
        } else if (session->error()) {
            const bool cancelled = session->error()->code == ErrorCode::Cancelled;
            Q_EMIT noticed({cancelled ? ChipTone::Info : ChipTone::Danger, words::errorSentence(*session->error())});
            if (cancelled)
                giveUp();
        }
    });
}

} // namespace pd::ui
