// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewalreader.h"
#include "ui/orders/orderdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QTimeZone>

class QComboBox;

namespace pd::actions {
class DeclineAction;
}

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

// R4 for many: what a dry run says of each, who gives seats back and who cannot and why; then one action, with progress and
// Cancel, and one undo. The safe answer is the default.
class DeclineManyDialog : public OrderDialog {
    Q_OBJECT

public:
    // Entries of the Renewal Log that have orders.
    DeclineManyDialog(const QString &series, const std::vector<RenewalLogEntry> &entries, const QTimeZone &zone, const Services &services, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    struct Line {
        QString who;
        QString order;
        QString what;
    };

    void tryOut();
    void show(const actions::DeclineAction &tried);
    void go() override;

    QHash<RowId, std::pair<QString, QString>> m_people; // by order: who, and its number
    std::vector<RowId> m_orders;
    std::vector<Line> m_lines;
    QTimeZone m_zone;
    Services m_services;
    items::ValueTableModel *m_model;
    QComboBox *m_why;
};

} // namespace pd::ui
