// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/understanding/phrasebook.h"

namespace pd::understanding {

// What people write, language by language, in the form of phrasebook.h. The groups:
//   ask       somebody asks: without it nothing in its sentence is a wish
//   not, but  a negation reaches to the end of its part of the sentence, or to a word of `but`
//   thanks    what follows has been done already
//   info      the sentence asks what things are like
//   if        the sentence is not decided
//   undecided likewise, of people who are still thinking about it: nothing in it is a wish
//   spam      nobody who writes this is a patron
//   own       before a word for seats: those that they have
//   now       before named seats: likewise; prefer: would be good; sitting: since when somebody has been here
//   only      so many seats are wanted; instead, fromTo: so many in place of so many
//   toSeries  a series that they name is asked for; supposed: it is not what is asked; theirs: nor is it they who ask; oneShow: behind its name, one evening is meant
//   keep, next_best, call_first: what if it cannot be; elsewhere: seats that are somehow else; all others: a kind of wish or a code of a plan
QStringView englishPhrases();
QStringView spanishPhrases();
QStringView frenchPhrases();
QStringView germanPhrases();
QStringView portuguesePhrases();

// nullptr for a language that is not read. Made once.
[[nodiscard]] const PhraseBook *phrasesOf(QStringView language);

} // namespace pd::understanding
