### Constats : une phrase pour l’anomalie, une pour ce qu’il faut faire.

finding-decision-before-proposal = La décision figure avant la proposition à laquelle elle répond. Déplacez-la plus bas.
finding-decision-without-proposal = Une décision figure sans proposition du Président. Concluez de nouveau, ou indiquez dans la conclusion qu’il n’y en a pas eu.
finding-not-concluded = Le compte rendu contient une décision sur une question non conclue. Concluez-la, ou supprimez le paragraphe.
finding-rendered-twice = La même proposition ou décision figure deux fois. Supprimez-en une.
finding-empty-paragraph = Ce paragraphe est vide. Rédigez-le, ou supprimez-le.
finding-entry-without-text = Cette question est conclue et le compte rendu n’en dit rien. Concluez de nouveau, ou rédigez ce qui a été dit.
finding-nothing-recorded = Ce point a été abordé puis quitté, sans texte ni conclusion. Rédigez ce qui s’est passé, ou supprimez-le.
finding-no-addressee = Le destinataire est un autre, et il n’est pas nommé. Nommez-le.
finding-nothing-to-do = Il n’est pas dit ce qui est à faire. Dites-le, ou supprimez la mesure.
finding-no-object = Il n’est pas dit sur quoi cela porte. Indiquez un document, ou l’objet.
finding-gap = Quelque chose a échappé ici à { $time }. Vérifiez dans le sous-titrage, puis ôtez la marque.
finding-amended = Le texte a été modifié après lecture ou après la conclusion. Faites-le relire (Ctrl-P), ou rétablissez ce qui a été entendu.
finding-doubled-word = « { $word } » figure deux fois de suite. Supprimez-en un.
finding-unknown-document = { $reference } ne figure pas parmi les documents de la session. Corrigez la cote, ou ajoutez le document.
finding-other-revision = Le texte indique { $reference } et la liste des documents { $listed }. Corrigez l’un des deux.
finding-misspelt-reference = { $why }
finding-decides = « { $term } » suppose une décision, et une consultation ne décide rien. Écrivez qu’elle souhaite proposer ou recommander.
finding-deciding-formula = « { $formula } » vaut décision, et une consultation ne décide rien. Choisissez « Il en est ainsi conclu ».
finding-wrong-weekday = Le { $date } était un { $right }, et non un { $written }.
finding-almost-a-name = « { $written } » ressemble à « { $name } ». Écrivez ce nom d’une seule façon.
finding-same-name = Deux délégations ont presque le même nom ; l’autre est : { $other }.
finding-past-stop = La fin serait de { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } postérieure à l’heure limite. Raccourcissez, ou reportez.
finding-too-many-days = Les séances s’étendent sur { $days } jours et la session ne peut en durer que { $most }.

finding-at = { $place } : { $said }
between-places = ,{ " " }
