// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/primarybutton.h"

namespace pd::ui {

// One of several deeds, of which one leads at a time: that one is filled with the accent, the others are plain.
class DeedButton : public PrimaryButton {
    Q_OBJECT

public:
    explicit DeedButton(const QString &text, QWidget *parent = nullptr);

    void setLeads(bool leads);
    [[nodiscard]] bool leads() const { return m_leads; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_leads = true;
};

} // namespace pd::ui
