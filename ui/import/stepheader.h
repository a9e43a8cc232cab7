// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd::ui {

// The steps of a dialog in a row: done ones with a tick, the present one filled, and a note at the trailing side.
class StepHeader : public QWidget {
    Q_OBJECT

public:
    explicit StepHeader(const QStringList &steps, QWidget *parent = nullptr);

    void setStep(int step); // beyond the last: all are done
    void setNote(const QString &note); // elided in the middle, whole in the tip
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QStringList m_steps;
    QString m_note;
    int m_step = 0;
};

} // namespace pd::ui
