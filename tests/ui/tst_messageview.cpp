// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"
#include "ui/requests/messagemarks.h"
#include "ui/requests/messageview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace pd::ui;

// A stranger's words on a real widget.
class TestMessageView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsStayWords_data();
    void wordsStayWords();
    void marksWhatWasUnderstood();
    void aStrangersWishIsMarkedAsUnsure();
    void leavesOutMarksBesideTheText();
    void quotedWordsAreMutedAndThere();
    void aMarkIsChosenByMouseAndKey();
    void anAddressIsAskedForAndNeverOpened();
    void takesNothing();
    void anotherThemeHasItsOwnMarks();
    void aThousandAddressesStayQuick();

private:
    static QPoint middleOf(const MessageView &view, int place)
    {
        QTextCursor cursor(view.document());
        cursor.setPosition(place);
        const QRect before = view.cursorRect(cursor);
        cursor.setPosition(place + 1);
        return (before.center() + view.cursorRect(cursor).center()) / 2;
    }
};

void TestMessageView::wordsStayWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>Row</b> <img src=\"https://tickets.example/x.png\">"_s;
    QTest::newRow("lines") << u"One\n\nthree\n"_s;
    QTest::newRow("Arabic") << u"السلام عليكم\nأريد مقعدين"_s;
}

void TestMessageView::wordsStayWords()
{
    QFETCH(QString, text);
    MessageView view;
    view.setMessage(text);
    QCOMPARE(view.toPlainText(), text);
}

void TestMessageView::marksWhatWasUnderstood()
{
    MessageView view;
    view.setMessage(u"We sit in row G. Closer, please."_s, {{10, 5, MarkKind::Has, u"Seats now"_s}, {17, 6, MarkKind::Wish, u"Nearer"_s}});
    QCOMPARE(view.extraSelections().size(), 2);
    QCOMPARE(view.extraSelections().at(0).cursor.selectedText(), u"row G"_s);
    QCOMPARE(view.extraSelections().at(1).cursor.selectedText(), u"Closer"_s);
    QCOMPARE(view.extraSelections().at(1).format.background().color(), markLook(MarkKind::Wish, view.palette()).ground);
    QVERIFY(view.extraSelections().at(0).format.background() != view.extraSelections().at(1).format.background());
    view.showMark(1);
    QCOMPARE(view.textCursor().selectedText(), u"Closer"_s);
}

void TestMessageView::aStrangersWishIsMarkedAsUnsure()
{
    pd::RequestCase one;
    pd::StoredMail mail;
    mail.id = 5;
    mail.message.from.address = u"eve@x.example"_s;
    mail.message.text = u"An aisle seat, please."_s;
    pd::StoredWish wish;
    wish.asks = u"seats"_s;
    wish.code = u"aisle"_s;
    wish.message = mail.id;
    wish.span = {0, 13};
    for (const pd::FactDoubt doubt : {pd::FactDoubt::None, pd::FactDoubt::NotVerified}) {
        wish.doubt = doubt;
        one.request.wishes = {wish};
        const MessageMarks found = marksOf(one, &mail);
        QCOMPARE(found.marks.size(), 1);
        const bool sure = doubt == pd::FactDoubt::None;
        QVERIFY(found.marks.front().kind == (sure ? MarkKind::Wish : MarkKind::Unsure));
        QCOMPARE(found.marks.front().tip.contains(u"eve@x.example"_s), !sure);
    }
}

void TestMessageView::leavesOutMarksBesideTheText()
{
    MessageView view;
    view.setMessage(u"Short"_s, {{-1, 2, MarkKind::Wish, {}}, {3, 9, MarkKind::Wish, {}}, {0, 0, MarkKind::Wish, {}}, {2147483000, 700, MarkKind::Has, {}}});
    QVERIFY(view.marks().isEmpty());
    view.showMark(0);
    QVERIFY(!view.textCursor().hasSelection());
}

void TestMessageView::quotedWordsAreMutedAndThere()
{
    MessageView view;
    view.setMessage(u"Yes please.\n> Shall we swap?"_s);
    view.setMuted({{12, 16}});
    QCOMPARE(view.extraSelections().size(), 1);
    QCOMPARE(view.extraSelections().front().cursor.selectedText(), u"> Shall we swap?"_s);
    QCOMPARE(view.extraSelections().front().format.foreground().color(), tokens(view.palette()).muted);
    view.setMessage(u"Another"_s);
    QVERIFY(view.extraSelections().isEmpty());
}

void TestMessageView::aMarkIsChosenByMouseAndKey()
{
    MessageView view;
    view.resize(400, 200);
    view.setMessage(u"Closer, on an aisle."_s, {{0, 6, MarkKind::Wish, {}}, {14, 5, MarkKind::Wish, {}}});
    view.show();
    QSignalSpy chosen(&view, &MessageView::markChosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 15));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().front().toInt(), 1);
    view.showMark(0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().front().toInt(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 9)); // between them
    QVERIFY(chosen.isEmpty());
}

void TestMessageView::anAddressIsAskedForAndNeverOpened()
{
    MessageView view;
    view.resize(600, 200);
    view.setMessage(u"See <https://tickets.example/renew?a=1>, or (https://other.example/). javascript:alert(1) file:///etc/passwd"_s);
    view.show();
    QSignalSpy links(&view, &MessageView::linkChosen);
    QCOMPARE(view.extraSelections().size(), 2);
    QCOMPARE(view.extraSelections().at(0).cursor.selectedText(), u"https://tickets.example/renew?a=1"_s);
    QCOMPARE(view.extraSelections().at(1).cursor.selectedText(), u"https://other.example/"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 8));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.takeFirst().front().toUrl(), QUrl(u"https://tickets.example/renew?a=1"_s));
}

void TestMessageView::takesNothing()
{
    MessageView view;
    view.setMessage(u"As it came"_s);
    QTest::keyClicks(&view, u"x"_s);
    QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(view.toPlainText(), u"As it came"_s);
}

void TestMessageView::anotherThemeHasItsOwnMarks()
{
    MessageView view;
    view.setPalette(themePalette(Theme::Light));
    view.setMessage(u"Closer"_s, {{0, 6, MarkKind::Wish, {}}});
    const QColor light = view.extraSelections().front().format.background().color();
    view.setPalette(themePalette(Theme::Dark));
    QVERIFY(view.extraSelections().front().format.background().color() != light);
}

// Thousands of addresses are no more than text after the first.
void TestMessageView::aThousandAddressesStayQuick()
{
    MessageView view;
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += u"https://tickets.example/%1\n"_s.arg(i);
    view.setMessage(text);
    QCOMPARE(view.extraSelections().size(), 200);
    QCOMPARE(view.extraSelections().last().cursor.selectedText(), u"https://tickets.example/199"_s);
}

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
