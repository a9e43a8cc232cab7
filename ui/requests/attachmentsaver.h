// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

#include <QThreadPool>

namespace pd::ui {

// Saves what is attached to messages, and does nothing else with it: asks where, has the message read on the reader's thread, and
// what is attached taken out of it by the helper program, for which a thread of its own waits. Destroying it waits for that.
class AttachmentSaver : public QObject {
    Q_OBJECT

public:
    // `window` owns it and its questions.
    AttachmentSaver(const Services &services, QWidget *window);
    ~AttachmentSaver() override;

    void setHelper(const QString &program) { m_helper = program; } // that takes messages apart

    // Looks whether the bytes in which it is are kept; weighed() answers.
    void weigh(RowId message);
    // `name`: a safe one. Nothing is ever overwritten.
    void ask(RowId message, const MailAttachment &attachment, const QString &name);

Q_SIGNALS:
    void weighed(qint64 message, const QString &hindrance); // why nothing can be saved; empty: it can
    void noticed(const pd::ui::Notice &notice);

private:
    void read(RowId message, const MailAttachment &attachment, const QString &path);
    void save(const std::optional<QByteArray> &raw, const MailAttachment &attachment, const QString &path);
    void tell(const Error &error);

    Services m_services;
    QWidget *m_window;
    QString m_helper;
    items::Lane m_weighed;
    QThreadPool m_pool;
};

} // namespace pd::ui
