// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/line.h"

#include <QWidget>

#include <optional>

namespace pd::ui {

class ElidedLabel;
class LinkButton;
class Pill;

// Lines of one tab, or of All Events (none), that the patron does not see for one reason.
struct HiddenGroup {
    QString word; // for people
    std::vector<int> records; // indexes in the list of that kind, in the order of the page
};
[[nodiscard]] std::vector<HiddenGroup> hiddenGroups(const portal::PortalPage &page, std::optional<portal::TabId> tab);

// What the patron does not see of the current tab, by reason; a press goes to the first such line.
class HiddenBar : public QWidget {
    Q_OBJECT

public:
    explicit HiddenBar(QWidget *parent);

    void setHidden(const portal::PortalPage &page, std::optional<portal::TabId> tab, bool revealed);
    void setCurrent(int record); // the line that is looked at; -1: none that is hidden

Q_SIGNALS:
    void revealWanted();
    void lineWanted(int record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPills();

    std::vector<HiddenGroup> m_groups;
    std::vector<Pill *> m_pills;
    ElidedLabel *m_count;
    LinkButton *m_reveal;
    QWidget *m_room; // for the pills
};

} // namespace pd::ui
