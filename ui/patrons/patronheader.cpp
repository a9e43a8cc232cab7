// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/patronheader.h"

#include "ui/common/chip.h"
#include "ui/page/pagewords.h"
#include "ui/page/textfit.h"

#include <QHBoxLayout>
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

struct FlagWords {
    QString text;
    ChipTone tone;
};

FlagWords wordsOf(portal::ContactFlag flag)
{
    switch (flag) {
    case portal::ContactFlag::Deceased:
        return {PatronHeader::tr("Deceased"), ChipTone::Danger};
    case portal::ContactFlag::DoNotCall:
        return {PatronHeader::tr("Do not call"), ChipTone::Warn};
    case portal::ContactFlag::DoNotMail:
        return {PatronHeader::tr("Do not mail"), ChipTone::Warn};
    case portal::ContactFlag::OptedOut:
        return {PatronHeader::tr("No e-mail"), ChipTone::Warn};
    case portal::ContactFlag::AccessNeeds:
        return {PatronHeader::tr("Access needs"), ChipTone::Info};
    case portal::ContactFlag::Vip:
        return {PatronHeader::tr("VIP"), ChipTone::Info};
    case portal::ContactFlag::Board:
        return {PatronHeader::tr("Board"), ChipTone::Info};
    }
    Q_UNREACHABLE();
}

} // namespace

PatronHeader::PatronHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(TypeRole::Title, this))
    , m_contact(new ElidedLabel(TypeRole::Body, this))
    , m_login(new Chip(this))
    , m_warnings(new Chip(this))
    , m_age(new Chip(this))
    , m_flagRow(new QHBoxLayout)
{
    setObjectName(u"patronHeader"_s);
    setAccessibleName(tr("Patron"));
    setFixedHeight(height_);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setObjectName(u"patronName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_contact->setObjectName(u"patronContact"_s);
    m_contact->setAccessibleName(tr("E-mail, phone, household"));
    m_login->setObjectName(u"loginChip"_s);
    m_login->setInspectable(true);
    m_login->setToolTip(tr("Show why"));
    m_warnings->setObjectName(u"warningsChip"_s);
    m_warnings->setTone(ChipTone::Warn);
    m_warnings->setIconName(u"dialog-warning"_s);
    m_warnings->setInspectable(true);
    m_warnings->setToolTip(tr("Show the warnings"));
    m_age->setObjectName(u"dataAge"_s);
    m_age->setIconName(u"chronometer"_s);
    m_age->setInspectable(false);
    connect(m_login, &Chip::clicked, this, &PatronHeader::loginClicked);
    connect(m_warnings, &Chip::clicked, this, &PatronHeader::warningsClicked);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name);
    top->addSpacing(4);
    top->addWidget(m_login);
    top->addWidget(m_warnings);
    m_flagRow->setSpacing(8);
    top->addLayout(m_flagRow);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_contact, 1);
    bottom->addWidget(m_age);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset + avatar + 12, 10, inset, 10);
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(bottom);
}

void PatronHeader::setPatron(const items::PatronView &view, Instant now)
{
    const Contact &contact = view.record.contact;
    m_initials = initialsOf(contact);
    m_name->setText(view.page.name.isEmpty() ? tr("(no name)") : view.page.name);
    QStringList parts;
    const QString phones[] = {contact.phone, contact.mobilePhone, contact.homePhone, contact.otherPhone};
    const auto *phone = std::find_if(std::begin(phones), std::end(phones), [](const QString &p) { return !p.isEmpty(); });
    parts.append(contact.email.isEmpty() ? tr("No e-mail address") : page::isolated(contact.email));
    if (phone != std::end(phones))
        parts.append(page::isolated(*phone));
    if (view.record.account && !view.record.account->name.isEmpty())
        parts.append(page::isolated(view.record.account->name));
    m_contact->setText(parts.join(u"  ·  "_s));

    const bool allowed = view.page.login.allowed;
    m_login->setText(allowed ? tr("Portal: can log in") : tr("Portal: cannot log in"));
    m_login->setTone(allowed ? ChipTone::Success : ChipTone::Danger);
    m_login->setIconName(allowed ? u"checkmark"_s : u"dialog-cancel"_s);
    m_login->setAccessibleName(m_login->text());
    const int warnings = int(view.page.warnings.size());
    m_warnings->setVisible(warnings > 0);
    m_warnings->setText(warnings == 1 ? tr("1 warning") : tr("%n warnings", nullptr, warnings));
    m_warnings->setAccessibleName(m_warnings->text());
    for (Chip *chip : {m_login, m_warnings})
        chip->updateGeometry();
    setFlags(view);
    setDataAge(view, now);
    update();
}

void PatronHeader::setFlags(const items::PatronView &view)
{
    for (Chip *chip : m_flags)
        delete chip;
    m_flags.clear();
    for (const portal::ContactFlag flag : view.page.flags) {
        const FlagWords words = wordsOf(flag);
        auto *chip = new Chip(this);
        chip->setObjectName(u"flagChip"_s);
        chip->setText(words.text);
        chip->setAccessibleName(words.text);
        chip->setTone(words.tone);
        chip->setInspectable(false);
        m_flagRow->addWidget(chip);
        m_flags.push_back(chip);
    }
}

void PatronHeader::setDataAge(const items::PatronView &view, Instant now)
{
    const std::optional<Instant> asOf = view.page.dataAsOf;
    if (!asOf) {
        m_age->setText(tr("Never imported"));
        m_age->setTone(ChipTone::Neutral);
    } else {
        const int days = int(std::max<qint64>(0, (now.ms - asOf->ms) / (24LL * 60 * 60 * 1000)));
        const QString date = page::dateText(asOf, view.page.timeZone);
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

void PatronHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(palette());
    const QRectF circle(inset, (height_ - avatar) / 2.0, avatar, avatar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.selection);
    painter.drawEllipse(circle);
    painter.setPen(t.accentText);
    page::drawText(painter, circle, m_initials, typeface(TypeRole::Heading), Qt::AlignHCenter);
    painter.fillRect(QRectF(0, height_ - 1, width(), 1), t.border);
}

} // namespace pd::ui
