// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outboxmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QPlainTextEdit;

namespace pd::ui {

class ListPart;

// The outbox: what waits to be sent, to whom, about what and since when, with its text beside; and what became of the rest.
// The sidebar counts what waits.
class OutboxPage : public Page {
    Q_OBJECT

public:
    explicit OutboxPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    void reload() { m_model.load(); }

Q_SIGNALS:
    void patronWanted(qint64 contact);

private:
    void showChosen();
    void openPatron();
    void cancel();
    [[nodiscard]] QString whyNotCancel() const;
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] std::vector<const OutboxMail *> chosen() const;

    Services m_services;
    std::shared_ptr<RecordFormat> m_format;
    items::OutboxModel m_model;
    ListPart *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace pd::ui
