// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/patronrecord.h"
#include "models/domain/portalsettings.h"

#include <QObject>
#include <QStringList>

class QMenu;

namespace pd::ui {

// Rows of the label map and of the stage table as submenus of "What if": those that this patron's orders and gifts read,
// each with what it could say. They are filled when they are opened.
class WhatIfTables : public QObject {
    Q_OBJECT

public:
    explicit WhatIfTables(QMenu *menu);

    void setPatron(const PatronRecord &record, const PortalSettings &asSet, const SettingValues &tried);
    void setNoPatron();

Q_SIGNALS:
    void labelWanted(const pd::PortalLabel &row);
    void stageWanted(const pd::DonationStage &row);
    void labelTextWanted(const pd::PortalLabel &row);     // its label is to be typed
    void probabilityWanted(const pd::DonationStage &row); // likewise

private:
    void fillLabels();
    void fillStages();
    void addLabelChoices(QMenu &menu, const QString &status);
    void addStageChoices(QMenu &menu, const QString &name);

    QMenu *m_labels;
    QMenu *m_stages;
    PortalSettings m_asSet;
    SettingValues m_tried;
    QStringList m_statuses; // of the patron's orders
    QStringList m_names;    // of the stages of the patron's gifts
};

} // namespace pd::ui
