// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace pd::ui {

class Preferences;

// What was typed into forms and not finished: written down every few seconds, so that it survives a crash, and forgotten when
// the form is finished or given up. Passwords and card numbers are never written down.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(Preferences &preferences, QObject *parent = nullptr);

    // Names of the forms that a crash left unfinished.
    [[nodiscard]] QStringList unfinished() const;
    // What a crash left under a name; empty: nothing.
    [[nodiscard]] QJsonObject left(const QString &name) const;
    // The name of a form that belongs to one database.
    [[nodiscard]] static QString nameAt(const QString &form, const QString &databaseUrl);

    // Keeps what `values` gives under `name`, as long as `owner` lives and until finish(). Nothing is kept while it is empty.
    void keep(QObject *owner, const QString &name, std::function<QJsonObject()> values);
    // Keeps the fields of `form` (by their object names); fills in what was left there before, and says whether anything was.
    bool keep(QWidget *form, const QString &name);
    void finish(const QString &name);
    void finishAll(); // the window goes as it should: what is not saved was given up
    void write(); // now

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Kept {
        QPointer<QObject> owner;
        QString name;
        std::function<QJsonObject()> values;
    };

    Preferences &m_preferences;
    std::vector<Kept> m_kept;
    QBasicTimer m_timer;
};

} // namespace pd::ui
