// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"
#include "models/domain/reply/factcheck.h"
#include "models/domain/reply/replytemplate.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class ReplySend;

// The answer to a request: a template fills it from the order, what it says is compared with the order while it is written, and Send puts it
// into the outbox, where it can be undone for some seconds. Whoever owns it keeps its draft.
class ReplyPanel : public QWidget {
    Q_OBJECT

public:
    ReplyPanel(const Services &services, QWidget *parent);

    void setRequest(std::optional<RowId> request);
    // What is known of it has changed: the answer is compared anew.
    void readAgain();
    void setHindrance(const QString &reason); // why nobody answers it here; empty: this desk may

    [[nodiscard]] QString draft() const; // the text; empty: nothing is written, or it is on its way
    [[nodiscard]] QString draftTemplate() const;
    void setDraft(const QString &body, const QString &name);
    void setUndoSeconds(int seconds) { m_undoSeconds = seconds; }

Q_SIGNALS:
    void draftChanged();
    void noticed(const pd::ui::Notice &notice);
    void sent(qint64 request); // it can be undone no more
    void unsent(qint64 request, const QString &body, const QString &name); // it could not be written, and another request is open by now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Known {
        reply::Scene scene;
        std::vector<reply::Template> templates;
        QString clerk;
    };
    void build();
    void read();
    void take(const Known &known);
    void fill();
    void weigh();
    void send();
    void takeUndone();
    void lockText(bool locked);
    void fitStops();
    [[nodiscard]] QString reason() const; // why Send is off
    [[nodiscard]] QString languageWanted() const;

    Services m_services;
    items::Lane m_lane;
    std::optional<RowId> m_request;
    std::optional<Known> m_known;
    reply::Facts m_facts;
    std::vector<reply::Difference> m_differences; // of the subject and the text
    QString m_language; // of what was filled in
    bool m_filling = false;
    bool m_sending = false;
    int m_undoSeconds = 15;
    QString m_hindrance;
    QLabel *m_title;
    QComboBox *m_template;
    QLineEdit *m_to;
    QCheckBox *m_even;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_stops;
    QPushButton *m_send;
    QCheckBox *m_wait;
    ReplySend *m_bar;
};

} // namespace pd::ui
