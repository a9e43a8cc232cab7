// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailbox/mailpresets.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MailPresets)
};

} // namespace

std::vector<MailPreset> mailPresets()
{
    const QString tls = u"tls"_s;
    const auto ownPassword = [](const QString &provider) {
        return Words::tr("%1 wants a password of its own for programs (an “app password”), which you make in the security settings of the account.").arg(provider);
    };
    const QString microsoft = Words::tr("Microsoft takes no passwords from most accounts, only a sign-in with the browser.");
    const QString allow = Words::tr("IMAP has to be allowed in the account’s settings first.");
    return {{u"gmail"_s, u"Gmail"_s, u"imap.gmail.com"_s, 993, tls, ownPassword(u"Gmail"_s)},
            {u"microsoft365"_s, u"Microsoft 365"_s, u"outlook.office365.com"_s, 993, tls, microsoft, true},
            {u"outlook"_s, u"Outlook.com"_s, u"imap-mail.outlook.com"_s, 993, tls, microsoft, true},
            {u"icloud"_s, u"iCloud"_s, u"imap.mail.me.com"_s, 993, tls, ownPassword(u"iCloud"_s)},
            {u"yahoo"_s, u"Yahoo"_s, u"imap.mail.yahoo.com"_s, 993, tls, ownPassword(u"Yahoo"_s)},
            {u"fastmail"_s, u"Fastmail"_s, u"imap.fastmail.com"_s, 993, tls, ownPassword(u"Fastmail"_s)},
            {u"gmx"_s, u"GMX"_s, u"imap.gmx.net"_s, 993, tls, allow},
            {u"webde"_s, u"WEB.DE"_s, u"imap.web.de"_s, 993, tls, allow},
            {u"posteo"_s, u"Posteo"_s, u"posteo.de"_s, 993, tls, {}},
            {u"own"_s, Words::tr("Another, or your own server"), {}, 993, tls, {}}};
}

int presetOf(const std::vector<MailPreset> &presets, const QString &host)
{
    const auto found = std::find_if(presets.begin(), presets.end(), [&](const MailPreset &one) { return !one.host.isEmpty() && one.host.compare(host, Qt::CaseInsensitive) == 0; });
    return int(found == presets.end() ? presets.size() - 1 : std::size_t(found - presets.begin()));
}

} // namespace pd::ui
