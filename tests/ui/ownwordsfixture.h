// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "tests/ui/demowindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace pd::testing {

using namespace Qt::StringLiterals;

// A panel of the organisation's own words, on a real file.
class OwnWordsFixture : public DemoDeskFixture {
    Q_OBJECT

protected Q_SLOTS:
    void cleanup()
    {
        m_panel.reset();
        m_desk.reset();
    }

protected:
    template <class T = QWidget>
    [[nodiscard]] T *find(QAnyStringView name) const
    {
        return part<T>(*m_panel, name);
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

    std::unique_ptr<QWidget> m_panel;
};

} // namespace pd::testing
