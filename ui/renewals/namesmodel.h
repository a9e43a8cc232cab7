// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/renewal/world.h"
#include "models/items/valuetablemodel.h"

#include <QMimeData>

namespace pd::ui {

// A table whose rows take a name that is dragged onto them.
class NamesModel : public items::ValueTableModel {
    Q_OBJECT

public:
    using Take = std::function<bool(int row, renewal::NameKind kind, const QString &name)>;
    using ValueTableModel::ValueTableModel;

    void setTake(Take take) { m_take = std::move(take); }
    // What is dragged; its taker owns it.
    [[nodiscard]] static QMimeData *carry(renewal::NameKind kind, const QString &name);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return ValueTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
    }
    [[nodiscard]] QStringList mimeTypes() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

private:
    Take m_take;
};

} // namespace pd::ui
