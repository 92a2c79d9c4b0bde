### الملفات والسجل والاسترجاع: جملة للسبب وجملة للعلاج.

## القراءة

read-not-there = لا توجد دورة في { $path }. تحقق من اسمها أو أنشئ دورة بالأمر «plenary new».
read-not-a-file = { $path } { $kind ->
    [folder] مجلد
    [pipe] أنبوب مسمى
    [device] جهاز
    [socket] مقبس
   *[other] شيء آخر
 }، وليس ملف دورة. اكتب اسم ملف.
read-too-large = يتجاوز { $path } حجم { $most } ميغابايت، وهو أكبر مما يمكن أن تبلغه دورة. تحقق من أنه الملف الصحيح.
read-refused = تتعذر قراءة { $path }: { $why }. تحقق من الملف وأعد المحاولة.
read-not-utf8 = { $path }:{ $at }: هذا ليس نصاً بترميز UTF-8. حوِّل الملف إلى UTF-8 أو خذ نسخة احتياطية («plenary recover»).
read-syntax = { $path }:{ $at }: { $expected }. صححه في موضعه أو خذ نسخة احتياطية («plenary recover»).
read-too-new = كُتب { $path } بالنسق { $format }؛ وهذا البرنامج يعرف النسق { $ours }. افتحه بإصدار أحدث من plenary.
read-too-old = كُتب { $path } بالنسق { $format } الذي لا يستطيع هذا البرنامج تحديثه. افتحه أولاً بإصدار أقدم من plenary.
read-no-journal = { $path } سجل لا يتضمن أي دورة. افتح الدورة نفسها.
read-stops-over = لم يُفتح { $path }: توقف البرنامج مرتين عند سجله { $journal }، ولا يمكن قراءة الملف وحده. استعد إحدى النسخ التي يعرضها "plenary recover".
expected-more = ينتهي الملف قبل أوانه
expected-mark = المنتظر هنا «{ $mark }»
expected-string = المنتظر هنا سلسلة بين علامتي اقتباس
expected-boolean = المنتظر هنا true أو false
expected-number = المنتظر هنا عدد صحيح
expected-option = المنتظر هنا Some(…) أو None
expected-name = المنتظر هنا اسم
expected-field = الحقل { $name } ناقص
expected-once = الحقل { $name } مكرر
expected-other-field = لا يوجد حقل { $found }؛ الحقول المعروفة: { $known }
expected-other-choice = لا توجد قيمة { $found }؛ القيم المعروفة: { $known }
expected-less-depth = أقواس متداخلة أكثر من اللازم
expected-nothing = هناك نص بعد نهاية الدورة
expected-moment = المتوقع لحظة مثل "2020-06-09T12:00:00+02:00" وليس { $found }
expected-date = المتوقع تاريخ مثل "2020-06-09" وليس { $found }
expected-id = المتوقع معرّف من 1 إلى 12 من الحروف اللاتينية الصغيرة أو الأرقام أو الشرطات وليس { $found }
expected-reference = المتوقع رمز وثيقة مثل "C20/24" أو "VC/1(Rev.2)" وليس { $found }
expected-text = المتوقع نص بين علامتي اقتباس أو (written: …, translations: …) وليس { $found }
expected-other = { $what }
clock-changed = عُدِّلت ساعة هذا الجهاز بمقدار { $seconds } ثانية. يستمر احتساب المدد الجارية كما كان.
save-changed-underneath = تعذَّر الحفظ: عدَّل شخص آخر { $path }. احتفظ بالنسختين أو احفظ باسم آخر.

## الحفظ

save-exists = { $path } موجود ولم يُمس. اختر اسماً آخر.
save-not-a-file = تعذَّر الحفظ: أصبح { $path } { $kind ->
    [folder] مجلداً
    [pipe] أنبوباً مسمى
    [device] جهازاً
    [socket] مقبساً
   *[other] شيئاً آخر
 }. احفظ باسم آخر (Ctrl-P ثم حفظ باسم).
