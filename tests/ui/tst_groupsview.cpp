// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/groupsview.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pd;
using namespace pd::ui;
using items::GroupsModel;

// Rows under headings, with clicks and keys.
class TestGroupsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalStaySelectedWhenTheyComeAnew();
    void aHeadingStaysWhereTheKeysAre();

private:
    static std::vector<GroupsModel::Group> groups(const std::vector<qint64> &first, const std::vector<qint64> &second)
    {
        const auto rows = [](const std::vector<qint64> &ids) {
            std::vector<GroupsModel::Row> made;
            for (const qint64 id : ids)
                made.push_back({id, u"Subscriber %1"_s.arg(id), {}});
            return made;
        };
        return {{u"gone"_s, u"Seat gone"_s, 0, rows(first)}, {u"renewed"_s, u"Renewed"_s, 0, rows(second)}};
    }
    static std::vector<qint64> sorted(std::vector<qint64> ids)
    {
        std::sort(ids.begin(), ids.end());
        return ids;
    }
};

void TestGroupsView::severalStaySelectedWhenTheyComeAnew()
{
    GroupsView view(u"groups"_s, u"Groups"_s);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.resize(400, 400);
    view.setGroups(groups({1, 2, 3}, {4, 5}));
    view.show();
    view.choose(2);
    const auto click = [&](int group, int row) {
        const QModelIndex index = view.model()->index(row, 0, view.model()->index(group, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, view.visualRect(index).center());
    };
    click(0, 2);
    click(1, 0);
    QCOMPARE(sorted(view.several()), (std::vector<qint64>{2, 3, 4}));
    view.setGroups(groups({2, 1}, {3, 4, 5})); // somebody was given seats
    QCOMPARE(sorted(view.several()), (std::vector<qint64>{2, 3, 4}));
    QCOMPARE(view.chosen(), 4);
    view.setGroups(groups({1}, {3, 5})); // of those who are gone nothing stays
    QCOMPARE(view.several(), std::vector<qint64>{3});
}

void TestGroupsView::aHeadingStaysWhereTheKeysAre()
{
    GroupsView view(u"groups"_s, u"Groups"_s);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setGroups(groups({1, 2}, {4}));
    view.setCurrentIndex(view.model()->index(1, 0));
    QCOMPARE(view.several(), std::vector<qint64>{4});
    view.setGroups(groups({1, 2}, {4, 5}));
    QCOMPARE(sorted(view.several()), (std::vector<qint64>{4, 5}));
    QTest::keyClick(&view, Qt::Key_Up); // the last row over the heading
    QCOMPARE(view.chosen(), 2);
}

QTEST_MAIN(TestGroupsView)
#include "tst_groupsview.moc"
