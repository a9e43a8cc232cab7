// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace pd::words {

// A template taken apart: what stands between the places, and the name of each {place}.
struct TemplatePart {
    QString text;
    bool isPlace = false;
};
[[nodiscard]] std::vector<TemplatePart> templateParts(const QString &pattern);

// The template with every {name} replaced by what `text` says of it, in one pass: a value that looks like a
// placeholder stays as it is.
[[nodiscard]] QString fillTemplate(const QString &pattern, const std::function<QString(const QString &name)> &text);

} // namespace pd::words
