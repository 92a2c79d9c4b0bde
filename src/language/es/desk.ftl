### Véanse las notas del fichero en inglés. La interfaz debe caber en 80 columnas.

## Paneles y grupos de órdenes

pane-agenda = Orden del día
pane-plan = Plan
pane-speakers = Oradores
pane-draft = Proyecto
pane-conclusions = Conclusiones
group-general = General
group-panes = Paneles y sesiones
group-meeting = La sesión y la palabra
group-selected = Lo seleccionado
group-conclusions = Conclusiones
group-writing = Escribir y desplazarse

## Encabezamiento

header-left = quedan { $minutes } min
header-over = excedido en { $minutes } min
meeting-and-date = { $name }, { $date }
rule-consultative-line = Consulta: solo conclusiones propuestas, no se decide nada
rule-deciding-line = El órgano está reunido y decide

## Pie

footer-unsaved = sin guardar · en el diario
footer-saving = guardando …
footer-saved = guardado
footer-saved-at = guardado a las { $time }
footer-not-saved = NO GUARDADO
footer-reading = solo lectura
footer-read-only = Abierto solo para lectura: { $holder }
footer-findings = { $count ->
    [one] { $count } observación
   *[other] { $count } observaciones
 }

## Paneles sin contenido

agenda-empty = Aún no hay puntos. Ctrl-N añade uno.
no-meeting = Aún no hay sesiones. Ctrl-N añade una.
draft-empty = Aún no consta nada. Aborde un punto del orden del día (F2 y después F8).
type-to-begin = Escriba para empezar esta sección.
conclusions-empty = Aún no hay conclusiones. Ctrl-N redacta una.
speakers-empty = Lista vacía. Ctrl-R inscribe a alguien.
floor-free = Nadie tiene la palabra
untitled = (sin título)
board-nothing-open = No hay ningún punto abierto
board-begins = Comienza a las { $time }
board-ended = La sesión ha terminado
board-nobody-waits = Nadie espera
board-next = Próximos oradores
board-list-closed = lista cerrada
board-more = … y { $count } más
board-not-reached = no alcanzado
speakers-count = { $count } en la lista
speakers-limit = { $each } cada uno
list-closed-at = cerrada a las { $time }
pace-nearly = casi sin tiempo
pace-over = tiempo agotado
objection-closed = tras cerrarse la lista
objection-spoke = ya habló sobre este punto
objection-not-signalled = no anunciado antes
hint-select = Elegir
hint-name-otherwise = Nombrar de otro modo
hint-asks = Pide
hint-new-person = Nueva persona
hint-withdraws = Se retira
hint-to-selected = Al seleccionado
hint-is-back = Ha vuelto
hint-on-the-list = A la lista
hint-create = Crear
hint-further = Siguiente
hint-do = Ejecutar
hint-put-in = Insertar
hint-add = Añadir
hint-choose = Elegir
days-left = { $days ->
    [0] hoy
    [1] mañana
   *[other] en { $days } días
 }
days-past = { $days ->
    [1] ayer
   *[other] hace { $days } días
 }
presence-arrived = presente desde las { $time }
presence-left = se fue a las { $time }
statistics-session = Toda la reunión
statistics-all = intervenciones: { $turns }; palabra: { $time }; perdido conectando: { $connecting }
statistics-speakers = Por delegación
statistics-categories = Por categoría
statistics-items = Por punto
statistics-outside = fuera del orden del día
statistics-empty = Aún no ha hablado nadie.
too-small = Demasiado pequeño: mínimo 20 × 5

## Plan

plan-budget = { $items ->
    [one] { $items } punto
   *[other] { $items } puntos
 }, { $minutes } min: { $each } cada uno
slot-break = Pausa
slot-event = Acto
plan-late = +{ $minutes } min
plan-left-undone = sin terminar
chart-plan = previsto
chart-fact = real
chart-ends = acaba a las { $time }
chart-ends-over = acaba a las { $time }: demasiado tarde

