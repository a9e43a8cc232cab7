// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/progresschart.h"

#include "ui/common/charttokens.h"
#include "ui/common/roleaccess.h"
#include "ui/words/format.h"
#include "ui/words/progresswords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr qreal scaleWidth = 40; // of the numbers at the leading side
constexpr qreal lineHeight = 20;
constexpr qreal inset = 16;

} // namespace

ProgressChart::ProgressChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"progressChart"_s);
    setAccessRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    show({}, {}, Of::Paid);
}

void ProgressChart::show(const renewal::Course &now, const renewal::Course &last, Of of)
{
    m_now = now;
    m_last = last;
    m_of = of;
    setAccessibleName(of == Of::Paid ? tr("Paid, in percent of orders") : tr("Did not renew, in percent of orders"));
    const QString this_ = tr("This season %1").arg(words::percentText(percent(m_now, today())));
    const QString before = m_last.orders > 0 ? tr("last season on this day %1").arg(words::percentText(percent(m_last, today()))) : tr("nothing is known of last season");
    QStringList sentences{tr("%1, %2. The numbers stand under Numbers.").arg(this_, before)};
    if (m_now.earlyUntil.isValid())
        sentences.prepend(tr("The early price ends on %1.").arg(words::dateText(m_now.earlyUntil)));
    if (m_now.closes.isValid())
        sentences.prepend(tr("Renewals close on %1.").arg(words::dateText(m_now.closes)));
    setAccessibleDescription(sentences.join(u' '));
    update();
}

int ProgressChart::percent(const renewal::Course &course, int day) const
{
    const renewal::Course::Day on = course.on(day);
    return renewal::percentOf(m_of == Of::Paid ? on.paid : on.declined, course.orders);
}

int ProgressChart::lastDay() const
{
    const auto until = [this](QDate day) { return m_now.first.isValid() && day.isValid() ? int(m_now.first.daysTo(day)) : 0; };
    return std::max({7, until(m_now.closes), until(m_now.earlyUntil), today(), m_last.orders > 0 ? int(m_last.days.size()) - 1 : 0});
}

QRectF ProgressChart::field() const
{
    return QRectF(rect()).adjusted(inset + scaleWidth, 12, -inset - 8, -lineHeight - 12);
}

QPointF ProgressChart::place(double day, double percent) const
{
    const QRectF room = field();
    const qreal x = room.left() + room.width() * day / lastDay();
    return {isRightToLeft() ? width() - x : x, room.bottom() - room.height() * percent / 100};
}

void ProgressChart::paintGrid(QPainter &painter) const
{
    const Tokens &t = tokens(palette());
    painter.setFont(typeface(TypeRole::Number));
    for (const int percent : {0, 25, 50, 75, 100}) {
        const QPointF from = place(0, percent), to = place(lastDay(), percent);
        painter.setPen(QPen(percent == 0 ? t.strong : chartTokens(t).grid, 1));
        painter.drawLine(from, to);
        painter.setPen(t.muted);
        const bool mirrored = isRightToLeft();
        const QRectF label(mirrored ? from.x() + 8 : from.x() - scaleWidth, from.y() - lineHeight / 2, scaleWidth - 8, lineHeight);
        painter.drawText(label, int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, QLocale().toString(percent));
    }
    if (!m_now.first.isValid())
        return;
    painter.setFont(typeface(TypeRole::Caption));
    qreal free = -1; // up to where labels stand, from the leading side
    const auto tick = [&](QDate day) {
        const QPointF at = place(double(m_now.first.daysTo(day)), 0);
        const QString text = QLocale().toString(day, u"d MMM"_s);
        const qreal wide = painter.fontMetrics().horizontalAdvance(text) + 12;
        const qreal lead = isRightToLeft() ? width() - at.x() : at.x();
        if (lead - wide / 2 < free || lead + wide / 2 > width())
            return;
        free = lead + wide / 2;
        painter.setPen(t.strong);
        painter.drawLine(at, at + QPointF(0, 5));
        painter.setPen(t.muted);
        painter.drawText(QRectF(at.x() - wide / 2, at.y() + 6, wide, lineHeight), Qt::AlignCenter, text);
    };
    tick(m_now.first);
    for (QDate day(m_now.first.year(), m_now.first.month(), 1); m_now.first.daysTo(day) <= lastDay(); day = day.addMonths(1)) {
        if (day > m_now.first)
            tick(day);
    }
}

