// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formvalues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

// A field's own line edit (of a spin box, a combo box) has a name of Qt's and is left to its field.
bool isField(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
}

template <class Field, class Value>
void addAll(QJsonObject &values, const QWidget *form, Value value)
{
    for (const auto *field : form->findChildren<Field *>()) {
        if (isField(field))
            values.insert(field->objectName(), value(*field));
    }
}

} // namespace

QJsonObject formValues(const QWidget *form)
{
    QJsonObject values;
    for (const auto *field : form->findChildren<QLineEdit *>()) {
        if (isField(field) && field->echoMode() == QLineEdit::Normal)
            values.insert(field->objectName(), field->text());
    }
    addAll<QPlainTextEdit>(values, form, [](const auto &field) { return field.toPlainText(); });
    addAll<QSpinBox>(values, form, [](const auto &field) { return field.value(); });
    addAll<QDoubleSpinBox>(values, form, [](const auto &field) { return field.value(); });
    addAll<QComboBox>(values, form, [](const auto &field) { return field.currentIndex(); });
    addAll<QCheckBox>(values, form, [](const auto &field) { return field.isChecked(); });
    return values;
}

void fillForm(QWidget *form, const QJsonObject &values)
{
    for (auto i = values.constBegin(); i != values.constEnd(); ++i) {
        const QJsonValue value = i.value();
        QWidget *field = form->findChild<QWidget *>(i.key());
        if (auto *line = qobject_cast<QLineEdit *>(field); line && line->echoMode() == QLineEdit::Normal)
            line->setText(value.toString());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            text->setPlainText(value.toString());
        else if (auto *number = qobject_cast<QSpinBox *>(field))
            number->setValue(value.toInt());
        else if (auto *real = qobject_cast<QDoubleSpinBox *>(field))
            real->setValue(value.toDouble());
        else if (auto *choice = qobject_cast<QComboBox *>(field))
            choice->setCurrentIndex(value.toInt());
        else if (auto *box = qobject_cast<QCheckBox *>(field))
            box->setChecked(value.toBool());
    }
}

} // namespace pd::ui
