// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historymodel.h"
#include "ui/patrons/recordformat.h"
#include "ui/shell/page.h"
#include "ui/shell/questionbar.h"
#include "ui/shell/services.h"

class QLabel;
class QPushButton;

namespace pd::ui {

class DetailPanel;
class RecordTable;

// Everything that was done in this database, newest first, with what each action changed; the chosen one can be taken back,
// or says why it cannot.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    // `ask` puts a question to whoever sits here.
    using Ask = std::function<void(const Question &question, std::function<void()> then)>;
    HistoryPanel(const Services &services, Ask ask, QWidget *parent = nullptr);

    void reload() { m_model.reload(); }

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice);
    void importMet(qint64 action); // asked about where its report is

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] const items::HistoryRow *current() const;
    void showState();
    void readOn();
    void showCurrent();
    void askBack();
    void confirmBack(const HistoryEntry &entry, const QString &what);
    void takeBack(const HistoryEntry &entry);
    void refuse(RowId entry, const Error &error);

    Services m_services;
    Ask m_ask;
    std::shared_ptr<RecordFormat> m_format;
    items::HistoryModel m_model;
    RecordTable *m_table;
    DetailPanel *m_detail;
    QPushButton *m_back;
    QLabel *m_why;
    bool m_busy = false;
    RowId m_refused = 0; // the entry that cannot be taken back, as m_refusal says; 0: none
    QString m_refusal;
};

} // namespace pd::ui
