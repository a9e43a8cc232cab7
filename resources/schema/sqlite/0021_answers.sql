-- SPDX-FileCopyrightText: Patron Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where mail is sent from. Its password is in the keychain, never here. One of them is active at most.
CREATE TABLE mail_account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
    security TEXT NOT NULL DEFAULT 'starttls' CHECK (security IN ('tls', 'starttls')),
    user_name TEXT NOT NULL,
    from_address TEXT NOT NULL,
    from_name TEXT NOT NULL DEFAULT '',
    auth TEXT NOT NULL DEFAULT 'password' CHECK (auth IN ('password', 'oauth2')),
    ca_file TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX mail_account_active ON mail_account (active) WHERE active = 1;

-- A mail may also be what a patron has asked for in the Portal, on its way to whoever does it. A check cannot be changed where it is.
ALTER TABLE outbox ADD COLUMN about TEXT NOT NULL DEFAULT 'reply' CHECK (about IN ('reply', 'reminder', 'receipt', 'request'));
UPDATE outbox SET about = kind;
ALTER TABLE outbox DROP COLUMN kind;
ALTER TABLE outbox RENAME COLUMN about TO kind;

-- How a mail goes out. Whoever sends one claims it before the first byte goes: no two do.
ALTER TABLE outbox ADD COLUMN account_id INTEGER REFERENCES mail_account (id);
ALTER TABLE outbox ADD COLUMN in_reply_to TEXT NOT NULL DEFAULT ''; -- a Message-ID without its brackets
ALTER TABLE outbox ADD COLUMN reference_ids TEXT NOT NULL DEFAULT ''; -- likewise, oldest first, one space between two
ALTER TABLE outbox ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0);
ALTER TABLE outbox ADD COLUMN next_try_at INTEGER;
ALTER TABLE outbox ADD COLUMN claimed_by TEXT NOT NULL DEFAULT ''; -- which program on which computer
ALTER TABLE outbox ADD COLUMN claimed_at INTEGER;
ALTER TABLE outbox ADD COLUMN sent_at INTEGER;
CREATE INDEX outbox_unsent ON outbox (id) WHERE state IN ('waiting', 'sending');
CREATE INDEX outbox_request ON outbox (request_id) WHERE request_id IS NOT NULL;

