// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/serieseditor.h"

#include "models/actions/inventoryaction.h"
#include "models/actions/seriesactions.h"
#include "models/actions/severalactions.h"
#include "models/domain/currency.h"
#include "ui/common/dialogdrafts.h"
#include "ui/import/importparts.h"
#include "ui/series/serieslinkfields.h"
#include "ui/shell/organisationzone.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/serieswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

enum LevelColumn { LevelName, LevelPrice, LevelEarly, LevelAllocation, LevelColumns };
constexpr int idRole = Qt::UserRole;
constexpr int currencyRole = Qt::UserRole + 1;

QString amountText(const std::optional<Minor> &amount, const QString &currency)
{
    const int digits = currencyExponent(currency);
    return amount ? QLocale().toString(double(*amount) / std::pow(10, digits), 'f', digits) : QString();
}

// As the locale writes numbers; none: it cannot be read, or is finer than the currency.
std::optional<Minor> amountOf(const QString &text, const QString &currency)
{
    bool isNumber = false;
    const double minor = QLocale().toDouble(text.trimmed(), &isNumber) * std::pow(10, currencyExponent(currency));
    const double whole = std::round(minor);
    if (!isNumber || whole < 0 || std::abs(minor - whole) > 1e-6)
        return {};
    return Minor(whole);
}

} // namespace

SeriesEditor::SeriesEditor(const Services &services, const SeriesRecord &series, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_series(series)
    , m_kind(new QComboBox(this))
    , m_performances(new QListWidget(this))
    , m_levels(new QTableWidget(0, LevelColumns, this))
    , m_fault(new Banner(u"seriesEditorFault"_s, ChipTone::Danger, u"dialog-error"_s, this))
{
    setObjectName(u"seriesEditor"_s);
    setWindowTitle(tr("Edit %1").arg(series.series.name));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"seriesEditorButtons"_s);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"seriesEditorSave"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"seriesEditorCancel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeMoments());
    column->addWidget(makeParts(), 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    resize(640, 560);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeriesEditor::save);
    weigh(tr("The series is being read."));
    ask();
}

QWidget *SeriesEditor::makeMoments()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"seriesEditorFacts"_s);
    part->setAccessibleName(tr("Package and dates"));
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    m_links = new SeriesLinkFields(m_series, *form, part);
    m_kind->setObjectName(u"seriesEditorKind"_s);
    m_kind->setAccessibleName(tr("Kind of package"));
    for (const PackageKind kind : {PackageKind::Unknown, PackageKind::Fixed, PackageKind::Choose, PackageKind::Flex})
        m_kind->addItem(words::packageKindText(kind), packageKindName(kind));
    m_kind->setCurrentIndex(m_kind->findData(packageKindName(m_series.series.packageKind)));
    auto *kindLabel = plainLabel(u"seriesEditorKindLabel"_s, TypeRole::Body, part);
    kindLabel->setText(tr("&Kind of package"));
    kindLabel->setBuddy(m_kind);
    form->addRow(kindLabel, m_kind);
    QWidget::setTabOrder(m_links->last(), m_kind);
    const auto add = [&](const QString &name, const QString &text, const QString &accessible, const QString &moment, const std::optional<Instant> &at) {
        auto *is = new QCheckBox(text, part);
        is->setObjectName(u"seriesEditorHas"_s + name);
        is->setAccessibleName(accessible);
        auto *edit = new QDateTimeEdit(part);
        edit->setObjectName(u"seriesEditor"_s + name);
        edit->setAccessibleName(accessible);
        edit->setCalendarPopup(true);
        edit->setLayoutDirection(Qt::LeftToRight); // from right to left Qt turns its sections round, which Arabic does already
        edit->setTimeSpec(Qt::UTC); // the organisation's wall clock, whatever this machine's is
        edit->setDisplayFormat(words::dateTimePattern());
        const QString off = tr("Tick the box first.");
        const auto weighEdit = [edit, off](bool on) {
            edit->setEnabled(on);
            edit->setToolTip(on ? QString() : off);
            edit->setStatusTip(edit->toolTip());
            edit->setAccessibleDescription(edit->toolTip());
        };
        connect(is, &QCheckBox::toggled, edit, weighEdit);
        is->setChecked(at.has_value());
        weighEdit(at.has_value());
        is->setMinimumHeight(edit->sizeHint().height()); // in line with the field
        form->addRow(is, edit);
        m_moments.push_back({moment, at, is, edit});
    };
    add(u"Opens"_s, tr("&Opens"), tr("Opens"), u"opens_at"_s, m_series.series.opensAt);
    add(u"Early"_s, tr("&Early price until"), tr("Early price until"), u"early_price_until"_s, m_series.series.earlyPriceUntil);
    add(u"Closes"_s, tr("&Closes"), tr("Closes"), u"closes_at"_s, m_series.series.closesAt);
    return part;
}

