### Командная строка: одна фраза – причина, другая – что делать.

## Что запрошено

cli-no-terminal = Рабочему экрану нужен терминал, а его нет. В сценариях используйте «plenary export» или «plenary check».
cli-terminal-refused = Терминал использовать не удалось: { $why }. Откройте другой и повторите.
cli-not-yet = В этой версии пока нет «{ $name }». «plenary help» перечислит то, что есть.
cli-did-you-mean = Нет ни команды, ни файла «{ $name }». Возможно, имелось в виду «{ $like }»?
cli-no-such-command = Команды «{ $name }» нет. Есть такие: { $all }.
cli-forgotten-ending = Сессии с таким именем нет. Возможно, имелось в виду { $path }?
cli-ends-before = Последний день раньше первого. Поменяйте местами --from и --to.
cli-no-series = В серии не более 8 прописных латинских букв и цифр. Напишите ее, как VC или C20.
cli-no-meeting = Заседания { $number } нет: { $count ->
    [0] в сессии нет заседаний
    [one] в сессии { $count } заседание
    [few] в сессии { $count } заседания
    [many] в сессии { $count } заседаний
   *[other] в сессии { $count } заседания
 }. { $count ->
    [0] Добавьте его на рабочем экране.
    [1] Укажите --meeting 1.
   *[other] Укажите --meeting от 1 до { $count }.
 }
cli-no-format = По имени { $path } не виден формат. Добавьте --format и один из форматов: { $all }.
cli-not-for-the-screen = { $format } не предназначен для экрана. Укажите файл с помощью -o или другой --format.
cli-no-kept = Номера { $number } нет; { $count ->
    [0] ничего не сохранено
   *[other] всего сохранено: { $count }
 }. «plenary recover» перечислит то, что есть.

## Что прочитано

cli-journal-included = { $path }: { $count ->
    [one] { $count } несохраненное изменение взято
    [few] { $count } несохраненных изменения взяты
    [many] { $count } несохраненных изменений взяты
   *[other] { $count } несохраненного изменения взяты
 } из журнала.
cli-journal-beside = { $path }: в журнале { $journal } есть изменения, не соответствующие нынешнему файлу; здесь они не учтены. «plenary recover { $path }» покажет и восстановит их.
cli-newer = Файл { $path } записан более новой версией plenary (формат { $format }). { $count ->
    [0] Показано все.
   *[other] Не показано то, что здесь неизвестно: { $unknown }.
 }
cli-checked = { $path }: { $count ->
    [0] замечаний нет.
    [one] { $count } замечание.
    [few] { $count } замечания.
    [many] { $count } замечаний.
   *[other] { $count } замечания.
 }

## Издание и документы одного дня

cli-held = Издать ничего нельзя: { $path } ({ $holder }). Закройте сессию там или издавайте с того рабочего экрана.
cli-issue-newer = Файл { $path } записан более новой версией plenary, поэтому издать ничего нельзя. Воспользуйтесь ею.
cli-issue-stops-over = Издать ничего нельзя: программа дважды остановилась, восстанавливая журнал { $journal } файла { $path }. Восстановите его в новый файл командой «plenary recover { $path }» и издавайте из него.
cli-not-kept = Документы записаны, но не то, что они изданы: { $path } сохранить не удалось. Проверьте папку, затем откройте сессию.
cli-no-day = Ни на одном заседании еще ничего не рассматривалось. Ведите запись заседания или укажите его с помощью --meeting.
cli-day-progress = { $number } из { $most }: { $name }
cli-day-written = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
 } в { $path }.
cli-day-findings = { $count ->
    [0] Замечаний не остается.
    [one] Остается { $count } замечание. «plenary check { $path }» покажет его.
    [few] Остаются { $count } замечания. «plenary check { $path }» перечислит их.
    [many] Остаются { $count } замечаний. «plenary check { $path }» перечислит их.
   *[other] Остаются { $count } замечания. «plenary check { $path }» перечислит их.
 }
cli-day-awaiting = Тексты, ожидающие перевода: { $languages }.

## Что записано

cli-not-printed = Вывод записать не удалось: { $why }. Устраните это или запишите в файл с помощью -o.
cli-not-written = Файл { $path } не записан: { $why }. Устраните это или выберите другое место.
cli-no-folder = Файл { $path } не записан: его папки нет. Создайте ее или выберите другую.
cli-no-place = Файл { $path } не записан: там стоит нечто, что не является файлом. Выберите другое имя.
cli-exists = Файл { $path } уже существует, он не изменен. Выберите другое имя или добавьте --force.
cli-over-itself = { $path } – это сама сессия. Выберите другое имя.

## Что сохранено

cli-nothing-kept = Кроме самого файла, от { $path } ничего не сохранено. Резервные копии создаются при сохранении.
cli-nothing-kept-here = Ничего не сохранено от сессий этой папки или открытых недавно. Укажите сессию: «plenary recover SESSION.ron».
cli-bytes = { $bytes } Б
cli-kept-journal = журнал
cli-kept-aside = отложенный журнал
cli-kept-rescued = журнал в другом месте
cli-kept-backup = резервная копия
cli-kept-readable = содержит сессию; файл прочитать нельзя
cli-kept-same = то же, что в файле
cli-kept-differs =
    первое отличие в строке { $line }
    файл: { $file }
    сохранено: { $kept }

## Клавиши

cli-keys-keys = Клавиши
cli-keys-help = Что делают
cli-keys-where = Где
cli-keys-palette = Ctrl-P { $name }
cli-when-always = везде
cli-when-desk = все панели
cli-when-work = панели и формы
cli-when-rows = панели, формы, списки
cli-when-lists = все панели, кроме проекта
cli-when-text = где вводится текст
cli-when-form = формы
cli-when-over = списки, вопросы, формы
cli-when-picker = списки для выбора
cli-when-asking = Выступающие и там, где их выбирают
