// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/previewpane.h"

#include "models/domain/instant.h"
#include "models/domain/portal/moments.h"
#include "models/domain/settings.h"
#include "models/domain/settingvalue.h"
#include "models/domain/triedtables.h"
#include "ui/portal/actingband.h"
#include "ui/portal/asofmenu.h"
#include "ui/portal/browserframe.h"
#include "ui/portal/changedlines.h"
#include "ui/portal/hiddenbar.h"
#include "ui/portal/previewbar.h"
#include "ui/portal/previewpopups.h"
#include "ui/portal/triedline.h"
#include "ui/portal/whatifmenu.h"
#include "ui/words/settingwords.h"
#include "ui/words/triedwords.h"
#include "ui/words/format.h"
#include "ui/words/pagetext.h"

#include <QAction>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_asOfMenu(new AsOfMenu(this))
    , m_whatIfMenu(new WhatIfMenu(this))
    , m_phone(new QAction(tr("As on a p&hone"), this))
    , m_bar(new PreviewBar(m_asOfMenu, m_whatIfMenu, this))
    , m_asOf(new TriedLine(TriedLine::Kind::AsOf, this))
    , m_whatIf(new TriedLine(TriedLine::Kind::WhatIf, this))
    , m_frame(new BrowserFrame(this))
    , m_hidden(new HiddenBar(this))
    , m_dates(new DatePopup(this))
    , m_days(new DaysPopup(this))
    , m_typed(new TextPopup(this))
    , m_band(new ActingBand(this))
    , m_act(new QAction(tr("Ac&t for the patron"), this))
{
    setObjectName(u"previewPane"_s);
    setAccessibleName(tr("As the patron sees it"));
    m_phone->setObjectName(u"asOnPhone"_s);
    m_phone->setCheckable(true);
    m_act->setObjectName(u"actForPatron"_s);
    m_act->setCheckable(true);
    m_band->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *tried = new QHBoxLayout;
    tried->setSpacing(8);
    tried->addWidget(m_asOf);
    tried->addWidget(m_whatIf, 1); // the sentence that needs the room
    column->addLayout(tried);
    column->addWidget(m_band);
    column->addWidget(m_frame, 1);
    column->addWidget(m_hidden);
    connectMenus();
    connect(m_hidden, &HiddenBar::revealWanted, this, [this] { view().setRevealHidden(!view().revealsHidden()); });
    connect(m_hidden, &HiddenBar::lineWanted, this, &PreviewPane::goToHidden);
    connect(&view(), &PortalView::tabChanged, this, &PreviewPane::updateWords);
    connect(&view(), &PortalView::revealChanged, this, &PreviewPane::updateWords);
    connect(&view(), &PortalView::inspectedChanged, this, &PreviewPane::markCurrent);
    setNoPatron();
}

void PreviewPane::connectMenus()
{
    const auto now = [this] { want({{}, m_choice.instead}); };
    const auto asSet = [this] { want({m_choice.at, {}}); };
    connect(m_asOfMenu, &AsOfMenu::nowWanted, this, now);
    connect(m_asOfMenu, &AsOfMenu::instantWanted, this, [this](Instant at) { want({at, m_choice.instead}); });
    connect(m_asOfMenu, &AsOfMenu::dateWanted, this, &PreviewPane::chooseDate);
    connect(m_dates, &DatePopup::chosen, this,
            [this](QDate day) { want({startOfDay(day, m_patron->page.timeZone), m_choice.instead}); });
    connect(m_asOf, &TriedLine::backWanted, this, now);
    connect(m_whatIfMenu, &WhatIfMenu::valueWanted, this, &PreviewPane::tryValue);
    connect(m_whatIfMenu, &WhatIfMenu::asSetWanted, this, asSet);
    connect(m_whatIfMenu, &WhatIfMenu::numberWanted, this, [this](const QString &key) {
        m_days->open(m_bar->whatIfButton(), key, settingOf(m_patron->settings, key).toInt());
    });
    connect(m_days, &DaysPopup::chosen, this, [this](const QString &key, int days) { tryValue(key, days); });
    connect(m_whatIfMenu, &WhatIfMenu::textWanted, this, &PreviewPane::askForText);
    const WhatIfTables *tables = &m_whatIfMenu->tables();
    connect(tables, &WhatIfTables::labelWanted, this, &PreviewPane::tryLabel);
    connect(tables, &WhatIfTables::stageWanted, this, &PreviewPane::tryStage);
    connect(tables, &WhatIfTables::labelTextWanted, this, &PreviewPane::askForLabel);
    connect(tables, &WhatIfTables::probabilityWanted, this, &PreviewPane::askForProbability);
    connect(m_whatIf, &TriedLine::backWanted, this, asSet);
    connect(m_phone, &QAction::triggered, this, &PreviewPane::setPhone);
    connect(m_bar, &PreviewBar::phoneWanted, this, &PreviewPane::setPhone);
    connect(m_bar, &PreviewBar::linkWanted, this, &PreviewPane::linkWanted);
    connect(m_bar, &PreviewBar::actingWanted, this, &PreviewPane::setActing);
    connect(m_act, &QAction::triggered, this, &PreviewPane::setActing);
    connect(m_band, &ActingBand::seatsWanted, this, &PreviewPane::seatsWanted);
    connect(m_band, &ActingBand::stopWanted, this, [this] { setActing(false); });
    connect(&view(), &PortalView::actWanted, this, &PreviewPane::actWanted);
}

