// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/dryrunbar.h"

#include "ui/common/chip.h"
#include "ui/common/taskbar.h"
#include "ui/import/importparts.h"
#include "ui/import/importprogress.h"
#include "ui/import/importsession.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

DryRunBar::DryRunBar(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(plainLabel(u"importDryRunState"_s, TypeRole::Body, this, true))
    , m_figures(new QWidget(this))
    , m_bar(new QProgressBar(this))
    , m_far(plainLabel(u"importDryRunFar"_s, TypeRole::Body, this, true))
    , m_stop(plainButton(u"importDryRunStop"_s, tr("&Stop"), this))
    , m_again(plainButton(u"importDryRunAgain"_s, tr("Try a&gain"), this))
    , m_conflicts(new Chip(this))
    , m_orphans(new Chip(this))
{
    setObjectName(u"importDryRun"_s);
    setAccessibleName(tr("Dry run"));
    setFixedHeight(72);
    auto *title = plainLabel(u"importDryRunTitle"_s, TypeRole::Heading, this);
    title->setText(tr("Dry run"));
    m_figures->setObjectName(u"importFigures"_s);
    m_figures->setAccessibleName(tr("Figures of the dry run"));
    auto *sum = new QGridLayout(m_figures); // the numbers and the signs between them on one line, what they count below
    sum->setContentsMargins(0, 0, 0, 0);
    sum->setHorizontalSpacing(16);
    sum->setVerticalSpacing(0);
    sum->setRowStretch(0, 1);
    sum->setRowStretch(3, 1);
    const std::pair<QString, QString> names[] = {{u"importRead"_s, tr("rows read")},
                                                 {u"importToStore"_s, tr("to store")},
                                                 {u"importUnchanged"_s, tr("unchanged")},
                                                 {u"importRejected"_s, tr("rejected")}};
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (i > 0) {
            auto *sign = plainLabel(u"importSign%1"_s.arg(i), TypeRole::Heading, m_figures, true);
            sign->setText(i == 1 ? u"="_s : u"+"_s);
            sum->addWidget(sign, 1, 2 * int(i) - 1);
        }
        m_numbers[i] = plainLabel(names[i].first, TypeRole::Title, m_figures);
        auto *caption = plainLabel(names[i].first + u"Caption"_s, TypeRole::Body, m_figures, true);
        caption->setText(names[i].second);
        m_numbers[i]->setAccessibleDescription(names[i].second);
        sum->addWidget(m_numbers[i], 1, 2 * int(i));
        sum->addWidget(caption, 2, 2 * int(i));
    }
    m_bar->setObjectName(u"importDryRunProgress"_s);
    m_bar->setAccessibleName(tr("Dry run"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 6);
    m_conflicts->setObjectName(u"importConflictsChip"_s);
    m_conflicts->setTone(ChipTone::Info);
    m_conflicts->setIconName(u"help-about"_s);
    m_orphans->setObjectName(u"importOrphansChip"_s);
    m_orphans->setTone(ChipTone::Neutral);
    connect(m_stop, &QPushButton::clicked, &session, &ImportSession::stop);
    connect(m_again, &QPushButton::clicked, this, [this] { m_session.survey() ? m_session.tryOut() : m_session.look(); });
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch(1);
    left->addWidget(title);
    left->addWidget(m_state);
    left->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addLayout(left);
    row->addSpacing(24);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_figures, m_bar, m_far, m_stop, m_again})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_conflicts);
    row->addWidget(m_orphans);
    connect(&session, &ImportSession::changed, this, &DryRunBar::refresh);
    connect(&session, &ImportSession::progressed, this, &DryRunBar::showProgress);
    refresh();
}

void DryRunBar::figure(size_t place, qint64 number)
{
    m_numbers[place]->setText(locale().toString(number));
}

void DryRunBar::refresh()
{
    using Work = ImportSession::Work;
    const bool busy = m_session.work() == Work::Looking || m_session.work() == Work::Trying;
    const ImportReport *report = m_session.tried().get();
    m_state->setText(busy ? tr("Under way, nothing is stored") : report ? tr("Nothing stored yet") : tr("Not made"));
    m_figures->setVisible(report && !busy);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_far, m_stop})
        widget->setVisible(busy);
    m_again->setVisible(!busy && !report);
    m_conflicts->setVisible(report && !busy && !report->conflicts.empty());
    m_orphans->setVisible(report && !busy && !report->orphans.empty());
    showProgress();
    if (!report)
        return;
    qint64 read = 0, stored = 0, unchanged = 0, rejected = 0;
    for (const ImportFile &file : report->files)
        read += file.rows, stored += file.stored, unchanged += file.unchanged, rejected += file.rejected;
    figure(0, read);
    figure(1, stored);
    figure(2, unchanged);
    figure(3, rejected);
    const Tokens &t = tokens(palette());
    const auto colour = [](QLabel *label, const QColor &text) {
        QPalette own;
        own.setColor(QPalette::WindowText, text);
        label->setPalette(own);
    };
    colour(m_numbers[1], t.success.text);
    colour(m_numbers[3], rejected > 0 ? t.danger.text : t.text);
    m_conflicts->setText(tr("%n conflicts with staff changes", nullptr, int(report->conflicts.size())));
    m_orphans->setText(tr("%n orphans kept and listed", nullptr, int(report->orphans.size())));
    for (Chip *chip : {m_conflicts, m_orphans}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
}

void DryRunBar::showProgress()
{
    const items::Task *task = m_session.task();
    if (!task || m_session.work() == ImportSession::Work::Importing)
        return;
    showTask(*m_bar, *task);
    m_far->setText(m_session.work() == ImportSession::Work::Looking ? tr("Looking at the files") : progressText(m_session));
    layout()->activate(); // a longer text has its room at once
}

void DryRunBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    painter.fillRect(rect(), t.raised);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

} // namespace pd::ui
