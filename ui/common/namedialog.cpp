// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedialog.h"

#include "ui/common/fields.h"
#include "ui/common/tokens.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int longest = 60;

}

NameDialog::NameDialog(const QString &title, const QString &name, Judge judge, QWidget *parent)
    : QDialog(parent)
    , m_judge(std::move(judge))
    , m_field(new QLineEdit(name, this))
    , m_sentence(new QLabel(this))
{
    setObjectName(u"nameDialog"_s);
    setAccessibleName(title);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("&Name"), this);
    label->setObjectName(u"nameLabel"_s);
    label->setTextFormat(Qt::PlainText);
    label->setFont(typeface(TypeRole::Control));
    label->setBuddy(m_field);
    m_field->setObjectName(u"nameField"_s);
    m_field->setAccessibleName(tr("Name"));
    m_field->setMaxLength(longest);
    m_field->setMinimumSize(320, 28);
    addClearButton(*m_field);
    m_sentence->setObjectName(u"nameSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the dialog keeps its size while somebody types
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(u"nameButtons"_s);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"nameSave"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"nameCancel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{label, m_field, m_sentence, buttons})
        column->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &NameDialog::weigh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString given = this->name();
        accept();
        Q_EMIT named(given);
    });
    m_field->selectAll();
    weigh();
}

QString NameDialog::name() const
{
    return m_field->text().simplified();
}

void NameDialog::weigh()
{
    const Verdict verdict = name().isEmpty() ? Verdict{false, tr("Type a name first.")} : m_judge(name());
    m_sentence->setText(verdict.sentence);
    m_field->setAccessibleDescription(verdict.sentence);
    m_save->setEnabled(verdict.allowed);
    const QString reason = verdict.allowed ? QString() : verdict.sentence;
    m_save->setToolTip(reason);
    m_save->setStatusTip(reason);
    m_save->setAccessibleDescription(reason);
}

} // namespace pd::ui
