// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd::ui {

// What is to be done with an order, before it is done: what will happen in a sentence, what that means, what is to be said
// about it, and the two answers. For the patron it stands in the colour of acting.
class OrderDialog : public QDialog {
    Q_OBJECT

public:
    struct About {
        QString name;       // begins the object names
        QString title;
        QString patron;      // empty: nobody is known yet
        bool acting = false;
        QString go;         // the answer that does it
        QString leave;      // the one that does not
        bool danger = false; // then that one is the default
    };

    OrderDialog(const About &about, QWidget *parent);

    void setPatron(const QString &patron);
    void setSentence(const QString &sentence);
    void setDetail(const QString &detail);
    void say(const QString &what, bool bad); // below the fields: a warning, what went wrong
    // What was to be written was not: `why`, and it can be changed and tried again (beginWriting()). One that was left meanwhile is back.
    void refuse(const QString &why);
    // While it is being written, it is only out of the way: what was typed is lost to nobody who leaves too early.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void leftWriting(const QString &sentence); // somebody has left it while it is being written: what is to be known of that

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QVBoxLayout &fields() { return *m_fields; }
    [[nodiscard]] QPushButton &goButton() { return *m_go; }
    void addAnswer(QPushButton *button); // a third one, before the others
    void fillWithFields();               // they take all the room that is left
    void setReason(const QString &reason); // why it cannot be done now; empty: it can
    // It is being written: nothing can be changed before refuse(), or accept() when it is. What was typed is kept until then.
    void beginWriting();
    virtual void go() = 0;

private:
    void makeHead(QVBoxLayout &column, const About &about);
    void makeFoot(QVBoxLayout &column, const About &about);
    void tint();

    bool m_acting;
    bool m_danger;
    bool m_bad = false;
    bool m_writing = false;
    bool m_away = false; // it was left meanwhile
    QString m_title;
    QLabel *m_patron;
    QLabel *m_sentence;
    QLabel *m_detail;
    QLabel *m_said;
    QVBoxLayout *m_fields;
    QHBoxLayout *m_answers;
    QPushButton *m_go;
    QPushButton *m_leave;
    std::vector<QPointer<QWidget>> m_off; // while it is being written
    QPointer<QWidget> m_typedInto;
};

} // namespace pd::ui
