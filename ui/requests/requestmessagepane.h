// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestqueue.h"

#include <QTimeZone>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace pd::ui {

class AttachmentRows;
class Chip;
class ElidedLabel;
class IconButton;
class LinkQuestion;
class MessageView;

// The second pane: who wrote, whether it really is who it says and why, what was written, message after message, and what was
// understood of it.
class RequestMessagePane : public QWidget {
    Q_OBJECT

public:
    explicit RequestMessagePane(QWidget *parent);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void show(const RequestCase *one); // null: none is open; without an id: a message that has no request
    [[nodiscard]] std::optional<RowId> message() const; // that is shown; none: there is none

    void setHindrance(const QString &reason); // why nothing can be corrected here; empty: it can
    void setAttachmentHindrance(RowId message, const QString &reason); // why nothing of what is attached to it can be saved; empty: it can

Q_SIGNALS:
    void messageChanged();
    void attachmentsShown(qint64 message); // also again
    void saveWanted(qint64 message, const pd::MailAttachment &attachment, const QString &name);
    void correctWanted();
    void searchWanted(const QString &words); // among the patrons
    void confirmWanted(); // what may be somebody else's wish is the patron's
    void splitWanted(const pd::StoredWish &wish); // it becomes a request of its own

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeUnderstood();
    void showMessage(int at);
    void fillSplits();
    void weigh();
    void showDoubts();
    void showName();
    void showText(const StoredMail *mail);
    void fill(ElidedLabel *label, const QString &text);
    void say(QLabel *label, const QString &text);
    [[nodiscard]] const StoredMail *mailOf(const StoredWish &wish) const;

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    RequestCase m_case;
    bool m_has = false;
    bool m_apart = false; // a message that has no request
    QString m_hindrance;
    int m_at = -1; // of the thread
    QLabel *m_subject;
    QFormLayout *m_head = nullptr;
    QLabel *m_hasNowLabel = nullptr;
    ElidedLabel *m_from;
    ElidedLabel *m_for;
    ElidedLabel *m_sent;
    Chip *m_mark;
    QLabel *m_reason;
    QWidget *m_turn;
    QLabel *m_which;
    IconButton *m_before;
    IconButton *m_after;
    MessageView *m_text;
    LinkQuestion *m_link;
    AttachmentRows *m_attachments;
    QWidget *m_understood = nullptr;
    QLabel *m_wishes;
    QLabel *m_hasNow;
    QLabel *m_fallback;
    QLabel *m_doubts; // what stands in the way, and what nothing follows from
    IconButton *m_split; // with a menu of the wishes
    QPushButton *m_correct;
    QPushButton *m_confirm;
    QPushButton *m_find;
    QString m_name; // that stands in the text, where nobody knows whose request it is
};

} // namespace pd::ui
