// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace pd::ui {

class RecordProxy;

// The flat header of a record table: titles, the direction of the order, an eye over the eyes.
class RecordHeader : public QHeaderView {
    Q_OBJECT

public:
    RecordHeader(RecordProxy &proxy, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    RecordProxy &m_proxy;
};

} // namespace pd::ui