QWidget *SeriesEditor::makeParts()
{
    auto *part = new QWidget(this);
    part->setObjectName(u"seriesEditorParts"_s);
    part->setAccessibleName(tr("Performances and price levels"));
    m_performances->setObjectName(u"seriesEditorPerformances"_s);
    m_performances->setAccessibleName(tr("Performances"));
    m_performances->setSpacing(2);
    m_levels->setObjectName(u"seriesEditorLevels"_s);
    m_levels->setAccessibleName(tr("Price levels"));
    m_levels->setHorizontalHeaderLabels({tr("Price level"), tr("Price"), tr("Early price"), tr("Seats in")});
    m_levels->verticalHeader()->hide();
    m_levels->setShowGrid(false);
    m_levels->horizontalHeader()->setSectionResizeMode(LevelName, QHeaderView::ResizeToContents);
    m_levels->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_levels->horizontalHeader()->setStretchLastSection(true);
    m_levels->setTabKeyNavigation(false);
    const auto label = [&](const QString &name, const QString &text, QWidget *buddy) {
        auto *made = plainLabel(name, TypeRole::Control, part);
        made->setText(text);
        made->setBuddy(buddy);
        return made;
    };
    m_elsewhere = plainLabel(u"seriesEditorElsewhere"_s, TypeRole::Body, part, true);
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setText(tr("Performances at another venue and levels of another package can be chosen when this is saved. Untick those that do not fit."));
    m_elsewhere->hide();
    connect(m_links, &SeriesLinkFields::changed, this, [this] { m_elsewhere->setVisible(m_links->isElsewhere()); });
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_elsewhere);
    column->addWidget(label(u"seriesEditorPerformancesLabel"_s, tr("Pe&rformances that belong to it"), m_performances));
    column->addWidget(m_performances, 2);
    column->addWidget(label(u"seriesEditorLevelsLabel"_s, tr("Price &levels that are sold for it"), m_levels));
    column->addWidget(m_levels, 1);
    return part;
}

void SeriesEditor::ask()
{
    m_services.reader
        .run([series = m_series.series.id](DeskReaders &readers) -> Result<Answer> {
            const auto stored = readers.settings->stored();
            if (!stored)
                return stored.error();
            Result<SeriesChoices> choices = readers.series->choices(series);
            if (!choices)
                return choices.error();
            auto seasons = readers.series->seasons();
            if (!seasons)
                return seasons.error();
            auto venues = readers.seats->venues();
            if (!venues)
                return venues.error();
            return Answer{*std::move(choices), *std::move(seasons), *std::move(venues), organisationZone(*stored)};
        })
        .then(&m_services.reader, [self = QPointer(this)](const Result<Answer> &answer) {
            if (self)
                self->take(answer);
        });
}

void SeriesEditor::take(const Result<Answer> &answer)
{
    if (!answer) {
        m_fault->say(words::errorSentence(answer.error()));
        weigh(words::errorSentence(answer.error()));
        return;
    }
    m_zone = answer->zone;
    for (const Moment &moment : m_moments) {
        const QDateTime shown = QDateTime::fromMSecsSinceEpoch(moment.was.value_or(m_services.clock()).ms, m_zone);
        moment.at->setDateTime(QDateTime(shown.date(), moment.was ? shown.time() : QTime(12, 0), Qt::UTC));
    }
    m_links->fill(answer->seasons, answer->choices.packages, answer->venues);
    fillPerformances(answer->choices);
    fillLevels(answer->choices);
    weigh({});
    keepDraft(*this, QString::number(m_series.series.id));
}

void SeriesEditor::fillPerformances(const SeriesChoices &choices)
{
    const auto add = [&](const SeriesPerformance &performance, bool has) {
        auto *item = new QListWidgetItem(words::performanceText(performance, m_zone), m_performances);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(has ? Qt::Checked : Qt::Unchecked);
        item->setData(idRole, performance.instance);
    };
    for (const SeriesPerformance &performance : m_series.performances)
        add(performance, true);
    for (const SeriesPerformance &performance : choices.performances)
        add(performance, false);
}

