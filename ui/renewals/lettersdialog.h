// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/letters.h"
#include "ui/page/lettersheets.h"
#include "ui/shell/page.h"

#include <QDialog>

namespace pd::ui {

class Preferences;
class PrimaryButton;

// Before letters are printed: how many there are, and who is left out and why.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    // Of the renewals that are shown in the list.
    LettersDialog(const std::vector<renewal::Renewal> &renewals, const page::Letterhead &head, Preferences &preferences, QWidget *parent);

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    [[nodiscard]] QWidget *makeLeftOut();
    void print();

    renewal::Letters m_letters;
    page::Letterhead m_head;
    Preferences &m_preferences;
    PrimaryButton *m_print;
};

} // namespace pd::ui
