// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"
#include "ui/patrons/searchfield.h"

#include <functional>

namespace pd::ui {

class SearchPopup;

// The search for a patron in a dialog, with its hits below it.
class PatronSearch : public SearchField {
    Q_OBJECT

public:
    // The hits open over `window`, which has to be as high as they are; the names of their parts begin with `prefix`.
    PatronSearch(items::PatronService &patrons, std::function<Instant()> clock, QWidget *parent, QWidget *window, const QString &prefix = {});

    void reset(); // no words, no hits, no count

Q_SIGNALS:
    void found(qint64 contact); // nothing stands in the field then
    void left();                // Escape where no hits are open

private:
    SearchPopup *m_popup = nullptr;
};

} // namespace pd::ui
