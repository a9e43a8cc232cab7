// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/replytemplate.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

// What answers usually say: the templates by name and language, each with its subject and text, fields to be inserted, and how it reads on an
// order that nobody has, while it is written.
class TemplatesPanel : public QWidget {
    Q_OBJECT

public:
    explicit TemplatesPanel(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    void build();
    QPushButton *button(const QString &name, const QString &text, void (TemplatesPanel::*slot)());
    void read(RowId choose = 0);
    void takeRow();
    void insertField(int index);
    void weigh();
    void add();
    void save();
    void remove();
    [[nodiscard]] reply::Template edited() const;
    [[nodiscard]] const reply::Template *chosen() const;

    Services m_services;
    std::vector<reply::Template> m_all;
    RowId m_current = 0; // 0: a new one
    bool m_filling = false;
    QListWidget *m_list;
    QLineEdit *m_name;
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QComboBox *m_field;
    QPlainTextEdit *m_preview;
    QLabel *m_said;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace pd::ui
