// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/backupsdialog.h"

#include "ui/data/backupspanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

BackupsDialog::BackupsDialog(BackupTools tools, QWidget *parent)
    : QDialog(parent)
    , m_panel(new BackupsPanel(std::move(tools)))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 460);
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"backupsClose"_s);
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    close->setMinimumHeight(32);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_panel, &BackupsPanel::openWanted, this, [this](const QString &file) {
        Q_EMIT openWanted(file);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_panel, 1);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace pd::ui
