### См. примечания в английском файле. Отчет ведется в настоящем времени, поэтому род подлежащего
### не важен. Подлежащее – всегда «собрание»: «виртуальные консультации» или «совещание» пишет человек,
### и по тексту не узнать, единственное это число или множественное. Сессия всегда женского рода («приняла»).
### Что пишет человек: объект – в винительном падеже, в случае переноса – в родительном
### («рассмотрение отчета»); действие – в неопределенной форме («представить отчет»).

the-gathering = собрание
the-body = Совет
the-next-session = следующая сессия

object = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $text } ({ $documents })
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $the-documents }
           *[no] вопрос
        }
    }
object-of = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $text } ({ $documents })
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $of-documents }
           *[no] вопроса
        }
    }

## Глаголы. «forward» стоит после «чтобы … сессия».

act-note =
    .wish = принять к сведению { $object }{ $due }
    .forward = приняла к сведению { $object }{ $due }
    .done = принимает к сведению { $object }{ $due }
    .report = принять к сведению { $object }{ $due }
act-approve =
    .wish = утвердить { $object }{ $due }
    .forward = утвердила { $object }{ $due }
    .done = утверждает { $object }{ $due }
    .report = утвердить { $object }{ $due }
act-endorse =
    .wish = одобрить { $object }{ $due }
    .forward = одобрила { $object }{ $due }
    .done = одобряет { $object }{ $due }
    .report = одобрить { $object }{ $due }
act-invite =
    .wish = предложить { $to-whom } { $text }{ in-brackets }{ $due }
    .forward = предложила { $to-whom } { $text }{ in-brackets }{ $due }
    .done = предлагает { $to-whom } { $text }{ in-brackets }{ $due }
    .report = предложить { $to-whom } { $text }{ in-brackets }{ $due }
act-encourage =
    .wish = призвать { $whom } { $text }{ in-brackets }{ $due }
    .forward = призвала { $whom } { $text }{ in-brackets }{ $due }
    .done = призывает { $whom } { $text }{ in-brackets }{ $due }
    .report = призвать { $whom } { $text }{ in-brackets }{ $due }
act-entrust =
    .wish = поручить { $to-whom } { $object }{ $due }
    .forward = поручила { $to-whom } { $object }{ $due }
    .done = поручает { $to-whom } { $object }{ $due }
    .report = поручить { $to-whom } { $object }{ $due }
act-free =
    .wish = { $text }{ in-brackets }{ $due }
    .forward = сочла возможным { $text }{ in-brackets }{ $due }
    .done = соглашается { $text }{ in-brackets }{ $due }
    .report = { $text }{ in-brackets }{ $due }
act-defer =
    .report = продолжить рассмотрение { $of-object }{ reason-only }
act-correspond =
    .report = учесть, что будет организована консультация по переписке{ organized }{ in-view-of-urgency }

large-words = Совет | Совета | Государства | Государств | Председатель | Председателя | Союз | Союза | Генеральный | Директор | Бюро | Конвенция | Конвенции | Устав | Устава | Резолюция | Резолюции | Решение | Документ | Документа | Документы | Сектор | Сектора | Правила | Секретариат | Советник | Советники
reason-begins = поскольку | так как | ввиду | в связи | потому | из-за | с учетом | учитывая | по причине | вследствие | за неимением | для того
because = { $has-reason ->
        [yes] { $kind ->
            [next] , { for-reason }
           *[other] { $connected ->
                [yes] , { for-reason }
               *[no] { " " }{ for-reason }
            }
        }
       *[no] { "" }
    }
for-reason = { $connected ->
        [yes] { $reason }
       *[no] по следующей причине: { $reason }
    }
reason-only = { $has-reason ->
        [yes] { $connected ->
            [yes] , { $reason }
           *[no] { " " }{ for-reason }
        }
       *[no] { "" }
    }
in-view-of-urgency = { $urgent ->
        [yes] { " " }ввиду срочности вопроса
       *[no] { "" }
    }
basis = { $basis ->
        [convention] { " " }в соответствии со Статьей 3 Конвенции и разделом 7 Общего регламента конференций, ассамблей и собраний Союза
       *[rule] { " " }в соответствии с правилом 3.2 Правил процедуры
    }
