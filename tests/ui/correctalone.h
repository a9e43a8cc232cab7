// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "tests/ui/correctfields.h"
#include "tests/ui/samplepatrons.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"
#include "ui/requests/patronchoice.h"

#include <QApplication>
#include <QLabel>

namespace pd::testing {

// The dialog that corrects what was understood, by itself on facts of its own.
class CorrectAlone : public QObject, protected CorrectFields {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        ui::applyLook();
        QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    }
    void init()
    {
        m_reader = std::make_unique<items::ReaderThread>([] { return fakeReaders(std::make_shared<ReaderLog>()); });
        m_patrons = std::make_unique<items::PatronService>(*m_reader);
    }
    void cleanup()
    {
        m_alone.reset();
        m_patrons.reset();
        m_reader.reset();
    }

protected:
    static ui::CorrectDialog::Start start()
    {
        ui::CorrectDialog::Start start;
        QueuedRequest &request = start.request;
        request.id = 7;
        request.contact = 1;
        request.order = 11;
        request.orderNumber = QStringLiteral("ON-11");
        request.series = 3;
        request.since = QStringLiteral("1998-09-01");
        request.language = QStringLiteral("es");
        request.facts.fallback = QStringLiteral("keep");
        for (const auto &[id, asks, code] : {std::tuple(RowId(21), QStringLiteral("seats"), QStringLiteral("aisle")), std::tuple(RowId(22), QStringLiteral("decline"), QString())}) {
            StoredWish &wish = request.wishes.emplace_back();
            wish.id = id;
            wish.asks = asks;
            wish.code = code;
            wish.kind = code.isEmpty() ? asks : code;
        }
        start.patron = {1, QStringLiteral("Ana Ruiz, ana@x.example"), {{11, QStringLiteral("ON-11"), QStringLiteral("ON-11, Six Evenings"), 3}, {12, QStringLiteral("ON-12"), QStringLiteral("ON-12, Single"), {}}}, {{5, QStringLiteral("5: On the aisle (New)")}}};
        start.series = {{3, QStringLiteral("Six Evenings, 2026"), QStringLiteral("Six Evenings")}, {4, QStringLiteral("Studio, 2026"), QStringLiteral("Studio")}, {5, QStringLiteral("Studio, 2025"), QStringLiteral("Studio")}};
        start.choices = {{QStringLiteral("Balcony"), QStringLiteral("Orchestra")}, {QStringLiteral("A")}};
        start.kinds = {{40, QStringLiteral("Cushion"), {}, true, QStringLiteral("other")}, {41, QStringLiteral("Booster seats"), {}, true, QStringLiteral("more")}};
        return start;
    }
    // One by itself, on these facts.
    void make(const ui::CorrectDialog::Start &start)
    {
        m_alone = std::make_unique<ui::CorrectDialog>(start, *m_patrons, [] { return now; }, nullptr);
        m_alone->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog = m_alone.get();
        m_said = {};
        connect(m_dialog, &ui::CorrectDialog::wanted, this, [this](const RequestCorrection &correction) { m_said = correction; });
    }

    void choose(RowId patron) { Q_EMIT part<ui::PatronChoice>(QStringLiteral("correctPatron"))->chosen(patron); }
    QString told() { return part<QLabel>(QStringLiteral("correctSaid"))->text(); }

    std::unique_ptr<items::ReaderThread> m_reader;
    std::unique_ptr<items::PatronService> m_patrons;
    std::unique_ptr<ui::CorrectDialog> m_alone;
    RequestCorrection m_said;
};

} // namespace pd::testing
