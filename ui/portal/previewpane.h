// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/page/pagestyle.h"
#include "ui/portal/portalview.h"
#include "ui/portal/previewchoice.h"

#include <QWidget>

class QAction;
class QMenu;

namespace pd::ui {

class ActingBand;
class AsOfMenu;
class BrowserFrame;
class DatePopup;
class DaysPopup;
class FindBar;
class HiddenBar;
struct HiddenLine;
class PreviewBar;
class TextPopup;
class TriedLine;
class WhatIfMenu;

// The patron's page with the tools to look at it: as of when, what if, how wide; below it what the patron does not see.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    [[nodiscard]] PortalView &view();
    [[nodiscard]] FindBar &findBar();
    // `choice`: how the view was asked for.
    void setView(std::shared_ptr<const items::PatronView> view, const PreviewChoice &choice, const page::PageStyle &style);
    void setNoPatron();
    [[nodiscard]] const PreviewChoice &choice() const { return m_choice; }
    [[nodiscard]] QString address() const { return m_address; } // of the current tab; empty without a site address

    // The buttons of a renewal really act: after a question, and for the patron who is shown now.
    void setActing(bool acting);
    [[nodiscard]] bool isActing() const { return m_acting; }

    [[nodiscard]] QString whatIf() const; // what is tried and what it changes, in words; empty: nothing

    // For the window's View menu; each works only while a patron is shown, and says so.
    void addActions(QMenu &menu);
    void setExportMenu(QMenu *menu);

Q_SIGNALS:
    void choiceWanted(const pd::ui::PreviewChoice &choice);
    void linkWanted();
    void actWanted(pd::page::LinkKind kind, qint64 order);
    void seatsWanted(); // acting: of the order that is looked at

private:
    void connectMenus();
    void want(const PreviewChoice &choice);
    void tryValue(const QString &key, const QJsonValue &value);
    void tryLabel(const PortalLabel &row);
    void tryStage(const DonationStage &row);
    void askForText(const QString &key);
    void askForLabel(const PortalLabel &row);
    void askForProbability(const DonationStage &row);
    void setPhone(bool phone);
    void chooseDate();
    void updateTried();
    void updateWords();
    void goToHidden(const HiddenLine &hidden);
    void markCurrent();
    void updateActing();
    [[nodiscard]] QString whatIfSentence() const;
    [[nodiscard]] const PortalSettings &asSet() const;

    std::shared_ptr<const items::PatronView> m_patron;
    PreviewChoice m_choice;
    AsOfMenu *m_asOfMenu;
    WhatIfMenu *m_whatIfMenu;
    QAction *m_phone;
    PreviewBar *m_bar;
    TriedLine *m_asOf;
    TriedLine *m_whatIf;
    BrowserFrame *m_frame;
    HiddenBar *m_hidden;
    DatePopup *m_dates;
    DaysPopup *m_days;
    TextPopup *m_typed;
    ActingBand *m_band;
    QAction *m_act;
    QString m_address;
    bool m_acting = false;
};

} // namespace pd::ui
