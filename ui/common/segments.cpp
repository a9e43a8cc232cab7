// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"

#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace pd::ui {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setFont(typeface(TypeRole::ControlStrong)); // as wide as when it is chosen
    }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 18, 28}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokens(palette());
        painter.setPen(QPen(isChecked() || hasFocus() ? t.accent : t.strong, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? t.selection : isDown() ? t.pressed : underMouse() ? t.hover : t.surface);
        const qreal half = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 5, 5);
        painter.setPen(isChecked() ? t.selectionText : t.text);
        painter.setFont(typeface(isChecked() ? TypeRole::ControlStrong : TypeRole::Control));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(const QString &objectName, const QString &text, int value)
{
    auto *segment = new Segment(text, this);
    segment->setObjectName(objectName);
    segment->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    m_group->addButton(segment, value);
    layout()->addWidget(segment);
}

void Segments::setValue(int value)
{
    if (QAbstractButton *segment = m_group->button(value))
        segment->setChecked(true);
}

int Segments::value() const
{
    return m_group->checkedId();
}

} // namespace pd::ui