PortalView &PreviewPane::view()
{
    return m_frame->view();
}

FindBar &PreviewPane::findBar()
{
    return m_frame->findBar();
}

void PreviewPane::addActions(QMenu &menu)
{
    menu.addMenu(m_asOfMenu);
    menu.addMenu(m_whatIfMenu);
    menu.addAction(m_phone);
    menu.addAction(m_act);
}

void PreviewPane::setExportMenu(QMenu *menu)
{
    m_bar->setExportMenu(menu);
}

const PortalSettings &PreviewPane::asSet() const
{
    return m_patron->settingsAsSet ? *m_patron->settingsAsSet : m_patron->settings;
}

void PreviewPane::setView(std::shared_ptr<const items::PatronView> view, const PreviewChoice &choice, const page::PageStyle &style)
{
    if (!m_patron || m_patron->page.contactId != view->page.contactId) {
        m_frame->forgetPages();
        setActing(false);
    }
    m_patron = std::move(view);
    m_choice = choice;
    m_phone->setEnabled(true);
    m_phone->setStatusTip({});
    m_asOfMenu->setMoments(portal::namedMoments(m_patron->page, m_patron->settings), m_patron->page.timeZone, m_choice.at);
    m_whatIfMenu->setPatron(m_patron->record, asSet(), m_choice.instead);
    m_bar->setChoice(m_choice, m_patron->page.timeZone);
    updateTried();
    updateActing();
    m_frame->view().setChanged(m_patron->asSet ? changedLines(*m_patron->asSet, m_patron->page) : std::set<page::LineId>());
    m_frame->view().setPage(std::shared_ptr<const portal::PortalPage>(m_patron, &m_patron->page), style); // tells its tab: updateWords()
}

void PreviewPane::setNoPatron()
{
    m_choice = {};
    m_asOfMenu->setNoPatron();
    m_whatIfMenu->setNoPatron();
    m_phone->setEnabled(false);
    m_phone->setStatusTip(tr("Choose a patron first."));
    m_patron.reset();
    setActing(false);
}

void PreviewPane::setActing(bool acting)
{
    m_acting = acting && m_patron;
    updateActing();
}

// What is tried, or of another day, is nothing to act on.
void PreviewPane::updateActing()
{
    const QString reason = !m_patron              ? tr("Choose a patron first.")
        : m_choice.at                             ? tr("The page is shown as of another day; go back to now to act.")
        : !m_choice.instead.isEmpty()             ? tr("A setting is tried out; go back to what is set to act.")
                                                  : QString();
    m_acting = m_acting && reason.isEmpty();
    m_bar->setActing(m_acting);
    m_bar->setActReason(reason);
    m_act->setChecked(m_acting);
    m_act->setEnabled(reason.isEmpty());
    m_act->setStatusTip(reason);
    m_band->setVisible(m_acting);
    if (m_acting)
        m_band->setPatron(m_patron->page.name);
    m_frame->setActing(m_acting);
}

QString PreviewPane::whatIf() const
{
    return m_whatIf->text();
}

void PreviewPane::want(const PreviewChoice &choice)
{
    Q_EMIT choiceWanted(choice);
}

void PreviewPane::tryValue(const QString &key, const QJsonValue &value)
{
    PreviewChoice choice = m_choice;
    if (settingOf(asSet(), key) == value)
        choice.instead.remove(key);
    else
        choice.instead.insert(key, value);
    want(choice);
}

void PreviewPane::tryLabel(const PortalLabel &row)
{
    want({m_choice.at, withRow(m_choice.instead, row, asSet())});
}

