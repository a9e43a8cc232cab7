// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/steplist.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/words/errorsentence.h"
#include "ui/words/mailboxwords.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pd::ui {

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"mailboxSteps"_s);
    setAccessibleName(tr("What the test found"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSpacing(2);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        show(m_watcher.result());
        Q_EMIT over();
    });
}

void StepList::follow(const QFuture<std::vector<ProbeStep>> &steps)
{
    clear();
    m_watcher.setFuture(steps);
    viewport()->update();
}

void StepList::forget()
{
    m_watcher.setFuture({});
    clear();
}

void StepList::show(const std::vector<ProbeStep> &steps)
{
    for (const ProbeStep &step : steps) {
        const QString sentence = step.error ? words::errorSentence(*step.error) : tr("%1.").arg(words::probeStepText(step.step));
        auto *item = new QListWidgetItem(sentence, this);
        item->setData(Qt::UserRole, step.error.has_value());
        mark(item);
        if (step.error)
            setCurrentItem(item);
    }
}

void StepList::mark(QListWidgetItem *item) const
{
    const Tokens &t = tokens(palette());
    const bool failed = item->data(Qt::UserRole).toBool();
    item->setIcon(failed ? icon(u"dialog-error"_s, t.danger.text) : icon(u"checkmark"_s, t.success.text));
    item->setData(Qt::AccessibleDescriptionRole, failed ? tr("this is where it failed") : tr("in order"));
}

// An empty list says what will stand in it.
void StepList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString sentence = isRunning() ? tr("The server is asked …") : tr("Press “Test”: each step that works is listed here, and the one that does not.");
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), int(Qt::AlignCenter) | Qt::TextWordWrap, sentence);
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < count(); ++i)
        mark(item(i));
}

} // namespace pd::ui
