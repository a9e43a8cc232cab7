// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"
#include "ui/common/recordcolumn.h"
#include "ui/common/recordoutput.h"
#include "ui/common/recordtools.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace pd::items {
class RecordModel;
}

namespace pd::ui {

class EmptyList;
class Preferences;
class RecordView;
class RecordViews;

// A list of records as every page shows one: find, filter, sort, choose columns (all remembered under the object name), save
// all that as a view, copy as text, export, print; in words why it is empty. Works on a model that outlives it.
class RecordTable : public QWidget {
    Q_OBJECT

public:
    RecordTable(const QString &objectName, items::RecordModel &model, RecordColumns columns, RecordWords words,
                Preferences &preferences, QWidget *parent = nullptr);

    // On paper: whose records these are (empty: nobody's) and, asked when they are printed, how old they are, in a sentence.
    void setPaper(const QString &whose, std::function<QString()> age);
    [[nodiscard]] PaperTitle paperTitle() const;
    void orderBy(int column, Qt::SortOrder order); // until somebody chooses otherwise; once, at first
    void clearFilters();
    void resetFilters(); // to those of the chosen view, or none
    [[nodiscard]] QMenu *viewsMenu() const;
    [[nodiscard]] RowId current() const { return m_current; } // 0: none
    [[nodiscard]] std::vector<RowId> selected() const; // in the order of the rows
    void choose(RowId record); // makes it the current row without telling; none while it is filtered out
    void setFocusToRows();
    void showRows(); // or why there are none
    [[nodiscard]] QMenu *menu(); // what can be done with the rows, columns and all
    [[nodiscard]] RecordProxy &proxy() { return *m_proxy; }
    [[nodiscard]] RecordView &view() { return *m_view; }
    [[nodiscard]] const RecordWords &words() const { return m_words; }
    // Header and rows as they are shown: columns in their order, the rows that were found.
    [[nodiscard]] QList<QStringList> text(bool selectedOnly) const;

Q_SIGNALS:
    void chosen(qint64 record); // by a person
    void opened(); // Return or a double click on a row
    void noticed(const pd::ui::Notice &notice);
    void viewChosen(); // a saved view, by a person
    void left(); // Escape
    void checkWanted(qint64 record, bool on); // by a person; whoever has the model does it

private:
    void makeMenu();
    void fillColumns(QMenu *menu);
    void makeColumns();
    void makeViews();
    void showView(const SavedView &view);
    void connectRows();
    void takeCurrent();
    struct Empty { // why there are no rows
        QString icon;
        QString sentence;
    };
    [[nodiscard]] Empty whyEmpty() const;
    void copy();
    void exportCsv();
    void print();

    Preferences &m_preferences;
    RecordWords m_words;
    RecordProxy *m_proxy;
    QMenu *m_menu;
    RecordViews *m_views;
    RecordTools *m_tools;
    QStackedWidget *m_stack;
    RecordView *m_view;
    EmptyList *m_empty;
    QByteArray m_headerAtFirst;
    RowId m_current = 0;
    bool m_choosing = false;
    QString m_whose;
    std::function<QString()> m_age;
};

} // namespace pd::ui
