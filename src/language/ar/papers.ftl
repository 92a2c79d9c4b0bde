### انظر الملاحظات في الملف الإنكليزي.

# اللام مع أداة التعريف: «ل» + «الجلسة» = «للجلسة».
joins = ل+ال>لل
between-sentences = { " " }
between-clauses = ؛{ " " }

## الوثائق: مرفوعة، ثم مجرورة بعد حرف جر أو مضاف.

documents = { $count ->
        [one] الوثيقة{"\u00A0"}{ $list }
        [two] الوثيقتان{"\u00A0"}{ $list }
       *[other] الوثائق{"\u00A0"}{ $list }
    }
documents-the = { documents }
documents-of = { $count ->
        [one] الوثيقة{"\u00A0"}{ $list }
        [two] الوثيقتين{"\u00A0"}{ $list }
       *[other] الوثائق{"\u00A0"}{ $list }
    }
list-two = { $a } و{ $b }
list-next = { $a } و{ $b }
list-last = { $a } و{ $b }
# العلامة الخفية تُبقي القائمة من اليمين إلى اليسار حيث تكون عناصرها لاتينية.
list-plain = { $a }{"\u200F"}، { $b }
revision = (Rev.{ $n })
addendum = (Add.{ $n })
corrigendum = (Corr.{ $n })

## التواريخ والساعات

month-name = { $month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
       *[12] كانون الأول/ديسمبر
    }
from-month-name = { $from-month ->
        [1] كانون الثاني/يناير
        [2] شباط/فبراير
        [3] آذار/مارس
        [4] نيسان/أبريل
        [5] أيار/مايو
        [6] حزيران/يونيه
        [7] تموز/يوليه
        [8] آب/أغسطس
        [9] أيلول/سبتمبر
        [10] تشرين الأول/أكتوبر
        [11] تشرين الثاني/نوفمبر
       *[12] كانون الأول/ديسمبر
    }
weekday-name = { $weekday ->
        [1] الاثنين
        [2] الثلاثاء
        [3] الأربعاء
        [4] الخميس
        [5] الجمعة
        [6] السبت
       *[7] الأحد
    }
date = { $day } { month-name } { $year }
day = يوم { weekday-name }، { date }
dates = { $same ->
        [month] من { $from-day } إلى { date }
        [year] من { $from-day } { from-month-name } إلى { date }
       *[nothing] من { $from } إلى { $to }
    }
# الدقائق قبل الساعات: 30/9 هي التاسعة والنصف.
hours = من الساعة { $minute }/{ $h } إلى الساعة { $to-minute }/{ $to-h }
day-and-hours = { day }، { hours }
time = { $hour }:{ $minute }
duration = { $size ->
        [hours] { $hours } س { $minutes } د
        [minutes] { $minutes } د { $seconds } ث
       *[seconds] { $seconds } ث
    }

## الجلسات

ordinal = { $n ->
        [1] الأولى
        [2] الثانية
        [3] الثالثة
        [4] الرابعة
        [5] الخامسة
        [6] السادسة
        [7] السابعة
        [8] الثامنة
        [9] التاسعة
        [10] العاشرة
        [11] الحادية عشرة
        [12] الثانية عشرة
       *[other] { $n }
    }
meeting-name = { $kind ->
        [informal] الجلسة غير الرسمية { ordinal }
        [information] الجلسة الإعلامية { ordinal }
        [test] الجلسة التجريبية { ordinal }
       *[meeting] الجلسة { ordinal }
    }
    .of = { meeting-name }
    .at = { meeting-name }

## المتكلمون

speaker-chair = { $pronoun ->
        [she] { $acting ->
            [yes] الرئيسة بالنيابة
           *[no] الرئيسة
        }
       *[other] { $acting ->
            [yes] الرئيس بالنيابة
           *[no] الرئيس
        }
    }
speaker-secretary-general = { $pronoun ->
        [she] الأمينة العامة
       *[other] الأمين العام
    }
speaker-secretary = { $pronoun ->
        [she] أمينة الاجتماع
       *[other] أمين الاجتماع
    }
speaker-secretariat = ممثل الأمانة
speaker-delegation = { $who ->
        [member] عضو المجلس من { $place }
        [observer] المراقب عن { $place }
        [group] رئيس { $place }
       *[other] ممثل { $place }
    }
