// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/desk.h"
#include "models/actions/settingsaction.h"
#include "models/actions/undoaction.h"
#include "models/domain/portaldefaults.h"
#include "models/items/settingstrial.h"
#include "models/items/settingsview.h"
#include "models/store/deskreaders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

// What the settings page reads, on a real file.
class TestSettingsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesWhoSetAValueLast();
    void anUndoneChangeIsNobodys();
    void holdsTheTables();
    void aTrialWritesNothing();

private:
    void set(const QString &key, const QJsonValue &value)
    {
        actions::SettingsAction action(key, value);
        QVERIFY(m_desk->runner().run(action));
        m_at.ms += 1000;
    }
    std::shared_ptr<const items::SettingsView> view() { return *items::readSettingsView(*m_readers); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Instant m_at;
    std::unique_ptr<actions::Desk> m_desk;
    std::optional<DeskReaders> m_readers;
};

void TestSettingsView::init()
{
    m_readers.reset();
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_at = Instant{1'790'000'000'000};
    const auto url = *store::DatabaseUrl::parse(m_folder->filePath(u"theatre.db"_s));
    QVERIFY(store::Connection::open(url, store::OpenMode::Create));
    m_desk = *actions::Desk::open(url, {}, [this] { return m_at; });
    m_readers = store::makeDeskReaders(*store::Connection::open(url, store::OpenMode::ReadOnly));
}

void TestSettingsView::namesWhoSetAValueLast()
{
    set(u"organisation.name"_s, u"One"_s);
    set(u"data.warnAfterDays"_s, 3);
    set(u"organisation.name"_s, u"Two"_s);
    const auto seen = view();
    QCOMPARE(seen->stored.value(u"organisation.name"_s).value, QJsonValue(u"Two"_s));
    QCOMPARE(seen->lastSet.value(u"organisation.name"_s).at.ms, 1'790'000'002'000);
    QCOMPARE(seen->lastSet.value(u"organisation.name"_s).who, m_desk->who());
    QCOMPARE(seen->lastSet.value(u"data.warnAfterDays"_s).at.ms, 1'790'000'001'000);
    QCOMPARE(seen->lastSet.size(), 2);
}

void TestSettingsView::anUndoneChangeIsNobodys()
{
    set(u"organisation.name"_s, u"One"_s);
    set(u"organisation.name"_s, u"Two"_s);
    actions::UndoAction undo({}, m_desk->who());
    QVERIFY(m_desk->runner().run(undo));
    QCOMPARE(view()->lastSet.value(u"organisation.name"_s).at.ms, 1'790'000'000'000);
}

void TestSettingsView::holdsTheTables()
{
    set(u"organisation.timeZone"_s, u"America/New_York"_s);
    const auto seen = view();
    QCOMPARE(seen->labels.size(), defaultPortalLabels().size());
    QCOMPARE(seen->stages.size(), defaultDonationStages().size());
    QCOMPARE(seen->timeZone, QTimeZone("America/New_York"));
}

void TestSettingsView::aTrialWritesNothing()
{
    items::SettingsTrial trial;
    trial.contact = 99;
    trial.instead.insert(u"portal.pronouns"_s, true);
    QCOMPARE(items::tryOut(*m_readers->patrons, trial).error().code, ErrorCode::RecordUnknown);
    trial.instead.insert(u"portal.pronouns"_s, u"perhaps"_s);
    QCOMPARE(items::tryOut(*m_readers->patrons, trial).error().code, ErrorCode::SettingInvalid);
    QVERIFY(view()->stored.isEmpty());
}

QTEST_GUILESS_MAIN(TestSettingsView)
#include "tst_settingsview.moc"
