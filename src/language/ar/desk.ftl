### انظر الملاحظات في الملف الإنكليزي. يجب أن تتسع الشاشة للنصوص في 80 عموداً.

## اللوحات ومجموعات الأوامر

pane-agenda = جدول الأعمال
pane-plan = الخطة
pane-speakers = المتكلمون
pane-draft = المسودة
pane-conclusions = الاستنتاجات
group-general = عام
group-panes = اللوحات والجلسات
group-meeting = الجلسة والكلمة
group-selected = العنصر المختار
group-conclusions = الاستنتاجات
group-writing = الكتابة والتنقل

## أعلى الشاشة

header-left = بقي { $minutes } د
header-over = تجاوز { $minutes } د
meeting-and-date = { $name }، { $date }
rule-consultative-line = مشاورة: استنتاجات مقترحة فقط، ولا يُتخذ أي مقرر
rule-deciding-line = الهيئة منعقدة وتتخذ المقررات

## أسفل الشاشة

footer-unsaved = غير محفوظ · في السجل
footer-saving = جارٍ الحفظ …
footer-saved = محفوظ
footer-saved-at = حُفظ في { $time }
footer-not-saved = تعذَّر الحفظ
footer-reading = للقراءة فقط
footer-read-only = مفتوحة للقراءة فقط: { $holder }
footer-findings = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
 }

## لوحات بلا محتوى

agenda-empty = لا بنود بعد. Ctrl-N لإضافة بند.
no-meeting = لا جلسات بعد. Ctrl-N لإضافة جلسة.
draft-empty = لم يُسجل شيء بعد. ابدأ النظر في بند من جدول الأعمال (F2 ثم F8).
type-to-begin = اكتب لبدء هذا القسم.
conclusions-empty = لا استنتاج بعد. Ctrl-N لصياغة استنتاج.
speakers-empty = القائمة فارغة. Ctrl-R لتسجيل متكلم.
floor-free = لا أحد يتناول الكلمة
untitled = (بلا عنوان)
board-nothing-open = لا بند مفتوح
board-begins = تبدأ الجلسة الساعة { $time }
board-ended = رُفعت الجلسة
board-nobody-waits = لا أحد ينتظر
board-next = المتكلمون التالون
board-list-closed = القائمة مقفلة
board-more = … و{ $count } غيرهم
board-not-reached = لم يُنظر فيه
speakers-count = على القائمة: { $count }
speakers-limit = { $each } لكل متكلم
list-closed-at = أُقفلت في { $time }
pace-nearly = يكاد الوقت ينفد
pace-over = نفد الوقت
objection-closed = بعد إقفال القائمة
objection-spoke = سبق أن تكلم بشأن البند
objection-not-signalled = لم يُشعر به مسبقاً
hint-select = اختيار
hint-name-otherwise = تسمية أخرى
hint-asks = يطلب الكلمة
hint-new-person = شخص جديد
hint-withdraws = سحب الطلب
hint-to-selected = للمتكلم المختار
hint-is-back = عاد
hint-on-the-list = على القائمة
hint-create = إنشاء
hint-further = التالي
hint-do = تنفيذ
hint-put-in = إدراج
hint-add = إضافة
hint-choose = اختيار
days-left = { $days ->
    [0] اليوم
    [1] غداً
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوماً
   *[other] بعد { $days } يوم
 }
days-past = { $days ->
    [1] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يوماً
   *[other] قبل { $days } يوم
 }
presence-arrived = حاضر منذ { $time }
presence-left = غادر في { $time }
statistics-session = الدورة كلها
statistics-all = المداخلات: { $turns }؛ مدة الكلام: { $time }؛ ضاع في الاتصال: { $connecting }
statistics-speakers = حسب الوفد
statistics-categories = حسب الفئة
statistics-items = حسب البند
statistics-outside = خارج جدول الأعمال
statistics-empty = لم يتكلم أحد بعد.
too-small = المساحة ضيقة: 20 × 5 على الأقل

## الخطة

plan-budget = { $items ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $items } بنود
    [many] { $items } بنداً
   *[other] { $items } بند
 }، { $minutes } د: { $each } لكل بند
