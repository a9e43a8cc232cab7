// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplewindow.h"

#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"

#include <QApplication>

namespace pd::testing {

void SampleWindowFixture::initTestCase()
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
}

void SampleWindowFixture::init()
{
    m_log = std::make_shared<ReaderLog>();
    m_desk = std::make_unique<WindowFixture>(m_log);
    makeWindow();
}

void SampleWindowFixture::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

} // namespace pd::testing
