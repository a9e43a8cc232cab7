// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/portalsettings.h"
#include "models/items/lane.h"
#include "models/items/renewalsmodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace pd::ui {

class ProgressChart;
class ProgressFigures;
class ProgressNumbers;
class RecordTable;
class Segments;
class SeriesTable;

// How far the season has come: at a glance, by series, day by day beside last season, and subscriber by subscriber.
class ProgressPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(const Services &services, QWidget *parent = nullptr);

    void load(RowId series); // the season that it is in; what is there stays until the answer. 0: nothing
    [[nodiscard]] RecordTable &table() { return *m_table; }
    void setFocusToRows();

Q_SIGNALS:
    void patronWanted(qint64 contact);
    void noticed(const pd::ui::Notice &notice);
    void counted(int pending);

private:
    struct View {
        renewal::SeasonProgress season;
        PortalSettings settings;
        QHash<RowId, Instant> reminded; // by order: when last
        int remindAfterDays = 14;
    };
    using SharedView = std::shared_ptr<const View>;
    [[nodiscard]] static Result<SharedView> read(DeskReaders &readers, RowId series, Instant at);
    [[nodiscard]] QWidget *makeCourse();
    [[nodiscard]] QWidget *makeList();
    void take(const Result<SharedView> &answer);
    void showChosen(); // of the series table
    void openPatron();
    [[nodiscard]] std::vector<renewal::Renewal> listed(); // what the list shows
    void writeLetters(); // about these
    void remind();
    void weigh();

    Services m_services;
    items::Lane m_lane;
    quint64 m_asked = 0;
    SharedView m_view;
    std::shared_ptr<RecordFormat> m_format;
    items::RenewalsModel m_model;
    ProgressFigures *m_figures;
    Segments *m_choice;
    QStackedWidget *m_course;
    ProgressChart *m_chart;
    ProgressNumbers *m_numbers;
    SeriesTable *m_series;
    QLabel *m_undated;
    QLabel *m_whose;
    QPushButton *m_letters;
    QPushButton *m_remind;
    QCheckBox *m_changed;
    RecordTable *m_table;
};

} // namespace pd::ui