slot-break = استراحة
slot-event = فعالية
plan-late = +{ $minutes } د
plan-left-undone = لم يُستكمل
chart-plan = المخطط
chart-fact = الفعلي
chart-ends = الانتهاء في { $time }
chart-ends-over = الانتهاء في { $time }: متأخر جداً

## الرسائل

read-only-refused = الدورة مفتوحة للقراءة فقط ({ $holder }). احفظها باسم آخر لتعديلها.
undone = جرى التراجع. Ctrl-Y للإعادة.
redone = جرت الإعادة.
nothing-to-undo = لا شيء للتراجع عنه هنا.
nothing-to-redo = لا شيء لإعادته هنا.
nothing-to-undo-but-writing = لا شيء للتراجع عنه هنا؛ كان آخر تغيير في المسودة (F5) أو الاستنتاجات (F6).
nothing-to-undo-but-floor = لا شيء للتراجع عنه هنا؛ كان آخر تغيير في قائمة المتكلمين (F4).
nothing-to-undo-but-agenda = لا شيء للتراجع عنه هنا؛ كان آخر تغيير في جدول الأعمال (F2) أو الخطة (F3).
no-entry-yet = لا قسم مفتوح. ابدأ أولاً النظر في بند: F2 ثم اختره ثم F8.
no-meeting-or-item = لا جلسة، أو لم يُختر أي بند. أضف جلسة (F3 ثم Ctrl-N) واختر بنداً (F2).
rendered-paragraph = هذه الفقرة مستمدة من استنتاج. Ctrl-E لتعديل الاستنتاج؛ أما «صياغة يدوية» (Ctrl-P) فتحرر النص.
by-hand-now = أصبحت الفقرة مصاغة يدوياً. احذف نصها لتُستمد من الاستنتاج من جديد.
paste-cleaned = { $count ->
    [zero] لم يُحذف أي حرف مما أُلصق.
    [one] حُذف مما أُلصق حرف واحد لا يجوز أن يرد في أي نص.
    [two] حُذف مما أُلصق حرفان لا يجوز أن يردا في أي نص.
    [few] حُذفت مما أُلصق { $count } حروف لا يجوز أن ترد في أي نص.
    [many] حُذف مما أُلصق { $count } حرفاً لا يجوز أن يرد في أي نص.
   *[other] حُذف مما أُلصق { $count } حرف لا يجوز أن يرد في أي نص.
 }
paste-large = أُدرج { $kilobytes } كيلوبايت ({ $count ->
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
   *[other] { $count } فقرة
 }). Ctrl-Z يتراجع عن ذلك كله.
