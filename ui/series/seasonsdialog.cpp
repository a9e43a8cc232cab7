// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series/seasonsdialog.h"

#include "models/actions/inventoryaction.h"
#include "models/domain/instant.h"
#include "ui/common/primarybutton.h"
#include "ui/import/importparts.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

SeasonsDialog::SeasonsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_fault(new Banner(u"seasonFault"_s, ChipTone::Danger, u"dialog-error"_s, this))
    , m_new(plainButton(u"seasonNew"_s, tr("&New season"), this))
    , m_save(new PrimaryButton(tr("&Save the season"), this))
{
    setObjectName(u"seasonsDialog"_s);
    setWindowTitle(tr("Seasons"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"seasonList"_s);
    m_list->setAccessibleName(tr("Seasons"));
    m_list->setMinimumSize(220, 200);
    m_name->setObjectName(u"seasonName"_s);
    m_name->setAccessibleName(tr("Name of the season"));
    m_name->setMinimumWidth(220);
    m_save->setObjectName(u"seasonSave"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    auto *label = new QLabel(tr("Na&me"), this);
    label->setBuddy(m_name);
    form->addRow(label, m_name);
    m_first = addDay(*form, u"First"_s, tr("&First day"), u"starts_on"_s);
    m_last = addDay(*form, u"Last"_s, tr("&Last day"), u"ends_on"_s);
    auto *fields = new QVBoxLayout;
    fields->addLayout(form);
    fields->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_list, 1);
    middle->addLayout(fields, 1);
    auto *close = plainButton(u"seasonsClose"_s, tr("&Close"), this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_new);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addWidget(m_fault);
    column->addLayout(foot);
    m_save->setDefault(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &SeasonsDialog::showChosen);
    connect(m_name, &QLineEdit::textChanged, this, &SeasonsDialog::weigh);
    connect(m_new, &QPushButton::clicked, this, &SeasonsDialog::begin);
    connect(m_save, &QPushButton::clicked, this, &SeasonsDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    begin();
    m_adding = false;
    read();
}

SeasonsDialog::Day SeasonsDialog::addDay(QFormLayout &form, const QString &name, const QString &label, const QString &column)
{
    auto *is = new QCheckBox(label, this);
    is->setObjectName(u"seasonHas"_s + name);
    is->setAccessibleName(QString(label).remove(u'&'));
    auto *at = new QDateEdit(this);
    at->setObjectName(u"season"_s + name);
    at->setAccessibleName(is->accessibleName());
    at->setCalendarPopup(true);
    at->setLayoutDirection(Qt::LeftToRight); // from right to left Qt turns its sections round, which Arabic does already
    at->setDisplayFormat(words::datePattern());
    at->setDate(localDate(m_services.clock(), QTimeZone::systemTimeZone()));
    const auto turnDay = [at, off = tr("Tick the box first.")](bool on) {
        at->setEnabled(on);
        at->setToolTip(on ? QString() : off);
        at->setStatusTip(at->toolTip());
        at->setAccessibleDescription(at->toolTip());
    };
    connect(is, &QCheckBox::toggled, at, turnDay);
    connect(is, &QCheckBox::toggled, this, &SeasonsDialog::weigh);
    connect(at, &QDateEdit::dateChanged, this, &SeasonsDialog::weigh);
    turnDay(false);
    is->setMinimumHeight(at->sizeHint().height()); // in line with the field
    form.addRow(is, at);
    return {column, is, at};
}

void SeasonsDialog::read()
{
    m_services.reader.run(m_lane, [](DeskReaders &readers) { return readers.series->seasons(); })
        .then(&m_services.reader, [self = QPointer(this)](const Result<std::vector<Season>> &seasons) {
            if (!self || (!seasons && seasons.error().code == ErrorCode::Cancelled))
                return;
            if (seasons)
                self->take(*seasons);
            else
                self->m_fault->say(words::errorSentence(seasons.error()));
            self->m_busy.clear();
            self->weigh();
        });
}

// The one that was chosen, or made, stays so, and one that is being made; at first the newest.
void SeasonsDialog::take(const std::vector<Season> &seasons)
{
    const Season before = m_shown;
    m_seasons = seasons;
    const QSignalBlocker still(m_list);
    m_list->clear();
    m_adding = m_adding || (before.id == 0 && before.name.isEmpty() && !m_name->text().trimmed().isEmpty()); // somebody types already
    int at = m_adding ? -1 : int(seasons.size()) - 1;
    for (const Season &season : seasons) {
        m_list->addItem(season.name);
        if (season.id == before.id || (before.id == 0 && !before.name.isEmpty() && season.name == before.name))
            at = m_list->count() - 1;
    }
    m_list->setCurrentRow(at);
    if (at >= 0)
        showChosen();
}

void SeasonsDialog::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_adding = false;
    m_shown = m_seasons[size_t(row)];
    m_fault->say({});
    m_name->setText(m_shown.name);
    for (const auto &[day, date] : {std::pair(m_first, m_shown.starts), std::pair(m_last, m_shown.ends)}) {
        day.is->setChecked(date.isValid());
        if (date.isValid())
            day.at->setDate(date);
    }
    weigh();
}

void SeasonsDialog::begin()
{
    m_adding = true;
    m_shown = {};
    const QSignalBlocker still(m_list);
    m_list->setCurrentRow(-1);
    m_fault->say({});
    m_name->clear();
    m_first.is->setChecked(false);
    m_last.is->setChecked(false);
    m_name->setFocus();
    weigh();
}

QDate SeasonsDialog::dayOf(const Day &day) const
{
    return day.is->isChecked() ? day.at->date() : QDate();
}

void SeasonsDialog::weigh()
{
    if (!m_last.at) // it is being made
        return;
    const QString name = m_name->text().simplified();
    const bool same = m_shown.id && name == m_shown.name && dayOf(m_first) == m_shown.starts && dayOf(m_last) == m_shown.ends;
    const QString reason = !m_busy.isEmpty() ? m_busy : name.isEmpty() ? tr("A season has a name.") : same ? tr("Nothing has changed.") : QString();
    turn(m_save, reason.isEmpty(), reason);
    turn(m_new, m_busy.isEmpty(), m_busy);
    m_list->setEnabled(m_busy.isEmpty());
    m_list->setToolTip(m_busy);
    m_list->setStatusTip(m_busy);
    m_list->setAccessibleDescription(m_busy);
}

void SeasonsDialog::save()
{
    const auto stored = [](QDate day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); };
    const QString name = m_name->text().simplified();
    std::shared_ptr<actions::Action> action;
    if (m_shown.id == 0) {
        action = std::make_shared<actions::AddInventoryAction>(InventoryKind::Season, QHash<QString, QVariant>{{u"name"_s, name}, {m_first.column, stored(dayOf(m_first))}, {m_last.column, stored(dayOf(m_last))}});
    } else {
        std::vector<FieldEdit> edits;
        if (name != m_shown.name)
            edits.push_back({u"name"_s, m_shown.name, name});
        for (const auto &[day, was] : {std::pair(m_first, m_shown.starts), std::pair(m_last, m_shown.ends)}) {
            if (dayOf(day) != was)
                edits.push_back({day.column, stored(was), stored(dayOf(day))});
        }
        action = std::make_shared<actions::EditInventoryAction>(InventoryKind::Season, m_shown.id, std::move(edits));
    }
    m_busy = tr("It is being recorded.");
    weigh();
    m_services.writer.run(std::move(action)).then(&m_services.writer, [self = QPointer(this), name](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        if (!outcome) {
            self->m_busy.clear();
            self->weigh();
            self->m_fault->say(words::errorSentence(outcome.error()));
            return;
        }
        self->m_shown.name = name;
        self->read();
        Q_EMIT self->saved(name);
    });
}

} // namespace pd::ui
