// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/common/menutext.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

void turn(QAction *action, bool on, const QString &reason)
{
    action->setEnabled(on);
    action->setStatusTip(on ? QString() : reason);
    action->setToolTip(on ? action->text() : reason);
}

} // namespace

MainMenu::MainMenu(QMenuBar &bar, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    const auto menu = [&bar](const QString &title, const QString &name) {
        QMenu *made = bar.addMenu(title);
        made->setObjectName(name);
        made->setAccessibleName(QString(title).remove(u'&'));
        return made;
    };
    m_menus.file = menu(tr("&File"), u"fileMenu"_s);
    m_menus.edit = menu(tr("&Edit"), u"editMenu"_s);
    m_menus.view = menu(tr("&View"), u"viewMenu"_s);
    m_menus.patron = menu(tr("&Patron"), u"patronMenu"_s);
    m_menus.help = menu(tr("&Help"), u"helpMenu"_s);

    add(m_menus.file, u"openDatabase"_s, tr("&Open a database…"), {QKeySequence(Qt::CTRL | Qt::Key_O)}, &MainMenu::openDatabaseWanted);
    add(m_menus.file, u"backUp"_s, tr("&Back up now…"), {}, &MainMenu::backupWanted);
    add(m_menus.file, u"restore"_s, tr("&Restore a backup…"), {}, &MainMenu::restoreWanted);
    add(m_menus.file, u"mailboxes"_s, tr("Mailbo&xes…"), {}, &MainMenu::mailboxesWanted);
    m_menus.file->addSeparator();
    m_undo = add(m_menus.edit, u"undo"_s, tr("&Undo my last action"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, &MainMenu::undoWanted);
    m_undo->setStatusTip(tr("Takes back the last thing that you changed."));
    m_menus.edit->addSeparator();
    m_pages = m_menus.view->addMenu(tr("&Go to"));
    m_pages->setObjectName(u"pagesMenu"_s);
    m_back = add(m_pages, u"back"_s, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, &MainMenu::backWanted);
    m_forward = add(m_pages, u"forward"_s, tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                    &MainMenu::forwardWanted);
    m_pages->addSeparator();
    add(m_menus.help, u"commands"_s, tr("Find a &command"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, &MainMenu::commandsWanted);
    m_menus.help->addSeparator();
    m_about = add(m_menus.help, u"about"_s, tr("&About Patron Desk"), {}, &MainMenu::aboutWanted);
    setCanGo(false, false);
}

QList<QMenu *> MainMenu::all() const
{
    return {m_menus.file, m_menus.edit, m_menus.view, m_menus.patron, m_menus.help};
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QString &text, const QList<QKeySequence> &keys, void (MainMenu::*signal)())
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenu::addPage(const Page &page)
{
    const QString id = page.entry().id;
    QAction *action = m_pages->addAction(QString(page.entry().title).replace(u'&', u"&&"_s), this, [this, id] { Q_EMIT pageWanted(id); });
    action->setObjectName(u"go_"_s + id);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + (m_pages->actions().size() - 4))));
}

void MainMenu::addThemes(ThemeChoice chosen)
{
    QMenu *menu = m_menus.view->addMenu(tr("&Appearance"));
    menu->setObjectName(u"appearanceMenu"_s);
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, text] : {std::pair{ThemeChoice::System, tr("As the &system")}, std::pair{ThemeChoice::Light, tr("&Light")},
                                       std::pair{ThemeChoice::Dark, tr("&Dark")}}) {
        QAction *action = menu->addAction(text, this, [this, wanted = choice] { Q_EMIT themeWanted(wanted); });
        action->setObjectName(themeName(choice) + u"Theme"_s);
        action->setCheckable(true);
        action->setChecked(choice == chosen);
        group->addAction(action);
    }
}

void MainMenu::addLanguages(const std::vector<Language> &languages, const QString &chosen)
{
    if (languages.size() < 2)
        return;
    QMenu *menu = m_menus.view->addMenu(tr("&Language"));
    menu->setObjectName(u"languageMenu"_s);
    auto *group = new QActionGroup(menu);
    for (const Language &language : languages) {
        QAction *action = menu->addAction(language.name, this, [this, code = language.code] { Q_EMIT languageWanted(code); });
        action->setObjectName(u"language_"_s + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == chosen);
        group->addAction(action);
    }
}

void MainMenu::finish()
{
    m_menus.patron->addSeparator();
    m_recent = m_menus.patron->addMenu(tr("&Recent patrons"));
    m_recent->setObjectName(u"recentMenu"_s);
    setRecent({});
    m_menus.file->addSeparator();
    add(m_menus.file, u"lock"_s, tr("&Lock the screen"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, &MainMenu::lockWanted);
    m_menus.help->addSeparator();
    m_menus.help->addAction(m_about); // behind what came meanwhile
    QAction *quit = m_menus.file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), m_window, &QWidget::close);
    quit->setObjectName(u"quit"_s);
}

void MainMenu::setCanGo(bool back, bool forward)
{
    turn(m_back, back, tr("There is nothing before this."));
    turn(m_forward, forward, tr("There is nothing after this."));
}

void MainMenu::setRecent(const std::vector<std::pair<qint64, QString>> &patrons)
{
    m_recent->clear();
    for (const auto &[contact, name] : patrons)
        m_recent->addAction(menuText(name), this, [this, id = contact] { Q_EMIT patronWanted(id); });
    m_recent->menuAction()->setEnabled(!patrons.empty());
    m_recent->menuAction()->setStatusTip(patrons.empty() ? tr("No patron has been looked at yet.") : QString());
}

} // namespace pd::ui