## Mensajes

read-only-refused = La reunión está abierta solo para lectura ({ $holder }). Guárdela con otro nombre para modificarla.
undone = Deshecho. Ctrl-Y lo rehace.
redone = Rehecho.
nothing-to-undo = No hay nada que deshacer aquí.
nothing-to-redo = No hay nada que rehacer aquí.
nothing-to-undo-but-writing = Nada que deshacer aquí; el último cambio se hizo en el proyecto (F5) o en las conclusiones (F6).
nothing-to-undo-but-floor = Nada que deshacer aquí; el último cambio se hizo en el uso de la palabra (F4).
nothing-to-undo-but-agenda = Nada que deshacer aquí; el último cambio se hizo en el orden del día (F2) o en el plan (F3).
no-entry-yet = No hay ninguna sección abierta. Aborde primero un punto: F2, elíjalo y después F8.
no-meeting-or-item = No hay sesión, o no hay ningún punto seleccionado. Añada una sesión (F3, Ctrl-N) y seleccione un punto (F2).
rendered-paragraph = Este párrafo procede de una conclusión. Ctrl-E modifica la conclusión; «Redactar a mano» (Ctrl-P) libera el texto.
by-hand-now = El párrafo se redacta ahora a mano. Borre su texto para que vuelva a proceder de la conclusión.
paste-cleaned = { $count ->
    [one] Se ha omitido { $count } carácter de lo pegado, que ningún texto puede contener.
   *[other] Se han omitido { $count } caracteres de lo pegado, que ningún texto puede contener.
 }
paste-large = Se han insertado { $kilobytes } kB ({ $count ->
    [one] un párrafo
   *[other] { $count } párrafos
 }). Ctrl-Z lo deshace todo.
paste-too-large = { $megabytes } MB son demasiado para pegarlos de una vez; no se ha insertado nada. Péguelo por partes.
paste-too-long = Demasiado largo para una línea; nada insertado. Péguelo en el proyecto.
taken-up = Se aborda el punto { $number }. Shift-F8 lo deja; Ctrl-Z en el orden del día lo deshace.
taken-up-outside = Se aborda: { $title }. Shift-F8 lo deja.
nothing-open = No hay ningún punto abierto.
break-begun = Pausa: no hay ningún punto abierto ni corre ningún tiempo. F8 aborda el siguiente.
suspended = El examen del punto queda suspendido; el plan (F3) lo espera de nuevo.
settled = Cerrado sin conclusión; ya no se espera. Alt-O lo deshace.
not-settled = No cerrado: se espera mientras le queden minutos.
not-taken-up-yet = Este espacio no se ha abordado; solo puede cerrarse lo que se ha comenzado.
deferred = { $name }: aplazado. Escriba el motivo, o Esc; Ctrl-Z lo deshace.
not-deferred-yet = El punto { $number } aún no se ha abordado. Abórdelo (F8) y luego aplácelo.
meeting-begun = Se ha abierto la sesión.
meeting-ended = Se ha levantado la sesión.
no-item-for-floor = No hay ningún punto al que corresponda esta lista. Seleccione uno en el orden del día (F2).
on-the-list = En la lista de oradores: { $name }.
on-the-list-already = Ya está en la lista, con el número { $place }: { $name }.
nobody-of-that-name = No se encuentra a nadie con «{ $name }». Corrija la línea, o Esc.
commas-part-names = ¿Varios nombres? Sepárelos con comas: { $names }
added-as-new = Nuevo: { $name }; Ctrl-Z (F4) lo deshace todo.
capacity-for = en nombre de { $whom }
only-absent-wait = Solo quedan ausentes. Ctrl-A sobre uno (F4) indica que ha vuelto.
is-connecting = Conectando. F9 da la palabra en cuanto se oiga la voz.
waits-again = De nuevo en espera.
set-aside = Apartado; F9 pasa al siguiente. Ctrl-A indica que ha vuelto.
let-pass-done = El siguiente habla primero; el cambio queda marcado.
asks-for-now = Ahora: { $kind }.
list-is-closed = La lista de oradores está cerrada. Las nuevas peticiones quedan marcadas. Alt-L la reabre.
list-is-open = La lista de oradores está abierta.
nobody-spoke = Nadie ha tenido la palabra en esta sección. F9 o Ctrl-T la da.
paragraph-opened = Ctrl-K menciona al orador de otro modo; Alt-J vuelve a donde se escribía.
no-turns-to-fold = Todas las intervenciones de esta sección figuran ya en un párrafo.
turns-folded = Agrupado: el párrafo conserva en privado de quién da cuenta.
nothing-typed-yet = No hay otro lugar en que haya escrito.
gap-marked = Laguna a las { $time }: compruébelo con los subtítulos. Alt-G quita la marca.
gap-cleared = Se ha quitado la marca de laguna.
nothing-left-over = Todo cabe antes del fin obligado.
carry-over-reason = No alcanzado por falta de tiempo
rest-carried-over = { $count ->
    [one] { $count } franja aplazada
   *[other] { $count } franjas aplazadas
 } a la siguiente sesión.
