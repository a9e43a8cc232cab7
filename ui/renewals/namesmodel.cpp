// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/namesmodel.h"

#include "models/domain/renewal/names.h"

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

const auto type = u"application/x-patrondesk-renewal-name"_s;

}

QMimeData *NamesModel::carry(renewal::NameKind kind, const QString &name)
{
    auto *data = new QMimeData;
    data->setData(type, (renewal::nameKindName(kind) + u'\n' + name).toUtf8());
    return data;
}

QStringList NamesModel::mimeTypes() const
{
    return {type};
}

bool NamesModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const QString text = QString::fromUtf8(data->data(type));
    const auto kind = renewal::nameKindOf(text.section(u'\n', 0, 0));
    // On a row, or between two of them: the one below.
    return kind && m_take && m_take(parent.isValid() ? parent.row() : row, *kind, text.section(u'\n', 1));
}

} // namespace pd::ui
