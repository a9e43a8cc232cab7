// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordviews.h"

#include "ui/common/menutext.h"
#include "ui/common/namedialog.h"
#include "ui/page/textfit.h"

#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

} // namespace

RecordViews::RecordViews(const QString &table, const QString &title, Preferences &preferences, std::function<SavedView()> shown, QWidget *window)
    : QObject(window)
    , m_views(preferences, table)
    , m_shown(std::move(shown))
    , m_window(window)
    , m_menu(new QMenu(title, window))
{
    m_menu->setObjectName(table + u"Views"_s);
    m_menu->setAccessibleName(title);
    fill();
}

QAction *RecordViews::add(const QString &text, const QString &name, void (RecordViews::*slot)())
{
    QAction *action = m_menu->addAction(text, this, slot);
    action->setObjectName(name);
    return action;
}

// Made anew whenever a view comes, goes or is chosen.
void RecordViews::fill()
{
    m_menu->clear();
    const SavedView *chosen = m_views.chosen();
    QAction *first = m_menu->addAction(tr("As at &first"), this, [this] { choose({}); });
    first->setObjectName(u"viewAtFirst"_s);
    first->setCheckable(true);
    first->setChecked(!chosen);
    for (size_t i = 0; i < m_views.all().size(); ++i) {
        const SavedView &view = m_views.all()[i];
        QAction *action = m_menu->addAction(menuText(view.name), this, [this, name = view.name] { choose(name); });
        action->setObjectName(u"view%1"_s.arg(i));
        action->setCheckable(true);
        action->setChecked(&view == chosen);
    }
    m_menu->addSeparator();
    add(tr("&Save as a view…"), u"viewSave"_s, &RecordViews::saveAs);
    const QString name = chosen ? menuText(chosen->name) : QString();
    for (QAction *action :
         {add(chosen ? tr("&Keep what is shown in “%1”").arg(name) : tr("&Keep what is shown in the view"), u"viewOverwrite"_s, &RecordViews::overwrite),
          add(chosen ? tr("&Rename “%1”…").arg(name) : tr("&Rename the view…"), u"viewRename"_s, &RecordViews::rename),
          add(chosen ? tr("&Delete “%1”").arg(name) : tr("&Delete the view"), u"viewDelete"_s, &RecordViews::remove)}) {
        action->setEnabled(chosen != nullptr);
        action->setStatusTip(chosen ? QString() : tr("Choose a saved view first."));
        action->setToolTip(chosen ? action->text() : action->statusTip());
    }
    if (m_before) {
        const QString gone = menuText(m_before->view.name);
        add(m_before->deleted ? tr("&Bring back “%1”").arg(gone) : tr("&Put “%1” back as it was").arg(gone), u"viewTakeBack"_s, &RecordViews::takeBack);
    }
    Q_EMIT changed();
}

void RecordViews::choose(const QString &name)
{
    m_views.choose(name);
    const SavedView *view = m_views.chosen();
    Q_EMIT viewWanted(view ? *view : SavedView());
    fill();
}

void RecordViews::saveAs()
{
    auto *dialog = new NameDialog(tr("Save as a view"), {}, [this](const QString &name) {
        const SavedView *same = m_views.find(name);
        return NameDialog::Verdict{true, same ? tr("There is a view “%1” already. Saving replaces it.").arg(page::isolated(same->name)) : QString()};
    }, m_window);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        SavedView view = m_shown();
        view.name = name;
        m_views.put(view);
        m_views.choose(name);
        fill();
        Q_EMIT noticed({ChipTone::Success, tr("The view “%1” was saved.").arg(page::isolated(name))});
    });
    dialog->open();
}

void RecordViews::overwrite()
{
    const SavedView *chosen = m_views.chosen();
    if (!chosen)
        return;
    m_before = {*chosen, 0, false};
    SavedView view = m_shown();
    view.name = chosen->name;
    m_views.put(view);
    fill();
    Q_EMIT noticed({ChipTone::Success, tr("The view “%1” now keeps what is shown. The same menu puts it back as it was.").arg(page::isolated(view.name))});
}

void RecordViews::rename()
{
    const SavedView *chosen = m_views.chosen();
    if (!chosen)
        return;
    const QString from = chosen->name;
    auto *dialog = new NameDialog(tr("Rename the view"), from, [this, from](const QString &name) {
        const SavedView *same = m_views.find(name);
        const bool another = same && same->name != from;
        return NameDialog::Verdict{!another, another ? tr("There is a view “%1” already. Choose another name.").arg(page::isolated(same->name)) : QString()};
    }, m_window);
    connect(dialog, &NameDialog::named, this, [this, from](const QString &name) {
        m_views.rename(from, name);
        m_before.reset();
        fill();
    });
    dialog->open();
}

// What is shown stays as it is; only the name of it goes.
void RecordViews::remove()
{
    const SavedView *chosen = m_views.chosen();
    if (!chosen)
        return;
    const auto [place, view] = m_views.take(chosen->name);
    m_before = {view, place, true};
    fill();
    Q_EMIT noticed({ChipTone::Success, tr("The view “%1” was deleted. The same menu brings it back.").arg(page::isolated(view.name))});
}

void RecordViews::takeBack()
{
    if (!m_before)
        return;
    const Before before = *std::exchange(m_before, std::nullopt);
    if (before.deleted && !m_views.find(before.view.name))
        m_views.insert(before.place, before.view);
    else
        m_views.put(before.view);
    choose(before.view.name);
}

} // namespace pd::ui
