// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/databaselabel.h"

#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/common/tokens.h"
#include "ui/shell/services.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pd::ui {

DatabaseLabel::DatabaseLabel(const DatabasePlace &database, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"databaseLabel"_s);
    setAccessibleName(tr("Database"));
    setTextFormat(Qt::PlainText);
    setText(database.isServer ? tr("%1 · shared database").arg(database.name) : database.name);
    setToolTip(plainTip(database.url));
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(isRightToLeft() ? 10 : 38, 0, isRightToLeft() ? 38 : 10, 0); // beside the icon
}

void DatabaseLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(14, (height() - 16) / 2, 16, 16));
    painter.drawPixmap(place.topLeft(), iconPixmap(u"network-server-database"_s, tokens(palette()).muted, 16, devicePixelRatioF()));
}

} // namespace pd::ui
