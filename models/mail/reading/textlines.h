// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::mail {

// Lines of plain text, written piece by piece as HTML means them: blanks run together, blocks stand on lines of their own,
// never two empty lines in a row, and quoted lines begin with a sign for each level.
class TextLines {
public:
    void add(const QString &text);
    void addGap(); // between two cells
    void endLine();
    void endParagraph();
    void quote(int levels); // deeper, or less deep, from the next line on
    void setPlain(bool plain); // blanks and line ends count

    // How much has been written, and what has been written since then.
    [[nodiscard]] qsizetype length() const { return m_text.size(); }
    [[nodiscard]] QString since(qsizetype length) const { return m_text.mid(length); }
    [[nodiscard]] QString taken(); // what was written; the last line ended

private:
    void put(QStringView piece);
    void newLine();

    QString m_text;
    int m_level = 0;
    int m_empty = 2; // empty lines written last; none at the very beginning
    bool m_begun = false; // the line has something in it
    bool m_gap = false; // a blank is due before the next word
    bool m_plain = false;
};

} // namespace pd::mail
