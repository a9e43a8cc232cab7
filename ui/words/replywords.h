// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/factcheck.h"
#include "models/domain/reply/replytemplate.h"

#include <map>

namespace pd::words {

// A template's text with what is known put in, in the template's language: seats, days and amounts as they are written there. What is not
// known stays open, in its braces.
struct FilledReply {
    QString subject;
    QString body;
    bool operator==(const FilledReply &) const = default;
};
[[nodiscard]] FilledReply fillReply(const reply::Template &text, const reply::Scene &scene, const QString &clerk);
// What each field stands for there; in its braces what is not known.
using ReplyValues = std::map<reply::Field, QString>;
[[nodiscard]] ReplyValues replyValues(const QString &language, const reply::Scene &scene, const QString &clerk);
// The same of an order that nobody has, for the eyes of whoever writes a template.
[[nodiscard]] reply::Scene sampleScene(Instant at);

[[nodiscard]] QString replyFieldText(reply::Field field); // what a field stands for, as people name it
[[nodiscard]] QString replyLanguageName(const QString &language); // in itself: English, español, français

// What the text says otherwise than the records, each as a sentence.
[[nodiscard]] QString differenceText(const reply::Difference &difference);
[[nodiscard]] QString differencesText(const Error &error); // of MailFactsDiffer

} // namespace pd::words
