// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/previewpopups.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/words/settingwords.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

void openBelow(QWidget &popup, const QWidget &below)
{
    popup.adjustSize();
    const int x = popup.isRightToLeft() ? below.width() - popup.width() : 0;
    QPoint corner = below.mapToGlobal(QPoint(x, below.height() + 2));
    const QRect room = below.screen()->availableGeometry();
    corner.setX(qBound(room.left(), corner.x(), std::max(room.left(), room.right() - popup.width())));
    popup.move(corner);
    popup.show();
}

void makePopup(QFrame &popup, const QString &name, const QString &title)
{
    popup.setObjectName(name);
    popup.setAccessibleName(title);
    popup.setFrameShape(QFrame::StyledPanel);
    auto *leave = new QShortcut(Qt::Key_Escape, &popup);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(leave, &QShortcut::activated, &popup, &QWidget::hide);
}

QPushButton *tryButton(QFrame &popup, const QString &name)
{
    auto *button = new QPushButton(DaysPopup::tr("&Try it"), &popup);
    button->setObjectName(name);
    button->setAccessibleName(DaysPopup::tr("Try it"));
    button->setAutoDefault(false);
    return button;
}

void onReturn(QFrame &popup, const std::function<void()> &accept)
{
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), &popup);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(enter, &QShortcut::activated, &popup, accept);
    }
}

} // namespace

DatePopup::DatePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    makePopup(*this, u"datePopup"_s, tr("Choose a date"));
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(QDate(1970, 1, 1), QDate(2999, 12, 31));
    QTextCharFormat plainDay; // not red at the weekend
    plainDay.setForeground(palette().text());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, plainDay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_calendar);
    const auto take = [this](QDate day) {
        hide();
        Q_EMIT chosen(day);
    };
    nameParts();
    connect(m_calendar, &QCalendarWidget::activated, this, take);
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
}

// Arrows have no words of their own, nor have the days.
void DatePopup::nameParts()
{
    const auto name = [this](const QString &part, const QString &words, bool tip) {
        if (auto *widget = m_calendar->findChild<QWidget *>(part)) {
            widget->setAccessibleName(words);
            widget->setToolTip(tip ? words : QString());
        }
    };
    name(u"qt_calendar_prevmonth"_s, tr("The month before"), true);
    name(u"qt_calendar_nextmonth"_s, tr("The month after"), true);
    name(u"qt_calendar_yearedit"_s, tr("Year"), false);
    name(u"qt_calendar_calendarview"_s, tr("Days of the month"), false);
}

// In the theme's colours, which may have changed since.
void DatePopup::dress()
{
    const QColor colour = tokens(palette()).text;
    const std::pair<QString, QString> arrows[] = {{u"qt_calendar_prevmonth"_s, isRightToLeft() ? u"go-next"_s : u"go-previous"_s},
                                                  {u"qt_calendar_nextmonth"_s, isRightToLeft() ? u"go-previous"_s : u"go-next"_s}};
    for (const auto &[name, arrow] : arrows) {
        if (auto *button = m_calendar->findChild<QToolButton *>(name))
            button->setIcon(icon(arrow, colour));
    }
    int widest = 0; // of the days' names
    for (int day = 1; day <= 7; ++day)
        widest = std::max(widest, m_calendar->fontMetrics().horizontalAdvance(m_calendar->locale().dayName(day, QLocale::ShortFormat)));
    m_calendar->setMinimumSize(7 * (widest + 14), 220);
}

void DatePopup::open(const QWidget &below, QDate day)
{
    dress();
    m_calendar->setSelectedDate(day);
    openBelow(*this, below);
    m_calendar->setFocus(Qt::PopupFocusReason);
}

DaysPopup::DaysPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_label(new QLabel(this))
    , m_days(new QSpinBox(this))
{
    makePopup(*this, u"daysPopup"_s, tr("Number of days"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_days);
    m_days->setObjectName(u"days"_s);
    m_days->setRange(0, 3650);
    auto *done = tryButton(*this, u"tryDays"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_days);
    row->addWidget(done);
    connect(done, &QPushButton::clicked, this, &DaysPopup::accept);
    onReturn(*this, [this] { accept(); });
}

void DaysPopup::open(const QWidget &below, const QString &key, int days)
{
    m_key = key;
    m_label->setText(tr("%1, in days:").arg(words::settingWords(key).name));
    m_days->setAccessibleName(tr("%1, in days").arg(words::settingWords(key).name));
    m_days->setValue(days);
    openBelow(*this, below);
    m_days->setFocus(Qt::PopupFocusReason);
    m_days->selectAll();
}

void DaysPopup::accept()
{
    m_days->interpretText();
    hide();
    Q_EMIT chosen(m_key, m_days->value());
}

TextPopup::TextPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    makePopup(*this, u"textPopup"_s, tr("Another value"));
    for (QLabel *label : {m_label, m_problem})
        label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    m_field->setObjectName(u"triedText"_s);
    m_field->setMinimumWidth(280);
    m_field->setMaxLength(200);
    m_problem->setObjectName(u"triedProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setMaximumWidth(420);
    auto *done = tryButton(*this, u"tryText"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(done, &QPushButton::clicked, this, &TextPopup::accept);
    connect(m_field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    onReturn(*this, [this] { accept(); });
}

void TextPopup::open(const QWidget &below, const QString &title, const QString &text, Check check, Done done, const QStringList &known)
{
    m_check = std::move(check);
    m_done = std::move(done);
    m_label->setText(tr("%1:").arg(title));
    m_field->setAccessibleName(title);
    m_field->setText(text);
    delete m_field->completer();
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, m_field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_field->setCompleter(completer);
    }
    m_problem->hide();
    openBelow(*this, below);
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void TextPopup::accept()
{
    const QString text = m_field->text().trimmed();
    if (const QString problem = m_check(text); !problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->setAccessibleName(problem);
        QPalette own = palette();
        own.setColor(QPalette::WindowText, tokens(own).danger.text);
        m_problem->setPalette(own);
        m_problem->show();
        adjustSize();
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    hide();
    m_done(text);
}

} // namespace pd::ui