no-earlier-meeting = No hay ninguna sesión anterior.
slot-moved = Movida; se muestra la sesión en que está ahora.
has-the-floor = { $turns ->
    [1] Tiene la palabra: { $name }.
   *[other] Tiene la palabra: { $name } ({ $turns }.ª vez).
 }
turn-ended = Ha terminado la intervención.
nobody-waits = La lista está vacía. Ctrl-R inscribe a alguien; Ctrl-T da la palabra fuera de la lista.
nobody-speaks = Nadie tiene la palabra.
another-day-was = Esta sesión se celebró el { $date }.
another-day-is = Esta sesión se celebrará el { $date }.
another-day-noted = Lo que se anote ahora lleva las horas de hoy; Ctrl-Z lo deshace.
no-later-meeting = No hay ninguna sesión posterior a la que aplazar la franja. Añada primero una.
carried-over = Aplazado a la siguiente sesión.
no-conclusion = No hay ninguna conclusión que tratar. Redacte primero una: F6, Ctrl-N.
no-change-of-status = La conclusión ya está en ese estado, o no puede pasar a él desde el actual.
concluded = Concluido.
concluded-at = Concluido: la decisión consta en el párrafo { $number } del acta.
read-out = Leída: la redacción queda como está ahora.
reopened = Reabierta. Modifíquela y vuelva a concluir (F10).
withdrawn = Retirada.
removed = Eliminado: { $name }. Ctrl-Z lo recupera.
cannot-read-field = No se aceptó «{ $typed }»: { $accepts }
field-accepts = Aquí: { $accepts }
field-refused = Corríjalo; Esc deja el campo como estaba.
field-given-up = «{ $typed }» no se guardó; el campo queda como estaba.
esc-first = Primero Esc: «{ $name }» se usa en el escritorio.
accepts-time = una hora, 12:40 o { $when }
accepts-end = tras el inicio: 12:40 o { $when }
accepts-date = un día ({ $day })
accepts-number = un número entero (de 0 a 65535)
accepts-documents = signaturas (C20/24, C20/24(Rev.1))
accepts-reference = una signatura (C20/24)
accepts-no-slash-before-revision = sin «/» antes de (Rev.1): C20/24(Rev.1)
accepts-item = el número de un punto (4 o 4.2)
accepts-items = números de puntos (4, 4.2)
accepts-due = un día, un punto (4.2), M2, + o ?
accepts-code = a lo sumo 6 letras A–Z y cifras (TUN)
accepts-series = a lo sumo 8 mayúsculas A–Z y cifras (VC)
accepts-languages = idiomas (en, fr, ru)
no-such-number = Ninguna acta tiene { $number }. De la segunda reunión: 2:7.3.
not-found = «{ $words }» no aparece en ninguna acta.
only-in-conclusions = «{ $words }» solo aparece en conclusiones: Ctrl-E las modifica.
left-in-conclusions = { $count ->
    [one] Otra está en una conclusión: Ctrl-E.
   *[other] Otras { $count } están en conclusiones: Ctrl-E.
 }
