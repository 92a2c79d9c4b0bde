### См. примечания в английском файле. Интерфейс должен помещаться в 80 столбцов.

## Панели и группы команд

pane-agenda = Повестка дня
pane-plan = План
pane-speakers = Выступающие
pane-draft = Проект
pane-conclusions = Заключения
group-general = Общие
group-panes = Панели и заседания
group-meeting = Заседание и слово
group-selected = То, что выбрано
group-conclusions = Заключения
group-writing = Ввод и перемещение

## Верхние строки

header-left = осталось { $minutes } мин
header-over = сверх времени { $minutes } мин
meeting-and-date = { $name }, { $date }
rule-consultative-line = Консультация: только предлагаемые заключения, решений нет
rule-deciding-line = Орган заседает и принимает решения

## Нижние строки

footer-unsaved = не сохранено · в журнале
footer-saving = сохранение …
footer-saved = сохранено
footer-saved-at = сохранено в { $time }
footer-not-saved = НЕ СОХРАНЕНО
footer-reading = только чтение
footer-read-only = Открыто только для чтения: { $holder }
footer-findings = { $count ->
    [one] { $count } замечание
    [few] { $count } замечания
    [many] { $count } замечаний
   *[other] { $count } замечания
 }

## Пустые панели

agenda-empty = Пунктов нет. Ctrl-N добавит пункт.
no-meeting = Заседаний нет. Ctrl-N добавит.
draft-empty = Записей нет. Приступите к пункту повестки дня (F2, затем F8).
type-to-begin = Печатайте, чтобы начать этот раздел.
conclusions-empty = Заключений нет. Ctrl-N составит первое.
speakers-empty = Список пуст. Ctrl-R добавит выступающего.
floor-free = Слово никому не дано
untitled = (без названия)
board-nothing-open = Ни один пункт не открыт
board-begins = Начало в { $time }
board-ended = Заседание закрыто
board-nobody-waits = Никто не ждет
board-next = Следующие выступающие
board-list-closed = список закрыт
board-more = … и еще { $count }
board-not-reached = не рассмотрено
speakers-count = в списке: { $count }
speakers-limit = по { $each }
list-closed-at = закрыт в { $time }
pace-nearly = время истекает
pace-over = время истекло
objection-closed = после закрытия списка
objection-spoke = уже выступал по этому пункту
objection-not-signalled = не заявлено заранее
hint-select = Выбрать
hint-name-otherwise = Назвать иначе
hint-asks = Просит
hint-new-person = Новое лицо
hint-withdraws = Снимает просьбу
hint-to-selected = Выбранному
hint-is-back = Вернулся
hint-on-the-list = В список
hint-create = Создать
hint-further = Далее
hint-do = Выполнить
hint-put-in = Вставить
hint-add = Добавить
hint-choose = Выбрать
days-left = { $days ->
    [0] сегодня
    [1] завтра
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
 }
days-past = { $days ->
    [1] вчера
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
 }
presence-arrived = присутствует с { $time }
presence-left = отбыла в { $time }
statistics-session = Вся сессия
statistics-all = выступлений: { $turns }; время: { $time }; потеряно на подключение: { $connecting }
statistics-speakers = По делегациям
statistics-categories = По категориям
statistics-items = По пунктам
statistics-outside = вне повестки дня
statistics-empty = Еще никто не выступал.
too-small = Слишком мало: нужно 20 × 5

## План

plan-budget = { $items ->
    [one] { $items } пункт
    [few] { $items } пункта
    [many] { $items } пунктов
   *[other] { $items } пункта
 }, { $minutes } мин: по { $each }
slot-break = Перерыв
slot-event = Мероприятие
plan-late = +{ $minutes } мин
plan-left-undone = не завершено
chart-plan = план
chart-fact = факт
chart-ends = окончание в { $time }
chart-ends-over = окончание в { $time }: слишком поздно

## Сообщения

