// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pd::ui {

// Asks for one name. Nobody waits: named() tells it. What a name would mean is said while it is typed.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    struct Verdict {
        bool allowed = true;
        QString sentence; // why not, or what it would do; empty: nothing to say
    };
    using Judge = std::function<Verdict(const QString &)>; // of a name that is not empty

    NameDialog(const QString &title, const QString &name, Judge judge, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    [[nodiscard]] QString name() const;
    void weigh();

    Judge m_judge;
    QLineEdit *m_field;
    QLabel *m_sentence;
    QPushButton *m_save;
};

} // namespace pd::ui
