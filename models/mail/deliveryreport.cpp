// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/deliveryreport.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr qsizetype mostIds = 20;
constexpr qsizetype wordsRead = 16 * 1024; // of a plain report: what is said stands before the copy of the mail, and its header at the copy's beginning

// Fields as a header has them; a line that begins with a blank goes on with the one before. Groups are parted by empty lines.
using Fields = std::vector<std::pair<QString, QString>>;
std::vector<Fields> groupsOf(const QByteArray &bytes)
{
    std::vector<Fields> groups(1);
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (line.trimmed().isEmpty())
            groups.emplace_back();
        else if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !groups.back().empty())
            groups.back().back().second += u' ' + line.trimmed();
        else if (colon > 0)
            groups.back().emplace_back(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return groups;
}

QString valueOf(const Fields &fields, const QString &name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &field) { return field.first == name; });
    return found == fields.end() ? QString() : found->second;
}

// "<a@b>", with or without words around it.
QString idIn(const QString &value)
{
    static const QRegularExpression id(u"<\\s*([^<>\\s]+)\\s*>"_s);
    return id.match(value).captured(1);
}

// "smtp; 550 5.1.1 No such user": what stands behind the kind.
QString diagnosisOf(const Fields &recipient)
{
    const QString code = valueOf(recipient, u"diagnostic-code"_s);
    const qsizetype kind = code.indexOf(u';');
    const QString said = kind >= 0 && kind < 20 ? code.mid(kind + 1).trimmed() : code;
    return said.isEmpty() ? valueOf(recipient, u"status"_s) : said;
}

bool hasFailed(const Fields &recipient)
{
    const QString action = valueOf(recipient, u"action"_s).section(u' ', 0, 0).toLower();
    return action == "failed"_L1 || (action.isEmpty() && valueOf(recipient, u"status"_s).startsWith(u'5'));
}

QStringList answeredIds(const ReadMessage &message)
{
    QStringList ids = message.inReplyTo.isEmpty() ? QStringList() : QStringList{message.inReplyTo};
    for (auto id = message.references.crbegin(); id != message.references.crend() && ids.size() < mostIds; ++id)
        ids.append(*id);
    ids.removeDuplicates();
    return ids;
}

std::optional<DeliveryFailure> reported(const ReadMessage &message)
{
    const std::vector<Fields> groups = groupsOf(message.reportStatus);
    const auto failed = std::find_if(groups.begin(), groups.end(), hasFailed); // of several recipients the first
    if (failed == groups.end())
        return {};
    const QString original = idIn(valueOf(groupsOf(message.reportOriginal).front(), u"message-id"_s));
    return DeliveryFailure{original.isEmpty() ? answeredIds(message) : QStringList{original}, diagnosisOf(*failed)};
}

// By whom servers write; a person's address is nobody's report, whatever it says.
bool isServer(const ReadMessage &message)
{
    const bool names = std::any_of(message.fields.begin(), message.fields.end(), [](const HeaderField &field) { return field.name == "x-failed-recipients"; });
    const QString user = message.from.empty() ? QString() : message.from.front().address.section(u'@', 0, 0).toLower();
    return names || user == "mailer-daemon"_L1 || user == "postmaster"_L1;
}

// qmail, Exim and others say it in words, above a copy of the mail.
std::optional<DeliveryFailure> said(const ReadMessage &message)
{
    static const QRegularExpression later(u"\\b(?:delayed|warning|still being retried)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression onlyWarning(u"warning message only|will (?:be retried|keep trying|continue to try)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"(?:^|[\\s:(#])5(?:\\d\\d[ -]|\\.\\d{1,3}\\.\\d{1,3}\\b)"_s);
    static const QRegularExpression forGood(u"permanent(?: fatal)? error|retry timeout exceeded"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression idLine(u"^>?\\s*Message-ID:\\s*<\\s*([^<>\\s]+)\\s*>"_s, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString text = message.text.left(wordsRead);
    const QRegularExpressionMatch copy = idLine.match(text);
    const QString words = copy.hasMatch() ? text.left(copy.capturedStart()) : text;
    if (!isServer(message) || later.match(message.subject).hasMatch() || onlyWarning.match(words).hasMatch())
        return {};
    const QStringList lines = words.split(u'\n');
    auto why = lines.end();
    for (const QRegularExpression &says : {code, forGood}) { // a code says more than that it is for good
        if (why == lines.end())
            why = std::find_if(lines.begin(), lines.end(), [&says](const QString &line) { return says.match(line).hasMatch(); });
    }
    if (why == lines.end())
        return {};
    return DeliveryFailure{copy.hasMatch() ? QStringList{copy.captured(1)} : answeredIds(message), why->trimmed()};
}

} // namespace

std::optional<DeliveryFailure> deliveryFailure(const ReadMessage &message)
{
    std::optional<DeliveryFailure> failure = message.reportStatus.isEmpty() ? said(message) : reported(message);
    return failure && failure->messages.isEmpty() ? std::nullopt : failure;
}

} // namespace pd::mail
