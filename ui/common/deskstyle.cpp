// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskstyle.h"

#include "ui/common/icons.h"
#include "ui/common/roleaccess.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextOption>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int cellInset = 8; // of tables
constexpr int headerMargin = 2;
constexpr int fieldInset = 10; // from a combo box's edge to its words
constexpr int arrowRoom = 26;
constexpr int textFrame = 3; // around a text of several lines

void box(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

bool keyboardFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

// A check box or a radio button, whose shape says what it is and whose mark says whether it is on.
void tickBox(QPainter *painter, const QStyleOption &option, bool round)
{
    const Tokens &t = tokens(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRect rect = option.rect;
    const QColor ground = on && enabled ? t.accent : enabled ? t.surface : t.raised;
    box(painter, rect, round ? rect.width() / 2.0 : 3, ground, on && enabled ? t.accent : t.strong);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = enabled ? t.onAccent : t.muted;
    const QRectF inner(rect);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(inner.center(), inner.width() * 0.2, inner.width() * 0.2);
    } else {
        const auto at = [&inner](qreal x, qreal y) { return QPointF(inner.left() + inner.width() * x, inner.top() + inner.height() * y); };
        painter->setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
        painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

// A text of several lines: to write in like any field, to read in a quieter frame; either shows where the keys are.
void textEdge(QPainter *painter, const QStyleOption &option, const QPlainTextEdit &text)
{
    const Tokens &t = tokens(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor ground = text.viewport()->palette().color(text.viewport()->backgroundRole());
    box(painter, option.rect, 5, ground, focused ? t.accent : text.isReadOnly() ? t.border : t.strong, focused ? 2 : 1);
}

// The arrow of a spin or combo box.
void arrow(QPainter *painter, const QRect &rect, bool up, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    const qreal way = up ? -1 : 1;
    const QPointF line[] = {middle + QPointF(-3.5, -1.75 * way), middle + QPointF(0, 1.75 * way), middle + QPointF(3.5, -1.75 * way)};
    painter->drawPolyline(line, 3);
    painter->restore();
}

// Over its cells' texts, and to the side they stand at.
void headerLabel(QPainter &painter, const QStyleOption &option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    const Qt::Alignment asked = header->textAlignment;
    const Qt::Alignment side = asked.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft;
    const QRect room = header->rect.adjusted(cellInset - headerMargin, 0, headerMargin - cellInset, 0);
    painter.setPen(tokens(option.palette).muted);
    painter.drawText(room, int(QStyle::visualAlignment(header->direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine,
                     header->fontMetrics.elidedText(header->text, Qt::ElideRight, room.width()));
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    switch (element) {
    case PE_PanelLineEdit: {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return; // the field of a spin or combo box, which draws the frame
        const bool focused = option->state.testFlag(State_HasFocus);
        box(painter, option->rect, 5, t.surface, focused ? t.accent : t.strong, focused ? 2 : 1);
        return;
    }
    case PE_PanelButtonCommand: {
        if (!option->state.testFlag(State_Enabled)) {
            box(painter, option->rect, 6, t.raised, t.border);
            return;
        }
        const bool down = option->state.testFlag(State_Sunken);
        const bool hover = option->state.testFlag(State_MouseOver);
        box(painter, option->rect, 6, down ? t.pressed : hover ? t.hover : t.surface,
            keyboardFocus(option) ? t.accent : t.strong, keyboardFocus(option) ? 2 : 1);
        return;
    }
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_On))
            box(painter, option->rect, 4, t.selection, t.accent);
        else if (option->state.testFlag(State_Sunken) || option->state.testFlag(State_MouseOver))
            box(painter, option->rect, 4, option->state.testFlag(State_Sunken) ? t.pressed : t.hover, {});
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        tickBox(painter, *option, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameFocusRect:
        if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->selectionBehavior() == QAbstractItemView::SelectRows) {
            const QRect bar(option->rect.left(), option->rect.top(), 3, option->rect.height()); // rows have the focus, not cells
            painter->fillRect(visualRect(option->direction, option->rect, bar), t.accent);
            return;
        }
        box(painter, option->rect, 4, {}, t.accent, 2);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            textEdge(painter, *option, *static_cast<const QPlainTextEdit *>(widget));
            return;
        }
        painter->save();
        painter->setPen(t.border);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameTabBarBase:
        return; // the pane's own line is enough
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), t.border);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), t.border);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    switch (element) {
    case CE_MenuBarEmptyArea:
        return;
    case CE_Splitter: // one line, however wide the grip
        painter->fillRect(option->state.testFlag(State_Horizontal) ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                                                                   : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                          t.border);
        return;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection:
        painter->fillRect(option->rect, t.raised);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        return;
    case CE_HeaderLabel:
        headerLabel(*painter, *option);
        return;
    case CE_TabBarTabShape:
        if (option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, t.hover);
        if (option->state.testFlag(State_Selected))
            painter->fillRect(QRect(option->rect.left() + 12, option->rect.bottom() - 2, option->rect.width() - 24, 3), t.accent);
        return;
    case CE_MenuBarItem: {
        const auto *item = static_cast<const QStyleOptionMenuItem *>(option);
        if (option->state.testFlag(State_Sunken))
            box(painter, option->rect.adjusted(0, 2, 0, -2), 4, t.pressed, {});
        else if (option->state.testFlag(State_Selected))
            box(painter, option->rect.adjusted(0, 2, 0, -2), 4, t.hover, {});
        const int flags = Qt::AlignCenter | Qt::TextSingleLine
                          | (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                                : Qt::TextHideMnemonic);
        proxy()->drawItemText(painter, option->rect, flags, option->palette, option->state.testFlag(State_Enabled),
                              item->text, QPalette::WindowText);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_SpinBox || control == CC_ComboBox) {
        drawField(control, option, painter, widget);
        return;
    }
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tokens &t = tokens(option->palette);
    if (widget)
        painter->fillRect(option->rect, option->palette.color(widget->backgroundRole()));
    if (!option->state.testFlag(State_Enabled))
        return;
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget).adjusted(3, 2, -3, -2);
    const bool held = option->activeSubControls.testFlag(SC_ScrollBarSlider) && option->state.testFlag(State_Sunken);
    box(painter, slider, qMin(slider.width(), slider.height()) / 2.0,
        held ? t.muted : option->palette.color(QPalette::Dark), {});
}

