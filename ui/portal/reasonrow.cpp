// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/reasonrow.h"

#include "models/domain/portal/reasons.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int column = 50;       // rule ids
constexpr int sourceColumn = 168;
constexpr int wideFrom = 500;
constexpr int lineHeight = 20;
constexpr int pad = 4;

// Lays the runs out in lines of `width`; paints them when there is a painter. Returns their height.
int layRuns(const std::vector<words::TextRun> &runs, int width, Qt::LayoutDirection direction, QPainter *painter, QPoint corner)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const words::TextRun &run : runs) {
        const QString words = run.isValue ? page::isolated(page::plain(run.text)) : run.text;
        if (run.isValue) {
            QTextLayout::FormatRange bold;
            bold.start = int(text.size());
            bold.length = int(words.size());
            bold.format.setFontWeight(QFont::DemiBold);
            formats.append(bold);
        }
        text += words;
    }
    QTextLayout layout(text, typeface(TypeRole::Body));
    QTextOption option(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(page::readsRightToLeft(text) ? Qt::RightToLeft : Qt::LeftToRight); // its own: a foreign sentence ends where it should
    layout.setTextOption(option);
    layout.setCacheEnabled(painter != nullptr); // shaped once for laying out and painting
    layout.setFormats(formats);
    layout.beginLayout();
    int y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 40));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        y += lineHeight;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, corner);
    return y;
}

} // namespace

ReasonRow::ReasonRow(const portal::Reason &reason, const QString &question, QWidget *parent)
    : QWidget(parent)
    , m_rule(QString::fromLatin1(portal::reasonInfo(reason.code).rule))
    , m_runs(words::sentenceRuns(reason))
    , m_source(words::sourceText(reason))
    , m_shortSource(words::shortSourceText(reason))
{
    setObjectName(u"reason"_s);
    setAccessibleName(sentence());
    const QString rule = tr("Rule %1, %2", "a rule's id and where it is written").arg(m_rule, m_source);
    setAccessibleDescription(question.isEmpty() ? rule : question + u". "_s + rule);
    setToolTip(m_source);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // fixed would be as high as sizeHint()
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReasonRow::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current)
        update();
}

QString ReasonRow::sentence() const
{
    QString text;
    for (const words::TextRun &run : m_runs)
        text += run.text;
    return text;
}

QString ReasonRow::line() const
{
    return u"%1  %2 (%3)"_s.arg(m_rule, sentence(), m_source);
}

bool ReasonRow::isWide(int width) const
{
    return width >= wideFrom;
}

QRect ReasonRow::sentenceRect(int width) const
{
    return {column, pad, width - column - (isWide(width) ? sourceColumn + 12 : 0), 0};
}

int ReasonRow::heightForWidth(int width) const
{
    int &known = m_heights[width]; // a layout asks for it many times
    if (known == 0)
        known = layRuns(m_runs, sentenceRect(width).width(), layoutDirection(), nullptr, {}) + 2 * pad + (isWide(width) ? 0 : lineHeight);
    return known;
}

QSize ReasonRow::sizeHint() const
{
    return {300, 2 * pad + 2 * lineHeight}; // its real height is that for its width
}

void ReasonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const QFont ruleFont = typeface(TypeRole::ControlStrong);
    const QRect chip = mirrored({0, pad, std::max(36, int(std::ceil(QFontMetricsF(ruleFont).horizontalAdvance(m_rule))) + 14), lineHeight});
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(t.text);
    page::drawText(painter, chip, m_rule, ruleFont, Qt::AlignHCenter);

    const QRect sentence = sentenceRect(width());
    const int high = layRuns(m_runs, sentence.width(), layoutDirection(), &painter, mirrored(sentence).topLeft());
    painter.setPen(t.muted);
    if (isWide(width()))
        page::drawText(painter, mirrored({width() - sourceColumn, pad, sourceColumn, lineHeight}), m_shortSource, typeface(TypeRole::Caption), leading);
    else
        page::drawText(painter, mirrored({column, pad + high, sentence.width(), lineHeight}), m_shortSource, typeface(TypeRole::Caption), leading);
    if (m_current) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace pd::ui
