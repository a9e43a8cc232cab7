// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ruletablepanel.h"

#include "models/actions/action.h"
#include "ui/common/formvalues.h"
#include "ui/common/recordproxy.h"
#include "ui/common/recordview.h"
#include "ui/settings/settingsdesk.h"
#include "ui/words/errorsentence.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int rowHeight = 28;
constexpr int restMs = 250;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RuleTablePanel::RuleTablePanel(const QString &name, const QString &about, SettingsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_message(plainLabel({}, this))
    , m_add(new QPushButton(tr("Add a row"), this))
    , m_remove(new QPushButton(tr("Remove the row"), this))
    , m_copy(new QPushButton(tr("Copy as CSV"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
{
    setObjectName(name + u"Panel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    QLabel *words = plainLabel(about, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(words);
    m_message->setObjectName(name + u"Message"_s);
    m_message->hide();
    for (const auto &[button, part] : {std::pair{m_add, u"Add"_s}, std::pair{m_remove, u"Remove"_s}, std::pair{m_copy, u"Copy"_s},
                                       std::pair{m_save, u"Save"_s}, std::pair{m_discard, u"Discard"_s}}) {
        button->setObjectName(name + part);
        button->setAccessibleName(button->text());
        button->setFixedHeight(rowHeight);
        button->setAutoDefault(false);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &RuleTablePanel::tryOut);
    connect(m_add, &QPushButton::clicked, this, &RuleTablePanel::add);
    connect(m_remove, &QPushButton::clicked, this, &RuleTablePanel::remove);
    connect(m_copy, &QPushButton::clicked, this, &RuleTablePanel::copy);
    connect(m_save, &QPushButton::clicked, this, &RuleTablePanel::save);
    connect(m_discard, &QPushButton::clicked, this, &RuleTablePanel::discard);
}

void RuleTablePanel::build(items::RecordModel &records, RecordColumns columns, RecordWords words, QWidget *form, QWidget *firstField)
{
    m_form = form;
    m_firstField = firstField;
    m_table = new RecordTable(m_name + u"Table"_s, records, std::move(columns), std::move(words), m_desk.preferences(), this);
    m_table->setMinimumHeight(rowHeight * 10);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->orderBy(-1, Qt::AscendingOrder); // as the table itself
    connect(m_table, &RecordTable::chosen, this, &RuleTablePanel::takeRow);
    connect(m_table, &RecordTable::noticed, this, &RuleTablePanel::noticed);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    tools->addStretch();
    tools->addWidget(m_copy);
    auto *decide = new QHBoxLayout;
    decide->setSpacing(8);
    decide->addWidget(m_save);
    decide->addWidget(m_discard);
    decide->addStretch();
    m_column->addWidget(m_table, 1);
    m_column->addLayout(tools);
    m_column->addWidget(form);
    m_column->addWidget(m_message);
    m_column->addLayout(decide);
    setEnabled(false);
    setToolTip(tr("The table is being read."));
    setPending(false);
    connect(&m_desk, &SettingsDesk::loaded, this, &RuleTablePanel::takeLoaded);
    connect(&m_desk, &SettingsDesk::patronChanged, this, [this] {
        if (m_pending && !m_saving)
            tryOut();
    });
}

void RuleTablePanel::takeLoaded()
{
    if (m_saving)
        return; // its answer loads again
    setEnabled(true);
    setToolTip({});
    const bool moved = m_pending && hasMoved();
    readRows();
    if (m_pending && !moved)
        return;
    if (moved)
        sayMoved();
    else
        chooseCurrent();
}

void RuleTablePanel::sayMoved()
{
    m_soon.stop();
    m_lane.overtake();
    say(ChipTone::Warn, tr("Meanwhile somebody changed this row: %1 Yours is not saved: %2 Save it over theirs, or discard it.")
                            .arg(rebase(), meaning(m_removing)));
}

QJsonObject RuleTablePanel::draft() const
{
    if (!m_pending)
        return {};
    return {{u"row"_s, m_current}, {u"adding"_s, m_adding}, {u"removing"_s, m_removing}, {u"base"_s, shownText()}, {u"form"_s, formValues(m_form)}};
}

void RuleTablePanel::resume(const QJsonObject &draft)
{
    if (draft.isEmpty() || m_pending)
        return;
    const QString name = draft.value(u"row"_s).toString();
    const int row = rowOf(name);
    m_table->choose(row + 1);
    m_current = name;
    m_adding = draft.value(u"adding"_s).toBool();
    m_removing = draft.value(u"removing"_s).toBool() && row >= 0;
    fillForm(row);
    ui::fillForm(m_form, draft.value(u"form"_s).toObject());
    setPending(true);
    if (shownText() != draft.value(u"base"_s).toString())
        sayMoved();
    else
        tryOut();
}

// The row that was chosen before, else the first.
void RuleTablePanel::chooseCurrent()
{
    m_table->choose(std::max(0, rowOf(m_current)) + 1);
    takeRow();
}

int RuleTablePanel::currentRow() const
{
    return m_table->proxy().records().rowOf(m_table->current());
}

void RuleTablePanel::takeRow()
{
    if (m_pending)
        return;
    const int row = currentRow();
    m_adding = row < 0;
    m_removing = false;
    m_current = row < 0 ? QString() : nameOf(row);
    fillForm(row);
    setPending(false);
    say(ChipTone::Neutral, row < 0 ? QString() : meaning(false));
}

void RuleTablePanel::add()
{
    m_adding = true;
    m_removing = false;
    m_current.clear();
    fillForm(-1);
    setPending(true);
    say(ChipTone::Neutral, {});
    m_firstField->setFocus(Qt::OtherFocusReason);
}

void RuleTablePanel::remove()
{
    m_removing = true;
    setPending(true);
    m_save->setFocus(Qt::OtherFocusReason);
    tryOut();
}

void RuleTablePanel::takeEdit()
{
    if (!m_adding && !isEdited(rowOf(m_current))) {
        m_soon.stop();
        m_lane.overtake();
        setPending(false);
        say(ChipTone::Neutral, meaning(false));
        return;
    }
    setPending(true);
    m_soon.start();
}

void RuleTablePanel::tryOut()
{
    if (const QString why = m_removing ? QString() : problem(rowOf(m_current)); !why.isEmpty()) {
        say(ChipTone::Danger, why);
        return;
    }
    const QString means = meaning(m_removing);
    say(ChipTone::Info, means);
    if (!m_desk.hasPatron())
        return;
    m_desk.tryOut(m_lane, trial(m_removing), this, [this, means](const Result<QString> &told) {
        if (m_pending)
            say(told ? ChipTone::Info : ChipTone::Danger, told ? means + u' ' + *told : words::errorSentence(told.error()));
    });
}

void RuleTablePanel::save()
{
    if (!m_pending || m_saving)
        return;
    m_soon.stop();
    if (const QString why = m_removing ? QString() : problem(rowOf(m_current)); !why.isEmpty()) {
        say(ChipTone::Danger, why);
        m_firstField->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_lane.overtake();
    m_saving = true;
    const QString means = meaning(m_removing);
    m_desk.run(action(m_removing), this, [this, means](const Result<actions::Outcome> &done) {
        m_saving = false;
        if (!done && done.error().code != ErrorCode::RecordChanged) {
            say(ChipTone::Danger, words::errorSentence(done.error()));
            return;
        }
        if (done) {
            Q_EMIT noticed({ChipTone::Success, tr("Saved. %1 Ctrl+Z takes it back.").arg(means)});
            m_current = formName();
            m_adding = false;
            m_removing = false;
            setPending(false);
            m_table->setFocusToRows();
        }
        m_desk.load();
    });
}

void RuleTablePanel::discard()
{
    m_soon.stop();
    m_lane.overtake();
    m_removing = false;
    m_adding = false;
    setPending(false);
    chooseCurrent();
    m_table->setFocusToRows();
}

void RuleTablePanel::setPending(bool pending)
{
    const bool news = m_pending != pending;
    m_pending = pending;
    const QString reason = pending ? tr("Save or discard the edit of the row below first.") : QString();
    for (QWidget *control : std::initializer_list<QWidget *>{&m_table->view(), m_add, m_remove}) {
        control->setEnabled(!pending);
        control->setToolTip(reason);
        control->setStatusTip(reason);
        control->setAccessibleDescription(reason);
    }
    m_form->setEnabled(!m_removing);
    m_save->setText(m_removing ? tr("Remove it") : tr("Save"));
    m_save->setAccessibleName(m_save->text());
    m_save->setVisible(pending);
    m_discard->setVisible(pending);
    if (news)
        Q_EMIT pendingChanged();
}

void RuleTablePanel::say(ChipTone tone, const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    QPalette own = m_message->palette();
    const Tokens &t = tokens(palette());
    own.setColor(QPalette::WindowText, tone == ChipTone::Neutral ? t.text : t.tone(tone).text);
    m_message->setPalette(own);
}

// RFC 4180, with the heads, as the table shows it.
QString RuleTablePanel::tableText() const
{
    const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    QString csv;
    for (const QStringList &row : m_table->text(false)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv;
}

void RuleTablePanel::copy()
{
    QGuiApplication::clipboard()->setText(tableText());
    Q_EMIT noticed({ChipTone::Success, tr("The table is on the clipboard.")});
}

} // namespace pd::ui
