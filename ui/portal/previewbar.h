// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portal/previewchoice.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace pd::ui {

class AsOfMenu;
class ActSwitch;
class ChoiceButton;
class WhatIfMenu;

// The tools above the patron's page: as of when, what if, how wide, its link, a copy of it.
class PreviewBar : public QWidget {
    Q_OBJECT

public:
    PreviewBar(AsOfMenu *asOf, WhatIfMenu *whatIf, QWidget *parent);

    void setChoice(const PreviewChoice &choice, const QTimeZone &zone);
    void setPhone(bool phone);
    void setLink(const QString &address); // empty: there is none, and the button says why
    void setExportMenu(QMenu *menu);
    void setActing(bool acting);
    void setActReason(const QString &reason); // why nobody can act now; empty: one can
    [[nodiscard]] const QWidget &asOfButton() const;
    [[nodiscard]] const QWidget &whatIfButton() const;

Q_SIGNALS:
    void phoneWanted(bool phone);
    void linkWanted();
    void actingWanted(bool acting);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *tool(const QString &name, const QString &text);
    void tint();

    ChoiceButton *m_asOf;
    ChoiceButton *m_whatIf;
    QToolButton *m_desktop;
    QToolButton *m_phone;
    ActSwitch *m_act;
    QToolButton *m_link;
    QToolButton *m_export;
};

} // namespace pd::ui
