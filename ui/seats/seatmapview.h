// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/seatglyph.h"
#include "ui/seats/seatplan.h"
#include "ui/seats/seatselection.h"

#include <QAbstractScrollArea>

namespace pd::ui {

// A house seen from above, the stage on top: each seat with what it is, to be walked and chosen with keys or the mouse.
// It stays as the house is built in a window that reads right to left. Only what is in sight is painted, each kind of seat
// drawn once for a zoom, so that 5,000 of them follow the wheel.
class SeatMapView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Drag { Choose, Brush, Move }; // what the left button does

    explicit SeatMapView(QWidget *parent = nullptr);

    void setHouse(std::shared_ptr<const SeatHouse> house); // choice, place and zoom stay
    [[nodiscard]] const SeatHouse &house() const { return m_plan.house(); }
    [[nodiscard]] const std::shared_ptr<const SeatHouse> &shared() const { return m_plan.shared(); }
    [[nodiscard]] const SeatPlan &plan() const { return m_plan; }
    void setShowsLevels(bool shows); // the price levels of free seats
    [[nodiscard]] bool showsLevels() const { return m_showsLevels; }
    void setDrag(Drag drag);

    [[nodiscard]] const SeatSelection &selection() const { return m_selection; }
    [[nodiscard]] std::vector<RowId> selected() const { return m_selection.ids(); }
    void select(const std::vector<RowId> &seats); // makes the first of them current and brings them in sight; tells nobody
    [[nodiscard]] int current() const { return m_current; } // where the keys are; -1: the house is empty
    void setCurrent(int seat);
    void toggle(int seat); // chosen or not, as by a person

    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom); // about the middle of what is in sight
    void zoomAbout(qreal zoom, QPointF fixed); // a place of the viewport stays where it is
    void fit(); // the whole house, until somebody zooms
    [[nodiscard]] bool fits() const { return m_fits; }
    static constexpr qreal namesRoom = 36; // of a row's name, at any zoom
    static constexpr qreal stageRoom = 19; // of the stage's name, likewise
    [[nodiscard]] qreal fittingZoom() const;

    [[nodiscard]] QRectF seatRect(int seat) const; // in the viewport
    [[nodiscard]] int seatAt(QPoint point) const;  // of the viewport; -1: none
    [[nodiscard]] QPointF toPlan(QPointF point) const;
    [[nodiscard]] QSize sizeHint() const override { return {620, 420}; }

Q_SIGNALS:
    void selectionChanged(); // by a person
    void currentChanged(int seat);
    void zoomChanged();
    void typed(const QString &text); // letters: they name a seat
    void activated();               // Return or a double click
    void brushed(int seat);         // Drag::Brush: the mouse came over it with its button down
    void brushLifted();
    void moved(QPointF places);     // Drag::Move: the chosen seats, by so many places

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QPointF origin() const; // of the plan, in the viewport
    [[nodiscard]] qreal aboveStage() const; // in the plan
    [[nodiscard]] qreal lead() const; // pixels that the stage's name needs above the plan as it is drawn now
    [[nodiscard]] QPointF toViewport(QPointF point) const { return point * m_zoom + origin(); }
    void layOut();
    void reveal(const QRectF &box); // of the plan
    void tell(int seat);
    void tellSelection();
    [[nodiscard]] int levelOf(int seat) const;
    void walk(SeatHouse::Way way, Qt::KeyboardModifiers modifiers);
    void goTo(int seat, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] int rowEnd(bool last) const;
    [[nodiscard]] int sectionAway(int step) const;
    void dragTo(QPoint point);
    void endBand(Qt::KeyboardModifiers modifiers);
    void paintHouse(QPainter &painter, const QRect &sight);
    void paintChosen(QPainter &painter, const QRectF &sight) const;
    void paintNames(QPainter &painter) const;
    void paintRing(QPainter &painter) const;

    SeatPlan m_plan;
    SeatSelection m_selection;
    SeatSelection m_before; // what was chosen when the button went down
    SeatGlyphs m_glyphs;
    std::vector<SeatLook> m_looks; // of each seat
    int m_current = -1;
    qreal m_zoom = 1;
    bool m_fits = true;
    bool m_showsLevels = false;
    Drag m_drag = Drag::Choose;
    Qt::MouseButton m_button = Qt::NoButton; // that is down
    QPoint m_from;  // where it went down
    QPoint m_last;
    QRect m_band;   // drawn by the mouse; of the viewport
    bool m_dragged = false;
};

} // namespace pd::ui
