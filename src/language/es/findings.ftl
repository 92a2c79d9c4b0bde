### Observaciones: una frase para el error y otra para lo que hay que hacer.

finding-decision-before-proposal = La decisión figura antes de la propuesta a la que responde. Muévala hacia abajo.
finding-decision-without-proposal = Hay una decisión sin propuesta del Presidente. Vuelva a concluir, o indique en la conclusión que no la hubo.
finding-not-concluded = El acta contiene una decisión sobre algo que no se concluyó. Conclúyalo, o elimine el párrafo.
finding-rendered-twice = La misma propuesta o decisión figura dos veces. Elimine una de ellas.
finding-empty-paragraph = Este párrafo está vacío. Redáctelo, o elimínelo.
finding-entry-without-text = Este asunto se concluyó y el acta no dice nada de él. Vuelva a concluir, o redacte lo que se dijo.
finding-nothing-recorded = Este punto se abordó y se dejó sin que conste nada: ni texto ni conclusión. Redacte lo ocurrido, o elimínelo.
finding-no-addressee = El destinatario es otro y no se nombra. Nómbrelo.
finding-nothing-to-do = No se dice qué ha de hacerse. Indíquelo, o elimine la medida.
finding-no-object = No se dice a qué se refiere. Indique un documento o el objeto.
finding-gap = Aquí se perdió algo a las { $time }. Compruébelo con los subtítulos y quite la marca.
finding-amended = El texto se modificó después de leerse o de llegarse a la conclusión. Haga que se lea de nuevo (Ctrl-P) o restablezca lo que se oyó.
finding-doubled-word = «{ $word }» figura dos veces seguidas. Elimine una.
finding-unknown-document = { $reference } no figura entre los documentos de la reunión. Corrija la signatura, o añada el documento.
finding-other-revision = El texto dice { $reference } y la lista de documentos dice { $listed }. Corrija uno de los dos.
finding-misspelt-reference = { $why }
finding-decides = «{ $term }» implica una decisión, y una consulta no decide nada. Indique que se desea proponer o recomendar.
finding-deciding-formula = «{ $formula }» equivale a decidir, y una consulta no decide nada. Elija «Así se concluye».
finding-wrong-weekday = El { $date } fue { $right }, no { $written }.
finding-almost-a-name = «{ $written }» es casi «{ $name }». Escriba el nombre de una sola forma.
finding-same-name = Dos delegaciones tienen casi el mismo nombre; la otra es: { $other }.
finding-past-stop = Terminaría { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } después de la hora límite. Acórtelo, o aplácelo.
finding-too-many-days = Hay sesiones en { $days } días, y la reunión puede durar { $most } como máximo.

finding-at = { $place }: { $said }
between-places = ,{ " " }
