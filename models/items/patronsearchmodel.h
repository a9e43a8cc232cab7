// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/patronservice.h"

#include <QAbstractListModel>

namespace pd::items {

// The hits of one search text, best first, from the reader thread. While an answer is on its way the old hits stay, so
// that the list does not flicker under the typing hand; late answers are dropped.
class PatronSearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Columns { NameColumn, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole,
        NameRole,
        EmailRole,
        PhoneRole,
        MatchedRole, // MatchKind as int
        ExternalIdRole,
        SortRole, // folded name
        LoadStateRole,
    };
    enum class LoadState { Idle, Loading, Ready, Failed };
    Q_ENUM(LoadState)

    explicit PatronSearchModel(PatronService &service, QObject *parent = nullptr);

    void setText(const QString &text); // trimmed; an empty one clears the list at once
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] LoadState state() const { return m_state; }
    [[nodiscard]] bool hasMore() const { return m_hits.more; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void take(quint64 generation, const Result<SearchHits> &answer);
    void setState(LoadState state);

    PatronService &m_service;
    QString m_text;
    SearchHits m_hits;
    Error m_error;
    LoadState m_state = LoadState::Idle;
    quint64 m_generation = 0;
};

} // namespace pd::items
