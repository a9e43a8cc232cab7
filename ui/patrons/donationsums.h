// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/donationsmodel.h"
#include "ui/patrons/recordformat.h"

#include <QWidget>

namespace pd::ui {

// Under the donations: what the patron sees of them, summed by the Portal's two sections.
class DonationSums : public QWidget {
    Q_OBJECT

public:
    explicit DonationSums(QWidget *parent = nullptr);

    void setSums(const items::DonationsModel &donations, const RecordFormat &format);
    [[nodiscard]] QString text() const { return accessibleDescription(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_upcoming;
    QString m_completed;
};

} // namespace pd::ui
