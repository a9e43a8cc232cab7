// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

class QWidget;

namespace pd::ui {

class Preferences;

// What was typed into forms and not finished: written down every few seconds, so that it survives a crash, and forgotten when
// the form is finished or given up. Passwords are never written down.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(Preferences &preferences, QObject *parent = nullptr);

    // Names of the forms that a crash left unfinished.
    [[nodiscard]] QStringList unfinished() const;

    // Keeps the fields of `form` (by their object names) under `name` until finish(); fills in what was left there before, and
    // says whether anything was.
    bool keep(QWidget *form, const QString &name);
    void finish(const QString &name);
    void write(); // now

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Kept {
        QPointer<QWidget> form;
        QString name;
    };

    Preferences &m_preferences;
    std::vector<Kept> m_kept;
    QBasicTimer m_timer;
};

} // namespace pd::ui
