//! What changed between two revisions of a paper.
//!
//! Both revisions are built by the program as it is today, one from the slice that the earlier issue
//! kept, and compared by the keys of their blocks and rows: so what was moved in wording by a newer
//! program marks nothing, and a paragraph that only got another number is untouched. Inside a
//! block, changes are marked word by word; where less than a third of the words stayed, the whole is
//! marked, for nobody reads a sentence that is half struck through in ten places.

use super::{
    Unbuilt,
    block::{Block, Cell, Change, Inline, Line, Matter, Paper, Row, Sort, Table},
    build,
};
use crate::session::{Id, Language, PaperKind, Session};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// Words of two texts beyond which they are not compared one by one: it would take seconds.
const MOST_WORDS: usize = 20_000;

/// A paper of a session, in which what differs from an earlier slice of it is marked.
///
/// # Errors
/// [`Unbuilt`], as [`build`].
pub fn compare(
    old: &Session,
    new: &Session,
    paper: PaperKind,
    meeting: Option<Id>,
    language: Language,
) -> Result<Paper, Unbuilt> {
    let now = build(new, paper, meeting, language)?;
    match build(old, paper, meeting, language) {
        Ok(before) => Ok(marked(before, now)),
        // The meeting came later than the slice: all of it is new.
        Err(_) => Ok(marked(Paper::new(paper, language, ""), now)),
    }
}

/// How many blocks and rows of a paper carry marks of change.
#[must_use]
pub fn changes(paper: &Paper) -> usize {
    paper.blocks.iter().map(changes_in).sum()
}

fn changes_in(block: &Block) -> usize {
    let in_line = |line: &Line| line.iter().any(|inline| inline.change != Change::None);
    let own = usize::from(block.change != Change::None);
    match &block.matter {
        Matter::Text(line) => own.max(usize::from(in_line(line))),
        Matter::Event(event) => own.max(usize::from(in_line(&event.summary))),
        Matter::Signatures(signatures) => {
            own.max(signatures.iter().filter(|signature| in_line(&signature.name)).count())
        }
        Matter::Table(table) => {
            let changed =
                |row: &&Row| row.change != Change::None || row.cells.iter().flatten().any(in_line);
            own.max(table.rows.iter().filter(changed).count())
        }
    }
}

/// The paper as it is now, with what was put in and taken out since `before`.
fn marked(before: Paper, now: Paper) -> Paper {
    let key = |block: &Block| block.key.clone();
    let blocks = merged(before.blocks, now.blocks, key, pair, whole, replaced);
    Paper { blocks, ..now }
}

/// Two lists joined by keys: what stands in both is paired, what stands in one is marked.
fn merged<T: Clone>(
    before: Vec<T>,
    now: Vec<T>,
    key: impl Fn(&T) -> String,
    pair: impl Fn(T, T) -> Vec<T>,
    whole: impl Fn(T, Change) -> T,
    replaced: impl Fn(Vec<T>, Vec<T>) -> Vec<T>,
) -> Vec<T> {
    let old_keys: Vec<String> = before.iter().map(&key).collect();
    let new_keys: Vec<String> = now.iter().map(&key).collect();
    let operations = capture_diff_slices(Algorithm::Myers, &old_keys, &new_keys);
    let mut out = Vec::with_capacity(now.len());
    let some = |list: &[T], from: usize, count: usize| -> Vec<T> {
        list.get(from..from + count).unwrap_or_default().to_vec()
    };
    for operation in operations {
        match operation {
            DiffOp::Equal { old_index, new_index, len } => {
                let pairs =
                    some(&before, old_index, len).into_iter().zip(some(&now, new_index, len));
                for (old, new) in pairs {
                    out.extend(pair(old, new));
                }
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                let gone = some(&before, old_index, old_len);
                out.extend(gone.into_iter().map(|part| whole(part, Change::Deleted)));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                let come = some(&now, new_index, new_len);
                out.extend(come.into_iter().map(|part| whole(part, Change::Inserted)));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let gone = some(&before, old_index, old_len);
                out.extend(replaced(gone, some(&now, new_index, new_len)));
            }
        }
    }
    out
}

