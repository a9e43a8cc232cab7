// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/receiptdialog.h"

#include "ui/common/plaintip.h"
#include "ui/common/primarybutton.h"
#include "ui/common/printwindow.h"
#include "ui/common/savefile.h"
#include "ui/import/importparts.h"
#include "ui/page/receiptsheets.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"
#include "ui/words/receiptwords.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

ReceiptDialog::ReceiptDialog(std::vector<Receipt> receipts, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_receipts(std::move(receipts))
    , m_preferences(preferences)
    , m_which(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_mail(plainButton(u"receiptMail"_s, tr("By &e-mail"), this))
{
    setObjectName(u"receiptDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Receipts"));
    setAccessibleName(windowTitle());
    m_which->setObjectName(u"receiptWhich"_s);
    m_which->setAccessibleName(tr("Receipt"));
    for (const Receipt &receipt : m_receipts)
        m_which->addItem(tr("%1, %2").arg(words::receiptTitle(receipt), words::moneyText(receipt.amount)));
    auto *label = new QLabel(tr("&Receipt"), this);
    label->setBuddy(m_which);
    m_text->setObjectName(u"receiptText"_s);
    m_text->setAccessibleName(tr("The receipt"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(440, 300);
    QTextOption lines = m_text->document()->defaultTextOption();
    lines.setTextDirection(layoutDirection());
    lines.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_text->document()->setDefaultTextOption(lines);
    auto *saveButton = new QPushButton(tr("&Save…"), this);
    saveButton->setObjectName(u"receiptSave"_s);
    saveButton->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"receiptClose"_s);
    close->setAutoDefault(false);
    auto *printButton = new PrimaryButton(tr("&Print…"), this);
    printButton->setObjectName(u"receiptPrint"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_mail);
    foot->addWidget(saveButton);
    foot->addWidget(printButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_which);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ReceiptDialog::showCurrent);
    connect(saveButton, &QPushButton::clicked, this, &ReceiptDialog::save);
    connect(printButton, &QPushButton::clicked, this, &ReceiptDialog::print);
    connect(m_mail, &QPushButton::clicked, this, [this] { Q_EMIT mailWanted(current()); });
    connect(close, &QPushButton::clicked, this, &ReceiptDialog::reject);
    setMail({}, tr("It is not known whose receipt this is."));
    showCurrent();
    printButton->setFocus();
}

void ReceiptDialog::setMail(const QString &recipient, const QString &reason)
{
    turn(m_mail, reason.isEmpty(), reason);
    if (reason.isEmpty())
        m_mail->setToolTip(plainTip(tr("Put into the outbox for %1").arg(recipient)));
}

const Receipt &ReceiptDialog::current() const
{
    return m_receipts[size_t(std::max(0, m_which->currentIndex()))];
}

void ReceiptDialog::showCurrent()
{
    m_text->setPlainText(words::receiptText(current()));
}

void ReceiptDialog::print()
{
    openPrintWindow(this, m_preferences, {words::receiptTitle(current()), page::receiptSheets(current())}, [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

// A PDF is made where it is printed.
void ReceiptDialog::save()
{
    const QString name = fileNameOf(words::receiptTitle(current()));
    auto *dialog = new QFileDialog(this, tr("Save the receipt"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"receiptFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text files (*.txt)"), tr("Web pages (*.html)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(name + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool html = path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive);
        const QString text = html ? words::receiptHtml(current()) : words::receiptText(current()) + u'\n';
        const Result<void> saved = saveFile(path, text.toUtf8());
        Q_EMIT noticed(saved ? Notice{ChipTone::Success, tr("Saved as %1.").arg(QDir::toNativeSeparators(path))}
                             : Notice{ChipTone::Danger, words::errorSentence(saved.error())});
    });
    dialog->open();
}

} // namespace pd::ui
