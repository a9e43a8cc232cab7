// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/values.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace pd::ui {

// The fields of a row that somebody can type, as a tuple `all` of pointers to them: said for each kind of row (keptedits.h).
template <class Row>
struct TypedFields;

// The rows of a small table as the database has them, and what somebody has typed for some of them and not saved: it stays until it
// is saved or discarded, whatever row is looked at meanwhile. A row has an `id` (0: a new one) and can be compared. Its `place` in an
// order, where it has one, is set by other means than typing: it is as the database has it.
template <class Row>
class EditBook {
public:
    // What the database has now. What somebody else changed and nobody types here is theirs; an edit of a field that is otherwise by
    // now, or of a row that is gone, has moved.
    void read(std::vector<Row> all)
    {
        m_all = std::move(all);
        for (auto at = m_edits.begin(); at != m_edits.end();) {
            const std::optional<Row> now = held(at->first);
            if (now)
                putInPlace(at->second, *now);
            if (at->first != 0 && now != at->second.base) {
                const bool apart = now && at->second.base && takeOver(at->second.now, *at->second.base, *now);
                at->second.moved = at->second.moved || !apart;
                at->second.base = now;
            }
            if (now && *now == at->second.now) { // it is what was typed
                at = m_edits.erase(at);
                continue;
            }
            ++at;
        }
    }

    [[nodiscard]] const std::vector<Row> &all() const { return m_all; }
    [[nodiscard]] std::optional<Row> held(RowId id) const
    {
        const auto found = std::find_if(m_all.begin(), m_all.end(), [id](const Row &one) { return one.id == id; });
        return found == m_all.end() ? std::nullopt : std::optional(*found);
    }
    // What is typed for rows that somebody else removed.
    [[nodiscard]] std::vector<Row> lost() const
    {
        std::vector<Row> all;
        for (const auto &[id, edit] : m_edits) {
            if (id != 0 && !held(id))
                all.push_back(edit.now);
        }
        return all;
    }
    // What is typed for the row, else what is held; none: neither.
    [[nodiscard]] std::optional<Row> shown(RowId id) const
    {
        const auto edit = m_edits.find(id);
        return edit == m_edits.end() ? held(id) : std::optional(edit->second.now);
    }

    void edit(const Row &now)
    {
        const auto edit = m_edits.find(now.id);
        const std::optional<Row> before = edit == m_edits.end() ? held(now.id) : edit->second.base;
        if (now.id != 0 && before && *before == now)
            m_edits.erase(now.id);
        else if (edit == m_edits.end())
            m_edits[now.id] = {before, now, false};
        else
            edit->second.now = now;
    }
    void forget(RowId id) { m_edits.erase(id); }
    // What was sent is in the database, as `stored`. What has been typed since then is an edit of that.
    void saved(const Row &sent, const Row &stored)
    {
        const auto edit = m_edits.find(sent.id);
        if (edit == m_edits.end())
            return;
        Row now = edit->second.now;
        m_edits.erase(edit);
        if (now == sent)
            return;
        now.id = stored.id;
        m_edits[now.id] = {stored, now, false};
        putInPlace(m_edits[now.id], stored);
    }

    [[nodiscard]] bool isEdited(RowId id) const { return m_edits.count(id) > 0; }
    [[nodiscard]] bool hasMoved(RowId id) const // somebody else changed the row that is being edited
    {
        const auto edit = m_edits.find(id);
        return edit != m_edits.end() && edit->second.moved;
    }
    // What the edit stands against: as the row was when it began, or what its editor has been told of since.
    [[nodiscard]] std::optional<Row> base(RowId id) const
    {
        const auto edit = m_edits.find(id);
        return edit == m_edits.end() ? held(id) : edit->second.base;
    }
    [[nodiscard]] int edits() const { return int(m_edits.size()); }

    // To be kept elsewhere, and brought back: what was typed, and what it stood against then. What is typed by now stays.
    struct Typed {
        std::optional<Row> base = {};
        Row now = {};
        bool moved = false;
    };
    [[nodiscard]] std::vector<Typed> typed() const
    {
        std::vector<Typed> all;
        for (const auto &[id, edit] : m_edits)
            all.push_back({edit.base, edit.now, edit.moved});
        return all;
    }
    void resume(const Typed &one)
    {
        if (m_edits.count(one.now.id) > 0)
            return;
        m_edits[one.now.id] = {one.base, one.now, one.moved};
        read(std::vector(m_all)); // it may have moved
    }

private:
    struct Edit {
        std::optional<Row> base;
        Row now;
        bool moved = false;
    };
    // Takes over what somebody else changed in other fields; false: a field was changed on both sides, and not to the same.
    static bool takeOver(Row &now, const Row &base, const Row &theirs)
    {
        bool apart = true;
        const auto take = [&](auto field) {
            if (now.*field == base.*field)
                now.*field = theirs.*field;
            else if (theirs.*field != base.*field && theirs.*field != now.*field)
                apart = false;
        };
        std::apply([&](auto... field) { (take(field), ...); }, TypedFields<Row>::all);
        return apart;
    }
    static void putInPlace(Edit &edit, const Row &row)
    {
        if constexpr (requires { row.place; }) {
            edit.now.place = row.place;
            if (edit.base)
                edit.base->place = row.place;
        }
    }

    std::vector<Row> m_all;
    std::map<RowId, Edit> m_edits;
};

} // namespace pd::ui
