// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace pd::ui {

// What the program is made of and where it keeps what it keeps.
struct AboutFacts {
    struct Library {
        QString name; // with its version
        QString licence;
        QString what; // it is here for
    };
    QString version;
    QString database;
    QString preferences; // file
    QString dataFolder;
    std::vector<Library> libraries;

    [[nodiscard]] QString text() const; // to be pasted into a report
};

// Help, About: version, licence, libraries, places; to be read and copied, in nobody's way.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const AboutFacts &facts, QWidget *parent = nullptr);
};

} // namespace pd::ui