paste-too-large = { $megabytes } ميغابايت أكثر مما يمكن لصقه دفعة واحدة؛ لم يُدرج شيء. الصقه على أجزاء.
paste-too-long = ما أُلصق أطول من أن يسعه سطر واحد؛ لم يُدرج شيء. الصقه في المسودة.
taken-up = بدأ النظر في البند { $number }. Shift-F8 لتركه؛ Ctrl-Z في جدول الأعمال للتراجع.
taken-up-outside = بدأ النظر في ما يلي: { $title }. Shift-F8 لتركه.
nothing-open = لا بند مفتوح.
break-begun = استراحة: لا بند مفتوح ولا وقت يُحسب. F8 لبدء النظر في البند التالي.
suspended = عُلِّق النظر في البند؛ وتنتظر الخطة (F3) العودة إليه.
settled = انتهى دون استنتاج؛ لا تُنتظر العودة إليه. Alt-O للتراجع.
not-settled = لم ينته: تُنتظر العودة إليه ما بقيت له دقائق.
not-taken-up-yet = لم يبدأ النظر في هذا الموعد؛ لا ينتهي إلا ما بدأ.
deferred = أُجِّل: { $name }. اكتب السبب أو Esc؛ Ctrl-Z للتراجع.
not-deferred-yet = لم يُتناول البند { $number } بعد. ابدأه (F8) ثم أجِّله.
meeting-begun = افتُتحت الجلسة.
meeting-ended = رُفعت الجلسة.
no-item-for-floor = لا بند تُنسب إليه هذه القائمة. اختر بنداً من جدول الأعمال (F2).
on-the-list = على قائمة المتكلمين: { $name }.
on-the-list-already = على القائمة من قبل بالرقم { $place }: { $name }.
nobody-of-that-name = لا أحد يطابق «{ $name }». صحح السطر أو اضغط Esc.
commas-part-names = أسماء عدة؟ افصل بينها بفواصل: { $names }
added-as-new = جديد: { $name }؛ Ctrl-Z (F4) للتراجع عن الكل.
capacity-for = باسم { $whom }
only-absent-wait = لم يبق إلا غائبون. Ctrl-A على أحدهم (F4) لتسجيل عودته.
is-connecting = جارٍ الاتصال. F9 لإعطاء الكلمة متى سُمع الصوت.
waits-again = ينتظر من جديد.
set-aside = نُحِّي؛ وسيتخطاه F9. Ctrl-A لتسجيل عودته.
let-pass-done = يتكلم التالي أولاً؛ وقد وُضعت علامة على النقل.
asks-for-now = الآن: { $kind }.
list-is-closed = قائمة المتكلمين مقفلة. توضع علامة على كل طلب جديد. Alt-L لإعادة فتحها.
list-is-open = قائمة المتكلمين مفتوحة.
nobody-spoke = لم يتناول أحد الكلمة في هذا القسم. F9 أو Ctrl-T لإعطائها.
paragraph-opened = Ctrl-K لتسمية المتكلم على نحو آخر؛ Alt-J للعودة إلى موضع الكتابة.
no-turns-to-fold = جميع مداخلات هذا القسم واردة في فقرات.
turns-folded = جرى الدمج: تحتفظ الفقرة سراً بأسماء من تنقل كلامهم.
nothing-typed-yet = لا يوجد موضع آخر كتبت فيه.
gap-marked = فجوة في { $time }: تحقق من العرض النصي. Alt-G لإزالة العلامة.
gap-cleared = أُزيلت علامة الفجوة.
nothing-left-over = يتسع الوقت لكل شيء قبل آخر موعد للرفع.
carry-over-reason = لم يُنظر فيه لضيق الوقت
rest-carried-over = { $count ->
    [zero] لم تُرحَّل أي فترة.
    [one] رُحِّلت فترة واحدة إلى الجلسة التالية.
    [two] رُحِّلت فترتان إلى الجلسة التالية.
    [few] رُحِّلت { $count } فترات إلى الجلسة التالية.
    [many] رُحِّلت { $count } فترة إلى الجلسة التالية.
   *[other] رُحِّلت { $count } فترة إلى الجلسة التالية.
 }
no-earlier-meeting = لا جلسة سابقة.
slot-moved = نُقلت الفترة؛ والجلسة المعروضة هي التي صارت فيها.
has-the-floor = { $turns ->
    [1] الكلمة الآن: { $name }.
   *[other] الكلمة الآن: { $name } (المرة { $turns } بشأن هذا البند).
 }
