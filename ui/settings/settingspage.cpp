// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/drafts.h"
#include "ui/common/leading.h"
#include "ui/help/helplibrary.h"
#include "ui/settings/keptedits.h"
#include "ui/settings/labelspanel.h"
#include "ui/settings/sectiondelegate.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsdesk.h"
#include "ui/settings/settingssection.h"
#include "ui/words/settingwords.h"
#include "ui/settings/stagespanel.h"
#include "ui/words/errorsentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int listWidth = 200;
constexpr int inset = 16;
constexpr int columnWidth = 720;

const auto lastSection = u"settings/section"_s;

// Takes its content in when it is seen: to ask all sections how high their words are costs a third of the program's start.
class SectionArea : public QScrollArea {
public:
    explicit SectionArea(QWidget *content)
        : m_content(content)
    {
        content->setParent(this);
        content->hide();
    }

    void fill()
    {
        if (widget())
            return;
        setWidget(m_content);
        m_content->show();
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        fill();
        QScrollArea::showEvent(event);
    }

private:
    QWidget *m_content;
};

} // namespace

QString settingObjectName(const QString &key)
{
    return u"setting_"_s + key;
}

SettingsPage::SettingsPage(const Services &services, QWidget *parent)
    : Page({u"settings"_s, tr("Settings"), u"configure"_s, Where::Foot}, parent)
    , m_services(services)
    , m_desk(new SettingsDesk(services, this))
{
    connect(m_desk, &SettingsDesk::failed, this, [this](const Error &error) { Q_EMIT noticed({ChipTone::Danger, words::errorSentence(error)}); });
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        const auto touches = [&notice](const QString &table) { return notice.tables.contains(table); };
        if (m_desk->isLoaded() && (notice.everything || touches(u"setting"_s) || touches(u"portal_label"_s) || touches(u"donation_stage"_s)))
            reload();
    });
    for (const words::SettingGroup &group : words::settingGroups()) {
        addSection(group.id, group.title, [this, group] { return makeGroup(group); });
        if (group.id == "orders"_L1)
            addSection(u"labels"_s, LabelsPanel::tr("Order labels"), [this] { return watched(u"labels"_s, new LabelsPanel(*m_desk)); });
        else if (group.id == "donations"_L1)
            addSection(u"stages"_s, StagesPanel::tr("Donation stages"), [this] { return watched(u"stages"_s, new StagesPanel(*m_desk)); });
    }
}

void SettingsPage::makeSections()
{
    if (isMade())
        return;
    m_sections = new QListWidget(this);
    m_title = new QLabel(this);
    m_stack = new QStackedWidget(this);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setMouseTracking(true);
    m_sections->setSpacing(1);
    m_sections->setFixedWidth(listWidth);
    m_sections->viewport()->setBackgroundRole(QPalette::Window);
    m_title->setObjectName(u"settingsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(typeface(TypeRole::Title));
    m_title->setContentsMargins(inset, inset, inset, 4);
    m_stack->setObjectName(u"settingsStack"_s);
    m_stack->setAccessibleName(tr("Section"));

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(*this, 8, 8, 0, 0));
    row->setSpacing(8);
    row->addWidget(m_sections);
    row->addLayout(right, 1);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::takeSection);
    for (const Section &section : m_all)
        place(section);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sections, m_title, m_stack})
        part->show(); // the page may be seen already
    if (m_drafts)
        awaitDraft();
}

QWidget *SettingsPage::makeGroup(const words::SettingGroup &group)
{
    auto *section = new SettingsSection(group, *m_desk);
    connect(section, &SettingsSection::noticed, this, &SettingsPage::noticed);
    connect(section, &SettingsSection::ruleWanted, this, [this](const QString &rule) { Q_EMIT helpWanted(u"rules#"_s + rule); });
    connect(section, &SettingsSection::pendingChanged, this, [this, section, id = group.id] { markPending(id, section->pendingCount()); });
    return section;
}

QWidget *SettingsPage::watched(const QString &id, RuleTablePanel *panel)
{
    connect(panel, &RuleTablePanel::noticed, this, &SettingsPage::noticed);
    connect(panel, &RuleTablePanel::pendingChanged, this, [this, panel, id] { markPending(id, panel->isPending() ? 1 : 0); });
    return panel;
}

void SettingsPage::reload()
{
    if (isMade())
        m_desk->load();
}

QString SettingsPage::draftName() const
{
    return Drafts::nameAt(entry().id, m_services.database.url);
}

void SettingsPage::keepDrafts(Drafts &drafts)
{
    m_drafts = &drafts;
    if (isMade()) // the page of last time is there at once
        awaitDraft();
}

void SettingsPage::awaitDraft()
{
    if (m_desk->isLoaded())
        takeDraft();
    else
        connect(m_desk, &SettingsDesk::loaded, this, &SettingsPage::takeDraft, Qt::SingleShotConnection); // after the rows
}

void SettingsPage::resume()
{
    if (!m_drafts || m_desk->isLoaded() || m_drafts->left(draftName()).isEmpty())
        return;
    makeSections();
    reload();
}

