// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QWidget>

namespace pd::ui {

// A small coloured word: a state, a flag. Plain information unless something is connected to clicked(), in which case
// the maker calls setInspectable() and it takes the keyboard focus.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setTone(ChipTone tone);
    void setIconName(const QString &name);
    void setInspectable(bool inspectable);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipTone m_tone = ChipTone::Neutral;
    QString m_icon;
};

// The id of a rule in a thin frame: "O2".
class RuleChip : public QWidget {
    Q_OBJECT

public:
    explicit RuleChip(const QString &rule, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_rule;
};

// A command in the colour of links, without a frame.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// One line of text from outside: plain, elided at its trailing side, whole in the description.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(TypeRole role, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setMuted(bool muted);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_muted = false;
};

} // namespace pd::ui