turn-ended = انتهت المداخلة.
nobody-waits = القائمة فارغة. Ctrl-R لتسجيل متكلم؛ Ctrl-T لإعطاء الكلمة خارج القائمة.
nobody-speaks = لا أحد يتناول الكلمة.
another-day-was = عُقدت هذه الجلسة في { $date }.
another-day-is = تُعقد هذه الجلسة في { $date }.
another-day-noted = ما يُسجَّل الآن يحمل ساعات اليوم؛ Ctrl-Z يلغيه.
no-later-meeting = لا جلسة لاحقة يمكن الترحيل إليها. أضف جلسة أولاً.
carried-over = رُحِّلت الفترة إلى الجلسة التالية.
no-conclusion = لا استنتاج لمعالجته. صغ استنتاجاً أولاً: F6 ثم Ctrl-N.
no-change-of-status = الاستنتاج في هذه الحالة أصلاً، أو لا يمكن أن ينتقل إليها من حالته الراهنة.
concluded = استُخلص الاستنتاج.
concluded-at = استُخلص الاستنتاج: المقرر مدوَّن في الفقرة { $number } من المحضر.
read-out = تُلي الاستنتاج: تبقى الصياغة على حالها الآن.
reopened = أُعيد فتح الاستنتاج. عدِّله ثم استخلصه من جديد (F10).
withdrawn = سُحب الاستنتاج.
removed = حُذف ما يلي: { $name }. Ctrl-Z لاسترجاعه.
cannot-read-field = لم يُقبل «{ $typed }»: { $accepts }
field-accepts = هنا: { $accepts }
field-refused = صحِّحه؛ Esc يُبقي الحقل كما كان.
field-given-up = لم يُحفظ «{ $typed }»؛ الحقل كما كان.
esc-first = اضغط Esc أولاً: «{ $name }» يعمل في الواجهة.
accepts-time = وقت مثل 12:40 أو { $when }
accepts-end = بعد البداية: 12:40 أو { $when }
accepts-date = يوم ({ $day })
accepts-number = عدد صحيح (من 0 إلى 65535)
accepts-documents = رموز وثائق (C20/24, C20/24(Rev.1))
accepts-reference = رمز وثيقة (C20/24)
accepts-no-slash-before-revision = C20/24(Rev.1) بلا «/» قبل القوس
accepts-item = رقم بند (4 أو 4.2)
accepts-items = أرقام بنود (4, 4.2)
accepts-due = يوم أو بند (4.2) أو M2 أو + أو ?
accepts-code = حتى 6 حروف A–Z وأرقام (TUN)
accepts-series = حتى 8 حروف كبيرة A–Z وأرقام (VC)
accepts-languages = لغات (en, fr, ru)
no-such-number = لا رقم { $number } في أي محضر. من الجلسة الثانية: 2:7.3.
not-found = لم ترد «{ $words }» في أي محضر.
only-in-conclusions = لم ترد «{ $words }» إلا في استنتاجات: Ctrl-E لتعديلها.
left-in-conclusions = وفي الاستنتاجات { $count }: Ctrl-E لتعديلها.
no-findings = لم يُعثر على أي خطأ.
no-match = لا شيء مطابق.
saved-elsewhere = الدورة الآن في { $path }.
no-such-folder = لا يوجد المجلد { $folder }.
exported = كُتبت الورقة: { $path }
export-failed = لم تُكتب الورقة: { $why }
mark-set = وُضعت العلامة: الحركة تحدد النص. Ctrl-Space أو Esc للتخلي عنها.
selection-over-sections = يمتد النص المحدد على أكثر من قسم؛ يمكن نسخه لا حذفه.
nothing-selected = لم يُحدد أي نص. Shift مع الأسهم للتحديد، أو Ctrl-Space ثم الحركة.
copied-text = تم النسخ.
copied-paragraph = نُسخت الفقرة.
copied-here-only = تم النسخ هنا؛ والنص أكبر من أن تسعه حافظة المحطة الطرفية.
cut = تم القص.
clipboard-empty = لم يُقص أو يُنسخ شيء بعد.
replaced = { $count ->
    [zero] لم يُستبدل شيء.
    [one] تم الاستبدال في موضع واحد. Ctrl-Z للتراجع.
    [two] تم الاستبدال في موضعين. Ctrl-Z للتراجع عن الكل.
    [few] تم الاستبدال في { $count } مواضع. Ctrl-Z للتراجع عن الكل.
    [many] تم الاستبدال في { $count } موضعاً. Ctrl-Z للتراجع عن الكل.
   *[other] تم الاستبدال في { $count } موضع. Ctrl-Z للتراجع عن الكل.
 }
writing-not-read = لم يُقرأ ملف العبارات: { $why }
writing-cleaned = { $count ->
    [one] حُذف من ملف العبارات رمز لا يجوز أن يرد في أي نص.
    [two] حُذف من ملف العبارات رمزان لا يجوز أن يردا في أي نص.
    [few] حُذفت من ملف العبارات { $count } رموز لا يجوز أن ترد في أي نص.
   *[other] حُذف من ملف العبارات { $count } رمزاً لا يجوز أن يرد في أي نص.
 }
edited = { $count ->
    [0] الفقرة فارغة كما تركها المحرّر. Ctrl-Z يعيدها.
    [one] الفقرة كما تركها المحرّر. Ctrl-Z يتراجع عن ذلك.
   *[other] عدد الفقرات التي تركها المحرّر: { $count }. Ctrl-Z يتراجع عن ذلك.
 }
