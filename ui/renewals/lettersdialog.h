// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/letters.h"
#include "ui/page/lettersheets.h"
#include "ui/shell/page.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTableView;

namespace pd::items {
class ValueTableModel;
}

namespace pd::ui {

class Preferences;
class PrimaryButton;

// Before letters are printed: how many there are, and who is left out and why.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    // Of the renewals that are shown in the list.
    LettersDialog(std::vector<renewal::Renewal> renewals, const page::Letterhead &head, Preferences &preferences, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    [[nodiscard]] QTableView *makeLeftOut();
    void reckon();
    void print();

    std::vector<renewal::Renewal> m_renewals;
    page::Letterhead m_head;
    Preferences &m_preferences;
    renewal::Letters m_letters;
    items::ValueTableModel *m_leftOut;
    QLabel *m_sentence;
    QCheckBox *m_optedOut;
    PrimaryButton *m_print;
};

} // namespace pd::ui
