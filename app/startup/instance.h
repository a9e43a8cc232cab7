// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace pd::startup {

class CallPlace;

// One window for each database and person, and one for the first start: who comes second hands its files to who is there
// already. The meeting place is
// a socket in `folder`, which only this person can read; one that a crashed program left is in nobody's way.
class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(QString folder, QObject *parent = nullptr);
    ~Instance() override;

    // True: this program is the one for the database at `url` from now on (and for no other). False: another one is, and
    // it has been handed `files`. Where no socket can be made, everybody is the first.
    bool take(const QString &url, const QStringList &files);
    // The two halves of it: the first may take as long as another program hangs, and is for any thread; the second is at once.
    [[nodiscard]] bool handOver(const QString &url, const QStringList &files) const;
    void hold(const QString &url);
    [[nodiscard]] bool holds(const QString &url) const;

    static QString firstStart(); // in place of a database's URL: there is none yet

Q_SIGNALS:
    void calledUp(const QStringList &files); // another start: come to the front

private:
    [[nodiscard]] bool ready() const;
    [[nodiscard]] QString socketOf(const QString &url) const;
    [[nodiscard]] bool call(const QString &socket, const QStringList &files) const;

    QString m_folder;
    std::unique_ptr<CallPlace> m_place;
};

// Where the sockets of this person are.
[[nodiscard]] QString runtimeFolder();

} // namespace pd::startup
