### Ficheros, diario y recuperación: una frase para la causa y otra para el remedio.

## Lectura

read-not-there = No existe la reunión { $path }. Compruebe el nombre, o cree una con «plenary new».
read-not-a-file = { $path } es { $kind ->
    [folder] una carpeta
    [pipe] una tubería con nombre
    [device] un dispositivo
    [socket] un socket
   *[other] otra cosa
 }, no un fichero de reunión. Indique el nombre de un fichero.
read-too-large = { $path } supera los { $most } MB, más de lo que puede ocupar una reunión. Compruebe que es el fichero correcto.
read-refused = No se puede leer { $path }: { $why }. Compruebe el fichero e inténtelo de nuevo.
read-not-utf8 = { $path }:{ $at }: este texto no está en UTF-8. Convierta el fichero a UTF-8, o tome una copia de seguridad («plenary recover»).
read-syntax = { $path }:{ $at }: { $expected }. Corríjalo ahí, o tome una copia de seguridad («plenary recover»).
read-too-new = { $path } está en el formato { $format }; este programa conoce el formato { $ours }. Ábralo con una versión más reciente de plenary.
read-too-old = { $path } está en el formato { $format }, que este programa no puede actualizar. Ábralo antes con una versión anterior de plenary.
read-no-journal = { $path } es un diario que no contiene ninguna reunión. Abra la reunión misma.
read-stops-over = { $path } no se ha abierto: el programa se detuvo dos veces con su diario { $journal }, y el fichero por sí solo no se puede leer. Restaure una de las versiones que muestra «plenary recover».
expected-more = el fichero termina demasiado pronto
expected-mark = se esperaba «{ $mark }»
expected-string = se esperaba una cadena entre comillas
expected-boolean = se esperaba true o false
expected-number = se esperaba un número entero
expected-option = se esperaba Some(…) o None
expected-name = se esperaba un nombre
expected-field = falta el campo { $name }
expected-once = el campo { $name } aparece dos veces
expected-other-field = no existe el campo { $found }; campos conocidos: { $known }
expected-other-choice = no existe { $found }; valores conocidos: { $known }
expected-less-depth = demasiados paréntesis anidados
expected-nothing = hay texto tras el final de la reunión
expected-moment = se esperaba un momento como "2020-06-09T12:00:00+02:00", no { $found }
expected-date = se esperaba una fecha como "2020-06-09", no { $found }
expected-id = se esperaba un identificador de 1 a 12 minúsculas, cifras o guiones, no { $found }
expected-reference = se esperaba una signatura como "C20/24" o "VC/1(Rev.2)", no { $found }
expected-text = se esperaba un texto entre comillas, o (written: …, translations: …), no { $found }
expected-other = { $what }
clock-changed = El reloj de esta máquina se ha movido { $seconds } segundos. Las duraciones en curso siguen contándose como antes.
save-changed-underneath = NO GUARDADO: otra persona ha modificado { $path }. Conserve ambas versiones, o guarde con otro nombre.

## Guardado

save-exists = { $path } ya existe y no se ha tocado. Elija otro nombre.
save-not-a-file = NO GUARDADO: { $path } es ahora { $kind ->
    [folder] una carpeta
    [pipe] una tubería con nombre
    [device] un dispositivo
    [socket] un socket
   *[other] otra cosa
 }. Guarde con otro nombre (Ctrl-P, Guardar como).
save-read-only = NO GUARDADO: { $path } es de solo lectura. Permita la escritura, o guarde con otro nombre (Ctrl-P, Guardar como).
save-folder-gone = NO GUARDADO: la carpeta de { $path } ha desaparecido. Guarde con otro nombre (Ctrl-P, Guardar como).
save-taken-over = NO GUARDADO: alguien tomó { $path } en otro equipo. Guarde con otro nombre (Ctrl-P, Guardar como).
save-too-large = NO GUARDADO: la reunión superaría los { $most } MB. Divídala, o acorte lo que se pegó.
save-diverged = NO GUARDADO por un error de este programa; el diario lo tiene todo. Salga y vuelva a abrir la reunión.
save-refused = NO GUARDADO: { $why } ({ $path }). Remédielo, o guarde con otro nombre (Ctrl-P, Guardar como).
saved-other-names = { $count ->
    [one] El fichero tiene otro nombre, que conserva la versión anterior.
   *[other] El fichero tiene otros { $count } nombres, que conservan la versión anterior.
 }
