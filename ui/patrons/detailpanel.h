// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/afterpicture.h"
#include "ui/patrons/recordfacts.h"
#include "ui/shell/page.h"


class QGridLayout;
class QScrollArea;

namespace pd::ui {

class Chip;
class ElidedLabel;
class IconButton;

// The chosen record's facts, as plain text that can be selected and copied.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    // `name` begins the object names.
    explicit DetailPanel(const QString &name, QWidget *parent = nullptr);

    void show(const Facts &facts);
    void clear(const QString &sentence); // nothing is chosen
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);

private:
    void head();
    void fill();
    void addFact(QGridLayout &grid, const Fact &fact, int row, int column);
    void copy();

    Facts m_facts;
    ElidedLabel *m_title;
    Chip *m_state;
    IconButton *m_copy;
    QScrollArea *m_area;
    AfterPicture m_soon; // to lay selectable texts out takes some milliseconds
};

} // namespace pd::ui
