// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/helplibrary.h"
#include "ui/help/helptables.h"
#include "ui/help/helpwindow.h"
#include "ui/words/errorsentence.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr const char *topicProperty = "helpTopic";

}

HelpDesk::HelpDesk(const std::optional<Services> &services, QWidget *window, QString language, std::function<QString()> topicHere)
    : QObject(window)
    , m_services(services)
    , m_owner(window)
    , m_language(std::move(language))
    , m_topicHere(std::move(topicHere))
{
    QCoreApplication::instance()->installEventFilter(this); // dialogs come and go
}

HelpDesk::~HelpDesk()
{
    delete m_shown;
}

void HelpDesk::addActions(QMenu *help, const QList<QMenu *> &all)
{
    m_menus = all;
    QAction *before = help->actions().value(0);
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys, auto then) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        help->insertAction(before, action);
        connect(action, &QAction::triggered, this, then);
    };
    add(u"helpHere"_s, tr("&Help on this page"), QKeySequence(Qt::Key_F1), [this] { open(m_topicHere()); });
    add(u"helpIndex"_s, tr("C&ontents"), {}, [this] {
        open(u"start"_s);
        m_shown->showContents();
    });
    add(u"helpTour"_s, tr("&Tour of the demo theatre"), {}, [this] { open(u"tour"_s); });
    add(u"helpKeyboard"_s, tr("&Keyboard"), {}, [this] { open(u"keyboard"_s); });
    help->insertSeparator(before);
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return false;
    QWidget *window = static_cast<QWidget *>(watched)->window();
    const QString topic = window->property(topicProperty).toString();
    const QWidget *above = window->parentWidget() ? window->parentWidget()->window() : window;
    if (topic.isEmpty() || above != m_owner)
        return false;
    open(topic, window);
    return true;
}

void setHelpTopic(QWidget *window, const QString &topic)
{
    window->setProperty(topicProperty, topic);
}

void HelpDesk::open(const QString &topic, QWidget *above)
{
    if (!m_library) {
        m_library = std::make_unique<HelpLibrary>(m_language, [this](const QString &name) {
            return name == "commands"_L1 ? commandsMarkdown(m_menus, *m_owner) : name == "settings"_L1 ? settingsMarkdown() : QString();
        });
    }
    QWidget *parent = above ? above : m_owner;
    if (m_shown && m_shown->parentWidget() != parent)
        delete m_shown;
    if (!m_shown) {
        m_shown = new HelpWindow(*m_library, parent);
        connect(m_shown, &HelpWindow::patronWanted, this, &HelpDesk::find);
    }
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
    m_shown->showTopic(topic);
}

void HelpDesk::find(const QString &typed)
{
    const QString nobody = tr("Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.").arg(typed);
    if (!m_services) {
        Q_EMIT noticed({ChipTone::Warn, nobody});
        return;
    }
    m_services->patrons.search(typed, 1).then(m_services->patrons.context(), [self = QPointer(this), nobody](const Result<SearchHits> &found) {
        if (!self)
            return;
        if (found && !found->hits.empty())
            Q_EMIT self->patronWanted(found->hits.front().id);
        else if (found)
            Q_EMIT self->noticed({ChipTone::Warn, nobody});
        else
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(found.error())});
    });
}

} // namespace pd::ui
