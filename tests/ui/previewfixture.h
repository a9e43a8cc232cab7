// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "tests/ui/demofixture.h"
#include "ui/common/chip.h"
#include "ui/page/pagelayout.h"
#include "ui/portal/pill.h"
#include "ui/portal/portalview.h"
#include "ui/portal/previewchoice.h"
#include "ui/portal/reasonrow.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

// The real window on a demo theatre of its own for each test, and short ways to its parts.
class PreviewFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.isMade());
        applyLook();
        QApplication::setPalette(themePalette(Theme::Light));
    }
    void init()
    {
        m_desk = std::make_unique<testing::DemoDesk>(m_demo);
        m_window = m_desk->window.makeWindow();
        m_window->openDatabase();
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

protected:
    template <class T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void open(const QString &typed)
    {
        const RowId contact = m_desk->contact(typed);
        QVERIFY2(contact, qPrintable(typed));
        m_window->openPatron(contact);
        QTRY_VERIFY(view()->layoutOfPage() && view()->layoutOfPage()->page().contactId == contact);
        QTRY_VERIFY(!find<ElidedLabel>("whySubject")->text().isEmpty()); // the reasons come behind the page
    }
    void trigger(const char *action) { find<QAction>(action)->trigger(); }
    QString line(const char *name) { return find<QWidget>(name)->isVisible() ? find<ElidedLabel>(name)->text() : QString(); }
    QString whole(const char *name) { return find<ElidedLabel>(name)->accessibleDescription(); }
    QString value(const char *button) { return find<QAbstractButton>(button)->text(); }
    QString notice() { return find<QWidget>("noticeBar")->isVisible() ? find<QLabel>("noticeText")->text() : QString(); }
    PortalView *view() { return find<PortalView>("portalView"); }


    testing::DemoFile m_demo;
    std::unique_ptr<testing::DemoDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pd::ui
