// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QVariant>

#include <memory>

class QHeaderView;
class QSplitter;

namespace pd::ui {

// What one person likes: sizes, columns, theme, the last place. Kept for the person, not in the organisation's database.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value); // an invalid value takes the key away

    [[nodiscard]] QString file() const; // where they are kept
    [[nodiscard]] QStringList keys(const QString &group) const;
    void save(); // now, not a little later

    // Gives the widget the state it had when it was last seen under its object name, and keeps what becomes of it.
    void remember(QSplitter *splitter);
    void remember(QHeaderView *header, const QString &name);
    void keep(const QHeaderView &header, const QString &name); // what does not tell by itself: a column that is hidden

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<QSettings> m_store;
    QTimer m_saveSoon;
};

} // namespace pd::ui
