// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/demowindow.h"
#include "ui/requests/requestlist.h"
#include "ui/requests/requestspage.h"

#include <QListView>

namespace pd::testing {

// The queue of requests in the real window, as somebody uses it.
class RequestsFixture : public DemoWindowFixture {
    Q_OBJECT

protected Q_SLOTS:
    void init();

protected:
    // The window, when the queue was read.
    void openQueue();
    [[nodiscard]] ui::RequestsPage &page() const { return *find<ui::RequestsPage>("requestsPage"); }
    [[nodiscard]] QListView &view() const { return *find<QListView>("requestsView"); }
    [[nodiscard]] int rows() const { return view().model()->rowCount(); }
    [[nodiscard]] const QueuedRequest &row(int at) const { return static_cast<ui::RequestList *>(view().model())->at(view().model()->index(at, 0)); }
    // -1: it is not in the list.
    [[nodiscard]] int placeOf(RowId request) const;
    void openPage();
    // Chosen, and shown with its order.
    void choose(int at);
    // The row of an order whose seats may change, chosen; -1: there is none.
    [[nodiscard]] int seated();
    [[nodiscard]] QString state(RowId request) const;
};

} // namespace pd::testing
