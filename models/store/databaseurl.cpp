// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/databaseurl.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::store {

namespace {

Error invalid(const QString &text, const QString &reason, ErrorCode code = ErrorCode::DatabaseUrlInvalid)
{
    static const QRegularExpression secret(u"(://[^:/@]*):.*@"_s);
    static const QRegularExpression option(u"([?&;]password=)[^&]*"_s, QRegularExpression::CaseInsensitiveOption);
    QString shown = text;
    shown.replace(secret, u"\\1@"_s).replace(option, u"\\1"_s);
    return {code, {{u"url"_s, shown}, {u"reason"_s, reason}}, {}};
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

// QPSQL joins its options without quoting, so anything that could end a value is refused.
bool isPlain(const QString &value)
{
    static const QRegularExpression plain(u"^[^\\s;'\\\\=]+$"_s);
    return plain.match(value).hasMatch();
}

const QStringList &knownOptions()
{
    static const QStringList known{u"host"_s,        u"port"_s,    u"target_session_attrs"_s, u"connect_timeout"_s,
                                   u"sslmode"_s,     u"sslcert"_s, u"sslkey"_s,               u"sslrootcert"_s,
                                   u"passfile"_s,    u"keepalives"_s, u"tcp_user_timeout"_s,  u"application_name"_s,
                                   u"gssencmode"_s};
    return known;
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return invalid(text, u"empty"_s);
    for (const auto scheme : {"postgresql://"_L1, "postgres://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return parsePostgres(text, scheme.size());
    }
    static const QRegularExpression anyScheme(u"^[a-z][a-z0-9+.-]+://"_s, QRegularExpression::CaseInsensitiveOption);
    QString path = text;
    if (text.startsWith("sqlite://"_L1, Qt::CaseInsensitive)) {
        path = decoded(QStringView(text).mid(9));
        if (!path.startsWith(u'/'))
            return invalid(text, u"host"_s);
    } else if (anyScheme.match(text).hasMatch()) {
        return invalid(text, u"scheme"_s);
    }
    if (path.endsWith(u'/') || path.contains(QChar::Null))
        return invalid(text, u"noName"_s);
    DatabaseUrl url;
    url.m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return url;
}

Result<DatabaseUrl> DatabaseUrl::parsePostgres(const QString &text, qsizetype schemeLength)
{
    DatabaseUrl url;
    url.m_engine = Engine::Postgres;
    QStringView rest = QStringView(text).mid(schemeLength);
    const qsizetype question = rest.indexOf(u'?');
    const QStringView query = question < 0 ? QStringView() : rest.mid(question + 1);
    rest = question < 0 ? rest : rest.left(question);
    const qsizetype slash = rest.indexOf(u'/');
    QStringView authority = slash < 0 ? rest : rest.left(slash);
    url.m_name = slash < 0 ? QString() : decoded(rest.mid(slash + 1));

    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        if (authority.left(at).contains(u':'))
            return invalid(text, u"password"_s, ErrorCode::DatabaseUrlPassword);
        url.m_user = decoded(authority.left(at));
        authority = authority.mid(at + 1);
    }
    if (url.m_name.isEmpty() || url.m_name.contains(u'/'))
        return invalid(text, u"noName"_s);

    QStringList hosts;
    QStringList ports;
    if (!authority.isEmpty()) {
        for (const QStringView one : authority.split(u',')) {
            const qsizetype close = one.startsWith(u'[') ? one.indexOf(u']') : -1;
            const qsizetype colon = one.indexOf(u':', std::max<qsizetype>(close, 0));
            const QStringView host = colon < 0 ? one : one.left(colon);
            const QString port = colon < 0 ? QString() : one.mid(colon + 1).toString();
            if (host.isEmpty())
                return invalid(text, u"host"_s);
            if (const int number = port.toInt(); colon >= 0 && (number < 1 || number > 65535))
                return invalid(text, u"port"_s);
            hosts << decoded(close > 0 ? host.mid(1, close - 1) : host);
            ports << port;
        }
    }
    if (std::any_of(ports.cbegin(), ports.cend(), [](const QString &port) { return !port.isEmpty(); }))
        url.m_options << u"port="_s + ports.join(u',');

    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = decoded(pair.left(pair.indexOf(u'=')));
        const QString value = pair.contains(u'=') ? decoded(pair.mid(pair.indexOf(u'=') + 1)) : QString();
        if (key.compare("password"_L1, Qt::CaseInsensitive) == 0)
            return invalid(text, u"password"_s, ErrorCode::DatabaseUrlPassword);
        if (!knownOptions().contains(key) || !isPlain(value))
            return invalid(text, u"option"_s);
        if (key == "host"_L1)
            hosts = QStringList{value};
        else
            url.m_options << key + u'=' + value;
    }
    url.m_hosts = hosts.join(u',');
    return url;
}

QString DatabaseUrl::toString() const
{
    if (m_engine == Engine::Sqlite)
        return u"sqlite://"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/"));
    const bool socket = m_hosts.startsWith(u'/');
    QStringList query = m_options;
    if (socket)
        query.prepend(u"host="_s + m_hosts);
    QString text = u"postgresql://"_s;
    if (!m_user.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(m_user)) + u'@';
    text += (socket ? QString() : m_hosts) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(m_name));
    return query.isEmpty() ? text : text + u'?' + query.join(u'&');
}

} // namespace pd::store
