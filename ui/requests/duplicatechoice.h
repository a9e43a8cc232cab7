// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace pd::ui {

// Which other request one repeats: one of the same patron's, any other by its number, or none.
class DuplicateChoice : public QComboBox {
    Q_OBJECT

public:
    struct Other {
        RowId id = 0;
        QString text; // that it is chosen by
    };
    DuplicateChoice(RowId request, QWidget *parent);

    void offer(const std::vector<Other> &others); // what is chosen or typed stays
    void choose(RowId other); // 0: none
    [[nodiscard]] std::optional<RowId> other() const; // 0: none; nothing: what is typed is no number
    [[nodiscard]] QString said() const; // as it stands there; empty: none
    // What is wrong with what is typed; empty: nothing.
    [[nodiscard]] QString fault() const;

private:
    RowId m_request;
};

} // namespace pd::ui
