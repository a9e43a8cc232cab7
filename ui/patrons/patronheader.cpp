// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/patronheader.h"

#include "models/domain/instant.h"
#include "ui/common/chip.h"
#include "ui/common/iconbutton.h"
#include "ui/common/leading.h"
#include "ui/common/menutext.h"
#include "ui/common/plaintip.h"
#include "ui/page/textfit.h"
#include "ui/patrons/flagchips.h"
#include "ui/patrons/headerbutton.h"
#include "ui/words/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int height_ = 72;
constexpr int inset = 16;
constexpr int avatar = 40;
constexpr int widestPhone = 180;
constexpr int between = 14; // facts, with a dot in the middle

// The first letter with its marks; names may begin with quotes, brackets, digits.
QString firstLetter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString character = text.mid(start, end - start);
        if (character.at(0).isLetter() || character.at(0).isHighSurrogate())
            return character.toUpper();
        start = end;
    }
    return {};
}

QString initialsOf(const Contact &contact)
{
    const QString first = page::plain(contact.firstName);
    const QString last = page::plain(contact.lastName);
    const QString initials = firstLetter(first) + firstLetter(last);
    // Letters of a joining script would join here; one alone stands for the name.
    return initials.isRightToLeft() ? firstLetter(last.isEmpty() ? first : last) : initials;
}

QString phoneOf(const Contact &contact)
{
    for (const QString &phone : {contact.phone, contact.mobilePhone, contact.homePhone, contact.otherPhone}) {
        if (!phone.trimmed().isEmpty())
            return page::plain(phone);
    }
    return {};
}

std::optional<Instant> lastLoginOf(const PatronRecord &record)
{
    std::optional<Instant> last;
    for (const PortalUser &user : record.portalUsers) {
        if (user.lastLoginAt && (!last || *last < *user.lastLoginAt))
            last = user.lastLoginAt;
    }
    return last;
}

} // namespace

PatronHeader::PatronHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(TypeRole::Title, this))
    , m_login(new Chip(this))
    , m_warnings(new Chip(this))
    , m_flags(new FlagChips(this))
    , m_request(new IconButton(u"mail-message-new"_s, tr("New request…"), this))
    , m_email(new HeaderButton(tr("E-mail"), tr("click to copy"), this))
    , m_phone(new HeaderButton(tr("Phone"), tr("click to copy"), this))
    , m_household(new HeaderButton(tr("Household"), tr("click for its other members"), this))
    , m_lastLogin(new ElidedLabel(TypeRole::Body, this))
    , m_age(new Chip(this))
    , m_members(new QMenu(this))
{
    setObjectName(u"patronHeader"_s);
    setAccessibleName(tr("Patron"));
    setFixedHeight(height_);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    nameWidgets();
    layOut();
    connect(m_login, &Chip::clicked, this, &PatronHeader::loginClicked);
    connect(m_warnings, &Chip::clicked, this, &PatronHeader::warningsClicked);
    connect(m_request, &IconButton::clicked, this, &PatronHeader::requestWanted);
    connect(m_email, &HeaderButton::clicked, this, [this] { copy(m_emailText); });
    connect(m_phone, &HeaderButton::clicked, this, [this] { copy(m_phoneText); });
    connect(m_household, &HeaderButton::clicked, this,
            [this] { m_members->popup(m_household->mapToGlobal(QPoint(0, m_household->height()))); });
}

void PatronHeader::nameWidgets()
{
    m_name->setObjectName(u"patronName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_login->setObjectName(u"loginChip"_s);
    m_login->setInspectable(true);
    m_login->setToolTip(tr("Show why"));
    m_warnings->setObjectName(u"warningsChip"_s);
    m_warnings->setTone(ChipTone::Warn);
    m_warnings->setIconName(u"dialog-warning"_s);
    m_warnings->setInspectable(true);
    m_warnings->setToolTip(tr("Show the warnings"));
    m_request->setObjectName(u"patronNewRequest"_s);
    m_email->setObjectName(u"patronEmail"_s);
    m_phone->setObjectName(u"patronPhone"_s);
    m_household->setObjectName(u"patronHousehold"_s);
    m_household->setOpensMenu(true);
    m_lastLogin->setObjectName(u"lastLogin"_s);
    m_lastLogin->setAccessibleName(tr("Last login"));
    m_lastLogin->setMuted(true);
    m_age->setObjectName(u"dataAge"_s);
    m_age->setIconName(u"chronometer"_s);
    m_age->setInspectable(false);
    m_members->setObjectName(u"householdMenu"_s);
    m_members->setTitle(tr("&Household"));
}

void PatronHeader::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name);
    top->addSpacing(4);
    top->addWidget(m_login);
    top->addWidget(m_warnings);
    top->addWidget(m_flags);
    top->addStretch(1);
    top->addWidget(m_request);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(between);
    for (QWidget *fact : {static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_household),
                          static_cast<QWidget *>(m_lastLogin)})
        bottom->addWidget(fact);
    bottom->addStretch(1);
    bottom->addWidget(m_age);
    auto *column = new QVBoxLayout(this);
    const int beside = inset + avatar + 8; // the initials are painted at the leading side
    column->setContentsMargins(isRightToLeft() ? inset : beside, 10, isRightToLeft() ? beside : inset, 8);
    top->setContentsMargins(isRightToLeft() ? 0 : 4, 0, isRightToLeft() ? 4 : 0, 0); // in line with the words below, which have a frame
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(bottom);
}

