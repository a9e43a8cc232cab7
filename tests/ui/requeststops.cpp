// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/requeststops.h"

#include "ui/mainwindow.h"
#include "ui/requests/requestspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::testing {

namespace {

template <class T>
T *part(ui::MainWindow &window, const QString &name)
{
    return window.findChild<T *>(name);
}

// The row of the list, read.
QWidget *showRow(ui::MainWindow &window, int row)
{
    window.showPage(u"requests"_s);
    auto *which = part<QComboBox>(window, u"requestsWhich"_s);
    which->setCurrentIndex(0);
    Q_EMIT which->activated(0);
    part<QLineEdit>(window, u"requestsFind"_s)->clear();
    part<QAbstractButton>(window, u"requestGroundHouse"_s)->click();
    auto *view = part<QListView>(window, u"requestsView"_s);
    if (!QTest::qWaitFor([&] { return view->model()->rowCount() > row; }, 20000))
        return nullptr;
    view->setCurrentIndex(view->model()->index(row, 0));
    if (!QTest::qWaitFor([&] { return part<QComboBox>(window, u"requestState"_s)->currentIndex() >= 0; }, 20000))
        return nullptr;
    QTest::qWait(300); // its order, and who else is there
    view->setFocus();
    return &window;
}

QWidget *press(ui::MainWindow &window, const QString &button, const QString &dialog)
{
    auto *one = part<QAbstractButton>(window, button);
    if (!QTest::qWaitFor([&] { return one->isEnabled(); }, 20000))
        return nullptr;
    one->click();
    QDialog *shown = nullptr;
    return QTest::qWaitFor([&] { return (shown = part<QDialog>(window, dialog)) && shown->isVisible(); }, 20000) ? shown : nullptr;
}

} // namespace

std::vector<Stop> requestStops(ui::MainWindow &window)
{
    return {{u"requests"_s, [&window] { return showRow(window, 1); }},
            {u"requests-taken"_s, [&window] { return showRow(window, 2); }},
            {u"requests-chosen"_s,
             [&window]() -> QWidget * {
                 QWidget *shown = showRow(window, 0);
                 part<QListView>(window, u"requestsView"_s)->selectAll();
                 return shown;
             }},
            {u"requests-new"_s, [&window] { return showRow(window, 0) ? press(window, u"requestsNew"_s, u"newRequestDialog"_s) : nullptr; }},
            {u"requests-set"_s, [&window] { return showRow(window, 1) ? press(window, u"requestsSet"_s, u"setRequestsDialog"_s) : nullptr; }},
            {u"requests-reason"_s, [&window] { return showRow(window, 1) ? press(window, u"requestNotPossible"_s, u"reasonDialog"_s) : nullptr; }},
            {u"requests-correct"_s, [&window] { return showRow(window, 1) ? press(window, u"requestCorrect"_s, u"correctDialog"_s) : nullptr; }},
            {u"requests-finish"_s, [&window] { return showRow(window, 1) ? press(window, u"requestFinish"_s, u"finishDialog"_s) : nullptr; }},
            {u"requests-page"_s,
             [&window]() -> QWidget * {
                 QWidget *shown = showRow(window, 0);
                 part<QAbstractButton>(window, u"requestGroundPage"_s)->click();
                 auto *page = part<QWidget>(window, u"request_portalView"_s);
                 return QTest::qWaitFor([&] { return page->isVisible(); }, 20000) ? shown : nullptr;
             }},
            {u"requests-address"_s, [&window] { return showRow(window, 0) ? press(window, u"requestAddress"_s, u"contactEditor"_s) : nullptr; }},
            {u"requests-automatic"_s,
             [&window]() -> QWidget * {
                 QWidget *shown = showRow(window, 0);
                 auto *which = part<QComboBox>(window, u"requestsWhich"_s);
                 which->setCurrentIndex(which->count() - 1);
                 Q_EMIT which->activated(which->count() - 1);
                 auto *view = part<QListView>(window, u"filedMailsView"_s);
                 auto *none = part<QWidget>(window, u"filedMailsEmpty"_s);
                 auto *mark = part<QWidget>(window, u"requestGenuine"_s); // which has its place when the message has been read
                 const auto isRead = [&] { return mark->width() >= mark->sizeHint().width() && view->currentIndex().isValid() && part<QAbstractButton>(window, u"requestsMake"_s)->isEnabled(); };
                 const auto isThere = [&] { return none->isVisible() || (view->isVisible() && isRead()); };
                 return QTest::qWaitFor(isThere, 20000) ? shown : nullptr;
             }},
            {u"requests-none"_s, [&window]() -> QWidget * {
                 QWidget *shown = showRow(window, 0);
                 part<QLineEdit>(window, u"requestsFind"_s)->setText(u"nothing of the kind"_s);
                 return shown;
             }}};
}

} // namespace pd::testing
