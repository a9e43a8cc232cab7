// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "models/domain/settingvalue.h"
#include "ui/settings/coloureditor.h"
#include "ui/settings/listeditor.h"
#include "ui/words/settingwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int fieldHeight = 28;

class TextEditor : public SettingEditor {
public:
    TextEditor(const SettingSpec &spec, QWidget *parent)
        : SettingEditor(parent)
        , m_field(new QLineEdit(this))
    {
        setField(m_field, spec);
        m_field->setPlaceholderText(words::settingWords(spec.key).empty);
        m_field->setFixedHeight(fieldHeight);
        m_field->setTextMargins(4, 0, 4, 0);
        m_field->setMaxLength(500);
        if (spec.type != SettingType::Text)
            m_field->setLayoutDirection(Qt::LeftToRight); // addresses read so in every language
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_field);
        connect(m_field, &QLineEdit::textEdited, this, &SettingEditor::edited);
        connect(m_field, &QLineEdit::returnPressed, this, &SettingEditor::submitted);
    }
    QJsonValue value() const override
    {
        const QString text = m_field->text().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }
    void setValue(const QJsonValue &value) override { m_field->setText(settingText(value)); }

private:
    QLineEdit *m_field;
};

class FlagEditor : public SettingEditor {
public:
    FlagEditor(const SettingSpec &spec, QWidget *parent)
        : SettingEditor(parent)
        , m_tick(new QCheckBox(words::settingWords(spec.key).flag, this))
    {
        setField(m_tick, spec);
        m_tick->setMinimumHeight(fieldHeight);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_tick);
        connect(m_tick, &QCheckBox::toggled, this, &SettingEditor::edited); // not clicked: a screen reader toggles
    }
    QJsonValue value() const override { return m_tick->isChecked(); }
    void setValue(const QJsonValue &value) override
    {
        const QSignalBlocker quiet(m_tick);
        m_tick->setChecked(value.toBool());
    }

private:
    QCheckBox *m_tick;
};

// A choice of a few, each a whole sentence.
class ChoiceEditor : public SettingEditor {
public:
    ChoiceEditor(const SettingSpec &spec, QWidget *parent)
        : SettingEditor(parent)
        , m_allowed(spec.allowed)
        , m_group(new QButtonGroup(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (int i = 0; i < int(spec.allowed.size()); ++i) {
            auto *button = new QRadioButton(words::choiceText(spec.key, spec.allowed.at(i)), this);
            button->setObjectName(u"choice_%1_%2"_s.arg(spec.key, spec.allowed.at(i)));
            button->setAccessibleName(button->text());
            button->setAccessibleDescription(words::settingWords(spec.key).name);
            button->setMinimumHeight(fieldHeight);
            m_group->addButton(button, i);
            column->addWidget(button);
        }
        connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on)
                Q_EMIT edited();
        });
    }
    QJsonValue value() const override { return m_allowed.value(m_group->checkedId()); }
    void setValue(const QJsonValue &value) override
    {
        QAbstractButton *button = m_group->button(int(m_allowed.indexOf(value.toString())));
        if (!button)
            return;
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
        setFocusProxy(button);
    }

private:
    QStringList m_allowed;
    QButtonGroup *m_group;
};

// One step below the least number is "empty", where that is allowed.
class NumberEditor : public SettingEditor {
public:
    NumberEditor(const SettingSpec &spec, QWidget *parent)
        : SettingEditor(parent)
        , m_spec(spec)
        , m_field(new QSpinBox(this))
    {
        setField(m_field, spec);
        m_field->setFixedHeight(fieldHeight);
        m_field->setRange(spec.nullable ? least() - 1 : least(), 100'000);
        m_field->setSpecialValueText(spec.nullable ? words::settingWords(spec.key).empty : QString());
        m_field->setGroupSeparatorShown(true);
        if (spec.type == SettingType::Days)
            m_field->setSuffix(QCoreApplication::translate("Settings", " days"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(m_field);
        row->addStretch();
        connect(m_field, &QSpinBox::valueChanged, this, [this] {
            if (!m_setting)
                Q_EMIT edited();
        });
    }
    QJsonValue value() const override
    {
        const bool empty = m_spec.nullable && m_field->value() < least();
        return empty ? QJsonValue(QJsonValue::Null) : QJsonValue(m_field->value());
    }
    void setValue(const QJsonValue &value) override
    {
        m_setting = true;
        m_field->setValue(value.isDouble() ? value.toInt() : m_field->minimum());
        m_setting = false;
    }

private:
    [[nodiscard]] int least() const { return m_spec.type == SettingType::Count ? 1 : 0; }

    SettingSpec m_spec;
    QSpinBox *m_field;
    bool m_setting = false;
};

} // namespace

SettingEditor *SettingEditor::make(const SettingSpec &spec, QWidget *parent)
{
    switch (spec.type) {
    case SettingType::Text:
    case SettingType::Email:
    case SettingType::HttpsAddress:
    case SettingType::Dates:
        return new TextEditor(spec, parent);
    case SettingType::Colour:
        return new ColourEditor(spec, parent);
    case SettingType::Currency:
    case SettingType::Region:
    case SettingType::TimeZone:
        return new ListEditor(spec, parent);
    case SettingType::Choice:
        return new ChoiceEditor(spec, parent);
    case SettingType::Flag:
        return new FlagEditor(spec, parent);
    case SettingType::Days:
    case SettingType::Count:
        return new NumberEditor(spec, parent);
    }
    Q_UNREACHABLE();
}

void SettingEditor::setField(QWidget *field, const SettingSpec &spec)
{
    const words::SettingWords words = words::settingWords(spec.key);
    field->setObjectName(u"edit_"_s + spec.key);
    field->setAccessibleName(words.name);
    field->setAccessibleDescription(words.does);
    setFocusProxy(field);
}

} // namespace pd::ui
