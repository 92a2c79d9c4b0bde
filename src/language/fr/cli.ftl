### Ligne de commande : une phrase pour la cause, une pour le remède.

## Ce qui a été demandé

cli-no-terminal = L’écran de travail exige un terminal, et il n’y en a pas. Dans un script, utilisez « plenary export » ou « plenary check ».
cli-terminal-refused = Le terminal n’a pas pu être utilisé : { $why }. Ouvrez-en un autre et réessayez.
cli-not-yet = « { $name } » n’existe pas encore dans cette version. « plenary help » énumère ce qui existe.
cli-did-you-mean = Il n’y a ni commande ni fichier « { $name } ». Vouliez-vous dire « { $like } » ?
cli-no-such-command = La commande « { $name } » n’existe pas. Commandes disponibles : { $all }.
cli-forgotten-ending = Aucune session de ce nom. Vouliez-vous dire { $path } ?
cli-ends-before = Le dernier jour précède le premier. Inversez --from et --to.
cli-no-series = Une série compte au plus 8 majuscules et chiffres. Écrivez-la comme VC ou C20.
cli-no-meeting = La séance { $number } n’existe pas : { $count ->
    [0] la session n’a aucune séance
    [one] la session en a une
   *[other] la session en a { $count }
 }. { $count ->
    [0] Ajoutez-en une à l’écran de travail.
    [one] Indiquez --meeting 1.
   *[other] Indiquez --meeting de 1 à { $count }.
 }
cli-no-format = Le nom { $path } n’indique pas le format. Ajoutez --format, avec l’un de ceux-ci : { $all }.
cli-not-for-the-screen = { $format } n’est pas fait pour l’écran. Donnez un fichier avec -o, ou un autre --format.
cli-no-kept = Le numéro { $number } n’existe pas : { $count ->
    [0] rien n’est gardé
    [one] un élément est gardé
   *[other] { $count } éléments sont gardés
 }. « plenary recover » énumère ce qu’il y a.

## Ce qui a été lu

cli-journal-included = { $path } : { $count ->
    [one] { $count } modification non enregistrée, reprise
   *[other] { $count } modifications non enregistrées, reprises
 } du journal.
cli-journal-beside = { $path } : le journal { $journal } contient des modifications qui ne correspondent pas au fichier tel qu’il est, et elles manquent ici. « plenary recover { $path } » les montre et les restaure.
cli-newer = { $path } a été écrit par une version plus récente de plenary (format { $format }). { $count ->
    [0] Tout est montré.
   *[other] Non montré, car inconnu ici : { $unknown }.
 }
cli-checked = { $path } : { $count ->
    [0] aucun constat.
    [one] { $count } constat.
   *[other] { $count } constats.
 }

## Publication, et documents d’une journée

cli-held = Rien ne peut être publié : { $path }, { $holder }. Faites quitter la session, ou publiez depuis cet écran de travail.
cli-issue-newer = { $path } a été écrit par une version plus récente de plenary : rien ne peut être publié. Utilisez cette version.
cli-issue-stops-over = Rien ne peut être publié : le programme s’est arrêté deux fois en reprenant le journal { $journal } de { $path }. Restaurez-le dans un nouveau fichier avec « plenary recover { $path } », puis publiez depuis ce fichier.
cli-not-kept = Les documents ont été écrits, mais non le fait qu’ils ont été publiés : { $path } n’a pas pu être enregistré. Vérifiez le dossier, puis ouvrez la session.
cli-no-day = Aucune séance n’a encore abordé de point. Consignez une séance, ou désignez-en une avec --meeting.
cli-day-progress = { $number } sur { $most } : { $name }
cli-day-written = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
 } dans { $path }.
cli-day-findings = { $count ->
    [0] Aucun constat ne demeure.
    [one] { $count } constat demeure. « plenary check { $path } » le montre.
   *[other] { $count } constats demeurent. « plenary check { $path } » les énumère.
 }
cli-day-awaiting = Textes à traduire : { $languages }.

## Ce qui a été écrit

cli-not-printed = La sortie n’a pas pu être écrite : { $why }. Remédiez-y, ou écrivez dans un fichier avec -o.
cli-not-written = { $path } n’a pas été écrit : { $why }. Remédiez-y, ou choisissez un autre emplacement.
cli-no-folder = { $path } n’a pas été écrit : son dossier n’existe pas. Créez-le, ou choisissez-en un autre.
cli-no-place = { $path } n’a pas été écrit : il s’y trouve autre chose qu’un fichier. Choisissez un autre nom.
cli-exists = { $path } existe déjà et n’a pas été touché. Choisissez un autre nom, ou ajoutez --force.
cli-over-itself = { $path } est la session elle-même. Choisissez un autre nom.

## Ce qui est gardé

cli-nothing-kept = Rien n’est gardé de { $path } à part le fichier. Les copies de sauvegarde sont faites à l’enregistrement.
cli-nothing-kept-here = Rien n’est gardé d’une session de ce dossier ou ouverte récemment. Indiquez laquelle : « plenary recover SESSION.ron ».
cli-bytes = { $bytes } o
cli-kept-journal = journal
cli-kept-aside = journal mis de côté
cli-kept-rescued = journal ailleurs
cli-kept-backup = sauvegarde
cli-kept-readable = contient une session ; le fichier est illisible
cli-kept-same = identique au fichier
cli-kept-differs =
    première différence à la ligne { $line }
    fichier : { $file }
    gardé : { $kept }

## Touches

cli-keys-keys = Touches
cli-keys-help = Effet
cli-keys-where = Où
cli-keys-palette = Ctrl-P { $name }
cli-when-always = partout
cli-when-desk = tous les volets
cli-when-work = volets et formulaires
cli-when-rows = volets, formulaires, listes
cli-when-lists = tous les volets sauf le projet
cli-when-text = là où l’on tape du texte
cli-when-form = formulaires
cli-when-over = listes, questions, formulaires
cli-when-picker = listes de choix
cli-when-asking = Orateurs, et là où on les choisit
