// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/passworddialog.h"

#include "ui/common/primarybutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pd::ui {

PasswordDialog::PasswordDialog(const QString &why, bool canKeep, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox(tr("&Keep it in the keychain")))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(why);
    sentence->setObjectName(u"passwordWhy"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *label = new QLabel(tr("&Password"));
    label->setBuddy(m_password);
    m_password->setObjectName(u"passwordField"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumHeight(28);
    m_keep->setObjectName(u"passwordKeep"_s);
    m_keep->setAccessibleName(tr("Keep it in the keychain"));
    m_keep->setEnabled(canKeep);
    m_keep->setChecked(canKeep);
    if (!canKeep) {
        const QString none = tr("This desktop has no keychain: the password is asked for each time, or read from .pgpass.");
        m_keep->setToolTip(none);
        m_keep->setStatusTip(none);
        m_keep->setAccessibleDescription(none);
    }
    auto *open = new PrimaryButton(tr("&Open"));
    open->setObjectName(u"passwordOpen"_s);
    open->setAccessibleName(tr("Open"));
    connect(open, &QPushButton::clicked, this, &PasswordDialog::give);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keep);
    foot->addStretch(1);
    foot->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(sentence);
    column->addWidget(label);
    column->addWidget(m_password);
    column->addLayout(foot);
    setMinimumWidth(440);
}

void PasswordDialog::give()
{
    Q_EMIT given(m_password->text(), m_keep->isChecked());
    accept();
}

} // namespace pd::ui