/// Blocks in the place of others. Where both are text of one role, one after the other, the block
/// stays and all its words are replaced: as a person does it, and no number moves.
fn replaced(gone: Vec<Block>, come: Vec<Block>) -> Vec<Block> {
    let is_alike = |old: &Block, new: &Block| {
        old.role == new.role && old.number.is_some() == new.number.is_some()
    };
    let mut out = Vec::with_capacity(gone.len() + come.len());
    let mut gone = gone.into_iter().peekable();
    let mut come = come.into_iter().peekable();
    while let (Some(old), Some(new)) = (gone.peek(), come.peek()) {
        let (Matter::Text(before), Matter::Text(now)) = (&old.matter, &new.matter) else { break };
        if !is_alike(old, new) {
            break;
        }
        let (before, now) = (tokens(before), tokens(now));
        let line = joined(all(&before, Change::Deleted).chain(all(&now, Change::Inserted)));
        out.push(Block { matter: Matter::Text(line), ..new.clone() });
        gone.next();
        come.next();
    }
    out.extend(gone.map(|block| whole(block, Change::Deleted)));
    out.extend(come.map(|block| whole(block, Change::Inserted)));
    out
}

/// A block of which nothing stayed. What was taken out has a key of its own, lest two blocks have
/// one, and an event that was taken out is a line: no calendar is to keep it.
fn whole(mut block: Block, change: Change) -> Block {
    block.change = change;
    if change == Change::Deleted {
        block.key = format!("{}-before", block.key);
        if let Matter::Event(event) = block.matter {
            let mut line = event.summary;
            line.push(Inline::from(format!(" – {}", event.hours)));
            block.matter = Matter::Text(line);
        }
    }
    if let Matter::Table(table) = &mut block.matter {
        for row in &mut table.rows {
            *row = whole_row(std::mem::take(row), change);
        }
    }
    block
}

fn whole_row(mut row: Row, change: Change) -> Row {
    row.change = change;
    if change == Change::Deleted {
        row.key = format!("{}-before", row.key);
    }
    row
}

/// What became of a block that stands in both revisions.
fn pair(old: Block, new: Block) -> Vec<Block> {
    let both =
        |old: Block, new: Block| vec![whole(old, Change::Deleted), whole(new, Change::Inserted)];
    // What gained or lost its number counts in one of the revisions and not in the other.
    if old.number.is_some() != new.number.is_some() {
        return both(old, new);
    }
    let matter = match (&old.matter, &new.matter) {
        (Matter::Text(before), Matter::Text(now)) => Matter::Text(line(before, now)),
        (Matter::Table(before), Matter::Table(now)) => {
            if before.columns.len() != now.columns.len() {
                return both(old, new);
            }
            Matter::Table(table(before.clone(), now.clone()))
        }
        (Matter::Signatures(before), Matter::Signatures(now)) if before.len() == now.len() => {
            let pairs = before.iter().zip(now);
            let signatures = pairs.map(|(before, now)| super::block::Signature {
                office: now.office.clone(),
                name: line(&before.name, &now.name),
            });
            Matter::Signatures(signatures.collect())
        }
        (Matter::Event(before), Matter::Event(now)) => {
            if (&before.summary, &before.hours) != (&now.summary, &now.hours) {
                return both(old, new);
            }
            new.matter.clone()
        }
        _ => return both(old, new),
    };
    vec![Block { matter, ..new }]
}

