// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/columnmap.h"
#include "models/exchange/mappedrow.h"
#include "models/exchange/timevalues.h"

#include <QByteArrayView>

namespace pd::exchange {

// Fields of one row of one file into values. Keeps no row; the count of blanked card numbers is its only memory.
class RowMapper {
public:
    enum class Outcome { Mapped, Rejected, NeedsDayOrder };

    RowMapper(qsizetype table, const QStringList &header, ColumnMap map, DateDialect dialect, const QString &currency);

    [[nodiscard]] Outcome map(const std::vector<QByteArrayView> &fields, MappedRow &row);
    // Of the last Rejected or NeedsDayOrder.
    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] const QVariantMap &details() const { return m_details; } // the code's values, but for the place
    [[nodiscard]] QString column() const { return m_column < 0 ? QString() : m_header.at(m_column); }
    [[nodiscard]] int columnIndex() const { return m_column; }

    void setDayOrder(DayOrder order) { m_dialect.order = order; }
    // Columns whose values may be dates.
    [[nodiscard]] std::vector<int> dateColumns() const;
    // By index into ImportTable::fields: whether the file says anything about it.
    [[nodiscard]] const std::vector<bool> &present() const { return m_present; }
    [[nodiscard]] const ColumnMap &columns() const { return m_map; }
    [[nodiscard]] qint64 blankedValues() const { return m_blanked; }

private:
    [[nodiscard]] Outcome mapFields(const std::vector<QByteArrayView> &fields, MappedRow &row);
    [[nodiscard]] QByteArrayView pick(const std::vector<QByteArrayView> &fields, const std::vector<int> &columns);
    [[nodiscard]] Outcome rejected(const char *expected, ErrorCode code = ErrorCode::RowValueInvalid);
    [[nodiscard]] Outcome mapSystem(const std::vector<QByteArrayView> &fields, MappedRow &row);
    [[nodiscard]] Outcome readInstant(QByteArrayView value, std::optional<Instant> &instant);
    [[nodiscard]] Outcome convert(const ImportField &field, QByteArrayView value, MappedRow &row, QVariant &into);
    [[nodiscard]] Outcome convertTime(FieldKind kind, QByteArrayView value, QVariant &into);
    [[nodiscard]] Outcome convertWord(const ImportField &field, QByteArrayView value, QVariant &into);
    [[nodiscard]] Outcome convertMoney(QByteArrayView value, const MappedRow &row, QVariant &into);
    [[nodiscard]] Outcome settleCurrency(const std::vector<QByteArrayView> &fields, MappedRow &row);
    [[nodiscard]] Outcome settlePayment(MappedRow &row);
    void settlePackage(const std::vector<QByteArrayView> &fields, MappedRow &row);

    const ImportTable &m_spec;
    const QStringList m_header;
    const ColumnMap m_map;
    DateDialect m_dialect;
    const QString m_currency;
    const int m_currencyField;
    const int m_discountType; // field of a discount code's type; -1: another table
    const int m_paymentKind; // field of a payment's kind; -1: another table
    const int m_eventKind; // field of an event's type; -1: another table
    std::vector<bool> m_present;
    QString m_rowCurrency; // of the current row
    int m_column = -1; // looked at last
    ErrorCode m_code = ErrorCode::RowValueInvalid;
    QVariantMap m_details;
    qint64 m_blanked = 0; // in mapped rows
    qint64 m_rowBlanked = 0;
};

} // namespace pd::exchange
