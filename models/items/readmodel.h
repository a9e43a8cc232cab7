// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/readerthread.h"
#include "models/items/recordmodel.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace pd::items {

// How the reading of a list goes.
class ReadList : public RecordModel {
    Q_OBJECT

public:
    using RecordModel::RecordModel;

    [[nodiscard]] LoadState loadState() const final { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } // of the Failed state

Q_SIGNALS:
    void loadStateChanged();

protected:
    void setState(LoadState state, const Error &error = {})
    {
        m_state = state;
        m_error = error;
        Q_EMIT loadStateChanged();
    }

private:
    LoadState m_state = LoadState::Ready;
    Error m_error;
};

// A list that is read as a whole on the reader's thread, as often as it is asked to; what is there stays until the answer. Its
// columns are data: what stands in each of a row. A subclass says what a row's id and state are.
template <class Row>
class ReadModel : public ReadList {
public:
    using Rows = std::vector<Row>;
    using Reading = std::function<Result<Rows>(DeskReaders &)>;
    using Cells = std::vector<std::function<QVariant(const Row &)>>; // one for each column, in their order

    void load()
    {
        setState(LoadState::Loading);
        m_thread.run(m_lane, m_reading).then(&m_thread, [self = QPointer<ReadModel>(this)](const Result<Rows> &answer) {
            if (self && (answer || answer.error().code != ErrorCode::Cancelled))
                self->take(answer);
        });
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cells.size()); }
    [[nodiscard]] const Row &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] const Rows &rows() const { return m_rows; }

protected:
    ReadModel(ReaderThread &thread, Reading reading, Cells cells, QObject *parent)
        : ReadList(parent)
        , m_thread(thread)
        , m_reading(std::move(reading))
        , m_cells(std::move(cells))
    {
    }
    [[nodiscard]] QVariant value(int row, int column) const override { return m_cells[size_t(column)](at(row)); }

private:
    void take(const Result<Rows> &answer)
    {
        if (!answer)
            return setState(LoadState::Failed, answer.error());
        beginResetModel();
        m_rows = *answer;
        endResetModel();
        setState(LoadState::Ready);
    }

    ReaderThread &m_thread;
    Lane m_lane;
    Reading m_reading;
    Cells m_cells;
    Rows m_rows;
};

// One that may be very long: so many rows at first (of those that are counted), and as many more when somebody asks.
template <class Row>
class LongReadModel : public ReadModel<Row> {
public:
    using Rows = std::vector<Row>;
    using Reading = std::function<Result<Rows>(DeskReaders &, int most)>;

    void loadMore()
    {
        *m_most += m_atOnce;
        this->load();
    }

protected:
    LongReadModel(ReaderThread &thread, Reading reading, typename ReadModel<Row>::Cells cells, QObject *parent, int atOnce)
        : LongReadModel(thread, std::move(reading), std::move(cells), parent, atOnce, std::make_shared<std::atomic<int>>(atOnce))
    {
    }
    [[nodiscard]] int most() const { return *m_most; }

private:
    using Most = std::shared_ptr<std::atomic<int>>; // read on the reader's thread
    LongReadModel(ReaderThread &thread, Reading reading, typename ReadModel<Row>::Cells cells, QObject *parent, int atOnce, Most most)
        : ReadModel<Row>(thread, [reading = std::move(reading), most](DeskReaders &readers) { return reading(readers, *most); }, std::move(cells), parent)
        , m_atOnce(atOnce)
        , m_most(std::move(most))
    {
    }

    int m_atOnce;
    Most m_most;
};

} // namespace pd::items
