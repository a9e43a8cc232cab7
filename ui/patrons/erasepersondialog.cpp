// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/erasepersondialog.h"

#include "ui/page/textfit.h"
#include "ui/words/personwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

void addParts(const QString &title, const std::vector<PersonPart> &parts, QStringList &lines)
{
    if (parts.empty())
        return;
    lines.append(title);
    for (const PersonPart &part : parts)
        lines.append(u"• "_s + words::personPartText(part));
    lines.append(QString());
}

} // namespace

ErasePersonDialog::ErasePersonDialog(const PersonErasure &plan, QWidget *parent)
    : OrderDialog({u"erasePerson"_s, tr("Erase this person’s data"), plan.name, false, tr("&Erase for good"), tr("&Keep the data"), true}, parent)
    , m_plan(plan)
    , m_name(plan.name.isEmpty() ? QString::number(plan.contact) : page::plain(plan.name).simplified())
    , m_typed(new QLineEdit(this))
{
    setSentence(tr("Everything that says who %1 is will be erased for good. Nothing takes this back, Undo neither.").arg(m_name));
    QStringList lines;
    addParts(tr("What is erased"), plan.goes, lines);
    addParts(tr("What stays, because the organisation’s books need it"), plan.stays, lines);
    lines.append(tr("Good to know"));
    for (const QString &note : words::personErasureNotes(plan))
        lines.append(u"• "_s + note);
    auto *list = new QPlainTextEdit(lines.join(u'\n'), this);
    list->setObjectName(u"erasePersonList"_s);
    list->setAccessibleName(tr("What is erased, and what stays"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setMinimumHeight(220);
    fields().addWidget(list, 1);
    auto *label = new QLabel(tr("&Type “%1” to erase the data").arg(QString(m_name).replace(u'&', u"&&"_s)), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_typed);
    fields().addWidget(label);
    m_typed->setObjectName(u"erasePersonName"_s);
    m_typed->setAccessibleName(tr("The person’s name"));
    fields().addWidget(m_typed);
    auto *first = new QPushButton(tr("E&xport first…"), this);
    first->setObjectName(u"erasePersonExport"_s);
    first->setAutoDefault(false);
    addAnswer(first);
    fillWithFields();
    connect(first, &QPushButton::clicked, this, &ErasePersonDialog::exportWanted);
    connect(m_typed, &QLineEdit::textChanged, this, &ErasePersonDialog::weigh);
    resize(620, 640);
    weigh();
}

void ErasePersonDialog::weigh()
{
    QStringList hindrances;
    if (!m_plan.openRequests.empty()) {
        QStringList numbers;
        for (const RowId request : m_plan.openRequests)
            numbers.append(QString::number(request));
        hindrances.append(tr("Change requests of this person are open (%1). Finish or withdraw them first.").arg(numbers.join(tr(", ", "between numbers"))));
    }
    if (m_plan.mailsOnTheirWay > 0)
        hindrances.append(tr("An e-mail to this person is being sent at this moment. Wait until it is out."));
    const QString hindered = hindrances.join(u' ');
    const bool typed = m_typed->text().simplified().compare(m_name, Qt::CaseInsensitive) == 0;
    say(hindered, true);
    m_typed->setEnabled(hindered.isEmpty());
    setReason(!hindered.isEmpty() ? hindered : typed ? QString() : tr("Type the person’s name first."));
}

void ErasePersonDialog::go()
{
    Q_EMIT wanted();
    accept();
}

} // namespace pd::ui