read-only-refused = Сессия открыта только для чтения ({ $holder }). Чтобы вносить изменения, сохраните ее под другим именем.
undone = Отменено. Ctrl-Y вернет.
redone = Возвращено.
nothing-to-undo = Здесь нечего отменять.
nothing-to-redo = Здесь нечего возвращать.
nothing-to-undo-but-writing = Здесь нечего отменять; последнее изменение – в проекте (F5) или в заключениях (F6).
nothing-to-undo-but-floor = Здесь нечего отменять; последнее изменение – в списке выступающих (F4).
nothing-to-undo-but-agenda = Здесь нечего отменять; последнее изменение – в повестке дня (F2) или в плане (F3).
no-entry-yet = Ни один раздел не открыт. Сначала приступите к пункту: F2, выберите его, затем F8.
no-meeting-or-item = Нет заседания или не выбран пункт. Добавьте заседание (F3, Ctrl-N) и выберите пункт (F2).
rendered-paragraph = Этот пункт составлен по заключению. Ctrl-E изменит заключение; команда «Писать вручную» (Ctrl-P) освободит текст.
by-hand-now = Теперь этот пункт пишется вручную. Удалите его текст, чтобы он снова составлялся по заключению.
paste-cleaned = { $count ->
    [one] Из вставленного исключен { $count } знак, которого не может быть ни в одном тексте.
    [few] Из вставленного исключены { $count } знака, которых не может быть ни в одном тексте.
    [many] Из вставленного исключены { $count } знаков, которых не может быть ни в одном тексте.
   *[other] Из вставленного исключены { $count } знака, которых не может быть ни в одном тексте.
 }
paste-large = Вставлено { $kilobytes } кБ ({ $count ->
    [one] { $count } пункт
    [few] { $count } пункта
   *[other] { $count } пунктов
 }). Ctrl-Z отменяет все.
paste-too-large = { $megabytes } МБ слишком много для одной вставки; ничего не вставлено. Вставьте по частям.
paste-too-long = Слишком длинно для строки; ничего не вставлено. Вставьте в проект.
taken-up = Начато рассмотрение пункта { $number }. Shift-F8 оставит его; Ctrl-Z в повестке дня отменит это.
taken-up-outside = Начато рассмотрение: { $title }. Shift-F8 оставит его.
nothing-open = Ни один пункт не открыт.
break-begun = Перерыв: ни один пункт не открыт, время не идет. F8 – к следующему пункту.
suspended = Рассмотрение пункта приостановлено; план (F3) ожидает возвращения к нему.
settled = Завершено без заключения; возвращение не ожидается. Alt-O отменит это.
not-settled = Не завершено: возвращение ожидается, пока остаются минуты.
not-taken-up-yet = Этот пункт программы еще не рассматривался; завершить можно лишь начатое.
deferred = { $name }: отложено. Введите причину или Esc; Ctrl-Z отменяет.
not-deferred-yet = Пункт { $number } еще не рассматривался. Начните его (F8), затем отложите.
meeting-begun = Заседание открыто.
meeting-ended = Заседание закрыто.
no-item-for-floor = Нет пункта, к которому относился бы этот список. Выберите его в повестке дня (F2).
on-the-list = В списке выступающих: { $name }.
on-the-list-already = Уже в списке под номером { $place }: { $name }.
nobody-of-that-name = По словам «{ $name }» никто не найден. Исправьте строку или Esc.
commas-part-names = Несколько имен? Через запятую: { $names }
added-as-new = Новые: { $name }; Ctrl-Z (F4) отменит все.
capacity-for = от имени { $whom }
only-absent-wait = Остались только отсутствующие. Ctrl-A (F4) отметит возвращение.
is-connecting = Подключается. F9 даст слово, когда появится звук.
waits-again = Снова ожидает.
set-aside = Отложено; F9 пропустит. Ctrl-A отметит возвращение.
let-pass-done = Следующий выступит раньше; перестановка отмечена.
asks-for-now = Теперь: { $kind }.
list-is-closed = Список выступающих закрыт. Новые просьбы отмечаются. Alt-L откроет его снова.
list-is-open = Список выступающих открыт.
nobody-spoke = В этом разделе слова никто не имел. F9 или Ctrl-T даст слово.
paragraph-opened = Ctrl-K назовет выступающего иначе; Alt-J вернет туда, где вы печатали.
no-turns-to-fold = Все выступления этого раздела уже изложены в пунктах отчета.
turns-folded = Сведено: пункт хранит для себя, о чьих выступлениях он говорит.
nothing-typed-yet = Другого места, где вы печатали, нет.
gap-marked = Пропуск в { $time }: сверьте с субтитрами. Alt-G снимет отметку.
gap-cleared = Отметка о пропуске снята.
nothing-left-over = Все успеется до крайнего срока.
carry-over-reason = Не рассмотрено из-за нехватки времени
rest-carried-over = Перенесено на следующее заседание: { $count ->
    [one] { $count } часть программы.
    [few] { $count } части программы.
    [many] { $count } частей программы.
   *[other] { $count } части программы.
 }
