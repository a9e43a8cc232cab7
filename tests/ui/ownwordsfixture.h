// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "tests/ui/demofixture.h"
#include "ui/common/deskstyle.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace pd::testing {

using namespace Qt::StringLiterals;

// A panel of the organisation's own words, on a real file.
class OwnWordsFixture {
protected:
    void makeDemo()
    {
        ui::applyLook();
        QApplication::setPalette(ui::themePalette(ui::Theme::Light));
        m_demo = std::make_unique<DemoFile>();
        QVERIFY(m_demo->isMade());
    }
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = m_panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template <class Panel>
    void open()
    {
        m_panel = std::make_unique<Panel>(m_desk->window.services());
        m_panel->resize(640, 820);
        m_panel->show();
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled(), qPrintable(name + u": "_s + button->toolTip()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QListWidget &list(const QString &name) { return *find<QListWidget>(name); }
    void write(const QString &name, const QString &text) { find<QPlainTextEdit>(name)->setPlainText(text); }
    QString said(const QString &name) { return find<QLabel>(name)->text(); }
    QString stored(const QString &sql)
    {
        const auto db = store::Connection::open(m_desk->url, store::OpenMode::ReadOnly);
        return (*db)->value(sql)->toString();
    }
    // As somebody at another desk does it; the window hears of it as of its own changes.
    void elsewhere(std::shared_ptr<actions::Action> action)
    {
        const Result<actions::Outcome> done = m_desk->window.writer.run(std::move(action)).result();
        QVERIFY2(done, done ? "" : qPrintable(errorName(done.error().code)));
    }
    void newForm(const QString &name, const QString &text)
    {
        press(u"patternAdd"_s);
        find<QLineEdit>(u"patternName"_s)->setText(name);
        write(u"patternText"_s, text);
        press(u"patternSave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stored(u"SELECT count(*) FROM mail_pattern WHERE name = '%1'"_s.arg(name)), u"1"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(list(u"patternList"_s).findItems(name, Qt::MatchExactly).size() == 1 && find<QPushButton>(u"patternAdd"_s)->isEnabled(), 20'000);
    }

    std::unique_ptr<DemoFile> m_demo;
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<QWidget> m_panel;
};

} // namespace pd::testing