edited-joined = صارت فواصل الأسطر مسافات؛ والسطر الفارغ يفصل الفقرات. Ctrl-Z يتراجع.
edited-not = لم يغيّر المحرّر شيئًا.
edited-beside = تغيّرت في هذه الأثناء: ما تركه المحرّر يليها. أبقِ إحداهما.
editor-none = لم يُذكر محرّر: اضبط VISUAL أو EDITOR (على nano مثلًا) وابدأ من جديد.
editor-no-file = لم تُسلَّم الفقرة لتعذّر كتابة ملف: { $why }. أفسح مكانًا، أو اذكر مجلدًا آخر في PLENARY_STATE.
editor-not-started = لم يبدأ { $program }: { $why }. اضبط VISUAL أو EDITOR على محرّر مثبّت.
editor-not-found = لا يوجد برنامج { $program }. اضبط VISUAL أو EDITOR على محرّر مثبّت.
editor-failed = أخفق { $program } ({ $why })؛ والفقرة كما كانت.
editor-failed-kept = أخفق { $program } ({ $why })؛ والفقرة كما كانت. وما كُتب فيه محفوظ في { $path }.
editor-unreadable = ما تركه { $program } ليس نصًا يُقرأ ({ $why })؛ والفقرة كما كانت. انظر { $path }.
editor-kept = لم يعد هناك موضع لما تركه المحرّر؛ وهو محفوظ في { $path }. انسخه من هناك.
editor-left = كان محرّر مفتوحًا حين انتهى البرنامج. وما كُتب فيه محفوظ في { $path }: انسخ ما ينقص ثم احذفه.
typography-on = توضع علامات الاقتباس والشرطات والمسافات وفق قواعد اللغة.
typography-off = تبقى العلامات كما تُكتب. «typography: false» في writing.ron يثبّت ذلك.
draft-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
 }
draft-words-of = الكلمات: { $count } من { $most }
draft-lines = { $count ->
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
   *[other] { $count } سطرًا
 }
draft-lines-of = الأسطر: { $count } من { $most }
draft-changed = ما تغيّر منذ { $name }: { $count }
never-issued = لم يصدر هذا المحضر قط: لا شيء يُقارن به (Ctrl-P، إصدار ورقة).
as-issued = لم يتغير شيء منذ { $name }.
replace-this = أتُستبدل هذه؟ ({ $place } من { $count })
answer-replace = استبدال
answer-skip = تركها على حالها
answer-replace-all = استبدال هذه وكل ما يليها
answer-finish = التوقف هنا مع الاحتفاظ بما قُبل

## الأسئلة

quit-unsaved = هناك تغييرات لم تُدرج بعد في الملف.
quit-in-memory = ما لم يُحفظ في الملف بعد موجود في الذاكرة وحدها: السجل لا يقبله.
answer-save-and-quit = حفظ وخروج
answer-quit-unsaved = خروج دون حفظ (يحتفظ السجل بالتغييرات إلى المرة القادمة)
answer-quit-and-lose = الخروج مع فقدان ما لم يُحفظ
answer-stay = مواصلة العمل
answer-save-as = حفظ باسم آخر
answer-save-mine = حفظ نسختي؛ وتبقى النسخة الأخرى إلى جانبها
answer-differences = عرض الاختلافات
answer-take-over = تولّي العمل

## أسطر الإدخال

prompt-save-as = حفظ باسم
prompt-save-as-help = الملف الذي يُواصل فيه العمل. لا يُستبدل أبداً ملف موجود.
prompt-create = دورة جديدة
prompt-create-help = ملف الدورة الجديدة.
prompt-proposed = الكتابة تحل محله
prompt-go-to = انتقال إلى
prompt-go-to-help = قسم أو فقرة: 7 أو 7.3؛ ومن الجلسة الثانية: 2:7.3
prompt-find = بحث
prompt-find-help = كلمات في جميع المحاضر؛ بلا تمييز.
prompt-replace = استبدال
prompt-replace-help = كلمات في جميع المحاضر؛ بلا تمييز.
prompt-replace-by = استبدال بما يلي
prompt-replace-by-help = ما يحل محلها؛ وإن لم يُكتب شيء حُذفت.
hits = { $count ->
    [0] غير واردة في المحاضر
    [one] موضع واحد
    [two] موضعان
    [few] { $count }{ $more } مواضع
    [many] { $count }{ $more } موضعاً
   *[other] { $count }{ $more } موضع
 }
