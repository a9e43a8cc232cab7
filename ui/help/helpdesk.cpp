// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/helplibrary.h"
#include "ui/help/helptables.h"
#include "ui/help/helpwindow.h"
#include "ui/words/errorsentence.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace pd::ui {

HelpDesk::HelpDesk(const Services &services, QWidget *window, QString language, std::function<QString()> topicHere)
    : QObject(window)
    , m_services(services)
    , m_owner(window)
    , m_language(std::move(language))
    , m_topicHere(std::move(topicHere))
{
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

void HelpDesk::open(const QString &topic)
{
    if (!m_library) {
        m_library = std::make_unique<HelpLibrary>(m_language, [this](const QString &name) {
            return name == "commands"_L1 ? commandsMarkdown(m_menus, *m_owner) : name == "settings"_L1 ? settingsMarkdown() : QString();
        });
    }
    if (!m_shown) {
        m_shown = new HelpWindow(*m_library, m_owner);
        connect(m_shown, &HelpWindow::patronWanted, this, &HelpDesk::find);
    }
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
    m_shown->showTopic(topic);
}

void HelpDesk::find(const QString &typed)
{
    m_services.patrons.search(typed, 1).then(m_services.patrons.context(), [self = QPointer(this), typed](const Result<SearchHits> &found) {
        if (!self)
            return;
        if (found && !found->hits.empty())
            Q_EMIT self->patronWanted(found->hits.front().id);
        else if (found)
            Q_EMIT self->noticed({ChipTone::Warn, tr("Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.").arg(typed)});
        else
            Q_EMIT self->noticed({ChipTone::Danger, words::errorSentence(found.error())});
    });
}

} // namespace pd::ui
