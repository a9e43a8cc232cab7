// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include "ui/common/preferences.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int everyMs = 3000;

// A field's own line edit (of a spin box, a combo box) has a name of Qt's and is left to its field.
bool isField(const QWidget *widget)
{
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
}

QJsonObject valuesOf(const QWidget *form)
{
    QJsonObject values;
    for (const auto *field : form->findChildren<QLineEdit *>()) {
        if (isField(field) && field->echoMode() == QLineEdit::Normal && !field->isReadOnly())
            values.insert(field->objectName(), field->text());
    }
    for (const auto *field : form->findChildren<QPlainTextEdit *>()) {
        if (isField(field) && !field->isReadOnly())
            values.insert(field->objectName(), field->toPlainText());
    }
    for (const auto *field : form->findChildren<QSpinBox *>())
        values.insert(field->objectName(), field->value());
    for (const auto *field : form->findChildren<QComboBox *>())
        values.insert(field->objectName(), field->currentIndex());
    return values;
}

void fill(QWidget *form, const QJsonObject &values)
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
        else if (auto *choice = qobject_cast<QComboBox *>(field))
            choice->setCurrentIndex(value.toInt());
    }
}

QString keyOf(const QString &name)
{
    return u"drafts/"_s + name;
}

} // namespace

Drafts::Drafts(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

QStringList Drafts::unfinished() const
{
    return m_preferences.keys(u"drafts"_s);
}

bool Drafts::keep(QWidget *form, const QString &name)
{
    const QJsonObject left = QJsonDocument::fromJson(m_preferences.value(keyOf(name)).toByteArray()).object();
    fill(form, left);
    std::erase_if(m_kept, [&](const Kept &one) { return one.name == name; });
    m_kept.push_back({form, name});
    m_timer.start(everyMs, this);
    return !left.isEmpty();
}

void Drafts::finish(const QString &name)
{
    std::erase_if(m_kept, [&](const Kept &one) { return one.name == name; });
    m_preferences.setValue(keyOf(name), {});
}

void Drafts::write()
{
    std::erase_if(m_kept, [](const Kept &one) { return !one.form; });
    for (const Kept &one : m_kept) {
        const QByteArray text = QJsonDocument(valuesOf(one.form)).toJson(QJsonDocument::Compact);
        if (text != m_preferences.value(keyOf(one.name)).toByteArray())
            m_preferences.setValue(keyOf(one.name), text);
    }
    m_preferences.save();
    if (m_kept.empty())
        m_timer.stop();
}

void Drafts::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        write();
}

} // namespace pd::ui
