// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/progressfigures.h"

#include "models/domain/instant.h"
#include "ui/common/chip.h"
#include "ui/import/importparts.h"
#include "ui/words/progresswords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pd::ui {

using renewal::Standing;

ProgressFigures::ProgressFigures(QWidget *parent)
    : QWidget(parent)
    , m_ahead(new Chip(this))
{
    setObjectName(u"progressFigures"_s);
    setAccessibleName(tr("The season at a glance"));
    m_ahead->setObjectName(u"progressAhead"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(24);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        Figure &figure = m_figures[i];
        figure.value = plainLabel(u"progressFigure%1"_s.arg(i), TypeRole::Title, this);
        figure.caption = plainLabel(u"progressCaption%1"_s.arg(i), TypeRole::Caption, this, true);
        auto *over = new QHBoxLayout;
        over->setSpacing(8);
        over->addWidget(figure.value);
        if (i == 1)
            over->addWidget(m_ahead);
        over->addStretch(1);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addLayout(over);
        column->addWidget(figure.caption);
        row->addLayout(column);
    }
    row->addStretch(1);
}

void ProgressFigures::show(const SeriesTable::Line &line, Instant at, const QTimeZone &zone)
{
    const auto say = [this](size_t place, const QString &value, const QString &caption) {
        m_figures[place].value->setText(value);
        m_figures[place].value->setAccessibleName(u"%1 %2"_s.arg(value, caption));
        m_figures[place].caption->setText(caption);
    };
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    const renewal::Tally &tally = line.tally;
    say(0, tr("%1 of %2").arg(count(tally.of(Standing::Paid)), count(tally.orders)), tr("Paid"));
    const auto last = line.lastPercent();
    say(1, words::percentText(line.percent()), last ? tr("Last season on this day: %1").arg(words::percentText(*last)) : tr("Nothing is known of last season"));
    const int ahead = last ? line.percent() - *last : 0;
    m_ahead->setVisible(ahead != 0);
    m_ahead->setTone(ahead > 0 ? ChipTone::Success : ChipTone::Warn);
    m_ahead->setText(ahead > 0 ? tr("%n points ahead", nullptr, ahead) : tr("%n points behind", nullptr, std::abs(ahead)));
    m_ahead->setAccessibleName(m_ahead->text());
    m_ahead->updateGeometry();
    const qint64 part = tally.of(Standing::PartPaid);
    say(2, count(tally.of(Standing::Pending)), part > 0 ? tr("Pending, and %1 part paid").arg(count(part)) : tr("Pending"));
    say(3, count(tally.of(Standing::Declined)), tr("Did not renew"));
    say(4, words::takenText(tally), tr("Taken so far"));
    const QDate today = localDate(at, zone);
    const qint64 left = line.course.closes.isValid() ? today.daysTo(line.course.closes) : 0;
    if (!line.course.closes.isValid())
        say(5, u"–"_s, tr("No deadline is set"));
    else if (left < 0)
        say(5, tr("Over"), tr("The deadline has passed"));
    else
        say(5, tr("%Ln days", nullptr, int(left)), tr("Until the deadline"));
}

} // namespace pd::ui
