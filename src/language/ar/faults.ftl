### انظر الملاحظات في الملف الإنكليزي. يأتي اسم الشيء بعد نقطتين كي لا يتوقف عليه الفعل.

kind = { $kind ->
        [about] الدورة
        [objective] هدف
        [delegation] وفد
        [person] شخص
        [document] وثيقة
        [item] بند جدول الأعمال
        [request] طلب الكلمة
        [meeting] جلسة
        [slot] فترة في البرنامج
        [entry] قسم المحضر
        [turn] مداخلة
        [paragraph] فقرة
        [correction] تصويب
        [conclusion] استنتاج
        [action] جزء من استنتاج
        [issued] ورقة صادرة
        [event] موعد في التقويم
        [contribution] مساهمة
        [reply] رد على المشاورة بشأن البنود
       *[vote] رد في التصويت
    }
named = { $has-title ->
        [yes] { $has-number ->
            [yes] { kind } { $number } («{ $title }»)
           *[no] { $kind ->
                [meeting] { $title }
                [person] { $title }
               *[other] { kind } «{ $title }»
            }
        }
       *[no] { $has-number ->
            [yes] { kind } { $number }
           *[no] { $has-section ->
                [yes] { kind } (القسم { $section })
               *[no] { kind } { $id }
            }
        }
    }
names-two = { $a } و{ $b }
names-more = { $a } و{ $b }

refusal-unknown = لم يعد { $id } موجوداً في هذه الدورة. تحقق مما إذا كان قد حُذف أو جرى التراجع عنه.
refusal-no-place = لا مكان تحت { $parent } لما يلي: { kind }. اختر مكاناً آخر.
refusal-same-id = المعرِّف { $id } مستخدم أو فارغ. اختر معرِّفاً آخر أو اتركه ليُحدَّد تلقائياً.
refusal-missing = إحالة إلى «{ $name }»، وهو غير موجود أو من نوع آخر، في: { $node }. أضفه أولاً أو أحِل إلى غيره.
refusal-named = لا يمكن حذف ما يلي: { $node }. لا تزال هناك إحالة إليه من: { $by }. أزل تلك الإحالة أولاً.
refusal-mismatch = تغيّر النص في هذه الأثناء: { $node }. راجعه ثم كرر التعديل.
refusal-unclean = في النص حروف لا يجوز أن ترد في أي نص، مثل فواصل الأسطر أو تتابعات الهروب. احذفها أو ألصق النص من جديد دون تنسيق.
refusal-stop-before-start = النهاية قبل البداية: { $node }. حدد ساعة انتهاء لاحقة.
refusal-misplaced = لا يمكن وضع ما يلي هنا: { $node }. اختر مكاناً آخر.

fault-no-id = عنصر بلا معرِّف: { kind }. أعطه من 1 إلى 12 حرفاً لاتينياً صغيراً أو رقماً أو شرطة.
fault-same-id = المعرِّف { $id } ({ kind }) يرد في مكان آخر أيضاً. غيّر أحدهما.
fault-missing = إحالة إلى { $name }، وهو غير موجود، في: { kind } { $id }. صحح الاسم أو أضف ما يدل عليه.
fault-wrong-kind = إحالة إلى { $name } في: { kind } { $id }. وهو من نوع آخر: { $found }. صحح الاسم.
fault-unclean = حروف غير مسموح بها، مثل تتابعات الهروب، في نص من: { kind } { $id }. احذفها.
fault-stop-before-start = الجلسة { $id } تنتهي قبل أن تبدأ. صحح توقيتها.

reference-empty = لا يوجد رمز وثيقة. اكتبه على غرار C20/24.
reference-body = لا يبدأ «{ $text }» بسلسلة مثل C20 أو VC. اكتب من حرف إلى ستة حروف لاتينية كبيرة ثم السنة ثم خطاً مائلاً.
reference-number = ليس في «{ $text }» رقم وثيقة. اكتبه بعد الخط المائل كما في C20/24.
reference-slash = في «{ $text }» خط مائل قبل المراجعة. اكتبها من دونه كما في C20/24(Rev.1).
reference-suffix = نهاية «{ $text }» غير معروفة. تُكتب المراجعات والإضافات والتصويبات هكذا: (Rev.1) و(Add.1) و(Corr.1).
