// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/seatdraft.h"
#include "ui/common/dialogdrafts.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace pd::ui {

class Banner;
class PrimaryButton;
class RowForm;
class SeatMapPanel;
class Segments;

// Draws a venue's seats: rows, what single seats are, where they stand. Everything is taken back by one key until it is
// saved; what the database refuses is said here, and the work stays.
class SeatEditor : public QDialog, public DraftForm {
    Q_OBJECT

public:
    using Told = std::function<void(const Result<void> &)>;
    using Save = std::function<void(std::vector<Seat> seats, Told told)>;
    SeatEditor(const QString &venue, std::vector<Seat> seats, Save save, QWidget *parent);

    [[nodiscard]] const SeatDraft &drawn() const { return m_draft; }
    [[nodiscard]] QJsonObject draft() const override;
    bool takeDraft(const QJsonObject &left) override; // where the map is still the one that was drawn on
    void reject() override; // asks first where something would be lost

Q_SIGNALS:
    void saved();

private:
    enum Tool { Choose, Move, Paint };

    QWidget *makeTools();
    QWidget *makeFacts();
    QLayout *makeFoot();
    void connectMap();
    void show_();
    void weigh();
    void addRow();
    void mark(bool Seat::*fact);
    void brush(int seat);
    void nudge(double x, double y);
    void takeTool(int tool);
    void save();

    SeatDraft m_draft;
    Save m_save;
    SeatMapPanel *m_map;
    RowForm *m_row;
    Segments *m_tool;
    Banner *m_banner;
    std::vector<QPushButton *> m_onChosen; // need seats that are chosen
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    PrimaryButton *m_go = nullptr;
    bool Seat::*m_brush = &Seat::aisle; // what was marked last
    bool m_brushOn = true; // marks, or takes the mark away: as the first seat of the stroke asks
    bool m_inStroke = false;
    bool m_asked = false;
    bool m_saving = false;
};

} // namespace pd::ui