formula-title = فقرات جاهزة
go-to-which = { $number }: في أي محضر؟
abbreviations-title = المختصرات
abbreviations-intro = المسافة بعد المختصر تبسطه؛ وBackspace بعدها مباشرة للتراجع.

## القوائم

palette-title = الأوامر
findings-title = الملاحظات
export-title = تصدير
preview-title = قراءة
issue-title = إصدار
issued-title = الأوراق الصادرة
changes-title = { $title } · { $count ->
    [0] كما صدرت
    [one] تغيير واحد منذ الصدور
    [two] تغييران منذ الصدور
    [few] { $count } تغييرات منذ الصدور
    [many] { $count } تغييراً منذ الصدور
   *[other] { $count } تغيير منذ الصدور
 }
corrections-title = التصويبات
format-word = Word
format-web = HTML
format-markdown = Markdown
format-text = نص
format-akoma-ntoso = Akoma Ntoso
format-calendar = جدول زمني (iCalendar)
format-table = جدول (CSV)
format-pdf = PDF
ask-title = من يطلب الكلمة؟
ask-example = مصر!، تونس باسم الدول العربية
floor-to-title = لمن الكلمة؟
add-delegation = إضافة الاسم المكتوب كوفد جديد
add-delegation-named = إضافة «{ $name }»
delegations-title = الوفود
calendar-title = الجدول الزمني
add-event = إضافة ما كُتب كموعد
statistics-title = مدة الكلام
fold-title = أي مداخلات تنقلها الفقرة؟
fold-them = { $count ->
    [zero] لا مداخلات للدمج
    [one] وضع مداخلة واحدة في فقرة
    [two] دمج مداخلتين في فقرة واحدة
    [few] دمج { $count } مداخلات في فقرة واحدة
    [many] دمج { $count } مداخلة في فقرة واحدة
   *[other] دمج { $count } مداخلة في فقرة واحدة
 }
help-title = المفاتيح
help-intro = اكتب مباشرة. لكل أمر مفتاح أو هو في قائمة جميع الأوامر (Ctrl-P).

## شاشة البداية

start-line = لأمين الاجتماع: الكلمة والخطة والمحضر والاستنتاجات والأوراق.
start-title = فتح
start-sample = عينة
start-new = دورة جديدة …
sample-vcc-2020 = المشاورة الافتراضية لأعضاء المجلس، حزيران/يونيه 2020: الجلسة الأولى كاملة
sample-vcc-2021 = المشاورة الافتراضية لأعضاء المجلس، حزيران/يونيه 2021
sample-u4ssc-7 = الاجتماع السابع لمبادرة U4SSC، 2023
sample-qit4n-10 = الاجتماع العاشر للفريق FG-QIT4N، 2021

## النماذج

