// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patrondesk/aboutfacts.h"

#include <QCoreApplication>

#include <archive.h>
#include <libpq-fe.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString postgresVersion()
{
    const int version = PQlibVersion();
    return u"%1.%2"_s.arg(version / 10000).arg(version % 10000);
}

} // namespace

ui::AboutFacts aboutFacts()
{
    ui::AboutFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.libraries = {
        {u"Qt "_s + QString::fromLatin1(qVersion()), u"LGPL-3.0"_s, Words::tr("window, text, databases")},
        {u"SQLite "_s + QString::fromLatin1(sqlite3_libversion()), Words::tr("public domain"), Words::tr("databases in a file")},
        {u"libpq "_s + postgresVersion(), u"PostgreSQL"_s, Words::tr("shared databases")},
        {u"libarchive "_s + QString::fromLatin1(archive_version_string()).section(u' ', -1), u"BSD-2-Clause"_s, Words::tr("zip files")},
        {u"QtKeychain"_s, u"BSD-3-Clause"_s, Words::tr("passwords in the desktop’s keychain")},
        {u"GLPK"_s, u"GPL-3.0"_s, Words::tr("plans of seat wishes")},
        {u"libcurl"_s, u"curl"_s, Words::tr("encrypted connections to mail servers")},
        {u"GMime"_s, u"LGPL-2.1"_s, Words::tr("the parts of an e-mail")},
        {u"libxml2"_s, u"MIT"_s, Words::tr("the text of an e-mail in HTML")},
        {u"libseccomp"_s, u"LGPL-2.1"_s, Words::tr("what the reader of e-mails may not do")},
        {u"Inter"_s, u"OFL-1.1"_s, Words::tr("letters")},
        {u"Noto"_s, u"OFL-1.1"_s, Words::tr("letters and numbers")},
    };
    return facts;
}

} // namespace pd::app
