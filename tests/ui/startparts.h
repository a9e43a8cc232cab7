// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/writerthread.h"
#include "ui/common/preferences.h"
#include "ui/data/databasetools.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

// What stands beside the main window and is made by the program: the first start, the database chooser, backups, about,
// the question for a password. Filled as a person would meet them.
namespace pd::testing {

struct Part {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make; // not shown yet, as large as usual
};

class StartParts {
public:
    StartParts();
    [[nodiscard]] std::vector<Part> all();

private:
    std::unique_ptr<QWidget> chooser(bool server);

    struct NoSafe final : ui::PasswordSafe {
        QFuture<bool> isThere() override { return QtFuture::makeReadyFuture(false); }
        QFuture<QString> password(const QString &) override { return QtFuture::makeReadyFuture(QString()); }
        QFuture<bool> keep(const QString &, const QString &) override { return QtFuture::makeReadyFuture(false); }
        QFuture<bool> forget(const QString &) override { return QtFuture::makeReadyFuture(false); }
    };

    QTemporaryDir m_home;
    ui::Preferences m_preferences;
    NoSafe m_safe;
    items::WriterThread m_writer;
};

} // namespace pd::testing
