// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/persondesk.h"

#include "models/actions/personactions.h"
#include "ui/common/savefile.h"
#include "ui/patrons/erasepersondialog.h"
#include "ui/patrons/patronspage.h"
#include "ui/words/errorsentence.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pd::ui {

PersonDesk::PersonDesk(const Services &services, PatronsPage &page)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
{
}

QList<QAction *> PersonDesk::addActions(QMenu &menu)
{
    menu.addSeparator();
    QAction *exports = menu.addAction(tr("E&xport this person’s data…"), this, [this] { exportData(m_page.contact(), m_page.patronName()); });
    QAction *erases = menu.addAction(tr("Er&ase this person’s data…"), this, [this] { erase(m_page.contact()); });
    exports->setObjectName(u"exportPerson"_s);
    erases->setObjectName(u"erasePerson"_s);
    return {exports, erases};
}

void PersonDesk::say(const Notice &notice)
{
    Q_EMIT m_page.noticed(notice);
}

void PersonDesk::exportData(RowId contact, const QString &name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(&m_page, tr("Where are the person’s data to be kept?"), documents.path(), tr("JSON files (*.json)"));
    dialog->setObjectName(u"exportPersonFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // none is written over: whose it is cannot be seen from here
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileNameOf(name.isEmpty() ? QString::number(contact) : name) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, contact](const QString &path) { exportTo(contact, path); });
    dialog->open();
}

void PersonDesk::exportTo(RowId contact, const QString &path)
{
    m_services.writer
        .work(tr("Exporting a person’s data"), [contact, path](actions::Desk &desk, items::Task &) { return actions::exportPerson(desk.connection(), contact, desk.now(), path); })
        .then(&m_services.writer, [self = QPointer(this), path](const Result<qint64> &done) {
            if (self)
                self->say(done ? Notice{ChipTone::Success, tr("All that is held about this person is in %1. Only you can read the file; keep it so.").arg(path)}
                                          : Notice{ChipTone::Warn, words::errorSentence(done.error())});
        });
}

void PersonDesk::erase(RowId contact)
{
    m_services.writer.work(tr("Looking what is held about a person"), [contact](actions::Desk &desk, items::Task &) { return actions::planErasure(desk.connection(), contact); })
        .then(&m_services.writer, [self = QPointer(this)](const Result<PersonErasure> &plan) {
            if (self && plan)
                self->ask(*plan);
            else if (self)
                self->say({ChipTone::Warn, words::errorSentence(plan.error())});
        });
}

void PersonDesk::ask(const PersonErasure &plan)
{
    auto *dialog = new ErasePersonDialog(plan, &m_page);
    connect(dialog, &ErasePersonDialog::exportWanted, this, [this, plan] { exportData(plan.contact, plan.name); });
    connect(dialog, &ErasePersonDialog::wanted, this, [this, contact = plan.contact] { eraseNow(contact); });
    dialog->open();
}

void PersonDesk::eraseNow(RowId contact)
{
    auto task = std::make_shared<items::Task>(tr("Erasing a person’s data"));
    task->setCanCancel(false); // what is erased is erased; the rest is the file being written anew
    m_services.writer
        .work(task,
              [contact, writer = &m_services.writer](actions::Desk &desk, items::Task &) {
                  Result<actions::ErasedPerson> done = actions::erasePerson(desk.connection(), desk.runner(), contact);
                  if (done)
                      writer->tell(done->outcome);
                  return done;
              })
        .then(&m_services.writer, [self = QPointer(this)](const Result<actions::ErasedPerson> &done) {
            if (!self)
                return;
            if (!done)
                self->say({ChipTone::Warn, words::errorSentence(done.error())});
            else if (!done->swept)
                self->say({ChipTone::Warn, tr("The person’s data are erased, but parts of them may still stand in free places of the database file: %1 Erase the person once more then.")
                                                    .arg(words::errorSentence(done->unswept))});
            else
                self->say({ChipTone::Success, tr("The person’s data are erased for good. Erase them in PatronManager as well, or its next export is told of as left out.")});
        });
}

} // namespace pd::ui
