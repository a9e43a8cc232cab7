// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/advicedialog.h"

#include "ui/common/primarybutton.h"
#include "ui/common/printwindow.h"
#include "ui/page/textfit.h"
#include "ui/page/textsheets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

AdviceDialog::AdviceDialog(const QString &text, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_preferences(preferences)
{
    setObjectName(u"adviceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Other ways to seats"));
    setAccessibleName(windowTitle());
    QStringList lines = text.split(u'\n'); // they stay lines
    for (QString &line : lines)
        line = page::plain(line);
    auto *shown = new QPlainTextEdit(lines.join(u'\n'), this);
    shown->setObjectName(u"adviceText"_s);
    shown->setAccessibleName(tr("What can be offered"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setMinimumSize(560, 320);
    const auto button = [this](const QString &words, const QString &name) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *close = button(tr("&Close"), u"adviceClose"_s);
    QPushButton *copyButton = button(tr("Co&py as text"), u"adviceCopy"_s);
    auto *printButton = new PrimaryButton(tr("P&rint…"), this);
    printButton->setObjectName(u"advicePrint"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(copyButton);
    foot->addWidget(printButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(shown, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &AdviceDialog::reject);
    connect(copyButton, &QPushButton::clicked, this, &AdviceDialog::copy);
    connect(printButton, &QPushButton::clicked, this, &AdviceDialog::print);
    shown->setFocus();
}

void AdviceDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    Q_EMIT noticed({ChipTone::Success, tr("Copied.")});
}

void AdviceDialog::print()
{
    openPrintWindow(this, m_preferences, {windowTitle(), page::textSheets(m_text)}, [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

} // namespace pd::ui
