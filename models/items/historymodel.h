// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

namespace pd::items {

// An entry of the journal, with what it changed (of the contact, where it is one's history).
struct HistoryRow {
    HistoryEntry entry;
    std::vector<JournalledRow> rows; // of a change request with names for the ids of its patron, series and order
};

// What was done to one contact's records, or to anything, newest first, read from the journal page by page as it is scrolled.
class HistoryModel final : public RowsModel<HistoryRow> {
    Q_OBJECT

public:
    enum Columns { WhenColumn, WhoColumn, ActionColumn, WhyColumn, ColumnCount };
    static constexpr int pageSize = 50;

    explicit HistoryModel(ReaderThread &thread, QObject *parent = nullptr);

    void setContact(RowId contact); // forgets what it has of another; reads when it is asked to
    void setEverything();           // likewise; an import comes without its rows, which may be very many
    void load();                    // the first page, unless it is there
    void reload();                  // again, if it was read before; what is there stays until the answer
    [[nodiscard]] LoadState loadState() const override { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadStateChanged();

protected:
    [[nodiscard]] QVariant value(int row, int column) const override;
    [[nodiscard]] RowId recordId(int row) const override { return at(row).entry.id; }
    [[nodiscard]] QString state(int row) const override { return at(row).entry.what; }

private:
    struct Page {
        std::vector<HistoryRow> rows;
        bool more = false;
    };
    void read(std::optional<RowId> before);
    void take(const Result<Page> &answer, bool first);
    void forget();
    void setState(LoadState state);

    ReaderThread &m_thread;
    Lane m_lane;
    std::optional<RowId> m_contact = 0; // none: everything
    bool m_asked = false;
    bool m_more = false;
    int m_reading = 0; // the newest one: a page that belongs to an older list is not put under this one
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

} // namespace pd::items
