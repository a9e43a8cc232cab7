// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace pd::mail {

// One piece of an answer: a bare word, a text (quoted, or a literal of any bytes), or a list of pieces.
struct ImapNode {
    enum class Kind { Word, Text, List };

    Kind kind = Kind::Word;
    QByteArray text;
    std::vector<ImapNode> items = {};

    [[nodiscard]] bool isWord(QByteArrayView word) const; // in any case of letters
    [[nodiscard]] bool isNil() const { return isWord("NIL"); }
    // A number above 0 that fits IMAP's 32 bits.
    [[nodiscard]] std::optional<quint32> number() const;
};

// OK, NO, BAD, BYE or PREAUTH, with what stands in brackets and the words for people.
struct ImapStatus {
    enum class Kind { Ok, No, Bad, Bye, Preauth };

    Kind kind = Kind::Ok;
    QByteArray code; // e.g. UIDVALIDITY 7
    QByteArray text;

    [[nodiscard]] bool isOk() const { return kind == Kind::Ok; }
    // The number after that word in the code.
    [[nodiscard]] std::optional<quint32> codeNumber(QByteArrayView word) const;
};

// One answer of the server: with a tag it ends a command, without one it tells something, and + asks to go on.
struct ImapResponse {
    enum class Kind { Tagged, Untagged, GoOn };

    Kind kind = Kind::Untagged;
    QByteArray tag;
    std::optional<ImapStatus> status;
    std::vector<ImapNode> parts = {}; // where it is no status

    // The word that says what is told; of "12 EXISTS" it is EXISTS.
    [[nodiscard]] bool tells(QByteArrayView word) const;
    // The 12 of "12 EXISTS".
    [[nodiscard]] quint32 count() const;
};

} // namespace pd::mail
