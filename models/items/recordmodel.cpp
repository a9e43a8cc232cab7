// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmodel.h"

#include "models/domain/searchfold.h"

#include <QDate>

namespace pd::items {

namespace {

constexpr qsizetype digitsOfANumber = 12;

}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case ValueRole:
        return value(index.row(), index.column());
    case SortRole:
        return sortValue(index.row(), index.column());
    case RecordIdRole:
        return QVariant::fromValue(recordId(index.row()));
    case ShownRole:
        return int(shown(index.row()));
    case StateRole:
        return state(index.row());
    case LoadStateRole:
        return int(loadState());
    case CheckedRole: {
        const std::optional<bool> is = checked(index.row());
        return is ? QVariant(*is) : QVariant();
    }
    default:
        return {};
    }
}

int RecordModel::rowOf(RowId record) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (recordId(row) == record)
            return row;
    }
    return -1;
}

QVariant RecordModel::sortValue(int row, int column) const
{
    const QVariant plain = value(row, column);
    if (plain.metaType() == QMetaType::fromType<Money>())
        return plain.value<Money>().minor;
    if (plain.metaType() == QMetaType::fromType<Instant>())
        return plain.value<Instant>().ms;
    if (plain.typeId() == QMetaType::QDate)
        return plain.toDate().isValid() ? QVariant(plain.toDate().toJulianDay()) : QVariant();
    if (plain.typeId() == QMetaType::QString)
        return sortText(plain.toString());
    return plain;
}

QString sortText(const QString &text)
{
    QString sorted;
    qsizetype digits = 0;
    for (const QChar c : foldText(text)) {
        if (c.isDigit()) {
            ++digits;
        } else if (digits > 0) {
            sorted.insert(sorted.size() - digits, QString(std::max<qsizetype>(0, digitsOfANumber - digits), u'0'));
            digits = 0;
        }
        sorted += c;
    }
    if (digits > 0)
        sorted.insert(sorted.size() - digits, QString(std::max<qsizetype>(0, digitsOfANumber - digits), u'0'));
    return sorted;
}

} // namespace pd::items
