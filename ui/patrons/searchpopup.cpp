// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/searchpopup.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/patrons/hitdelegate.h"
#include "ui/patrons/searchfield.h"
#include "ui/words/errorsentence.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int maxRows = 8;
constexpr int narrowest = 400; // for a name and an address
constexpr int edge = 8;       // of the window
constexpr int goneMs = 80;    // after the choice, where the patron has not come sooner
constexpr int calmMs = 30;    // no key for so long: the hit is looked at

RowId idOf(const QModelIndex &hit)
{
    return hit.data(items::PatronSearchModel::IdRole).value<RowId>();
}

} // namespace

SearchPopup::SearchPopup(SearchField &field, items::PatronService &service, std::function<Instant()> clock, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_service(service)
    , m_clock(std::move(clock))
    , m_model(service)
    , m_list(new QListView(this))
    , m_status(new QLabel(this))
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Patrons found"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent); // or all that is under it is painted with every key
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Patrons found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->verticalScrollBar()->setBackgroundRole(QPalette::Base);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setModel(&m_model);
    m_status->setObjectName(u"searchStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setContentsMargins(12, 6, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 6, 2, 4);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_status);
    hide();
    // Goes with what it covers, when the patron comes: what was there before is not painted once more.
    m_gone.setSingleShot(true);
    m_gone.setInterval(goneMs);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMs);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        if (isVisible() && m_list->currentIndex().isValid())
            m_service.expect(idOf(m_list->currentIndex()), m_clock());
    });

    window->installEventFilter(this);
    connect(&field, &SearchField::textEdited, this, [this](const QString &text) {
        m_chooseWhenReady = false;
        m_gone.stop();
        m_model.setText(text);
        refresh();
    });
    connect(&field, &SearchField::moved, this, &SearchPopup::move_);
    connect(&field, &SearchField::chosen, this, qOverload<>(&SearchPopup::choose));
    connect(&field, &SearchField::focusLost, this, &QWidget::hide);
    connect(&field, &SearchField::dismissed, this, [this] {
        m_chooseWhenReady = false;
        if (isVisible())
            hide();
        else
            m_field.selectAll();
    });
    connect(&m_model, &items::PatronSearchModel::stateChanged, this, &SearchPopup::refresh);
    connect(m_list, &QListView::clicked, this, qOverload<const QModelIndex &>(&SearchPopup::choose));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPopup::refresh);
}

void SearchPopup::reset()
{
    m_chooseWhenReady = false;
    m_calm.stop();
    m_field.clear();
    m_model.setText({});
    m_field.setCountText({});
    hide();
}

QString SearchPopup::statusText() const
{
    switch (m_model.state()) {
    case items::PatronSearchModel::LoadState::Idle:
        return {};
    case items::PatronSearchModel::LoadState::Loading:
        return m_model.rowCount() == 0 ? tr("Searching…") : QString();
    case items::PatronSearchModel::LoadState::Failed:
        return words::errorSentence(m_model.error());
    case items::PatronSearchModel::LoadState::Ready:
        break;
    }
    if (m_model.rowCount() == 0)
        return tr("No patron matches “%1”. Try fewer letters, or another part of the name.").arg(page::isolated(m_model.text()));
    return m_model.hasMore() ? tr("More patrons match. Type more to see them.") : QString();
}

void SearchPopup::refresh()
{
    using State = items::PatronSearchModel::LoadState;
    const int rows = m_model.rowCount();
    if (m_model.state() == State::Ready && rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    if (m_chooseWhenReady && m_model.state() != State::Loading) {
        m_chooseWhenReady = false;
        if (rows > 0) {
            choose(m_model.index(0));
            return;
        }
    }
    const QString status = statusText();
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    m_list->setVisible(rows > 0);
    const bool counted = m_model.state() == State::Ready && rows > 0;
    m_field.setCountText(counted ? tr("%1 of %2").arg(locale().toString(m_list->currentIndex().row() + 1), locale().toString(rows))
                                       + (m_model.hasMore() ? u"+"_s : QString())
                                 : QString());
    setVisible(m_field.hasFocus() && m_model.state() != State::Idle && (rows > 0 || !status.isEmpty()));
    place();
    if (!m_gone.isActive())
        m_calm.start();
}

void SearchPopup::place()
{
    if (!isVisible())
        return;
    // As wide as the field, where that is enough; never beyond the window.
    const QSize window = parentWidget()->size();
    const QRect field(m_field.mapTo(parentWidget(), QPoint()), m_field.size());
    const int wide = std::min(std::max(field.width(), narrowest), window.width() - 2 * edge);
    const int lead = isRightToLeft() ? field.right() + 1 - wide : field.left();
    const int left = std::clamp(lead, edge, std::max(edge, window.width() - edge - wide));
    const int top = field.bottom() + 5;
    m_status->setFixedWidth(wide - 4);
    const int statusHeight = m_status->isHidden() ? 0 : m_status->heightForWidth(wide - 4);
    const int room = (window.height() - edge - top - statusHeight - 10) / HitDelegate::rowHeight;
    const int rows = std::min({m_model.rowCount(), maxRows, std::max(1, room)});
    m_list->setFixedHeight(rows * HitDelegate::rowHeight);
    setGeometry(left, top, wide, (rows ? m_list->height() : 0) + statusHeight + 10);
    raise();
}

void SearchPopup::move_(int step)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    if (!isVisible()) {
        refresh();
        return;
    }
    m_list->setCurrentIndex(m_model.index(qBound(0, m_list->currentIndex().row() + step, rows - 1)));
}

void SearchPopup::choose()
{
    if (m_model.state() == items::PatronSearchModel::LoadState::Loading)
        m_chooseWhenReady = true;
    else
        choose(m_list->currentIndex());
}

void SearchPopup::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_gone.isActive()) // the second click of a double click
        return;
    m_calm.stop();
    m_gone.start();
    Q_EMIT patronChosen(idOf(index));
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    painter.fillRect(rect(), t.window);
    painter.setPen(t.strong);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace pd::ui
