// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/whypanel.h"

#include "models/domain/portal/decider.h"
#include "models/domain/portal/hidingreason.h"
#include "models/domain/portal/reasons.h"
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/portal/reasonlist.h"
#include "ui/words/settingwords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int topHeight = 40;
constexpr int leastReasons = 28;

// A setting that has a place of its own to be changed.
QString openableSetting(const portal::Reason &reason)
{
    const QString key = portal::decidingSetting(reason.code);
    if (key == "labels"_L1 || key == "stages"_L1)
        return key;
    for (const words::SettingGroup &group : words::settingGroups()) {
        if (group.keys.contains(key))
            return key;
    }
    return {};
}

QString nameOfSetting(const QString &key)
{
    if (key == "labels"_L1)
        return WhyPanel::tr("Order labels");
    return key == "stages"_L1 ? WhyPanel::tr("Donation stages") : words::settingWords(key).name;
}

// What hides the line is put right first; the page's link is the same everywhere, and no matter of this line.
QString settingOfReasons(const portal::Why &why)
{
    if (const portal::Reason *hiding = portal::hidingReason(why))
        return openableSetting(*hiding);
    for (const portal::Reason &reason : why) {
        if (const QString key = openableSetting(reason); !key.isEmpty() && reason.code != portal::ReasonCode::PageLink)
            return key;
    }
    return {};
}

} // namespace

WhyPanel::WhyPanel(QWidget *parent)
    : QWidget(parent)
    , m_subject(new ElidedLabel(TypeRole::Caption, this))
    , m_copy(copyButton(u"copyReasons"_s, tr("Copy the reasons")))
    , m_reasons(new ReasonList(this))
    , m_foot(new QWidget(this))
    , m_tellTitle(new QLabel(tr("What I tell them"), this))
    , m_tell(new QLabel(this))
    , m_copyTelling(copyButton(u"copyTelling"_s, tr("Copy what I tell them")))
    , m_openSetting(new QPushButton(tr("Open the setting…"), this))
{
    setObjectName(u"whyPanel"_s);
    setAccessibleName(tr("Why this line?"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setFocusPolicy(Qt::TabFocus);
    m_reasons->setMinimumHeight(leastReasons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeTop());
    column->addWidget(m_reasons, 1);
    m_foot->setObjectName(u"tellingPanel"_s);
    m_foot->setAccessibleName(tr("What I tell them"));
    m_foot->setLayout(makeFoot());
    column->addWidget(m_foot);
    connect(m_copy, &QToolButton::clicked, this, &WhyPanel::copy);
    connect(m_copyTelling, &QToolButton::clicked, this, &WhyPanel::copyTelling);
    connect(m_openSetting, &QPushButton::clicked, this, [this] { Q_EMIT settingWanted(m_setting); });
    m_foot->hide();
    m_openSetting->hide();
    tintIcons();
}

QLayout *WhyPanel::makeTop()
{
    auto *heading = new QLabel(tr("Why this line?"), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(typeface(TypeRole::Heading));
    m_subject->setObjectName(u"whySubject"_s);
    m_subject->setAccessibleName(tr("Line explained"));
    m_subject->setMuted(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(sideMargins(*this, 16, 8, 10, 4));
    top->setSpacing(8);
    top->addWidget(heading);
    top->addWidget(m_subject, 1);
    top->addWidget(m_copy);
    return top;
}

QLayout *WhyPanel::makeFoot()
{
    m_tellTitle->setTextFormat(Qt::PlainText);
    m_tellTitle->setFont(typeface(TypeRole::ControlStrong));
    m_tell->setObjectName(u"telling"_s);
    m_tell->setTextFormat(Qt::PlainText);
    m_tell->setWordWrap(true);
    m_tell->setFont(typeface(TypeRole::Body));
    m_tell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_tell->setAccessibleName(tr("What I tell them"));
    keepLeading(*m_tell);
    m_openSetting->setObjectName(u"openSetting"_s);
    m_openSetting->setAutoDefault(false);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_tellTitle);
    title->addWidget(m_copyTelling);
    title->addStretch(1);
    title->addWidget(m_openSetting); // to put it right
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(sideMargins(*this, 16, 4, 16, 6));
    foot->setSpacing(0);
    foot->addLayout(title);
    foot->addWidget(m_tell);
    return foot;
}

QToolButton *WhyPanel::copyButton(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(28, 28);
    return button;
}

// Cheap: another patron's page is to be on the screen first.
void WhyPanel::clear()
{
    m_subject->setText({});
    m_reasons->clear();
    m_tell->setText({});
    m_setting.clear();
    m_foot->hide();
}

void WhyPanel::explain(const QString &subject, const std::vector<page::WhyGroup> &groups, bool shown)
{
    m_subject->setText(subject);
    m_reasons->setGroups(groups);
    m_copy->setVisible(!groups.empty());
    static const portal::Why nothing;
    const portal::Why &own = groups.empty() ? nothing : *groups.front().why;
    m_tell->setText(words::telling(own, shown).text());
    m_setting = settingOfReasons(own);
    m_openSetting->setAccessibleName(tr("Open the setting “%1”").arg(nameOfSetting(m_setting)));
    m_openSetting->setToolTip(m_openSetting->accessibleName());
    setCanOpenSettings(m_canOpenSettings);
}

void WhyPanel::setCanOpenSettings(bool can)
{
    m_canOpenSettings = can;
    const bool tells = !m_tell->text().isEmpty();
    m_openSetting->setVisible(can && !m_setting.isEmpty());
    m_tellTitle->setVisible(tells);
    m_copyTelling->setVisible(tells);
    m_tell->setVisible(tells);
    fitFoot();
}

// The reasons scroll, what is told does not: it is whole, or, where the panel is too low for both, not there.
void WhyPanel::fitFoot()
{
    QLayout *layout = m_foot->layout();
    for (int i = 0; i < layout->count(); ++i)
        layout->itemAt(i)->invalidate(); // the row in it keeps what it measured before its parts were shown
    layout->invalidate();
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout *row = layout->itemAt(i)->layout())
            row->invalidate(); // it does not notice by itself that its parts came
    }
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : layout->totalSizeHint().height();
    m_foot->setFixedHeight(height);
    m_foot->setVisible((!m_tell->isHidden() || !m_openSetting->isHidden()) && topHeight + leastReasons + height <= this->height());
}

void WhyPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
}

QString WhyPanel::text() const
{
    return m_subject->text() + u'\n' + m_reasons->text();
}

void WhyPanel::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

QString WhyPanel::telling() const
{
    return m_tell->text();
}

void WhyPanel::copyTelling() const
{
    if (!telling().isEmpty())
        QGuiApplication::clipboard()->setText(telling());
}

void WhyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcons();
    QWidget::changeEvent(event);
}

void WhyPanel::paintEvent(QPaintEvent *)
{
    if (m_foot->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(16, m_foot->y(), width() - 32, 1), tokens(palette()).border);
}

void WhyPanel::tintIcons()
{
    for (QToolButton *button : {m_copy, m_copyTelling})
        button->setIcon(icon(u"edit-copy"_s, tokens(palette()).text));
}

} // namespace pd::ui
