### The command line: what it prints. One sentence of cause and one of remedy.

## What was asked
cli-no-terminal = The desk needs a terminal, and there is none. Use "plenary export" or "plenary check" in scripts.
cli-terminal-refused = The terminal could not be used: { $why }. Open another one and try again.
cli-not-yet = "{ $name }" is not yet in this version. "plenary help" lists what is.
cli-did-you-mean = There is no command and no file "{ $name }". Did you mean "{ $like }"?
cli-no-such-command = There is no command "{ $name }". There are: { $all }.
cli-forgotten-ending = There is no session of that name. Did you mean { $path }?
cli-ends-before = The last day is before the first. Give --from and --to the other way round.
cli-no-series = A series is at most 8 capital letters and digits. Write it like VC or C20.
cli-no-meeting = There is no meeting { $number }: { $count ->
    [0] the session has no meetings
    [one] the session has one
   *[other] the session has { $count }
 }. { $count ->
    [0] Add one at the desk.
    [one] Say --meeting 1.
   *[other] Say --meeting 1 to { $count }.
 }
cli-no-format = The name { $path } does not say in which format. Add --format, one of: { $all }.
cli-not-for-the-screen = { $format } is not for a screen. Give a file with -o, or another --format.
cli-no-kept = There is no number { $number }: { $count ->
    [0] nothing is kept
    [one] one thing is kept
   *[other] { $count } things are kept
 }. "plenary recover" lists what there is.

## What was read
cli-journal-included = { $path }: { $count ->
    [one] one change
   *[other] { $count } changes
 } not saved yet, taken from the journal.
cli-journal-beside = { $path }: the journal { $journal } holds changes that do not fit the file as it is now, and they are left out here. "plenary recover { $path }" shows and restores them.
cli-newer = { $path } was written by a newer plenary (format { $format }). { $count ->
    [0] All of it is shown.
   *[other] Not shown, because it is unknown here: { $unknown }.
 }
cli-checked = { $path }: { $count ->
    [0] nothing found.
    [one] one finding.
   *[other] { $count } findings.
 }

## Issuing, and the papers of a day
cli-held = { $path } is { $holder }, so nothing can be issued. Leave the session there, or issue at that desk.
cli-issue-newer = { $path } was written by a newer plenary, so nothing can be issued. Use that one.
cli-issue-stops-over = { $path }: nothing can be issued, because the program stopped twice while it put back the journal { $journal }. Restore the journal into a new file with "plenary recover { $path }", and issue from that.
cli-not-kept = The papers were written, but not that they were issued: { $path } could not be saved. Look at the folder, then open the session.
cli-no-day = Nothing was taken up at any meeting yet. Record a meeting, or name one with --meeting.
cli-day-progress = { $number } of { $most }: { $name }
cli-day-written = { $count ->
    [one] One file
   *[other] { $count } files
 } in { $path }.
cli-day-findings = { $count ->
    [0] No finding remains.
    [one] One finding remains. "plenary check { $path }" shows it.
   *[other] { $count } findings remain. "plenary check { $path }" lists them.
 }
cli-day-awaiting = Texts that await translation: { $languages }.

## What was written
cli-not-printed = The output could not be written: { $why }. Mend that, or write to a file with -o.
cli-not-written = { $path } was not written: { $why }. Mend that, or choose another place.
cli-no-folder = { $path } was not written: its folder is not there. Make it, or choose another.
cli-no-place = { $path } was not written: something other than a file is there. Choose another name.
cli-exists = { $path } is there already and was not touched. Choose another name, or add --force.
cli-over-itself = { $path } is the session itself. Choose another name.

## What is kept
cli-nothing-kept = Nothing is kept of { $path } besides the file. Backups are made when it is saved.
cli-nothing-kept-here = Nothing is kept of a session here or opened lately. Say which: "plenary recover SESSION.ron".
cli-bytes = { $bytes } B
cli-kept-journal = journal
cli-kept-aside = journal set aside
cli-kept-rescued = journal elsewhere
cli-kept-backup = backup
cli-kept-readable = holds a session; the file cannot be read
cli-kept-same = the same as the file
cli-kept-differs =
    first difference in line { $line }
    file: { $file }
    kept: { $kept }

## Keys
cli-keys-keys = Keys
cli-keys-help = What they do
cli-keys-where = Where
cli-keys-palette = Ctrl-P { $name }
cli-when-always = everywhere
cli-when-desk = every pane
cli-when-work = panes and forms
cli-when-rows = panes, forms, lists
cli-when-lists = every pane but the draft
cli-when-text = where text is typed
cli-when-form = forms
cli-when-over = lists, questions, forms
cli-when-picker = Lists to pick from
cli-when-asking = Speakers, and where they are picked
