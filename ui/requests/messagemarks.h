// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"
#include "ui/requests/messageview.h"

namespace pd::ui {

struct MessageMarks {
    QList<Mark> marks;
    QList<QPair<int, int>> others; // stretches that are no new words (start, length)
};

// Where what was understood of a request stands in one of its messages; null: in its note, as it was typed in. What is in doubt is marked as unsure, and says why.
[[nodiscard]] MessageMarks marksOf(const RequestCase &one, const StoredMail *mail);

} // namespace pd::ui
