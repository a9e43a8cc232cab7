// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/linewords.h"
#include "ui/words/telling.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace pd::ui {

class ElidedLabel;
class ReasonList;

// "Why this line?": the rules that decided the inspected line, their sentences and sources; what to tell the patron of it;
// the setting that would change it.
class WhyPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void clear();
    void explain(const QString &subject, const std::vector<page::WhyGroup> &groups, bool shown);
    [[nodiscard]] QString text() const; // as copied
    void copy() const;
    [[nodiscard]] QString telling() const; // empty: nothing to tell
    void copyTelling() const;
    void setCanOpenSettings(bool can); // somebody listens to settingWanted

Q_SIGNALS:
    // A key of the settings, or "labels", "stages".
    void settingWanted(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitFoot();
    QLayout *makeTop();
    QLayout *makeFoot();
    QToolButton *copyButton(const QString &name, const QString &text);
    void tintIcons();

    ElidedLabel *m_subject;
    QToolButton *m_copy;
    ReasonList *m_reasons;
    QWidget *m_foot;
    QLabel *m_tellTitle;
    QLabel *m_tell;
    QToolButton *m_copyTelling;
    QPushButton *m_openSetting;
    QString m_setting; // that decides the line
    bool m_canOpenSettings = false;
};

} // namespace pd::ui