fn table(before: Table, now: Table) -> Table {
    let pair = |old: Row, new: Row| {
        let cells = new.cells.iter().enumerate().map(|(at, now)| -> Cell {
            let before = old.cells.get(at).map_or(&[] as &[Line], Vec::as_slice);
            // The first column of many tables is a number, which follows from the place.
            let is_counted = at == 0 && is_number(before) && is_number(now);
            if is_counted { now.clone() } else { cell(before, now) }
        });
        vec![Row { cells: cells.collect(), ..new.clone() }]
    };
    let replaced = |gone: Vec<Row>, come: Vec<Row>| {
        let gone = gone.into_iter().map(|row| whole_row(row, Change::Deleted));
        gone.chain(come.into_iter().map(|row| whole_row(row, Change::Inserted))).collect()
    };
    let key = |row: &Row| row.key.clone();
    let rows = merged(before.rows, now.rows, key, pair, whole_row, replaced);
    Table { rows, ..now }
}

fn is_number(cell: &[Line]) -> bool {
    let text: String = cell.iter().flatten().map(|inline| inline.text.as_str()).collect();
    text.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
}

fn cell(before: &[Line], now: &[Line]) -> Cell {
    let empty = Line::new();
    (0..before.len().max(now.len()))
        .map(|at| line(before.get(at).unwrap_or(&empty), now.get(at).unwrap_or(&empty)))
        .collect()
}

/// A piece of a line that is compared as one: a word, or what is marked as a whole.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Token<'l> {
    sort: Sort,
    text: &'l str,
}

fn tokens(line: &[Inline]) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    for inline in line {
        let sort = inline.sort;
        if sort == Sort::Text {
            let words = inline.text.split_word_bounds();
            tokens.extend(words.map(|text| Token { sort, text }));
        } else {
            tokens.push(Token { sort, text: &inline.text });
        }
    }
    tokens
}