person = { $has-address ->
        [yes] { $address } { $name }
       *[no] { $name }
    }
unnamed =
    .one = { $who ->
        [member] أحد أعضاء المجلس
        [observer] أحد المراقبين
        [group] أحد رؤساء الأفرقة
       *[other] أحد الممثلين
    }
    .another = { $who ->
        [member] عضو آخر في المجلس
        [observer] مراقب آخر
        [group] رئيس فريق آخر
       *[other] ممثل آخر
    }
    .two = { $who ->
        [member] عضوان في المجلس
        [observer] مراقبان
        [group] رئيسا فريقين
       *[other] ممثلان
    }
    .three-other = { $who ->
        [member] ثلاثة أعضاء آخرين في المجلس
        [observer] ثلاثة مراقبين آخرين
        [group] ثلاثة رؤساء أفرقة آخرين
       *[other] ثلاثة ممثلين آخرين
    }
    .some = { $who ->
        [member] بعض أعضاء المجلس
        [observer] بعض المراقبين
        [group] بعض رؤساء الأفرقة
       *[other] بعض الممثلين
    }
    .others = { $who ->
        [member] أعضاء آخرون في المجلس
        [observer] مراقبون آخرون
        [group] رؤساء أفرقة آخرون
       *[other] ممثلون آخرون
    }
    .several = { $who ->
        [member] عدة أعضاء في المجلس
        [observer] عدة مراقبين
        [group] عدة رؤساء أفرقة
       *[other] عدة ممثلين
    }
    .a-number = { $who ->
        [member] عدد من أعضاء المجلس
        [observer] عدد من المراقبين
        [group] عدد من رؤساء الأفرقة
       *[other] عدد من الممثلين
    }
    .numerous = { $who ->
        [member] العديد من أعضاء المجلس
        [observer] العديد من المراقبين
        [group] العديد من رؤساء الأفرقة
       *[other] العديد من الممثلين
    }
    .all = { $who ->
        [member] أعضاء المجلس
        [observer] المراقبون
        [group] رؤساء الأفرقة
       *[other] الممثلون
    }
opening = { $speaker }{ " " }
debate-opening = وفي المناقشة التي تلت ذلك،{ " " }

## أسماء الأوراق

paper = { $paper ->
        [agenda] مشروع جدول الأعمال
        [plan] خطة إدارة الوقت
        [record] محضر موجز
        [report] تقرير عن الاستنتاجات المقترحة
        [ballot] مشاورة بالمراسلة
        [floor] مدة الكلام
        [corrigendum] تصويب
       *[outcomes] النتائج
    }
paper-of = { $paper ->
        [agenda] مشروع جدول أعمال { $meeting }
        [plan] خطة إدارة الوقت ل{ $meeting }
        [record] محضر موجز ل{ $meeting }
        [report] تقرير عن { $meeting }
        [ballot] مشاورة بالمراسلة عقب { $meeting }
        [floor] مدة الكلام في { $meeting }
        [corrigendum] تصويب للمحضر الموجز ل{ $meeting }
       *[outcomes] نتائج { $meeting }
    }

## أجزاء الأوراق

document-label = الوثيقة{"\u00A0"}{ $name }
original-label = الأصل: ب{ $name }
revision-of = المراجعة { $n } للوثيقة{"\u00A0"}{ $name }
language-name = { $language ->
        [ar] العربية
        [zh] الصينية
        [fr] الفرنسية
        [ru] الروسية
        [es] الإسبانية
       *[en] الإنكليزية
    }
chair-label = { $pronoun ->
        [she] الرئيسة
       *[other] الرئيس
    }
acting-chair-label = { $pronoun ->
        [she] الرئيسة بالنيابة
       *[other] الرئيس بالنيابة
    }
later-label = ثم
labelled = { $label }: { $text }
subjects-discussed = المسائل المطروحة
documents-heading = الوثائق
continued = (تابع)
nothing = -
bracketed = ({ $text })
quoted = «{ $text }»

## رأس الوثيقة

place-and-dates = { $has-place ->
        [yes] { $has-dates ->
            [yes] { $place }، { $dates }
           *[no] { $place }
        }
       *[no] { $dates }
    }
