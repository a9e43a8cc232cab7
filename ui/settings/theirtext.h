// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPlainTextEdit;

namespace pd::ui {

// What somebody else wrote meanwhile into the row that is being edited here, field by field where it differs: it is seen before it is
// saved over, and can be copied.
class TheirText : public QWidget {
    Q_OBJECT

public:
    struct Field {
        QString name;
        QString theirs;
        QString ours;
    };

    TheirText(const QString &name, QWidget *parent); // `name` begins the object names

    void showFields(const std::vector<Field> &fields); // hidden where none differs
    [[nodiscard]] static QString yesOrNo(bool yes);

private:
    QPlainTextEdit *m_text;
};

} // namespace pd::ui