no-findings = No se ha encontrado ningún error.
no-match = Sin coincidencias.
saved-elsewhere = La reunión está ahora en { $path }.
no-such-folder = No existe la carpeta { $folder }.
exported = Escrito: { $path }
export-failed = No se ha escrito el documento: { $why }
mark-set = La marca está puesta: los movimientos seleccionan. Ctrl-Space o Esc la quita.
selection-over-sections = Lo seleccionado abarca más de una sección; puede copiarse, no eliminarse.
nothing-selected = No hay nada seleccionado. Shift con las flechas selecciona, o Ctrl-Space y un movimiento.
copied-text = Copiado.
copied-paragraph = El párrafo está copiado.
copied-here-only = Copiado aquí; es demasiado grande para el portapapeles del terminal.
cut = Cortado.
clipboard-empty = Aún no se ha cortado ni copiado nada.
replaced = { $count ->
    [one] Sustituido en { $count } lugar. Ctrl-Z lo deshace.
   *[other] Sustituido en { $count } lugares. Ctrl-Z lo deshace todo.
 }
writing-not-read = No se ha leído el fichero de fórmulas: { $why }
writing-cleaned = { $count ->
    [one] Se ha omitido del fichero de frases un carácter que ningún texto puede contener.
   *[other] Se han omitido del fichero de frases { $count } caracteres que ningún texto puede contener.
 }
edited = { $count ->
    [0] El párrafo está vacío, como lo dejó el editor. Ctrl-Z lo recupera.
    [one] El párrafo está como lo dejó el editor. Ctrl-Z lo deshace.
   *[other] El editor dejó { $count } párrafos. Ctrl-Z lo deshace.
 }
edited-joined = Los saltos de línea son espacios; las líneas vacías separan párrafos. Ctrl-Z lo deshace.
edited-not = El editor no cambió nada.
edited-beside = Cambió entretanto: lo que dejó el editor va detrás. Conserve uno.
editor-none = Ningún editor indicado: ponga VISUAL o EDITOR (nano, p. ej.) y reinicie.
editor-no-file = El párrafo no se entregó porque no se pudo escribir ningún archivo: { $why }. Haga sitio o indique otra carpeta en PLENARY_STATE.
editor-not-started = { $program } no se inició: { $why }. Ponga en VISUAL o EDITOR un editor instalado.
editor-not-found = No existe el programa { $program }. Ponga en VISUAL o EDITOR un editor instalado.
editor-failed = { $program } falló ({ $why }); el párrafo está como estaba.
editor-failed-kept = { $program } falló ({ $why }); el párrafo está como estaba. Lo que se escribió allí se conserva en { $path }.
editor-unreadable = Lo que dejó { $program } no es un texto legible ({ $why }); el párrafo está como estaba. Véase { $path }.
editor-kept = Ya no hay lugar para lo que dejó el editor; se conserva en { $path }. Cópielo de allí.
editor-left = Había un editor abierto cuando terminó el programa. Lo que se escribió allí se conserva en { $path }: copie lo que falte y después bórrelo.
typography-on = Las comillas, rayas y espacios se ponen como pide el idioma.
typography-off = Los signos quedan como se escriben. «typography: false» en writing.ron lo fija.
draft-words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
 }
draft-words-of = { $count } de { $most } palabras
draft-lines = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
 }
draft-lines-of = { $count } de { $most } líneas
draft-changed = { $count ->
    [one] { $count } modificado
   *[other] { $count } modificados
 } desde { $name }
