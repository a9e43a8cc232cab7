// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pd::ui {

class ElidedLabel;
class LinkButton;

// Says in a band of its own that the page is not the one of now, or not the one as set, with the way back. Two of them
// stand on one line: then they are compact.
class TriedLine : public QWidget {
    Q_OBJECT

public:
    enum class Kind { AsOf, WhatIf };
    TriedLine(Kind kind, QWidget *parent);

    void setText(const QString &whole, const QString &shown); // empty: hidden; the whole is in the tip and the description
    void setCompact(bool compact); // a cross for the way back
    [[nodiscard]] QString text() const; // the whole

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_whole;
    ElidedLabel *m_text;
    LinkButton *m_back;
};

} // namespace pd::ui
