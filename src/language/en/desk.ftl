# The interface of the desk. Keep it short: many of these stand in 80 columns.

## Panes and groups of commands
pane-agenda = Agenda
pane-plan = Plan
pane-speakers = Speakers
pane-draft = Draft
pane-conclusions = Conclusions
group-general = General
group-panes = Panes and meetings
group-meeting = The meeting and the floor
group-selected = What is selected
group-conclusions = Conclusions
group-writing = Writing and moving

## The header
# How much is left until the hard stop.
header-left = { $minutes } min left
header-over = { $minutes } min over
meeting-and-date = { $name }, { $date }
rule-consultative-line = Consultation: proposed conclusions only, nothing is decided
rule-deciding-line = The body is in session and decides

## The footer
footer-unsaved = unsaved · kept in the journal
footer-saving = saving …
footer-saved = saved
footer-saved-at = saved { $time }
footer-not-saved = NOT SAVED
footer-reading = read-only
footer-read-only = Open for reading only: { $holder }
footer-findings = { $count ->
    [one] 1 finding
   *[other] { $count } findings
 }

## Panes without content
agenda-empty = No items yet. Ctrl-N adds one.
no-meeting = No meeting yet. Ctrl-N adds one.
draft-empty = Nothing recorded yet. Take an item up from the agenda (F2, then F8).
type-to-begin = Type to begin this section.
conclusions-empty = No conclusion yet. Ctrl-N composes one.
speakers-empty = Nobody waits. Ctrl-R adds somebody.
floor-free = Nobody has the floor
untitled = (untitled)
board-nothing-open = No item is open
board-begins = Begins at { $time }
board-ended = The meeting has ended
board-nobody-waits = Nobody waits
board-next = Next speakers
board-list-closed = list closed
board-more = … and { $count } more
board-not-reached = not reached
speakers-count = { $count } on the list
speakers-limit = { $each } each
list-closed-at = closed { $time }
pace-nearly = nearly up
pace-over = time is up
objection-closed = after the list was closed
objection-spoke = spoke on this item
objection-not-signalled = not signalled before
hint-select = Select
hint-name-otherwise = Name otherwise
hint-asks = Asks
hint-new-person = New person
hint-withdraws = Withdraws
hint-to-selected = To the selected
hint-is-back = Is back
hint-on-the-list = On the list
hint-create = Create
hint-further = Next
hint-do = Do it
hint-put-in = Put in
hint-add = Add
hint-choose = Choose
# Days to a deadline; none is today.
days-left = { $days ->
    [0] today
    [1] tomorrow
   *[other] in { $days } days
 }
days-past = { $days ->
    [one] yesterday
   *[other] { $days } days ago
 }
presence-arrived = there since { $time }
presence-left = left { $time }
statistics-session = The whole session
statistics-all = { $turns } interventions, { $time } spoken, { $connecting } lost connecting
statistics-speakers = By delegation
statistics-categories = By category
statistics-items = By item
statistics-outside = outside the agenda
statistics-empty = Nobody has spoken yet.
too-small = Too small: 20 × 5 at least

## The plan
# Items that are left, minutes until the stop, and minutes and seconds for each.
plan-budget = { $items ->
    [one] 1 item
   *[other] { $items } items
 }, { $minutes } min: { $each } each
slot-break = Break
slot-event = Event
plan-late = +{ $minutes } min
plan-left-undone = unfinished
chart-plan = plan
chart-fact = fact
chart-ends = ends { $time }
chart-ends-over = ends { $time }: too late

