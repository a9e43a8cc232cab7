// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/progress.h"

#include <QWidget>

namespace pd::ui {

// How many had renewed by each day, in percent of the orders, and last season's line by the days since it opened; where the
// early price ends and renewals close. Labels stand at the lines. It is a picture: a table beside it holds the same numbers, and its description says them in short.
class ProgressChart : public QWidget {
    Q_OBJECT

public:
    enum class Of { Paid, Declined };

    explicit ProgressChart(QWidget *parent = nullptr);

    void show(const renewal::Course &now, const renewal::Course &last, Of of);
    [[nodiscard]] QSize sizeHint() const override { return {600, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Label {
        QRectF room;
        QString text;
        QColor colour;
    };
    [[nodiscard]] QPointF mark(const renewal::Course &course) const; // at today
    [[nodiscard]] std::vector<Label> markLabels() const;
    [[nodiscard]] bool isTaken(const QRectF &room, const std::vector<QRectF> &taken) const; // by these, or by a line
    [[nodiscard]] int percent(const renewal::Course &course, int day) const;
    [[nodiscard]] int today() const { return int(m_now.days.size()) - 1; } // -1: it has not opened
    [[nodiscard]] int lastDay() const;
    [[nodiscard]] QPointF place(double day, double percent) const;
    [[nodiscard]] QRectF field() const; // without axes
    void paintGrid(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintLine(QPainter &painter, const renewal::Course &course) const;
    void paintMarks(QPainter &painter) const;

    renewal::Course m_now;
    renewal::Course m_last;
    Of m_of = Of::Paid;
};

} // namespace pd::ui
