### Véanse las notas del fichero en inglés. El nombre de las cosas va tras dos puntos, sin concordancia.

kind = { $kind ->
        [about] reunión
        [objective] objetivo
        [delegation] delegación
        [person] persona
        [document] documento
        [item] punto del orden del día
        [request] petición de palabra
        [meeting] sesión
        [slot] franja del programa
        [entry] sección del acta
        [turn] intervención
        [paragraph] párrafo
        [correction] corrección
        [conclusion] conclusión
        [action] parte de una conclusión
        [issued] documento publicado
        [event] fecha del calendario
        [contribution] contribución
        [reply] respuesta a la consulta sobre los puntos
       *[vote] respuesta en la votación
    }
named = { $has-title ->
        [yes] { $has-number ->
            [yes] { kind } { $number } («{ $title }»)
           *[no] { $kind ->
                [meeting] la { $title }
                [person] { $title }
               *[other] { kind } «{ $title }»
            }
        }
       *[no] { $has-number ->
            [yes] { kind } { $number }
           *[no] { $has-section ->
                [yes] { kind } (sección { $section })
               *[no] { kind } { $id }
            }
        }
    }
names-two = { $a } y { $b }
names-more = { $a }, { $b }

refusal-unknown = El elemento { $id } ya no existe en esta reunión. Compruebe si se ha eliminado o deshecho.
refusal-no-place = Lugar imposible (bajo: { $parent }) para: { kind }. Elija otro lugar.
refusal-same-id = El identificador { $id } está en uso o vacío. Elija otro, o no ponga ninguno para que se asigne uno.
refusal-missing = Referencia a «{ $name }», que no existe o es de otro tipo, en: { $node }. Añádalo primero o indique otra cosa.
refusal-named = No se puede eliminar: { $node }. Todavía hacen referencia a ese elemento: { $by }. Retire antes esa referencia.
refusal-mismatch = El texto ha cambiado entretanto: { $node }. Vuelva a leerlo y repita el cambio.
refusal-unclean = El texto contiene caracteres que ningún texto puede contener, como saltos de línea o secuencias de escape. Elimínelos, o péguelo de nuevo como texto sin formato.
refusal-stop-before-start = Terminaría antes de empezar: { $node }. Indique una hora de fin posterior.
refusal-misplaced = Lugar imposible: { $node }. Elija otro lugar.

fault-no-id = Falta un identificador: { kind }. Escriba de 1 a 12 letras minúsculas, cifras o guiones.
fault-same-id = El identificador { $id } ({ kind }) figura también en otro lugar. Cambie uno de los dos.
fault-missing = Referencia a { $name }, que no existe, en: { kind } { $id }. Corrija el nombre o añada lo que designa.
fault-wrong-kind = Referencia a { $name } en: { kind } { $id }. Es un elemento de otro tipo: { $found }. Corrija el nombre.
fault-unclean = Caracteres no admitidos, como secuencias de escape, en un texto de: { kind } { $id }. Elimínelos.
fault-stop-before-start = La sesión { $id } termina antes de empezar. Corrija su horario.

reference-empty = No hay ninguna referencia. Escríbala, por ejemplo, así: C20/24.
reference-body = «{ $text }» no empieza por una serie como C20 o VC. Escriba de una a seis mayúsculas y el año, y después una barra.
reference-number = «{ $text }» no tiene número de documento. Escríbalo después de la barra, como en C20/24.
reference-slash = En «{ $text }» hay una barra delante de la revisión. Escríbala sin barra, como en C20/24(Rev.1).
reference-suffix = No se reconoce el final de «{ $text }». Escriba las revisiones, los addenda y los corrigenda así: (Rev.1), (Add.1), (Corr.1).