## Messages
read-only-refused = The session is open for reading only ({ $holder }). Save it under another name to change it.
undone = Undone. Ctrl-Y does it again.
redone = Done again.
nothing-to-undo = There is nothing to undo here.
nothing-to-redo = There is nothing to redo here.
nothing-to-undo-but-writing = Nothing to undo here; the last change was in the draft (F5) or the conclusions (F6).
nothing-to-undo-but-floor = Nothing to undo here; the last change was on the floor (F4).
nothing-to-undo-but-agenda = Nothing to undo here; the last change was in the agenda (F2) or the plan (F3).
no-entry-yet = No section is open. Take an item up first: F2, choose it, then F8.
no-meeting-or-item = There is no meeting or no item selected. Add a meeting (F3, Ctrl-N) and select an item (F2).
rendered-paragraph = This paragraph is rendered from a conclusion. Ctrl-E edits the conclusion; "Word by hand" (Ctrl-P) frees the text.
by-hand-now = The paragraph is now worded by hand. Delete its text to render it again.
paste-cleaned = { $count ->
    [one] One character that no text may hold was left out of what was pasted.
   *[other] { $count } characters that no text may hold were left out of what was pasted.
 }
paste-large = { $kilobytes } kB were put in ({ $count ->
    [one] one paragraph
   *[other] { $count } paragraphs
 }). Ctrl-Z takes all back.
paste-too-large = { $megabytes } MB are too much to be pasted at once; nothing was put in. Paste it in parts.
paste-too-long = Too long for a line; nothing was put in. Paste it into the draft.
taken-up = Item { $number } is taken up. Shift-F8 leaves it; Ctrl-Z in the agenda takes it back.
taken-up-outside = { $title }: taken up. Shift-F8 leaves it.
nothing-open = No item is open.
break-begun = Break: no item is open, and no clock runs. F8 takes up the next.
suspended = The item is left open for later; the plan (F3) expects it back.
settled = Over without a conclusion; it is not expected back. Alt-O takes that back.
not-settled = Not over: it is expected back while it has minutes left.
not-taken-up-yet = This slot was not taken up; only what was begun can be over.
deferred = { $name } is deferred. Type why, or Esc; Ctrl-Z takes it back.
not-deferred-yet = Item { $number } was not taken up yet. Take it up (F8), then defer it.
meeting-begun = The meeting has begun.
meeting-ended = The meeting has ended.
no-item-for-floor = There is no item whose list this could be. Select one in the agenda (F2).
on-the-list = { $count ->
    [one] { $name } is on the list.
   *[other] { $name } are on the list.
 }
on-the-list-already = { $name } is on the list already, as number { $place }.
nobody-of-that-name = Nobody is found by "{ $name }". Mend the line, or Esc.
commas-part-names = Several names? Part them with commas: { $names }
added-as-new = New: { $name }; Ctrl-Z (F4) takes all back.
capacity-for = on behalf of { $whom }
only-absent-wait = Only absent speakers are left. Ctrl-A on one (F4) says that it is back.
is-connecting = Being connected. F9 gives the floor once the voice is there.
waits-again = Waiting again.
set-aside = Set aside; F9 passes it over. Ctrl-A says that it is back.
let-pass-done = The next one goes first; the move is marked.
asks-for-now = Now: { $kind }.
list-is-closed = The list of speakers is closed. Whoever asks now is marked. Alt-L opens it again.
list-is-open = The list of speakers is open.
nobody-spoke = Nobody has had the floor in this section. F9 or Ctrl-T gives it.
paragraph-opened = Ctrl-K again names the speaker otherwise; Alt-J goes back to where you typed.
no-turns-to-fold = Every intervention of this section stands in a paragraph already.
turns-folded = Folded: the paragraph keeps privately whom it reports.
nothing-typed-yet = There is no other place where you typed.
gap-marked = Gap at { $time }: check against the captions. Alt-G takes the mark away.
gap-cleared = The mark of the gap is taken away.
nothing-left-over = Everything fits before the hard stop.
carry-over-reason = Not reached for want of time
rest-carried-over = { $count ->
    [one] One slot is
   *[other] { $count } slots are
 } carried over to the next meeting.