save-read-only = تعذَّر الحفظ: { $path } للقراءة فقط. اسمح بالكتابة أو احفظ باسم آخر (Ctrl-P ثم حفظ باسم).
save-folder-gone = تعذَّر الحفظ: لم يعد مجلد { $path } موجوداً. احفظ باسم آخر (Ctrl-P ثم حفظ باسم).
save-taken-over = لم يُحفظ: تولى شخص على جهاز آخر العمل على { $path }. احفظ باسم آخر (Ctrl-P، حفظ باسم).
save-too-large = تعذَّر الحفظ: ستتجاوز الدورة { $most } ميغابايت. قسِّمها أو اختصر ما أُلصق.
save-diverged = تعذَّر الحفظ بسبب خطأ في هذا البرنامج؛ والسجل كامل. اخرج ثم افتح الدورة من جديد.
save-refused = تعذَّر الحفظ: { $why } ({ $path }). عالج ذلك أو احفظ باسم آخر (Ctrl-P ثم حفظ باسم).
saved-other-names = { $count ->
    [zero] ليس للملف اسم آخر.
    [one] للملف اسم آخر يحتفظ بالنسخة القديمة.
    [two] للملف اسمان آخران يحتفظان بالنسخة القديمة.
    [few] للملف { $count } أسماء أخرى تحتفظ بالنسخة القديمة.
    [many] للملف { $count } اسماً آخر تحتفظ بالنسخة القديمة.
   *[other] للملف { $count } اسم آخر تحتفظ بالنسخة القديمة.
 }
saved-no-backup = حُفظت الدورة، لكن تعذَّر الاحتفاظ بنسخة احتياطية من النسخة القديمة: { $why }.
copied = كُتبت في { $path }.
theirs-kept = ما كتبه الشخص الآخر محفوظ في { $path }.
journal-failed = خطأ: ما تكتبه موجود في الذاكرة فقط: { $why }. عالج ذلك أو احفظ الآن في مكان آخر (Ctrl-P ثم حفظ باسم).
journal-works = عاد السجل إلى العمل وهو كامل.
journal-moved = لا يقبل المجلد السجل؛ ويستمر السجل في { $path }.
taken-over = تولى غيرك العمل ({ $holder }) لأن علامات العمل لم تصل من هنا أو لأن مجلداً آخر حل محل هذا المجلد. لا يُحفظ بعد الآن شيء من هنا في الملف، ويبقى ما تكتبه في مجلد الحالة. احفظ باسم آخر.
holder-silent = { $holder }، لكن لم يرد من هناك شيء منذ دقيقة. لا تتولها إلا إذا علمت أن لا أحد يعمل عليها هناك.
holder-left = أُغلقت الدورة لدى من كان يستخدمها. يمكنك العمل عليها الآن.
holder = مستخدم الدورة: { $has-user ->
    [yes] { $user }
   *[no] شخص آخر
 }{ $has-host ->
    [yes] { " " }على { $host }
   *[no] { "" }
 }{ $has-since ->
    [yes] { " " }منذ { $since }
   *[no] { "" }
 }
newer-format = كُتب بإصدار أحدث من plenary (النسق { $format })
crashed = توقف plenary بسبب خطأ في البرنامج ({ $place }). لم يضع شيء مما كُتب: افتح الدورة من جديد أو شغِّل «plenary recover».
crashed-journal = سجلها في { $path }.
left-unsaved = { $count ->
    [zero] لا تغييرات خارج { $path }.
    [one] هناك تغيير واحد ليس بعد في { $path }، لكنه في سجله: سيعود عند فتحه.
    [two] هناك تغييران ليسا بعد في { $path }، لكنهما في سجله: سيعودان عند فتحه.
    [few] هناك { $count } تغييرات ليست بعد في { $path }، لكنها في سجله: ستعود عند فتحه.
    [many] هناك { $count } تغييراً ليست بعد في { $path }، لكنها في سجله: ستعود عند فتحه.
   *[other] هناك { $count } تغيير ليست بعد في { $path }، لكنها في سجله: ستعود عند فتحه.
 }