never-issued = Esta acta nunca se publicó: no hay con qué comparar (Ctrl-P, Publicar documento).
as-issued = Nada ha cambiado desde { $name }.
replace-this = ¿Sustituir esto? ({ $place } de { $count })
answer-replace = Sustituir
answer-skip = Dejarlo como está
answer-replace-all = Sustituir esto y todo lo que sigue
answer-finish = Parar aquí y conservar lo aceptado

## Preguntas

quit-unsaved = Hay cambios que el fichero aún no contiene.
quit-in-memory = Lo que el fichero aún no tiene está solo en la memoria: el diario no lo acepta.
answer-save-and-quit = Guardar y salir
answer-quit-unsaved = Salir sin guardar (el diario lo conserva todo)
answer-quit-and-lose = Salir y perder lo que no se ha guardado
answer-stay = Seguir trabajando
answer-save-as = Guardar con otro nombre
answer-save-mine = Guardar la mía; la otra se conserva al lado
answer-differences = Mostrar las diferencias
answer-take-over = Tomar el control

## Líneas que rellenar

prompt-save-as = Guardar como
prompt-save-as-help = El fichero en que continuar. Nunca se sobrescribe uno existente.
prompt-create = Nueva reunión
prompt-create-help = El fichero de la nueva reunión.
prompt-proposed = al escribir se sustituye
prompt-go-to = Ir a
prompt-go-to-help = Una sección o un párrafo: 7 o 7.3; de la segunda reunión: 2:7.3
prompt-find = Buscar
prompt-find-help = Palabras de todas las actas; sin distinguir tildes.
prompt-replace = Sustituir
prompt-replace-help = Palabras de todas las actas; sin distinguir tildes.
prompt-replace-by = Sustituir por
prompt-replace-by-help = Lo que debe ocupar su lugar; si no se pone nada, se eliminan.
hits = { $count ->
    [0] en ninguna
    [one] { $count } lugar
   *[other] { $count }{ $more } lugares
 }
formula-title = Párrafos fijos
go-to-which = { $number }: ¿en qué acta?
abbreviations-title = Abreviaturas
abbreviations-intro = Un espacio tras una abreviatura la desarrolla; Backspace justo después lo deshace.

## Listas

palette-title = Órdenes
findings-title = Observaciones
export-title = Exportar
preview-title = Leer
issue-title = Publicar
issued-title = Documentos publicados
changes-title = { $title } · { $count ->
    [0] como se publicó
    [one] { $count } cambio desde su publicación
   *[other] { $count } cambios desde su publicación
 }
corrections-title = Correcciones
format-word = Word
format-web = HTML
format-markdown = Markdown
format-text = Texto
format-akoma-ntoso = Akoma Ntoso
format-calendar = Calendario (iCalendar)
format-table = Tabla (CSV)
format-pdf = PDF
ask-title = ¿Quién pide la palabra?
ask-example = egipto!, túnez por los Estados Árabes, kenya como Presidente
floor-to-title = ¿Quién toma la palabra?
add-delegation = Añadir el nombre escrito como delegación
add-delegation-named = Añadir «{ $name }»
delegations-title = Delegaciones
calendar-title = Calendario
add-event = Añadir lo escrito como plazo
statistics-title = Uso de la palabra
fold-title = ¿De qué intervenciones da cuenta el párrafo?
fold-them = { $count ->
    [one] Recoger { $count } intervención en un párrafo
   *[other] Agrupar { $count } intervenciones en un párrafo
 }
help-title = Teclas
help-intro = Al teclear se escribe. Cada orden tiene una tecla o está en la lista de todas las órdenes (Ctrl-P).

## Pantalla inicial