no-earlier-meeting = There is no earlier meeting.
slot-moved = Moved; the meeting shown is the one it is in now.
has-the-floor = { $turns ->
    [one] { $name } has the floor.
   *[other] { $name } has the floor ({ $turns } times on this item).
 }
turn-ended = The speaker has finished.
nobody-waits = Nobody is on the list. Ctrl-R puts somebody on it; Ctrl-T gives the floor outside it.
nobody-speaks = Nobody has the floor.
another-day-was = This meeting was on { $date }.
another-day-is = This meeting is on { $date }.
another-day-noted = What is noted now has the hours of today; Ctrl-Z takes it back.
no-later-meeting = There is no later meeting to carry it over to. Add one first.
carried-over = Carried over to the next meeting.
no-conclusion = There is no conclusion to act on. Compose one first: F6, Ctrl-N.
no-change-of-status = The conclusion is in that state already, or cannot come to it from where it stands.
concluded = Concluded.
concluded-at = Concluded: the decision stands in the record as { $number }.
read-out = Read out: the wording stands as it is now.
reopened = Reopened. Amend it and conclude again (F10).
withdrawn = Withdrawn.
removed = { $name } is deleted. Ctrl-Z brings it back.
cannot-read-field = "{ $typed }" was not taken: { $accepts }
field-accepts = Here: { $accepts }
field-refused = Mend it; Esc leaves the field as it was.
field-given-up = "{ $typed }" was not kept; the field is as it was.
esc-first = Esc first: "{ $name }" works on the desk.
accepts-time = a time such as 12:40 or { $when }
accepts-end = after the start: 12:40 or { $when }
accepts-date = a day ({ $day })
accepts-number = a whole number (0 to 65535)
accepts-documents = references (C20/24, C20/24(Rev.1))
accepts-reference = a reference (C20/24)
accepts-no-slash-before-revision = no "/" before (Rev.1): C20/24(Rev.1)
accepts-item = the number of an item (4 or 4.2)
accepts-items = numbers of items (4, 4.2)
accepts-due = a day, an item (4.2), M2, + or ?
accepts-code = at most 6 letters A–Z and digits (TUN)
accepts-series = at most 8 capitals A–Z and digits (VC)
accepts-languages = languages (en, fr, ru)
no-such-number = There is no { $number } in any record. Of the second meeting: 2:7.3.
not-found = "{ $words }" is in no record.
only-in-conclusions = "{ $words }" stands only in what conclusions say: Ctrl-E there changes it.
left-in-conclusions = { $count ->
    [one] One more stands in a conclusion: Ctrl-E there.
   *[other] { $count } more stand in conclusions: Ctrl-E there.
 }
no-findings = Nothing found wrong.
no-match = Nothing matches.
saved-elsewhere = The session is now in { $path }.
no-such-folder = There is no folder { $folder }.
exported = Written: { $path }
export-failed = The paper was not written: { $why }
mark-set = The mark is set: motions select. Ctrl-Space or Esc gives it up.
selection-over-sections = What is selected runs over more than one section; it can be copied, not deleted.
nothing-selected = Nothing is selected. Shift with arrows selects, or Ctrl-Space and motions.
copied-text = Copied.
copied-paragraph = The paragraph is copied.
copied-here-only = Copied here; it is too large for the terminal's clipboard.
cut = Cut.
clipboard-empty = Nothing was cut or copied yet.
replaced = { $count ->
    [one] Replaced in one place. Ctrl-Z takes it back.
   *[other] Replaced in { $count } places. Ctrl-Z takes all back.
 }
writing-not-read = The file of phrases was not read: { $why }
writing-cleaned = { $count ->
    [one] One character that no text may hold was left out of the file of phrases.
   *[other] { $count } characters that no text may hold were left out of the file of phrases.
 }
edited = { $count ->
    [0] The paragraph is empty, as the editor left it. Ctrl-Z brings it back.
    [one] The paragraph is as the editor left it. Ctrl-Z takes that back.
   *[other] The editor left { $count } paragraphs. Ctrl-Z takes them back.
 }
