// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/correctdialog.h"

#include "ui/common/wheelpast.h"
#include "ui/page/textfit.h"
#include "ui/requests/patronchoice.h"
#include "ui/requests/wishticks.h"
#include "ui/words/format.h"
#include "ui/words/replywords.h"
#include "ui/words/requestwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int highest = 640;       // where the screen has more, this is enough
constexpr int leastOfFields = 160; // of a low one a part

QStringList namesOf(const std::vector<CorrectDialog::Series> &all)
{
    QStringList names;
    for (const CorrectDialog::Series &series : all)
        names.append(page::plain(series.name));
    names.removeDuplicates(); // of several seasons
    return names;
}

void narrow(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(16);
}

} // namespace

CorrectDialog::CorrectDialog(const Start &start, items::PatronService &patrons, const std::function<Instant()> &clock, QWidget *parent)
    : OrderDialog({u"correct"_s, tr("Correct what was understood"), words::requestPatronText(start.request), false, tr("&Correct"), tr("Cancel")}, parent)
    , m_start(start)
    , m_patron(start.patron)
    , m_wanted(start.patron.id)
    , m_whose(new PatronChoice(patrons, clock, this))
    , m_order(new QComboBox(this))
    , m_series(new QComboBox(this))
    , m_wishes(new WishTicks(start.choices, namesOf(start.series), start.kinds, this))
    , m_fallback(new QComboBox(this))
    , m_knowsSince(new QCheckBox(tr("Seats si&nce"), this))
    , m_since(new QDateEdit(this))
    , m_language(new QComboBox(this))
    , m_duplicate(new DuplicateChoice(start.request.id, this))
{
    setSentence(tr("What the patron wrote stays as it is."));
    setDetail(tr("Only what you change is written, and no later message changes it."));
    auto *all = new QWidget(this);
    auto *form = new QFormLayout(all);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fill(*form);
    m_wishes->show(start.request.wishes, start.thread);
    fillChoices();
    m_whose->setPatron(m_patron.text);
    fillOrders();
    m_duplicate->choose(start.request.duplicateOf.value_or(0));
    m_duplicate->offer(m_patron.requests);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"correctScroll"_s);
    scroll->setAccessibleName(tr("What was understood"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(all);
    scroll->setMinimumWidth(all->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    scroll->setMinimumHeight(leastOfFields);
    for (QComboBox *box : all->findChildren<QComboBox *>())
        new WheelPast(*box);
    new WheelPast(*m_since);
    fields().addWidget(scroll, 1);
    fillWithFields();
    for (QComboBox *box : {m_series, m_fallback, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &CorrectDialog::weigh);
    for (QComboBox *box : {m_order, static_cast<QComboBox *>(m_duplicate)})
        connect(box, &QComboBox::currentTextChanged, this, &CorrectDialog::weigh);
    connect(m_wishes, &WishTicks::changed, this, &CorrectDialog::weigh);
    connect(m_knowsSince, &QCheckBox::toggled, this, &CorrectDialog::weigh);
    connect(m_since, &QDateEdit::dateChanged, this, [this] {
        m_knowsSince->setChecked(true);
        weigh();
    });
    connect(m_whose, &PatronChoice::chosen, this, &CorrectDialog::wantPatron);
    connect(m_whose, &PatronChoice::left, this, &CorrectDialog::reject);
    weigh();
    ensurePolished();
    const int around = layout()->sizeHint().height() - scroll->sizeHint().height();
    resize(std::max(560, layout()->minimumSize().width()), std::min(highest, around + all->sizeHint().height()));
    m_whose->field()->setFocus();
}

void CorrectDialog::fill(QFormLayout &form)
{
    const auto add = [&form, this](const QString &text, const QString &name, QWidget *field, QWidget *buddy = nullptr) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(buddy ? buddy : field);
        field->setObjectName(name);
        field->setAccessibleName(QString(text).remove(u'&'));
        form.addRow(label, field);
    };
    add(tr("&Patron"), u"correctPatron"_s, m_whose, m_whose->field());
    add(tr("O&rder"), u"correctOrder"_s, m_order);
    add(tr("&Series"), u"correctSeries"_s, m_series);
    add(tr("&Wishes"), u"correctWishes"_s, m_wishes);
    add(tr("&If it cannot be done"), u"correctFallback"_s, m_fallback);
    m_knowsSince->setObjectName(u"correctKnowsSince"_s);
    m_knowsSince->setAccessibleName(tr("It is known since when the patron has the seats"));
    m_since->setObjectName(u"correctSince"_s);
    m_since->setAccessibleName(tr("The day since when the patron has the seats"));
    form.addRow(m_knowsSince, m_since);
    add(tr("&Language"), u"correctLanguage"_s, m_language);
    add(tr("&Duplicate of"), u"correctDuplicate"_s, m_duplicate);
}

void CorrectDialog::fillChoices()
{
    const QueuedRequest &request = m_start.request;
    m_order->setEditable(true);
    m_order->setInsertPolicy(QComboBox::NoInsert);
    m_order->setCompleter(nullptr); // a number is typed in full: ON-1 is not ON-10
    m_order->lineEdit()->setObjectName(u"correctOrderText"_s);
    m_order->lineEdit()->setAccessibleName(tr("Order"));
    m_order->lineEdit()->setPlaceholderText(tr("None; choose one, or type its number"));
    for (QComboBox *box : {m_order, m_series, m_fallback, m_language, static_cast<QComboBox *>(m_duplicate)})
        narrow(*box);
    m_series->addItem(tr("Not known", "a series"), qint64(0));
    for (const Series &series : m_start.series)
        m_series->addItem(page::plain(series.text), qint64(series.id));
    m_series->setCurrentIndex(std::max(0, m_series->findData(qint64(request.series.value_or(0)))));
    for (const QString &fallback : {QString(), u"keep"_s, u"next_best"_s, u"call_first"_s})
        m_fallback->addItem(words::requestFallbackChoice(fallback), fallback);
    m_fallback->setCurrentIndex(std::max(0, m_fallback->findData(request.facts.fallback)));
    QStringList languages{QString(), u"en"_s, u"es"_s, u"fr"_s, u"de"_s, u"pt_BR"_s, u"ar"_s};
    if (!languages.contains(request.language))
        languages.append(request.language);
    for (const QString &language : languages)
        m_language->addItem(language.isEmpty() ? tr("Not known", "a language") : page::plain(words::replyLanguageName(language)), language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(request.language)));
    const QDate since = QDate::fromString(request.since, Qt::ISODate);
    m_since->setDisplayFormat(words::datePattern());
    m_since->setCalendarPopup(true);
    m_since->setDate(since.isValid() ? since : QDate(QDateTime::fromMSecsSinceEpoch(request.received.ms).date().year(), 9, 1));
    m_knowsSince->setChecked(since.isValid());
}

// The one that the request is about stays to be chosen where its patron is another one.
void CorrectDialog::fillOrders()
{
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    m_order->addItem(tr("None", "an order"), qint64(0));
    const QueuedRequest &request = m_start.request;
    const bool same = m_patron.id == request.contact.value_or(0);
    const bool listed = std::any_of(m_patron.orders.begin(), m_patron.orders.end(), [&](const Order &one) { return one.id == request.order; });
    if (same && request.order && !listed)
        m_patron.orders.insert(m_patron.orders.begin(), {*request.order, request.orderNumber, request.orderNumber, request.series});
    for (const Order &one : m_patron.orders)
        m_order->addItem(page::plain(one.text), qint64(one.id));
    m_order->setCurrentIndex(same && request.order ? m_order->findData(qint64(*request.order)) : 0);
    if (!m_orderAfter.isEmpty())
        m_order->setEditText(m_orderAfter);
    m_orderAfter.clear();
}

// Who was wanted before is not waited for any more.
void CorrectDialog::wantPatron(RowId contact)
{
    m_wanted = contact;
    const bool another = contact != m_patron.id;
    if (another && contact == 0)
        return setPatron({});
    weigh();
    if (another)
        Q_EMIT patronWanted(contact);
}

void CorrectDialog::setPatron(const Patron &patron)
{
    if (patron.id != m_wanted)
        return;
    m_patron = patron;
    m_whose->setPatron(patron.text);
    fillOrders();
    m_duplicate->offer(patron.requests);
    weigh();
}

void CorrectDialog::setUnread(RowId contact, const QString &why)
{
    if (contact != m_wanted)
        return;
    m_wanted = m_patron.id;
    m_orderAfter.clear();
    weigh();
    say(why, true);
}

// Two may be called the same: the one that was chosen counts while its text stands there.
const CorrectDialog::Order *CorrectDialog::order() const
{
    const QString text = m_order->currentText();
    const bool stands = m_order->currentIndex() >= 0 && text == m_order->itemText(m_order->currentIndex());
    const auto found = std::find_if(m_patron.orders.begin(), m_patron.orders.end(), [&](const Order &one) {
        return stands ? one.id == m_order->currentData().toLongLong() : page::plain(one.text) == page::plain(text) || one.number == text.trimmed();
    });
    return found == m_patron.orders.end() ? nullptr : &*found;
}

QString CorrectDialog::since() const
{
    return m_knowsSince->isChecked() ? m_since->date().toString(Qt::ISODate) : QString();
}

void CorrectDialog::showSince(const QString &since)
{
    const QDate day = QDate::fromString(since, Qt::ISODate);
    const QSignalBlocker quiet(m_knowsSince), still(m_since);
    if (day.isValid())
        m_since->setDate(day);
    m_knowsSince->setChecked(day.isValid());
}

bool CorrectDialog::sinceComes(const RequestCorrection &said) const
{
    return (said.order || said.orderNumber) && !m_start.request.corrected.contains("since"_L1);
}

QString CorrectDialog::fault() const
{
    const QString wishes = m_wishes->fault();
    return wishes.isEmpty() ? m_duplicate->fault() : wishes;
}

RequestCorrection CorrectDialog::correction() const
{
    const QueuedRequest &was = m_start.request;
    RequestCorrection said;
    said.request = was.id;
    said.seen = CorrectableFacts{was.contact, was.order, was.series, was.duplicateOf, was.facts.fallback, was.since, was.language};
    if (m_patron.id != was.contact.value_or(0))
        said.contact = m_patron.id;
    const QString number = m_order->currentText().trimmed();
    if (const Order *chosen = order(); chosen && chosen->id != was.order.value_or(0)) {
        said.order = chosen->id;
    } else if (!chosen && (number.isEmpty() || number == m_order->itemText(0))) {
        if (was.order)
            said.order = 0;
    } else if (!chosen) {
        said.orderNumber = number; // with whose it is
    }
    if (m_series->isEnabledTo(m_series->parentWidget()) && m_series->currentData().toLongLong() != (said.order ? 0 : was.series.value_or(0)))
        said.series = m_series->currentData().toLongLong();
    m_wishes->say(said);
    if (const QString fallback = m_fallback->currentData().toString(); fallback != was.facts.fallback)
        said.fallback = fallback;
    if (sinceComes(said) ? !since().isEmpty() : since() != was.since)
        said.since = since();
    if (const QString language = m_language->currentData().toString(); language != was.language)
        said.language = language;
    if (const auto other = m_duplicate->other(); other && *other != was.duplicateOf.value_or(0))
        said.duplicateOf = *other;
    return said;
}

bool CorrectDialog::isEmpty(const RequestCorrection &said) const
{
    return !said.contact && !said.order && !said.orderNumber && !said.series && !said.duplicateOf && !said.fallback && !said.since && !said.language && said.gone.empty() && said.more.empty() && said.own.empty();
}

void CorrectDialog::weighSeries()
{
    const Order *chosen = order();
    const QString number = m_order->currentText().trimmed();
    const bool none = !chosen && (number.isEmpty() || number == m_order->itemText(0));
    const bool follows = chosen ? chosen->series.has_value() : !none;
    const QString reason = follows ? tr("The series is that of the order.") : QString();
    m_series->setEnabled(!follows);
    m_series->setToolTip(reason);
    m_series->setStatusTip(reason);
    m_series->setAccessibleDescription(reason);
    if (chosen && chosen->series) {
        const QSignalBlocker quiet(m_series);
        m_series->setCurrentIndex(std::max(0, m_series->findData(qint64(*chosen->series))));
    }
}

// Since when is that of the order, unless somebody says it or has said it: what stands there is what is written.
void CorrectDialog::weighSince()
{
    const bool comes = sinceComes(correction());
    if (comes == m_sinceComes)
        return;
    m_sinceComes = comes;
    const QString was = m_start.request.since;
    if (QDate::fromString(was, Qt::ISODate).isValid() && since() == (comes ? was : QString()))
        showSince(comes ? QString() : was);
}

void CorrectDialog::weigh()
{
    weighSeries();
    weighSince();
    const RequestCorrection said = correction();
    const QString wrong = fault();
    setReason(m_wanted != m_patron.id ? tr("The patron’s orders are being read.") : !wrong.isEmpty() ? wrong : isEmpty(said) ? tr("Nothing is corrected yet.") : QString());
    say(!wrong.isEmpty()                        ? wrong
            : said.orderNumber && !said.contact ? tr("With the order come its patron, its series and its seats.")
            : said.orderNumber                  ? tr("With the order come its series and its seats.")
            : said.order && *said.order != 0    ? (sinceComes(said) && !said.since ? tr("With the order come its series, its seats, and since when the patron has them.") : tr("With the order come its series and its seats."))
            : said.order                        ? tr("Without the order its seats go, too.")
                                                : QString(),
        !wrong.isEmpty());
}

void CorrectDialog::go()
{
    const RequestCorrection said = correction();
    beginWriting();
    Q_EMIT wanted(said);
}

} // namespace pd::ui
