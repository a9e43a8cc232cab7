// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwish.h"
#include "ui/orders/wishchoices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;

namespace pd::ui {

// What a patron wishes of other seats, in the words that a plan understands.
class WishFields : public QWidget {
    Q_OBJECT

public:
    WishFields(const WishChoices &choices, QWidget *parent);

    [[nodiscard]] std::vector<RequestWish> wishes() const;
    // What of them the fields can say; the others are given back.
    std::vector<RequestWish> setWishes(const std::vector<RequestWish> &wishes);

Q_SIGNALS:
    void changed();

private:
    struct Mark {
        WishKind kind;
        QCheckBox *box;
    };
    int addMarks(QGridLayout &grid);
    QSpinBox *addNumber(QGridLayout &grid, int row, int column, const QString &name, const QString &label, const QString &none);
    QComboBox *addChoice(QGridLayout &grid, int row, const QString &name, const QString &label, const QString &none, const QStringList &choices);
    // Of two that contradict each other the one that was marked last.
    void exclude(WishKind one, WishKind other);
    [[nodiscard]] QCheckBox *boxOf(WishKind kind) const;

    std::vector<Mark> m_marks;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_accessible = nullptr;
    QComboBox *m_section = nullptr;
    QComboBox *m_level = nullptr;
};

} // namespace pd::ui