form-about = الدورة
form-item = بند جدول الأعمال
form-meeting = الجلسة
form-slot = فترة في البرنامج
form-entry = قسم المحضر
form-paragraph = فقرة
form-conclusion = استنتاج
form-delegation = وفد
form-person = شخص
form-document = وثيقة
form-request = طلب الكلمة
form-turn = مداخلة
form-event = موعد في التقويم
form-other = تفاصيل
yes = نعم
no = لا
field-title = العنوان
field-body = الهيئة
field-gathering = تسمي نفسها
field-next-session = الدورة المقبلة
field-place = المكان
field-series = سلسلة الوثائق
field-rule = الصلاحية
field-drafting = لغة الصياغة
field-published = لغات النشر
field-from = من
field-to = إلى
field-note = ملاحظة خاصة
field-documents = الوثائق
field-minutes = الدقائق
field-group = المجموعة
field-asks = المطلوب
field-basis = الأساس القانوني
field-name = الاسم
field-person-name = الاسم
field-kind = النوع
field-start = البداية المقررة
field-stop = آخر موعد للرفع
field-began = افتُتحت
field-ended = رُفعت
field-record = رقم المحضر
field-record-date = تاريخ المحضر
field-slot-item = بند جدول الأعمال
field-reason = السبب
field-subject = المسألة
field-items = البنود
field-settled = انتهى دون استنتاج
field-text = النص
field-bare = دون رقم
field-link = عنوان الويب
field-scope = طبيعة المسألة
field-formula = صيغة الاستخلاص
field-proposal = اقتراح الرئيس
field-object = ما تقرر
field-by-hand = صياغة يدوية
field-verb = الإجراء
field-forward = للدورة المقبلة
field-addressee = الجهة المخاطبة
field-addressee-name = الاسم
field-what = الموضوع
field-basis-correspond = الأساس
field-question = السؤال
field-due = الموعد
field-due-name = الموعد كتابةً
field-urgent = عاجل
field-in-sentence = في الجملة
field-short = الاسم المختصر
field-code = الرمز
field-category = الفئة
field-address = صيغة المخاطبة
field-function = المنصب
field-pronoun = يُشار إليه
field-reference = رمز الوثيقة
field-asking = غرض الكلمة
field-capacity = بأي صفة
field-notes = رؤوس أقلام
field-on = التاريخ
field-arrived = الحضور
field-left = المغادرة
field-signalled = أُشعر به مسبقاً
field-limit = ثوانٍ لكل متكلم
field-most-days = أقصى عدد للأيام
field-ranks = ترتيب المتكلمين
ranks-members-first = الأعضاء ثم الآخرون
ranks-each = الأعضاء والمراقبون وفلسطين والمنظمات وأعضاء القطاعات
ranks-own = كما في الملف
field-once = المراقبون مرة
field-signal = إشعار المراقبين
field-at = ساعة محددة

## قيم الخيارات

rule-consultative = تشاورية: استنتاجات مقترحة فقط
rule-deciding = تتخذ المقررات
group-procedural = تنظيم العمل
group-urgent = يتعين البت فيه الآن
group-may-be-discussed = يمكن مناقشته
group-for-information = للعلم
asks-nothing = لا شيء
asks-decision = مقرر
asks-resolution = قرار
asks-both = مقرر وقرار
asks-all = مقرر وقرار واللوائح المالية
kind-meeting = جلسة
kind-informal = جلسة غير رسمية
kind-information = جلسة إعلامية
kind-test = جلسة تجريبية
scope-substantive = جوهري
scope-procedural = إجرائي
formula-concluded = وقد خُلص إلى ذلك
formula-agreed = وقد اتُّفق على ذلك
formula-approved = تمت الموافقة على …
formula-noted = تمت الإحاطة علماً ب…
formula-decided = وقد تقرر ذلك
verb-note = الإحاطة علماً
verb-approve = الموافقة
verb-endorse = التأييد
verb-defer = التأجيل
verb-correspond = المشاورة بالمراسلة
verb-invite = الدعوة
verb-encourage = التشجيع
verb-entrust = التكليف
verb-free = بصياغة حرة
forward-none = وفقاً للقاعدة
forward-propose = اقتراحه عليها
forward-recommend = توصيتها به
addressee-secretariat = الأمانة
addressee-secretary-general = الأمين العام
addressee-chair = الرئيس
addressee-member-states = الدول الأعضاء
addressee-members = أعضاء الهيئة
addressee-named = جهة أخرى
basis-rule-32 = المادة 3.2
basis-convention = الاتفاقية
category-member = عضو
category-observer-state = دولة عضو مراقبة
category-state-of-palestine = دولة فلسطين
category-organization = منظمة
category-sector-member = عضو قطاع
category-group = فريق
category-secretariat = الأمانة
pronoun-unknown = باسم الوفد
pronoun-she = هي
pronoun-he = هو
pronoun-they = دون تحديد
asking-statement = كلمة
asking-introduction = تقديم
asking-reply = رد
asking-right-of-reply = حق الرد
asking-point-of-order = نقطة نظام
standing-absent = غائب
standing-connecting = جارٍ الاتصال
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
status-draft = مسودة
status-read-out = تُلي
status-concluded = مستخلَص
status-reopened = أُعيد فتحه
status-withdrawn = مسحوب
status-amended = عُدّل بعد ذلك
list-chair = الرئاسة
list-secretary-general = الأمين العام
list-secretary = أمين الاجتماع
list-secretariat = الأمانة
none-issued = لم يصدر شيء بعد. «إصدار ورقة» يعطي الورقة رقمها.
issued-unchanged = كما صدرت
issue-unchanged = { $reference } كما صدرت: لا شيء يصدر من جديد. F12 يكتبها مرة أخرى.
issue-nothing-changed = لم يتغير شيء منذ { $reference }.
issued-stale = { $count ->
    [zero] لا تغييرات منذئذ
    [one] تغيير واحد منذئذ
    [two] تغييران منذئذ
    [few] { $count } تغييرات منذئذ
    [many] { $count } تغييراً منذئذ
   *[other] { $count } تغيير منذئذ
 }
