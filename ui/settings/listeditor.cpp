// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listeditor.h"

#include "models/domain/settingvalue.h"
#include "ui/words/settingwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int fieldHeight = 28;

// Code and what is shown of it.
using Entries = QMap<QString, QString>;

Entries timeZones()
{
    Entries entries;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString code = QString::fromUtf8(id);
        entries.insert(code, code);
    }
    return entries;
}

// Of every territory that the system's locales know.
Entries currencies()
{
    Entries entries;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3 && !entries.contains(code))
            entries.insert(code, QString());
    }
    for (auto at = entries.begin(); at != entries.end(); ++at)
        *at = at.key();
    return entries;
}

Entries regions()
{
    Entries entries;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2)
            entries.insert(code, code + u" · "_s + QLocale::territoryToString(territory));
    }
    return entries;
}

Entries entriesOf(SettingType type)
{
    return type == SettingType::TimeZone ? timeZones() : type == SettingType::Currency ? currencies() : regions();
}

} // namespace

ListEditor::ListEditor(const SettingSpec &spec, QWidget *parent)
    : SettingEditor(parent)
    , m_box(new QComboBox(this))
{
    setField(m_box, spec);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setFixedHeight(fieldHeight);
    m_box->setMaxVisibleItems(16);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(spec.type == SettingType::Currency ? 6 : 26);
    const Entries entries = entriesOf(spec.type);
    for (auto at = entries.cbegin(); at != entries.cend(); ++at)
        m_box->addItem(*at, at.key());
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->lineEdit()->setObjectName(u"text_"_s + spec.key);
    m_box->lineEdit()->setAccessibleName(words::settingWords(spec.key).name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QComboBox::editTextChanged, this, &SettingEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &SettingEditor::submitted);
}

QJsonValue ListEditor::value() const
{
    const QString text = m_box->currentText().trimmed();
    for (int i = 0; i < m_box->count(); ++i) {
        if (m_box->itemText(i).compare(text, Qt::CaseInsensitive) == 0 || m_box->itemData(i).toString().compare(text, Qt::CaseInsensitive) == 0)
            return m_box->itemData(i).toString();
    }
    return text;
}

void ListEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    const int known = m_box->findData(settingText(value));
    m_box->setCurrentIndex(known);
    m_box->setEditText(known < 0 ? settingText(value) : m_box->itemText(known));
}

} // namespace pd::ui
