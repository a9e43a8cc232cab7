// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QTest>

#include <memory>

namespace pd::cli {

// A database of its own for each test function, on each engine; one that is to have records has an init() of its own.
class EngineFixture : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase_data() { store::addEngines(); }
    void init()
    {
        QFETCH_GLOBAL(store::Engine, engine);
        m_place = std::make_unique<store::TestDatabase>(engine);
        m_db = made(*m_place);
    }

protected:
    // What the program answers to these words about the database.
    [[nodiscard]] Answer asked(const QStringList &words) const { return ask(m_db, words); }

    std::unique_ptr<store::TestDatabase> m_place;
    QString m_db; // its address
};

} // namespace pd::cli
