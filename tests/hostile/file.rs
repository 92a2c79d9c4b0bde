//! Hostile and strange content in the file of a session.

use super::strange::strange;
use super::*;

fn assert_said(error: &Unreadable) {
    let error = match error {
        Unreadable::Problems(problems) => Unreadable::Problems(problems.clone()),
        Unreadable::Syntax { at, expected } => {
            Unreadable::Syntax { at: *at, expected: expected.clone() }
        }
        _ => return,
    };
    for language in Language::ALL {
        let path = "hostile\u{1b}[2J\u{202e}.ron".into();
        let why = match &error {
            Unreadable::Problems(problems) => Unreadable::Problems(problems.clone()),
            Unreadable::Syntax { at, expected } => {
                Unreadable::Syntax { at: *at, expected: expected.clone() }
            }
            _ => return,
        };
        let said = store::ReadError { path, why }.said(Words::of(language));
        assert_eq!(leaks(said.as_bytes()), None);
        assert!(said.len() > 20, "{said}");
    }
}

#[test]
fn the_session_has_every_kind_of_node_and_every_text() {
    let session = read(&everywhere("word").replace("slice: \"word\"", "slice: \"\""));
    let (mut kinds, mut empty) = (BTreeSet::new(), Vec::new());
    session.walk(&mut |part, _| {
        kinds.insert(part.kind());
        let is_bare = part.fields().iter().all(|field| part.text(*field).unwrap().is_empty());
        if is_bare && !part.fields().is_empty() && part.kind() != Kind::Paragraph {
            empty.push(part.id());
        }
    });
    assert_eq!(kinds.len(), 20, "{kinds:?}");
    assert!(empty.is_empty(), "{empty:?}");
}

fn read(text: &str) -> Session {
    store::from_ron(text.as_bytes()).unwrap_or_else(|error| panic!("{error}")).session
}

#[test]
fn what_no_text_may_hold_is_refused_in_every_string_of_a_file() {
    let places = EVERY.matches('§').count();
    assert!(places > 60, "{places}");
    let hostile = unclean();
    let refused = |text: String, case: &str| {
        let refused = store::from_ron(text.as_bytes()).err();
        let error = refused.unwrap_or_else(|| panic!("taken in: {case}"));
        assert!(matches!(error, Unreadable::Problems(_) | Unreadable::Syntax { .. }), "{case}");
        assert_said(&error);
    };
    // Each of them in some strings, and some of them in each.
    for (number, hostile) in hostile.iter().enumerate() {
        let few = if hostile.len() > 1000 { 1 } else { 4 };
        for place in (0..few).map(|step| (number * 7 + step * 19) % places) {
            refused(at(place, &escaped(hostile)).unwrap(), &format!("{hostile:.40?} at {place}"));
        }
    }
    for place in 0..places {
        for hostile in ["\u{1b}[2J", "\u{202e}a", "a\u{2028}b", "\0", "\u{9b}1m"] {
            refused(at(place, &escaped(hostile)).unwrap(), &format!("{hostile:?} at {place}"));
            // As it is, not escaped.
            refused(at(place, hostile).unwrap(), &format!("raw {hostile:?} at {place}"));
        }
    }
    // Bytes that are no characters: lone surrogates and others.
    for bytes in [&b"\xed\xa0\x80"[..], b"\xff\xfe", b"\xc0\xaf", b"\xf8\x88\x80\x80\x80"] {
        let (before, after) = EVERY.split_once('§').unwrap();
        let text = [before.as_bytes(), bytes, after.replace('§', "x").as_bytes()].concat();
        let refused = store::from_ron(&text).unwrap_err();
        assert!(matches!(refused, Unreadable::NotUtf8 { .. }), "{refused}");
    }
    refused(at(0, "\\u{d800}").unwrap(), "an escaped surrogate");
}

