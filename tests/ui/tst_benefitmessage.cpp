// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskstyle.h"
#include "ui/common/tokens.h"
#include "ui/orders/benefitmessagedialog.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::ui;

// B4: what a patron writes about renewing a benefit, before it is recorded.
class TestBenefitMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wantsWords();
    void saysWhereItGoes();
    void isLeftWithoutAWord();
    void namesStayText();

private:
    template <class T = QWidget>
    static T *find(const QDialog *dialog, const QString &name)
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
};

void TestBenefitMessage::initTestCase()
{
    applyLook();
    QApplication::setPalette(themePalette(Theme::Light));
}

void TestBenefitMessage::wantsWords()
{
    QPointer<BenefitMessageDialog> dialog = new BenefitMessageDialog(u"Gold"_s, u"benefits@theatre.example"_s, u"Ana Ruiz"_s, nullptr);
    QSignalSpy wanted(dialog, &BenefitMessageDialog::wanted);
    dialog->show();
    auto *go = find<QPushButton>(dialog, u"benefitMessageGo"_s);
    auto *note = find<QPlainTextEdit>(dialog, u"benefitMessageNote"_s);
    QVERIFY(!go->isEnabled());
    QCOMPARE(go->toolTip(), u"Write what the patron asks for."_s);
    note->setPlainText(u"  \n "_s);
    QVERIFY(!go->isEnabled());
    note->setPlainText(u"  Please renew my Gold card.\n"_s);
    QVERIFY(go->isEnabled() && go->toolTip().isEmpty());
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), u"Please renew my Gold card."_s);
    QTRY_VERIFY(!dialog);
}

void TestBenefitMessage::saysWhereItGoes()
{
    const BenefitMessageDialog set(u"Gold"_s, u"benefits@theatre.example"_s, u"Ana Ruiz"_s, nullptr);
    QVERIFY(find<QLabel>(&set, u"benefitMessageDetail"_s)->text().contains(u"benefits@theatre.example"_s));
    QVERIFY(find<QLabel>(&set, u"benefitMessageSentence"_s)->text().contains(u"Gold"_s));
    const BenefitMessageDialog unset(u"Gold"_s, QString(), u"Ana Ruiz"_s, nullptr);
    QVERIFY(find<QLabel>(&unset, u"benefitMessageDetail"_s)->text().contains(u"waits among the requests"_s));
}

void TestBenefitMessage::isLeftWithoutAWord()
{
    QPointer<BenefitMessageDialog> dialog = new BenefitMessageDialog(u"Gold"_s, QString(), u"Ana Ruiz"_s, nullptr);
    QSignalSpy wanted(dialog, &BenefitMessageDialog::wanted);
    dialog->show();
    find<QPlainTextEdit>(dialog, u"benefitMessageNote"_s)->setPlainText(u"Half a sen"_s);
    QTest::mouseClick(find<QPushButton>(dialog, u"benefitMessageLeave"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(wanted.size(), 0);
}

void TestBenefitMessage::namesStayText()
{
    const BenefitMessageDialog dialog(u"<b>Gold</b>"_s, u"<i>x</i>@theatre.example"_s, u"<u>Ana</u>"_s, nullptr);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestBenefitMessage)
#include "tst_benefitmessage.moc"
