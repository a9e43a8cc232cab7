// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailmessage.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace pd::ui {

// What is attached to a message: a row each, with its name, its size and a button that saves it. Not there where nothing is. Of
// many the first few are seen, and the rest is scrolled to.
class AttachmentRows : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentRows(QWidget *parent);

    // Those that stand there already stay, with what keeps them from being saved.
    void show(qint64 message, const std::vector<MailAttachment> &attachments);
    void setHindrance(const QString &reason); // why none can be saved; empty: they can

Q_SIGNALS:
    void saveWanted(const pd::MailAttachment &attachment, const QString &name); // a safe one

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fit();

    qint64 m_message = 0;
    std::vector<MailAttachment> m_attachments;
    QList<QPushButton *> m_buttons;
    QScrollArea *m_scroll;
};

} // namespace pd::ui
