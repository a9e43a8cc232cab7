// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/stepheader.h"

#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int height_ = 48;
constexpr int inset = 16;
constexpr int mark = 22;
constexpr int gap = 8;
constexpr int line = 32;

} // namespace

StepHeader::StepHeader(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFixedHeight(height_);
    describe();
}

void StepHeader::setStep(int step)
{
    m_step = step;
    describe();
    update();
}

void StepHeader::setNote(const QString &note)
{
    m_note = note;
    setToolTip(plainTip(note));
    update();
}

void StepHeader::describe()
{
    setAccessibleName(m_step < m_steps.size() ? tr("Step %1 of %2: %3").arg(m_step + 1).arg(qlonglong(m_steps.size())).arg(m_steps.at(m_step))
                                              : tr("All steps are done"));
}

QSize StepHeader::sizeHint() const
{
    int width = 2 * inset + 160;
    for (const QString &step : m_steps)
        width += mark + gap + QFontMetrics(typeface(TypeRole::ControlStrong)).horizontalAdvance(step) + line + 2 * gap;
    return {width, height_};
}

void StepHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](int x, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - h) / 2, w, h));
    };
    int x = inset;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_step;
        const bool now = i == m_step;
        const QRect circle = place(x, mark, mark);
        painter.setPen(QPen(done ? t.success.text : now ? t.accent : t.strong, 1));
        painter.setBrush(done ? t.success.ground : now ? t.accent : t.surface);
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            painter.drawPixmap(circle.topLeft() + QPoint(4, 4), iconPixmap(u"checkmark"_s, t.success.text, 14, devicePixelRatioF()));
        } else {
            painter.setFont(typeface(TypeRole::ControlStrong));
            painter.setPen(now ? t.onAccent : t.muted);
            painter.drawText(circle, Qt::AlignCenter, locale().toString(qlonglong(i) + 1));
        }
        x += mark + gap;
        painter.setFont(typeface(now ? TypeRole::ControlStrong : TypeRole::Body));
        const int wide = painter.fontMetrics().horizontalAdvance(m_steps.at(i)) + 2;
        painter.setPen(now ? t.text : t.muted);
        painter.drawText(place(x, wide, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_steps.at(i));
        x += wide + gap;
        if (i + 1 < m_steps.size()) {
            painter.fillRect(place(x, line, 1), t.border);
            x += line + gap;
        }
    }
    const int room = width() - x - 2 * inset;
    if (room > 60 && !m_note.isEmpty()) {
        painter.setFont(typeface(TypeRole::Body));
        painter.setPen(t.muted);
        painter.drawText(place(x + inset, room, height()), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(m_note, Qt::ElideMiddle, room));
    }
}

} // namespace pd::ui
