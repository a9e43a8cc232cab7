// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/lettersdialog.h"

#include "models/items/valuetablemodel.h"
#include "ui/common/primarybutton.h"
#include "ui/common/printwindow.h"
#include "ui/import/importparts.h"
#include "ui/import/importtable.h"
#include "ui/words/letterwords.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

LettersDialog::LettersDialog(std::vector<renewal::Renewal> renewals, const page::Letterhead &head, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_renewals(std::move(renewals))
    , m_head(head)
    , m_preferences(preferences)
    , m_leftOut(new items::ValueTableModel({{tr("Left out")}, {tr("Order")}, {tr("Why")}}, this))
    , m_sentence(plainLabel(u"lettersSentence"_s, TypeRole::Heading, this))
    , m_optedOut(new QCheckBox(tr("Also those who &opted out of e-mail: a letter is none"), this))
    , m_print(new PrimaryButton(tr("&Print or save…"), this))
{
    setObjectName(u"lettersDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Renewal letters"));
    setAccessibleName(windowTitle());
    m_sentence->setWordWrap(true);
    auto *note = plainLabel(u"lettersNote"_s, TypeRole::Body, this, true);
    note->setWordWrap(true);
    note->setText(tr("They are about the renewals that the list shows. Nothing is recorded."));
    m_optedOut->setObjectName(u"lettersOptedOut"_s);
    m_optedOut->setAccessibleName(m_optedOut->text().remove(u'&'));
    m_print->setObjectName(u"lettersPrint"_s);
    QPushButton *close = plainButton(u"lettersClose"_s, tr("&Close"), this);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(note);
    column->addWidget(m_optedOut);
    column->addWidget(makeLeftOut(), 1);
    column->addLayout(foot);
    connect(m_optedOut, &QCheckBox::toggled, this, &LettersDialog::reckon);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &LettersDialog::print);
    reckon();
    (m_letters.letters.empty() ? close : m_print)->setFocus();
}

QTableView *LettersDialog::makeLeftOut()
{
    QTableView *table = makeTable(u"lettersLeftOut"_s, tr("Who is left out, and why"), m_leftOut, {190, 100, 0}, this);
    table->setMinimumSize(600, 200);
    return table;
}

void LettersDialog::reckon()
{
    const renewal::Letters without = renewal::lettersFor(m_renewals);
    const bool optedOut = std::any_of(without.leftOut.begin(), without.leftOut.end(), [](const auto &left) { return left.reason == renewal::NoLetter::OptedOut; });
    turn(m_optedOut, optedOut, tr("Nobody of them opted out of e-mail."));
    m_letters = optedOut && m_optedOut->isChecked() ? renewal::lettersFor(m_renewals, true) : without;
    const int letters = int(m_letters.letters.size()), left = int(m_letters.leftOut.size());
    const QString count = letters == 0 ? tr("There is no letter to write.") : tr("%Ln letters with a slip to tear off, one for each patron.", nullptr, letters);
    m_sentence->setText(left == 0 ? count : tr("%1 %2").arg(count, tr("%Ln renewals are left out.", nullptr, left)));
    turn(m_print, letters > 0, tr("There is no letter to write."));
    m_leftOut->setRows(left, [this](int row, int column, int role) -> QVariant {
        const auto &[renewal, reason] = m_letters.leftOut[size_t(row)];
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? renewal.contact.displayName() : column == 1 ? renewal.number : words::noLetterText(reason);
    });
}

void LettersDialog::print()
{
    const auto letters = std::make_shared<const std::vector<renewal::Letter>>(m_letters.letters);
    openPrintWindow(this, m_preferences, {windowTitle(), page::letterSheets(letters, m_head)}, [this](const Notice &notice) { Q_EMIT noticed(notice); });
}

} // namespace pd::ui
