// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronview.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace pd::ui {

class PortalView;
class Segments;

// The patron's page as it is, and as a piece of work would leave it: what changes is marked, and said in a sentence. It changes
// nothing; whoever owns it tries the work.
class RequestPreview : public QWidget {
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent);

    void addWork(int work, const QString &text); // a choice of "With"
    void setWork(int work);
    [[nodiscard]] int work() const;
    void setPatron(std::shared_ptr<const items::PatronView> view); // another one, or read again; null: none
    void showTrial(std::shared_ptr<const portal::PortalPage> before, std::shared_ptr<const portal::PortalPage> after);
    void showReason(const QString &sentence); // why the work cannot be tried: the page as it is

Q_SIGNALS:
    void workChosen();

private:
    enum Side { Now, After };
    void weigh();
    void goToChange();

    QComboBox *m_work;
    Segments *m_side;
    QLabel *m_said;
    PortalView *m_page;
    std::shared_ptr<const items::PatronView> m_patron;
    std::shared_ptr<const portal::PortalPage> m_before, m_after; // of the trial; null: none
};

} // namespace pd::ui
