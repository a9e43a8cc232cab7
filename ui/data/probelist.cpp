// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/probelist.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/data/serverwords.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace pd::ui {

ProbeList::ProbeList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"probeList"_s);
    setAccessibleName(tr("What the test found"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, [this](int i) { add(m_watcher.resultAt(i)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ProbeList::end);
}

ProbeList::~ProbeList()
{
    forget();
}

void ProbeList::follow(const QFuture<ServerAnswer> &answers)
{
    forget();
    m_watcher.setFuture(answers);
}

void ProbeList::forget()
{
    m_watcher.future().cancel();
    m_watcher.setFuture({});
    clear();
}

void ProbeList::add(const ServerAnswer &answer)
{
    auto *item = new QListWidgetItem(serverSentence(answer), this);
    item->setData(Qt::UserRole, int(answer.state));
    item->setData(Qt::UserRole + 1, int(answer.step));
    item->setData(Qt::UserRole + 2, int(answer.finding));
    mark(item, answer.state);
    if (answer.state == ServerAnswer::State::Failed)
        setCurrentItem(item);
}

void ProbeList::mark(QListWidgetItem *item, ServerAnswer::State state)
{
    const Tokens &t = tokens(palette());
    switch (state) {
    case ServerAnswer::State::Good:
        item->setIcon(icon(u"checkmark"_s, t.success.text));
        item->setData(Qt::AccessibleDescriptionRole, tr("in order"));
        return;
    case ServerAnswer::State::Noted:
        item->setIcon(icon(u"dialog-warning"_s, t.warn.text));
        item->setData(Qt::AccessibleDescriptionRole, tr("to be known"));
        return;
    case ServerAnswer::State::Failed:
        item->setIcon(icon(u"dialog-error"_s, t.danger.text));
        item->setData(Qt::AccessibleDescriptionRole, tr("this is where it failed"));
        return;
    }
}

void ProbeList::end()
{
    if (m_watcher.isCanceled() || count() == 0)
        return;
    bool failed = false;
    bool isEmpty = false;
    for (int i = 0; i < count(); ++i) {
        failed = failed || item(i)->data(Qt::UserRole).toInt() == int(ServerAnswer::State::Failed);
        isEmpty = isEmpty || item(i)->data(Qt::UserRole + 2).toInt() == int(ServerFinding::SchemaNone);
    }
    Q_EMIT over();
    if (!failed)
        Q_EMIT passed(isEmpty);
}

void ProbeList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < count(); ++i)
        mark(item(i), ServerAnswer::State(item(i)->data(Qt::UserRole).toInt()));
}

} // namespace pd::ui
