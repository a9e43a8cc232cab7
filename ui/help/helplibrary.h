// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace pd::ui {

struct HelpHeading {
    int level = 1;
    QString text;
    QString anchor;
};

// One page of the help, as Markdown.
struct HelpPage {
    QString id; // of the page; also its file's name
    QString language;
    QString title;
    QString markdown;
    std::vector<HelpHeading> headings; // without the title
};

// A line that a search found.
struct HelpHit {
    QString page;
    QString anchor; // of the heading above it; empty: the page's beginning
    QString title;  // page, then heading
    QString line;   // plain text
};

// All pages of the help, in the order of the contents, in one language; a page that is not there in it is in English.
// Values only; reads the program's resources once.
class HelpLibrary {
public:
    // Gives the Markdown that stands in place of {{name}}: what the program knows best itself.
    using Filler = std::function<QString(const QString &name)>;

    HelpLibrary(const QString &language, const Filler &filler);

    [[nodiscard]] const QString &language() const { return m_language; } // that was asked for
    [[nodiscard]] const std::vector<HelpPage> &pages() const { return m_pages; }
    [[nodiscard]] const HelpPage *page(const QString &id) const; // nullptr: none
    // Lines that have every word of the text, folded, page by page; at most `limit`.
    [[nodiscard]] std::vector<HelpHit> search(const QString &text, int limit = 100) const;

    // A heading's anchor: its letters and digits in lower case, hyphens between words.
    [[nodiscard]] static QString anchorOf(const QString &heading);
    // A line of Markdown as people read it.
    [[nodiscard]] static QString plainText(const QString &line);

private:
    QString m_language;
    std::vector<HelpPage> m_pages;
};

} // namespace pd::ui
