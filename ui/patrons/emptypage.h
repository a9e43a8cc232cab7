// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pd::ui {

// Shown while no patron is: what to do, what is under way, or what went wrong in one sentence.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setInvitation(); // to find a patron
    void setNoPatrons();  // in the whole database: to import them
    void setBusy(const QString &title, const QString &sentence);
    void setError(const QString &title, const QString &sentence);
    // After setError(): nothing can be found here, but it can be tried again, or another database or the demo theatre opened.
    void offerOther();

Q_SIGNALS:
    void searchWanted();
    void importWanted();
    void againWanted();
    void demoWanted();
    void otherWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Telling { Invitation, NoPatrons, Busy, Error };

    void tell(Telling telling, const QString &title, const QString &sentence);
    void tintIcon();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_find;
    QPushButton *m_import;
    QPushButton *m_again;
    QPushButton *m_demo;
    QPushButton *m_other;
    Telling m_telling = Telling::Invitation;
};

} // namespace pd::ui
