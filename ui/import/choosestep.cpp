// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choosestep.h"

#include "ui/common/plaintip.h"
#include "ui/import/droppedfiles.h"
#include "ui/import/importparts.h"
#include "ui/import/importsession.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

ChooseStep::ChooseStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_remove(plainButton(u"importRemove"_s, tr("Re&move from the list"), this))
    , m_wrong(new Banner(u"importWrongFile"_s, ChipTone::Warn, u"dialog-warning"_s, this))
    , m_demo(new Banner(u"importIntoDemo"_s, ChipTone::Warn, u"dialog-warning"_s, this))
{
    setObjectName(u"importChoose"_s);
    setAccessibleName(tr("Choose files"));
    setAcceptDrops(true);
    auto *title = plainLabel(u"importChooseTitle"_s, TypeRole::Heading, this);
    title->setText(tr("Which files?"));
    auto *text = plainLabel(u"importChooseText"_s, TypeRole::Body, this, true);
    text->setText(tr("The zips of a data export, the folder they were unpacked to, or single CSV files, in any order. "
                     "Drop them here, or choose them."));
    text->setWordWrap(true);
    m_list->setObjectName(u"importPaths"_s);
    m_list->setAccessibleName(tr("Files and folders to import"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAcceptDrops(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &ChooseStep::removeChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ChooseStep::refresh);
    auto *add = plainButton(u"importAddFiles"_s, tr("&Add files…"), this);
    auto *folder = plainButton(u"importAddFolder"_s, tr("Add a &folder…"), this);
    connect(add, &QPushButton::clicked, this, [this] { chooseFiles(false); });
    connect(folder, &QPushButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_remove, &QPushButton::clicked, this, &ChooseStep::removeChosen);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {add, folder, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_demo);
    column->addWidget(m_list, 1);
    column->addWidget(m_wrong);
    column->addLayout(buttons);
    if (session.isDemo())
        m_demo->say(tr("This is the demo theatre: an import would be mixed with its made-up patrons. Open or make a database of your own first."));
    connect(&session, &ImportSession::changed, this, &ChooseStep::refresh);
    refresh();
}

void ChooseStep::refresh()
{
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i)
        shown << m_list->item(i)->data(Qt::UserRole).toString();
    if (shown != m_session.paths()) {
        m_list->clear();
        for (const QString &path : m_session.paths()) {
            const QFileInfo info(path);
            const QString size = info.isDir() ? tr("folder") : locale().formattedDataSize(info.size());
            auto *item = new QListWidgetItem(tr("%1 · %2", "a path and its size").arg(path, size), m_list);
            item->setData(Qt::UserRole, path);
            item->setToolTip(plainTip(path));
        }
    }
    turn(m_remove, !m_list->selectedItems().isEmpty(), tr("Choose a line of the list first."));
}

void ChooseStep::chooseFiles(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Add a folder") : tr("Add files"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    if (!folder)
        dialog->setNameFilters({tr("Exports (*.zip *.csv *.tsv *.CSV *.ZIP)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_wrong->say({});
        m_session.addPaths(paths);
    });
    dialog->open();
}

void ChooseStep::removeChosen()
{
    QStringList paths;
    for (const QListWidgetItem *item : m_list->selectedItems())
        paths << item->data(Qt::UserRole).toString();
    m_wrong->say({});
    m_session.removePaths(paths);
}

void ChooseStep::dragEnterEvent(QDragEnterEvent *event)
{
    m_dragged = true;
    event->acceptProposedAction(); // a wrong one too: it is answered with a sentence
    update();
}

void ChooseStep::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = false;
    update();
}

void ChooseStep::dropEvent(QDropEvent *event)
{
    m_dragged = false;
    update();
    event->acceptProposedAction();
    const DroppedFiles dropped = droppedFiles(*event->mimeData());
    m_wrong->say(dropped.wrong.isEmpty() && !dropped.mails.isEmpty() ? tr("E-mails are no export. Close this, and drop them on the window.") : dropped.wrong);
    if (!dropped.paths.isEmpty())
        m_session.addPaths(dropped.paths);
}

void ChooseStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(palette()).surface);
    if (m_dragged)
        paintDropTarget(painter, rect(), palette());
}

} // namespace pd::ui
