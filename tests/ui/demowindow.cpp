// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/demowindow.h"

#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QTest>

namespace pd::testing {

void DemoDeskFixture::initTestCase()
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    m_demo = std::make_unique<DemoFile>();
    QVERIFY(m_demo->isMade());
}

void DemoDeskFixture::makeDesk(const DemoDesk::Plans &plans)
{
    m_desk = std::make_unique<DemoDesk>(*m_demo, plans);
}

QVariant DemoDeskFixture::value(const QString &sql, const QVariantList &values) const
{
    const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
    return *(*db)->value(sql, values);
}

void DemoWindowFixture::init()
{
    makeDesk();
    openWindow();
}

void DemoWindowFixture::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

} // namespace pd::testing
