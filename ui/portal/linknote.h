// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pd::ui {

// Says beside a link of the page where it leads. Lets the mouse through, and speaks up to a screen reader.
class LinkNote : public QLabel {
    Q_OBJECT

public:
    explicit LinkNote(QWidget *parent);

    // Below the link, above it where there is no room; within `room`.
    void say(const QString &sentence, const QRect &link, const QRect &room);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pd::ui
