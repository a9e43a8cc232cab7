// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/help/helphitdelegate.h"
#include "ui/help/helpview.h"
#include "ui/help/linkquestion.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int topicRole = HelpHitDelegate::TitleRole + 1;
constexpr int rowHeight = 28;

QString withAnchor(const QString &page, const QString &anchor)
{
    return anchor.isEmpty() ? page : page + u'#' + anchor;
}

} // namespace

HelpWindow::HelpWindow(const HelpLibrary &library, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_library(library)
    , m_english(new QLabel(tr("This page is there in English only.")))
    , m_view(new HelpView)
    , m_contents(new QTreeWidget)
    , m_hits(new QListWidget)
    , m_side(new QStackedWidget)
    , m_found(new QLabel)
    , m_question(new LinkQuestion)
{
    setObjectName(u"helpWindow"_s);
    setAccessibleName(tr("Help"));
    setWindowTitle(tr("Help – Patron Desk"));
    m_view->setObjectName(u"helpView"_s);
    m_view->setAccessibleName(tr("Help page"));
    m_english->setObjectName(u"helpEnglish"_s);
    m_english->setAccessibleName(m_english->text());
    m_english->setTextFormat(Qt::PlainText);
    m_english->setWordWrap(true);
    m_english->setContentsMargins(24, 10, 24, 0);
    m_english->setBackgroundRole(QPalette::Base); // of the page below
    m_english->setAutoFillBackground(true);
    m_side->setObjectName(u"helpSide"_s);
    m_side->setAccessibleName(tr("Contents and search"));
    makeContents();
    auto *results = new QWidget;
    results->setObjectName(u"helpResults"_s);
    results->setAccessibleName(tr("What was found"));
    auto *resultColumn = new QVBoxLayout(results);
    resultColumn->setContentsMargins(0, 0, 0, 0);
    resultColumn->setSpacing(0);
    m_found->setObjectName(u"helpFound"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setContentsMargins(12, 10, 12, 8);
    m_hits->setObjectName(u"helpHits"_s);
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setItemDelegate(new HelpHitDelegate(m_hits));
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    resultColumn->addWidget(m_found);
    resultColumn->addWidget(m_hits, 1);
    m_side->addWidget(m_contents);
    m_side->addWidget(results);
    auto *right = new QWidget;
    right->setObjectName(u"helpColumn"_s);
    right->setAccessibleName(tr("Help page"));
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_english);
    column->addWidget(m_view, 1);
    column->addWidget(m_question);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"helpSplitter"_s);
    sides->setAccessibleName(tr("Contents and page"));
    sides->addWidget(m_side);
    sides->addWidget(right);
    sides->setStretchFactor(1, 1);
    sides->setSizes({260, 640});
    sides->setHandleWidth(1);
    setCentralWidget(sides);
    makeBar();
    setMinimumSize(480, 360);
    resize(920, 640);

    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_question, &LinkQuestion::answered, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::takeRow);
    const auto openHit = [this](const QListWidgetItem *item) { open(item->data(topicRole).toString()); };
    connect(m_hits, &QListWidget::currentItemChanged, this, [openHit](const QListWidgetItem *item) {
        if (item)
            openHit(item);
    });
    connect(m_hits, &QListWidget::itemActivated, this, openHit);
}

void HelpWindow::makeBar()
{
    QToolBar *bar = m_bar = addToolBar(tr("Help"));
    bar->setObjectName(u"helpBar"_s);
    bar->setAccessibleName(tr("Help"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto add = [&](const QString &name, const QString &text, const QList<QKeySequence> &keys, auto then) {
        QAction *action = bar->addAction(text);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, then);
        return action;
    };
    m_back = add(u"helpBack"_s, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] { step(-1); });
    m_forward = add(u"helpForward"_s, tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)}, [this] { step(1); });
    add(u"helpContents"_s, tr("&Contents"), {QKeySequence(Qt::ALT | Qt::Key_Home)}, [this] { showContents(); });
    auto *close = new QAction(this);
    close->setObjectName(u"helpClose"_s);
    close->setText(tr("Close the help"));
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    m_search = new QLineEdit;
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setPlaceholderText(tr("Search the help (Ctrl+F)"));
    addClearButton(*m_search);
    m_search->setFixedHeight(28);
    m_search->setTextMargins(4, 0, 4, 0);
    m_search->setMinimumWidth(160);
    bar->addWidget(m_search);
    auto *find = new QAction(this);
    find->setObjectName(u"helpFind"_s);
    find->setText(tr("Search the help"));
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)});
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0) {
            m_hits->setFocus(Qt::OtherFocusReason);
            m_hits->setCurrentRow(0);
        }
    });
}

