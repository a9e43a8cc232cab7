// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedialog.h"
#include "ui/requests/requestlistpane.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// Views of the list that somebody keeps under names.
namespace pd::ui {

namespace {

constexpr QLatin1StringView viewsKey("requests/views");

// Where a name stands in them; -1: it does not. A view is called as a name may be.
qsizetype placeOf(const QStringList &kept, const QString &name)
{
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2) {
        if (kept[i] == name)
            return i;
    }
    return -1;
}

}

QStringList RequestListPane::names() const
{
    return m_services.preferences.value(QString(viewsKey)).toStringList(); // name, view, name, view …
}

void RequestListPane::fillViews()
{
    m_menu->clear();
    const QStringList kept = names();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2)
        m_menu->addAction(QString(kept[i]).replace(u'&', u"&&"_s), this, [this, view = RequestView::from(kept[i + 1])] { showView(view); });
    if (!kept.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("&Keep this view under a name…"), this, &RequestListPane::saveView)->setObjectName(u"requestsKeepView"_s);
    m_menu->addMenu(m_forget); // clearing a menu leaves those below it
    m_forget->clear();
    for (qsizetype i = 0; i + 1 < kept.size(); i += 2) {
        m_forget->addAction(QString(kept[i]).replace(u'&', u"&&"_s), this, [this, name = kept[i]] {
            QStringList left = names();
            const qsizetype at = placeOf(left, name);
            if (at < 0) // another window has done it
                return;
            left.remove(at, 2);
            m_services.preferences.setValue(QString(viewsKey), left);
        });
    }
    m_forget->menuAction()->setVisible(!kept.isEmpty());
}

void RequestListPane::saveView()
{
    auto *dialog = new NameDialog(tr("Keep this view"), {}, [this](const QString &name) { return NameDialog::Verdict{true, placeOf(names(), name) >= 0 ? tr("It takes the place of the view of that name.") : QString()}; }, this);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) {
        QStringList kept = names();
        if (const qsizetype at = placeOf(kept, name); at >= 0)
            kept[at + 1] = m_list->view().text();
        else
            kept << name << m_list->view().text();
        m_services.preferences.setValue(QString(viewsKey), kept);
        Q_EMIT noticed({ChipTone::Success, tr("The view “%1” is kept.").arg(name)});
    });
    dialog->open();
}

} // namespace pd::ui
