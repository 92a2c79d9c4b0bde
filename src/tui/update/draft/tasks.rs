//! The twenty everyday tasks of `tests/harness/editing.md`, pressed as they stand there.

use super::triples::{desk, press, shown};
use crate::session::Language;

const TABLE: &str = include_str!("../../../../tests/harness/editing.md");

/// How many keys a sequence is: names, and letters behind `+`.
fn count(keys: &str) -> usize {
    let of = |token: &str| token.strip_prefix('+').map_or(1, |letters| letters.chars().count());
    keys.split(' ').map(of).sum()
}

#[test]
fn twenty_tasks_take_the_keys_that_the_table_says_and_no_more_than_elsewhere() {
    let text = |cell: &str| cell.replace(" ¶ ", "\n").replace('¦', "|");
    let mut tasks = 0;
    for line in TABLE.lines() {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [number, task, before, keys, after, own, others @ ..] = cells.as_slice() else {
            continue;
        };
        if number.parse::<usize>().is_err() {
            continue;
        }
        tasks += 1;
        let mut state = desk(&text(before), Language::En);
        // A digit that answers a question is a letter typed.
        let pressed: Vec<String> = keys
            .split(' ')
            .map(|key| if key.parse::<u8>().is_ok() { format!("+{key}") } else { key.into() })
            .collect();
        press(&mut state, &pressed.join(" "));
        assert_eq!(shown(&state), text(after), "{task}");
        let own: usize = own.parse().unwrap();
        assert_eq!(count(keys), own, "{task}");
        let best = others.iter().map(|count| count.parse::<usize>().unwrap()).min().unwrap();
        assert!(own <= best, "{task}: {own} keys, {best} elsewhere");
    }
    assert_eq!(tasks, 20);
}
