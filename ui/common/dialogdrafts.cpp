// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogdrafts.h"

#include "ui/common/drafts.h"
#include "ui/common/formvalues.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDynamicPropertyChangeEvent>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr char aboutProperty[] = "draftAbout";

// What somebody has typed or chosen, and no more: the rest may have been changed by others when it is filled in again.
QJsonObject changedOf(QJsonObject now, const QJsonObject &before)
{
    for (auto i = now.begin(); i != now.end();) {
        if (i.value().isObject())
            i.value() = changedOf(i.value().toObject(), before[i.key()].toObject());
        const bool same = i.value().isObject() ? i.value().toObject().isEmpty() : i.value() == before[i.key()];
        i = same ? now.erase(i) : std::next(i);
    }
    return now;
}

// Each field has a value: where one was filled in, another one that hangs on it may have moved.
QJsonObject over(QJsonObject values, const QJsonObject &left)
{
    for (auto i = left.constBegin(); i != left.constEnd(); ++i)
        values[i.key()] = i.value();
    return values;
}

QString nameOf(const QString &dialog, const QString &about)
{
    return u"dialog %1 %2"_s.arg(dialog, about);
}

}

void keepDraft(QDialog &dialog, const QString &about)
{
    dialog.setProperty(aboutProperty, nameOf(dialog.objectName(), about));
}

DialogDrafts::DialogDrafts(Drafts &drafts, QString database, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_database(std::move(database))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogDrafts::isLeft(const QString &dialog, const QString &about) const
{
    return !m_drafts.left(Drafts::nameAt(nameOf(dialog, about), m_database)).isEmpty();
}

bool DialogDrafts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange && static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == aboutProperty) {
        if (auto *dialog = qobject_cast<QDialog *>(watched))
            keep(*dialog, dialog->property(aboutProperty).toString());
    }
    return QObject::eventFilter(watched, event);
}

void DialogDrafts::keep(QDialog &dialog, const QString &about)
{
    const QString name = Drafts::nameAt(about, m_database);
    const QJsonObject left = m_drafts.left(name);
    auto *form = dynamic_cast<DraftForm *>(&dialog);
    const QJsonObject untouched = form ? QJsonObject() : formValues(&dialog);
    m_drafts.keep(&dialog, name, [&dialog, form, untouched] { return form ? form->draft() : changedOf(formValues(&dialog), untouched); });
    connect(&dialog, &QDialog::finished, this, [this, name] { m_drafts.finish(name); });
    if (left.isEmpty())
        return;
    if (form && !form->takeDraft(left))
        return;
    if (!form)
        fillForm(&dialog, over(untouched, left));
    Q_EMIT filledIn(tr("What you had typed here before is here again."));
}

} // namespace pd::ui
