// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lane.h"
#include "ui/renewals/namespanel.h"
#include "ui/renewals/renewalview.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace pd::ui {

class CountTabs;
class LogPanel;
class PrimaryButton;
class ProgressPanel;
class RehearsalPanel;

// Renewals: a season of subscriptions rolls over. How far the season has come; for one series what last season's names are now, what a run would do for
// each subscriber, the run, and what runs have done.
class RenewalsPage : public Page {
    Q_OBJECT

public:
    explicit RenewalsPage(const Services &services, QWidget *parent = nullptr);

    void make() override;
    void addActions(Menus &menus) override;
    void enter() override;
    void reload(); // when it is seen next, if it is not now

Q_SIGNALS:
    void patronWanted(qint64 contact);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeRollOver();
    void showPart(int tab);
    [[nodiscard]] RowId series() const;
    [[nodiscard]] RowId from() const;
    void readSeries();
    void takeSeries(const std::vector<RenewalSeries> &all);
    void fillSources();
    void rehearse();
    void take(const Result<SharedRenewalView> &answer);
    void keepSource();
    void keepNames(const NamesPanel::Names &names);
    void decide(qint64 contact, const std::optional<renewal::Decision> &decision);
    void keep(std::shared_ptr<actions::Action> action);
    void runNow();
    void setBusy(const QString &why);
    void weigh();

    Services m_services;
    items::Lane m_seriesLane;
    items::Lane m_lane;
    quint64 m_asked = 0; // for what is to be shown
    std::vector<RenewalSeries> m_all;
    SharedRenewalView m_view;
    QString m_busy;
    bool m_stale = true;
    QComboBox *m_series = nullptr;
    QComboBox *m_from = nullptr;
    QLabel *m_dates = nullptr;
    PrimaryButton *m_run = nullptr;
    CountTabs *m_tabs = nullptr;
    QStackedWidget *m_parts = nullptr;
    ProgressPanel *m_progress = nullptr;
    QStackedWidget *m_left = nullptr;
    NamesPanel *m_names = nullptr;
    LogPanel *m_log = nullptr;
    RehearsalPanel *m_rehearsal = nullptr;
};

} // namespace pd::ui
