// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"
#include "models/items/outboxmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class ListPart;
class SendDesk;

// The outbox: what waits to be sent, to whom, about what and since when, with its text and how it stands with it beside; and what became of the
// rest. What waits can be sent at once or not at all, what was probably sent is settled by whoever knows. The sidebar counts what waits.
class OutboxPage : public Page {
    Q_OBJECT

public:
    explicit OutboxPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void enter() override;
    void addActions(Menus &menus) override;
    void reload();
    void databaseOpened(); // from now on what is due is sent

Q_SIGNALS:
    void patronWanted(qint64 contact);

private:
    QWidget *makeSide();
    QLayout *makeFoot();
    void showChosen();
    void showSending();
    void openPatron();
    void cancel();
    void hurry();
    void settle(bool arrived);
    [[nodiscard]] QString whyNotCancel() const;
    [[nodiscard]] QString whyNotOpen() const;
    [[nodiscard]] QString whyNotSend() const;
    [[nodiscard]] QString whyNotSettle() const;
    [[nodiscard]] std::vector<const OutboxMail *> chosen() const;

    Services m_services;
    std::shared_ptr<RecordFormat> m_format;
    items::Lane m_settings;
    items::OutboxModel m_model;
    ListPart *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_fate = nullptr;    // how it stands with the one that is chosen
    QLabel *m_sending = nullptr; // with all of them
    QPushButton *m_password = nullptr;
    SendDesk *m_sender;
};

} // namespace pd::ui
