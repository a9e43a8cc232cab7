// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdesk.h"

#include "ui/words/changewords.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace pd::ui {

SettingsDesk::SettingsDesk(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void SettingsDesk::load()
{
    using View = std::shared_ptr<const items::SettingsView>;
    m_services.reader.run(m_lane, &items::readSettingsView).then(m_services.patrons.context(), [self = QPointer(this)](const Result<View> &view) {
        if (!self || (!view && view.error().code == ErrorCode::Cancelled))
            return;
        if (!view) {
            Q_EMIT self->failed(view.error());
            return;
        }
        self->m_view = *view;
        Q_EMIT self->loaded();
    });
}

QJsonValue SettingsDesk::held(const QString &key) const
{
    const auto found = m_view->stored.constFind(key);
    return found == m_view->stored.cend() ? QJsonValue(QJsonValue::Undefined) : found->value;
}

void SettingsDesk::setPatron(RowId contact, const QString &name)
{
    if (contact == m_contact && name == m_patron)
        return;
    m_contact = contact;
    m_patron = name;
    Q_EMIT patronChanged();
}

void SettingsDesk::run(std::shared_ptr<actions::Action> action, QObject *receiver, Done done)
{
    m_services.writer.run(std::move(action))
        .then(&m_services.writer, [receiver = QPointer(receiver), done = std::move(done)](const Result<actions::Outcome> &outcome) {
            if (receiver)
                done(outcome);
        });
}

void SettingsDesk::tryOut(items::Lane &lane, items::SettingsTrial trial, QObject *receiver, Told told)
{
    trial.contact = m_contact;
    trial.at = m_services.clock();
    using Changes = Result<std::vector<portal::PageChange>>;
    m_services.reader.run(lane, [trial = std::move(trial)](DeskReaders &readers) { return items::tryOut(*readers.patrons, trial); })
        .then(m_services.patrons.context(), [receiver = QPointer(receiver), told = std::move(told), patron = m_patron](const Changes &changes) {
            if (!receiver || (!changes && changes.error().code == ErrorCode::Cancelled))
                return;
            if (!changes) {
                told(changes.error());
                return;
            }
            const QStringList sentences = words::changeSentences(*changes);
            told(sentences.isEmpty() ? tr("For %1 nothing changes.").arg(patron) : tr("For %1: %2").arg(patron, sentences.join(u' ')));
        });
}

} // namespace pd::ui
