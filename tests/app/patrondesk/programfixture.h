// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patrondesk/program.h"
#include "models/store/connection.h"

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace pd::testing {

// A keychain as a desktop has one, or none.
struct TestSafe final : ui::PasswordSafe {
    QFuture<bool> isThere() override { return QtFuture::makeReadyFuture(there); }
    QFuture<QString> password(const QString &url) override { return QtFuture::makeReadyFuture(kept.value(url)); }
    QFuture<bool> keep(const QString &url, const QString &password) override
    {
        if (there)
            kept.insert(url, password);
        return QtFuture::makeReadyFuture(there);
    }
    QFuture<bool> forget(const QString &url) override { return QtFuture::makeReadyFuture(kept.remove(url) > 0); }

    bool there = true;
    QHash<QString, QString> kept;
};

// The program in a home of its own. Gone in the right order.
struct ProgramFixture {
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    // The window of this name that is shown; null when there is none.
    [[nodiscard]] static QWidget *window(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] static QString notice()
    {
        QWidget *main = window("mainWindow");
        const auto *text = main ? main->findChild<QLabel *>(QStringLiteral("noticeText")) : nullptr;
        return text && text->isVisible() ? text->text() : QString();
    }
    static void writeFile(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    [[nodiscard]] QString writeExport() const
    {
        const QString file = outside.filePath(QStringLiteral("Contact.csv"));
        writeFile(file, "\"Id\",\"FirstName\",\"LastName\",\"Email\"\n"
                        "\"003000000000001AAA\",\"Rosa\",\"Ruiz\",\"rosa@example.org\"\n"
                        "\"003000000000002AAA\",\"Ida\",\"Berg\",\"ida@example.org\"\n");
        return file;
    }
    void makeDatabase(const QString &name) const
    {
        const auto made = store::Connection::open(*store::DatabaseUrl::parse(path(name)), store::OpenMode::Create);
        QVERIFY(made);
    }
    [[nodiscard]] qint64 count(const QString &name, const QString &table) const
    {
        const auto connection = store::Connection::open(*store::DatabaseUrl::parse(path(name)), store::OpenMode::ReadOnly);
        return connection ? (*connection)->value(QStringLiteral("SELECT count(*) FROM ") + table)->toLongLong() : -1;
    }

    QTemporaryDir folder;  // the program's data
    QTemporaryDir outside; // everything else
    ui::Preferences preferences{std::make_unique<QSettings>(outside.filePath(QStringLiteral("person.ini")), QSettings::IniFormat)};
    ui::Appearance appearance{ui::ThemeChoice::Light};
    app::Speaker speaker;
    TestSafe safe;
    startup::Instance instance{outside.filePath(QStringLiteral("run"))};
    app::Program program{preferences, appearance, speaker, safe, instance, folder.path()};
};

} // namespace pd::testing
