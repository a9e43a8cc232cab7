// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/progressnumbers.h"

#include "models/items/valuetablemodel.h"
#include "ui/import/importtable.h"
#include "ui/words/format.h"
#include "ui/words/progresswords.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString countText(qint64 count, qint64 of)
{
    return ProgressNumbers::tr("%1 (%2)", "how many, in percent").arg(QLocale().toString(count), words::percentText(renewal::percentOf(count, of)));
}

} // namespace

ProgressNumbers::ProgressNumbers(QWidget *parent)
    : QWidget(parent)
    , m_model(new items::ValueTableModel({{tr("By the end of")}, {tr("Paid"), true}, {tr("Last season"), true}, {tr("Did not renew"), true}, {tr("Last season"), true}}, this))
{
    setObjectName(u"progressNumbersPane"_s);
    setAccessibleName(tr("Renewals week by week"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTable(u"progressNumbers"_s, tr("Renewals week by week"), m_model, {0, 96, 96, 110, 96}, this));
}

void ProgressNumbers::show(const renewal::Course &now, const renewal::Course &last)
{
    m_now = now;
    m_last = last;
    std::set<int> days;
    for (int day = 0; day < int(now.days.size()); day += 7)
        days.insert(day);
    if (!now.days.empty())
        days.insert(int(now.days.size()) - 1);
    for (const QDate &end : {now.earlyUntil, now.closes}) {
        if (now.first.isValid() && end.isValid() && end >= now.first)
            days.insert(int(now.first.daysTo(end)));
    }
    m_days.assign(days.begin(), days.end());
    m_model->setRows(int(m_days.size()), [this](int row, int column, int role) -> QVariant {
        if (role != Qt::DisplayRole)
            return {};
        const int day = m_days[size_t(row)];
        const bool before = m_last.orders > 0, come = day < int(m_now.days.size());
        switch (column) {
        case 0: return dayText(m_now.first.addDays(day));
        case 1: return come ? countText(m_now.on(day).paid, m_now.orders) : QString();
        case 2: return before ? countText(m_last.on(day).paid, m_last.orders) : QString();
        case 3: return come ? countText(m_now.on(day).declined, m_now.orders) : QString();
        default: return before ? countText(m_last.on(day).declined, m_last.orders) : QString();
        }
    });
}

QString ProgressNumbers::dayText(QDate day) const
{
    const QString date = words::dateText(day);
    return day == m_now.closes ? tr("%1, renewals close").arg(date) : day == m_now.earlyUntil ? tr("%1, the early price ends").arg(date) : date;
}

} // namespace pd::ui
