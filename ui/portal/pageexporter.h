// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/portal/pagecopy.h"
#include "ui/shell/page.h"

#include <QObject>

class QMenu;

namespace pd::ui {

class Preferences;

// Copies of the patron's page: as files, made away from the window's thread, and on paper. What became of them is said in a
// sentence.
class PageExporter : public QObject {
    Q_OBJECT

public:
    PageExporter(Preferences &preferences, QWidget *window);

    [[nodiscard]] QMenu *menu() { return m_menu; } // every way to copy the page
    // Null: none. The note, what is tried in words, stands on each copy.
    void setPatron(std::shared_ptr<const items::PatronView> view, const QString &note, const SettingValues &tried);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    void exportAs(CopyFormat format);
    void write(CopyFormat format, const QString &path);
    void print();

    Preferences &m_preferences;
    QWidget *m_window;
    QMenu *m_menu;
    std::shared_ptr<const items::PatronView> m_view;
    QString m_note;
    SettingValues m_tried;
};

} // namespace pd::ui
