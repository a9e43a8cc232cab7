// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestwordlists.h"
#include "ui/settings/editbook.h"
#include "ui/settings/keptedits.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace pd::ui {

class TheirText;

// The organisation's own words about change requests: why something was not possible, why it was withdrawn, and what kinds of wishes there
// are; in which order they are offered, and which are not any more. None is deleted, as requests have them.
class RequestWordsPanel : public QWidget, public KeepsEdits {
    Q_OBJECT

public:
    explicit RequestWordsPanel(const Services &services, QWidget *parent = nullptr);

    void reload(); // what others have changed, too
    [[nodiscard]] QJsonObject draft() const override;
    void resume(const QJsonObject &draft) override;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void pendingChanged(int pending);

private:
    void build();
    void read();
    void take(const std::vector<RequestWord> &all);
    void fillList();
    void takeRow();
    void takeEdit();
    void weigh();
    void add();
    void save();
    void discard();
    void move(int by);
    [[nodiscard]] WordList list() const;
    [[nodiscard]] EditBook<RequestWord> &book() { return m_books[std::size_t(list())]; }
    [[nodiscard]] RequestWord typed();

    Services m_services;
    std::array<EditBook<RequestWord>, 3> m_books; // one a list
    QJsonObject m_left; // of a crash, until the words are read
    RowId m_current = 0; // 0: a new one
    std::optional<RequestWord> m_added; // a new one that is saved and not read yet: chosen when it is there
    bool m_filling = false;
    QComboBox *m_which;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_asks;
    QLabel *m_asksLabel = nullptr;
    QCheckBox *m_offered;
    QLabel *m_said;
    TheirText *m_theirs;
    QPushButton *m_add = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace pd::ui
