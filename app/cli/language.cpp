// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

constexpr auto prefix = "patrondesk_"_L1;
constexpr auto suffix = ".qm"_L1;

} // namespace

QStringList languages()
{
    QStringList all{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({prefix + u'*' + suffix});
    for (const QString &file : files)
        all.append(file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size()));
    return all;
}

bool speak(const QString &language)
{
    if (language == "en"_L1)
        return true;
    if (!languages().contains(language))
        return false;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(u":/i18n/"_s + prefix + language + suffix))
        return false;
    QCoreApplication::installTranslator(translator);
    QLocale::setDefault(QLocale(language));
    return true;
}

} // namespace pd::cli