officer = { $person } ({ $country })
page-of-pages = الصفحة { $page } من { $pages }
signature-secretary-general = { $pronoun ->
        [she] الأمينة العامة:
       *[other] الأمين العام:
    }
signature-chair = { $pronoun ->
        [she] الرئيسة:
       *[other] الرئيس:
    }

## المسائل

subjects-joined = { $a }؛ { $b }
subject-continued = { $subject } { continued }
subject-with-documents = { $subject } { $documents }

## النتائج

outcomes-preamble-consultative = تُعرض النتائج التالية على المشاركين للتحقق منها. ولم يُتخذ أي مقرر بشأن المسائل الجوهرية: فما يلي هو ما أُعرب عن الرغبة في عرضه على { $next }.
outcomes-preamble-deciding = تُعرض النتائج التالية على المشاركين للتحقق منها.
outcome-none = لم يُسجل أي استنتاج.

## العلامات

mark-awaiting = في انتظار الترجمة
mark-stale = ترجمة يجب التحقق منها لتغير الأصل
mark-author = الأمانة

## جدول الأعمال وخطة إدارة الوقت

agenda-group-procedural = تنظيم العمل
agenda-group-urgent = البنود التي يتعين البت فيها الآن
agenda-group-may-be-discussed = البنود التي يمكن مناقشتها
agenda-group-for-information = بنود للعلم
item-heading = المسألة
agenda-asks-heading = مقرر أو قرار
agenda-asks-decision = مقرر
agenda-asks-resolution = قرار
agenda-asks-financial-regulations = اللوائح المالية
hours-heading = الساعات
planned-heading = المخطط
actual-heading = الفعلي
planned-minutes = { $minutes } د
calendar-heading = الجدول الزمني
plan-break = استراحة
from-to = { $from }–{ $to }
plan-carried-over = مرحّل: { $reason }

## التقرير والمشاورة بالمراسلة

report-preamble-consultative = يجمع هذا التقرير ما أُعرب عن الرغبة في عرضه على { $next }. وقد استُشير أعضاء المجلس؛ والاستنتاجات التالية مقترحات، ويمكن العودة إلى أي منها.
report-preamble-deciding = يجمع هذا التقرير استنتاجات الدورة.
report-proposed = الاستنتاجات المقترحة
report-deferred = المسائل المؤجلة
report-correspondence = مسائل للمشاورة بالمراسلة
report-clause = يُرجى من { $next } ما يلي: { $clause }.
question-heading = السؤال
ballot-basis = { $basis ->
        [convention] المادة 3 من الاتفاقية والقسم 7 من القواعد العامة لمؤتمرات الاتحاد وجمعياته واجتماعاته
       *[rule] المادة 3.2 من النظام الداخلي
    }
deadline-heading = الرد قبل
ballot-preamble-all-members = وفقاً للمادة 3.2 من النظام الداخلي، تلزم الأغلبية البسيطة للأعضاء الذين لهم حق التصويت: { $majority } من { $members }.
ballot-preamble-replies = وفقاً للمادة 3.2 من النظام الداخلي، تلزم الأغلبية البسيطة للردود المستلمة.
ballot-none = لم تُنظَّم أي مشاورة بالمراسلة.
ballot-yes = مؤيد
ballot-no = معارض
ballot-abstains = ممتنع
ballot-majority = المطلوب
ballot-replies = الردود المستلمة

## مدة الكلام

floor-speaker = المتكلم
floor-category = الفئة
floor-turns = المداخلات
floor-time = المدة
floor-connecting = ضاع في الاتصال
floor-outside = خارج جدول الأعمال
floor-category-member = أعضاء المجلس
floor-category-observer-state = الدول الأعضاء المراقبة
floor-category-state-of-palestine = دولة فلسطين
floor-category-organization = المنظمات
floor-category-sector-member = أعضاء القطاعات
floor-category-group = الأفرقة
floor-category-chair = الرئاسة
floor-category-secretariat = الأمانة

## التصويب

corrigendum-paragraph = الفقرة { $number }
corrigendum-for-read = بدلاً من { $for } يُقرأ { $read }.
corrigendum-reads = يكون نص الفقرة: { $read }
corrigendum-none = لم يُقبل أي تصويب.