void HelpWindow::makeContents()
{
    m_contents->setObjectName(u"helpTree"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setIndentation(16);
    for (const HelpPage &page : m_library.pages()) {
        auto *row = new QTreeWidgetItem(m_contents, {page.title});
        row->setData(0, topicRole, page.id);
        row->setSizeHint(0, {0, rowHeight});
        for (const HelpHeading &heading : page.headings) {
            if (heading.level > 2)
                continue;
            auto *below = new QTreeWidgetItem(row, {heading.text});
            below->setData(0, topicRole, withAnchor(page.id, heading.anchor));
            below->setSizeHint(0, {0, rowHeight});
        }
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    const QString page = topic.section(u'#', 0, 0);
    open(m_library.page(page) ? topic : m_library.pages().front().id);
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showContents()
{
    m_search->clear();
    open(m_library.pages().front().id);
    m_contents->setFocus(Qt::OtherFocusReason);
}

// A place is visited once, however it was reached; what lay ahead is forgotten.
void HelpWindow::open(const QString &topic)
{
    if (m_topic == topic)
        return;
    if (!m_visited.empty())
        m_visited.resize(m_at + 1);
    m_visited.push_back(topic);
    m_at = m_visited.size() - 1;
    step(0);
}

void HelpWindow::step(int by)
{
    m_at = size_t(int(m_at) + by);
    m_topic = m_visited[m_at];
    const QString anchor = m_topic.section(u'#', 1);
    if (const HelpPage *page = m_library.page(m_topic.section(u'#', 0, 0))) {
        m_english->setVisible(page->language != m_library.language());
        m_view->showPage(page->markdown, anchor, QLocale(page->language).textDirection());
    }
    m_question->hide();
    const auto turn = [this](QAction *action, bool on, const QString &reason) {
        action->setEnabled(on);
        action->setToolTip(on ? QString(action->text()).remove(u'&') : reason);
        action->setStatusTip(on ? QString() : reason);
        m_bar->widgetForAction(action)->setAccessibleDescription(action->statusTip());
    };
    turn(m_back, m_at > 0, tr("There is nothing before this."));
    turn(m_forward, m_at + 1 < m_visited.size(), tr("There is nothing after this."));
    markRow();
}

// The heading's row where the contents have it, else its page's.
void HelpWindow::markRow()
{
    const QSignalBlocker quiet(m_contents);
    for (const QString &topic : {m_topic.section(u'#', 0, 0), m_topic}) {
        for (auto row = QTreeWidgetItemIterator(m_contents); *row; ++row) {
            if ((*row)->data(0, topicRole).toString() == topic)
                m_contents->setCurrentItem(*row);
        }
    }
}

void HelpWindow::takeRow()
{
    if (const QTreeWidgetItem *row = m_contents->currentItem())
        open(row->data(0, topicRole).toString());
}

// page.md, page.md#heading, #heading: in here. patron:TYPED: in the window. Any address: after a question. All else: nothing.
void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == "patron"_L1) {
        Q_EMIT patronWanted(link.path(QUrl::FullyDecoded));
        return;
    }
    if (link.scheme() == "https"_L1) {
        m_question->ask(link);
        return;
    }
    if (!link.scheme().isEmpty())
        return;
    QString page = link.path();
    if (page.endsWith(".md"_L1))
        page.chop(3);
    if (page.isEmpty())
        page = m_topic.section(u'#', 0, 0);
    if (m_library.page(page))
        open(withAnchor(page, link.fragment(QUrl::FullyDecoded)));
}

void HelpWindow::search(const QString &text)
{
    const bool asked = !text.trimmed().isEmpty();
    m_side->setCurrentIndex(asked ? 1 : 0);
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    if (!asked)
        return;
    const std::vector<HelpHit> hits = m_library.search(text);
    for (const HelpHit &hit : hits) {
        auto *row = new QListWidgetItem(hit.line, m_hits);
        row->setData(HelpHitDelegate::TitleRole, hit.title);
        row->setData(Qt::AccessibleTextRole, hit.title + u": "_s + hit.line);
        row->setData(topicRole, withAnchor(hit.page, hit.anchor));
    }
    m_found->setText(hits.empty()       ? tr("Nothing in the help has all of these words.")
                     : hits.size() == 1 ? tr("One line has all of these words.")
                                        : tr("%n lines have all of these words.", nullptr, int(hits.size())));
}

} // namespace pd::ui
