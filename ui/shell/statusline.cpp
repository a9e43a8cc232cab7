// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/shell/databaselabel.h"
#include "ui/shell/organisationzone.h"
#include "ui/shell/services.h"
#include "ui/shell/taskview.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QCursor>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int mostRuns = 100;
constexpr int lookEveryMs = 400;

}

StatusLine::StatusLine(const DatabasePlace &database, TaskView *tasks, QWidget *parent)
    : QStatusBar(parent)
    , m_unsaved(new QPushButton(this))
{
    setObjectName(u"statusBar"_s);
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    setFixedHeight(28);
    m_asOf = addLabel(u"asOfLabel"_s, tr("As of"));
    m_unsaved->setObjectName(u"unsavedButton"_s);
    m_unsaved->setFlat(true);
    m_unsaved->setAutoDefault(false);
    m_unsaved->hide();
    connect(m_unsaved, &QPushButton::clicked, this, &StatusLine::unsavedWanted);
    addWidget(new DatabaseLabel(database, this));
    addWidget(tasks);
    addPermanentWidget(m_unsaved);
    addPermanentWidget(m_asOf);
    connect(&m_tip, &QTimer::timeout, this, &StatusLine::lookAtTip);
    connect(this, &QStatusBar::messageChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_tip.stop();
        else
            m_tip.start(lookEveryMs);
    });
}

// Qt takes a reason away when the pointer leaves what it is about, unless it has none by then: what has come on, is hidden or
// has gone under the pointer would leave its own behind.
void StatusLine::lookAtTip()
{
    if (QApplication::activePopupWidget()) // a menu's
        return;
    for (const QWidget *under = QApplication::widgetAt(QCursor::pos()); under; under = under->parentWidget()) {
        if (under->statusTip() == currentMessage())
            return;
    }
    clearMessage();
}

QLabel *StatusLine::addLabel(const QString &name, const QString &accessibleName)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(10, 0, 10, 0);
    return label;
}

void StatusLine::setAsOf(const QString &text)
{
    m_page = text;
    m_asOf->setText(m_page.isEmpty() ? m_age : m_page);
}

// Of the newest import that counts.
void StatusLine::readAge(const Services &services)
{
    struct Newest {
        std::optional<Instant> at;
        QTimeZone zone;
    };
    using Age = Result<Newest>;
    services.reader
        .run([](DeskReaders &readers) -> Age {
            const auto runs = readers.imports ? readers.imports->runs(mostRuns) : Result<std::vector<ImportRun>>(std::vector<ImportRun>());
            if (!runs)
                return runs.error();
            std::optional<Instant> newest;
            for (const ImportRun &run : *runs) {
                if (!run.undone && run.dataAsOf && (!newest || newest->ms < run.dataAsOf->ms))
                    newest = run.dataAsOf;
            }
            if (!newest)
                return Newest{{}, QTimeZone::utc()};
            const auto stored = readers.settings->stored();
            return stored ? Age(Newest{newest, organisationZone(*stored)}) : stored.error();
        })
        .then(&services.reader, [self = QPointer(this)](const Age &age) {
            if (!self || !age)
                return;
            self->m_age = age->at ? tr("With the records of %1.").arg(words::instantText(*age->at, age->zone)) : QString();
            self->setAsOf(self->m_page);
        });
}

void StatusLine::setUnsaved(int edits)
{
    m_unsaved->setText(tr("%n edits not saved", nullptr, edits));
    m_unsaved->setAccessibleName(m_unsaved->text());
    m_unsaved->setToolTip(tr("Shows the first of them in the settings."));
    m_unsaved->setAccessibleDescription(m_unsaved->toolTip());
    m_unsaved->setVisible(edits > 0);
}

} // namespace pd::ui
