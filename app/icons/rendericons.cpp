// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Draws an SVG in the sizes of the hicolor icon theme while the program is built: rendericons FILE.svg FOLDER NAME SIZE…
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.size() < 5)
        return 2;
    QSvgRenderer drawing(words.at(1));
    for (const QString &size : words.mid(4)) {
        const QString folder = words.at(2) + u"/%1x%1/apps"_s.arg(size);
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        if (!drawing.isValid() || !QDir().mkpath(folder) || !image.save(folder + u'/' + words.at(3) + u".png"_s))
            return 1;
    }
    return 0;
}
