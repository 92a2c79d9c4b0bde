### Línea de órdenes: una frase para la causa y otra para el remedio.

## Lo que se ha pedido

cli-no-terminal = La pantalla de trabajo necesita un terminal y no hay ninguno. En los scripts, use «plenary export» o «plenary check».
cli-terminal-refused = No se ha podido usar el terminal: { $why }. Abra otro e inténtelo de nuevo.
cli-not-yet = «{ $name }» todavía no está en esta versión. «plenary help» enumera lo que hay.
cli-did-you-mean = No hay ninguna orden ni fichero «{ $name }». ¿Quiso decir «{ $like }»?
cli-no-such-command = No existe la orden «{ $name }». Las que hay son: { $all }.
cli-forgotten-ending = No hay ninguna reunión con ese nombre. ¿Quiso decir { $path }?
cli-ends-before = El último día es anterior al primero. Intercambie --from y --to.
cli-no-series = Una serie tiene como máximo 8 mayúsculas y cifras. Escríbala como VC o C20.
cli-no-meeting = No existe la sesión { $number }: { $count ->
    [0] la reunión no tiene sesiones
    [one] la reunión tiene una
   *[other] la reunión tiene { $count }
 }. { $count ->
    [0] Añada una en la pantalla de trabajo.
    [one] Indique --meeting 1.
   *[other] Indique --meeting de 1 a { $count }.
 }
cli-no-format = El nombre { $path } no indica el formato. Añada --format con uno de estos: { $all }.
cli-not-for-the-screen = { $format } no es para la pantalla. Indique un fichero con -o, u otro --format.
cli-no-kept = No existe el número { $number }: { $count ->
    [0] no se conserva nada
    [one] se conserva un elemento
   *[other] se conservan { $count } elementos
 }. «plenary recover» enumera lo que hay.

## Lo que se ha leído

cli-journal-included = { $path }: { $count ->
    [one] { $count } cambio sin guardar, tomado
   *[other] { $count } cambios sin guardar, tomados
 } del diario.
cli-journal-beside = { $path }: el diario { $journal } contiene cambios que no corresponden al fichero tal como está, y aquí no figuran. «plenary recover { $path }» los muestra y los restaura.
cli-newer = { $path } se escribió con una versión más reciente de plenary (formato { $format }). { $count ->
    [0] Se muestra todo.
   *[other] No se muestra lo que aquí se desconoce: { $unknown }.
 }
cli-checked = { $path }: { $count ->
    [0] ninguna observación.
    [one] { $count } observación.
   *[other] { $count } observaciones.
 }

## Publicación, y documentos de un día

cli-held = No se puede publicar nada: { $path }, { $holder }. Cierre allí la reunión, o publique desde esa pantalla de trabajo.
cli-issue-newer = { $path } se escribió con una versión más reciente de plenary, así que no se puede publicar nada. Use esa versión.
cli-issue-stops-over = No se puede publicar nada: el programa se detuvo dos veces al recuperar el diario { $journal } de { $path }. Restáurelo en un fichero nuevo con «plenary recover { $path }» y publique desde él.
cli-not-kept = Se escribieron los documentos, pero no que se publicaron: no se pudo guardar { $path }. Compruebe la carpeta y después abra la reunión.
cli-no-day = Aún no se ha abordado nada en ninguna sesión. Registre una sesión, o indique una con --meeting.
cli-day-progress = { $number } de { $most }: { $name }
cli-day-written = { $count ->
    [one] { $count } fichero
   *[other] { $count } ficheros
 } en { $path }.
cli-day-findings = { $count ->
    [0] No queda ninguna observación.
    [one] Queda { $count } observación. «plenary check { $path }» la muestra.
   *[other] Quedan { $count } observaciones. «plenary check { $path }» las enumera.
 }
cli-day-awaiting = Textos pendientes de traducción: { $languages }.

## Lo que se ha escrito

cli-not-printed = No se ha podido escribir la salida: { $why }. Remédielo, o escriba en un fichero con -o.
cli-not-written = No se ha escrito { $path }: { $why }. Remédielo, o elija otro lugar.
cli-no-folder = No se ha escrito { $path }: no existe su carpeta. Créela, o elija otra.
cli-no-place = No se ha escrito { $path }: allí hay algo que no es un fichero. Elija otro nombre.
cli-exists = { $path } ya existe y no se ha tocado. Elija otro nombre, o añada --force.
cli-over-itself = { $path } es la reunión misma. Elija otro nombre.

## Lo que se conserva

cli-nothing-kept = No se conserva nada de { $path } aparte del fichero. Las copias de seguridad se hacen al guardar.
cli-nothing-kept-here = No se conserva nada de ninguna reunión de esta carpeta o abierta hace poco. Indique cuál: «plenary recover SESSION.ron».
cli-bytes = { $bytes } B
cli-kept-journal = diario
cli-kept-aside = diario apartado
cli-kept-rescued = diario en otro lugar
cli-kept-backup = copia de seguridad
cli-kept-readable = contiene una reunión; el fichero no puede leerse
cli-kept-same = igual que el fichero
cli-kept-differs =
    primera diferencia en la línea { $line }
    fichero: { $file }
    conservado: { $kept }

## Teclas

cli-keys-keys = Teclas
cli-keys-help = Qué hacen
cli-keys-where = Dónde
cli-keys-palette = Ctrl-P { $name }
cli-when-always = en todas partes
cli-when-desk = todos los paneles
cli-when-work = paneles y formularios
cli-when-rows = paneles, formularios, listas
cli-when-lists = todos los paneles salvo el proyecto
cli-when-text = donde se escribe texto
cli-when-form = formularios
cli-when-over = listas, preguntas, formularios
cli-when-picker = listas de opciones
cli-when-asking = Oradores, y donde se eligen