void PreviewPane::tryStage(const DonationStage &row)
{
    want({m_choice.at, withRow(m_choice.instead, row, asSet())});
}

void PreviewPane::askForText(const QString &key)
{
    const SettingSpec &spec = *findSetting(key);
    QStringList known;
    if (spec.type == SettingType::TimeZone) {
        for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
            known.append(QString::fromLatin1(zone));
    }
    m_typed->open(
        m_bar->whatIfButton(), words::triedName(key), settingOf(m_patron->settings, key).toString(),
        [&spec](const QString &text) { return parseSetting(spec.key, text) ? QString() : words::settingProblem(spec, text); },
        [this, key](const QString &text) { tryValue(key, *parseSetting(key, text)); }, known);
}

void PreviewPane::askForLabel(const PortalLabel &row)
{
    m_typed->open(
        m_bar->whatIfButton(), tr("The patron reads for “%1”").arg(row.status.simplified()), row.label, [](const QString &) { return QString(); },
        [this, row](const QString &text) { tryLabel({row.status, text, true}); });
}

void PreviewPane::askForProbability(const DonationStage &row)
{
    const auto number = [](const QString &text) {
        bool is = false;
        const double probability = QLocale().toDouble(QString(text).remove(u'%').trimmed(), &is);
        return is && probability >= 0 && probability <= 100 ? std::optional(probability) : std::nullopt;
    };
    m_typed->open(
        m_bar->whatIfButton(), tr("Probability of “%1” in percent").arg(row.name.simplified()), words::numberText(row.probability),
        [number](const QString &text) { return number(text) ? QString() : tr("“%1” is not a percentage from 0 to 100.").arg(text); },
        [this, row, number](const QString &text) { tryStage({row.name, *number(text), row.type}); });
}

void PreviewPane::setPhone(bool phone)
{
    m_phone->setChecked(phone);
    m_bar->setPhone(phone);
    view().setPhoneWidth(phone);
}

void PreviewPane::chooseDate()
{
    m_dates->open(m_bar->asOfButton(), localDate(m_patron->page.at, m_patron->page.timeZone));
}

// A1, and what is tried, in words: never shown without them. Where both are, the date gives way: the button, the tip
// and the status bar say the rest.
void PreviewPane::updateTried()
{
    const bool asOf = m_choice.at.has_value();
    const bool whatIf = !m_choice.instead.isEmpty() && m_patron->asSet;
    const QString whole = words::asOfText(m_patron->page);
    if (asOf)
        m_asOf->setText(whole, whatIf ? tr("As of %1").arg(words::dateText(localDate(*m_choice.at, m_patron->page.timeZone))) : whole);
    else
        m_asOf->setText({}, {});
    if (whatIf)
        m_whatIf->setText(whatIfSentence(), changedSentence(*m_patron->asSet, m_patron->page));
    else
        m_whatIf->setText({}, {});
    for (TriedLine *line : {m_asOf, m_whatIf})
        line->setCompact(asOf && whatIf);
}

QString PreviewPane::whatIfSentence() const
{
    return tr("What if – %1 Tried: %2.").arg(changedSentence(*m_patron->asSet, m_patron->page), words::triedList(m_choice.instead));
}

void PreviewPane::updateWords()
{
    if (!m_patron)
        return;
    const portal::PortalPage &page = m_patron->page;
    m_hidden->setHidden(page, view().currentTab(), view().revealsHidden());
    markCurrent();
    const portal::Tab *tab = page::findTab(page, view().tab());
    m_address = view().showsAllEvents() ? page.siteAddress : tab ? tab->link : QString();
    m_frame->setAddress(m_address);
    m_bar->setLink(m_address);
}

void PreviewPane::markCurrent()
{
    const page::PageLayout *layout = view().layoutOfPage();
    const int line = view().inspectedLine();
    const bool hidden = layout && line >= 0 && !layout->lines()[size_t(line)].shown;
    const page::Line *current = hidden ? &layout->lines()[size_t(line)] : nullptr;
    m_hidden->setCurrent(current ? HiddenLine{current->kind, current->record} : HiddenLine{});
}

void PreviewPane::goToHidden(const HiddenLine &hidden)
{
    view().setRevealHidden(true);
    const std::vector<page::Line> &lines = view().layoutOfPage()->lines();
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const page::Line &line) {
        return !line.shown && HiddenLine{line.kind, line.record} == hidden;
    });
    if (found != lines.end())
        view().inspect(int(found - lines.begin()));
    view().setFocus(Qt::OtherFocusReason);
}

} // namespace pd::ui
