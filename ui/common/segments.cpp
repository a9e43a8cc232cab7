// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"

#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

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
        // A slice of the control's frame.
        const QRectF frame = QRectF(parentWidget()->rect()).translated(-pos()).adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath whole;
        whole.addRoundedRect(frame, 5, 5);
        painter.save();
        painter.setClipPath(whole);
        painter.fillRect(rect(), isChecked() ? t.selection : isDown() ? t.pressed : underMouse() ? t.hover : t.surface);
        painter.restore();
        painter.setPen(t.strong);
        painter.drawPath(whole);
        const bool last = isRightToLeft() ? x() == 0 : geometry().right() == parentWidget()->rect().right();
        if (!last)
            painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 1, 1, height() - 2), t.strong);
        painter.setPen(isChecked() ? t.selectionText : t.text);
        painter.setFont(typeface(isChecked() ? TypeRole::ControlStrong : TypeRole::Control));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }
};

} // namespace

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the frame is theirs, no higher
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int value, bool on) { // by a click, a key or a screen reader
        if (on)
            Q_EMIT chosen(value);
    });
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
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *segment = m_group->button(value))
        segment->setChecked(true);
}

int Segments::value() const
{
    return m_group->checkedId();
}

} // namespace pd::ui
