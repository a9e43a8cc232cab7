// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldedit.h"

#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace pd::ui {

// Fields that two people changed, side by side: what each wrote, and which of both shall stand. Nothing is chosen at first.
class ConflictChoices : public QFrame {
    Q_OBJECT

public:
    explicit ConflictChoices(QWidget *parent = nullptr);

    void setConflicts(std::vector<FieldConflict> conflicts); // shown while there are any
    [[nodiscard]] bool isEmpty() const { return m_conflicts.empty(); }
    [[nodiscard]] bool isDecided() const;
    // The fields with the value that was chosen; those not decided have none.
    struct Decision {
        FieldConflict field;
        bool ours = false;
    };
    [[nodiscard]] std::vector<Decision> decisions() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<FieldConflict> m_conflicts;
    std::vector<QButtonGroup *> m_choices;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace pd::ui
