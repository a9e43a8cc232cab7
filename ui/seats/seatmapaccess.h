// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace pd::ui {

class SeatMapView;

// A seat map to assistive technology: a table with a row for each row of the house, its seats from left to right. Seats are
// made when they are asked for, their texts when they are read; all go with the house.
class SeatMapAccess : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit SeatMapAccess(SeatMapView *view);
    ~SeatMapAccess() override;
    Q_DISABLE_COPY_MOVE(SeatMapAccess)

    // For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);
    // Nothing is done where nobody listens.
    static void forget(SeatMapView &view); // another house
    static void tellFocus(SeatMapView &view);
    static void tellSelection(SeatMapView &view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int) const override { return {}; }
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetSeats(); }

private:
    [[nodiscard]] SeatMapView &view() const;
    [[nodiscard]] QAccessibleInterface *seat(int index) const; // of the house
    void forgetSeats();

    mutable std::map<int, QAccessible::Id> m_seats;
};

} // namespace pd::ui