issued-unknown = مضمونها عند الصدور غير معروف
day-title = أوراق اليوم
day-meeting = الجلسة
day-formats = الصيغ
day-languages = اللغات
day-issue = إصدارها
day-help = المسافة للاختيار أو الإلغاء، والأسهم للتنقل. ومفتاح الإدخال يكتب { $count ->
    [one] ملفاً واحداً
    [two] ملفين على الأكثر
    [few] { $count } ملفات على الأكثر
    [many] { $count } ملفاً على الأكثر
   *[other] { $count } ملف على الأكثر
 } في مجلد بتاريخ اليوم.
day-write = كتابة
day-nothing = اختر صيغة واحدة ولغة واحدة على الأقل.
papers-progress = كتابة الأوراق: { $number } من { $most } …
papers-written = { $count ->
    [zero] لم يُكتب أي ملف
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $count } ملفات
    [many] كُتب { $count } ملفاً
   *[other] كُتب { $count } ملف
 } في { $path }. { $findings ->
    [0] لم تبق ملاحظات
    [one] بقيت ملاحظة واحدة
    [two] بقيت ملاحظتان
    [few] بقيت { $findings } ملاحظات
    [many] بقيت { $findings } ملاحظة
   *[other] بقيت { $findings } ملاحظة
 }{ $awaiting ->
    [0] .
    [one] ؛ ونص واحد في انتظار الترجمة.
    [two] ؛ ونصان في انتظار الترجمة.
    [few] ؛ و{ $awaiting } نصوص في انتظار الترجمة.
    [many] ؛ و{ $awaiting } نصاً في انتظار الترجمة.
   *[other] ؛ و{ $awaiting } نص في انتظار الترجمة.
 }
no-paragraph = انتقل أولاً إلى فقرة من المحضر.
no-corrections = لم يُطلب أي تصويب. «تصويب الفقرة» يدوِّن تصويباً.
form-correction = تصويب
field-printed = بدلاً من
field-corrected = يُقرأ
field-asked-by = طلبه
field-asked-at = تاريخ الطلب
field-answer = الرد
answer-open = قيد النظر
answer-accepted = مقبول
answer-refused = مرفوض

## نسختان من دورة واحدة
differences-title = ما هو هنا وما كتبه شخص آخر في الملف
difference-mine = هنا:
difference-theirs = في الملف:
difference-only-mine = هنا فقط:
difference-only-theirs = في الملف فقط:
difference-other = تختلفان في تفاصيل غير النص.
difference-none = المحتوى واحد.
difference-more = { $count ->
    [one] اختلاف آخر.
    [two] اختلافان آخران.
    [few] { $count } اختلافات أخرى.
    [many] { $count } اختلافاً آخر.
   *[other] { $count } اختلاف آخر.
 }
stops-over = توقف البرنامج مرتين أثناء استعادة السجل { $journal }. ولم يُمس السجل مجدداً، وتظهر الدورة كما هي محفوظة في الملف للقراءة فقط. استعد السجل في ملف جديد بالأمر "plenary recover { $path }".
stops-over-brief = لم يُستعد سجلها
