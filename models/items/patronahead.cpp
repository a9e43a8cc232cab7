// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/patronahead.h"

#include <utility>

namespace pd::items {

namespace {

bool aMomentAfter(Instant later, Instant earlier)
{
    return later >= earlier && later.ms - earlier.ms <= PatronAhead::momentMs;
}

} // namespace

Result<bool> PatronAhead::read(DeskReaders &readers, const PatronRequest &request)
{
    Result<QString> mark = readers.journal->mark();
    if (mark && m_known && m_known->request.contact == request.contact && m_known->mark == *mark && aMomentAfter(request.at, m_known->request.at))
        return false;
    m_known.reset();
    if (!mark)
        return mark.error();
    Result<std::shared_ptr<PatronView>> view = readPatronView(readers, request);
    if (!view)
        return view.error();
    m_known = Known{request, *std::move(mark), *std::move(view)};
    return true;
}

std::shared_ptr<PatronView> PatronAhead::take(DeskReaders &readers, const PatronRequest &request)
{
    if (!request.instead.isEmpty() || !m_known || m_known->request.contact != request.contact)
        return {};
    const std::optional<Known> known = std::exchange(m_known, std::nullopt);
    const Result<QString> mark = readers.journal->mark();
    if (!mark || *mark != known->mark)
        return {};
    const Instant now = request.now.value_or(request.at);
    if (request.at != now || !aMomentAfter(now, known->request.at))
        show(*known->view, request);
    return known->view;
}

} // namespace pd::items
