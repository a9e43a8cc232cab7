// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace pd::ui {

// One page of Markdown in the colours and type of the window. Loads nothing, from nowhere: a link is only told to whoever
// asked for it, and text that looks like HTML stays text.
class HelpView : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    // The direction is the page's, whatever the window's.
    void showPage(const QString &markdown, const QString &anchor, Qt::LayoutDirection direction = Qt::LeftToRight);
    // To a heading by its anchor, or to a line that is just this text; else the beginning.
    void showAnchor(const QString &anchor);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void dressBlocks();
    void dressTables();

    QString m_markdown;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace pd::ui
