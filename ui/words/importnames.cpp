// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importnames.h"

#include "models/domain/importfields.h"
#include "ui/words/errorsentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

struct Named {
    const char *name;
    const char *words;
};

const Named objectNames[] = {
    {"account", QT_TRANSLATE_NOOP("ImportObject", "Account")},
    {"contact", QT_TRANSLATE_NOOP("ImportObject", "Contact")},
    {"user_profile", QT_TRANSLATE_NOOP("ImportObject", "User profile")},
    {"portal_user", QT_TRANSLATE_NOOP("ImportObject", "Portal user")},
    {"venue", QT_TRANSLATE_NOOP("ImportObject", "Venue")},
    {"season", QT_TRANSLATE_NOOP("ImportObject", "Season")},
    {"ticketable_event", QT_TRANSLATE_NOOP("ImportObject", "Ticketable event")},
    {"event_instance", QT_TRANSLATE_NOOP("ImportObject", "Event instance")},
    {"allocation", QT_TRANSLATE_NOOP("ImportObject", "Allocation")},
    {"price_level", QT_TRANSLATE_NOOP("ImportObject", "Price level")},
    {"series", QT_TRANSLATE_NOOP("ImportObject", "Series")},
    {"ticket_order", QT_TRANSLATE_NOOP("ImportObject", "Ticket order")},
    {"ticket_order_item", QT_TRANSLATE_NOOP("ImportObject", "Order item")},
    {"donation", QT_TRANSLATE_NOOP("ImportObject", "Donation")},
    {"payment", QT_TRANSLATE_NOOP("ImportObject", "Payment")},
    {"benefit_level", QT_TRANSLATE_NOOP("ImportObject", "Benefit level")},
    {"benefit", QT_TRANSLATE_NOOP("ImportObject", "Benefit")},
    {"member_access", QT_TRANSLATE_NOOP("ImportObject", "Member access")},
    {"access_code", QT_TRANSLATE_NOOP("ImportObject", "Access code")},
    {"discount_code", QT_TRANSLATE_NOOP("ImportObject", "Discount code")},
    {"discount_use", QT_TRANSLATE_NOOP("ImportObject", "Use of a discount code")},
    {"passcode", QT_TRANSLATE_NOOP("ImportObject", "Passcode")},
};

const char *find(const QString &name)
{
    const auto *found = std::find_if(std::begin(objectNames), std::end(objectNames), [&name](const Named &one) { return name == QLatin1StringView(one.name); });
    return found == std::end(objectNames) ? nullptr : found->words;
}

QString csvField(QString text)
{
    // A spreadsheet would run it.
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << csvField(cell);
    return written.join(u',') + u"\r\n"_s;
}

} // namespace

QString importObjectName(const QString &object)
{
    const QList<ImportTable> &tables = importTables();
    const auto table = std::find_if(tables.begin(), tables.end(), [&object](const ImportTable &one) { return one.object == object; });
    const char *known = table == tables.end() ? nullptr : find(table->table);
    return known ? QCoreApplication::translate("ImportObject", known) : object;
}

QString skippedSentence(const ImportSkippedFile &file)
{
    if (file.error.code != ErrorCode::Internal)
        return errorSentence(file.error);
    if (file.reason == "empty"_L1)
        return Words::tr("The file is empty.");
    if (file.reason == "archiveInArchive"_L1)
        return Words::tr("A zip inside a zip is not opened; unpack it and add it by itself.");
    return Words::tr("Not a CSV file.");
}

QByteArray rejectionsCsv(const ImportReport &report)
{
    QString text = csvRow({Words::tr("File"), Words::tr("Line"), Words::tr("Column"), Words::tr("Reason")});
    for (const ImportRejection &rejection : report.rejections)
        text += csvRow({rejection.file, QString::number(rejection.line), rejection.column, errorSentence(rejection.error)});
    return text.toUtf8();
}

} // namespace pd::words
