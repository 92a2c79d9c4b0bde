### Véanse las notas del fichero en inglés.

joins = de_+el_>del_ a_+el_>al_
between-sentences = { " " }

## Documentos, sin artículo y con él: «de» + «el» se contrae según «joins».

documents = { $count ->
        [one] Documento { $list }
       *[other] Documentos { $list }
    }
documents-the = { $count ->
        [one] el Documento { $list }
       *[other] los Documentos { $list }
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

document-label = Documento { $name }
original-label = Original: { $name }
revision-of = Revisión { $n } al Documento { $name }
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
secretary-general-label = { $pronoun ->
        [she] La Secretaria General
       *[other] El Secretario General
    }
labelled = { $label }: { $text }
subjects-discussed = Asuntos tratados
documents-heading = Documentos
continued = (continuación)
nothing = -
bracketed = ({ $text })
quoted = «{ $text }»
