// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/afterpicture.h"
#include "ui/page/line.h"
#include "ui/page/pagestyle.h"
#include "ui/portal/previewchoice.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"


class QStackedWidget;

namespace pd::ui {

class OrderActions;
class OrderDesk;
class PatronHeader;
class PreviewPane;
class StaffRecord;
class WarningsPanel;
class WhyPanel;

// One patron: header, what staff hold, the page as the patron sees it, and the reasons below. A record and its line in the
// page are chosen together, wherever that is done. Of another patron the header, the table and the page come first, in one
// picture; the reasons are empty until then.
class PatronSheet : public QWidget {
    Q_OBJECT

public:
    explicit PatronSheet(const Services &services, QWidget *parent = nullptr);

    void setPatron(std::shared_ptr<const items::PatronView> view, const PreviewChoice &choice, Instant now, const page::PageStyle &style);
    [[nodiscard]] PatronHeader &header() { return *m_header; }
    [[nodiscard]] StaffRecord &record() { return *m_staff; }
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] WhyPanel &why() { return *m_why; }
    [[nodiscard]] OrderActions &orderActions() { return *m_orderActions; }

Q_SIGNALS:
    void left(); // Escape: back to the search
    void patronWanted(qint64 contact); // another member of the household
    void noticed(const pd::ui::Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Explained {
        page::LineId line;
        bool shown;
        std::optional<portal::TabId> tab;
        friend bool operator==(const Explained &, const Explained &) = default;
    };
    void layOut(Preferences &preferences);
    void connectRecord();
    void followLine();
    void explainLine();
    void explainLogin();
    void connectOrders();
    void actOnSeats();
    void leave();

    std::shared_ptr<const items::PatronView> m_view;
    OrderDesk *m_orders;
    OrderActions *m_orderActions;
    PatronHeader *m_header;
    StaffRecord *m_staff;
    PreviewPane *m_preview;
    QStackedWidget *m_reasons; // why, or the warnings when they are asked for
    WhyPanel *m_why;
    WarningsPanel *m_warnings;
    std::optional<Explained> m_explained; // of m_view, by m_why; none: something else
    AfterPicture m_explainSoon; // when the page of another patron has been painted
    bool m_setting = false;   // the page is changed by us: the record follows, the tabs stay
    bool m_following = false; // the line is inspected for the record's sake
};

} // namespace pd::ui
