// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theirtext.h"

#include "ui/common/leading.h"
#include "ui/common/modesttext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

TheirText::TheirText(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new ModestText(this))
{
    setObjectName(name);
    setAccessibleName(tr("What somebody else wrote"));
    auto *label = new QLabel(tr("What somebody else wrote"), this);
    label->setObjectName(name + u"Label"_s);
    label->setBuddy(m_text);
    keepLeading(*label);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setAccessibleName(tr("What somebody else wrote"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(96);
    m_text->setMaximumHeight(180);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(m_text);
    hide();
}

void TheirText::showFields(const std::vector<Field> &fields)
{
    QStringList parts;
    for (const Field &field : fields) {
        if (field.theirs != field.ours)
            parts.append(tr("%1:\n%2", "a field, and what is in it").arg(field.name, field.theirs.isEmpty() ? tr("(empty)") : field.theirs));
    }
    const QString text = parts.join(u"\n\n"_s);
    if (text != m_text->toPlainText()) // who reads keeps the place
        m_text->setPlainText(text);
    setVisible(!parts.isEmpty());
}

QString TheirText::yesOrNo(bool yes)
{
    return yes ? tr("Yes") : tr("No");
}

} // namespace pd::ui
