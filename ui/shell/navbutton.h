// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pd::ui {

// One row of the sidebar: icon, name, count, and a bar at its leading side where one is.
class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const QString &id, const QString &text, const QString &icon, QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    void setCount(int count);
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_id;
    QString m_icon;
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace pd::ui