# Where line breaks became spaces.
edited-joined = Line breaks became spaces; empty lines part paragraphs. Ctrl-Z takes it back.
edited-not = The editor changed nothing.
edited-beside = Changed meanwhile: what the editor left stands behind it. Keep one.
editor-none = No editor is named: set VISUAL or EDITOR (to nano, say) and start again.
editor-no-file = The paragraph was not handed out, because no file could be written: { $why }. Make room, or name another folder in PLENARY_STATE.
editor-not-started = { $program } was not started: { $why }. Set VISUAL or EDITOR to an editor that is installed.
editor-not-found = There is no program { $program }. Set VISUAL or EDITOR to one that is installed.
editor-failed = { $program } failed ({ $why }); the paragraph is as it was.
editor-failed-kept = { $program } failed ({ $why }); the paragraph is as it was. What was written there is kept in { $path }.
editor-unreadable = What { $program } left is no text that could be read ({ $why }); the paragraph is as it was. See { $path }.
editor-kept = There is no place for what the editor left; it is kept in { $path }. Copy it from there.
editor-left = An editor was open when the program ended. What was written there is kept in { $path }: copy what is missing, then delete it.
typography-on = Quotation marks, dashes and spaces are set as the language wants them.
typography-off = Signs are left as typed. "typography: false" in writing.ron keeps it so.
draft-words = { $count ->
    [one] 1 word
   *[other] { $count } words
 }
# Words written, and how many there should be at most.
draft-words-of = { $count } of { $most } words
draft-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
 }
# Lines written, and how many there should be at most.
draft-lines-of = { $count } of { $most } lines
# Paragraphs that differ from the record as it was issued last, and its reference.
draft-changed = { $count } changed since { $name }
never-issued = This record was never issued: nothing to compare (Ctrl-P, Issue a paper).
as-issued = Nothing was changed since { $name }.

## Questions
replace-this = Replace this? ({ $place } of { $count })
answer-replace = Replace
answer-skip = Leave as it is
answer-replace-all = Replace this and all that follow
answer-finish = Stop here; keep what was accepted
quit-unsaved = There are changes that the file does not have yet.
quit-in-memory = What the file does not have yet is only in memory: the journal does not take it.
answer-save-and-quit = Save and leave
answer-quit-unsaved = Leave without saving (the journal keeps the changes)
answer-quit-and-lose = Leave and lose what is not saved
answer-stay = Go on working
answer-save-as = Save under another name
answer-save-mine = Save mine; theirs is kept beside it
answer-differences = Show the differences
answer-take-over = Take over

## Lines to type on
prompt-save-as = Save as
prompt-save-as-help = The file in which to go on. An existing file is never overwritten.
prompt-create = New session
prompt-create-help = The file of the new session.
prompt-proposed = typing replaces it
prompt-go-to = Go to
prompt-go-to-help = A section or paragraph: 7 or 7.3; of the second meeting: 2:7.3
prompt-find = Find
prompt-find-help = Words in all records, whatever case and accents.
prompt-replace = Replace
prompt-replace-help = Words in all records, whatever case and accents.
prompt-replace-by = Replace by
prompt-replace-by-help = What is to stand in their place; nothing deletes them.
hits = { $count ->
    [0] not in the records
    [one] 1 place
   *[other] { $count }{ $more } places
 }

## Lists to pick from
formula-title = Stock paragraphs
go-to-which = { $number }: in which record?
abbreviations-title = Abbreviations
abbreviations-intro = A space after an abbreviation writes it out; Backspace right after takes that back.
palette-title = Commands
findings-title = Findings
export-title = Export
preview-title = Read
issue-title = Issue
issued-title = Issued papers
changes-title = { $title } · { $count ->
    [0] as issued
    [one] one change since it was issued
   *[other] { $count } changes since it was issued
 }
