// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seatsearchpanel.h"

#include "ui/import/importparts.h"
#include "ui/words/seatmapwords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int mostSeats = 40;

QSpinBox *makeSpin(const QString &name, const QString &words, int least, QWidget *parent)
{
    auto *spin = new QSpinBox(parent);
    spin->setObjectName(name);
    spin->setAccessibleName(words);
    spin->setRange(least, mostSeats);
    spin->setMinimumHeight(28);
    return spin;
}

QCheckBox *makeCheck(const QString &name, const QString &words, QWidget *parent)
{
    auto *check = new QCheckBox(words, parent);
    check->setObjectName(name);
    check->setAccessibleName(QString(words).remove(u'&'));
    return check;
}

} // namespace

SeatSearchPanel::SeatSearchPanel(items::ReaderThread &thread, QWidget *parent)
    : QWidget(parent)
    , m_thread(thread)
    , m_count(makeSpin(u"wishCount"_s, tr("Number of seats"), 1, this))
    , m_accessible(makeSpin(u"wishAccessible"_s, tr("Accessible seats among them"), 0, this))
    , m_together(makeCheck(u"wishTogether"_s, tr("Side by side"), this))
    , m_aisle(makeCheck(u"wishAisle"_s, tr("At an aisle"), this))
    , m_notBehind(makeCheck(u"wishNotBehind"_s, tr("Not behind the chosen seats"), this))
    , m_level(new QComboBox(this))
    , m_find(plainButton(u"wishFind"_s, tr("Find seats"), this))
    , m_list(new QListWidget(this))
    , m_sentence(plainLabel(u"wishSentence"_s, TypeRole::Body, this, true))
{
    setObjectName(u"seatSearch"_s);
    setAccessibleName(tr("Best seats"));
    m_list->setObjectName(u"wishFound"_s);
    m_list->setAccessibleName(tr("Seats that were found"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(72);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentence->setWordWrap(true);
    m_sentence->setText(tr("Say what is wished for. Nearest to the stage comes first, then the middle."));
    auto *title = plainLabel(u"wishTitle"_s, TypeRole::Heading, this);
    title->setText(tr("Best seats"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(makeForm());
    column->addWidget(m_find);
    column->addWidget(m_sentence);
    column->addWidget(m_list, 1);
    QSizePolicy room = m_list->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    m_list->setSizePolicy(room);
    m_list->hide(); // until something is found
    connect(m_find, &QPushButton::clicked, this, &SeatSearchPanel::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &SeatSearchPanel::chooseRow);
    connect(m_list, &QListWidget::itemActivated, this, &SeatSearchPanel::chooseRow);
    connect(m_count, &QSpinBox::valueChanged, this, &SeatSearchPanel::weigh);
    m_count->setValue(2);
    m_together->setChecked(true);
    weigh();
}

QWidget *SeatSearchPanel::makeForm()
{
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto label = [this](const QString &name, const QString &text) {
        auto *made = plainLabel(name, TypeRole::Body, this);
        made->setText(text);
        return made;
    };
    m_level->setObjectName(u"wishLevel"_s);
    m_level->setAccessibleName(tr("Price level"));
    m_level->setMinimumHeight(28);
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_level->setMinimumContentsLength(14);
    rows->addRow(label(u"wishCountLabel"_s, tr("Seats")), m_count);
    rows->addRow(label(u"wishAccessibleLabel"_s, tr("Accessible")), m_accessible);
    rows->addRow(label(u"wishLevelLabel"_s, tr("Price level")), m_level);
    for (QCheckBox *check : {m_together, m_aisle, m_notBehind})
        rows->addRow(check);
    return form;
}

void SeatSearchPanel::setHouse(std::shared_ptr<const SeatHouse> house)
{
    m_lane.overtake();
    m_house = std::move(house);
    const QString level = m_level->currentData().toString();
    m_level->clear();
    m_level->addItem(tr("Any"), QString());
    for (const QString &one : m_house->levels())
        m_level->addItem(one, one);
    m_level->setCurrentIndex(std::max(0, m_level->findData(level)));
    m_list->clear();
    m_list->hide();
    m_proposals.clear();
    weigh();
}

void SeatSearchPanel::setCompared(std::vector<RowId> seats)
{
    m_compared = std::move(seats);
    weigh();
}

void SeatSearchPanel::setCounts(int seats, int accessible)
{
    m_count->setValue(seats);
    m_accessible->setValue(accessible);
}

void SeatSearchPanel::weigh()
{
    m_accessible->setMaximum(m_count->value());
    turn(m_find, m_house->count() > 0, tr("This house has no seat map yet."));
    const bool some = !m_compared.empty() || m_notBehind->isChecked();
    turn(m_notBehind, some, tr("Choose the seats to compare with in the map first."));
    const bool levels = m_level->count() > 2;
    const QString reason = levels ? QString() : tr("All its seats have one price level, or none is known.");
    m_level->setEnabled(levels);
    m_level->setToolTip(reason);
    m_level->setStatusTip(reason);
    m_level->setAccessibleDescription(reason);
}

SeatWish SeatSearchPanel::wish() const
{
    return {.count = m_count->value(),
            .together = m_together->isChecked(),
            .aisle = m_aisle->isChecked(),
            .accessible = m_accessible->value(),
            .level = m_level->currentData().toString(),
            .notBehind = m_notBehind->isChecked() ? m_compared : std::vector<RowId>()};
}

void SeatSearchPanel::find()
{
    m_thread.run(m_lane, [house = m_house, wish = wish()](DeskReaders &) { return Result<SeatFinding>(findSeats(*house, wish)); })
        .then(&m_thread, [self = QPointer(this)](const Result<SeatFinding> &finding) {
            if (self && finding)
                self->show_(*finding);
        });
}

void SeatSearchPanel::show_(const SeatFinding &finding)
{
    m_proposals = finding.proposals;
    const QSignalBlocker quiet(m_list); // nothing is chosen by being found
    m_list->clear();
    for (const SeatProposal &proposal : m_proposals) {
        const QString seats = words::seatsText(*m_house, proposal.seats);
        const QString why = words::seatReasonsText(*m_house, proposal.reasons);
        auto *item = new QListWidgetItem(tr("%1\n%2", "seats, and below them why").arg(seats, why), m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "seats and why").arg(seats, why));
    }
    m_list->setVisible(!m_proposals.empty());
    QStringList sentences;
    if (m_proposals.empty())
        sentences.append(tr("No such seats are free."));
    for (const SeatReason &obstacle : finding.obstacles)
        sentences.append(words::seatReasonText(*m_house, obstacle));
    if (sentences.isEmpty())
        sentences.append(tr("There are no better ones in this house."));
    m_sentence->setText(sentences.join(u' '));
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SeatSearchPanel::chooseRow()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_proposals.size()))
        Q_EMIT proposalChosen(m_proposals[size_t(row)].seats);
}

} // namespace pd::ui
