// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pd::ui {

// One of a few ways to go on: an icon, a title and two sentences, chosen like a radio button. Grows with its text.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    // `title` has a mnemonic.
    ChoiceCard(const QString &icon, const QString &title, const QString &what, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void confirmed(); // by a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Part {
        QString text;
        QFont font;
    };
    [[nodiscard]] int textWidth(int width) const;
    [[nodiscard]] int heightOf(const Part &part, int width) const;
    void paintTexts(QPainter &painter) const;
    void paintMark(QPainter &painter) const;

    QString m_icon;
    Part m_title, m_what, m_note;
};

} // namespace pd::ui