void DeskStyle::drawField(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool enabled = option->state.testFlag(State_Enabled);
    box(painter, option->rect, 5, enabled ? t.surface : t.raised, focused ? t.accent : t.strong, focused ? 2 : 1);
    const QColor ink = enabled ? t.text : t.muted;
    if (control == CC_ComboBox) {
        arrow(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget), false, ink);
        return;
    }
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto can = [&](QAbstractSpinBox::StepEnabledFlag step) { return spin && enabled && spin->stepEnabled.testFlag(step); };
    arrow(painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), true, can(QAbstractSpinBox::StepUpEnabled) ? ink : t.border);
    arrow(painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), false, can(QAbstractSpinBox::StepDownEnabled) ? ink : t.border);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(fieldInset - 1, 1, -arrowRoom, -1));
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget) // at its place already
            .adjusted(option->direction == Qt::RightToLeft ? 0 : 5, 0, option->direction == Qt::RightToLeft ? -5 : 0, 0);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect, {option->rect.right() - arrowRoom + 2, option->rect.top(), arrowRoom - 2, option->rect.height()});
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int slider = range > 0 ? std::min(length, std::max(32, int(qint64(length) * bar->pageStep / (range + bar->pageStep)))) : length;
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                              bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + slider, length - start - slider);
    default:
        return {}; // no arrows
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_DefaultFrameWidth: // the text stays within the round corners
        return qobject_cast<const QPlainTextEdit *>(widget) ? textFrame : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // one less than the inset of a cell's text
        return qobject_cast<const QTableView *>(widget) ? cellInset - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return headerMargin;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 4;
    case PM_MenuBarItemSpacing:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// A button is as wide as its words and 14 px at either side; neither it nor a combo box has a least width.
QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return {size.width() + 28, qMax(28, size.height() + 8)};
    case CT_ComboBox:
        return {size.width() + fieldInset + arrowRoom + 2, qMax(28, size.height() + 8)};
    case CT_SpinBox: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + 8, qMax(28, usual.height())};
    }
    case CT_HeaderSection: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {usual.width() + 2 * (cellInset - headerMargin) + 2, qMax(28, usual.height())};
    }
    case CT_TabBarTab:
        return {size.width() + 12, 36};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

// Words in a field stand off its edge, as in a combo box; behind a leading icon they do already.
void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        text->setFrameStyle(text->frameStyle()); // it asked for its frame's width before it was one
        QTextOption lines = text->document()->defaultTextOption();
        lines.setAlignment(Qt::AlignAbsolute | (text->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)); // Qt's own stand at the left, whatever their script
        text->document()->setDefaultTextOption(lines);
    }
    auto *field = qobject_cast<QLineEdit *>(widget);
    if (!field || !field->hasFrame() || !field->textMargins().isNull())
        return;
    if (field->actions().isEmpty())
        field->setTextMargins(7, 0, 7, 0);
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

// Of a menu bar that has more menus than room: Qt's own is looked for in a dozen files at every start.
QIcon DeskStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(u"overflow-menu"_s, {});
    return QProxyStyle::standardIcon(which, option, widget);
}

void applyLook()
{
    QAccessible::installFactory(&RoleAccess::make);
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(typeface(TypeRole::Body));
    QApplication::setFont(typeface(TypeRole::Control), "QPushButton");
    QApplication::setWindowIcon(programIcon());
}

} // namespace pd::ui