// The days on which something ends, each as a line with its label, as low as nothing else stands or runs.
void ProgressChart::paintEnds(QPainter &painter) const
{
    const Tokens &t = tokens(palette());
    painter.setFont(typeface(TypeRole::Caption));
    std::vector<QRectF> taken;
    for (const Label &label : markLabels())
        taken.push_back(label.room);
    const auto end = [&](QDate on, Qt::PenStyle style, const QString &text) {
        if (!m_now.first.isValid() || !on.isValid() || on <= m_now.first)
            return;
        const double day = double(m_now.first.daysTo(on));
        painter.setPen(QPen(t.strong, 1.5, style));
        painter.drawLine(place(day, 0), place(day, 100));
        const qreal wide = painter.fontMetrics().horizontalAdvance(text) + 6, x = place(day, 0).x();
        const bool fitsBefore = isRightToLeft() ? x + 6 + wide <= width() - field().left() : x - 6 - wide >= field().left();
        const QRectF lowest(isRightToLeft() != fitsBefore ? x - 6 - wide : x + 6, place(day, 0).y() - lineHeight - 2, wide, lineHeight);
        QRectF room = lowest;
        while (room.top() > field().top() && isTaken(room, taken))
            room.translate(0, -lineHeight / 2);
        if (isTaken(room, taken))
            room = lowest;
        taken.push_back(room);
        painter.fillRect(room, t.surface);
        painter.setPen(t.muted);
        painter.drawText(room, Qt::AlignCenter, text);
    };
    end(m_now.closes, Qt::DotLine, tr("Deadline %1").arg(QLocale().toString(m_now.closes, u"d MMM"_s)));
    end(m_now.earlyUntil, Qt::DashLine, tr("Early price until %1").arg(QLocale().toString(m_now.earlyUntil, u"d MMM"_s)));
}

bool ProgressChart::isTaken(const QRectF &room, const std::vector<QRectF> &taken) const
{
    if (std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(room); }))
        return true;
    for (const renewal::Course *course : {&m_now, &m_last}) {
        for (int day = 1; day < int(course->days.size()); ++day) {
            const QPointF from = place(day - 1, percent(*course, day - 1)), to = place(day, percent(*course, day));
            if (QRectF(from, to).normalized().adjusted(-3, -3, 3, 3).intersects(room))
                return true;
        }
    }
    return false;
}

void ProgressChart::paintLine(QPainter &painter, const renewal::Course &course) const
{
    QPolygonF line;
    line.append(place(0, 0));
    for (int day = 0; day < int(course.days.size()); ++day)
        line.append(place(day, percent(course, day)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

QPointF ProgressChart::mark(const renewal::Course &course) const
{
    const int day = std::max(0, today());
    return place(std::min(day, std::max(0, int(course.days.size()) - 1)), percent(course, day));
}

// Of the two at today: the higher one's over it, the lower one's under it.
std::vector<ProgressChart::Label> ProgressChart::markLabels() const
{
    const ChartTokens &chart = chartTokens(tokens(palette()));
    const bool before = m_last.orders > 0;
    const int day = std::max(0, today());
    const QPointF now = mark(m_now), last = mark(m_last);
    const QFontMetricsF metrics(typeface(TypeRole::ControlStrong));
    const auto label = [&](const QPointF &at, const QString &text, const QColor &colour, bool over) -> Label {
        const qreal wide = metrics.horizontalAdvance(text) + 4;
        const bool fits = over ? at.y() - 28 >= 0 : at.y() + 28 <= field().bottom();
        const qreal top = (over == fits) ? at.y() - lineHeight - 7 : at.y() + 7;
        const qreal left = std::clamp(at.x() - wide / 2, 2.0, std::max(2.0, width() - wide - 2));
        return {QRectF(left, std::clamp(top, 0.0, height() - lineHeight), wide, lineHeight), text, colour};
    };
    const bool higher = now.y() <= last.y();
    std::vector<Label> labels;
    if (before)
        labels.push_back(label(last, tr("Last season %1").arg(words::percentText(percent(m_last, day))), chart.last, !higher));
    if (today() >= 0)
        labels.push_back(label(now, tr("This season %1").arg(words::percentText(percent(m_now, day))), chart.now, !before || higher));
    return labels;
}

void ProgressChart::paintMarks(QPainter &painter) const
{
    const Tokens &t = tokens(palette());
    const ChartTokens &chart = chartTokens(t);
    if (m_last.orders > 0) {
        const QPointF last = mark(m_last);
        painter.setPen(QPen(chart.last, 2));
        painter.setBrush(t.surface);
        painter.drawRect(QRectF(last.x() - 4, last.y() - 4, 8, 8));
    }
    if (today() >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chart.now);
        painter.drawEllipse(mark(m_now), 5, 5);
    }
    painter.setFont(typeface(TypeRole::ControlStrong));
    for (const Label &label : markLabels()) {
        painter.fillRect(label.room.adjusted(0, 3, 0, -3), t.surface);
        painter.setPen(label.colour);
        painter.drawText(label.room, Qt::AlignCenter, label.text);
    }
}

void ProgressChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const ChartTokens &chart = chartTokens(t);
    painter.fillRect(rect(), t.surface);
    paintGrid(painter);
    paintEnds(painter);
    if (m_last.orders > 0) {
        QPen pen(chart.last, 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        paintLine(painter, m_last);
    }
    if (today() >= 0) {
        painter.setPen(QPen(chart.now, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintLine(painter, m_now);
    }
    paintMarks(painter);
}

} // namespace pd::ui
