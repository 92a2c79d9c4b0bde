### What review found: one sentence says what, one says what can be done.
### A term or message may be used inside this file only.
### $node is the thing concerned, as people know it ("paragraph 7.3"); it may begin a sentence.

## Structure

finding-decision-before-proposal = { $node } is a decision that stands before its proposal. Move it behind the proposal.
finding-decision-without-proposal = { $node } is a decision without its proposal. Write the proposal, or have the conclusion recorded without one.
finding-not-concluded = { $node } is a decision on what was not concluded. Conclude it, or take the paragraph out.
finding-rendered-twice = { $node } says of a conclusion what an earlier paragraph says already. Take one of the two out.
finding-empty-paragraph = { $node } is empty. Write it, or take it out.
finding-entry-without-text = { $node } has a conclusion and no text. Write its paragraphs.
finding-nothing-recorded = { $node } was taken up and left without a text and without a conclusion. Write what happened, or take it out.

## References. $reference is what was written, $listed what the list of documents has.

finding-unknown-document = { $node } refers to { $reference }, which is not on the list of documents. Correct the reference, or add the document.
finding-other-revision = { $node } refers to { $reference }, but the list of documents has { $listed }. Correct the one or the other.
# $why is a sentence of cause and one of remedy already.
finding-misspelt-reference = { $why }

## Wording of a consultation (its terms may imply no decision of substance)

# $term is what was written.
finding-decides = “{ $term }” says that a consultation decided something. Say what it concluded, noted or wished to propose.
finding-deciding-formula = The formula of this conclusion ({ $formula ->
        [approved] approved
       *[decided] decided
    }) says that a consultation decided something. Take another formula.

## Dates. $right is the day of the week of $date, $written the one that was written.

finding-wrong-weekday = { $date } is a { $right }, not a { $written }. Correct the day or the date.

## Names

finding-almost-a-name = “{ $written }” is almost the name “{ $name }”. Correct it, if that is what is meant.
finding-same-name = { $node } and { $other } have the same name, or almost. Keep one of them.

## The plan

finding-past-stop = { $node } would end { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } after the hard stop. Shorten the programme, or carry something over.
finding-too-many-days = There are meetings on { $days } days, and the session may last { $most }. Move a meeting, or change the limit.
