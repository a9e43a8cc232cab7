// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/endofdaydialog.h"

#include "ui/common/primarybutton.h"
#include "ui/common/recordoutput.h"
#include "ui/words/endofdaywords.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum PaymentColumn { patronColumn = 3, amountColumn = 7 };

// Titles first; numbers and their titles stand at the trailing side, the words of `stretched` take what is left.
void fill(QTableWidget &table, const QList<QStringList> &rows, int firstNumber, int lastNumber, int stretched)
{
    const auto alignmentOf = [&](int column) { return (column >= firstNumber && column <= lastNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter; };
    table.setColumnCount(int(rows.first().size()));
    table.setHorizontalHeaderLabels(rows.first());
    table.setRowCount(int(rows.size()) - 1);
    for (int row = 1; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto *cell = new QTableWidgetItem(rows[row][column]);
            cell->setTextAlignment(alignmentOf(column));
            table.setItem(row - 1, column, cell);
        }
    }
    for (int column = 0; column < table.columnCount(); ++column) {
        table.horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
        table.horizontalHeader()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

} // namespace

EndOfDayDialog::EndOfDayDialog(const Services &services, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_day(new QDateEdit(today, this))
    , m_balance(new QLabel(this))
    , m_payments(table(u"endOfDayPayments"_s, tr("Payments of the day")))
    , m_sums(table(u"endOfDaySums"_s, tr("Sums by method and by person")))
    , m_export(new QPushButton(tr("&Export as CSV…"), this))
    , m_print(new PrimaryButton(tr("&Print…"), this))
{
    setObjectName(u"endOfDayDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("End of day"));
    setAccessibleName(windowTitle());
    m_day->setObjectName(u"endOfDayDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setMinimumHeight(28);
    m_day->setLayoutDirection(Qt::LeftToRight); // from right to left Qt turns its sections round, which Arabic does already
    m_day->setDisplayFormat(words::datePattern());
    m_day->setCalendarPopup(true);
    m_balance->setObjectName(u"endOfDayBalance"_s);
    m_balance->setTextFormat(Qt::PlainText);
    m_balance->setWordWrap(true);
    m_balance->setFont(typeface(TypeRole::Heading));
    m_export->setObjectName(u"endOfDayExport"_s);
    m_export->setAutoDefault(false);
    m_print->setObjectName(u"endOfDayPrint"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"endOfDayClose"_s);
    close->setAutoDefault(false);
    auto *label = new QLabel(tr("&Day"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_day);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_day);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_export);
    foot->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_balance);
    column->addWidget(m_payments, 3);
    column->addWidget(m_sums, 2);
    column->addLayout(foot);
    resize(860, 560);
    connect(m_day, &QDateEdit::dateChanged, this, &EndOfDayDialog::read);
    connect(m_export, &QPushButton::clicked, this, &EndOfDayDialog::exportCsv);
    connect(m_print, &QPushButton::clicked, this, &EndOfDayDialog::print);
    connect(close, &QPushButton::clicked, this, &EndOfDayDialog::reject);
    connect(&services.writer, &items::WriterThread::changed, this, &EndOfDayDialog::read);
    read();
}

QTableWidget *EndOfDayDialog::table(const QString &name, const QString &words)
{
    auto *made = new QTableWidget(this);
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->setShowGrid(false);
    made->setCornerButtonEnabled(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setObjectName(name + u"Header"_s);
    made->horizontalHeader()->setAccessibleName(tr("Columns of %1").arg(words));
    return made;
}

void EndOfDayDialog::setReady(const QString &reason)
{
    for (QPushButton *button : {m_export, m_print}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setStatusTip(reason);
        button->setAccessibleDescription(reason);
    }
}

void EndOfDayDialog::read()
{
    setReady(tr("The payments are being read."));
    m_services.reader.run(m_lane, [day = m_day->date()](DeskReaders &readers) { return readers.payments->endOfDay(day); })
        .then(&m_services.reader, [self = QPointer(this)](const Result<EndOfDay> &list) {
            if (!self || (list ? list->day != self->m_day->date() : list.error().code == ErrorCode::Cancelled)) // of another day by now
                return;
            if (list)
                self->take(*list);
            else
                self->m_balance->setText(words::errorSentence(list.error()));
        });
}

void EndOfDayDialog::take(const EndOfDay &list)
{
    m_list = list;
    m_balance->setText(words::balanceText(list));
    setAccessibleDescription(m_balance->text());
    fill(*m_payments, words::endOfDayRows(list), amountColumn, amountColumn, patronColumn);
    fill(*m_sums, words::endOfDaySums(list), 1, 4, 0);
    setReady(list.payments.empty() ? m_balance->text() : QString());
}

void EndOfDayDialog::print()
{
    QList<QStringList> rows = words::endOfDayRows(m_list);
    rows.append(QStringList());
    rows += words::endOfDaySums(m_list);
    printRecords(this, m_services.preferences, {words::endOfDayTitle(m_list), {}, words::balanceText(m_list)}, rows, [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

void EndOfDayDialog::exportCsv()
{
    exportRecords(this, {words::endOfDayTitle(m_list)}, words::endOfDayRows(m_list), [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

} // namespace pd::ui
