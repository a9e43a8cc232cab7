// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/textfit.h"
#include "ui/requests/correctdialog.h"
#include "ui/requests/wishticks.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>

using namespace Qt::StringLiterals;

// What somebody else corrected while the dialog was open.
namespace pd::ui {

namespace {

QString dayText(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? words::dateText(day) : QString();
}

QString itemOf(const QComboBox &box, const QVariant &data)
{
    return box.itemText(std::max(0, box.findData(data)));
}

} // namespace

void CorrectDialog::showConflict(const QStringList &columns, const QueuedRequest &now, const std::vector<StoredMail> &thread)
{
    QStringList parts{columns.isEmpty() ? tr("The wishes of this request have changed meanwhile, so nothing is written yet.") : tr("Somebody else corrected this request meanwhile, so nothing is written yet.")};
    const auto isOf = [&](const QString &column, QString field, const QString &theirs, const QString &mine) {
        const auto quoted = [](const QString &text) { return text.isEmpty() ? tr("not set") : tr("“%1”").arg(page::isolated(text)); };
        if (columns.contains(column))
            parts.append(tr("%1: it is %2 now, you have %3.", "a field, a value, a value").arg(field.remove(u'&'), quoted(theirs), quoted(mine)));
        return columns.contains(column);
    };
    QueuedRequest &was = m_start.request;
    if (isOf(u"contact_id"_s, tr("&Patron"), now.patron, m_patron.text))
        was.contact = now.contact;
    if (isOf(u"order_id"_s, tr("O&rder"), now.orderNumber, m_order->currentText())) {
        was.order = now.order;
        was.orderNumber = now.orderNumber;
    }
    if (isOf(u"series_id"_s, tr("&Series"), itemOf(*m_series, qint64(now.series.value_or(0))), m_series->currentText()))
        was.series = now.series;
    if (isOf(u"fallback"_s, tr("&If it cannot be done"), itemOf(*m_fallback, now.facts.fallback), m_fallback->currentText()))
        was.facts.fallback = now.facts.fallback;
    if (isOf(u"seats_since_on"_s, tr("Seats si&nce"), dayText(now.since), dayText(since())))
        was.since = now.since;
    if (isOf(u"language"_s, tr("&Language"), itemOf(*m_language, now.language), m_language->currentText()))
        was.language = now.language;
    if (isOf(u"duplicate_of_id"_s, tr("Duplicate of"), now.duplicateOf ? QString::number(*now.duplicateOf) : QString(), m_duplicate->said()))
        was.duplicateOf = now.duplicateOf;
    takeSince(now, columns.contains(u"seats_since_on"_s));
    if (seenWishes(was.wishes) != seenWishes(now.wishes)) {
        was.wishes = now.wishes;
        m_wishes->show(now.wishes, thread);
        parts.append(tr("The wishes stand here as they are now, with what you have ticked and added."));
    }
    parts.append(columns.isEmpty() ? tr("Look at them, and correct again.") : tr("Correct it again to have yours, or set it as it is now."));
    weigh();
    refuse(parts.join(u' '));
}

// Since when somebody has said it meanwhile, no other order brings its own: it stays, and so it is shown where nobody has said another one here.
void CorrectDialog::takeSince(const QueuedRequest &now, bool mine)
{
    const bool came = m_sinceComes && since().isEmpty();
    m_start.request.corrected = now.corrected;
    if (!came || mine || !now.corrected.contains("since"_L1))
        return;
    m_start.request.since = now.since;
    m_sinceComes = false;
    showSince(now.since);
}

} // namespace pd::ui
