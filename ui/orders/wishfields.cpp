// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/wishfields.h"

#include "ui/page/textfit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int widestOfTwo = 260; // columns of marks
constexpr int longestName = 80;

// What was chosen, or written where there was nothing to choose from.
QString nameIn(const QComboBox &field)
{
    return field.isEditable() ? field.currentText().trimmed() : field.currentData().toString();
}

} // namespace

WishFields::WishFields(const WishChoices &choices, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"wishFields"_s);
    setAccessibleName(tr("For the seat plan"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const int below = addMarks(*grid);
    m_count = addNumber(*grid, below, 0, u"wishCount"_s, tr("S&eats"), tr("As many as now"));
    m_accessible = addNumber(*grid, below, 2, u"wishAccessible"_s, tr("Accessi&ble"), tr("As now"));
    m_section = addChoice(*grid, below + 1, u"wishSection"_s, tr("Se&ction"), tr("Any section"), choices.sections);
    m_level = addChoice(*grid, below + 2, u"wishLevel"_s, tr("Price le&vel"), tr("As now"), choices.levels);
    exclude(WishKind::Together, WishKind::Apart);
    exclude(WishKind::Aisle, WishKind::AislePreferred);
}

// In two columns, or in one where the words are long; the row below them.
int WishFields::addMarks(QGridLayout &grid)
{
    const std::pair<WishKind, QString> marks[] = {
        {WishKind::Nearer, tr("Nearer to the stage")},     {WishKind::NotBehind, tr("Not farther back than now")},
        {WishKind::Together, tr("Side by side")},          {WishKind::Apart, tr("May be apart")},
        {WishKind::Aisle, tr("At an aisle")},              {WishKind::AislePreferred, tr("At an aisle, if possible")},
        {WishKind::RowPreferred, tr("Same row, if possible")}, {WishKind::MayBeWorse, tr("Anything else may become worse")},
    };
    int widest = 0;
    for (const auto &[kind, text] : marks) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(u"wish_"_s + wishKindName(kind));
        box->setAccessibleName(text);
        widest = std::max(widest, box->sizeHint().width());
        m_marks.push_back({kind, box});
        connect(box, &QCheckBox::toggled, this, &WishFields::changed);
    }
    const int columns = widest <= widestOfTwo ? 2 : 1;
    for (int i = 0; i < int(m_marks.size()); ++i)
        grid.addWidget(m_marks[size_t(i)].box, i / columns, columns == 2 ? i % 2 * 2 : 0, 1, 4 / columns);
    return (int(m_marks.size()) + columns - 1) / columns;
}

QSpinBox *WishFields::addNumber(QGridLayout &grid, int row, int column, const QString &name, const QString &label, const QString &none)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setRange(0, 20);
    field->setSpecialValueText(none);
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    grid.addWidget(text, row, column);
    grid.addWidget(field, row, column + 1);
    connect(field, &QSpinBox::valueChanged, this, &WishFields::changed);
    return field;
}

QComboBox *WishFields::addChoice(QGridLayout &grid, int row, const QString &name, const QString &label, const QString &none, const QStringList &choices)
{
    auto *field = new QComboBox(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(16);
    if (choices.isEmpty()) {
        field->setEditable(true);
        field->setInsertPolicy(QComboBox::NoInsert);
        field->lineEdit()->setObjectName(name + u"Text"_s);
        field->lineEdit()->setAccessibleName(field->accessibleName());
        field->lineEdit()->setPlaceholderText(none);
        field->lineEdit()->setMaxLength(longestName);
    } else {
        field->addItem(none, QString());
        for (const QString &choice : choices)
            field->addItem(page::plain(choice), choice);
    }
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    grid.addWidget(text, row, 0);
    grid.addWidget(field, row, 1, 1, 3);
    connect(field, &QComboBox::currentTextChanged, this, &WishFields::changed);
    return field;
}

QCheckBox *WishFields::boxOf(WishKind kind) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [kind](const Mark &mark) { return mark.kind == kind; });
    Q_ASSERT(found != m_marks.end());
    return found->box;
}

void WishFields::exclude(WishKind one, WishKind other)
{
    QCheckBox *first = boxOf(one), *second = boxOf(other);
    for (const auto &[box, against] : {std::pair(first, second), std::pair(second, first)}) {
        connect(box, &QCheckBox::toggled, against, [rival = against](bool on) {
            if (on)
                rival->setChecked(false);
        });
    }
}

std::vector<RequestWish> WishFields::wishes() const
{
    std::vector<RequestWish> wishes;
    for (const Mark &mark : m_marks) {
        if (mark.box->isChecked())
            wishes.push_back({mark.kind});
    }
    if (m_count->value() > 0)
        wishes.push_back({WishKind::Count, {}, m_count->value()});
    if (m_accessible->value() > 0)
        wishes.push_back({WishKind::Accessible, {}, m_accessible->value()});
    if (const QString section = nameIn(*m_section); !section.isEmpty())
        wishes.push_back({WishKind::Section, section});
    if (const QString level = nameIn(*m_level); !level.isEmpty())
        wishes.push_back({WishKind::Level, level});
    return wishes;
}

std::vector<RequestWish> WishFields::setWishes(const std::vector<RequestWish> &wishes)
{
    std::vector<RequestWish> left;
    const auto name = [](QComboBox *field, const QString &text) {
        if (!nameIn(*field).isEmpty() || (!field->isEditable() && field->findData(text) < 0))
            return false;
        if (field->isEditable())
            field->setEditText(text);
        else
            field->setCurrentIndex(field->findData(text));
        return true;
    };
    for (const RequestWish &wish : wishes) {
        bool said = true;
        if (wish.kind == WishKind::Count)
            m_count->setValue(wish.number.value_or(0));
        else if (wish.kind == WishKind::Accessible)
            m_accessible->setValue(wish.number.value_or(1)); // as a plan reads it
        else if (takesText(wish.kind))
            said = name(wish.kind == WishKind::Section ? m_section : m_level, wish.detail);
        else
            boxOf(wish.kind)->setChecked(true);
        if (!said || (wish.kind == WishKind::Count && wish.number.value_or(0) < 1))
            left.push_back(wish);
    }
    return left;
}

} // namespace pd::ui
