// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/replytemplate.h"
#include "ui/settings/editbook.h"
#include "ui/settings/keptedits.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class EmptyList;
class TheirText;

// What answers usually say: the templates by name and language, each with its subject and text, fields to be inserted, and how it reads on an
// order that nobody has, while it is written. What is typed and not saved stays, whichever template or page is looked at meanwhile.
class TemplatesPanel : public QWidget, public KeepsEdits {
    Q_OBJECT

public:
    explicit TemplatesPanel(const Services &services, QWidget *parent = nullptr);

    void reload(); // what others have changed, too
    [[nodiscard]] QJsonObject draft() const override;
    void resume(const QJsonObject &draft) override;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void pendingChanged(int pending);

private:
    void build();
    QPushButton *button(const QString &name, const QString &text, void (TemplatesPanel::*slot)());
    void read(std::optional<RowId> choose = {}); // what is chosen then; none: as it is when the answer comes
    void fillList(RowId choose);
    void takeRow();
    void takeEdit();
    void insertField(int index);
    void weigh();
    void add();
    void discard();
    void save();
    void remove();
    [[nodiscard]] reply::Template edited() const;

    Services m_services;
    EditBook<reply::Template> m_book;
    QJsonObject m_left; // of a crash, until the rows are read
    RowId m_current = 0; // 0: a new one
    bool m_filling = false;
    QListWidget *m_list;
    EmptyList *m_none; // in the list's place
    QLineEdit *m_name;
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QComboBox *m_field;
    QPlainTextEdit *m_preview;
    QLabel *m_said;
    TheirText *m_theirs;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace pd::ui