start-line = Para el secretario de la reunión: palabra, plan, acta, conclusiones.
start-title = Abrir
start-sample = ejemplo
start-new = Nueva reunión …
sample-vcc-2020 = Consulta virtual de consejeros, junio de 2020 (1.ª sesión completa)
sample-vcc-2021 = Consulta virtual de consejeros, junio de 2021
sample-u4ssc-7 = Séptima reunión de U4SSC, 2023
sample-qit4n-10 = Décima reunión del FG-QIT4N, 2021

## Formularios

form-about = Reunión
form-item = Punto del orden del día
form-meeting = Sesión
form-slot = Franja del programa
form-entry = Sección del acta
form-paragraph = Párrafo
form-conclusion = Conclusión
form-delegation = Delegación
form-person = Persona
form-document = Documento
form-request = Petición de palabra
form-turn = Intervención
form-event = Fecha del calendario
form-other = Detalles
yes = sí
no = no
field-title = Título
field-body = Órgano
field-gathering = Se denomina
field-next-session = Próxima reunión
field-place = Lugar
field-series = Serie de documentos
field-rule = Competencia
field-drafting = Redacción en
field-published = Publicación en
field-from = Del
field-to = Al
field-note = Nota privada
field-documents = Documentos
field-minutes = Minutos
field-group = Grupo
field-asks = Solicita
field-basis = Base jurídica
field-name = Nombre
field-person-name = Nombre
field-kind = Tipo
field-start = Inicio previsto
field-stop = Fin obligado
field-began = Abierta
field-ended = Levantada
field-record = Número de acta
field-record-date = Acta de fecha
field-slot-item = Punto
field-reason = Motivo
field-subject = Asunto
field-items = Puntos
field-settled = Cerrado sin conclusión
field-text = Texto
field-bare = Sin número
field-link = Dirección web
field-scope = Cuestión de
field-formula = Fórmula
field-proposal = Con propuesta
field-object = Lo acordado
field-by-hand = Redactado a mano
field-verb = Acción
field-forward = Transmisión
field-addressee = Destinatario
field-addressee-name = Nombre
field-what = Objeto
field-basis-correspond = Base
field-question = Cuestión
field-due = Plazo
field-due-name = Plazo (texto)
field-urgent = Urgente
field-in-sentence = En una frase
field-short = Nombre breve
field-code = Código
field-category = Categoría
field-address = Tratamiento
field-function = Cargo
field-pronoun = Se le menciona
field-reference = Signatura
field-asking = Solicita
field-capacity = En calidad de
field-notes = Notas rápidas
field-on = Fecha
field-arrived = Llegada
field-left = Salida
field-signalled = Anunciado antes
field-limit = Segundos cada uno
field-most-days = Días como máximo
field-ranks = Orden de los oradores
ranks-members-first = miembros y después los demás
ranks-each = miembros, observadores, Palestina, organizaciones, Miembros de Sector
ranks-own = como en el archivo
field-once = Observadores 1 vez
field-signal = Observ. se anuncian
field-at = Hora fija

## Opciones

