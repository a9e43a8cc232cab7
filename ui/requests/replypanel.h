// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reply/factcheck.h"
#include "models/domain/reply/replytemplate.h"
#include "models/domain/requestqueue.h"
#include "models/items/lane.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/words/replywords.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pd::ui {

class ElidedLabel;
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

    // Send and what belongs to it: below the text, or wherever whoever owns the panel puts it, so that it is always seen.
    [[nodiscard]] QWidget &foot() { return *m_foot; }

    // What is written, for the request that is open; without a subject and a text: nothing is, or it is on its way.
    [[nodiscard]] RequestDraft draft() const;
    void setDraft(const RequestDraft &draft);
    // What else was written of this answer, offered beside the templates: others', and those of requests that were merged into it. `person`: whose are "yours".
    void setOtherDrafts(std::vector<RequestDraft> drafts, const QString &person);
    void setUndoSeconds(int seconds) { m_undoSeconds = seconds; }

Q_SIGNALS:
    void draftChanged();
    void noticed(const pd::ui::Notice &notice);
    void sent(qint64 request); // it can be undone no more
    void unsent(const pd::RequestDraft &draft); // it could not be written, and another request is open by now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Known {
        reply::Scene scene;
        std::vector<reply::Template> templates;
    };
    struct Filled { // by a template, before anybody typed in it
        QString templateName;
        QString language;
        words::FilledReply text;
        words::ReplyValues values;
    };
    void build();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makeOldRow();
    void read();
    void take(const Known &known);
    void fill();
    void fillAnew();
    void fillChoices(const QString &chosen);
    void choose();
    void takeDraft(RequestDraft draft);
    void keepWritten(); // among the other drafts
    void changeOthers(std::optional<RowId> request); // for those of another request
    [[nodiscard]] QString draftText(const RequestDraft &draft) const;
    void put(const reply::Template &text);
    void followOrder();
    [[nodiscard]] std::vector<reply::Field> oldFields() const;
    void weighOld();
    void weigh();
    void send();
    void takeUndone();
    void takeGone();
    void learnClerk();
    void fillClerk(); // where a template left it open, as nobody knew yet who writes
    void weighDifferences();
    [[nodiscard]] QString chosenTemplate() const;
    [[nodiscard]] QString usualRecipient() const; // of what is known
    [[nodiscard]] bool maySendAllTheSame() const; // what differs is no field that is open
    [[nodiscard]] std::vector<reply::Overruled> overruled() const;
    void lockText(bool locked);
    void fitStops();
    [[nodiscard]] QString reason() const; // why Send is off
    [[nodiscard]] QString languageWanted() const;

    Services m_services;
    items::Lane m_lane;
    std::optional<RowId> m_request;
    std::optional<Known> m_known;
    std::vector<RequestDraft> m_others;
    std::map<RowId, std::vector<RequestDraft>> m_replaced; // what stood here, by request, as m_filled
    QString m_person;
    QStringList m_templates, m_draftTexts; // as the list has them
    std::map<RowId, Filled> m_filled; // by request, as long as the window is open: who comes back to one finds it so
    QString m_clerk; // who writes
    reply::Facts m_facts;
    std::vector<reply::Difference> m_differences; // of the subject and the text
    QString m_language; // of what was filled in
    bool m_toTyped = false; // by whoever writes: not the address on record
    bool m_subjectTyped = false; // likewise: not the one of the thread
    bool m_filling = false;
    bool m_sending = false;
    int m_undoSeconds = 15;
    QString m_hindrance;
    ElidedLabel *m_title;
    QComboBox *m_template;
    QLineEdit *m_to;
    QCheckBox *m_even;
    QLineEdit *m_subject;
    QPlainTextEdit *m_text;
    QLabel *m_old;
    QPushButton *m_anew;
    QWidget *m_oldRow; // the two
    QLabel *m_stops;
    QCheckBox *m_checked; // what differs, sent all the same
    QPushButton *m_send;
    QCheckBox *m_wait;
    ReplySend *m_bar;
    ElidedLabel *m_why; // Send is off
    QWidget *m_foot;
};

} // namespace pd::ui
