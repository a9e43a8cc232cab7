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

// Rows come and go, and two may have the same words: a row is known by the id that it carries, else by its words.
template <class Item>
QString keyOf(const Item &row)
{
    const QVariant id = row.data(Qt::UserRole);
    return id.isValid() ? id.toString() : row.text();
}

// A choice, and what stands for it: the list may be another one by then.
QJsonValue chosen(const QComboBox &box)
{
    return QJsonArray{box.currentIndex(), QJsonValue::fromVariant(box.currentData())};
}

void choose(QComboBox &box, const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    const int at = !value.isArray() ? value.toInt() : pair[1].isNull() ? pair[0].toInt() : box.findData(pair[1].toVariant());
    if (at >= 0)
        box.setCurrentIndex(at);
}

// What is ticked in a list.
QJsonObject ticked(const QListWidget &list)
{
    QJsonObject ticks;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::CheckStateRole).isValid())
            ticks.insert(keyOf(*list.item(row)), list.item(row)->checkState() == Qt::Checked);
    }
    return ticks;
}

void tick(QListWidget &list, const QJsonObject &ticks)
{
    for (int row = 0; row < list.count(); ++row) {
        if (const QJsonValue on = ticks[keyOf(*list.item(row))]; on.isBool())
            list.item(row)->setCheckState(on.toBool() ? Qt::Checked : Qt::Unchecked);
    }
}

// Of each row of a table: what is ticked, and what can be typed.
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
            rows.insert(keyOf(*first), values);
    }
    return rows;
}

void fillCells(QTableWidget &table, const QJsonObject &rows)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        const QTableWidgetItem *first = table.item(row, 0);
        const QJsonArray values = first ? rows[keyOf(*first)].toArray() : QJsonArray();
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
    for (const auto *field : form->findChildren<QPlainTextEdit *>()) {
        if (isField(field) && !field->isReadOnly())
            values.insert(field->objectName(), field->toPlainText());
    }
    addAll<QSpinBox>(values, form, [](const auto &field) { return field.value(); });
    addAll<QDoubleSpinBox>(values, form, [](const auto &field) { return field.value(); });
    addAll<QComboBox>(values, form, chosen);
    addAll<QDateTimeEdit>(values, form, [](const auto &field) { return field.dateTime().toString(Qt::ISODate); });
    for (const auto *field : form->findChildren<QAbstractButton *>()) {
        if (isField(field) && field->isCheckable())
            values.insert(field->objectName(), field->isChecked());
    }
    addAll<QListWidget>(values, form, ticked);
    addAll<QTableWidget>(values, form, cells);
    return values;
}

namespace {

void fillOnce(QWidget *form, const QJsonObject &values)
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
            choose(*choice, value);
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

} // namespace

void fillForm(QWidget *form, const QJsonObject &values)
{
    fillOnce(form, values);
    fillOnce(form, values); // one field may decide what another one can hold
}

} // namespace pd::ui