no-earlier-meeting = Предыдущего заседания нет.
slot-moved = Перемещено; показано заседание, где эта часть находится теперь.
has-the-floor = { $turns ->
    [1] Слово имеет: { $name }.
   *[other] Слово имеет: { $name } ({ $turns }-й раз по этому пункту).
 }
turn-ended = Выступление окончено.
nobody-waits = Список пуст. Ctrl-R запишет выступающего; Ctrl-T даст слово вне списка.
nobody-speaks = Слово никому не дано.
another-day-was = Это заседание состоялось { $date }.
another-day-is = Это заседание состоится { $date }.
another-day-noted = Записанное сейчас получает сегодняшнее время; Ctrl-Z отменит его.
no-later-meeting = Нет следующего заседания, на которое это можно перенести. Сначала добавьте его.
carried-over = Перенесено на следующее заседание.
no-conclusion = Нет заключения. Сначала составьте его: F6, Ctrl-N.
no-change-of-status = Заключение уже в этом состоянии или не может перейти в него из нынешнего.
concluded = Вывод сделан.
concluded-at = Вывод сделан: итоговая фраза внесена в отчет, пункт { $number }.
read-out = Зачитано: формулировка остается такой, как сейчас.
reopened = Открыто снова. Внесите изменения и сделайте вывод еще раз (F10).
withdrawn = Снято.
removed = Удалено: { $name }. Ctrl-Z вернет.
cannot-read-field = «{ $typed }» не принято: { $accepts }
field-accepts = Здесь: { $accepts }
field-refused = Исправьте; Esc оставит поле прежним.
field-given-up = «{ $typed }» не сохранено; поле прежнее.
esc-first = Сначала Esc: «{ $name }» работает на рабочем столе.
accepts-time = время, 12:40 или { $when }
accepts-end = после начала: 12:40 или { $when }
accepts-date = день ({ $day })
accepts-number = целое число (от 0 до 65535)
accepts-documents = номера (C20/24, C20/24(Rev.1))
accepts-reference = номер документа (C20/24)
accepts-no-slash-before-revision = без «/» перед (Rev.1): C20/24(Rev.1)
accepts-item = номер пункта (4 или 4.2)
accepts-items = номера пунктов (4, 4.2)
accepts-due = день, пункт (4.2), M2, + или ?
accepts-code = не более 6 букв A–Z и цифр (TUN)
accepts-series = не более 8 прописных A–Z и цифр (VC)
accepts-languages = языки (en, fr, ru)
no-such-number = Номера { $number } нет ни в одном отчете. Второго собрания: 2:7.3.
not-found = Ни в одном отчете нет слов «{ $words }».
only-in-conclusions = «{ $words }» есть только в заключениях: изменить – Ctrl-E.
left-in-conclusions = В заключениях осталось: { $count }. Там – Ctrl-E.
no-findings = Ошибок не найдено.
no-match = Ничего не подходит.
saved-elsewhere = Сессия теперь находится в { $path }.
no-such-folder = Папки { $folder } нет.
exported = Записано: { $path }
export-failed = Документ не записан: { $why }
mark-set = Метка поставлена: перемещения выделяют. Ctrl-Space или Esc снимет ее.
selection-over-sections = Выделено больше одного раздела; это можно копировать, но не удалять.
nothing-selected = Ничего не выделено. Выделяет Shift со стрелками или Ctrl-Space и перемещение.
copied-text = Скопировано.
copied-paragraph = Пункт скопирован.
copied-here-only = Скопировано здесь; для буфера обмена терминала это слишком много.
cut = Вырезано.
clipboard-empty = Пока ничего не вырезано и не скопировано.
replaced = { $count ->
    [one] Заменено в { $count } месте. Ctrl-Z отменит.
   *[other] Заменено в { $count } местах. Ctrl-Z отменит все.
 }
writing-not-read = Файл готовых фраз не прочитан: { $why }
writing-cleaned = { $count ->
    [one] Из файла фраз исключен { $count } символ, недопустимый в тексте.
    [few] Из файла фраз исключены { $count } символа, недопустимые в тексте.
   *[other] Из файла фраз исключено { $count } символов, недопустимых в тексте.
 }
edited = { $count ->
    [0] Пункт пуст, каким его оставил редактор. Ctrl-Z вернет текст.
    [one] Пункт таков, каким его оставил редактор. Ctrl-Z отменяет это.
   *[other] Пунктов после редактора: { $count }. Ctrl-Z отменяет это.
 }