saved-no-backup = Guardado, pero sin copia de seguridad de la versión anterior: { $why }.
copied = Escrito en { $path }.
theirs-kept = Lo que otra persona había escrito se conserva en { $path }.
journal-failed = ERROR: lo que escribe solo está en la memoria: { $why }. Remédielo, o guarde ahora en otro lugar (Ctrl-P, Guardar como).
journal-works = El diario vuelve a funcionar y lo tiene todo.
journal-moved = La carpeta no admite el diario; este continúa en { $path }.
taken-over = La reunión está { $holder }: se tomó allí, porque desde aquí no llegaba señal de vida o porque otra carpeta ocupó el lugar de esta. Desde aquí ya no se guarda nada en el fichero; lo que escriba se conserva en la carpeta de estado. Guarde con otro nombre.
holder-silent = La reunión está { $holder }, pero desde hace un minuto no hay noticias de allí. Tómela solo si sabe que nadie trabaja en ella.
holder-left = Quien tenía abierta la reunión la ha cerrado. Ya puede trabajar en ella.
holder = en uso por { $has-user ->
    [yes] { $user }
   *[no] otra persona
 }{ $has-host ->
    [yes] { " " }en { $host }
   *[no] { "" }
 }{ $has-since ->
    [yes] { " " }desde las { $since }
   *[no] { "" }
 }
newer-format = escrito por una versión más reciente de plenary (formato { $format })
crashed = plenary se ha detenido por un error del programa ({ $place }). No se ha perdido nada de lo escrito: vuelva a abrir la reunión, o ejecute «plenary recover».
crashed-journal = Su diario es { $path }.
left-unsaved = { $count ->
    [one] { $count } cambio no está aún en { $path }, pero sí en su diario: volverá cuando se abra.
   *[other] { $count } cambios no están aún en { $path }, pero sí en su diario: volverán cuando se abra.
 }
left-rescued = El diario no recogió lo último que se escribió. La reunión completa está en { $path }.
new-session-title = Nueva reunión
left-not-kept = Es posible que lo último que se escribió no esté en el disco. Antes de nada, abra la reunión y compruébelo.
changed-underneath = Otra persona ha modificado el fichero de la reunión mientras usted trabajaba. No se ha sobrescrito nada.

## Tras un fallo

recovered = { $changes ->
    [one] Recuperado { $changes } cambio no guardado
   *[other] Recuperados { $changes } cambios no guardados
 } ({ $since }–{ $last }). Ctrl-Z deshace.
recovered-all = No se pudo leer el fichero; toda la reunión se ha recuperado de su diario, hasta las { $last }.
note-journal-aside = Un diario que no corresponde a este fichero se ha apartado durante 30 días: { $path }. «plenary recover» lo muestra y lo restaura.
note-journal-beside = El diario { $path } contiene cambios que no corresponden al fichero tal como está, y aquí no se muestran. «plenary recover» los muestra y los restaura.
note-journal-aside-saved = El fichero no es lo último que se guardó aquí. Esa versión se conserva 30 días en { $path }.
note-asides-gone = { $count ->
    [one] Se ha eliminado un diario apartado hace más de 30 días: { $path }.
   *[other] Se han eliminado { $count } diarios apartados hace más de 30 días, entre ellos { $path }.
 }
note-journal-damaged = Una parte del diario estaba dañada; se conserva entero en { $path }.
note-not-aside = No se ha podido mover un diario que no corresponde a este fichero; sigue en { $path }.
note-no-lock = En esta carpeta no es posible el bloqueo: asegúrese de que nadie más abra la reunión.
note-read-only-file = El fichero es de solo lectura: para conservar los cambios, guarde con otro nombre (Ctrl-P, Guardar como).
note-older = El fichero se escribió con una versión anterior de plenary (formato { $format }); se actualizará la próxima vez que se guarde.

## Lo que dice el sistema

why-full = el disco está lleno
why-quota = su cuota está agotada
why-limit = hay un límite al tamaño de los ficheros
why-forbidden = no está permitido
why-read-only = el disco es de solo lectura
why-gone = ya no existe
why-exists = ya hay algo con ese nombre
why-network = no se encuentra el disco de red
why-other = el sistema lo ha denegado (código { $code })

## Documentos

paper-no-meeting = Este documento es de una sesión. Indique cuál: --meeting 1.
paper-unknown-meeting = No existe esa sesión. «plenary check» enumera lo que hay.
format-not-built = Este programa no incluye el formato { $format }: «cargo build --release --features { $format }» crea uno que lo tiene. O elija docx, html, md, txt, akn, ics o csv, o imprima el html desde un navegador.
format-nothing = En este documento no hay nada que pueda escribirse como { $format }. Elija docx, html, md, txt o akn.
# $letter: a letter of the paper; $code: its number in Unicode ("U+4F1A").
format-no-font = Ninguna fuente de este sistema tiene el carácter «{ $letter }» ({ $code }), que este documento necesita. Instale una fuente para esa escritura, por ejemplo una de las fuentes Noto, o elija docx o html en lugar de { $format }.
format-refused = El documento no se pudo componer en { $format }. Elija docx o html e imprima ese archivo.
sample-not-made = No se ha podido crear la copia del ejemplo. «plenary sample» la escribe donde usted quiera.
