// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importparts.h"

#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/plaintip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace pd::ui {

QLabel *plainLabel(const QString &name, TypeRole role, QWidget *parent, bool muted)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(typeface(role));
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *plainButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setFont(typeface(TypeRole::Control));
    button->setAutoDefault(false);
    button->setMinimumHeight(32);
    return button;
}

void turn(QAbstractButton *button, bool on, const QString &reason)
{
    button->setEnabled(on);
    button->setToolTip(on ? QString() : Qt::mightBeRichText(reason) ? plainTip(reason) : reason); // it may name a person
    button->setStatusTip(on ? QString() : reason);
    button->setAccessibleDescription(on ? QString() : reason);
}

Banner::Banner(const QString &name, ChipTone tone, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(icon)
    , m_text(plainLabel(name + u"Text"_s, TypeRole::Body, this))
{
    setObjectName(name);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    keepLeading(*m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 36, 8, 12, 8)); // beside the icon
    row->addWidget(m_text);
    hide();
}

void Banner::say(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

namespace {

// A third of the way from the ground.
QColor between(const QColor &text, const QColor &ground)
{
    const auto mixed = [](int a, int b) { return (a + 2 * b) / 3; };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()), mixed(text.blue(), ground.blue())};
}

} // namespace

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    const Pair &pair = t.tone(m_tone);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_tone == ChipTone::Warn ? QPen(between(pair.text, pair.ground)) : QPen(Qt::NoPen));
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(12, 11, 16, 16));
    painter.drawPixmap(place.topLeft(), iconPixmap(m_icon, pair.text, 16, devicePixelRatioF()));
}

QString shortPath(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const QString above = path.section(u'/', -2, -2);
    return above.endsWith(".zip"_L1, Qt::CaseInsensitive) ? above + u'/' + name : name;
}

} // namespace pd::ui
