// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

class QDialog;

namespace pd::ui {

class Drafts;

// A dialog whose work is more than its fields.
class DraftForm {
public:
    virtual ~DraftForm() = default;
    [[nodiscard]] virtual QJsonObject draft() const = 0; // empty: nothing that would be lost
    virtual bool takeDraft(const QJsonObject &left) = 0; // whether it could be taken
};

// What is typed into dialogs survives a crash (see Drafts): a dialog says with keepDraft() what it is about, as soon as its
// fields are filled; opened again about the same after a crash, it holds what was typed, and that is said.
class DialogDrafts : public QObject {
    Q_OBJECT

public:
    // `database`: its address; what belongs to one database is not filled into another one's dialogs.
    DialogDrafts(Drafts &drafts, QString database, QObject *parent);

    // Whether a crash left what was typed into the dialog of that object name.
    [[nodiscard]] bool isLeft(const QString &dialog, const QString &about = {}) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void filledIn(const QString &sentence);

private:
    void keep(QDialog &dialog, const QString &about);

    Drafts &m_drafts;
    QString m_database;
};

// `about`: that of which there may be several, e.g. the number of the order.
void keepDraft(QDialog &dialog, const QString &about = {});

} // namespace pd::ui
