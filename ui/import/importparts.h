// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QFrame>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace pd::ui {

// Parts that the steps of the import are made of.

[[nodiscard]] QLabel *plainLabel(const QString &name, TypeRole role, QWidget *parent, bool muted = false);
[[nodiscard]] QPushButton *plainButton(const QString &name, const QString &text, QWidget *parent);
// Enabled, or off with the reason in its tip, status tip and description.
void turn(QAbstractButton *button, bool on, const QString &reason);

// One sentence on its ground: a warning, what went wrong, what is asked.
class Banner : public QFrame {
    Q_OBJECT

public:
    Banner(const QString &name, ChipTone tone, const QString &icon, QWidget *parent);

    void say(const QString &sentence); // an empty one hides it
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipTone m_tone;
    QString m_icon;
    QLabel *m_text;
};

// The name of a file at the end of a long path, and of a zip's member both names.
[[nodiscard]] QString shortPath(const QString &path);

} // namespace pd::ui
