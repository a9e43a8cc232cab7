// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/seriestable.h"

#include "models/items/valuetablemodel.h"
#include "ui/common/charttokens.h"
#include "ui/import/importtable.h"
#include "ui/words/progresswords.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using renewal::Standing;

enum Column { NameColumn, OrdersColumn, PaidColumn, PartColumn, PendingColumn, DeclinedColumn, ChangedColumn, ProgressColumn };
constexpr int numberWidth = 48; // beside the bar

// A bar with last season's tick, and the percentage.
class BarDelegate : public ImportDelegate {
public:
    BarDelegate(const std::vector<SeriesTable::Line> &lines, QObject *parent)
        : ImportDelegate(parent)
        , m_lines(lines)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ImportDelegate::paint(painter, option, index);
        if (index.column() != ProgressColumn || index.row() >= int(m_lines.size()))
            return;
        const Tokens &t = tokens(option.palette);
        const ChartTokens &chart = chartTokens(t);
        const SeriesTable::Line &line = m_lines[size_t(index.row())];
        const QRect ground = QRect(option.rect.left() + 8, option.rect.center().y() - 4, option.rect.width() - 16 - numberWidth, 8);
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        const auto at = [&](int percent) { return ground.left() + ground.width() * percent / 100; };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.neutral.ground);
        painter->drawRoundedRect(placed(ground), 2, 2);
        painter->setBrush(chart.now);
        painter->drawRoundedRect(placed(QRect(ground.left(), ground.top(), at(line.percent()) - ground.left(), ground.height())), 2, 2);
        if (const auto last = line.lastPercent()) {
            const QRect tick = placed(QRect(at(*last) - 1, ground.top() - 4, 2, ground.height() + 8));
            painter->fillRect(tick.adjusted(-1, -1, 1, 1), t.surface);
            painter->fillRect(tick, chart.last);
        }
        painter->restore();
    }

private:
    const std::vector<SeriesTable::Line> &m_lines;
};

SeriesTable::Line lineOf(const renewal::SeriesProgress &one)
{
    return {one.series.id, one.series.name, one.tally, one.course, one.lastCourse};
}

} // namespace

std::optional<int> SeriesTable::Line::lastPercent() const
{
    if (last.orders == 0 || course.days.empty())
        return std::nullopt;
    return renewal::percentOf(last.on(int(course.days.size()) - 1).paid, last.orders);
}

SeriesTable::SeriesTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new items::ValueTableModel({{tr("Series")}, {tr("Orders"), true}, {tr("Paid"), true}, {tr("Part"), true}, {tr("Pending"), true}, {tr("Did not"), true},
                                          {tr("Changed"), true}, {tr("Paid | last season"), true}},
                                         this))
    , m_table(makeTable(u"progressSeries"_s, tr("Renewals by series"), m_model, {0, 60, 52, 48, 66, 62, 76, 142}, this))
{
    setObjectName(u"progressSeriesPane"_s);
    setAccessibleName(tr("Renewals by series"));
    m_table->setItemDelegate(new BarDelegate(m_lines, m_table));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
}

void SeriesTable::show(const renewal::SeasonProgress &season)
{
    const RowId before = chosenSeries();
    m_filling = true;
    m_model->setRows(0, {});
    m_lines.clear();
    for (const renewal::SeriesProgress &one : season.series)
        m_lines.push_back(lineOf(one));
    if (!season.series.empty())
        m_lines.push_back({0, tr("All series"), season.tally(), season.course(), season.lastCourse()});
    m_model->setRows(int(m_lines.size()), [this](int row, int column, int role) { return cell(row, column, role); });
    int row = int(m_lines.size()) - 1;
    for (int i = 0; before && i < int(m_lines.size()); ++i) {
        if (m_lines[size_t(i)].series == before)
            row = i;
    }
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0)); // selectRow() looks for a column that is in sight
    m_filling = false;
}

const SeriesTable::Line *SeriesTable::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

void SeriesTable::setFocusToRows()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QVariant SeriesTable::cell(int row, int column, int role) const
{
    const Line &line = m_lines[size_t(row)];
    const auto text = [&]() -> QString {
        const auto count = [](qint64 number) { return QLocale().toString(number); };
        switch (column) {
        case NameColumn: return line.name;
        case OrdersColumn: return count(line.tally.orders);
        case PaidColumn: return count(line.tally.of(Standing::Paid));
        case PartColumn: return count(line.tally.of(Standing::PartPaid));
        case PendingColumn: return count(line.tally.of(Standing::Pending));
        case DeclinedColumn: return count(line.tally.of(Standing::Declined));
        case ChangedColumn: return count(line.tally.changed);
        default: return words::percentText(line.percent());
        }
    };
    if (role == Qt::DisplayRole)
        return text();
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    if (column != ProgressColumn)
        return role == Qt::AccessibleTextRole ? QVariant(text()) : QVariant();
    const auto last = line.lastPercent();
    return last ? tr("Paid %1, last season on this day %2").arg(text(), words::percentText(*last)) : tr("Paid %1").arg(text());
}

} // namespace pd::ui
