// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/triedwords.h"

#include "models/domain/settings.h"
#include "models/domain/triedtables.h"
#include "ui/words/format.h"
#include "ui/words/settingwords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pd::words {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QStringList rowTexts(const QString &key, const SettingValues &tried)
{
    QStringList texts;
    const Result<std::vector<PortalLabel>> labels = triedLabels(tried);
    const Result<std::vector<DonationStage>> stages = triedStages(tried);
    if (key == triedLabelsKey && labels) {
        for (const PortalLabel &row : *labels)
            texts.append(row.listed ? Words::tr("“%1” is read as “%2”").arg(row.status, row.label.isEmpty() ? row.status : row.label)
                                    : Words::tr("“%1” is not listed").arg(row.status));
    } else if (key == triedStagesKey && stages) {
        for (const DonationStage &row : *stages)
            texts.append(Words::tr("“%1”: %2 %", "a stage and its probability").arg(row.name, numberText(row.probability)));
    }
    return texts;
}

} // namespace

QString triedName(const QString &key)
{
    if (key == triedLabelsKey)
        return Words::tr("Order labels");
    return key == triedStagesKey ? Words::tr("Donation stages") : settingWords(key).name;
}

QString triedList(const SettingValues &tried)
{
    QStringList keys = tried.keys();
    keys.sort();
    QStringList texts;
    for (const QString &key : keys) {
        const SettingSpec *spec = findSetting(key);
        texts += spec ? QStringList(Words::tr("%1: %2", "a setting and its value").arg(triedName(key), settingValueText(*spec, tried.value(key))))
                      : rowTexts(key, tried);
    }
    return texts.join(u"; "_s);
}

QString triedText(const SettingValues &tried)
{
    return tried.isEmpty() ? QString() : Words::tr("What if, not as set: %1.").arg(triedList(tried));
}

QJsonObject triedJson(const SettingValues &tried)
{
    QJsonObject json;
    for (auto at = tried.cbegin(); at != tried.cend(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

} // namespace pd::words
