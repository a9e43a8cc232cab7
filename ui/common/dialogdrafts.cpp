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

}

void keepDraft(QDialog &dialog, const QString &about)
{
    dialog.setProperty(aboutProperty, u"dialog %1 %2"_s.arg(dialog.objectName(), about));
}

DialogDrafts::DialogDrafts(Drafts &drafts, QString database, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_database(std::move(database))
{
    QCoreApplication::instance()->installEventFilter(this);
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
    m_drafts.keep(&dialog, name, [&dialog, form, untouched] {
        const QJsonObject values = form ? form->draft() : formValues(&dialog);
        return values == untouched ? QJsonObject() : values;
    });
    connect(&dialog, &QDialog::finished, this, [this, name] { m_drafts.finish(name); });
    if (left.isEmpty())
        return;
    if (form && !form->takeDraft(left))
        return;
    if (!form)
        fillForm(&dialog, left);
    Q_EMIT filledIn(tr("What you had typed here before is here again."));
}

} // namespace pd::ui
