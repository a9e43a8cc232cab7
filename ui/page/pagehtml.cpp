// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagehtml.h"

#include "models/domain/instant.h"
#include "ui/page/linewords.h"
#include "ui/page/orderdetails.h"
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

QString card(const QString &title, const QStringList &lines, const QString &rest = {})
{
    QString html = u"<article>\n"_s + element("h3"_L1, title);
    for (const QString &line : lines)
        html += element("p"_L1, line);
    return html + rest + u"</article>\n"_s;
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

// Values from outside are isolated in the rows; in HTML that has an element of its own. Signs that came with a value
// open or close nothing.
QString isolatedHtml(const QString &text)
{
    QString html;
    int open = 0;
    for (const QChar c : text.toHtmlEscaped()) {
        if (c == QChar(0x2068))
            html += open++ == 0 ? u"<bdi>"_s : QString();
        else if (c == QChar(0x2069))
            html += open > 0 && --open == 0 ? u"</bdi>"_s : QString();
        else
            html += c;
    }
    return open > 0 ? html + u"</bdi>"_s : html;
}

QString detailRows(const std::vector<DetailRow> &rows)
{
    QString html;
    for (const DetailRow &row : rows) {
        const QLatin1StringView kind = row.kind == DetailRow::Kind::Strong ? " class=\"strong\""_L1
            : row.kind == DetailRow::Kind::Muted                           ? " class=\"note\""_L1
                                                                           : QLatin1StringView();
        const QString text = row.kind == DetailRow::Kind::MobileTickets ? u'[' + row.text + u']' : row.text;
        html += u"<tr"_s + kind + u"><td>"_s + isolatedHtml(text) + u"</td><td>"_s + isolatedHtml(row.amount) + u"</td></tr>\n"_s;
    }
    return html;
}

// What "See details" opens, open: there may be nobody to open it, and paper cannot.
QString orderDetails(const portal::OrderLine &order, const QTimeZone &zone)
{
    return u"<details open>\n<summary>"_s + words::seeDetailsLabel().toHtmlEscaped() + u"</summary>\n<table>\n<tbody>\n"_s
        + detailRows(ticketRows(order, zone)) + u"</tbody>\n<tbody>\n"_s + detailRows(sumRows(order, zone))
        + u"</tbody>\n</table>\n</details>\n"_s;
}

QString orderCard(const portal::OrderLine &order, const QTimeZone &zone)
{
    return card(titleOf(order),
                {words::joined({labelled(u"Order"_s, order.number), dateText(order.created, zone), order.label,
                                labelled(u"Total"_s, moneyText(order.total))})},
                orderDetails(order, zone));
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
           "article p,h3{margin:0}h3{font-size:16px}.note{color:%7}.strong{font-weight:600}summary{color:%8}"
           "table{width:100%;border-collapse:collapse}td{padding:2px 0;overflow-wrap:anywhere}"
           "td+td{text-align:end;white-space:nowrap;padding-inline-start:12px}"
           "tbody+tbody tr:first-child td{border-top:1px solid %6;padding-top:6px}"_s.arg(
               colour(PageStyle::ground), colour(PageStyle::text), style.brand.name(), style.onBrand().name(), colour(PageStyle::card),
               colour(PageStyle::line), colour(PageStyle::muted), colour(PageStyle::link));
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