corrections-title = Corrections
format-word = Word
format-web = HTML
format-markdown = Markdown
format-text = Text
format-akoma-ntoso = Akoma Ntoso
format-calendar = Calendar (iCalendar)
format-table = Table (CSV)
format-pdf = PDF
ask-title = Who asks for the floor?
ask-example = egypt!, tunisia for the Arab States, kenya as Chair
floor-to-title = Who has the floor?
add-delegation = Add the name typed as a new delegation
add-delegation-named = Add "{ $name }" as new
delegations-title = Delegations
calendar-title = Calendar
add-event = Add what is typed as a deadline
statistics-title = Speaking time
fold-title = Which interventions does the paragraph report?
fold-them = { $count ->
    [one] Fold 1 intervention into a paragraph
   *[other] Fold { $count } interventions into one paragraph
 }
help-title = Keys
help-intro = Typing types. Every command has a key or is in the list of all commands (Ctrl-P).

## The start screen
start-line = For the secretary of a meeting: floor, plan, record, conclusions, papers.
start-title = Open
start-sample = sample
start-new = New session …
sample-vcc-2020 = Virtual consultation of councillors, June 2020: first meeting recorded in full
sample-vcc-2021 = Virtual consultation of councillors, June 2021
sample-u4ssc-7 = Seventh U4SSC meeting, 2023
sample-qit4n-10 = Tenth meeting of FG-QIT4N, 2021

## Forms
form-about = The session
form-item = Item of the agenda
form-meeting = Meeting
form-slot = Slot of the programme
form-entry = Section of the record
form-paragraph = Paragraph
form-conclusion = Conclusion
form-delegation = Delegation
form-person = Person
form-document = Document
form-request = Request for the floor
form-turn = Taking of the floor
form-event = Event of the calendar
form-other = Details
yes = yes
no = no
field-title = Title
field-body = Body
field-gathering = Calls itself
field-next-session = Next session
field-place = Place
field-series = Document series
field-rule = Rule
field-drafting = Drafted in
field-published = Published in
field-from = From
field-to = To
field-note = Private note
field-documents = Documents
field-minutes = Minutes
field-group = Group
field-asks = Asks for
field-basis = Legal basis
field-name = Name
field-person-name = Name
field-kind = Kind
field-start = Starts
field-stop = Must stop
field-began = Began
field-ended = Ended
field-record = Record number
field-record-date = Record of
field-slot-item = Agenda item
field-reason = Reason
field-subject = Subject
field-items = Agenda items
field-settled = Ended without a conclusion
field-text = Text
field-bare = Without number
field-link = Address
field-scope = Matter of
field-formula = Concluded by
field-proposal = Chair's proposal
field-object = What was settled
field-by-hand = Worded by hand
field-verb = Action
field-forward = To next session
field-addressee = Addressed to
field-addressee-name = Name
field-what = What
field-basis-correspond = Basis
field-question = Question
field-due = Due
field-due-name = Due, in words
field-urgent = Urgent
field-in-sentence = In a sentence
field-short = Short name
field-code = Code
field-category = Category
field-address = Form of address
field-function = Function
field-pronoun = Referred to as
field-reference = Reference
field-asking = Asks for
field-capacity = In what capacity
field-notes = Rough notes
field-on = On
field-arrived = Arrived
field-left = Left
field-signalled = Signalled before
field-limit = Seconds each
field-most-days = Most days
field-ranks = Order of speakers
ranks-members-first = members, then everybody else
ranks-each = members, observers, Palestine, organizations, Sector Members
ranks-own = as the session file has it
field-once = Observers once
field-signal = Observers signal
field-at = Fixed hour

