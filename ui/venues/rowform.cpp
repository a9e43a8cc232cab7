// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/venues/rowform.h"

#include "ui/import/importparts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int mostSeats = 200;
constexpr double farthest = 500;

template <class Field>
Field *named(Field *field, const QString &name, const QString &words)
{
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setMinimumHeight(28);
    return field;
}

// A behind Z is AA; 9 becomes 10; what is neither stays.
QString nextName(const QString &name)
{
    bool number = false;
    const int value = name.toInt(&number);
    if (number)
        return QString::number(value + 1);
    if (name.isEmpty() || name.back() < u'A' || name.back() > u'Z')
        return name;
    if (name.back() == u'Z')
        return QString(name.size() + 1, u'A');
    QString next = name;
    for (QChar &letter : next) // AA, BB
        letter = name == QString(name.size(), name.front()) ? QChar(letter.unicode() + 1) : letter;
    if (next == name)
        next.back() = QChar(name.back().unicode() + 1);
    return next;
}

} // namespace

RowForm::RowForm(QWidget *parent)
    : QWidget(parent)
    , m_section(named(new QLineEdit(this), u"rowSection"_s, tr("Section")))
    , m_row(named(new QLineEdit(u"A"_s, this), u"rowName"_s, tr("Row")))
    , m_count(named(new QSpinBox(this), u"rowCount"_s, tr("Number of seats")))
    , m_first(named(new QSpinBox(this), u"rowFirst"_s, tr("Lowest number")))
    , m_way(named(new QComboBox(this), u"rowWay"_s, tr("Numbers run")))
    , m_x(named(new QDoubleSpinBox(this), u"rowX"_s, tr("Seats from the left")))
    , m_y(named(new QDoubleSpinBox(this), u"rowY"_s, tr("Rows from the front")))
    , m_bend(named(new QDoubleSpinBox(this), u"rowBend"_s, tr("Bend of the row")))
    , m_draw(plainButton(u"rowDraw"_s, tr("&Draw the row"), this))
{
    m_count->setRange(1, mostSeats);
    m_count->setValue(10);
    m_first->setRange(1, 9999);
    m_way->addItem(tr("left to right"), false);
    m_way->addItem(tr("right to left"), true);
    for (QDoubleSpinBox *place : {m_x, m_y}) {
        place->setRange(-farthest, farthest);
        place->setDecimals(1);
        place->setSingleStep(0.5);
    }
    m_bend->setRange(0, 10);
    m_bend->setDecimals(1);
    m_bend->setSingleStep(0.5);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget *field : std::initializer_list<QWidget *>{m_section, m_row, m_count, m_first, m_way, m_x, m_y, m_bend}) {
        auto *label = plainLabel(field->objectName() + u"Label"_s, TypeRole::Body, this);
        label->setText(field->accessibleName());
        rows->addRow(label, field);
    }
    rows->addRow(m_draw);
    connect(m_draw, &QPushButton::clicked, this, &RowForm::wanted);
}

SeatRow RowForm::row() const
{
    return {m_section->text().simplified(), m_row->text().simplified(), m_count->value(), m_first->value(), m_way->currentData().toBool(), m_x->value(), m_y->value(), m_bend->value()};
}

void RowForm::follow(const SeatRow &drawn)
{
    m_section->setText(drawn.section);
    m_row->setText(nextName(drawn.row));
    m_y->setValue(drawn.y + 1);
}

} // namespace pd::ui
