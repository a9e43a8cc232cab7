// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firststart.h"

#include "ui/common/leading.h"
#include "ui/common/primarybutton.h"
#include "ui/common/segments.h"
#include "ui/start/choicecard.h"
#include "ui/start/seatart.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int cardEdge = 3; // a card keeps room for its ring; what stands above and below is in line with its edge

QLabel *makeLabel(const QString &name, const QString &text, qreal points, bool strong)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont face = typeface(strong ? TypeRole::Title : TypeRole::Body);
    face.setPointSizeF(points);
    label->setFont(face);
    label->setContentsMargins(cardEdge, 0, cardEdge, 0);
    keepLeading(*label);
    return label;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FirstStart::FirstStart(const FirstStartOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_cards(new QButtonGroup(this))
    , m_told(makeLabel(u"startMessage"_s, {}, 10, false))
    , m_begin(new PrimaryButton({}, this))
{
    setObjectName(u"firstStart"_s);
    setAccessibleName(tr("How do you want to begin?"));
    setWindowTitle(tr("Patron Desk"));
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    auto *art = new SeatArt;
    QWidget *right = makeChoices(options.demoPatrons);
    makeFoot(options);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"startScroll"_s);
    scroll->setAccessibleName(accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(right);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(art, 46);
    row->addWidget(scroll, 98);
    art->setMaximumWidth(460);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    connect(m_cards, &QButtonGroup::idToggled, this, &FirstStart::updateButton);
    choose(Begin::Demo);
}

QWidget *FirstStart::makeChoices(int demoPatrons)
{
    auto *right = new QWidget;
    right->setObjectName(u"startChoices"_s);
    right->setAccessibleName(accessibleName());
    auto *inner = new QWidget(right);
    inner->setMaximumWidth(792);
    auto *centre = new QHBoxLayout(right);
    centre->setContentsMargins(32, 24, 32, 24);
    centre->addStretch(1);
    centre->addWidget(inner, 1000);
    centre->addStretch(1);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_column->addStretch(1);
    m_column->addWidget(makeLabel(u"startQuestion"_s, accessibleName(), 18, true));
    QLabel *later = makeLabel(u"startLater"_s, tr("You can do the other two later, from the File menu."), 10, false);
    later->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(later);
    m_column->addSpacing(6);
    addCard(Begin::Demo, u"startDemo"_s, u"view-presentation"_s, tr("&Look round the demo theatre"),
            tr("A made-up theatre with %L1 patrons and three seasons.").arg(demoPatrons),
            tr("Ready in a few seconds. Nothing leaves this computer."));
    addCard(Begin::Import, u"startImport"_s, u"document-import"_s, tr("&Import an export"),
            tr("Zip files, folders or single CSV files. You see what was recognised before anything is stored."),
            tr("Or drop the files onto this window. Card numbers and passwords are never stored."));
    addCard(Begin::Connect, u"startConnect"_s, u"network-server-database"_s, tr("&Connect to a shared database"),
            tr("Work on the same records as the rest of the box office."), tr("Your administrator gives you an address and a name."));
    m_told->setAccessibleName(tr("Message"));
    m_told->hide();
    m_column->addWidget(m_told);
    m_column->addSpacing(8);
    return right;
}

void FirstStart::addCard(Begin begin, const QString &name, const QString &icon, const QString &title, const QString &what, const QString &note)
{
    auto *card = new ChoiceCard(icon, title, what, note);
    card->setObjectName(name);
    m_cards->addButton(card, int(begin));
    m_column->addWidget(card);
    connect(card, &ChoiceCard::confirmed, this, &FirstStart::begin);
}

void FirstStart::makeFoot(const FirstStartOptions &options)
{
    auto *likes = new QHBoxLayout;
    likes->setSpacing(12);
    addLanguages(likes, options);
    addThemes(likes, options.theme);
    likes->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    auto *quit = new QPushButton(tr("&Quit"), this);
    quit->setObjectName(u"startQuit"_s);
    quit->setAccessibleName(tr("Quit"));
    quit->setFont(typeface(TypeRole::Control));
    quit->setFixedHeight(32);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(quit);
    m_begin->setObjectName(u"startBegin"_s);
    connect(m_begin, &QPushButton::clicked, this, &FirstStart::begin);
    buttons->addWidget(m_begin);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(12);
    m_foot->setContentsMargins(sideMargins(*this, cardEdge, 0, 0, 0)); // the last button has room for its own
    m_foot->addLayout(likes);
    m_foot->addLayout(buttons);
    m_column->addLayout(m_foot);
}

void FirstStart::layFoot()
{
    const int wanted = cardEdge + m_foot->itemAt(0)->sizeHint().width() + m_foot->itemAt(1)->sizeHint().width() + m_foot->spacing();
    const int there = m_column->parentWidget()->width();
    m_foot->setDirection(wanted <= there ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FirstStart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &FirstStart::layFoot, Qt::QueuedConnection); // the column is laid out by then
}

void FirstStart::addLanguages(QHBoxLayout *row, const FirstStartOptions &options)
{
    if (options.languages.size() < 2)
        return;
    auto *combo = new QComboBox;
    combo->setObjectName(u"startLanguage"_s);
    combo->setAccessibleName(tr("Language"));
    for (const Language &language : options.languages)
        combo->addItem(language.name, language.code);
    combo->setMinimumSize(132, 28);
    combo->setCurrentIndex(combo->findData(options.language));
    connect(combo, &QComboBox::activated, this, [this, combo] { Q_EMIT languageChosen(combo->currentData().toString()); });
    auto *label = new QLabel(tr("Lan&guage"));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    row->addSpacing(12);
}

void FirstStart::addThemes(QHBoxLayout *row, ThemeChoice chosen)
{
    auto *label = new QLabel(tr("Appearance"));
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *themes = new Segments(tr("Appearance"));
    themes->setObjectName(u"startTheme"_s);
    for (const auto &[choice, text] : {std::pair{ThemeChoice::System, tr("As the system")}, std::pair{ThemeChoice::Light, tr("Light")},
                                       std::pair{ThemeChoice::Dark, tr("Dark")}})
        themes->add(u"start_"_s + themeName(choice), text, int(choice));
    themes->setValue(int(chosen));
    connect(themes, &Segments::chosen, this, [this](int value) { Q_EMIT themeChosen(ThemeChoice(value)); });
    row->addWidget(label);
    row->addWidget(themes);
}

FirstStart::Begin FirstStart::chosen() const
{
    return Begin(m_cards->checkedId());
}

void FirstStart::choose(Begin begin)
{
    QAbstractButton *card = m_cards->button(int(begin));
    card->setChecked(true);
    card->setFocus(Qt::OtherFocusReason);
}

void FirstStart::setFiles(const QStringList &paths)
{
    m_files = paths;
    choose(Begin::Import);
    updateButton();
}

void FirstStart::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    QPalette words = palette();
    words.setColor(QPalette::WindowText, tokens(palette()).danger.text);
    m_told->setPalette(words);
}

void FirstStart::updateButton()
{
    QString text;
    switch (chosen()) {
    case Begin::Demo:
        text = tr("&Start the demo theatre");
        break;
    case Begin::Import:
        text = m_files.isEmpty()     ? tr("Choose what to i&mport…")
               : m_files.size() == 1 ? tr("I&mport 1 file…")
                                     : tr("I&mport %n files…", nullptr, int(m_files.size()));
        break;
    case Begin::Connect:
        text = tr("Give the &address…");
        break;
    }
    m_begin->setText(text);
    m_begin->setAccessibleName(QString(text).remove(u'&'));
    m_begin->updateGeometry();
    layFoot();
    tell({});
}

void FirstStart::begin()
{
    switch (chosen()) {
    case Begin::Demo:
        Q_EMIT demoWanted();
        return;
    case Begin::Import:
        Q_EMIT importWanted(m_files);
        return;
    case Begin::Connect:
        Q_EMIT connectWanted();
        return;
    }
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        begin();
    else
        QWidget::keyPressEvent(event);
}

void FirstStart::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirstStart::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    setFiles(paths);
}

} // namespace pd::ui