question = { $has-question ->
        [yes] { " " }по следующему вопросу: { $question }
       *[no] { "" }
    }
organized = { basis }{ due-comma }{ question }
due-comma = { $has-due ->
        [yes] { $due }
       *[no] { "" }
    }

## Сроки

due = { $kind ->
        [date] { " " }до { $when }
        [meeting] { " " }на { $when }
        [item] { " " }в рамках { $when }
        [next] , когда соберется { $when }
       *[named] { " " }{ $when }
    }
# Вместе с предлогом: дальнейшее рассмотрение откладывается …
defer-to = { $kind ->
        [date] { " " }до { $when }
        [meeting] { " " }до { $when }
        [item] { " " }до рассмотрения { $when }
        [next] , с тем чтобы его продолжила { $when }
       *[named] { " " }{ $when }
    }
item = пункта { $number } повестки дня («{ $title }»)
in-brackets = { $has-documents ->
        [yes] { " " }({ $documents })
       *[no] { "" }
    }
due-joints = { "" }

## Кому адресовано: винительный и дательный падежи. Название делегации – в родительном.

addressee = { $to ->
        [secretariat] Секретариат
        [secretary-general] Генерального секретаря
        [chair] Председателя
        [member-states] Государства-Члены
        [members] советников
        [delegation] { $inflected ->
            [yes] делегацию { $name }
           *[no] делегацию ({ $name })
        }
       *[named] { $name }
    }
addressee-to = { $to ->
        [secretariat] Секретариату
        [secretary-general] Генеральному секретарю
        [chair] Председателю
        [member-states] Государствам-Членам
        [members] советникам
        [delegation] { $inflected ->
            [yes] делегации { $name }
           *[no] делегации ({ $name })
        }
       *[named] { $name }
    }

## Передача следующей сессии

forward = { $manner ->
        [recommend] { $again ->
            [yes] рекомендовать, чтобы эта сессия { $clause }
           *[no] рекомендовать, чтобы { $next } { $clause }
        }
       *[propose] { $again ->
            [yes] предложить, чтобы эта сессия { $clause }
           *[no] предложить, чтобы { $next } { $clause }
        }
    }

## Предложение

proposal = { $by ->
        [chair] { $again ->
            [yes] { they } исходит также из того, что собрание желает { $clause }.
           *[no] { $proposer } исходит из того, что собрание желает { $clause }.
        }
       *[other] { $again ->
            [yes] { they } предлагает также { $clause }.
           *[no] { $proposer } предлагает { $clause }.
        }
    }
they = { $pronoun ->
        [she] она
        [he] он
       *[other] { $proposer }
    }
proposal-defer = { $again ->
        [yes] { they }
       *[no] { $proposer }
    } предлагает отложить дальнейшее рассмотрение { $of-object }{ $to }{ because }.
proposal-correspond = { $urgent ->
        [yes] ввиду срочности вопроса следует организовать консультацию по переписке{ organized }.
       *[no] следует организовать консультацию по переписке{ organized }.
    }

## Решение. Без согласования: утверждает собрание.

decision =
    .concluded = заключение принимается.
    .agreed = предложение принимается.
    .decided = решение принимается.
    .approved = собрание утверждает { $object }.
    .noted = собрание принимает к сведению { $object }.

## Итоги

outcome-wished = { $again ->
        [yes] высказывается также пожелание { $clause }.
       *[no] собрание желает { $clause }.
    }
outcome-done = { $again ->
        [yes] собрание также { $clause }.
       *[no] собрание { $clause }.
    }
outcome-defer = дальнейшее рассмотрение { $of-object } откладывается{ $to }{ because }.
outcome-correspond = { $urgent ->
        [yes] ввиду срочности вопроса будет организована консультация по переписке{ organized }.
       *[no] будет организована консультация по переписке{ organized }.
    }

## Отчет

report-two = { $a }; { $b }
report-more = { $a }; { $b }
report-last = { $a }; { $b }

verbs-of-saying = говорит, что | отмечает, что | указывает, что | считает, что | подчеркивает, что | предлагает, чтобы
