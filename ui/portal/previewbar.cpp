// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/previewbar.h"

#include "models/domain/instant.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/portal/actswitch.h"
#include "ui/portal/asofmenu.h"
#include "ui/portal/choicebutton.h"
#include "ui/portal/whatifmenu.h"
#include "ui/words/triedwords.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

QString asOfValue(const std::optional<Instant> &at, const QTimeZone &zone)
{
    if (!at)
        return PreviewBar::tr("Now");
    const QDate day = localDate(*at, zone);
    return *at == startOfDay(day, zone) ? words::dateText(day) : words::instantText(*at, zone);
}

QString whatIfValue(const SettingValues &instead)
{
    if (instead.isEmpty())
        return PreviewBar::tr("As set");
    if (instead.size() > 1)
        return PreviewBar::tr("%n settings", nullptr, int(instead.size()));
    return words::triedName(instead.constBegin().key());
}

} // namespace

PreviewBar::PreviewBar(AsOfMenu *asOf, WhatIfMenu *whatIf, QWidget *parent)
    : QWidget(parent)
    , m_asOf(new ChoiceButton(tr("As of"), asOf, this))
    , m_whatIf(new ChoiceButton(tr("What if"), whatIf, this))
    , m_desktop(tool(u"desktopWidth"_s, tr("As on a desktop")))
    , m_phone(tool(u"phoneWidth"_s, tr("As on a phone")))
    , m_act(new ActSwitch(this))
    , m_link(tool(u"copyLinkButton"_s, tr("Copy the page’s link")))
    , m_export(tool(u"exportButton"_s, tr("Export or print the page")))
{
    setObjectName(u"previewBar"_s);
    setAccessibleName(tr("Preview tools"));
    m_asOf->setObjectName(u"asOfButton"_s);
    m_whatIf->setObjectName(u"whatIfButton"_s);
    const auto caption = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    };
    for (QToolButton *width : {m_desktop, m_phone})
        width->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStrut(44);
    row->addWidget(caption(tr("As of")));
    row->addWidget(m_asOf);
    row->addWidget(caption(tr("What if")));
    row->addWidget(m_whatIf);
    auto *widths = new QHBoxLayout;
    widths->setSpacing(0);
    widths->addWidget(m_desktop);
    widths->addWidget(m_phone);
    row->addLayout(widths);
    row->addStretch(1);
    row->addWidget(m_act, 1000); // its words take what is left
    row->addWidget(m_link);
    row->addWidget(m_export);
    setPhone(false);
    setChoice({}, QTimeZone::utc());
    setLink({});
    m_export->hide();
    connect(m_desktop, &QToolButton::toggled, this, [this] { Q_EMIT phoneWanted(false); }); // by a click or a screen reader
    connect(m_phone, &QToolButton::toggled, this, [this] { Q_EMIT phoneWanted(true); });
    connect(m_act, &ActSwitch::toggled, this, &PreviewBar::actingWanted);
    connect(m_link, &QToolButton::clicked, this, &PreviewBar::linkWanted);
    tint();
}

QToolButton *PreviewBar::tool(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFixedSize(32, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

const QWidget &PreviewBar::asOfButton() const
{
    return *m_asOf;
}

const QWidget &PreviewBar::whatIfButton() const
{
    return *m_whatIf;
}

void PreviewBar::setChoice(const PreviewChoice &choice, const QTimeZone &zone)
{
    m_asOf->setValue(asOfValue(choice.at, zone), choice.at.has_value());
    m_whatIf->setValue(whatIfValue(choice.instead), !choice.instead.isEmpty());
}

void PreviewBar::setPhone(bool phone)
{
    for (QToolButton *width : {m_desktop, m_phone}) {
        const QSignalBlocker quiet(width);
        width->setChecked((width == m_phone) == phone);
    }
}

void PreviewBar::setActing(bool acting)
{
    const QSignalBlocker quiet(m_act);
    m_act->setChecked(acting);
}

void PreviewBar::setActReason(const QString &reason)
{
    m_act->setReason(reason);
}

void PreviewBar::setLink(const QString &address)
{
    const QString reason = tr("There is no link: no site address is set.");
    m_link->setEnabled(!address.isEmpty());
    m_link->setToolTip(address.isEmpty() ? reason : m_link->accessibleName());
    m_link->setStatusTip(address.isEmpty() ? reason : QString());
    m_link->setAccessibleDescription(m_link->statusTip());
}

// Not QToolButton::setMenu: it would run an event loop of its own.
void PreviewBar::setExportMenu(QMenu *menu)
{
    m_export->show();
    connect(m_export, &QToolButton::clicked, menu, [this, menu] {
        const QPoint corner(isRightToLeft() ? 0 : m_export->width() - menu->sizeHint().width(), m_export->height() + 2);
        menu->popup(m_export->mapToGlobal(corner));
    });
}

bool PreviewBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        update(); // the frame goes with the two widths
    return QWidget::event(event);
}

void PreviewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

// The two widths are one choice, in one frame.
void PreviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(palette()).strong);
    painter.setBrush(tokens(palette()).surface);
    painter.drawRoundedRect(QRectF(m_desktop->geometry() | m_phone->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 5, 5);
}

void PreviewBar::tint()
{
    const QColor colour = tokens(palette()).text;
    m_desktop->setIcon(icon(u"computer"_s, colour));
    m_phone->setIcon(icon(u"smartphone"_s, colour));
    m_link->setIcon(icon(u"link"_s, colour));
    m_export->setIcon(icon(u"document-export"_s, colour));
}

} // namespace pd::ui
