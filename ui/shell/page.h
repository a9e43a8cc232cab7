// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

class QMenu;

namespace pd::ui {

// The window's menus, for pages to add what they can do.
struct Menus {
    QMenu *file;
    QMenu *edit;
    QMenu *view;
    QMenu *patron;
    QMenu *help;
};

// One sentence in place: what was done, or what went wrong and what to do.
struct Notice {
    ChipTone tone = ChipTone::Info;
    QString text;
};

// One page of the window, reached from the sidebar.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class Where { Top, Foot };
    struct Entry {
        QString id;    // stable; also the name of its help page
        QString title; // for people
        QString icon;
        Where where = Where::Top;
    };

    explicit Page(Entry entry, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_entry(std::move(entry))
    {
        setObjectName(m_entry.id + QStringLiteral("Page"));
        setAccessibleName(m_entry.title);
    }

    [[nodiscard]] const Entry &entry() const { return m_entry; }
    [[nodiscard]] int count() const { return m_count; } // beside its name in the sidebar; 0: none

    virtual void make() { } // what it shows: once, when the window has been painted; before anything below
    virtual void enter() = 0;             // it is shown now: take the keyboard focus
    virtual void addActions(Menus &) { } // once, when the window is made
    // The help page of the place that has the focus.
    [[nodiscard]] virtual QString helpTopic() const { return m_entry.id; }

Q_SIGNALS:
    void countChanged();
    void noticed(const pd::ui::Notice &notice);
    void wanted(); // something here was asked for: show this page

protected:
    void setCount(int count)
    {
        m_count = count;
        Q_EMIT countChanged();
    }

private:
    Entry m_entry;
    int m_count = 0;
};

} // namespace pd::ui
