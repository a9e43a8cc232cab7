// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/seatglyph.h"

#include <QWidget>

namespace pd::ui {

// What the shapes of a seat map mean: one picture and its words after the other, in as many lines as that takes. It is read
// out as one sentence.
class SeatLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        SeatLook look;
        QString words;
    };

    explicit SeatLegend(QWidget *parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Entry> m_entries;
};

// The states, and those facts of seats and price levels that the house has.
[[nodiscard]] std::vector<SeatLegend::Entry> legendOf(const SeatHouse &house, bool showsLevels);
// Each entry's box in a width, in lines from the top; centred, from right to left where that is asked for.
[[nodiscard]] std::vector<QRectF> legendBoxes(const std::vector<SeatLegend::Entry> &entries, const QFontMetricsF &metrics, qreal width, bool rightToLeft);
void paintLegend(QPainter &painter, const std::vector<SeatLegend::Entry> &entries, const std::vector<QRectF> &boxes, const QFont &font, const Tokens &tokens, bool rightToLeft);

} // namespace pd::ui
