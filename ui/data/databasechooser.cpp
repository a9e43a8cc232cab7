// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/databasechooser.h"

#include "ui/common/primarybutton.h"
#include "ui/common/tokens.h"
#include "ui/data/probelist.h"
#include "ui/data/recentmodel.h"
#include "ui/data/serverform.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace pd::ui {

DatabaseChooser::DatabaseChooser(Preferences &preferences, const DatabaseTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_databases(preferences)
    , m_tools(tools)
    , m_tabs(new QTabWidget)
    , m_model(new RecentModel(this))
    , m_table(new QTableView)
    , m_open(new PrimaryButton(tr("&Open")))
    , m_forget(makeButton(u"recentForget"_s, tr("&Remove from the list")))
    , m_reason(new QLabel)
    , m_form(new ServerForm)
    , m_probe(new ProbeList)
    , m_test(makeButton(u"serverTest"_s, tr("&Test")))
    , m_connect(new PrimaryButton(tr("Test and &open")))
{
    setObjectName(u"databaseChooser"_s);
    setAccessibleName(tr("Open a database"));
    setWindowTitle(tr("Open a database"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 580);
    m_tabs->setObjectName(u"chooserTabs"_s);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->setFocusPolicy(Qt::NoFocus); // its bar takes the focus
    m_tabs->addTab(makeRecentPage(), tr("On this computer and opened &before"));
    m_tabs->addTab(makeServerPage(), tr("&Shared database"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_tabs);
    connect(&m_gone, &QFutureWatcherBase::finished, this, [this] { m_model->setGone(m_gone.result()); });
    readRecent();
    connect(&m_canKeep, &QFutureWatcherBase::finished, this, [this] { m_form->setCanKeepPassword(m_canKeep.result()); });
    m_canKeep.setFuture(m_tools.safe.isThere());
    updateServer();
    m_table->setFocus();
}

QPushButton *DatabaseChooser::makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setMinimumHeight(32);
    return button;
}

QWidget *DatabaseChooser::makeRecentPage()
{
    auto *page = new QWidget;
    m_table->setObjectName(u"recentTable"_s);
    m_table->setAccessibleName(tr("Databases opened before"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setObjectName(u"recentHeader"_s);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // few rows
    m_table->horizontalHeader()->setSectionResizeMode(RecentModel::Place, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_reason->setObjectName(u"recentReason"_s);
    m_reason->setAccessibleName(tr("Note"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    QPushButton *file = makeButton(u"openFile"_s, tr("Open a &file…"));
    QPushButton *fresh = makeButton(u"newDatabase"_s, tr("&New empty database…"));
    m_open->setObjectName(u"recentOpen"_s);
    m_open->setAccessibleName(tr("Open"));
    connect(file, &QPushButton::clicked, this, [this] { askForFile(false); });
    connect(fresh, &QPushButton::clicked, this, [this] { askForFile(true); });
    connect(m_forget, &QPushButton::clicked, this, &DatabaseChooser::forgetRecent);
    connect(m_open, &QPushButton::clicked, this, &DatabaseChooser::openRecent);
    connect(m_table, &QTableView::doubleClicked, this, &DatabaseChooser::openRecent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DatabaseChooser::updateRecent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DatabaseChooser::updateRecent);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(file);
    row->addWidget(fresh);
    row->addWidget(m_forget);
    row->addStretch(1);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addLayout(row);
    return page;
}

QWidget *DatabaseChooser::makeServerPage()
{
    auto *page = new QWidget;
    m_connect->setObjectName(u"serverOpen"_s);
    connect(m_form, &ServerForm::changed, this, [this] {
        m_probe->forget();
        m_isEmpty = false;
        updateServer();
    });
    connect(m_form, &ServerForm::confirmed, this, [this] { test(true); });
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(true); });
    connect(m_probe, &ProbeList::over, this, &DatabaseChooser::updateServer);
    connect(m_probe, &ProbeList::passed, this, [this](bool isEmpty) {
        const bool known = m_isEmpty == isEmpty; // an empty one is set up only when the button has said so
        m_isEmpty = isEmpty;
        updateServer();
        if (m_openWhenPassed && (known || !isEmpty))
            openServer();
    });
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_test);
    row->addWidget(m_connect);
    auto *left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch(1);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addLayout(left, 1);
    both->addWidget(m_probe, 1);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addLayout(both, 1);
    column->addLayout(row);
    return page;
}

void DatabaseChooser::showServerForm()
{
    m_tabs->setCurrentIndex(1);
    m_form->findChild<QWidget *>(u"serverHost"_s)->setFocus(Qt::OtherFocusReason);
}

void DatabaseChooser::readRecent()
{
    const std::vector<RecentDatabase> all = m_databases.list();
    QStringList files;
    for (const RecentDatabase &one : all) {
        if (!one.isServer && !one.isDemo) // the demo is made again
            files.append(one.url);
    }
    m_model->setDatabases(all);
    if (!all.empty())
        m_table->selectRow(0);
    updateRecent();
    m_gone.setFuture(m_tools.gone(files));
}

void DatabaseChooser::updateRecent()
{
    const QModelIndex row = m_table->currentIndex();
    const bool gone = row.data(RecentModel::GoneRole).toBool();
    const QString why = !row.isValid() ? tr("No database was opened before: open a file, or make a new one.")
                        : gone         ? tr("The file is not there any more. Look for it where it was moved to, or remove it from the list.")
                                       : QString();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_open, m_forget}) {
        button->setEnabled(row.isValid() && (!gone || button == m_forget));
        button->setToolTip(button->isEnabled() ? QString() : why);
        button->setStatusTip(button->toolTip());
        button->setAccessibleDescription(button->toolTip());
    }
}

void DatabaseChooser::openRecent()
{
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid() && m_open->isEnabled())
        choose({row.data(RecentModel::UrlRole).toString()});
}

void DatabaseChooser::forgetRecent()
{
    m_databases.forget(m_table->currentIndex().data(RecentModel::UrlRole).toString());
    readRecent();
}

void DatabaseChooser::askForFile(bool isNew)
{
    auto *dialog = new QFileDialog(this, isNew ? tr("Where is the new database to be kept?") : tr("Open a database"), {},
                                   tr("Patron Desk databases (*.db);;All files (*)"));
    dialog->setObjectName(u"databaseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isNew) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"db"_s);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, isNew](const QString &path) { choose({path, {}, isNew}); });
    dialog->open();
}

void DatabaseChooser::test(bool open)
{
    if (!m_form->missing().isEmpty() || m_probe->isRunning())
        return;
    m_openWhenPassed = open;
    m_probe->follow(m_tools.probe(m_form->address(), m_form->password()));
    updateServer();
}

void DatabaseChooser::updateServer()
{
    const QString why = m_probe->isRunning() ? tr("The test is going on.") : m_form->missing();
    m_connect->setText(m_isEmpty ? tr("Set it up and &open") : tr("Test and &open"));
    m_connect->setAccessibleName(m_connect->text().remove(u'&'));
    m_connect->updateGeometry();
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_test, m_connect}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setStatusTip(why);
        button->setAccessibleDescription(why);
    }
}

void DatabaseChooser::openServer()
{
    const QString url = m_form->address().url();
    if (m_form->keepsPassword())
        m_tools.safe.keep(url, m_form->password());
    choose({url, m_form->password(), m_isEmpty});
}

void DatabaseChooser::choose(const ChosenDatabase &database)
{
    Q_EMIT chosen(database);
    accept();
}

} // namespace pd::ui
