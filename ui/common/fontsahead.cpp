// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fontsahead.h"

#include "ui/common/tokens.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTimerEvent>

#include <array>

namespace pd::ui {

namespace {

constexpr int everyMs = 40; // whoever types has the turns between

// A letter of each script, as names have them.
struct Script {
    QFontDatabase::WritingSystem system;
    char16_t letter;
};
constexpr std::array<Script, 8> scripts{{{QFontDatabase::Arabic, u'\u0639'},
                                         {QFontDatabase::Hebrew, u'\u05d0'},
                                         {QFontDatabase::SimplifiedChinese, u'\u6f22'},
                                         {QFontDatabase::Japanese, u'\u304b'},
                                         {QFontDatabase::Korean, u'\ud55c'},
                                         {QFontDatabase::Cyrillic, u'\u0416'},
                                         {QFontDatabase::Greek, u'\u03a9'},
                                         {QFontDatabase::Thai, u'\u0e44'}}};

} // namespace

void FontsAhead::start()
{
    m_timer.start(everyMs, this);
}

void FontsAhead::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    const Script &script = scripts[size_t(m_next)];
    if (!QFontDatabase::families(script.system).isEmpty()) // else Qt complains of what nobody wrote yet
        static_cast<void>(QFontMetricsF(typeface(TypeRole::Body)).horizontalAdvance(QChar(script.letter)));
    if (++m_next == qsizetype(scripts.size()))
        m_timer.stop();
}

} // namespace pd::ui
