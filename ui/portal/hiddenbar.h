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

struct HiddenLine {
    page::LineKind kind = page::LineKind::Empty;
    int record = -1; // its index in the list of that kind

    bool operator==(const HiddenLine &) const = default;
};

// Lines of one tab, or of All Events (none), that the patron does not see for one reason.
struct HiddenGroup {
    QString word; // for people
    std::vector<HiddenLine> lines; // in the order of the page
};
[[nodiscard]] std::vector<HiddenGroup> hiddenGroups(const portal::PortalPage &page, std::optional<portal::TabId> tab);

// What the patron does not see of the current tab, by reason; a press goes to the first such line.
class HiddenBar : public QWidget {
    Q_OBJECT

public:
    explicit HiddenBar(QWidget *parent);

    void setHidden(const portal::PortalPage &page, std::optional<portal::TabId> tab, bool revealed);
    void setCurrent(const HiddenLine &line); // the one that is looked at; {}: none that is hidden

Q_SIGNALS:
    void revealWanted();
    void lineWanted(const pd::ui::HiddenLine &line);

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
