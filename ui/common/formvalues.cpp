// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formvalues.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>

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

// What is ticked in a list, by its words: rows come and go.
QJsonObject ticked(const QListWidget &list)
{
    QJsonObject ticks;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::CheckStateRole).isValid())
            ticks.insert(list.item(row)->text(), list.item(row)->checkState() == Qt::Checked);
    }
    return ticks;
}

void tick(QListWidget &list, const QJsonObject &ticks)
{
    for (int row = 0; row < list.count(); ++row) {
        if (const QJsonValue on = ticks[list.item(row)->text()]; on.isBool())
            list.item(row)->setCheckState(on.toBool() ? Qt::Checked : Qt::Unchecked);
    }
}

// Of a table each row by the words of its first cell: what is ticked, and what can be typed.
QJsonObject cells(const QTableWidget &table)
{
    QJsonObject rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QJsonArray values;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QTableWidgetItem *item = table.item(row, column);
            if (item && item->data(Qt::CheckStateRole).isValid())
                values.append(item->checkState() == Qt::Checked);
            else
                values.append(item && item->flags() & Qt::ItemIsEditable ? QJsonValue(item->text()) : QJsonValue());
        }
        if (const QTableWidgetItem *first = table.item(row, 0))
            rows.insert(first->text(), values);
    }
    return rows;
}

void fillCells(QTableWidget &table, const QJsonObject &rows)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        const QTableWidgetItem *first = table.item(row, 0);
        const QJsonArray values = first ? rows[first->text()].toArray() : QJsonArray();
        for (int column = 0; column < std::min(table.columnCount(), int(values.size())); ++column) {
            QTableWidgetItem *item = table.item(row, column);
            if (item && values[column].isBool())
                item->setCheckState(values[column].toBool() ? Qt::Checked : Qt::Unchecked);
            else if (item && values[column].isString())
                item->setText(values[column].toString());
        }
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
    addAll<QDateTimeEdit>(values, form, [](const auto &field) { return field.dateTime().toString(Qt::ISODate); });
    for (const auto *field : form->findChildren<QAbstractButton *>()) {
        if (isField(field) && field->isCheckable())
            values.insert(field->objectName(), field->isChecked());
    }
    addAll<QListWidget>(values, form, ticked);
    addAll<QTableWidget>(values, form, cells);
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
        else if (auto *list = qobject_cast<QListWidget *>(field))
            tick(*list, value.toObject());
        else if (auto *table = qobject_cast<QTableWidget *>(field))
            fillCells(*table, value.toObject());
        else if (auto *date = qobject_cast<QDateTimeEdit *>(field))
            date->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
        else if (auto *button = qobject_cast<QAbstractButton *>(field); button && button->isCheckable())
            button->setChecked(value.toBool());
    }
}

} // namespace pd::ui
