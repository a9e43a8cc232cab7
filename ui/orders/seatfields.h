// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSpinBox>

namespace pd::ui {

// Fields above a house. The list of a box may be wider than itself; what is chosen stands in its tip then.
[[nodiscard]] inline QComboBox *makeSeatBox(const QString &name, const QString &words, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setMinimumHeight(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QComboBox::setToolTip);
    return box;
}

[[nodiscard]] inline QSpinBox *makeSeatSpin(const QString &name, const QString &words, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(name);
    spin->setAccessibleName(words);
    spin->setMinimumHeight(28);
    return spin;
}

} // namespace pd::ui
