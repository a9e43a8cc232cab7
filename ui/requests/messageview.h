// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/marktokens.h"

#include <QList>
#include <QTextEdit>
#include <QUrl>

namespace pd::ui {

// A stretch of a message that was understood: places in UTF-16 units of the text that is shown.
struct Mark {
    int start = 0;
    int length = 0;
    MarkKind kind = MarkKind::Wish;
    QString tip; // what it was understood as, in words
    bool operator==(const Mark &) const = default;
};

// A stranger's words as plain text, never laid out as anything else: what was understood is marked in them, what was said
// before stands muted behind it, and an address is opened by nobody but whoever asks for linkChosen().
class MessageView : public QTextEdit {
    Q_OBJECT

public:
    explicit MessageView(QWidget *parent = nullptr);

    // Marks outside the text are left out; so are addresses after the first 200, which stand there as text.
    void setMessage(const QString &text, const QList<Mark> &marks = {});
    // Stretches that are no new words (start, length): signature, what was quoted.
    void setMuted(const QList<QPair<int, int>> &stretches);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    // Selects it and brings it into sight.
    void showMark(int mark);

Q_SIGNALS:
    void markChosen(int mark);
    void linkChosen(const QUrl &address);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void insertFromMimeData(const QMimeData *) override {}

private:
    struct Link {
        int start = 0;
        int length = 0;
        QUrl address;
    };
    void mark();
    [[nodiscard]] int placeAt(const QPoint &at) const; // -1: no letter is there
    [[nodiscard]] int markAt(int place) const;
    [[nodiscard]] const Link *linkAt(int place) const;
    [[nodiscard]] ExtraSelection stretch(int start, int length, const QTextCharFormat &format) const;

    QList<Mark> m_marks;
    QList<Link> m_links;
    QList<QPair<int, int>> m_muted;
};

} // namespace pd::ui
