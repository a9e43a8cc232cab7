// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/seriestable.h"
#include "ui/patrons/recordformat.h"

#include <QWidget>

#include <array>

class QLabel;

namespace pd::ui {

class Chip;

// The season at a glance: six figures with a word under each.
class ProgressFigures : public QWidget {
    Q_OBJECT

public:
    explicit ProgressFigures(QWidget *parent = nullptr);

    void show(const SeriesTable::Line &line, Instant at, const QTimeZone &zone);

private:
    struct Figure {
        QLabel *value = nullptr;
        QLabel *caption = nullptr;
    };
    std::array<Figure, 6> m_figures;
    Chip *m_ahead;
};

} // namespace pd::ui
