// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/requestqueuemodel.h"

#include <QSortFilterProxyModel>

namespace pd::ui {

// Which of the queue are shown, and in what order: chosen by a person, kept as names.
struct RequestView {
    enum class Which { Open, Mine, Nobodys, New, InProgress, Waiting, Snoozed, Finished, All, Automatic };
    enum class Sort { Due, Priority, Newest, Oldest, Patron };
    Which which = Which::Open;
    Sort sort = Sort::Due;
    QString find = {};
    bool operator==(const RequestView &) const = default;

    [[nodiscard]] bool isOfMails() const { return which == Which::Automatic; } // none of the requests: mails that have none
    [[nodiscard]] QString text() const; // to be kept
    [[nodiscard]] static RequestView from(const QString &text);
};

// The queue as a list: one line of it, its words for who hears it, what is shown of it and in what order.
class RequestList : public QSortFilterProxyModel {
    Q_OBJECT

public:
    struct Moment {
        Instant now;
        QDate today; // of the organisation
    };
    RequestList(items::RequestQueueModel &model, std::function<Moment()> moment, QObject *parent);

    void show(const RequestView &view);
    [[nodiscard]] const RequestView &view() const { return m_view; }
    void setPerson(const QString &who); // whose are "mine"
    [[nodiscard]] const QueuedRequest &at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(RowId request) const; // invalid: it is not shown
    [[nodiscard]] Moment moment() const { return m_moment(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsColumn(int column, const QModelIndex &) const override { return column == 0; }

private:
    [[nodiscard]] bool isShown(const QueuedRequest &request) const;

    items::RequestQueueModel &m_model;
    std::function<Moment()> m_moment;
    RequestView m_view;
    QString m_person;
    QStringList m_words; // of what is to be found, folded
};

} // namespace pd::ui
