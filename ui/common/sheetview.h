// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/sheets.h"

#include <QAbstractScrollArea>
#include <QPageLayout>

namespace pd::ui {

// Sheets of paper below each other, as they will be printed; only those in sight are painted.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Sheet, Width, No };

    explicit SheetView(QWidget *parent = nullptr);

    void setSheets(std::shared_ptr<const page::Sheets> sheets, const QPageLayout &paper);
    [[nodiscard]] int count() const { return m_sheets ? m_sheets->count() : 0; }
    [[nodiscard]] int current() const; // the one that fills most of the view
    void showSheet(int sheet);
    void setFit(Fit fit);
    void setZoom(qreal zoom); // 1: as large as on paper
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] QRect sheetRect(int sheet) const; // in the viewport

Q_SIGNALS:
    void currentChanged(int sheet);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize sheetPixels() const;
    [[nodiscard]] int step() const; // from one sheet's top to the next one's
    void layOut();
    void tell();
    void paintSheet(QPainter &painter, int sheet) const;

    std::shared_ptr<const page::Sheets> m_sheets;
    QPageLayout m_paper;
    Fit m_fit = Fit::Sheet;
    qreal m_zoom = 1;
    int m_told = -1;
};

} // namespace pd::ui