-- What answers usually say; staff change them as they like.
INSERT INTO reply_template (name, language, subject, body) VALUES
    ('Received', 'en', 'Your request for order {order}', 'Dear {name},

thank you for writing to us. We have your request for order {order} and look into it. Your seats, {seats}, stay yours meanwhile.

{clerk}
{organisation}
'),
    ('Received', 'es', 'Su solicitud sobre el pedido {order}', 'Estimado/a {name}:

Gracias por escribirnos. Hemos recibido su solicitud sobre el pedido {order} y la estamos estudiando. Mientras tanto, sus localidades ({seats}) siguen siendo suyas.

{clerk}
{organisation}
'),
    ('Received', 'fr', 'Votre demande pour la commande {order}', 'Bonjour {name},

Merci de nous avoir écrit. Nous avons bien reçu votre demande pour la commande {order} et nous l’étudions. En attendant, vos places ({seats}) restent les vôtres.

{clerk}
{organisation}
'),
    ('Better seats found', 'en', 'Better seats for {series}', 'Dear {name},

good news: {offered} are free for every performance of {series}. Shall we change your seats? Until you say yes, your present seats, {seats}, stay yours.

We keep the new seats for you until {hold}.

{clerk}
{organisation}
'),
    ('Better seats found', 'es', 'Mejores localidades para {series}', 'Estimado/a {name}:

Buenas noticias: {offered} están libres en todas las funciones de {series}. ¿Quiere que cambiemos sus localidades? Hasta que nos diga que sí, las actuales ({seats}) siguen siendo suyas.

Le guardamos las nuevas hasta el {hold}.

{clerk}
{organisation}
'),
    ('Better seats found', 'fr', 'De meilleures places pour {series}', 'Bonjour {name},

Bonne nouvelle : {offered} sont libres pour toutes les représentations de {series}. Souhaitez-vous changer de places ? Tant que vous n’avez pas dit oui, vos places actuelles ({seats}) restent les vôtres.

Nous vous gardons les nouvelles jusqu’au {hold}.

{clerk}
{organisation}
'),
    ('Both kept for you', 'en', 'Both pairs of seats are kept until {hold}', 'Dear {name},

we keep both for you until {hold}: your present seats, {seats}, and the new ones, {offered}. Please tell us by then which you would like; if we hear nothing, your present seats stay yours.

{clerk}
{organisation}
'),
    ('Both kept for you', 'es', 'Le guardamos ambas opciones hasta el {hold}', 'Estimado/a {name}:

Le guardamos ambas opciones hasta el {hold}: sus localidades actuales ({seats}) y las nuevas ({offered}). Díganos antes de esa fecha cuáles prefiere; si no recibimos respuesta, las actuales seguirán siendo suyas.

{clerk}
{organisation}
'),
    ('Both kept for you', 'fr', 'Nous vous gardons les deux jusqu’au {hold}', 'Bonjour {name},

Nous vous gardons les deux jusqu’au {hold} : vos places actuelles ({seats}) et les nouvelles ({offered}). Dites-nous d’ici là lesquelles vous préférez ; sans réponse de votre part, vos places actuelles restent les vôtres.

{clerk}
{organisation}
'),
    ('Seats changed', 'en', 'Your seats for {series} are changed', 'Dear {name},

your seats for {series} are changed: they are {seats} now, at every performance. Order {order} comes to {price}.

{clerk}
{organisation}
'),
    ('Seats changed', 'es', 'Hemos cambiado sus localidades para {series}', 'Estimado/a {name}:

Hemos cambiado sus localidades para {series}: ahora son {seats}, en todas las funciones. El pedido {order} asciende a {price}.

{clerk}
{organisation}
'),
    ('Seats changed', 'fr', 'Vos places pour {series} sont changées', 'Bonjour {name},

Vos places pour {series} sont changées : ce sont maintenant {seats}, pour toutes les représentations. La commande {order} s’élève à {price}.

{clerk}
{organisation}
'),
    ('Not possible', 'en', 'Your request for {series}', 'Dear {name},

we have looked at every seat of {series}, and nothing that fits your wish is free at all performances. Your seats, {seats}, stay yours. We have noted your wish and write to you when something comes free.

Please renew by {deadline}.

{clerk}
{organisation}
'),
    ('Not possible', 'es', 'Su solicitud para {series}', 'Estimado/a {name}:

Hemos revisado todas las localidades de {series} y no hay ninguna que se ajuste a su deseo libre en todas las funciones. Sus localidades ({seats}) siguen siendo suyas. Hemos anotado su deseo y le escribiremos cuando quede algo libre.

Por favor, renueve antes del {deadline}.

{clerk}
{organisation}
'),
    ('Not possible', 'fr', 'Votre demande pour {series}', 'Bonjour {name},

Nous avons examiné toutes les places de {series} : aucune qui réponde à votre souhait n’est libre pour toutes les représentations. Vos places ({seats}) restent les vôtres. Nous avons noté votre souhait et vous écrirons dès qu’une place se libère.

Merci de renouveler avant le {deadline}.

{clerk}
{organisation}
'),
    ('Declined as you asked', 'en', 'Order {order} is not renewed', 'Dear {name},

as you asked, order {order} for {series} is not renewed, and its seats are on sale again. Thank you for the seasons that you have spent with us; we would be glad to see you again.

{clerk}
{organisation}
'),
    ('Declined as you asked', 'es', 'El pedido {order} no se renueva', 'Estimado/a {name}:

Tal como nos pidió, el pedido {order} para {series} no se renueva y sus localidades vuelven a estar a la venta. Gracias por las temporadas que ha pasado con nosotros; nos alegrará volver a verle.

{clerk}
{organisation}
'),
    ('Declined as you asked', 'fr', 'La commande {order} n’est pas renouvelée', 'Bonjour {name},

Comme vous l’avez demandé, la commande {order} pour {series} n’est pas renouvelée et ses places sont remises en vente. Merci pour les saisons passées avec nous ; nous serons heureux de vous revoir.

{clerk}
{organisation}
'),
    ('Please tell us more', 'en', 'A question about your request', 'Dear {name},

thank you for writing to us. So that we find the right seats for you, please tell us a little more: where would you like to sit, how many seats do you need, and what shall we do if nothing fits? Your seats, {seats}, stay yours meanwhile.

{clerk}
{organisation}
'),
    ('Please tell us more', 'es', 'Una pregunta sobre su solicitud', 'Estimado/a {name}:

Gracias por escribirnos. Para encontrar las localidades adecuadas, díganos un poco más: ¿dónde le gustaría sentarse, cuántas localidades necesita y qué hacemos si nada encaja? Mientras tanto, sus localidades ({seats}) siguen siendo suyas.

{clerk}
{organisation}
'),
    ('Please tell us more', 'fr', 'Une question sur votre demande', 'Bonjour {name},

Merci de nous avoir écrit. Pour trouver les places qui vous conviennent, dites-nous-en un peu plus : où aimeriez-vous être assis, combien de places vous faut-il, et que faire si rien ne convient ? En attendant, vos places ({seats}) restent les vôtres.

{clerk}
{organisation}
')
    ON CONFLICT (name, language) DO NOTHING;
