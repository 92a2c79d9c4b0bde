### См. примечания в английском файле.

joins = -
between-sentences = { " " }
between-clauses = ;{ " " }

## Документы: именительный (он же винительный) и родительный падежи.

documents = { $count ->
        [one] Документ{"\u00A0"}{ $list }
       *[other] Документы{"\u00A0"}{ $list }
    }
documents-the = { documents }
documents-of = { $count ->
        [one] Документа{"\u00A0"}{ $list }
       *[other] Документов{"\u00A0"}{ $list }
    }
list-two = { $a } и { $b }
list-next = { $a }, { $b }
list-last = { $a } и { $b }
list-plain = { $a }, { $b }
revision = (Rev.{ $n })
addendum = (Add.{ $n })
corrigendum = (Corr.{ $n })

## Даты и часы

month-name = { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
from-month-name = { $from-month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
weekday-name = { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
date = { $day } { month-name } { $year } года
day = { weekday-name }, { date }
dates = { $same ->
        [month] { $from-day }–{ date }
        [year] { $from-day } { from-month-name } – { date }
       *[nothing] { $from } – { $to }
    }
hours = с { $h } час. { $minute } мин. до { $to-h } час. { $to-minute } мин.
day-and-hours = { day }, { hours }
time = { $hour }:{ $minute }
duration = { $size ->
        [hours] { $hours } ч { $minutes } мин
        [minutes] { $minutes } мин { $seconds } с
       *[seconds] { $seconds } с
    }

## Заседания: именительный (он же винительный), родительный и предложный падежи.

meeting-name = { ordinal } { $kind ->
        [informal] неофициальное заседание
        [information] информационное заседание
        [test] пробное заседание
       *[meeting] заседание
    }
    .of = { ordinal-of } { $kind ->
        [informal] неофициального заседания
        [information] информационного заседания
        [test] пробного заседания
       *[meeting] заседания
    }
    .at = { ordinal-at } { $kind ->
        [informal] неофициальном заседании
        [information] информационном заседании
        [test] пробном заседании
       *[meeting] заседании
    }
ordinal = { $n ->
        [1] первое
        [2] второе
        [3] третье
        [4] четвертое
        [5] пятое
        [6] шестое
        [7] седьмое
        [8] восьмое
        [9] девятое
        [10] десятое
        [11] одиннадцатое
        [12] двенадцатое
       *[other] { $n }-е
    }
ordinal-of = { $n ->
        [1] первого
        [2] второго
        [3] третьего
        [4] четвертого
        [5] пятого
        [6] шестого
        [7] седьмого
        [8] восьмого
        [9] девятого
        [10] десятого
        [11] одиннадцатого
        [12] двенадцатого
       *[other] { $n }-го
    }
ordinal-at = { $n ->
        [1] первом
        [2] втором
        [3] третьем
        [4] четвертом
        [5] пятом
        [6] шестом
        [7] седьмом
        [8] восьмом
        [9] девятом
        [10] десятом
        [11] одиннадцатом
        [12] двенадцатом
       *[other] { $n }-м
    }

## Выступающие

speaker-chair = { $acting ->
        [yes] исполняющий обязанности Председателя
       *[no] Председатель
    }
speaker-secretary-general = Генеральный секретарь
speaker-secretary = секретарь собрания
speaker-secretariat = представитель Секретариата
# Название делегации «в предложении» стоит в родительном падеже («Российской Федерации»).
speaker-delegation = { $who ->
        [member] { $inflected ->
            [yes] советник от { $place }
           *[no] советник ({ $place })
        }
        [observer] { $inflected ->
            [yes] наблюдатель от { $place }
           *[no] наблюдатель ({ $place })
        }
        [group] { $inflected ->
            [yes] Председатель { $place }
           *[no] Председатель группы { $place }
        }
       *[other] { $inflected ->
            [yes] представитель { $place }
           *[no] представитель ({ $place })
        }
    }
person = { $has-address ->
        [yes] { $address } { $name }
       *[no] { $name }
    }
one-who = { $who ->
        [member] советник
        [observer] наблюдатель
        [group] председатель группы
       *[other] представитель
    }
# После «два».
two-who = { $who ->
        [member] советника
        [observer] наблюдателя
        [group] председателя группы
       *[other] представителя
    }
many-who = { $who ->
        [member] советники
        [observer] наблюдатели
        [group] председатели групп
       *[other] представители
    }
of-many-who = { $who ->
        [member] советников
        [observer] наблюдателей
        [group] председателей групп
       *[other] представителей
    }
unnamed =
    .one = один { one-who }
    .another = другой { one-who }
    .two = два { two-who }
    .three-other = три других { two-who }
    .some = некоторые { many-who }
    .others = другие { many-who }
    .several = несколько { of-many-who }
    .a-number = ряд { of-many-who }
    .numerous = многие { many-who }
    .all = { many-who }
opening = { $speaker }{ " " }
debate-opening = В ходе последовавшего обсуждения{ " " }

## Названия документов

paper = { $paper ->
        [agenda] проект повестки дня
        [plan] план распределения времени
        [record] краткий отчет
        [report] отчет о предлагаемых заключениях
        [ballot] консультация по переписке
        [floor] время выступлений
        [corrigendum] исправление
       *[outcomes] итоги
    }
paper-of = { $paper ->
        [agenda] проект повестки дня { $of-meeting }
        [plan] план распределения времени на { $meeting }
        [record] краткий отчет о { $at-meeting }
        [report] отчет о { $at-meeting }
        [ballot] консультация по переписке после { $of-meeting }
        [floor] время выступлений на { $at-meeting }
        [corrigendum] исправление к краткому отчету о { $at-meeting }
       *[outcomes] итоги { $of-meeting }
    }

## Части документов

document-label = Документ{"\u00A0"}{ $name }
original-label = Оригинал: { $name }
revision-of = Пересмотр { $n } Документа{"\u00A0"}{ $name }
language-name = { $language ->
        [ar] арабский
        [zh] китайский
        [fr] французский
        [ru] русский
        [es] испанский
       *[en] английский
    }
chair-label = Председатель
acting-chair-label = Исполняющий обязанности Председателя
later-label = Затем
labelled = { $label }: { $text }
subjects-discussed = Обсуждаемые вопросы
documents-heading = Документы
continued = (продолжение)
nothing = -
bracketed = ({ $text })
quoted = «{ $text }»

## Шапка документа

place-and-dates = { $has-place ->
        [yes] { $has-dates ->
            [yes] { $place }, { $dates }
           *[no] { $place }
        }
       *[no] { $dates }
    }
officer = { $person } ({ $country })
page-of-pages = стр. { $page } из { $pages }
signature-secretary-general = Генеральный секретарь:
signature-chair = Председатель:

## Вопросы

subjects-joined = { $a }; { $b }
subject-continued = { $subject } { continued }
subject-with-documents = { $subject } { $documents }

## Результаты

outcomes-preamble-consultative = Изложенные ниже результаты представляются участникам для проверки. По вопросам существа решений не принималось: заключения носят характер предложений и представляются для рассмотрения на следующей сессии.
outcomes-preamble-deciding = Изложенные ниже результаты представляются участникам для проверки.
outcome-none = Заключений не зафиксировано.

## Пометки

mark-awaiting = ожидает перевода
mark-stale = перевод следует проверить: оригинал изменен
mark-author = Секретариат

## Повестка дня и план распределения времени

agenda-group-procedural = Организация работы
agenda-group-urgent = Вопросы, требующие безотлагательного рассмотрения
agenda-group-may-be-discussed = Вопросы, которые могут быть обсуждены
agenda-group-for-information = Вопросы для информации
item-heading = Вопрос
agenda-asks-heading = Решение или резолюция
agenda-asks-decision = Решение
agenda-asks-resolution = Резолюция
agenda-asks-financial-regulations = Финансовый регламент
hours-heading = Часы
planned-heading = По плану
actual-heading = Фактически
planned-minutes = { $minutes } мин
calendar-heading = Календарь
plan-break = Перерыв
from-to = { $from }–{ $to }
plan-carried-over = Перенесено: { $reason }

## Отчет и консультация по переписке

report-preamble-consultative = В настоящем отчете собраны предлагаемые заключения для рассмотрения на следующей сессии. С Советниками были проведены консультации; изложенные ниже заключения являются предложениями, и к каждому из них можно вернуться.
report-preamble-deciding = В настоящем отчете собраны заключения сессии.
report-proposed = Предлагаемые заключения
report-deferred = Отложенные вопросы
report-correspondence = Вопросы для консультации по переписке
report-clause = предлагается, чтобы { $next } рассмотрела возможность: { $clause }.
question-heading = Существо вопроса
ballot-basis = { $basis ->
        [convention] Статья 3 Конвенции и раздел 7 Общего регламента конференций, ассамблей и собраний Союза
       *[rule] правило 3.2 Правил процедуры
    }
deadline-heading = Ответить до
ballot-preamble-all-members = В соответствии с правилом 3.2 требуется простое большинство членов, имеющих право голоса: { $majority } из { $members }.
ballot-preamble-replies = В соответствии с правилом 3.2 требуется простое большинство полученных ответов.
ballot-none = Консультаций по переписке не проводилось.
ballot-yes = За
ballot-no = Против
ballot-abstains = Воздержался
ballot-majority = Требуется
ballot-replies = Полученные ответы

## Время выступлений

floor-speaker = Выступающий
floor-category = Категория
floor-turns = Выступления
floor-time = Время
floor-connecting = Потеряно на подключение
floor-outside = Вне повестки дня
floor-category-member = Советники
floor-category-observer-state = Государства-Члены – наблюдатели
floor-category-state-of-palestine = Государство Палестина
floor-category-organization = Организации
floor-category-sector-member = Члены Секторов
floor-category-group = Группы
floor-category-chair = Председатель
floor-category-secretariat = Секретариат

## Исправление

corrigendum-paragraph = Пункт { $number }
corrigendum-for-read = Вместо { $for } следует читать { $read }.
corrigendum-reads = Следует читать: { $read }
corrigendum-none = Исправлений не принято.
