// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QPlainTextEdit;

namespace pd::ui {

class Preferences;

// Which way leads to other seats and what else could be offered: to be read, copied, printed.
class AdviceDialog : public QDialog {
    Q_OBJECT

public:
    AdviceDialog(const QString &text, Preferences &preferences, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    void copy();
    void print();

    QString m_text;
    Preferences &m_preferences;
};

} // namespace pd::ui
