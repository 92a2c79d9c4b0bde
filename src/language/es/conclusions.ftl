### Véanse las notas del fichero en inglés. El acta va en presente. Lo que escribe una persona
### empieza por su artículo («el informe») o, si es una acción, por un infinitivo («estudiar…»).

the-gathering = la reunión
the-body = el Consejo
the-next-session = la próxima reunión de { $body }

object = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $text } ({ $documents })
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $the-documents }
           *[no] el asunto
        }
    }
object-of = { object }

## Verbos. «forward»: subjuntivo, tras «recomendar a … que».

act-note =
    .wish = tomar nota de { $object }{ $due }
    .forward = tome nota de { $object }{ $due }
    .done = toma nota de { $object }{ $due }
    .report = tomar nota de { $object }{ $due }
act-approve =
    .wish = aprobar { $object }{ $due }
    .forward = apruebe { $object }{ $due }
    .done = aprueba { $object }{ $due }
    .report = aprobar { $object }{ $due }
act-endorse =
    .wish = refrendar { $object }{ $due }
    .forward = refrende { $object }{ $due }
    .done = refrenda { $object }{ $due }
    .report = refrendar { $object }{ $due }
act-invite =
    .wish = invitar a { $whom } a { $text }{ in-brackets }{ $due }
    .forward = invite a { $whom } a { $text }{ in-brackets }{ $due }
    .done = invita a { $whom } a { $text }{ in-brackets }{ $due }
    .report = invitar a { $whom } a { $text }{ in-brackets }{ $due }
act-encourage =
    .wish = alentar a { $whom } a { $text }{ in-brackets }{ $due }
    .forward = aliente a { $whom } a { $text }{ in-brackets }{ $due }
    .done = alienta a { $whom } a { $text }{ in-brackets }{ $due }
    .report = alentar a { $whom } a { $text }{ in-brackets }{ $due }
act-entrust =
    .wish = encomendar a { $to-whom } { $object }{ $due }
    .forward = encomiende a { $to-whom } { $object }{ $due }
    .done = encomienda a { $to-whom } { $object }{ $due }
    .report = encomendar a { $to-whom } { $object }{ $due }
act-free =
    .wish = { $text }{ in-brackets }{ $due }
    .forward = considere oportuno { $text }{ in-brackets }{ $due }
    .done = acuerda { $text }{ in-brackets }{ $due }
    .report = { $text }{ in-brackets }{ $due }
act-defer =
    .report = proseguir el examen de { $of-object }{ because }
act-correspond =
    .report = tener en cuenta que debe organizarse { a-consultation }{ organized }{ in-view-of-urgency }

large-words = Consejo | Estado | Estados | Miembro | Miembros | Presidente | Presidenta | Unión | Secretario | Secretaría | Director | Directora | Oficina | Convenio | Constitución | Resolución | Acuerdo | Documento | Documentos | Sector | Sectores | Reglamento | Consejeros
reason-begins = dado | dada | dados | dadas | ya que | puesto que | porque | por | debido | habida cuenta | en vista | a fin | a falta | para
because = { $has-reason ->
        [yes] { $connected ->
            [yes] , { $reason }
           *[no] , por el siguiente motivo: { $reason }
        }
       *[no] { "" }
    }
in-view-of-urgency = { $urgent ->
        [yes] , habida cuenta de la urgencia del asunto
       *[no] { "" }
    }
basis = { $basis ->
        [convention] { " " }de conformidad con el Artículo 3 del Convenio y la Sección 7 del Reglamento General de las conferencias, asambleas y reuniones de la Unión
       *[rule] { " " }de conformidad con el párrafo 2 del Artículo 3 del Reglamento Interno
    }
question = { $has-question ->
        [yes] , sobre la siguiente cuestión: { $question }
       *[no] { "" }
    }
a-consultation = una consulta por correspondencia
organized = { basis }{ due-comma }{ question }
due-comma = { $has-due ->
        [yes] ,{ $due }
       *[no] { "" }
    }

## Plazos

due = { $kind ->
        [date] { " " }a más tardar el { $when }
        [meeting] { " " }en la { $when }
        [item] { " " }en el marco del { $when }
        [next] { " " }en { $when }
       *[named] { " " }{ $when }
    }
defer-to = { $kind ->
        [date] el { $when }
        [meeting] la { $when }
        [item] el examen del { $when }
       *[other] { $when }
    }
item = punto { $number } del orden del día ({ $title })
in-brackets = { $has-documents ->
        [yes] { " " }({ $documents })
       *[no] { "" }
    }
due-joints = { "" }

## Destinatarios, con su artículo

addressee = { $to ->
        [secretariat] la Secretaría
        [secretary-general] el Secretario General
        [chair] el Presidente
        [member-states] los Estados Miembros
        [members] los consejeros
       *[other] { $name }
    }
addressee-to = { addressee }

## Transmisión a la próxima reunión

forward = { $manner ->
        [recommend] { $again ->
            [yes] recomendar a { $body } que { $clause }
           *[no] recomendar a { $next } que { $clause }
        }
       *[propose] { $again ->
            [yes] proponer a { $body } que { $clause }
           *[no] proponer a { $next } que { $clause }
        }
    }

## Propuesta

proposal = { $by ->
        [chair] { $again ->
            [yes] { they } entiende asimismo que la reunión desea { $clause }.
           *[no] { $proposer } entiende que { $gathering } desea { $clause }.
        }
       *[other] { $again ->
            [yes] { they } propone asimismo { proposed }.
           *[no] { $proposer } propone { proposed }.
        }
    }
proposed = { $verb ->
        [free] { $clause }
       *[other] { $again ->
            [yes] a la reunión { $clause }
           *[no] a { $gathering } { $clause }
        }
    }
they = { $proposer }
proposal-defer = { $again ->
        [yes] { they }
       *[no] { $proposer }
    } propone aplazar el examen de { $of-object } a { $to }{ because }.
proposal-correspond = { $urgent ->
        [yes] habida cuenta de la urgencia del asunto, debería organizarse { a-consultation }{ organized }.
       *[no] debería organizarse { a-consultation }{ organized }.
    }

## Decisión. Sin concordancia: es la reunión la que aprueba.

decision =
    .concluded = así se concluye.
    .agreed = así se acuerda.
    .decided = así se decide.
    .approved = { $gathering } aprueba { $object }.
    .noted = { $gathering } toma nota de { $object }.

## Resultados

outcome-wished = { $again ->
        [yes] { $gathering } desea asimismo { $clause }.
       *[no] { $gathering } desea { $clause }.
    }
outcome-done = { $again ->
        [yes] asimismo, { $gathering } { $clause }.
       *[no] { $gathering } { $clause }.
    }
outcome-defer = se aplaza el examen de { $of-object } a { $to }{ because }.
outcome-correspond = { $urgent ->
        [yes] habida cuenta de la urgencia del asunto, debe organizarse { a-consultation }{ organized }.
       *[no] debe organizarse { a-consultation }{ organized }.
    }

## Informe

report-two = { $a }; y { $b }
report-more = { $a }; { $b }
report-last = { $a }; y { $b }

verbs-of-saying = dice que | indica que | señala que | considera que | subraya que | propone que
