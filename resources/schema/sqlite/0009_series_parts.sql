-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a series consists of. It joins the price levels of a package whose buyers attend on the same days, so that one seat is
-- never kept for two of them.
CREATE TABLE series_instance (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    instance_id INTEGER NOT NULL REFERENCES event_instance (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (series_id, instance_id)
) STRICT;
CREATE INDEX series_instance_instance ON series_instance (instance_id);

-- A package may be sold for several series (Fridays, matinées): each of its levels belongs to one of them at most.
CREATE TABLE series_price_level (
    id INTEGER PRIMARY KEY,
    series_id INTEGER NOT NULL REFERENCES series (id),
    price_level_id INTEGER NOT NULL UNIQUE REFERENCES price_level (id),
    early_price INTEGER CHECK (early_price >= 0), -- until series.early_price_until, in the level's currency; NULL: none
    allocation_name TEXT NOT NULL DEFAULT '', -- of the performances, where its seats lie; '': in any
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX series_price_level_series ON series_price_level (series_id);
