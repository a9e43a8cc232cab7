// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/page/pagestyle.h"

#include <QWidget>

class QSplitter;

namespace pd::ui {

class PatronHeader;
class PreviewPane;
class WarningsPanel;
class WhyPanel;

// One patron: header, the page as the patron sees it, and the reasons beside it.
class PatronSheet : public QWidget {
    Q_OBJECT

public:
    explicit PatronSheet(QWidget *parent = nullptr);

    void setPatron(std::shared_ptr<const items::PatronView> view, Instant now, const page::PageStyle &style);
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] WhyPanel &why() { return *m_why; }

Q_SIGNALS:
    void left(); // Escape: back to the search

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void explainLine();
    void explainLogin();
    void divideReasons();

    std::shared_ptr<const items::PatronView> m_view;
    PatronHeader *m_header;
    PreviewPane *m_preview;
    WhyPanel *m_why;
    WarningsPanel *m_warnings;
    QSplitter *m_reasons;
};

} // namespace pd::ui
