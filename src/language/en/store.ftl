# What the store has to tell: one sentence of cause and one of remedy.

## Reading
read-not-there = There is no session { $path }. Look for its name, or make one with "plenary new".
# What stands where a file was expected.
read-not-a-file = { $path } is { $kind ->
    [folder] a folder
    [pipe] a named pipe
    [device] a device
    [socket] a socket
   *[other] something else
 }, not a session file. Give the name of a file.
read-too-large = { $path } is larger than { $most } MB, more than a session can be. Check that it is the right file.
read-refused = { $path } cannot be read: { $why }. Check the file and try again.
read-not-utf8 = { $path }:{ $at }: this is not UTF-8 text. Convert the file to UTF-8, or take a backup ("plenary recover").
read-syntax = { $path }:{ $at }: { $expected }. Mend it there, or take a backup ("plenary recover").
read-too-new = { $path } was written in format { $format }; this program knows format { $ours }. Open it with a newer plenary.
read-too-old = { $path } was written in format { $format }, which this program cannot bring up to date. Open it with an older plenary first.
read-no-journal = { $path } is a journal that holds no session. Open the session itself.
read-stops-over = { $path } was not opened: the program stopped twice over its journal { $journal }, and the file alone cannot be read. Restore one of the versions that "plenary recover" lists.
expected-more = the file ends too early
expected-mark = { $mark } was expected
expected-string = a string in quotes was expected
expected-boolean = true or false was expected
expected-number = a whole number was expected
expected-option = Some(…) or None was expected
expected-name = a name was expected
expected-field = the field { $name } is missing
expected-once = the field { $name } stands twice
expected-other-field = there is no field { $found }; known are { $known }
expected-other-choice = there is no { $found }; known are { $known }
expected-less-depth = too many brackets inside one another
expected-nothing = something stands behind the end of the session
expected-moment = a moment such as "2020-06-09T12:00:00+02:00" was expected, not { $found }
expected-date = a date such as "2020-06-09" was expected, not { $found }
expected-id = an id of 1 to 12 small letters, figures or hyphens was expected, not { $found }
expected-reference = a reference such as "C20/24" or "VC/1(Rev.2)" was expected, not { $found }
expected-text = a text in quotes, or (written: …, translations: …), was expected, not { $found }
expected-other = { $what }

## Saving
clock-changed = The clock of this machine was set by { $seconds } seconds. Durations that run are counted on as they were.
save-changed-underneath = NOT SAVED: { $path } was changed by somebody else. Keep both, or save under another name.
save-exists = { $path } is there already and was not touched. Choose another name.
save-not-a-file = NOT SAVED: { $path } is now { $kind ->
    [folder] a folder
    [pipe] a named pipe
    [device] a device
    [socket] a socket
   *[other] something else
 }. Save under another name (Ctrl-P, Save as).
save-read-only = NOT SAVED: { $path } is read-only. Allow writing, or save under another name (Ctrl-P, Save as).
save-folder-gone = NOT SAVED: the folder of { $path } is gone. Save under another name (Ctrl-P, Save as).
save-taken-over = NOT SAVED: somebody on another machine took over { $path }. Save under another name (Ctrl-P, Save as).
save-too-large = NOT SAVED: the session would be larger than { $most } MB. Split it, or shorten what was pasted.
save-diverged = NOT SAVED because of a fault in this program; the journal has everything. Leave and open the session again.
save-refused = NOT SAVED: { $why } ({ $path }). Mend that, or save under another name (Ctrl-P, Save as).
saved-other-names = { $count ->
    [one] The file has another name, which keeps the old version.
   *[other] The file has { $count } other names, which keep the old version.
 }
