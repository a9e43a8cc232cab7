// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/backupspanel.h"

#include "ui/common/leading.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordtable.h"
#include "ui/common/recordview.h"
#include "ui/data/backupsmodel.h"
#include "ui/words/errorsentence.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd::ui {

BackupsPanel::BackupsPanel(BackupTools tools, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_tools(std::move(tools))
    , m_preferences(preferences)
    , m_told(new QLabel(this))
    , m_open(new QPushButton(tr("&Open it"), this))
{
    setObjectName(u"backupsPanel"_s);
    setAccessibleName(tr("Backups"));
    m_told->setObjectName(u"backupTold"_s);
    m_told->setAccessibleName(tr("Message"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepLeading(*m_told);
    m_told->hide();
    m_open->setObjectName(u"backupOpen"_s);
    m_open->setAccessibleName(tr("Open the restored database"));
    m_open->setAutoDefault(false);
    m_open->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_restored); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_tools.serverCommand.isEmpty())
        makeList(column);
    else
        makeServerNote(column);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(foot);
}

void BackupsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

QPushButton *BackupsPanel::addButton(QHBoxLayout *row, const QString &name, const QString &text, void (BackupsPanel::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setMinimumHeight(28);
    connect(button, &QPushButton::clicked, this, slot);
    row->addWidget(button);
    return button;
}

void BackupsPanel::makeList(QVBoxLayout *column)
{
    m_model = new BackupsModel(this);
    m_table = new RecordTable(u"backupsTable"_s, *m_model, BackupsModel::columns(), BackupsModel::words(), m_preferences, this);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(184);
    m_table->orderBy(BackupsModel::When, Qt::DescendingOrder);
    connect(m_table, &RecordTable::chosen, this, &BackupsPanel::update);
    connect(m_table, &RecordTable::noticed, this, [this](const Notice &notice) { say(notice.text); });
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_now = addButton(row, u"backupNow"_s, tr("&Back up now…"), &BackupsPanel::askWhereToBackUp);
    addButton(row, u"backupFolder"_s, tr("Show the &folder"), &BackupsPanel::showFolder);
    m_restore = addButton(row, u"backupRestore"_s, tr("&Restore to a new file…"), &BackupsPanel::restoreChosen);
    m_restoreOther = addButton(row, u"backupRestoreOther"_s, tr("Restore &another file…"), &BackupsPanel::askWhatToRestore);
    row->addStretch(1);
    column->addLayout(row);
    connect(&m_kept, &QFutureWatcherBase::finished, this, &BackupsPanel::takeKept);
    update();
}

void BackupsPanel::makeServerNote(QVBoxLayout *column)
{
    auto *note = new QLabel(tr("A shared database is backed up by PostgreSQL’s own program. Run this where it is installed; it asks for the password, "
                               "or takes it from .pgpass:"),
                            this);
    note->setObjectName(u"backupServerNote"_s);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto *command = new QLineEdit(m_tools.serverCommand, this);
    command->setObjectName(u"backupCommand"_s);
    command->setAccessibleName(tr("Command"));
    command->setReadOnly(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(command->font().pointSizeF());
    command->setFont(fixed);
    command->setCursorPosition(0);
    auto *row = new QHBoxLayout;
    auto *copy = new QPushButton(tr("&Copy the command"), this);
    copy->setObjectName(u"backupCopy"_s);
    copy->setAccessibleName(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_tools.serverCommand); });
    row->addWidget(copy);
    row->addStretch(1);
    column->addWidget(note);
    column->addWidget(command);
    column->addLayout(row);
    column->addStretch(1);
}

void BackupsPanel::read()
{
    if (m_model)
        m_kept.setFuture(m_tools.kept());
}

// What could not be read is not shown as none: the list stays as it was.
void BackupsPanel::takeKept()
{
    const auto &answer = m_kept.future().result();
    m_unread = !answer;
    if (answer) {
        m_model->setRows(*answer);
        m_table->choose(answer->empty() ? 0 : 1); // the newest
    } else {
        say(tr("Which backups are kept could not be read. %1").arg(words::errorSentence(answer.error())));
    }
    update();
}

void BackupsPanel::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
}

// One at a time.
void BackupsPanel::update()
{
    const QString busy = !m_work.isFinished() ? tr("A backup is being made or restored; its progress and Cancel are in the status bar.") : QString();
    const bool chosen = chosenRow() >= 0;
    const QString none = chosen ? QString() : m_unread ? tr("Which backups are kept could not be read.") : tr("There is no backup to restore yet.");
    for (const auto &[button, reason] : {std::pair{m_now, busy}, std::pair{m_restoreOther, busy}, std::pair{m_restore, busy.isEmpty() ? none : busy}}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setStatusTip(reason);
        button->setAccessibleDescription(reason);
    }
}

// One that the filter hides is not chosen.
int BackupsPanel::chosenRow() const
{
    return m_table->proxy().rowOf(m_table->current()) < 0 ? -1 : m_model->rowOf(m_table->current());
}

void BackupsPanel::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_tools.folder));
}

void BackupsPanel::askWhereToBackUp()
{
    if (!m_model)
        return;
    if (!m_work.isFinished())
        return say(m_now->toolTip());
    auto *dialog = new QFileDialog(this, tr("Where is the backup to be kept?"), m_tools.suggestion, tr("Patron Desk databases (*.db)"));
    dialog->setObjectName(u"backupFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    dialog->selectFile(m_tools.suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        work(tr("Backing up…"), m_tools.backUp(file), tr("Backed up to %1 (%2), opened again and verified."), false);
    });
    dialog->open();
}

void BackupsPanel::restoreChosen()
{
    askWhereToRestore(m_model->at(chosenRow()).file);
}

void BackupsPanel::askWhatToRestore()
{
    auto *dialog = new QFileDialog(this, tr("Which backup is to be restored?"), m_tools.folder, tr("Patron Desk databases (*.db);;All files (*)"));
    dialog->setObjectName(u"restoreFromDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsPanel::askWhereToRestore, Qt::QueuedConnection);
    dialog->open();
}

void BackupsPanel::askWhereToRestore(const QString &file)
{
    auto *dialog = new QFileDialog(this, tr("Where is the restored database to be kept?"), {}, tr("Patron Desk databases (*.db)"));
    dialog->setObjectName(u"restoreToDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &newFile) {
        work(tr("Restoring…"), m_tools.restore(file, newFile), tr("Restored to %1 (%2) and verified. What is open now was left as it is."), true);
    });
    dialog->open();
}

void BackupsPanel::work(const QString &sentence, const BackupTools::Answer &answer, const QString &done, bool offerToOpen)
{
    say(sentence);
    m_open->hide();
    m_work.disconnect(this);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this, done, offerToOpen] {
        if (m_work.isCanceled()) // nobody is there to answer
            return;
        const auto &result = m_work.future().result();
        say(result ? done.arg(result->file, QLocale().formattedDataSize(result->bytes)) : words::errorSentence(result.error()));
        m_restored = result ? result->file : QString();
        m_open->setVisible(result && offerToOpen);
        update();
        read();
    });
    m_work.setFuture(answer);
    update();
}

} // namespace pd::ui
