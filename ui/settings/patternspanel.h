// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/mailpattern.h"
#include "ui/settings/editbook.h"
#include "ui/settings/keptedits.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class EmptyList;
class PatternTrial;
class TheirText;

// Forms of messages that the organisation writes itself: which there are and in which order they are tried, each with its lines and
// expressions, tried on a message while it is written. What is typed and not saved stays, whichever form is looked at meanwhile.
class PatternsPanel : public QWidget, public KeepsEdits {
    Q_OBJECT

public:
    explicit PatternsPanel(const Services &services, QWidget *parent = nullptr);

    void reload(); // what others have changed, too
    [[nodiscard]] QJsonObject draft() const override;
    void resume(const QJsonObject &draft) override;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void pendingChanged(int pending);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void read(std::optional<RowId> choose = {}); // what is chosen then; none: as it is when the answer comes
    void fillList(RowId choose);
    void takeRow();
    void takeEdit();
    void weigh();
    void add();
    void save();
    void discard();
    void remove();
    void move(int by);
    [[nodiscard]] MailPattern typed() const;
    [[nodiscard]] int nextPlace() const;

    Services m_services;
    EditBook<MailPattern> m_book;
    QJsonObject m_left; // of a crash, until the rows are read
    RowId m_current = 0; // 0: a new one
    bool m_filling = false;
    QListWidget *m_list;
    EmptyList *m_none; // in the list's place
    QLineEdit *m_name;
    QCheckBox *m_used;
    QPlainTextEdit *m_text;
    QLabel *m_about = nullptr;
    QLabel *m_said;
    TheirText *m_theirs;
    PatternTrial *m_trial;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace pd::ui
