// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/action.h"
#include "models/items/readmodel.h"
#include "ui/common/recordtable.h"
#include "ui/shell/services.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace pd::ui {

// A list that is read, as a part of a page: its title, with what it is about and buttons beside; the table; buttons under it. A
// button is off where it would change nothing, and says why; all that record something are while that goes on.
class ListPart : public QWidget {
    Q_OBJECT

public:
    struct About {
        QString name;  // begins the object names of its parts: nameTitle, nameTable
        QString title;
        TypeRole role = TypeRole::Title;
        QString lead = {}; // a sentence below the title
    };
    enum class Place { Head, Foot, FootEnd };
    struct Deed {
        Place place = Place::Foot;
        QString name; // of the button's object
        QString text;
        std::function<QString()> reason; // why it is off; empty: it is on
        std::function<void()> act;
        bool records = true;
    };

    ListPart(const About &about, items::ReadList &model, RecordColumns columns, RecordWords words, const Services &services, QWidget *parent);

    void add(Deed deed);
    void setBeside(QWidget *pane, int listWidth, int paneWidth); // of the table; remembered as a splitter
    [[nodiscard]] RecordTable &table() { return *m_table; }
    void addViews(Menus &menus); // the saved ones
    void weigh();                // the reasons anew
    // Runs it; `done` says what was done, in one sentence.
    void record(const std::shared_ptr<actions::Action> &action, std::function<QString()> done);
    // The rows of its model that are selected, in the order of the table.
    template <class Model>
    [[nodiscard]] auto chosenOf(const Model &model) const
    {
        std::vector<decltype(&model.at(0))> rows;
        for (const RowId id : m_table->selected()) {
            if (const int row = model.rowOf(id); row >= 0)
                rows.push_back(&model.at(row));
        }
        return rows;
    }

Q_SIGNALS:
    void changed(); // other rows are there, or are chosen
    void noticed(const pd::ui::Notice &notice);

private:
    void showState();

    struct Button {
        QPushButton *button = nullptr;
        std::function<QString()> reason;
        bool records = true;
    };
    Services m_services;
    items::ReadList &m_model;
    QString m_name;
    RecordTable *m_table;
    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    QHBoxLayout *m_foot;
    int m_leading = 0; // buttons at the foot's beginning
    std::vector<Button> m_buttons;
    bool m_busy = false;
};

} // namespace pd::ui
