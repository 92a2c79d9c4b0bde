### سطر الأوامر: جملة للسبب وجملة للعلاج.

## ما طُلب

cli-no-terminal = تحتاج شاشة العمل إلى محطة طرفية ولا توجد هنا. استخدم «plenary export» أو «plenary check» في النصوص البرمجية.
cli-terminal-refused = تعذَّر استخدام المحطة الطرفية: { $why }. افتح غيرها وأعد المحاولة.
cli-not-yet = ليس «{ $name }» بعد في هذا الإصدار. يسرد «plenary help» ما هو موجود.
cli-did-you-mean = لا يوجد أمر ولا ملف باسم «{ $name }». هل تقصد «{ $like }»؟
cli-no-such-command = لا يوجد أمر «{ $name }». الأوامر الموجودة: { $all }.
cli-forgotten-ending = لا توجد دورة بهذا الاسم. هل تقصد { $path }؟
cli-ends-before = اليوم الأخير قبل اليوم الأول. اعكس --from و--to.
cli-no-series = لا تتجاوز السلسلة 8 من الأحرف اللاتينية الكبيرة والأرقام. اكتبها على غرار VC أو C20.
cli-no-meeting = لا توجد جلسة رقمها { $number }: { $count ->
    [0] ليس للدورة جلسات
    [one] للدورة جلسة واحدة
    [two] للدورة جلستان
    [few] للدورة { $count } جلسات
    [many] للدورة { $count } جلسة
   *[other] للدورة { $count } جلسة
 }. { $count ->
    [0] أضف جلسة في شاشة العمل.
    [1] اكتب --meeting 1.
   *[other] اكتب --meeting من 1 إلى { $count }.
 }
cli-no-format = لا يبين الاسم { $path } النسق. أضف --format وأحد ما يلي: { $all }.
cli-not-for-the-screen = { $format } غير مخصص للشاشة. حدد ملفاً بالخيار -o أو --format آخر.
cli-no-kept = لا يوجد رقم { $number }: { $count ->
    [0] لا شيء محفوظ
   *[other] عدد العناصر المحفوظة { $count }
 }. يسرد «plenary recover» ما هو موجود.

## ما قُرئ

cli-journal-included = { $path }: { $count ->
    [zero] لا تغييرات مأخوذة
    [one] تغيير واحد لم يُحفظ بعد، مأخوذ
    [two] تغييران لم يُحفظا بعد، مأخوذان
    [few] { $count } تغييرات لم تُحفظ بعد، مأخوذة
    [many] { $count } تغييراً لم يُحفظ بعد، مأخوذة
   *[other] { $count } تغيير لم يُحفظ بعد، مأخوذة
 } من السجل.
cli-journal-beside = { $path }: في السجل { $journal } تغييرات لا توافق الملف على حاله الآن، وهي غير واردة هنا. الأمر "plenary recover { $path }" يعرضها ويستعيدها.
cli-newer = كُتب { $path } بإصدار أحدث من plenary (النسق { $format }). { $count ->
    [0] عُرض كله.
   *[other] لم يُعرض ما هو غير معروف هنا: { $unknown }.
 }
cli-checked = { $path }: { $count ->
    [0] لا ملاحظات.
    [one] ملاحظة واحدة.
    [two] ملاحظتان.
    [few] { $count } ملاحظات.
    [many] { $count } ملاحظة.
   *[other] { $count } ملاحظة.
 }

## الإصدار وأوراق اليوم

cli-held = لا يمكن إصدار أي شيء: { $path } ({ $holder }). أغلق الدورة هناك أو أصدر من شاشة العمل تلك.
cli-issue-newer = كُتب { $path } بإصدار أحدث من plenary، فلا يمكن إصدار أي شيء. استخدم ذلك الإصدار.
cli-issue-stops-over = لا يمكن إصدار أي شيء: توقف البرنامج مرتين أثناء استعادة السجل { $journal } الخاص بالملف { $path }. استعده في ملف جديد بالأمر "plenary recover { $path }" ثم أصدر منه.
cli-not-kept = كُتبت الأوراق ولم يُسجل أنها صدرت: تعذَّر حفظ { $path }. تحقق من المجلد ثم افتح الدورة.
cli-no-day = لم يُنظر في أي شيء في أي جلسة بعد. سجِّل جلسة أو حدد جلسة بالخيار --meeting.
cli-day-progress = { $number } من { $most }: { $name }
cli-day-written = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفاً
   *[other] { $count } ملف
 } في { $path }.
cli-day-findings = { $count ->
    [0] لم تبق ملاحظات.
    [one] بقيت ملاحظة واحدة. يعرضها «plenary check { $path }».
    [two] بقيت ملاحظتان. يسردهما «plenary check { $path }».
    [few] بقيت { $count } ملاحظات. يسردها «plenary check { $path }».
    [many] بقيت { $count } ملاحظة. يسردها «plenary check { $path }».
   *[other] بقيت { $count } ملاحظة. يسردها «plenary check { $path }».
 }
cli-day-awaiting = نصوص في انتظار الترجمة: { $languages }.

## ما كُتب

cli-not-printed = تعذرت كتابة الناتج: { $why }. عالج ذلك أو اكتب في ملف بالخيار -o.
cli-not-written = لم يُكتب { $path }: { $why }. عالج ذلك أو اختر مكاناً آخر.
cli-no-folder = لم يُكتب { $path }: مجلده غير موجود. أنشئه أو اختر غيره.
cli-no-place = لم يُكتب { $path }: في موضعه شيء ليس ملفاً. اختر اسماً آخر.
cli-exists = { $path } موجود ولم يُمس. اختر اسماً آخر أو أضف --force.
cli-over-itself = { $path } هو الدورة نفسها. اختر اسماً آخر.

## ما حُفظ

cli-nothing-kept = لا شيء محفوظ من { $path } غير الملف. تُعد النسخ الاحتياطية عند الحفظ.
cli-nothing-kept-here = لا شيء محفوظ من دورات هذا المجلد أو التي فُتحت مؤخراً. حدد الدورة: «plenary recover SESSION.ron».
cli-bytes = { $bytes } بايت
cli-kept-journal = سجل
cli-kept-aside = سجل مُنحَّى
cli-kept-rescued = سجل في مكان آخر
cli-kept-backup = نسخة احتياطية
cli-kept-readable = يتضمن دورة؛ والملف تتعذر قراءته
cli-kept-same = مطابق للملف
cli-kept-differs =
    أول اختلاف في السطر { $line }
    الملف: { $file }
    المحفوظ: { $kept }

## المفاتيح

cli-keys-keys = المفاتيح
cli-keys-help = عملها
cli-keys-where = مكانها
cli-keys-palette = Ctrl-P { $name }
cli-when-always = في كل مكان
cli-when-desk = كل اللوحات
cli-when-work = اللوحات والنماذج
cli-when-rows = اللوحات والنماذج والقوائم
cli-when-lists = كل اللوحات عدا المسودة
cli-when-text = حيثما يُكتب نص
cli-when-form = النماذج
cli-when-over = القوائم والأسئلة والنماذج
cli-when-picker = قوائم الاختيار
cli-when-asking = المتكلمون وحيث يُختارون