left-rescued = لم يقبل السجل آخر ما كُتب. الدورة كاملة في { $path }.
new-session-title = دورة جديدة
left-not-kept = قد لا يكون آخر ما كُتب موجوداً على القرص. افتح الدورة وتحقق قبل أي شيء آخر.
changed-underneath = عدَّل شخص آخر ملف الدورة أثناء عملك. لم يُستبدل أي شيء.

## بعد التعطل

recovered = استُرجع { $changes ->
    [zero] صفر من التغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $changes } تغييرات
    [many] { $changes } تغييراً
   *[other] { $changes } تغيير
 } (من { $since } إلى { $last }) لم يكن في الملف. Ctrl-Z للتراجع.
recovered-all = تعذرت قراءة الملف؛ فاستُرجعت الدورة كاملة من سجلها حتى { $last }.
note-journal-aside = وُضع جانباً لمدة 30 يوماً سجل لا يوافق هذا الملف: { $path }. ويعرضه "plenary recover" ويستعيده.
note-journal-beside = في السجل { $path } تغييرات لا توافق الملف على حاله الآن، وهي غير معروضة هنا. الأمر "plenary recover" يعرضها ويستعيدها.
note-journal-aside-saved = ليس الملف آخر ما حُفظ هنا. وتبقى تلك النسخة 30 يوماً في { $path }.
note-asides-gone = { $count ->
    [one] حُذف سجل وُضع جانباً قبل أكثر من 30 يوماً: { $path }.
    [two] حُذف سجلان وُضعا جانباً قبل أكثر من 30 يوماً، منهما { $path }.
   *[other] حُذفت سجلات وُضعت جانباً قبل أكثر من 30 يوماً (عددها { $count })، منها { $path }.
 }
note-journal-damaged = تلف جزء من السجل؛ والسجل كاملاً محفوظ في { $path }.
note-not-aside = تعذَّر نقل سجل لا يطابق هذا الملف فبقي في { $path }.
note-no-lock = يتعذر القفل في هذا المجلد: تأكد من ألا يفتح الدورة شخص آخر.
note-read-only-file = الملف للقراءة فقط: للاحتفاظ بالتغييرات احفظ باسم آخر (Ctrl-P ثم حفظ باسم).
note-older = كُتب الملف بإصدار أقدم من plenary (النسق { $format })؛ وسيُحدَّث عند الحفظ التالي.

## ما يقوله النظام

why-full = القرص ممتلئ
why-quota = نفدت حصتك
why-limit = حجم الملفات محدود
why-forbidden = ذلك غير مسموح به
why-read-only = القرص للقراءة فقط
why-gone = لم يعد موجوداً
why-exists = الاسم مستخدم من قبل
why-network = قرص الشبكة غير متاح
why-other = رفض النظام (الرمز { $code })

## الأوراق

paper-no-meeting = هذه الورقة تخص جلسة. حدد الجلسة: --meeting 1.
paper-unknown-meeting = لا توجد هذه الجلسة. يسرد «plenary check» ما هو موجود.
format-not-built = النسق { $format } غير مدرج في هذا البرنامج، والأمر "cargo build --release --features { $format }" يبني برنامجاً يتضمنه. أو اختر docx أو html أو md أو txt أو akn أو ics أو csv، أو اطبع html من متصفح.
format-nothing = ليس في هذه الورقة ما يمكن كتابته بالنسق { $format }. اختر docx أو html أو md أو txt أو akn.
# $letter: a letter of the paper; $code: its number in Unicode ("U+4F1A").
format-no-font = لا يوجد في أي خط من خطوط هذا النظام الحرف "{ $letter }" ({ $code }) الذي تحتاج إليه هذه الوثيقة. ثبّت خطاً لهذه الكتابة، مثل أحد خطوط Noto، أو اختر docx أو html بدلاً من { $format }.
format-refused = تعذر تنضيد الوثيقة بالنسق { $format }. اختر docx أو html ثم اطبع الملف.
sample-not-made = تعذَّر إنشاء نسخة من العينة. يكتبها «plenary sample» حيثما تشاء.
