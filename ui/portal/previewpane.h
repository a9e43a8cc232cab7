// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/pagestyle.h"
#include "ui/portal/portalview.h"

#include <QWidget>

namespace pd::ui {

class ElidedLabel;
class FindBar;
class LinkButton;

// The patron's page in a browser-like frame with its address, and below it what the patron does not see.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    [[nodiscard]] PortalView &view() { return *m_view; }
    [[nodiscard]] FindBar &findBar() { return *m_find; }
    void setPage(std::shared_ptr<const portal::PortalPage> page, const page::PageStyle &style);
    [[nodiscard]] QString address() const { return m_address; } // of the current tab; empty without a site address

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateWords();

    std::shared_ptr<const portal::PortalPage> m_page;
    PortalView *m_view;
    FindBar *m_find;
    ElidedLabel *m_hidden;
    LinkButton *m_reveal;
    QString m_address;
};

} // namespace pd::ui
