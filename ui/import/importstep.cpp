// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importstep.h"

#include "ui/common/taskbar.h"
#include "ui/import/importparts.h"
#include "ui/import/importprogress.h"
#include "ui/import/importsession.h"
#include "ui/words/errorsentence.h"
#include "ui/words/importwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

qint64 storedRows(const ImportReport &report)
{
    qint64 stored = 0;
    for (const ImportFile &file : report.files)
        stored += file.stored;
    return stored;
}

} // namespace

ImportStep::ImportStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wrong(new Banner(u"importStepError"_s, ChipTone::Danger, u"dialog-error"_s, this))
    , m_title(plainLabel(u"importStepTitle"_s, TypeRole::Title, this))
    , m_text(plainLabel(u"importStepText"_s, TypeRole::Body, this))
    , m_bar(new QProgressBar(this))
    , m_far(plainLabel(u"importStepFar"_s, TypeRole::Body, this, true))
    , m_stop(plainButton(u"importStop"_s, tr("&Stop the import"), this))
    , m_report(new QPlainTextEdit(this))
    , m_copy(plainButton(u"importCopyReport"_s, tr("Cop&y the report"), this))
{
    setObjectName(u"importStep"_s);
    setAccessibleName(tr("Import"));
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_report->setObjectName(u"importReport"_s);
    m_report->setAccessibleName(tr("Report of the import"));
    m_report->setReadOnly(true);
    m_report->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_report->setTabChangesFocus(true);
    connect(m_stop, &QPushButton::clicked, &session, &ImportSession::stop);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_session.done())
            QGuiApplication::clipboard()->setText(words::importText(*m_session.done(), words::Length::Whole));
        Q_EMIT copied();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_stop);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_wrong, m_title, m_text, m_bar, m_far})
        column->addWidget(widget);
    column->addWidget(m_report, 1);
    column->addLayout(buttons);
    column->addStretch(0);
    connect(&session, &ImportSession::changed, this, &ImportStep::refresh);
    connect(&session, &ImportSession::progressed, this, &ImportStep::showProgress);
    refresh();
}

void ImportStep::takeFocus()
{
    if (m_session.done())
        m_report->setFocus(Qt::OtherFocusReason);
}

QString ImportStep::plan() const
{
    const ImportReport *tried = m_session.tried().get();
    if (!tried)
        return {};
    QStringList sentences{tr("%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.", nullptr, int(storedRows(*tried)))};
    if (m_session.survey() && m_session.survey()->emptyDatabase)
        sentences << tr("PatronManager becomes the master of the records.");
    const int taken = m_session.takenCount();
    const int kept = int(tried->conflicts.size()) - taken;
    if (taken > 0)
        sentences << tr("%n values that staff have changed here will be replaced.", nullptr, taken);
    if (kept > 0)
        sentences << tr("%n values that staff have changed here are kept.", nullptr, kept);
    sentences << tr("The report is kept, and the import can be taken back as long as nothing was built on it.");
    return sentences.join(u' ');
}

void ImportStep::refresh()
{
    const bool busy = m_session.work() == ImportSession::Work::Importing;
    const ImportReport *done = m_session.done().get();
    const auto &error = m_session.error();
    m_wrong->say(error && !busy ? words::errorSentence(*error) : QString());
    m_title->setText(busy ? tr("Importing…") : done ? tr("Imported: %n rows stored", nullptr, int(storedRows(*done))) : tr("Ready to import"));
    m_text->setText(busy ? tr("This window may be closed: the import goes on, its progress and Cancel are in the status bar.")
                    : done ? m_session.action() ? tr("The report stays in the settings, under Imports; the import can be taken back there.")
                                                : tr("Everything in these files is here already; nothing was changed.")
                           : plan());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_far, m_stop})
        widget->setVisible(busy);
    m_report->setVisible(done && !busy);
    m_copy->setVisible(done && !busy);
    if (done)
        m_report->setPlainText(words::importText(*done, words::Length::Whole));
    showProgress();
}

void ImportStep::showProgress()
{
    const items::Task *task = m_session.task();
    if (!task || m_session.work() != ImportSession::Work::Importing)
        return;
    showTask(*m_bar, *task);
    m_far->setText(progressText(m_session));
    turn(m_stop, task->canCancel(), tr("The import is being stopped."));
}

void ImportStep::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(palette()).surface);
}

} // namespace pd::ui
