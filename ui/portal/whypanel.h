// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/linewords.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace pd::ui {

class ElidedLabel;
class ReasonList;

// "Why this line?": the rules that decided the inspected line, their sentences and sources.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void explain(const QString &subject, const std::vector<page::WhyGroup> &groups);
    [[nodiscard]] QString text() const; // as copied
    void copy() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void tintIcons();

    ElidedLabel *m_subject;
    QToolButton *m_copy;
    ReasonList *m_reasons;
};

} // namespace pd::ui
