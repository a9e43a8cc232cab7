// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/themechoice.h"
#include "ui/shell/mainmenu.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace pd::ui {

class PrimaryButton;

struct FirstStartOptions {
    ThemeChoice theme = ThemeChoice::System;
    QString language = QStringLiteral("en");
    std::vector<Language> languages; // that the program can speak
    int demoPatrons = 0;
};

// The window before there is a database: how to begin. Makes nothing itself; it says what was chosen and stays open.
class FirstStart : public QWidget {
    Q_OBJECT

public:
    enum class Begin { Demo, Import, Connect };

    explicit FirstStart(const FirstStartOptions &options, QWidget *parent = nullptr);

    void choose(Begin begin);
    void setFiles(const QStringList &paths); // to import
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] Begin chosen() const;
    void tell(const QString &sentence);      // what went wrong, in place; empty: nothing

Q_SIGNALS:
    void demoWanted();
    void importWanted(const QStringList &paths); // none: they are still to be chosen
    void connectWanted();
    void themeChosen(pd::ui::ThemeChoice choice);
    void languageChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeChoices(int demoPatrons);
    void addCard(Begin begin, const QString &name, const QString &icon, const QString &title, const QString &what, const QString &note);
    void addLanguages(QHBoxLayout *row, const FirstStartOptions &options);
    void addThemes(QHBoxLayout *row, ThemeChoice chosen);
    void makeFoot(const FirstStartOptions &options);
    void layFoot();
    void begin();
    void updateButton();

    QButtonGroup *m_cards;
    QVBoxLayout *m_column = nullptr;
    QBoxLayout *m_foot = nullptr; // in two lines where one is too narrow for its words
    QLabel *m_told;
    PrimaryButton *m_begin;
    QStringList m_files;
};

} // namespace pd::ui
