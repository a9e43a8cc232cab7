// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagehtml.h"

#include "models/domain/instant.h"
#include "ui/page/linewords.h"
#include "ui/page/pagestyle.h"
#include "ui/page/pagewords.h"
#include "ui/page/perkwords.h"
#include "ui/words/pagelines.h"
#include "ui/words/pagetext.h"
#include "ui/words/portalwords.h"
#include "ui/words/remindertext.h"

using namespace Qt::StringLiterals;

namespace pd::page {

namespace {

QString element(QLatin1StringView name, const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : u"<%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString card(const QString &title, const QStringList &lines, const QString &list = {})
{
    QString html = u"<article>\n"_s + element("h3"_L1, title);
    for (const QString &line : lines)
        html += element("p"_L1, line);
    return html + (list.isEmpty() ? QString() : u"<ul>\n"_s + list + u"</ul>\n"_s) + u"</article>\n"_s;
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label + u' ' + value;
}

QString actionsText(const std::vector<portal::Action> &actions)
{
    QStringList labels;
    for (const portal::Action &action : actions) {
        if (action.enabled)
            labels.append(u'[' + words::actionLabel(action.id) + u']');
    }
    return labels.join(u' ');
}

QString orderCard(const portal::OrderLine &order, const QTimeZone &zone)
{
    QString items;
    for (const portal::OrderItemLine &item : order.items) {
        if (item.visible)
            items += element("li"_L1, words::joined({item.event, item.instance, dateTimeText(item.instanceAt, zone), item.venue,
                                                     item.seat, item.priceLevel, item.virtualLink}));
    }
    return card(titleOf(order),
                {words::joined({labelled(u"Order"_s, order.number), dateText(order.created, zone), order.label}),
                 words::joined({labelled(u"Total"_s, moneyText(order.total)), labelled(u"Paid"_s, moneyText(order.paid)), order.delivery})},
                items);
}

QString renewalCard(const portal::RenewalLine &renewal, const QTimeZone &zone)
{
    const QStringList seats(renewal.seats.cbegin(), renewal.seats.cend());
    return card(titleOf(renewal),
                {words::joined({labelled(u"Order"_s, renewal.order), seats.join(u", "_s)}),
                 words::joined({labelled(u"Total"_s, moneyText(renewal.total)), labelled(u"Due"_s, moneyText(renewal.due)),
                                labelled(u"Renew by"_s, dateTimeText(renewal.deadline, zone))}),
                 actionsText(renewal.actions)});
}

QString benefitCard(const portal::BenefitLine &benefit)
{
    return card(titleOf(benefit),
                {words::joined({benefitStatusLabel(benefit.status), dateText(benefit.start), labelled(u"Expires"_s, dateText(benefit.expires))}),
                 actionsText(benefit.actions)});
}

QString donationCard(const portal::DonationLine &donation)
{
    return card(titleOf(donation),
                {words::joined({words::sectionLabel(donation.section), dateText(donation.date), moneyText(donation.amount)})});
}

template <class List, class Card>
QString cards(const List &list, Card &&toHtml)
{
    QString html;
    for (const auto &line : list) {
        if (line.visible)
            html += toHtml(line);
    }
    return html;
}

QString tabCards(const portal::PortalPage &page, portal::TabId tab)
{
    switch (tab) {
    case portal::TabId::Profile:
        return cards(page.profile, [](const portal::ProfileField &field) { return card(words::fieldLabel(field.id), {field.value}); });
    case portal::TabId::Orders:
        return cards(page.orders, [&](const portal::OrderLine &order) { return orderCard(order, page.timeZone); });
    case portal::TabId::Donations:
        return cards(page.donations, donationCard);
    case portal::TabId::PendingRenewals:
        return cards(page.renewals, [&](const portal::RenewalLine &renewal) { return renewalCard(renewal, page.timeZone); });
    case portal::TabId::RenewableBenefits:
        return cards(page.benefits, benefitCard);
    }
    Q_UNREACHABLE();
}

QString perkCard(const PerkWords &said)
{
    return card(said.title, {words::joined({said.caption, said.state})});
}

// All Events, as far as it is this patron's own.
QString perkCards(const portal::PortalPage &page)
{
    QString html;
    const auto add = [&](const auto &perk, const PerkWords &said) {
        if (isShown(perk))
            html += perkCard(said);
    };
    for (const portal::Presale &presale : page.presales)
        add(presale, perkWords(presale, page));
    for (const portal::AllocationPerk &allocation : page.allocations)
        add(allocation, perkWords(allocation));
    for (const portal::DiscountPerk &discount : page.discounts)
        add(discount, perkWords(discount));
    return html;
}

QString section(const QString &title, const QString &lines)
{
    return u"<section>\n"_s + element("h2"_L1, title) + lines + u"</section>\n"_s;
}

QString styleSheet(const PageStyle &style)
{
    const auto colour = [](QRgb rgb) { return QColor(rgb).name(); };
    return u"body{margin:0;background:%1;color:%2;font:16px/1.5 sans-serif}"
           "header{background:%3;color:%4;padding:12px 24px}header p,h1{margin:0}h1{font-size:20px}"
           "main{max-width:960px;margin:0 auto;padding:0 24px 24px}h2{border-bottom:3px solid %3;display:inline-block}"
           "article{background:%5;border:1px solid %6;border-radius:6px;margin:8px 0;padding:12px 16px;break-inside:avoid}"
           "article p,h3{margin:0}h3{font-size:16px}.note{color:%7}"_s.arg(colour(PageStyle::ground), colour(PageStyle::text),
                                                                          style.brand.name(), style.onBrand().name(),
                                                                          colour(PageStyle::card), colour(PageStyle::line),
                                                                          colour(PageStyle::muted));
}

} // namespace

QString pageHtml(const portal::PortalPage &page, const QColor &organisationColour, const QString &note)
{
    PageStyle style;
    style.brand = organisationColour;
    const QString organisation = page.organisation.trimmed().isEmpty() ? u"Portal"_s : page.organisation;
    QString html = u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
                   "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
        + element("title"_L1, words::joined({page.name, organisation})) + u"<style>"_s + styleSheet(style)
        + u"</style>\n</head>\n<body>\n<header>\n"_s + element("h1"_L1, organisation) + element("p"_L1, page.name) + u"</header>\n<main>\n"_s;
    for (const portal::Reminder &reminder : page.reminders)
        html += element("p"_L1, words::reminderText(reminder, localDate(page.at, page.timeZone)));
    for (const portal::Tab &tab : page.tabs) {
        if (!tab.visible)
            continue;
        const QString lines = tabCards(page, tab.id);
        html += section(words::tabLabel(tab.id), lines.isEmpty() ? element("p"_L1, emptySentence(tab.id)) : lines);
    }
    if (hasPerks(page))
        html += section(words::allEventsLabel(), perkCards(page));
    for (const QString &line : {words::asOfText(page), note}) {
        if (!line.isEmpty())
            html += u"<p class=\"note\">"_s + line.toHtmlEscaped() + u"</p>\n"_s;
    }
    return html + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace pd::page
