# What review finds: one sentence of what is wrong and one of what to do.

finding-decision-before-proposal = The decision stands before the proposal that it is on. Move it down.
finding-decision-without-proposal = There is a decision without the Chair's proposal. Conclude it again, or say in the conclusion that there was none.
finding-not-concluded = The record has a decision on something that was not concluded. Conclude it, or delete the paragraph.
finding-rendered-twice = The same proposal or decision stands twice. Delete one of them.
finding-empty-paragraph = This paragraph is empty. Write it, or delete it.
finding-entry-without-text = This was concluded, and the record says nothing about it. Conclude it again, or write what was said.
finding-nothing-recorded = This was taken up and left, and nothing stands about it: no text, no conclusion. Write what happened, or take it out.
finding-no-addressee = This is addressed to somebody else, and nobody is named. Name the addressee.
finding-nothing-to-do = This says nothing of what is to be done. Say it, or take the action out.
finding-no-object = This does not say what it is on. Name a document, or say what.
finding-gap = Something was missed here at { $time }. Check it against the captions, and take the mark away.
finding-amended = The wording was amended after it was read out or concluded. Have it read out again (Ctrl-P, Read out), or put back what was heard.
finding-doubled-word = "{ $word }" stands twice running. Delete one of them.
finding-unknown-document = { $reference } is not among the documents of the session. Correct it, or add the document.
finding-other-revision = { $reference } is written, and the list of documents has { $listed }. Correct one of them.
# $why is one sentence of cause and one of remedy, and names what was written.
finding-misspelt-reference = { $why }
finding-decides = "{ $term }" implies a decision, and a consultation decides nothing. Say that it wished to propose or recommend.
finding-deciding-formula = "{ $formula }" decides, and a consultation decides nothing. Choose "It was so concluded".
finding-wrong-weekday = { $date } was a { $right }, not a { $written }.
finding-almost-a-name = "{ $written }" is almost "{ $name }". Write the name one way.
finding-same-name = Two delegations have almost the same name: see { $other }.
finding-past-stop = This would end { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } after the hard stop. Shorten it, or carry it over.
finding-too-many-days = There are meetings on { $days } days, and the session may last { $most }.

# Where it is, and what it is: $said is one of the sentences above.
finding-at = { $place }: { $said }
between-places = ,{ " " }
