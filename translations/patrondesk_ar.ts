<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later, without any warranty.</source>
        <translation>الترخيص: GPL-3.0-or-later، بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>Preferences: %1</source>
        <translation>التفضيلات: %1</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>مجلد البيانات: %1</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>صُنع باستخدام:</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what it shall hold</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; PatronManager has %2</source>
        <translation>%1؛ وفي PatronManager‏ %2</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم يُنجز</translation>
    </message>
    <message>
        <source>Done, not yet imported</source>
        <translation>أُنجز ولم يُستورد بعد</translation>
    </message>
    <message>
        <source>Imported otherwise</source>
        <translation>استُورد بقيمة أخرى</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>%1 (re-seat)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (إعادة تخصيص المقاعد)</translation>
    </message>
    <message>
        <source>%1 (exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (استبدال)</translation>
    </message>
    <message>
        <source>%1 (package exchange)</source>
        <comment>what is to be done, and the vendor&apos;s way</comment>
        <translation>%1 (استبدال الباقة)</translation>
    </message>
</context>
<context>
    <name>ChangedLines</name>
    <message>
        <source>Nothing changes for this patron.</source>
        <translation>لا يتغير شيء لهذا العميل.</translation>
    </message>
    <message>
        <source>One line changes:</source>
        <translation>يتغير سطر واحد:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines change:</source>
        <translation>
            <numerusform>السطور التي تتغير (%n):</numerusform>
            <numerusform>السطور التي تتغير (%n):</numerusform>
            <numerusform>السطور التي تتغير (%n):</numerusform>
            <numerusform>السطور التي تتغير (%n):</numerusform>
            <numerusform>السطور التي تتغير (%n):</numerusform>
            <numerusform>السطور التي تتغير (%n):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The site has another name.</source>
        <translation>للموقع اسم آخر.</translation>
    </message>
    <message>
        <source>The page links lead to another address.</source>
        <translation>تؤدي روابط الصفحات إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The tab %1 appears.</source>
        <translation>تظهر علامة التبويب «%1».</translation>
    </message>
    <message>
        <source>The tab %1 disappears.</source>
        <translation>تختفي علامة التبويب «%1».</translation>
    </message>
    <message>
        <source>One more reminder stands above the tabs.</source>
        <translation>يظهر تذكير إضافي فوق علامات التبويب.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reminders stand above the tabs.</source>
        <translation>
            <numerusform>عدد التذكيرات الإضافية فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات الإضافية فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات الإضافية فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات الإضافية فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات الإضافية فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات الإضافية فوق علامات التبويب: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder fewer stands above the tabs.</source>
        <translation>ينقص تذكير واحد فوق علامات التبويب.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders fewer stand above the tabs.</source>
        <translation>
            <numerusform>عدد التذكيرات التي لم تعد فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات التي لم تعد فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات التي لم تعد فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات التي لم تعد فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات التي لم تعد فوق علامات التبويب: %n.</numerusform>
            <numerusform>عدد التذكيرات التي لم تعد فوق علامات التبويب: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One reminder names another date.</source>
        <translation>يذكر أحد التذكيرات تاريخًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders name another date.</source>
        <translation>
            <numerusform>عدد التذكيرات التي تذكر تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التذكيرات التي تذكر تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التذكيرات التي تذكر تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التذكيرات التي تذكر تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التذكيرات التي تذكر تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التذكيرات التي تذكر تاريخًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>My Profile has the field %1.</source>
        <translation>يظهر الحقل «%1» في «My Profile».</translation>
    </message>
    <message>
        <source>My Profile no longer has the field %1.</source>
        <translation>لم يعد الحقل «%1» يظهر في «My Profile».</translation>
    </message>
    <message>
        <source>The field %1 reads differently.</source>
        <translation>يتغير نص الحقل «%1».</translation>
    </message>
    <message>
        <source>Whether the field %1 can be edited changes.</source>
        <translation>تتغير إمكانية تحرير الحقل «%1».</translation>
    </message>
    <message>
        <source>One more order is listed.</source>
        <translation>يُدرج طلب إضافي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more orders are listed.</source>
        <translation>
            <numerusform>عدد الطلبات الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات الإضافية المدرجة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is no longer listed.</source>
        <translation>لم يعد أحد الطلبات مدرجًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are no longer listed.</source>
        <translation>
            <numerusform>عدد الطلبات التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد الطلبات التي لم تعد مدرجة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order has another label.</source>
        <translation>لأحد الطلبات تسمية أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders have another label.</source>
        <translation>
            <numerusform>عدد الطلبات ذات التسمية المختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات ذات التسمية المختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات ذات التسمية المختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات ذات التسمية المختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات ذات التسمية المختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات ذات التسمية المختلفة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another amount.</source>
        <translation>يعرض أحد الطلبات مبلغًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another amount.</source>
        <translation>
            <numerusform>عدد الطلبات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض مبلغًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order shows another date or time.</source>
        <translation>يعرض أحد الطلبات تاريخًا أو وقتًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders show another date or time.</source>
        <translation>
            <numerusform>عدد الطلبات التي تعرض تاريخًا أو وقتًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض تاريخًا أو وقتًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض تاريخًا أو وقتًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض تاريخًا أو وقتًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض تاريخًا أو وقتًا آخر: %n.</numerusform>
            <numerusform>عدد الطلبات التي تعرض تاريخًا أو وقتًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s tickets are offered differently.</source>
        <translation>تُعرض تذاكر أحد الطلبات بطريقة مختلفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ tickets are offered differently.</source>
        <translation>
            <numerusform>عدد الطلبات التي تُعرض تذاكرها بطريقة مختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات التي تُعرض تذاكرها بطريقة مختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات التي تُعرض تذاكرها بطريقة مختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات التي تُعرض تذاكرها بطريقة مختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات التي تُعرض تذاكرها بطريقة مختلفة: %n.</numerusform>
            <numerusform>عدد الطلبات التي تُعرض تذاكرها بطريقة مختلفة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One order’s details change.</source>
        <translation>تتغير تفاصيل أحد الطلبات.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders’ details change.</source>
        <translation>
            <numerusform>عدد الطلبات التي تتغير تفاصيلها: %n.</numerusform>
            <numerusform>عدد الطلبات التي تتغير تفاصيلها: %n.</numerusform>
            <numerusform>عدد الطلبات التي تتغير تفاصيلها: %n.</numerusform>
            <numerusform>عدد الطلبات التي تتغير تفاصيلها: %n.</numerusform>
            <numerusform>عدد الطلبات التي تتغير تفاصيلها: %n.</numerusform>
            <numerusform>عدد الطلبات التي تتغير تفاصيلها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more donation is shown.</source>
        <translation>يظهر تبرع إضافي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more donations are shown.</source>
        <translation>
            <numerusform>عدد التبرعات الإضافية الظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات الإضافية الظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات الإضافية الظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات الإضافية الظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات الإضافية الظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات الإضافية الظاهرة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is no longer shown.</source>
        <translation>لم يعد أحد التبرعات ظاهرًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are no longer shown.</source>
        <translation>
            <numerusform>عدد التبرعات التي لم تعد ظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات التي لم تعد ظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات التي لم تعد ظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات التي لم تعد ظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات التي لم تعد ظاهرة: %n.</numerusform>
            <numerusform>عدد التبرعات التي لم تعد ظاهرة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation stands under another heading.</source>
        <translation>يقع أحد التبرعات تحت عنوان آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations stand under another heading.</source>
        <translation>
            <numerusform>عدد التبرعات التي تقع تحت عنوان آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تقع تحت عنوان آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تقع تحت عنوان آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تقع تحت عنوان آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تقع تحت عنوان آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تقع تحت عنوان آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another amount.</source>
        <translation>يعرض أحد التبرعات مبلغًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another amount.</source>
        <translation>
            <numerusform>عدد التبرعات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض مبلغًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation shows another date.</source>
        <translation>يعرض أحد التبرعات تاريخًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n donations show another date.</source>
        <translation>
            <numerusform>عدد التبرعات التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد التبرعات التي تعرض تاريخًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more subscription can be renewed.</source>
        <translation>يمكن تجديد اشتراك إضافي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more subscriptions can be renewed.</source>
        <translation>
            <numerusform>عدد الاشتراكات الإضافية التي يمكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات الإضافية التي يمكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات الإضافية التي يمكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات الإضافية التي يمكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات الإضافية التي يمكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات الإضافية التي يمكن تجديدها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One subscription can no longer be renewed.</source>
        <translation>لم يعد من الممكن تجديد أحد الاشتراكات.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscriptions can no longer be renewed.</source>
        <translation>
            <numerusform>عدد الاشتراكات التي لم يعد من الممكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات التي لم يعد من الممكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات التي لم يعد من الممكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات التي لم يعد من الممكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات التي لم يعد من الممكن تجديدها: %n.</numerusform>
            <numerusform>عدد الاشتراكات التي لم يعد من الممكن تجديدها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal shows another amount.</source>
        <translation>يعرض أحد التجديدات مبلغًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals show another amount.</source>
        <translation>
            <numerusform>عدد التجديدات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض مبلغًا آخر: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض مبلغًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal has another deadline.</source>
        <translation>لأحد التجديدات موعد نهائي آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals have another deadline.</source>
        <translation>
            <numerusform>عدد التجديدات ذات الموعد النهائي المختلف: %n.</numerusform>
            <numerusform>عدد التجديدات ذات الموعد النهائي المختلف: %n.</numerusform>
            <numerusform>عدد التجديدات ذات الموعد النهائي المختلف: %n.</numerusform>
            <numerusform>عدد التجديدات ذات الموعد النهائي المختلف: %n.</numerusform>
            <numerusform>عدد التجديدات ذات الموعد النهائي المختلف: %n.</numerusform>
            <numerusform>عدد التجديدات ذات الموعد النهائي المختلف: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal offers other buttons.</source>
        <translation>يعرض أحد التجديدات أزرارًا أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals offer other buttons.</source>
        <translation>
            <numerusform>عدد التجديدات التي تعرض أزرارًا أخرى: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض أزرارًا أخرى: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض أزرارًا أخرى: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض أزرارًا أخرى: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض أزرارًا أخرى: %n.</numerusform>
            <numerusform>عدد التجديدات التي تعرض أزرارًا أخرى: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more benefit is listed.</source>
        <translation>تُدرج ميزة إضافية.</translation>
    </message>
    <message numerus="yes">
        <source>%n more benefits are listed.</source>
        <translation>
            <numerusform>عدد المزايا الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد المزايا الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد المزايا الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد المزايا الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد المزايا الإضافية المدرجة: %n.</numerusform>
            <numerusform>عدد المزايا الإضافية المدرجة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is no longer listed.</source>
        <translation>لم تعد إحدى المزايا مدرجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are no longer listed.</source>
        <translation>
            <numerusform>عدد المزايا التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد المزايا التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد المزايا التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد المزايا التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد المزايا التي لم تعد مدرجة: %n.</numerusform>
            <numerusform>عدد المزايا التي لم تعد مدرجة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit has another status.</source>
        <translation>لإحدى المزايا حالة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits have another status.</source>
        <translation>
            <numerusform>عدد المزايا ذات الحالة المختلفة: %n.</numerusform>
            <numerusform>عدد المزايا ذات الحالة المختلفة: %n.</numerusform>
            <numerusform>عدد المزايا ذات الحالة المختلفة: %n.</numerusform>
            <numerusform>عدد المزايا ذات الحالة المختلفة: %n.</numerusform>
            <numerusform>عدد المزايا ذات الحالة المختلفة: %n.</numerusform>
            <numerusform>عدد المزايا ذات الحالة المختلفة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit shows another date.</source>
        <translation>تعرض إحدى المزايا تاريخًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits show another date.</source>
        <translation>
            <numerusform>عدد المزايا التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض تاريخًا آخر: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض تاريخًا آخر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit offers other links.</source>
        <translation>تعرض إحدى المزايا روابط أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits offer other links.</source>
        <translation>
            <numerusform>عدد المزايا التي تعرض روابط أخرى: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض روابط أخرى: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض روابط أخرى: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض روابط أخرى: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض روابط أخرى: %n.</numerusform>
            <numerusform>عدد المزايا التي تعرض روابط أخرى: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more presale is open or announced.</source>
        <translation>يُفتح بيع مسبق إضافي أو يُعلن عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%n more presales are open or announced.</source>
        <translation>
            <numerusform>عدد عمليات البيع المسبق الإضافية المفتوحة أو المعلنة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق الإضافية المفتوحة أو المعلنة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق الإضافية المفتوحة أو المعلنة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق الإضافية المفتوحة أو المعلنة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق الإضافية المفتوحة أو المعلنة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق الإضافية المفتوحة أو المعلنة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One presale is no longer there.</source>
        <translation>لم يعد أحد عروض البيع المسبق موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n presales are no longer there.</source>
        <translation>
            <numerusform>عدد عمليات البيع المسبق التي لم تعد موجودة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق التي لم تعد موجودة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق التي لم تعد موجودة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق التي لم تعد موجودة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق التي لم تعد موجودة: %n.</numerusform>
            <numerusform>عدد عمليات البيع المسبق التي لم تعد موجودة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one more event are seen.</source>
        <translation>تظهر مقاعد الأعضاء لفعالية إضافية.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n more events are seen.</source>
        <translation>
            <numerusform>عدد الفعاليات الإضافية التي تظهر مقاعد أعضائها: %n.</numerusform>
            <numerusform>عدد الفعاليات الإضافية التي تظهر مقاعد أعضائها: %n.</numerusform>
            <numerusform>عدد الفعاليات الإضافية التي تظهر مقاعد أعضائها: %n.</numerusform>
            <numerusform>عدد الفعاليات الإضافية التي تظهر مقاعد أعضائها: %n.</numerusform>
            <numerusform>عدد الفعاليات الإضافية التي تظهر مقاعد أعضائها: %n.</numerusform>
            <numerusform>عدد الفعاليات الإضافية التي تظهر مقاعد أعضائها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members’ seats of one event are no longer seen.</source>
        <translation>لم تعد مقاعد الأعضاء تظهر لإحدى الفعاليات.</translation>
    </message>
    <message numerus="yes">
        <source>Members’ seats of %n events are no longer seen.</source>
        <translation>
            <numerusform>عدد الفعاليات التي لم تعد مقاعد أعضائها تظهر: %n.</numerusform>
            <numerusform>عدد الفعاليات التي لم تعد مقاعد أعضائها تظهر: %n.</numerusform>
            <numerusform>عدد الفعاليات التي لم تعد مقاعد أعضائها تظهر: %n.</numerusform>
            <numerusform>عدد الفعاليات التي لم تعد مقاعد أعضائها تظهر: %n.</numerusform>
            <numerusform>عدد الفعاليات التي لم تعد مقاعد أعضائها تظهر: %n.</numerusform>
            <numerusform>عدد الفعاليات التي لم تعد مقاعد أعضائها تظهر: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more discount applies.</source>
        <translation>يُطبق خصم إضافي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more discounts apply.</source>
        <translation>
            <numerusform>عدد الخصومات الإضافية المطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات الإضافية المطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات الإضافية المطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات الإضافية المطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات الإضافية المطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات الإضافية المطبقة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One discount no longer applies.</source>
        <translation>لم يعد أحد الخصومات مطبقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n discounts no longer apply.</source>
        <translation>
            <numerusform>عدد الخصومات التي لم تعد مطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات التي لم تعد مطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات التي لم تعد مطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات التي لم تعد مطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات التي لم تعد مطبقة: %n.</numerusform>
            <numerusform>عدد الخصومات التي لم تعد مطبقة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one more warning.</source>
        <translation>يتلقى الموظفون تحذيرًا إضافيًا.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n more warnings.</source>
        <translation>
            <numerusform>عدد التحذيرات الإضافية التي يتلقاها الموظفون: %n.</numerusform>
            <numerusform>عدد التحذيرات الإضافية التي يتلقاها الموظفون: %n.</numerusform>
            <numerusform>عدد التحذيرات الإضافية التي يتلقاها الموظفون: %n.</numerusform>
            <numerusform>عدد التحذيرات الإضافية التي يتلقاها الموظفون: %n.</numerusform>
            <numerusform>عدد التحذيرات الإضافية التي يتلقاها الموظفون: %n.</numerusform>
            <numerusform>عدد التحذيرات الإضافية التي يتلقاها الموظفون: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff get one warning fewer.</source>
        <translation>ينقص تحذير واحد مما يتلقاه الموظفون.</translation>
    </message>
    <message numerus="yes">
        <source>Staff get %n warnings fewer.</source>
        <translation>
            <numerusform>عدد التحذيرات التي لم يعد الموظفون يتلقونها: %n.</numerusform>
            <numerusform>عدد التحذيرات التي لم يعد الموظفون يتلقونها: %n.</numerusform>
            <numerusform>عدد التحذيرات التي لم يعد الموظفون يتلقونها: %n.</numerusform>
            <numerusform>عدد التحذيرات التي لم يعد الموظفون يتلقونها: %n.</numerusform>
            <numerusform>عدد التحذيرات التي لم يعد الموظفون يتلقونها: %n.</numerusform>
            <numerusform>عدد التحذيرات التي لم يعد الموظفون يتلقونها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more line reads differently.</source>
        <translation>يتغير نص سطر إضافي.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines read differently.</source>
        <translation>
            <numerusform>عدد السطور الإضافية التي يتغير نصها: %n.</numerusform>
            <numerusform>عدد السطور الإضافية التي يتغير نصها: %n.</numerusform>
            <numerusform>عدد السطور الإضافية التي يتغير نصها: %n.</numerusform>
            <numerusform>عدد السطور الإضافية التي يتغير نصها: %n.</numerusform>
            <numerusform>عدد السطور الإضافية التي يتغير نصها: %n.</numerusform>
            <numerusform>عدد السطور الإضافية التي يتغير نصها: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backed up to %1 (%2 bytes), opened again and verified.</source>
        <translation>حُفظت النسخة الاحتياطية في %1 (%2 بايت)، ثم فُتحت من جديد وجرى التحقق منها.</translation>
    </message>
    <message>
        <source>Restored to %1 (%2 bytes), opened and verified. Open it with --db.</source>
        <translation>استُعيدت إلى %1 (%2 بايت)، ثم فُتحت وجرى التحقق منها. افتحها باستخدام --db.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>The database: sqlite:///path, a path, or postgresql://host/name.</source>
        <translation>قاعدة البيانات: sqlite:///path أو مسار أو postgresql://host/name.</translation>
    </message>
    <message>
        <source>Answer in JSON (see the help page json).</source>
        <translation>الإجابة بصيغة JSON (راجع صفحة المساعدة json).</translation>
    </message>
    <message>
        <source>The language of sentences; en by default.</source>
        <translation>لغة الجمل؛ القيمة الافتراضية en.</translation>
    </message>
    <message>
        <source>No database is named: give --db URL, or set PATRONDESK_DB.</source>
        <translation>لم تُحدد قاعدة بيانات: استخدم --db URL أو عيّن PATRONDESK_DB.</translation>
    </message>
    <message>
        <source>“%1” takes: %2.</source>
        <translation>«%1» يقبل: %2.</translation>
    </message>
    <message>
        <source>no further words</source>
        <translation>لا كلمات أخرى</translation>
    </message>
    <message>
        <source>There is no translation for --lang %1; there is: %2.</source>
        <translation>لا توجد ترجمة للخيار --lang %1؛ المتاح: %2.</translation>
    </message>
    <message>
        <source>--contacts takes a whole number from 50 to 1000000.</source>
        <translation>يقبل --contacts عددًا صحيحًا من 50 إلى 1000000.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>يقبل --seed عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>How many contacts, 50 to 1000000 (2400).</source>
        <translation>عدد جهات الاتصال، من 50 إلى 1000000 (2400).</translation>
    </message>
    <message>
        <source>Another seed makes another theatre (1).</source>
        <translation>بذرة أخرى تنشئ مسرحًا آخر (1).</translation>
    </message>
    <message>
        <source>The demo theatre is made: %1 contacts, %2 orders, %3 donations, %4 benefits in %5 seconds.</source>
        <translation>أُنشئ المسرح التجريبي: جهات الاتصال %1، الطلبات %2، التبرعات %3، المزايا %4، خلال %5 ثانية.</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>يتراجع عن %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Only what touched this contact.</source>
        <translation>ما يخص جهة الاتصال هذه فقط.</translation>
    </message>
    <message>
        <source>--dates takes mdy, dmy or auto.</source>
        <translation>يقبل --dates القيمة mdy أو dmy أو auto.</translation>
    </message>
    <message>
        <source>--zone takes the name of a time zone, for example America/New_York.</source>
        <translation>يقبل --zone اسم منطقة زمنية، مثل America/New_York.</translation>
    </message>
    <message>
        <source>--conflicts takes keep, take or fail.</source>
        <translation>يقبل --conflicts القيمة keep أو take أو fail.</translation>
    </message>
    <message>
        <source>A CSV file with the columns object, alias, field: names of your own columns.</source>
        <translation>ملف CSV أعمدته object وalias وfield: أسماء لأعمدتك الخاصة.</translation>
    </message>
    <message>
        <source>Say what would happen, and change nothing.</source>
        <translation>اعرض ما سيحدث دون تغيير شيء.</translation>
    </message>
    <message>
        <source>How 5/6/2026 is to be read: mdy, dmy or auto.</source>
        <translation>كيف يُقرأ 5/6/2026: mdy أو dmy أو auto.</translation>
    </message>
    <message>
        <source>The time zone of local times; by default the organisation’s.</source>
        <translation>المنطقة الزمنية للأوقات المحلية؛ القيمة الافتراضية منطقة المؤسسة.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>قيمة تغيرت هنا وهناك: keep للاحتفاظ بقيمتنا، take لأخذ الأخرى، fail للتوقف.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry %1 is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>دفتر اليومية غير سليم: القيد %1 هو أول قيد لا يتطابق. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>With set: orders of this status are not on the patron’s page.</source>
        <translation>مع set: الطلبات بهذه الحالة لا تظهر في صفحة العميل.</translation>
    </message>
    <message>
        <source>With set STATUS: take its row away.</source>
        <translation>مع set STATUS: احذف صفه.</translation>
    </message>
    <message>
        <source>Usage: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
Commands:</source>
        <translation>الاستخدام: patrondesk-cli [--db URL] [--json] [--lang LL] COMMAND …
الأوامر:</translation>
    </message>
    <message>
        <source>patrondesk-cli COMMAND --help says more.</source>
        <translation>للمزيد: patrondesk-cli COMMAND --help.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>لم يُحدد أمر.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر باسم «%1».</translation>
    </message>
    <message>
        <source>--format takes json, text, html or pdf.</source>
        <translation>يقبل --format القيمة json أو text أو html أو pdf.</translation>
    </message>
    <message>
        <source>Name one patron: --contact ID, --email E or --external ID.</source>
        <translation>حدد عميلًا واحدًا: --contact ID أو --email E أو --external ID.</translation>
    </message>
    <message>
        <source>--set takes key=value, not “%1”.</source>
        <translation>يقبل --set الصيغة key=value، لا «%1».</translation>
    </message>
    <message>
        <source>The patron by number.</source>
        <translation>العميل حسب الرقم.</translation>
    </message>
    <message>
        <source>The patron by e-mail.</source>
        <translation>العميل حسب البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The patron by the id at the source, 15 or 18 characters.</source>
        <translation>العميل حسب معرّفه في المصدر، 15 أو 18 حرفًا.</translation>
    </message>
    <message>
        <source>An instant, or a date (its start where the organisation is); now by default.</source>
        <translation>لحظة أو تاريخ (بدايته حيث توجد المؤسسة)؛ القيمة الافتراضية الآن.</translation>
    </message>
    <message>
        <source>As if this setting had this value; may be given more than once.</source>
        <translation>كأن لهذا الإعداد هذه القيمة؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>json, text, html or pdf; text by default.</source>
        <translation>json أو text أو html أو pdf؛ القيمة الافتراضية text.</translation>
    </message>
    <message>
        <source>Into this file, which must not exist yet.</source>
        <translation>إلى هذا الملف، ويجب ألا يكون موجودًا بعد.</translation>
    </message>
    <message>
        <source>How many hits at the most (50).</source>
        <translation>الحد الأقصى لعدد النتائج (50).</translation>
    </message>
    <message>
        <source>--limit takes a whole number from 1 to 100000.</source>
        <translation>يقبل --limit عددًا صحيحًا من 1 إلى 100000.</translation>
    </message>
    <message>
        <source>No patron matches.</source>
        <translation>لا يوجد عميل مطابق.</translation>
    </message>
    <message>
        <source>There are more: use --limit, or a longer text.</source>
        <translation>هناك المزيد: استخدم --limit أو نصًا أطول.</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(مفترض)</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be:</source>
        <translation>لم يتغير شيء. وسيكون كما يلي:</translation>
    </message>
    <message>
        <source>With set: check, and change nothing.</source>
        <translation>مع set: تحقق دون تغيير شيء.</translation>
    </message>
    <message>
        <source>With set NAME: take its row away.</source>
        <translation>مع set NAME: احذف صفه.</translation>
    </message>
    <message>
        <source>Action %1 is undone, by action %2.</source>
        <translation>تم التراجع عن الإجراء %1 بالإجراء %2.</translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager.</source>
        <translation>لا شيء يجب تكراره في PatronManager.</translation>
    </message>
    <message>
        <source>With list: those that an import has closed, too.</source>
        <translation>مع list: تلك التي أغلقها استيراد أيضًا.</translation>
    </message>
    <message>
        <source>With done and not-done: what it would change, and nothing is written.</source>
        <translation>مع done وnot-done: ما كان سيتغير، من دون كتابة شيء.</translation>
    </message>
    <message>
        <source>There is no venue yet.</source>
        <translation>لا يوجد مكان بعد.</translation>
    </message>
    <message>
        <source>Venue %1 is there.</source>
        <translation>أُنشئ المكان %1.</translation>
    </message>
    <message>
        <source>With import: what it would change, and nothing is written.</source>
        <translation>مع import: ما كان سيتغير، من دون كتابة شيء.</translation>
    </message>
    <message>
        <source>No seat waits for a decision.</source>
        <translation>لا يوجد مقعد في انتظار قرار.</translation>
    </message>
    <message>
        <source>A reason for the journal.</source>
        <translation>سبب لدفتر اليومية.</translation>
    </message>
    <message>
        <source>ORDER is the order’s id, not its number.</source>
        <translation>ORDER هو معرّف الطلب لا رقمه.</translation>
    </message>
    <message>
        <source>What it would change, and nothing is written.</source>
        <translation>ما كان سيتغير؛ ولا يُكتب شيء.</translation>
    </message>
    <message>
        <source>Write the payments as CSV, too.</source>
        <translation>كتابة الدفعات بصيغة CSV أيضًا.</translation>
    </message>
    <message>
        <source>A change of seats is open for this order (request %1).</source>
        <translation>لهذا الطلب تغيير مقاعد مفتوح (طلب التغيير %1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Order %1 would become “%2”.</source>
        <translation>لم يتغير شيء. كانت حالة الطلب %1 ستصبح «%2».</translation>
    </message>
    <message>
        <source>Order %1 is “%2” now.</source>
        <translation>حالة الطلب %1 الآن «%2».</translation>
    </message>
    <message>
        <source>How it was paid: cash, cheque, card or other.</source>
        <translation>طريقة الدفع: cash أو cheque أو card أو other.</translation>
    </message>
    <message>
        <source>The number of the terminal’s slip or of the cheque; never a card number.</source>
        <translation>رقم إيصال الجهاز أو الشيك؛ وليس رقم بطاقة أبدًا.</translation>
    </message>
    <message>
        <source>No series of an earlier season is like this one: name it with --from.</source>
        <translation>لا تشبه هذه السلسلةَ أي سلسلة من موسم سابق: حددها باستخدام --from.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>لا توجد سلسلة بعد.</translation>
    </message>
    <message>
        <source>“%1” is not of the form OLD=NEW.</source>
        <translation>«%1» ليس بالصيغة OLD=NEW.</translation>
    </message>
    <message>
        <source>--batch takes a whole number above zero.</source>
        <translation>يقبل --batch عددًا صحيحًا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>The series whose subscribers are rolled over.</source>
        <translation>السلسلة التي يُجدد لمشتركيها.</translation>
    </message>
    <message>
        <source>With map: what a price level is called now.</source>
        <translation>مع map: الاسم الحالي لفئة سعر.</translation>
    </message>
    <message>
        <source>With map: what an allocation is called now.</source>
        <translation>مع map: الاسم الحالي لحصة.</translation>
    </message>
    <message>
        <source>With map: what a section is called now.</source>
        <translation>مع map: الاسم الحالي لقسم.</translation>
    </message>
    <message>
        <source>With map: take all suggested names.</source>
        <translation>مع map: اعتماد كل الأسماء المقترحة.</translation>
    </message>
    <message>
        <source>With map: leave a subscriber out.</source>
        <translation>مع map: استبعاد مشترك.</translation>
    </message>
    <message>
        <source>With map: give a subscriber these seats.</source>
        <translation>مع map: إعطاء مشترك هذه المقاعد.</translation>
    </message>
    <message>
        <source>With map: take all proposed seats.</source>
        <translation>مع map: اعتماد كل المقاعد المقترحة.</translation>
    </message>
    <message>
        <source>With run: only where the rehearsal still says this digest.</source>
        <translation>مع run: فقط إذا ظلت التجربة تعطي هذه البصمة.</translation>
    </message>
    <message>
        <source>With run: subscribers in one step.</source>
        <translation>مع run: عدد المشتركين في الخطوة الواحدة.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Paid, percent</source>
        <translation>المدفوع بالمئة</translation>
    </message>
    <message>
        <source>Last season on this day</source>
        <translation>الموسم الماضي في هذا اليوم</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>كل السلاسل</translation>
    </message>
    <message>
        <source>With progress: the other series of its season, too.</source>
        <translation>مع progress: سلاسل موسمها الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Who comes first: %1.</source>
        <translation>من يُقدَّم: %1.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>البصمة: %1</translation>
    </message>
    <message>
        <source>The order has no seats here.</source>
        <translation>ليس للطلب مقاعد هنا.</translation>
    </message>
    <message>
        <source>Held besides: %1, until %2.</source>
        <translation>محجوز أيضًا: %1، حتى %2.</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>لا مقاعد شاغرة كهذه.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد شيء بعد.</translation>
    </message>
    <message>
        <source>Number %1 is there.</source>
        <translation>أُضيف بالرقم %1.</translation>
    </message>
    <message>
        <source>It would be added.</source>
        <translation>سيُضاف.</translation>
    </message>
    <message>
        <source>Nothing is to be changed: it is so already.</source>
        <translation>لا شيء يلزم تغييره: هو كذلك بالفعل.</translation>
    </message>
    <message>
        <source>It would be changed.</source>
        <translation>سيتغير.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>تم التغيير.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>يقبل ‎--%1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>There is nothing that can be done without somebody’s word.</source>
        <translation>لا شيء يمكن فعله دون موافقة أحد.</translation>
    </message>
    <message>
        <source>Nothing was changed. It would be recorded: %1.</source>
        <translation>لم يتغير شيء. وكان سيُسجل: %1.</translation>
    </message>
    <message>
        <source>Request %1 is recorded: %2.</source>
        <translation>سُجل طلب التغيير %1: %2.</translation>
    </message>
    <message>
        <source>Who comes first: priority, seniority, donorLevel, joined by +; else as the organisation has set.</source>
        <translation>من يُقدَّم: priority وseniority وdonorLevel موصولة بعلامة +؛ وإلا فكما حددت المؤسسة.</translation>
    </message>
    <message>
        <source>How long the plan may take; 30 where nothing is said.</source>
        <translation>كم يجوز أن تستغرق الخطة؛ 30 إن لم يُذكر شيء.</translation>
    </message>
    <message>
        <source>Make all moves that can be made, or those of these requests and what they need.</source>
        <translation>تنفيذ كل التبديلات الممكنة، أو تبديلات طلبات التغيير هذه وما يلزمها.</translation>
    </message>
    <message>
        <source>With --apply: only where nothing has changed since this digest.</source>
        <translation>مع ‎--apply: فقط إن لم يتغير شيء منذ هذه البصمة.</translation>
    </message>
    <message>
        <source>With wish: what was said, in words.</source>
        <translation>مع wish: ما قيل، بالكلمات.</translation>
    </message>
    <message>
        <source>With wish: keep, next_best or call_first, where it cannot be had as it is.</source>
        <translation>مع wish: ‏keep أو next_best أو call_first، إن تعذر كما هو.</translation>
    </message>
    <message>
        <source>With wish: phone, counter or form.</source>
        <translation>مع wish: ‏phone أو counter أو form.</translation>
    </message>
    <message>
        <source>With wish: 1 to 9; 1 comes first.</source>
        <translation>مع wish: من 1 إلى 9؛ و1 هو المقدَّم.</translation>
    </message>
    <message>
        <source>With levels: its early price.</source>
        <translation>مع levels: سعرها المبكر.</translation>
    </message>
    <message>
        <source>With levels: the allocation of the performances where its seats lie.</source>
        <translation>مع levels: حصة العروض التي تقع فيها مقاعدها.</translation>
    </message>
    <message>
        <source>All orders in the Renewal Log of this series.</source>
        <translation>كل الطلبات في سجل التجديدات لهذه السلسلة.</translation>
    </message>
    <message>
        <source>With --log: those of this outcome alone.</source>
        <translation>مع --log: ما له هذه النتيجة فقط.</translation>
    </message>
    <message>
        <source>The Renewal Log has no such order. Nothing was changed.</source>
        <translation>لا يوجد طلب كهذا في سجل التجديدات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was ever put into the outbox.</source>
        <translation>لم يوضع شيء في صندوق الصادر قط.</translation>
    </message>
    <message>
        <source>No e-mail waits in the outbox.</source>
        <translation>لا توجد رسالة إلكترونية منتظرة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>With list: those that were sent or cancelled, too.</source>
        <translation>مع list: ما أُرسل أو أُلغي أيضًا.</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>رسائل التجديد</translation>
    </message>
    <message>
        <source>There is no letter to write, and no file was made.</source>
        <translation>لا توجد رسالة تُكتب، ولم يُنشأ ملف.</translation>
    </message>
    <message>
        <source>With remind: those, too, who were reminded in the last days.</source>
        <translation>مع remind: من ذُكّروا في الأيام الأخيرة أيضًا.</translation>
    </message>
    <message>
        <source>With letters: the PDF that is written.</source>
        <translation>مع letters: ملف PDF الذي يُكتب.</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>لا أحد ينتظر مقاعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries would be changed.</source>
        <translation>
            <numerusform>القيود التي ستتغير: %n.</numerusform>
            <numerusform>القيود التي ستتغير: %n.</numerusform>
            <numerusform>القيود التي ستتغير: %n.</numerusform>
            <numerusform>القيود التي ستتغير: %n.</numerusform>
            <numerusform>القيود التي ستتغير: %n.</numerusform>
            <numerusform>القيود التي ستتغير: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are changed.</source>
        <translation>
            <numerusform>القيود المتغيرة: %n.</numerusform>
            <numerusform>القيود المتغيرة: %n.</numerusform>
            <numerusform>القيود المتغيرة: %n.</numerusform>
            <numerusform>القيود المتغيرة: %n.</numerusform>
            <numerusform>القيود المتغيرة: %n.</numerusform>
            <numerusform>القيود المتغيرة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal verifies: %n actions.</source>
        <translation>
            <numerusform>دفتر اليومية سليم، الإجراءات: %n.</numerusform>
            <numerusform>دفتر اليومية سليم، الإجراءات: %n.</numerusform>
            <numerusform>دفتر اليومية سليم، الإجراءات: %n.</numerusform>
            <numerusform>دفتر اليومية سليم، الإجراءات: %n.</numerusform>
            <numerusform>دفتر اليومية سليم، الإجراءات: %n.</numerusform>
            <numerusform>دفتر اليومية سليم، الإجراءات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages: %1. New: %2, there already: %3, automatic: %4, unreadable: %5.</source>
        <translation>الرسائل: %1. الجديدة: %2، الموجودة من قبل: %3، التلقائية: %4، غير المقروءة: %5.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>With fetch: this mailbox alone.</source>
        <translation>مع fetch: صندوق البريد هذا وحده.</translation>
    </message>
    <message>
        <source>With fetch --mailbox: the password is on standard input.</source>
        <translation>مع fetch --mailbox: كلمة المرور على الدخل القياسي.</translation>
    </message>
    <message>
        <source>The mailbox “%1” is added.</source>
        <translation>أُضيف صندوق البريد «%1».</translation>
    </message>
    <message>
        <source>Its password is in this computer’s keychain.</source>
        <translation>كلمة مروره في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its password is kept nowhere: give it on standard input, with --password, each time.</source>
        <translation>كلمة مروره غير محفوظة في أي مكان: أدخلها في كل مرة على الدخل القياسي، مع ‎--password.</translation>
    </message>
    <message>
        <source>There is no mailbox.</source>
        <translation>لا يوجد صندوق بريد.</translation>
    </message>
    <message>
        <source>%1: yes.</source>
        <translation>%1: نعم.</translation>
    </message>
    <message>
        <source>%1: no.</source>
        <translation>%1: لا.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>لم يعد يؤخذ بريد من «%1»؛ ويبقى ما جاء منه.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the mailbox “%1”; give it on standard input, with --password.</source>
        <translation>ليس في سلسلة مفاتيح هذا الحاسوب كلمة مرور لصندوق البريد «%1»؛ أدخلها على الدخل القياسي، مع ‎--password.</translation>
    </message>
    <message>
        <source>With add: the mail server’s name.</source>
        <translation>مع add: اسم خادم البريد.</translation>
    </message>
    <message>
        <source>With add: its port; 993 by default, 143 with starttls.</source>
        <translation>مع add: منفذه؛ والقيمة الافتراضية 993، ومع starttls القيمة 143.</translation>
    </message>
    <message>
        <source>With add: tls or starttls; tls by default.</source>
        <translation>مع add: ‏tls أو starttls؛ والقيمة الافتراضية tls.</translation>
    </message>
    <message>
        <source>With add: who logs in.</source>
        <translation>مع add: من يسجل الدخول.</translation>
    </message>
    <message>
        <source>With add: a file of the only authorities whose certificates count.</source>
        <translation>مع add: ملف الجهات التي يُعتد بشهاداتها دون سواها.</translation>
    </message>
    <message>
        <source>With add: the folder that mail is taken from; INBOX by default.</source>
        <translation>مع add: المجلد الذي يؤخذ منه البريد؛ والقيمة الافتراضية INBOX.</translation>
    </message>
    <message>
        <source>With add: the folder that it is moved to; Processed by default.</source>
        <translation>مع add: المجلد الذي يُنقل إليه؛ والقيمة الافتراضية Processed.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be cancelled.</source>
        <translation>
            <numerusform>الرسائل التي ستُلغى: %n.</numerusform>
            <numerusform>الرسائل التي ستُلغى: %n.</numerusform>
            <numerusform>الرسائل التي ستُلغى: %n.</numerusform>
            <numerusform>الرسائل التي ستُلغى: %n.</numerusform>
            <numerusform>الرسائل التي ستُلغى: %n.</numerusform>
            <numerusform>الرسائل التي ستُلغى: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are cancelled.</source>
        <translation>
            <numerusform>الرسائل الملغاة: %n.</numerusform>
            <numerusform>الرسائل الملغاة: %n.</numerusform>
            <numerusform>الرسائل الملغاة: %n.</numerusform>
            <numerusform>الرسائل الملغاة: %n.</numerusform>
            <numerusform>الرسائل الملغاة: %n.</numerusform>
            <numerusform>الرسائل الملغاة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are left out.</source>
        <translation>
            <numerusform>التجديدات المستبعدة: %n.</numerusform>
            <numerusform>التجديدات المستبعدة: %n.</numerusform>
            <numerusform>التجديدات المستبعدة: %n.</numerusform>
            <numerusform>التجديدات المستبعدة: %n.</numerusform>
            <numerusform>التجديدات المستبعدة: %n.</numerusform>
            <numerusform>التجديدات المستبعدة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders would be put into the outbox.</source>
        <translation>
            <numerusform>التذكيرات التي ستوضع في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي ستوضع في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي ستوضع في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي ستوضع في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي ستوضع في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي ستوضع في صندوق الصادر: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were put into the outbox.</source>
        <translation>
            <numerusform>التذكيرات التي وُضعت في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي وُضعت في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي وُضعت في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي وُضعت في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي وُضعت في صندوق الصادر: %n.</numerusform>
            <numerusform>التذكيرات التي وُضعت في صندوق الصادر: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are in %1.</source>
        <translation>
            <numerusform>الرسائل في %1‏: %n.</numerusform>
            <numerusform>الرسائل في %1‏: %n.</numerusform>
            <numerusform>الرسائل في %1‏: %n.</numerusform>
            <numerusform>الرسائل في %1‏: %n.</numerusform>
            <numerusform>الرسائل في %1‏: %n.</numerusform>
            <numerusform>الرسائل في %1‏: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions about single subscribers.</source>
        <translation>
            <numerusform>القرارات بشأن مشتركين بعينهم: %n.</numerusform>
            <numerusform>القرارات بشأن مشتركين بعينهم: %n.</numerusform>
            <numerusform>القرارات بشأن مشتركين بعينهم: %n.</numerusform>
            <numerusform>القرارات بشأن مشتركين بعينهم: %n.</numerusform>
            <numerusform>القرارات بشأن مشتركين بعينهم: %n.</numerusform>
            <numerusform>القرارات بشأن مشتركين بعينهم: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers were given renewal orders.</source>
        <translation>
            <numerusform>المشتركون الذين أُعطوا طلبات تجديد: %n.</numerusform>
            <numerusform>المشتركون الذين أُعطوا طلبات تجديد: %n.</numerusform>
            <numerusform>المشتركون الذين أُعطوا طلبات تجديد: %n.</numerusform>
            <numerusform>المشتركون الذين أُعطوا طلبات تجديد: %n.</numerusform>
            <numerusform>المشتركون الذين أُعطوا طلبات تجديد: %n.</numerusform>
            <numerusform>المشتركون الذين أُعطوا طلبات تجديد: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not, and stand in the log.</source>
        <translation>
            <numerusform>من لم يُعطوا، وهم مذكورون في السجل: %n.</numerusform>
            <numerusform>من لم يُعطوا، وهم مذكورون في السجل: %n.</numerusform>
            <numerusform>من لم يُعطوا، وهم مذكورون في السجل: %n.</numerusform>
            <numerusform>من لم يُعطوا، وهم مذكورون في السجل: %n.</numerusform>
            <numerusform>من لم يُعطوا، وهم مذكورون في السجل: %n.</numerusform>
            <numerusform>من لم يُعطوا، وهم مذكورون في السجل: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With remind: those, too, who want no post: an e-mail is none.</source>
        <translation>مع remind: من لا يريدون البريد الورقي أيضًا؛ فالرسالة الإلكترونية ليست منه.</translation>
    </message>
    <message>
        <source>With letters: those, too, who opted out of e-mail: a letter is none.</source>
        <translation>مع letters: من لا يرغبون في البريد الإلكتروني أيضًا؛ فالرسالة الورقية ليست منه.</translation>
    </message>
    <message>
        <source>There is no such request.</source>
        <translation>لا يوجد طلب تغيير كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats were assigned.</source>
        <translation>
            <numerusform>المقاعد المسندة: %n.</numerusform>
            <numerusform>المقاعد المسندة: %n.</numerusform>
            <numerusform>المقاعد المسندة: %n.</numerusform>
            <numerusform>المقاعد المسندة: %n.</numerusform>
            <numerusform>المقاعد المسندة: %n.</numerusform>
            <numerusform>المقاعد المسندة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are otherwise sure than before.</source>
        <translation>
            <numerusform>التي تغيرت درجة تأكيدها: %n.</numerusform>
            <numerusform>التي تغيرت درجة تأكيدها: %n.</numerusform>
            <numerusform>التي تغيرت درجة تأكيدها: %n.</numerusform>
            <numerusform>التي تغيرت درجة تأكيدها: %n.</numerusform>
            <numerusform>التي تغيرت درجة تأكيدها: %n.</numerusform>
            <numerusform>التي تغيرت درجة تأكيدها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>الباقية كما كانت: %n.</numerusform>
            <numerusform>الباقية كما كانت: %n.</numerusform>
            <numerusform>الباقية كما كانت: %n.</numerusform>
            <numerusform>الباقية كما كانت: %n.</numerusform>
            <numerusform>الباقية كما كانت: %n.</numerusform>
            <numerusform>الباقية كما كانت: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for somebody to say whose they are.</source>
        <translation>
            <numerusform>التي تنتظر أن يحدد أحد لمن هي: %n.</numerusform>
            <numerusform>التي تنتظر أن يحدد أحد لمن هي: %n.</numerusform>
            <numerusform>التي تنتظر أن يحدد أحد لمن هي: %n.</numerusform>
            <numerusform>التي تنتظر أن يحدد أحد لمن هي: %n.</numerusform>
            <numerusform>التي تنتظر أن يحدد أحد لمن هي: %n.</numerusform>
            <numerusform>التي تنتظر أن يحدد أحد لمن هي: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are the patron’s in the series now.</source>
        <translation>
            <numerusform>مقاعد العميل الآن في السلسلة: %n.</numerusform>
            <numerusform>مقاعد العميل الآن في السلسلة: %n.</numerusform>
            <numerusform>مقاعد العميل الآن في السلسلة: %n.</numerusform>
            <numerusform>مقاعد العميل الآن في السلسلة: %n.</numerusform>
            <numerusform>مقاعد العميل الآن في السلسلة: %n.</numerusform>
            <numerusform>مقاعد العميل الآن في السلسلة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets are new.</source>
        <translation>
            <numerusform>التذاكر الجديدة: %n.</numerusform>
            <numerusform>التذاكر الجديدة: %n.</numerusform>
            <numerusform>التذاكر الجديدة: %n.</numerusform>
            <numerusform>التذاكر الجديدة: %n.</numerusform>
            <numerusform>التذاكر الجديدة: %n.</numerusform>
            <numerusform>التذاكر الجديدة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are in %1.</source>
        <translation>
            <numerusform>المقاعد في %1‏: %n.</numerusform>
            <numerusform>المقاعد في %1‏: %n.</numerusform>
            <numerusform>المقاعد في %1‏: %n.</numerusform>
            <numerusform>المقاعد في %1‏: %n.</numerusform>
            <numerusform>المقاعد في %1‏: %n.</numerusform>
            <numerusform>المقاعد في %1‏: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats would be added.</source>
        <translation>
            <numerusform>المقاعد التي ستُضاف: %n.</numerusform>
            <numerusform>المقاعد التي ستُضاف: %n.</numerusform>
            <numerusform>المقاعد التي ستُضاف: %n.</numerusform>
            <numerusform>المقاعد التي ستُضاف: %n.</numerusform>
            <numerusform>المقاعد التي ستُضاف: %n.</numerusform>
            <numerusform>المقاعد التي ستُضاف: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats were added.</source>
        <translation>
            <numerusform>المقاعد المضافة: %n.</numerusform>
            <numerusform>المقاعد المضافة: %n.</numerusform>
            <numerusform>المقاعد المضافة: %n.</numerusform>
            <numerusform>المقاعد المضافة: %n.</numerusform>
            <numerusform>المقاعد المضافة: %n.</numerusform>
            <numerusform>المقاعد المضافة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed.</source>
        <translation>
            <numerusform>التي ستتغير: %n.</numerusform>
            <numerusform>التي ستتغير: %n.</numerusform>
            <numerusform>التي ستتغير: %n.</numerusform>
            <numerusform>التي ستتغير: %n.</numerusform>
            <numerusform>التي ستتغير: %n.</numerusform>
            <numerusform>التي ستتغير: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>التي تغيرت: %n.</numerusform>
            <numerusform>التي تغيرت: %n.</numerusform>
            <numerusform>التي تغيرت: %n.</numerusform>
            <numerusform>التي تغيرت: %n.</numerusform>
            <numerusform>التي تغيرت: %n.</numerusform>
            <numerusform>التي تغيرت: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be removed.</source>
        <translation>
            <numerusform>التي ستُزال: %n.</numerusform>
            <numerusform>التي ستُزال: %n.</numerusform>
            <numerusform>التي ستُزال: %n.</numerusform>
            <numerusform>التي ستُزال: %n.</numerusform>
            <numerusform>التي ستُزال: %n.</numerusform>
            <numerusform>التي ستُزال: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>التي أُزيلت: %n.</numerusform>
            <numerusform>التي أُزيلت: %n.</numerusform>
            <numerusform>التي أُزيلت: %n.</numerusform>
            <numerusform>التي أُزيلت: %n.</numerusform>
            <numerusform>التي أُزيلت: %n.</numerusform>
            <numerusform>التي أُزيلت: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>التي تبقى كما هي: %n.</numerusform>
            <numerusform>التي تبقى كما هي: %n.</numerusform>
            <numerusform>التي تبقى كما هي: %n.</numerusform>
            <numerusform>التي تبقى كما هي: %n.</numerusform>
            <numerusform>التي تبقى كما هي: %n.</numerusform>
            <numerusform>التي تبقى كما هي: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed as they were.</source>
        <translation>
            <numerusform>التي بقيت كما كانت: %n.</numerusform>
            <numerusform>التي بقيت كما كانت: %n.</numerusform>
            <numerusform>التي بقيت كما كانت: %n.</numerusform>
            <numerusform>التي بقيت كما كانت: %n.</numerusform>
            <numerusform>التي بقيت كما كانت: %n.</numerusform>
            <numerusform>التي بقيت كما كانت: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox “%1”: %2</source>
        <translation>صندوق البريد «%1»: %2</translation>
    </message>
    <message>
        <source>Messages from before %1 whose bytes are erased, attachments among them: %2. Their words stay.</source>
        <translation>الرسائل التي قبل %1 ومُحيت بايتاتها مع مرفقاتها: %2. تبقى كلماتها.</translation>
    </message>
    <message>
        <source>With import: your mail server has not put these files there; none of them counts as genuine.</source>
        <translation>مع import: لم يضع خادم بريدكم هذه الملفات هناك؛ فلا تُعد أي منها صحيحة المصدر.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>لم تُسجل أي رسالة على أنها وصلت.</numerusform>
            <numerusform>سُجلت رسالة واحدة على أنها وصلت.</numerusform>
            <numerusform>سُجلت رسالتان على أنهما وصلتا.</numerusform>
            <numerusform>سُجلت %n رسائل على أنها وصلت.</numerusform>
            <numerusform>سُجلت %n رسالة على أنها وصلت.</numerusform>
            <numerusform>سُجلت %n رسالة على أنها وصلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait to be sent again.</source>
        <translation>
            <numerusform>الرسائل المنتظرة لإرسالها من جديد: %n.</numerusform>
            <numerusform>الرسائل المنتظرة لإرسالها من جديد: %n.</numerusform>
            <numerusform>الرسائل المنتظرة لإرسالها من جديد: %n.</numerusform>
            <numerusform>الرسائل المنتظرة لإرسالها من جديد: %n.</numerusform>
            <numerusform>الرسائل المنتظرة لإرسالها من جديد: %n.</numerusform>
            <numerusform>الرسائل المنتظرة لإرسالها من جديد: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With send and account test: the password is on standard input.</source>
        <translation>مع send وaccount test: كلمة المرور على الدخل القياسي.</translation>
    </message>
    <message>
        <source>With account set: the name of the server that mail is sent by.</source>
        <translation>مع account set: اسم الخادم الذي يُرسل عبره البريد.</translation>
    </message>
    <message>
        <source>With account set: its port; 587 by default, 465 with tls.</source>
        <translation>مع account set: منفذه؛ والقيمة الافتراضية 587، ومع tls القيمة 465.</translation>
    </message>
    <message>
        <source>With account set: tls or starttls; starttls by default.</source>
        <translation>مع account set: ‏tls أو starttls؛ والقيمة الافتراضية starttls.</translation>
    </message>
    <message>
        <source>With account set: who logs in. The password stands on standard input.</source>
        <translation>مع account set: من يسجل الدخول. كلمة المرور على الدخل القياسي.</translation>
    </message>
    <message>
        <source>With account set: the address that mail comes from.</source>
        <translation>مع account set: العنوان الذي يصدر منه البريد.</translation>
    </message>
    <message>
        <source>With account set: the name beside it.</source>
        <translation>مع account set: الاسم المكتوب بجانبه.</translation>
    </message>
    <message>
        <source>With account set: a file of the only authorities whose certificates count.</source>
        <translation>مع account set: ملف الجهات التي يُعتد بشهاداتها دون سواها.</translation>
    </message>
    <message>
        <source>The reply template that the answer is written by.</source>
        <translation>قالب الرد الذي يُكتب به الرد.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; by default that of the patron’s message.</source>
        <translation>لغته: ‏en أو es أو fr …؛ والقيمة الافتراضية لغة رسالة العميل.</translation>
    </message>
    <message>
        <source>A file with the text instead of the template’s.</source>
        <translation>ملف فيه النص بدلًا من نص القالب.</translation>
    </message>
    <message>
        <source>The address; by default the one on the patron’s record.</source>
        <translation>العنوان؛ والقيمة الافتراضية ما في سجل العميل.</translation>
    </message>
    <message>
        <source>With --to: also where the record has another one.</source>
        <translation>مع ‎--to: حتى إن كان في السجل عنوان آخر.</translation>
    </message>
    <message>
        <source>The request waits for the patron from now on.</source>
        <translation>ينتظر طلب التغيير العميل من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>With --send: the password of the account is on standard input.</source>
        <translation>مع ‎--send: كلمة مرور الحساب على الدخل القياسي.</translation>
    </message>
    <message>
        <source>Show the answer and what it says otherwise than the order, and write nothing.</source>
        <translation>إظهار الرد وما يخالف فيه الطلب، من دون كتابة شيء.</translation>
    </message>
    <message>
        <source>With list: new, inProgress, waiting, filled, notPossible, withdrawn or all; all by default. With set: the new one.</source>
        <translation>مع list: ‏new أو inProgress أو waiting أو filled أو notPossible أو withdrawn أو all؛ والقيمة الافتراضية all. ومع set: الوضع الجديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent.</source>
        <translation>
            <numerusform>لم تُرسل أي رسالة.</numerusform>
            <numerusform>أُرسلت رسالة واحدة.</numerusform>
            <numerusform>أُرسلت رسالتان.</numerusform>
            <numerusform>أُرسلت %n رسائل.</numerusform>
            <numerusform>أُرسلت %n رسالة.</numerusform>
            <numerusform>أُرسلت %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were probably sent have been found among those sent.</source>
        <translation>
            <numerusform>لم يُعثر بين المرسل على أي رسالة أُرسلت على الأرجح.</numerusform>
            <numerusform>عُثر بين المرسل على رسالة واحدة أُرسلت على الأرجح.</numerusform>
            <numerusform>عُثر بين المرسل على رسالتين أُرسلتا على الأرجح.</numerusform>
            <numerusform>عُثر بين المرسل على %n رسائل أُرسلت على الأرجح.</numerusform>
            <numerusform>عُثر بين المرسل على %n رسالة أُرسلت على الأرجح.</numerusform>
            <numerusform>عُثر بين المرسل على %n رسالة أُرسلت على الأرجح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails wait for another try.</source>
        <translation>
            <numerusform>لا تنتظر أي رسالة محاولة أخرى.</numerusform>
            <numerusform>تنتظر رسالة واحدة محاولة أخرى.</numerusform>
            <numerusform>تنتظر رسالتان محاولة أخرى.</numerusform>
            <numerusform>تنتظر %n رسائل محاولة أخرى.</numerusform>
            <numerusform>تنتظر %n رسالة محاولة أخرى.</numerusform>
            <numerusform>تنتظر %n رسالة محاولة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails could not be sent.</source>
        <translation>
            <numerusform>لم يتعذر إرسال أي رسالة.</numerusform>
            <numerusform>تعذر إرسال رسالة واحدة.</numerusform>
            <numerusform>تعذر إرسال رسالتين.</numerusform>
            <numerusform>تعذر إرسال %n رسائل.</numerusform>
            <numerusform>تعذر إرسال %n رسالة.</numerusform>
            <numerusform>تعذر إرسال %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails were probably sent; they are not sent again by themselves.</source>
        <translation>
            <numerusform>لا توجد رسائل أُرسلت على الأرجح.</numerusform>
            <numerusform>أُرسلت رسالة واحدة على الأرجح؛ لا تُرسل من جديد من تلقاء نفسها.</numerusform>
            <numerusform>أُرسلت رسالتان على الأرجح؛ لا تُرسلان من جديد من تلقاء نفسيهما.</numerusform>
            <numerusform>أُرسلت %n رسائل على الأرجح؛ لا تُرسل من جديد من تلقاء نفسها.</numerusform>
            <numerusform>أُرسلت %n رسالة على الأرجح؛ لا تُرسل من جديد من تلقاء نفسها.</numerusform>
            <numerusform>أُرسلت %n رسالة على الأرجح؛ لا تُرسل من جديد من تلقاء نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of the account that mail is sent from is missing or wrong; give it on standard input, with --password.</source>
        <translation>كلمة مرور الحساب الذي يُرسل منه البريد ناقصة أو خاطئة؛ أدخلها على الدخل القياسي، مع ‎--password.</translation>
    </message>
    <message>
        <source>Nothing was to be sent.</source>
        <translation>لم يكن هناك ما يُرسل.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from.</source>
        <translation>لم يُعد أي حساب لإرسال البريد منه.</translation>
    </message>
    <message>
        <source>Mail would be sent from %1.</source>
        <translation>سيُرسل البريد من %1.</translation>
    </message>
    <message>
        <source>Mail is sent from %1 from now on; what waits in the outbox goes, too.</source>
        <translation>يُرسل البريد من %1 من الآن فصاعدًا؛ ويخرج ما ينتظر في صندوق الصادر أيضًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no password for the account that mail is sent from; give it on standard input, with --password.</source>
        <translation>ليس في سلسلة مفاتيح هذا الحاسوب كلمة مرور للحساب الذي يُرسل منه البريد؛ أدخلها على الدخل القياسي، مع ‎--password.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>لم يعد يُرسل شيء؛ ويبقى ما ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>There is no reply template.</source>
        <translation>لا يوجد قالب رد.</translation>
    </message>
    <message>
        <source>Its language: en, es, fr …; en by default.</source>
        <translation>لغته: ‏en أو es أو fr …؛ والقيمة الافتراضية en.</translation>
    </message>
    <message>
        <source>With set: what stands above the answer.</source>
        <translation>مع set: ما يُكتب فوق الرد.</translation>
    </message>
    <message>
        <source>With set: a file with the text; fields stand in braces.</source>
        <translation>مع set: ملف فيه النص؛ والحقول بين أقواس معقوفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n change requests would be set.</source>
        <translation>
            <numerusform>طلبات التغيير التي ستُضبط: %n.</numerusform>
            <numerusform>طلبات التغيير التي ستُضبط: %n.</numerusform>
            <numerusform>طلبات التغيير التي ستُضبط: %n.</numerusform>
            <numerusform>طلبات التغيير التي ستُضبط: %n.</numerusform>
            <numerusform>طلبات التغيير التي ستُضبط: %n.</numerusform>
            <numerusform>طلبات التغيير التي ستُضبط: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change requests are set.</source>
        <translation>
            <numerusform>طلبات التغيير المضبوطة: %n.</numerusform>
            <numerusform>طلبات التغيير المضبوطة: %n.</numerusform>
            <numerusform>طلبات التغيير المضبوطة: %n.</numerusform>
            <numerusform>طلبات التغيير المضبوطة: %n.</numerusform>
            <numerusform>طلبات التغيير المضبوطة: %n.</numerusform>
            <numerusform>طلبات التغيير المضبوطة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>With set: why it is not possible or withdrawn; one of the reasons of that state.</source>
        <translation>مع set: لماذا هو غير ممكن أو مسحوب؛ أحد أسباب ذلك الوضع.</translation>
    </message>
    <message>
        <source>With set: the day until which it is put aside; empty: it is back now.</source>
        <translation>مع set: اليوم الذي يؤجل حتى حلوله؛ فارغ: يعود الآن.</translation>
    </message>
    <message>
        <source>With set: a note for staff, in place of the one that is there.</source>
        <translation>مع set: ملاحظة للموظفين، بدلًا من الموجودة.</translation>
    </message>
    <message>
        <source>With set --state filled: the number of the action that did what was asked for.</source>
        <translation>مع set --state filled: رقم الإجراء الذي فعل المطلوب.</translation>
    </message>
    <message>
        <source>With split: a message that becomes another request.</source>
        <translation>مع split: رسالة تصبح طلب تغيير آخر.</translation>
    </message>
    <message>
        <source>Request %1 would become a part of request %2.</source>
        <translation>سيصبح طلب التغيير %1 جزءًا من طلب التغيير %2.</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>أصبح طلب التغيير %1 جزءًا من طلب التغيير %2.</translation>
    </message>
    <message>
        <source>A part of request %1 would become another request.</source>
        <translation>سيصبح جزء من طلب التغيير %1 طلب تغيير آخر.</translation>
    </message>
    <message>
        <source>A part of request %1 is request %2 now.</source>
        <translation>أصبح جزء من طلب التغيير %1 طلب التغيير %2.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the mailbox “%1” on this computer; sign in in the window, or give an access token on standard input, with --password.</source>
        <translation>لم يسجل أحد الدخول إلى صندوق البريد «%1» على هذا الحاسوب؛ سجّل الدخول في النافذة، أو أدخل رمز وصول على الدخل القياسي، مع ‎--password.</translation>
    </message>
    <message>
        <source>The sign-in is in this computer’s keychain.</source>
        <translation>تسجيل الدخول محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nobody was asked to sign in: give an access token on standard input, with --password, each time.</source>
        <translation>ليست لهذا الحاسوب سلسلة مفاتيح، لذلك لم يُطلب من أحد تسجيل الدخول: أدخل في كل مرة رمز وصول على الدخل القياسي، مع ‎--password.</translation>
    </message>
    <message>
        <source>With test: the password, or an access token, is on standard input.</source>
        <translation>مع test: كلمة المرور، أو رمز وصول، على الدخل القياسي.</translation>
    </message>
    <message>
        <source>Contact %1, %2</source>
        <translation>جهة الاتصال %1‏، %2</translation>
    </message>
    <message>
        <source>This would be erased for good:</source>
        <translation>سيُمحى هذا نهائيًا:</translation>
    </message>
    <message>
        <source>This would stay:</source>
        <translation>سيبقى هذا:</translation>
    </message>
    <message>
        <source>Change request %1 is open; finish or withdraw it first.</source>
        <translation>طلب التغيير %1 مفتوح؛ أنهه أو اسحبه أولًا.</translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment; wait until it is out.</source>
        <translation>تُرسل في هذه اللحظة رسالة إلكترونية إلى هذا الشخص؛ انتظر حتى تخرج.</translation>
    </message>
    <message>
        <source>Nothing was erased. Export the data first if they are asked for, then repeat the command with --yes; nothing takes it back.</source>
        <translation>لم يُمح شيء. صدّر البيانات أولًا إن كانت مطلوبة، ثم كرر الأمر مع ‎--yes؛ ولا تراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erased for good:</source>
        <translation>مُحي نهائيًا:</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>يبقى:</translation>
    </message>
    <message>
        <source>The database file could not be written anew, so parts of what was erased may still stand in its free space: %1 Repeat the command then.</source>
        <translation>تعذرت كتابة ملف قاعدة البيانات من جديد، لذلك قد تبقى أجزاء مما مُحي في مساحته الشاغرة: %1 كرر الأمر بعد ذلك.</translation>
    </message>
    <message>
        <source>All that is held about contact %1 is in %2 (%3 bytes). Only you can read the file; keep it so.</source>
        <translation>كل ما هو محفوظ عن جهة الاتصال %1 موجود في %2 (%3 بايت). لا يستطيع قراءة الملف غيرك؛ أبقه كذلك.</translation>
    </message>
    <message>
        <source>Whose data: the contact&apos;s number.</source>
        <translation>صاحب البيانات: رقم جهة الاتصال.</translation>
    </message>
    <message>
        <source>With export: a file that does not exist yet.</source>
        <translation>مع export: ملف لا وجود له بعد.</translation>
    </message>
    <message>
        <source>With erase: erase for good. Without it the command says what would go, and what stays.</source>
        <translation>مع erase: محو نهائي. ومن دونه يقول الأمر ما الذي سيُمحى وما الذي يبقى.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: nothing opens the mailbox “%1”.</source>
        <translation>يتعذر البحث عما أُرسل على الأرجح: لا شيء يفتح صندوق البريد «%1».</translation>
    </message>
    <message>
        <source>Open this address in a browser on this computer and sign in as %1; it is waited for:</source>
        <translation>افتح هذا العنوان في متصفح على هذا الحاسوب وسجّل الدخول باسم %1؛ البرنامج في انتظار ذلك:</translation>
    </message>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Patron Desk.</translation>
    </message>
    <message>
        <source>The user signs in with a browser instead of giving a password.</source>
        <translation>يسجل المستخدم الدخول بالمتصفح بدلًا من إدخال كلمة مرور.</translation>
    </message>
    <message>
        <source>With --oauth: the client id under which the provider knows this program.</source>
        <translation>مع ‎--oauth: معرّف البرنامج (client id) الذي يعرف به المزود هذا البرنامج.</translation>
    </message>
    <message>
        <source>With --oauth: the client secret is on standard input.</source>
        <translation>مع ‎--oauth: سر البرنامج (client secret) على الدخل القياسي.</translation>
    </message>
    <message>
        <source>With --oauth: the address that the browser opens; known of Microsoft and Google.</source>
        <translation>مع ‎--oauth: العنوان الذي يفتحه المتصفح؛ وهو معروف لدى Microsoft وGoogle.</translation>
    </message>
    <message>
        <source>With --oauth: the address that tokens come from; known of Microsoft and Google.</source>
        <translation>مع ‎--oauth: العنوان الذي تأتي منه رموز الوصول؛ وهو معروف لدى Microsoft وGoogle.</translation>
    </message>
    <message>
        <source>With --oauth: what is asked for; known of Microsoft and Google.</source>
        <translation>مع ‎--oauth: الأذونات المطلوبة؛ وهي معروفة لدى Microsoft وGoogle.</translation>
    </message>
    <message>
        <source>The answer is held in the outbox until somebody sends it there, or with: outbox send %1</source>
        <translation>يبقى الرد محجوزًا في صندوق الصادر حتى يرسله أحد من هناك، أو بالأمر: outbox send %1</translation>
    </message>
    <message>
        <source>Send it now; else it is held in the outbox until somebody sends it.</source>
        <translation>إرساله الآن؛ وإلا يبقى محجوزًا في صندوق الصادر حتى يرسله أحد.</translation>
    </message>
    <message>
        <source>Mailboxes: %1; with a failure: %2.</source>
        <translation>صناديق البريد: %1؛ منها بعطل: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would be noted as arrived.</source>
        <translation>
            <numerusform>لن تُسجَّل أي رسالة كواصلة.</numerusform>
            <numerusform>ستُسجَّل رسالة واحدة كواصلة.</numerusform>
            <numerusform>ستُسجَّل رسالتان كواصلتين.</numerusform>
            <numerusform>ستُسجَّل %n رسائل كواصلة.</numerusform>
            <numerusform>ستُسجَّل %n رسالة كواصلة.</numerusform>
            <numerusform>ستُسجَّل %n رسالة كواصلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails would wait to be sent again.</source>
        <translation>
            <numerusform>لن تنتظر أي رسالة إرسالها من جديد.</numerusform>
            <numerusform>ستنتظر رسالة واحدة إرسالها من جديد.</numerusform>
            <numerusform>ستنتظر رسالتان إرسالهما من جديد.</numerusform>
            <numerusform>ستنتظر %n رسائل إرسالها من جديد.</numerusform>
            <numerusform>ستنتظر %n رسالة إرسالها من جديد.</numerusform>
            <numerusform>ستنتظر %n رسالة إرسالها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays as it is:</source>
        <translation>ما يبقى كما هو:</translation>
    </message>
    <message>
        <source>%1 (%2; wish %3)</source>
        <translation>%1 (%2؛ الرغبة %3)</translation>
    </message>
    <message>
        <source>No performance of this order is still to come, so there are no seats to look for.</source>
        <translation>لم يبقَ أي عرض قادم في هذا الطلب، فلا مقاعد يُبحث عنها.</translation>
    </message>
    <message>
        <source>Password (it is not shown):</source>
        <translation>كلمة المرور (لا تُعرض):</translation>
    </message>
    <message>
        <source>Nothing would be sent any more; what waits would stay in the outbox.</source>
        <translation>لن يُرسل شيء بعد ذلك؛ ويبقى ما ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Client secret (it is not shown):</source>
        <translation>سر العميل (لا يُعرض):</translation>
    </message>
    <message>
        <source>With save: this attachment alone; “mail list --json” and “requests show” number them.</source>
        <translation>مع save: هذا المرفق وحده؛ يرقّمها «mail list --json» و«requests show».</translation>
    </message>
    <message>
        <source>With save: the folder for what is attached to the message. Nothing there is overwritten.</source>
        <translation>مع save: المجلد لما أُرفق بالرسالة. لا يُكتب فوق شيء هناك.</translation>
    </message>
    <message>
        <source>Nothing is attached to this message.</source>
        <translation>لا شيء مرفق بهذه الرسالة.</translation>
    </message>
    <message>
        <source>Message %1, part %2: %3</source>
        <translation>الرسالة %1، الجزء %2: %3</translation>
    </message>
    <message>
        <source>E-mails of yours that came back: %1; “outbox list --all” says why.</source>
        <translation>رسائلكم التي ارتدّت: %1؛ والأمر «outbox list --all» يقول لماذا.</translation>
    </message>
    <message>
        <source>With list: request, automatic, unreadable, other (staff have said that it is no request) or all; all by default.</source>
        <translation>مع list: ‏request أو automatic أو unreadable أو other (قال الموظفون إنها ليست طلب تغيير) أو all؛ والقيمة الافتراضية all.</translation>
    </message>
    <message>
        <source>With import, request or erase: what it would change, and nothing is written.</source>
        <translation>مع import أو request أو erase: ما كان سيتغير، من دون كتابة شيء.</translation>
    </message>
    <message>
        <source>Message %1 would be a request.</source>
        <translation>ستصبح الرسالة %1 طلب تغيير.</translation>
    </message>
    <message>
        <source>Message %1 is request %2 now.</source>
        <translation>أصبحت الرسالة %1 طلب التغيير %2.</translation>
    </message>
    <message>
        <source>With add: phone (by default) or counter.</source>
        <translation>مع add: ‏phone (القيمة الافتراضية) أو counter.</translation>
    </message>
    <message>
        <source>With add: a file with what the patron asks for; - for standard input.</source>
        <translation>مع add: ملف فيه ما يطلبه العميل؛ و- للدخل القياسي.</translation>
    </message>
    <message>
        <source>With add: what the patron asks for.</source>
        <translation>مع add: ما يطلبه العميل.</translation>
    </message>
    <message>
        <source>With set: the id of the patron whose it is, or none. With add: the patron who asks; without one and an order, whom the words name, else nobody.</source>
        <translation>مع set: معرّف العميل صاحب طلب التغيير، أو none. ومع add: العميل الذي يطلب؛ ومن دون عميل ولا طلب فمن تسميه الكلمات، وإلا فلا أحد.</translation>
    </message>
    <message>
        <source>With set and add: the number of the order that it is about, with set also none. With it come its series, its seats and, where --contact names nobody else, its patron.</source>
        <translation>مع set وadd: رقم الطلب الذي يتعلق به، ومع set أيضًا none. وتأتي معه سلسلته ومقاعده، وكذلك عميله حيث لا يسمي ‎--contact غيره.</translation>
    </message>
    <message>
        <source>With set and add: the id of the series that it is about, with set also none; where it has an order, that order’s counts.</source>
        <translation>مع set وadd: معرّف السلسلة التي يتعلق بها، ومع set أيضًا none؛ وحيث له طلب تُعتمد سلسلة ذلك الطلب.</translation>
    </message>
    <message>
        <source>With set: no wishes but those of --wish.</source>
        <translation>مع set: لا رغبات سوى ما في ‎--wish.</translation>
    </message>
    <message>
        <source>With set: the id of a wish that nobody has.</source>
        <translation>مع set: معرّف رغبة ليست لأحد.</translation>
    </message>
    <message>
        <source>With set: what if it cannot be: keep, next_best, call_first, or none.</source>
        <translation>مع set: ماذا إن تعذر ذلك: keep أو next_best أو call_first أو none.</translation>
    </message>
    <message>
        <source>With set: the day since when the patron has the seats, or none.</source>
        <translation>مع set: اليوم الذي صارت فيه المقاعد للعميل، أو none.</translation>
    </message>
    <message>
        <source>With set: the language of what was asked, such as es, or none.</source>
        <translation>مع set: لغة ما طُلب، مثل es، أو none.</translation>
    </message>
    <message>
        <source>With set: another request that wishes the same, or none.</source>
        <translation>مع set: طلب تغيير آخر يرغب في الشيء نفسه، أو none.</translation>
    </message>
    <message>
        <source>With set and add: who works on it; empty: nobody.</source>
        <translation>مع set وadd: من يعمل عليه؛ فارغ: لا أحد.</translation>
    </message>
    <message>
        <source>With set and add: 1 to 9, 1 first.</source>
        <translation>مع set وadd: من 1 إلى 9؛ و1 هو المقدَّم.</translation>
    </message>
    <message>
        <source>With set and add: the day until which it is to be done; empty: none.</source>
        <translation>مع set وadd: اليوم الذي يُنجز بحلوله؛ فارغ: لا موعد.</translation>
    </message>
    <message>
        <source>With set, add, merge and split: what it would change, and nothing is written.</source>
        <translation>مع set وadd وmerge وsplit: ما كان سيتغير، من دون كتابة شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are held: the order has changed since they were written.</source>
        <translation>
            <numerusform>لا رد محجوز بسبب تغير طلبه.</numerusform>
            <numerusform>حُجز رد واحد: تغيّر الطلب بعد كتابته.</numerusform>
            <numerusform>حُجز ردان: تغيّر الطلب بعد كتابتهما.</numerusform>
            <numerusform>حُجزت %n ردود: تغيّر الطلب بعد كتابتها.</numerusform>
            <numerusform>حُجز %n ردًا: تغيّر الطلب بعد كتابتها.</numerusform>
            <numerusform>حُجز %n رد: تغيّر الطلب بعد كتابتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>With save: the message itself, as a file that mail programs open.</source>
        <translation>مع save: الرسالة نفسها، ملفًا تفتحه برامج البريد.</translation>
    </message>
    <message>
        <source>With set: a wish more, such as decline, more:2, section:Balcony or other:“call me”, or of a kind that the organisation keeps itself, by its name; with split: the id of a wish that becomes another request.</source>
        <translation>مع set: رغبة إضافية، مثل decline أو more:2 أو section:Balcony أو other:«call me»، أو من نوع تحتفظ به المؤسسة نفسها، باسمه؛ ومع split: معرّف رغبة تصبح طلب تغيير آخر.</translation>
    </message>
    <message>
        <source>Message %1, with --whole: %2</source>
        <translation>الرسالة %1، مع ‎--whole‎: %2</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>salutation</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>home phone</source>
        <translation>هاتف المنزل</translation>
    </message>
    <message>
        <source>other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>mailing street</source>
        <translation>شارع العنوان البريدي</translation>
    </message>
    <message>
        <source>mailing city</source>
        <translation>مدينة العنوان البريدي</translation>
    </message>
    <message>
        <source>mailing state</source>
        <translation>ولاية العنوان البريدي</translation>
    </message>
    <message>
        <source>mailing postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>mailing country</source>
        <translation>بلد العنوان البريدي</translation>
    </message>
    <message>
        <source>other street</source>
        <translation>شارع العنوان الآخر</translation>
    </message>
    <message>
        <source>other city</source>
        <translation>مدينة العنوان الآخر</translation>
    </message>
    <message>
        <source>other state</source>
        <translation>ولاية العنوان الآخر</translation>
    </message>
    <message>
        <source>other postal code</source>
        <translation>الرمز البريدي الآخر</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>بلد العنوان الآخر</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>احتياجات الوصول</translation>
    </message>
    <message>
        <source>role in the household</source>
        <translation>الدور في الأسرة</translation>
    </message>
    <message>
        <source>opted out of e-mail</source>
        <translation>لا يرغب في البريد الإلكتروني</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>do not mail</source>
        <translation>عدم المراسلة بالبريد</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>head of household</source>
        <translation>رب الأسرة</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>كبار الشخصيات</translation>
    </message>
    <message>
        <source>board member</source>
        <translation>عضو مجلس الإدارة</translation>
    </message>
    <message>
        <source>username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>last login</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>subscription status</source>
        <translation>حالة الاشتراك</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر الورود</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>shipping fee</source>
        <translation>رسوم الشحن</translation>
    </message>
    <message>
        <source>exchange fee</source>
        <translation>رسوم الاستبدال</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>ضريبة المبيعات</translation>
    </message>
    <message>
        <source>amount paid</source>
        <translation>المبلغ المدفوع</translation>
    </message>
    <message>
        <source>donation amount</source>
        <translation>مبلغ التبرع</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>discount code</source>
        <translation>رمز الخصم</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>seat note</source>
        <translation>ملاحظة المقعد</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>close date</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>expiration</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>renewed by</source>
        <translation>جُدد بواسطة</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>creation date</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>deleted in PatronManager</source>
        <translation>محذوف في PatronManager</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>مدموج في</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>payment or refund</source>
        <translation>دفعة أو استرداد</translation>
    </message>
    <message>
        <source>access code</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>تاريخ الاستخدام</translation>
    </message>
    <message>
        <source>profile id</source>
        <translation>معرّف الملف الشخصي</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>last changed by the system</source>
        <translation>آخر تغيير من النظام</translation>
    </message>
    <message>
        <source>patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>ends on</source>
        <translation>تاريخ النهاية</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>kind of package</source>
        <translation>صنف الباقة</translation>
    </message>
    <message>
        <source>season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>تاريخ البداية ووقتها</translation>
    </message>
    <message>
        <source>format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>link to the event</source>
        <translation>رابط الفعالية</translation>
    </message>
    <message>
        <source>on sale from</source>
        <translation>معروض للبيع من</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>early price until</source>
        <translation>السعر المبكر حتى</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>تاريخ الإقفال</translation>
    </message>
    <message>
        <source>fee 3</source>
        <translation>الرسم 3</translation>
    </message>
    <message>
        <source>fee 4</source>
        <translation>الرسم 4</translation>
    </message>
    <message>
        <source>fee 5</source>
        <translation>الرسم 5</translation>
    </message>
    <message>
        <source>sales tax on the order</source>
        <translation>ضريبة المبيعات على الطلب</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>seat upgrade requested</source>
        <translation>طُلب مقعد أفضل</translation>
    </message>
    <message>
        <source>seats held for renewal</source>
        <translation>المقاعد المحجوزة للتجديد</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>item of the package</source>
        <translation>بند الباقة</translation>
    </message>
    <message>
        <source>seat key</source>
        <translation>مفتاح المقعد</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>belongs to donation</source>
        <translation>تابع للتبرع</translation>
    </message>
    <message>
        <source>reverses payment</source>
        <translation>يعكس الدفعة</translation>
    </message>
    <message>
        <source>paid at</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>guests at most</source>
        <translation>أقصى عدد للضيوف</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>uses at most</source>
        <translation>أقصى عدد للاستخدامات</translation>
    </message>
    <message>
        <source>order item</source>
        <translation>بند الطلب</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>الاستخدامات</translation>
    </message>
    <message>
        <source>member access</source>
        <translation>وصول الأعضاء</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>held until</source>
        <translation>محجوز حتى</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>other seats that are held</source>
        <translation>مقاعد أخرى محجوزة</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>put aside until</source>
        <translation>مؤجل حتى</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>if it cannot be done</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>part of request</source>
        <translation>جزء من طلب التغيير</translation>
    </message>
    <message>
        <source>split off request</source>
        <translation>مفصول عن طلب التغيير</translation>
    </message>
    <message>
        <source>request</source>
        <translation>طلب التغيير</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>لُبّي بـ</translation>
    </message>
    <message>
        <source>filled by action</source>
        <translation>لُبّي بالإجراء</translation>
    </message>
    <message>
        <source>seats since</source>
        <translation>المقاعد منذ</translation>
    </message>
    <message>
        <source>current seats</source>
        <translation>المقاعد الحالية</translation>
    </message>
    <message>
        <source>duplicate of request</source>
        <translation>تكرار لطلب التغيير</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>came back at</source>
        <translation>وقت الرجوع</translation>
    </message>
    <message>
        <source>why it came back</source>
        <translation>سبب الرجوع</translation>
    </message>
</context>
<context>
    <name>EndOfDay</name>
    <message>
        <source>End of day, %1</source>
        <translation>ختام اليوم، %1</translation>
    </message>
    <message>
        <source>No payment was taken at this desk on %1.</source>
        <translation>لم تُستلم أي دفعة على هذا المكتب في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n payments come to %1; the sums by method and by person agree.</source>
        <translation>
            <numerusform>مجموع الدفعات (%n) هو %1؛ والمجاميع بحسب الطريقة والشخص متطابقة.</numerusform>
            <numerusform>مجموع الدفعات (%n) هو %1؛ والمجاميع بحسب الطريقة والشخص متطابقة.</numerusform>
            <numerusform>مجموع الدفعات (%n) هو %1؛ والمجاميع بحسب الطريقة والشخص متطابقة.</numerusform>
            <numerusform>مجموع الدفعات (%n) هو %1؛ والمجاميع بحسب الطريقة والشخص متطابقة.</numerusform>
            <numerusform>مجموع الدفعات (%n) هو %1؛ والمجاميع بحسب الطريقة والشخص متطابقة.</numerusform>
            <numerusform>مجموع الدفعات (%n) هو %1؛ والمجاميع بحسب الطريقة والشخص متطابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not balance: the sums by method and by person differ from %1.</source>
        <translation>القائمة غير متوازنة: المجاميع بحسب الطريقة والشخص تختلف عن %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>يعكس</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>مجموع</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المُعاد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>“%1” on %2</source>
        <translation>«%1» على %2</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>نص غير فارغ</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>عنوان يبدأ بـ https://</translation>
    </message>
    <message>
        <source>a colour such as #74152F</source>
        <translation>لون مثل #74152F</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>عملة مثل USD</translation>
    </message>
    <message>
        <source>a region such as US</source>
        <translation>منطقة مثل US</translation>
    </message>
    <message>
        <source>a time zone such as America/New_York</source>
        <translation>منطقة زمنية مثل America/New_York</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a whole number of days, 0 or more</source>
        <translation>عدد صحيح من الأيام، 0 أو أكثر</translation>
    </message>
    <message>
        <source>a whole number, 1 or more</source>
        <translation>عدد صحيح، 1 أو أكثر</translation>
    </message>
    <message>
        <source>an amount such as 1,234.50</source>
        <translation>مبلغ مثل 1,234.50</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>تاريخ مع وقت</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a percentage from 0 to 100</source>
        <translation>نسبة مئوية من 0 إلى 100</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation>معرّف سجل</translation>
    </message>
    <message>
        <source>one of the words that Patron Desk knows there</source>
        <translation>إحدى الكلمات التي يعرفها Patron Desk هناك</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z</source>
        <translation>لحظة مثل 2026-11-14T19:30:00Z</translation>
    </message>
    <message>
        <source>an instant such as 2026-11-14T19:30:00Z, or a date such as 2026-11-14</source>
        <translation>لحظة مثل 2026-11-14T19:30:00Z أو تاريخ مثل 2026-11-14</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد مما يلي: %1</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>ميزة</translation>
    </message>
    <message>
        <source>portal user</source>
        <translation>مستخدم Portal</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>label for the status</source>
        <translation>تسمية الحالة</translation>
    </message>
    <message>
        <source>donation stage</source>
        <translation>مرحلة تبرع</translation>
    </message>
    <message>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>{reason} Nothing was done; --help says what can be asked.</source>
        <translation>{reason} لم يُنفذ شيء؛ الخيار --help يعرض ما يمكن طلبه.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Check the address, or make one with the command “import” or “demo”.</source>
        <translation>لا توجد قاعدة بيانات في {place}، ولم يُنشأ شيء. تحقق من العنوان، أو أنشئ واحدة بالأمر «import» أو «demo».</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup with the command “restore”.</source>
        <translation>قاعدة البيانات {place} تالفة. تُركت كما هي؛ استعد آخر نسخة احتياطية بالأمر «restore».</translation>
    </message>
    <message>
        <source>The database {place} was written by a newer Patron Desk (schema {version}, this program knows {known}). It was left as it is; update the program.</source>
        <translation>كُتبت قاعدة البيانات {place} بإصدار أحدث من Patron Desk (المخطط {version}، وهذا البرنامج يعرف {known}). تُركت كما هي؛ حدّث البرنامج.</translation>
    </message>
    <message>
        <source>The database {place} has the older schema {version}, and this program needs {known}. It was left as it is; open it once with the right to write, so that it can be brought up to date.</source>
        <translation>لقاعدة البيانات {place} المخطط الأقدم {version}، وهذا البرنامج يحتاج إلى {known}. تُركت كما هي؛ افتحها مرة بإذن الكتابة لكي تُحدّث.</translation>
    </message>
    <message>
        <source>The database {place} cannot be written: the file or its folder is read-only. Nothing was changed; ask for the right to write there.</source>
        <translation>لا يمكن الكتابة في قاعدة البيانات {place}: الملف أو مجلده للقراءة فقط. لم يتغير شيء؛ اطلب إذن الكتابة هناك.</translation>
    </message>
    <message>
        <source>The disk that holds {place} is full. Nothing was changed; make room and try again.</source>
        <translation>القرص الذي يحوي {place} ممتلئ. لم يتغير شيء؛ وفّر مساحة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is writing to {place} and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>يكتب برنامج آخر في {place} ولم ينته في الوقت المناسب. لم يتغير شيء؛ حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The server refused the login to {place}. Check the user’s name, the password in .pgpass and the rights, then try again.</source>
        <translation>رفض الخادم تسجيل الدخول إلى {place}. تحقق من اسم المستخدم وكلمة المرور في .pgpass والأذونات، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The database server of {place} cannot be reached. Nothing was changed; check the network and the host name, then try again.</source>
        <translation>لا يمكن الوصول إلى خادم قاعدة البيانات {place}. لم يتغير شيء؛ تحقق من الشبكة واسم المضيف، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The database {place} keeps its text in {encoding}, not in UTF8. Nothing was changed; have it created with the encoding UTF8.</source>
        <translation>تحفظ قاعدة البيانات {place} نصوصها بترميز {encoding} لا بترميز UTF8. لم يتغير شيء؛ اطلب إنشاءها بترميز UTF8.</translation>
    </message>
    <message>
        <source>“{url}” had a password in it, which every process list would show. Nothing was done; put the password into .pgpass and leave it out of the address.</source>
        <translation>كان في «{url}» كلمة مرور ستظهر في أي قائمة عمليات. لم يُنفذ شيء؛ ضع كلمة المرور في .pgpass واحذفها من العنوان.</translation>
    </message>
    <message>
        <source>The database {place} already has records, so nothing was written. Choose a new file.</source>
        <translation>في قاعدة البيانات {place} سجلات بالفعل، لذلك لم يُكتب شيء. اختر ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>The file {path} already exists and was left as it is. Choose another name.</source>
        <translation>الملف {path} موجود بالفعل وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, so nothing was taken from it. Check that it exists and that you may read it.</source>
        <translation>تتعذر قراءة الملف {path}، لذلك لم يؤخذ منه شيء. تحقق من وجوده ومن إذن قراءته.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written. Nothing was written; check the folder, your rights and the free space.</source>
        <translation>تتعذر كتابة الملف {path}. لم يُكتب شيء؛ تحقق من المجلد والأذونات والمساحة الخالية.</translation>
    </message>
    <message>
        <source>The backup {path} could be written but not opened again, so it is not a backup. The database is as it was; check the disk and make another one.</source>
        <translation>كُتبت النسخة الاحتياطية {path} لكن تعذر فتحها من جديد، لذلك لا تصلح نسخة احتياطية. قاعدة البيانات كما كانت؛ افحص القرص وأنشئ نسخة أخرى.</translation>
    </message>
    <message>
        <source>A PostgreSQL database is backed up by its own program, {tool}. Nothing was written.</source>
        <translation>تُنسخ قاعدة بيانات PostgreSQL احتياطيًا ببرنامجها الخاص {tool}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} here. Nothing was changed; check the number or search by name.</source>
        <translation>هذا السجل غير موجود هنا: {kind} {id}. لم يتغير شيء؛ تحقق من الرقم أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>{value} fits several records: {candidates}. Nothing was done; name one of them.</source>
        <translation>{value} يطابق عدة سجلات: {candidates}. لم يُنفذ شيء؛ حدد واحدًا منها.</translation>
    </message>
    <message>
        <source>Somebody changed this {kind} ({id}) meanwhile, so your change was not written. Look at both and decide again.</source>
        <translation>غيّر شخص آخر هذا السجل ({kind} {id}) في هذه الأثناء، لذلك لم يُكتب تغييرك. راجع الاثنين وقرر من جديد.</translation>
    </message>
    <message>
        <source>The database refused this, because it would break a rule of its own ({constraint}). Nothing was changed.</source>
        <translation>رفضت قاعدة البيانات ذلك لأنه يخالف إحدى قواعدها ({constraint}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {action} is the first that does not fit. Nothing was changed; keep the file and compare it with a backup.</source>
        <translation>دفتر اليومية غير سليم: القيد {action} هو أول قيد لا يتطابق. لم يتغير شيء؛ احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Nothing was changed.</source>
        <translation>لا يوجد ما يمكن التراجع عنه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Action {action} was undone already, by action {later}. Nothing was changed; undo {later} to do it again.</source>
        <translation>سبق التراجع عن الإجراء {action} بالإجراء {later}. لم يتغير شيء؛ لإعادة تنفيذه تراجع عن {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: what it changed was changed again by action {later}. Nothing was changed; undo {later} first.</source>
        <translation>لا يمكن التراجع عن الإجراء {action}: ما غيّره تغير مرة أخرى بالإجراء {later}. لم يتغير شيء؛ تراجع أولًا عن {later}.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: the journal does not hold all that was there before. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن الإجراء {action}: دفتر اليومية لا يحوي كل ما كان موجودًا قبله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This cannot be done: {reason}. Nothing was changed.</source>
        <translation>لا يمكن تنفيذ ذلك: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>أُلغي. كل شيء كما كان من قبل.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed; the command “settings list” names them all.</source>
        <translation>لا يوجد إعداد باسم «{key}». لم يتغير شيء؛ الأمر «settings list» يعرضها كلها.</translation>
    </message>
    <message>
        <source>“{value}” does not fit the setting {key}, which takes {expectation}. Nothing was changed.</source>
        <translation>«{value}» لا يناسب الإعداد {key}، وهو يقبل {expectation}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read here; what fits is {expectation}. Nothing was changed.</source>
        <translation>تتعذر قراءة «{value}» هنا؛ المناسب هو {expectation}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} holds no kind of record that Patron Desk knows. It was skipped; map its columns, or leave it out.</source>
        <translation>لا يحوي {path} أي نوع من السجلات يعرفه Patron Desk. جرى تخطيه؛ عيّن أعمدته أو استبعده.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which with --dates mdy or --dates dmy.</source>
        <translation>يمكن قراءة التواريخ في {path}، العمود {column}، بالشهر أولًا أو باليوم أولًا (مثل {value}). لم يُستورد شيء؛ حدد أيهما باستخدام --dates mdy أو --dates dmy.</translation>
    </message>
    <message>
        <source>No row of {path} looks like a row of column names, so nothing was taken from it. Check that the file has its header row.</source>
        <translation>لا يبدو أي صف في {path} صفًا لأسماء الأعمدة، لذلك لم يؤخذ منه شيء. تحقق من وجود صف العناوين في الملف.</translation>
    </message>
    <message>
        <source>The archive {path} is damaged or cut short, so nothing was taken from it. Download the export again.</source>
        <translation>الأرشيف {path} تالف أو ناقص، لذلك لم يؤخذ منه شيء. نزّل ملف التصدير مرة أخرى.</translation>
    </message>
    <message>
        <source>The column map {path} cannot be read at line {line}, so nothing was imported. Correct that line.</source>
        <translation>تتعذر قراءة خريطة الأعمدة {path} عند السطر {line}، لذلك لم يُستورد شيء. صحح ذلك السطر.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose --conflicts keep or --conflicts take.</source>
        <translation>تغيرت حقول هنا وفي ملف التصدير معًا ({count}). لم يُستورد شيء؛ اختر --conflicts keep أو --conflicts take.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row is longer than {limit} bytes. It was left out, and reading went on at the next line; look for a missing quote.</source>
        <translation>{path}، السطر {line}: الصف أطول من {limit} بايت. استُبعد وتابعت القراءة من السطر التالي؛ ابحث عن علامة اقتباس ناقصة.</translation>
    </message>
    <message>
        <source>{path}, line {line}, column {column}: the field is longer than {limit} bytes. The row was left out, and reading went on at the next line.</source>
        <translation>{path}، السطر {line}، العمود {column}: الحقل أطول من {limit} بايت. استُبعد الصف وتابعت القراءة من السطر التالي.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a quote is opened and never closed. The row was left out, and reading went on at the next line; correct that line.</source>
        <translation>{path}، السطر {line}: علامة اقتباس مفتوحة لم تُغلق. استُبعد الصف وتابعت القراءة من السطر التالي؛ صحح ذلك السطر.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has {found} fields, the header has {expected}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}، السطر {line}: عدد حقول الصف {found} وعدد حقول العنوان {expected}. استُبعد الصف وتابعت القراءة من السطر التالي.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another row of this import has the same Id and was changed later, so this one was left out. Nothing needs to be done.</source>
        <translation>{path}، السطر {line}: في هذا الاستيراد صف آخر له المعرّف نفسه وتغير لاحقًا، لذلك استُبعد هذا. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the row has no id in the column {column}. It was left out, and reading went on at the next line.</source>
        <translation>{path}، السطر {line}: لا معرّف للصف في العمود {column}. استُبعد وتابعت القراءة من السطر التالي.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. The row was left out, and reading went on at the next line.</source>
        <translation>{path}، السطر {line}: العمود {column} لا يحوي القيمة المتوقعة: {expectation}. استُبعد الصف وتابعت القراءة من السطر التالي.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but no column holds the ids of its records. It was skipped; export it again with the id, or name that column in a column map.</source>
        <translation>يبدو أن {path} من نوع {object}، لكن لا عمود فيه يحوي معرّفات سجلاته. جرى تخطيه؛ صدّره مرة أخرى مع المعرّف، أو حدد ذلك العمود في خريطة أعمدة.</translation>
    </message>
    <message>
        <source>there is nothing</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it begins with neither sqlite:// nor postgresql://</source>
        <translation>لا يبدأ بـ sqlite:// ولا بـ postgresql://</translation>
    </message>
    <message>
        <source>it names no file and no database</source>
        <translation>لا يحدد ملفًا ولا قاعدة بيانات</translation>
    </message>
    <message>
        <source>what stands before the name is no host and no whole path</source>
        <translation>ما يسبق الاسم ليس مضيفًا ولا مسارًا كاملًا</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>المنفذ رقم من 1 إلى 65535</translation>
    </message>
    <message>
        <source>one of its options is not known</source>
        <translation>أحد خياراته غير معروف</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Patron Desk met an error of its own, and nothing was changed. Please report it.</source>
        <translation>حدث خطأ داخلي في Patron Desk، ولم يتغير شيء. يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>{place} is not a Patron Desk database. It was left as it is; choose another one.</source>
        <translation>{place} ليست قاعدة بيانات Patron Desk. تُركت كما هي؛ اختر قاعدة أخرى.</translation>
    </message>
    <message>
        <source>“{url}” is not a database address: {reason}. Write sqlite:///path/to/file.db or postgresql://host/name.</source>
        <translation>«{url}» ليس عنوان قاعدة بيانات: {reason}. اكتب sqlite:///path/to/file.db أو postgresql://host/name.</translation>
    </message>
    <message>
        <source>The database {place} answered with the error {answer}, and nothing was changed. Try again, and report that code if it stays.</source>
        <translation>أجابت قاعدة البيانات {place} بالخطأ {answer}، ولم يتغير شيء. حاول مرة أخرى، وأبلغ عن هذا الرمز إن استمر.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>علامة اقتباس مفتوحة لم تُغلق.</translation>
    </message>
    <message>
        <source>Longer than {limit} bytes; look for a missing quote.</source>
        <translation>أطول من {limit} بايت؛ ابحث عن علامة اقتباس ناقصة.</translation>
    </message>
    <message>
        <source>The row has {found} fields, the header has {expected}.</source>
        <translation>عدد حقول الصف {found} وعدد حقول العنوان {expected}.</translation>
    </message>
    <message>
        <source>Empty: every record needs its id.</source>
        <translation>فارغ: كل سجل يحتاج إلى معرّفه.</translation>
    </message>
    <message>
        <source>Not {expectation}.</source>
        <translation>القيمة غير مناسبة؛ المتوقع {expectation}.</translation>
    </message>
    <message>
        <source>Another row has the same Id and was changed later; that one counts.</source>
        <translation>لصف آخر المعرّف نفسه وتغير لاحقًا؛ وهو المعتمد.</translation>
    </message>
    <message>
        <source>an amount in %1, which is the row’s currency</source>
        <translation>مبلغ بعملة الصف، وهي %1</translation>
    </message>
    <message>
        <source>Another record has this already, and only one may have it.</source>
        <translation>هذه القيمة لدى سجل آخر بالفعل، ولا يجوز أن تكون إلا لسجل واحد.</translation>
    </message>
    <message>
        <source>The record names itself.</source>
        <translation>السجل يشير إلى نفسه.</translation>
    </message>
    <message>
        <source>There is no database at {place}, and nothing was created. Look whether it was moved, or open another one.</source>
        <translation>لا توجد قاعدة بيانات في {place}، ولم يُنشأ شيء. تحقق مما إذا كانت قد نُقلت، أو افتح قاعدة أخرى.</translation>
    </message>
    <message>
        <source>The database {place} is damaged. It was left as it is; restore the last backup into a new file.</source>
        <translation>قاعدة البيانات {place} تالفة. تُركت كما هي؛ استعد آخر نسخة احتياطية إلى ملف جديد.</translation>
    </message>
    <message>
        <source>The dates in {path}, column {column}, can be read month first or day first (for example {value}). Nothing was imported; say which under “Dates”, and try again.</source>
        <translation>يمكن قراءة التواريخ في {path}، العمود {column}، بالشهر أولًا أو باليوم أولًا (مثل {value}). لم يُستورد شيء؛ حدد أيهما تحت «التواريخ»، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Fields were changed both here and in the export ({count}). Nothing was imported; choose which are to be kept.</source>
        <translation>تغيرت حقول هنا وفي ملف التصدير معًا ({count}). لم يُستورد شيء؛ اختر ما يُحتفظ به منها.</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Nothing was changed.</source>
        <translation>لا يوجد إعداد باسم «{key}». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path}, line {line}: another record already has what stands in the column {column}, and only one may have it. The row was left out, and the rest was imported; correct one of the two.</source>
        <translation>{path}، السطر {line}: ما في العمود {column} موجود لدى سجل آخر بالفعل، ولا يجوز أن يكون إلا لسجل واحد. استُبعد الصف واستُورد الباقي؛ صحح أحد السجلين.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the record names itself in the column {column}. The row was left out, and the rest was imported; correct that column.</source>
        <translation>{path}، السطر {line}: السجل يشير إلى نفسه في العمود {column}. استُبعد الصف واستُورد الباقي؛ صحح ذلك العمود.</translation>
    </message>
    <message>
        <source>{path} looks like {object}, but has no column {column}, which each of its records needs. It was skipped; export it again with that column, or name the column that holds it in a column map.</source>
        <translation>يبدو أن {path} من نوع {object}، لكن ليس فيه العمود {column} الذي يحتاج إليه كل سجل من سجلاته. جرى تخطيه؛ صدّره مرة أخرى مع ذلك العمود، أو حدد العمود الذي يحويه في خريطة أعمدة.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>نص لا يتجاوز عدد حروفه %1</translation>
    </message>
    <message>
        <source>Entry {id} of the carry-over list is closed: an import has shown what PatronManager holds. Nothing was changed.</source>
        <translation>القيد {id} من قائمة «الترحيل» مغلق: أظهر استيراد ما يحتويه PatronManager. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a row of a table, with its quotation marks closed</source>
        <translation>صف من جدول أُغلقت علامات الاقتباس فيه</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>entry of the carry-over list</source>
        <translation>القيد من قائمة «الترحيل»</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Nothing was changed; choose another name.</source>
        <translation>يوجد «{name}» بالفعل. لم يتغير شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The seat map leaves out {seat}, which was sold, is held, or belongs to a subscriber (such seats left out: {count}). Nothing was changed; keep them in the map.</source>
        <translation>يُسقط مخطط المقاعد {seat}، وقد بيع أو هو محجوز أو يخص مشتركًا (المقاعد المُسقطة كذلك: {count}). لم يتغير شيء؛ أبقها في المخطط.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”, so it is no seat map. Nothing was changed; the columns needed are section, row and seat.</source>
        <translation>لا يحتوي {path} على العمود «{column}»، لذلك ليس مخطط مقاعد. لم يتغير شيء؛ الأعمدة اللازمة هي section وrow وseat.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the column {column} does not hold {expectation}. Nothing was changed; correct that line and take the file again.</source>
        <translation>{path}، السطر {line}: لا يحتوي العمود {column} على المطلوب: {expectation}. لم يتغير شيء؛ صحح ذلك السطر وخذ الملف من جديد.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the seat {seat} stands in line {first} already. Nothing was changed; take one of the two out.</source>
        <translation>{path}، السطر {line}: المقعد {seat} وارد بالفعل في السطر {first}. لم يتغير شيء؛ احذف أحدهما.</translation>
    </message>
    <message>
        <source>a JSON list of rows with status, label and listed</source>
        <translation>قائمة JSON من صفوف فيها status وlabel وlisted</translation>
    </message>
    <message>
        <source>a JSON list of rows with name, probability and type</source>
        <translation>قائمة JSON من صفوف فيها name وprobability وtype</translation>
    </message>
    <message>
        <source>an amount, 0 or more</source>
        <translation>مبلغ قدره 0 أو أكثر</translation>
    </message>
    <message>
        <source>season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>event instance</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>allocation</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>seat of this patron in the series, number</source>
        <translation>مقعد هذا العميل في السلسلة، رقم</translation>
    </message>
    <message>
        <source>The season {season} would end before it starts. Nothing was changed; correct one of the two days.</source>
        <translation>سينتهي الموسم {season} قبل أن يبدأ. لم يتغير شيء؛ صحح أحد التاريخين.</translation>
    </message>
    <message>
        <source>{series} would close before it opens. Nothing was changed; let it close after it opens.</source>
        <translation>سيُغلق {series} قبل أن يُفتح. لم يتغير شيء؛ اجعل الإغلاق بعد الفتح.</translation>
    </message>
    <message>
        <source>The early price of {series} must end after the series opens and no later than it closes. Nothing was changed; correct that date.</source>
        <translation>يجب أن ينتهي السعر المبكر لسلسلة {series} بعد فتحها وفي موعد لا يتجاوز إغلاقها. لم يتغير شيء؛ صحح هذا التاريخ.</translation>
    </message>
    <message>
        <source>The price level {level} does not belong to the package of {series}. Nothing was changed; take a level of that package, or the level out first.</source>
        <translation>فئة السعر {level} لا تتبع باقة {series}. لم يتغير شيء؛ خذ فئة من تلك الباقة أو احذف الفئة أولًا.</translation>
    </message>
    <message>
        <source>The price level {level} is sold for {series} already. Nothing was changed; take it out there first.</source>
        <translation>فئة السعر {level} تُباع بالفعل لـ {series}. لم يتغير شيء؛ احذفها من هناك أولًا.</translation>
    </message>
    <message>
        <source>{performance} is not at the venue of {series}. Nothing was changed; take another performance, or set the venue first.</source>
        <translation>ليس {performance} في مكان {series}. لم يتغير شيء؛ خذ عرضًا آخر أو حدد المكان أولًا.</translation>
    </message>
    <message>
        <source>Subscribers of {series} have seats at its present venue (seats: {count}). Nothing was changed; make a new series for the other venue.</source>
        <translation>لمشتركي {series} مقاعد في مكانها الحالي (المقاعد: {count}). لم يتغير شيء؛ أنشئ سلسلة جديدة للمكان الآخر.</translation>
    </message>
    <message>
        <source>{contact} has the seat {seat} in {series}. Nothing was changed; choose another seat, or free it there first.</source>
        <translation>المقعد {seat} في {series} يخص {contact}. لم يتغير شيء؛ اختر مقعدًا آخر أو حرره هناك أولًا.</translation>
    </message>
    <message>
        <source>{seat} is taken at {performance} (order {order}). Nothing was changed; choose another seat.</source>
        <translation>المقعد {seat} مشغول في {performance} (الطلب {order}). لم يتغير شيء؛ اختر مقعدًا آخر.</translation>
    </message>
    <message>
        <source>Order {order} does not hold the same seats at all performances of its series. Nothing was changed; name the seats.</source>
        <translation>لا يشمل الطلب {order} المقاعد نفسها في كل عروض سلسلته. لم يتغير شيء؛ اذكر المقاعد.</translation>
    </message>
    <message>
        <source>Order {order} is for {bought} seats, and {given} were named. Nothing was changed; name as many as were bought.</source>
        <translation>عدد مقاعد الطلب {order} هو {bought}، وذُكر {given}. لم يتغير شيء؛ اذكر بقدر ما اشتُري.</translation>
    </message>
    <message>
        <source>Order {order} is no subscription of a patron to a series. Nothing was changed; link the series first.</source>
        <translation>ليس الطلب {order} اشتراك عميل في سلسلة. لم يتغير شيء؛ اربط السلسلة أولًا.</translation>
    </message>
    <message>
        <source>Order {order} was given up ({status}), so nobody sits on it. Nothing was changed.</source>
        <translation>جرى التخلي عن الطلب {order} ({status})، لذلك لا يشغل أحد مقاعده. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{series} has no performances, or no fixed package, so nobody has a seat in it. Nothing was changed; complete the series first.</source>
        <translation>ليس لسلسلة {series} عروض أو ليست لها باقة ثابتة، لذلك لا مقعد لأحد فيها. لم يتغير شيء؛ أكمل السلسلة أولًا.</translation>
    </message>
    <message>
        <source>PatronManager is the organisation’s record, so tickets are made there. Nothing was changed; make them there, then import.</source>
        <translation>PatronManager هو سجل المؤسسة، لذلك تُصدر التذاكر هناك. لم يتغير شيء؛ أصدرها هناك ثم استورد.</translation>
    </message>
    <message>
        <source>another series than the one that is renewed into</source>
        <translation>سلسلة غير التي يُجدد إليها</translation>
    </message>
    <message>
        <source>seats of the venue, such as Orchestra C 4-6</source>
        <translation>مقاعد المكان، مثل Orchestra C 4-6</translation>
    </message>
    <message>
        <source>subscriber of last season</source>
        <translation>مشترك الموسم الماضي</translation>
    </message>
    <message>
        <source>none in that section</source>
        <translation>لا شيء في ذلك القسم</translation>
    </message>
    <message>
        <source>Order {order}: {reason} Nothing was changed.</source>
        <translation>الطلب {order}: {reason} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This looks like a card number, a security code or a password, which Patron Desk never keeps. Nothing was changed; write the number of the terminal’s slip or of the cheque.</source>
        <translation>يبدو هذا رقم بطاقة أو رمز أمان أو كلمة مرور، وهو ما لا يحفظه Patron Desk أبدًا. لم يتغير شيء؛ اكتب رقم إيصال الجهاز أو الشيك.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {seats} went to {who} meanwhile. Nothing was changed; the nearest free seats: {alternatives}.</source>
        <translation>لا يمكن التراجع عن الإجراء {action}: انتقل {seats} في هذه الأثناء إلى {who}. لم يتغير شيء؛ أقرب المقاعد الشاغرة: {alternatives}.</translation>
    </message>
    <message>
        <source>PatronManager has the organisation’s record, so nothing is renewed here. Run it in PatronManager, then import.</source>
        <translation>سجل المؤسسة في PatronManager، لذلك لا يُجدد شيء هنا. نفذ ذلك في PatronManager ثم استورد.</translation>
    </message>
    <message>
        <source>Since the rehearsal something has changed that makes a difference. What was renewed until now stays, and nothing else was begun; rehearse again, then go on.</source>
        <translation>تغير منذ التجربة ما يؤثر في النتيجة. ما جُدد حتى الآن يبقى، ولم يبدأ شيء آخر؛ أعد التجربة ثم تابع.</translation>
    </message>
    <message>
        <source>Another series is being rolled over into this one. Nothing was changed; finish that run, or take it back.</source>
        <translation>يجري تجديد سلسلة أخرى إلى هذه السلسلة. لم يتغير شيء؛ أكمل ذلك التنفيذ أو تراجع عنه.</translation>
    </message>
    <message>
        <source>The renewals of {series} are closed. Nothing was changed; set a later closing time for the series first.</source>
        <translation>أُغلقت تجديدات {series}. لم يتغير شيء؛ حدد أولًا موعد إغلاق لاحقًا للسلسلة.</translation>
    </message>
    <message>
        <source>The series {series} lacks its performances or its price levels. Nothing was changed; enter them first.</source>
        <translation>تنقص السلسلةَ {series} عروضها أو فئات سعرها. لم يتغير شيء؛ أدخلها أولًا.</translation>
    </message>
    <message>
        <source>days such as 2026-12-25, 2026-12-26</source>
        <translation>أيام مثل 2026-12-25, 2026-12-26</translation>
    </message>
    <message>
        <source>nothing that fits</source>
        <translation>لا شيء مناسب</translation>
    </message>
    <message>
        <source>{seats} cannot be had for order {order}: {who} has them, at one performance at least. Nothing was changed; free instead: {alternatives}.</source>
        <translation>{seats}: غير متاح للطلب {order}؛ فهو لدى {who} في عرض واحد على الأقل. لم يتغير شيء؛ المتاح بدلًا منه: {alternatives}.</translation>
    </message>
    <message>
        <source>Order {order} does not have {seats}. Nothing was changed; name seats that it has.</source>
        <translation>ليس للطلب {order} المقعد {seats}. لم يتغير شيء؛ اذكر مقاعد من مقاعده.</translation>
    </message>
    <message>
        <source>Order {order} would have no seat left. Nothing was changed; where nobody renews, decline the order instead.</source>
        <translation>لن يبقى للطلب {order} أي مقعد. لم يتغير شيء؛ إن لم يُجدد أحد فارفض الطلب بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No performance of order {order} with a seat of its own is still to come. Nothing was changed.</source>
        <translation>لم يبق للطلب {order} عرض قادم له فيه مقعد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Order {order} needs accessible seats (needed: {needed}), and these seats have fewer (accessible: {given}). Nothing was changed; choose others, or say how many are needed.</source>
        <translation>يحتاج الطلب {order} إلى مقاعد مهيأة (المطلوب: {needed})، وهذه المقاعد فيها أقل (المهيأة: {given}). لم يتغير شيء؛ اختر غيرها أو اذكر كم يلزم منها.</translation>
    </message>
    <message>
        <source>{seats} are held for order {order} through {until}. Nothing was changed; confirm them or let them go first.</source>
        <translation>{seats}: محجوز للطلب {order} حتى نهاية {until}. لم يتغير شيء؛ أكّد هذه المقاعد أو حررها أولًا.</translation>
    </message>
    <message>
        <source>No other seats are held for order {order}. Nothing was changed.</source>
        <translation>لا مقاعد أخرى محجوزة للطلب {order}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The hold of other seats for order {order} ended with {until}. Nothing was changed; change the seats anew while they are free.</source>
        <translation>انتهى حجز مقاعد أخرى للطلب {order} بنهاية {until}. لم يتغير شيء؛ غيّر المقاعد من جديد ما دامت شاغرة.</translation>
    </message>
    <message>
        <source>since the plan was made something has changed that makes a difference; plan again</source>
        <translation>تغير منذ وضع الخطة شيء يؤثر فيها؛ خطط من جديد</translation>
    </message>
    <message>
        <source>the plan has no move for request %1</source>
        <translation>ليس في الخطة تبديل لطلب التغيير %1</translation>
    </message>
    <message>
        <source>request %1 would have another number of seats than now, so its order has to be changed, too</source>
        <translation>سيكون لطلب التغيير %1 عدد مقاعد غير عددها الآن، لذلك يجب تعديل الطلب نفسه أيضًا</translation>
    </message>
    <message>
        <source>the patron of request %1 is to be called first; name that request when they have said yes</source>
        <translation>يجب الاتصال أولًا بصاحب طلب التغيير %1؛ اذكر هذا الطلب بعد موافقته</translation>
    </message>
    <message>
        <source>change request</source>
        <translation>طلب التغيير</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>request %1 would have seats of another price level than now, so what its order costs has to be changed, too</source>
        <translation>ستكون لطلب التغيير %1 مقاعد بفئة سعر غير الحالية، لذلك يجب تغيير ثمن طلبه أيضًا</translation>
    </message>
    <message>
        <source>wish on the wait list, number</source>
        <translation>الرغبة في قائمة الانتظار، رقم</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>الرسالة الإلكترونية</translation>
    </message>
    <message>
        <source>Order {order} has seats already: {seats}. Nothing was changed; change its seats instead.</source>
        <translation>للطلب {order} مقاعد بالفعل: {seats}. لم يتغير شيء؛ غيّر مقاعده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No e-mail is written about order {order}. {reason} Nothing was changed.</source>
        <translation>لا تُكتب رسالة إلكترونية عن الطلب {order}. {reason} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>E-mail {id} does not wait in the outbox any more. Nothing was changed.</source>
        <translation>لم تعد الرسالة الإلكترونية {id} منتظرة في صندوق الصادر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed.</source>
        <translation>لا يوجد صندوق بريد باسم «{name}». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Action {action} cannot be undone: {hindrance}. Nothing was changed; undo that first.</source>
        <translation>لا يمكن التراجع عن الإجراء {action}: {hindrance}. لم يتغير شيء؛ تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>There is no connection to the mail server {host} at port {port}. Nothing was changed; look at the name and the port, then at the network.</source>
        <translation>لا يوجد اتصال بخادم البريد {host} عبر المنفذ {port}. لم يتغير شيء؛ تحقق من الاسم والمنفذ، ثم من الشبكة.</translation>
    </message>
    <message>
        <source>The mail server {host} cannot show that it is the one it says it is: its certificate has expired, is for another name, or comes from nobody this computer trusts. Nothing was sent to it, no password either; ask who runs it.</source>
        <translation>لا يستطيع خادم البريد {host} أن يثبت أنه هو من يقول إنه هو: انتهت صلاحية شهادته، أو هي لاسم آخر، أو صادرة عن جهة لا يثق بها هذا الحاسوب. لم يُرسل إليه شيء، ولا كلمة المرور؛ اسأل من يديره.</translation>
    </message>
    <message>
        <source>The mail server {host} offers no encryption, and a password is not sent without it. Nothing was changed; choose the other kind of security or another port.</source>
        <translation>لا يتيح خادم البريد {host} التشفير، ولا تُرسل كلمة مرور من دونه. لم يتغير شيء؛ اختر نوع الأمان الآخر أو منفذًا آخر.</translation>
    </message>
    <message>
        <source>The mail server {host} does not accept this password for {user}. Nothing was changed; enter the password again.</source>
        <translation>لا يقبل خادم البريد {host} كلمة المرور هذه للمستخدم {user}. لم يتغير شيء؛ أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to the mail server {host} broke off. What was taken in until then is here, nothing was lost, and the rest comes with the next try.</source>
        <translation>انقطع الاتصال بخادم البريد {host}. ما أُخذ حتى ذلك الحين موجود هنا، ولم يُفقد شيء، ويأتي الباقي مع المحاولة التالية.</translation>
    </message>
    <message>
        <source>The mail server {host} gave an answer that cannot be read. What was taken in until then is here; the rest is still there, and the next try begins with it.</source>
        <translation>أجاب خادم البريد {host} بما تتعذر قراءته. ما أُخذ حتى ذلك الحين موجود هنا؛ والباقي لا يزال هناك، وبه تبدأ المحاولة التالية.</translation>
    </message>
    <message>
        <source>The mail server {host} refused: {answer} What was taken in until then is here; the rest is still there.</source>
        <translation>رفض خادم البريد {host}‏: {answer}‏ ما أُخذ حتى ذلك الحين موجود هنا؛ والباقي لا يزال هناك.</translation>
    </message>
    <message>
        <source>The mail server {host} has no folder “{folder}” any more. Nothing was changed; choose another folder for this mailbox.</source>
        <translation>لم يعد في خادم البريد {host} مجلد باسم «{folder}». لم يتغير شيء؛ اختر مجلدًا آخر لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>{path} is neither a message, nor an mbox file, nor a Maildir folder. Nothing was taken from it; choose another file.</source>
        <translation>{path} ليس رسالة ولا ملف mbox ولا مجلد Maildir. لم يؤخذ منه شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The program that reads messages, {path}, could not be started. The messages wait where they are; install Patron Desk again.</source>
        <translation>تعذر تشغيل البرنامج الذي يقرأ الرسائل {path}. تنتظر الرسائل حيث هي؛ ثبّت Patron Desk من جديد.</translation>
    </message>
    <message>
        <source>There is no mailbox “{name}”. Nothing was changed; the command “mailbox list” names them all.</source>
        <translation>لا يوجد صندوق بريد باسم «{name}». لم يتغير شيء؛ الأمر «mailbox list» يعرضها كلها.</translation>
    </message>
    <message>
        <source>There is a mailbox “{name}” already. Nothing was changed; choose another name.</source>
        <translation>يوجد صندوق بريد باسم «{name}» بالفعل. لم يتغير شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address that mail can be sent to. Nothing was sent; correct the address.</source>
        <translation>«{address}» ليس عنوان بريد إلكتروني يمكن الإرسال إليه. لم يُرسل شيء؛ صحح العنوان.</translation>
    </message>
    <message>
        <source>The mail server does not take the message to {address}: {answer} It was not sent; correct the address or ask who runs the server.</source>
        <translation>لا يقبل خادم البريد الرسالة إلى {address}‏: {answer}‏ لم تُرسل؛ صحح العنوان أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the message now: {answer} It waits in the outbox and is tried again.</source>
        <translation>لا يقبل خادم البريد {host} الرسالة الآن: {answer}‏ تنتظر في صندوق الصادر وتُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off when the message to {address} had been given. It was probably sent, and is not sent again by itself; look whether it arrived.</source>
        <translation>انقطع الاتصال بـ {host} بعد أن سُلّمت إليه الرسالة الموجهة إلى {address}. أُرسلت على الأرجح، ولن يُعاد إرسالها تلقائيًا؛ تحقق هل وصلت.</translation>
    </message>
    <message>
        <source>There is no change request {id}. Nothing was changed.</source>
        <translation>لا يوجد طلب تغيير برقم {id}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No house of {series} has a section “{section}”. Nothing was changed; take one of its sections.</source>
        <translation>لا يوجد في صالات {series} قسم باسم «{section}». لم يتغير شيء؛ خذ أحد أقسامها.</translation>
    </message>
    <message>
        <source>another folder than the one that mail is taken from</source>
        <translation>مجلد غير الذي يؤخذ منه البريد</translation>
    </message>
    <message>
        <source>request %1 is another patron’s</source>
        <translation>طلب التغيير %1 لعميل آخر</translation>
    </message>
    <message>
        <source>request %1 cannot become a part of itself</source>
        <translation>لا يمكن أن يصبح طلب التغيير %1 جزءًا من نفسه</translation>
    </message>
    <message>
        <source>of request %1 something has to stay, and something has to go</source>
        <translation>يجب أن يبقى شيء من طلب التغيير %1 وأن يُفصل شيء</translation>
    </message>
    <message>
        <source>nothing would be done for request %1</source>
        <translation>لن يُفعل شيء لطلب التغيير %1</translation>
    </message>
    <message>
        <source>that action is not the work of request %1: it was taken back, came before the request, or is about somebody else</source>
        <translation>ليس ذلك الإجراء عملًا على طلب التغيير %1: جرى التراجع عنه، أو سبق طلب التغيير، أو يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>reason of change requests, number</source>
        <translation>سبب طلبات التغيير، رقم</translation>
    </message>
    <message>
        <source>kind of wish, number</source>
        <translation>نوع الرغبة، رقم</translation>
    </message>
    <message>
        <source>wish of a change request, number</source>
        <translation>رغبة في طلب تغيير، رقم</translation>
    </message>
    <message>
        <source>reply template</source>
        <translation>قالب الرد</translation>
    </message>
    <message>
        <source>{who} works on change request {id}. Nothing was changed; ask to take it over, or wait.</source>
        <translation>يعمل {who} على طلب التغيير {id}. لم يتغير شيء؛ اطلب توليه أو انتظر.</translation>
    </message>
    <message>
        <source>Change request {id} is filled by finishing its work, not by hand. Nothing was changed; do what the patron asks for, or name the action that did it.</source>
        <translation>يُلبّى طلب التغيير {id} بإكمال عمله، لا يدويًا. لم يتغير شيء؛ افعل ما يطلبه العميل، أو اذكر الإجراء الذي فعله.</translation>
    </message>
    <message>
        <source>A change request that cannot be filled, or is withdrawn, wants one of the reasons of that state. Nothing was changed; choose a reason.</source>
        <translation>طلب التغيير الذي لا يمكن تلبيته، أو المسحوب، يلزمه أحد أسباب ذلك الوضع. لم يتغير شيء؛ اختر سببًا.</translation>
    </message>
    <message>
        <source>Change request {id} has become a part of request {into}. Nothing was changed; work on that one.</source>
        <translation>أصبح طلب التغيير {id} جزءًا من طلب التغيير {into}. لم يتغير شيء؛ اعمل على ذاك.</translation>
    </message>
    <message>
        <source>There is no reply template “{name}” in the language “{language}”. Nothing was changed; take one of those that are there.</source>
        <translation>لا يوجد قالب رد باسم «{name}» باللغة «{language}». لم يتغير شيء؛ خذ أحد القوالب الموجودة.</translation>
    </message>
    <message>
        <source>There is a reply template “{name}” in the language “{language}” already. Nothing was changed; choose another name.</source>
        <translation>يوجد قالب رد باسم «{name}» باللغة «{language}» بالفعل. لم يتغير شيء؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The text has a field “{field}”, and no such field can be filled. Nothing was changed; insert one of the fields that there are.</source>
        <translation>في النص حقل «{field}»، ولا يمكن ملء حقل كهذا. لم يتغير شيء؛ أدرج أحد الحقول الموجودة.</translation>
    </message>
    <message>
        <source>No account is set up that mail is sent from. Everything stays in the outbox; set one up, then send.</source>
        <translation>لم يُعد أي حساب لإرسال البريد منه. يبقى كل شيء في صندوق الصادر؛ أعدّ حسابًا ثم أرسل.</translation>
    </message>
    <message>
        <source>The answer is not sent. {differences} Put the text right first.</source>
        <translation>لم يُرسل الرد. {differences} صحح النص أولًا.</translation>
    </message>
    <message>
        <source>Nobody is known to whom an answer to request {id} could go. Nothing was changed; say which patron asked, or give an address.</source>
        <translation>لا يُعرف أحد يمكن أن يذهب إليه رد على طلب التغيير {id}. لم يتغير شيء؛ اذكر أي عميل طلب، أو أعطِ عنوانًا.</translation>
    </message>
    <message>
        <source>{given} is not the address on the patron’s record, which is {address}. Nothing was changed; say that it is to go there nevertheless.</source>
        <translation>ليس {given} العنوان الذي في سجل العميل، وهو {address}. لم يتغير شيء؛ اذكر أن الرسالة تذهب إليه مع ذلك.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back: an e-mail of this action is sent or on its way. Nothing was changed; write another one that puts it right.</source>
        <translation>ما أُرسل لا يمكن التراجع عنه: أُرسلت رسالة إلكترونية من هذا الإجراء أو هي في الطريق. لم يتغير شيء؛ اكتب رسالة أخرى تصحح ذلك.</translation>
    </message>
    <message>
        <source>the client id is missing, by which the provider knows this program.</source>
        <translation>ينقص معرّف البرنامج (client id) الذي يعرف به المزود هذا البرنامج.</translation>
    </message>
    <message>
        <source>the address that the browser opens has to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان الذي يفتحه المتصفح بـ https://‏.</translation>
    </message>
    <message>
        <source>the address that tokens come from has to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان الذي تأتي منه رموز الوصول بـ https://‏.</translation>
    </message>
    <message>
        <source>what is asked for (the scope) is missing.</source>
        <translation>تنقص الأذونات المطلوبة (scope).</translation>
    </message>
    <message>
        <source>Nobody can sign in so: {signInField} Nothing was changed.</source>
        <translation>لا يمكن لأحد تسجيل الدخول هكذا: {signInField} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{host}, where people sign in to their mail, cannot be reached safely or gives no answer that can be read. Nothing was lost; look at the address, then at the network.</source>
        <translation>يتعذر الوصول بأمان إلى {host}، حيث يُسجَّل الدخول إلى البريد، أو لا يعطي جوابًا يمكن قراءته. لم يضع شيء؛ تحقق من العنوان، ثم من الشبكة.</translation>
    </message>
    <message>
        <source>{host} does not take this sign-in: {answer} Nothing was lost; compare the client id, the client secret and the scope with what is registered there.</source>
        <translation>لا يقبل {host} تسجيل الدخول هذا: {answer}‏ لم يضع شيء؛ قارن معرّف البرنامج (client id) وسره (client secret) والأذونات (scope) بما هو مسجل هناك.</translation>
    </message>
    <message>
        <source>The browser came back without a sign-in: {answer} Nothing was changed; sign in again.</source>
        <translation>عاد المتصفح من دون تسجيل دخول: {answer}‏ لم يتغير شيء؛ سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser within {minutes} minutes. Nothing was changed; sign in again.</source>
        <translation>لم يسجل أحد الدخول بالمتصفح خلال {minutes} دقائق. لم يتغير شيء؛ سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sign-in of {user} does not hold any more. Nothing was lost, everything waits; sign in again.</source>
        <translation>لم يعد تسجيل دخول {user} صالحًا. لم يضع شيء، وكل شيء ينتظر؛ سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>request %1 is about another order</source>
        <translation>طلب التغيير %1 يخص طلبًا آخر</translation>
    </message>
    <message>
        <source>change requests of this person are open (%1); finish or withdraw them first</source>
        <translation>لهذا الشخص طلبات تغيير مفتوحة (%1)؛ أنهها أو اسحبها أولًا</translation>
    </message>
    <message>
        <source>an e-mail to this person is being sent at this moment; wait until it is out</source>
        <translation>تُرسل في هذه اللحظة رسالة إلكترونية إلى هذا الشخص؛ انتظر حتى تخرج</translation>
    </message>
    <message>
        <source>This person’s data were erased here on request; erase them in PatronManager as well.</source>
        <translation>مُحيت بيانات هذا الشخص هنا بناءً على طلب؛ امحها في PatronManager أيضًا.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this person’s data were erased here on request, so the row was left out, and the rest was imported. Erase the person in PatronManager as well.</source>
        <translation>{path}، السطر {line}: مُحيت بيانات هذا الشخص هنا بناءً على طلب، لذلك استُبعد الصف واستُورد الباقي. امح بيانات الشخص في PatronManager أيضًا.</translation>
    </message>
    <message>
        <source>the name of a server such as mail.example.org</source>
        <translation>اسم خادم مثل mail.example.org</translation>
    </message>
    <message>
        <source>all performances of the series are over, so nothing can be planned for it</source>
        <translation>انتهت كل عروض السلسلة، فلا يمكن التخطيط لها</translation>
    </message>
    <message>
        <source>the order is of no series</source>
        <translation>الطلب لا ينتمي إلى أي سلسلة</translation>
    </message>
    <message>
        <source>the order is of that series already</source>
        <translation>الطلب من تلك السلسلة بالفعل</translation>
    </message>
    <message>
        <source>that series is of another season</source>
        <translation>تلك السلسلة من موسم آخر</translation>
    </message>
    <message>
        <source>its packages are not fixed, or something is missing in that series; the page “Series” says what</source>
        <translation>باقاتها ليست ثابتة، أو ينقص شيء في تلك السلسلة؛ صفحة «السلاسل» تبيّن ما هو</translation>
    </message>
    <message>
        <source>the renewals of that series are closed</source>
        <translation>تجديدات تلك السلسلة مغلقة</translation>
    </message>
    <message>
        <source>one of the two series has begun, so its packages are exchanged by hand</source>
        <translation>بدأت إحدى السلسلتين، لذا تُبدَّل باقاتها يدويًا</translation>
    </message>
    <message>
        <source>that series has no price level of the same name with one price in the order’s currency</source>
        <translation>ليس في تلك السلسلة فئة سعر بالاسم نفسه لها سعر واحد بعملة الطلب</translation>
    </message>
    <message>
        <source>the order has a discount, and nobody knows what becomes of it in another series</source>
        <translation>للطلب خصم، ولا أحد يعلم ما يؤول إليه في سلسلة أخرى</translation>
    </message>
    <message>
        <source>the order has no package of its series that could be exchanged</source>
        <translation>ليس في الطلب باقة من سلسلته يمكن تبديلها</translation>
    </message>
    <message>
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and try again.</source>
        <translation>لا يمكن معرفة ترميز {path}، لذا لم يُؤخذ منه شيء. احفظه بترميز UTF-8 وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>the bytes in which the attachment was are not kept any more; ask the sender for it once more</source>
        <translation>لم تعد البايتات التي كان فيها المرفق محفوظة؛ اطلبه من المرسل مرة أخرى</translation>
    </message>
    <message>
        <source>the attachment cannot be read out of its message; look at it in your mail program</source>
        <translation>لا يمكن قراءة المرفق من رسالته؛ انظر إليه في برنامج بريدك</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>a language such as en or pt_BR</source>
        <translation>لغة مثل en أو pt_BR</translation>
    </message>
    <message>
        <source>the e-mail belongs to request %1 already</source>
        <translation>الرسالة تابعة لطلب التغيير %1 بالفعل</translation>
    </message>
    <message>
        <source>that patron is not kept any more: erased, or joined with another; look for who it is now</source>
        <translation>لم يعد ذلك العميل محفوظًا: مُحيت بياناته أو دُمج مع عميل آخر؛ ابحث عمن هو الآن</translation>
    </message>
    <message>
        <source>request %1 cannot be a duplicate of itself, nor of one that is a duplicate of it</source>
        <translation>لا يمكن أن يكون طلب التغيير %1 مكررًا لنفسه، ولا لطلب مكرر له</translation>
    </message>
    <message>
        <source>request %1 is about an order, and its series is that of the order; choose another order or none first</source>
        <translation>طلب التغيير %1 يتعلق بطلب، وسلسلته هي سلسلة ذلك الطلب؛ اختر أولًا طلبًا آخر أو لا طلب</translation>
    </message>
    <message>
        <source>%1 is no patron’s address on record; say that it is to go there nevertheless</source>
        <translation>%1 ليس عنوان أي عميل في السجلات؛ قل إن الرد يذهب إلى هناك مع ذلك</translation>
    </message>
    <message>
        <source>the order has changed since the answer was written, and %1 in it is not right any more; take it out of the outbox and answer anew</source>
        <translation>تغيّر الطلب بعد كتابة الرد، ولم يعد %1 فيه صحيحًا؛ أخرجه من صندوق الصادر واكتب ردًا جديدًا</translation>
    </message>
    <message>
        <source>E-mail {id} was neither probably sent, nor did it come back. Nothing was changed.</source>
        <translation>الرسالة {id} ليست مما أُرسل على الأرجح، ولا مما ارتدّ. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>the wishes of request %1 are no longer those that were shown; look at them again first</source>
        <translation>لم تعد رغبات طلب التغيير %1 هي المعروضة؛ انظر إليها أولًا من جديد</translation>
    </message>
    <message>
        <source>not all of this message is kept here: it was too large, or its bytes were erased since; look at it in your mail program</source>
        <translation>هذه الرسالة ليست محفوظة هنا كاملة: كانت كبيرة جدًا، أو مُحيت بايتاتها بعد ذلك؛ انظر إليها في برنامج بريدك</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>“%1” is no export and was left alone. Drop folders, zips or CSV files.</source>
        <translation>«%1» ليس ملف تصدير وتُرك كما هو. أفلت مجلدات أو ملفات zip أو ملفات CSV.</translation>
    </message>
    <message>
        <source>“%1” is no export and was left out.</source>
        <translation>«%1» ليس ملف تصدير واستُبعد.</translation>
    </message>
    <message>
        <source>What was dropped is no file and was left alone. Drop folders, zips or CSV files of an export.</source>
        <translation>ما أُفلت ليس ملفًا وتُرك كما هو. أفلت مجلدات أو ملفات zip أو ملفات CSV من تصدير.</translation>
    </message>
    <message>
        <source>“%1” is a database and no export, and was left alone. Ctrl+O opens another database.</source>
        <translation>«%1» قاعدة بيانات وليس ملف تصدير، وتُرك كما هو. لفتح قاعدة بيانات أخرى اضغط Ctrl+O.</translation>
    </message>
    <message>
        <source>Drop files here to take them in</source>
        <translation>أفلت الملفات هنا لإدخالها</translation>
    </message>
    <message>
        <source>Drop the files of an export, or e-mails, to take them in</source>
        <translation>أفلت ملفات تصدير أو رسائل إلكترونية لإدخالها</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The file is damaged: the database says “{answer}”. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>الملف تالف: تقول قاعدة البيانات «{answer}». احتفظ بالملف، واستعد آخر نسخة احتياطية بالأمر «restore».</translation>
    </message>
    <message>
        <source>{kind} {id} refers to a row of {parent} that is not there. Keep the file, and restore the last backup with the command “restore”.</source>
        <translation>{kind} {id} يشير إلى صف من {parent} غير موجود. احتفظ بالملف، واستعد آخر نسخة احتياطية بالأمر «restore».</translation>
    </message>
    <message>
        <source>The journal does not verify: entry {id} is the first that does not fit. Keep the file and compare it with a backup.</source>
        <translation>دفتر اليومية غير سليم: القيد {id} هو أول قيد لا يتطابق. احتفظ بالملف وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>{kind} {id} refers by {field} to {missing}, which no import has brought. Import the file that holds it; it is linked when it comes.</source>
        <translation>{kind} {id} يشير عبر {field} إلى {missing} الذي لم يجلبه أي استيراد. استورد الملف الذي يحويه؛ وسيُربط عند وصوله.</translation>
    </message>
    <message>
        <source>Seat {seat} is sold more than once for {event}, {instance}: orders {orders}. Find out who sits there, and change the other order.</source>
        <translation>المقعد {seat} مبيع أكثر من مرة للفعالية {event}‏، {instance}: الطلبات {orders}. تحقق ممن يجلس فيه وغيّر الطلب الآخر.</translation>
    </message>
    <message>
        <source>{kind} {id}: {field} is to become “{wanted}” in PatronManager, and an import since shows “{imported}”. Look at both, and do it there or take it back here.</source>
        <translation>{kind} {id}: يجب أن يصبح {field}‏ «{wanted}» في PatronManager، ويُظهر استيراد لاحق «{imported}». راجع القيمتين، ونفّذ التغيير هناك أو تراجع عنه هنا.</translation>
    </message>
    <message>
        <source>{active} portal users are active, and the licence limit is {limit}. Disable those that are not needed, or set the limit that was agreed on.</source>
        <translation>عدد مستخدمي Portal النشطين {active}، وحد التراخيص {limit}. عطّل من لا حاجة إليهم، أو عيّن الحد المتفق عليه.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (مفترض)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>ما يحدده</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>بند الطلب</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>مستخدم Portal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب التغيير</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>Label of a status changed</source>
        <translation>تغيير تسمية حالة</translation>
    </message>
    <message>
        <source>Label of a status removed</source>
        <translation>إزالة تسمية حالة</translation>
    </message>
    <message>
        <source>Donation stage changed</source>
        <translation>تغيير مرحلة تبرع</translation>
    </message>
    <message>
        <source>Donation stage removed</source>
        <translation>إزالة مرحلة تبرع</translation>
    </message>
    <message>
        <source>Demo theatre made</source>
        <translation>إنشاء المسرح التجريبي</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>تغيير إعداد: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2; %n more</source>
        <translation>
            <numerusform>%1 – %2؛ وعدد الباقي %n</numerusform>
            <numerusform>%1 – %2؛ وعدد الباقي %n</numerusform>
            <numerusform>%1 – %2؛ وعدد الباقي %n</numerusform>
            <numerusform>%1 – %2؛ وعدد الباقي %n</numerusform>
            <numerusform>%1 – %2؛ وعدد الباقي %n</numerusform>
            <numerusform>%1 – %2؛ وعدد الباقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of %2)</source>
        <translation>%1 (نيابة عن %2)</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1 (تم التراجع عنه لاحقًا)</translation>
    </message>
    <message>
        <source>%1: what it held has been erased since</source>
        <translation>%1: مُحي محتواه منذ ذلك الحين</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>تغير %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Marked as done in PatronManager</source>
        <translation>تعليم كمنجز في PatronManager</translation>
    </message>
    <message>
        <source>Marked as not done in PatronManager</source>
        <translation>تعليم كغير منجز في PatronManager</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>تعديل جهة الاتصال</translation>
    </message>
    <message>
        <source>Venue added</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Seat map set</source>
        <translation>تعيين مخطط المقاعد</translation>
    </message>
    <message>
        <source>Seats read from the sold items</source>
        <translation>قراءة المقاعد من البنود المبيعة</translation>
    </message>
    <message>
        <source>Season added</source>
        <translation>إضافة موسم</translation>
    </message>
    <message>
        <source>Season changed</source>
        <translation>تغيير موسم</translation>
    </message>
    <message>
        <source>Series added</source>
        <translation>إضافة سلسلة</translation>
    </message>
    <message>
        <source>Series changed</source>
        <translation>تغيير سلسلة</translation>
    </message>
    <message>
        <source>Performances of a series changed</source>
        <translation>تغيير عروض سلسلة</translation>
    </message>
    <message>
        <source>Price levels of a series changed</source>
        <translation>تغيير فئات السعر لسلسلة</translation>
    </message>
    <message>
        <source>Series completed from what was sold</source>
        <translation>إكمال السلاسل مما بيع</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>إضافة فعالية</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>تغيير فعالية</translation>
    </message>
    <message>
        <source>Event instance added</source>
        <translation>إضافة عرض</translation>
    </message>
    <message>
        <source>Event instance changed</source>
        <translation>تغيير عرض</translation>
    </message>
    <message>
        <source>Allocation added</source>
        <translation>إضافة حصة</translation>
    </message>
    <message>
        <source>Allocation changed</source>
        <translation>تغيير حصة</translation>
    </message>
    <message>
        <source>Price level added</source>
        <translation>إضافة فئة سعر</translation>
    </message>
    <message>
        <source>Price level changed</source>
        <translation>تغيير فئة سعر</translation>
    </message>
    <message>
        <source>Seats of subscribers computed</source>
        <translation>حساب مقاعد المشتركين</translation>
    </message>
    <message>
        <source>Seats of subscribers confirmed</source>
        <translation>تأكيد مقاعد المشتركين</translation>
    </message>
    <message>
        <source>Seats of subscribers refused</source>
        <translation>رفض مقاعد المشتركين</translation>
    </message>
    <message>
        <source>Seat of a subscriber after an exchange</source>
        <translation>مقعد مشترك بعد تبديل</translation>
    </message>
    <message>
        <source>Subscription fulfilled</source>
        <translation>إصدار تذاكر الاشتراك</translation>
    </message>
    <message>
        <source>Seat of a performance</source>
        <translation>مقعد في عرض</translation>
    </message>
    <message>
        <source>Subscriber’s seat</source>
        <translation>مقعد مشترك</translation>
    </message>
    <message>
        <source>Payment taken</source>
        <translation>استلام دفعة</translation>
    </message>
    <message>
        <source>Subscription not renewed</source>
        <translation>عدم تجديد اشتراك</translation>
    </message>
    <message>
        <source>Change request recorded</source>
        <translation>تسجيل طلب تغيير</translation>
    </message>
    <message>
        <source>Subscribers to be renewed chosen</source>
        <translation>اختيار المشتركين المطلوب التجديد لهم</translation>
    </message>
    <message>
        <source>Names mapped for the renewal</source>
        <translation>مطابقة الأسماء للتجديد</translation>
    </message>
    <message>
        <source>Decided about a subscriber’s renewal</source>
        <translation>قرار بشأن تجديد مشترك</translation>
    </message>
    <message>
        <source>Subscriptions renewed</source>
        <translation>تجديد اشتراكات</translation>
    </message>
    <message>
        <source>%1: order %2</source>
        <translation>%1: الطلب %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1: عدد الطلبات %n</numerusform>
            <numerusform>%1: عدد الطلبات %n</numerusform>
            <numerusform>%1: عدد الطلبات %n</numerusform>
            <numerusform>%1: عدد الطلبات %n</numerusform>
            <numerusform>%1: عدد الطلبات %n</numerusform>
            <numerusform>%1: عدد الطلبات %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (on behalf of the patron)</source>
        <translation>%1 (نيابة عن العميل)</translation>
    </message>
    <message>
        <source>Planned seats given</source>
        <translation>إعطاء المقاعد المخططة</translation>
    </message>
    <message>
        <source>Seats changed</source>
        <translation>تغيير مقاعد</translation>
    </message>
    <message>
        <source>Seats added</source>
        <translation>إضافة مقاعد</translation>
    </message>
    <message>
        <source>Seats given back</source>
        <translation>إعادة مقاعد</translation>
    </message>
    <message>
        <source>Other seats held</source>
        <translation>حجز مقاعد أخرى</translation>
    </message>
    <message>
        <source>Held seats confirmed</source>
        <translation>تأكيد مقاعد محجوزة</translation>
    </message>
    <message>
        <source>Held seats let go</source>
        <translation>تحرير مقاعد محجوزة</translation>
    </message>
    <message>
        <source>E-mails put into the outbox</source>
        <translation>وضع رسائل في صندوق الصادر</translation>
    </message>
    <message>
        <source>E-mails cancelled</source>
        <translation>إلغاء رسائل إلكترونية</translation>
    </message>
    <message>
        <source>Put on the wait list for seats</source>
        <translation>إضافة إلى قائمة انتظار المقاعد</translation>
    </message>
    <message>
        <source>Taken off the wait list for seats</source>
        <translation>إزالة من قائمة انتظار المقاعد</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <comment>what was done; how many</comment>
        <translation>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
            <numerusform>%1: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails received</source>
        <translation>استلام رسائل إلكترونية</translation>
    </message>
    <message>
        <source>E-mails moved on their server</source>
        <translation>نقل رسائل إلكترونية في خادمها</translation>
    </message>
    <message>
        <source>Old e-mails’ originals erased</source>
        <translation>محو أصول رسائل إلكترونية قديمة</translation>
    </message>
    <message>
        <source>Mailbox added</source>
        <translation>إضافة صندوق بريد</translation>
    </message>
    <message>
        <source>Mailbox taken out</source>
        <translation>إزالة صندوق بريد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>E-mails to be sent now</source>
        <translation>إرسال رسائل إلكترونية الآن</translation>
    </message>
    <message>
        <source>E-mails that arrived</source>
        <translation>رسائل إلكترونية وصلت</translation>
    </message>
    <message>
        <source>E-mails to be sent again</source>
        <translation>إرسال رسائل إلكترونية من جديد</translation>
    </message>
    <message>
        <source>E-mail on its way</source>
        <translation>رسالة إلكترونية في الطريق</translation>
    </message>
    <message>
        <source>E-mail sent or put off</source>
        <translation>إرسال رسالة إلكترونية أو إرجاؤها</translation>
    </message>
    <message>
        <source>E-mails probably sent</source>
        <translation>رسائل إلكترونية أُرسلت على الأرجح</translation>
    </message>
    <message>
        <source>Answer written</source>
        <translation>كتابة رد</translation>
    </message>
    <message>
        <source>Account that sends mail set up</source>
        <translation>إعداد الحساب الذي يرسل البريد</translation>
    </message>
    <message>
        <source>Account that sends mail removed</source>
        <translation>إزالة الحساب الذي يرسل البريد</translation>
    </message>
    <message>
        <source>Reply template written</source>
        <translation>كتابة قالب رد</translation>
    </message>
    <message>
        <source>Reply template removed</source>
        <translation>إزالة قالب رد</translation>
    </message>
    <message>
        <source>Message about renewing a benefit</source>
        <translation>رسالة بشأن تجديد ميزة</translation>
    </message>
    <message>
        <source>Mailbox changed</source>
        <translation>تغيير صندوق بريد</translation>
    </message>
    <message>
        <source>Change request corrected by hand</source>
        <translation>تصحيح طلب تغيير يدويًا</translation>
    </message>
    <message>
        <source>Pattern set for messages changed</source>
        <translation>تغيير النمط المعيّن للرسائل</translation>
    </message>
    <message>
        <source>Pattern set for messages removed</source>
        <translation>إزالة النمط المعيّن للرسائل</translation>
    </message>
    <message>
        <source>Change requests set</source>
        <translation>ضبط طلبات تغيير</translation>
    </message>
    <message>
        <source>Change request filled</source>
        <translation>تلبية طلب تغيير</translation>
    </message>
    <message>
        <source>Change requests made one</source>
        <translation>دمج طلبي تغيير</translation>
    </message>
    <message>
        <source>Change request split</source>
        <translation>فصل جزء من طلب تغيير</translation>
    </message>
    <message>
        <source>Reason of change requests set</source>
        <translation>تعيين سبب لطلبات التغيير</translation>
    </message>
    <message>
        <source>Kind of wish set</source>
        <translation>تعيين نوع رغبة</translation>
    </message>
    <message>
        <source>Person’s data erased for good</source>
        <translation>محو بيانات شخص نهائيًا</translation>
    </message>
    <message>
        <source>Renewal moved to another series</source>
        <translation>نُقل التجديد إلى سلسلة أخرى</translation>
    </message>
    <message>
        <source>E-mails made change requests</source>
        <translation>جعل رسائل إلكترونية طلبات تغيير</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>and %n more; --json lists them all.</source>
        <translation>
            <numerusform>وعدد الباقي %n؛ الخيار --json يعرضها كلها.</numerusform>
            <numerusform>وعدد الباقي %n؛ الخيار --json يعرضها كلها.</numerusform>
            <numerusform>وعدد الباقي %n؛ الخيار --json يعرضها كلها.</numerusform>
            <numerusform>وعدد الباقي %n؛ الخيار --json يعرضها كلها.</numerusform>
            <numerusform>وعدد الباقي %n؛ الخيار --json يعرضها كلها.</numerusform>
            <numerusform>وعدد الباقي %n؛ الخيار --json يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4 rows, %5 stored, %6 unchanged, %7 rejected.</source>
        <translation>%1 (%2، %3): الصفوف %4، المحفوظة %5، غير المتغيرة %6، المرفوضة %7.</translation>
    </message>
    <message>
        <source>Files that were left out:</source>
        <translation>الملفات المستبعدة:</translation>
    </message>
    <message>
        <source>Rows that were rejected:</source>
        <translation>الصفوف المرفوضة:</translation>
    </message>
    <message>
        <source>Columns that were never read, because they can hold secrets:</source>
        <translation>أعمدة لم تُقرأ لأنها قد تحوي أسرارًا:</translation>
    </message>
    <message>
        <source>Card numbers in free text were blanked: %1.</source>
        <translation>أرقام البطاقات التي مُحيت من النص الحر: %1.</translation>
    </message>
    <message>
        <source>Ids that stood twice; the row that was changed last counts:</source>
        <translation>معرّفات متكررة؛ يُعتد بالصف الذي تغير أخيرًا:</translation>
    </message>
    <message>
        <source>Records that refer to one nobody has; they are kept, and linked when it comes:</source>
        <translation>سجلات تشير إلى سجل غير موجود لدى أحد؛ يُحتفظ بها وتُربط عند وصوله:</translation>
    </message>
    <message>
        <source>%1 %2 refers to %3.</source>
        <translation>%1 %2 يشير إلى %3.</translation>
    </message>
    <message>
        <source>Values that were changed here and there:</source>
        <translation>قيم تغيرت هنا وهناك:</translation>
    </message>
    <message>
        <source>%1 %2, %3: “%4” here, “%5” in the import.</source>
        <translation>%1 %2، %3‏: «%4» هنا، و«%5» في الاستيراد.</translation>
    </message>
    <message>
        <source>Records that are here and not in this export; nothing was deleted:</source>
        <translation>سجلات موجودة هنا وليست في هذا التصدير؛ لم يُحذف شيء:</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>A zip inside a zip is not opened; unpack it and add it by itself.</source>
        <translation>لا يُفتح ملف zip داخل ملف zip؛ فك ضغطه وأضفه وحده.</translation>
    </message>
    <message>
        <source>Not a CSV file.</source>
        <translation>ليس ملف CSV.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Columns that stand twice; the first of them was read, the others were not:</source>
        <translation>أعمدة مكررة؛ قُرئ أولها ولم تُقرأ البقية:</translation>
    </message>
    <message>
        <source>Columns that were not read, because they lead to no field:</source>
        <translation>أعمدة لم تُقرأ لأنها لا تؤدي إلى حقل:</translation>
    </message>
</context>
<context>
    <name>ImportObject</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>مستخدم Portal</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Ticketable event</source>
        <translation>فعالية بتذاكر</translation>
    </message>
    <message>
        <source>Event instance</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>طلب تذاكر</translation>
    </message>
    <message>
        <source>Order item</source>
        <translation>بند الطلب</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Benefit level</source>
        <translation>مستوى الميزة</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>الميزة</translation>
    </message>
    <message>
        <source>Member access</source>
        <translation>وصول الأعضاء</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Discount code</source>
        <translation>رمز الخصم</translation>
    </message>
    <message>
        <source>User profile</source>
        <translation>ملف تعريف المستخدم</translation>
    </message>
    <message>
        <source>Use of a discount code</source>
        <translation>استخدام رمز خصم</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Please renew by %1, in the Portal or at the box office.</source>
        <translation>يُرجى التجديد في موعد أقصاه %1‏، في Portal أو في شباك التذاكر.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or at the box office.</source>
        <translation>يُرجى التجديد في Portal أو في شباك التذاكر.</translation>
    </message>
    <message>
        <source>After you have logged in, your renewal is at %1</source>
        <translation>بعد تسجيل الدخول تجد تجديدك على العنوان %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Probably sent</source>
        <translation>أُرسلت على الأرجح</translation>
    </message>
    <message>
        <source>Could not be sent</source>
        <translation>تعذر إرسالها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>لا يرغب في البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>عدم المراسلة بالبريد</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>حُذفت جهة الاتصال أو دُمجت</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>ليس معلقًا ولا مدفوعًا جزئيًا</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>The e-mail address is none</source>
        <translation>عنوان البريد الإلكتروني غير صالح</translation>
    </message>
    <message>
        <source>The e-mail address has changed</source>
        <translation>تغير عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Reminded lately</source>
        <translation>ذُكّر مؤخرًا</translation>
    </message>
    <message>
        <source>The patron is deceased.</source>
        <translation>العميل متوفى.</translation>
    </message>
    <message>
        <source>The patron has opted out of e-mail.</source>
        <translation>لا يرغب العميل في البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The patron does not want to be written to.</source>
        <translation>لا يريد العميل أن يُكتب إليه.</translation>
    </message>
    <message>
        <source>It has no contact any more.</source>
        <translation>لم تعد له جهة اتصال.</translation>
    </message>
    <message>
        <source>It is neither pending nor part paid.</source>
        <translation>ليس معلقًا ولا مدفوعًا جزئيًا.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>ليس للعميل عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is none: correct it first.</source>
        <translation>عنوان البريد الإلكتروني للعميل غير صالح: صححه أولًا.</translation>
    </message>
    <message>
        <source>The patron’s e-mail address is %1 now.</source>
        <translation>عنوان البريد الإلكتروني للعميل هو الآن %1.</translation>
    </message>
    <message>
        <source>The patron was reminded on %1.</source>
        <translation>ذُكّر العميل في %1.</translation>
    </message>
    <message>
        <source>Reminded on %1</source>
        <translation>ذُكّر في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>thank you for what you have paid for your subscription. A part of it is still due.</source>
        <translation>شكرًا لك على ما دفعته من ثمن اشتراكك. ما زال جزء منه مستحقًا.</translation>
    </message>
    <message>
        <source>your subscription is ready to be renewed, and your seats are kept for you.</source>
        <translation>اشتراكك جاهز للتجديد، ومقاعدك محفوظة لك.</translation>
    </message>
    <message>
        <source>If you have renewed in the meantime, please take no notice of this e-mail.</source>
        <translation>إن كنت قد جددت في هذه الأثناء، فلا تلتفت إلى هذه الرسالة.</translation>
    </message>
    <message>
        <source>Your subscription: order %1</source>
        <translation>اشتراكك: الطلب %1</translation>
    </message>
    <message>
        <source>Your subscription %1: order %2</source>
        <translation>اشتراكك %1: الطلب %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>organisation; receipt</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request from the Portal</source>
        <translation>طلب تغيير من Portal</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>ارتدّت</translation>
    </message>
</context>
<context>
    <name>MailPresets</name>
    <message>
        <source>%1 wants a password of its own for programs (an “app password”), which you make in the security settings of the account.</source>
        <translation>يريد %1 كلمة مرور خاصة بالبرامج («كلمة مرور تطبيق»)، تنشئها في إعدادات أمان الحساب.</translation>
    </message>
    <message>
        <source>IMAP has to be allowed in the account’s settings first.</source>
        <translation>يجب أولًا السماح بـ IMAP في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Another, or your own server</source>
        <translation>مزود آخر، أو خادمكم</translation>
    </message>
    <message>
        <source>Microsoft takes no passwords from most accounts, only a sign-in with the browser.</source>
        <translation>لا تقبل Microsoft من معظم الحسابات كلمات مرور، بل تسجيل الدخول بالمتصفح فقط.</translation>
    </message>
</context>
<context>
    <name>Mailbox</name>
    <message numerus="yes">
        <source>next try in %n s</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
            <numerusform>المحاولة التالية بعد ثانية</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next try in %n min</source>
        <translation>
            <numerusform>المحاولة التالية بعد %n دقيقة</numerusform>
            <numerusform>المحاولة التالية بعد دقيقة</numerusform>
            <numerusform>المحاولة التالية بعد دقيقتين</numerusform>
            <numerusform>المحاولة التالية بعد %n دقائق</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة</numerusform>
            <numerusform>المحاولة التالية بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s name is known</source>
        <translation>اسم الخادم معروف</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يجيب</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>الاتصال مشفّر</translation>
    </message>
    <message>
        <source>The certificate is good</source>
        <translation>الشهادة سليمة</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>تسجيل الدخول مقبول</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>المجلد موجود</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Checked at %1, but what is taken in cannot be moved away there. %2</source>
        <translation>فُحص في %1، لكن يتعذر هناك نقل ما استُلم. %2</translation>
    </message>
    <message>
        <source>Checked at %1; new mail comes in by itself.</source>
        <translation>فُحص في %1؛ يصل البريد الجديد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 Nothing is lost; %2.</source>
        <translation>%1 لم يضع شيء؛ %2.</translation>
    </message>
    <message>
        <source>Its password is needed: this computer’s keychain has none.</source>
        <translation>تلزم كلمة مروره: ليست في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Mail: “%1” needs its password</source>
        <translation>البريد: يحتاج «%1» إلى كلمة مروره</translation>
    </message>
    <message>
        <source>Mail: no connection, %1</source>
        <translation>البريد: لا اتصال، %1</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot be read, %2</source>
        <translation>البريد: تتعذر قراءة «%1»، %2</translation>
    </message>
    <message>
        <source>Mail: connecting…</source>
        <translation>البريد: جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Mail: “%1” cannot move what is done</source>
        <translation>البريد: لا يستطيع «%1» نقل ما أُنجز</translation>
    </message>
    <message>
        <source>Mail checked %1</source>
        <translation>فُحص البريد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are taken in.</source>
        <translation>
            <numerusform>لم تُستلم أي رسالة.</numerusform>
            <numerusform>استُلمت رسالة واحدة.</numerusform>
            <numerusform>استُلمت رسالتان.</numerusform>
            <numerusform>استُلمت %n رسائل.</numerusform>
            <numerusform>استُلمت %n رسالة.</numerusform>
            <numerusform>استُلمت %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم تكن أي رسالة موجودة من قبل.</numerusform>
            <numerusform>كانت رسالة واحدة موجودة من قبل.</numerusform>
            <numerusform>كانت رسالتان موجودتين من قبل.</numerusform>
            <numerusform>كانت %n رسائل موجودة من قبل.</numerusform>
            <numerusform>كانت %n رسالة موجودة من قبل.</numerusform>
            <numerusform>كانت %n رسالة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent by programs and are no requests.</source>
        <translation>
            <numerusform>لم ترسل البرامج أي رسالة.</numerusform>
            <numerusform>أرسل برنامج رسالة واحدة، وليست طلب تغيير.</numerusform>
            <numerusform>أرسلت برامج رسالتين، وليستا طلبي تغيير.</numerusform>
            <numerusform>أرسلت برامج %n رسائل، وليست طلبات تغيير.</numerusform>
            <numerusform>أرسلت برامج %n رسالة، وليست طلبات تغيير.</numerusform>
            <numerusform>أرسلت برامج %n رسالة، وليست طلبات تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read; each has a request that says why.</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي رسالة.</numerusform>
            <numerusform>تعذرت قراءة رسالة واحدة؛ ولها طلب تغيير يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة رسالتين؛ ولكل منهما طلب تغيير يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة %n رسائل؛ ولكل منها طلب تغيير يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة %n رسالة؛ ولكل منها طلب تغيير يذكر السبب.</numerusform>
            <numerusform>تعذرت قراءة %n رسالة؛ ولكل منها طلب تغيير يذكر السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>الاسم هنا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Certificates by</source>
        <translation>الشهادات من</translation>
    </message>
    <message>
        <source>Take mail from</source>
        <translation>أخذ البريد من</translation>
    </message>
    <message>
        <source>Move it to</source>
        <translation>نقله إلى</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف البرنامج (client id)</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>عنوان رموز الوصول</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>الأذونات (scope)</translation>
    </message>
    <message>
        <source>Somebody else changed this mailbox meanwhile; nothing is saved yet.</source>
        <translation>غيّر شخص آخر صندوق البريد هذا في هذه الأثناء؛ لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>%1: it is “%2” now, you wrote “%3”.</source>
        <translation>%1: هو الآن «%2»، وكتبت أنت «%3».</translation>
    </message>
    <message>
        <source>Save again to have yours, or cancel to leave it as it is.</source>
        <translation>احفظ مرة أخرى لاعتماد ما كتبته، أو ألغِ لتركه كما هو.</translation>
    </message>
    <message>
        <source>Somebody has to sign in first: this computer’s keychain has no sign-in for it.</source>
        <translation>يجب أن يسجل أحد الدخول أولًا: ليس في سلسلة مفاتيح هذا الحاسوب تسجيل دخول له.</translation>
    </message>
    <message>
        <source>Mail: sign in to “%1” again</source>
        <translation>البريد: سجّل الدخول إلى «%1» من جديد</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Request</source>
        <translation>طلب تغيير</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>No request</source>
        <translation>ليست طلب تغيير</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>صحيحة المصدر</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير متحقق منها</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>فشل التحقق</translation>
    </message>
    <message>
        <source>It comes from your Portal: the Portal’s domain has signed it, and it was sent from there.</source>
        <translation>هي من Portal لديكم: وقّعها نطاق Portal، وأُرسلت من هناك.</translation>
    </message>
    <message>
        <source>Nobody has set which mail server checks your mail, and what the Portal’s domain is, so nothing can be said of where it comes from.</source>
        <translation>لم يحدد أحد أي خادم بريد يفحص بريدكم، ولا ما هو نطاق Portal، لذلك لا يمكن قول شيء عن مصدرها.</translation>
    </message>
    <message>
        <source>Your mail server says nothing of where it comes from.</source>
        <translation>لا يذكر خادم بريدكم شيئًا عن مصدرها.</translation>
    </message>
    <message>
        <source>Nobody has signed it, so it may come from anybody.</source>
        <translation>لم يوقّعها أحد، لذلك قد تكون من أي أحد.</translation>
    </message>
    <message>
        <source>It does not come from your Portal: another domain has signed it.</source>
        <translation>ليست من Portal لديكم: وقّعها نطاق آخر.</translation>
    </message>
    <message>
        <source>The Portal’s domain has signed it, but its sender’s address belongs to another one.</source>
        <translation>وقّعها نطاق Portal، لكن عنوان مرسلها يتبع نطاقًا آخر.</translation>
    </message>
    <message>
        <source>More than one sender stands in it, so it is not clear who wrote it.</source>
        <translation>فيها أكثر من مرسل، لذلك لا يتضح من كتبها.</translation>
    </message>
    <message>
        <source>The signature does not fit: it was changed on its way, or it was never the Portal’s.</source>
        <translation>لا يطابقها التوقيع: تغيرت في طريقها، أو لم تكن من Portal قط.</translation>
    </message>
    <message>
        <source>The Portal’s domain says that it does not send such mail.</source>
        <translation>يعلن نطاق Portal أنه لا يرسل رسائل كهذه.</translation>
    </message>
    <message>
        <source>Somebody has written into it that your mail server has checked it. Treat it as a forgery.</source>
        <translation>كتب أحدهم فيها أن خادم بريدكم فحصها. عدّها مزوّرة.</translation>
    </message>
    <message>
        <source>A program has sent it by itself.</source>
        <translation>أرسلها برنامج من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It went to many people at once.</source>
        <translation>ذهبت إلى كثيرين دفعة واحدة.</translation>
    </message>
    <message>
        <source>A mail server has written it, and nobody reads an answer.</source>
        <translation>كتبها خادم بريد، ولا أحد يقرأ الرد.</translation>
    </message>
    <message>
        <source>A mail server reports what became of another message.</source>
        <translation>يُبلغ فيها خادم بريد بما آلت إليه رسالة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيها.</translation>
    </message>
    <message>
        <source>It does not begin as an e-mail does.</source>
        <translation>لا تبدأ كما تبدأ الرسائل الإلكترونية.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB and was not read. Look at it in your mail program.</source>
        <translation>حجمها أكبر من 25 ميغابايت ولم تُقرأ. انظر إليها في برنامج بريدك.</translation>
    </message>
    <message>
        <source>It has more than 1,000 parts and was not read. No honest message has.</source>
        <translation>فيها أكثر من 1,000 جزء ولم تُقرأ. لا تكون كذلك رسالة حسنة النية.</translation>
    </message>
    <message>
        <source>Reading it took longer than it may, and was given up. Such messages are mostly made to do harm.</source>
        <translation>استغرقت قراءتها أكثر مما يجوز، فتُركت. الغرض من رسائل كهذه هو الإضرار في الغالب.</translation>
    </message>
    <message>
        <source>The program that reads e-mails broke down over it. Such messages are mostly made to do harm.</source>
        <translation>تعطل البرنامج الذي يقرأ الرسائل عند قراءتها. الغرض من رسائل كهذه هو الإضرار في الغالب.</translation>
    </message>
    <message>
        <source>It was read from a file, not taken from your mail server, so nothing can be said of where it comes from.</source>
        <translation>قُرئت من ملف ولم تؤخذ من خادم بريدكم، لذلك لا يمكن قول شيء عن مصدرها.</translation>
    </message>
    <message>
        <source>Your mail server lists it and does not hand it over. Look at it in your mail program.</source>
        <translation>يدرجها خادم بريدكم ولا يسلّمها. انظر إليها في برنامج بريدك.</translation>
    </message>
    <message>
        <source>Its characters were guessed: it is not written in the encoding that it names, so that single letters may be wrong.</source>
        <translation>خُمّنت حروفها: ليست مكتوبة بالترميز الذي تذكره، وقد تكون بعض الحروف خاطئة.</translation>
    </message>
    <message>
        <source>A file whose name was erased</source>
        <translation>ملف مُحي اسمه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an attachment, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>حجمها أكبر من 25 ميغابايت، فلم تُقرأ إلا ترويستها. وهي كاملة مع نصها في المجلد «%1» من صندوق البريد «%2»؛ انظر إليها هناك ببرنامج بريدك.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. Look at the file that it came in with your mail program.</source>
        <translation>حجمها أكبر من 25 ميغابايت، فلم تُقرأ إلا ترويستها. انظر ببرنامج بريدك إلى الملف الذي جاءت فيه.</translation>
    </message>
    <message>
        <source>No request, as staff say</source>
        <translation>ليست طلب تغيير، كما يقول الموظفون</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>A list’s mail</source>
        <translation>بريد من قائمة بريدية</translation>
    </message>
    <message>
        <source>From a mail server</source>
        <translation>من خادم بريد</translation>
    </message>
    <message>
        <source>A delivery report</source>
        <translation>تقرير تسليم</translation>
    </message>
    <message>
        <source>Sent by a program</source>
        <translation>أرسلها برنامج</translation>
    </message>
    <message>
        <source>Staff have said that it is no request.</source>
        <translation>قال الموظفون إنها ليست طلب تغيير.</translation>
    </message>
    <message>
        <source>A card number stood in it. Its digits were blanked and are kept nowhere.</source>
        <translation>كان فيها رقم بطاقة. طُمست أرقامه، ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB, so that only its header was read. All of it is kept here: save it as a file, and open that with your mail program.</source>
        <translation>حجمها أكبر من 25 ميغابايت، فلم تُقرأ إلا ترويستها. وهي محفوظة هنا كاملة: احفظها ملفًا وافتحه ببرنامج بريدك.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. All of it, with its text, is in the folder “%1” of the mailbox “%2”; look at it there with your mail program.</source>
        <translation>حجمها أكبر من 64 ميغابايت، فلا تُحفظ هنا إلا ترويستها. وهي كاملة مع نصها في المجلد «%1» من صندوق البريد «%2»؛ انظر إليها هناك ببرنامج بريدك.</translation>
    </message>
    <message>
        <source>It is larger than 64 MB, so that only its header is kept here. Look at the file that it came in with your mail program.</source>
        <translation>حجمها أكبر من 64 ميغابايت، فلا تُحفظ هنا إلا ترويستها. انظر ببرنامج بريدك إلى الملف الذي جاءت فيه.</translation>
    </message>
    <message>
        <source>The whole e-mail: %1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>الرسالة كاملة: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>MessageMarks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what was understood, and how sure that is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was read</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>It is “%1”; only an order in Pending Renewal or Partially Paid can be paid here.</source>
        <translation>حالته «%1»؛ لا يُدفع هنا إلا طلب بحالة Pending Renewal أو Partially Paid.</translation>
    </message>
    <message>
        <source>It is “%1”; only an order in Pending Renewal can be changed so.</source>
        <translation>حالته «%1»؛ لا يُغيَّر هكذا إلا طلب بحالة Pending Renewal.</translation>
    </message>
    <message numerus="yes">
        <source>Row %1 seats %2</source>
        <translation>
            <numerusform>الصف %1 المقاعد %2</numerusform>
            <numerusform>الصف %1 المقعد %2</numerusform>
            <numerusform>الصف %1 المقعدان %2</numerusform>
            <numerusform>الصف %1 المقاعد %2</numerusform>
            <numerusform>الصف %1 المقاعد %2</numerusform>
            <numerusform>الصف %1 المقاعد %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row %2 seats %3</source>
        <translation>
            <numerusform>%1 الصف %2 المقاعد %3</numerusform>
            <numerusform>%1 الصف %2 المقعد %3</numerusform>
            <numerusform>%1 الصف %2 المقعدان %3</numerusform>
            <numerusform>%1 الصف %2 المقاعد %3</numerusform>
            <numerusform>%1 الصف %2 المقاعد %3</numerusform>
            <numerusform>%1 الصف %2 المقاعد %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>شيك</translation>
    </message>
    <message>
        <source>Card (terminal)</source>
        <translation>بطاقة (جهاز)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>It was deleted or merged in PatronManager.</source>
        <translation>حُذف أو دُمج في PatronManager.</translation>
    </message>
    <message>
        <source>It is no subscription order, so it is not renewed this way.</source>
        <translation>ليس طلب اشتراك، لذلك لا يُجدد بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Only fixed packages renew; this one is flexible or chosen by the patron.</source>
        <translation>لا تُجدد إلا الباقات الثابتة؛ وهذه مرنة أو من اختيار العميل.</translation>
    </message>
    <message>
        <source>A part of it is paid, so its seats can no longer be changed.</source>
        <translation>دُفع جزء منه، لذلك لم يعد من الممكن تغيير مقاعده.</translation>
    </message>
    <message>
        <source>Money has been paid for it; take the payment back first.</source>
        <translation>دُفع مال مقابله؛ تراجع عن الدفعة أولًا.</translation>
    </message>
    <message>
        <source>Its total is not known, so what is due is not known either.</source>
        <translation>مجموعه غير معروف، لذلك لا يُعرف المستحق أيضًا.</translation>
    </message>
    <message>
        <source>Nothing is due any more.</source>
        <translation>لم يعد هناك مبلغ مستحق.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>يجب أن يكون المبلغ أكبر من صفر.</translation>
    </message>
    <message>
        <source>The amount is more than what is due, %1.</source>
        <translation>المبلغ أكبر من المستحق، وهو %1.</translation>
    </message>
    <message>
        <source>It is paid in %1.</source>
        <translation>يُدفع بعملة %1.</translation>
    </message>
    <message>
        <source>No seat is held for it here, so none goes back on sale.</source>
        <translation>لا مقعد محجوز له هنا، لذلك لا يعود أي مقعد إلى البيع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stay held through %2 and go back on sale then.</source>
        <translation>
            <numerusform>يبقى الحجز على %1 حتى نهاية %2 ثم تعود إلى البيع.</numerusform>
            <numerusform>يبقى الحجز على %1 حتى نهاية %2 ثم يعود إلى البيع.</numerusform>
            <numerusform>يبقى الحجز على %1 حتى نهاية %2 ثم يعودان إلى البيع.</numerusform>
            <numerusform>يبقى الحجز على %1 حتى نهاية %2 ثم تعود إلى البيع.</numerusform>
            <numerusform>يبقى الحجز على %1 حتى نهاية %2 ثم تعود إلى البيع.</numerusform>
            <numerusform>يبقى الحجز على %1 حتى نهاية %2 ثم تعود إلى البيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now.</source>
        <translation>
            <numerusform>تعود إلى البيع الآن: %1.</numerusform>
            <numerusform>تعود إلى البيع الآن: %1.</numerusform>
            <numerusform>تعود إلى البيع الآن: %1.</numerusform>
            <numerusform>تعود إلى البيع الآن: %1.</numerusform>
            <numerusform>تعود إلى البيع الآن: %1.</numerusform>
            <numerusform>تعود إلى البيع الآن: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go back on sale now, for all %2 performances.</source>
        <translation>
            <numerusform>تعود إلى البيع الآن في كل العروض (%2): %1.</numerusform>
            <numerusform>تعود إلى البيع الآن في كل العروض (%2): %1.</numerusform>
            <numerusform>تعود إلى البيع الآن في كل العروض (%2): %1.</numerusform>
            <numerusform>تعود إلى البيع الآن في كل العروض (%2): %1.</numerusform>
            <numerusform>تعود إلى البيع الآن في كل العروض (%2): %1.</numerusform>
            <numerusform>تعود إلى البيع الآن في كل العروض (%2): %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded here; to be done in PatronManager.</source>
        <translation>سُجل هنا؛ ويبقى تنفيذه في PatronManager.</translation>
    </message>
    <message>
        <source>The renewals of %1 are closed, so its seats are no longer kept.</source>
        <translation>أُغلقت تجديدات %1، لذلك لم تعد مقاعدها محفوظة.</translation>
    </message>
    <message>
        <source>It is “%1”; seats are changed while an order is in Pending Renewal, or when it is paid in full.</source>
        <translation>حالته «%1»؛ تُغيَّر المقاعد ما دام الطلب بحالة Pending Renewal، أو إذا كان مدفوعًا بالكامل.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>لم تجر أي محاولة، وتجري المحاولة في %1.</numerusform>
            <numerusform>جرت محاولة واحدة، وتُعاد المحاولة في %1.</numerusform>
            <numerusform>جرت محاولتان، وتُعاد المحاولة في %1.</numerusform>
            <numerusform>جرت %n محاولات، وتُعاد المحاولة في %1.</numerusform>
            <numerusform>جرت %n محاولة، وتُعاد المحاولة في %1.</numerusform>
            <numerusform>جرت %n محاولة، وتُعاد المحاولة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits. Undo takes it out again for 15 seconds after it was written, “Do not send” as long as it waits.</source>
        <translation>تنتظر. يخرجها «تراجع» خلال 15 ثانية من كتابتها، و«عدم الإرسال» ما دامت تنتظر.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>هي في الطريق.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>أُرسلت في %1.</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>أُرسلت.</translation>
    </message>
    <message>
        <source>It was given to the server, and nothing came back: it was probably sent. It is not sent again by itself. Look into the account’s sent mail, or ask the patron; then say that it arrived, or send it again.</source>
        <translation>سُلّمت إلى الخادم ولم يأت جواب: أُرسلت على الأرجح. لا تُرسل من جديد من تلقاء نفسها. انظر في البريد المرسل للحساب، أو اسأل العميل؛ ثم اذكر أنها وصلت، أو أرسلها من جديد.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>تعذر إرسالها.</translation>
    </message>
    <message>
        <source>It was cancelled before it was sent.</source>
        <translation>أُلغيت قبل إرسالها.</translation>
    </message>
    <message>
        <source>It is held: it goes when somebody presses “Send now”, and not before.</source>
        <translation>هي محجوزة: تخرج عندما يضغط أحد «إرسال الآن»، لا قبل ذلك.</translation>
    </message>
    <message>
        <source>It was not sent and is held: the order has changed since it was written, and %1 is not right any more. Choose “Do not send”, and answer anew.</source>
        <translation>لم تُرسل وهي محجوزة: تغيّر الطلب بعد كتابتها، ولم يعد %1 صحيحًا. اختر «عدم الإرسال» واكتب ردًا جديدًا.</translation>
    </message>
    <message>
        <source>It came back: a mail server could not deliver it, and gives no reason.</source>
        <translation>ارتدّت: تعذر على خادم بريد تسليمها، ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>It came back. A mail server says: “%1”</source>
        <translation>ارتدّت. يقول خادم بريد: «%1»</translation>
    </message>
    <message>
        <source>It was sent on %1. %2</source>
        <translation>أُرسلت في %1. %2</translation>
    </message>
    <message>
        <source>%1 This was reported on %2. Sent again, it goes to the same address; to another one, write a new e-mail. If you know that it arrived all the same, say so.</source>
        <translation>%1 أُبلغ عن هذا في %2. إن أُرسلت من جديد ذهبت إلى العنوان نفسه؛ ولعنوان آخر اكتب رسالة جديدة. وإن كنت تعلم أنها وصلت رغم ذلك فقل ذلك.</translation>
    </message>
</context>
<context>
    <name>PageCopy</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Text, with hidden lines and reasons</source>
        <translation>نص، مع السطور المخفية والأسباب</translation>
    </message>
    <message>
        <source>JSON, with hidden lines and reasons</source>
        <translation>JSON، مع السطور المخفية والأسباب</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>[hidden]</source>
        <translation>[مخفي]</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>المقاعد %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>المدفوع %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>المستحق %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>mobile ticket</source>
        <translation>تذكرة على الهاتف</translation>
    </message>
    <message>
        <source>As of %1, with the records as they are now.</source>
        <translation>كما في %1، بالسجلات كما هي الآن.</translation>
    </message>
    <message>
        <source>As of %1, with the records of %2.</source>
        <translation>كما في %1، بسجلات %2.</translation>
    </message>
    <message>
        <source>Login: yes</source>
        <translation>تسجيل الدخول: نعم</translation>
    </message>
    <message>
        <source>Login: no</source>
        <translation>تسجيل الدخول: لا</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>for the patron from %1</source>
        <translation>للعميل من %1</translation>
    </message>
    <message>
        <source>for all from %1</source>
        <translation>للجميع من %1</translation>
    </message>
    <message>
        <source>access code %1</source>
        <translation>رمز الوصول %1</translation>
    </message>
    <message>
        <source>Records as they are in this database on %1; none of them was imported.</source>
        <translation>السجلات كما هي في قاعدة البيانات هذه في %1؛ ولم يُستورد أي منها.</translation>
    </message>
    <message>
        <source>Records of %1, looked at on %2.</source>
        <translation>سجلات %1، اطُّلع عليها في %2.</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>كما كان في %1.</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Nothing stands after “%1:”.</source>
        <translation>لا شيء بعد «%1:».</translation>
    </message>
    <message>
        <source>A line begins with “after:”, “needs:”, “label FIELD:” or “regex:”, not with “%1”.</source>
        <translation>يبدأ السطر بـ «‎after:‎» أو «‎needs:‎» أو «‎label FIELD:‎» أو «‎regex:‎»، لا بـ «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are: %2.</source>
        <translation>لا وجود للحقل «%1». الحقول هي: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read: %1.</source>
        <translation>تتعذر قراءة التعبير النمطي: %1.</translation>
    </message>
    <message>
        <source>Write at least one line “label FIELD: …” or “regex: …”.</source>
        <translation>اكتب سطرًا واحدًا على الأقل من نوع «‎label FIELD: …‎» أو «‎regex: …‎».</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Patron’s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>المقاعد الآن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>Number of seats wanted</source>
        <translation>عدد المقاعد المرغوب فيها</translation>
    </message>
    <message>
        <source>Kind of wish</source>
        <translation>نوع الرغبة</translation>
    </message>
    <message>
        <source>Words of the wish</source>
        <translation>نص الرغبة</translation>
    </message>
    <message>
        <source>Free text, read like any other</source>
        <translation>نص حر، يُقرأ كأي نص آخر</translation>
    </message>
    <message>
        <source>Known, and not needed</source>
        <translation>معروف ولا يلزم</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>السطر %1‏، الحرف %2: %3</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name, addresses, telephone numbers and notes on how to reach them (records: %1)</source>
        <translation>الاسم والعناوين وأرقام الهاتف وملاحظات عن كيفية الاتصال (السجلات: %1)</translation>
    </message>
    <message>
        <source>Login to the Portal (%1)</source>
        <translation>حساب الدخول إلى Portal (%1)</translation>
    </message>
    <message>
        <source>Messages: sender, subject and words (%1)</source>
        <translation>الرسائل: المرسل والموضوع والكلمات (%1)</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>المرفقات (%1)</translation>
    </message>
    <message>
        <source>Words of wishes (%1)</source>
        <translation>نصوص الرغبات (%1)</translation>
    </message>
    <message>
        <source>What was read in messages (%1)</source>
        <translation>ما قُرئ في الرسائل (%1)</translation>
    </message>
    <message>
        <source>Answers that are being written (%1)</source>
        <translation>الردود التي تُكتب الآن (%1)</translation>
    </message>
    <message>
        <source>E-mails to them: address and words; those that wait are not sent (%1)</source>
        <translation>الرسائل الإلكترونية المرسلة إليه: العنوان والكلمات؛ وما ينتظر منها لا يُرسل (%1)</translation>
    </message>
    <message>
        <source>Seats that are theirs in a series (%1)</source>
        <translation>المقاعد التي تخصه في سلسلة (%1)</translation>
    </message>
    <message>
        <source>Places on the wait list (%1)</source>
        <translation>المواضع في قائمة الانتظار (%1)</translation>
    </message>
    <message>
        <source>History: what stood in their records before, where it names them (entries looked at: %1)</source>
        <translation>المحفوظات: ما كان في سجلاته من قبل، حيث يُعرف به (القيود المفحوصة: %1)</translation>
    </message>
    <message>
        <source>Orders, without comments (%1)</source>
        <translation>الطلبات، بلا تعليقات (%1)</translation>
    </message>
    <message>
        <source>Tickets and packages in them (%1)</source>
        <translation>التذاكر والباقات فيها (%1)</translation>
    </message>
    <message>
        <source>Donations, without their names (%1)</source>
        <translation>التبرعات، بلا أسمائها (%1)</translation>
    </message>
    <message>
        <source>Payments, with the number of the slip or cheque (%1)</source>
        <translation>الدفعات، مع رقم الإيصال أو الشيك (%1)</translation>
    </message>
    <message>
        <source>Benefits (%1)</source>
        <translation>المزايا (%1)</translation>
    </message>
    <message>
        <source>Seats that these orders hold (%1)</source>
        <translation>المقاعد التي تحجزها هذه الطلبات (%1)</translation>
    </message>
    <message>
        <source>Change requests, without their words (%1)</source>
        <translation>طلبات التغيير، بلا كلماتها (%1)</translation>
    </message>
    <message>
        <source>Others belong to the same household, so its name stays; the person no longer belongs to it.</source>
        <translation>ينتمي آخرون إلى الأسرة نفسها، لذلك يبقى اسمها؛ ولا يعود الشخص منها.</translation>
    </message>
    <message>
        <source>What stays is what the organisation’s books need. It is shown as “Erased person”.</source>
        <translation>يبقى ما تحتاج إليه دفاتر المؤسسة. ويُعرض باسم «Erased person».</translation>
    </message>
    <message>
        <source>If an import brings the person again, their rows are left out and reported; erase them in PatronManager as well.</source>
        <translation>إن جاء استيراد بالشخص من جديد، استُبعدت صفوفه وذُكرت في التقرير؛ امح بياناته في PatronManager أيضًا.</translation>
    </message>
    <message>
        <source>Not reached: earlier backups and files that were exported, mails on the mail server, and names that somebody has typed into another patron’s notes.</source>
        <translation>لا يصل المحو إلى: النسخ الاحتياطية السابقة والملفات المصدّرة، والرسائل على خادم البريد، والأسماء التي كتبها أحدهم في ملاحظات عميل آخر.</translation>
    </message>
    <message>
        <source>Nor are reasons erased that staff typed with what they did: the history is checked against these very words.</source>
        <translation>ولا تُمحى الأسباب التي كتبها الموظفون مع ما فعلوه: فالسجل يُتحقق منه بهذه الكلمات نفسها.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1, %2</source>
        <comment>things in a row</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>as many seats</source>
        <translation>بهذا العدد</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>على ممر</translation>
    </message>
    <message>
        <source>accessible as needed</source>
        <translation>مهيأة بقدر الحاجة</translation>
    </message>
    <message>
        <source>of the right price level</source>
        <translation>من فئة السعر الصحيحة</translation>
    </message>
    <message>
        <source>in the section</source>
        <translation>في القسم</translation>
    </message>
    <message>
        <source>in a row that is not farther back</source>
        <translation>في صف ليس أبعد إلى الخلف</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>أقرب إلى الخشبة</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>Not necessarily side by side</source>
        <translation>ليس بالضرورة متجاورة</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>على ممر</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>على ممر إن أمكن</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seats</source>
        <translation>
            <numerusform>%n مقعد مهيأ</numerusform>
            <numerusform>مقعد مهيأ واحد</numerusform>
            <numerusform>مقعدان مهيآن</numerusform>
            <numerusform>%n مقاعد مهيأة</numerusform>
            <numerusform>%n مقعدًا مهيأً</numerusform>
            <numerusform>%n مقعد مهيأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>Price level %1</source>
        <translation>فئة السعر %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>ليست أبعد إلى الخلف مما هي الآن</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if possible</source>
        <translation>الصف نفسه أو صف أقرب إن أمكن</translation>
    </message>
    <message>
        <source>What was not asked for may become worse</source>
        <translation>يجوز أن يسوء ما لم يُطلب</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>priority number</source>
        <translation>رقم الأولوية</translation>
    </message>
    <message>
        <source>years as a subscriber</source>
        <translation>سنوات الاشتراك</translation>
    </message>
    <message>
        <source>gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>what decides first, what decides next</comment>
        <translation>%1، ثم %2</translation>
    </message>
    <message>
        <source>The wish is written in words only. Record what is wished, so that a plan can weigh it.</source>
        <translation>الرغبة مكتوبة بالكلمات فقط. سجل المطلوب حتى تستطيع خطة أن توازنه.</translation>
    </message>
    <message>
        <source>Nobody knows whose request it is.</source>
        <translation>لا يُعرف صاحب طلب التغيير.</translation>
    </message>
    <message>
        <source>The patron has no seats in the series, and nobody said how many are wanted.</source>
        <translation>ليس للعميل مقاعد في السلسلة، ولم يذكر أحد كم يُراد منها.</translation>
    </message>
    <message>
        <source>The patron does not have the same seats at all performances. Change them one by one.</source>
        <translation>ليست للعميل المقاعد نفسها في كل العروض. غيّرها عرضًا عرضًا.</translation>
    </message>
    <message>
        <source>Somebody else has one of the patron’s seats at a performance or in the series. Clear that up first.</source>
        <translation>لشخص آخر أحد مقاعد العميل في عرض أو في السلسلة. سوِّ ذلك أولًا.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats do not change any more.</source>
        <translation>دُفع جزء من الطلب، لذلك لم تعد مقاعده تتغير.</translation>
    </message>
    <message>
        <source>The order is neither pending nor paid.</source>
        <translation>الطلب ليس معلقًا ولا مدفوعًا.</translation>
    </message>
    <message>
        <source>closer to the stage</source>
        <translation>أقرب إلى الخشبة</translation>
    </message>
    <message>
        <source>farther from the stage</source>
        <translation>أبعد عن الخشبة</translation>
    </message>
    <message>
        <source>more together</source>
        <translation>أكثر تقاربًا</translation>
    </message>
    <message>
        <source>less together</source>
        <translation>أقل تقاربًا</translation>
    </message>
    <message>
        <source>at an aisle now</source>
        <translation>على ممر الآن</translation>
    </message>
    <message>
        <source>at no aisle any more</source>
        <translation>لم تعد على ممر</translation>
    </message>
    <message>
        <source>more of them accessible</source>
        <translation>المهيأ منها أكثر</translation>
    </message>
    <message>
        <source>fewer of them accessible</source>
        <translation>المهيأ منها أقل</translation>
    </message>
    <message>
        <source>more to see</source>
        <translation>رؤية أفضل</translation>
    </message>
    <message>
        <source>less to see</source>
        <translation>رؤية أسوأ</translation>
    </message>
    <message>
        <source>Gets %1.</source>
        <translation>يحصل على %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Gains: %1.</source>
        <translation>يكسب: %1.</translation>
    </message>
    <message>
        <source>Gains a place nearer to the middle of the front, or what was asked for.</source>
        <translation>يكسب مكانًا أقرب إلى وسط المقدمة، أو ما طُلب.</translation>
    </message>
    <message>
        <source>Accepted: %1.</source>
        <translation>مقبول: %1.</translation>
    </message>
    <message>
        <source>Call first.</source>
        <translation>الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Served with the best there is.</source>
        <translation>لُبّي بأفضل ما هو موجود.</translation>
    </message>
    <message>
        <source>Served.</source>
        <translation>لُبّي.</translation>
    </message>
    <message>
        <source>The seats the patron has are not on the seat map.</source>
        <translation>مقاعد العميل ليست على المخطط.</translation>
    </message>
    <message>
        <source>Another request has the same seats. Finish one of them.</source>
        <translation>لطلب تغيير آخر المقاعد نفسها. أنهِ أحدهما.</translation>
    </message>
    <message>
        <source>Nothing in the house would be a gain.</source>
        <translation>لا شيء في الصالة يكون مكسبًا.</translation>
    </message>
    <message>
        <source>There are no such seats. What could be searched is not %1.</source>
        <translation>لا توجد مقاعد كهذه. وما أمكن البحث فيه ليس: %1.</translation>
    </message>
    <message>
        <source>There are no such seats.</source>
        <translation>لا توجد مقاعد كهذه.</translation>
    </message>
    <message>
        <source>There are no such seats: %1.</source>
        <translation>لا توجد مقاعد كهذه: %1.</translation>
    </message>
    <message>
        <source>All such seats are worse in something, and nobody accepted that.</source>
        <translation>كل المقاعد كهذه أسوأ في شيء، ولم يقبل أحد ذلك.</translation>
    </message>
    <message>
        <source>All such seats lack something preferred, and then the patron keeps the seats.</source>
        <translation>كل المقاعد كهذه ينقصها شيء مفضل، وعندئذ يحتفظ العميل بمقاعده.</translation>
    </message>
    <message>
        <source>Others have such seats.</source>
        <translation>المقاعد كهذه لآخرين.</translation>
    </message>
    <message>
        <source>Such seats are free; the plan was stopped before it was finished. Plan again with more time.</source>
        <translation>هناك مقاعد كهذه شاغرة؛ أُوقفت الخطة قبل أن تكتمل. خطط من جديد بوقت أطول.</translation>
    </message>
    <message>
        <source>%1 was ahead by %2 and has %3.</source>
        <translation>تقدّم %1 (%2) وله %3.</translation>
    </message>
    <message>
        <source>%1 was ahead and has %2.</source>
        <translation>تقدّم %1 وله %2.</translation>
    </message>
    <message>
        <source>%1 stands equal; more wishes are met with %2 there.</source>
        <translation>يتساوى %1 معه؛ ومع %2 هناك تُلبى رغبات أكثر.</translation>
    </message>
    <message>
        <source>%1 keeps %2.</source>
        <translation>يحتفظ %1 بـ %2.</translation>
    </message>
    <message>
        <source>%1 comes later and has %2, since those ahead have the rest.</source>
        <translation>يأتي %1 بعده وله %2، لأن الباقي لمن تقدّموا.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 wishes are served.</source>
        <translation>%1: لُبّي %2 من %3 من الرغبات.</translation>
    </message>
    <message>
        <source>It is proved that nothing better can be made of what was weighed.</source>
        <translation>ثبت أنه لا يمكن عمل ما هو أفضل مما وُوزن.</translation>
    </message>
    <message>
        <source>It is not proved that this is the best: more time may find more.</source>
        <translation>لم يثبت أن هذا هو الأفضل: قد يجد وقت أطول المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests could not be weighed.</source>
        <translation>
            <numerusform>طلبات التغيير التي تعذرت موازنتها: %n.</numerusform>
            <numerusform>طلبات التغيير التي تعذرت موازنتها: %n.</numerusform>
            <numerusform>طلبات التغيير التي تعذرت موازنتها: %n.</numerusform>
            <numerusform>طلبات التغيير التي تعذرت موازنتها: %n.</numerusform>
            <numerusform>طلبات التغيير التي تعذرت موازنتها: %n.</numerusform>
            <numerusform>طلبات التغيير التي تعذرت موازنتها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The series is closed: seats of a renewal do not change any more.</source>
        <translation>السلسلة مغلقة: لم تعد مقاعد التجديد تتغير.</translation>
    </message>
    <message>
        <source>Keeps the seats</source>
        <translation>يحتفظ بالمقاعد</translation>
    </message>
    <message>
        <source>Takes the next best</source>
        <translation>يأخذ أفضل المتاح</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>الاتصال أولًا</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>مقاعد أخرى</translation>
    </message>
    <message>
        <source>Cannot be weighed</source>
        <translation>لا تمكن موازنتها</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>لم تُخطط بعد</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>عدد آخر</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>سعر آخر</translation>
    </message>
    <message>
        <source>Needs others</source>
        <translation>يحتاج إلى غيره</translation>
    </message>
    <message>
        <source>It is another number of seats than now: change the order’s seats by hand.</source>
        <translation>عدد المقاعد غير العدد الحالي: غيّر مقاعد الطلب يدويًا.</translation>
    </message>
    <message>
        <source>The seats are of another price level: exchange the order by hand.</source>
        <translation>المقاعد بفئة سعر أخرى: استبدل الطلب يدويًا.</translation>
    </message>
    <message>
        <source>Call the patron first. Check the box when they have said yes.</source>
        <translation>اتصل بالعميل أولًا. ضع علامة في المربع عندما يوافق.</translation>
    </message>
    <message>
        <source>It needs another move that cannot be made yet.</source>
        <translation>يحتاج إلى تبديل آخر لا يمكن تنفيذه بعد.</translation>
    </message>
    <message>
        <source>Other seats are held for the order. Confirm them or let them go first.</source>
        <translation>مقاعد أخرى محجوزة للطلب. أكّدها أو حررها أولًا.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>a subscriber since %1</source>
        <translation>مشترك منذ %1</translation>
    </message>
    <message>
        <source>nobody knows since when a subscriber</source>
        <translation>لا أحد يعرف منذ متى هو مشترك</translation>
    </message>
    <message>
        <source>gifts of %1</source>
        <comment>an amount</comment>
        <translation>تبرعات بقيمة %1</translation>
    </message>
    <message>
        <source>Place %1: %2.</source>
        <translation>الترتيب %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is worse off than now.</source>
        <translation>لا أحد في وضع أسوأ مما هو الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is worse off than now but for %n who accepted it.</source>
        <translation>
            <numerusform>لا أحد في وضع أسوأ مما هو الآن إلا من قبلوا ذلك، وعددهم: %n.</numerusform>
            <numerusform>لا أحد في وضع أسوأ مما هو الآن إلا من قبلوا ذلك، وعددهم: %n.</numerusform>
            <numerusform>لا أحد في وضع أسوأ مما هو الآن إلا من قبلوا ذلك، وعددهم: %n.</numerusform>
            <numerusform>لا أحد في وضع أسوأ مما هو الآن إلا من قبلوا ذلك، وعددهم: %n.</numerusform>
            <numerusform>لا أحد في وضع أسوأ مما هو الآن إلا من قبلوا ذلك، وعددهم: %n.</numerusform>
            <numerusform>لا أحد في وضع أسوأ مما هو الآن إلا من قبلوا ذلك، وعددهم: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>created later</source>
        <translation>أُنشئ لاحقًا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>not in this name</source>
        <translation>ليس بهذا الاسم</translation>
    </message>
    <message>
        <source>under 90 %</source>
        <translation>أقل من 90 %</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>empty parent</source>
        <translation>تعهد أصل بلا مبلغ</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>بلا مبلغ</translation>
    </message>
    <message>
        <source>no fixed package</source>
        <translation>ليست باقة ثابتة</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>no subscription</source>
        <translation>ليس اشتراكًا</translation>
    </message>
    <message>
        <source>not in its renewal period</source>
        <translation>خارج فترة تجديده</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>مجدد</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>level not held</source>
        <translation>دون هذا المستوى</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>not tied to a level</source>
        <translation>غير مرتبط بمستوى</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>مستنفد</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير ظاهر</translation>
    </message>
    <message>
        <source>%1: renewal opens (%2)</source>
        <translation>%1: يبدأ التجديد (%2)</translation>
    </message>
    <message>
        <source>%1: benefit has expired (%2)</source>
        <translation>%1: انتهت الميزة (%2)</translation>
    </message>
    <message>
        <source>%1: renewal period has ended (%2)</source>
        <translation>%1: انقضت فترة التجديد (%2)</translation>
    </message>
    <message>
        <source>%1: opens for this patron (%2)</source>
        <translation>%1: يُفتح لهذا العميل (%2)</translation>
    </message>
    <message>
        <source>%1: opens for everybody (%2)</source>
        <translation>%1: يُفتح للجميع (%2)</translation>
    </message>
    <message>
        <source>a better code</source>
        <translation>رمز أفضل</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nearer to the stage</source>
        <translation>أقرب إلى الخشبة</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in all</source>
        <translation>
            <numerusform>%n مقعد إجمالًا</numerusform>
            <numerusform>مقعد واحد إجمالًا</numerusform>
            <numerusform>مقعدان إجمالًا</numerusform>
            <numerusform>%n مقاعد إجمالًا</numerusform>
            <numerusform>%n مقعدًا إجمالًا</numerusform>
            <numerusform>%n مقعد إجمالًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>عدد آخر من المقاعد</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>يجوز أن تكون متفرقة</translation>
    </message>
    <message>
        <source>On the aisle</source>
        <translation>على ممر</translation>
    </message>
    <message>
        <source>On the aisle, if it can be</source>
        <translation>على ممر إن أمكن</translation>
    </message>
    <message numerus="yes">
        <source>%n accessible seat(s)</source>
        <translation>
            <numerusform>%n مقعد مهيأ</numerusform>
            <numerusform>مقعد مهيأ واحد</numerusform>
            <numerusform>مقعدان مهيآن</numerusform>
            <numerusform>%n مقاعد مهيأة</numerusform>
            <numerusform>%n مقعدًا مهيأً</numerusform>
            <numerusform>%n مقعد مهيأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Accessible seats</source>
        <translation>مقاعد مهيأة</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>Price level: %1</source>
        <translation>فئة السعر: %1</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>ليست أبعد إلى الخلف مما هي الآن</translation>
    </message>
    <message>
        <source>The same row or a nearer one, if it can be</source>
        <translation>الصف نفسه أو صف أقرب إن أمكن</translation>
    </message>
    <message>
        <source>Other things may become worse</source>
        <translation>يجوز أن يسوء غير ذلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wish, and what was said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>مقاعد أخرى</translation>
    </message>
    <message>
        <source>Another series</source>
        <translation>سلسلة أخرى</translation>
    </message>
    <message>
        <source>More seats</source>
        <translation>مقاعد أكثر</translation>
    </message>
    <message>
        <source>Fewer seats</source>
        <translation>مقاعد أقل</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>باقة أخرى</translation>
    </message>
    <message>
        <source>Does not want to renew</source>
        <translation>لا يريد التجديد</translation>
    </message>
    <message>
        <source>Change of address</source>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n مقعد إضافي</numerusform>
            <numerusform>مقعد إضافي واحد</numerusform>
            <numerusform>مقعدان إضافيان</numerusform>
            <numerusform>%n مقاعد إضافية</numerusform>
            <numerusform>%n مقعدًا إضافيًا</numerusform>
            <numerusform>%n مقعد إضافي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) fewer</source>
        <translation>
            <numerusform>أقل بـ %n مقعد</numerusform>
            <numerusform>أقل بمقعد واحد</numerusform>
            <numerusform>أقل بمقعدين</numerusform>
            <numerusform>أقل بـ %n مقاعد</numerusform>
            <numerusform>أقل بـ %n مقعدًا</numerusform>
            <numerusform>أقل بـ %n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>If it cannot be: keep the seats of now</source>
        <translation>إن تعذر ذلك: الاحتفاظ بالمقاعد الحالية</translation>
    </message>
    <message>
        <source>If it cannot be: the next best seats</source>
        <translation>إن تعذر ذلك: أفضل المقاعد المتاحة</translation>
    </message>
    <message>
        <source>Call before anything is changed</source>
        <translation>الاتصال قبل تغيير أي شيء</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>المقاعد الآن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>If it cannot be</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>Seats wanted in all</source>
        <translation>المقاعد المطلوبة إجمالًا</translation>
    </message>
    <message>
        <source>There is no order “%1”, so the request is not linked to one.</source>
        <translation>لا يوجد طلب «%1»، لذلك لا يُربط طلب التغيير بأي طلب.</translation>
    </message>
    <message>
        <source>More than one order is named or fits, so the request is linked to none of them.</source>
        <translation>ذُكر أو يناسب أكثر من طلب، لذلك لا يُربط طلب التغيير بأي منها.</translation>
    </message>
    <message>
        <source>Order “%1” is another patron’s than the one with this e-mail address, so the request is not linked to it.</source>
        <translation>الطلب «%1» لعميل غير صاحب عنوان البريد الإلكتروني هذا، لذلك لا يُربط به طلب التغيير.</translation>
    </message>
    <message>
        <source>The name “%1” stands in the text. Anybody can write a name, so no patron is linked by it.</source>
        <translation>الاسم «%1» وارد في النص. يستطيع أي أحد أن يكتب اسمًا، لذلك لا يُربط به أي عميل.</translation>
    </message>
    <message>
        <source>The message may not come from whom it says, so nothing is linked by it.</source>
        <translation>قد لا تكون الرسالة ممن تذكره، لذلك لا يُربط بها شيء.</translation>
    </message>
    <message>
        <source>A part of the order is paid, so its seats cannot be changed.</source>
        <translation>جزء من الطلب مدفوع، لذلك لا يمكن تغيير مقاعده.</translation>
    </message>
    <message>
        <source>The series is closed: its seats cannot be changed any more.</source>
        <translation>السلسلة مغلقة: لم يعد تغيير مقاعدها ممكنًا.</translation>
    </message>
    <message>
        <source>The order is not one whose seats can be changed now.</source>
        <translation>ليس الطلب مما يمكن تغيير مقاعده الآن.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has too few seats left at %2 of %n performance(s).</source>
        <translation>
            <numerusform>لم يبق في «%1» ما يكفي من المقاعد في %2 من %n عرض.</numerusform>
            <numerusform>لم يبق في «%1» ما يكفي من المقاعد في %2 من عرض واحد.</numerusform>
            <numerusform>لم يبق في «%1» ما يكفي من المقاعد في %2 من عرضين.</numerusform>
            <numerusform>لم يبق في «%1» ما يكفي من المقاعد في %2 من %n عروض.</numerusform>
            <numerusform>لم يبق في «%1» ما يكفي من المقاعد في %2 من %n عرضًا.</numerusform>
            <numerusform>لم يبق في «%1» ما يكفي من المقاعد في %2 من %n عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>said by staff</source>
        <translation>قاله الموظفون</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>from %1, check failed</source>
        <comment>a wish</comment>
        <translation>من %1‏، فشل التحقق</translation>
    </message>
    <message>
        <source>from %1, not verified</source>
        <comment>a wish</comment>
        <translation>من %1‏، غير متحقق منها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a wish, and how sure it is or from whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” was written by %2, and that may not be the patron: no plan counts it until somebody says that it is the patron’s wish.</source>
        <comment>a wish, an address</comment>
        <translation>«%1» كتبه %2‏، وقد لا يكون هو العميل: لا تحسبه أي خطة حتى يقول أحد إنه رغبة العميل.</translation>
    </message>
    <message>
        <source>No patron has the address “%1”, so the request is linked to nobody by it.</source>
        <translation>ليس لأي عميل العنوان «%1»، لذلك لا يُربط به طلب التغيير بأحد.</translation>
    </message>
    <message>
        <source>More than one patron has the address “%1”, so the request is linked to none of them.</source>
        <translation>لأكثر من عميل العنوان «%1»، لذلك لا يُربط طلب التغيير بأي منهم.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“Renewed By” is filled ({renewedBy}), so this benefit is not listed any more.</source>
        <translation>الحقل «Renewed By» معبأ ({renewedBy})، لذلك لم تعد هذه الميزة مدرجة.</translation>
    </message>
    <message>
        <source>The benefit starts on {start}, so it is not listed yet.</source>
        <translation>تبدأ الميزة في {start}، لذلك ليست مدرجة بعد.</translation>
    </message>
    <message>
        <source>A benefit counts for its own contact, and this one is another’s.</source>
        <translation>الميزة تخص جهة الاتصال صاحبتها، وهذه تخص جهة أخرى.</translation>
    </message>
    <message>
        <source>The benefit is active through the end of {expires}.</source>
        <translation>الميزة سارية حتى نهاية يوم {expires}.</translation>
    </message>
    <message>
        <source>The benefit has no expiration date, so it stays active and has no renewal period.</source>
        <translation>ليس للميزة تاريخ انتهاء، لذلك تبقى سارية وليس لها فترة تجديد.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opens on {opens}.</source>
        <translation>تنتهي في {expires}؛ وتبدأ فترة تجديدها في {opens}.</translation>
    </message>
    <message>
        <source>It expires on {expires}; its renewal period opened on {opens}.</source>
        <translation>تنتهي في {expires}؛ وقد بدأت فترة تجديدها في {opens}.</translation>
    </message>
    <message>
        <source>It expired on {expires}, and its renewal period is still open.</source>
        <translation>انتهت في {expires}، وما زالت فترة تجديدها مفتوحة.</translation>
    </message>
    <message>
        <source>It expired on {expires}; its renewal period closed on {closes}.</source>
        <translation>انتهت في {expires}؛ وانقضت فترة تجديدها في {closes}.</translation>
    </message>
    <message>
        <source>“Renew now” lands on the Membership page, where the patron chooses a membership.</source>
        <translation>يؤدي «Renew now» إلى صفحة «Membership» حيث يختار العميل عضوية.</translation>
    </message>
    <message>
        <source>“Renew now” is offered in the renewal period only.</source>
        <translation>لا يُعرض «Renew now» إلا في فترة التجديد.</translation>
    </message>
    <message>
        <source>A membership entered as a donation cannot be renewed in Portal.</source>
        <translation>لا يمكن في Portal تجديد عضوية أُدخلت على أنها تبرع.</translation>
    </message>
    <message>
        <source>The origin of this benefit is “{origin}”; it is treated like a membership bought as a ticket order.</source>
        <translation>مصدر هذه الميزة «{origin}»؛ وتُعامل معاملة عضوية اشتُريت بطلب تذاكر.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation, to {to}.</source>
        <translation>يرسل «Contact us about Renewing» رسالة إلى المؤسسة، إلى {to}.</translation>
    </message>
    <message>
        <source>It is the only link of a membership entered as a donation.</source>
        <translation>هو الرابط الوحيد لعضوية أُدخلت على أنها تبرع.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” is offered in the renewal period only.</source>
        <translation>لا يُعرض «Contact us about Renewing» إلا في فترة التجديد.</translation>
    </message>
    <message>
        <source>It was bought as a ticket order: the benefit and the portal user came at once.</source>
        <translation>اشتُريت بطلب تذاكر: أُنشئت الميزة ومستخدم Portal في الحال.</translation>
    </message>
    <message>
        <source>It was not bought as a ticket order: the benefit and the portal user are made by hand.</source>
        <translation>لم تُشتر بطلب تذاكر: تُنشأ الميزة ومستخدم Portal يدويًا.</translation>
    </message>
    <message>
        <source>“{level}” is a household level, but the others of the household ({count}) need benefits and portal users of their own; the vendor does not normally recommend that.</source>
        <translation>«{level}» مستوى أسرة، لكن بقية أفراد الأسرة ({count}) يحتاجون إلى مزايا ومستخدمي Portal خاصين بهم؛ ولا يوصي المورّد بذلك عادة.</translation>
    </message>
    <message>
        <source>“{level}” expired on {expires} and “Renewed By” is empty, but the contact has a newer benefit, “{newerLevel}”. Link them, so that the old one leaves the list.</source>
        <translation>انتهى «{level}» في {expires} والحقل «Renewed By» فارغ، لكن لجهة الاتصال ميزة أحدث، «{newerLevel}». اربط بينهما لكي تخرج القديمة من القائمة.</translation>
    </message>
    <message>
        <source>The membership “{level}” was bought as a ticket order and is in its renewal period (it expires on {expires}), so the patron is reminded to renew.</source>
        <translation>اشتُريت العضوية «{level}» بطلب تذاكر وهي في فترة تجديدها (تنتهي في {expires})، لذلك يُذكَّر العميل بالتجديد.</translation>
    </message>
    <message>
        <source>The reminder stands in a line above the tabs.</source>
        <translation>يظهر التذكير في سطر فوق علامات التبويب.</translation>
    </message>
    <message>
        <source>There is no reminder: the origin of this benefit is “{origin}”, not a ticket order.</source>
        <translation>لا يوجد تذكير: مصدر هذه الميزة «{origin}» وليس طلب تذاكر.</translation>
    </message>
    <message>
        <source>This donation is not in this contact’s name, so it is not on this patron’s page.</source>
        <translation>هذا التبرع ليس باسم جهة الاتصال هذه، لذلك ليس في صفحة هذا العميل.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; donations of 90 % or more are shown.</source>
        <translation>الاحتمال {probability}&#xa0;%؛ وتظهر التبرعات التي تبلغ 90&#xa0;% أو أكثر.</translation>
    </message>
    <message>
        <source>The probability is {probability} %; only donations of 90 % or more are shown.</source>
        <translation>الاحتمال {probability}&#xa0;%؛ ولا تظهر إلا التبرعات التي تبلغ 90&#xa0;% أو أكثر.</translation>
    </message>
    <message>
        <source>Less than 100 % stands under Upcoming.</source>
        <translation>ما يقل عن 100&#xa0;% يقع تحت «Upcoming».</translation>
    </message>
    <message>
        <source>100 % stands under Completed.</source>
        <translation>ما يبلغ 100&#xa0;% يقع تحت «Completed».</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>تتعارض صفحتا المورّد: إحداهما تذكر أن المرحلة «{stage}» ظاهرة، والأخرى تشترط 90&#xa0;%، ولهذا السجل {probability}&#xa0;%. المعتمد هنا هو الاحتمال{assumed}.</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
        <translation>تتعارض صفحتا المورّد: إحداهما تذكر أن المرحلة «{stage}» ظاهرة، والأخرى تشترط 90&#xa0;%، ولهذا السجل {probability}&#xa0;%. المعتمد هنا هو المرحلة{assumed}.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; the stage “{stage}” stands for {probability} %.</source>
        <translation>ليس للسجل احتمال خاص به؛ المرحلة «{stage}» تعني {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>The record has no probability of its own; your stage table gives “{stage}” {probability} %.</source>
        <translation>ليس للسجل احتمال خاص به؛ جدول المراحل لديك يعطي «{stage}»‏ {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>This cannot be decided: the record has no probability, and the stage table does not know the stage “{stage}”. You see the donation, the patron does not.</source>
        <translation>لا يمكن البت في هذا: ليس للسجل احتمال، وجدول المراحل لا يعرف المرحلة «{stage}». أنت ترى التبرع، والعميل لا يراه.</translation>
    </message>
    <message>
        <source>This is a parent pledge or grant without an amount, so it is not shown as a gift; its payments are.</source>
        <translation>هذا تعهد أو منحة أصل بلا مبلغ، لذلك لا يظهر على أنه تبرع؛ وتظهر دفعاته.</translation>
    </message>
    <message>
        <source>The amount is not known, so the donation is not shown.</source>
        <translation>المبلغ غير معروف، لذلك لا يظهر التبرع.</translation>
    </message>
    <message>
        <source>“{name}” is still open in the stage “{stage}”, but at {probability} % the patron sees it. Give early stages less than 90 %.</source>
        <translation>ما زال «{name}» مفتوحًا في المرحلة «{stage}»، لكن العميل يراه عند {probability}&#xa0;%. اجعل المراحل المبكرة أقل من 90&#xa0;%.</translation>
    </message>
    <message>
        <source>“{name}” is in the stage “{stage}”, which the vendor lists as visible, but at {probability} % the patron does not see it.</source>
        <translation>«{name}» في المرحلة «{stage}» التي يذكر المورّد أنها ظاهرة، لكن العميل لا يراه عند {probability}&#xa0;%.</translation>
    </message>
    <message>
        <source>This gift is not part of a ticket order: it goes through qualification.</source>
        <translation>هذا التبرع ليس جزءًا من طلب تذاكر: يمر بالتأهيل.</translation>
    </message>
    <message>
        <source>The patron can log in: the portal user {username} is active.</source>
        <translation>يمكن للعميل تسجيل الدخول: مستخدم Portal {username} نشط.</translation>
    </message>
    <message>
        <source>The patron cannot log in: the portal user {username} is disabled.</source>
        <translation>لا يمكن للعميل تسجيل الدخول: مستخدم Portal {username} معطّل.</translation>
    </message>
    <message>
        <source>The patron cannot log in: this contact has no portal user.</source>
        <translation>لا يمكن للعميل تسجيل الدخول: ليس لجهة الاتصال هذه مستخدم Portal.</translation>
    </message>
    <message>
        <source>After “Log In” the patron lands on All Events.</source>
        <translation>بعد «Log In» يصل العميل إلى «All Events».</translation>
    </message>
    <message>
        <source>The patron needs no second factor: multi-factor authentication is not required of portal users.</source>
        <translation>لا يحتاج العميل إلى عامل ثانٍ: المصادقة متعددة العوامل غير مطلوبة من مستخدمي Portal.</translation>
    </message>
    <message>
        <source>No other contact has the e-mail address {email}, so this contact can be a portal user.</source>
        <translation>ليس لأي جهة اتصال أخرى عنوان البريد الإلكتروني {email}، لذلك يمكن أن تكون جهة الاتصال هذه مستخدم Portal.</translation>
    </message>
    <message>
        <source>Other contacts have the e-mail address {email} too ({count}). A portal user needs an address of their own.</source>
        <translation>لجهات اتصال أخرى أيضًا عنوان البريد الإلكتروني {email} ({count}). يحتاج مستخدم Portal إلى عنوان خاص به.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address, so it cannot be a portal user.</source>
        <translation>ليس لجهة الاتصال هذه عنوان بريد إلكتروني، لذلك لا يمكن أن تكون مستخدم Portal.</translation>
    </message>
    <message>
        <source>Another user, staff included, already has the username {email}. A username can be used once only.</source>
        <translation>لمستخدم آخر، بمن في ذلك الموظفون، اسم المستخدم {email} بالفعل. لا يمكن استعمال اسم المستخدم إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The username {username} is not the contact’s e-mail address {email}; it should be.</source>
        <translation>اسم المستخدم {username} ليس عنوان البريد الإلكتروني لجهة الاتصال {email}؛ وينبغي أن يكون كذلك.</translation>
    </message>
    <message>
        <source>This portal user has the profile “{profile}”; it should be Authenticated Website or Authenticated Website 2.</source>
        <translation>لمستخدم Portal هذا ملف التعريف «{profile}»؛ وينبغي أن يكون «Authenticated Website» أو «Authenticated Website 2».</translation>
    </message>
    <message>
        <source>You can enable this contact as a portal user.</source>
        <translation>يمكنك تفعيل جهة الاتصال هذه مستخدمًا في Portal.</translation>
    </message>
    <message>
        <source>You can enable this portal user again.</source>
        <translation>يمكنك إعادة تفعيل مستخدم Portal هذا.</translation>
    </message>
    <message>
        <source>Orders lists every ticket order that the patron ever bought.</source>
        <translation>تعرض «Orders» كل طلب تذاكر اشتراه العميل.</translation>
    </message>
    <message>
        <source>This order is not in this contact’s name, so it is not on this patron’s page.</source>
        <translation>هذا الطلب ليس باسم جهة الاتصال هذه، لذلك ليس في صفحة هذا العميل.</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron.</source>
        <translation>يرى العميل الحالة «{status}» بالتسمية «{label}».</translation>
    </message>
    <message>
        <source>The status “{status}” counts as Complete{assumed} and reads “{label}” to the patron.</source>
        <translation>تُحسب الحالة «{status}» على أنها «Complete»{assumed} ويراها العميل بالتسمية «{label}».</translation>
    </message>
    <message>
        <source>The status “{status}” reads “{label}” to the patron, as your label map says.</source>
        <translation>يرى العميل الحالة «{status}» بالتسمية «{label}»، وفق خريطة التسميات لديك.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed.</source>
        <translation>الطلبات بالحالة «{status}» غير مدرجة.</translation>
    </message>
    <message>
        <source>Orders in the status “{status}” are not listed, as your label map says.</source>
        <translation>الطلبات بالحالة «{status}» غير مدرجة، وفق خريطة التسميات لديك.</translation>
    </message>
    <message>
        <source>Orders in “{status}” are not listed under Orders{assumed}; look under Subscription renewal.</source>
        <translation>الطلبات في «{status}» غير مدرجة تحت «Orders»{assumed}؛ انظر تحت «Subscription renewal».</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the order is hidden.</source>
        <translation>ليس للحالة «{status}» تسمية موثقة، لذلك الطلب مخفي.</translation>
    </message>
    <message>
        <source>The status “{status}” has no documented label, so the patron sees it as it is.</source>
        <translation>ليس للحالة «{status}» تسمية موثقة، لذلك يراها العميل كما هي.</translation>
    </message>
    <message>
        <source>The details show the link to the virtual event (links: {count}).</source>
        <translation>تعرض التفاصيل رابط الفعالية الافتراضية (الروابط: {count}).</translation>
    </message>
    <message>
        <source>This order has tickets to a virtual event without an access link (tickets: {count}), so the patron finds no link.</source>
        <translation>في هذا الطلب تذاكر لفعالية افتراضية بلا رابط دخول (التذاكر: {count})، لذلك لا يجد العميل رابطًا.</translation>
    </message>
    <message>
        <source>The details give mobile tickets: they are enabled, and the delivery method is {delivery}.</source>
        <translation>تتيح التفاصيل تذاكر الهاتف: فهي مفعّلة، وطريقة التسليم {delivery}.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: they are not enabled for the site.</source>
        <translation>لا توجد تذاكر هاتف: فهي غير مفعّلة للموقع.</translation>
    </message>
    <message>
        <source>There are no mobile tickets: the delivery method is {delivery}, not Email.</source>
        <translation>لا توجد تذاكر هاتف: طريقة التسليم {delivery} وليست «Email».</translation>
    </message>
    <message>
        <source>Items that were exchanged away are not tickets and are not shown ({count}).</source>
        <translation>البنود التي استُبدلت ليست تذاكر ولا تظهر ({count}).</translation>
    </message>
    <message>
        <source>Items that are marked deleted in the source are not shown ({count}).</source>
        <translation>البنود المعلّمة في المصدر بأنها محذوفة لا تظهر ({count}).</translation>
    </message>
    <message>
        <source>Items that were created later than the instant of this page are not there yet ({count}).</source>
        <translation>البنود التي أُنشئت بعد لحظة هذه الصفحة ليست فيها بعد ({count}).</translation>
    </message>
    <message>
        <source>The order has no subtotal, so {total} is computed from its items{assumed}.</source>
        <translation>ليس للطلب مجموع فرعي، لذلك يُحسب {total} من بنوده{assumed}.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so the order is locked: no seat or discount can be changed.</source>
        <translation>جزء من هذا الاشتراك مدفوع، لذلك الطلب مقفل: لا يمكن تغيير أي مقعد أو خصم.</translation>
    </message>
    <message>
        <source>The patron ordered logged in and gave no donation with it, so the order needs no qualification.</source>
        <translation>قدّم العميل الطلب بعد تسجيل الدخول ولم يتبرع معه، لذلك لا يحتاج الطلب إلى تأهيل.</translation>
    </message>
    <message>
        <source>The patron ordered logged in, but a donation was made with it: that donation must be qualified.</source>
        <translation>قدّم العميل الطلب بعد تسجيل الدخول، لكن معه تبرع: يجب تأهيل ذلك التبرع.</translation>
    </message>
    <message>
        <source>The order origin “{origin}” means that the patron was logged in.</source>
        <translation>مصدر الطلب «{origin}» يعني أن العميل كان قد سجّل الدخول.</translation>
    </message>
    <message>
        <source>The order origin is “{origin}”, not Portal, so it is not known whether the order needs qualification.</source>
        <translation>مصدر الطلب «{origin}» وليس «Portal»، لذلك لا يُعرف هل يحتاج الطلب إلى تأهيل.</translation>
    </message>
    <message>
        <source>The level “{level}” opens this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>يفتح المستوى «{level}» هذا البيع المسبق: من {opens} للعميل، ومن {opensForAll} للجميع.</translation>
    </message>
    <message>
        <source>The level “{level}” will open this presale: from {opens} for the patron, from {opensForAll} for all.</source>
        <translation>سيفتح المستوى «{level}» هذا البيع المسبق: من {opens} للعميل، ومن {opensForAll} للجميع.</translation>
    </message>
    <message>
        <source>Sales are open to all since {opensForAll}; the level “{level}” makes no difference any more.</source>
        <translation>البيع مفتوح للجميع منذ {opensForAll}؛ ولم يعد المستوى «{level}» يُحدث فرقًا.</translation>
    </message>
    <message>
        <source>The level “{level}” opens these seats, which others do not see.</source>
        <translation>يفتح المستوى «{level}» هذه المقاعد التي لا يراها الآخرون.</translation>
    </message>
    <message>
        <source>The code {code} applies by itself after login, through the level “{level}”.</source>
        <translation>يُطبق الرمز {code} تلقائيًا بعد تسجيل الدخول، عبر المستوى «{level}».</translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>مرات الاستخدام المتبقية: {left} من {limit}، محسوبة إجمالًا لا لكل فعالية أو فترة.</translation>
    </message>
    <message>
        <source>The code {code} is switched off.</source>
        <translation>الرمز {code} موقوف.</translation>
    </message>
    <message>
        <source>A buy-X-get-Y code cannot be tied to a benefit level, so {code} does not apply by itself.</source>
        <translation>لا يمكن ربط رمز من نوع «buy-X-get-Y» بمستوى ميزة، لذلك لا يُطبق {code} تلقائيًا.</translation>
    </message>
    <message>
        <source>The code {code} needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>يتطلب الرمز {code} ميزة سارية من المستوى «{level}»، وليست لدى العميل.</translation>
    </message>
    <message>
        <source>The level “{level}” is held by another contact of the household and shared with this one.</source>
        <translation>المستوى «{level}» لجهة اتصال أخرى في الأسرة ومشترك مع هذه.</translation>
    </message>
    <message>
        <source>Another contact of the household holds the level “{level}”; it counts for that contact only.</source>
        <translation>لجهة اتصال أخرى في الأسرة المستوى «{level}»؛ وهو يخص تلك الجهة وحدها.</translation>
    </message>
    <message>
        <source>This record was created on {created}; the page is as of {at}, so it is not there yet.</source>
        <translation>أُنشئ هذا السجل في {created}؛ والصفحة كما في {at}، لذلك ليس فيها بعد.</translation>
    </message>
    <message>
        <source>This record is marked deleted in the source, so it is never shown.</source>
        <translation>هذا السجل معلّم في المصدر بأنه محذوف، لذلك لا يظهر أبدًا.</translation>
    </message>
    <message>
        <source>This record was merged into {into}, so it is never shown; look at that record.</source>
        <translation>دُمج هذا السجل في {into}، لذلك لا يظهر أبدًا؛ انظر ذلك السجل.</translation>
    </message>
    <message>
        <source>“{status}” is read as “{known}”: letter case and spaces around it do not count.</source>
        <translation>تُقرأ «{status}» على أنها «{known}»: لا اعتبار لحالة الأحرف ولا للمسافات حولها.</translation>
    </message>
    <message>
        <source>These data are {days} days old: they were exported on {asOf}.</source>
        <translation>عمر هذه البيانات بالأيام: {days}، وقد صُدّرت في {asOf}.</translation>
    </message>
    <message>
        <source>The My Profile tab is there for every patron.</source>
        <translation>علامة التبويب «My Profile» موجودة لكل عميل.</translation>
    </message>
    <message>
        <source>The Orders tab is there for every patron.</source>
        <translation>علامة التبويب «Orders» موجودة لكل عميل.</translation>
    </message>
    <message>
        <source>Orders stand newest first; “See details” lists event, date, seats, prices, fees and payments.</source>
        <translation>تأتي أحدث الطلبات أولًا؛ ويعرض «See details» الفعالية والتاريخ والمقاعد والأسعار والرسوم والدفعات.</translation>
    </message>
    <message>
        <source>The Donations tab is there because the patron can see donations ({count}).</source>
        <translation>علامة التبويب «Donations» موجودة لأن العميل يمكنه رؤية تبرعات ({count}).</translation>
    </message>
    <message>
        <source>There is no Donations tab: no donation of this contact is complete or soon to be complete.</source>
        <translation>لا توجد علامة التبويب «Donations»: لا تبرع لجهة الاتصال هذه مكتمل أو قارب الاكتمال.</translation>
    </message>
    <message>
        <source>Patrons do not donate here: the Donation Form is a page of its own and needs no login.</source>
        <translation>لا يتبرع العملاء هنا: «Donation Form» صفحة مستقلة ولا تتطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The Subscription renewal tab is there because subscriptions wait for renewal ({count}).</source>
        <translation>علامة التبويب «Subscription renewal» موجودة لأن اشتراكات تنتظر التجديد ({count}).</translation>
    </message>
    <message>
        <source>There is no Subscription renewal tab: no subscription order of this patron is listed in Pending Renewal.</source>
        <translation>لا توجد علامة التبويب «Subscription renewal»: لا طلب اشتراك لهذا العميل مدرج في «Pending Renewal».</translation>
    </message>
    <message>
        <source>“Hide Subscription Renewal Tab in Portal” is checked, so no patron sees the Subscription renewal tab.</source>
        <translation>الخيار «Hide Subscription Renewal Tab in Portal» محدد، لذلك لا يرى أي عميل علامة التبويب «Subscription renewal».</translation>
    </message>
    <message>
        <source>This link asks the patron to log in and then lands here: {link}</source>
        <translation>يطلب هذا الرابط من العميل تسجيل الدخول ثم يصل إلى هنا: {link}</translation>
    </message>
    <message>
        <source>The patron can edit this under My Profile; saving it updates the Contact.</source>
        <translation>يمكن للعميل تحرير هذا في «My Profile»؛ وعند الحفظ تُحدّث جهة الاتصال.</translation>
    </message>
    <message>
        <source>The patron can change the password under My Profile.</source>
        <translation>يمكن للعميل تغيير كلمة المرور في «My Profile».</translation>
    </message>
    <message>
        <source>“Forgot password” on the login screen sends a reset e-mail; you can also reset it for the patron.</source>
        <translation>يرسل «Forgot password» في شاشة تسجيل الدخول رسالة لإعادة التعيين؛ ويمكنك أيضًا إعادة تعيينها للعميل.</translation>
    </message>
    <message>
        <source>Changing the e-mail address changes the username, so no other contact and no other user may have it.</source>
        <translation>تغيير عنوان البريد الإلكتروني يغيّر اسم المستخدم، لذلك لا يجوز أن يكون لجهة اتصال أخرى أو لمستخدم آخر.</translation>
    </message>
    <message>
        <source>Personal Pronouns are enabled for the site, so the patron sees and edits them.</source>
        <translation>الحقل «Personal Pronouns» مفعّل للموقع، لذلك يراه العميل ويحرره.</translation>
    </message>
    <message>
        <source>Personal Pronouns are not enabled for the site, so the patron does not see them.</source>
        <translation>الحقل «Personal Pronouns» غير مفعّل للموقع، لذلك لا يراه العميل.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are enabled for the site, so the patron sees and edits them.</source>
        <translation>الحقل «Onsite Accessibility Requirements» مفعّل للموقع، لذلك يراه العميل ويحرره.</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements are not enabled for the site, so the patron does not see them.</source>
        <translation>الحقل «Onsite Accessibility Requirements» غير مفعّل للموقع، لذلك لا يراه العميل.</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders in the status “{status}”.</source>
        <translation>تعرض «Subscription renewal» طلبات الاشتراك بالحالة «{status}».</translation>
    </message>
    <message>
        <source>It counts as a subscription order because its type is “{type}”.</source>
        <translation>يُحسب طلب اشتراك لأن نوعه «{type}».</translation>
    </message>
    <message>
        <source>It counts as a subscription order because it holds an item of a subscription event.</source>
        <translation>يُحسب طلب اشتراك لأن فيه بندًا من فعالية اشتراك.</translation>
    </message>
    <message>
        <source>It is a fixed package; only fixed packages renew in Portal.</source>
        <translation>هي باقة ثابتة؛ ولا تُجدد في Portal إلا الباقات الثابتة.</translation>
    </message>
    <message>
        <source>The kind of package is not known; it counts as fixed, since only fixed ones are given renewal orders.</source>
        <translation>نوع الباقة غير معروف؛ وتُحسب ثابتة لأن طلبات التجديد لا تُعطى إلا للباقات الثابتة.</translation>
    </message>
    <message>
        <source>Only fixed packages renew in Portal; this one is known as “{package}”, so it is not listed.</source>
        <translation>لا تُجدد في Portal إلا الباقات الثابتة؛ وهذه معروفة بأنها «{package}»، لذلك ليست مدرجة.</translation>
    </message>
    <message>
        <source>This is a membership order, so it is not listed under Subscription renewal.</source>
        <translation>هذا طلب عضوية، لذلك ليس مدرجًا تحت «Subscription renewal».</translation>
    </message>
    <message>
        <source>Subscription renewal lists subscription orders only; nothing in this order says that it is one.</source>
        <translation>لا تعرض «Subscription renewal» إلا طلبات الاشتراك؛ ولا شيء في هذا الطلب يدل على أنه منها.</translation>
    </message>
    <message>
        <source>“Request Changes” opens the form “Submit a Change Request”; submitting it sends an e-mail and changes nothing else.</source>
        <translation>يفتح «Request Changes» النموذج «Submit a Change Request»؛ وإرساله يبعث رسالة بريد إلكتروني ولا يغير شيئًا آخر.</translation>
    </message>
    <message>
        <source>The request goes to the Subscription Fulfillment Administrator, {to}.</source>
        <translation>يذهب طلب التغيير إلى «Subscription Fulfillment Administrator»‏، {to}.</translation>
    </message>
    <message>
        <source>No Subscription Fulfillment Administrator is set, so the request goes to the Order Fulfillment Administrator, {to}.</source>
        <translation>لم يُعيّن «Subscription Fulfillment Administrator»، لذلك يذهب طلب التغيير إلى «Order Fulfillment Administrator»‏، {to}.</translation>
    </message>
    <message>
        <source>Neither a Subscription nor an Order Fulfillment Administrator is set here, so it is not known where the request goes.</source>
        <translation>لم يُعيّن هنا «Subscription Fulfillment Administrator» ولا «Order Fulfillment Administrator»، لذلك لا يُعرف إلى أين يذهب طلب التغيير.</translation>
    </message>
    <message>
        <source>After a request the seats stay as they are until the box office changes them or they are released.</source>
        <translation>بعد طلب التغيير تبقى المقاعد كما هي حتى يغيرها شباك التذاكر أو تُحرر.</translation>
    </message>
    <message>
        <source>A change request is open; the seats stay as they are until the box office changes them or they are released.</source>
        <translation>هناك طلب تغيير مفتوح؛ وتبقى المقاعد كما هي حتى يغيرها شباك التذاكر أو تُحرر.</translation>
    </message>
    <message>
        <source>The patron can pay for the renewal here.</source>
        <translation>يمكن للعميل دفع قيمة التجديد هنا.</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes Complete.</source>
        <translation>بعد دفعه بالكامل يصبح الطلب «Complete».</translation>
    </message>
    <message>
        <source>Paid in full, the order becomes To Be Qualified, because a donation rides on it.</source>
        <translation>بعد دفعه بالكامل يصبح الطلب «To Be Qualified»، لأن معه تبرعًا.</translation>
    </message>
    <message>
        <source>“I don&apos;t want to renew” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>يحرر «I don&apos;t want to renew» المقاعد في الحال، ويصبح الطلب «Did Not Renew».</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(مفترض)</translation>
    </message>
    <message>
        <source>Benefit Renewal lists every benefit that has started and has not been renewed.</source>
        <translation>تعرض «Benefit Renewal» كل ميزة بدأت ولم تُجدد.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists benefits in their renewal period.</source>
        <translation>تعرض «Benefit Renewal» المزايا التي في فترة تجديدها.</translation>
    </message>
    <message>
        <source>Benefit Renewal lists only benefits in their renewal period; this one is not in it.</source>
        <translation>لا تعرض «Benefit Renewal» إلا المزايا التي في فترة تجديدها؛ وهذه ليست فيها.</translation>
    </message>
    <message>
        <source>“Contact us about Renewing” sends a message to the organisation; no Benefit Administrator is set here, so it is not known to whom.</source>
        <translation>يرسل «Contact us about Renewing» رسالة إلى المؤسسة؛ ولم يُعيّن هنا مسؤول المزايا، لذلك لا يُعرف إلى من.</translation>
    </message>
    <message>
        <source>The Benefit Renewal tab is there because benefits are listed in it ({count}).</source>
        <translation>علامة التبويب «Benefit Renewal» موجودة لأن فيها مزايا ({count}).</translation>
    </message>
    <message>
        <source>There is no Benefit Renewal tab: no benefit of this contact is listed in it.</source>
        <translation>لا توجد علامة التبويب «Benefit Renewal»: لا ميزة لجهة الاتصال هذه تُدرج فيها.</translation>
    </message>
    <message>
        <source>No licence limit is set, so portal users are counted ({active} are active) and none is refused.</source>
        <translation>لم يُعيّن حد للتراخيص، لذلك يُحصى مستخدمو Portal (عدد النشطين {active}) ولا يُرفض أي منهم.</translation>
    </message>
    <message>
        <source>Of {limit} licences {left} are left; each active portal user takes one.</source>
        <translation>الباقي من التراخيص {left} من {limit}؛ وكل مستخدم Portal نشط يشغل ترخيصًا واحدًا.</translation>
    </message>
    <message>
        <source>Each active portal user takes a licence: {active} are active, {more} more are wanted, and the limit is {limit}.</source>
        <translation>كل مستخدم Portal نشط يشغل ترخيصًا: عدد النشطين {active}، والمطلوب إضافته {more}، والحد {limit}.</translation>
    </message>
    <message>
        <source>PatronManager disables portal users one by one; here {count} can be disabled at once.</source>
        <translation>يعطّل PatronManager مستخدمي Portal واحدًا واحدًا؛ وهنا يمكن تعطيل {count} دفعة واحدة.</translation>
    </message>
    <message>
        <source>Payments that were declined, failed or are void ({count}) do not count as paid.</source>
        <translation>الدفعات التي رُفضت أو فشلت أو أُبطلت ({count}) لا تُحسب مدفوعة.</translation>
    </message>
    <message>
        <source>This presale needs an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>يتطلب هذا البيع المسبق ميزة سارية من المستوى «{level}»، وليست لدى العميل.</translation>
    </message>
    <message>
        <source>These seats need an active benefit of the level “{level}”, which the patron does not have.</source>
        <translation>تتطلب هذه المقاعد ميزة سارية من المستوى «{level}»، وليست لدى العميل.</translation>
    </message>
    <message>
        <source>Of several codes that apply ({count}), the best one is used; which one that is depends on the price of the ticket.</source>
        <translation>من بين عدة رموز تُطبق ({count}) يُستخدم أفضلها؛ ويتوقف ذلك على سعر التذكرة.</translation>
    </message>
    <message>
        <source>Of several codes ({count}) the best one is used, and this is it.</source>
        <translation>من بين عدة رموز ({count}) يُستخدم أفضلها، وهو هذا.</translation>
    </message>
    <message>
        <source>The code {code} could be used too, but of several the best one is: {better} takes off as much or more.</source>
        <translation>يمكن استخدام الرمز {code} أيضًا، لكن الأفضل بين عدة رموز هو هذا: {better} يخصم القدر نفسه أو أكثر.</translation>
    </message>
    <message>
        <source>The code {code} is used up. Its limit, {limit}, counts in total, not per event or period.</source>
        <translation>الرمز {code} مستنفد. حدّه {limit} يُحسب إجمالًا، لا لكل فعالية أو فترة.</translation>
    </message>
    <message>
        <source>Nothing is due any more, so there is nothing to pay.</source>
        <translation>لم يعد هناك مبلغ مستحق، لذلك لا شيء يلزم دفعه.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Money given back %1</source>
        <translation>إعادة مبلغ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>المدفوع سابقًا</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المُعاد</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>المدفوع الآن</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>المتبقي المستحق</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>يعكس</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>جرى التراجع عنه بـ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Your membership %1 expires on %2. You can renew it now.</source>
        <translation>تنتهي عضويتك %1 في %2. يمكنك تجديدها الآن.</translation>
    </message>
    <message>
        <source>Your membership %1 expired on %2. You can renew it now.</source>
        <translation>انتهت عضويتك %1 في %2. يمكنك تجديدها الآن.</translation>
    </message>
</context>
<context>
    <name>RenewalLetter</name>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>عدم المراسلة بالبريد</translation>
    </message>
    <message>
        <source>The contact was deleted or merged</source>
        <translation>حُذفت جهة الاتصال أو دُمجت</translation>
    </message>
    <message>
        <source>No mailing address with street and city</source>
        <translation>لا عنوان بريدي فيه شارع ومدينة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city; state and postal code</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>حضرة السيد/ة %1،</translation>
    </message>
    <message>
        <source>your subscription for the next season is ready to be renewed.</source>
        <translation>اشتراككم للموسم القادم جاهز للتجديد.</translation>
    </message>
    <message>
        <source>Your seats are not those of last season: please look at them below.</source>
        <translation>مقاعدكم ليست مقاعد الموسم الماضي: يُرجى الاطلاع عليها أدناه.</translation>
    </message>
    <message>
        <source>Your seats are kept for you.</source>
        <translation>مقاعدكم محفوظة لكم.</translation>
    </message>
    <message>
        <source>Thank you for what you have paid already.</source>
        <translation>شكرًا لكم على ما دفعتموه حتى الآن.</translation>
    </message>
    <message>
        <source>Please renew by %1, in the Portal or with the slip below.</source>
        <translation>يُرجى التجديد في موعد أقصاه %1، في Portal أو بالقسيمة أدناه.</translation>
    </message>
    <message>
        <source>Please renew in the Portal or with the slip below.</source>
        <translation>يُرجى التجديد في Portal أو بالقسيمة أدناه.</translation>
    </message>
    <message>
        <source>With kind regards from the box office</source>
        <translation>مع أطيب التحيات من شباك التذاكر</translation>
    </message>
    <message>
        <source>With kind regards from the box office of %1</source>
        <translation>مع أطيب التحيات من شباك التذاكر في %1</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>الاشتراك</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>please ask us</source>
        <translation>يُرجى سؤالنا</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محفوظة حتى</translation>
    </message>
    <message>
        <source>Please tear off here and send it back to the box office.</source>
        <translation>يُرجى القطع هنا وإعادة القسيمة إلى شباك التذاكر.</translation>
    </message>
    <message>
        <source>%1 – order %2</source>
        <comment>who; numbers</comment>
        <translation>%1 – الطلب %2</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>المستحق: %1</translation>
    </message>
    <message>
        <source>I renew in these seats, and pay by cheque or at the box office.</source>
        <translation>أجدد في هذه المقاعد، وأدفع بشيك أو في شباك التذاكر.</translation>
    </message>
    <message>
        <source>I should like other seats. Please call me.</source>
        <translation>أرغب في مقاعد أخرى. يُرجى الاتصال بي.</translation>
    </message>
    <message>
        <source>I do not want to renew. My seats may be given to others.</source>
        <translation>لا أرغب في التجديد. يمكن إعطاء مقاعدي لغيري.</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Neither pending nor part paid</source>
        <translation>ليس معلقًا ولا مدفوعًا جزئيًا</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>لا يرغب في البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>RenewalProgress</name>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>لم يُجدد</translation>
    </message>
    <message>
        <source>Other status</source>
        <translation>حالة أخرى</translation>
    </message>
    <message>
        <source>Request open, other seats</source>
        <translation>طلب تغيير مفتوح، مقاعد أخرى</translation>
    </message>
    <message>
        <source>Request open</source>
        <translation>طلب تغيير مفتوح</translation>
    </message>
    <message>
        <source>Other seats</source>
        <translation>مقاعد أخرى</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>choose-your-own</source>
        <translation>اختيارية</translation>
    </message>
    <message>
        <source>flex</source>
        <translation>flex</translation>
    </message>
    <message>
        <source>of unknown kind</source>
        <translation>من نوع غير معروف</translation>
    </message>
    <message>
        <source>Accessible seat locked</source>
        <translation>مقعد مهيأ غير متاح</translation>
    </message>
    <message>
        <source>Seat taken by somebody else</source>
        <translation>المقعد يشغله شخص آخر</translation>
    </message>
    <message>
        <source>Two for one seat</source>
        <translation>اثنان لمقعد واحد</translation>
    </message>
    <message>
        <source>Seat gone</source>
        <translation>المقعد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Seats not known</source>
        <translation>المقاعد غير معروفة</translation>
    </message>
    <message>
        <source>Price level or allocation without counterpart</source>
        <translation>فئة سعر أو حصة بلا مقابل</translation>
    </message>
    <message>
        <source>Last season not settled</source>
        <translation>الموسم الماضي غير مسوّى</translation>
    </message>
    <message>
        <source>Not a fixed package</source>
        <translation>ليست باقة ثابتة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Has an order already</source>
        <translation>لديه طلب بالفعل</translation>
    </message>
    <message>
        <source>Renews in other seats</source>
        <translation>يُجدد في مقاعد أخرى</translation>
    </message>
    <message>
        <source>Renews in the same seats</source>
        <translation>يُجدد في المقاعد نفسها</translation>
    </message>
    <message>
        <source>They need an accessible place, and theirs is not free for them. Give them another one first of all.</source>
        <translation>يحتاج إلى مكان مهيأ لذوي الإعاقة، ومكانه غير متاح له. أعطه مكانًا آخر قبل كل شيء.</translation>
    </message>
    <message>
        <source>The seat is sold, held or assigned to somebody else in the new series. Give them others, or leave them out.</source>
        <translation>المقعد مبيع أو محجوز أو مسند إلى شخص آخر في السلسلة الجديدة. أعطه مقاعد أخرى أو استبعده.</translation>
    </message>
    <message>
        <source>By the mapping two subscribers would come to one seat. Give one of them another.</source>
        <translation>بحسب المطابقة يصل مشتركان إلى مقعد واحد. أعط أحدهما مقعدًا آخر.</translation>
    </message>
    <message>
        <source>The new house has no such seat. Map the section, give them other seats, or leave them out.</source>
        <translation>ليس في الصالة الجديدة مقعد كهذا. طابق القسم، أو أعطه مقاعد أخرى، أو استبعده.</translation>
    </message>
    <message>
        <source>It is not known where they sit, or for fewer or more places than they bought. Give them seats, or leave them out.</source>
        <translation>لا يُعرف أين يجلس، أو يُعرف لعدد أقل أو أكثر مما اشترى. أعطه مقاعد أو استبعده.</translation>
    </message>
    <message>
        <source>Say which price level or allocation it is this season.</source>
        <translation>حدد فئة السعر أو الحصة المقابلة في هذا الموسم.</translation>
    </message>
    <message>
        <source>The order of last season is not paid or not confirmed. Settle it, or leave them out.</source>
        <translation>طلب الموسم الماضي غير مدفوع أو غير مؤكد. سوّه أو استبعد المشترك.</translation>
    </message>
    <message>
        <source>Only fixed packages are renewed. Nothing is done for them.</source>
        <translation>لا تُجدد إلا الباقات الثابتة. لا يُفعل شيء لهم.</translation>
    </message>
    <message>
        <source>Somebody decided that they are not renewed by this run.</source>
        <translation>قرر أحدهم ألا يشملهم التجديد في هذا التنفيذ.</translation>
    </message>
    <message>
        <source>Nothing is done for them: the new series has an order of theirs.</source>
        <translation>لا يُفعل شيء لهم: لديهم طلب في السلسلة الجديدة.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that the mapping or a decision gives them.</source>
        <translation>يحصلون على طلب بحالة Pending Renewal في المقاعد التي تعطيها لهم المطابقة أو قرار.</translation>
    </message>
    <message>
        <source>They get an order in Pending Renewal, in the seats that they have.</source>
        <translation>يحصلون على طلب بحالة Pending Renewal في مقاعدهم الحالية.</translation>
    </message>
    <message>
        <source>Renewed in other seats</source>
        <translation>جُدد في مقاعد أخرى</translation>
    </message>
    <message>
        <source>Renewed in the same seats</source>
        <translation>جُدد في المقاعد نفسها</translation>
    </message>
    <message>
        <source>Order made</source>
        <translation>أُنشئ الطلب</translation>
    </message>
    <message>
        <source>Declined since</source>
        <translation>رُفض منذ ذلك الحين</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>صار %1 الآن %2.</translation>
    </message>
    <message>
        <source>%1 was chosen for them.</source>
        <translation>اختير له %1.</translation>
    </message>
    <message>
        <source>A seat that was chosen is not there.</source>
        <translation>مقعد مختار غير موجود.</translation>
    </message>
    <message>
        <source>%1 has no counterpart in the new house.</source>
        <translation>لا مقابل لـ %1 في الصالة الجديدة.</translation>
    </message>
    <message>
        <source>%1 is sold to order %2.</source>
        <translation>%1 مبيع في الطلب %2.</translation>
    </message>
    <message>
        <source>%1 is held.</source>
        <translation>%1 محجوز مؤقتًا.</translation>
    </message>
    <message>
        <source>%1 is held for order %2.</source>
        <translation>%1 محجوز للطلب %2.</translation>
    </message>
    <message>
        <source>%1 is kept for the renewal %2.</source>
        <translation>%1 محفوظ للتجديد %2.</translation>
    </message>
    <message>
        <source>%1 is assigned to %2 in the new series.</source>
        <translation>%1 مسند إلى %2 في السلسلة الجديدة.</translation>
    </message>
    <message>
        <source>%1 would come to %2, too.</source>
        <translation>%1 يصل أيضًا إلى %2.</translation>
    </message>
    <message>
        <source>%1 is not accessible.</source>
        <translation>%1 غير مهيأ لذوي الإعاقة.</translation>
    </message>
    <message>
        <source>Two of their own seats would be %1.</source>
        <translation>سيصير اثنان من مقاعده نفسها %1.</translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places, and none of their seats is known.</source>
        <translation>
            <numerusform>عدد الأماكن المشتراة %n، ولا يُعرف أي من مقاعدها.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n، ولا يُعرف أي من مقاعدها.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n، ولا يُعرف أي من مقاعدها.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n، ولا يُعرف أي من مقاعدها.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n، ولا يُعرف أي من مقاعدها.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n، ولا يُعرف أي من مقاعدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They bought %n places; known are: %1.</source>
        <translation>
            <numerusform>عدد الأماكن المشتراة %n؛ والمعروف منها: %1.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n؛ والمعروف منها: %1.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n؛ والمعروف منها: %1.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n؛ والمعروف منها: %1.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n؛ والمعروف منها: %1.</numerusform>
            <numerusform>عدد الأماكن المشتراة %n؛ والمعروف منها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known what they bought.</source>
        <translation>لا يُعرف ما اشتراه.</translation>
    </message>
    <message>
        <source>The price level “%1” has no counterpart.</source>
        <translation>لا مقابل لفئة السعر «%1».</translation>
    </message>
    <message>
        <source>The allocation “%1” has no counterpart.</source>
        <translation>لا مقابل للحصة «%1».</translation>
    </message>
    <message>
        <source>The allocation that “%1” is now is missing at %2.</source>
        <translation>الحصة المقابلة الآن لـ «%1» غير موجودة في %2.</translation>
    </message>
    <message>
        <source>Their order has the status %1.</source>
        <translation>حالة طلبه %1.</translation>
    </message>
    <message>
        <source>The package is %1.</source>
        <translation>الباقة %1.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>حالة الطلب %1 هي %2.</translation>
    </message>
    <message>
        <source>They were left out by somebody.</source>
        <translation>استبعده أحدهم.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>نُفذ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n subscribers would renew.</source>
        <translation>
            <numerusform>المشتركون الذين سيُجدد لهم: %n.</numerusform>
            <numerusform>المشتركون الذين سيُجدد لهم: %n.</numerusform>
            <numerusform>المشتركون الذين سيُجدد لهم: %n.</numerusform>
            <numerusform>المشتركون الذين سيُجدد لهم: %n.</numerusform>
            <numerusform>المشتركون الذين سيُجدد لهم: %n.</numerusform>
            <numerusform>المشتركون الذين سيُجدد لهم: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a person.</source>
        <translation>
            <numerusform>ومن يحتاجون إلى قرار شخص: %n.</numerusform>
            <numerusform>ومن يحتاجون إلى قرار شخص: %n.</numerusform>
            <numerusform>ومن يحتاجون إلى قرار شخص: %n.</numerusform>
            <numerusform>ومن يحتاجون إلى قرار شخص: %n.</numerusform>
            <numerusform>ومن يحتاجون إلى قرار شخص: %n.</numerusform>
            <numerusform>ومن يحتاجون إلى قرار شخص: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not theirs: staff said so.</source>
        <translation>ليس %1 له: قال الموظفون ذلك.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The field %1 is still open.</source>
        <translation>الحقل %1 ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no seats.</source>
        <translation>يذكر النص «%1»، وليس للطلب مقاعد.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s seats, and those held for it, are %2.</source>
        <translation>يذكر النص «%1»، لكن مقاعد الطلب والمحجوزة له مؤقتًا هي %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and the order has no performance with a day.</source>
        <translation>يذكر النص «%1»، وليس للطلب عرض معروف اليوم.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s performances are on %2.</source>
        <translation>يذكر النص «%1»، لكن عروض الطلب في %2.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, and no last day is known.</source>
        <translation>يذكر النص «%1» آخرَ يوم، ولا يُعرف آخر يوم.</translation>
    </message>
    <message>
        <source>The text names “%1” as the last day, but what ends, ends on %2.</source>
        <translation>يذكر النص «%1» آخرَ يوم، لكن ما ينتهي ينتهي في %2.</translation>
    </message>
    <message>
        <source>The text names “%1”, and nothing is known of what the order costs.</source>
        <translation>يذكر النص «%1»، ولا يُعرف شيء عن ثمن الطلب.</translation>
    </message>
    <message>
        <source>The text names “%1”, but the order’s amounts are %2.</source>
        <translation>يذكر النص «%1»، لكن مبالغ الطلب هي %2.</translation>
    </message>
    <message>
        <source>Name of the patron</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>المقاعد الآن</translation>
    </message>
    <message>
        <source>Seats held</source>
        <translation>المقاعد المحجوزة مؤقتًا</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Price of the order</source>
        <translation>ثمن الطلب</translation>
    </message>
    <message>
        <source>Last day to renew</source>
        <translation>آخر يوم للتجديد</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>آخر يوم للحجز المؤقت</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>من يرد</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Save the rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Rejected rows as CSV (*.csv)</source>
        <translation>الصفوف المرفوضة بصيغة CSV (*.csv)</translation>
    </message>
    <message>
        <source>rejected-rows</source>
        <translation>rejected-rows</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>import-report</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Waiting for the patron</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>مُلبّى</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>In the Portal</source>
        <translation>في Portal</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>عند الشباك</translation>
    </message>
    <message>
        <source>From an import</source>
        <translation>من استيراد</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>next best</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>call first</source>
        <translation>الاتصال أولًا</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>wishes in a row</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>لا أحد معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>an age</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>an age</comment>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>an age</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>موعده اليوم</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>موعده %1</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>وإلا %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>لا أحد يعمل عليه</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a change request</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>the answer came back</source>
        <translation>ارتدّ الرد</translation>
    </message>
    <message>
        <source>Request %1 is new again.</source>
        <translation>عاد طلب التغيير %1 جديدًا.</translation>
    </message>
    <message>
        <source>Request %1 is in progress.</source>
        <translation>طلب التغيير %1 قيد العمل.</translation>
    </message>
    <message>
        <source>Request %1 waits for the patron.</source>
        <translation>طلب التغيير %1 ينتظر العميل.</translation>
    </message>
    <message>
        <source>Request %1 is closed, since it is not possible: “%2”.</source>
        <translation>أُغلق طلب التغيير %1 لأنه غير ممكن: «%2».</translation>
    </message>
    <message>
        <source>Request %1 is closed as withdrawn: “%2”.</source>
        <translation>أُغلق طلب التغيير %1 لأنه سُحب: «%2».</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>الاحتفاظ بالمقاعد</translation>
    </message>
    <message>
        <source>Take the next best</source>
        <translation>أخذ أفضل المتاح</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>الاتصال أولًا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
</context>
<context>
    <name>RequestMail</name>
    <message>
        <source>If it cannot be done, the patron keeps the seats.</source>
        <translation>إن تعذر ذلك، يحتفظ العميل بالمقاعد.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron takes the next best.</source>
        <translation>إن تعذر ذلك، يأخذ العميل أفضل المتاح.</translation>
    </message>
    <message>
        <source>If it cannot be done, the patron wants to be called first.</source>
        <translation>إن تعذر ذلك، يريد العميل الاتصال به أولًا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; the e-mail address</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Change request for order %1</source>
        <translation>طلب تغيير للطلب %1</translation>
    </message>
    <message>
        <source>Order %1: %2 asks for other seats. The seats stay as they are until the box office changes them.</source>
        <translation>الطلب %1: يطلب %2 مقاعد أخرى. تبقى المقاعد كما هي حتى يغيرها شباك التذاكر.</translation>
    </message>
    <message>
        <source>About renewing %1</source>
        <translation>بشأن تجديد %1</translation>
    </message>
    <message>
        <source>%1 writes about renewing %2.</source>
        <translation>يكتب %1 بشأن تجديد %2.</translation>
    </message>
</context>
<context>
    <name>SeatAdvice</name>
    <message>
        <source>What that makes of the price is not known.</source>
        <translation>أثر ذلك في السعر غير معروف.</translation>
    </message>
    <message>
        <source>The price is the same.</source>
        <translation>السعر هو نفسه.</translation>
    </message>
    <message>
        <source>That costs %1 more.</source>
        <translation>يزيد ثمن ذلك بمقدار %1.</translation>
    </message>
    <message>
        <source>That costs %1 less.</source>
        <translation>يقل ثمن ذلك بمقدار %1.</translation>
    </message>
    <message>
        <source>The seats lie where those of the package lie, at no other price, and no ticket is known to be out.</source>
        <translation>تقع المقاعد حيث تقع مقاعد الباقة، بلا فرق في السعر، ولا تُعرف تذكرة سُلّمت.</translation>
    </message>
    <message>
        <source>The renewal is not paid, so no ticket is out.</source>
        <translation>التجديد غير مدفوع، لذلك لم تُسلَّم أي تذكرة.</translation>
    </message>
    <message>
        <source>%1 is to be charged for the difference.</source>
        <translation>يجب تحصيل %1 مقابل الفرق.</translation>
    </message>
    <message>
        <source>%1 is to be given back for the difference.</source>
        <translation>يجب رد %1 مقابل الفرق.</translation>
    </message>
    <message>
        <source>They lie in another allocation, and there may be a difference in price.</source>
        <translation>تقع في حصة أخرى، وقد يكون هناك فرق في السعر.</translation>
    </message>
    <message>
        <source>The order is paid and its tickets go out (%1): those that are out must not count any more.</source>
        <translation>الطلب مدفوع وتُسلَّم تذاكره (%1): يجب ألا تعود التذاكر المسلَّمة صالحة.</translation>
    </message>
    <message>
        <source>They lie in another allocation at all performances.</source>
        <translation>تقع في حصة أخرى في كل العروض.</translation>
    </message>
    <message>
        <source>They lie in another allocation at most of the performances (%1 of %2).</source>
        <translation>تقع في حصة أخرى في معظم العروض (%1 من %2).</translation>
    </message>
    <message>
        <source>All performances would be on another weekday (%1).</source>
        <translation>ستكون كل العروض في يوم آخر من الأسبوع (%1).</translation>
    </message>
    <message>
        <source>It is another series of the season.</source>
        <translation>إنها سلسلة أخرى من الموسم.</translation>
    </message>
    <message>
        <source>Re-seat: in PatronManager, remove the fulfillment items and fulfill the order anew with the new seats.</source>
        <translation>إعادة تخصيص المقاعد: في PatronManager أزل بنود إصدار التذاكر، ثم أصدر تذاكر الطلب من جديد بالمقاعد الجديدة.</translation>
    </message>
    <message>
        <source>Re-seat: the order gives its seats up and gets the new ones; nothing else changes.</source>
        <translation>إعادة تخصيص المقاعد: يتخلى الطلب عن مقاعده وينال الجديدة؛ ولا يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>Exchange: in PatronManager, exchange the tickets for the new ones.</source>
        <translation>استبدال: في PatronManager استبدل التذاكر بالجديدة.</translation>
    </message>
    <message>
        <source>Exchange: the tickets are exchanged for new ones.</source>
        <translation>استبدال: تُستبدل التذاكر بأخرى جديدة.</translation>
    </message>
    <message>
        <source>Package exchange: in PatronManager, exchange the whole package for the other one, then fulfill that with the new seats.</source>
        <translation>استبدال الباقة: في PatronManager استبدل الباقة كلها بالأخرى، ثم أصدر تذاكر هذه بالمقاعد الجديدة.</translation>
    </message>
    <message>
        <source>Package exchange: the whole package is exchanged for the other one, which then gets the new seats.</source>
        <translation>استبدال الباقة: تُستبدل الباقة كلها بالأخرى، التي تنال عندئذ المقاعد الجديدة.</translation>
    </message>
    <message>
        <source>rule %1, source %2, assumed</source>
        <translation>القاعدة %1‏، المصدر %2‏، مفترض</translation>
    </message>
    <message>
        <source>rule %1, source %2</source>
        <translation>القاعدة %1‏، المصدر %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a reason, and its rule</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %2: %3, at %n performances.</source>
        <translation>
            <numerusform>%1‏، يوم %2: %3 (العروض: %n).</numerusform>
            <numerusform>%1‏، يوم %2: %3 (العروض: %n).</numerusform>
            <numerusform>%1‏، يوم %2: %3 (العروض: %n).</numerusform>
            <numerusform>%1‏، يوم %2: %3 (العروض: %n).</numerusform>
            <numerusform>%1‏، يوم %2: %3 (العروض: %n).</numerusform>
            <numerusform>%1‏، يوم %2: %3 (العروض: %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at %n performances.</source>
        <translation>
            <numerusform>%1: %2 (العروض: %n).</numerusform>
            <numerusform>%1: %2 (العروض: %n).</numerusform>
            <numerusform>%1: %2 (العروض: %n).</numerusform>
            <numerusform>%1: %2 (العروض: %n).</numerusform>
            <numerusform>%1: %2 (العروض: %n).</numerusform>
            <numerusform>%1: %2 (العروض: %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Other seats for order %1</source>
        <comment>a title</comment>
        <translation>مقاعد أخرى للطلب %1</translation>
    </message>
    <message>
        <source>For the seats that are asked for:</source>
        <translation>للمقاعد المطلوبة:</translation>
    </message>
    <message>
        <source>Neither another section nor another series of the season has such seats.</source>
        <translation>لا توجد مقاعد كهذه في قسم آخر ولا في سلسلة أخرى من الموسم.</translation>
    </message>
    <message>
        <source>What could be offered instead:</source>
        <translation>ما يمكن عرضه بدلًا من ذلك:</translation>
    </message>
</context>
<context>
    <name>SeatChange</name>
    <message numerus="yes">
        <source>%1 instead of %2, at %n performances.</source>
        <translation>
            <numerusform>%1 بدلًا من %2 (العروض: %n).</numerusform>
            <numerusform>%1 بدلًا من %2 (العروض: %n).</numerusform>
            <numerusform>%1 بدلًا من %2 (العروض: %n).</numerusform>
            <numerusform>%1 بدلًا من %2 (العروض: %n).</numerusform>
            <numerusform>%1 بدلًا من %2 (العروض: %n).</numerusform>
            <numerusform>%1 بدلًا من %2 (العروض: %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in addition, at %n performances.</source>
        <translation>
            <numerusform>%1 إضافةً (العروض: %n).</numerusform>
            <numerusform>%1 إضافةً (العروض: %n).</numerusform>
            <numerusform>%1 إضافةً (العروض: %n).</numerusform>
            <numerusform>%1 إضافةً (العروض: %n).</numerusform>
            <numerusform>%1 إضافةً (العروض: %n).</numerusform>
            <numerusform>%1 إضافةً (العروض: %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back on sale, at %n performances: %1.</source>
        <translation>
            <numerusform>يعود إلى البيع (العروض: %n): %1.</numerusform>
            <numerusform>يعود إلى البيع (العروض: %n): %1.</numerusform>
            <numerusform>يعود إلى البيع (العروض: %n): %1.</numerusform>
            <numerusform>يعود إلى البيع (العروض: %n): %1.</numerusform>
            <numerusform>يعود إلى البيع (العروض: %n): %1.</numerusform>
            <numerusform>يعود إلى البيع (العروض: %n): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held through %1, at %n performances: %2. The order keeps %3 meanwhile.</source>
        <translation>
            <numerusform>محجوز حتى نهاية %1 (العروض: %n): %2. ويحتفظ الطلب في هذه الأثناء بـ %3.</numerusform>
            <numerusform>محجوز حتى نهاية %1 (العروض: %n): %2. ويحتفظ الطلب في هذه الأثناء بـ %3.</numerusform>
            <numerusform>محجوز حتى نهاية %1 (العروض: %n): %2. ويحتفظ الطلب في هذه الأثناء بـ %3.</numerusform>
            <numerusform>محجوز حتى نهاية %1 (العروض: %n): %2. ويحتفظ الطلب في هذه الأثناء بـ %3.</numerusform>
            <numerusform>محجوز حتى نهاية %1 (العروض: %n): %2. ويحتفظ الطلب في هذه الأثناء بـ %3.</numerusform>
            <numerusform>محجوز حتى نهاية %1 (العروض: %n): %2. ويحتفظ الطلب في هذه الأثناء بـ %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer held, at %n performances: %1. The order keeps its seats.</source>
        <translation>
            <numerusform>لم يعد محجوزًا (العروض: %n): %1. ويحتفظ الطلب بمقاعده.</numerusform>
            <numerusform>لم يعد محجوزًا (العروض: %n): %1. ويحتفظ الطلب بمقاعده.</numerusform>
            <numerusform>لم يعد محجوزًا (العروض: %n): %1. ويحتفظ الطلب بمقاعده.</numerusform>
            <numerusform>لم يعد محجوزًا (العروض: %n): %1. ويحتفظ الطلب بمقاعده.</numerusform>
            <numerusform>لم يعد محجوزًا (العروض: %n): %1. ويحتفظ الطلب بمقاعده.</numerusform>
            <numerusform>لم يعد محجوزًا (العروض: %n): %1. ويحتفظ الطلب بمقاعده.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has these seats already.</source>
        <translation>هذه المقاعد للطلب بالفعل.</translation>
    </message>
    <message>
        <source>What the order costs then is not known.</source>
        <translation>ثمن الطلب عندئذ غير معروف.</translation>
    </message>
    <message>
        <source>What the order costs stays the same.</source>
        <translation>يبقى ثمن الطلب كما هو.</translation>
    </message>
    <message>
        <source>The order costs %1 more.</source>
        <translation>يزيد ثمن الطلب بمقدار %1.</translation>
    </message>
    <message>
        <source>The order costs %1 less.</source>
        <translation>ينقص ثمن الطلب بمقدار %1.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2. What that makes of the price is not known.</source>
        <translation>تقع المقاعد الجديدة في %1 بدلًا من %2. أثر ذلك في السعر غير معروف.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2, at the same price.</source>
        <translation>تقع المقاعد الجديدة في %1 بدلًا من %2‏، بالسعر نفسه.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 more by the price list.</source>
        <translation>تقع المقاعد الجديدة في %1 بدلًا من %2‏، ويزيد ثمنها بمقدار %3 بحسب قائمة الأسعار.</translation>
    </message>
    <message>
        <source>The new seats lie in %1 instead of %2 and cost %3 less by the price list.</source>
        <translation>تقع المقاعد الجديدة في %1 بدلًا من %2‏، ويقل ثمنها بمقدار %3 بحسب قائمة الأسعار.</translation>
    </message>
    <message>
        <source>At each performance that is %1.</source>
        <translation>أي %1 لكل عرض.</translation>
    </message>
    <message>
        <source>Where they lie is assumed from the seats beside them, or from the section’s name.</source>
        <translation>موضعها مفترض من المقاعد المجاورة لها أو من اسم القسم.</translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message>
        <source>%1, %2</source>
        <comment>facts in a row</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one seat number to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>المقعد %1</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <translation>المقاعد %1</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>الصف %1 المقعد %2</translation>
    </message>
    <message>
        <source>Row %1 seats %2</source>
        <translation>الصف %1 المقاعد %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a section and seats in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>Pending renewal</source>
        <translation>تجديد معلق</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>aisle</source>
        <translation>على الممر</translation>
    </message>
    <message>
        <source>accessible</source>
        <translation>مهيأ لذوي الإعاقة</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>مقعد مرافق</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>رؤية محدودة</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>pending renewal</source>
        <translation>تجديد معلق</translation>
    </message>
    <message>
        <source>this patron’s seat</source>
        <translation>مقعد هذا العميل</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>held for request %1</source>
        <translation>محجوز للطلب %1 لتغيير المقاعد</translation>
    </message>
    <message>
        <source>held for %1</source>
        <translation>محجوز لـ %1</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>held for order %1</source>
        <translation>محجوز للطلب %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a price level and its price</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>row %1 from the stage</source>
        <translation>الصف %1 من الخشبة</translation>
    </message>
    <message>
        <source>1 row closer</source>
        <translation>أقرب بصف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows closer</source>
        <translation>
            <numerusform>أقرب بعدد صفوف: %Ln</numerusform>
            <numerusform>أقرب بصف واحد</numerusform>
            <numerusform>أقرب بصفين</numerusform>
            <numerusform>أقرب بـ %Ln صفوف</numerusform>
            <numerusform>أقرب بـ %Ln صفًا</numerusform>
            <numerusform>أقرب بـ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>as close as now</source>
        <translation>بالقرب نفسه كما الآن</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats from the middle</source>
        <translation>
            <numerusform>على بُعد %Ln مقعد من الوسط</numerusform>
            <numerusform>على بُعد مقعد واحد من الوسط</numerusform>
            <numerusform>على بُعد مقعدين من الوسط</numerusform>
            <numerusform>على بُعد %Ln مقاعد من الوسط</numerusform>
            <numerusform>على بُعد %Ln مقعدًا من الوسط</numerusform>
            <numerusform>على بُعد %Ln مقعد من الوسط</numerusform>
        </translation>
    </message>
    <message>
        <source>together</source>
        <translation>متجاورة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln parts</source>
        <translation>
            <numerusform>في %Ln مجموعة</numerusform>
            <numerusform>في مجموعة واحدة</numerusform>
            <numerusform>في مجموعتين</numerusform>
            <numerusform>في %Ln مجموعات</numerusform>
            <numerusform>في %Ln مجموعة</numerusform>
            <numerusform>في %Ln مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accessible</source>
        <translation>
            <numerusform>المهيأة لذوي الإعاقة: %Ln</numerusform>
            <numerusform>المهيأة لذوي الإعاقة: %Ln</numerusform>
            <numerusform>المهيأة لذوي الإعاقة: %Ln</numerusform>
            <numerusform>المهيأة لذوي الإعاقة: %Ln</numerusform>
            <numerusform>المهيأة لذوي الإعاقة: %Ln</numerusform>
            <numerusform>المهيأة لذوي الإعاقة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companion seats</source>
        <translation>
            <numerusform>%Ln مقعد مرافق</numerusform>
            <numerusform>مقعد مرافق</numerusform>
            <numerusform>مقعدا مرافق</numerusform>
            <numerusform>%Ln مقاعد مرافق</numerusform>
            <numerusform>%Ln مقعد مرافق</numerusform>
            <numerusform>%Ln مقعد مرافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with restricted view</source>
        <translation>
            <numerusform>ذات الرؤية المحدودة: %Ln</numerusform>
            <numerusform>ذات الرؤية المحدودة: %Ln</numerusform>
            <numerusform>ذات الرؤية المحدودة: %Ln</numerusform>
            <numerusform>ذات الرؤية المحدودة: %Ln</numerusform>
            <numerusform>ذات الرؤية المحدودة: %Ln</numerusform>
            <numerusform>ذات الرؤية المحدودة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be better: %2.</source>
        <translation>%1 أفضل: %2.</translation>
    </message>
    <message>
        <source>%1 would be better, but not at an aisle.</source>
        <translation>%1 أفضل، لكن ليس على ممر.</translation>
    </message>
    <message>
        <source>%1 would be better, at another price level.</source>
        <translation>%1 أفضل، لكن بفئة سعر أخرى.</translation>
    </message>
    <message>
        <source>Apart there are enough: %1.</source>
        <translation>متفرقةً يوجد ما يكفي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln seats are free that anybody may have.</source>
        <translation>
            <numerusform>لا مقعد شاغر متاحًا للجميع.</numerusform>
            <numerusform>مقعد شاغر واحد فقط متاح للجميع.</numerusform>
            <numerusform>مقعدان شاغران فقط متاحان للجميع.</numerusform>
            <numerusform>%Ln مقاعد شاغرة فقط متاحة للجميع.</numerusform>
            <numerusform>%Ln مقعدًا شاغرًا فقط متاح للجميع.</numerusform>
            <numerusform>%Ln مقعد شاغر فقط متاح للجميع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln free seats are side by side.</source>
        <translation>
            <numerusform>لا مقاعد شاغرة متجاورة.</numerusform>
            <numerusform>أقصى ما يتجاور مقعد شاغر واحد.</numerusform>
            <numerusform>أقصى ما يتجاور مقعدان شاغران.</numerusform>
            <numerusform>أقصى ما يتجاور %Ln مقاعد شاغرة.</numerusform>
            <numerusform>أقصى ما يتجاور %Ln مقعدًا شاغرًا.</numerusform>
            <numerusform>أقصى ما يتجاور %Ln مقعد شاغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such seats are at an aisle.</source>
        <translation>لا توجد مقاعد كهذه على ممر.</translation>
    </message>
    <message numerus="yes">
        <source>Of the accessible seats, %Ln are free where they are wanted.</source>
        <translation>
            <numerusform>عدد المقاعد المهيأة لذوي الإعاقة الشاغرة في الموضع المطلوب: %Ln.</numerusform>
            <numerusform>عدد المقاعد المهيأة لذوي الإعاقة الشاغرة في الموضع المطلوب: %Ln.</numerusform>
            <numerusform>عدد المقاعد المهيأة لذوي الإعاقة الشاغرة في الموضع المطلوب: %Ln.</numerusform>
            <numerusform>عدد المقاعد المهيأة لذوي الإعاقة الشاغرة في الموضع المطلوب: %Ln.</numerusform>
            <numerusform>عدد المقاعد المهيأة لذوي الإعاقة الشاغرة في الموضع المطلوب: %Ln.</numerusform>
            <numerusform>عدد المقاعد المهيأة لذوي الإعاقة الشاغرة في الموضع المطلوب: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough free seats have the price level %1.</source>
        <translation>لا تكفي المقاعد الشاغرة بفئة السعر %1.</translation>
    </message>
    <message>
        <source>Not enough free seats are as close to the stage.</source>
        <translation>لا تكفي المقاعد الشاغرة على هذا القرب من الخشبة.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>The venue has no seat map. Take one in, or leave it: nothing is claimed there.</source>
        <translation>ليس للمكان مخطط مقاعد. أدخل مخططًا أو اترك الأمر كذلك: لا يُخصَّص شيء هناك.</translation>
    </message>
    <message>
        <source>No seat of the venue is called so. Correct the seat map or the text.</source>
        <translation>لا مقعد في المكان بهذا الاسم. صحح مخطط المقاعد أو النص.</translation>
    </message>
    <message>
        <source>Several seats are called so. Add the section to the text.</source>
        <translation>عدة مقاعد بهذا الاسم. أضف القسم إلى النص.</translation>
    </message>
    <message>
        <source>The text names another number of seats than was sold.</source>
        <translation>يذكر النص عددًا من المقاعد غير العدد المبيع.</translation>
    </message>
    <message>
        <source>The seat is held.</source>
        <translation>المقعد محجوز مؤقتًا.</translation>
    </message>
    <message>
        <source>Order %1 has the seat.</source>
        <translation>المقعد للطلب %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats claimed.</source>
        <translation>
            <numerusform>المقاعد المخصصة: %n.</numerusform>
            <numerusform>المقاعد المخصصة: %n.</numerusform>
            <numerusform>المقاعد المخصصة: %n.</numerusform>
            <numerusform>المقاعد المخصصة: %n.</numerusform>
            <numerusform>المقاعد المخصصة: %n.</numerusform>
            <numerusform>المقاعد المخصصة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n released.</source>
        <translation>
            <numerusform>المحررة: %n.</numerusform>
            <numerusform>المحررة: %n.</numerusform>
            <numerusform>المحررة: %n.</numerusform>
            <numerusform>المحررة: %n.</numerusform>
            <numerusform>المحررة: %n.</numerusform>
            <numerusform>المحررة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items had theirs.</source>
        <translation>
            <numerusform>البنود التي كانت لها مقاعدها: %n.</numerusform>
            <numerusform>البنود التي كانت لها مقاعدها: %n.</numerusform>
            <numerusform>البنود التي كانت لها مقاعدها: %n.</numerusform>
            <numerusform>البنود التي كانت لها مقاعدها: %n.</numerusform>
            <numerusform>البنود التي كانت لها مقاعدها: %n.</numerusform>
            <numerusform>البنود التي كانت لها مقاعدها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are general admission.</source>
        <translation>
            <numerusform>البنود بلا مقاعد مرقمة: %n.</numerusform>
            <numerusform>البنود بلا مقاعد مرقمة: %n.</numerusform>
            <numerusform>البنود بلا مقاعد مرقمة: %n.</numerusform>
            <numerusform>البنود بلا مقاعد مرقمة: %n.</numerusform>
            <numerusform>البنود بلا مقاعد مرقمة: %n.</numerusform>
            <numerusform>البنود بلا مقاعد مرقمة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are left.</source>
        <translation>
            <numerusform>البنود المتبقية: %n.</numerusform>
            <numerusform>البنود المتبقية: %n.</numerusform>
            <numerusform>البنود المتبقية: %n.</numerusform>
            <numerusform>البنود المتبقية: %n.</numerusform>
            <numerusform>البنود المتبقية: %n.</numerusform>
            <numerusform>البنود المتبقية: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat map</source>
        <translation>لا يوجد مخطط مقاعد</translation>
    </message>
    <message>
        <source>No such seat</source>
        <translation>لا يوجد مقعد كهذا</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>عدة مقاعد</translation>
    </message>
    <message>
        <source>Another number of seats</source>
        <translation>عدد آخر من المقاعد</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>مشغول بالفعل</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Fixed package</source>
        <translation>باقة ثابتة</translation>
    </message>
    <message>
        <source>Choose your own</source>
        <translation>باقة اختيارية</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>النوع غير معروف</translation>
    </message>
    <message>
        <source>It has no package: say which one is sold for it.</source>
        <translation>ليست لها باقة: حدد الباقة التي تُباع لها.</translation>
    </message>
    <message>
        <source>Only fixed packages renew.</source>
        <translation>لا تُجدد إلا الباقات الثابتة.</translation>
    </message>
    <message>
        <source>It has no venue: say where it plays.</source>
        <translation>ليس لها مكان: حدد أين تُعرض.</translation>
    </message>
    <message>
        <source>It has no performances: say which belong to it.</source>
        <translation>ليست لها عروض: حدد ما يتبعها منها.</translation>
    </message>
    <message>
        <source>It has no price levels: say which of its package are sold for it.</source>
        <translation>ليست لها فئات سعر: حدد فئات باقتها التي تُباع لها.</translation>
    </message>
    <message>
        <source>It has no closing date: seats would be kept without end.</source>
        <translation>ليس لها تاريخ إغلاق: ستظل المقاعد محفوظة بلا نهاية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances</source>
        <translation>
            <numerusform>لا عروض</numerusform>
            <numerusform>عرض واحد</numerusform>
            <numerusform>عرضان</numerusform>
            <numerusform>%Ln عروض</numerusform>
            <numerusform>%Ln عرضًا</numerusform>
            <numerusform>%Ln عرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels</source>
        <translation>
            <numerusform>لا فئات سعر</numerusform>
            <numerusform>فئة سعر واحدة</numerusform>
            <numerusform>فئتا سعر</numerusform>
            <numerusform>%Ln فئات سعر</numerusform>
            <numerusform>%Ln فئة سعر</numerusform>
            <numerusform>%Ln فئة سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers</source>
        <translation>
            <numerusform>لا مشتركين</numerusform>
            <numerusform>مشترك واحد</numerusform>
            <numerusform>مشتركان</numerusform>
            <numerusform>%Ln مشتركين</numerusform>
            <numerusform>%Ln مشتركًا</numerusform>
            <numerusform>%Ln مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them unsure</source>
        <translation>
            <numerusform>غير المؤكد منها: %Ln</numerusform>
            <numerusform>غير المؤكد منها: %Ln</numerusform>
            <numerusform>غير المؤكد منها: %Ln</numerusform>
            <numerusform>غير المؤكد منها: %Ln</numerusform>
            <numerusform>غير المؤكد منها: %Ln</numerusform>
            <numerusform>غير المؤكد منها: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>تُغلق في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and its facts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a performance and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>early %1</source>
        <comment>an amount</comment>
        <translation>المبكر %1</translation>
    </message>
    <message>
        <source>seats in %1</source>
        <comment>an allocation</comment>
        <translation>المقاعد في %1</translation>
    </message>
    <message>
        <source>At %1 of %2 performances.</source>
        <translation>في %1 من %2 من العروض.</translation>
    </message>
    <message>
        <source>%1 The patron sits elsewhere as often.</source>
        <comment>at how many performances</comment>
        <translation>%1 يجلس العميل في موضع آخر بالقدر نفسه.</translation>
    </message>
    <message>
        <source>%1 Somebody else sits there too.</source>
        <comment>at how many performances</comment>
        <translation>%1 ويجلس فيه شخص آخر أيضًا.</translation>
    </message>
    <message>
        <source>%1 %2 sits there too.</source>
        <comment>at how many performances; a patron</comment>
        <translation>%1 ويجلس فيه %2 أيضًا.</translation>
    </message>
    <message>
        <source>Several seats of one patron</source>
        <translation>عدة مقاعد لعميل واحد</translation>
    </message>
    <message>
        <source>Two patrons with one seat</source>
        <translation>عميلان لمقعد واحد</translation>
    </message>
    <message>
        <source>Not at all performances</source>
        <translation>ليس في كل العروض</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Rather sure</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and %1 kinds taken over.</source>
        <translation>
            <numerusform>الباقات المعتمدة: %Ln؛ والأنواع: %1.</numerusform>
            <numerusform>الباقات المعتمدة: %Ln؛ والأنواع: %1.</numerusform>
            <numerusform>الباقات المعتمدة: %Ln؛ والأنواع: %1.</numerusform>
            <numerusform>الباقات المعتمدة: %Ln؛ والأنواع: %1.</numerusform>
            <numerusform>الباقات المعتمدة: %Ln؛ والأنواع: %1.</numerusform>
            <numerusform>الباقات المعتمدة: %Ln؛ والأنواع: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price levels linked.</source>
        <translation>
            <numerusform>فئات السعر المربوطة: %Ln.</numerusform>
            <numerusform>فئات السعر المربوطة: %Ln.</numerusform>
            <numerusform>فئات السعر المربوطة: %Ln.</numerusform>
            <numerusform>فئات السعر المربوطة: %Ln.</numerusform>
            <numerusform>فئات السعر المربوطة: %Ln.</numerusform>
            <numerusform>فئات السعر المربوطة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders linked.</source>
        <translation>
            <numerusform>الطلبات المربوطة: %Ln.</numerusform>
            <numerusform>الطلبات المربوطة: %Ln.</numerusform>
            <numerusform>الطلبات المربوطة: %Ln.</numerusform>
            <numerusform>الطلبات المربوطة: %Ln.</numerusform>
            <numerusform>الطلبات المربوطة: %Ln.</numerusform>
            <numerusform>الطلبات المربوطة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln performances linked.</source>
        <translation>
            <numerusform>العروض المربوطة: %Ln.</numerusform>
            <numerusform>العروض المربوطة: %Ln.</numerusform>
            <numerusform>العروض المربوطة: %Ln.</numerusform>
            <numerusform>العروض المربوطة: %Ln.</numerusform>
            <numerusform>العروض المربوطة: %Ln.</numerusform>
            <numerusform>العروض المربوطة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln venues set.</source>
        <translation>
            <numerusform>الأماكن المحددة: %Ln.</numerusform>
            <numerusform>الأماكن المحددة: %Ln.</numerusform>
            <numerusform>الأماكن المحددة: %Ln.</numerusform>
            <numerusform>الأماكن المحددة: %Ln.</numerusform>
            <numerusform>الأماكن المحددة: %Ln.</numerusform>
            <numerusform>الأماكن المحددة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are left.</source>
        <translation>
            <numerusform>السلاسل المتبقية: %Ln.</numerusform>
            <numerusform>السلاسل المتبقية: %Ln.</numerusform>
            <numerusform>السلاسل المتبقية: %Ln.</numerusform>
            <numerusform>السلاسل المتبقية: %Ln.</numerusform>
            <numerusform>السلاسل المتبقية: %Ln.</numerusform>
            <numerusform>السلاسل المتبقية: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its package is sold for several series. Say which price levels are for this one.</source>
        <translation>تُباع باقتها لعدة سلاسل. حدد فئات السعر الخاصة بهذه السلسلة.</translation>
    </message>
    <message>
        <source>Its orders have no performances in common. Say which belong to it, or that its package is not fixed.</source>
        <translation>لا عروض مشتركة بين طلباتها. حدد ما يتبعها منها، أو أن باقتها غير ثابتة.</translation>
    </message>
    <message>
        <source>Its orders are for performances at several venues. Say which belong to it.</source>
        <translation>طلباتها لعروض في عدة أماكن. حدد ما يتبعها منها.</translation>
    </message>
</context>
<context>
    <name>SeriesMove</name>
    <message>
        <source>%1 × %2 at %3.</source>
        <comment>number, price level, price</comment>
        <translation>%1 × %2 بسعر %3.</translation>
    </message>
    <message>
        <source>%1 × %2 at %3 instead of %4.</source>
        <comment>number, price level, price now and before</comment>
        <translation>%1 × %2 بسعر %3 بدلًا من %4.</translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3, at %n performances.</source>
        <translation>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3، دون عروض.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3، في عرض واحد.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3، في عرضين.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3، في %n عروض.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3، في %n عرضًا.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3، في %n عرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The renewal goes from %1 to %2: %3 instead of %4, at %n performances.</source>
        <translation>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3 بدلًا من %4، دون عروض.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3 بدلًا من %4، في عرض واحد.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3 بدلًا من %4، في عرضين.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3 بدلًا من %4، في %n عروض.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3 بدلًا من %4، في %n عرضًا.</numerusform>
            <numerusform>ينتقل التجديد من %1 إلى %2: %3 بدلًا من %4، في %n عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved; %1 is due then.</source>
        <translation>لم يُدفع شيء بعد، فلا ينتقل مال؛ والمستحق بعد ذلك %1.</translation>
    </message>
    <message>
        <source>Nothing has been paid yet, so no money is moved.</source>
        <translation>لم يُدفع شيء بعد، فلا ينتقل مال.</translation>
    </message>
    <message>
        <source>The seats in %1 stay the patron’s as preferred, so nobody else is offered them.</source>
        <translation>تبقى المقاعد في %1 مفضلة لدى العميل، فلا تُعرض على أحد غيره.</translation>
    </message>
    <message>
        <source>The seats in %1 go back on sale.</source>
        <translation>تعود المقاعد في %1 إلى البيع.</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order go along.</source>
        <translation>
            <numerusform>لا طلبات تغيير مفتوحة تنتقل معه.</numerusform>
            <numerusform>ينتقل معه طلب تغيير مفتوح واحد.</numerusform>
            <numerusform>ينتقل معه طلبا تغيير مفتوحان.</numerusform>
            <numerusform>تنتقل معه %n طلبات تغيير مفتوحة.</numerusform>
            <numerusform>ينتقل معه %n طلب تغيير مفتوحًا.</numerusform>
            <numerusform>ينتقل معه %n طلب تغيير مفتوح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes on the wait list of %1 end.</source>
        <translation>
            <numerusform>لا تنتهي أي رغبة في قائمة انتظار %1.</numerusform>
            <numerusform>تنتهي رغبة واحدة في قائمة انتظار %1.</numerusform>
            <numerusform>تنتهي رغبتان في قائمة انتظار %1.</numerusform>
            <numerusform>تنتهي %n رغبات في قائمة انتظار %1.</numerusform>
            <numerusform>تنتهي %n رغبة في قائمة انتظار %1.</numerusform>
            <numerusform>تنتهي %n رغبة في قائمة انتظار %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The address %1 was found.</source>
        <translation>عُثر على العنوان %1.</translation>
    </message>
    <message>
        <source>The address %1 was found: it is %2.</source>
        <translation>عُثر على العنوان %1: هو %2.</translation>
    </message>
    <message>
        <source>Nobody knows the address %1: check how it is written, and the network.</source>
        <translation>العنوان %1 غير معروف: تحقق من كتابته ومن الشبكة.</translation>
    </message>
    <message>
        <source>A server answers at port %1.</source>
        <translation>يجيب خادم على المنفذ %1.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2: check the port, and whether the server is running.</source>
        <translation>لا شيء يستمع على المنفذ %1 في %2: تحقق من المنفذ ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>%2 did not answer at port %1 in time: check the port, and whether a firewall is between.</source>
        <translation>لم يُجب %2 على المنفذ %1 في الوقت المناسب: تحقق من المنفذ ومن وجود جدار حماية بينهما.</translation>
    </message>
    <message>
        <source>Something answers at port %1 of %2, but it is not PostgreSQL: check the port.</source>
        <translation>يجيب شيء على المنفذ %1 في %2، لكنه ليس PostgreSQL: تحقق من المنفذ.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال مشفّر.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1).</source>
        <translation>الاتصال مشفّر (%1).</translation>
    </message>
    <message>
        <source>The connection is not encrypted: names and addresses can be read on the way.</source>
        <translation>الاتصال غير مشفّر: يمكن قراءة الأسماء والعناوين في الطريق.</translation>
    </message>
    <message>
        <source>The server is on this computer: nothing has to be encrypted.</source>
        <translation>الخادم على هذا الحاسوب: لا يلزم تشفير شيء.</translation>
    </message>
    <message>
        <source>The server does not encrypt: have TLS switched on there, or choose another encryption here.</source>
        <translation>الخادم لا يشفّر: اطلب تفعيل TLS عليه، أو اختر تشفيرًا آخر هنا.</translation>
    </message>
    <message>
        <source>No encrypted connection came about: the server’s certificate is not one that this computer trusts for that address.</source>
        <translation>لم يتم اتصال مشفّر: شهادة الخادم ليست مما يثق به هذا الحاسوب لهذا العنوان.</translation>
    </message>
    <message>
        <source>The login of %1 was accepted.</source>
        <translation>قُبل تسجيل دخول %1.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none was given or found in .pgpass.</source>
        <translation>يطلب الخادم كلمة مرور، ولم تُعط ولم يُعثر عليها في .pgpass.</translation>
    </message>
    <message>
        <source>The server refused the login: check the user’s name and password, and whether this computer may connect.</source>
        <translation>رفض الخادم تسجيل الدخول: تحقق من اسم المستخدم وكلمة المرور، ومن أن هذا الحاسوب مسموح له بالاتصال.</translation>
    </message>
    <message>
        <source>The server lets nobody in at the moment: it is starting, stopping or full. Try again in a minute.</source>
        <translation>لا يسمح الخادم بدخول أحد في الوقت الحالي: إنه يبدأ أو يتوقف أو ممتلئ. حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>You may read and change the records.</source>
        <translation>يمكنك قراءة السجلات وتغييرها.</translation>
    </message>
    <message>
        <source>You may read the records, but not change them.</source>
        <translation>يمكنك قراءة السجلات، ولا يمكنك تغييرها.</translation>
    </message>
    <message>
        <source>You may set the database up.</source>
        <translation>يمكنك إعداد قاعدة البيانات.</translation>
    </message>
    <message>
        <source>%1 may not read the records: the server’s administrator has to give the right.</source>
        <translation>لا يجوز لـ %1 قراءة السجلات: على مسؤول الخادم منح الإذن.</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>قاعدة البيانات «%1» موجودة.</translation>
    </message>
    <message>
        <source>There is no database “%1” on the server: check the name, or have it made.</source>
        <translation>لا توجد على الخادم قاعدة بيانات باسم «%1»: تحقق من الاسم أو اطلب إنشاءها.</translation>
    </message>
    <message>
        <source>Its text is kept in UTF8.</source>
        <translation>نصوصها محفوظة بترميز UTF8.</translation>
    </message>
    <message>
        <source>Its text is kept in %1, not in UTF8: have a database made with the encoding UTF8.</source>
        <translation>نصوصها محفوظة بترميز %1 لا بترميز UTF8: اطلب إنشاء قاعدة بيانات بترميز UTF8.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, which this program knows.</source>
        <translation>جداولها من الإصدار %1 الذي يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Its tables are of version %1; opening brings them up to version %2.</source>
        <translation>جداولها من الإصدار %1؛ وفتحها ينقلها إلى الإصدار %2.</translation>
    </message>
    <message>
        <source>Its tables are of version %1, and this program knows %2: update the program.</source>
        <translation>جداولها من الإصدار %1، وهذا البرنامج يعرف %2: حدّث البرنامج.</translation>
    </message>
    <message>
        <source>It is empty: Patron Desk can set it up.</source>
        <translation>هي فارغة: يستطيع Patron Desk إعدادها.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Stands in the header of every patron’s page, and on what is printed or exported.</source>
        <translation>يظهر في رأس صفحة كل عميل، وعلى ما يُطبع أو يُصدّر.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Decides on which day an order, a deadline or a renewal period falls.</source>
        <translation>تحدد اليوم الذي يقع فيه الطلب أو الموعد النهائي أو فترة التجديد.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Counts for amounts that came without a currency of their own.</source>
        <translation>تسري على المبالغ التي وردت بلا عملة خاصة بها.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>The header and the buttons of the patron’s page have this colour.</source>
        <translation>لرأس صفحة العميل وأزرارها هذا اللون.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>Links to the patron’s pages begin with it; it is the address of your public ticketing site.</source>
        <translation>تبدأ به روابط صفحات العميل؛ وهو عنوان موقعكم العام لبيع التذاكر.</translation>
    </message>
    <message>
        <source>No address: page links cannot be made</source>
        <translation>لا عنوان: لا يمكن إنشاء روابط الصفحات</translation>
    </message>
    <message>
        <source>Subscription renewal tab</source>
        <translation>علامة التبويب «Subscription renewal»</translation>
    </message>
    <message>
        <source>Repeats “Hide Subscription Renewal Tab in Portal” of your site: with it, nobody sees the tab, whatever is to be renewed.</source>
        <translation>يكرر «Hide Subscription Renewal Tab in Portal» في موقعكم: معه لا يرى أحد علامة التبويب مهما كان هناك للتجديد.</translation>
    </message>
    <message>
        <source>Hide the tab from every patron</source>
        <translation>إخفاء علامة التبويب عن كل العملاء</translation>
    </message>
    <message>
        <source>Personal Pronouns</source>
        <translation>«Personal Pronouns»</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for pronouns on My Profile.</source>
        <translation>يكرر هل يسأل موقعكم عن الضمائر في «My Profile».</translation>
    </message>
    <message>
        <source>Patrons see and change them on My Profile</source>
        <translation>يراها العملاء ويغيرونها في «My Profile»</translation>
    </message>
    <message>
        <source>Onsite Accessibility Requirements</source>
        <translation>«Onsite Accessibility Requirements»</translation>
    </message>
    <message>
        <source>Repeats whether your site asks for access needs on My Profile.</source>
        <translation>يكرر هل يسأل موقعكم عن احتياجات الوصول في «My Profile».</translation>
    </message>
    <message>
        <source>Mobile tickets</source>
        <translation>تذاكر الهاتف</translation>
    </message>
    <message>
        <source>Repeats whether your site has mobile tickets; an order offers them only when it is delivered by e-mail.</source>
        <translation>يكرر هل في موقعكم تذاكر هاتف؛ ولا يتيحها الطلب إلا إذا سُلّم بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Orders delivered by e-mail offer mobile tickets</source>
        <translation>الطلبات المسلّمة بالبريد الإلكتروني تتيح تذاكر الهاتف</translation>
    </message>
    <message>
        <source>Orders in a status without a label</source>
        <translation>الطلبات بحالة بلا تسمية</translation>
    </message>
    <message>
        <source>Decides what a patron sees of an order whose status the table of order labels does not have.</source>
        <translation>يحدد ما يراه العميل من طلب ليست حالته في جدول تسميات الطلبات.</translation>
    </message>
    <message>
        <source>Stages that the vendor names as visible</source>
        <translation>المراحل التي يذكر المورّد أنها ظاهرة</translation>
    </message>
    <message>
        <source>The vendor’s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>تتعارض صفحتا المورّد في تبرع بحالة «Posted» أو «Pending» أو «Pledged» أو «Negotiation/Review» واحتماله أقل من 90 بالمئة؛ وهذا يحسم الأمر.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>المزايا المدرجة</translation>
    </message>
    <message>
        <source>Renewal opens</source>
        <translation>بداية التجديد</translation>
    </message>
    <message>
        <source>So many days before a benefit expires, Renew now is offered; that day is included.</source>
        <translation>يُعرض «Renew now» قبل انتهاء الميزة بهذا العدد من الأيام؛ وذلك اليوم محسوب.</translation>
    </message>
    <message>
        <source>Renewal closes</source>
        <translation>نهاية التجديد</translation>
    </message>
    <message>
        <source>So many days after a benefit expired, it can no longer be renewed; that day is included.</source>
        <translation>بعد انتهاء الميزة بهذا العدد من الأيام لا يعود تجديدها ممكنًا؛ وذلك اليوم محسوب.</translation>
    </message>
    <message>
        <source>Empty: it never closes</source>
        <translation>فارغ: لا نهاية</translation>
    </message>
    <message>
        <source>Household levels</source>
        <translation>مستويات الأسرة</translation>
    </message>
    <message>
        <source>Decides who has the presales, members’ seats and discounts of a benefit of a Household level.</source>
        <translation>يحدد من له البيع المسبق ومقاعد الأعضاء وخصومات ميزة من مستوى أسرة.</translation>
    </message>
    <message>
        <source>Order Fulfillment Administrator</source>
        <translation>Order Fulfillment Administrator</translation>
    </message>
    <message>
        <source>Change requests go to this address while the Subscription Fulfillment Administrator is blank.</source>
        <translation>تذهب طلبات التغيير إلى هذا العنوان ما دام «Subscription Fulfillment Administrator» فارغًا.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Subscription Fulfillment Administrator</source>
        <translation>Subscription Fulfillment Administrator</translation>
    </message>
    <message>
        <source>The form behind Request Changes is sent to this address.</source>
        <translation>يُرسل نموذج «Request Changes» إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Blank: the Order Fulfillment Administrator</source>
        <translation>فارغ: «Order Fulfillment Administrator»</translation>
    </message>
    <message>
        <source>Benefit administrator</source>
        <translation>مسؤول المزايا</translation>
    </message>
    <message>
        <source>What a patron writes under “Contact us about Renewing” goes to this address.</source>
        <translation>ما يكتبه العميل في «Contact us about Renewing» يذهب إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Whose records count</source>
        <translation>السجلات المعتمدة</translation>
    </message>
    <message>
        <source>Says whether a change made here is the change, or has to be repeated in PatronManager.</source>
        <translation>يحدد هل التغيير هنا نهائي أم يجب تكراره في PatronManager.</translation>
    </message>
    <message>
        <source>Warn about old data</source>
        <translation>التحذير من البيانات القديمة</translation>
    </message>
    <message>
        <source>Imported data that are older than this many days are warned about on every page.</source>
        <translation>تحذر كل صفحة من البيانات المستوردة التي تجاوز عمرها هذا العدد من الأيام.</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>النسخ الاحتياطي اليومي</translation>
    </message>
    <message>
        <source>A database that is a file is copied once a day while the program is open.</source>
        <translation>قاعدة البيانات التي هي ملف تُنسخ مرة كل يوم ما دام البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>Make a verified copy every day</source>
        <translation>إنشاء نسخة متحقق منها كل يوم</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>النسخ الاحتياطية المحفوظة</translation>
    </message>
    <message>
        <source>The oldest daily backup beyond this many is deleted.</source>
        <translation>تُحذف أقدم نسخة يومية تزيد على هذا العدد.</translation>
    </message>
    <message>
        <source>The patron does not see the order</source>
        <translation>لا يرى العميل الطلب</translation>
    </message>
    <message>
        <source>The patron sees the order, with the status as it is</source>
        <translation>يرى العميل الطلب، والحالة كما هي</translation>
    </message>
    <message>
        <source>The probability decides: the gift is hidden under 90 percent</source>
        <translation>الاحتمال يقرر: يُخفى التبرع دون 90 بالمئة</translation>
    </message>
    <message>
        <source>The stage decides: the gift is shown</source>
        <translation>المرحلة تقرر: يظهر التبرع</translation>
    </message>
    <message>
        <source>All that are active, to be renewed, or expired and not replaced</source>
        <translation>كل المزايا السارية، أو المطلوب تجديدها، أو المنتهية غير المستبدلة</translation>
    </message>
    <message>
        <source>Only those in their renewal period</source>
        <translation>ما كان منها في فترة تجديده فقط</translation>
    </message>
    <message>
        <source>Only the contact who holds the benefit</source>
        <translation>جهة الاتصال صاحبة الميزة فقط</translation>
    </message>
    <message>
        <source>Every contact of the account</source>
        <translation>كل جهات الاتصال في الحساب</translation>
    </message>
    <message>
        <source>Patron Desk: this database is the organisation’s record</source>
        <translation>Patron Desk: قاعدة البيانات هذه هي سجل المؤسسة</translation>
    </message>
    <message>
        <source>PatronManager: this database is a copy with work on top</source>
        <translation>PatronManager: قاعدة البيانات هذه نسخة يُعمل عليها</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. One looks like boxoffice@example.org.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. يكون مثل boxoffice@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. One begins with https:// and has no blanks.</source>
        <translation>«%1» ليس عنوان موقع. يبدأ العنوان بـ https:// وليس فيه مسافات.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. One is written as # and six digits or letters from A to F, such as #74152F.</source>
        <translation>«%1» ليس لونًا. يُكتب اللون بالرمز # وستة أرقام أو أحرف من A إلى F، مثل #74152F.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. One has three letters, such as USD.</source>
        <translation>«%1» ليست عملة. للعملة ثلاثة أحرف، مثل USD.</translation>
    </message>
    <message>
        <source>“%1” is not a region. One has two letters, such as US.</source>
        <translation>«%1» ليست منطقة. للمنطقة حرفان، مثل US.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Choose one from the list, such as America/New_York.</source>
        <translation>«%1» ليست منطقة زمنية. اختر واحدة من القائمة، مثل America/New_York.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» لا يصلح هنا.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>لا يمكن ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Who you are. Everybody who works with this database shares these settings.</source>
        <translation>من أنتم. كل من يعمل على قاعدة البيانات هذه يشترك في هذه الإعدادات.</translation>
    </message>
    <message>
        <source>Portal site</source>
        <translation>موقع Portal</translation>
    </message>
    <message>
        <source>How your PatronPortal is set up. Patron Desk cannot ask the site, so it has to be told.</source>
        <translation>كيف أُعد PatronPortal لديكم. لا يستطيع Patron Desk سؤال الموقع، لذلك يلزم ذكره هنا.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What patrons see of their orders.</source>
        <translation>ما يراه العملاء من طلباتهم.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>What patrons see of their gifts.</source>
        <translation>ما يراه العملاء من تبرعاتهم.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>When benefits are listed and can be renewed, and whom they serve.</source>
        <translation>متى تُدرج المزايا ويمكن تجديدها، ومن تخدم.</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Who gets what patrons send from their pages.</source>
        <translation>من يتلقى ما يرسله العملاء من صفحاتهم.</translation>
    </message>
    <message>
        <source>Data age and backups</source>
        <translation>البيانات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where the records come from, and how they are kept safe.</source>
        <translation>من أين تأتي السجلات وكيف تُحفظ آمنة.</translation>
    </message>
    <message>
        <source>The vendor’s help</source>
        <translation>مساعدة المورّد</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Set by staff</source>
        <translation>عيّنه الموظفون</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit Renewal; one that was replaced never does.</source>
        <translation>يحدد أي المزايا تظهر تحت «Benefit Renewal»؛ والميزة المستبدلة لا تظهر فيها أبدًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed, won</source>
        <translation>مغلقة، ناجحة</translation>
    </message>
    <message>
        <source>Closed, lost</source>
        <translation>مغلقة، خاسرة</translation>
    </message>
    <message>
        <source>“%1” is read as “%2”</source>
        <translation>«%1» يُقرأ «%2»</translation>
    </message>
    <message>
        <source>“%1” is not listed</source>
        <translation>«%1» غير مدرج</translation>
    </message>
    <message>
        <source>“%1”: %2 %</source>
        <comment>a stage and its probability</comment>
        <translation>«%1»‏: %2 %</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>تسميات الطلبات</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>مراحل التبرع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if, not as set: %1.</source>
        <translation>ماذا لو، خلافًا للمعيّن: %1.</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>أيام السماح</translation>
    </message>
    <message>
        <source>Seats of a subscriber who does not renew are held for so many days and not sold before; with 0 they go back on sale at once, as in Portal.</source>
        <translation>تُحجز مقاعد المشترك الذي لا يُجدد هذا العدد من الأيام ولا تُباع قبل ذلك؛ ومع القيمة 0 تعود إلى البيع فورًا، كما في Portal.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>What becomes of subscribers’ seats. Patrons see nothing of it on their pages.</source>
        <translation>ما يؤول إليه أمر مقاعد المشتركين. لا يرى العملاء شيئًا من ذلك في صفحاتهم.</translation>
    </message>
    <message>
        <source>Days of a hold</source>
        <translation>أيام الحجز المؤقت</translation>
    </message>
    <message>
        <source>Other seats that a subscriber thinks about are held for so many business days, to the end of the last one, while the old ones stay.</source>
        <translation>تُحجز المقاعد الأخرى التي يفكر فيها المشترك هذا العدد من أيام العمل، حتى نهاية آخرها، وتبقى له المقاعد القديمة.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>On these days nobody is at the desk; like Saturdays and Sundays they are no business days. Written as 2026-12-25, with a comma between two.</source>
        <translation>في هذه الأيام لا أحد في الشباك؛ وهي كالسبت والأحد ليست أيام عمل. تُكتب هكذا 2026-12-25، مع فاصلة لاتينية (,) بين كل يومين.</translation>
    </message>
    <message>
        <source>None: every weekday is a business day</source>
        <translation>لا شيء: كل يوم من الإثنين إلى الجمعة يوم عمل</translation>
    </message>
    <message>
        <source>“%1” is not a list of days. Days are written as 2026-12-25, with a comma between two.</source>
        <translation>«%1» ليس قائمة أيام. تُكتب الأيام هكذا 2026-12-25، مع فاصلة لاتينية (,) بين كل يومين.</translation>
    </message>
    <message>
        <source>Who comes first in a plan</source>
        <translation>من يُقدَّم في الخطة</translation>
    </message>
    <message>
        <source>Decides whose wish for other seats is served before whose where both want the same.</source>
        <translation>يحدد أي رغبة في مقاعد أخرى تُلبى قبل غيرها حين يريد اثنان المقاعد نفسها.</translation>
    </message>
    <message>
        <source>Days between reminders</source>
        <translation>الأيام بين التذكيرات</translation>
    </message>
    <message>
        <source>A subscriber who was reminded of a renewal is left out for so many days, unless somebody says otherwise; with 0 nobody is.</source>
        <translation>المشترك الذي ذُكّر بتجديد يُستبعد طوال هذا العدد من الأيام، ما لم يقرر أحد غير ذلك؛ ومع 0 لا يُستبعد أحد.</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>رغبات المقاعد</translation>
    </message>
    <message>
        <source>How a plan of all wishes for other seats decides between patrons.</source>
        <translation>كيف تفاضل خطة كل الرغبات في مقاعد أخرى بين العملاء.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You can close this page and go back to Patron Desk.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Patron Desk.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>لا يذكر ذلك أي مصدر؛ هو مفترض.</translation>
    </message>
    <message>
        <source>Patron Desk’s own rule or your setting.</source>
        <translation>قاعدة خاصة بـ Patron Desk أو إعداد لديك.</translation>
    </message>
    <message>
        <source>PatronManager Help: How Patrons Use Their PatronPortal Accounts</source>
        <translation>مساعدة PatronManager‏: «How Patrons Use Their PatronPortal Accounts»</translation>
    </message>
    <message>
        <source>PatronManager Help: PatronPortal FAQs</source>
        <translation>مساعدة PatronManager‏: «PatronPortal FAQs»</translation>
    </message>
    <message>
        <source>PatronManager Help, article %1</source>
        <translation>مساعدة PatronManager، المقال %1</translation>
    </message>
    <message>
        <source>login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>order statuses</source>
        <translation>حالات الطلبات</translation>
    </message>
    <message>
        <source>virtual events</source>
        <translation>الفعاليات الافتراضية</translation>
    </message>
    <message>
        <source>mobile tickets</source>
        <translation>تذاكر الهاتف</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>التأهيل</translation>
    </message>
    <message>
        <source>donations</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>perks</source>
        <translation>الامتيازات</translation>
    </message>
    <message>
        <source>portal users</source>
        <translation>مستخدمو Portal</translation>
    </message>
    <message>
        <source>assumed, no source</source>
        <translation>مفترض، بلا مصدر</translation>
    </message>
    <message>
        <source>own rule or setting</source>
        <translation>قاعدة خاصة أو إعداد</translation>
    </message>
    <message>
        <source>Portal help: %1</source>
        <translation>مساعدة Portal: %1</translation>
    </message>
    <message>
        <source>Portal FAQ: %1</source>
        <translation>أسئلة Portal الشائعة: %1</translation>
    </message>
    <message>
        <source>Help article %1</source>
        <translation>مقال المساعدة %1</translation>
    </message>
    <message>
        <source>%1; in part assumed</source>
        <translation>%1؛ مفترض جزئيًا</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>There is nothing that you need to do.</source>
        <translation>لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Something in it is still open; I can look up what that is.</source>
        <translation>ما زال فيه أمر مفتوح؛ يمكنني البحث عنه.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be paid.</source>
        <translation>يمكنني أن أذكر لك ما بقي للدفع.</translation>
    </message>
    <message>
        <source>I can tell you more about the refund.</source>
        <translation>يمكنني أن أخبرك بالمزيد عن الاسترداد.</translation>
    </message>
    <message>
        <source>I can tell you what is still to be done.</source>
        <translation>يمكنني أن أذكر لك ما بقي عمله.</translation>
    </message>
    <message>
        <source>On the day that I am looking at, this was not in your account yet.</source>
        <translation>في اليوم الذي أنظر فيه لم يكن هذا في حسابك بعد.</translation>
    </message>
    <message>
        <source>I can look at today’s page with you.</source>
        <translation>يمكنني أن أراجع معك صفحة اليوم.</translation>
    </message>
    <message>
        <source>This entry was taken out of our records, so your account does not show it.</source>
        <translation>حُذف هذا القيد من سجلاتنا، لذلك لا يعرضه حسابك.</translation>
    </message>
    <message>
        <source>If you think that it should be there, I will have it checked.</source>
        <translation>إن كنت ترى أنه ينبغي أن يكون هناك، فسأطلب التحقق منه.</translation>
    </message>
    <message>
        <source>This entry was joined with another one, so your account does not show it by itself.</source>
        <translation>ضُم هذا القيد إلى قيد آخر، لذلك لا يعرضه حسابك منفردًا.</translation>
    </message>
    <message>
        <source>I can look at the other one with you.</source>
        <translation>يمكنني أن أراجع الآخر معك.</translation>
    </message>
    <message>
        <source>You can log in with {username}.</source>
        <translation>يمكنك تسجيل الدخول باستخدام {username}.</translation>
    </message>
    <message>
        <source>If you have forgotten your password, choose “Forgot password” where you log in.</source>
        <translation>إن كنت قد نسيت كلمة المرور، فاختر «Forgot password» عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your login is switched off at the moment.</source>
        <translation>دخولك إلى الحساب موقوف في الوقت الحالي.</translation>
    </message>
    <message>
        <source>I can have it switched on again.</source>
        <translation>يمكنني أن أطلب إعادة تفعيله.</translation>
    </message>
    <message>
        <source>You do not have a login yet.</source>
        <translation>ليس لك حساب دخول بعد.</translation>
    </message>
    <message>
        <source>I can have one made for you.</source>
        <translation>يمكنني أن أطلب إنشاء حساب لك.</translation>
    </message>
    <message>
        <source>Somebody else uses the same e-mail address with us, so you cannot have a login with it.</source>
        <translation>يستخدم شخص آخر لدينا عنوان البريد الإلكتروني نفسه، لذلك لا يمكن أن يكون لك به حساب دخول.</translation>
    </message>
    <message>
        <source>With an address of your own you can have one.</source>
        <translation>بعنوان خاص بك يمكن ذلك.</translation>
    </message>
    <message>
        <source>We have no e-mail address of yours, so you cannot have a login yet.</source>
        <translation>ليس لدينا عنوان بريد إلكتروني لك، لذلك لا يمكن أن يكون لك حساب دخول بعد.</translation>
    </message>
    <message>
        <source>If you tell me your address, I can have one made.</source>
        <translation>إن أعطيتني عنوانك، يمكنني أن أطلب إنشاء حساب.</translation>
    </message>
    <message>
        <source>Your e-mail address is in use for another login, so you cannot have one with it.</source>
        <translation>عنوان بريدك الإلكتروني مستخدم لحساب دخول آخر، لذلك لا يمكن أن يكون لك به حساب.</translation>
    </message>
    <message>
        <source>With another address you can have one.</source>
        <translation>بعنوان آخر يمكن ذلك.</translation>
    </message>
    <message>
        <source>Under My Profile you see your details and can change them.</source>
        <translation>في «My Profile» ترى بياناتك ويمكنك تغييرها.</translation>
    </message>
    <message>
        <source>What you save there is changed with us too.</source>
        <translation>ما تحفظه هناك يتغير لدينا أيضًا.</translation>
    </message>
    <message>
        <source>Under Orders you find the ticket orders that you placed with us.</source>
        <translation>في «Orders» تجد طلبات التذاكر التي قدمتها لدينا.</translation>
    </message>
    <message>
        <source>“See details” shows more about each of them.</source>
        <translation>يعرض «See details» المزيد عن كل منها.</translation>
    </message>
    <message>
        <source>Under Donations you find your gifts that are complete or soon will be.</source>
        <translation>في «Donations» تجد تبرعاتك المكتملة أو التي قاربت الاكتمال.</translation>
    </message>
    <message>
        <source>The upcoming and the completed ones stand apart.</source>
        <translation>القادمة والمكتملة منفصلة بعضها عن بعض.</translation>
    </message>
    <message>
        <source>You have no Donations tab, because no gift in your name is complete or soon will be.</source>
        <translation>ليست لديك علامة التبويب «Donations»، لأنه لا تبرع باسمك مكتمل أو قارب الاكتمال.</translation>
    </message>
    <message>
        <source>The tab appears with the first one that is.</source>
        <translation>تظهر علامة التبويب مع أول تبرع كذلك.</translation>
    </message>
    <message>
        <source>Under Subscription renewal you find the subscriptions that wait for your renewal.</source>
        <translation>في «Subscription renewal» تجد الاشتراكات التي تنتظر تجديدك.</translation>
    </message>
    <message>
        <source>You can pay for them there, or ask us for changes.</source>
        <translation>يمكنك دفع قيمتها هناك، أو طلب تغييرات منا.</translation>
    </message>
    <message>
        <source>You have no Subscription renewal tab, because no subscription of yours waits to be renewed there.</source>
        <translation>ليست لديك علامة التبويب «Subscription renewal»، لأنه لا اشتراك لك ينتظر التجديد هناك.</translation>
    </message>
    <message>
        <source>The tab appears when one does.</source>
        <translation>تظهر علامة التبويب عندما يوجد اشتراك ينتظر.</translation>
    </message>
    <message>
        <source>We do not offer the renewal of subscriptions on our website at the moment.</source>
        <translation>لا نتيح تجديد الاشتراكات على موقعنا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>I can tell you how to renew yours.</source>
        <translation>يمكنني أن أشرح لك كيف تجدد اشتراكك.</translation>
    </message>
    <message>
        <source>Under Benefit Renewal you find your memberships and benefits.</source>
        <translation>في «Benefit Renewal» تجد عضوياتك ومزاياك.</translation>
    </message>
    <message>
        <source>You can see there where they stand, and renew them.</source>
        <translation>يمكنك أن ترى هناك وضعها وتجددها.</translation>
    </message>
    <message>
        <source>You have no Benefit Renewal tab, because no membership or benefit of yours is listed there.</source>
        <translation>ليست لديك علامة التبويب «Benefit Renewal»، لأنه لا عضوية ولا ميزة لك تُدرج فيها.</translation>
    </message>
    <message>
        <source>I can tell you which ones you have.</source>
        <translation>يمكنني أن أذكر لك ما لديك منها.</translation>
    </message>
    <message>
        <source>You can change this yourself under My Profile.</source>
        <translation>يمكنك تغيير هذا بنفسك في «My Profile».</translation>
    </message>
    <message>
        <source>You can change your password yourself under My Profile.</source>
        <translation>يمكنك تغيير كلمة المرور بنفسك في «My Profile».</translation>
    </message>
    <message>
        <source>If you have forgotten it, choose “Forgot password” where you log in.</source>
        <translation>إن كنت قد نسيتها، فاختر «Forgot password» عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>You can change your e-mail address yourself under My Profile; it is also the name that you log in with.</source>
        <translation>يمكنك تغيير عنوان بريدك الإلكتروني بنفسك في «My Profile»؛ وهو أيضًا الاسم الذي تسجل به الدخول.</translation>
    </message>
    <message>
        <source>Nobody else may use the same address with us.</source>
        <translation>لا يجوز لأحد آخر أن يستخدم لدينا العنوان نفسه.</translation>
    </message>
    <message>
        <source>You can see and change your pronouns yourself under My Profile.</source>
        <translation>يمكنك أن ترى ضمائرك وتغيرها بنفسك في «My Profile».</translation>
    </message>
    <message>
        <source>Our website does not ask for pronouns at the moment.</source>
        <translation>لا يسأل موقعنا عن الضمائر في الوقت الحالي.</translation>
    </message>
    <message>
        <source>You can tell me yours, if you like.</source>
        <translation>يمكنك أن تذكر لي ضمائرك إن أردت.</translation>
    </message>
    <message>
        <source>You can see and change what access you need yourself under My Profile.</source>
        <translation>يمكنك أن ترى احتياجات الوصول الخاصة بك وتغيرها بنفسك في «My Profile».</translation>
    </message>
    <message>
        <source>Our website does not show what access you need at the moment.</source>
        <translation>لا يعرض موقعنا احتياجات الوصول الخاصة بك في الوقت الحالي.</translation>
    </message>
    <message>
        <source>You can tell me what you need.</source>
        <translation>يمكنك أن تذكر لي ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>This order is not in your name, so it is not in your account.</source>
        <translation>هذا الطلب ليس باسمك، لذلك ليس في حسابك.</translation>
    </message>
    <message>
        <source>I can have it checked in whose name it should be.</source>
        <translation>يمكنني أن أطلب التحقق من الاسم الذي ينبغي أن يكون به.</translation>
    </message>
    <message>
        <source>Your order shows as “{label}”.</source>
        <translation>يظهر طلبك بالتسمية «{label}».</translation>
    </message>
    <message>
        <source>An order like this one is not listed in your account.</source>
        <translation>طلب كهذا لا يُدرج في حسابك.</translation>
    </message>
    <message>
        <source>I can tell you here what became of it.</source>
        <translation>يمكنني أن أخبرك هنا بما آل إليه.</translation>
    </message>
    <message>
        <source>This order waits for a renewal, so it does not stand among your orders.</source>
        <translation>هذا الطلب ينتظر التجديد، لذلك ليس بين طلباتك.</translation>
    </message>
    <message>
        <source>I can tell you where it is to be found.</source>
        <translation>يمكنني أن أخبرك أين تجده.</translation>
    </message>
    <message>
        <source>Your account does not show orders that are where this one is now.</source>
        <translation>لا يعرض حسابك الطلبات التي في مثل وضع هذا الطلب الآن.</translation>
    </message>
    <message>
        <source>I can tell you here where it stands.</source>
        <translation>يمكنني أن أخبرك هنا بوضعه.</translation>
    </message>
    <message>
        <source>Your order shows as “{status}”.</source>
        <translation>يظهر طلبك بالتسمية «{status}».</translation>
    </message>
    <message>
        <source>I can tell you what that means for you.</source>
        <translation>يمكنني أن أشرح لك ما يعنيه ذلك لك.</translation>
    </message>
    <message>
        <source>A part of this subscription is paid, so its seats cannot be changed any more.</source>
        <translation>جزء من هذا الاشتراك مدفوع، لذلك لم يعد تغيير مقاعده ممكنًا.</translation>
    </message>
    <message>
        <source>This gift is not in your name, so it is not in your account.</source>
        <translation>هذا التبرع ليس باسمك، لذلك ليس في حسابك.</translation>
    </message>
    <message>
        <source>Your account lists a gift when it is settled, and this one is not settled yet.</source>
        <translation>يعرض حسابك التبرع عندما يُحسم، وهذا لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>You will find it there when it is.</source>
        <translation>ستجده هناك عندما يُحسم.</translation>
    </message>
    <message>
        <source>This gift is not in your account yet.</source>
        <translation>هذا التبرع ليس في حسابك بعد.</translation>
    </message>
    <message>
        <source>I will have it checked and put right.</source>
        <translation>سأطلب التحقق منه وتصحيحه.</translation>
    </message>
    <message>
        <source>Your pledge itself is not listed, because its single payments are.</source>
        <translation>تعهدك نفسه غير مدرج، لأن دفعاته هي المدرجة.</translation>
    </message>
    <message>
        <source>I can go through the payments with you.</source>
        <translation>يمكنني أن أراجع الدفعات معك.</translation>
    </message>
    <message>
        <source>This gift is not in your account, because no amount is noted for it.</source>
        <translation>هذا التبرع ليس في حسابك، لأنه لم يُسجل له مبلغ.</translation>
    </message>
    <message>
        <source>Your gift is listed in your account.</source>
        <translation>تبرعك مدرج في حسابك.</translation>
    </message>
    <message>
        <source>I can tell you where it stands.</source>
        <translation>يمكنني أن أخبرك بوضعه.</translation>
    </message>
    <message>
        <source>Your gift stands under Upcoming, because it is not complete yet.</source>
        <translation>يقع تبرعك تحت «Upcoming»، لأنه لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>It stands under Completed when it is.</source>
        <translation>سيقع تحت «Completed» عندما يكتمل.</translation>
    </message>
    <message>
        <source>Your gift stands under Completed.</source>
        <translation>يقع تبرعك تحت «Completed».</translation>
    </message>
    <message>
        <source>Your subscription waits for your renewal under Subscription renewal.</source>
        <translation>ينتظر اشتراكك تجديدك في «Subscription renewal».</translation>
    </message>
    <message>
        <source>There you can pay, ask us for changes, or say that you do not want to renew.</source>
        <translation>يمكنك هناك الدفع، أو طلب تغييرات منا، أو القول إنك لا تريد التجديد.</translation>
    </message>
    <message>
        <source>A subscription of this kind is not renewed on our website.</source>
        <translation>لا يُجدد اشتراك من هذا النوع على موقعنا.</translation>
    </message>
    <message>
        <source>I can tell you how to renew it.</source>
        <translation>يمكنني أن أشرح لك كيف تجدده.</translation>
    </message>
    <message>
        <source>A membership is not listed under Subscription renewal.</source>
        <translation>لا تُدرج العضوية تحت «Subscription renewal».</translation>
    </message>
    <message>
        <source>I can tell you how yours is renewed.</source>
        <translation>يمكنني أن أشرح لك كيف تُجدد عضويتك.</translation>
    </message>
    <message>
        <source>This order is not a subscription, so it is not listed for renewal.</source>
        <translation>هذا الطلب ليس اشتراكًا، لذلك لا يُدرج للتجديد.</translation>
    </message>
    <message>
        <source>We have your request for changes, and your seats stay as they are until we have worked on it.</source>
        <translation>وصلنا طلب التغيير منك، وتبقى مقاعدك كما هي حتى نعالجه.</translation>
    </message>
    <message>
        <source>I can look up how far it is.</source>
        <translation>يمكنني أن أتحقق من مدى تقدمه.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal.</source>
        <translation>هذه الميزة مدرجة تحت «Benefit Renewal».</translation>
    </message>
    <message>
        <source>I can tell you more about it.</source>
        <translation>يمكنني أن أخبرك بالمزيد عنها.</translation>
    </message>
    <message>
        <source>This benefit is listed under Benefit Renewal, because it can be renewed now.</source>
        <translation>هذه الميزة مدرجة تحت «Benefit Renewal»، لأن تجديدها ممكن الآن.</translation>
    </message>
    <message>
        <source>Your account shows how.</source>
        <translation>يوضح حسابك كيفية ذلك.</translation>
    </message>
    <message>
        <source>Your account lists a benefit only while it can be renewed, and that is not now.</source>
        <translation>لا يعرض حسابك الميزة إلا ما دام تجديدها ممكنًا، وليس الأمر كذلك الآن.</translation>
    </message>
    <message>
        <source>I can tell you when that is.</source>
        <translation>يمكنني أن أخبرك متى يكون ذلك.</translation>
    </message>
    <message>
        <source>A newer benefit has taken the place of this one, so the old one is not listed any more.</source>
        <translation>حلت ميزة أحدث محل هذه، لذلك لم تعد القديمة مدرجة.</translation>
    </message>
    <message>
        <source>The newer one is the one that counts.</source>
        <translation>المعتمدة هي الأحدث.</translation>
    </message>
    <message>
        <source>This benefit begins on {start}, and your account lists it from then on.</source>
        <translation>تبدأ هذه الميزة في {start}، ويعرضها حسابك اعتبارًا من ذلك اليوم.</translation>
    </message>
    <message>
        <source>This benefit is not in your name, so it is not in your account.</source>
        <translation>هذه الميزة ليست باسمك، لذلك ليست في حسابك.</translation>
    </message>
    <message>
        <source>This benefit has no end, so there is nothing to renew.</source>
        <translation>ليس لهذه الميزة نهاية، لذلك لا شيء يلزم تجديده.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}.</source>
        <translation>تسري هذه الميزة حتى {expires}.</translation>
    </message>
    <message>
        <source>The time to renew it begins on {opens}.</source>
        <translation>تبدأ فترة تجديدها في {opens}.</translation>
    </message>
    <message>
        <source>This benefit lasts until {expires}, and this is the time to renew it.</source>
        <translation>تسري هذه الميزة حتى {expires}، وهذه هي فترة تجديدها.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and you can still renew it.</source>
        <translation>انتهت هذه الميزة في {expires}، وما زال بإمكانك تجديدها.</translation>
    </message>
    <message>
        <source>This benefit ended on {expires}, and the time to renew it ended on {closes}.</source>
        <translation>انتهت هذه الميزة في {expires}، وانقضت فترة تجديدها في {closes}.</translation>
    </message>
    <message>
        <source>I can tell you what is possible now.</source>
        <translation>يمكنني أن أخبرك بما هو ممكن الآن.</translation>
    </message>
    <message>
        <source>The line at the top reminds you to renew “{level}”, whose last day is {expires}.</source>
        <translation>يذكّرك السطر في الأعلى بتجديد «{level}» الذي آخر أيامه {expires}.</translation>
    </message>
    <message>
        <source>You can renew it under Benefit Renewal.</source>
        <translation>يمكنك تجديده في «Benefit Renewal».</translation>
    </message>
    <message>
        <source>Through “{level}” you can book before it is open to everybody.</source>
        <translation>مع «{level}» يمكنك الحجز قبل أن يُفتح للجميع.</translation>
    </message>
    <message>
        <source>Log in first, then it is open to you.</source>
        <translation>سجّل الدخول أولًا، وعندئذ يكون مفتوحًا لك.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book from {opens}, before it is open to everybody.</source>
        <translation>مع «{level}» يمكنك الحجز من {opens}، قبل أن يُفتح للجميع.</translation>
    </message>
    <message>
        <source>Log in first when you book.</source>
        <translation>سجّل الدخول أولًا عند الحجز.</translation>
    </message>
    <message>
        <source>It is open to everybody now.</source>
        <translation>هو مفتوح للجميع الآن.</translation>
    </message>
    <message>
        <source>You can book it without “{level}” too.</source>
        <translation>يمكنك الحجز بدون «{level}» أيضًا.</translation>
    </message>
    <message>
        <source>Through “{level}” you can book seats that others do not see.</source>
        <translation>مع «{level}» يمكنك حجز مقاعد لا يراها الآخرون.</translation>
    </message>
    <message>
        <source>Log in first, then you will see them.</source>
        <translation>سجّل الدخول أولًا، وعندئذ ستراها.</translation>
    </message>
    <message>
        <source>Your discount for “{level}” applies by itself once you are logged in.</source>
        <translation>يُطبق خصمك الخاص بـ «{level}» تلقائيًا بعد تسجيل دخولك.</translation>
    </message>
    <message>
        <source>You need not enter a code.</source>
        <translation>لا يلزمك إدخال رمز.</translation>
    </message>
    <message>
        <source>This discount has been used as often as it can be.</source>
        <translation>استُخدم هذا الخصم أقصى عدد ممكن من المرات.</translation>
    </message>
    <message>
        <source>I can tell you about the regular prices.</source>
        <translation>يمكنني أن أخبرك بالأسعار العادية.</translation>
    </message>
    <message>
        <source>This discount is not on offer at the moment.</source>
        <translation>هذا الخصم غير متاح في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This discount does not apply by itself.</source>
        <translation>لا يُطبق هذا الخصم تلقائيًا.</translation>
    </message>
    <message>
        <source>I can tell you how it is used.</source>
        <translation>يمكنني أن أشرح لك كيف يُستخدم.</translation>
    </message>
    <message>
        <source>This discount comes with “{level}”, which you do not have at the moment.</source>
        <translation>يأتي هذا الخصم مع «{level}»، وليس لديك في الوقت الحالي.</translation>
    </message>
    <message>
        <source>I can tell you how to get it.</source>
        <translation>يمكنني أن أشرح لك كيف تحصل عليه.</translation>
    </message>
    <message>
        <source>This early booking comes with “{level}”, which you do not have at the moment.</source>
        <translation>يأتي هذا الحجز المبكر مع «{level}»، وليس لديك في الوقت الحالي.</translation>
    </message>
    <message>
        <source>These seats come with “{level}”, which you do not have at the moment.</source>
        <translation>تأتي هذه المقاعد مع «{level}»، وليس لديك في الوقت الحالي.</translation>
    </message>
    <message>
        <source>A better discount of yours is used in place of this one.</source>
        <translation>يُستخدم بدلًا من هذا الخصم خصم أفضل لديك.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>an account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>an allocation</source>
        <translation>حصة</translation>
    </message>
    <message>
        <source>a benefit</source>
        <translation>ميزة</translation>
    </message>
    <message>
        <source>a benefit level</source>
        <translation>مستوى ميزة</translation>
    </message>
    <message>
        <source>a change request</source>
        <translation>طلب تغيير</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>a discount code</source>
        <translation>رمز خصم</translation>
    </message>
    <message>
        <source>a donation</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>a performance</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>an e-mail that came in</source>
        <translation>رسالة إلكترونية واردة</translation>
    </message>
    <message>
        <source>an e-mail in the outbox</source>
        <translation>رسالة إلكترونية في صندوق الصادر</translation>
    </message>
    <message>
        <source>a payment</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>a portal user</source>
        <translation>مستخدم Portal</translation>
    </message>
    <message>
        <source>a price level</source>
        <translation>فئة سعر</translation>
    </message>
    <message>
        <source>an entry of the Renewal Log</source>
        <translation>قيد في سجل التجديدات</translation>
    </message>
    <message>
        <source>a run of the Renewal Tool</source>
        <translation>تنفيذ لأداة Renewal Tool</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>a seat of a subscriber</source>
        <translation>مقعد مشترك</translation>
    </message>
    <message>
        <source>a seat that is sold or held</source>
        <translation>مقعد مبيع أو محجوز</translation>
    </message>
    <message>
        <source>a wish on the wait list</source>
        <translation>رغبة في قائمة الانتظار</translation>
    </message>
    <message>
        <source>a series</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>a ticket or package of an order</source>
        <translation>تذكرة أو باقة من طلب</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>a venue</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>something recorded later</source>
        <translation>شيء سُجل لاحقًا</translation>
    </message>
    <message>
        <source>It was stopped there.</source>
        <translation>أُوقف التراجع هناك.</translation>
    </message>
    <message>
        <source>What action %1 changed was changed again by action %2 meanwhile; undo %2 first.</source>
        <translation>ما غيّره الإجراء %1 تغير مرة أخرى في هذه الأثناء بالإجراء %2؛ تراجع أولًا عن %2.</translation>
    </message>
    <message>
        <source>Action %1 has to wait: %2; undo that first.</source>
        <translation>على الإجراء %1 أن ينتظر: %2؛ تراجع عن ذلك أولًا.</translation>
    </message>
    <message>
        <source>%1 went to %2 meanwhile.</source>
        <translation>انتقل %1 في هذه الأثناء إلى %2.</translation>
    </message>
    <message>
        <source>%1 has what would have to come back</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>ما يجب أن يعود صار لدى %1</translation>
    </message>
    <message>
        <source>something that it needs is no more</source>
        <translation>شيء يحتاج إليه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>%1 refers to it</source>
        <comment>a row that stands in the way of an undo</comment>
        <translation>يشير إليه %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts of the run are taken back and stay so; the rest is as it was.</source>
        <translation>
            <numerusform>أجزاء التنفيذ التي جرى التراجع عنها وتبقى كذلك: %Ln؛ والباقي كما كان.</numerusform>
            <numerusform>أجزاء التنفيذ التي جرى التراجع عنها وتبقى كذلك: %Ln؛ والباقي كما كان.</numerusform>
            <numerusform>أجزاء التنفيذ التي جرى التراجع عنها وتبقى كذلك: %Ln؛ والباقي كما كان.</numerusform>
            <numerusform>أجزاء التنفيذ التي جرى التراجع عنها وتبقى كذلك: %Ln؛ والباقي كما كان.</numerusform>
            <numerusform>أجزاء التنفيذ التي جرى التراجع عنها وتبقى كذلك: %Ln؛ والباقي كما كان.</numerusform>
            <numerusform>أجزاء التنفيذ التي جرى التراجع عنها وتبقى كذلك: %Ln؛ والباقي كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 Undo the run again to go on.</source>
        <comment>what is so now; why</comment>
        <translation>%1 %2 تراجع عن التنفيذ مرة أخرى للمتابعة.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>(blank)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Choose Your Own</source>
        <translation>Choose Your Own</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message numerus="yes">
        <source>%n seats side by side</source>
        <translation>
            <numerusform>%n مقعد متجاور</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان متجاوران</numerusform>
            <numerusform>%n مقاعد متجاورة</numerusform>
            <numerusform>%n مقعدًا متجاورًا</numerusform>
            <numerusform>%n مقعد متجاور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n مقعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>in any section</source>
        <translation>في أي قسم</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a section</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>a patron, seats, where</comment>
        <translation>%1: %2‏، %3.</translation>
    </message>
    <message>
        <source>%1, order %2: %3, %4.</source>
        <comment>a patron, an order, seats, where</comment>
        <translation>%1‏، الطلب %2: %3‏، %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them accessible.</source>
        <translation>
            <numerusform>المهيأة لذوي الإعاقة منها: %n.</numerusform>
            <numerusform>المهيأة لذوي الإعاقة منها: %n.</numerusform>
            <numerusform>المهيأة لذوي الإعاقة منها: %n.</numerusform>
            <numerusform>المهيأة لذوي الإعاقة منها: %n.</numerusform>
            <numerusform>المهيأة لذوي الإعاقة منها: %n.</numerusform>
            <numerusform>المهيأة لذوي الإعاقة منها: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>Next on the wait list: %1. These seats would do: %2.</source>
        <translation>التالي في قائمة الانتظار: %1. هذه المقاعد مناسبة: %2.</translation>
    </message>
    <message>
        <source>On the wait list for such seats: %1.</source>
        <translation>في قائمة انتظار مقاعد كهذه: %1.</translation>
    </message>
    <message>
        <source>The patron has them now and waits no longer.</source>
        <translation>هي الآن للعميل، ولم يعد ينتظر.</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>الطلب الذي كان هذا العميل ينتظر به لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The order that this patron waits with has no seats at a performance that is still to come.</source>
        <translation>ليس للطلب الذي ينتظر به هذا العميل مقاعد في عرض قادم.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the wait list can be offered seats.</source>
        <translation>
            <numerusform>يمكن عرض مقاعد على %n آخرين في قائمة الانتظار.</numerusform>
            <numerusform>يمكن عرض مقاعد على منتظر آخر في قائمة الانتظار.</numerusform>
            <numerusform>يمكن عرض مقاعد على منتظرين آخرين اثنين في قائمة الانتظار.</numerusform>
            <numerusform>يمكن عرض مقاعد على %n آخرين في قائمة الانتظار.</numerusform>
            <numerusform>يمكن عرض مقاعد على %n آخرين في قائمة الانتظار.</numerusform>
            <numerusform>يمكن عرض مقاعد على %n آخرين في قائمة الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>window, text, databases</source>
        <translation>النافذة والنص وقواعد البيانات</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>databases in a file</source>
        <translation>قواعد بيانات في ملف</translation>
    </message>
    <message>
        <source>shared databases</source>
        <translation>قواعد بيانات مشتركة</translation>
    </message>
    <message>
        <source>zip files</source>
        <translation>ملفات zip</translation>
    </message>
    <message>
        <source>passwords in the desktop’s keychain</source>
        <translation>كلمات المرور في سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>letters and numbers</source>
        <translation>الحروف والأرقام</translation>
    </message>
    <message>
        <source>Harbour Light</source>
        <translation>Harbour Light</translation>
    </message>
    <message>
        <source>Matinee Six</source>
        <translation>Matinee Six</translation>
    </message>
    <message>
        <source>plans of seat wishes</source>
        <translation>خطط رغبات المقاعد</translation>
    </message>
    <message>
        <source>encrypted connections to mail servers</source>
        <translation>اتصالات مشفّرة بخوادم البريد</translation>
    </message>
    <message>
        <source>the parts of an e-mail</source>
        <translation>أجزاء الرسالة الإلكترونية</translation>
    </message>
    <message>
        <source>the text of an e-mail in HTML</source>
        <translation>نص الرسالة الإلكترونية بصيغة HTML</translation>
    </message>
    <message>
        <source>what the reader of e-mails may not do</source>
        <translation>ما لا يجوز لقارئ الرسائل الإلكترونية أن يفعله</translation>
    </message>
</context>
<context>
    <name>patrondesk</name>
    <message>
        <source>Shows what a patron sees in Portal, and why.</source>
        <translation>يعرض ما يراه العميل في Portal، ولماذا.</translation>
    </message>
    <message>
        <source>The database: sqlite:///file, a file, or postgresql://host/name.</source>
        <translation>قاعدة البيانات: sqlite:///file أو ملف أو postgresql://host/name.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system أو light أو dark.</translation>
    </message>
    <message>
        <source>The theme is “system”, “light” or “dark”, not “%1”.</source>
        <translation>السمة هي «system» أو «light» أو «dark»، لا «%1».</translation>
    </message>
    <message>
        <source>Open the demo theatre.</source>
        <translation>افتح المسرح التجريبي.</translation>
    </message>
    <message>
        <source>Exports to import: zip files, folders or CSV files.</source>
        <translation>ملفات التصدير المطلوب استيرادها: ملفات zip أو مجلدات أو ملفات CSV.</translation>
    </message>
    <message>
        <source>--db and --demo name two databases; only one can be opened.</source>
        <translation>يحدد --db و--demo قاعدتي بيانات؛ ولا يمكن فتح إلا واحدة.</translation>
    </message>
</context>
<context>
    <name>pd::app::BackupDesk</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>النسخ الاحتياطي اليومي</translation>
    </message>
</context>
<context>
    <name>pd::app::DesktopNotes</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>pd::app::MailDesk</name>
    <message>
        <source>Taking e-mails in</source>
        <translation>استلام الرسائل</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message numerus="yes">
        <source>%n new requests have come by mail.</source>
        <translation>
            <numerusform>لم يصل أي طلب تغيير جديد بالبريد.</numerusform>
            <numerusform>وصل طلب تغيير جديد بالبريد.</numerusform>
            <numerusform>وصل طلبا تغيير جديدان بالبريد.</numerusform>
            <numerusform>وصلت %n طلبات تغيير جديدة بالبريد.</numerusform>
            <numerusform>وصل %n طلب تغيير جديد بالبريد.</numerusform>
            <numerusform>وصل %n طلب تغيير جديد بالبريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>New requests</source>
        <translation>طلبات تغيير جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails that were sent have come back. The outbox says why.</source>
        <translation>
            <numerusform>لم ترتدّ أي رسالة أُرسلت.</numerusform>
            <numerusform>ارتدّت رسالة أُرسلت. يقول صندوق الصادر لماذا.</numerusform>
            <numerusform>ارتدّت رسالتان أُرسلتا. يقول صندوق الصادر لماذا.</numerusform>
            <numerusform>ارتدّت %n رسائل أُرسلت. يقول صندوق الصادر لماذا.</numerusform>
            <numerusform>ارتدّت %n رسالة أُرسلت. يقول صندوق الصادر لماذا.</numerusform>
            <numerusform>ارتدّت %n رسالة أُرسلت. يقول صندوق الصادر لماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails came back</source>
        <translation>رسائل ارتدّت</translation>
    </message>
</context>
<context>
    <name>pd::app::Program</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>أين تُحفظ قاعدة البيانات الجديدة؟</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>قواعد بيانات Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 مفتوحة في نافذة أخرى، وقد انتقلت إلى المقدمة.</translation>
    </message>
</context>
<context>
    <name>pd::page</name>
    <message>
        <source>shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>The patron does not see this:</source>
        <translation>لا يرى العميل هذا:</translation>
    </message>
    <message>
        <source>The patron sees no fields here.</source>
        <translation>لا يرى العميل أي حقل هنا.</translation>
    </message>
    <message>
        <source>The patron sees no orders here.</source>
        <translation>لا يرى العميل أي طلب هنا.</translation>
    </message>
    <message>
        <source>The patron sees no donations here.</source>
        <translation>لا يرى العميل أي تبرع هنا.</translation>
    </message>
    <message>
        <source>The patron sees no subscriptions to renew here.</source>
        <translation>لا يرى العميل أي اشتراك للتجديد هنا.</translation>
    </message>
    <message>
        <source>The patron sees no benefits here.</source>
        <translation>لا يرى العميل أي ميزة هنا.</translation>
    </message>
    <message>
        <source>Order %1, shown as “%2”</source>
        <translation>الطلب %1، يظهر بالتسمية «%2»</translation>
    </message>
    <message>
        <source>Order %1, hidden</source>
        <translation>الطلب %1، مخفي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>الطلب %1، %2</translation>
    </message>
    <message>
        <source>Field “%1”, %2</source>
        <translation>الحقل «%1»‏، %2</translation>
    </message>
    <message>
        <source>Tab “%1”, %2</source>
        <translation>علامة التبويب «%1»‏، %2</translation>
    </message>
    <message>
        <source>Reminder to renew %1</source>
        <translation>تذكير بتجديد %1</translation>
    </message>
    <message>
        <source>Tab “%1”</source>
        <translation>علامة التبويب «%1»</translation>
    </message>
    <message>
        <source>“%1” is not offered</source>
        <translation>«%1» غير متاح</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>التأهيل</translation>
    </message>
    <message>
        <source>[not shown to the patron]</source>
        <translation>[غير ظاهر للعميل]</translation>
    </message>
    <message>
        <source>After Log In the patron lands here, among the events on sale.</source>
        <translation>بعد «Log In» يصل العميل إلى هنا، بين الفعاليات المعروضة للبيع.</translation>
    </message>
    <message>
        <source>No benefit of this patron opens anything besides.</source>
        <translation>لا تفتح أي ميزة لهذا العميل شيئًا إضافيًا.</translation>
    </message>
    <message>
        <source>Below is what the patron’s benefits open besides.</source>
        <translation>فيما يلي ما تفتحه مزايا العميل إضافة إلى ذلك.</translation>
    </message>
    <message>
        <source>On sale early for this patron</source>
        <translation>معروض للبيع مبكرًا لهذا العميل</translation>
    </message>
    <message>
        <source>Private seats</source>
        <translation>مقاعد خاصة</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>رموز الخصم</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Presale of %1</source>
        <translation>البيع المسبق لـ %1</translation>
    </message>
    <message>
        <source>Private seats for %1</source>
        <translation>مقاعد خاصة لـ %1</translation>
    </message>
    <message>
        <source>Discount code %1, applies</source>
        <translation>رمز الخصم %1، يُطبق</translation>
    </message>
    <message>
        <source>Discount code %1, does not apply</source>
        <translation>رمز الخصم %1، لا يُطبق</translation>
    </message>
    <message>
        <source>“%1” is offered; in this preview it does nothing</source>
        <translation>«%1» متاح؛ ولا يفعل شيئًا في هذه المعاينة</translation>
    </message>
    <message>
        <source>Presale of %1, hidden</source>
        <translation>البيع المسبق لـ %1، مخفي</translation>
    </message>
    <message>
        <source>Private seats for %1, hidden</source>
        <translation>مقاعد خاصة لـ %1، مخفية</translation>
    </message>
    <message>
        <source>%1 (link)</source>
        <comment>read by a screen reader</comment>
        <translation>%1 (رابط)</translation>
    </message>
    <message>
        <source>“%1” leads the patron to %2.</source>
        <translation>يقود «%1» العميل إلى %2.</translation>
    </message>
    <message>
        <source>“%1” opens the mobile tickets of this order for the patron.</source>
        <translation>يفتح «%1» للعميل تذاكر الهاتف الخاصة بهذا الطلب.</translation>
    </message>
    <message>
        <source>“%1” lets the patron change this field; saving it updates the Contact.</source>
        <translation>يتيح «%1» للعميل تغيير هذا الحقل؛ وعند الحفظ تُحدّث جهة الاتصال.</translation>
    </message>
    <message>
        <source>“%1” lets the patron choose another password.</source>
        <translation>يتيح «%1» للعميل اختيار كلمة مرور أخرى.</translation>
    </message>
    <message>
        <source>“%1” opens the form “Submit a Change Request”; sent, it reaches the organisation by e-mail and changes nothing else.</source>
        <translation>يفتح «%1» النموذج «Submit a Change Request»؛ وعند إرساله يصل إلى المؤسسة بالبريد الإلكتروني ولا يغير شيئًا آخر.</translation>
    </message>
    <message>
        <source>“%1” leads the patron to the payment of this renewal.</source>
        <translation>يقود «%1» العميل إلى دفع هذا التجديد.</translation>
    </message>
    <message>
        <source>“%1” releases the seats at once, and the order becomes Did Not Renew.</source>
        <translation>يحرر «%1» المقاعد في الحال، ويصبح الطلب «Did Not Renew».</translation>
    </message>
    <message>
        <source>“%1” leads to the Membership page, where the patron chooses a membership.</source>
        <translation>يقود «%1» إلى الصفحة «Membership»، وفيها يختار العميل عضوية.</translation>
    </message>
    <message>
        <source>“%1” opens a message to the organisation about renewing.</source>
        <translation>يفتح «%1» رسالة إلى المؤسسة بشأن التجديد.</translation>
    </message>
    <message>
        <source>In this preview nothing is opened or sent.</source>
        <translation>في هذه المعاينة لا يُفتح شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>You act for the patron: a click or Space does it, after a question.</source>
        <translation>أنت تتصرف نيابة عن العميل: تنفذه نقرة أو مفتاح المسافة، بعد سؤال.</translation>
    </message>
    <message>
        <source>“%1” is offered; it works here while you act for the patron</source>
        <translation>«%1» معروض؛ ويعمل هنا ما دمت تتصرف نيابة عن العميل</translation>
    </message>
    <message>
        <source>While you only look it does nothing: switch on “Act for patron” above the page to do it.</source>
        <translation>ما دمت تنظر فقط فلا يفعل شيئًا: شغّل «التصرف نيابة عن العميل» أعلى الصفحة لتنفيذه.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AboutDialog</name>
    <message>
        <source>About Patron Desk</source>
        <translation>حول Patron Desk</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>Patron Desk %1</source>
        <translation>Patron Desk %1</translation>
    </message>
    <message>
        <source>See what your patrons see, and why.</source>
        <translation>شاهد ما يراه عملاؤك، ولماذا.</translation>
    </message>
    <message>
        <source>Version, licence, places and libraries</source>
        <translation>الإصدار والترخيص والأماكن والمكتبات</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountDialog</name>
    <message>
        <source>The server’s name is known.</source>
        <translation>اسم الخادم معروف.</translation>
    </message>
    <message>
        <source>The server’s name is not known.</source>
        <translation>اسم الخادم غير معروف.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>الخادم يجيب.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يجيب.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال مشفّر.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>الاتصال غير مشفّر.</translation>
    </message>
    <message>
        <source>The certificate is good.</source>
        <translation>الشهادة سليمة.</translation>
    </message>
    <message>
        <source>The certificate is not good.</source>
        <translation>الشهادة غير سليمة.</translation>
    </message>
    <message>
        <source>The login is accepted.</source>
        <translation>تسجيل الدخول مقبول.</translation>
    </message>
    <message>
        <source>The login is not accepted.</source>
        <translation>تسجيل الدخول مرفوض.</translation>
    </message>
    <message>
        <source>Save an&amp;d send</source>
        <translation>حفظ وإرسال</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>حساب إرسال البريد</translation>
    </message>
    <message>
        <source>Answers, reminders and receipts go out from here. What waits in the outbox goes as soon as it is saved.</source>
        <translation>تخرج الردود والتذكيرات والإيصالات من هنا. ويخرج ما ينتظر في صندوق الصادر فور الحفظ.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Send no &amp;more</source>
        <translation>وقف الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>حفظ وإرسال</translation>
    </message>
    <message>
        <source>Fill in the password first: a test needs it.</source>
        <translation>املأ كلمة المرور أولًا: يحتاج الاختبار إليها.</translation>
    </message>
    <message>
        <source>The test is under way.</source>
        <translation>الاختبار جارٍ.</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>جارٍ سؤال الخادم …</translation>
    </message>
    <message>
        <source>E-mails can be sent from here.</source>
        <translation>يمكن إرسال الرسائل من هنا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AccountForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>حفظ كلمة المرور في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Account that mail is sent from</source>
        <translation>حساب إرسال البريد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>مزود آخر</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>for example boxoffice@example.org</source>
        <translation>مثل boxoffice@example.org</translation>
    </message>
    <message>
        <source>&amp;Name beside it</source>
        <translation>الاسم بجانبه</translation>
    </message>
    <message>
        <source>for example Harbour Light Box Office</source>
        <translation>مثل: شباك تذاكر Harbour Light</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>empty: the address</source>
        <translation>فارغ: العنوان</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>فارغ: المعروفة</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time the program is started.</source>
        <translation>ليست لسطح المكتب هذا سلسلة مفاتيح: تُطلب كلمة المرور كلما بدأ البرنامج.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>for example smtp.example.org</source>
        <translation>مثل smtp.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>From the first byte (TLS)</source>
        <translation>من أول بايت (TLS)</translation>
    </message>
    <message>
        <source>After a greeting (STARTTLS)</source>
        <translation>بعد تحية (STARTTLS)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Fill in the address that mail is to come from first.</source>
        <translation>املأ أولًا العنوان الذي يصدر منه البريد.</translation>
    </message>
    <message>
        <source>Fill in the server’s name first.</source>
        <translation>املأ اسم الخادم أولًا.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>حفظ تسجيل الدخول في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in each time the program is started.</source>
        <translation>ليست لسطح المكتب هذا سلسلة مفاتيح: يجب أن يسجل أحد الدخول كلما بدأ البرنامج.</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>الشهادات من</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>فارغ: من يثق به النظام</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActSwitch</name>
    <message>
        <source>Act for patron</source>
        <translation>التصرف نيابة عن العميل</translation>
    </message>
    <message>
        <source>The buttons of a renewal really act then, each after a question.</source>
        <translation>عندئذ تعمل أزرار التجديد فعلًا، كل منها بعد سؤال.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ActingBand</name>
    <message>
        <source>Stop acting (Esc)</source>
        <translation>إيقاف التصرف (Esc)</translation>
    </message>
    <message>
        <source>Acting for the patron</source>
        <translation>التصرف نيابة عن العميل</translation>
    </message>
    <message>
        <source>Acting for %1: each click is real and journalled</source>
        <translation>التصرف نيابة عن %1: كل نقرة حقيقية وتُسجل في دفتر اليومية</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>تغيير المقاعد…</translation>
    </message>
    <message>
        <source>The patron can only ask for it; you can do it.</source>
        <translation>لا يستطيع العميل إلا أن يطلب ذلك؛ أما أنت فتستطيع تنفيذه.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AdviceDialog</name>
    <message>
        <source>Other ways to seats</source>
        <translation>طرق أخرى إلى المقاعد</translation>
    </message>
    <message>
        <source>What can be offered</source>
        <translation>ما يمكن عرضه</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Co&amp;py as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ApplyDialog</name>
    <message>
        <source>Change the seats</source>
        <translation>تغيير المقاعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons get other seats, at all performances that are still to come.</source>
        <translation>
            <numerusform>العملاء الذين ينالون مقاعد أخرى في كل العروض القادمة: %Ln.</numerusform>
            <numerusform>العملاء الذين ينالون مقاعد أخرى في كل العروض القادمة: %Ln.</numerusform>
            <numerusform>العملاء الذين ينالون مقاعد أخرى في كل العروض القادمة: %Ln.</numerusform>
            <numerusform>العملاء الذين ينالون مقاعد أخرى في كل العروض القادمة: %Ln.</numerusform>
            <numerusform>العملاء الذين ينالون مقاعد أخرى في كل العروض القادمة: %Ln.</numerusform>
            <numerusform>العملاء الذين ينالون مقاعد أخرى في كل العروض القادمة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have called %Ln of them, and they have said yes.</source>
        <translation>
            <numerusform>من اتصلت بهم منهم ووافقوا: %Ln.</numerusform>
            <numerusform>من اتصلت بهم منهم ووافقوا: %Ln.</numerusform>
            <numerusform>من اتصلت بهم منهم ووافقوا: %Ln.</numerusform>
            <numerusform>من اتصلت بهم منهم ووافقوا: %Ln.</numerusform>
            <numerusform>من اتصلت بهم منهم ووافقوا: %Ln.</numerusform>
            <numerusform>من اتصلت بهم منهم ووافقوا: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their requests are finished. All of it is one change: Undo takes it back.</source>
        <translation>تكتمل طلبات التغيير الخاصة بهم. وكل ذلك تغيير واحد: يعيده «تراجع» كما كان.</translation>
    </message>
    <message>
        <source>It is recorded here, and stands on the page Carry-over until somebody has done it in PatronManager.</source>
        <translation>يُسجَّل هنا، ويبقى في صفحة «الترحيل» إلى أن ينفذه أحد في PatronManager.</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>تغيير المقاعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>المقاعد الآن</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>المقاعد الجديدة</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>من ينال ماذا</translation>
    </message>
</context>
<context>
    <name>pd::ui::AsOfMenu</name>
    <message>
        <source>As o&amp;f</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>Choose a &amp;date…</source>
        <translation>اختيار تاريخ…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentRows</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Looking whether it is kept.</source>
        <translation>يُنظر هل هو محفوظ.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <comment>an attachment</comment>
        <translation>حفظ %1…</translation>
    </message>
</context>
<context>
    <name>pd::ui::AttachmentSaver</name>
    <message>
        <source>The bytes of this message are not kept any more, and what was attached went with them. Ask the sender for it once more.</source>
        <translation>لم تعد بايتات هذه الرسالة محفوظة، وذهب معها ما كان مرفقًا. اطلبه من المرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>Where is the attachment to be kept?</source>
        <translation>أين يُحفظ المرفق؟</translation>
    </message>
    <message>
        <source>%1 is saved in %2. It came from outside: open it only if you know what it is.</source>
        <comment>a file, a folder</comment>
        <translation>حُفظ %1 في %2. جاء من الخارج: لا تفتحه إلا إذا كنت تعرف ما هو.</translation>
    </message>
    <message>
        <source>Where is the e-mail to be kept?</source>
        <translation>أين تُحفظ الرسالة؟</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Find in backups</source>
        <translation>البحث في النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>نسخة احتياطية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups</source>
        <translation>
            <numerusform>النسخ الاحتياطية: %Ln</numerusform>
            <numerusform>النسخ الاحتياطية: %Ln</numerusform>
            <numerusform>النسخ الاحتياطية: %Ln</numerusform>
            <numerusform>النسخ الاحتياطية: %Ln</numerusform>
            <numerusform>النسخ الاحتياطية: %Ln</numerusform>
            <numerusform>النسخ الاحتياطية: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup is kept yet.</source>
        <translation>لا نسخة احتياطية محفوظة بعد.</translation>
    </message>
    <message>
        <source>No backup matches.</source>
        <translation>لا نسخة احتياطية مطابقة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsPanel</name>
    <message>
        <source>&amp;Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Open the restored database</source>
        <translation>فتح قاعدة البيانات المستعادة</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>&amp;Restore to a new file…</source>
        <translation>استعادة إلى ملف جديد…</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>استعادة ملف آخر…</translation>
    </message>
    <message>
        <source>A shared database is backed up by PostgreSQL’s own program. Run this where it is installed; it asks for the password, or takes it from .pgpass:</source>
        <translation>تُنسخ قاعدة البيانات المشتركة احتياطيًا ببرنامج PostgreSQL الخاص. نفّذ هذا حيث هو مثبت؛ ويطلب كلمة المرور أو يأخذها من .pgpass:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>There is no backup to restore yet.</source>
        <translation>لا توجد بعد نسخة احتياطية لاستعادتها.</translation>
    </message>
    <message>
        <source>Where is the backup to be kept?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db)</source>
        <translation>قواعد بيانات Patron Desk (*.db)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2), opened again and verified.</source>
        <translation>حُفظت النسخة الاحتياطية في %1 (%2)، ثم فُتحت من جديد وجرى التحقق منها.</translation>
    </message>
    <message>
        <source>Which backup is to be restored?</source>
        <translation>أي نسخة احتياطية تُستعاد؟</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>قواعد بيانات Patron Desk (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where is the restored database to be kept?</source>
        <translation>أين تُحفظ قاعدة البيانات المستعادة؟</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Restored to %1 (%2) and verified. What is open now was left as it is.</source>
        <translation>استُعيدت إلى %1 (%2) وجرى التحقق منها. وما هو مفتوح الآن تُرك كما هو.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read. %1</source>
        <translation>تعذرت قراءة النسخ الاحتياطية المحفوظة. %1</translation>
    </message>
    <message>
        <source>A backup is being made or restored; its progress and Cancel are in the status bar.</source>
        <translation>يجري إنشاء نسخة احتياطية أو استعادتها؛ وتقدمها و«إلغاء» في شريط الحالة.</translation>
    </message>
    <message>
        <source>Which backups are kept could not be read.</source>
        <translation>تعذرت قراءة النسخ الاحتياطية المحفوظة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BenefitMessageDialog</name>
    <message>
        <source>&amp;Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A message about renewing %1 is recorded as a request. The benefit stays as it is.</source>
        <translation>تُسجل رسالة بشأن تجديد %1 طلبَ تغيير. تبقى الميزة كما هي.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>لم يُعيَّن أحد يمكن إرسالها إليه: تنتظر بين طلبات التغيير. تقول «الإعدادات»، «المسؤولون» من هو.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>تنتظر رسالة إلكترونية إلى %1 في صندوق الصادر 15 ثانية؛ ويمكن التراجع عنها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>What the patron writes</source>
        <translation>ما يكتبه العميل</translation>
    </message>
    <message>
        <source>&amp;What the patron writes</source>
        <translation>ما يكتبه العميل</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>اكتب ما يطلبه العميل.</translation>
    </message>
</context>
<context>
    <name>pd::ui::BrowserFrame</name>
    <message>
        <source>The patron’s browser</source>
        <translation>متصفح العميل</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>التقدم إلى الصفحة التالية</translation>
    </message>
    <message>
        <source>No other page was looked at before this one.</source>
        <translation>لم تُعرض صفحة أخرى قبل هذه.</translation>
    </message>
    <message>
        <source>No other page was looked at after this one.</source>
        <translation>لم تُعرض صفحة أخرى بعد هذه.</translation>
    </message>
    <message>
        <source>Preview, read only</source>
        <translation>معاينة، للقراءة فقط</translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation>لم يُعيّن عنوان الموقع</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverColumns</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>In PatronManager</source>
        <translation>في PatronManager</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Patron or order</source>
        <translation>العميل أو الطلب</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>المعرّف في PatronManager</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الأوضاع</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be repeated in PatronManager</source>
        <translation>لا شيء يجب تكراره في PatronManager</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>لا قيد مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::CarryOverPage</name>
    <message>
        <source>Carry-over</source>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>تعليم كمنجز</translation>
    </message>
    <message>
        <source>Mark as &amp;not done</source>
        <translation>تعليم كغير منجز</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>What was recorded here and is to be repeated in PatronManager, where that is the organisation’s record. The next import that shows it closes it.</source>
        <translation>ما سُجّل هنا ويجب تكراره في PatronManager، حيث يكون هو سجل المؤسسة. والاستيراد التالي الذي يُظهره يغلقه.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر قيدًا أولًا.</translation>
    </message>
    <message>
        <source>An import has closed what is chosen.</source>
        <translation>أغلق استيراد ما اخترته.</translation>
    </message>
    <message>
        <source>What is chosen is marked as done already.</source>
        <translation>ما اخترته مُعلَّم كمنجز بالفعل.</translation>
    </message>
    <message>
        <source>What is chosen is not marked as done.</source>
        <translation>ما اخترته ليس مُعلَّمًا كمنجز.</translation>
    </message>
    <message>
        <source>Choose one entry only.</source>
        <translation>اختر قيدًا واحدًا فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries recorded.</source>
        <translation>
            <numerusform>القيود المسجلة: %n.</numerusform>
            <numerusform>القيود المسجلة: %n.</numerusform>
            <numerusform>القيود المسجلة: %n.</numerusform>
            <numerusform>القيود المسجلة: %n.</numerusform>
            <numerusform>القيود المسجلة: %n.</numerusform>
            <numerusform>القيود المسجلة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n were closed by an import and left as they are.</source>
        <translation>
            <numerusform>القيود التي أغلقها استيراد وتُركت كما هي: %n.</numerusform>
            <numerusform>القيود التي أغلقها استيراد وتُركت كما هي: %n.</numerusform>
            <numerusform>القيود التي أغلقها استيراد وتُركت كما هي: %n.</numerusform>
            <numerusform>القيود التي أغلقها استيراد وتُركت كما هي: %n.</numerusform>
            <numerusform>القيود التي أغلقها استيراد وتُركت كما هي: %n.</numerusform>
            <numerusform>القيود التي أغلقها استيراد وتُركت كما هي: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry is about no patron.</source>
        <translation>لا يخص هذا القيد أي عميل.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChooseStep</name>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار الملفات</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>أي ملفات؟</translation>
    </message>
    <message>
        <source>The zips of a data export, the folder they were unpacked to, or single CSV files, in any order. Drop them here, or choose them.</source>
        <translation>ملفات zip لتصدير بيانات، أو المجلد الذي فُك ضغطها فيه، أو ملفات CSV منفردة، بأي ترتيب. أفلتها هنا أو اخترها.</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>الملفات والمجلدات المطلوب استيرادها</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>This is the demo theatre: an import would be mixed with its made-up patrons. Open or make a database of your own first.</source>
        <translation>هذا هو المسرح التجريبي: سيختلط الاستيراد بعملائه المتخيَّلين. افتح أو أنشئ أولًا قاعدة بيانات خاصة بك.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a path and its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>اختر أولًا سطرًا من القائمة.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.tsv *.CSV *.ZIP)</source>
        <translation>ملفات التصدير (*.zip *.csv *.tsv *.CSV *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>E-mails are no export. Close this, and drop them on the window.</source>
        <translation>الرسائل الإلكترونية ليست تصديرًا. أغلق هذا وأفلتها على النافذة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation>اختيار اللون</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColumnsPanel</name>
    <message>
        <source>Field for the column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>غير مستورد</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>يذهب إلى</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Sa&amp;ve aliases</source>
        <translation>حفظ الأسماء البديلة</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>أعمدة الملف</translation>
    </message>
    <message>
        <source>What stands in columns that are not mapped is kept nowhere.</source>
        <translation>ما في الأعمدة غير المعيّنة لا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>عُيّن %1 من %2</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>لا يُقرأ أبدًا</translation>
    </message>
    <message>
        <source>Dropped, never stored</source>
        <translation>مستبعد، لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>اختر حقلًا…</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بالتسمية</translation>
    </message>
    <message>
        <source>Your alias</source>
        <translation>اسمك البديل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>There is nothing to save: choose a field for a column first.</source>
        <translation>لا يوجد ما يُحفظ: اختر أولًا حقلًا لعمود.</translation>
    </message>
    <message>
        <source>Not read: the first of this name is</source>
        <translation>لا يُقرأ: يُقرأ أول عمود بهذا الاسم</translation>
    </message>
    <message>
        <source>Stands twice</source>
        <translation>مكرر</translation>
    </message>
</context>
<context>
    <name>pd::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictChoices</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>غيّره شخصان</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields while you did. Choose what shall stand; nothing is written before.</source>
        <translation>غيّر شخص آخر الحقول نفسها في الوقت نفسه. اختر ما يجب أن يبقى؛ ولا يُكتب شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>%1, which was %2</source>
        <translation>%1، وكانت القيمة: %2</translation>
    </message>
    <message>
        <source>Keep theirs: %1</source>
        <translation>إبقاء القيمة الأخرى: %1</translation>
    </message>
    <message>
        <source>Write mine: %1</source>
        <translation>كتابة قيمتي: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ConflictsStep</name>
    <message>
        <source>&amp;Keep what staff have changed here</source>
        <translation>الاحتفاظ بما غيّره الموظفون هنا</translation>
    </message>
    <message>
        <source>&amp;Take what the export says</source>
        <translation>أخذ ما يذكره ملف التصدير</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the export</source>
        <translation>في ملف التصدير</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>The values in the column “Here” stay.</source>
        <translation>تبقى قيم العمود «هنا».</translation>
    </message>
    <message>
        <source>The values in the column “In the export” replace them; the journal keeps both.</source>
        <translation>تحل محلها قيم العمود «في ملف التصدير»؛ ويحتفظ دفتر اليومية بالاثنتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed here and in the export</source>
        <translation>
            <numerusform>الحقول التي تغيرت هنا وفي ملف التصدير: %n</numerusform>
            <numerusform>الحقول التي تغيرت هنا وفي ملف التصدير: %n</numerusform>
            <numerusform>الحقول التي تغيرت هنا وفي ملف التصدير: %n</numerusform>
            <numerusform>الحقول التي تغيرت هنا وفي ملف التصدير: %n</numerusform>
            <numerusform>الحقول التي تغيرت هنا وفي ملف التصدير: %n</numerusform>
            <numerusform>الحقول التي تغيرت هنا وفي ملف التصدير: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, counts</source>
        <translation>%1، معتمد</translation>
    </message>
    <message>
        <source>Keep ours in this row</source>
        <translation>الاحتفاظ لهذا الصف</translation>
    </message>
    <message>
        <source>Take theirs in this row</source>
        <translation>الأخذ لهذا الصف</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>كبقية الصفوف</translation>
    </message>
    <message>
        <source>Changed here by</source>
        <translation>من غيّره هنا</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>These fields have another value here than in the last import, and another one in this export. The choice counts for all of them but the rows that you decide one by one; everything else of these records is imported either way.</source>
        <translation>لهذه الحقول هنا قيمة غير التي في آخر استيراد، ولها في هذا التصدير قيمة أخرى. يسري الاختيار عليها كلها ما عدا الصفوف التي تحسمها منفردة؛ وكل ما عدا ذلك في هذه السجلات يُستورد في الحالتين.</translation>
    </message>
    <message>
        <source>Space lets the other value count for the chosen rows.</source>
        <translation>مفتاح المسافة يجعل القيمة الأخرى هي المعتمدة للصفوف المختارة.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are decided one by one.</source>
        <translation>
            <numerusform>الصفوف المحسومة منفردة: %n.</numerusform>
            <numerusform>الصفوف المحسومة منفردة: %n.</numerusform>
            <numerusform>الصفوف المحسومة منفردة: %n.</numerusform>
            <numerusform>الصفوف المحسومة منفردة: %n.</numerusform>
            <numerusform>الصفوف المحسومة منفردة: %n.</numerusform>
            <numerusform>الصفوف المحسومة منفردة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose rows of the list first.</source>
        <translation>اختر أولًا صفوفًا من القائمة.</translation>
    </message>
    <message>
        <source>The chosen rows were not decided one by one.</source>
        <translation>الصفوف المختارة غير محسومة منفردة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The export, for this row</source>
        <translation>ملف التصدير، منفردًا</translation>
    </message>
    <message>
        <source>The export</source>
        <translation>ملف التصدير</translation>
    </message>
    <message>
        <source>Here, for this row</source>
        <translation>هنا، منفردًا</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Edit contact – %1</source>
        <translation>تعديل جهة الاتصال – %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What you had typed before is here again. Save it, or press Escape twice to give it up.</source>
        <translation>عاد ما كتبته من قبل. احفظه، أو اضغط Esc مرتين لتتخلى عنه.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>الحفظ جارٍ.</translation>
    </message>
    <message>
        <source>Choose for each field what shall stand.</source>
        <translation>اختر لكل حقل ما يجب أن يبقى.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>It is recorded here, and to be done in PatronManager: the list Carry-over names it until an import shows it.</source>
        <translation>يُسجَّل هنا ويجب تنفيذه في PatronManager: تذكره قائمة «الترحيل» إلى أن يُظهره استيراد.</translation>
    </message>
    <message>
        <source>It is recorded here, which is the organisation’s own record.</source>
        <translation>يُسجَّل هنا، وهذا هو سجل المؤسسة نفسها.</translation>
    </message>
    <message>
        <source>Recorded here: %1. To be done in PatronManager, too.</source>
        <translation>سُجّل هنا: %1. ويجب تنفيذه في PatronManager أيضًا.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>حُفظ: %1.</translation>
    </message>
    <message>
        <source>What you typed is not saved. Press Escape or Cancel once more to give it up.</source>
        <translation>ما كتبته غير محفوظ. اضغط Esc أو «إلغاء» مرة أخرى لتتخلى عنه.</translation>
    </message>
    <message>
        <source>No new address could be read in what the patron wrote. Type it here.</source>
        <translation>لم يمكن أن يُقرأ عنوان جديد فيما كتبه العميل. اكتبه هنا.</translation>
    </message>
    <message>
        <source>The record has the address that the patron wrote already.</source>
        <translation>في السجل بالفعل العنوان الذي كتبه العميل.</translation>
    </message>
    <message>
        <source>This is what the patron wrote, as it was understood. Check it before you save it.</source>
        <translation>هذا ما كتبه العميل كما فُهم. تحقق منه قبل أن تحفظه.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 لُبّي طلب التغيير.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ContactForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs and wishes</source>
        <translation>الاحتياجات والرغبات</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <translation>البريد الإلكتروني والهاتف</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::CorrectDialog</name>
    <message>
        <source>Correct what was understood</source>
        <translation>تصحيح ما فُهم</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What the patron wrote stays as it is.</source>
        <translation>يبقى ما كتبه العميل كما هو.</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>Seats si&amp;nce</source>
        <translation>المقاعد منذ</translation>
    </message>
    <message>
        <source>Only what you change is written, and no later message changes it.</source>
        <translation>لا يُكتب إلا ما تغيره، ولا تغيره أي رسالة لاحقة.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>&amp;Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>It is known since when the patron has the seats</source>
        <translation>معروف منذ متى للعميل مقاعده</translation>
    </message>
    <message>
        <source>The day since when the patron has the seats</source>
        <translation>اليوم الذي صارت فيه المقاعد للعميل</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>بلا طلب؛ اختر طلبًا أو اكتب رقمه</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a series</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a language</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>The series is that of the order.</source>
        <translation>السلسلة هي سلسلة الطلب.</translation>
    </message>
    <message>
        <source>The patron’s orders are being read.</source>
        <translation>تجري قراءة طلبات العميل.</translation>
    </message>
    <message>
        <source>Nothing is corrected yet.</source>
        <translation>لم يُصحح شيء بعد.</translation>
    </message>
    <message>
        <source>With the order come its patron, its series and its seats.</source>
        <translation>يأتي مع الطلب عميله وسلسلته ومقاعده.</translation>
    </message>
    <message>
        <source>With the order come its series and its seats.</source>
        <translation>تأتي مع الطلب سلسلته ومقاعده.</translation>
    </message>
    <message>
        <source>With the order come its series, its seats, and since when the patron has them.</source>
        <translation>تأتي مع الطلب سلسلته ومقاعده ومنذ متى هي للعميل.</translation>
    </message>
    <message>
        <source>Without the order its seats go, too.</source>
        <translation>من دون الطلب تزول مقاعده أيضًا.</translation>
    </message>
    <message>
        <source>Somebody else corrected this request meanwhile, so nothing is written yet.</source>
        <translation>صحّح شخص آخر هذا الطلب في هذه الأثناء، لذلك لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: it is %2 now, you have %3.</source>
        <comment>a field, a value, a value</comment>
        <translation>%1: هو الآن %2، ولديك %3.</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>Correct it again to have yours, or set it as it is now.</source>
        <translation>صحّح مرة أخرى ليكون ما لديك، أو اجعله كما هو الآن.</translation>
    </message>
    <message>
        <source>The wishes of this request have changed meanwhile, so nothing is written yet.</source>
        <translation>تغيّرت رغبات هذا الطلب في هذه الأثناء، فلم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The wishes stand here as they are now, with what you have ticked and added.</source>
        <translation>الرغبات هنا كما هي الآن، مع ما حددته وأضفته.</translation>
    </message>
    <message>
        <source>Look at them, and correct again.</source>
        <translation>انظر إليها، ثم صحح مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Duplicate of</source>
        <translation>&amp;تكرار لـ</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseChooser</name>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test and &amp;open</source>
        <translation>اختبار وفتح</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>On this computer and opened &amp;before</source>
        <translation>على هذا الحاسوب وفُتحت من قبل</translation>
    </message>
    <message>
        <source>&amp;Shared database</source>
        <translation>قاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>قواعد بيانات فُتحت من قبل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;New empty database…</source>
        <translation>قاعدة بيانات فارغة جديدة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>No database was opened before: open a file, or make a new one.</source>
        <translation>لم تُفتح قاعدة بيانات من قبل: افتح ملفًا أو أنشئ قاعدة جديدة.</translation>
    </message>
    <message>
        <source>The file is not there any more. Look for it where it was moved to, or remove it from the list.</source>
        <translation>لم يعد الملف موجودًا. ابحث عنه حيث نُقل، أو أزله من القائمة.</translation>
    </message>
    <message>
        <source>Where is the new database to be kept?</source>
        <translation>أين تُحفظ قاعدة البيانات الجديدة؟</translation>
    </message>
    <message>
        <source>Patron Desk databases (*.db);;All files (*)</source>
        <translation>قواعد بيانات Patron Desk (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>الاختبار جارٍ.</translation>
    </message>
    <message>
        <source>Set it up and &amp;open</source>
        <translation>إعدادها وفتحها</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatabaseLabel</name>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · قاعدة بيانات مشتركة</translation>
    </message>
</context>
<context>
    <name>pd::ui::DatePopup</name>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateQuestion</name>
    <message>
        <source>Dates and times of the files</source>
        <translation>تواريخ الملفات وأوقاتها</translation>
    </message>
    <message>
        <source>Dat&amp;es</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>كيف تُكتب التواريخ</translation>
    </message>
    <message>
        <source>As each file shows</source>
        <translation>كما يُظهر كل ملف</translation>
    </message>
    <message>
        <source>Month first: 5/30/2026</source>
        <translation>الشهر أولًا: 5/30/2026</translation>
    </message>
    <message>
        <source>Day first: 30/5/2026</source>
        <translation>اليوم أولًا: 30/5/2026</translation>
    </message>
    <message>
        <source>&amp;Times of</source>
        <translation>أوقات</translation>
    </message>
    <message>
        <source>Time zone of the times</source>
        <translation>المنطقة الزمنية للأوقات</translation>
    </message>
    <message>
        <source>The dates in %1, column %2, can be read month first or day first, for example %3. Which is it?</source>
        <translation>يمكن قراءة التواريخ في %1، العمود %2، بالشهر أولًا أو باليوم أولًا، مثل %3. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>Some times do not say their zone: they are read as the organisation’s, unless you say otherwise.</source>
        <translation>بعض الأوقات لا تذكر منطقتها: تُقرأ بمنطقة المؤسسة ما لم تحدد غيرها.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DaysPopup</name>
    <message>
        <source>Number of days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>%1, in days:</source>
        <translation>%1، بالأيام:</translation>
    </message>
    <message>
        <source>%1, in days</source>
        <translation>%1، بالأيام</translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineDialog</name>
    <message>
        <source>The subscriber does not renew</source>
        <translation>المشترك لا يُجدد</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>التخلي عن المقاعد</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>الاحتفاظ بالمقاعد</translation>
    </message>
    <message>
        <source>Order %1 becomes “Did Not Renew”.</source>
        <translation>تصبح حالة الطلب %1‏ «Did Not Renew».</translation>
    </message>
    <message>
        <source>Undo brings the seats back only while nobody has taken them.</source>
        <translation>لا يعيد التراجع المقاعد إلا ما دام لم يشغلها أحد.</translation>
    </message>
    <message>
        <source>Recorded here; give the seats back in PatronManager, too.</source>
        <translation>سُجل هنا؛ أعد المقاعد في PatronManager أيضًا.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>قال ذلك بالهاتف</translation>
    </message>
    <message>
        <source>Said so at the counter</source>
        <translation>قال ذلك عند الشباك</translation>
    </message>
    <message>
        <source>Wrote so</source>
        <translation>كتب ذلك</translation>
    </message>
    <message>
        <source>Did not answer in time</source>
        <translation>لم يجب في الوقت المناسب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n open change requests of the order are closed with it.</source>
        <translation>
            <numerusform>تُغلق معه طلبات التغيير المفتوحة للطلب (%n).</numerusform>
            <numerusform>تُغلق معه طلبات التغيير المفتوحة للطلب (%n).</numerusform>
            <numerusform>تُغلق معه طلبات التغيير المفتوحة للطلب (%n).</numerusform>
            <numerusform>تُغلق معه طلبات التغيير المفتوحة للطلب (%n).</numerusform>
            <numerusform>تُغلق معه طلبات التغيير المفتوحة للطلب (%n).</numerusform>
            <numerusform>تُغلق معه طلبات التغيير المفتوحة للطلب (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DeclineManyDialog</name>
    <message>
        <source>Several subscribers do not renew</source>
        <translation>عدة مشتركين لا يُجددون</translation>
    </message>
    <message>
        <source>&amp;Give the seats up</source>
        <translation>التخلي عن المقاعد</translation>
    </message>
    <message>
        <source>&amp;Keep the seats</source>
        <translation>الاحتفاظ بالمقاعد</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>ما يحدث لكل منهم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>جارٍ فحص ما كان سيحدث…</translation>
    </message>
    <message>
        <source>It is being looked at.</source>
        <translation>الفحص جارٍ.</translation>
    </message>
    <message>
        <source>None of them can be declined.</source>
        <translation>لا يمكن رفض أي منها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew, and give their seats back.</source>
        <translation>
            <numerusform>المشتركون الذين لا يُجددون ويعيدون مقاعدهم: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون ويعيدون مقاعدهم: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون ويعيدون مقاعدهم: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون ويعيدون مقاعدهم: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون ويعيدون مقاعدهم: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون ويعيدون مقاعدهم: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out, with the reason below.</source>
        <translation>
            <numerusform>المستبعدون، مع السبب أدناه: %Ln.</numerusform>
            <numerusform>المستبعدون، مع السبب أدناه: %Ln.</numerusform>
            <numerusform>المستبعدون، مع السبب أدناه: %Ln.</numerusform>
            <numerusform>المستبعدون، مع السبب أدناه: %Ln.</numerusform>
            <numerusform>المستبعدون، مع السبب أدناه: %Ln.</numerusform>
            <numerusform>المستبعدون، مع السبب أدناه: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is one step, and undo takes all of it back, as long as nobody has taken the seats.</source>
        <translation>إنها خطوة واحدة، ويمكن التراجع عنها كلها ما لم يأخذ أحد المقاعد.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers do not renew.</source>
        <translation>
            <numerusform>المشتركون الذين لا يُجددون: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون: %Ln.</numerusform>
            <numerusform>المشتركون الذين لا يُجددون: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out.</source>
        <translation>
            <numerusform>المستبعدون: %Ln.</numerusform>
            <numerusform>المستبعدون: %Ln.</numerusform>
            <numerusform>المستبعدون: %Ln.</numerusform>
            <numerusform>المستبعدون: %Ln.</numerusform>
            <numerusform>المستبعدون: %Ln.</numerusform>
            <numerusform>المستبعدون: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::DetailPanel</name>
    <message>
        <source>Copy these facts</source>
        <translation>نسخ هذه البيانات</translation>
    </message>
    <message>
        <source>Chosen record</source>
        <translation>السجل المختار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>The facts were copied.</source>
        <translation>نُسخت البيانات.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DialogDrafts</name>
    <message>
        <source>What you had typed here before is here again.</source>
        <translation>ما كنت قد كتبته هنا من قبل موجود هنا من جديد.</translation>
    </message>
</context>
<context>
    <name>pd::ui::DonationSums</name>
    <message>
        <source>Shown to the patron</source>
        <translation>ظاهر للعميل</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2، %3 %4</translation>
    </message>
</context>
<context>
    <name>pd::ui::DryRunBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>التشغيل التجريبي</translation>
    </message>
    <message>
        <source>Figures of the dry run</source>
        <translation>أرقام التشغيل التجريبي</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>to store</source>
        <translation>المطلوب حفظها</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>غير المتغيرة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Under way, nothing is stored</source>
        <translation>جارٍ، ولا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Nothing stored yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم يُنفذ</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with staff changes</source>
        <translation>
            <numerusform>التعارضات مع تغييرات الموظفين: %n</numerusform>
            <numerusform>التعارضات مع تغييرات الموظفين: %n</numerusform>
            <numerusform>التعارضات مع تغييرات الموظفين: %n</numerusform>
            <numerusform>التعارضات مع تغييرات الموظفين: %n</numerusform>
            <numerusform>التعارضات مع تغييرات الموظفين: %n</numerusform>
            <numerusform>التعارضات مع تغييرات الموظفين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orphans kept and listed</source>
        <translation>
            <numerusform>السجلات اليتيمة المحفوظة والمدرجة: %n</numerusform>
            <numerusform>السجلات اليتيمة المحفوظة والمدرجة: %n</numerusform>
            <numerusform>السجلات اليتيمة المحفوظة والمدرجة: %n</numerusform>
            <numerusform>السجلات اليتيمة المحفوظة والمدرجة: %n</numerusform>
            <numerusform>السجلات اليتيمة المحفوظة والمدرجة: %n</numerusform>
            <numerusform>السجلات اليتيمة المحفوظة والمدرجة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>جارٍ فحص الملفات</translation>
    </message>
</context>
<context>
    <name>pd::ui::DuplicateChoice</name>
    <message>
        <source>Duplicate of</source>
        <translation>تكرار لـ</translation>
    </message>
    <message>
        <source>None; choose one, or type its number</source>
        <translation>لا شيء؛ اختر طلبًا، أو اكتب رقمه</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a request</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Write the number of the other request, or choose none.</source>
        <translation>اكتب رقم الطلب الآخر، أو اختر لا شيء.</translation>
    </message>
    <message>
        <source>A request is no duplicate of itself.</source>
        <translation>لا يكون الطلب مكررًا من نفسه.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyList</name>
    <message>
        <source>Empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
</context>
<context>
    <name>pd::ui::EmptyPage</name>
    <message>
        <source>Find a patron</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Open the demo theatre</source>
        <translation>فتح المسرح التجريبي</translation>
    </message>
    <message>
        <source>No patron chosen</source>
        <translation>لم يُختر عميل</translation>
    </message>
    <message>
        <source>Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, and why.</source>
        <translation>اكتب جزءًا من اسم أو عنوان بريد إلكتروني أو رقم هاتف أو رقم طلب لترى ما يراه العميل في Portal، ولماذا.</translation>
    </message>
    <message>
        <source>Open another database…</source>
        <translation>فتح قاعدة بيانات أخرى…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>استيراد ملف تصدير…</translation>
    </message>
    <message>
        <source>No patrons yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>This database is empty. Import an export of PatronManager, or drop its files onto this window.</source>
        <translation>قاعدة البيانات هذه فارغة. استورد ملف تصدير من PatronManager، أو أفلت ملفاته على هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::EndOfDayDialog</name>
    <message>
        <source>Payments of the day</source>
        <translation>دفعات اليوم</translation>
    </message>
    <message>
        <source>Sums by method and by person</source>
        <translation>المجاميع بحسب الطريقة والشخص</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>ختام اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>The payments are being read.</source>
        <translation>جارٍ قراءة الدفعات.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ErasePersonDialog</name>
    <message>
        <source>Erase this person’s data</source>
        <translation>محو بيانات هذا الشخص</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>&amp;Keep the data</source>
        <translation>إبقاء البيانات</translation>
    </message>
    <message>
        <source>Everything that says who %1 is will be erased for good. Nothing takes this back, Undo neither.</source>
        <translation>سيُمحى نهائيًا كل ما يدل على من هو %1. ولا شيء يلغي ذلك، ولا حتى «تراجع».</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>ما يُمحى</translation>
    </message>
    <message>
        <source>What stays, because the organisation’s books need it</source>
        <translation>ما يبقى، لأن دفاتر المؤسسة تحتاج إليه</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>What is erased, and what stays</source>
        <translation>ما يُمحى وما يبقى</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to erase the data</source>
        <translation>اكتب «%1» لمحو البيانات</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Change requests of this person are open (%1). Finish or withdraw them first.</source>
        <translation>لهذا الشخص طلبات تغيير مفتوحة (%1). أنهها أو اسحبها أولًا.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>An e-mail to this person is being sent at this moment. Wait until it is out.</source>
        <translation>تُرسل في هذه اللحظة رسالة إلكترونية إلى هذا الشخص. انتظر حتى تخرج.</translation>
    </message>
    <message>
        <source>Type the person’s name first.</source>
        <translation>اكتب اسم الشخص أولًا.</translation>
    </message>
    <message>
        <source>E&amp;xport first…</source>
        <translation>التصدير أولًا…</translation>
    </message>
</context>
<context>
    <name>pd::ui::Fields</name>
    <message>
        <source>Clear the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>pd::ui::FiledMailList</name>
    <message>
        <source>Nobody known</source>
        <translation>لا أحد معروف</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an e-mail</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>البريد التلقائي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Automatic mail is being read…</source>
        <translation>جارٍ قراءة البريد التلقائي…</translation>
    </message>
    <message>
        <source>No e-mail is like that.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>No automatic mail is here. What programs and lists send, and what you close as no request, is filed here.</source>
        <translation>لا بريد تلقائي هنا. يوضع هنا ما ترسله البرامج والقوائم، وما تغلقه لأنه ليس طلب تغيير.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Older e-mails</source>
        <translation>رسائل أقدم</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are here.</source>
        <translation>
            <numerusform>لا رسالة هنا.</numerusform>
            <numerusform>أحدث رسالة هنا.</numerusform>
            <numerusform>أحدث رسالتين هنا.</numerusform>
            <numerusform>أحدث %Ln رسائل هنا.</numerusform>
            <numerusform>أحدث %Ln رسالة هنا.</numerusform>
            <numerusform>أحدث %Ln رسالة هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FindBar</name>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>إغلاق شريط البحث (Esc)</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Type what to find first.</source>
        <translation>اكتب أولًا ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FindingsPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind of record and its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>File or record</source>
        <translation>الملف أو السجل</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Findings of the import</source>
        <translation>نتائج الاستيراد</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>صنف النتيجة</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>السجلات اليتيمة</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Repeated ids</source>
        <translation>المعرّفات المتكررة</translation>
    </message>
    <message>
        <source>Not in this export</source>
        <translation>غير موجودة في هذا التصدير</translation>
    </message>
    <message>
        <source>Skipped files</source>
        <translation>الملفات المستبعدة</translation>
    </message>
    <message>
        <source>Secret columns</source>
        <translation>الأعمدة السرية</translation>
    </message>
    <message>
        <source>Columns not mapped</source>
        <translation>الأعمدة غير المعيّنة</translation>
    </message>
    <message>
        <source>Copy the list as text</source>
        <translation>نسخ القائمة كنص</translation>
    </message>
    <message>
        <source>Save the rejected rows as CSV</source>
        <translation>حفظ الصفوف المرفوضة بصيغة CSV</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Refers to %1, which nobody has; kept, and linked when it comes.</source>
        <translation>يشير إلى %1 غير الموجود لدى أحد؛ يُحتفظ به ويُربط عند وصوله.</translation>
    </message>
    <message>
        <source>Changed here and in the export.</source>
        <translation>تغير هنا وفي ملف التصدير.</translation>
    </message>
    <message>
        <source>Stands twice; the row that was changed last counts.</source>
        <translation>مكرر؛ ويُعتد بالصف الذي تغير أخيرًا.</translation>
    </message>
    <message>
        <source>Is here and not in this export; nothing was deleted.</source>
        <translation>موجود هنا وليس في هذا التصدير؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>May hold secrets: never read, never stored.</source>
        <translation>قد يحوي أسرارًا: لا يُقرأ ولا يُحفظ أبدًا.</translation>
    </message>
    <message>
        <source>Leads to no field: what stands in it is kept nowhere.</source>
        <translation>لا يؤدي إلى حقل: ما فيه لا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>لم يُرفض أي صف.</translation>
    </message>
    <message>
        <source>Columns that stand twice</source>
        <translation>الأعمدة المكررة</translation>
    </message>
    <message>
        <source>Stands twice: the first column of this name was read, this one was not.</source>
        <translation>مكرر: قُرئ أول عمود بهذا الاسم، ولم يُقرأ هذا.</translation>
    </message>
    <message>
        <source>Find in findings</source>
        <translation>البحث في النتائج</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>النتائج: %Ln</numerusform>
            <numerusform>النتائج: %Ln</numerusform>
            <numerusform>النتائج: %Ln</numerusform>
            <numerusform>النتائج: %Ln</numerusform>
            <numerusform>النتائج: %Ln</numerusform>
            <numerusform>النتائج: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>لا شيء من هذا الصنف.</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>لا نتيجة مطابقة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FinishDialog</name>
    <message>
        <source>Filled</source>
        <translation>مُلبّى</translation>
    </message>
    <message>
        <source>It is &amp;filled with this</source>
        <translation>لُبّي بهذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>With what was the request filled?</source>
        <translation>بماذا لُبّي طلب التغيير؟</translation>
    </message>
    <message>
        <source>What was done for this patron since the request came, the newest first.</source>
        <translation>ما فُعل لهذا العميل منذ وصول طلب التغيير، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما فُعل</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>when, what, by whom</comment>
        <translation>%1‏، %2‏، %3</translation>
    </message>
    <message>
        <source>Nothing was done for this patron since the request came.</source>
        <translation>لم يُفعل شيء لهذا العميل منذ وصول طلب التغيير.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FirstStart</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>You can do the other two later, from the File menu.</source>
        <translation>الخياران الآخران متاحان لاحقًا من قائمة «ملف».</translation>
    </message>
    <message>
        <source>&amp;Look round the demo theatre</source>
        <translation>التعرف على المسرح التجريبي</translation>
    </message>
    <message>
        <source>A made-up theatre with %L1 patrons and three seasons.</source>
        <translation>مسرح متخيَّل، عدد عملائه %L1، وله ثلاثة مواسم.</translation>
    </message>
    <message>
        <source>Ready in a few seconds. Nothing leaves this computer.</source>
        <translation>جاهز خلال ثوانٍ. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Import an export</source>
        <translation>استيراد ملفات تصدير</translation>
    </message>
    <message>
        <source>Zip files, folders or single CSV files. You see what was recognised before anything is stored.</source>
        <translation>ملفات zip أو مجلدات أو ملفات CSV منفردة. ترى ما جرى التعرف عليه قبل حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Or drop the files onto this window. Card numbers and passwords are never stored.</source>
        <translation>أو أفلت الملفات على هذه النافذة. لا تُحفظ أرقام البطاقات وكلمات المرور أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Connect to a shared database</source>
        <translation>الاتصال بقاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>Work on the same records as the rest of the box office.</source>
        <translation>العمل على السجلات نفسها مع بقية شباك التذاكر.</translation>
    </message>
    <message>
        <source>Your administrator gives you an address and a name.</source>
        <translation>يعطيك المسؤول عنوانًا واسمًا.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Start the demo theatre</source>
        <translation>بدء المسرح التجريبي</translation>
    </message>
    <message>
        <source>Choose what to i&amp;mport…</source>
        <translation>اختيار ما يُستورد…</translation>
    </message>
    <message>
        <source>I&amp;mport 1 file…</source>
        <translation>استيراد ملف واحد…</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %n files…</source>
        <translation>
            <numerusform>استيراد %n ملف…</numerusform>
            <numerusform>استيراد %n ملف…</numerusform>
            <numerusform>استيراد %n ملف…</numerusform>
            <numerusform>استيراد %n ملفات…</numerusform>
            <numerusform>استيراد %n ملفًا…</numerusform>
            <numerusform>استيراد %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the &amp;address…</source>
        <translation>إدخال العنوان…</translation>
    </message>
</context>
<context>
    <name>pd::ui::FlagChips</name>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>عدم المراسلة بالبريد</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>عدم إرسال بريد إلكتروني</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>احتياجات الوصول</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>كبار الشخصيات</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>مجلس الإدارة</translation>
    </message>
    <message>
        <source>Know first</source>
        <translation>للعلم أولًا</translation>
    </message>
</context>
<context>
    <name>pd::ui::HeaderButton</name>
    <message>
        <source>%1 – %2</source>
        <comment>a fact, and what a click does</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpDesk</name>
    <message>
        <source>&amp;Help on this page</source>
        <translation>مساعدة حول هذه الصفحة</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>&amp;Tour of the demo theatre</source>
        <translation>جولة في المسرح التجريبي</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Nobody here is found by “%1”. The patrons of the tour are those of the demo theatre.</source>
        <translation>لا أحد هنا مطابق لـ «%1». عملاء الجولة هم عملاء المسرح التجريبي.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help – Patron Desk</source>
        <translation>المساعدة – Patron Desk</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>المحتويات والبحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Contents and page</source>
        <translation>المحتويات والصفحة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>البحث في المساعدة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>لا شيء قبل هذا.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>لا شيء بعد هذا.</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words.</source>
        <translation>لا شيء في المساعدة يحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>One line has all of these words.</source>
        <translation>سطر واحد يحوي كل هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have all of these words.</source>
        <translation>
            <numerusform>السطور التي تحوي كل هذه الكلمات: %n.</numerusform>
            <numerusform>السطور التي تحوي كل هذه الكلمات: %n.</numerusform>
            <numerusform>السطور التي تحوي كل هذه الكلمات: %n.</numerusform>
            <numerusform>السطور التي تحوي كل هذه الكلمات: %n.</numerusform>
            <numerusform>السطور التي تحوي كل هذه الكلمات: %n.</numerusform>
            <numerusform>السطور التي تحوي كل هذه الكلمات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is there in English only.</source>
        <translation>هذه الصفحة متاحة بالإنجليزية فقط.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HiddenBar</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>غير ظاهر: %n</numerusform>
            <numerusform>غير ظاهر: %n</numerusform>
            <numerusform>غير ظاهر: %n</numerusform>
            <numerusform>غير ظاهر: %n</numerusform>
            <numerusform>غير ظاهر: %n</numerusform>
            <numerusform>غير ظاهر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>one tab is not shown</source>
        <translation>علامة تبويب واحدة غير ظاهرة</translation>
    </message>
    <message numerus="yes">
        <source>%n tabs are not shown</source>
        <translation>
            <numerusform>علامات التبويب غير الظاهرة: %n</numerusform>
            <numerusform>علامات التبويب غير الظاهرة: %n</numerusform>
            <numerusform>علامات التبويب غير الظاهرة: %n</numerusform>
            <numerusform>علامات التبويب غير الظاهرة: %n</numerusform>
            <numerusform>علامات التبويب غير الظاهرة: %n</numerusform>
            <numerusform>علامات التبويب غير الظاهرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>يرى العميل كل سطور علامة التبويب هذه، وكل علامات التبويب</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>غير ظاهر للعميل</translation>
    </message>
    <message>
        <source>Reasons why lines are not shown</source>
        <translation>أسباب عدم ظهور سطور</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>إخفاء من جديد</translation>
    </message>
    <message>
        <source>Show reasons</source>
        <translation>عرض الأسباب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>غير ظاهر: %1</translation>
    </message>
    <message>
        <source>in Subscription renewal</source>
        <translation>في «Subscription renewal»</translation>
    </message>
    <message>
        <source>The patron has every perk of their levels</source>
        <translation>لدى العميل كل امتيازات مستوياته</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryPanel</name>
    <message>
        <source>&amp;Take this back…</source>
        <translation>التراجع عن هذا…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>اختر صفًا لتراه كاملًا.</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر قيدًا أولًا.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>سبق التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Something is being taken back.</source>
        <translation>هناك تراجع قيد التنفيذ.</translation>
    </message>
    <message>
        <source>“%1” would be taken back: what it changed gets the values that it had before.</source>
        <translation>سيتم التراجع عن «%1»: ما غيّره يستعيد القيم التي كانت له من قبل.</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>The whole run would be taken back: every order that it made goes, and its seats are free again.</source>
        <translation>سيتم التراجع عن التنفيذ كله: يزول كل طلب أنشأه، وتعود مقاعده شاغرة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::HitDelegate</name>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>external id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
</context>
<context>
    <name>pd::ui::HousePanel</name>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>المقاعد والبحث فيها</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>المخطط أو القائمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a venue and how many seats it has</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>لا يوجد مكان بعد: أنشئ مكانًا جديدًا.</translation>
    </message>
    <message>
        <source>The house by itself</source>
        <translation>الصالة وحدها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and its venue</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportDialog</name>
    <message>
        <source>Choose files</source>
        <translation>اختيار الملفات</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>ما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Import an export</source>
        <translation>استيراد ملفات تصدير</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>The aliases are saved; later imports know these columns.</source>
        <translation>حُفظت الأسماء البديلة؛ وستعرف عمليات الاستيراد اللاحقة هذه الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>الملفات والمجلدات: %n</numerusform>
            <numerusform>الملفات والمجلدات: %n</numerusform>
            <numerusform>الملفات والمجلدات: %n</numerusform>
            <numerusform>الملفات والمجلدات: %n</numerusform>
            <numerusform>الملفات والمجلدات: %n</numerusform>
            <numerusform>الملفات والمجلدات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: what is in them</source>
        <translation>التالي: محتواها</translation>
    </message>
    <message>
        <source>&amp;Next: conflicts</source>
        <translation>التالي: التعارضات</translation>
    </message>
    <message>
        <source>&amp;Next: import</source>
        <translation>التالي: الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Close, and go on in the background</source>
        <translation>الإغلاق والمتابعة في الخلفية</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose a file or a folder first.</source>
        <translation>اختر أولًا ملفًا أو مجلدًا.</translation>
    </message>
    <message>
        <source>The dry run must have ended: it says what would be imported.</source>
        <translation>يجب أن ينتهي التشغيل التجريبي: فهو يبين ما سيُستورد.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>هذه هي الخطوة الأولى.</translation>
    </message>
    <message>
        <source>There is a report as soon as a dry run has ended.</source>
        <translation>يتوفر التقرير فور انتهاء تشغيل تجريبي.</translation>
    </message>
    <message>
        <source>One transaction: if you cancel, nothing is stored.</source>
        <translation>معاملة واحدة: إن ألغيت فلا يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRunsPanel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Imports of this database</source>
        <translation>عمليات الاستيراد في قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>التراجع عن هذا الاستيراد…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Nothing has been imported into this database yet.</source>
        <translation>لم يُستورد شيء إلى قاعدة البيانات هذه بعد.</translation>
    </message>
    <message>
        <source>Report of the chosen import</source>
        <translation>تقرير الاستيراد المختار</translation>
    </message>
    <message>
        <source>Imports and the report of one</source>
        <translation>عمليات الاستيراد وتقرير إحداها</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Choose an import first.</source>
        <translation>اختر استيرادًا أولًا.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>سبق التراجع عن هذا الاستيراد.</translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>أجب عن السؤال أولًا.</translation>
    </message>
    <message>
        <source>This import changed nothing.</source>
        <translation>لم يغير هذا الاستيراد شيئًا.</translation>
    </message>
    <message>
        <source>Finding out whether it can be taken back.</source>
        <translation>جارٍ التحقق من إمكان التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>All %n rows that this import stored go back: new records leave, changed ones get the values they had. The files can be imported again.</source>
        <translation>
            <numerusform>يتم التراجع عن الصفوف التي حفظها هذا الاستيراد (%n): تُزال السجلات الجديدة، وتستعيد المتغيرة قيمها السابقة. ويمكن استيراد الملفات مرة أخرى.</numerusform>
            <numerusform>يتم التراجع عن الصفوف التي حفظها هذا الاستيراد (%n): تُزال السجلات الجديدة، وتستعيد المتغيرة قيمها السابقة. ويمكن استيراد الملفات مرة أخرى.</numerusform>
            <numerusform>يتم التراجع عن الصفوف التي حفظها هذا الاستيراد (%n): تُزال السجلات الجديدة، وتستعيد المتغيرة قيمها السابقة. ويمكن استيراد الملفات مرة أخرى.</numerusform>
            <numerusform>يتم التراجع عن الصفوف التي حفظها هذا الاستيراد (%n): تُزال السجلات الجديدة، وتستعيد المتغيرة قيمها السابقة. ويمكن استيراد الملفات مرة أخرى.</numerusform>
            <numerusform>يتم التراجع عن الصفوف التي حفظها هذا الاستيراد (%n): تُزال السجلات الجديدة، وتستعيد المتغيرة قيمها السابقة. ويمكن استيراد الملفات مرة أخرى.</numerusform>
            <numerusform>يتم التراجع عن الصفوف التي حفظها هذا الاستيراد (%n): تُزال السجلات الجديدة، وتستعيد المتغيرة قيمها السابقة. ويمكن استيراد الملفات مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being taken back.</source>
        <translation>جارٍ التراجع عنه.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportSession</name>
    <message>
        <source>Waiting for other work to end</source>
        <translation>بانتظار انتهاء عمل آخر</translation>
    </message>
    <message>
        <source>%1 of %2 rows compared with the database</source>
        <translation>قورن %1 من %2 من الصفوف بقاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 % of the files read</source>
        <translation>قُرئ %1 % من الملفات</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>جارٍ فحص الملفات</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>تشغيل تجريبي للاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportStep</name>
    <message>
        <source>&amp;Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Cop&amp;y the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message numerus="yes">
        <source>%n rows will be stored, in one transaction: if it is stopped or fails, nothing is.</source>
        <translation>
            <numerusform>عدد الصفوف التي ستُحفظ في معاملة واحدة: %n؛ فإن أُوقفت أو فشلت فلا يُحفظ شيء.</numerusform>
            <numerusform>عدد الصفوف التي ستُحفظ في معاملة واحدة: %n؛ فإن أُوقفت أو فشلت فلا يُحفظ شيء.</numerusform>
            <numerusform>عدد الصفوف التي ستُحفظ في معاملة واحدة: %n؛ فإن أُوقفت أو فشلت فلا يُحفظ شيء.</numerusform>
            <numerusform>عدد الصفوف التي ستُحفظ في معاملة واحدة: %n؛ فإن أُوقفت أو فشلت فلا يُحفظ شيء.</numerusform>
            <numerusform>عدد الصفوف التي ستُحفظ في معاملة واحدة: %n؛ فإن أُوقفت أو فشلت فلا يُحفظ شيء.</numerusform>
            <numerusform>عدد الصفوف التي ستُحفظ في معاملة واحدة: %n؛ فإن أُوقفت أو فشلت فلا يُحفظ شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>PatronManager becomes the master of the records.</source>
        <translation>يصبح PatronManager المرجع للسجلات.</translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here will be replaced.</source>
        <translation>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستُستبدل: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستُستبدل: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستُستبدل: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستُستبدل: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستُستبدل: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستُستبدل: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values that staff have changed here are kept.</source>
        <translation>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستبقى: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستبقى: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستبقى: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستبقى: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستبقى: %n.</numerusform>
            <numerusform>عدد القيم التي غيّرها الموظفون هنا وستبقى: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is kept, and the import can be taken back as long as nothing was built on it.</source>
        <translation>يُحتفظ بالتقرير، ويمكن التراجع عن الاستيراد ما دام لم يُبن عليه شيء.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n rows stored</source>
        <translation>
            <numerusform>تم الاستيراد، الصفوف المحفوظة: %n</numerusform>
            <numerusform>تم الاستيراد، الصفوف المحفوظة: %n</numerusform>
            <numerusform>تم الاستيراد، الصفوف المحفوظة: %n</numerusform>
            <numerusform>تم الاستيراد، الصفوف المحفوظة: %n</numerusform>
            <numerusform>تم الاستيراد، الصفوف المحفوظة: %n</numerusform>
            <numerusform>تم الاستيراد، الصفوف المحفوظة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>جاهز للاستيراد</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, its progress and Cancel are in the status bar.</source>
        <translation>يمكن إغلاق هذه النافذة: يستمر الاستيراد، وتقدمه و«إلغاء» في شريط الحالة.</translation>
    </message>
    <message>
        <source>The report stays in the settings, under Imports; the import can be taken back there.</source>
        <translation>يبقى التقرير في الإعدادات، تحت «عمليات الاستيراد»؛ ويمكن التراجع عن الاستيراد هناك.</translation>
    </message>
    <message>
        <source>Everything in these files is here already; nothing was changed.</source>
        <translation>كل ما في هذه الملفات موجود هنا بالفعل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The import is being stopped.</source>
        <translation>جارٍ إيقاف الاستيراد.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Importing</name>
    <message>
        <source>&amp;Import an export…</source>
        <translation>استيراد ملفات تصدير…</translation>
    </message>
    <message>
        <source>Takes files of PatronManager into this database; a dry run comes first.</source>
        <translation>يأخذ ملفات PatronManager إلى قاعدة البيانات هذه؛ ويسبقه تشغيل تجريبي.</translation>
    </message>
    <message>
        <source>Earlier i&amp;mports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Lists the imports of this database, with their reports.</source>
        <translation>يعرض عمليات الاستيراد في قاعدة البيانات هذه مع تقاريرها.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>The import goes on; its progress and Cancel are in the status bar.</source>
        <translation>يستمر الاستيراد؛ وتقدمه و«إلغاء» في شريط الحالة.</translation>
    </message>
    <message numerus="yes">
        <source>The import is done: %n rows stored. Its report is in the settings, under Imports.</source>
        <translation>
            <numerusform>انتهى الاستيراد، الصفوف المحفوظة: %n. تقريره في الإعدادات، تحت «عمليات الاستيراد».</numerusform>
            <numerusform>انتهى الاستيراد، الصفوف المحفوظة: %n. تقريره في الإعدادات، تحت «عمليات الاستيراد».</numerusform>
            <numerusform>انتهى الاستيراد، الصفوف المحفوظة: %n. تقريره في الإعدادات، تحت «عمليات الاستيراد».</numerusform>
            <numerusform>انتهى الاستيراد، الصفوف المحفوظة: %n. تقريره في الإعدادات، تحت «عمليات الاستيراد».</numerusform>
            <numerusform>انتهى الاستيراد، الصفوف المحفوظة: %n. تقريره في الإعدادات، تحت «عمليات الاستيراد».</numerusform>
            <numerusform>انتهى الاستيراد، الصفوف المحفوظة: %n. تقريره في الإعدادات، تحت «عمليات الاستيراد».</numerusform>
        </translation>
    </message>
    <message>
        <source>The import that you had begun is there again; nothing of it is stored yet.</source>
        <translation>عاد الاستيراد الذي كنت قد بدأته؛ ولم يُحفظ منه شيء بعد.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelModel</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>ما يقرؤه العميل</translation>
    </message>
    <message>
        <source>In Orders</source>
        <translation>في «Orders»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>تسميات الطلبات</translation>
    </message>
    <message>
        <source>Find in labels</source>
        <translation>البحث في التسميات</translation>
    </message>
    <message>
        <source>1 status</source>
        <translation>حالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statuses</source>
        <translation>
            <numerusform>الحالات: %Ln</numerusform>
            <numerusform>الحالات: %Ln</numerusform>
            <numerusform>الحالات: %Ln</numerusform>
            <numerusform>الحالات: %Ln</numerusform>
            <numerusform>الحالات: %Ln</numerusform>
            <numerusform>الحالات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>ليس في الجدول أي صف بعد.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>لا صف مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LabelsPanel</name>
    <message>
        <source>Orders in “%1” are not listed.</source>
        <translation>الطلبات في «%1» غير مدرجة.</translation>
    </message>
    <message>
        <source>Orders in “%1” are listed, and the patron reads “%2”.</source>
        <translation>الطلبات في «%1» مدرجة، ويقرأ العميل «%2».</translation>
    </message>
    <message>
        <source>Orders carry a status that staff read; this table says what the patron reads in its place (rules O2 and O3).</source>
        <translation>تحمل الطلبات حالة يقرؤها الموظفون؛ ويبين هذا الجدول ما يقرؤه العميل بدلًا منها (القاعدتان O2 وO3).</translation>
    </message>
    <message>
        <source>Orders in this status are listed</source>
        <translation>الطلبات بهذه الحالة مدرجة</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>تسميات الطلبات</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>The patron reads</source>
        <translation>ما يقرؤه العميل</translation>
    </message>
    <message>
        <source>The status itself</source>
        <translation>الحالة نفسها</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>الصف المختار</translation>
    </message>
    <message>
        <source>S&amp;tatus of the order</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>The patron &amp;reads</source>
        <translation>ما يقرؤه العميل</translation>
    </message>
    <message>
        <source>Another status is another row: add one.</source>
        <translation>الحالة الأخرى صف آخر: أضف صفًا.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Type the status as your orders spell it.</source>
        <translation>اكتب الحالة كما تكتبها طلباتكم.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>في الجدول «%1» بالفعل. تجاهل هذا وغيّر ذلك الصف.</translation>
    </message>
    <message>
        <source>Without this row, “%1” has no label: the setting for orders in a status without a label decides.</source>
        <translation>من دون هذا الصف ليس لـ «%1» تسمية: يقرر إعداد الطلبات بحالة بلا تسمية.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Leaving</name>
    <message>
        <source>“%1” is under way: it would be stopped, and nothing of it would stay.</source>
        <translation>«%1» قيد التنفيذ: سيُوقف ولن يبقى منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work are under way: they would be stopped, and nothing of them would stay.</source>
        <translation>
            <numerusform>الأعمال قيد التنفيذ: %n. ستُوقف ولن يبقى منها شيء.</numerusform>
            <numerusform>الأعمال قيد التنفيذ: %n. ستُوقف ولن يبقى منها شيء.</numerusform>
            <numerusform>الأعمال قيد التنفيذ: %n. ستُوقف ولن يبقى منها شيء.</numerusform>
            <numerusform>الأعمال قيد التنفيذ: %n. ستُوقف ولن يبقى منها شيء.</numerusform>
            <numerusform>الأعمال قيد التنفيذ: %n. ستُوقف ولن يبقى منها شيء.</numerusform>
            <numerusform>الأعمال قيد التنفيذ: %n. ستُوقف ولن يبقى منها شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved and would be lost.</source>
        <translation>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. ستضيع.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. ستضيع.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. ستضيع.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. ستضيع.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. ستضيع.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. ستضيع.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Stop and open the other</source>
        <translation>إيقاف وفتح الأخرى</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>&amp;Open the other without saving</source>
        <translation>فتح الأخرى بلا حفظ</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The work is being stopped; the window closes when that is done.</source>
        <translation>يجري إيقاف العمل؛ وتُغلق النافذة بعد ذلك.</translation>
    </message>
    <message>
        <source>The work is being stopped; the other database opens when that is done.</source>
        <translation>يجري إيقاف العمل؛ وتُفتح قاعدة البيانات الأخرى بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LettersDialog</name>
    <message>
        <source>&amp;Print or save…</source>
        <translation>طباعة أو حفظ…</translation>
    </message>
    <message>
        <source>Renewal letters</source>
        <translation>رسائل التجديد</translation>
    </message>
    <message>
        <source>There is no letter to write.</source>
        <translation>لا رسالة تُكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters with a slip to tear off, one for each patron.</source>
        <translation>
            <numerusform>الرسائل ذات القسيمة القابلة للقطع، واحدة لكل عميل: %Ln.</numerusform>
            <numerusform>الرسائل ذات القسيمة القابلة للقطع، واحدة لكل عميل: %Ln.</numerusform>
            <numerusform>الرسائل ذات القسيمة القابلة للقطع، واحدة لكل عميل: %Ln.</numerusform>
            <numerusform>الرسائل ذات القسيمة القابلة للقطع، واحدة لكل عميل: %Ln.</numerusform>
            <numerusform>الرسائل ذات القسيمة القابلة للقطع، واحدة لكل عميل: %Ln.</numerusform>
            <numerusform>الرسائل ذات القسيمة القابلة للقطع، واحدة لكل عميل: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows. Nothing is recorded.</source>
        <translation>تتناول التجديدات التي تعرضها القائمة. ولا يُسجل شيء.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>المستبعدون وسبب استبعادهم</translation>
    </message>
    <message>
        <source>Also those who &amp;opted out of e-mail: a letter is none</source>
        <translation>أيضًا من لا يرغبون في البريد الإلكتروني: الرسالة الورقية ليست منه</translation>
    </message>
    <message>
        <source>Nobody of them opted out of e-mail.</source>
        <translation>لم يرفض أحد منهم البريد الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LinkQuestion</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Leave the help?</source>
        <translation>مغادرة المساعدة؟</translation>
    </message>
    <message>
        <source>This leads out of Patron Desk, to %1</source>
        <translation>هذا يؤدي إلى خارج Patron Desk، إلى %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListPart</name>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LockScreen</name>
    <message>
        <source>Patron Desk is locked</source>
        <translation>Patron Desk مقفل</translation>
    </message>
    <message>
        <source>Press Return or click to go on where you were.</source>
        <translation>اضغط مفتاح الإدخال أو انقر للمتابعة من حيث كنت.</translation>
    </message>
</context>
<context>
    <name>pd::ui::LogPanel</name>
    <message>
        <source>Renewal Log by outcome</source>
        <translation>سجل التجديدات بحسب النتيجة</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>سجل التجديدات</translation>
    </message>
    <message>
        <source>Nothing was run for this series yet.</source>
        <translation>لم يُنفذ شيء لهذه السلسلة بعد.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read what was done.</source>
        <translation>اختر مشتركًا لقراءة ما جرى.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2.</source>
        <translation>حالة الطلب %1 هي %2.</translation>
    </message>
    <message>
        <source>Order %1 has the status %2; it began with %3.</source>
        <translation>حالة الطلب %1 هي %2؛ وقد بدأ بـ %3.</translation>
    </message>
    <message>
        <source>They do not rene&amp;w…</source>
        <translation>لا يُجددون…</translation>
    </message>
    <message>
        <source>Choose subscribers, or a heading for all under it, first.</source>
        <translation>اختر أولًا مشتركين، أو عنوانًا لكل ما تحته.</translation>
    </message>
    <message>
        <source>None of them was given an order.</source>
        <translation>لم يُنشأ طلب لأي منهم.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>إضافة صندوق بريد</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>الحفظ جارٍ.</translation>
    </message>
    <message>
        <source>The test is going on.</source>
        <translation>الاختبار جارٍ.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>حفظ كلمة المرور في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>&amp;Name here</source>
        <translation>الاسم هنا</translation>
    </message>
    <message>
        <source>for example Change requests</source>
        <translation>مثل: طلبات التغيير</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>mostly the whole e-mail address</source>
        <translation>في الغالب عنوان البريد الإلكتروني كاملًا</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>empty: stays as it is</source>
        <translation>فارغ: يبقى كما هو</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>حفظ كلمة المرور في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Take mail &amp;from</source>
        <translation>أخذ البريد من</translation>
    </message>
    <message>
        <source>&amp;Move it to</source>
        <translation>نقله إلى</translation>
    </message>
    <message>
        <source>where it goes once it is kept here; made if it is not there</source>
        <translation>حيث يذهب بعد حفظه هنا؛ ويُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>for example imap.example.org</source>
        <translation>مثل imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Certificates &amp;by</source>
        <translation>الشهادات من</translation>
    </message>
    <message>
        <source>empty: whom the system trusts</source>
        <translation>فارغ: من يثق به النظام</translation>
    </message>
    <message>
        <source>%1 says which; choose another provider to change it.</source>
        <translation>يحددها %1؛ لتغييرها اختر مزودًا آخر.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>املأ المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Fill in the server first.</source>
        <translation>املأ الخادم أولًا.</translation>
    </message>
    <message>
        <source>Fill in both folders first.</source>
        <translation>املأ المجلدين أولًا.</translation>
    </message>
    <message>
        <source>Mail has to be moved to another folder than the one that it is taken from.</source>
        <translation>يجب أن يُنقل البريد إلى مجلد غير الذي يؤخذ منه.</translation>
    </message>
    <message>
        <source>Fill in the password first.</source>
        <translation>املأ كلمة المرور أولًا.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for at each start.</source>
        <translation>ليست لسطح المكتب هذا سلسلة مفاتيح: تُطلب كلمة المرور عند كل بدء.</translation>
    </message>
    <message>
        <source>&amp;Keep the sign-in in the keychain</source>
        <translation>حفظ تسجيل الدخول في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This desktop has no keychain: somebody has to sign in at each start.</source>
        <translation>ليست لسطح المكتب هذا سلسلة مفاتيح: يجب أن يسجل أحد الدخول عند كل بدء.</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS من البداية</translation>
    </message>
</context>
<context>
    <name>pd::ui::MailboxesPanel</name>
    <message>
        <source>Mailboxes</source>
        <translation>صناديق البريد</translation>
    </message>
    <message>
        <source>Mail is taken from these mailboxes as it comes: each message is kept here first and then moved to the folder for what is done. Nothing is deleted, and nothing is marked as read.</source>
        <translation>يؤخذ البريد من هذه الصناديق فور وصوله: تُحفظ كل رسالة هنا أولًا، ثم تُنقل إلى مجلد ما أُنجز. لا يُحذف شيء ولا يُعلَّم شيء كمقروء.</translation>
    </message>
    <message>
        <source>There is no mailbox yet. Add the one to which change requests are sent.</source>
        <translation>لا يوجد صندوق بريد بعد. أضف الصندوق الذي تُرسل إليه طلبات التغيير.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Add a mailbox…</source>
        <translation>إضافة صندوق بريد…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Look for &amp;mail now</source>
        <translation>البحث عن بريد الآن</translation>
    </message>
    <message>
        <source>%1 · %2 at %3
%4</source>
        <translation>%1 · %2 على %3
%4</translation>
    </message>
    <message>
        <source>“%1” is saved; mail is taken from it now.</source>
        <translation>حُفظ «%1»؛ ويؤخذ منه البريد الآن.</translation>
    </message>
    <message>
        <source>No mail is taken from “%1” any more; what came from it stays.</source>
        <translation>لم يعد يؤخذ بريد من «%1»؛ ويبقى ما جاء منه.</translation>
    </message>
    <message>
        <source>There is no mailbox yet.</source>
        <translation>لا يوجد صندوق بريد بعد.</translation>
    </message>
    <message>
        <source>Choose a mailbox first.</source>
        <translation>اختر صندوق بريد أولًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>التراجع عن إجرائي الأخير</translation>
    </message>
    <message>
        <source>Takes back the last thing that you changed.</source>
        <translation>يتراجع عن آخر ما غيّرته.</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Find a &amp;command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Recent patrons</source>
        <translation>العملاء الأخيرون</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>لا شيء قبل هذا.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>لا شيء بعد هذا.</translation>
    </message>
    <message>
        <source>No patron has been looked at yet.</source>
        <translation>لم يُعرض أي عميل بعد.</translation>
    </message>
    <message>
        <source>&amp;Open a database…</source>
        <translation>فتح قاعدة بيانات…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>نسخ احتياطي الآن…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;About Patron Desk</source>
        <translation>حول Patron Desk</translation>
    </message>
    <message>
        <source>Mailbo&amp;xes…</source>
        <translation>صناديق البريد…</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation>%1 – Patron Desk</translation>
    </message>
    <message>
        <source>%1 Patron Desk goes on asking for it.</source>
        <translation>%1 يواصل Patron Desk المحاولة.</translation>
    </message>
    <message>
        <source>The database is there again.</source>
        <translation>عادت قاعدة البيانات متاحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n edits of the settings are not saved. Save or discard them first; then choose the language again.</source>
        <translation>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. احفظها أو تجاهلها أولًا، ثم اختر اللغة من جديد.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. احفظها أو تجاهلها أولًا، ثم اختر اللغة من جديد.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. احفظها أو تجاهلها أولًا، ثم اختر اللغة من جديد.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. احفظها أو تجاهلها أولًا، ثم اختر اللغة من جديد.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. احفظها أو تجاهلها أولًا، ثم اختر اللغة من جديد.</numerusform>
            <numerusform>تعديلات الإعدادات غير المحفوظة: %n. احفظها أو تجاهلها أولًا، ثم اختر اللغة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>&amp;History of all actions</source>
        <translation>محفوظات كل الإجراءات</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>قوالب الرد</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>نماذج الرسائل</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>الأسباب والرغبات</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageView</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Open the address…</source>
        <translation>فتح العنوان…</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>pd::ui::MoveDialog</name>
    <message>
        <source>%1, on %2</source>
        <comment>a series and its weekday</comment>
        <translation>%1، يوم %2</translation>
    </message>
    <message>
        <source>The present seats are free there, too.</source>
        <translation>المقاعد الحالية متاحة هناك أيضًا.</translation>
    </message>
    <message>
        <source>The present seats are not all free there, and there are no others like them. Ask for less, or choose another series.</source>
        <translation>ليست كل المقاعد الحالية متاحة هناك، ولا توجد مقاعد مثلها. اطلب أقل من ذلك أو اختر سلسلة أخرى.</translation>
    </message>
    <message>
        <source>The present seats are not all free there. The best free ones: %1 (%2).</source>
        <comment>seats, and why</comment>
        <translation>ليست كل المقاعد الحالية متاحة هناك. أفضل المتاح: %1 (%2).</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>النقل إلى سلسلة أخرى</translation>
    </message>
    <message>
        <source>&amp;Move the renewal</source>
        <translation>&amp;نقل التجديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The series that it goes to</source>
        <translation>السلسلة التي ينتقل إليها</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>المقاعد المهيأة اللازمة</translation>
    </message>
    <message>
        <source>The patron’s seats in the old series</source>
        <translation>مقاعد العميل في السلسلة القديمة</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>طرق أخرى…</translation>
    </message>
    <message>
        <source>Go with the renewal</source>
        <translation>تنتقل مع التجديد</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>تبقى كما هو مفضل</translation>
    </message>
    <message>
        <source>Which ways lead to other seats, and what else could be offered</source>
        <translation>ما الطرق التي تؤدي إلى مقاعد أخرى وما الذي يمكن عرضه أيضًا</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>النقل &amp;إلى</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>ال&amp;مهيأة اللازمة</translation>
    </message>
    <message>
        <source>Seats in the &amp;old series</source>
        <translation>مقاعد السلسلة ال&amp;قديمة</translation>
    </message>
    <message>
        <source>The season has no other series.</source>
        <translation>ليس في الموسم سلسلة أخرى.</translation>
    </message>
    <message>
        <source>The house of that series is being read…</source>
        <translation>تُقرأ قاعة تلك السلسلة…</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n seats, as many as the renewal is for.</source>
        <translation>
            <numerusform>لا تختر أي مقعد.</numerusform>
            <numerusform>اختر مقعدًا واحدًا، بعدد مقاعد التجديد.</numerusform>
            <numerusform>اختر مقعدين، بعدد مقاعد التجديد.</numerusform>
            <numerusform>اختر %n مقاعد، بعدد مقاعد التجديد.</numerusform>
            <numerusform>اختر %n مقعدًا، بعدد مقاعد التجديد.</numerusform>
            <numerusform>اختر %n مقعد، بعدد مقاعد التجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>لا يمكن تنفيذ ذلك.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesPanel</name>
    <message>
        <source>What %1 is now</source>
        <translation>ما يقابل %1 الآن</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>الموسم الماضي</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>هذا الموسم</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Names of last season and of this one</source>
        <translation>أسماء الموسم الماضي وهذا الموسم</translation>
    </message>
    <message>
        <source>Take all &amp;suggestions</source>
        <translation>اعتماد كل الاقتراحات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names of this season</source>
        <translation>أسماء هذا الموسم</translation>
    </message>
    <message>
        <source>Choose in the row, or drag one of this season’s names onto it. Names that are the same need nobody.</source>
        <translation>اختر في الصف، أو اسحب إليه أحد أسماء هذا الموسم. الأسماء المتطابقة لا تحتاج إلى أحد.</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
    <message>
        <source>There is no suggestion to be taken.</source>
        <translation>لا يوجد اقتراح لاعتماده.</translation>
    </message>
    <message>
        <source>%1: names of this season</source>
        <comment>a kind of name</comment>
        <translation>%1: أسماء هذا الموسم</translation>
    </message>
</context>
<context>
    <name>pd::ui::NavButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>قيد الانتظار: %n</numerusform>
            <numerusform>قيد الانتظار: %n</numerusform>
            <numerusform>قيد الانتظار: %n</numerusform>
            <numerusform>قيد الانتظار: %n</numerusform>
            <numerusform>قيد الانتظار: %n</numerusform>
            <numerusform>قيد الانتظار: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::NewRequestDesk</name>
    <message>
        <source>%1, %2</source>
        <comment>an order, its series</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order, its status</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Request %1 is recorded.</source>
        <translation>سُجل طلب التغيير %1.</translation>
    </message>
    <message>
        <source>Request %1 is recorded for %2.</source>
        <translation>سُجل طلب التغيير %1 لـ %2.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NewRequestDialog</name>
    <message>
        <source>New request</source>
        <translation>طلب تغيير جديد</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Nobody known</source>
        <translation>لا أحد معروف</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>&amp;I work on it</source>
        <translation>أعمل عليه</translation>
    </message>
    <message>
        <source>What somebody asks for on the phone or at the counter becomes a change request. Nothing else is changed.</source>
        <translation>ما يطلبه أحد بالهاتف أو عند الشباك يصبح طلب تغيير. ولا يتغير شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يطلب</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <comment>a series</comment>
        <translation>لم تُختر سلسلة</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1، الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9، الأقل إلحاحًا</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>تعيين اليوم الذي يُنجز بحلوله</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>اليوم الذي يُنجز بحلوله</translation>
    </message>
    <message>
        <source>I work on it</source>
        <translation>أعمل عليه</translation>
    </message>
    <message>
        <source>Who works at this desk is not known yet.</source>
        <translation>لا يُعرف بعد من يعمل على هذا المكتب.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Find the patron, or write the name and the telephone number into the words.</source>
        <translation>لم يُختر أحد. ابحث عن العميل، أو اكتب الاسم ورقم الهاتف ضمن الكلمات.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron; ways to reach them</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>لم يُختر أحد.</translation>
    </message>
    <message>
        <source>The one that the words name, else the only open renewal</source>
        <translation>ما تسميه الكلمات، وإلا فالتجديد المفتوح الوحيد</translation>
    </message>
    <message>
        <source>Find the patron first.</source>
        <translation>ابحث عن العميل أولًا.</translation>
    </message>
    <message>
        <source>The patron has no order.</source>
        <translation>ليس للعميل أي طلب.</translation>
    </message>
    <message>
        <source>The order says which.</source>
        <comment>series</comment>
        <translation>يحددها الطلب.</translation>
    </message>
    <message>
        <source>There is no series.</source>
        <translation>لا توجد سلسلة.</translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation>اكتب ما هو مطلوب.</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>بحسب الكلمات</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>تجري قراءة بيانات العميل.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>an order</comment>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>It is about no order, whatever the words name.</source>
        <translation>لا يتعلق بأي طلب شراء، مهما ذكرت الكلمات.</translation>
    </message>
</context>
<context>
    <name>pd::ui::NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>pd::ui::OfferDialog</name>
    <message>
        <source>Somebody waits for these seats</source>
        <translation>هناك من ينتظر هذه المقاعد</translation>
    </message>
    <message>
        <source>&amp;Change this patron’s seats…</source>
        <translation>تغيير مقاعد هذا العميل…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>The order that this patron waited with is gone.</source>
        <translation>الطلب الذي كان هذا العميل ينتظر به لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderActions</name>
    <message>
        <source>Receip&amp;ts of the order…</source>
        <translation>إيصالات الطلب…</translation>
    </message>
    <message>
        <source>Take a pa&amp;yment…</source>
        <translation>استلام دفعة…</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>دفع…</translation>
    </message>
    <message>
        <source>Record a change re&amp;quest…</source>
        <translation>تسجيل طلب تغيير…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>طلب تغييرات…</translation>
    </message>
    <message>
        <source>Does not rene&amp;w…</source>
        <translation>لا يُجدد…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>لا يُجدد…</translation>
    </message>
    <message>
        <source>Receipts…</source>
        <translation>الإيصالات…</translation>
    </message>
    <message>
        <source>Choose an order of the patron first.</source>
        <translation>اختر أولًا طلبًا للعميل.</translation>
    </message>
    <message>
        <source>No payment of this order was taken at this desk.</source>
        <translation>لم تُستلم أي دفعة لهذا الطلب على هذا المكتب.</translation>
    </message>
    <message>
        <source>Change seat&amp;s…</source>
        <translation>تغيير المقاعد…</translation>
    </message>
    <message>
        <source>Change seats…</source>
        <translation>تغيير المقاعد…</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderBar</name>
    <message>
        <source>What can be done with the order</source>
        <translation>ما يمكن فعله بالطلب</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDesk</name>
    <message>
        <source>%1 taken for order %2, which is “%3” now.</source>
        <translation>استُلم %1 للطلب %2، وحالته الآن «%3».</translation>
    </message>
    <message>
        <source>Order %1 is not renewed.</source>
        <translation>لا يُجدد الطلب %1.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>سُجل طلب تغيير للطلب %1. تبقى المقاعد كما هي.</translation>
    </message>
    <message>
        <source>The receipt for %1 waits in the outbox.</source>
        <translation>إيصال %1 منتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>%1 The change request is filled.</source>
        <comment>what was done</comment>
        <translation>%1 لُبّي طلب التغيير.</translation>
    </message>
    <message>
        <source>Nobody is set whom it could be sent to: it waits among the requests. Settings, administrators, says who.</source>
        <translation>لم يُعيَّن أحد يمكن إرسالها إليه: تنتظر بين طلبات التغيير. تقول «الإعدادات»، «المسؤولون» من هو.</translation>
    </message>
    <message>
        <source>An e-mail to %1 waits in the outbox for 15 seconds; until then it can be undone.</source>
        <translation>تنتظر رسالة إلكترونية إلى %1 في صندوق الصادر 15 ثانية؛ ويمكن التراجع عنها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1, and an e-mail to %2 waits in the outbox. The seats stay as they are.</source>
        <translation>سُجل طلب تغيير للطلب %1، وتنتظر رسالة إلكترونية إلى %2 في صندوق الصادر. تبقى المقاعد كما هي.</translation>
    </message>
    <message>
        <source>The message is recorded as a request.</source>
        <translation>سُجلت الرسالة طلبَ تغيير.</translation>
    </message>
    <message>
        <source>The message is recorded as a request, and an e-mail to %1 waits in the outbox.</source>
        <translation>سُجلت الرسالة طلبَ تغيير، وتنتظر رسالة إلكترونية إلى %1 في صندوق الصادر.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OrderDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>للعميل %1</translation>
    </message>
    <message>
        <source>Journalled on behalf of the patron</source>
        <translation>مسجل في دفتر اليومية نيابة عن العميل</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>يجري التسجيل.</translation>
    </message>
    <message>
        <source>“%1”: it is still being recorded. If that fails, the window is back with what you wrote.</source>
        <translation>«%1»: ما زال يُسجل. فإن فشل ذلك عادت النافذة بما كتبته.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxColumns</name>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Find in the outbox</source>
        <translation>البحث في صندوق الصادر</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الأوضاع</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in the outbox</source>
        <translation>لا شيء منتظر في صندوق الصادر</translation>
    </message>
    <message>
        <source>No e-mail matches.</source>
        <translation>لا رسالة مطابقة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>The text of the e-mail</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Choose an e-mail to read it.</source>
        <translation>اختر رسالة لقراءتها.</translation>
    </message>
    <message>
        <source>Choose an e-mail first.</source>
        <translation>اختر رسالة أولًا.</translation>
    </message>
    <message>
        <source>What is chosen does not wait any more.</source>
        <translation>ما اخترته لم يعد منتظرًا.</translation>
    </message>
    <message>
        <source>Choose one e-mail only.</source>
        <translation>اختر رسالة واحدة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are not sent.</source>
        <translation>
            <numerusform>الرسائل التي لن تُرسل: %n.</numerusform>
            <numerusform>الرسائل التي لن تُرسل: %n.</numerusform>
            <numerusform>الرسائل التي لن تُرسل: %n.</numerusform>
            <numerusform>الرسائل التي لن تُرسل: %n.</numerusform>
            <numerusform>الرسائل التي لن تُرسل: %n.</numerusform>
            <numerusform>الرسائل التي لن تُرسل: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n did not wait any more.</source>
        <translation>
            <numerusform>ما لم يعد منتظرًا: %n.</numerusform>
            <numerusform>ما لم يعد منتظرًا: %n.</numerusform>
            <numerusform>ما لم يعد منتظرًا: %n.</numerusform>
            <numerusform>ما لم يعد منتظرًا: %n.</numerusform>
            <numerusform>ما لم يعد منتظرًا: %n.</numerusform>
            <numerusform>ما لم يعد منتظرًا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This e-mail goes to nobody who is a patron here.</source>
        <translation>لا تذهب هذه الرسالة إلى أحد من العملاء هنا.</translation>
    </message>
    <message>
        <source>&amp;Mail account…</source>
        <translation>حساب البريد…</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>It a&amp;rrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إرسال من جديد</translation>
    </message>
    <message>
        <source>How it stands with the e-mail</source>
        <translation>أين وصلت الرسالة</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Enter the pass&amp;word…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>إدخال كلمة المرور</translation>
    </message>
    <message>
        <source>Set up the mail account first: nothing can be sent without one.</source>
        <translation>أعدّ حساب البريد أولًا: لا يمكن إرسال شيء من دونه.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent now.</source>
        <translation>
            <numerusform>لا تُرسل الآن أي رسالة.</numerusform>
            <numerusform>تُرسل الآن رسالة واحدة.</numerusform>
            <numerusform>تُرسل الآن رسالتان.</numerusform>
            <numerusform>تُرسل الآن %n رسائل.</numerusform>
            <numerusform>تُرسل الآن %n رسالة.</numerusform>
            <numerusform>تُرسل الآن %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are noted as arrived.</source>
        <translation>
            <numerusform>لم تُسجل أي رسالة على أنها وصلت.</numerusform>
            <numerusform>سُجلت رسالة واحدة على أنها وصلت.</numerusform>
            <numerusform>سُجلت رسالتان على أنهما وصلتا.</numerusform>
            <numerusform>سُجلت %n رسائل على أنها وصلت.</numerusform>
            <numerusform>سُجلت %n رسالة على أنها وصلت.</numerusform>
            <numerusform>سُجلت %n رسالة على أنها وصلت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mails are sent again.</source>
        <translation>
            <numerusform>لا تُرسل أي رسالة من جديد.</numerusform>
            <numerusform>تُرسل رسالة واحدة من جديد.</numerusform>
            <numerusform>تُرسل رسالتان من جديد.</numerusform>
            <numerusform>تُرسل %n رسائل من جديد.</numerusform>
            <numerusform>تُرسل %n رسالة من جديد.</numerusform>
            <numerusform>تُرسل %n رسالة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Only what was probably sent, or came back, can be settled: of the rest it is known.</source>
        <translation>لا يُحسم إلا ما أُرسل على الأرجح أو ارتدّ: أما الباقي فأمره معروف.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PageExporter</name>
    <message>
        <source>&amp;Export the page</source>
        <translation>تصدير الصفحة</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>تصدير الصفحة</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>%1, Portal %2</source>
        <translation>%1، Portal %2</translation>
    </message>
    <message>
        <source>The page was written to %1.</source>
        <translation>كُتبت الصفحة في %1.</translation>
    </message>
    <message>
        <source>%1, Portal</source>
        <translation>%1‏، Portal</translation>
    </message>
</context>
<context>
    <name>pd::ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>حفظها في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Keep it in the keychain</source>
        <translation>حفظها في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>ليس لسطح المكتب هذا سلسلة مفاتيح: تُطلب كلمة المرور في كل مرة، أو تُقرأ من .pgpass.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronChoice</name>
    <message>
        <source>N&amp;obody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Another patron: name, e-mail, phone, order number</source>
        <translation>عميل آخر: الاسم أو البريد الإلكتروني أو الهاتف أو رقم الطلب</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <comment>whose request it is</comment>
        <translation>لا أحد معروف</translation>
    </message>
    <message>
        <source>It is nobody’s already.</source>
        <translation>ليس لأحد بالفعل.</translation>
    </message>
    <message>
        <source>Nobody known is the patron</source>
        <translation>لا عميل معروف</translation>
    </message>
    <message>
        <source>It is nobody’s</source>
        <translation>ليس لأحد</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronHeader</name>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>Show the warnings</source>
        <translation>عرض التحذيرات</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>لا عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Portal: can log in</source>
        <translation>Portal: يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>Portal: cannot log in</source>
        <translation>Portal: لا يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>لم يُستورد قط</translation>
    </message>
    <message>
        <source>Data of %1, today</source>
        <translation>بيانات %1، اليوم</translation>
    </message>
    <message>
        <source>Data of %1, 1 day old</source>
        <translation>بيانات %1، قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>Data of %1, %n days old</source>
        <translation>
            <numerusform>بيانات %1، قبل %n يوم</numerusform>
            <numerusform>بيانات %1، قبل %n يوم</numerusform>
            <numerusform>بيانات %1، قبل %n يوم</numerusform>
            <numerusform>بيانات %1، قبل %n أيام</numerusform>
            <numerusform>بيانات %1، قبل %n يومًا</numerusform>
            <numerusform>بيانات %1، قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>click to copy</source>
        <translation>انقر للنسخ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>click for its other members</source>
        <translation>انقر لعرض أفرادها الآخرين</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>لا رقم هاتف</translation>
    </message>
    <message>
        <source>Last login %1</source>
        <translation>آخر تسجيل دخول %1</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>نسخ البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy phone &amp;number</source>
        <translation>نسخ رقم الهاتف</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>The patron has no e-mail address.</source>
        <translation>ليس للعميل عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The patron has no phone number.</source>
        <translation>ليس للعميل رقم هاتف.</translation>
    </message>
    <message>
        <source>No other member of the household is known.</source>
        <translation>لا يُعرف فرد آخر من الأسرة.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>طلب تغيير جديد…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronSheet</name>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Reasons and warnings</source>
        <translation>الأسباب والتحذيرات</translation>
    </message>
    <message>
        <source>Preview and reasons</source>
        <translation>المعاينة والأسباب</translation>
    </message>
    <message>
        <source>The patron can log in</source>
        <translation>يمكن للعميل تسجيل الدخول</translation>
    </message>
    <message>
        <source>The patron cannot log in</source>
        <translation>لا يمكن للعميل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Staff record and preview</source>
        <translation>السجل الداخلي والمعاينة</translation>
    </message>
    <message>
        <source>Choose a renewal or an order on the page first.</source>
        <translation>اختر أولًا تجديدًا أو طلبًا في الصفحة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatronsPage</name>
    <message>
        <source>Patrons</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Making the demo theatre…</source>
        <translation>جارٍ إنشاء المسرح التجريبي…</translation>
    </message>
    <message>
        <source>Harbour Light is a made-up theatre with made-up patrons, to look round in. It is made once and takes a few seconds.</source>
        <translation>Harbour Light مسرح متخيَّل بعملاء متخيَّلين للتعرف على البرنامج. يُنشأ مرة واحدة ويستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>تعذر فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>The patron cannot be shown</source>
        <translation>تعذر عرض العميل</translation>
    </message>
    <message>
        <source>&amp;Find a patron</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>نسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>Copy &amp;reasons</source>
        <translation>نسخ الأسباب</translation>
    </message>
    <message>
        <source>Lines the patron does &amp;not see</source>
        <translation>السطور التي لا يراها العميل</translation>
    </message>
    <message>
        <source>Order &amp;details</source>
        <translation>تفاصيل الطلب</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>No site address is set.</source>
        <translation>لم يُعيّن عنوان الموقع.</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Copy the page’s lin&amp;es</source>
        <translation>نسخ سطور الصفحة</translation>
    </message>
    <message>
        <source>All &amp;Events</source>
        <translation>All Events</translation>
    </message>
    <message>
        <source>Copy &amp;what I tell them</source>
        <translation>نسخ ما أقوله له</translation>
    </message>
    <message>
        <source>The page’s link was copied.</source>
        <translation>نُسخ رابط الصفحة.</translation>
    </message>
    <message>
        <source>The patron cannot be shown: %1 F5 tries again.</source>
        <translation>لا يمكن عرض العميل: %1 للمحاولة من جديد اضغط F5.</translation>
    </message>
    <message>
        <source>Staff &amp;record</source>
        <translation>السجل الداخلي</translation>
    </message>
    <message>
        <source>E&amp;dit the contact…</source>
        <translation>تعديل جهة الاتصال…</translation>
    </message>
    <message>
        <source>End of da&amp;y…</source>
        <translation>ختام اليوم…</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternTrial</name>
    <message>
        <source>Tr&amp;y it on a message</source>
        <translation>تجربته على رسالة</translation>
    </message>
    <message>
        <source>A message to try it on</source>
        <translation>رسالة للتجربة</translation>
    </message>
    <message>
        <source>Paste the words of a message here. They are kept nowhere.</source>
        <translation>ألصق كلمات رسالة هنا. ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>What is found in it</source>
        <translation>ما وُجد فيها</translation>
    </message>
    <message>
        <source>What the trial says</source>
        <translation>ما تقوله التجربة</translation>
    </message>
    <message>
        <source>Nothing is pasted yet.</source>
        <translation>لم يُلصق شيء بعد.</translation>
    </message>
    <message>
        <source>The form has a fault, which is said above; put that right first.</source>
        <translation>في النموذج خطأ مذكور أعلاه؛ صححه أولًا.</translation>
    </message>
    <message>
        <source>The message does not fit: something that the form needs is not found in it.</source>
        <translation>لا تطابق الرسالة النموذج: لم يوجد فيها شيء يلزم النموذج.</translation>
    </message>
    <message>
        <source>The message fits. What is found is marked in it.</source>
        <translation>الرسالة مطابقة. وما وُجد معلَّم فيها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is found for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>الرغبة: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PatternsPanel</name>
    <message>
        <source>Forms of messages, in the order in which they are tried</source>
        <translation>نماذج الرسائل، بالترتيب الذي تُجرّب به</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Used for messages that come in</source>
        <translation>مستخدم للرسائل الواردة</translation>
    </message>
    <message>
        <source>Used for messages that come in</source>
        <translation>مستخدم للرسائل الواردة</translation>
    </message>
    <message>
        <source>Lines of the form</source>
        <translation>سطور النموذج</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Forms of messages</source>
        <translation>نماذج الرسائل</translation>
    </message>
    <message>
        <source>Messages that come from a form look alike. A line “label order: Order number” says that the words behind “Order number:” are the order’s; “regex:” gives a regular expression whose named groups are fields; “needs:” names the fields without which it is not this form; “after:” is a line that the form stands behind. Fields: %1.</source>
        <translation>تتشابه الرسائل التي تأتي من نموذج. يقول السطر «‎label order: Order number‎» إن الكلمات التي بعد «‎Order number:‎» هي رقم الطلب؛ ويعطي «‎regex:‎» تعبيرًا نمطيًا مجموعاته المسماة حقول؛ ويسمّي «‎needs:‎» الحقول التي لا يكون هذا النموذج من دونها؛ و«‎after:‎» سطر يأتي النموذج بعده. الحقول: %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>إضافة نموذج</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Try it earl&amp;ier</source>
        <translation>تجربته قبل ذلك</translation>
    </message>
    <message>
        <source>Try it la&amp;ter</source>
        <translation>تجربته بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>تجاهل التغيير</translation>
    </message>
    <message>
        <source>A new form</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (غير مستخدم)</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile. Discard your change, or copy its lines into a new one.</source>
        <translation>أزال شخص آخر هذا النموذج في هذه الأثناء. تجاهل تغييرك، أو انسخ سطوره إلى نموذج جديد.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Write its lines first.</source>
        <translation>اكتب سطوره أولًا.</translation>
    </message>
    <message>
        <source>Somebody else removed this form meanwhile.</source>
        <translation>أزال شخص آخر هذا النموذج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a form first.</source>
        <translation>اختر نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>هو الأول بالفعل.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>هو الأخير بالفعل.</translation>
    </message>
    <message>
        <source>Save or discard the new form first.</source>
        <translation>احفظ النموذج الجديد أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>The form “%1” is saved. Messages that come from now on are read with it.</source>
        <translation>حُفظ النموذج «%1». وتُقرأ به الرسائل التي تصل من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The form “%1” is removed. Undo brings it back.</source>
        <translation>أُزيل النموذج «%1». ويعيده «تراجع».</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>حُفظ الترتيب.</translation>
    </message>
    <message>
        <source>No forms of messages</source>
        <translation>لا توجد نماذج رسائل</translation>
    </message>
    <message>
        <source>There is no form yet. If your requests come from a web form, describe it here once: its order, its seats and its wish are read without guessing then. Press “Add one”, give it a name, write its lines, and try it on a message below.</source>
        <translation>لا يوجد نموذج رسائل بعد. إن كانت طلباتكم تأتي من نموذج على الويب فصِفه هنا مرة واحدة: يُقرأ عندئذ الطلب والمقاعد والرغبة دون تخمين. اضغط «إضافة نموذج»، وأعطه اسمًا، واكتب أسطره، وجرّبه على رسالة أدناه.</translation>
    </message>
    <message>
        <source>Somebody else changed this form meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>غيّر شخص آخر هذا النموذج في هذه الأثناء: ما كتبه موجود أدناه. الحفظ يضع ما كتبته مكانه؛ وتجاهل تغييرك يُظهر ما كتبه.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PaymentDialog</name>
    <message>
        <source>Take a payment</source>
        <translation>استلام دفعة</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>استلام الدفعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>المبلغ بعملة %1</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Number of the slip or cheque, never of a card</source>
        <translation>رقم الإيصال أو الشيك، وليس رقم بطاقة أبدًا</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Order %1 becomes “%2”, and %3 stay due.</source>
        <translation>تصبح حالة الطلب %1‏ «%2»، ويبقى %3 مستحقًا.</translation>
    </message>
    <message>
        <source>Order %1 is paid in full and becomes “%2”.</source>
        <translation>دُفع الطلب %1 بالكامل وتصبح حالته «%2».</translation>
    </message>
    <message>
        <source>A part payment locks the order: its seats can no longer be changed.</source>
        <translation>الدفع الجزئي يقفل الطلب: لا يعود من الممكن تغيير مقاعده.</translation>
    </message>
    <message>
        <source>A change of seats is still open for this order.</source>
        <translation>لا يزال لهذا الطلب تغيير مقاعد مفتوح.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PersonDesk</name>
    <message>
        <source>E&amp;xport this person’s data…</source>
        <translation>تصدير بيانات هذا الشخص…</translation>
    </message>
    <message>
        <source>Er&amp;ase this person’s data…</source>
        <translation>محو بيانات هذا الشخص…</translation>
    </message>
    <message>
        <source>Where are the person’s data to be kept?</source>
        <translation>أين تُحفظ بيانات الشخص؟</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting a person’s data</source>
        <translation>تصدير بيانات شخص</translation>
    </message>
    <message>
        <source>All that is held about this person is in %1. Only you can read the file; keep it so.</source>
        <translation>كل ما هو محفوظ عن هذا الشخص موجود في %1. لا يستطيع قراءة الملف غيرك؛ أبقه كذلك.</translation>
    </message>
    <message>
        <source>Looking what is held about a person</source>
        <translation>البحث عما هو محفوظ عن شخص</translation>
    </message>
    <message>
        <source>Erasing a person’s data</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>The person’s data are erased, but parts of them may still stand in free places of the database file: %1 Erase the person once more then.</source>
        <translation>مُحيت بيانات الشخص، لكن قد تبقى أجزاء منها في المواضع الشاغرة من ملف قاعدة البيانات: %1 امح بيانات الشخص مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>The person’s data are erased for good. Erase them in PatronManager as well, or its next export is told of as left out.</source>
        <translation>مُحيت بيانات الشخص نهائيًا. امحها في PatronManager أيضًا، وإلا ذُكرت في التصدير التالي منه على أنها مستبعدة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PinnedCaller</name>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>تثبيت بصفته المتصل</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>العودة إلى المتصل</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>&amp;Unpin the caller</source>
        <translation>إلغاء تثبيت المتصل</translation>
    </message>
    <message>
        <source>Nobody is pinned as the caller.</source>
        <translation>لا أحد مثبت بصفته المتصل.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanColumns</name>
    <message>
        <source>%1 – “%2”</source>
        <comment>wishes, and what was said in words</comment>
        <translation>%1 – ‏«%2»</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>seats</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Only together with %1: their seats are needed for it.</source>
        <translation>فقط مع %1: فمقاعدهم لازمة لذلك.</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Seats now</source>
        <translation>المقاعد الآن</translation>
    </message>
    <message>
        <source>If it cannot be had</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>New seats</source>
        <translation>المقاعد الجديدة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Who was ahead</source>
        <translation>من تقدّم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>رغبات المقاعد</translation>
    </message>
    <message>
        <source>Find a wish or a patron</source>
        <translation>البحث عن رغبة أو عميل</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>1 wish</source>
        <translation>رغبة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wishes</source>
        <translation>
            <numerusform>لا رغبات</numerusform>
            <numerusform>رغبة واحدة</numerusform>
            <numerusform>رغبتان</numerusform>
            <numerusform>%Ln رغبات</numerusform>
            <numerusform>%Ln رغبة</numerusform>
            <numerusform>%Ln رغبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has an open wish for other seats in this series</source>
        <translation>ليس لأحد رغبة مفتوحة في مقاعد أخرى في هذه السلسلة</translation>
    </message>
    <message>
        <source>No wish matches.</source>
        <translation>لا رغبة مطابقة.</translation>
    </message>
    <message>
        <source>Wish: %1</source>
        <translation>الرغبة: %1</translation>
    </message>
    <message>
        <source>If it cannot be had as it is: %1</source>
        <translation>إن تعذر كما هو: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::PlanPanel</name>
    <message>
        <source>&amp;Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>What becomes of one wish</source>
        <translation>ما تؤول إليه رغبة</translation>
    </message>
    <message>
        <source>What becomes of the wish, and why</source>
        <translation>ما تؤول إليه الرغبة، ولماذا</translation>
    </message>
    <message>
        <source>Choose a wish first.</source>
        <translation>اختر رغبة أولًا.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is</source>
        <translation>لا أحد يعرف صاحب الرغبة</translation>
    </message>
    <message>
        <source>Choose a wish to read what becomes of it.</source>
        <translation>اختر رغبة لتقرأ ما تؤول إليه.</translation>
    </message>
    <message>
        <source>Nobody knows whose wish it is.</source>
        <translation>لا أحد يعرف صاحب الرغبة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PortalView</name>
    <message>
        <source>Portal preview, read only</source>
        <translation>معاينة Portal، للقراءة فقط</translation>
    </message>
    <message>
        <source>Scroll the patron’s page</source>
        <translation>تمرير صفحة العميل</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>سطور الصفحة</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <translation>نسخ السطر</translation>
    </message>
    <message>
        <source>&amp;Copy the selected lines</source>
        <translation>نسخ السطور المحددة</translation>
    </message>
    <message>
        <source>&amp;Select all lines</source>
        <translation>تحديد كل السطور</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the stream</source>
        <translation>نسخ عنوان البث</translation>
    </message>
    <message>
        <source>The patron’s page, acting for the patron</source>
        <translation>صفحة العميل مع التصرف نيابة عنه</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewBar</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>كما هو معيّن</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>عدد الإعدادات: %n</numerusform>
            <numerusform>عدد الإعدادات: %n</numerusform>
            <numerusform>عدد الإعدادات: %n</numerusform>
            <numerusform>عدد الإعدادات: %n</numerusform>
            <numerusform>عدد الإعدادات: %n</numerusform>
            <numerusform>عدد الإعدادات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>As on a desktop</source>
        <translation>كما على الحاسوب</translation>
    </message>
    <message>
        <source>As on a phone</source>
        <translation>كما على الهاتف</translation>
    </message>
    <message>
        <source>Copy the page’s link</source>
        <translation>نسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>Export or print the page</source>
        <translation>تصدير الصفحة أو طباعتها</translation>
    </message>
    <message>
        <source>Preview tools</source>
        <translation>أدوات المعاينة</translation>
    </message>
    <message>
        <source>There is no link: no site address is set.</source>
        <translation>لا رابط: لم يُعيّن عنوان الموقع.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>As the patron sees it</source>
        <translation>كما يراها العميل</translation>
    </message>
    <message>
        <source>As on a p&amp;hone</source>
        <translation>كما على الهاتف</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>What if – %1 Tried: %2.</source>
        <translation>ماذا لو – %1 المجرّب: %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>The patron reads for “%1”</source>
        <translation>ما يقرؤه العميل عن «%1»</translation>
    </message>
    <message>
        <source>Probability of “%1” in percent</source>
        <translation>احتمال «%1» بالنسبة المئوية</translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100.</source>
        <translation>«%1» ليس نسبة مئوية من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Ac&amp;t for the patron</source>
        <translation>التصرف نيابة عن العميل</translation>
    </message>
    <message>
        <source>The page is shown as of another day; go back to now to act.</source>
        <translation>الصفحة معروضة بتاريخ يوم آخر؛ ارجع إلى الآن لتتصرف.</translation>
    </message>
    <message>
        <source>A setting is tried out; go back to what is set to act.</source>
        <translation>يجري تجريب إعداد؛ ارجع إلى الإعداد المعمول به لتتصرف.</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintWindow</name>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>طباعة %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages done</source>
        <translation>الصفحات المنجزة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Size of the pages on the screen</source>
        <translation>حجم الصفحات على الشاشة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a part of the whole</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Upright or across</source>
        <translation>طولي أو عرضي</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page 2 of 7</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be saved as a PDF file.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. يمكن حفظ الصفحات في ملف PDF.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>هذه هي الصفحة الأولى.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>هذه هي الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was sent to the printer %2.</source>
        <translation>أُرسل %1 إلى الطابعة %2.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. Check that it is on, then try again.</source>
        <translation>لم تقبل الطابعة %1 الصفحات. تحقق من أنها قيد التشغيل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was written to %2.</source>
        <translation>حُفظ %1 في %2.</translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>أُوقف العمل. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>It was stopped. Pages that the printer has already taken may still come out.</source>
        <translation>أُوقف العمل. قد تخرج صفحات تسلمتها الطابعة بالفعل.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>الطباعة جارية.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProbeList</name>
    <message>
        <source>What the test found</source>
        <translation>ما وجده الاختبار</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>هنا حدث الفشل</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressChart</name>
    <message>
        <source>Paid, in percent of orders</source>
        <translation>المدفوعة بالنسبة المئوية من الطلبات</translation>
    </message>
    <message>
        <source>Did not renew, in percent of orders</source>
        <translation>غير المجددة بالنسبة المئوية من الطلبات</translation>
    </message>
    <message>
        <source>This season %1</source>
        <translation>هذا الموسم %1</translation>
    </message>
    <message>
        <source>last season on this day %1</source>
        <translation>الموسم الماضي في هذا اليوم %1</translation>
    </message>
    <message>
        <source>nothing is known of last season</source>
        <translation>لا شيء معروف عن الموسم الماضي</translation>
    </message>
    <message>
        <source>%1, %2. The numbers stand under Numbers.</source>
        <translation>%1، %2. الأرقام تحت «الأرقام».</translation>
    </message>
    <message>
        <source>Deadline %1</source>
        <translation>الموعد النهائي %1</translation>
    </message>
    <message>
        <source>Last season %1</source>
        <translation>الموسم الماضي %1</translation>
    </message>
    <message>
        <source>The early price ends on %1.</source>
        <translation>ينتهي السعر المبكر في %1.</translation>
    </message>
    <message>
        <source>Renewals close on %1.</source>
        <translation>تُغلق التجديدات في %1.</translation>
    </message>
    <message>
        <source>Early price until %1</source>
        <translation>السعر المبكر حتى %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressColumns</name>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>عدم المراسلة بالبريد</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>لا يرغب في البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats last season</source>
        <translation>مقاعد الموسم الماضي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>يُراعى</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Find in renewals</source>
        <translation>البحث في التجديدات</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الأوضاع</translation>
    </message>
    <message>
        <source>1 renewal</source>
        <translation>تجديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals</source>
        <translation>
            <numerusform>التجديدات: %Ln</numerusform>
            <numerusform>التجديدات: %Ln</numerusform>
            <numerusform>التجديدات: %Ln</numerusform>
            <numerusform>التجديدات: %Ln</numerusform>
            <numerusform>التجديدات: %Ln</numerusform>
            <numerusform>التجديدات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No renewal orders yet</source>
        <translation>لا طلبات تجديد بعد</translation>
    </message>
    <message>
        <source>No renewal matches.</source>
        <translation>لا تجديد مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressFigures</name>
    <message>
        <source>The season at a glance</source>
        <translation>الموسم في لمحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوعة</translation>
    </message>
    <message>
        <source>Last season on this day: %1</source>
        <translation>الموسم الماضي في هذا اليوم: %1</translation>
    </message>
    <message>
        <source>Nothing is known of last season</source>
        <translation>لا شيء معروف عن الموسم الماضي</translation>
    </message>
    <message numerus="yes">
        <source>%n points ahead</source>
        <translation>
            <numerusform>متقدم بالنقاط: %n</numerusform>
            <numerusform>متقدم بنقطة واحدة</numerusform>
            <numerusform>متقدم بنقطتين</numerusform>
            <numerusform>متقدم بـ %n نقاط</numerusform>
            <numerusform>متقدم بـ %n نقطة</numerusform>
            <numerusform>متقدم بـ %n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points behind</source>
        <translation>
            <numerusform>متأخر بالنقاط: %n</numerusform>
            <numerusform>متأخر بنقطة واحدة</numerusform>
            <numerusform>متأخر بنقطتين</numerusform>
            <numerusform>متأخر بـ %n نقاط</numerusform>
            <numerusform>متأخر بـ %n نقطة</numerusform>
            <numerusform>متأخر بـ %n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending, and %1 part paid</source>
        <translation>المعلقة، والمدفوعة جزئيًا: %1</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>المعلقة</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>غير المجددة</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <translation>المقبوض حتى الآن</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>لم يُحدد موعد نهائي</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>The deadline has passed</source>
        <translation>انقضى الموعد النهائي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the deadline</source>
        <translation>حتى الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressNumbers</name>
    <message>
        <source>%1 (%2)</source>
        <comment>how many, in percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>حتى نهاية</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوعة</translation>
    </message>
    <message>
        <source>Last season</source>
        <translation>الموسم الماضي</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>غير المجددة</translation>
    </message>
    <message>
        <source>Renewals week by week</source>
        <translation>التجديدات أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>%1, renewals close</source>
        <translation>%1‏، تُغلق التجديدات</translation>
    </message>
    <message>
        <source>%1, the early price ends</source>
        <translation>%1‏، ينتهي السعر المبكر</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Day by day and by series</source>
        <translation>يومًا بيوم وبحسب السلسلة</translation>
    </message>
    <message>
        <source>Day by day, in percent of orders</source>
        <translation>يومًا بيوم، بالنسبة المئوية من الطلبات</translation>
    </message>
    <message>
        <source>What is shown day by day</source>
        <translation>ما يُعرض يومًا بيوم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوعة</translation>
    </message>
    <message>
        <source>Did not renew</source>
        <translation>غير المجددة</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>&amp;Letters…</source>
        <translation>الرسائل…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are on no day: nothing says when they were paid or declined.</source>
        <translation>
            <numerusform>ما ليس في أي يوم، لأن لا شيء يذكر متى دُفع أو رُفض: %Ln.</numerusform>
            <numerusform>ما ليس في أي يوم، لأن لا شيء يذكر متى دُفع أو رُفض: %Ln.</numerusform>
            <numerusform>ما ليس في أي يوم، لأن لا شيء يذكر متى دُفع أو رُفض: %Ln.</numerusform>
            <numerusform>ما ليس في أي يوم، لأن لا شيء يذكر متى دُفع أو رُفض: %Ln.</numerusform>
            <numerusform>ما ليس في أي يوم، لأن لا شيء يذكر متى دُفع أو رُفض: %Ln.</numerusform>
            <numerusform>ما ليس في أي يوم، لأن لا شيء يذكر متى دُفع أو رُفض: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers of all series</source>
        <translation>مشتركو كل السلاسل</translation>
    </message>
    <message>
        <source>Subscribers of %1</source>
        <translation>مشتركو %1</translation>
    </message>
    <message>
        <source>The list shows nobody to write to.</source>
        <translation>لا تعرض القائمة أحدًا يُكتب إليه.</translation>
    </message>
    <message>
        <source>Re&amp;mind…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>Only &amp;changed ones</source>
        <translation>المتغيرة فقط</translation>
    </message>
    <message>
        <source>Only those with a change request, or with other seats than last season</source>
        <translation>ما له طلب تغيير أو مقاعد غير مقاعد الموسم الماضي فقط</translation>
    </message>
</context>
<context>
    <name>pd::ui::QuestionBar</name>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonDialog</name>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation>إغلاق طلب التغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The request is closed: the patron does not ask for it any more. It can be opened again any time.</source>
        <translation>يُغلق طلب التغيير: لم يعد العميل يريده. ويمكن فتحه من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>The request is closed: it cannot be filled. It can be opened again any time.</source>
        <translation>يُغلق طلب التغيير: تتعذر تلبيته. ويمكن فتحه من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing is sent to the patron by this.</source>
        <translation>لا يُرسل بهذا شيء إلى العميل.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;More for the history</source>
        <translation>المزيد للمحفوظات</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>لا يوجد سبب لهذا الوضع. أضف سببًا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReasonRow</name>
    <message>
        <source>Rule %1, %2</source>
        <comment>a rule&apos;s id and where it is written</comment>
        <translation>القاعدة %1، %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReceiptDialog</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>By &amp;e-mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>It is not known whose receipt this is.</source>
        <translation>لا يُعرف لمن هذا الإيصال.</translation>
    </message>
    <message>
        <source>Put into the outbox for %1</source>
        <translation>وُضع في صندوق الصادر إلى %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecentModel</name>
    <message>
        <source>not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>demo theatre</source>
        <translation>المسرح التجريبي</translation>
    </message>
    <message>
        <source>shared database</source>
        <translation>قاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>آخر فتح</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecognisedStep</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>ما جرى التعرف عليه</translation>
    </message>
    <message>
        <source>Files and their columns</source>
        <translation>الملفات وأعمدتها</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>التشغيل التجريبي</translation>
    </message>
    <message>
        <source>Recognised files and dry run</source>
        <translation>الملفات المعروفة والتشغيل التجريبي</translation>
    </message>
    <message>
        <source>This database is empty: PatronManager becomes the master of its records. What you change here later is work on top, and is listed to be repeated over there.</source>
        <translation>قاعدة البيانات هذه فارغة: يصبح PatronManager المرجع لسجلاتها. وما تغيره هنا لاحقًا عمل فوقها، ويُدرج ليُكرر هناك.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>ما جرى التعرف عليه: %n</numerusform>
            <numerusform>ما جرى التعرف عليه: %n</numerusform>
            <numerusform>ما جرى التعرف عليه: %n</numerusform>
            <numerusform>ما جرى التعرف عليه: %n</numerusform>
            <numerusform>ما جرى التعرف عليه: %n</numerusform>
            <numerusform>ما جرى التعرف عليه: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>المستبعد: %n</numerusform>
            <numerusform>المستبعد: %n</numerusform>
            <numerusform>المستبعد: %n</numerusform>
            <numerusform>المستبعد: %n</numerusform>
            <numerusform>المستبعد: %n</numerusform>
            <numerusform>المستبعد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 وعدد الباقي %n</numerusform>
            <numerusform>%1 وعدد الباقي %n</numerusform>
            <numerusform>%1 وعدد الباقي %n</numerusform>
            <numerusform>%1 وعدد الباقي %n</numerusform>
            <numerusform>%1 وعدد الباقي %n</numerusform>
            <numerusform>%1 وعدد الباقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret columns dropped while reading, never stored: %1</source>
        <translation>
            <numerusform>أعمدة سرية استُبعدت عند القراءة ولم تُحفظ (%n): %1</numerusform>
            <numerusform>أعمدة سرية استُبعدت عند القراءة ولم تُحفظ (%n): %1</numerusform>
            <numerusform>أعمدة سرية استُبعدت عند القراءة ولم تُحفظ (%n): %1</numerusform>
            <numerusform>أعمدة سرية استُبعدت عند القراءة ولم تُحفظ (%n): %1</numerusform>
            <numerusform>أعمدة سرية استُبعدت عند القراءة ولم تُحفظ (%n): %1</numerusform>
            <numerusform>أعمدة سرية استُبعدت عند القراءة ولم تُحفظ (%n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordColumns</name>
    <message>
        <source>Seen by the patron</source>
        <translation>يراه العميل</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>يظهر بالتسمية</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Prob.</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Prob. from</source>
        <translation>الاحتمال من</translation>
    </message>
    <message>
        <source>the donation</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>its stage</source>
        <translation>مرحلته</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>مجدد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Find in contact</source>
        <translation>البحث في جهة الاتصال</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>الحقول: %Ln</numerusform>
            <numerusform>الحقول: %Ln</numerusform>
            <numerusform>الحقول: %Ln</numerusform>
            <numerusform>الحقول: %Ln</numerusform>
            <numerusform>الحقول: %Ln</numerusform>
            <numerusform>الحقول: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded of this contact</source>
        <translation>لا شيء مسجل عن جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>No field matches.</source>
        <translation>لا حقل مطابق.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Find in orders</source>
        <translation>البحث في الطلبات</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>طلب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>الطلبات: %Ln</numerusform>
            <numerusform>الطلبات: %Ln</numerusform>
            <numerusform>الطلبات: %Ln</numerusform>
            <numerusform>الطلبات: %Ln</numerusform>
            <numerusform>الطلبات: %Ln</numerusform>
            <numerusform>الطلبات: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hidden</source>
        <translation>
            <numerusform>%1، المخفي: %Ln</numerusform>
            <numerusform>%1، المخفي: %Ln</numerusform>
            <numerusform>%1، المخفي: %Ln</numerusform>
            <numerusform>%1، المخفي: %Ln</numerusform>
            <numerusform>%1، المخفي: %Ln</numerusform>
            <numerusform>%1، المخفي: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>No order matches.</source>
        <translation>لا طلب مطابق.</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Find in donations</source>
        <translation>البحث في التبرعات</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>1 donation</source>
        <translation>تبرع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donations</source>
        <translation>
            <numerusform>التبرعات: %Ln</numerusform>
            <numerusform>التبرعات: %Ln</numerusform>
            <numerusform>التبرعات: %Ln</numerusform>
            <numerusform>التبرعات: %Ln</numerusform>
            <numerusform>التبرعات: %Ln</numerusform>
            <numerusform>التبرعات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No donations yet</source>
        <translation>لا تبرعات بعد</translation>
    </message>
    <message>
        <source>No donation matches.</source>
        <translation>لا تبرع مطابق.</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>المزايا</translation>
    </message>
    <message>
        <source>Find in benefits</source>
        <translation>البحث في المزايا</translation>
    </message>
    <message>
        <source>1 benefit</source>
        <translation>ميزة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln benefits</source>
        <translation>
            <numerusform>المزايا: %Ln</numerusform>
            <numerusform>المزايا: %Ln</numerusform>
            <numerusform>المزايا: %Ln</numerusform>
            <numerusform>المزايا: %Ln</numerusform>
            <numerusform>المزايا: %Ln</numerusform>
            <numerusform>المزايا: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>لا مزايا بعد</translation>
    </message>
    <message>
        <source>No benefit matches.</source>
        <translation>لا ميزة مطابقة.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Find in history</source>
        <translation>البحث في المحفوظات</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
            <numerusform>القيود: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>لم يتغير شيء هنا بعد</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>لا قيد مطابق.</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>its number</comment>
        <translation>طلب التغيير</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>طلبات التغيير</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>البحث في طلبات التغيير</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الأوضاع</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>طلب تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات تغيير</numerusform>
            <numerusform>طلب تغيير واحد</numerusform>
            <numerusform>طلبا تغيير</numerusform>
            <numerusform>%Ln طلبات تغيير</numerusform>
            <numerusform>%Ln طلب تغيير</numerusform>
            <numerusform>%Ln طلب تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات تغيير بعد</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>لا طلب تغيير مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFacts</name>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1؛ وعدد الباقي %n</numerusform>
            <numerusform>%1؛ وعدد الباقي %n</numerusform>
            <numerusform>%1؛ وعدد الباقي %n</numerusform>
            <numerusform>%1؛ وعدد الباقي %n</numerusform>
            <numerusform>%1؛ وعدد الباقي %n</numerusform>
            <numerusform>%1؛ وعدد الباقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>%1 (own value)</source>
        <translation>%1 (قيمة خاصة)</translation>
    </message>
    <message>
        <source>%1 (its stage’s)</source>
        <translation>%1 (من مرحلته)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order without a number</source>
        <translation>طلب بلا رقم</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر الورود</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Donation without a name</source>
        <translation>تبرع بلا اسم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Stage says</source>
        <translation>بحسب المرحلة</translation>
    </message>
    <message>
        <source>not in the stage table</source>
        <translation>ليست في جدول المراحل</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A parent pledge: its instalments carry the amounts.</source>
        <translation>تعهد أصل: المبالغ في أقساطه.</translation>
    </message>
    <message>
        <source>Given with a ticket order.</source>
        <translation>قُدم مع طلب تذاكر.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Benefit without a level</source>
        <translation>ميزة بلا مستوى</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>تسري على</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>جُدد بواسطة</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Taken back later</source>
        <translation>تم التراجع عنه لاحقًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>يتراجع عن</translation>
    </message>
    <message>
        <source>entry %1, %2</source>
        <translation>القيد %1، %2</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>تم التراجع عنه بواسطة</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>None that can be read here.</source>
        <translation>لا شيء يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>Checked, and sent all the same</source>
        <translation>جرى التحقق منه، وأُرسل مع ذلك</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>طلب التغيير %1</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Seats then</source>
        <translation>المقاعد حينها</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordFormat</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>طلب تذاكر</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>أُدخلت يدويًا</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Renewal period</source>
        <translation>فترة التجديد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>مجدد</translation>
    </message>
    <message>
        <source>The patron does not see this</source>
        <translation>لا يرى العميل هذا</translation>
    </message>
    <message>
        <source>The patron sees this</source>
        <translation>يرى العميل هذا</translation>
    </message>
    <message>
        <source>The patron sees this under “Subscription renewal”</source>
        <translation>يرى العميل هذا تحت «Subscription renewal»</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>هاتف المنزل</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Mailing address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>احتياجات الوصول</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>صنف الحساب</translation>
    </message>
    <message>
        <source>Role in the household</source>
        <translation>الدور في الأسرة</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>رب الأسرة</translation>
    </message>
    <message>
        <source>Opted out of e-mail</source>
        <translation>لا يرغب في البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Do not mail</source>
        <translation>عدم المراسلة بالبريد</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>متوفى</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>كبار الشخصيات</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>عضو مجلس الإدارة</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>مستخدم Portal</translation>
    </message>
    <message>
        <source>Portal user is active</source>
        <translation>مستخدم Portal نشط</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>ملف تعريف Portal</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Id in PatronManager</source>
        <translation>المعرّف في PatronManager</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordOutput</name>
    <message>
        <source>One row was copied.</source>
        <translation>نُسخ صف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>الصفوف المنسوخة: %n.</numerusform>
            <numerusform>الصفوف المنسوخة: %n.</numerusform>
            <numerusform>الصفوف المنسوخة: %n.</numerusform>
            <numerusform>الصفوف المنسوخة: %n.</numerusform>
            <numerusform>الصفوف المنسوخة: %n.</numerusform>
            <numerusform>الصفوف المنسوخة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied: no row is selected.</source>
        <translation>لم يُنسخ شيء: لم يُحدد أي صف.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a patron and the name of a table</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Exported to %1, but only the titles of the columns: %2</source>
        <comment>a file; why there are no rows</comment>
        <translation>صُدّر إلى %1، لكن عناوين الأعمدة فقط: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTable</name>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>A table has at least one column.</source>
        <translation>للجدول عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>أعمدة %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>تعذرت قراءة هذا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordTools</name>
    <message>
        <source>Only what the patron does not see</source>
        <translation>ما لا يراه العميل فقط</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Saved views of %1</source>
        <translation>طرق العرض المحفوظة: %1</translation>
    </message>
    <message>
        <source>The view “%1” is chosen.</source>
        <translation>طريقة العرض المختارة هي «%1».</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordViews</name>
    <message>
        <source>As at &amp;first</source>
        <translation>كما في البداية</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>حفظ كطريقة عرض…</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in “%1”</source>
        <translation>الاحتفاظ بالمعروض في «%1»</translation>
    </message>
    <message>
        <source>&amp;Keep what is shown in the view</source>
        <translation>الاحتفاظ بالمعروض في طريقة العرض</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>إعادة تسمية «%1»…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>إعادة تسمية طريقة العرض…</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <source>Choose a saved view first.</source>
        <translation>اختر أولًا طريقة عرض محفوظة.</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>استرجاع «%1»</translation>
    </message>
    <message>
        <source>&amp;Put “%1” back as it was</source>
        <translation>إعادة «%1» كما كانت</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Saving replaces it.</source>
        <translation>توجد طريقة عرض باسم «%1» بالفعل. الحفظ يستبدلها.</translation>
    </message>
    <message>
        <source>The view “%1” was saved.</source>
        <translation>حُفظت طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>The view “%1” now keeps what is shown. The same menu puts it back as it was.</source>
        <translation>تحتفظ طريقة العرض «%1» الآن بالمعروض. والقائمة نفسها تعيدها كما كانت.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name.</source>
        <translation>توجد طريقة عرض باسم «%1» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The view “%1” was deleted. The same menu brings it back.</source>
        <translation>حُذفت طريقة العرض «%1». والقائمة نفسها تسترجعها.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RehearsalPanel</name>
    <message>
        <source>Rehearse ag&amp;ain</source>
        <translation>إعادة التجربة</translation>
    </message>
    <message>
        <source>Subscribers by what becomes of them</source>
        <translation>المشتركون بحسب ما يؤول إليه أمرهم</translation>
    </message>
    <message>
        <source>&amp;Take these seats</source>
        <translation>اعتماد هذه المقاعد</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>التجربة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would renew</source>
        <translation>
            <numerusform>سيُجدد لـ %Ln</numerusform>
            <numerusform>سيُجدد لـ %Ln</numerusform>
            <numerusform>سيُجدد لـ %Ln</numerusform>
            <numerusform>سيُجدد لـ %Ln</numerusform>
            <numerusform>سيُجدد لـ %Ln</numerusform>
            <numerusform>سيُجدد لـ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a person</source>
        <translation>
            <numerusform>يحتاج إلى قرار شخص: %Ln</numerusform>
            <numerusform>يحتاج إلى قرار شخص: %Ln</numerusform>
            <numerusform>يحتاج إلى قرار شخص: %Ln</numerusform>
            <numerusform>يحتاج إلى قرار شخص: %Ln</numerusform>
            <numerusform>يحتاج إلى قرار شخص: %Ln</numerusform>
            <numerusform>يحتاج إلى قرار شخص: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Choose a series, and it is rehearsed: nothing is changed by that.</source>
        <translation>اختر سلسلة فتُجرَّب: لا يتغير شيء بذلك.</translation>
    </message>
    <message>
        <source>Choose a subscriber to read why, and what can be done.</source>
        <translation>اختر مشتركًا لقراءة السبب وما يمكن فعله.</translation>
    </message>
    <message>
        <source>Choose a subscriber first.</source>
        <translation>اختر مشتركًا أولًا.</translation>
    </message>
    <message>
        <source>&amp;Map it to %1</source>
        <translation>مطابقته مع %1</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>اعتماد %1</translation>
    </message>
    <message>
        <source>There is nothing to propose for this subscriber.</source>
        <translation>لا يوجد ما يُقترح لهذا المشترك.</translation>
    </message>
    <message>
        <source>Take &amp;in again</source>
        <translation>إعادة إدراجه</translation>
    </message>
    <message>
        <source>Nothing is to be decided about this subscriber.</source>
        <translation>لا شيء يلزم تقريره بشأن هذا المشترك.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RemindersDialog</name>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also those who were reminded in the last %n days</source>
        <translation>
            <numerusform>أيضًا من ذُكّروا في آخر %n يوم</numerusform>
            <numerusform>أيضًا من ذُكّروا في اليوم الأخير</numerusform>
            <numerusform>أيضًا من ذُكّروا في اليومين الأخيرين</numerusform>
            <numerusform>أيضًا من ذُكّروا في آخر %n أيام</numerusform>
            <numerusform>أيضًا من ذُكّروا في آخر %n يومًا</numerusform>
            <numerusform>أيضًا من ذُكّروا في آخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Put into the outbox</source>
        <translation>وضع في صندوق الصادر</translation>
    </message>
    <message>
        <source>Renewal reminders</source>
        <translation>تذكيرات التجديد</translation>
    </message>
    <message>
        <source>They are about the renewals that the list shows, and wait in the outbox: nothing is sent before a mail account is set up. Until then undo takes them out again.</source>
        <translation>تتناول التجديدات التي تعرضها القائمة، وتنتظر في صندوق الصادر: لا يُرسل شيء قبل إعداد حساب بريد. وحتى ذلك الحين يُخرجها التراجع منه.</translation>
    </message>
    <message>
        <source>The first of them, as it reads</source>
        <translation>أولها كما يُقرأ</translation>
    </message>
    <message>
        <source>Who is left out, and why</source>
        <translation>المستبعدون وسبب استبعادهم</translation>
    </message>
    <message>
        <source>Nobody of them was reminded in these days.</source>
        <translation>لم يُذكّر أحد منهم في هذه الأيام.</translation>
    </message>
    <message>
        <source>Nobody is to be reminded.</source>
        <translation>لا أحد يلزم تذكيره.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders, one for each renewal.</source>
        <translation>
            <numerusform>التذكيرات، واحد لكل تجديد: %Ln.</numerusform>
            <numerusform>التذكيرات، واحد لكل تجديد: %Ln.</numerusform>
            <numerusform>التذكيرات، واحد لكل تجديد: %Ln.</numerusform>
            <numerusform>التذكيرات، واحد لكل تجديد: %Ln.</numerusform>
            <numerusform>التذكيرات، واحد لكل تجديد: %Ln.</numerusform>
            <numerusform>التذكيرات، واحد لكل تجديد: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewals are left out.</source>
        <translation>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
            <numerusform>التجديدات المستبعدة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1
Subject: %2

%3</source>
        <translation>إلى: %1
الموضوع: %2

%3</translation>
    </message>
    <message>
        <source>They are being put into the outbox.</source>
        <translation>جارٍ وضعها في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Putting reminders into the outbox</source>
        <translation>وضع التذكيرات في صندوق الصادر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders wait in the outbox.</source>
        <translation>
            <numerusform>التذكيرات المنتظرة في صندوق الصادر: %Ln.</numerusform>
            <numerusform>التذكيرات المنتظرة في صندوق الصادر: %Ln.</numerusform>
            <numerusform>التذكيرات المنتظرة في صندوق الصادر: %Ln.</numerusform>
            <numerusform>التذكيرات المنتظرة في صندوق الصادر: %Ln.</numerusform>
            <numerusform>التذكيرات المنتظرة في صندوق الصادر: %Ln.</numerusform>
            <numerusform>التذكيرات المنتظرة في صندوق الصادر: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: something had changed meanwhile.</source>
        <translation>
            <numerusform>المستبعدة لأن شيئًا تغير في هذه الأثناء: %Ln.</numerusform>
            <numerusform>المستبعدة لأن شيئًا تغير في هذه الأثناء: %Ln.</numerusform>
            <numerusform>المستبعدة لأن شيئًا تغير في هذه الأثناء: %Ln.</numerusform>
            <numerusform>المستبعدة لأن شيئًا تغير في هذه الأثناء: %Ln.</numerusform>
            <numerusform>المستبعدة لأن شيئًا تغير في هذه الأثناء: %Ln.</numerusform>
            <numerusform>المستبعدة لأن شيئًا تغير في هذه الأثناء: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also those who &amp;want no post: an e-mail is none</source>
        <translation>أيضًا من لا يريدون البريد الورقي: الرسالة الإلكترونية ليست منه</translation>
    </message>
    <message>
        <source>Nobody of them wants no post.</source>
        <translation>لم يرفض أحد منهم البريد الورقي.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RenewalsPage</name>
    <message>
        <source>Renewals</source>
        <translation>التجديدات</translation>
    </message>
    <message>
        <source>Series to renew into</source>
        <translation>السلسلة التي يُجدد إليها</translation>
    </message>
    <message>
        <source>Series whose subscribers are renewed</source>
        <translation>السلسلة التي يُجدد لمشتركيها</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Names or log</source>
        <translation>الأسماء أو السجل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Renewal Log</source>
        <translation>سجل التجديدات</translation>
    </message>
    <message>
        <source>%1, nothing was changed</source>
        <translation>%1، لم يتغير شيء</translation>
    </message>
    <message>
        <source>opens %1, closes %2</source>
        <translation>تُفتح في %1، وتُغلق في %2</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
    <message>
        <source>The series is being renewed.</source>
        <translation>جارٍ تجديد السلسلة.</translation>
    </message>
    <message>
        <source>Renewing %1</source>
        <translation>تجديد %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal orders were made.</source>
        <translation>
            <numerusform>طلبات التجديد المنشأة: %Ln.</numerusform>
            <numerusform>طلبات التجديد المنشأة: %Ln.</numerusform>
            <numerusform>طلبات التجديد المنشأة: %Ln.</numerusform>
            <numerusform>طلبات التجديد المنشأة: %Ln.</numerusform>
            <numerusform>طلبات التجديد المنشأة: %Ln.</numerusform>
            <numerusform>طلبات التجديد المنشأة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscribers stand in the log with the reason.</source>
        <translation>
            <numerusform>المشتركون المذكورون في السجل مع السبب: %Ln.</numerusform>
            <numerusform>المشتركون المذكورون في السجل مع السبب: %Ln.</numerusform>
            <numerusform>المشتركون المذكورون في السجل مع السبب: %Ln.</numerusform>
            <numerusform>المشتركون المذكورون في السجل مع السبب: %Ln.</numerusform>
            <numerusform>المشتركون المذكورون في السجل مع السبب: %Ln.</numerusform>
            <numerusform>المشتركون المذكورون في السجل مع السبب: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run was stopped. What was renewed stays; the next run goes on where it stopped.</source>
        <translation>أُوقف التنفيذ. ما جُدد يبقى؛ ويتابع التنفيذ التالي من حيث توقف.</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>لا توجد سلسلة بعد.</translation>
    </message>
    <message>
        <source>Choose the series whose subscribers are renewed first.</source>
        <translation>اختر أولًا السلسلة التي يُجدد لمشتركيها.</translation>
    </message>
    <message>
        <source>Nobody would be renewed: look at the reasons beside.</source>
        <translation>لن يُجدد لأحد: انظر الأسباب بجانبه.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with %Ln subscribers</source>
        <translation>
            <numerusform>المتابعة (عدد المشتركين: %Ln)</numerusform>
            <numerusform>المتابعة (عدد المشتركين: %Ln)</numerusform>
            <numerusform>المتابعة (عدد المشتركين: %Ln)</numerusform>
            <numerusform>المتابعة (عدد المشتركين: %Ln)</numerusform>
            <numerusform>المتابعة (عدد المشتركين: %Ln)</numerusform>
            <numerusform>المتابعة (عدد المشتركين: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %Ln subscribers</source>
        <translation>
            <numerusform>التجديد (عدد المشتركين: %Ln)</numerusform>
            <numerusform>التجديد (عدد المشتركين: %Ln)</numerusform>
            <numerusform>التجديد (عدد المشتركين: %Ln)</numerusform>
            <numerusform>التجديد (عدد المشتركين: %Ln)</numerusform>
            <numerusform>التجديد (عدد المشتركين: %Ln)</numerusform>
            <numerusform>التجديد (عدد المشتركين: %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress, names or log</source>
        <translation>التقدم أو الأسماء أو السجل</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplyPanel</name>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Send it there although the record has another &amp;address</source>
        <translation>إرساله إلى هناك وإن كان في السجل عنوان آخر</translation>
    </message>
    <message>
        <source>Send it there although the record has another address</source>
        <translation>إرساله إلى هناك وإن كان في السجل عنوان آخر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>نص الرد</translation>
    </message>
    <message>
        <source>What stops the answer</source>
        <translation>ما يمنع الرد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Then wait for the patron</source>
        <translation>ثم انتظار العميل</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>اختر طلب تغيير أولًا.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>تجري قراءة ما هو معروف عن طلب التغيير.</translation>
    </message>
    <message>
        <source>The answer is about to go out.</source>
        <translation>الرد على وشك الخروج.</translation>
    </message>
    <message>
        <source>Write the answer, or choose a template.</source>
        <translation>اكتب الرد أو اختر قالبًا.</translation>
    </message>
    <message>
        <source>Write a subject first.</source>
        <translation>اكتب موضوعًا أولًا.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order.</source>
        <translation>صحح ما يخالف فيه النص الطلب.</translation>
    </message>
    <message>
        <source>The answer is not sent; it stands here as it was.</source>
        <translation>لم يُرسل الرد؛ وهو هنا كما كان.</translation>
    </message>
    <message>
        <source>Se&amp;nd</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>I have checked this</source>
        <translation>تحققت من هذا</translation>
    </message>
    <message>
        <source>It had gone already: the answer to %1 could not be taken back.</source>
        <translation>كان قد خرج: تعذر التراجع عن الرد على %1.</translation>
    </message>
    <message>
        <source>Put right what the text says otherwise than the order, or say that you have checked it.</source>
        <translation>صحح ما يخالف فيه النص الطلب، أو قل إنك تحققت منه.</translation>
    </message>
    <message>
        <source>What is old in the answer</source>
        <translation>ما هو قديم في الرد</translation>
    </message>
    <message>
        <source>Fill anew</source>
        <translation>ملء من جديد</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Why it cannot be sent</source>
        <translation>لماذا لا يمكن إرساله</translation>
    </message>
    <message>
        <source>The order has changed</source>
        <translation>تغيّر الطلب</translation>
    </message>
    <message>
        <source>Puts the template in the place of what is written, with the order as it is now. Ctrl+Z in the text brings that back.</source>
        <translation>يضع القالب مكان ما هو مكتوب، بالطلب كما هو الآن. Ctrl+Z في النص يعيده.</translation>
    </message>
    <message>
        <source>The seats in it are old: the order has changed since the template was filled in.</source>
        <translation>المقاعد المذكورة فيه قديمة: تغيّر الطلب بعد ملء القالب.</translation>
    </message>
    <message>
        <source>What it says of the order is old: the order has changed since the template was filled in.</source>
        <translation>ما يقوله عن الطلب قديم: تغيّر الطلب بعد ملء القالب.</translation>
    </message>
    <message>
        <source>Send it there although it is no patron’s &amp;address</source>
        <translation>إرساله إلى هناك وإن لم يكن عنوان أي عميل</translation>
    </message>
    <message>
        <source>What stood here, %1</source>
        <comment>a time</comment>
        <translation>ما كان هنا، %1</translation>
    </message>
    <message>
        <source>Your draft, %1</source>
        <comment>a time</comment>
        <translation>مسودتك، %1</translation>
    </message>
    <message>
        <source>Draft of %1, %2</source>
        <comment>a person, a time</comment>
        <translation>مسودة %1‏، %2</translation>
    </message>
    <message>
        <source>%1 (before the last answer)</source>
        <comment>a draft</comment>
        <translation>%1 (قبل الرد الأخير)</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer stand below the templates.</source>
        <translation>
            <numerusform>لا مسودات أخرى لهذا الرد تحت القوالب.</numerusform>
            <numerusform>مسودة أخرى لهذا الرد تحت القوالب.</numerusform>
            <numerusform>مسودتان أخريان لهذا الرد تحت القوالب.</numerusform>
            <numerusform>%n مسودات أخرى لهذا الرد تحت القوالب.</numerusform>
            <numerusform>%n مسودة أخرى لهذا الرد تحت القوالب.</numerusform>
            <numerusform>%n مسودة أخرى لهذا الرد تحت القوالب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReplySend</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>An answer that is about to go</source>
        <translation>رد على وشك الخروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %1 goes out in %n seconds.</source>
        <translation>
            <numerusform>يخرج الرد على %1 بعد %n ثانية.</numerusform>
            <numerusform>يخرج الرد على %1 بعد ثانية واحدة.</numerusform>
            <numerusform>يخرج الرد على %1 بعد ثانيتين.</numerusform>
            <numerusform>يخرج الرد على %1 بعد %n ثوانٍ.</numerusform>
            <numerusform>يخرج الرد على %1 بعد %n ثانية.</numerusform>
            <numerusform>يخرج الرد على %1 بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestBand</name>
    <message>
        <source>Who else is at this request</source>
        <translation>من سواك في طلب التغيير هذا</translation>
    </message>
    <message>
        <source>%1 asks for this request. Without an answer it is theirs in a minute.</source>
        <translation>يطلب %1 طلب التغيير هذا. إن لم يأت رد فهو له بعد دقيقة.</translation>
    </message>
    <message>
        <source>Hand &amp;it over</source>
        <translation>تسليمه</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>You have asked %1 for this request. Without an answer it is yours in a minute.</source>
        <translation>طلبتَ من %1 طلب التغيير هذا. إن لم يأت رد فهو لك بعد دقيقة.</translation>
    </message>
    <message>
        <source>Do not as&amp;k any more</source>
        <translation>الكف عن الطلب</translation>
    </message>
    <message>
        <source>%1 has this open and works on it.</source>
        <translation>هذا مفتوح لدى %1 وهو يعمل عليه.</translation>
    </message>
    <message>
        <source>As&amp;k to take over</source>
        <translation>طلب توليه</translation>
    </message>
    <message>
        <source>%1 has this open, too.</source>
        <translation>هذا مفتوح لدى %1 أيضًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDelegate</name>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a year: seats</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>waits for the patron</source>
        <translation>ينتظر العميل</translation>
    </message>
    <message>
        <source>Answer came back</source>
        <translation>ارتدّ الرد</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestDialog</name>
    <message>
        <source>Record a change request</source>
        <translation>تسجيل طلب تغيير</translation>
    </message>
    <message>
        <source>&amp;Record the request</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A change request is recorded for order %1. The seats stay as they are.</source>
        <translation>سُجل طلب تغيير للطلب %1. تبقى المقاعد كما هي.</translation>
    </message>
    <message>
        <source>One request is open for this order already; this is another one.</source>
        <translation>لهذا الطلب طلب تغيير مفتوح بالفعل؛ وهذا طلب آخر.</translation>
    </message>
    <message>
        <source>What the patron asks for</source>
        <translation>ما يطلبه العميل</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>عند الشباك</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>&amp;What the patron asks for</source>
        <translation>ما يطلبه العميل</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>&amp;If it cannot be done</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>Write what the patron asks for.</source>
        <translation>اكتب ما يطلبه العميل.</translation>
    </message>
    <message>
        <source>More accessible seats are wished for than seats.</source>
        <translation>المقاعد المهيأة المطلوبة أكثر من المقاعد المطلوبة كلها.</translation>
    </message>
    <message>
        <source>Write or mark what the patron asks for.</source>
        <translation>اكتب أو علّم ما يطلبه العميل.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestListPane</name>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>طلبات التغيير</translation>
    </message>
    <message>
        <source>Which change requests are shown</source>
        <translation>أي طلبات التغيير تُعرض</translation>
    </message>
    <message>
        <source>Find in requests</source>
        <translation>البحث في طلبات التغيير</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما أعمل عليه</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>ما لا يعمل عليه أحد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>المؤجلة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>بأي ترتيب</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>حسب الموعد</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>حسب الأولوية</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By patron</source>
        <translation>حسب العميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Change requests are being read…</source>
        <translation>جارٍ قراءة طلبات التغيير…</translation>
    </message>
    <message>
        <source>No change request is like that.</source>
        <translation>لا يوجد طلب تغيير كهذا.</translation>
    </message>
    <message>
        <source>Show the open ones</source>
        <translation>عرض المفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>لا طلبات تغيير</numerusform>
            <numerusform>طلب تغيير واحد</numerusform>
            <numerusform>طلبا تغيير</numerusform>
            <numerusform>%Ln طلبات تغيير</numerusform>
            <numerusform>%Ln طلب تغيير</numerusform>
            <numerusform>%Ln طلب تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this view under a name…</source>
        <translation>حفظ طريقة العرض باسم…</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>نسيان طريقة عرض</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>It takes the place of the view of that name.</source>
        <translation>تحل محل طريقة العرض التي بهذا الاسم.</translation>
    </message>
    <message>
        <source>The view “%1” is kept.</source>
        <translation>حُفظت طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>طلب تغيير جديد…</translation>
    </message>
    <message>
        <source>Automatic mail</source>
        <translation>البريد التلقائي</translation>
    </message>
    <message>
        <source>Copy, export and print</source>
        <translation>نسخ وتصدير وطباعة</translation>
    </message>
    <message>
        <source>Older requests</source>
        <translation>طلبات تغيير أقدم</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Automatic mail is listed newest first.</source>
        <translation>يُعرض البريد التلقائي والأحدث فيه أولًا.</translation>
    </message>
    <message>
        <source>No change request is open. New ones come by e-mail and from the Portal; one that is asked on the phone is recorded with “New request…” above.</source>
        <translation>لا طلب تغيير مفتوح. تصل الجديدة بالبريد الإلكتروني ومن Portal؛ وما يُطلب بالهاتف يُسجل باختيار «طلب تغيير جديد…» في الأعلى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <comment>a heading</comment>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the finished ones the newest %Ln are here.</source>
        <translation>
            <numerusform>لا شيء هنا من المنتهية.</numerusform>
            <numerusform>أحدث واحد من المنتهية هنا.</numerusform>
            <numerusform>أحدث اثنين من المنتهية هنا.</numerusform>
            <numerusform>أحدث %Ln من المنتهية هنا.</numerusform>
            <numerusform>أحدث %Ln من المنتهية هنا.</numerusform>
            <numerusform>أحدث %Ln من المنتهية هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only those that say “%1”.</source>
        <comment>of a list on paper or in a file</comment>
        <translation>فقط ما ورد فيه «%1».</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestMessagePane</name>
    <message>
        <source>The message before</source>
        <translation>الرسالة السابقة</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>الرسالة التالية</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Open an address?</source>
        <translation>فتح عنوان؟</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>من كتب</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a sender</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a patron and an order</comment>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Messages of the request</source>
        <translation>رسائل طلب التغيير</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>ما فُهم</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>لديه الآن</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <comment>if a wish cannot be filled</comment>
        <translation>وإلا</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>of what a patron asked</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between wishes</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>seats, a year</comment>
        <translation>%1‏، منذ %2</translation>
    </message>
    <message>
        <source>Choose a request in the list.</source>
        <translation>اختر طلب تغيير في القائمة.</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>لا طلب تغيير مفتوح</translation>
    </message>
    <message>
        <source>Without a subject</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <comment>a patron</comment>
        <translation>%1‏، الطلب %2</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>من أين هي: %1</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>الرسالة %1 من %2</translation>
    </message>
    <message>
        <source>This is the first message.</source>
        <translation>هذه هي الرسالة الأولى.</translation>
    </message>
    <message>
        <source>This is the last message.</source>
        <translation>هذه هي الرسالة الأخيرة.</translation>
    </message>
    <message>
        <source>Split a wish off</source>
        <translation>فصل رغبة</translation>
    </message>
    <message>
        <source>The request has one wish at most.</source>
        <translation>لطلب التغيير رغبة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>Make “%1” a request of its own</source>
        <comment>a wish</comment>
        <translation>جعل «%1» طلب تغيير قائمًا بنفسه</translation>
    </message>
    <message>
        <source>Had then</source>
        <comment>seats, when the request came</comment>
        <translation>كان لديه حينها</translation>
    </message>
    <message>
        <source>They are the patron’s wishes</source>
        <translation>هي رغبات العميل</translation>
    </message>
    <message>
        <source>Find “%1”…</source>
        <comment>a name</comment>
        <translation>البحث عن «%1»…</translation>
    </message>
    <message>
        <source>Of the answer: %1</source>
        <comment>a sentence of its own</comment>
        <translation>عن الرد: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestOutput</name>
    <message>
        <source>Copy, export and print</source>
        <translation>نسخ وتصدير وطباعة</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>كما في %1.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب التغيير</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>how somebody asked</comment>
        <translation>طريقة الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>إن تعذر ذلك</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>Change requests (%1)</source>
        <comment>a part of the list, such as Open</comment>
        <translation>طلبات التغيير (%1)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestPreview</name>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>As the patron sees it</source>
        <translation>كما يراها العميل</translation>
    </message>
    <message>
        <source>With this work</source>
        <translation>مع هذا العمل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>With</source>
        <comment>this work done</comment>
        <translation>مع</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWordsPanel</name>
    <message>
        <source>Which words</source>
        <translation>أي العبارات</translation>
    </message>
    <message>
        <source>Words, in the order in which they are offered</source>
        <translation>العبارات، بالترتيب الذي تُعرض به</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>تُحسب على أنها</translation>
    </message>
    <message>
        <source>&amp;Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Reasons and wishes</source>
        <translation>الأسباب والرغبات</translation>
    </message>
    <message>
        <source>Why a wish was not possible</source>
        <translation>لماذا لم تكن رغبة ممكنة</translation>
    </message>
    <message>
        <source>Why a request was withdrawn</source>
        <translation>لماذا سُحب طلب تغيير</translation>
    </message>
    <message>
        <source>Kinds of wishes</source>
        <translation>أنواع الرغبات</translation>
    </message>
    <message>
        <source>These words are offered where a request is finished or a wish is typed in. A word that is not offered any more stays with the requests that have it.</source>
        <translation>تُعرض هذه العبارات حيث يُنهى طلب تغيير أو تُكتب رغبة. والعبارة التي لم تعد معروضة تبقى لدى طلبات التغيير التي هي فيها.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>&amp;Counts as</source>
        <translation>تُحسب على أنها</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>إضافة عبارة</translation>
    </message>
    <message>
        <source>Offer it earl&amp;ier</source>
        <translation>عرضها قبل ذلك</translation>
    </message>
    <message>
        <source>Offer it la&amp;ter</source>
        <translation>عرضها بعد ذلك</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>تجاهل التغيير</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>عبارة جديدة</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (غير محفوظة)</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (غير معروضة)</translation>
    </message>
    <message>
        <source>Plans of seats know this kind, so what it counts as is fixed. You may call it as you like.</source>
        <translation>تعرف خطط المقاعد هذا النوع، لذلك «تُحسب على أنها» ثابت له. ولك أن تسميه كما تشاء.</translation>
    </message>
    <message>
        <source>There is one called “%1” already.</source>
        <translation>توجد بالفعل عبارة باسم «%1».</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Write the words first.</source>
        <translation>اكتب العبارة أولًا.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>اختر عبارة أولًا.</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>هي الأولى بالفعل.</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>هي الأخيرة بالفعل.</translation>
    </message>
    <message>
        <source>Save or discard the new words first.</source>
        <translation>احفظ العبارة الجديدة أو تجاهلها أولًا.</translation>
    </message>
    <message>
        <source>“%1” is saved. Undo takes it back.</source>
        <translation>حُفظت «%1». ويلغي «تراجع» ذلك.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>حُفظ الترتيب.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء: ما كتبه موجود أدناه. الحفظ يضع ما كتبته مكانه؛ وتجاهل تغييرك يُظهر ما كتبه.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestWorkPane</name>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>اختر أولًا طلب تغيير في القائمة.</translation>
    </message>
    <message>
        <source>The request names no order.</source>
        <translation>لا يذكر طلب التغيير أي طلب.</translation>
    </message>
    <message>
        <source>The order is being read.</source>
        <translation>تجري قراءة الطلب.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose request this is.</source>
        <translation>لا يعرف أحد بعد صاحب طلب التغيير هذا.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>هو كذلك بالفعل.</translation>
    </message>
    <message>
        <source>The request has one message at most.</source>
        <translation>لطلب التغيير رسالة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>The order has no seats on a seat map at a performance that is still to come.</source>
        <translation>ليست للطلب مقاعد على مخطط في عرض قادم.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>State of the request</source>
        <translation>وضع طلب التغيير</translation>
    </message>
    <message>
        <source>About the order and the request</source>
        <translation>عن الطلب وطلب التغيير</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>S&amp;wap seats…</source>
        <translation>تبديل المقاعد…</translation>
    </message>
    <message>
        <source>Keep &amp;both…</source>
        <translation>الاحتفاظ بكليهما…</translation>
    </message>
    <message>
        <source>Add seats…</source>
        <translation>إضافة مقاعد…</translation>
    </message>
    <message>
        <source>Drop seats…</source>
        <translation>ترك مقاعد…</translation>
    </message>
    <message>
        <source>Does not renew…</source>
        <translation>لا يُجدد…</translation>
    </message>
    <message>
        <source>Pa&amp;y…</source>
        <translation>دفع…</translation>
    </message>
    <message>
        <source>Fi&amp;lled with…</source>
        <translation>لُبّي بـ…</translation>
    </message>
    <message>
        <source>N&amp;ot possible…</source>
        <translation>غير ممكن…</translation>
    </message>
    <message>
        <source>With&amp;drawn…</source>
        <translation>مسحوب…</translation>
    </message>
    <message>
        <source>Split this message off</source>
        <translation>فصل هذه الرسالة</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>لا طلب تغيير مفتوح</translation>
    </message>
    <message>
        <source>No order is known</source>
        <translation>لا طلب معروف</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Status of the order: %1</source>
        <translation>حالة الطلب: %1</translation>
    </message>
    <message>
        <source>Open the patron %1</source>
        <translation>فتح العميل %1</translation>
    </message>
    <message>
        <source>Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>%1 due</source>
        <comment>an amount of money</comment>
        <translation>المستحق %1</translation>
    </message>
    <message>
        <source>%1 works on it</source>
        <translation>يعمل عليه %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>الأولوية %1</translation>
    </message>
    <message>
        <source>put aside until %1</source>
        <translation>مؤجل حتى %1</translation>
    </message>
    <message>
        <source>filled: %1</source>
        <comment>what was done</comment>
        <translation>لُبّي: %1</translation>
    </message>
    <message>
        <source>Possibly the same as request %1.</source>
        <translation>ربما هو نفسه طلب التغيير %1.</translation>
    </message>
    <message>
        <source>Split off request %1.</source>
        <translation>مفصول عن طلب التغيير %1.</translation>
    </message>
    <message>
        <source>Choose a request in the list to work on it.</source>
        <translation>اختر طلب تغيير في القائمة للعمل عليه.</translation>
    </message>
    <message>
        <source>Find out whose request this is first: open the patron, or look for the order.</source>
        <translation>اعرف أولًا صاحب طلب التغيير هذا: افتح العميل، أو ابحث عن الطلب.</translation>
    </message>
    <message>
        <source>The request names no order, so there are no seats to be shown.</source>
        <translation>لا يذكر طلب التغيير أي طلب، لذلك لا مقاعد لعرضها.</translation>
    </message>
    <message>
        <source>The order is being read…</source>
        <translation>تجري قراءة الطلب…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>seats</comment>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>The patron is being read.</source>
        <translation>تجري قراءة بيانات العميل.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>The house and the patron’s page</source>
        <translation>الصالة وصفحة العميل</translation>
    </message>
    <message>
        <source>The patron’s page</source>
        <translation>صفحة العميل</translation>
    </message>
    <message>
        <source>the seats that are chosen</source>
        <translation>المقاعد المختارة</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>the chosen seats added</source>
        <translation>إضافة المقاعد المختارة</translation>
    </message>
    <message>
        <source>the chosen seats dropped</source>
        <translation>ترك المقاعد المختارة</translation>
    </message>
    <message>
        <source>no renewal</source>
        <translation>عدم التجديد</translation>
    </message>
    <message>
        <source>all paid that is due</source>
        <translation>دفع كل المستحق</translation>
    </message>
    <message>
        <source>Other series…</source>
        <translation>سلاسل أخرى…</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>العنوان…</translation>
    </message>
    <message>
        <source>The patron is being read…</source>
        <translation>تجري قراءة بيانات العميل…</translation>
    </message>
    <message>
        <source>Choose the seats to be dropped in the house: then the page stands here as it would be.</source>
        <translation>اختر في الصالة المقاعد التي تُترك: عندئذ تظهر الصفحة هنا كما ستكون.</translation>
    </message>
    <message>
        <source>Choose other seats in the house: then the page stands here as it would be.</source>
        <translation>اختر مقاعد أخرى في الصالة: عندئذ تظهر الصفحة هنا كما ستكون.</translation>
    </message>
    <message>
        <source>A message of this request failed its check: somebody else may have written it. Nothing of it is filled in; ask the patron first.</source>
        <translation>لم تجتز رسالة من هذا الطلب فحصها: قد يكون غير العميل كتبها. لم يُملأ شيء منها؛ اسأل العميل أولًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>طلبات التغيير</translation>
    </message>
    <message>
        <source>List and work</source>
        <translation>القائمة والعمل</translation>
    </message>
    <message>
        <source>List and message</source>
        <translation>القائمة والرسالة</translation>
    </message>
    <message>
        <source>Change requests</source>
        <translation>طلبات التغيير</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>&amp;Make them one</source>
        <translation>دمجهما</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>&amp;Change requests</source>
        <translation>طلبات التغيير</translation>
    </message>
    <message>
        <source>&amp;Next request</source>
        <translation>طلب التغيير التالي</translation>
    </message>
    <message>
        <source>&amp;Previous request</source>
        <translation>طلب التغيير السابق</translation>
    </message>
    <message>
        <source>&amp;Set what is chosen…</source>
        <translation>ضبط المختار…</translation>
    </message>
    <message>
        <source>%1 works on this request. Ask to take it over.</source>
        <translation>يعمل %1 على طلب التغيير هذا. اطلب توليه.</translation>
    </message>
    <message>
        <source>Choose a request in the list first.</source>
        <translation>اختر أولًا طلب تغيير في القائمة.</translation>
    </message>
    <message>
        <source>Choose the two requests that are one.</source>
        <translation>اختر طلبي التغيير اللذين هما واحد.</translation>
    </message>
    <message>
        <source>The list has no request.</source>
        <translation>ليس في القائمة أي طلب تغيير.</translation>
    </message>
    <message>
        <source>Request %1 is filled.</source>
        <translation>لُبّي طلب التغيير %1.</translation>
    </message>
    <message>
        <source>Request %1 is corrected.</source>
        <translation>صُحح طلب التغيير %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests would be set.</source>
        <translation>
            <numerusform>لن يُضبط أي طلب تغيير.</numerusform>
            <numerusform>سيُضبط طلب تغيير واحد.</numerusform>
            <numerusform>سيُضبط طلبا تغيير.</numerusform>
            <numerusform>ستُضبط %Ln طلبات تغيير.</numerusform>
            <numerusform>سيُضبط %Ln طلب تغيير.</numerusform>
            <numerusform>سيُضبط %Ln طلب تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: %1</source>
        <translation>
            <numerusform>لا يبقى أي طلب تغيير كما هو: %1</numerusform>
            <numerusform>يبقى طلب تغيير واحد كما هو: %1</numerusform>
            <numerusform>يبقى طلبا تغيير كما هما: %1</numerusform>
            <numerusform>تبقى %Ln طلبات تغيير كما هي: %1</numerusform>
            <numerusform>يبقى %Ln طلب تغيير كما هو: %1</numerusform>
            <numerusform>يبقى %Ln طلب تغيير كما هو: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests are set.</source>
        <translation>
            <numerusform>لم يُضبط أي طلب تغيير.</numerusform>
            <numerusform>ضُبط طلب تغيير واحد.</numerusform>
            <numerusform>ضُبط طلبا تغيير.</numerusform>
            <numerusform>ضُبطت %Ln طلبات تغيير.</numerusform>
            <numerusform>ضُبط %Ln طلب تغيير.</numerusform>
            <numerusform>ضُبط %Ln طلب تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Request %1 is a part of request %2 now.</source>
        <translation>أصبح طلب التغيير %1 جزءًا من طلب التغيير %2.</translation>
    </message>
    <message>
        <source>The message is request %1 now.</source>
        <translation>أصبحت الرسالة طلب التغيير %1.</translation>
    </message>
    <message>
        <source>%1 began this answer.</source>
        <translation>بدأ %1 هذا الرد.</translation>
    </message>
    <message>
        <source>The wish is request %1 now.</source>
        <translation>أصبحت الرغبة الآن طلب التغيير %1.</translation>
    </message>
    <message>
        <source>What is known of the request is being read.</source>
        <translation>تجري قراءة ما هو معروف عن طلب التغيير.</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>إرسال الرد</translation>
    </message>
    <message numerus="yes">
        <source>%n other drafts of this answer can be chosen under “Template”.</source>
        <translation>
            <numerusform>لا مسودات أخرى لهذا الرد تحت «القالب».</numerusform>
            <numerusform>يمكن اختيار مسودة أخرى لهذا الرد تحت «القالب».</numerusform>
            <numerusform>يمكن اختيار مسودتين أخريين لهذا الرد تحت «القالب».</numerusform>
            <numerusform>يمكن اختيار %n مسودات أخرى لهذا الرد تحت «القالب».</numerusform>
            <numerusform>يمكن اختيار %n مسودة أخرى لهذا الرد تحت «القالب».</numerusform>
            <numerusform>يمكن اختيار %n مسودة أخرى لهذا الرد تحت «القالب».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make it a request</source>
        <translation>جعلها طلب تغيير</translation>
    </message>
    <message>
        <source>Ne&amp;w request…</source>
        <translation>طلب تغيير جديد…</translation>
    </message>
    <message>
        <source>Make the e-mail a &amp;request</source>
        <translation>جعل الرسالة طلب تغيير</translation>
    </message>
    <message>
        <source>Choose “Automatic mail” above the list first.</source>
        <translation>اختر أولًا «البريد التلقائي» فوق القائمة.</translation>
    </message>
    <message>
        <source>Choose an e-mail in the list first.</source>
        <translation>اختر أولًا رسالة في القائمة.</translation>
    </message>
    <message>
        <source>The list shows e-mails that have no request.</source>
        <translation>تعرض القائمة رسائل ليس لها طلب تغيير.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an order, its series</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a patron, their address</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a series, its season</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails are change requests now.</source>
        <translation>
            <numerusform>لم تصبح أي رسالة طلب تغيير.</numerusform>
            <numerusform>أصبحت رسالة واحدة طلب تغيير.</numerusform>
            <numerusform>أصبحت رسالتان طلبي تغيير.</numerusform>
            <numerusform>أصبحت %Ln رسائل طلبات تغيير.</numerusform>
            <numerusform>أصبحت %Ln رسالة طلبات تغيير.</numerusform>
            <numerusform>أصبحت %Ln رسالة طلبات تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The wishes of request %1 are the patron’s: plans count them.</source>
        <translation>رغبات طلب التغيير %1 هي رغبات العميل: تحسبها الخطط.</translation>
    </message>
    <message>
        <source>An answer has gone since you wrote this.</source>
        <translation>خرج رد منذ أن كتبت هذا.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a request&apos;s number, what it asks for, its state</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowForm</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>أصغر رقم</translation>
    </message>
    <message>
        <source>Numbers run</source>
        <translation>اتجاه الأرقام</translation>
    </message>
    <message>
        <source>Seats from the left</source>
        <translation>المقاعد من اليسار</translation>
    </message>
    <message>
        <source>Rows from the front</source>
        <translation>الصفوف من الأمام</translation>
    </message>
    <message>
        <source>Bend of the row</source>
        <translation>انحناء الصف</translation>
    </message>
    <message>
        <source>&amp;Draw the row</source>
        <translation>رسم الصف</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleChip</name>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RuleTablePanel</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>جارٍ قراءة الجدول.</translation>
    </message>
    <message>
        <source>Meanwhile somebody changed this row: %1 Yours is not saved: %2 Save it over theirs, or discard it.</source>
        <translation>في هذه الأثناء غيّر شخص آخر هذا الصف: %1 صفك غير محفوظ: %2 احفظه فوقه أو تجاهله.</translation>
    </message>
    <message>
        <source>Saved. %1 Ctrl+Z takes it back.</source>
        <translation>حُفظ. %1 للتراجع اضغط Ctrl+Z.</translation>
    </message>
    <message>
        <source>Save or discard the edit of the row below first.</source>
        <translation>احفظ أولًا تعديل الصف أدناه أو تجاهله.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchField</name>
    <message>
        <source>Find a patron</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Find a patron: name, e-mail, phone, order number</source>
        <translation>البحث عن عميل: الاسم، البريد الإلكتروني، الهاتف، رقم الطلب</translation>
    </message>
    <message>
        <source>Any part of a name, an e-mail address, a phone or order number, an external id</source>
        <translation>أي جزء من اسم أو عنوان بريد إلكتروني أو رقم هاتف أو رقم طلب أو معرّف خارجي</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchPopup</name>
    <message>
        <source>Patrons found</source>
        <translation>العملاء الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No patron matches “%1”. Try fewer letters, or another part of the name.</source>
        <translation>لا يوجد عميل مطابق لـ «%1». جرّب حروفًا أقل أو جزءًا آخر من الاسم.</translation>
    </message>
    <message>
        <source>More patrons match. Type more to see them.</source>
        <translation>هناك عملاء مطابقون آخرون. اكتب المزيد لتراهم.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeasonsDialog</name>
    <message>
        <source>&amp;New season</source>
        <translation>موسم جديد</translation>
    </message>
    <message>
        <source>&amp;Save the season</source>
        <translation>حفظ الموسم</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>المواسم</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>اسم الموسم</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>ضع علامة في المربع أولًا.</translation>
    </message>
    <message>
        <source>A season has a name.</source>
        <translation>يجب أن يكون للموسم اسم.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatArt</name>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>See what your patrons see, and why.</source>
        <translation>شاهد ما يراه عملاؤك، ولماذا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatChooser</name>
    <message>
        <source>Seats to choose from</source>
        <translation>مقاعد للاختيار</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Map or list</source>
        <translation>المخطط أو القائمة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats and their search</source>
        <translation>المقاعد والبحث فيها</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>المرغوب فيه</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatColumns</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Find in the seats</source>
        <translation>ابحث في المقاعد</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الأوضاع</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>مقعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>ليس لهذه الصالة مخطط مقاعد بعد.</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>لا مقعد مطابق.</translation>
    </message>
    <message>
        <source>Seat text</source>
        <translation>نص المقعد</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Why it claims no seat</source>
        <translation>سبب عدم تخصيص مقعد</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>نصوص المقاعد</translation>
    </message>
    <message>
        <source>Find in the seat texts</source>
        <translation>ابحث في نصوص المقاعد</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>1 seat text</source>
        <translation>نص مقعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat texts</source>
        <translation>
            <numerusform>لا نصوص مقاعد</numerusform>
            <numerusform>نص مقعد واحد</numerusform>
            <numerusform>نصا مقعدين</numerusform>
            <numerusform>%Ln نصوص مقاعد</numerusform>
            <numerusform>%Ln نص مقعد</numerusform>
            <numerusform>%Ln نص مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat text is left: every one claims its seat.</source>
        <translation>لم يبق أي نص مقعد: لكل نص مقعده المخصص.</translation>
    </message>
    <message>
        <source>No seat text matches.</source>
        <translation>لا نص مقعد مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatEditor</name>
    <message>
        <source>Seats of %1</source>
        <translation>مقاعد %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>الفأرة</translation>
    </message>
    <message>
        <source>What the mouse does</source>
        <translation>ما تفعله الفأرة</translation>
    </message>
    <message>
        <source>Chooses</source>
        <translation>تختار</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>تحرك</translation>
    </message>
    <message>
        <source>Paints</source>
        <translation>ترسم</translation>
    </message>
    <message>
        <source>The chosen seats</source>
        <translation>المقاعد المختارة</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>مهيأ لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>مرافق</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>رؤية محدودة</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose seats in the map first.</source>
        <translation>اختر أولًا مقاعد في المخطط.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يُفعل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>Two seats are called %1: remove one, or draw it under another name.</source>
        <translation>مقعدان اسمهما %1: أزل أحدهما أو ارسمه باسم آخر.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>الحفظ جارٍ.</translation>
    </message>
    <message>
        <source>What was drawn is not saved. Save it, or cancel once more to leave it.</source>
        <translation>ما رُسم غير محفوظ. احفظه، أو ألغِ مرة أخرى لتركه.</translation>
    </message>
    <message>
        <source>What you had drawn before was drawn on a seat map that has been changed since, so it was left out.</source>
        <translation>ما كنت قد رسمته كان على مخطط تغيّر بعد ذلك، لذا تُرك جانبًا.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatLegend</name>
    <message>
        <source>Accessible</source>
        <translation>مهيأ لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Companion seat</source>
        <translation>مقعد مرافق</translation>
    </message>
    <message>
        <source>Restricted view</source>
        <translation>رؤية محدودة</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapPanel</name>
    <message>
        <source>Go to seats</source>
        <translation>الانتقال إلى المقاعد</translation>
    </message>
    <message>
        <source>Row and seats: C 4-6</source>
        <translation>الصف والمقاعد: C 4-6</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>إظهار الصالة كلها</translation>
    </message>
    <message>
        <source>Show the price levels of free seats</source>
        <translation>إظهار فئات السعر للمقاعد الشاغرة</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>لكل مقاعدها فئة سعر واحدة، أو لا تُعرف أي فئة.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of its own</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>1 seat is chosen.</source>
        <translation>تم اختيار مقعد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are chosen.</source>
        <translation>
            <numerusform>لم يُختر أي مقعد.</numerusform>
            <numerusform>تم اختيار مقعد واحد.</numerusform>
            <numerusform>تم اختيار مقعدين.</numerusform>
            <numerusform>تم اختيار %Ln مقاعد.</numerusform>
            <numerusform>تم اختيار %Ln مقعدًا.</numerusform>
            <numerusform>تم اختيار %Ln مقعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several seats are called “%1”. Add the section.</source>
        <translation>عدة مقاعد اسمها «%1». أضف القسم.</translation>
    </message>
    <message>
        <source>No seats are called “%1”. Type a row and numbers, like C 4-6.</source>
        <translation>لا مقاعد اسمها «%1». اكتب صفًا وأرقامًا، مثل C 4-6.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatMapView</name>
    <message>
        <source>Stage</source>
        <translation>الخشبة</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>مخطط المقاعد</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatSearchPanel</name>
    <message>
        <source>Number of seats</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Accessible seats among them</source>
        <translation>منها مقاعد مهيأة لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>على ممر</translation>
    </message>
    <message>
        <source>Not behind the chosen seats</source>
        <translation>ليست خلف المقاعد المختارة</translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>ابحث عن مقاعد</translation>
    </message>
    <message>
        <source>Best seats</source>
        <translation>أفضل المقاعد</translation>
    </message>
    <message>
        <source>Seats that were found</source>
        <translation>المقاعد التي عُثر عليها</translation>
    </message>
    <message>
        <source>Say what is wished for. Nearest to the stage comes first, then the middle.</source>
        <translation>حدد المطلوب. الأقرب إلى الخشبة أولًا، ثم الوسط.</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>مهيأ لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أيّ فئة</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>ليس لهذه الصالة مخطط مقاعد بعد.</translation>
    </message>
    <message>
        <source>Choose the seats to compare with in the map first.</source>
        <translation>اختر أولًا في المخطط المقاعد المطلوب المقارنة بها.</translation>
    </message>
    <message>
        <source>All its seats have one price level, or none is known.</source>
        <translation>لكل مقاعدها فئة سعر واحدة، أو لا تُعرف أي فئة.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>seats, and below them why</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>seats and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No such seats are free.</source>
        <translation>لا مقاعد شاغرة كهذه.</translation>
    </message>
    <message>
        <source>There are no better ones in this house.</source>
        <translation>لا توجد أفضل منها في هذه الصالة.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatTextsPanel</name>
    <message>
        <source>Say what it would claim</source>
        <translation>عرض ما كان سيُخصَّص</translation>
    </message>
    <message>
        <source>Claim what can be read</source>
        <translation>تخصيص ما تمكن قراءته</translation>
    </message>
    <message>
        <source>Imported tickets name their seats in words. Here they are matched with the seat maps: what can be read claims its seat, what cannot is listed with the reason.</source>
        <translation>تذكر التذاكر المستوردة مقاعدها بالكلمات. هنا تُطابق مع مخططات المقاعد: ما تمكن قراءته يُخصَّص له مقعده، وما لا تمكن قراءته يُدرج مع السبب.</translation>
    </message>
    <message>
        <source>The seat texts are being read.</source>
        <translation>جارٍ قراءة نصوص المقاعد.</translation>
    </message>
    <message>
        <source>Reading seat texts</source>
        <translation>قراءة نصوص المقاعد</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>أُوقفت العملية. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It would be so, and nothing was written: %1</source>
        <translation>هكذا كان سيكون، ولم يُكتب شيء: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDesk</name>
    <message>
        <source>Order %1 has no seats on a seat map at a performance that is still to come.</source>
        <translation>ليس للطلب %1 مقاعد على مخطط في أي عرض قادم.</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <comment>a number, and what became of its seats</comment>
        <translation>الطلب %1: %2</translation>
    </message>
    <message>
        <source>Other ways to seats</source>
        <translation>طرق أخرى إلى المقاعد</translation>
    </message>
    <message>
        <source>On the wait list now: %1</source>
        <translation>في قائمة الانتظار الآن: %1</translation>
    </message>
    <message>
        <source>The change request waits for the patron.</source>
        <translation>ينتظر طلب التغيير العميل.</translation>
    </message>
    <message>
        <source>The change request is filled.</source>
        <translation>لُبّي طلب التغيير.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeatsDialog</name>
    <message>
        <source>Change seats</source>
        <translation>تغيير المقاعد</translation>
    </message>
    <message>
        <source>&amp;Change the seats</source>
        <translation>تغيير المقاعد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Accessible seats that are needed</source>
        <translation>المقاعد المهيأة اللازمة</translation>
    </message>
    <message>
        <source>The patron’s seats in the series</source>
        <translation>مقاعد العميل في السلسلة</translation>
    </message>
    <message>
        <source>Con&amp;firm them</source>
        <translation>تأكيدها</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>تحريرها</translation>
    </message>
    <message>
        <source>&amp;Keep both through %1</source>
        <translation>الاحتفاظ بكليهما حتى نهاية %1</translation>
    </message>
    <message>
        <source>Held for this order through %1: %2.</source>
        <translation>محجوز لهذا الطلب حتى نهاية %1: %2.</translation>
    </message>
    <message>
        <source>Held for this order: %1.</source>
        <translation>محجوز لهذا الطلب: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n performances to come</source>
        <translation>
            <numerusform>كل العروض القادمة (%n)</numerusform>
            <numerusform>كل العروض القادمة (%n)</numerusform>
            <numerusform>كل العروض القادمة (%n)</numerusform>
            <numerusform>كل العروض القادمة (%n)</numerusform>
            <numerusform>كل العروض القادمة (%n)</numerusform>
            <numerusform>كل العروض القادمة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event and when it is</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Go with the change</source>
        <translation>تتبع التغيير</translation>
    </message>
    <message>
        <source>Stay as preferred</source>
        <translation>تبقى كما هو مفضل</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Accessible &amp;needed</source>
        <translation>المهيأة اللازمة</translation>
    </message>
    <message>
        <source>Seats in the &amp;series</source>
        <translation>مقاعد السلسلة</translation>
    </message>
    <message>
        <source>Other seats are held for this order. Confirm them, or let them go first.</source>
        <translation>مقاعد أخرى محجوزة لهذا الطلب. أكّدها أو حررها أولًا.</translation>
    </message>
    <message>
        <source>Choose as many seats as the order has, or only more of them, or only fewer.</source>
        <translation>اختر مقاعد بعدد مقاعد الطلب، أو أضف إليها فقط، أو أنقص منها فقط.</translation>
    </message>
    <message>
        <source>These are the seats that the order has. Choose those that it is to have.</source>
        <translation>هذه هي مقاعد الطلب. اختر المقاعد التي ينبغي أن تكون له.</translation>
    </message>
    <message>
        <source>Seats come in addition, or are given back, at all performances: choose “All”.</source>
        <translation>تُضاف المقاعد أو تُعاد في كل العروض: اختر «كل».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Both are kept only where seats are exchanged for others.</source>
        <translation>لا يُحتفظ بكليهما إلا عند استبدال مقاعد بأخرى.</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>لا يمكن تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>طرق أخرى…</translation>
    </message>
    <message>
        <source>Put on the wait list…</source>
        <translation>إضافة إلى قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Which way leads to these seats, and what else could be offered</source>
        <translation>الطريقة التي توصل إلى هذه المقاعد، وما يمكن عرضه غيرها</translation>
    </message>
    <message>
        <source>Another series…</source>
        <translation>سلسلة أخرى…</translation>
    </message>
</context>
<context>
    <name>pd::ui::SendDesk</name>
    <message>
        <source>E-mails are being sent.</source>
        <translation>يجري إرسال الرسائل.</translation>
    </message>
    <message>
        <source>Sending starts when a mail account is set up; until then everything waits here.</source>
        <translation>يبدأ الإرسال عند إعداد حساب بريد؛ وحتى ذلك الحين ينتظر كل شيء هنا.</translation>
    </message>
    <message>
        <source>The password of %1 is missing or was refused. Everything waits here until it is entered.</source>
        <translation>كلمة مرور %1 ناقصة أو مرفوضة. ينتظر كل شيء هنا حتى تُدخل.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1, each 15 seconds after it was written.</source>
        <translation>تُرسل الرسائل من %1، كل منها بعد 15 ثانية من كتابتها.</translation>
    </message>
    <message>
        <source>E-mails are sent from %1 from now on.</source>
        <translation>تُرسل الرسائل من %1 من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Nothing is sent any more; what waits stays in the outbox.</source>
        <translation>لم يعد يُرسل شيء؛ ويبقى ما ينتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1, or the sign-in does not hold any more. Everything waits here until somebody signs in again.</source>
        <translation>لم يسجل أحد الدخول باسم %1، أو لم يعد تسجيل الدخول صالحًا. ينتظر كل شيء هنا حتى يسجل أحد الدخول من جديد.</translation>
    </message>
    <message>
        <source>What was probably sent cannot be looked for: the mailbox “%1” waits for its password, or for somebody who signs in.</source>
        <translation>يتعذر البحث عما أُرسل على الأرجح: ينتظر صندوق البريد «%1» كلمة مروره، أو من يسجل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were not sent: the order has changed since they were written. They are held in the outbox, with the reason.</source>
        <translation>
            <numerusform>لم يُحجز أي رد بسبب تغير طلبه.</numerusform>
            <numerusform>لم يُرسل رد واحد: تغيّر الطلب بعد كتابته. وهو محجوز في صندوق الصادر مع السبب.</numerusform>
            <numerusform>لم يُرسل ردان: تغيّر الطلب بعد كتابتهما. وهما محجوزان في صندوق الصادر مع السبب.</numerusform>
            <numerusform>لم تُرسل %n ردود: تغيّر الطلب بعد كتابتها. وهي محجوزة في صندوق الصادر مع السبب.</numerusform>
            <numerusform>لم يُرسل %n ردًا: تغيّر الطلب بعد كتابتها. وهي محجوزة في صندوق الصادر مع السبب.</numerusform>
            <numerusform>لم يُرسل %n رد: تغيّر الطلب بعد كتابتها. وهي محجوزة في صندوق الصادر مع السبب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesColumns</name>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>فئات السعر</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>المشتركون</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>تُفتح</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>السعر المبكر حتى</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>تُغلق</translation>
    </message>
    <message>
        <source>Before it can be renewed</source>
        <translation>قبل أن يمكن تجديدها</translation>
    </message>
    <message>
        <source>Find a series</source>
        <translation>ابحث عن سلسلة</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>كل المواسم</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>سلسلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>لا سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتان</numerusform>
            <numerusform>%Ln سلاسل</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No series yet</source>
        <translation>لا سلاسل بعد</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>لا سلسلة مطابقة.</translation>
    </message>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>سبب السؤال</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>مقاعد تحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>Find a seat or a patron</source>
        <translation>ابحث عن مقعد أو عميل</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>مقعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every subscriber’s seat is sure</source>
        <translation>مقعد كل مشترك مؤكد</translation>
    </message>
    <message>
        <source>No seat matches.</source>
        <translation>لا مقعد مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>The series is being read.</source>
        <translation>جارٍ قراءة السلسلة.</translation>
    </message>
    <message>
        <source>Package and dates</source>
        <translation>الباقة والتواريخ</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation>نوع الباقة</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>ضع علامة في المربع أولًا.</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>تُفتح</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>تُفتح</translation>
    </message>
    <message>
        <source>&amp;Early price until</source>
        <translation>السعر المبكر حتى</translation>
    </message>
    <message>
        <source>Early price until</source>
        <translation>السعر المبكر حتى</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>تُغلق</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>تُغلق</translation>
    </message>
    <message>
        <source>Performances and price levels</source>
        <translation>العروض وفئات السعر</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>فئات السعر</translation>
    </message>
    <message>
        <source>Price level</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Early price</source>
        <translation>السعر المبكر</translation>
    </message>
    <message>
        <source>Seats in</source>
        <translation>المقاعد في</translation>
    </message>
    <message>
        <source>Pe&amp;rformances that belong to it</source>
        <translation>العروض التابعة لها</translation>
    </message>
    <message>
        <source>Price &amp;levels that are sold for it</source>
        <translation>فئات السعر التي تُباع لها</translation>
    </message>
    <message>
        <source>“%1” is no early price for %2. Type an amount, or nothing.</source>
        <translation>«%1» ليس سعرًا مبكرًا لـ %2. اكتب مبلغًا أو لا تكتب شيئًا.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
    <message>
        <source>&amp;Kind of package</source>
        <translation>نوع الباقة</translation>
    </message>
    <message>
        <source>Performances at another venue and levels of another package can be chosen when this is saved. Untick those that do not fit.</source>
        <translation>يمكن اختيار عروض في مكان آخر وفئات من باقة أخرى بعد حفظ هذا. أزل علامة ما لا يناسب.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesLinkFields</name>
    <message>
        <source>Seas&amp;on</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>No season</source>
        <translation>بلا موسم</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>No package</source>
        <translation>بلا باقة</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>No venue</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a package and its season</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesPage</name>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Series and seats</source>
        <translation>السلاسل والمقاعد</translation>
    </message>
    <message>
        <source>&amp;Edit the series…</source>
        <translation>تحرير السلسلة…</translation>
    </message>
    <message>
        <source>&amp;Complete from what was sold</source>
        <translation>إكمال مما بيع</translation>
    </message>
    <message>
        <source>Seats to be confirmed</source>
        <translation>مقاعد تحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>Compute &amp;whose seats are whose</source>
        <translation>حساب أصحاب المقاعد</translation>
    </message>
    <message>
        <source>It is &amp;theirs</source>
        <translation>المقعد له</translation>
    </message>
    <message>
        <source>It is &amp;not theirs</source>
        <translation>المقعد ليس له</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>There is no series yet.</source>
        <translation>لا توجد سلسلة بعد.</translation>
    </message>
    <message>
        <source>Choose one series first.</source>
        <translation>اختر سلسلة واحدة أولًا.</translation>
    </message>
    <message>
        <source>Choose a seat first.</source>
        <translation>اختر مقعدًا أولًا.</translation>
    </message>
    <message>
        <source>Choose one seat only.</source>
        <translation>اختر مقعدًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are assigned.</source>
        <translation>
            <numerusform>المقاعد المسندة: %Ln.</numerusform>
            <numerusform>المقاعد المسندة: %Ln.</numerusform>
            <numerusform>المقاعد المسندة: %Ln.</numerusform>
            <numerusform>المقاعد المسندة: %Ln.</numerusform>
            <numerusform>المقاعد المسندة: %Ln.</numerusform>
            <numerusform>المقاعد المسندة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were so already.</source>
        <translation>
            <numerusform>وكان كذلك بالفعل: %Ln.</numerusform>
            <numerusform>وكان كذلك بالفعل: %Ln.</numerusform>
            <numerusform>وكان كذلك بالفعل: %Ln.</numerusform>
            <numerusform>وكان كذلك بالفعل: %Ln.</numerusform>
            <numerusform>وكان كذلك بالفعل: %Ln.</numerusform>
            <numerusform>وكان كذلك بالفعل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are confirmed.</source>
        <translation>
            <numerusform>المقاعد المؤكدة: %Ln.</numerusform>
            <numerusform>المقاعد المؤكدة: %Ln.</numerusform>
            <numerusform>المقاعد المؤكدة: %Ln.</numerusform>
            <numerusform>المقاعد المؤكدة: %Ln.</numerusform>
            <numerusform>المقاعد المؤكدة: %Ln.</numerusform>
            <numerusform>المقاعد المؤكدة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are refused.</source>
        <translation>
            <numerusform>المقاعد المرفوضة: %Ln.</numerusform>
            <numerusform>المقاعد المرفوضة: %Ln.</numerusform>
            <numerusform>المقاعد المرفوضة: %Ln.</numerusform>
            <numerusform>المقاعد المرفوضة: %Ln.</numerusform>
            <numerusform>المقاعد المرفوضة: %Ln.</numerusform>
            <numerusform>المقاعد المرفوضة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats are somebody else’s.</source>
        <translation>
            <numerusform>مقاعد تخص أشخاصًا آخرين: %Ln.</numerusform>
            <numerusform>مقاعد تخص أشخاصًا آخرين: %Ln.</numerusform>
            <numerusform>مقاعد تخص أشخاصًا آخرين: %Ln.</numerusform>
            <numerusform>مقاعد تخص أشخاصًا آخرين: %Ln.</numerusform>
            <numerusform>مقاعد تخص أشخاصًا آخرين: %Ln.</numerusform>
            <numerusform>مقاعد تخص أشخاصًا آخرين: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>تم تغيير %1.</translation>
    </message>
    <message>
        <source>&amp;Seasons…</source>
        <translation>المواسم…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SeriesTable</name>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلقة</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Renewals by series</source>
        <translation>التجديدات بحسب السلسلة</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>كل السلاسل</translation>
    </message>
    <message>
        <source>Paid %1, last season on this day %2</source>
        <translation>المدفوع %1، وفي الموسم الماضي في هذا اليوم %2</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>المدفوع %1</translation>
    </message>
    <message>
        <source>Paid | last season</source>
        <translation>المدفوع | الموسم الماضي</translation>
    </message>
</context>
<context>
    <name>pd::ui::ServerForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>حفظ كلمة المرور في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>قاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>for example desk.example.org</source>
        <translation>مثل desk.example.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>for example theatre</source>
        <translation>مثل theatre</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>your name on the server</source>
        <translation>اسمك على الخادم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>empty: taken from .pgpass</source>
        <translation>فارغ: تؤخذ من .pgpass</translation>
    </message>
    <message>
        <source>Keep the password in the keychain</source>
        <translation>حفظ كلمة المرور في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>As one line</source>
        <translation>في سطر واحد</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it</source>
        <translation>مشفّر حيث يتيحه الخادم</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>مشفّر دائمًا</translation>
    </message>
    <message>
        <source>Always encrypted, with a certificate that is trusted</source>
        <translation>مشفّر دائمًا، بشهادة موثوقة</translation>
    </message>
    <message>
        <source>Always encrypted, with a trusted certificate of this address</source>
        <translation>مشفّر دائمًا، بشهادة موثوقة لهذا العنوان</translation>
    </message>
    <message>
        <source>Never encrypted</source>
        <translation>غير مشفّر أبدًا</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Fill in the server’s address first.</source>
        <translation>أدخل عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>Fill in the database’s name first.</source>
        <translation>أدخل اسم قاعدة البيانات أولًا.</translation>
    </message>
    <message>
        <source>This desktop has no keychain: the password is asked for each time, or read from .pgpass.</source>
        <translation>ليس لسطح المكتب هذا سلسلة مفاتيح: تُطلب كلمة المرور في كل مرة، أو تُقرأ من .pgpass.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SetRequestsDialog</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات تغيير</numerusform>
            <numerusform>طلب تغيير واحد</numerusform>
            <numerusform>طلبا تغيير</numerusform>
            <numerusform>%Ln طلبات تغيير</numerusform>
            <numerusform>%Ln طلب تغيير</numerusform>
            <numerusform>%Ln طلب تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Set change requests</source>
        <translation>ضبط طلبات التغيير</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>What is not set stays as it is.</source>
        <translation>ما لا يُضبط يبقى كما هو.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>works on a request</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>1, the most urgent</source>
        <translation>1، الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>9, the least urgent</source>
        <translation>9، الأقل إلحاحًا</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>أسبوعًا</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>شهرًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how long, until which day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is back now</source>
        <translation>يعود الآن</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Who works on it</source>
        <translation>من يعمل عليه</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Set the day until which it is to be done</source>
        <translation>تعيين اليوم الذي يُنجز بحلوله</translation>
    </message>
    <message>
        <source>The day until which it is to be done</source>
        <translation>اليوم الذي يُنجز بحلوله</translation>
    </message>
    <message>
        <source>P&amp;ut aside</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is set yet.</source>
        <translation>لم يُضبط شيء بعد.</translation>
    </message>
    <message>
        <source>There is no reason for this state. Add one in the settings.</source>
        <translation>لا يوجد سبب لهذا الوضع. أضف سببًا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingRow</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Discard the edit of %1</source>
        <translation>تجاهل تعديل %1</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>استخدام القيمة الافتراضية لـ %1</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>حفظ قيمتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ الأخرى</translation>
    </message>
    <message>
        <source>Meanwhile somebody set this to %1. You have %2, which is not saved.</source>
        <translation>في هذه الأثناء عيّن شخص آخر هذا إلى %1. لديك %2 وهي غير محفوظة.</translation>
    </message>
    <message>
        <source>The default, which is assumed: no source says how it is.</source>
        <translation>القيمة الافتراضية، وهي مفترضة: لا مصدر يذكر كيف هو الأمر.</translation>
    </message>
    <message>
        <source>The default.</source>
        <translation>القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>Set by an import.</source>
        <translation>عيّنه استيراد.</translation>
    </message>
    <message>
        <source>Set by the demo theatre.</source>
        <translation>عيّنه المسرح التجريبي.</translation>
    </message>
    <message>
        <source>Set by staff.</source>
        <translation>عيّنه الموظفون.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>عيّنه %1 في %2.</translation>
    </message>
    <message>
        <source>The default will hold again.</source>
        <translation>ستسري القيمة الافتراضية من جديد.</translation>
    </message>
    <message>
        <source>Edited, not saved yet.</source>
        <translation>عُدّل ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The header and the buttons of every patron’s page change their colour.</source>
        <translation>يتغير لون رأس صفحة كل عميل وأزرارها.</translation>
    </message>
    <message>
        <source>Nothing is applied yet. Open a patron to read here what would change for them.</source>
        <translation>لم يُطبق شيء بعد. افتح عميلًا لتقرأ هنا ما الذي سيتغير له.</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>حُفظ: %1. للتراجع اضغط Ctrl+Z.</translation>
    </message>
    <message>
        <source>The settings are being read.</source>
        <translation>جارٍ قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>ما تقوله القاعدة</translation>
    </message>
    <message>
        <source>What the rule %1 says</source>
        <translation>ما تقوله القاعدة %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDesk</name>
    <message>
        <source>For %1 nothing changes.</source>
        <translation>لا يتغير شيء للعميل %1.</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>للعميل %1: %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <translation>%1 · معدّل</translation>
    </message>
    <message>
        <source>What you had edited in the settings and not saved is there again.</source>
        <translation>عاد ما كنت قد عدّلته في الإعدادات ولم تحفظه.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>pd::ui::SheetView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>The caller: %1</source>
        <translation>المتصل: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInDialog</name>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The browser of this computer opens. Sign in there as %1 and allow Patron Desk to read and send mail; this window closes by itself then.</source>
        <translation>يُفتح متصفح هذا الحاسوب. سجّل الدخول هناك باسم %1 واسمح لـ Patron Desk بقراءة البريد وإرساله؛ وعندئذ تُغلق هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>&amp;Address, for another browser on this computer</source>
        <translation>العنوان، لمتصفح آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Address to sign in at</source>
        <translation>العنوان الذي يُسجَّل الدخول عنده</translation>
    </message>
    <message>
        <source>&amp;Open the browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into a browser on this computer and sign in there; this window closes by itself then.</source>
        <translation>تعذر فتح متصفح. انسخ العنوان إلى متصفح على هذا الحاسوب وسجّل الدخول هناك؛ وعندئذ تُغلق هذه النافذة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>This attempt is over: close this window and sign in again.</source>
        <translation>انتهت هذه المحاولة: أغلق هذه النافذة وسجّل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SignInRows</name>
    <message>
        <source>Log in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>A sign-in with the browser (OAuth 2)</source>
        <translation>تسجيل الدخول بالمتصفح (OAuth 2)</translation>
    </message>
    <message>
        <source>&amp;Log in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Your organisation registers Patron Desk with its provider once and gets a client id for it; the help (F1) says how.</source>
        <translation>تسجّل مؤسستكم Patron Desk لدى مزودها مرة واحدة وتحصل له على معرّف برنامج (client id)؛ وتقول المساعدة (F1) كيف ذلك.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>معرّف البرنامج (client id)</translation>
    </message>
    <message>
        <source>from the provider’s page on programs</source>
        <translation>من صفحة البرامج لدى المزود</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر البرنامج (client secret)</translation>
    </message>
    <message>
        <source>only where the provider gives one; it goes into the keychain</source>
        <translation>فقط حيث يعطيه المزود؛ ويذهب إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Si&amp;gn-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>for example https://login.example.org/authorize</source>
        <translation>مثل https://login.example.org/authorize</translation>
    </message>
    <message>
        <source>Address of tokens</source>
        <translation>عنوان رموز الوصول</translation>
    </message>
    <message>
        <source>for example https://login.example.org/token</source>
        <translation>مثل https://login.example.org/token</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>الأذونات (scope)</translation>
    </message>
    <message>
        <source>what is asked for, as the provider writes it</source>
        <translation>ما يُطلب، كما يكتبه المزود</translation>
    </message>
    <message>
        <source>Sign in with t&amp;he browser…</source>
        <translation>تسجيل الدخول بالمتصفح…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Fill in the user first.</source>
        <translation>املأ المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Fill in the client id first; the help (F1) says where your organisation gets it.</source>
        <translation>املأ أولًا معرّف البرنامج (client id)؛ وتقول المساعدة (F1) من أين تحصل عليه مؤسستكم.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Signed in as %1. It counts as soon as this is saved.</source>
        <translation>سُجّل الدخول باسم %1. ويسري ذلك فور حفظ هذا.</translation>
    </message>
    <message>
        <source>The browser opens when you press this, not before.</source>
        <translation>يُفتح المتصفح عندما تضغط هذا، لا قبل ذلك.</translation>
    </message>
    <message>
        <source>only where the provider gives one</source>
        <translation>فقط إن أعطى المزوّد واحدًا</translation>
    </message>
    <message>
        <source>empty: the one that is known</source>
        <translation>فارغ: المعروف</translation>
    </message>
</context>
<context>
    <name>pd::ui::StaffRecord</name>
    <message>
        <source>Staff record</source>
        <translation>السجل الداخلي</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records and the chosen one</source>
        <translation>السجلات والمختار منها</translation>
    </message>
    <message>
        <source>Choose a row to see it whole.</source>
        <translation>اختر صفًا لتراه كاملًا.</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>pd::ui::StageModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>مراحل التبرع</translation>
    </message>
    <message>
        <source>Find in stages</source>
        <translation>البحث في المراحل</translation>
    </message>
    <message>
        <source>1 stage</source>
        <translation>مرحلة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stages</source>
        <translation>
            <numerusform>المراحل: %Ln</numerusform>
            <numerusform>المراحل: %Ln</numerusform>
            <numerusform>المراحل: %Ln</numerusform>
            <numerusform>المراحل: %Ln</numerusform>
            <numerusform>المراحل: %Ln</numerusform>
            <numerusform>المراحل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has no row yet.</source>
        <translation>ليس في الجدول أي صف بعد.</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>لا صف مطابق.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StagesPanel</name>
    <message>
        <source>A gift in “%1” without a probability of its own is not shown.</source>
        <translation>تبرع في «%1» بلا احتمال خاص به لا يظهر.</translation>
    </message>
    <message>
        <source>A gift in “%1” without a probability of its own is shown under %2.</source>
        <translation>تبرع في «%1» بلا احتمال خاص به يظهر تحت %2.</translation>
    </message>
    <message>
        <source>The probability of a gift decides whether the patron sees it: from 90 percent on. A gift without a probability of its own has that of its stage (rule D4).</source>
        <translation>احتمال التبرع يقرر هل يراه العميل: من 90 بالمئة فصاعدًا. وللتبرع الذي ليس له احتمال خاص به احتمال مرحلته (القاعدة D4).</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>مراحل التبرع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>الاحتمال بالنسبة المئوية</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>The row that is chosen</source>
        <translation>الصف المختار</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>P&amp;robability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Another stage is another row: add one.</source>
        <translation>المرحلة الأخرى صف آخر: أضف صفًا.</translation>
    </message>
    <message>
        <source>it is not there any more.</source>
        <translation>لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Type the stage as your donations spell it.</source>
        <translation>اكتب المرحلة كما تكتبها تبرعاتكم.</translation>
    </message>
    <message>
        <source>The table has “%1” already. Discard this and change that row.</source>
        <translation>في الجدول «%1» بالفعل. تجاهل هذا وغيّر ذلك الصف.</translation>
    </message>
    <message>
        <source>Without this row, a gift in “%1” that has no probability of its own cannot be decided and is not shown.</source>
        <translation>من دون هذا الصف لا يمكن البت في تبرع في «%1» ليس له احتمال خاص به، ولا يظهر.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message numerus="yes">
        <source>%n edits not saved</source>
        <translation>
            <numerusform>تعديلات غير محفوظة: %n</numerusform>
            <numerusform>تعديلات غير محفوظة: %n</numerusform>
            <numerusform>تعديلات غير محفوظة: %n</numerusform>
            <numerusform>تعديلات غير محفوظة: %n</numerusform>
            <numerusform>تعديلات غير محفوظة: %n</numerusform>
            <numerusform>تعديلات غير محفوظة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the first of them in the settings.</source>
        <translation>يعرض أولها في الإعدادات.</translation>
    </message>
    <message>
        <source>With the records of %1.</source>
        <translation>بسجلات %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>اكتملت كل الخطوات</translation>
    </message>
</context>
<context>
    <name>pd::ui::StepList</name>
    <message>
        <source>What the test found</source>
        <translation>ما وجده الاختبار</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>this is where it failed</source>
        <translation>هنا حدث الفشل</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>جارٍ سؤال الخادم …</translation>
    </message>
    <message>
        <source>Press “Test”: each step that works is listed here, and the one that does not.</source>
        <translation>اضغط «اختبار»: تُسرد هنا كل خطوة تنجح، والخطوة التي لا تنجح.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TaskView</name>
    <message>
        <source>Work under way</source>
        <translation>العمل الجاري</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more waiting)</source>
        <translation>
            <numerusform>%1 (قيد الانتظار أيضًا: %n)</numerusform>
            <numerusform>%1 (قيد الانتظار أيضًا: %n)</numerusform>
            <numerusform>%1 (قيد الانتظار أيضًا: %n)</numerusform>
            <numerusform>%1 (قيد الانتظار أيضًا: %n)</numerusform>
            <numerusform>%1 (قيد الانتظار أيضًا: %n)</numerusform>
            <numerusform>%1 (قيد الانتظار أيضًا: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stops the work; nothing of it stays.</source>
        <translation>يوقف العمل؛ ولا يبقى منه شيء.</translation>
    </message>
    <message>
        <source>The work cannot be stopped any more.</source>
        <translation>لم يعد إيقاف العمل ممكنًا.</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::TemplatesPanel</name>
    <message>
        <source>Reply templates</source>
        <translation>قوالب الرد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>How it &amp;reads</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>&amp;Add one</source>
        <translation>إضافة قالب</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>&amp;Save it</source>
        <translation>حفظه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template; its language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>مايا</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Write its text first.</source>
        <translation>اكتب نصه أولًا.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>اختر قالبًا أولًا.</translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>حُفظ القالب «%1».</translation>
    </message>
    <message>
        <source>The template “%1” is removed. Undo brings it back.</source>
        <translation>أُزيل القالب «%1». ويعيده «تراجع».</translation>
    </message>
    <message>
        <source>&amp;Discard the change</source>
        <translation>تجاهل التغيير</translation>
    </message>
    <message>
        <source>A new template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>%1 – not saved</source>
        <translation>%1 – غير محفوظ</translation>
    </message>
    <message>
        <source>Somebody else removed this template meanwhile. Discard your change, or copy its text into a new one.</source>
        <translation>أزال شخص آخر هذا القالب في هذه الأثناء. تجاهل تغييرك، أو انسخ نصه إلى قالب جديد.</translation>
    </message>
    <message>
        <source>Save or discard the new template first.</source>
        <translation>احفظ القالب الجديد أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>No reply templates</source>
        <translation>لا توجد قوالب للرد</translation>
    </message>
    <message>
        <source>There is no template yet. A template is what answers usually say, with fields for the patron’s name, seats and days. Press “Add one”, and write it.</source>
        <translation>لا يوجد قالب بعد. القالب هو ما تقوله الردود عادةً، مع حقول لاسم العميل والمقاعد والأيام. اضغط «إضافة قالب» واكتبه.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.</source>
        <translation>غيّر شخص آخر هذا القالب في هذه الأثناء: ما كتبه موجود أدناه. الحفظ يضع ما كتبته مكانه؛ وتجاهل تغييرك يُظهر ما كتبه.</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>إدراج حقل…</translation>
    </message>
</context>
<context>
    <name>pd::ui::TextPopup</name>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>pd::ui::TheirText</name>
    <message>
        <source>What somebody else wrote</source>
        <translation>ما كتبه شخص آخر</translation>
    </message>
    <message>
        <source>%1:
%2</source>
        <comment>a field, and what is in it</comment>
        <translation>%1:
%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>القائمة والبحث</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>من يُجري التغييرات</translation>
    </message>
    <message>
        <source>%1 acts</source>
        <translation>يُجري التغييرات: %1</translation>
    </message>
    <message>
        <source>What you change is noted under this name.</source>
        <translation>ما تغيّره يُقيد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TriedLine</name>
    <message>
        <source>As of</source>
        <translation>تاريخ العرض</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Back to as set</source>
        <translation>العودة إلى المعيّن</translation>
    </message>
</context>
<context>
    <name>pd::ui::UndoDesk</name>
    <message>
        <source>Taking back: %1</source>
        <translation>جارٍ التراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo my last action</source>
        <translation>التراجع عن إجرائي الأخير</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>التراجع عن: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::UnverifiedOffer</name>
    <message>
        <source>Ta&amp;ke it from the message</source>
        <translation>أخذه من الرسالة</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>ما تقوله الرسالة</translation>
    </message>
    <message>
        <source>It is not verified who sent the message, so nothing of it is filled in.</source>
        <translation>لم يُتحقق ممن أرسل الرسالة، لذلك لا يُملأ منها شيء.</translation>
    </message>
    <message>
        <source>Take it from the message</source>
        <translation>أخذه من الرسالة</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenueTools</name>
    <message>
        <source>Venue&amp;s</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>&amp;New venue…</source>
        <translation>مكان جديد…</translation>
    </message>
    <message>
        <source>&amp;Draw the seats…</source>
        <translation>رسم المقاعد…</translation>
    </message>
    <message>
        <source>&amp;Take in a seat map…</source>
        <translation>إدخال مخطط مقاعد…</translation>
    </message>
    <message>
        <source>&amp;Export the seat map…</source>
        <translation>تصدير مخطط المقاعد…</translation>
    </message>
    <message>
        <source>&amp;Print the seat map…</source>
        <translation>طباعة مخطط المقاعد…</translation>
    </message>
    <message>
        <source>There is no venue yet: make a new one.</source>
        <translation>لا يوجد مكان بعد: أنشئ مكانًا جديدًا.</translation>
    </message>
    <message>
        <source>This house has no seat map yet.</source>
        <translation>ليس لهذه الصالة مخطط مقاعد بعد.</translation>
    </message>
    <message>
        <source>There is a venue of this name already.</source>
        <translation>يوجد بالفعل مكان بهذا الاسم.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>“%1” is made. Draw its rows, or take in a seat map.</source>
        <translation>أُنشئ «%1». ارسم صفوفه أو أدخل مخطط مقاعد.</translation>
    </message>
    <message>
        <source>The seats of %1 are saved.</source>
        <translation>حُفظت مقاعد %1.</translation>
    </message>
    <message>
        <source>Take in a seat map</source>
        <translation>إدخال مخطط مقاعد</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reading a seat map</source>
        <translation>قراءة مخطط مقاعد</translation>
    </message>
    <message>
        <source>The file holds the seat map as it is. Nothing was changed.</source>
        <translation>يحتوي الملف على مخطط المقاعد كما هو. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seats added</source>
        <translation>
            <numerusform>المقاعد المضافة: %Ln</numerusform>
            <numerusform>المقاعد المضافة: %Ln</numerusform>
            <numerusform>المقاعد المضافة: %Ln</numerusform>
            <numerusform>المقاعد المضافة: %Ln</numerusform>
            <numerusform>المقاعد المضافة: %Ln</numerusform>
            <numerusform>المقاعد المضافة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>المتغيرة: %Ln</numerusform>
            <numerusform>المتغيرة: %Ln</numerusform>
            <numerusform>المتغيرة: %Ln</numerusform>
            <numerusform>المتغيرة: %Ln</numerusform>
            <numerusform>المتغيرة: %Ln</numerusform>
            <numerusform>المتغيرة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>المُزالة: %Ln</numerusform>
            <numerusform>المُزالة: %Ln</numerusform>
            <numerusform>المُزالة: %Ln</numerusform>
            <numerusform>المُزالة: %Ln</numerusform>
            <numerusform>المُزالة: %Ln</numerusform>
            <numerusform>المُزالة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the seats of %1 those of %2? %3.</source>
        <translation>هل تُجعل مقاعد %1 كما في %2؟ %3.</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>The seat map of %1 was taken in.</source>
        <translation>أُدخل مخطط مقاعد %1.</translation>
    </message>
    <message>
        <source>Export the seat map</source>
        <translation>تصدير مخطط المقاعد</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::VenuesPage</name>
    <message>
        <source>Venues</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seat texts</source>
        <translation>نصوص المقاعد</translation>
    </message>
    <message>
        <source>What can be done with venues</source>
        <translation>ما يمكن فعله بالأماكن</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitColumns</name>
    <message>
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a line of people who wait</comment>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>مهيأ لذوي الإعاقة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Find in the wait list</source>
        <translation>البحث في قائمة الانتظار</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>كل السلاسل</translation>
    </message>
    <message>
        <source>1 patron waits</source>
        <translation>عميل واحد ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons wait</source>
        <translation>
            <numerusform>لا عملاء ينتظرون</numerusform>
            <numerusform>عميل واحد ينتظر</numerusform>
            <numerusform>عميلان ينتظران</numerusform>
            <numerusform>%Ln عملاء ينتظرون</numerusform>
            <numerusform>%Ln عميلًا ينتظرون</numerusform>
            <numerusform>%Ln عميل ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for seats</source>
        <translation>لا أحد ينتظر مقاعد</translation>
    </message>
    <message>
        <source>Nobody on the list matches.</source>
        <translation>لا أحد في القائمة مطابق.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <comment>somebody who waits, and why</comment>
        <translation>جرى تجاوزه</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitDialog</name>
    <message>
        <source>Put on the wait list</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>The patron waits for other seats in the series of order %1, and is offered them first when they come free.</source>
        <translation>ينتظر العميل مقاعد أخرى في سلسلة الطلب %1‏، وتُعرض عليه أولًا عندما تصبح شاغرة.</translation>
    </message>
    <message>
        <source>Only this desk knows of it. The seats of the order stay as they are.</source>
        <translation>لا يعرف ذلك إلا هذا المكتب. وتبقى مقاعد الطلب كما هي.</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>&amp;Accessible ones among them</source>
        <translation>منها مهيأة لذوي الإعاقة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورة</translation>
    </message>
</context>
<context>
    <name>pd::ui::WaitPanel</name>
    <message>
        <source>Offer ne&amp;xt…</source>
        <translation>عرض مقاعد على التالي…</translation>
    </message>
    <message>
        <source>Change &amp;seats…</source>
        <translation>تغيير المقاعد…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Open the patron</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Whoever waits longest is offered seats first that come free. A patron is put on the list from “Change seats”.</source>
        <translation>تُعرض المقاعد التي تصبح شاغرة أولًا على الأطول انتظارًا. ويُضاف العميل إلى القائمة من «تغيير المقاعد».</translation>
    </message>
    <message>
        <source>Nobody waits for seats.</source>
        <translation>لا أحد ينتظر مقاعد.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>اختر أولًا أحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose one patron only.</source>
        <translation>اختر عميلًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
    <message>
        <source>No seats are free that anybody waits for in %1.</source>
        <translation>لا مقاعد شاغرة في %1 ينتظرها أحد.</translation>
    </message>
    <message>
        <source>%1 is off the wait list.</source>
        <translation>أُزيل %1 من قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WarningsPanel</name>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfMenu</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>&amp;Back to as set</source>
        <translation>العودة إلى المعيّن</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>No setting is tried.</source>
        <translation>لا يُجرَّب أي إعداد.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (كما هو معيّن)</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>عدد آخر من الأيام…</translation>
    </message>
    <message>
        <source>Another time zone…</source>
        <translation>منطقة زمنية أخرى…</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>عنوان آخر…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhatIfTables</name>
    <message>
        <source>Choose a patron first.</source>
        <translation>اختر عميلًا أولًا.</translation>
    </message>
    <message>
        <source>This patron has no orders.</source>
        <translation>ليس لهذا العميل طلبات.</translation>
    </message>
    <message>
        <source>This patron has no gifts.</source>
        <translation>ليس لهذا العميل تبرعات.</translation>
    </message>
    <message>
        <source>%1 (as set)</source>
        <translation>%1 (كما هو معيّن)</translation>
    </message>
    <message>
        <source>Read as “%1”</source>
        <translation>يُقرأ «%1»</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Another label…</source>
        <translation>تسمية أخرى…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another probability…</source>
        <translation>احتمال آخر…</translation>
    </message>
</context>
<context>
    <name>pd::ui::WhyPanel</name>
    <message>
        <source>Why this line?</source>
        <translation>لماذا هذا السطر؟</translation>
    </message>
    <message>
        <source>Line explained</source>
        <translation>السطر المشروح</translation>
    </message>
    <message>
        <source>Copy the reasons</source>
        <translation>نسخ الأسباب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Order labels</source>
        <translation>تسميات الطلبات</translation>
    </message>
    <message>
        <source>Donation stages</source>
        <translation>مراحل التبرع</translation>
    </message>
    <message>
        <source>What I tell them</source>
        <translation>ما أقوله له</translation>
    </message>
    <message>
        <source>Copy what I tell them</source>
        <translation>نسخ ما أقوله له</translation>
    </message>
    <message>
        <source>Open the setting…</source>
        <translation>فتح الإعداد…</translation>
    </message>
    <message>
        <source>Open the setting “%1”</source>
        <translation>فتح الإعداد «%1»</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishFields</name>
    <message>
        <source>For the seat plan</source>
        <translation>لخطة المقاعد</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>As many as now</source>
        <translation>بعددها الآن</translation>
    </message>
    <message>
        <source>Accessi&amp;ble</source>
        <translation>المهيأة</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>أي قسم</translation>
    </message>
    <message>
        <source>Price le&amp;vel</source>
        <translation>فئة السعر</translation>
    </message>
    <message>
        <source>Nearer to the stage</source>
        <translation>أقرب إلى الخشبة</translation>
    </message>
    <message>
        <source>Not farther back than now</source>
        <translation>ليست أبعد إلى الخلف مما هي الآن</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>متجاورة</translation>
    </message>
    <message>
        <source>May be apart</source>
        <translation>يجوز أن تكون متفرقة</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>على ممر</translation>
    </message>
    <message>
        <source>At an aisle, if possible</source>
        <translation>على ممر إن أمكن</translation>
    </message>
    <message>
        <source>Same row, if possible</source>
        <translation>الصف نفسه إن أمكن</translation>
    </message>
    <message>
        <source>Anything else may become worse</source>
        <translation>يجوز أن يسوء ما عدا ذلك</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishTicks</name>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>What is wished besides</source>
        <translation>ما يُرغب فيه أيضًا</translation>
    </message>
    <message>
        <source>Add a wish…</source>
        <translation>إضافة رغبة…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم العدد</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>What exactly, if it was said</source>
        <translation>ماذا بالتحديد، إن ذُكر</translation>
    </message>
    <message>
        <source>Choose first what is wished.</source>
        <translation>اختر أولًا ما يُرغب فيه.</translation>
    </message>
    <message>
        <source>There is nothing more to say of this wish.</source>
        <translation>لا شيء آخر يقال عن هذه الرغبة.</translation>
    </message>
    <message>
        <source>More of this wish</source>
        <translation>المزيد عن هذه الرغبة</translation>
    </message>
    <message>
        <source>Say which.</source>
        <translation>حدد أيها.</translation>
    </message>
    <message>
        <source>Say how many: a number from 1 to 100.</source>
        <translation>حدد كم: عددًا من 1 إلى 100.</translation>
    </message>
    <message>
        <source>“%1” and “%2” cannot both be: take the tick off one of them.</source>
        <translation>لا يجتمع «%1» و«%2»: أزل العلامة عن أحدهما.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WishesPage</name>
    <message>
        <source>Wishes</source>
        <comment>the page of those for other seats</comment>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>Wishes, and one of them</source>
        <translation>الرغبات وإحداها</translation>
    </message>
    <message>
        <source>Seat wishes</source>
        <translation>رغبات المقاعد</translation>
    </message>
    <message>
        <source>Series whose seats are wished for</source>
        <translation>السلسلة المرغوب في مقاعدها</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>&amp;Check all</source>
        <translation>وضع علامة على الكل</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln wishes</source>
        <comment>a series</comment>
        <translation>
            <numerusform>%1: لا رغبات</numerusform>
            <numerusform>%1: رغبة واحدة</numerusform>
            <numerusform>%1: رغبتان</numerusform>
            <numerusform>%1: %Ln رغبات</numerusform>
            <numerusform>%1: %Ln رغبة</numerusform>
            <numerusform>%1: %Ln رغبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning the seats of %1</source>
        <translation>تخطيط مقاعد %1</translation>
    </message>
    <message>
        <source>No plan was made.</source>
        <translation>لم توضع خطة.</translation>
    </message>
    <message>
        <source>It is being looked at whether it can be done.</source>
        <translation>جارٍ فحص إمكان تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>It is being recorded.</source>
        <translation>التسجيل جارٍ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patrons have other seats now.</source>
        <translation>
            <numerusform>العملاء الذين صارت لهم مقاعد أخرى: %Ln.</numerusform>
            <numerusform>العملاء الذين صارت لهم مقاعد أخرى: %Ln.</numerusform>
            <numerusform>العملاء الذين صارت لهم مقاعد أخرى: %Ln.</numerusform>
            <numerusform>العملاء الذين صارت لهم مقاعد أخرى: %Ln.</numerusform>
            <numerusform>العملاء الذين صارت لهم مقاعد أخرى: %Ln.</numerusform>
            <numerusform>العملاء الذين صارت لهم مقاعد أخرى: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes first: %1</source>
        <translation>من يُقدَّم: %1</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed that makes a difference. Plan again.</source>
        <translation>تغير منذ وضع الخطة شيء يؤثر فيها. خطط من جديد.</translation>
    </message>
    <message>
        <source>No plan is made yet. Nothing is changed by making one.</source>
        <translation>لم توضع خطة بعد. ولا يتغير شيء بوضعها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan is being made. It can be cancelled below.</source>
        <translation>يجري وضع الخطة. ويمكن إلغاؤه في الأسفل.</translation>
    </message>
    <message>
        <source>There is no series with performances to come.</source>
        <translation>لا توجد سلسلة لها عروض قادمة.</translation>
    </message>
    <message>
        <source>There is no wish that a plan can weigh.</source>
        <translation>لا توجد رغبة تستطيع خطة أن توازنها.</translation>
    </message>
    <message>
        <source>Make a plan first.</source>
        <translation>ضع خطة أولًا.</translation>
    </message>
    <message>
        <source>Since the plan was made something has changed. Plan again.</source>
        <translation>تغير شيء منذ وضع الخطة. خطط من جديد.</translation>
    </message>
    <message>
        <source>Check what is to be done first.</source>
        <translation>ضع أولًا علامة على المطلوب تنفيذه.</translation>
    </message>
    <message numerus="yes">
        <source>Ch&amp;ange %Ln patrons’ seats…</source>
        <translation>
            <numerusform>تغيير مقاعد %Ln عميل…</numerusform>
            <numerusform>تغيير مقاعد عميل واحد…</numerusform>
            <numerusform>تغيير مقاعد عميلين…</numerusform>
            <numerusform>تغيير مقاعد %Ln عملاء…</numerusform>
            <numerusform>تغيير مقاعد %Ln عميلًا…</numerusform>
            <numerusform>تغيير مقاعد %Ln عميل…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check none</source>
        <translation>إزالة كل العلامات</translation>
    </message>
    <message>
        <source>No move of the plan can be made without somebody’s word.</source>
        <translation>لا يمكن تنفيذ أي تبديل في الخطة دون موافقة أحد.</translation>
    </message>
    <message>
        <source>Seat wishes or the wait list</source>
        <translation>رغبات المقاعد أو قائمة الانتظار</translation>
    </message>
    <message>
        <source>Wait list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Wait list for seats</source>
        <translation>قائمة انتظار المقاعد</translation>
    </message>
</context>
</TS>
