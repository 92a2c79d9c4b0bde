### انظر الملاحظات في الملف الإنكليزي. تصاغ الأفعال مصادر («الإحاطة علماً»، «الموافقة على»)
### كي لا يتوقف الفعل على جنس الفاعل. ما يكتبه شخص ما: مفعول معرّف («التقرير») أو مصدر («تقديم تقرير»).

the-gathering = الاجتماع
the-body = المجلس
the-next-session = الدورة المقبلة

object = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $text } ({ $documents })
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $the-documents }
           *[no] المسألة
        }
    }
# بعد حرف جر أو مضاف.
object-of = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $text } ({ $documents })
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $of-documents }
           *[no] المسألة
        }
    }

## الأفعال

act-note =
    .wish = الإحاطة علماً ب{ $of-object }{ $due }
    .forward = الإحاطة علماً ب{ $of-object }{ $due }
    .done = تمت الإحاطة علماً ب{ $of-object }{ $due }
    .report = الإحاطة علماً ب{ $of-object }{ $due }
act-approve =
    .wish = الموافقة على { $of-object }{ $due }
    .forward = الموافقة على { $of-object }{ $due }
    .done = تمت الموافقة على { $of-object }{ $due }
    .report = الموافقة على { $of-object }{ $due }
act-endorse =
    .wish = تأييد { $of-object }{ $due }
    .forward = تأييد { $of-object }{ $due }
    .done = تم تأييد { $of-object }{ $due }
    .report = تأييد { $of-object }{ $due }
act-invite =
    .wish = دعوة { $whom } إلى { $text }{ in-brackets }{ $due }
    .forward = دعوة { $whom } إلى { $text }{ in-brackets }{ $due }
    .done = تمت دعوة { $whom } إلى { $text }{ in-brackets }{ $due }
    .report = دعوة { $whom } إلى { $text }{ in-brackets }{ $due }
act-encourage =
    .wish = تشجيع { $whom } على { $text }{ in-brackets }{ $due }
    .forward = تشجيع { $whom } على { $text }{ in-brackets }{ $due }
    .done = تم تشجيع { $whom } على { $text }{ in-brackets }{ $due }
    .report = تشجيع { $whom } على { $text }{ in-brackets }{ $due }
act-entrust =
    .wish = تكليف { $whom } ب{ $of-object }{ $due }
    .forward = تكليف { $whom } ب{ $of-object }{ $due }
    .done = تم تكليف { $whom } ب{ $of-object }{ $due }
    .report = تكليف { $whom } ب{ $of-object }{ $due }
act-free =
    .wish = { $text }{ in-brackets }{ $due }
    .forward = { $text }{ in-brackets }{ $due }
    .done = اتُّفق على { $text }{ in-brackets }{ $due }
    .report = { $text }{ in-brackets }{ $due }
act-defer =
    .report = مواصلة النظر في { $of-object }{ because }
act-correspond =
    .report = مراعاة أنه ستُنظَّم مشاورة بالمراسلة{ organized }{ in-view-of-urgency }

# السبب جملة اسمية («احتمال التوافق ضئيل»).
large-words = { "" }
reason-begins = لأن | لأنه | لأنها | نظراً | نظرا | بسبب | حيث | إذ | بالنظر | لعدم | لكي | من أجل
because = { $has-reason ->
        [yes] { $connected ->
            [yes] ، { $reason }
           *[no] ، للسبب التالي: { $reason }
        }
       *[no] { "" }
    }
in-view-of-urgency = { $urgent ->
        [yes] ، بالنظر إلى الطابع العاجل للمسألة
       *[no] { "" }
    }
basis = { $basis ->
        [convention] { " " }وفقاً للمادة 3 من الاتفاقية والقسم 7 من القواعد العامة لمؤتمرات الاتحاد وجمعياته واجتماعاته
       *[rule] { " " }وفقاً للمادة 3.2 من النظام الداخلي
    }
question = { $has-question ->
        [yes] ، بشأن السؤال التالي: { $question }
       *[no] { "" }
    }
