// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/coloureditor.h"

#include "models/domain/settingvalue.h"
#include "ui/common/tokens.h"
#include "ui/words/settingwords.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int fieldHeight = 28;
constexpr int swatchSize = 18;

} // namespace

ColourEditor::ColourEditor(const SettingSpec &spec, QWidget *parent)
    : SettingEditor(parent)
    , m_field(new QLineEdit(this))
    , m_swatch(new QToolButton(this))
{
    setField(m_field, spec);
    m_field->setFixedSize(112, fieldHeight);
    m_field->setTextMargins(4, 0, 4, 0);
    m_field->setMaxLength(20);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_swatch->setObjectName(u"pick_"_s + spec.key);
    m_swatch->setAccessibleName(tr("Choose the colour"));
    m_swatch->setToolTip(tr("Choose the colour"));
    m_swatch->setFixedSize(fieldHeight, fieldHeight);
    m_swatch->setIconSize({swatchSize, swatchSize});
    m_swatch->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field);
    row->addWidget(m_swatch);
    row->addStretch();
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        paintSwatch();
        Q_EMIT edited();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &SettingEditor::submitted);
    connect(m_swatch, &QToolButton::clicked, this, &ColourEditor::pick);
}

QJsonValue ColourEditor::value() const
{
    return m_field->text().trimmed();
}

void ColourEditor::setValue(const QJsonValue &value)
{
    m_field->setText(settingText(value));
    paintSwatch();
}

void ColourEditor::paintSwatch()
{
    const QColor colour(m_field->text().trimmed());
    QPixmap swatch(QSize(swatchSize, swatchSize) * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(palette()).strong);
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1), 4, 4);
    painter.end();
    m_swatch->setIcon(QIcon(swatch));
}

void ColourEditor::pick()
{
    auto *dialog = new QColorDialog(QColor(m_field->text().trimmed()), this);
    dialog->setObjectName(u"colourDialog"_s);
    dialog->setAccessibleName(tr("Choose the colour"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_field->setText(colour.name().toUpper());
        paintSwatch();
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace pd::ui
