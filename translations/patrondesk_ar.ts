<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>One order&apos;s tickets are offered differently.</source>
        <translation>تُعرض تذاكر أحد الطلبات بطريقة مختلفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; tickets are offered differently.</source>
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
        <source>One order&apos;s details change.</source>
        <translation>تتغير تفاصيل أحد الطلبات.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders&apos; details change.</source>
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
        <source>Members&apos; seats of one more event are seen.</source>
        <translation>تظهر مقاعد الأعضاء لفعالية إضافية.</translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n more events are seen.</source>
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
        <source>Members&apos; seats of one event are no longer seen.</source>
        <translation>لم تعد مقاعد الأعضاء تظهر لإحدى الفعاليات.</translation>
    </message>
    <message numerus="yes">
        <source>Members&apos; seats of %n events are no longer seen.</source>
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
        <source>The time zone of local times; by default the organisation&apos;s.</source>
        <translation>المنطقة الزمنية للأوقات المحلية؛ القيمة الافتراضية منطقة المؤسسة.</translation>
    </message>
    <message>
        <source>A value changed here and there: keep ours, take theirs, or fail.</source>
        <translation>قيمة تغيرت هنا وهناك: keep للاحتفاظ بقيمتنا، take لأخذ الأخرى، fail للتوقف.</translation>
    </message>
    <message>
        <source>The journal verifies: %1 actions.</source>
        <translation>دفتر اليومية سليم (الإجراءات: %1).</translation>
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
        <source>With set: orders of this status are not on the patron&apos;s page.</source>
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
        <source>The server refused the login to {place}. Check the user&apos;s name, the password in .pgpass and the rights, then try again.</source>
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
        <source>Action {action} cannot be undone: something recorded later needs it ({constraint}). Nothing was changed; undo that first.</source>
        <translation>لا يمكن التراجع عن الإجراء {action}: شيء سُجل لاحقًا يحتاج إليه ({constraint}). لم يتغير شيء؛ تراجع عن ذلك أولًا.</translation>
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
        <source>The text encoding of {path} cannot be told, so nothing was taken from it. Save it as UTF-8 and import it again.</source>
        <translation>يتعذر تحديد ترميز نص {path}، لذلك لم يؤخذ منه شيء. احفظه بترميز UTF-8 واستورده مرة أخرى.</translation>
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
        <source>Perks after login</source>
        <translation>الامتيازات بعد تسجيل الدخول</translation>
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
        <source>A benefit counts for its own contact, and this one is another&apos;s.</source>
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
        <source>This donation is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
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
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the probability here{assumed}.</source>
        <translation>تتعارض صفحتا المورّد: إحداهما تذكر أن المرحلة «{stage}» ظاهرة، والأخرى تشترط 90&#xa0;%، ولهذا السجل {probability}&#xa0;%. المعتمد هنا هو الاحتمال{assumed}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s two pages disagree: one lists the stage “{stage}” as visible, the other asks for 90 %, and this record has {probability} %. It goes by the stage here{assumed}.</source>
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
        <source>The username {username} is not the contact&apos;s e-mail address {email}; it should be.</source>
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
        <source>This order is not in this contact&apos;s name, so it is not on this patron&apos;s page.</source>
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
        <source>Of several codes that apply ({count}), the best one is used.</source>
        <translation>من بين عدة رموز قابلة للتطبيق ({count}) يُستخدم أفضلها.</translation>
    </message>
    <message>
        <source>Uses left: {left} of {limit}, counted in total, not per event or period.</source>
        <translation>مرات الاستخدام المتبقية: {left} من {limit}، محسوبة إجمالًا لا لكل فعالية أو فترة.</translation>
    </message>
    <message>
        <source>The code {code} is used up: its {limit} uses count in total, not per event or period.</source>
        <translation>استُنفد الرمز {code}: مرات استخدامه {limit} تُحسب إجمالًا لا لكل فعالية أو فترة.</translation>
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
        <source>Stands in the header of every patron&apos;s page, and on what is printed or exported.</source>
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
        <source>The header and the buttons of the patron&apos;s page have this colour.</source>
        <translation>لرأس صفحة العميل وأزرارها هذا اللون.</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>عنوان الموقع</translation>
    </message>
    <message>
        <source>Links to the patron&apos;s pages begin with it; it is the address of your public ticketing site.</source>
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
        <source>The vendor&apos;s two pages disagree about a gift in Posted, Pending, Pledged or Negotiation/Review with a probability under 90 percent; this decides.</source>
        <translation>تتعارض صفحتا المورّد في تبرع بحالة «Posted» أو «Pending» أو «Pledged» أو «Negotiation/Review» واحتماله أقل من 90 بالمئة؛ وهذا يحسم الأمر.</translation>
    </message>
    <message>
        <source>Benefits that are listed</source>
        <translation>المزايا المدرجة</translation>
    </message>
    <message>
        <source>Decides which benefits stand under Benefit renewal; one that was replaced never does.</source>
        <translation>يحدد أي المزايا تظهر تحت «Benefit Renewal»؛ والميزة المستبدلة لا تظهر فيها أبدًا.</translation>
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
        <source>Decides who has the presales, members&apos; seats and discounts of a benefit of a Household level.</source>
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
        <source>Patron Desk: this database is the organisation&apos;s record</source>
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
</context>
<context>
    <name>Source</name>
    <message>
        <source>No source says so; it is assumed.</source>
        <translation>لا يذكر ذلك أي مصدر؛ هو مفترض.</translation>
    </message>
    <message>
        <source>Patron Desk&apos;s own rule or your setting.</source>
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
        <source>I can look at today&apos;s page with you.</source>
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
</context>
<context>
    <name>pd::ui::ColourEditor</name>
    <message>
        <source>Choose the colour</source>
        <translation>اختيار اللون</translation>
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
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>Patron Desk</source>
        <translation>Patron Desk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;Pin as the caller</source>
        <translation>تثبيت بصفته المتصل</translation>
    </message>
    <message>
        <source>&amp;Back to the caller</source>
        <translation>العودة إلى المتصل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>%1 · shared database</source>
        <translation>%1 · قاعدة بيانات مشتركة</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>تاريخ العرض</translation>
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
    <message>
        <source>Your last action was taken back.</source>
        <translation>تم التراجع عن إجرائك الأخير.</translation>
    </message>
    <message>
        <source>%1 – Patron Desk</source>
        <translation>%1 – Patron Desk</translation>
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
    <name>pd::ui::PatronHeader</name>
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
        <source>Patron</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail, phone, household</source>
        <translation>البريد الإلكتروني والهاتف والأسرة</translation>
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
</context>
<context>
    <name>pd::ui::PreviewPane</name>
    <message>
        <source>One field is not shown</source>
        <translation>حقل واحد غير ظاهر</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are not shown</source>
        <translation>
            <numerusform>الحقول غير الظاهرة: %n</numerusform>
            <numerusform>الحقول غير الظاهرة: %n</numerusform>
            <numerusform>الحقول غير الظاهرة: %n</numerusform>
            <numerusform>الحقول غير الظاهرة: %n</numerusform>
            <numerusform>الحقول غير الظاهرة: %n</numerusform>
            <numerusform>الحقول غير الظاهرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One order is not shown</source>
        <translation>طلب واحد غير ظاهر</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not shown</source>
        <translation>
            <numerusform>الطلبات غير الظاهرة: %n</numerusform>
            <numerusform>الطلبات غير الظاهرة: %n</numerusform>
            <numerusform>الطلبات غير الظاهرة: %n</numerusform>
            <numerusform>الطلبات غير الظاهرة: %n</numerusform>
            <numerusform>الطلبات غير الظاهرة: %n</numerusform>
            <numerusform>الطلبات غير الظاهرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One donation is not shown</source>
        <translation>تبرع واحد غير ظاهر</translation>
    </message>
    <message numerus="yes">
        <source>%n donations are not shown</source>
        <translation>
            <numerusform>التبرعات غير الظاهرة: %n</numerusform>
            <numerusform>التبرعات غير الظاهرة: %n</numerusform>
            <numerusform>التبرعات غير الظاهرة: %n</numerusform>
            <numerusform>التبرعات غير الظاهرة: %n</numerusform>
            <numerusform>التبرعات غير الظاهرة: %n</numerusform>
            <numerusform>التبرعات غير الظاهرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One renewal is not shown</source>
        <translation>تجديد واحد غير ظاهر</translation>
    </message>
    <message numerus="yes">
        <source>%n renewals are not shown</source>
        <translation>
            <numerusform>التجديدات غير الظاهرة: %n</numerusform>
            <numerusform>التجديدات غير الظاهرة: %n</numerusform>
            <numerusform>التجديدات غير الظاهرة: %n</numerusform>
            <numerusform>التجديدات غير الظاهرة: %n</numerusform>
            <numerusform>التجديدات غير الظاهرة: %n</numerusform>
            <numerusform>التجديدات غير الظاهرة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One benefit is not shown</source>
        <translation>ميزة واحدة غير ظاهرة</translation>
    </message>
    <message numerus="yes">
        <source>%n benefits are not shown</source>
        <translation>
            <numerusform>المزايا غير الظاهرة: %n</numerusform>
            <numerusform>المزايا غير الظاهرة: %n</numerusform>
            <numerusform>المزايا غير الظاهرة: %n</numerusform>
            <numerusform>المزايا غير الظاهرة: %n</numerusform>
            <numerusform>المزايا غير الظاهرة: %n</numerusform>
            <numerusform>المزايا غير الظاهرة: %n</numerusform>
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
        <source>As the patron sees it</source>
        <translation>كما يراها العميل</translation>
    </message>
    <message>
        <source>Not shown to the patron</source>
        <translation>غير ظاهر للعميل</translation>
    </message>
    <message>
        <source>The patron sees every line of this tab, and every tab</source>
        <translation>يرى العميل كل سطور علامة التبويب هذه، وكل علامات التبويب</translation>
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
        <source>Preview, read only</source>
        <translation>معاينة، للقراءة فقط</translation>
    </message>
    <message>
        <source>No site address is set</source>
        <translation>لم يُعيّن عنوان الموقع</translation>
    </message>
    <message>
        <source>One discount code does not apply</source>
        <translation>رمز خصم واحد لا يُطبق</translation>
    </message>
    <message numerus="yes">
        <source>%n discount codes do not apply</source>
        <translation>
            <numerusform>رموز الخصم التي لا تُطبق: %n</numerusform>
            <numerusform>رموز الخصم التي لا تُطبق: %n</numerusform>
            <numerusform>رموز الخصم التي لا تُطبق: %n</numerusform>
            <numerusform>رموز الخصم التي لا تُطبق: %n</numerusform>
            <numerusform>رموز الخصم التي لا تُطبق: %n</numerusform>
            <numerusform>رموز الخصم التي لا تُطبق: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every discount code of the patron’s levels applies</source>
        <translation>كل رموز الخصم لمستويات العميل تُطبق</translation>
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
        <source>The header and the buttons of every patron&apos;s page change their colour.</source>
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
    <name>pd::ui::TopBand</name>
    <message>
        <source>Menu and search</source>
        <translation>القائمة والبحث</translation>
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
</context>
</TS>
