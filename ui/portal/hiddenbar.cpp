// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/hiddenbar.h"

#include "models/domain/portal/hidingreason.h"
#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/page/pagelayout.h"
#include "ui/page/perkwords.h"
#include "ui/page/textfit.h"
#include "ui/portal/pill.h"
#include "ui/words/previewwords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int gap = 8;

// An order that the patron sees all the same, as a subscription to renew.
bool isUnderRenewal(const portal::PortalPage &page, const portal::OrderLine &order)
{
    return !order.visible && std::any_of(page.renewals.begin(), page.renewals.end(), [&](const portal::RenewalLine &renewal) {
        return renewal.visible && renewal.id == order.id;
    });
}

QString wordFor(const portal::PortalPage &page, const portal::OrderLine &order, const portal::Reason &reason)
{
    return isUnderRenewal(page, order) ? HiddenBar::tr("in Subscription renewal") : page::plain(words::hidingWord(reason));
}
template <class Line>
QString wordFor(const portal::PortalPage &, const Line &, const portal::Reason &reason)
{
    return page::plain(words::hidingWord(reason));
}

template <class List>
void group(const portal::PortalPage &page, page::LineKind kind, const List &lines, std::vector<HiddenGroup> &groups)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const portal::Reason *reason = page::isShown(lines[i]) ? nullptr : portal::hidingReason(lines[i].why);
        if (!reason)
            continue;
        const QString word = wordFor(page, lines[i], *reason);
        auto known = std::find_if(groups.begin(), groups.end(), [&](const HiddenGroup &other) { return other.word == word; });
        if (known == groups.end())
            known = groups.insert(groups.end(), HiddenGroup{word, {}});
        known->lines.push_back({kind, int(i)});
    }
}

QString countText(bool ofTab, int records, int tabs)
{
    QStringList parts;
    if (records > 0)
        parts.append(HiddenBar::tr("%n not shown", nullptr, records));
    if (tabs > 0)
        parts.append(tabs == 1 ? HiddenBar::tr("one tab is not shown") : HiddenBar::tr("%n tabs are not shown", nullptr, tabs));
    if (parts.isEmpty() && !ofTab)
        return HiddenBar::tr("The patron has every perk of their levels");
    if (parts.isEmpty())
        return HiddenBar::tr("The patron sees every line of this tab, and every tab");
    QString text = parts.join(u", "_s);
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

std::vector<HiddenGroup> hiddenGroups(const portal::PortalPage &page, std::optional<portal::TabId> tab)
{
    std::vector<HiddenGroup> groups;
    if (!tab) {
        group(page, page::LineKind::Presale, page.presales, groups);
        group(page, page::LineKind::Allocation, page.allocations, groups);
        group(page, page::LineKind::Discount, page.discounts, groups);
        return groups;
    }
    switch (*tab) {
    case portal::TabId::Profile:
        group(page, page::LineKind::Field, page.profile, groups);
        break;
    case portal::TabId::Orders:
        group(page, page::LineKind::Order, page.orders, groups);
        break;
    case portal::TabId::Donations:
        group(page, page::LineKind::Donation, page.donations, groups);
        break;
    case portal::TabId::PendingRenewals:
        group(page, page::LineKind::Renewal, page.renewals, groups);
        break;
    case portal::TabId::RenewableBenefits:
        group(page, page::LineKind::Benefit, page.benefits, groups);
        break;
    }
    return groups;
}

HiddenBar::HiddenBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new ElidedLabel(TypeRole::ControlStrong, this))
    , m_reveal(new LinkButton(this))
    , m_room(new QWidget(this))
{
    setObjectName(u"hiddenBar"_s);
    setAccessibleName(tr("Not shown to the patron"));
    m_count->setObjectName(u"hiddenCount"_s);
    m_count->setAccessibleName(tr("Not shown to the patron"));
    m_reveal->setObjectName(u"revealHidden"_s);
    m_room->setObjectName(u"hiddenReasons"_s);
    m_room->setAccessibleName(tr("Reasons why lines are not shown"));
    m_room->setMinimumWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 24, 0, 0, 0)); // beside the eye
    row->setSpacing(gap);
    row->addStrut(40);
    row->addWidget(m_count);
    row->addWidget(m_room, 1);
    row->addWidget(m_reveal);
    connect(m_reveal, &LinkButton::clicked, this, &HiddenBar::revealWanted);
}

void HiddenBar::setHidden(const portal::PortalPage &page, std::optional<portal::TabId> tab, bool revealed)
{
    const int records = tab ? page::hiddenCount(page, *tab) : page::hiddenPerkCount(page);
    const int tabs = tab ? page::hiddenTabCount(page) : 0;
    const auto elsewhere = tab != portal::TabId::Orders ? 0 : std::count_if(page.orders.begin(), page.orders.end(), [&](const auto &order) {
        return isUnderRenewal(page, order);
    });
    m_count->setText(countText(tab.has_value(), records - int(elsewhere), tabs));
    m_reveal->setVisible(records + tabs > 0);
    m_reveal->setText(revealed ? tr("Hide again") : tr("Show reasons"));
    m_reveal->setAccessibleName(m_reveal->text());
    m_reveal->updateGeometry();
    for (Pill *pill : m_pills) {
        pill->setObjectName({});
        pill->hide();
        pill->deleteLater(); // it may be at work
    }
    m_pills.clear();
    m_groups = hiddenGroups(page, tab);
    for (const HiddenGroup &group : m_groups) {
        auto *pill = new Pill(m_room);
        pill->setObjectName(u"hiddenReason_%1"_s.arg(m_pills.size()));
        pill->setText(tr("%1 · %2").arg(locale().toString(qulonglong(group.lines.size())), page::isolated(group.word)));
        pill->setShortcut({}); // an & in the word is no key
        pill->setAccessibleName(tr("Not shown: %1").arg(pill->text()));
        connect(pill, &Pill::clicked, this, [this, first = group.lines.front()] { Q_EMIT lineWanted(first); });
        m_pills.push_back(pill);
    }
    fitPills();
    update();
}

void HiddenBar::setCurrent(const HiddenLine &line)
{
    for (size_t i = 0; i < m_pills.size(); ++i) {
        const std::vector<HiddenLine> &lines = m_groups[i].lines;
        const bool current = std::find(lines.begin(), lines.end(), line) != lines.end();
        m_pills[i]->setCheckable(current); // a press alone does not tick it
        m_pills[i]->setChecked(current);
    }
}

// Those that find no room are left out: "Show reasons" has them all.
void HiddenBar::fitPills()
{
    layout()->activate();
    int x = 0;
    bool room = true;
    for (Pill *pill : m_pills) {
        const QSize size = pill->sizeHint();
        room = room && x + size.width() <= m_room->width();
        pill->setVisible(room);
        const QRect place(x, (m_room->height() - size.height()) / 2, size.width(), size.height());
        pill->setGeometry(QStyle::visualRect(layoutDirection(), m_room->rect(), place));
        x += size.width() + gap;
    }
}

void HiddenBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPills();
}

void HiddenBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    const bool hidden = !m_reveal->isHidden();
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - 16) / 2, 16, 16));
    painter.drawPixmap(place.topLeft(), iconPixmap(hidden ? u"view-hidden"_s : u"view-visible"_s, hidden ? t.text : t.muted, 16, devicePixelRatioF()));
}

} // namespace pd::ui
