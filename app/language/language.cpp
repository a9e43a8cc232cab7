// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pd::app {

namespace {

constexpr auto prefix = "patrondesk_"_L1;
constexpr auto suffix = ".qm"_L1;

QLocale localeOf(const QString &code)
{
    const QLocale spoken(code);
    const QLocale here = QLocale::system();
    // Spanish in the United States writes dates as they are written there.
    if (here.language() == spoken.language() && !code.contains(u'_'))
        return here;
    return spoken;
}

// A count in a sentence is written as the language writes numbers.
class Sentences : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        QString sentence = QTranslator::translate(context, source, disambiguation, n);
        return n < 0 ? sentence : sentence.replace(u"%n"_s, u"%Ln"_s);
    }
};

} // namespace

QStringList languages()
{
    QStringList all;
    const QStringList files = QDir(u":/i18n"_s).entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        all.append(file.sliced(prefix.size(), file.size() - prefix.size() - suffix.size()));
    all.removeAll(u"en"_s);
    all.prepend(u"en"_s);
    return all;
}

// Qt's own names say the country too where a language is spoken in several.
QString languageName(const QString &code)
{
    static const QHash<QString, QString> names{{u"en"_s, u"English"_s},  {u"ar"_s, u"العربية"_s},  {u"de"_s, u"Deutsch"_s},
                                               {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}};
    return names.value(code, code);
}

QString preferredLanguage(const QStringList &wished)
{
    const QStringList known = languages();
    for (const QString &wish : wished) {
        const QString code = QString(wish).replace(u'-', u'_');
        for (const QString &language : known) {
            if (code == language || code.startsWith(language + u'_') || language.startsWith(code + u'_'))
                return language;
        }
    }
    return u"en"_s;
}

Speaker::Speaker(QObject *parent)
    : QObject(parent)
{
}

Speaker::~Speaker()
{
    if (!QCoreApplication::instance()) // it went first
        return;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

bool Speaker::speak(const QString &code)
{
    if (!languages().contains(code))
        return false;
    std::vector<std::unique_ptr<QTranslator>> translators;
    auto qts = std::make_unique<QTranslator>();
    if (qts->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        translators.push_back(std::move(qts));
    auto ours = std::make_unique<Sentences>();
    if (ours->load(u":/i18n/"_s + prefix + code + suffix))
        translators.push_back(std::move(ours));
    else if (code != "en"_L1)
        return false;
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    for (const auto &translator : translators)
        QCoreApplication::installTranslator(translator.get());
    m_translators = std::move(translators);
    m_language = code;
    QLocale::setDefault(localeOf(code));
    return true;
}

} // namespace pd::app
