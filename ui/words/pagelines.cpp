// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pagelines.h"

#include "models/domain/portal/reasons.h"
#include "ui/words/format.h"
#include "ui/words/portalwords.h"
#include "ui/words/sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace pd::words {
namespace {

using namespace Qt::StringLiterals;

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

QString hidden(bool visible)
{
    return visible ? QString() : u' ' + PageText::tr("[hidden]");
}

QString labelled(const QString &label, const std::optional<Money> &amount)
{
    return amount ? label.arg(moneyText(*amount)) : QString();
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label.arg(value);
}

} // namespace

void TextLines::plain(const QString &text)
{
    m_lines.append(text.simplified());
}

void TextLines::heading(const QString &text, bool visible)
{
    m_lines.append(QString());
    m_lines.append(text.simplified() + hidden(visible));
}

void TextLines::line(const QString &text, bool visible, const portal::Why &reasons)
{
    m_lines.append(u"  "_s + text.simplified() + hidden(visible));
    why(reasons);
}

void TextLines::why(const portal::Why &reasons)
{
    for (const portal::Reason &reason : reasons) {
        const portal::ReasonInfo &info = portal::reasonInfo(reason.code);
        const QString source = info.source ? u", "_s + QLatin1StringView(info.source) : QString();
        m_lines.append(u"    %1 [%2%3]"_s.arg(sentence(reason).simplified(), QLatin1StringView(info.rule), source));
    }
}

QString TextLines::text() const
{
    return m_lines.join(u'\n') + u'\n';
}

QString joined(const QStringList &parts)
{
    QStringList given;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            given.append(part.trimmed());
    }
    // A dot is a nought where the digits are Arabic.
    return given.join(QLocale().zeroDigit() == QChar(0x0660) ? u" – "_s : u" · "_s);
}

QString fieldLine(const portal::ProfileField &field)
{
    return field.value.isEmpty() ? fieldLabel(field.id) : fieldLabel(field.id) + u": "_s + field.value;
}

QString donationLine(const portal::DonationLine &donation)
{
    return joined({donation.name, donation.amount ? moneyText(*donation.amount) : QString(), dateText(donation.date),
                   donation.stage, donation.probability ? numberText(*donation.probability) + u" %"_s : QString(),
                   sectionLabel(donation.section)});
}

QString renewalLine(const portal::RenewalLine &renewal, const QTimeZone &zone)
{
    QStringList seats(renewal.seats.begin(), renewal.seats.end());
    return joined({renewal.order, renewal.series, labelled(PageText::tr("seats %1"), seats.join(u", "_s)),
                   labelled(PageText::tr("total %1"), renewal.total), labelled(PageText::tr("paid %1"), renewal.paid),
                   labelled(PageText::tr("due %1"), renewal.due),
                   labelled(PageText::tr("until %1"), renewal.deadline ? instantText(*renewal.deadline, zone) : QString())});
}

QString benefitLine(const portal::BenefitLine &benefit)
{
    return joined({benefit.level, labelled(PageText::tr("from %1"), dateText(benefit.start)),
                   labelled(PageText::tr("to %1"), dateText(benefit.expires))});
}

QString presaleLine(const portal::Presale &presale, const QTimeZone &zone)
{
    const auto when = [&](const std::optional<Instant> &at) { return at ? instantText(*at, zone) : QString(); };
    return joined({presale.event, presale.instance, labelled(PageText::tr("for the patron from %1"), when(presale.opensForPatron)),
                   labelled(PageText::tr("for all from %1"), when(presale.opensForAll))});
}

QString allocationLine(const portal::AllocationPerk &allocation)
{
    return joined({allocation.instance, allocation.name, labelled(PageText::tr("access code %1"), allocation.accessCode)});
}

QString discountLine(const portal::DiscountPerk &discount)
{
    return joined({discount.code, discountTypeLabel(discount.type), discount.level, discount.applies ? usesLeftLabel(discount.usesLeft) : QString()});
}

void addOrder(TextLines &text, const portal::OrderLine &order, const QTimeZone &zone)
{
    const QString status = order.label.isEmpty() ? order.status : order.label;
    text.line(joined({order.number, order.created ? instantText(*order.created, zone) : QString(), status,
                      labelled(PageText::tr("total %1"), order.total), labelled(PageText::tr("paid %1"), order.paid)}),
              order.visible, order.why);
    for (const portal::OrderItemLine &item : order.items) {
        const QString when = item.instanceAt ? instantText(*item.instanceAt, zone) : QString();
        text.line(u"- "_s + joined({item.event, item.instance, when, item.seat, item.virtualLink,
                                    item.mobileTicket ? PageText::tr("mobile ticket") : QString()}),
                  item.visible, {});
    }
}

void addActions(TextLines &text, bool visible, const std::vector<portal::Action> &actions)
{
    if (!visible)
        return;
    for (const portal::Action &action : actions)
        text.line(u'[' + actionLabel(action.id) + u']', action.enabled, action.why);
}

} // namespace pd::words
