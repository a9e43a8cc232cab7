// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/page.h"
#include "ui/words/sentence.h"

#include <QHash>
#include <QWidget>

namespace pd::ui {

// One reason: the rule's id, its sentence with the values in bold, and where that is written, beside it where there is room.
// Text from outside stays text.
class ReasonRow : public QWidget {
    Q_OBJECT

public:
    // `question`: what it answers, where the list has several.
    ReasonRow(const portal::Reason &reason, const QString &question, QWidget *parent);

    void setCurrent(bool current); // a ring says so

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString line() const; // as copied
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isWide(int width) const;
    [[nodiscard]] QRect sentenceRect(int width) const; // its height is not set

    QString m_rule;
    std::vector<words::TextRun> m_runs;
    QString m_source;
    QString m_shortSource;
    bool m_current = false;
    mutable QHash<int, int> m_heights; // by width
};

} // namespace pd::ui
