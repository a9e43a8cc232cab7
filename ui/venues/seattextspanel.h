// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/seattextsmodel.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLabel;
class QPushButton;

namespace pd::ui {

class PrimaryButton;
class RecordTable;

// The seats that imported items name in words: claims those that can be read, and lists the rest, each with why. A rehearsal
// says the same and writes nothing.
class SeatTextsPanel : public QWidget {
    Q_OBJECT

public:
    explicit SeatTextsPanel(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] int left() const { return m_model.rowCount(); }
    void takeFocus();

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void counted();

private:
    void read(bool dryRun);
    void take(const Result<SeatWorklist> &answer, bool dryRun);
    void setBusy(bool busy);

    Services m_services;
    items::SeatTextsModel m_model;
    RecordTable *m_table;
    QLabel *m_sentence;
    QPushButton *m_try;
    PrimaryButton *m_go;
};

} // namespace pd::ui
