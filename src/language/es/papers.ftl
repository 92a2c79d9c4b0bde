### Véanse las notas del fichero en inglés.

joins = de_+el_>del_ a_+el_>al_
between-sentences = { " " }
between-clauses = ;{ " " }

## Documentos, sin artículo y con él: «de» + «el» se contrae según «joins».

documents = { $count ->
        [one] Documento{"\u00A0"}{ $list }
       *[other] Documentos{"\u00A0"}{ $list }
    }
documents-the = { $count ->
        [one] el Documento{"\u00A0"}{ $list }
       *[other] los Documentos{"\u00A0"}{ $list }
    }
documents-of = { documents-the }
list-two = { $a } y { $b }
list-next = { list-plain }
list-last = { $a } y { $b }
list-plain = { $a }, { $b }
revision = (Rev.{ $n })
addendum = (Add.{ $n })
corrigendum = (Corr.{ $n })

## Fechas y horas

month-name = { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
from-month-name = { $from-month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
weekday-name = { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
date = { $day } de { month-name } de { $year }
day = { weekday-name } { date }
dates = { $same ->
        [month] { $from-day }-{ date }
        [year] { $from-day } de { from-month-name } - { date }
       *[nothing] { $from } - { $to }
    }
hours = { $h ->
        [1] de la { $hour }.{ $minute }
       *[other] de las { $hour }.{ $minute }
    } { $to-h ->
        [1] a la { $to-hour }.{ $to-minute } horas
       *[other] a las { $to-hour }.{ $to-minute } horas
    }
day-and-hours = { day }, { hours }
time = { $hour }:{ $minute }
duration = { $size ->
        [hours] { $hours } h { $minutes } min
        [minutes] { $minutes } min { $seconds } s
       *[seconds] { $seconds } s
    }

## Sesiones: siempre femenino, sin artículo.

ordinal = { $n ->
        [1] primera
        [2] segunda
        [3] tercera
        [4] cuarta
        [5] quinta
        [6] sexta
        [7] séptima
        [8] octava
        [9] novena
        [10] décima
        [11] undécima
        [12] duodécima
       *[other] { $n }ª
    }
meeting-name = { $kind ->
        [informal] { ordinal } sesión informal
        [information] { ordinal } sesión informativa
        [test] { ordinal } sesión de prueba
       *[meeting] { ordinal } sesión
    }
    .of = { meeting-name }
    .at = { meeting-name }

## Oradores. En minúscula; la mayúscula inicial se pone sola.

speaker-chair = { $pronoun ->
        [she] { $acting ->
            [yes] la Presidenta interina
           *[no] la Presidenta
        }
       *[other] { $acting ->
            [yes] el Presidente interino
           *[no] el Presidente
        }
    }
speaker-secretary-general = { $pronoun ->
        [she] la Secretaria General
       *[other] el Secretario General
    }
speaker-secretary = { $pronoun ->
        [she] la Secretaria de la reunión
       *[other] el Secretario de la reunión
    }
speaker-secretariat = el representante de la Secretaría
# { $place } «en una frase» lleva su artículo si lo tiene («la Federación de Rusia»).
speaker-delegation = { $who ->
        [member] el consejero de { $place }
        [observer] el observador de { $place }
        [group] el Presidente de { $place }
       *[other] el representante de { $place }
    }
person = { $has-address ->
        [yes] { $address } { $name }
       *[no] { $name }
    }
one-who = { $who ->
        [member] consejero
        [observer] observador
        [group] presidente de grupo
       *[other] representante
    }
many-who = { $who ->
        [member] consejeros
        [observer] observadores
        [group] presidentes de grupo
       *[other] representantes
    }
unnamed =
    .one = un { one-who }
    .another = otro { one-who }
    .two = dos { many-who }
    .three-other = otros tres { many-who }
    .some = algunos { many-who }
    .others = otros { many-who }
    .several = varios { many-who }
    .a-number = cierto número de { many-who }
    .numerous = numerosos { many-who }
    .all = los { many-who }
opening = { $speaker }{ " " }
debate-opening = En el debate que sigue,{ " " }

## Títulos

paper = { $paper ->
        [agenda] proyecto de orden del día
        [plan] plan de gestión del tiempo
        [record] resumen de los debates
        [report] informe sobre las conclusiones propuestas
        [ballot] consulta por correspondencia
        [floor] tiempo de uso de la palabra
        [corrigendum] corrigéndum
       *[outcomes] resultados
    }
paper-of = { $paper ->
        [agenda] proyecto de orden del día de la { $of-meeting }
        [plan] plan de gestión del tiempo de la { $of-meeting }
        [record] resumen de los debates de la { $of-meeting }
        [report] informe sobre la { $meeting }
        [ballot] consulta por correspondencia posterior a la { $meeting }
        [floor] tiempo de uso de la palabra en la { $meeting }
        [corrigendum] corrigéndum al resumen de los debates de la { $of-meeting }
       *[outcomes] resultados de la { $of-meeting }
    }

## Partes

document-label = Documento{"\u00A0"}{ $name }
original-label = Original: { $name }
revision-of = Revisión { $n } al Documento{"\u00A0"}{ $name }
language-name = { $language ->
        [ar] árabe
        [zh] chino
        [fr] francés
        [ru] ruso
        [es] español
       *[en] inglés
    }
chair-label = { $pronoun ->
        [she] Presidenta
       *[other] Presidente
    }
acting-chair-label = { $pronoun ->
        [she] Presidenta interina
       *[other] Presidente interino
    }
later-label = Y después
labelled = { $label }: { $text }
subjects-discussed = Asuntos tratados
documents-heading = Documentos
continued = (continuación)
nothing = -
bracketed = ({ $text })
quoted = «{ $text }»

## Encabezamientos

place-and-dates = { $has-place ->
        [yes] { $has-dates ->
            [yes] { $place }, { $dates }
           *[no] { $place }
        }
       *[no] { $dates }
    }
officer = { $person } ({ $country })
page-of-pages = página { $page } de { $pages }
signature-secretary-general = { $pronoun ->
        [she] La Secretaria General:
       *[other] El Secretario General:
    }
signature-chair = { $pronoun ->
        [she] La Presidenta:
       *[other] El Presidente:
    }

## Asuntos

subjects-joined = { $a }; { $b }
subject-continued = { $subject } { continued }
subject-with-documents = { $subject } { $documents }

## Resultados

outcomes-preamble-consultative = Los resultados que figuran a continuación se someten a los participantes para su comprobación. No se tomó ninguna decisión sobre cuestiones de fondo: se recoge lo que { $gathering } desea someter a { $next }.
outcomes-preamble-deciding = Los resultados que figuran a continuación se someten a los participantes para su comprobación.
outcome-none = No se consignó ninguna conclusión.

## Marcas

mark-awaiting = pendiente de traducción
mark-stale = traducción por comprobar: el original ha cambiado
mark-author = Secretaría

## Orden del día y plan de gestión del tiempo

agenda-group-procedural = Organización de los trabajos
agenda-group-urgent = Puntos que deben resolverse ahora
agenda-group-may-be-discussed = Puntos que pueden debatirse
agenda-group-for-information = Puntos para información
item-heading = Asunto
agenda-asks-heading = Decisión o resolución
agenda-asks-decision = Decisión
agenda-asks-resolution = Resolución
agenda-asks-financial-regulations = Reglamento Financiero
hours-heading = Horas
planned-heading = Previsto
actual-heading = Real
planned-minutes = { $minutes } min
calendar-heading = Calendario
plan-break = Pausa
from-to = { $from }-{ $to }
plan-carried-over = Aplazado: { $reason }

## Informe y consulta por correspondencia

report-preamble-consultative = En el presente informe se recoge lo que { $gathering } desea someter a { $next }. Se consultó a los consejeros; las conclusiones que figuran a continuación son propuestas, y cada una de ellas puede volver a examinarse.
report-preamble-deciding = En el presente informe se recogen las conclusiones de la reunión.
report-proposed = Conclusiones propuestas
report-deferred = Asuntos aplazados
report-correspondence = Asuntos sometidos a consulta por correspondencia
report-clause = se invita a { $next } a: { $clause }.
question-heading = Cuestión
ballot-basis = { $basis ->
        [convention] Artículo 3 del Convenio y Sección 7 del Reglamento General de las conferencias, asambleas y reuniones de la Unión
       *[rule] párrafo 2 del Artículo 3 del Reglamento Interno
    }
deadline-heading = Respuesta antes del
ballot-preamble-all-members = De conformidad con el párrafo 2 del Artículo 3 del Reglamento Interno, se requiere la mayoría simple de los miembros con derecho de voto: { $majority } de { $members }.
ballot-preamble-replies = De conformidad con el párrafo 2 del Artículo 3 del Reglamento Interno, se requiere la mayoría simple de las respuestas recibidas.
ballot-none = No se organizó ninguna consulta por correspondencia.
ballot-yes = A favor
ballot-no = En contra
ballot-abstains = Abstención
ballot-majority = Requeridos
ballot-replies = Respuestas recibidas

## Tiempo de uso de la palabra

floor-speaker = Orador
floor-category = Categoría
floor-turns = Intervenciones
floor-time = Duración
floor-connecting = Perdido conectando
floor-outside = Fuera del orden del día
floor-category-member = Consejeros
floor-category-observer-state = Estados Miembros observadores
floor-category-state-of-palestine = Estado de Palestina
floor-category-organization = Organizaciones
floor-category-sector-member = Miembros de Sector
floor-category-group = Grupos
floor-category-chair = Presidencia
floor-category-secretariat = Secretaría

## Corrigéndum

corrigendum-paragraph = Párrafo { $number }
corrigendum-for-read = Donde dice { $for } debe decir { $read }.
corrigendum-reads = Debe decir: { $read }
corrigendum-none = No se aceptó ninguna corrección.
