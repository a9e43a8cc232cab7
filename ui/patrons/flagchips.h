// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"

#include <QWidget>

namespace pd::ui {

class Chip;

// What a clerk must know first, each an icon and a word; without room for all words the icons alone, which then say theirs in tips.
class FlagChips : public QWidget {
    Q_OBJECT

public:
    explicit FlagChips(QWidget *parent = nullptr);

    void setFlags(const std::vector<portal::ContactFlag> &flags);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    std::vector<Chip *> m_chips;
    int m_wide = 0;   // with all words
    int m_narrow = 0; // with icons alone
};

} // namespace pd::ui
