// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/output.h"
#include "models/domain/instant.h"
#include "models/domain/patronreader.h"
#include "models/domain/portal/preview.h"
#include "models/domain/settingvalue.h"
#include "models/domain/triedtables.h"
#include "models/store/privatefile.h"
#include "models/store/settingsreader.h"
#include "models/store/sqlpatronreader.h"
#include "ui/page/pagehtml.h"
#include "ui/page/pagesheets.h"
#include "ui/words/jsontext.h"
#include "ui/words/pagejson.h"
#include "ui/words/pagetext.h"
#include "ui/words/triedwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

// What the words ask for, before a database is opened.
struct Asked {
    QString format;
    SettingValues instead; // settings as they are not
};

// A setting's value; of the two tables the rows that are tried, as JSON.
Result<QJsonValue> triedValue(const QString &key, const QString &text)
{
    if (key != triedLabelsKey && key != triedStagesKey)
        return parseSetting(key, text);
    const QJsonValue rows = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
    const SettingValues tried{{key, rows.isArray() ? rows : QJsonValue(text)}};
    const Result<PortalSettings> fits = withTables({}, tried);
    return fits ? Result<QJsonValue>(rows) : Result<QJsonValue>(fits.error());
}

Result<Asked> askedFor(const QCommandLineParser &parser)
{
    Asked asked;
    asked.format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : parser.isSet(u"json"_s) ? u"json"_s : u"text"_s;
    if (!QStringList{u"json"_s, u"text"_s, u"html"_s, u"pdf"_s}.contains(asked.format))
        return usage(QCoreApplication::translate("Cli", "--format takes json, text, html or pdf."));
    const int names = parser.isSet(u"contact"_s) + parser.isSet(u"email"_s) + parser.isSet(u"external"_s);
    if (names != 1)
        return usage(QCoreApplication::translate("Cli", "Name one patron: --contact ID, --email E or --external ID."));
    const QStringList set = parser.values(u"set"_s);
    for (const QString &pair : set) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return usage(QCoreApplication::translate("Cli", "--set takes key=value, not “%1”.").arg(pair));
        const QString key = pair.left(equals);
        const Result<QJsonValue> value = triedValue(key, pair.mid(equals + 1));
        if (!value)
            return value.error();
        asked.instead.insert(key, *value);
    }
    return asked;
}

Result<RowId> contactAsked(PatronReader &reader, const QCommandLineParser &parser)
{
    if (parser.isSet(u"contact"_s))
        return recordNumber(u"contact"_s, parser.value(u"contact"_s));
    if (parser.isSet(u"external"_s))
        return reader.contactByExternalId(parser.value(u"external"_s));
    const QString email = parser.value(u"email"_s);
    const Result<std::vector<RowId>> found = reader.contactsByEmail(email);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::RecordUnknown, {{u"kind"_s, u"contact"_s}, {u"id"_s, email}}, {}};
    if (found->size() == 1)
        return found->front();
    QStringList candidates;
    for (const RowId id : *found)
        candidates.append(QString::number(id));
    return Error{ErrorCode::RecordAmbiguous, {{u"value"_s, email}, {u"candidates"_s, candidates}}, {}};
}

struct Previewed {
    portal::PortalPage page;
    QString colour; // the organisation's
};

Result<Previewed> previewOf(const Context &context, const QCommandLineParser &parser, const Asked &asked)
{
    auto connection = context.open(store::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const Result<PortalSettings> settings = store::readPortalSettings(**connection, asked.instead);
    if (!settings)
        return settings.error();
    const Result<Instant> at = parser.isSet(u"at"_s) ? parseAt(parser.value(u"at"_s), settings->timeZone) : now();
    if (!at)
        return at.error();
    const auto reader = store::makePatronReader(*std::move(connection));
    const Result<RowId> contact = contactAsked(*reader, parser);
    if (!contact)
        return contact.error();
    const Result<PatronRecord> record = reader->load(*contact);
    if (!record)
        return record.error();
    return Previewed{portal::preview(*record, *settings, *at, now()), settings->organisationColour};
}

// Each says what was tried.
QByteArray written(const Previewed &previewed, const Asked &asked)
{
    const QString note = words::triedText(asked.instead);
    if (asked.format == "json"_L1)
        return words::jsonText(words::pageJson(previewed.page, asked.instead));
    if (asked.format == "html"_L1)
        return page::pageHtml(previewed.page, QColor(previewed.colour), note).toUtf8();
    if (asked.format == "text"_L1)
        return words::pageText(previewed.page, note).toUtf8();
    return page::pagePdf(previewed.page, QColor(previewed.colour), note);
}

} // namespace

int previewCommand(const QStringList &arguments)
{
    const auto text = [](const char *words) { return QCoreApplication::translate("Cli", words); };
    const Parsed parsed = parse("preview", arguments,
                                {{u"contact"_s, text(QT_TRANSLATE_NOOP("Cli", "The patron by number.")), u"ID"_s},
                                 {u"email"_s, text(QT_TRANSLATE_NOOP("Cli", "The patron by e-mail.")), u"E"_s},
                                 {u"external"_s, text(QT_TRANSLATE_NOOP("Cli", "The patron by the id at the source, 15 or 18 characters.")), u"ID"_s},
                                 {u"at"_s, text(QT_TRANSLATE_NOOP("Cli", "An instant, or a date (its start where the organisation is); now by default.")), u"INSTANT"_s},
                                 {u"set"_s, text(QT_TRANSLATE_NOOP("Cli", "As if this setting had this value; may be given more than once.")), u"key=value"_s},
                                 {u"format"_s, text(QT_TRANSLATE_NOOP("Cli", "json, text, html or pdf; text by default.")), u"FORMAT"_s},
                                 {u"out"_s, text(QT_TRANSLATE_NOOP("Cli", "Into this file, which must not exist yet.")), u"FILE"_s}},
                                {}, 0, 0);
    if (parsed.exitCode)
        return *parsed.exitCode;
    const Context &context = *parsed.context;
    const QCommandLineParser &parser = *parsed.parser;
    const Result<Asked> asked = askedFor(parser);
    if (!asked)
        return context.fail(asked.error());
    const Result<Previewed> previewed = previewOf(context, parser, *asked);
    if (!previewed)
        return context.fail(previewed.error());
    const QByteArray bytes = written(*previewed, *asked);
    const Result<void> done = parser.isSet(u"out"_s) ? store::writeNewFile(parser.value(u"out"_s), bytes) : writeToStandardOutput(bytes);
    return done ? Done : context.fail(done.error());
}

} // namespace pd::cli