void SeriesEditor::fillLevels(const SeriesChoices &choices)
{
    const auto add = [&](const SeriesPriceLevel &level, bool has) {
        const int row = m_levels->rowCount();
        m_levels->insertRow(row);
        auto *name = new QTableWidgetItem(level.name);
        name->setFlags((name->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsEditable);
        name->setCheckState(has ? Qt::Checked : Qt::Unchecked);
        name->setData(idRole, level.level);
        name->setData(currencyRole, level.currency);
        auto *price = new QTableWidgetItem(level.price ? words::moneyText({*level.price, level.currency}) : QString());
        price->setFlags(price->flags() & ~Qt::ItemIsEditable);
        m_levels->setItem(row, LevelName, name);
        m_levels->setItem(row, LevelPrice, price);
        m_levels->setItem(row, LevelEarly, new QTableWidgetItem(amountText(level.earlyPrice, level.currency)));
        m_levels->setItem(row, LevelAllocation, new QTableWidgetItem(level.allocation));
    };
    for (const SeriesPriceLevel &level : m_series.priceLevels)
        add(level, true);
    for (const SeriesPriceLevel &level : choices.priceLevels)
        add(level, false);
}

std::optional<Instant> SeriesEditor::instantOf(const Moment &moment) const
{
    if (!moment.is->isChecked())
        return {};
    const QDateTime wall(moment.at->date(), moment.at->time(), m_zone);
    // The field shows minutes: what nobody changed keeps its seconds.
    if (moment.was && wall.toMSecsSinceEpoch() / 60'000 == moment.was->ms / 60'000)
        return moment.was;
    return Instant{wall.toMSecsSinceEpoch()};
}

std::vector<FieldEdit> SeriesEditor::edits() const
{
    const auto value = [](const std::optional<Instant> &at) { return at ? QVariant(at->ms) : QVariant(); };
    std::vector<FieldEdit> edits = m_links->edits();
    const QString was = packageKindName(m_series.series.packageKind);
    if (m_kind->currentData().toString() != was)
        edits.push_back({u"package_kind"_s, was, m_kind->currentData()});
    for (const Moment &moment : m_moments) {
        const std::optional<Instant> now = instantOf(moment);
        if (now != moment.was)
            edits.push_back({moment.column, value(moment.was), value(now)});
    }
    return edits;
}

void SeriesEditor::addPerformances(std::vector<std::unique_ptr<actions::Action>> &all) const
{
    store::PerformanceChange change;
    const int had = int(m_series.performances.size());
    for (int i = 0; i < m_performances->count(); ++i) {
        const QListWidgetItem *item = m_performances->item(i);
        const bool has = item->checkState() == Qt::Checked;
        if (has != (i < had))
            (has ? change.add : change.remove).push_back(item->data(idRole).toLongLong());
    }
    if (!change.add.empty() || !change.remove.empty())
        all.push_back(std::make_unique<actions::SeriesPerformancesAction>(m_series.series.id, std::move(change)));
}

QString SeriesEditor::addLevels(std::vector<std::unique_ptr<actions::Action>> &all) const
{
    std::vector<store::SoldLevel> set;
    std::vector<RowId> remove;
    for (int row = 0; row < m_levels->rowCount(); ++row) {
        const QTableWidgetItem *name = m_levels->item(row, LevelName);
        const bool had = row < int(m_series.priceLevels.size());
        const RowId level = name->data(idRole).toLongLong();
        if (name->checkState() != Qt::Checked) {
            if (had)
                remove.push_back(level);
            continue;
        }
        store::SoldLevel sold{level, {}, m_levels->item(row, LevelAllocation)->text().simplified()};
        if (const QString typed = m_levels->item(row, LevelEarly)->text().trimmed(); !typed.isEmpty()) {
            sold.earlyPrice = amountOf(typed, name->data(currencyRole).toString());
            if (!sold.earlyPrice)
                return tr("“%1” is no early price for %2. Type an amount, or nothing.").arg(typed, name->text());
        }
        if (!had || sold.earlyPrice != m_series.priceLevels[size_t(row)].earlyPrice || sold.allocation != m_series.priceLevels[size_t(row)].allocation)
            set.push_back(std::move(sold));
    }
    if (!set.empty() || !remove.empty())
        all.push_back(std::make_unique<actions::SeriesLevelsAction>(m_series.series.id, std::move(set), std::move(remove)));
    return {};
}

void SeriesEditor::save()
{
    std::vector<std::unique_ptr<actions::Action>> all;
    if (std::vector<FieldEdit> changed = edits(); !changed.empty())
        all.push_back(std::make_unique<actions::EditInventoryAction>(InventoryKind::Series, m_series.series.id, std::move(changed)));
    addPerformances(all);
    const QString fault = addLevels(all);
    m_fault->say(fault);
    if (!fault.isEmpty())
        return;
    if (all.empty()) {
        accept();
        return;
    }
    weigh(tr("It is being recorded."));
    m_services.writer.run(std::make_shared<actions::SeveralActions>(std::move(all)))
        .then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &outcome) {
            if (!self)
                return;
            self->weigh({});
            if (!outcome) {
                self->m_fault->say(words::errorSentence(outcome.error()));
                return;
            }
            Q_EMIT self->saved();
            self->accept();
        });
}

void SeriesEditor::weigh(const QString &reason)
{
    turn(m_save, reason.isEmpty(), reason);
}

} // namespace pd::ui
