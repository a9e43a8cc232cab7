// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/planthread.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "ui/mainwindow.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <functional>

namespace pd::bench {

// The real window on a real file, as the program makes it, with preferences that nobody else has.
class Desk {
public:
    explicit Desk(const QString &file);

    // A widget of the window by its name; without it the run ends.
    template <class T>
    T &find(const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            giveUp({ErrorCode::Internal, {}, QStringLiteral("no %1 in the window").arg(QString::fromLatin1(name))});
        return *found;
    }
    [[nodiscard]] ui::Services services();

private:
    QString m_file;
    QTemporaryDir m_folder;
    store::DatabaseUrl m_url;
    items::ReaderThread m_reader;
    items::PatronService m_patrons;
    items::WriterThread m_writer;
    items::PlanThread m_plans;
    ui::Preferences m_preferences;

public:
    ui::MainWindow window;
};

// Waits until a widget has painted something that `ready` is content with, and its window has given that to the screen.
class Painted : public QObject {
public:
    explicit Painted(QWidget &widget, std::function<bool()> ready = [] { return true; });

    void wait();
    // From the beginning of `work` until then, not to what the window does behind its picture.
    template <class Work>
    Moment after(Work work)
    {
        const Moment begun = Moment::now();
        work();
        wait();
        return m_at - begun;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    std::function<bool()> m_ready;
    QEventLoop m_loop;
    Moment m_at;
    bool m_painted = false;
    bool m_done = false;
};

// Lets the window do what follows a picture: that is not the next sample's.
void settle(int ms = 30);

// A key as the keyboard sends it.
void press(QWidget &widget, int key, const QString &text = {});

} // namespace pd::bench
