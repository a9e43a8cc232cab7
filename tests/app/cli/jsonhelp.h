// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace pd::cli {

using namespace Qt::StringLiterals;

using Keys = QSet<QString>;

// What json.md documents: the keys of each section.
inline QHash<QString, Keys> readHelp()
{
    QFile file(QStringLiteral(PD_JSON_HELP));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no json.md");
    static const QRegularExpression heading(u"^## `(.+)`$"_s), key(u"^- `([^`]+)`: .+[^ ]$"_s);
    QHash<QString, Keys> sections;
    QString section;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (const auto match = heading.match(line); match.hasMatch())
            section = match.captured(1);
        else if (const auto entry = key.match(line); entry.hasMatch())
            sections[section].insert(entry.captured(1));
    }
    return sections;
}

// Every key that really occurs, as json.md writes it: down to the values, but for the parts that have a section of their
// own (why, money) and those whose keys are free.
class Occurring {
public:
    void add(const Answer &answer)
    {
        QJsonObject object = answer.json();
        if (object.value("schemaVersion"_L1) != QJsonValue(1))
            qFatal("no schemaVersion in %s", answer.out.constData());
        object.remove("schemaVersion"_L1);
        add({}, object);
    }

    Keys keys;
    Keys why;
    Keys money;

private:
    void add(const QString &path, const QJsonValue &value)
    {
        if (path == u"error.details"_s || path == u"tried"_s || path == u"settings[].value"_s || path == u"settings[].default"_s) {
            keys.insert(path);
        } else if (path.endsWith(u".why"_s)) {
            keys.insert(path);
            for (const QJsonValue &reason : value.toArray()) {
                const QStringList names = reason.toObject().keys();
                why.unite(Keys(names.cbegin(), names.cend()));
            }
        } else if (value.isArray()) {
            for (const QJsonValue &element : value.toArray())
                add(path + u"[]"_s, element);
        } else if (value.isObject() && value.toObject().contains("minor"_L1)) {
            keys.insert(path);
            const QStringList names = value.toObject().keys();
            money.unite(Keys(names.cbegin(), names.cend()));
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto at = object.begin(); at != object.end(); ++at)
                add(path.isEmpty() ? at.key() : path + u'.' + at.key(), at.value());
        } else {
            keys.insert(path);
        }
    }
};

} // namespace pd::cli
