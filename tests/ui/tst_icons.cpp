// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/deskstyle.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QMenuBar>
#include <QPainter>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd::ui;

// Pictures that are drawn when they are shown.
class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyLook(); }
    void isDrawnForItsScreen();
    void isGreyWhereItCannotBePressed();
    void standsInTheMiddle();
    void hasTheColourOfTheWordsOfNow();
    void theProgramHasOneOfEverySize();

private:
    // What is painted of it, whatever its colour.
    static QRect inked(const QImage &image)
    {
        QRect found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 40)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }
    static QColor darkest(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage();
        QColor found(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor one = image.pixelColor(x, y); one.alpha() > found.alpha())
                    found = one;
            }
        }
        return found;
    }
};

void TestIcons::isDrawnForItsScreen()
{
    const QIcon one = icon(u"search"_s, Qt::black);
    QVERIFY(!one.isNull());
    QCOMPARE(one.pixmap({16, 16}, 1).size(), QSize(16, 16));
    const QPixmap fine = one.pixmap({16, 16}, 2);
    QCOMPARE(fine.size(), QSize(32, 32));
    QCOMPARE(fine.devicePixelRatio(), 2.0);
    QCOMPARE(one.actualSize({64, 64}), QSize(16, 16)); // it was drawn for that
    QVERIFY(inked(fine.toImage()).height() > 20);
}

void TestIcons::isGreyWhereItCannotBePressed()
{
    const QIcon one = icon(u"checkmark"_s, Qt::red);
    QCOMPARE(darkest(one.pixmap({16, 16}, 1)).hue(), QColor(Qt::red).hue());
    QVERIFY(darkest(one.pixmap({16, 16}, 1, QIcon::Disabled)) != darkest(one.pixmap({16, 16}, 1)));
}

void TestIcons::standsInTheMiddle()
{
    QImage place(40, 20, QImage::Format_ARGB32_Premultiplied);
    place.fill(Qt::transparent);
    QPainter painter(&place);
    icon(u"overflow-menu"_s, Qt::black).paint(&painter, QRect(0, 0, 40, 20));
    painter.end();
    const QRect found = inked(place);
    QVERIFY(!found.isEmpty());
    QVERIFY2(qAbs(found.left() - (39 - found.right())) <= 1, qPrintable(u"%1 to %2"_s.arg(found.left()).arg(found.right())));
}

void TestIcons::hasTheColourOfTheWordsOfNow()
{
    const QIcon more = QApplication::style()->standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton);
    const QPalette before = QApplication::palette();
    for (const QColor &words : {QColor(Qt::darkGreen), QColor(Qt::white)}) {
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, words);
        QApplication::setPalette(palette);
        const QColor found = darkest(more.pixmap({16, 16}, 1));
        QVERIFY2(qAbs(found.green() - words.green()) < 8 && qAbs(found.red() - words.red()) < 8, qPrintable(found.name()));
    }
    QApplication::setPalette(before);
}

void TestIcons::theProgramHasOneOfEverySize()
{
    for (const int size : {16, 22, 32, 48, 64, 128, 256}) {
        const QPixmap pixmap = QApplication::windowIcon().pixmap({size, size}, 1);
        QCOMPARE(pixmap.size(), QSize(size, size));
        QVERIFY(inked(pixmap.toImage()).width() > size * 3 / 4);
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
