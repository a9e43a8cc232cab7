// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/newrequestdialog.h"

#include "ui/common/leading.h"
#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/requests/patronsearch.h"
#include "ui/words/format.h"
#include "ui/words/requestwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr RowId noOrder = -1; // whatever the words name

}

NewRequestDialog::NewRequestDialog(const Start &start, items::PatronService &patrons, std::function<Instant()> clock, QWidget *parent)
    : OrderDialog({u"newRequest"_s, tr("New request"), {}, false, tr("&Record the request"), tr("Cancel")}, parent)
    , m_start(start)
    , m_search(new PatronSearch(patrons, std::move(clock), this, this, u"newRequest_"_s))
    , m_who(plainLabel(u"newRequestWho"_s, TypeRole::Body, this))
    , m_nobody(plainButton(u"newRequestNobody"_s, tr("&Nobody known"), this))
    , m_words(new QPlainTextEdit(this))
    , m_source(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_series(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_setDue(new QCheckBox(tr("&Due"), this))
    , m_due(new QDateEdit(this))
    , m_mine(new QCheckBox(tr("&I work on it"), this))
{
    setSentence(tr("What somebody asks for on the phone or at the counter becomes a change request. Nothing else is changed."));
    connect(m_search, &PatronSearch::found, this, [this](RowId contact) { want(contact); });
    connect(m_search, &PatronSearch::left, this, &NewRequestDialog::reject);
    addWhose();
    addWords();
    addForm();
    fillWithFields();
    m_wanted = start.whose ? start.whose->contact : 0;
    take(start.whose);
    (start.whose ? static_cast<QWidget *>(m_words) : m_search)->setFocus();
}

void NewRequestDialog::addWhose()
{
    m_search->setObjectName(u"newRequestSearch"_s);
    m_who->setWordWrap(true);
    m_who->setAccessibleName(tr("Who asks"));
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_who, 1);
    who->addWidget(m_nobody, 0, Qt::AlignTop);
    fields().addWidget(m_search);
    fields().addLayout(who);
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        want(0);
        m_words->setFocus(Qt::OtherFocusReason);
    });
}

