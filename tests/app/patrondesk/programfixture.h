// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patrondesk/program.h"
#include "models/store/connection.h"

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

#include <deque>
#include <functional>

namespace pd::testing {

// A keychain as a desktop has one, or none.
struct TestSafe final : ui::PasswordSafe {
    QFuture<bool> isThere() override { return QtFuture::makeReadyFuture(there); }
    QFuture<QString> password(const QString &url) override
    {
        return answered<QString>([this, url] { return kept.value(url); });
    }
    QFuture<bool> keep(const QString &url, const QString &password) override
    {
        return answered<bool>([this, url, password] {
            if (there)
                kept.insert(url, password);
            return there;
        });
    }
    QFuture<bool> forget(const QString &url) override { return QtFuture::makeReadyFuture(kept.remove(url) > 0); }

    // One that takes its time: what is asked for after so many is answered when the test calls it, in its order.
    std::optional<int> atOnce;
    std::deque<std::function<void()>> asked;
    void answerOne()
    {
        const auto one = std::move(asked.front());
        asked.pop_front();
        one();
    }

    bool there = true;
    QHash<QString, QString> kept;

private:
    template <class T>
    QFuture<T> answered(std::function<T()> answer)
    {
        if (!atOnce || (*atOnce)-- > 0)
            return QtFuture::makeReadyFuture(answer());
        const auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        asked.push_back([promise, answer = std::move(answer)] {
            promise->addResult(answer());
            promise->finish();
        });
        return promise->future();
    }
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