void PatronHeader::setPatron(const items::PatronView &view, Instant now)
{
    m_initials = initialsOf(view.record.contact);
    m_name->setText(view.page.name.isEmpty() ? tr("(no name)") : view.page.name);
    m_name->setToolTip(plainTip(m_name->text()));
    const bool allowed = view.page.login.allowed;
    m_login->setText(directed(allowed ? tr("Portal: can log in") : tr("Portal: cannot log in")));
    m_login->setTone(allowed ? ChipTone::Success : ChipTone::Danger);
    m_login->setIconName(allowed ? u"checkmark"_s : u"dialog-cancel"_s);
    m_login->setAccessibleName(m_login->text());
    const int warnings = int(view.page.warnings.size());
    m_warnings->setVisible(warnings > 0);
    m_warnings->setText(warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, warnings));
    m_warnings->setAccessibleName(m_warnings->text());
    for (Chip *chip : {m_login, m_warnings})
        chip->updateGeometry();
    m_flags->setFlags(view.page.flags);
    setWays(view);
    setHousehold(view);
    setDataAge(view, now);
    updateActions();
    update();
}

void PatronHeader::setWays(const items::PatronView &view)
{
    m_emailText = page::plain(view.record.contact.email);
    m_phoneText = phoneOf(view.record.contact);
    m_email->setWorking(!m_emailText.isEmpty());
    m_email->setFact(m_emailText.isEmpty() ? tr("No e-mail address") : m_emailText);
    m_phone->setWorking(!m_phoneText.isEmpty());
    m_phone->setFact(m_phoneText.isEmpty() ? tr("No phone number") : m_phoneText);
    m_phone->setMinimumWidth(std::min(m_phone->sizeHint().width(), widestPhone)); // half a number is none
    const std::optional<Instant> login = lastLoginOf(view.record);
    m_lastLogin->setText(login ? tr("Last login %1").arg(words::dateText(localDate(*login, view.page.timeZone))) : QString());
    m_lastLogin->setToolTip(login ? words::instantText(*login, view.page.timeZone) : QString());
    m_lastLogin->setVisible(login.has_value());
}

void PatronHeader::setHousehold(const items::PatronView &view)
{
    const std::vector<HouseholdMember> &others = view.record.household;
    m_members->clear();
    for (const HouseholdMember &member : others) {
        const QString name = member.name.trimmed().isEmpty() ? tr("(no name)") : member.name;
        QAction *action = m_members->addAction(menuText(name), this, [this, id = member.id] { Q_EMIT patronWanted(id); });
        action->setObjectName(u"householdMember"_s);
        action->setStatusTip(page::plain(member.email));
    }
    const QString account = view.record.account ? page::plain(view.record.account->name) : QString();
    m_household->setWorking(!others.empty());
    m_household->setFact(account.isEmpty() && !others.empty() ? tr("Household") : account);
    m_household->setVisible(!m_household->fact().isEmpty());
}

void PatronHeader::setDataAge(const items::PatronView &view, Instant now)
{
    const std::optional<Instant> asOf = view.page.dataAsOf;
    if (!asOf) {
        m_age->setText(tr("Never imported"));
        m_age->setTone(ChipTone::Neutral);
    } else {
        const int days = int(std::max<qint64>(0, (now.ms - asOf->ms) / (24LL * 60 * 60 * 1000)));
        const QString date = words::dateText(localDate(*asOf, view.page.timeZone));
        if (days == 0)
            m_age->setText(tr("Data of %1, today").arg(date));
        else
            m_age->setText(days == 1 ? tr("Data of %1, 1 day old").arg(date)
                                     : tr("Data of %1, %n days old", nullptr, days).arg(date));
        m_age->setTone(days >= view.settings.warnAfterDays ? ChipTone::Warn : ChipTone::Neutral);
    }
    m_age->setAccessibleName(m_age->text());
    m_age->updateGeometry();
}

void PatronHeader::addActions(Menus &menus)
{
    m_copyEmail = menus.patron->addAction(tr("Copy &e-mail address"), this, [this] { copy(m_emailText); });
    m_copyEmail->setObjectName(u"copyEmail"_s);
    m_copyPhone = menus.patron->addAction(tr("Copy phone &number"), this, [this] { copy(m_phoneText); });
    m_copyPhone->setObjectName(u"copyPhone"_s);
    menus.patron->addMenu(m_members);
    updateActions();
}

void PatronHeader::updateActions()
{
    if (!m_copyEmail)
        return;
    const bool open = !m_name->text().isEmpty();
    const auto turn = [&](QAction *action, bool on, const QString &why) {
        action->setEnabled(on);
        action->setStatusTip(on ? QString() : open ? why : tr("Choose a patron first."));
    };
    turn(m_copyEmail, !m_emailText.isEmpty(), tr("The patron has no e-mail address."));
    turn(m_copyPhone, !m_phoneText.isEmpty(), tr("The patron has no phone number."));
    turn(m_members->menuAction(), !m_members->isEmpty(), tr("No other member of the household is known."));
}

void PatronHeader::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticed({ChipTone::Success, tr("Copied: %1").arg(page::isolated(text))});
}

void PatronHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const bool mirrored = isRightToLeft();
    const QRectF circle(mirrored ? width() - inset - avatar : inset, (height_ - avatar) / 2.0, avatar, avatar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.selection);
    painter.drawEllipse(circle);
    painter.setPen(t.accentText);
    page::drawText(painter, circle, m_initials, typeface(TypeRole::Heading), Qt::AlignHCenter);
    painter.fillRect(QRectF(0, height_ - 1, width(), 1), t.border);
    // A dot between two facts.
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.muted);
    for (const QWidget *fact : {static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_household), static_cast<QWidget *>(m_lastLogin)}) {
        if (!fact->isHidden()) {
            const QRect box = fact->geometry();
            const qreal x = mirrored ? box.right() + between / 2.0 + 1 : box.left() - between / 2.0;
            painter.drawEllipse(QPointF(x, box.center().y() + 1), 1.2, 1.2);
        }
    }
}

} // namespace pd::ui