void NewRequestDialog::addWords()
{
    auto *label = new QLabel(tr("&What is asked for"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_words);
    m_words->setObjectName(u"newRequestWords"_s);
    m_words->setAccessibleName(tr("What is asked for"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(44);
    fields().addWidget(label);
    fields().addWidget(m_words, 1);
    connect(m_words, &QPlainTextEdit::textChanged, this, &NewRequestDialog::weigh);
}

void NewRequestDialog::addForm()
{
    m_source->addItem(words::requestSourceText(u"phone"_s), u"phone"_s);
    m_source->addItem(words::requestSourceText(u"counter"_s), u"counter"_s);
    m_series->addItem(tr("None is chosen", "a series"), 0);
    for (const Named &series : m_start.series)
        m_series->addItem(series.name, series.id);
    for (int priority = 1; priority <= 9; ++priority)
        m_priority->addItem(priority == 1 ? tr("1, the most urgent") : priority == 9 ? tr("9, the least urgent") : QString::number(priority), priority);
    m_priority->setCurrentIndex(4);
    m_due->setDisplayFormat(words::datePattern());
    m_due->setDate(m_start.today.addDays(7));
    m_due->setCalendarPopup(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form, this](const QString &text, const QString &name, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(text).remove(u'&'));
        form->addRow(label, field);
    };
    add(tr("&Asked"), u"newRequestSource"_s, m_source);
    add(tr("&Order"), u"newRequestOrder"_s, m_order);
    add(tr("&Series"), u"newRequestSeries"_s, m_series);
    add(tr("&Priority"), u"newRequestPriority"_s, m_priority);
    for (QComboBox *combo : {m_order, m_series}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
    }
    m_setDue->setObjectName(u"newRequestDueOn"_s);
    m_setDue->setAccessibleName(tr("Set the day until which it is to be done"));
    m_due->setObjectName(u"newRequestDue"_s);
    m_due->setAccessibleName(tr("The day until which it is to be done"));
    form->addRow(m_setDue, m_due);
    m_mine->setObjectName(u"newRequestMine"_s);
    m_mine->setAccessibleName(tr("I work on it"));
    turn(m_mine, !m_start.person.isEmpty(), tr("Who works at this desk is not known yet."));
    form->addRow(QString(), m_mine);
    fields().addLayout(form);
    connect(m_order, &QComboBox::currentIndexChanged, this, &NewRequestDialog::weigh);
    connect(m_due, &QDateEdit::dateChanged, this, [this] { m_setDue->setChecked(true); });
}

void NewRequestDialog::setWhose(const Whose &whose)
{
    if (whose.contact != m_wanted)
        return;
    say({}, false);
    take(whose);
    if (isVisible())
        m_words->setFocus(Qt::OtherFocusReason);
}

void NewRequestDialog::setUnread(RowId contact, const QString &why)
{
    if (contact != m_wanted)
        return;
    want(0);
    say(why, true);
}

// Until it is read who that is, it is nobody: what is recorded meanwhile would be the former patron's.
void NewRequestDialog::want(RowId contact, RowId order)
{
    m_wanted = contact;
    m_orderLeft = order;
    take({});
    if (contact)
        Q_EMIT patronWanted(contact);
}

void NewRequestDialog::take(const std::optional<Whose> &whose)
{
    m_whose = whose;
    setPatron(whose ? whose->name : QString());
    m_search->reset();
    m_who->setText(directed(isReading()              ? tr("The patron is being read.")
                            : !whose                 ? tr("Nobody is chosen. Find the patron, or write the name and the telephone number into the words.")
                            : whose->ways.isEmpty() ? page::plain(whose->name)
                                                    : tr("%1, %2", "a patron; ways to reach them").arg(page::isolated(page::plain(whose->name)), page::plain(whose->ways))));
    turn(m_nobody, m_wanted != 0, tr("Nobody is chosen."));
    m_order->clear();
    m_order->addItem(tr("As the words say"), 0);
    m_order->addItem(tr("None", "an order"), noOrder);
    for (const Named &order : whose ? whose->orders : std::vector<Named>())
        m_order->addItem(order.name, order.id);
    m_order->setCurrentIndex(std::max(0, m_order->findData(m_orderLeft)));
    if (!isReading())
        m_orderLeft = 0;
    weigh();
}

// A field says why it is off, as buttons do; where it is on, what its choice means (`tip`).
static void turnField(QWidget *field, const QString &reason, const QString &tip = {})
{
    const QString said = reason.isEmpty() ? tip : reason;
    field->setEnabled(reason.isEmpty());
    field->setToolTip(said);
    field->setStatusTip(said);
    field->setAccessibleDescription(said);
}

void NewRequestDialog::weigh()
{
    const RowId order = m_order->currentData().toLongLong();
    turnField(m_order, !m_whose ? tr("Find the patron first.") : m_whose->orders.empty() ? tr("The patron has no order.") : QString(),
              order == 0               ? tr("The one that the words name, else the only open renewal")
                  : order == noOrder ? tr("It is about no order, whatever the words name.")
                                     : QString());
    turnField(m_series, order > 0 ? tr("The order says which.", "series") : m_series->count() < 2 ? tr("There is no series.") : QString());
    setReason(isReading() ? tr("The patron is being read.") : m_words->toPlainText().trimmed().isEmpty() ? tr("Write what is asked for.") : QString());
}

// A draft names the patron by the record's number: who that is, is read anew.
QJsonObject NewRequestDialog::draft() const
{
    const QString words = m_words->toPlainText();
    if (words.trimmed().isEmpty())
        return {};
    return {{u"words"_s, words},
            {u"contact"_s, m_wanted},
            {u"order"_s, isReading() ? m_orderLeft : m_order->currentData().toLongLong()},
            {u"series"_s, m_series->currentData().toLongLong()},
            {u"source"_s, m_source->currentData().toString()},
            {u"priority"_s, m_priority->currentData().toInt()},
            {u"due"_s, m_setDue->isChecked() ? m_due->date().toString(Qt::ISODate) : QString()},
            {u"mine"_s, m_mine->isChecked()}};
}

bool NewRequestDialog::takeDraft(const QJsonObject &left)
{
    m_words->setPlainText(left["words"_L1].toString());
    m_source->setCurrentIndex(std::max(0, m_source->findData(left["source"_L1].toString())));
    m_series->setCurrentIndex(std::max(0, m_series->findData(left["series"_L1].toInteger())));
    m_priority->setCurrentIndex(std::max(0, m_priority->findData(left["priority"_L1].toInt())));
    if (const QDate due = QDate::fromString(left["due"_L1].toString(), Qt::ISODate); due.isValid()) {
        m_due->setDate(due);
        m_setDue->setChecked(true);
    }
    m_mine->setChecked(m_mine->isEnabled() && left["mine"_L1].toBool());
    const RowId contact = left["contact"_L1].toInteger(), order = left["order"_L1].toInteger();
    if (contact != m_wanted || !contact)
        want(contact, order);
    else
        m_order->setCurrentIndex(std::max(0, m_order->findData(order)));
    return true;
}

void NewRequestDialog::go()
{
    NewRequest request;
    request.source = m_source->currentData().toString();
    request.note = m_words->toPlainText().trimmed();
    request.priority = m_priority->currentData().toInt();
    request.assignee = m_mine->isChecked() ? m_start.person : QString();
    request.due = m_setDue->isChecked() ? m_due->date().toString(Qt::ISODate) : QString();
    const RowId order = m_order->currentData().toLongLong(), series = m_series->currentData().toLongLong();
    if (m_whose)
        request.contact = m_whose->contact;
    request.noOrder = order == noOrder;
    if (order <= 0 && series)
        request.series = series;
    beginWriting();
    Q_EMIT wanted(request, std::max<RowId>(0, order), m_whose ? m_whose->name : QString());
}

} // namespace pd::ui
