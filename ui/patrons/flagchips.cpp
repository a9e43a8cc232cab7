// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/flagchips.h"

#include "ui/common/chip.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int gap = 8;
constexpr int narrowGap = 4;
constexpr int iconChip = 28;
constexpr int height_ = 22;

struct FlagWords {
    QString text;
    QString icon;
    ChipTone tone;
};

FlagWords wordsOf(portal::ContactFlag flag)
{
    using F = portal::ContactFlag;
    switch (flag) {
    case F::Deceased:
        return {FlagChips::tr("Deceased"), u"deceased"_s, ChipTone::Danger};
    case F::DoNotCall:
        return {FlagChips::tr("Do not call"), u"call-stop"_s, ChipTone::Warn};
    case F::DoNotMail:
        return {FlagChips::tr("Do not mail"), u"letter-stop"_s, ChipTone::Warn};
    case F::OptedOut:
        return {FlagChips::tr("No e-mail"), u"mail-stop"_s, ChipTone::Warn};
    case F::AccessNeeds:
        return {FlagChips::tr("Access needs"), u"access-needs"_s, ChipTone::Info};
    case F::Vip:
        return {FlagChips::tr("VIP"), u"favorite"_s, ChipTone::Info};
    case F::Board:
        return {FlagChips::tr("Board"), u"system-users"_s, ChipTone::Info};
    }
    Q_UNREACHABLE();
}

} // namespace

FlagChips::FlagChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"flags"_s);
    setAccessibleName(tr("Know first"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FlagChips::setFlags(const std::vector<portal::ContactFlag> &flags)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_wide = m_narrow = 0;
    QStringList all;
    for (const portal::ContactFlag flag : flags) {
        const FlagWords words = wordsOf(flag);
        auto *chip = new Chip(this);
        chip->setObjectName(u"flagChip"_s);
        chip->setText(words.text);
        chip->setIconName(words.icon);
        chip->setTone(words.tone);
        chip->setAccessibleName(words.text);
        chip->setToolTip(words.text);
        chip->setInspectable(false);
        chip->setAttribute(Qt::WA_TransparentForMouseEvents, false); // for the tip
        chip->show();
        m_wide += chip->sizeHint().width() + (m_chips.empty() ? 0 : gap);
        m_narrow += iconChip + (m_chips.empty() ? 0 : narrowGap);
        m_chips.push_back(chip);
        all.append(words.text);
    }
    setAccessibleDescription(all.join(u", "_s));
    setVisible(!m_chips.empty());
    updateGeometry();
    place();
}

QSize FlagChips::sizeHint() const
{
    return {m_wide, height_};
}

QSize FlagChips::minimumSizeHint() const
{
    return {m_narrow, height_};
}

void FlagChips::place()
{
    const bool words = width() >= m_wide;
    int x = 0;
    for (Chip *chip : m_chips) {
        chip->setText(words ? chip->accessibleName() : QString());
        const int wide = words ? chip->sizeHint().width() : iconChip;
        chip->setGeometry(isRightToLeft() ? width() - x - wide : x, 0, wide, height_);
        x += wide + (words ? gap : narrowGap);
    }
}

void FlagChips::resizeEvent(QResizeEvent *)
{
    place();
}

void FlagChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