edited-joined = Переводы строк стали пробелами, пустые строки делят пункты. Ctrl-Z отменяет.
edited-not = Редактор ничего не изменил.
edited-beside = Пункт изменился: оставленное редактором стоит после него. Оставьте одно.
editor-none = Редактор не указан: задайте VISUAL или EDITOR (например nano) и начните снова.
editor-no-file = Пункт не передан: не удалось записать файл: { $why }. Освободите место или укажите другую папку в PLENARY_STATE.
editor-not-started = Программа { $program } не запущена: { $why }. Укажите в VISUAL или EDITOR установленный редактор.
editor-not-found = Программы { $program } нет. Укажите в VISUAL или EDITOR установленный редактор.
editor-failed = Сбой программы { $program } ({ $why }); пункт остался прежним.
editor-failed-kept = Сбой программы { $program } ({ $why }); пункт остался прежним. Написанное там сохранено в { $path }.
editor-unreadable = Оставленное программой { $program } не читается как текст ({ $why }); пункт остался прежним. См. { $path }.
editor-kept = Для оставленного редактором больше нет места; оно сохранено в { $path }. Скопируйте его оттуда.
editor-left = Когда программа завершилась, был открыт редактор. Написанное там сохранено в { $path }: скопируйте недостающее и удалите файл.
typography-on = Кавычки, тире и пробелы ставятся по правилам языка.
typography-off = Знаки остаются как набраны. «typography: false» в writing.ron закрепит это.
draft-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
 }
draft-words-of = слов: { $count } из { $most }
draft-lines = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
 }
draft-lines-of = строк: { $count } из { $most }
draft-changed = изменено после { $name }: { $count }
never-issued = Этот отчет не издавался: сравнить не с чем (Ctrl-P, Издать документ).
as-issued = После { $name } ничего не изменилось.
replace-this = Заменить это? ({ $place } из { $count })
answer-replace = Заменить
answer-skip = Оставить как есть
answer-replace-all = Заменить это и все последующие
answer-finish = Остановиться; принятое сохранить

## Вопросы

quit-unsaved = Есть изменения, которых еще нет в файле.
quit-in-memory = То, чего еще нет в файле, находится только в памяти: журнал этого не принимает.
answer-save-and-quit = Сохранить и выйти
answer-quit-unsaved = Выйти без сохранения (изменения останутся в журнале)
answer-quit-and-lose = Выйти и потерять несохраненное
answer-stay = Продолжить работу
answer-save-as = Сохранить под другим именем
answer-save-mine = Сохранить мою версию; другая останется рядом
answer-differences = Показать различия
answer-take-over = Взять на себя

## Строки ввода

prompt-save-as = Сохранить как
prompt-save-as-help = Файл, в котором продолжать. Существующий файл не перезаписывается.
prompt-create = Новая сессия
prompt-create-help = Файл новой сессии.
prompt-proposed = ввод заменяет
prompt-go-to = Перейти
prompt-go-to-help = Раздел или пункт: 7 или 7.3; второго собрания: 2:7.3
prompt-find = Найти
prompt-find-help = Слова во всех отчетах; без учета регистра.
prompt-replace = Заменить
prompt-replace-help = Слова во всех отчетах; без учета регистра.
prompt-replace-by = Заменить на
prompt-replace-by-help = Что поставить вместо них; если ничего – они удаляются.
hits = { $count ->
    [0] в отчетах не найдено
    [one] { $count }{ $more } место
    [few] { $count }{ $more } места
    [many] { $count }{ $more } мест
   *[other] { $count }{ $more } места
 }
formula-title = Готовые пункты
go-to-which = { $number }: в каком отчете?
abbreviations-title = Сокращения
abbreviations-intro = Пробел после сокращения раскрывает его; Backspace сразу после этого отменяет.

## Списки

palette-title = Команды
findings-title = Замечания
export-title = Экспорт
preview-title = Чтение
issue-title = Издание
issued-title = Изданные документы
changes-title = { $title } · { $count ->
    [0] как издано
    [one] { $count } изменение после издания
    [few] { $count } изменения после издания
    [many] { $count } изменений после издания
   *[other] { $count } изменения после издания
 }
