// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldedit.h"
#include "models/domain/seriesreader.h"
#include "ui/shell/services.h"

#include <QDialog>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace pd::actions {
class Action;
}

namespace pd::ui {

class Banner;
class SeriesLinkFields;

// One series: what it hangs on, the kind of its package, when it opens, until when early prices are asked, when it closes; its performances and
// price levels. All of it is saved as one change. Asks first what could be added; Save is off until then.
class SeriesEditor : public QDialog {
    Q_OBJECT

public:
    SeriesEditor(const Services &services, const SeriesRecord &series, QWidget *parent);

Q_SIGNALS:
    void saved();

private:
    struct Moment { // an instant that may be none
        QString column;
        std::optional<Instant> was;
        QCheckBox *is = nullptr;
        QDateTimeEdit *at = nullptr;
    };
    struct Answer {
        SeriesChoices choices;
        std::vector<Season> seasons;
        std::vector<Venue> venues;
        QTimeZone zone = QTimeZone::utc();
    };

    QWidget *makeMoments();
    QWidget *makeParts();
    void ask();
    void take(const Result<Answer> &answer);
    void fillPerformances(const SeriesChoices &choices);
    void fillLevels(const SeriesChoices &choices);
    void save();
    [[nodiscard]] std::optional<Instant> instantOf(const Moment &moment) const;
    [[nodiscard]] std::vector<FieldEdit> edits() const;
    // Appends what differs; a sentence where something cannot be read, empty otherwise.
    QString addLevels(std::vector<std::unique_ptr<actions::Action>> &all) const;
    void addPerformances(std::vector<std::unique_ptr<actions::Action>> &all) const;
    void weigh(const QString &reason);

    Services m_services;
    SeriesRecord m_series;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Moment> m_moments;
    SeriesLinkFields *m_links = nullptr;
    QLabel *m_elsewhere = nullptr; // what is to be chosen later
    QComboBox *m_kind;
    QListWidget *m_performances;
    QTableWidget *m_levels;
    Banner *m_fault;
    QPushButton *m_save = nullptr;
};

} // namespace pd::ui
