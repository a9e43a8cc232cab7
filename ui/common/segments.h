// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace pd::ui {

// A few values of which one holds, side by side in one frame.
class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    void add(const QString &objectName, const QString &text, int value);
    void setValue(int value);
    [[nodiscard]] int value() const;

Q_SIGNALS:
    void chosen(int value); // by a person

private:
    QButtonGroup *m_group;
};

} // namespace pd::ui
