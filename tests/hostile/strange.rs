//! Sessions that are strange without any text in them: nested, huge, far in time, beside the rules.

use super::*;

/// Sessions that are strange and no text in them: what each is, and how it reads.
pub fn strange() -> Vec<(&'static str, String)> {
    let plain = everywhere("word").replace("slice: \"word\"", "slice: \"\"");
    let with = |from: &str, to: &str| {
        assert!(plain.contains(from), "{from}");
        plain.replacen(from, to, 1)
    };
    let deep =
        |open: &str, times: usize| with("agenda: [(", &format!("agenda: [{}(", open.repeat(times)));
    vec![
        ("a mark at its beginning", format!("\u{feff}{plain}")),
        ("a mark in the middle", with("agenda:", "\u{feff}agenda:")),
        ("a NUL between", with("agenda:", "\0agenda:")),
        ("a NUL at the end", format!("{plain}\0")),
        ("nothing", String::new()),
        ("only white space", " \n".repeat(1000)),
        ("only an opening", "(".to_owned()),
        ("ten thousand brackets", deep("(", 10_000)),
        ("a hundred thousand lists", deep("[", 100_000)),
        (
            "items in items",
            with("items: [(id: \"sub\", title: \"word\")]", &{
                let open: String =
                    (0..2000).map(|n| format!("items: [(id: \"d{n}\", title: \"x\", ")).collect();
                open + "items: []" + &")]".repeat(2000)
            }),
        ),
        ("comments in comments", format!("{}{plain}", "/*".repeat(50_000))),
        ("many comments", format!("{}{plain}", "// x\n".repeat(10_000))),
        ("an attribute", format!("#![enable(implicit_some)]\n{plain}")),
        ("a foreign attribute", format!("#![enable(owned)]\n{plain}")),
        ("minutes too large", with("minutes: Some(30)", "minutes: Some(65536)")),
        ("minutes below nothing", with("minutes: Some(30)", "minutes: Some(-30)")),
        ("the most minutes", with("minutes: Some(30)", "minutes: Some(65535)")),
        (
            "a huge number",
            with("minutes: Some(30)", &format!("minutes: Some({})", "9".repeat(4000))),
        ),
        ("no number", with("minutes: Some(30)", "minutes: Some(NaN)")),
        ("a format of the far future", with("format: 1", "format: 65535")),
        ("a format that is none", with("format: 1", "format: 99999999999")),
        ("the same id twice", with("id: \"event\"", "id: \"item\"")),
        ("the root's id", with("id: \"event\"", "id: \"session\"")),
        ("an empty id", with("id: \"event\"", "id: \"\"")),
        ("a hostile id", with("id: \"event\"", "id: \"\\u{1b}[2J\"")),
        ("a long id", with("id: \"event\"", &format!("id: \"{}\"", "e".repeat(100_000)))),
        ("a field that is not known", with("calendar:", "owned: \"\u{7f}\", calendar:")),
        ("a field twice", with("calendar:", "agenda: [], calendar:")),
        ("a hostile name", with("calendar:", "r#own\u{202e}ed: 1, calendar:")),
        ("a hostile choice", with("verb: Free", "verb: Own\u{202e}ed")),
        ("a node that is missing", with("from: \"tunisia\"", "from: \"nobody\"")),
        ("a node of another kind", with("from: \"tunisia\"", "from: \"item\"")),
        ("itself", with("presenter: Some(\"tunisia\")", "presenter: Some(\"item\")")),
        ("a paragraph of itself", with("Proposal(\"conclusion\")", "Proposal(\"q\")")),
        ("a day that is none", with("\"2020-06-10\"", "\"2020-02-31\"")),
        ("the first day", with("\"2020-06-10\"", "\"0000-01-01\"")),
        ("the last day", with("\"2020-06-10\"", "\"9999-12-31\"")),
        ("a day beyond", with("\"2020-06-10\"", "\"262143-12-31\"")),
        ("an hour beyond", with("12:05:00+02:00", "25:61:61+02:00")),
        ("an offset beyond", with("12:05:00+02:00", "12:05:00+99:00")),
        ("an hour of the year 1", with("2020-06-09T12:05:00+02:00", "0001-01-01T00:00:00+14:00")),
        (
            "an hour of the year 9999",
            with("2020-06-09T12:05:00+02:00", "9999-12-31T23:59:59-12:00"),
        ),
        (
            "a meeting that ends before it begins",
            with("stop: \"2020-06-09T15", "stop: \"2020-06-08T15"),
        ),
        ("a meeting of two thousand years", with("stop: \"2020", "stop: \"4020")),
        (
            "a span that ends before it begins",
            with("to: Some(\"2020-06-09T12:35", "to: Some(\"2019-06-09T12:35"),
        ),
        (
            "a turn that ends before it begins",
            with("ended: Some(\"2020-06-09T12:12", "ended: Some(\"2010-06-09T12:12"),
        ),
        (
            "a session that ends before it begins",
            with("to: Some(\"2020-06-12\")", "to: Some(\"1920-06-12\")"),
        ),
        (
            "a slice that is a bomb",
            plain.replace("slice: \"\"", &format!("slice: \"{}\"", "(".repeat(100_000))),
        ),
        (
            "a slice in a slice",
            plain.replace(
                "slice: \"\"",
                &format!("slice: \"{}\"", quoted(&plain.replace('\n', " "))),
            ),
        ),
        (
            "a title of a megabyte",
            plain.replacen("\"word\"", &format!("\"{}\"", "wörd ".repeat(200_000)), 1),
        ),
        (
            "a title of a megabyte without a break",
            plain.replacen("\"word\"", &format!("\"{}\"", "w".repeat(1_000_000)), 1),
        ),
        (
            "a paragraph of a megabyte",
            plain.replace(
                "(id: \"p\", text: (written: \"word\"",
                &format!("(id: \"p\", text: (written: \"{}\"", "字。".repeat(170_000)),
            ),
        ),
        (
            "a thousand paragraphs that render",
            plain.replace("(id: \"q\", ", &{
                let many: String = (0..1000)
                    .map(|n| format!("(id: \"n{n}\", body: Decision(\"conclusion\")), "))
                    .collect();
                many + "(id: \"q\", "
            }),
        ),
    ]
}
