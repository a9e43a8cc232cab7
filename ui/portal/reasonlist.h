// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/linewords.h"

#include <QScrollArea>

namespace pd::ui {

// Reasons as rows: the rule's id, its sentence, and where that is written. Scrolls when they are many.
class ReasonList : public QScrollArea {
    Q_OBJECT

public:
    explicit ReasonList(QWidget *parent = nullptr);

    void setGroups(const std::vector<page::WhyGroup> &groups);
    [[nodiscard]] int wantedHeight(int width) const;
    [[nodiscard]] QString text() const { return m_text; } // the rows as plain text, to copy

private:
    QString m_text;
};

} // namespace pd::ui
