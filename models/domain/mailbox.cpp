// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/mailbox.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

// Each field that people fill in: its column, how it is read, how it is put there.
struct Field {
    const char16_t *column;
    QVariant (*read)(const Mailbox &mailbox);
    void (*put)(Mailbox &mailbox, const QVariant &value);
};

template <QString Mailbox::*Member>
constexpr Field text(const char16_t *column)
{
    return {column, [](const Mailbox &mailbox) { return QVariant(mailbox.*Member); }, [](Mailbox &mailbox, const QVariant &value) { mailbox.*Member = value.toString(); }};
}

template <QString SignIn::*Member>
constexpr Field signIn(const char16_t *column)
{
    return {column, [](const Mailbox &mailbox) { return QVariant(mailbox.signIn.*Member); }, [](Mailbox &mailbox, const QVariant &value) { mailbox.signIn.*Member = value.toString(); }};
}

constexpr std::array fields{
    text<&Mailbox::name>(u"name"),
    text<&Mailbox::host>(u"host"),
    Field{u"port", [](const Mailbox &mailbox) { return QVariant(qint64(mailbox.port)); }, [](Mailbox &mailbox, const QVariant &value) { mailbox.port = value.toInt(); }},
    text<&Mailbox::security>(u"security"),
    text<&Mailbox::user>(u"user_name"),
    text<&Mailbox::caFile>(u"ca_file"),
    text<&Mailbox::folder>(u"folder"),
    text<&Mailbox::processedFolder>(u"processed_folder"),
    Field{u"auth", [](const Mailbox &mailbox) { return QVariant(mailbox.token ? u"oauth2"_s : u"password"_s); }, [](Mailbox &mailbox, const QVariant &value) { mailbox.token = value.toString() == "oauth2"_L1; }},
    signIn<&SignIn::clientId>(u"oauth_client"),
    signIn<&SignIn::authorizeUrl>(u"oauth_authorize"),
    signIn<&SignIn::tokenUrl>(u"oauth_token"),
    signIn<&SignIn::scope>(u"oauth_scope"),
};

} // namespace

std::vector<FieldEdit> mailboxEdits(const Mailbox &before, const Mailbox &after)
{
    std::vector<FieldEdit> edits;
    for (const Field &field : fields) {
        if (const QVariant was = field.read(before), value = field.read(after); was != value)
            edits.push_back({QString::fromUtf16(field.column), was, value});
    }
    return edits;
}

Mailbox edited(Mailbox mailbox, const std::vector<FieldEdit> &edits)
{
    for (const FieldEdit &edit : edits) {
        for (const Field &field : fields) {
            if (edit.column == field.column)
                field.put(mailbox, edit.value);
        }
    }
    return mailbox;
}

} // namespace pd
