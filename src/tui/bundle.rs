//! Writing papers beside the desk, on a thread of its own where that takes long.
//!
//! The thread has a copy of the session as it stood when the key was pressed, so that typing goes on
//! meanwhile. What it has to tell comes as an event: how far it is, and what was written in the end.

use super::{
    state::{Notice, Tone},
    threads::Event,
    update::Order,
};
use crate::{
    language::Words,
    papers::{self, Format, Paper},
    review,
    session::Session,
    store::{self, NewFolder},
};
use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
    sync::mpsc::Sender,
    thread,
};

/// Writes a bundle into a new folder at `place`.
pub(super) fn write(
    session: Session,
    order: Order,
    place: PathBuf,
    words: &'static Words,
    desk: Sender<Event>,
) -> io::Result<()> {
    let work = move || {
        let notice = match write_all(&session, &order, &place, words, &desk) {
            Ok(text) => Notice { text, tone: Tone::Done },
            Err(why) => not_written(&why, words),
        };
        let _ = desk.send(Event::Told(notice));
    };
    thread::Builder::new().name("papers".into()).spawn(work).map(drop)
}

/// Writes a paper into a folder, and says what came of it. Where the format takes long, that is said
/// later, by an event, and this says only that it is being written.
pub(super) fn export(
    paper: Paper,
    format: Format,
    folder: PathBuf,
    words: &'static Words,
    desk: Sender<Event>,
) -> Notice {
    if !format.takes_long() {
        return write_one(&paper, format, &folder, words);
    }
    let work = move || {
        let notice = write_one(&paper, format, &folder, words);
        let _ = desk.send(Event::Told(notice));
    };
    match thread::Builder::new().name("paper".into()).spawn(work) {
        Ok(_) => {
            let facts = [("number", 1.into()), ("most", 1.into())];
            Notice { text: words.say_with("papers-progress", &facts), tone: Tone::Done }
        }
        Err(error) => not_written(&store::why(&error, words), words),
    }
}

fn write_one(paper: &Paper, format: Format, folder: &Path, words: &'static Words) -> Notice {
    let written = papers::write(paper, format).map_err(|error| error.said(words));
    let written = written.and_then(|bytes| {
        store::write_new(folder, &papers::file_name(paper, format), &bytes)
            .map_err(|error| error.said(folder, words))
    });
    match written {
        Ok(path) => {
            let facts = [("path", store::shown(&path).into())];
            Notice { text: words.say_with("exported", &facts), tone: Tone::Done }
        }
        Err(why) => not_written(&why, words),
    }
}

fn not_written(why: &str, words: &'static Words) -> Notice {
    let text = words.say_with("export-failed", &[("why", why.into())]);
    Notice { text, tone: Tone::Refused }
}

fn write_all(
    session: &Session,
    order: &Order,
    place: &Path,
    words: &'static Words,
    desk: &Sender<Event>,
) -> Result<String, String> {
    let shown = place.join(&order.name);
    let saving = |error: store::SaveError| error.said(&shown, words);
    let mut folder = NewFolder::begin(place, &order.name).map_err(saving)?;
    let mut waiting = BTreeMap::new();
    let mut count = 0_usize;
    for piece in order.bundle.pieces(session) {
        let piece = piece.map_err(|error| error.said(words))?;
        folder.add(&piece.name, &piece.bytes).map_err(saving)?;
        count += 1;
        *waiting.entry(piece.language).or_insert(0) += piece.awaiting;
        let most = order.bundle.most();
        let facts = [("number", count.into()), ("most", most.into())];
        let text = words.say_with("papers-progress", &facts);
        let _ = desk.send(Event::Told(Notice { text, tone: Tone::Done }));
    }
    let path = folder.finish().map_err(saving)?;
    let waiting: usize = waiting.values().sum();
    let facts = [
        ("count", count.into()),
        // It lies beside the session; with the whole way there the figures would not fit in a row.
        ("path", store::shown(Path::new(path.file_name().unwrap_or(path.as_os_str()))).into()),
        ("findings", review::findings(session).len().into()),
        ("awaiting", waiting.into()),
    ];
    Ok(words.say_with("papers-written", &facts))
}
