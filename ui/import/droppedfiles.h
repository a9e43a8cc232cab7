// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

class QMimeData;
class QPainter;

namespace pd::ui {

// What was dropped: what can be an export, what is mail, and one sentence about what is neither.
struct DroppedFiles {
    QStringList paths;
    QStringList mails;
    QString wrong;
};
[[nodiscard]] DroppedFiles droppedFiles(const QMimeData &data);

void paintDropTarget(QPainter &painter, const QRect &rect, const QPalette &palette);

// Makes a whole window take files: shows the target while they hang over it, tells what was dropped.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &paths);
    void mailsDropped(const QStringList &paths);
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Target;

    QWidget *m_window;
    QPointer<QWidget> m_target;
};

} // namespace pd::ui
