// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portal/preview.h"
#include "tests/ui/samplepatrons.h"
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"
#include "ui/portal/previewpane.h"

#include <QApplication>
#include <QTest>

namespace pd::ui {

// The preview alone, with a sample patron.
class PortalViewFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setPalette(themePalette(Theme::Light)); }
    void init()
    {
        m_pane = std::make_unique<PreviewPane>();
        m_pane->resize(900, 700);
        show(testing::angela());
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        view().setFocus();
    }
    void cleanup() { m_pane.reset(); }

protected:
    void show(const PatronRecord &record)
    {
        auto view = std::make_shared<items::PatronView>();
        view->record = record;
        view->settings = testing::settings();
        view->page = portal::preview(record, view->settings, testing::now);
        m_pane->setView(view, {}, {});
    }
    PortalView &view() { return m_pane->view(); }

    std::unique_ptr<PreviewPane> m_pane;
};

} // namespace pd::ui
