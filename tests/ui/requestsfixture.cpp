// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/requestsfixture.h"

#include "ui/requests/requestkeeper.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace pd::testing {

void RequestsFixture::init()
{
    makeDesk();
    openQueue();
}

void RequestsFixture::openQueue()
{
    openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(page().count() > 3, 20'000);
}

int RequestsFixture::placeOf(RowId request) const
{
    for (int i = 0; i < rows(); ++i) {
        if (row(i).id == request)
            return i;
    }
    return -1;
}

void RequestsFixture::openPage()
{
    find<QAbstractButton>(u"nav_requests"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(page().isVisible() && rows() > 3, 20'000);
}

void RequestsFixture::choose(int at)
{
    view().setCurrentIndex(view().model()->index(at, 0));
    QTRY_COMPARE_WITH_TIMEOUT(page().keeper().request(), row(at).id, 20'000);
    const QString wanted = row(at).orderNumber;
    QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(u"requestOrder"_s)->text().contains(wanted), qPrintable(wanted), 20'000);
}

int RequestsFixture::seated()
{
    for (int i = 0; i < rows(); ++i) {
        choose(i);
        if (QTest::qWaitFor([this] { return find<QPushButton>(u"requestSwap"_s)->isEnabled(); }, 1'500))
            return i;
    }
    return -1;
}

QString RequestsFixture::state(RowId request) const
{
    return stored(u"SELECT state FROM change_request WHERE id = ?"_s, {request});
}

} // namespace pd::testing