saved-no-backup = Saved, but the old version could not be kept as a backup: { $why }.
copied = Written to { $path }.
theirs-kept = What somebody else had written is kept in { $path }.
journal-failed = ERROR: what you type is only in memory: { $why }. Mend that, or save elsewhere now (Ctrl-P, Save as).
journal-works = The journal works again and has everything.
journal-moved = The folder does not take the journal; it goes on in { $path }.
taken-over = The session is { $holder }: it was taken over there, because no sign of life came from here or because another folder took the place of this one. Nothing more is saved to the file from here; what you type is kept in the state folder. Save under another name.
holder-silent = The session is { $holder }, but nothing has been heard from there for a minute. Take it over only if you know that nobody works on it there.
holder-left = Whoever had the session open has closed it. You can work on it now.
# Who has the session open; each part may be missing.
holder = in use by { $has-user ->
    [yes] { $user }
   *[no] somebody
 }{ $has-host ->
    [yes] { " " }on { $host }
   *[no] { "" }
 }{ $has-since ->
    [yes] { " " }since { $since }
   *[no] { "" }
 }
newer-format = written by a newer plenary (format { $format })
crashed = plenary stopped because of a fault in the program ({ $place }). Nothing typed is lost: open the session again, or run "plenary recover".
crashed-journal = Its journal is { $path }.
left-unsaved = { $count ->
    [one] One change
   *[other] { $count } changes
 } not in { $path } yet, but in its journal: they come back when it is opened.
left-rescued = The journal did not take what was typed last. The whole session is in { $path }.
new-session-title = New session
left-not-kept = What was typed last may not be on the disk. Open the session and look, before anything else.
changed-underneath = The session file was changed by somebody else while you worked. Nothing was overwritten.

## What a crash left
recovered = { $changes ->
    [one] Recovered 1 change
   *[other] Recovered { $changes } changes
 } ({ $since }–{ $last }) that the file lacked. Ctrl-Z undoes them.
recovered-all = The file could not be read; the whole session was recovered from its journal, up to { $last }.
note-journal-aside = A journal that does not fit this file was kept aside for 30 days: { $path }. "plenary recover" shows it and restores it.
note-journal-beside = The journal { $path } holds changes that do not fit the file as it is now, and they are not shown here. "plenary recover" shows and restores them.
note-journal-aside-saved = The file is not what was saved here last. That is kept for 30 days in { $path }.
note-asides-gone = { $count ->
    [one] A journal set aside more than 30 days ago was removed: { $path }.
   *[other] { $count } journals set aside more than 30 days ago were removed, among them { $path }.
 }
note-journal-damaged = A part of the journal was damaged; the whole of it is kept in { $path }.
note-not-aside = A journal that does not fit this file could not be moved and stays in { $path }.
note-no-lock = No lock can be had in this folder: make sure that nobody else opens the session.
note-read-only-file = The file is read-only: to keep changes, save under another name (Ctrl-P, Save as).
note-older = The file was written by an older plenary (format { $format }); the next save brings it up to date.

## What the system says
why-full = the disk is full
why-quota = your quota is used up
why-limit = there is a limit on the size of files
why-forbidden = it is not allowed
why-read-only = the disk is read-only
why-gone = it is gone
why-exists = something of that name is there already
why-network = the network disk is not there
why-other = the system refused (code { $code })

## Papers
paper-no-meeting = This paper is one of a meeting. Say which: --meeting 1.
paper-unknown-meeting = There is no such meeting. "plenary check" lists what there is.
format-not-built = The format { $format } is not built into this program: "cargo build --release --features { $format }" makes one that has it. Or choose docx, html, md, txt, akn, ics or csv, or print the html from a browser.
format-nothing = This paper has nothing that could be written as { $format }. Choose docx, html, md, txt or akn.
# $letter: a letter of the paper; $code: its number in Unicode ("U+4F1A").
format-no-font = No font on this system has the letter “{ $letter }” ({ $code }), which this paper needs. Install a font for its script, for example one of the Noto fonts, or choose docx or html instead of { $format }.
format-refused = The paper could not be set as { $format }. Choose docx or html, and print that.
sample-not-made = The copy of the sample could not be made. Use "plenary sample" to write it where you like.
