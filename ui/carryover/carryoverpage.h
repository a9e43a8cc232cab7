// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/carryovermodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace pd::ui {

class ListPart;

// Carry-over: what was recorded here and is to be repeated in PatronManager, by whom; who has done so, and what an import
// has shown since. The sidebar counts what is still to be done.
class CarryOverPage : public Page {
    Q_OBJECT

public:
    explicit CarryOverPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    void reload() { m_model.load(); }

Q_SIGNALS:
    void patronWanted(qint64 contact);

private:
    void openPatron();
    void mark(bool done);
    [[nodiscard]] QString whyNotMark(bool done) const;
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] std::vector<const CarryOverItem *> chosen() const;

    Services m_services;
    std::shared_ptr<RecordFormat> m_format;
    items::CarryOverModel m_model;
    ListPart *m_list = nullptr;
};

} // namespace pd::ui