void SettingsPage::takeDraft()
{
    const QJsonObject left = m_drafts->left(draftName());
    for (SettingRow *row : findChildren<SettingRow *>())
        row->resume(left.value(row->objectName()).toObject());
    for (RuleTablePanel *panel : findChildren<RuleTablePanel *>())
        panel->resume(left.value(panel->objectName()).toObject());
    for (const auto &[id, section] : m_keeping)
        section->resume(left.value(id).toObject());
    m_drafts->keep(this, draftName(), [this] { return draft(); });
    if (!draft().isEmpty())
        Q_EMIT noticed({ChipTone::Info, tr("What you had edited in the settings and not saved is there again.")});
}

QJsonObject SettingsPage::draft() const
{
    QJsonObject all;
    const auto add = [&all](const QString &name, const QJsonObject &one) {
        if (!one.isEmpty())
            all.insert(name, one);
    };
    for (const SettingRow *row : findChildren<SettingRow *>())
        add(row->objectName(), row->draft());
    for (const RuleTablePanel *panel : findChildren<RuleTablePanel *>())
        add(panel->objectName(), panel->draft());
    for (const auto &[id, section] : m_keeping)
        add(id, section->draft());
    return all;
}

void SettingsPage::setPatron(RowId contact, const QString &name)
{
    m_desk->setPatron(contact, name);
}

// An edit that is not saved shows from every section.
void SettingsPage::markPending(const QString &id, int pending)
{
    const int row = rowOf(id);
    const QString title = m_all[size_t(row)].title;
    m_sections->item(row)->setText(pending ? tr("%1 · edited").arg(title) : title);
    m_pending[id] = pending;
    Q_EMIT unsavedChanged();
}

int SettingsPage::unsaved() const
{
    return std::accumulate(m_pending.cbegin(), m_pending.cend(), 0);
}

void SettingsPage::showUnsaved()
{
    for (const Section &section : m_all) {
        if (m_pending.value(section.id))
            return showSection(section.id);
    }
}

void SettingsPage::addSection(const QString &id, const QString &title, MakeContent content)
{
    m_all.push_back({id, title, std::move(content)});
    if (isMade())
        place(m_all.back());
    if (m_menu)
        addAction(id, title);
}

void SettingsPage::place(const Section &section)
{
    const auto &[id, title, makeContent] = section;
    QWidget *content = makeContent();
    if (auto *keeps = dynamic_cast<KeepsEdits *>(content))
        m_keeping.emplace_back(id, keeps);
    auto *ground = new QWidget;
    auto *area = new SectionArea(ground);
    area->setObjectName(u"settingsArea_"_s + id);
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    ground->setObjectName(u"settingsGround_"_s + id);
    ground->setAccessibleName(title);
    content->setMaximumWidth(columnWidth);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(inset, 4, inset, inset);
    row->addWidget(content, 1);
    row->addStretch(0);
    m_stack->addWidget(area);

    auto *item = new QListWidgetItem(title, m_sections);
    const bool wasLast = id == m_services.preferences.value(lastSection).toString();
    if (wasLast || m_sections->count() == 1)
        m_sections->setCurrentItem(item);
}

void SettingsPage::addActions(Menus &menus)
{
    m_menu = menus.view->addMenu(tr("&Settings"));
    m_menu->setObjectName(u"settingsMenu"_s);
    for (const Section &section : m_all)
        addAction(section.id, section.title);
}

void SettingsPage::addAction(const QString &id, const QString &title)
{
    QAction *action = m_menu->addAction(QString(title).replace(u'&', u"&&"_s), this, [this, id] { showSection(id); });
    action->setObjectName(u"section_"_s + id);
}

int SettingsPage::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Section &section) { return section.id == id; });
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

void SettingsPage::showSection(const QString &id)
{
    makeSections();
    Q_EMIT wanted();
    if (const int row = rowOf(id); row >= 0)
        m_sections->setCurrentRow(row);
}

void SettingsPage::takeSection(int row)
{
    m_stack->setCurrentIndex(row);
    m_title->setText(row < 0 ? QString() : m_all[size_t(row)].title);
    if (isVisible() && row >= 0)
        m_services.preferences.setValue(lastSection, m_all[size_t(row)].id);
}

void SettingsPage::showSetting(const QString &key)
{
    makeSections();
    if (rowOf(key) >= 0) { // a table has a section of its own
        showSection(key);
        return;
    }
    const QString name = settingObjectName(key);
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *area = static_cast<SectionArea *>(m_stack->widget(i));
        auto *setting = area->findChild<QWidget *>(name);
        if (!setting)
            continue;
        showSection(m_all[size_t(i)].id);
        area->fill();
        area->ensureWidgetVisible(setting);
        setting->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void SettingsPage::enter()
{
    makeSections();
    if (!m_desk->isLoaded())
        reload();
    m_sections->setFocus(Qt::OtherFocusReason);
}

QString SettingsPage::helpTopic() const
{
    const int row = isMade() ? m_sections->currentRow() : -1;
    return row < 0 ? entry().id : entry().id + u'#' + HelpLibrary::anchorOf(m_all[size_t(row)].title);
}

} // namespace pd::ui
