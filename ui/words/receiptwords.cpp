// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/receiptwords.h"

#include "ui/words/format.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Receipt)
};

QString plain(const QString &text)
{
    return text.simplified();
}

QString seatList(const Receipt &receipt)
{
    QStringList seats;
    for (const QString &seat : receipt.seats)
        seats.append(plain(seat));
    return seats.join(u", "_s);
}

} // namespace

QString receiptTitle(const Receipt &receipt)
{
    const QString number = QString::number(receipt.payment);
    return receipt.reverses ? Words::tr("Money given back %1").arg(number) : Words::tr("Receipt %1").arg(number);
}

QList<ReceiptLine> receiptLines(const Receipt &receipt)
{
    QList<ReceiptLine> lines;
    const auto add = [&](const QString &name, const QString &value, bool strong = false) {
        if (!value.isEmpty())
            lines.append({name, value, strong});
    };
    add(Words::tr("Date"), instantText(receipt.at, receipt.timeZone));
    add(Words::tr("Patron"), plain(receipt.payer));
    add(Words::tr("Order"), plain(receipt.order));
    add(Words::tr("For"), plain(receipt.what));
    add(Words::tr("Seats"), seatList(receipt));
    add(Words::tr("Total"), receipt.total ? moneyText(*receipt.total) : QString());
    if (receipt.paidBefore.minor != 0)
        add(Words::tr("Paid before"), moneyText(receipt.paidBefore));
    add(receipt.reverses ? Words::tr("Given back") : Words::tr("Paid now"), moneyText(receipt.amount), true);
    add(Words::tr("Still due"), receipt.due ? moneyText(*receipt.due) : QString());
    add(Words::tr("Paid by"), paymentMethodText(receipt.method));
    add(Words::tr("Reference"), plain(receipt.reference));
    add(Words::tr("Taken by"), plain(receipt.takenBy));
    if (receipt.reverses)
        add(Words::tr("Takes back"), Words::tr("Receipt %1").arg(*receipt.reverses));
    if (receipt.reversedBy)
        add(Words::tr("Not valid"), Words::tr("taken back by %1").arg(*receipt.reversedBy));
    return lines;
}

QString receiptText(const Receipt &receipt)
{
    QStringList lines;
    if (!receipt.organisation.isEmpty())
        lines.append(plain(receipt.organisation));
    lines.append(receiptTitle(receipt));
    for (const ReceiptLine &line : receiptLines(receipt))
        lines.append(Words::tr("%1: %2", "a name and its value").arg(line.name, line.value));
    return lines.join(u'\n');
}

QString receiptHtml(const Receipt &receipt)
{
    const QString title = receiptTitle(receipt).toHtmlEscaped();
    QString rows;
    for (const ReceiptLine &line : receiptLines(receipt)) {
        const QString value = line.value.toHtmlEscaped();
        rows += u"<tr><th scope=\"row\">%1</th><td>%2</td></tr>\n"_s.arg(line.name.toHtmlEscaped(), line.strong ? u"<strong>"_s + value + u"</strong>"_s : value);
    }
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
           "<style>body { font-family: sans-serif; margin: 2em; } th { text-align: start; font-weight: normal; padding-inline-end: 2em; }</style>\n"
           "</head>\n<body dir=\"auto\">\n<p>%2</p>\n<h1>%1</h1>\n<table>\n%3</table>\n</body>\n</html>\n"_s.arg(
               title, plain(receipt.organisation).toHtmlEscaped(), rows);
}

} // namespace pd::words