rule-consultative = consulta: solo conclusiones propuestas
rule-deciding = decisión
group-procedural = organización de los trabajos
group-urgent = debe resolverse ahora
group-may-be-discussed = puede debatirse
group-for-information = para información
asks-nothing = nada
asks-decision = una decisión
asks-resolution = una resolución
asks-both = una decisión y una resolución
asks-all = decisión, resolución, Reglamento Financiero
kind-meeting = sesión
kind-informal = sesión informal
kind-information = sesión informativa
kind-test = sesión de prueba
scope-substantive = fondo
scope-procedural = procedimiento
formula-concluded = Así se concluye
formula-agreed = Así se acuerda
formula-approved = La reunión aprueba …
formula-noted = La reunión toma nota …
formula-decided = Así se decide
verb-note = tomar nota
verb-approve = aprobar
verb-endorse = refrendar
verb-defer = aplazar
verb-correspond = consultar por correspondencia
verb-invite = invitar
verb-encourage = alentar
verb-entrust = encomendar
verb-free = con otras palabras
forward-none = según la norma
forward-propose = proponerle que
forward-recommend = recomendarle que
addressee-secretariat = la Secretaría
addressee-secretary-general = el Secretario General
addressee-chair = el Presidente
addressee-member-states = los Estados Miembros
addressee-members = los miembros del órgano
addressee-named = otro destinatario
basis-rule-32 = párrafo 2 del Artículo 3
basis-convention = el Convenio
category-member = miembro
category-observer-state = Estado Miembro observador
category-state-of-palestine = Estado de Palestina
category-organization = organización
category-sector-member = Miembro de Sector
category-group = grupo
category-secretariat = secretaría
pronoun-unknown = por la delegación
pronoun-she = ella
pronoun-he = él
pronoun-they = forma neutra
asking-statement = declaración
asking-introduction = presentación
asking-reply = respuesta
asking-right-of-reply = derecho de respuesta
asking-point-of-order = cuestión de orden
standing-absent = ausente
standing-connecting = conectando
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
status-draft = Proyecto
status-read-out = Leída
status-concluded = Concluida
status-reopened = Reabierta
status-withdrawn = Retirada
status-amended = modificada después
list-chair = Presidencia
list-secretary-general = Secretario General
list-secretary = Secretario de la reunión
list-secretariat = Secretaría
none-issued = Aún no se ha publicado nada. «Publicar documento» le da su número.
issued-unchanged = como se publicó
issue-unchanged = { $reference } sigue como se publicó: no hay nada que publicar de nuevo. F12 lo escribe otra vez.
issue-nothing-changed = Nada ha cambiado desde { $reference }.
issued-stale = { $count ->
    [one] { $count } cambio desde entonces
   *[other] { $count } cambios desde entonces
 }
issued-unknown = no consta lo que decía
day-title = Documentos del día
day-meeting = Sesión
day-formats = Formatos
day-languages = Idiomas
day-issue = Publicarlos
day-help = Espacio marca o desmarca, las flechas mueven. Intro escribe { $count ->
    [one] un fichero
   *[other] { $count } ficheros como máximo
 } en una carpeta con la fecha del día.
day-write = Escribir
day-nothing = Elija al menos un formato y un idioma.
papers-progress = Escribiendo documentos: { $number } de { $most } …
papers-written = { $count ->
    [one] { $count } fichero escrito
   *[other] { $count } ficheros escritos
 } en { $path }. { $findings ->
    [0] Ninguna observación
    [one] { $findings } observación
   *[other] { $findings } observaciones
 }{ $awaiting ->
    [0] .
    [one] ; { $awaiting } texto pendiente de traducción.
   *[other] ; { $awaiting } textos pendientes de traducción.
 }
no-paragraph = Vaya primero a un párrafo del acta.
no-corrections = No se ha pedido ninguna corrección. «Corregir párrafo» anota una.
form-correction = Corrección
field-printed = Donde dice
field-corrected = Debe decir
field-asked-by = Pedida por
field-asked-at = Pedida el
field-answer = Respuesta
answer-open = pendiente
answer-accepted = aceptada
answer-refused = rechazada

## Dos copias de una misma reunión
differences-title = Lo que hay aquí y lo que otra persona escribió en el fichero
difference-mine = Aquí:
difference-theirs = En el fichero:
difference-only-mine = Solo aquí:
difference-only-theirs = Solo en el fichero:
difference-other = Difieren en detalles distintos del texto.
difference-none = Contienen lo mismo.
difference-more = { $count ->
    [one] Una más.
   *[other] { $count } más.
 }
stops-over = El programa se detuvo dos veces al recuperar el diario { $journal }. No se ha vuelto a tocar: se muestra la reunión tal como está en el fichero, solo para lectura. Restaure el diario en un fichero nuevo con «plenary recover { $path }».
stops-over-brief = su diario no se ha recuperado
