// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/duplicatechoice.h"

#include "ui/page/textfit.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

DuplicateChoice::DuplicateChoice(RowId request, QWidget *parent)
    : QComboBox(parent)
    , m_request(request)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // a number is typed in full: 1 is not 10
    lineEdit()->setObjectName(u"correctDuplicateText"_s);
    lineEdit()->setAccessibleName(tr("Duplicate of"));
    lineEdit()->setPlaceholderText(tr("None; choose one, or type its number"));
    offer({});
}

void DuplicateChoice::offer(const std::vector<Other> &others)
{
    const std::optional<RowId> was = other();
    const QString typed = currentText();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("None", "a request"), qint64(0));
    for (const Other &one : others)
        addItem(page::plain(one.text), qint64(one.id));
    if (was)
        choose(*was);
    else
        setEditText(typed);
}

void DuplicateChoice::choose(RowId other)
{
    const int at = findData(qint64(other));
    setCurrentIndex(std::max(0, at));
    if (at < 0)
        setEditText(QString::number(other));
}

std::optional<RowId> DuplicateChoice::other() const
{
    if (currentIndex() >= 0 && currentText() == itemText(currentIndex()))
        return currentData().toLongLong();
    const QString text = currentText().trimmed();
    if (text.isEmpty() || text.compare(itemText(0), Qt::CaseInsensitive) == 0)
        return RowId(0);
    bool isNumber = false;
    const RowId id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

QString DuplicateChoice::said() const
{
    return other() == RowId(0) ? QString() : currentText();
}

QString DuplicateChoice::fault() const
{
    const std::optional<RowId> one = other();
    return !one              ? tr("Write the number of the other request, or choose none.")
        : *one == m_request ? tr("A request is no duplicate of itself.")
                            : QString();
}

} // namespace pd::ui
