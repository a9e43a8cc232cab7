// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace pd::ui {

// A tool as an icon in the colour of the text, in either theme; its name is its tip and what is read out.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

    void setMarked(bool marked); // as if checked: something behind it is chosen

    [[nodiscard]] QSize sizeHint() const override { return {28, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_marked = false;
};

} // namespace pd::ui
