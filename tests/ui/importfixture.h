// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/deskreaders.h"
#include "models/store/writetransaction.h"
#include "tests/ui/windowfixture.h"
#include "ui/import/importing.h"

#include <QAbstractButton>
#include <QFile>
#include <QTableView>
#include <QTest>

namespace pd::testing {

// The real window on a real SQLite file, and files to import into it.
class ImportFixture {
public:
    explicit ImportFixture(items::PlanThread::Factory plans = WindowFixture::noPlans)
        : url(*store::DatabaseUrl::parse(folder.filePath(QStringLiteral("theatre.db"))))
    {
        options.waitMs = 200;
        if (!store::Connection::open(url, store::OpenMode::Create))
            qFatal("no database");
        desk = std::make_unique<WindowFixture>(
            [this]() -> Result<DeskReaders> {
                auto connection = store::Connection::open(url, store::OpenMode::ReadOnly);
                if (!connection)
                    return connection.error();
                return store::makeDeskReaders(*std::move(connection));
            },
            [this] { return actions::Desk::open(url, options, [] { return now; }); }, std::move(plans));
        window = desk->makeWindow();
        window->openDatabase();
        window->resize(1280, 720);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no active window");
    }
    ~ImportFixture()
    {
        window.reset();
        desk.reset();
    }
    Q_DISABLE_COPY_MOVE(ImportFixture)

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QString contacts(const QByteArray &rows) const { return file(QStringLiteral("Contact.csv"), "Id,FirstName,LastName,Email\n" + rows); }

    template <class T = QWidget>
    T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        const auto *widget = window->findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    QString text(const char *name) const { return find(name)->property("text").toString(); }
    QString cell(const char *table, int row, int column) const { return find<QTableView>(table)->model()->index(row, column).data().toString(); }
    int rows(const char *table) const { return find<QTableView>(table)->model()->rowCount(); }
    bool dialogOpen() const { return shows("importDialog"); }
    bool tried() const { return dialogOpen() && find<QAbstractButton>("importNext")->isEnabled() && shows("importFigures"); }
    void next() const { press("importNext"); }
    void activate() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no active window");
    }
    void press(const char *name) const
    {
        find(name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(find(name), Qt::Key_Space);
    }

    // As staff change records: maria's, in one action.
    [[nodiscard]] bool edit(const QStringList &changes) const
    {
        const auto done = desk->writer.work(QStringLiteral("edit"), [changes](actions::Desk &open, items::Task &) -> Result<int> {
            const auto transaction =
                store::WriteTransaction::begin(open.connection(), {QStringLiteral("maria"), {}, QStringLiteral("test"), {}, {}, {}, now, false});
            if (!transaction)
                return transaction.error();
            for (const QString &change : changes) {
                if (const auto changed = open.connection().query(change); !changed)
                    return changed.error();
            }
            const auto committed = (*transaction)->commit();
            return committed ? Result<int>(0) : committed.error();
        });
        return done.result().has_value();
    }

    // What stands in the database now.
    QString value(const QString &sql) const
    {
        const auto connection = store::Connection::open(url, store::OpenMode::ReadOnly);
        return connection ? (*connection)->value(sql)->toString() : QStringLiteral("?");
    }

    QTemporaryDir folder;
    store::DatabaseUrl url;
    store::OpenOptions options;
    std::unique_ptr<WindowFixture> desk;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace pd::testing