/// All that a session gives: papers in every format, findings, names of files.
fn all_that_leaves(session: &Session, case: &str) {
    let words = Words::of(Language::En);
    for finding in review::findings(session) {
        assert_eq!(leaks(finding.said(session, words).as_bytes()), None, "{case}");
    }
    let meeting = session.meetings().first().map(|meeting| meeting.id);
    // Of the longest, each paper in one format: without optimisation they take long.
    let long = std::env::var_os("PLENARY_LONG").is_some_and(|set| !set.is_empty());
    let is_large = !long && (case.contains("megabyte") || case.contains("thousand paragraphs"));
    for (number, kind) in papers::ALL.into_iter().enumerate() {
        let language = [Language::En, Language::Ar, Language::Fr][number % 3];
        let Ok(paper) = papers::build(session, kind, meeting, language) else { continue };
        for (place, format) in Format::ALL.into_iter().enumerate() {
            if is_large && (number + place) % 4 != 0 {
                continue;
            }
            let bytes = match papers::write(&paper, format) {
                Ok(bytes) => bytes,
                Err(Unwritten::Nothing(_) | Unwritten::NotBuilt(_)) => continue,
                Err(_) if format == Format::Pdf => continue,
                Err(error) => panic!("{case}: {error:?}"),
            };
            let what = format!("{case}: {} as {}", papers::code(kind), format.code());
            let name = papers::file_name(&paper, format);
            assert!(
                !name.contains(['/', '\\', '\0']) && !name.starts_with('.') && name.is_ascii(),
                "{what}: {name}"
            );
            if format == Format::Pdf {
                continue;
            }
            if format == Format::Docx {
                assert!(docx_rs::read_docx(&bytes).is_ok(), "{what}");
                continue;
            }
            // By this mark a spreadsheet knows what the letters are.
            let mark = "\u{feff}".as_bytes();
            let bytes = bytes.strip_prefix(mark).map(<[u8]>::to_vec).unwrap_or(bytes);
            assert_eq!(leaks(&bytes), None, "{what}");
            is_only_text(&String::from_utf8(bytes).unwrap(), format, &what);
        }
    }
}

/// That hostile content is text in a paper and nothing else.
fn is_only_text(paper: &str, format: Format, what: &str) {
    match format {
        Format::Html | Format::AkomaNtoso => {
            for tag in ["<script", "<img", "<w:p", "]]>", "href=\"javascript"] {
                assert!(!paper.to_lowercase().contains(tag), "{what}: {tag}");
            }
        }
        Format::Markdown => {
            for mark in ["<script", "<img", "](javascript", "![x](http"] {
                // A backslash before it makes it text.
                let mut bare =
                    paper.match_indices(mark).filter(|(at, _)| !paper[..*at].ends_with('\\'));
                assert!(bare.next().is_none(), "{what}: {mark}");
            }
        }
        Format::Csv => {
            for line in paper.lines() {
                for cell in line.split([',', '"']) {
                    let trigger =
                        cell.chars().next().filter(|first| "=+@\u{ff1d}".contains(*first));
                    assert_eq!(trigger, None, "{what}: {line}");
                }
            }
        }
        Format::Calendar => {
            let alarms = paper.lines().any(|line| line.starts_with("BEGIN:VALARM"));
            assert!(!alarms, "{what}");
        }
        _ => {}
    }
}

#[test]
fn what_looks_like_markup_a_formula_or_a_path_is_text_in_every_paper() {
    let beside: Vec<_> = cunning()
        .into_iter()
        .map(|cunning| {
            thread::spawn(move || {
                let text = everywhere(&quoted(&cunning));
                // A slice is a session of its own.
                let session = read(&text);
                all_that_leaves(&session, &cunning);
                // And it is written and read as it was.
                assert!(read(&store::to_ron(&session)) == session, "{cunning}");
            })
        })
        .collect();
    for one in beside {
        one.join().unwrap();
    }
}

#[test]
fn what_is_strange_is_refused_in_a_sentence_or_gives_papers_in_good_time() {
    let beside: Vec<_> = strange()
        .into_iter()
        .map(|(what, text)| {
            thread::spawn(move || {
                let begun = Instant::now();
                match store::from_ron(text.as_bytes()) {
                    Err(error) => {
                        assert_said(&error);
                        let word = error.to_string();
                        assert!(word.len() < 20_000, "{what}: {} bytes", word.len());
                    }
                    Ok(loaded) => all_that_leaves(&loaded.session, what),
                }
                assert!(begun.elapsed() < Duration::from_secs(30), "{what}: {:?}", begun.elapsed());
            })
        })
        .collect();
    for one in beside {
        one.join().unwrap();
    }
}
