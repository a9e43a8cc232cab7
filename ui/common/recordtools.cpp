// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordtools.h"

#include "ui/common/chip.h"
#include "ui/common/fields.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/plaintip.h"
#include "ui/common/recordproxy.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

using items::RecordModel;

constexpr int rowHeight = 44;
constexpr int field = 28;

}

RecordTools::RecordTools(RecordProxy &proxy, RecordWords words, QMenu *menu, QMenu *views, QWidget *parent)
    : QWidget(parent)
    , m_proxy(proxy)
    , m_words(std::move(words))
    , m_find(new QLineEdit(this))
    , m_glass(m_find->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_states(new QComboBox(this))
    , m_views(new IconButton(u"bookmarks"_s, tr("Saved views of %1").arg(m_words.name), this))
    , m_count(new ElidedLabel(TypeRole::Body, this))
    , m_onlyHidden(new IconButton(u"view-filter"_s, tr("Only what the patron does not see"), this))
    , m_more(new IconButton(u"overflow-menu"_s, tr("More for %1").arg(m_words.name), this))
{
    setObjectName(u"recordTools"_s);
    setAccessibleName(m_words.name);
    setFixedHeight(rowHeight);
    m_find->setObjectName(u"recordFind"_s);
    m_find->setAccessibleName(m_words.find);
    m_find->setPlaceholderText(m_words.find);
    m_find->setToolTip(m_words.find);
    addClearButton(*m_find);
    m_find->setFixedHeight(field);
    m_find->setMinimumWidth(96);
    m_find->setMaximumWidth(200);
    m_find->installEventFilter(this);
    m_states->setObjectName(u"stateFilter"_s);
    m_states->setAccessibleName(m_words.allStates);
    m_states->setFixedHeight(field);
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // by contents it jumps with every patron
    m_states->setMinimumContentsLength(12);
    m_states->setMinimumWidth(84);
    m_states->setMaximumWidth(136);
    m_states->setVisible(!m_words.allStates.isEmpty());
    m_views->setObjectName(u"viewsButton"_s);
    m_views->setVisible(m_words.hasViews);
    m_count->setObjectName(u"recordCount"_s);
    m_count->setAccessibleName(tr("Count"));
    m_count->setMuted(true);
    m_onlyHidden->setObjectName(u"onlyHidden"_s);
    m_onlyHidden->setCheckable(true);
    m_onlyHidden->setVisible(m_words.hasEye);
    m_more->setObjectName(u"recordMenuButton"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 16, 0, 12, 0));
    row->setSpacing(8);
    row->addWidget(m_find, 20); // grows to its greatest width before the gap does
    row->addWidget(m_states);
    row->addWidget(m_views);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_onlyHidden);
    row->addWidget(m_more);

    // Not QToolButton::setMenu: it would run an event loop of its own.
    connect(m_views, &QToolButton::clicked, views, [this, views] {
        const int left = isRightToLeft() ? m_views->width() - views->sizeHint().width() : 0;
        views->popup(m_views->mapToGlobal(QPoint(left, m_views->height() + 2)));
    });
    connect(m_find, &QLineEdit::textChanged, &m_proxy, &RecordProxy::setFind);
    connect(m_onlyHidden, &QToolButton::toggled, &m_proxy, &RecordProxy::setOnlyHidden);
    connect(m_states, &QComboBox::currentIndexChanged, &m_proxy, [this] {
        const QVariant state = m_states->currentData();
        m_proxy.setState(state.isValid() ? std::optional(state.toString()) : std::nullopt);
    });
    connect(&m_proxy.records(), &QAbstractItemModel::modelReset, this, &RecordTools::takeStates);
    connect(&m_proxy, &QAbstractItemModel::modelReset, this, &RecordTools::count);
    connect(&m_proxy, &QAbstractItemModel::rowsInserted, this, &RecordTools::count);
    connect(m_states, &QComboBox::currentTextChanged, this, [this](const QString &text) { m_states->setToolTip(plainTip(text)); });
    takeStates();
    m_states->setToolTip(plainTip(m_states->currentText()));
    tint();
}

// The states that occur, by their words, and the one that is chosen.
void RecordTools::takeStates()
{
    count();
    if (m_words.allStates.isEmpty())
        return;
    const RecordModel &records = m_proxy.records();
    std::vector<std::pair<QString, QString>> states; // words, state
    for (int row = 0; row < records.rowCount(); ++row) {
        const QString state = records.index(row, 0).data(RecordModel::StateRole).toString();
        if (std::none_of(states.begin(), states.end(), [&](const auto &known) { return known.second == state; }))
            states.emplace_back(m_words.state(state), state);
    }
    const QVariant chosen = m_states->currentData();
    if (chosen.isValid() && std::none_of(states.begin(), states.end(), [&](const auto &known) { return known.second == chosen.toString(); }))
        states.emplace_back(m_words.state(chosen.toString()), chosen.toString());
    std::sort(states.begin(), states.end());
    {
        const QSignalBlocker quiet(m_states);
        m_states->clear();
        m_states->addItem(m_words.allStates);
        for (const auto &[text, state] : states)
            m_states->addItem(text, state);
        m_states->setCurrentIndex(chosen.isValid() ? m_states->findData(chosen) : 0);
    }
}

void RecordTools::count()
{
    const RecordModel &records = m_proxy.records();
    const int all = records.rowCount();
    int hidden = 0;
    for (int row = 0; row < all; ++row)
        hidden += RecordModel::Shown(records.index(row, 0).data(RecordModel::ShownRole).toInt()) == RecordModel::Shown::Hidden;
    const QString whole = all ? m_words.count(all, hidden) : QString();
    m_count->setText(m_proxy.isFiltered() && all ? tr("%1 of %2").arg(QLocale().toString(m_proxy.rowCount()), whole) : whole);
}

RecordFilter RecordTools::filter() const
{
    const QVariant state = m_states->currentData();
    return {m_find->text(), state.isValid() ? std::optional(state.toString()) : std::nullopt, m_onlyHidden->isChecked()};
}

void RecordTools::setFilter(const RecordFilter &filter)
{
    m_find->setText(filter.find);
    const bool state = filter.state && !m_words.allStates.isEmpty();
    if (state && m_states->findData(*filter.state) < 0)
        m_states->addItem(m_words.state(*filter.state), *filter.state);
    m_states->setCurrentIndex(state ? m_states->findData(*filter.state) : 0);
    m_onlyHidden->setChecked(filter.onlyHidden && m_words.hasEye);
}

void RecordTools::setView(const QString &name)
{
    m_views->setMarked(!name.isEmpty());
    const QString chosen = name.isEmpty() ? QString() : tr("The view “%1” is chosen.").arg(page::isolated(name));
    m_views->setToolTip(plainTip(name.isEmpty() ? m_views->accessibleName() : chosen));
    m_views->setAccessibleDescription(chosen);
}

void RecordTools::find(const QString &text)
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->setText(text);
}

void RecordTools::openMenu()
{
    m_more->showMenu();
}

bool RecordTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDown();
            return true;
        }
        if (key == Qt::Key_Escape) {
            if (m_find->text().isEmpty())
                Q_EMIT left();
            else
                m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void RecordTools::tint()
{
    m_glass->setIcon(icon(u"search"_s, tokens(palette()).text));
}

} // namespace pd::ui