corrections-title = Поправки
format-word = Word
format-web = HTML
format-markdown = Markdown
format-text = Текст
format-akoma-ntoso = Akoma Ntoso
format-calendar = Календарь (iCalendar)
format-table = Таблица (CSV)
format-pdf = PDF
ask-title = Кто просит слова?
ask-example = египет!, тунис от имени арабских государств
floor-to-title = Кому дать слово?
add-delegation = Добавить набранное название как делегацию
add-delegation-named = Добавить «{ $name }»
delegations-title = Делегации
calendar-title = Календарь
add-event = Добавить набранное как срок
statistics-title = Время выступлений
fold-title = О каких выступлениях говорит этот пункт?
fold-them = { $count ->
    [one] Свести { $count } выступление в один пункт
    [few] Свести { $count } выступления в один пункт
    [many] Свести { $count } выступлений в один пункт
   *[other] Свести { $count } выступления в один пункт
 }
help-title = Клавиши
help-intro = Буквы печатаются. У каждой команды есть клавиша, или она есть в списке всех команд (Ctrl-P).

## Начальный экран

start-line = Для секретаря заседаний: слово, план, отчет, заключения, документы.
start-title = Открыть
start-sample = пример
start-new = Новая сессия …
sample-vcc-2020 = Виртуальная консультация советников, июнь 2020 г. (1-е заседание)
sample-vcc-2021 = Виртуальная консультация советников, июнь 2021 г.
sample-u4ssc-7 = Седьмое собрание U4SSC, 2023 г.
sample-qit4n-10 = Десятое собрание FG-QIT4N, 2021 г.

## Формы

form-about = Сессия
form-item = Пункт повестки дня
form-meeting = Заседание
form-slot = Часть программы
form-entry = Раздел отчета
form-paragraph = Пункт отчета
form-conclusion = Заключение
form-delegation = Делегация
form-person = Лицо
form-document = Документ
form-request = Просьба о предоставлении слова
form-turn = Выступление
form-event = Событие календаря
form-other = Подробности
yes = да
no = нет
field-title = Название
field-body = Орган
field-gathering = Именует себя
field-next-session = Следующая сессия
field-place = Место
field-series = Серия документов
field-rule = Полномочия
field-drafting = Язык оригинала
field-published = Языки издания
field-from = С
field-to = По
field-note = Личная заметка
field-documents = Документы
field-minutes = Минут
field-group = Группа
field-asks = Требует
field-basis = Правовая основа
field-name = Название
field-person-name = Имя
field-kind = Вид
field-start = Начало по плану
field-stop = Крайний срок
field-began = Открыто
field-ended = Закрыто
field-record = Номер отчета
field-record-date = Дата отчета
field-slot-item = Пункт
field-reason = Причина
field-subject = Вопрос
field-items = Пункты
field-settled = Завершено без заключения
field-text = Текст
field-bare = Без номера
field-link = Веб-адрес
field-scope = Вопрос
field-formula = Формула
field-proposal = С предложением
field-object = Что согласовано
field-by-hand = Текст вручную
field-verb = Действие
field-forward = Передача
field-addressee = Кому
field-addressee-name = Название
field-what = Предмет
field-basis-correspond = Основание
field-question = Существо
field-due = Срок
field-due-name = Срок словами
field-urgent = Срочно
field-in-sentence = В предложении
field-short = Краткое название
field-code = Код
field-category = Категория
field-address = Обращение
field-function = Должность
field-pronoun = Как упоминать
field-reference = Обозначение
field-asking = Цель
field-capacity = В качестве
field-notes = Черновые заметки
field-on = Дата
field-arrived = Прибытие
field-left = Отъезд
field-signalled = Заявлено заранее
field-limit = Секунд каждому
field-most-days = Дней не более
field-ranks = Порядок выступлений
ranks-members-first = члены, затем все остальные
ranks-each = члены, наблюдатели, Палестина, организации, Члены Секторов
ranks-own = как в файле
field-once = Наблюдатели 1 раз
field-signal = Заявка наблюдателя
field-at = Точное время

## Значения

