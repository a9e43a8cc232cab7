// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/declinemanydialog.h"

#include "models/actions/declineaction.h"
#include "models/items/valuetablemodel.h"
#include "ui/import/importtable.h"
#include "ui/orders/declinedialog.h"
#include "ui/words/errorsentence.h"
#include "ui/words/orderwords.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

DeclineManyDialog::DeclineManyDialog(const QString &series, const std::vector<RenewalLogEntry> &entries, const QTimeZone &zone, const Services &services, QWidget *parent)
    : OrderDialog({u"declineMany"_s, tr("Several subscribers do not renew"), series, false, tr("&Give the seats up"), tr("&Keep the seats"), true}, parent)
    , m_zone(zone)
    , m_services(services)
    , m_model(new items::ValueTableModel({{tr("Subscriber")}, {tr("Order")}, {tr("What happens")}}, this))
    , m_why(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const RenewalLogEntry &entry : entries) {
        m_orders.push_back(*entry.order);
        m_people.insert(*entry.order, {entry.name, entry.number});
    }
    QTableView *table = makeTable(u"declineManyTable"_s, tr("What happens to each"), m_model, {190, 100, 0}, this);
    table->setMinimumHeight(220);
    setMinimumWidth(680);
    resize(860, 520);
    m_why->setObjectName(u"declineManyWhy"_s);
    m_why->setAccessibleName(tr("Reason"));
    m_why->addItems(declineReasons());
    m_why->setCurrentText(declineReasons().value(3));
    auto *label = new QLabel(tr("&Reason"), this);
    label->setBuddy(m_why);
    fields().addWidget(table, 1);
    fields().addWidget(label);
    fields().addWidget(m_why);
    fillWithFields();
    setSentence(tr("Looking at what would happen…"));
    setReason(tr("It is being looked at."));
    tryOut();
}

void DeclineManyDialog::tryOut()
{
    const auto action = std::make_shared<actions::DeclineAction>(m_orders);
    m_services.writer.dryRun(action).then(&m_services.writer, [self = QPointer(this), action](const Result<actions::DryRun> &tried) {
        if (!self)
            return;
        if (!tried && action->refused().empty()) {
            self->setReason(words::errorSentence(tried.error()));
            self->say(words::errorSentence(tried.error()), true);
            return;
        }
        self->show(*action); // also where all of them refuse
        if (!tried)
            self->setReason(tr("None of them can be declined."));
    });
}

void DeclineManyDialog::show(const actions::DeclineAction &tried)
{
    m_lines.clear();
    const auto add = [this](RowId order, const QString &what) {
        const auto &[who, number] = m_people.value(order);
        m_lines.push_back({who, number, what});
    };
    for (const actions::BulkEdit::Refusal &refusal : tried.refused())
        add(refusal.record, refusal.why.code == ErrorCode::OrderRefused ? words::orderRefusalText(refusal.why) : words::errorSentence(refusal.why));
    for (const SeatsGiven &given : tried.given())
        add(given.order, words::seatsGivenText(given, m_zone));
    m_model->setRows(int(m_lines.size()), [this](int row, int column, int role) -> QVariant {
        const Line &line = m_lines[size_t(row)];
        return role != Qt::DisplayRole && role != Qt::ToolTipRole ? QVariant() : column == 0 ? line.who : column == 1 ? line.order : line.what;
    });
    const int given = int(tried.given().size()), refused = int(tried.refused().size());
    const QString count = tr("%Ln subscribers do not renew, and give their seats back.", nullptr, given);
    setSentence(refused ? tr("%1 %2").arg(count, tr("%Ln are left out, with the reason below.", nullptr, refused)) : count);
    setDetail(tr("It is one step, and undo takes all of it back, as long as nobody has taken the seats."));
    setReason(given > 0 ? QString() : tr("None of them can be declined."));
}

void DeclineManyDialog::go()
{
    setReason(tr("It is being recorded."));
    auto *writer = &m_services.writer;
    using Counts = std::pair<qint64, qint64>; // declined, refused
    m_services.writer
        .work(windowTitle(),
              [orders = m_orders, why = m_why->currentText(), writer](actions::Desk &desk, items::Task &task) -> Result<Counts> {
                  actions::DeclineAction action(orders);
                  action.setProgress([&task](qint64 done, qint64 all) { return task.report(done, all); });
                  const Result<actions::Outcome> done = desk.runner().run(action, why);
                  if (!done)
                      return done.error();
                  writer->tell(*done);
                  return Counts{qint64(action.given().size()), qint64(action.refused().size())};
              })
        .then(&m_services.writer, [self = QPointer(this)](const Result<Counts> &counts) {
            if (!self)
                return;
            if (!counts) {
                self->setReason({});
                self->say(words::errorSentence(counts.error()), true);
                return;
            }
            const QString sentence = tr("%Ln subscribers do not renew.", nullptr, int(counts->first));
            Q_EMIT self->noticed({ChipTone::Success, counts->second ? tr("%1 %2").arg(sentence, tr("%Ln were left out.", nullptr, int(counts->second))) : sentence});
            self->accept();
        });
}

} // namespace pd::ui
