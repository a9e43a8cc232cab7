// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/correctdialog.h"
#include "ui/requests/wishticks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// What was corrected and is not written yet, kept for after a crash.
namespace pd::ui {

// What is corrected, by its names.
QJsonObject CorrectDialog::draft() const
{
    const RequestCorrection said = correction();
    QJsonObject left;
    if (m_patron.id != m_start.request.contact.value_or(0))
        left[u"patron"_s] = qint64(m_patron.id);
    if (said.order || said.orderNumber)
        left[u"order"_s] = m_order->currentText();
    if (said.series)
        left[u"series"_s] = qint64(*said.series);
    if (said.fallback)
        left[u"fallback"_s] = *said.fallback;
    if (said.since)
        left[u"since"_s] = *said.since;
    if (said.language)
        left[u"language"_s] = *said.language;
    if (said.duplicateOf)
        left[u"duplicate"_s] = qint64(*said.duplicateOf);
    QJsonArray gone;
    for (const RowId wish : said.gone)
        gone.append(qint64(wish));
    if (!gone.isEmpty())
        left[u"gone"_s] = gone;
    if (const QStringList added = m_wishes->added(); !added.isEmpty())
        left[u"added"_s] = QJsonArray::fromStringList(added);
    return left;
}

bool CorrectDialog::takeDraft(const QJsonObject &left)
{
    const auto choose = [&left](QComboBox &box, const QString &name) {
        if (const int at = left.contains(name) ? box.findData(left[name].toVariant()) : -1; at >= 0)
            box.setCurrentIndex(at);
    };
    if (left.contains(u"patron"_s) && left[u"patron"_s].toInteger() != m_patron.id) {
        m_orderAfter = left[u"order"_s].toString();
        wantPatron(left[u"patron"_s].toInteger());
    } else if (left.contains(u"order"_s)) { // it may be theirs by now
        m_order->setEditText(left[u"order"_s].toString());
    }
    if (left.contains(u"series"_s))
        m_series->setCurrentIndex(std::max(0, m_series->findData(left[u"series"_s].toInteger())));
    choose(*m_fallback, u"fallback"_s);
    choose(*m_language, u"language"_s);
    if (left.contains(u"since"_s)) {
        const QDate since = QDate::fromString(left[u"since"_s].toString(), Qt::ISODate);
        if (since.isValid())
            m_since->setDate(since);
        m_knowsSince->setChecked(since.isValid());
    }
    if (left.contains(u"duplicate"_s))
        m_duplicate->choose(left[u"duplicate"_s].toInteger());
    std::vector<RowId> gone;
    for (const QJsonValue wish : left[u"gone"_s].toArray())
        gone.push_back(wish.toInteger());
    m_wishes->setGone(gone);
    for (const QJsonValue word : left[u"added"_s].toArray())
        m_wishes->add(word.toString());
    weigh();
    return true;
}

} // namespace pd::ui
