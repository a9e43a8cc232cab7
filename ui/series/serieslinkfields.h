// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldedit.h"
#include "models/domain/seat.h"
#include "models/domain/seriesreader.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QWidget;

namespace pd::ui {

// What a series hangs on, each to be chosen: its season, its package, its venue. The fields stand in somebody's form; until
// they are filled they offer what the series has.
class SeriesLinkFields : public QObject {
    Q_OBJECT

public:
    SeriesLinkFields(const SeriesRecord &series, QFormLayout &form, QWidget *parent);

    void fill(const std::vector<Season> &seasons, const std::vector<SeriesChoices::Package> &packages, const std::vector<Venue> &venues);
    [[nodiscard]] std::vector<FieldEdit> edits() const;
    [[nodiscard]] QWidget *last() const; // of the fields: the Tab key goes on from there
    // What decides which performances and price levels can belong to it has become another one.
    [[nodiscard]] bool isElsewhere() const;

Q_SIGNALS:
    void changed();

private:
    struct Link {
        QString column;
        std::optional<RowId> was;
        QComboBox *box = nullptr;
    };
    static void fill(Link &link, const std::vector<std::pair<RowId, QString>> &all);
    [[nodiscard]] static std::optional<RowId> valueOf(const Link &link);

    Link m_season;
    Link m_package;
    Link m_venue;
};

} // namespace pd::ui
