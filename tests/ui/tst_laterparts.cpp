// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/laterparts.h"

#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace pd::ui;

namespace {

class Window : public QWidget {
public:
    explicit Window(QStringList &log)
        : m_log(log)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override { m_log.append(u"painted"_s); }

private:
    QStringList &m_log;
};

} // namespace

class TestLaterParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeAfterTheFirstPictureInTheirOrder();
    void comeAtOnceForWhoeverCannotWait();
    void comeWithoutAPicture();

private:
    void add(LaterParts &parts, const QString &name)
    {
        parts.add([this, name] { m_log.append(name); });
    }
    QStringList m_log;
};

void TestLaterParts::comeAfterTheFirstPictureInTheirOrder()
{
    m_log.clear();
    Window window(m_log);
    LaterParts parts(&window);
    add(parts, u"one"_s);
    add(parts, u"two"_s);
    QVERIFY(m_log.isEmpty());
    window.show();
    QTRY_VERIFY(m_log.contains(u"two"_s));
    m_log.removeDuplicates(); // it may be painted again
    QCOMPARE(m_log, (QStringList{u"painted"_s, u"one"_s, u"two"_s}));
    add(parts, u"three"_s); // there is nothing left to wait for
    QCOMPARE(m_log.last(), u"three"_s);
}

void TestLaterParts::comeAtOnceForWhoeverCannotWait()
{
    m_log.clear();
    Window window(m_log);
    LaterParts parts(&window);
    add(parts, u"one"_s);
    parts.add([this, &parts] {
        m_log.append(u"two"_s);
        add(parts, u"three"_s); // what a part adds comes behind it
        m_log.append(u"still two"_s);
    });
    parts.finish();
    QCOMPARE(m_log, (QStringList{u"one"_s, u"two"_s, u"still two"_s, u"three"_s}));
    window.show();
    QTRY_VERIFY(m_log.contains(u"painted"_s));
    QCOMPARE(m_log.count(u"one"_s), 1);
}

void TestLaterParts::comeWithoutAPicture()
{
    m_log.clear();
    Window window(m_log);
    LaterParts parts(&window);
    add(parts, u"one"_s);
    QTRY_COMPARE(m_log, QStringList{u"one"_s});
}

QTEST_MAIN(TestLaterParts)
#include "tst_laterparts.moc"