fn line(before: &[Inline], now: &[Inline]) -> Line {
    if before == now {
        return now.to_vec();
    }
    let (old, new) = (tokens(before), tokens(now));
    if old == new {
        return now.to_vec();
    }
    if old.len() + new.len() > MOST_WORDS {
        return joined(all(&old, Change::Deleted).chain(all(&new, Change::Inserted)));
    }
    let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
    let is_word = |token: &&Token<'_>| !token.text.trim().is_empty();
    let words = |tokens: &[Token<'_>]| tokens.iter().filter(is_word).count();
    let stayed: usize = operations
        .iter()
        .filter_map(|operation| match operation {
            DiffOp::Equal { new_index, len, .. } => new.get(*new_index..new_index + len),
            _ => None,
        })
        .map(words)
        .sum();
    if stayed * 3 < words(&old).max(words(&new)) {
        return joined(all(&old, Change::Deleted).chain(all(&new, Change::Inserted)));
    }
    let mut steps: Vec<Step<'_, '_>> = Vec::new();
    let last = operations.len().saturating_sub(1);
    for (at, operation) in operations.iter().enumerate() {
        let (old_range, new_range) = (operation.old_range(), operation.new_range());
        let old = old.get(old_range).unwrap_or_default();
        let new = new.get(new_range).unwrap_or_default();
        let is_equal = matches!(operation, DiffOp::Equal { .. });
        // A space between two changed words is part of the change.
        let is_gap = is_equal && at > 0 && at < last && words(new) == 0;
        let stays = is_equal && !is_gap;
        match steps.last_mut() {
            Some(step) if !step.stays && !stays => {
                step.old.extend_from_slice(old);
                step.new.extend_from_slice(new);
            }
            _ => steps.push(Step { stays, old: old.to_vec(), new: new.to_vec() }),
        }
    }
    let tokens = steps.iter().flat_map(|step| {
        let gone: &[Token<'_>] = if step.stays { &[] } else { &step.old };
        let change = if step.stays { Change::None } else { Change::Inserted };
        all(gone, Change::Deleted).chain(all(&step.new, change))
    });
    joined(tokens)
}

/// A stretch of words that stayed, or that became others.
struct Step<'l, 'm> {
    stays: bool,
    old: Vec<Token<'l>>,
    new: Vec<Token<'m>>,
}

fn all<'t>(
    tokens: &'t [Token<'t>],
    change: Change,
) -> impl Iterator<Item = (Token<'t>, Change)> + 't {
    tokens.iter().map(move |token| (*token, change))
}

/// Words as inlines again, as few as there can be.
fn joined<'t>(tokens: impl Iterator<Item = (Token<'t>, Change)>) -> Line {
    let mut line = Line::new();
    for (token, change) in tokens {
        match line.last_mut() {
            Some(last)
                if last.sort == Sort::Text && token.sort == Sort::Text && last.change == change =>
            {
                last.text.push_str(token.text);
            }
            _ => line.push(Inline { change, ..Inline::of(token.sort, token.text) }),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(line: &Line) -> String {
        let piece = |inline: &Inline| match inline.change {
            Change::None => inline.text.clone(),
            Change::Inserted => format!("{{+{}+}}", inline.text),
            Change::Deleted => format!("[-{}-]", inline.text),
        };
        line.iter().map(piece).collect()
    }

    #[test]
    fn words_are_marked_and_not_letters() {
        for (before, now, marks) in [
            ("noted the report", "noted the report", "noted the report"),
            ("noted the report", "noted both reports", "noted [-the report-]{+both reports+}"),
            ("to note Document A", "to approve Document A", "to [-note-]{+approve+} Document A"),
            ("the first of them", "the very first of them", "the {+very +}first of them"),
            (
                "entirely other words",
                "nothing stayed here",
                "[-entirely other words-]{+nothing stayed here+}",
            ),
            ("会议批准了议程草案", "会议批准了时间草案", "会议批准了[-议程-]{+时间+}草案"),
            ("", "new", "{+new+}"),
        ] {
            let of = |text: &str| if text.is_empty() { vec![] } else { vec![Inline::from(text)] };
            assert_eq!(shown(&line(&of(before), &of(now))), marks);
        }
    }

    fn text_block(key: &str, text: &str) -> Block {
        Block::text(key, crate::papers::Role::Paragraph, vec![text.into()])
    }

    #[test]
    fn blocks_are_paired_by_key() {
        let mut before = Paper::new(PaperKind::Record, Language::En, "");
        let mut now = before.clone();
        before.blocks =
            vec![text_block("a", "one"), text_block("b", "two"), text_block("c", "three")];
        now.blocks =
            vec![text_block("a", "one"), text_block("c", "three four"), text_block("n", "new")];
        let paper = marked(before, now);
        let changes_of: Vec<(&str, Change)> =
            paper.blocks.iter().map(|block| (block.key.as_str(), block.change)).collect();
        assert_eq!(
            changes_of,
            [
                ("a", Change::None),
                ("b-before", Change::Deleted),
                ("c", Change::None),
                ("n", Change::Inserted)
            ]
        );
        assert_eq!(changes(&paper), 3);
    }

    #[test]
    fn one_in_the_place_of_another_is_one_block() {
        let mut before = Paper::new(PaperKind::Record, Language::En, "");
        let mut now = before.clone();
        before.blocks = vec![text_block("a", "one"), text_block("b", "two")];
        now.blocks = vec![text_block("n", "new"), text_block("b", "two"), text_block("m", "more")];
        let paper = marked(before, now);
        let shown_as = |block: &Block| match &block.matter {
            Matter::Text(line) => (block.change, shown(line)),
            _ => panic!("no such change"),
        };
        assert_eq!(
            paper.blocks.iter().map(shown_as).collect::<Vec<_>>(),
            [
                (Change::None, "[-one-]{+new+}".to_owned()),
                (Change::None, "two".to_owned()),
                (Change::Inserted, "more".to_owned())
            ]
        );
    }

    proptest! {
        #[test]
        fn both_revisions_can_be_read_from_the_marks(before in "[ab ]{0,12}", now in "[ab ]{0,12}") {
            let of = |text: &str| vec![Inline::from(text)];
            let line = line(&of(&before), &of(&now));
            let without = |gone: Change| -> String {
                let kept = line.iter().filter(|inline| inline.change != gone);
                kept.map(|inline| inline.text.as_str()).collect()
            };
            prop_assert_eq!(without(Change::Inserted), before);
            prop_assert_eq!(without(Change::Deleted), now);
        }
    }
}
