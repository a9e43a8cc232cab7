// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mail/mailledger.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>

#include <map>

namespace pd::testing {

// A ledger in memory, that keeps to what the interface promises and can be told to refuse.
class MemoryLedger final : public mail::MailLedger {
public:
    struct Kept {
        mail::FetchedMail mail;
        bool filed = false;
        int uids = 1; // under how many it came
    };

    Result<Seen> seen() override { return m_seen; }
    Result<void> take(const std::vector<mail::FetchedMail> &mails, Seen upTo) override
    {
        batches.push_back(mails.size());
        if (refusesAfter >= 0 && refusesAfter-- == 0)
            return Error{ErrorCode::DatabaseDiskFull, {}, {}};
        for (const mail::FetchedMail &mail : mails) {
            const QByteArray key = QCryptographicHash::hash(mail.bytes, QCryptographicHash::Sha256) + (mail.bytes.isEmpty() ? QByteArray::number(mail.uid) : QByteArray());
            if (const auto there = kept.find(key); there != kept.end()) {
                there->second.mail.uid = mail.uid;
                there->second.mail.uidValidity = mail.uidValidity;
                there->second.filed = false;
                ++there->second.uids;
            } else {
                kept.emplace(key, Kept{mail});
            }
        }
        m_seen = upTo;
        seenAfter.push_back(upTo.uid);
        return {};
    }
    Result<std::vector<mail::UnfiledMail>> unfiled() override
    {
        std::vector<mail::UnfiledMail> all;
        for (const auto &[key, one] : kept) {
            if (!one.filed && one.mail.body != mail::FetchedMail::Body::Withheld)
                all.push_back({one.mail.uidValidity, one.mail.uid, messageIdOf(one.mail.bytes)});
        }
        return all;
    }
    Result<void> filed(quint32 uidValidity, const std::vector<quint32> &uids) override
    {
        if (forgetsToFile)
            return Error{ErrorCode::DatabaseLocked, {}, {}};
        for (auto &[key, one] : kept) {
            if (one.mail.uidValidity == uidValidity && std::find(uids.begin(), uids.end(), one.mail.uid) != uids.end())
                one.filed = true;
        }
        return {};
    }

    [[nodiscard]] qsizetype unfiledCount() { return qsizetype(unfiled()->size()); }

    std::map<QByteArray, Kept> kept;
    std::vector<size_t> batches;
    std::vector<quint32> seenAfter; // each
    int refusesAfter = -1; // so many batches
    bool forgetsToFile = false;

private:
    static QByteArray messageIdOf(const QByteArray &bytes)
    {
        const qsizetype at = bytes.indexOf("Message-ID: ");
        return at < 0 ? QByteArray() : bytes.sliced(at + 12, bytes.indexOf("\r\n", at) - at - 12);
    }

    Seen m_seen;
};

} // namespace pd::testing
