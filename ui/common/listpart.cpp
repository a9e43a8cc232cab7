// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listpart.h"

#include "ui/common/recordview.h"
#include "ui/import/importparts.h"
#include "ui/words/errorsentence.h"
#include "ui/words/pagetext.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

ListPart::ListPart(const About &about, items::ReadList &model, RecordColumns columns, RecordWords words, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_name(about.name)
    , m_table(new RecordTable(about.name + u"Table"_s, model, std::move(columns), std::move(words), services.preferences, this))
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout)
    , m_foot(new QHBoxLayout)
{
    setObjectName(about.name + u"Part"_s);
    setAccessibleName(about.title);
    auto *title = plainLabel(about.name + u"Title"_s, about.role, this);
    title->setText(about.title);
    m_head->addWidget(title, 1);
    m_foot->setSpacing(8);
    m_foot->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(m_head);
    if (!about.lead.isEmpty()) {
        auto *lead = plainLabel(about.name + u"Lead"_s, TypeRole::Body, this, true);
        lead->setWordWrap(true);
        lead->setText(about.lead);
        m_column->addWidget(lead);
    }
    m_column->addWidget(m_table, 1);
    m_column->addLayout(m_foot);
    m_table->setPaper({}, [clock = services.clock] { return words::lookedAtText(clock(), QTimeZone::systemTimeZone()); });
    connect(m_table, &RecordTable::noticed, this, &ListPart::noticed);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPart::changed);
    connect(&m_model, &items::ReadList::loadStateChanged, this, &ListPart::showState);
    connect(this, &ListPart::changed, this, &ListPart::weigh);
}

void ListPart::add(Deed deed)
{
    QPushButton *button = plainButton(deed.name, deed.text, this);
    if (deed.place == Place::Head)
        m_head->addWidget(button);
    else
        m_foot->insertWidget(deed.place == Place::Foot ? m_leading++ : m_foot->count(), button);
    connect(button, &QPushButton::clicked, this, [act = std::move(deed.act)] { act(); });
    m_buttons.push_back({button, std::move(deed.reason), deed.records});
}

void ListPart::setBeside(QWidget *pane, int listWidth, int paneWidth)
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(m_name + u"Splitter"_s);
    splitter->setAccessibleName(accessibleName());
    splitter->setChildrenCollapsible(false);
    delete m_column->replaceWidget(m_table, splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(pane);
    splitter->setSizes({listWidth, paneWidth});
    m_services.preferences.remember(splitter);
}

void ListPart::addViews(Menus &menus)
{
    QMenu *views = m_table->viewsMenu();
    views->setTitle(RecordTools::tr("Saved views of %1").arg(m_table->words().name)); // no menu around it says so
    menus.view->addMenu(views);
}

void ListPart::showState()
{
    if (m_model.loadState() == items::RecordModel::LoadState::Failed)
        Q_EMIT noticed({ChipTone::Danger, words::errorSentence(m_model.error())});
    m_table->showRows();
    Q_EMIT changed();
}

void ListPart::weigh()
{
    for (const Button &one : m_buttons) {
        const QString reason = m_busy && one.records ? tr("It is being recorded.") : one.reason ? one.reason() : QString();
        turn(one.button, reason.isEmpty(), reason);
    }
}

void ListPart::record(const std::shared_ptr<actions::Action> &action, std::function<QString()> done)
{
    m_busy = true;
    weigh();
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, done = std::move(done)](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->m_busy = false;
        self->weigh();
        Q_EMIT self->noticed(outcome ? Notice{ChipTone::Success, done()} : Notice{ChipTone::Danger, words::errorSentence(outcome.error())});
    });
}

} // namespace pd::ui
