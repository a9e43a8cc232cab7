// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serveraddress.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd {

QString ServerAddress::url() const
{
    QStringList options;
    QString place;
    if (isSocket())
        options << u"host="_s + host;
    else
        place = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    if (port != 5432) {
        if (isSocket())
            options << u"port="_s + QString::number(port);
        else
            place += u':' + QString::number(port);
    }
    if (tls != "prefer"_L1)
        options << u"sslmode="_s + tls;
    QString text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += QString::fromLatin1(QUrl::toPercentEncoding(user)) + u'@';
    text += place + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(name));
    return options.isEmpty() ? text : text + u'?' + options.join(u'&');
}

} // namespace pd
