// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/datequestion.h"

#include "ui/import/importparts.h"
#include "ui/import/importsession.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace pd::ui {

DateQuestion::DateQuestion(ImportSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(plainLabel(u"importQuestionText"_s, TypeRole::Body, this))
    , m_orderLabel(plainLabel(u"importOrderLabel"_s, TypeRole::Body, this))
    , m_order(new QComboBox(this))
    , m_zoneLabel(plainLabel(u"importZoneLabel"_s, TypeRole::Body, this))
    , m_zone(new QComboBox(this))
{
    setObjectName(u"importQuestion"_s);
    setAccessibleName(tr("Dates and times of the files"));
    m_text->setWordWrap(true);
    m_orderLabel->setText(tr("Dat&es"));
    m_orderLabel->setBuddy(m_order);
    m_order->setObjectName(u"importDayOrder"_s);
    m_order->setAccessibleName(tr("How dates are written"));
    m_order->addItem(tr("As each file shows"), int(actions::DayOrder::Auto));
    m_order->addItem(tr("Month first: 5/30/2026"), int(actions::DayOrder::MonthFirst));
    m_order->addItem(tr("Day first: 30/5/2026"), int(actions::DayOrder::DayFirst));
    m_zoneLabel->setText(tr("&Times of"));
    m_zoneLabel->setBuddy(m_zone);
    m_zone->setObjectName(u"importZone"_s);
    m_zone->setAccessibleName(tr("Time zone of the times"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(22);
    connect(m_order, &QComboBox::activated, this, [this] { m_session.setDates(actions::DayOrder(m_order->currentData().toInt())); });
    connect(m_zone, &QComboBox::activated, this, [this] { m_session.setZone(QTimeZone(m_zone->currentText().toUtf8())); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_orderLabel, m_order, m_zoneLabel, m_zone})
        row->addWidget(widget);
    hide();
}

void DateQuestion::fillZones(const QString &organisation)
{
    if (m_zone->count())
        return;
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones << QString::fromUtf8(zone);
    if (!zones.contains(organisation))
        zones.prepend(organisation);
    m_zone->addItems(zones);
    m_zone->setCurrentText(organisation);
}

void DateQuestion::refresh()
{
    const auto &survey = m_session.survey();
    if (!survey) {
        hide();
        return;
    }
    bool local = false;
    const SurveyedFile *unclear = nullptr;
    for (const SurveyedFile &file : survey->files) {
        local = local || file.localTimes;
        if (!m_session.tried() && !unclear && !file.orderColumn.isEmpty()) // a dry run has found out
            unclear = &file;
    }
    const auto &error = m_session.error();
    const bool refused = error && error->code == ErrorCode::FileDatesAmbiguous;
    const QString undecided = tr("The dates in %1, column %2, can be read month first or day first, for example %3. Which is it?");
    m_text->setText(refused ? undecided.arg(shortPath(error->values.value(u"path"_s).toString()), error->values.value(u"column"_s).toString(),
                                            error->values.value(u"value"_s).toString())
                    : unclear ? undecided.arg(shortPath(unclear->path), unclear->orderColumn, unclear->orderExample)
                              : tr("Some times do not say their zone: they are read as the organisation’s, unless you say otherwise."));
    m_order->setCurrentIndex(m_order->findData(int(m_session.request().dates)));
    const bool order = refused || unclear || m_session.request().dates != actions::DayOrder::Auto;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_orderLabel, m_order})
        widget->setVisible(order);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_zoneLabel, m_zone})
        widget->setVisible(local);
    if (local) {
        fillZones(survey->timeZone);
        if (const auto &zone = m_session.request().zone)
            m_zone->setCurrentText(QString::fromUtf8(zone->id()));
    }
    setVisible(order || local);
}

void DateQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(palette()).info.ground);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace pd::ui
