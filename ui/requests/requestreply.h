// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/services.h"

#include <QObject>

namespace pd {
struct RequestCase;
}

namespace pd::ui {

class ReplyPanel;
class RequestsPage;

// The answer on the page of requests: it is about the request that is open, begins with what somebody has written of it already,
// and what is written is kept as it grows.
class RequestReply : public QObject {
public:
    RequestReply(const Services &services, RequestsPage &page);

    [[nodiscard]] ReplyPanel &panel() { return *m_panel; }

private:
    void take(const RequestCase &one);
    void begin(const RequestCase &one); // with what is written of it already
    void weigh();
    void keep();

    RequestsPage &m_page;
    ReplyPanel *m_panel;
    RowId m_request = 0;
    bool m_taking = false;
};

} // namespace pd::ui