organized = { basis }{ due-comma }{ question }
due-comma = { $has-due ->
        [yes] ،{ $due }
       *[no] { "" }
    }

## المواعيد

due = { $kind ->
        [date] { " " }في موعد أقصاه { $when }
        [meeting] { " " }في { $when }
        [item] { " " }في إطار { $when }
        [next] { " " }في { $when }
       *[named] { " " }{ $when }
    }
defer-to = { $kind ->
        [item] حين النظر في { $when }
       *[other] { $when }
    }
item = البند { $number } من جدول الأعمال ({ $title })
in-brackets = { $has-documents ->
        [yes] { " " }({ $documents })
       *[no] { "" }
    }
due-joints = { "" }

## الجهات المخاطبة

addressee = { $to ->
        [secretariat] الأمانة
        [secretary-general] الأمين العام
        [chair] الرئيس
        [member-states] الدول الأعضاء
        [members] أعضاء المجلس
       *[named] { $name }
    }
addressee-to = { addressee }

## الإحالة إلى الدورة المقبلة

forward = { $manner ->
        [recommend] { $again ->
            [yes] توصية { $body } ب{ $clause }
           *[no] توصية { $next } ب{ $clause }
        }
       *[propose] { $again ->
            [yes] التقدم إلى { $body } باقتراح { $clause }
           *[no] التقدم إلى { $next } باقتراح { $clause }
        }
    }

## الاقتراح

proposal = { $by ->
        [chair] { $again ->
            [yes] { $pronoun ->
                [she] وفهمت أيضاً أن لدى الاجتماع رغبة في { $clause }.
               *[other] وفهم أيضاً أن لدى الاجتماع رغبة في { $clause }.
            }
           *[no] { $pronoun ->
                [she] فهمت { $proposer } أن لدى { $gathering } رغبة في { $clause }.
               *[other] فهم { $proposer } أن لدى { $gathering } رغبة في { $clause }.
            }
        }
       *[other] { $again ->
            [yes] و{ proposed } أيضاً { $clause }.
           *[no] { proposed } { $proposer } { $clause }.
        }
    }
proposed = { $pronoun ->
        [she] اقترحت
       *[other] اقترح
    }
proposal-defer = { $again ->
        [yes] و{ proposed } أيضاً
       *[no] { proposed } { $proposer }
    } تأجيل مواصلة النظر في { $of-object } إلى { $to }{ because }.
proposal-correspond = { $urgent ->
        [yes] { and-again }بالنظر إلى الطابع العاجل للمسألة، ينبغي تنظيم مشاورة بالمراسلة{ organized }.
       *[no] { and-again }ينبغي تنظيم مشاورة بالمراسلة{ organized }.
    }

## سطر البت

decision =
    .concluded = وقد خُلص إلى ذلك.
    .agreed = وقد اتُّفق على ذلك.
    .decided = وقد تقرر ذلك.
    .approved = تمت الموافقة على { $of-object }.
    .noted = تمت الإحاطة علماً ب{ $of-object }.

## النتائج

outcome-wished = { $again ->
        [yes] وأُعرب أيضاً عن الرغبة في { $clause }.
       *[no] أُعرب عن رغبة { $gathering } في { $clause }.
    }
outcome-done = { $again ->
        [yes] كما { $clause }.
       *[no] { $clause }.
    }
and-again = { $again ->
        [yes] و
       *[no] { "" }
    }
outcome-defer = { and-again }أُجلت مواصلة النظر في { $of-object } إلى { $to }{ because }.
outcome-correspond = { $urgent ->
        [yes] { and-again }بالنظر إلى الطابع العاجل للمسألة، ستُنظَّم مشاورة بالمراسلة{ organized }.
       *[no] { and-again }ستُنظَّم مشاورة بالمراسلة{ organized }.
    }

## التقرير

report-two = { $a }؛ و{ $b }
report-more = { $a }؛ و{ $b }
report-last = { $a }؛ و{ $b }

verbs-of-saying = قال إن | أشار إلى أن | أوضح أن | رأى أن | أكد أن | اقترح أن
