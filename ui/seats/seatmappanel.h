// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seathouse.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace pd::ui {

class IconButton;
class SeatLegend;
class SeatMapView;

// A seat map with what belongs to it: a field that goes to seats by their names, zoom, the seat that the keys are at in
// words, and the legend.
class SeatMapPanel : public QWidget {
    Q_OBJECT

public:
    explicit SeatMapPanel(QWidget *parent = nullptr);

    void setHouse(std::shared_ptr<const SeatHouse> house);
    [[nodiscard]] SeatMapView &view() const { return *m_view; }
    [[nodiscard]] SeatLegend &legend() const { return *m_legend; }
    [[nodiscard]] QHBoxLayout &tools() const { return *m_tools; } // whoever shows it puts its own behind them
    void goTo(const QString &text); // "C 4-6": chosen, or a sentence why not

Q_SIGNALS:
    void chosen(); // other seats are, by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *makeTools();
    void connectMap();
    void say();
    void weighZoom();
    void showLevels(bool shows);

    QLineEdit *m_field;
    IconButton *m_levels = nullptr;
    IconButton *m_smaller = nullptr;
    IconButton *m_larger = nullptr;
    IconButton *m_fit = nullptr;
    SeatMapView *m_view;
    QLabel *m_sentence;
    SeatLegend *m_legend;
    QHBoxLayout *m_tools = nullptr;
};

} // namespace pd::ui
