// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/patternset.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace pd::ui {

// A message that is pasted, and what a form of messages finds in it while the form is written: marked in the message, and listed field by
// field. The sample is kept nowhere.
class PatternTrial : public QWidget {
    Q_OBJECT

public:
    explicit PatternTrial(QWidget *parent = nullptr);

    void setPattern(const QString &text); // as it stands in the editor, faults and all

protected:
    void changeEvent(QEvent *event) override;

private:
    void tryOut();
    void showFound(const understanding::PatternSet::Match &match);
    void mark(const std::vector<understanding::PatternSet::Value> &values, int chosen);

    QString m_pattern;
    std::vector<understanding::PatternSet::Value> m_values;
    QPlainTextEdit *m_sample;
    QListWidget *m_found;
    QLabel *m_said;
};

} // namespace pd::ui
