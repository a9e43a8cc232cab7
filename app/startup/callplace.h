// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <functional>
#include <memory>
#include <utility>

#include <sys/types.h>

namespace pd::startup {

// A file descriptor that is closed when this goes; -1: none.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    ~Descriptor();
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

// A socket in the file system where other programs of this person leave a line each, and are told that it was heard. The system's
// own sockets: Qt's network library would be loaded for this alone, and eight others with it, at every start.
class CallPlace : public QObject {
public:
    static constexpr qsizetype longestCall = 1 << 20; // of bytes

    // What stands at the path is taken away. `heard`: a line, without its end.
    CallPlace(QString path, std::function<void(const QByteArray &line)> heard);
    ~CallPlace() override;

    [[nodiscard]] bool listens() const { return m_door != nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Guest;

    void open();
    void letIn();

    const QString m_path;
    const std::function<void(const QByteArray &)> m_heard;
    Descriptor m_socket;
    std::unique_ptr<QSocketNotifier> m_door; // null: no socket could be made
    std::pair<dev_t, ino_t> m_place;         // the file that is ours: another program may have put its own there
};

// The lock at this path, which the system takes back from whoever ends; none where it was not to be had in time. The file stays.
[[nodiscard]] Descriptor lockAt(const QString &path, int patienceMs);

// Leaves a line there. True: it was heard. Waits so long for each step; for any thread.
[[nodiscard]] bool callAt(const QString &path, const QByteArray &line, int patienceMs);

} // namespace pd::startup