## Values of choices
rule-consultative = consultative: proposed conclusions only
rule-deciding = deciding
group-procedural = procedural
group-urgent = urgent
group-may-be-discussed = may be discussed
group-for-information = for information
asks-nothing = nothing
asks-decision = a decision
asks-resolution = a resolution
asks-both = a decision and a resolution
asks-all = decision, resolution, Financial Regulations
kind-meeting = meeting
kind-informal = informal meeting
kind-information = information session
kind-test = test
scope-substantive = substance
scope-procedural = procedure
formula-concluded = It was so concluded
formula-agreed = It was so agreed
formula-approved = … was approved
formula-noted = … was noted
formula-decided = It was so decided
verb-note = note
verb-approve = approve
verb-endorse = endorse
verb-defer = defer
verb-correspond = consult by correspondence
verb-invite = invite
verb-encourage = encourage
verb-entrust = entrust
verb-free = in free words
forward-none = as the rule has it
forward-propose = propose that it
forward-recommend = recommend that it
addressee-secretariat = the secretariat
addressee-secretary-general = the Secretary-General
addressee-chair = the Chair
addressee-member-states = the Member States
addressee-members = the members of the body
addressee-named = somebody else
basis-rule-32 = rule 3.2
basis-convention = the Convention
category-member = member
category-observer-state = observer Member State
category-state-of-palestine = State of Palestine
category-organization = organization
category-sector-member = Sector Member
category-group = group
category-secretariat = secretariat
pronoun-unknown = by delegation
pronoun-she = she
pronoun-he = he
pronoun-they = they
asking-statement = statement
asking-introduction = introduction
asking-reply = reply
asking-right-of-reply = right of reply
asking-point-of-order = point of order
standing-absent = absent
standing-connecting = connecting
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
status-draft = Draft
status-read-out = Read out
status-concluded = Concluded
status-reopened = Reopened
status-withdrawn = Withdrawn
status-amended = amended since
# Speakers in a list, without an article.
list-chair = Chair
list-secretary-general = Secretary-General
list-secretary = Secretary of the meeting
list-secretariat = Secretariat

## Issuing, and the papers of a day
none-issued = Nothing was issued yet. "Issue a paper" gives one its number.
issued-unchanged = as issued
issue-unchanged = { $reference } is as it was issued: there is nothing to issue again. F12 writes it once more.
issue-nothing-changed = Nothing has changed since { $reference }.
issued-stale = { $count ->
    [one] 1 change since
   *[other] { $count } changes since
 }
issued-unknown = not known what it said
day-title = Papers of the day
day-meeting = Meeting
day-formats = Formats
day-languages = Languages
day-issue = Issue them
day-help = Space turns one on or off, the arrows move. Enter writes { $count ->
    [one] one file
   *[other] { $count } files at most
 } into a folder of the day.
day-write = Write
day-nothing = Choose at least one format and one language.
papers-progress = Writing papers: { $number } of { $most } …
papers-written = { $count ->
    [one] One file
   *[other] { $count } files
 } written to { $path }. { $findings ->
    [0] No finding remains
    [one] One finding remains
   *[other] { $findings } findings remain
 }{ $awaiting ->
    [0] .
    [one] ; one text awaits translation.
   *[other] ; { $awaiting } texts await translation.
 }
no-paragraph = Go to a paragraph of the record first.
no-corrections = No correction was asked for. "Correction to the paragraph" enters one.
form-correction = Correction
field-printed = For
field-corrected = Read
field-asked-by = Asked by
field-asked-at = Asked on
field-answer = Answer
answer-open = open
answer-accepted = accepted
answer-refused = refused

## Two copies of one session
differences-title = What is here, and what somebody else wrote into the file
difference-mine = Here:
difference-theirs = In the file:
difference-only-mine = Only here:
difference-only-theirs = Only in the file:
difference-other = They differ in other details than text.
difference-none = They hold the same.
difference-more = { $count ->
    [one] One more.
   *[other] { $count } more.
 }
stops-over = The program stopped twice while it put back the journal { $journal }. It was left alone, and you see the session as the file holds it, to read only. Restore the journal into a new file with "plenary recover { $path }".
stops-over-brief = its journal was left alone