rule-consultative = консультация: только предлагаемые заключения
rule-deciding = принимает решения
group-procedural = организация работы
group-urgent = безотлагательно
group-may-be-discussed = может быть обсужден
group-for-information = для информации
asks-nothing = ничего
asks-decision = решения
asks-resolution = резолюции
asks-both = решения и резолюции
asks-all = решения, резолюции, Финансового регламента
kind-meeting = заседание
kind-informal = неофициальное заседание
kind-information = информационное заседание
kind-test = пробное заседание
scope-substantive = по существу
scope-procedural = процедурный
formula-concluded = Заключение принимается
formula-agreed = Предложение принимается
formula-approved = Собрание утверждает …
formula-noted = Собрание принимает к сведению …
formula-decided = Решение принимается
verb-note = принять к сведению
verb-approve = утвердить
verb-endorse = одобрить
verb-defer = отложить
verb-correspond = провести консультацию по переписке
verb-invite = предложить
verb-encourage = призвать
verb-entrust = поручить
verb-free = своими словами
forward-none = как велит правило
forward-propose = предложить ей
forward-recommend = рекомендовать ей
addressee-secretariat = Секретариат
addressee-secretary-general = Генеральный секретарь
addressee-chair = Председатель
addressee-member-states = Государства-Члены
addressee-members = члены органа
addressee-named = другой адресат
basis-rule-32 = правило 3.2
basis-convention = Конвенция
category-member = член
category-observer-state = Государство-Член – наблюдатель
category-state-of-palestine = Государство Палестина
category-organization = организация
category-sector-member = Член Сектора
category-group = группа
category-secretariat = секретариат
pronoun-unknown = по делегации
pronoun-she = она
pronoun-he = он
pronoun-they = они
asking-statement = выступление
asking-introduction = представление
asking-reply = ответ
asking-right-of-reply = право на ответ
asking-point-of-order = вопрос по порядку ведения
standing-absent = отсутствует
standing-connecting = подключается
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
status-draft = Проект
status-read-out = Зачитано
status-concluded = Вывод сделан
status-reopened = Открыто снова
status-withdrawn = Снято
status-amended = изменено после этого
list-chair = Председатель
list-secretary-general = Генеральный секретарь
list-secretary = Секретарь собрания
list-secretariat = Секретариат
none-issued = Пока ничего не издано. Команда «Издать документ» дает ему номер.
issued-unchanged = как издано
issue-unchanged = { $reference } остается таким, как издан: издавать заново нечего. F12 запишет его еще раз.
issue-nothing-changed = После { $reference } ничего не изменилось.
issued-stale = { $count ->
    [one] { $count } изменение с тех пор
    [few] { $count } изменения с тех пор
    [many] { $count } изменений с тех пор
   *[other] { $count } изменения с тех пор
 }
issued-unknown = изданное содержание неизвестно
day-title = Документы дня
day-meeting = Заседание
day-formats = Форматы
day-languages = Языки
day-issue = Издать
day-help = Пробел включает и выключает, стрелки перемещают. Enter записывает { $count ->
    [one] { $count } файл
    [few] не более { $count } файлов
    [many] не более { $count } файлов
   *[other] не более { $count } файла
 } в папку с датой этого дня.
day-write = Записать
day-nothing = Выберите хотя бы один формат и один язык.
papers-progress = Запись документов: { $number } из { $most } …
papers-written = { $count ->
    [one] Записан { $count } файл
    [few] Записаны { $count } файла
    [many] Записано { $count } файлов
   *[other] Записано { $count } файла
 } в { $path }. { $findings ->
    [0] Замечаний нет
    [one] { $findings } замечание
    [few] { $findings } замечания
    [many] { $findings } замечаний
   *[other] { $findings } замечания
 }{ $awaiting ->
    [0] .
   *[other] ; ожидают перевода: { $awaiting }.
 }
no-paragraph = Сначала перейдите к пункту отчета.
no-corrections = Поправок не запрошено. Команда «Поправка к пункту» вносит поправку.
form-correction = Поправка
field-printed = Вместо
field-corrected = Следует читать
field-asked-by = Кто просит
field-asked-at = Когда
field-answer = Ответ
answer-open = не рассмотрена
answer-accepted = принята
answer-refused = отклонена

## Две копии одной сессии
differences-title = Что здесь и что записал в файл кто-то другой
difference-mine = Здесь:
difference-theirs = В файле:
difference-only-mine = Только здесь:
difference-only-theirs = Только в файле:
difference-other = Различаются не текстом, а другими сведениями.
difference-none = Содержание одинаково.
difference-more = { $count ->
    [one] Еще { $count } различие.
    [few] Еще { $count } различия.
   *[other] Еще { $count } различий.
 }
stops-over = Программа дважды остановилась, восстанавливая журнал { $journal }. Больше он не затрагивался: показана сессия, какой она записана в файле, только для чтения. Восстановите журнал в новый файл командой «plenary recover { $path }».
stops-over-brief = журнал не восстановлен
