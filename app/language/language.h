// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace pd::app {

// The languages that the program can speak, by their code: en, ar, de, es, fr, pt_BR.
[[nodiscard]] QStringList languages();
// What a language calls itself.
[[nodiscard]] QString languageName(const QString &code);
// The first of the person's languages (QLocale::uiLanguages()) that the program can speak, else en.
[[nodiscard]] QString preferredLanguage(const QStringList &wished);

// Speaks one language: its sentences, Qt's own words, and dates and numbers as they are written where the person is, if
// that language is spoken there. Lives as long as the words are needed.
class Speaker : public QObject {
    Q_OBJECT

public:
    explicit Speaker(QObject *parent = nullptr);
    ~Speaker() override;

    // False, and nothing changed, when there is no such language.
    bool speak(const QString &code);
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace pd::app
