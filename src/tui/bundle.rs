//! Writing papers beside the desk, on a thread of its own: a disk that takes its time holds no key up.
//!
//! The thread has a copy of the session as it stood when the key was pressed, so that typing goes on
//! meanwhile. What it has to tell comes as an event: how far it is, and what was written in the end.

use super::{
    export,
    state::{Notice, Tone},
    threads::Event,
    update::Order,
};
use crate::{
    language::Words,
    papers, review,
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
    beside(words, desk, move |desk| write_all(&session, &order, &place, words, desk))
}

/// Writes a paper into a folder.
pub(super) fn export(
    session: Session,
    request: export::Request,
    folder: PathBuf,
    words: &'static Words,
    desk: Sender<Event>,
) -> io::Result<()> {
    beside(words, desk, move |desk| {
        progress(1, 1, words, desk);
        let export::Request { paper, meeting, language, format } = request;
        let paper = papers::build(&session, paper, meeting, language);
        let paper = paper.map_err(|error| error.said(words))?;
        let bytes = papers::write(&paper, format).map_err(|error| error.said(words))?;
        let path = store::write_new(&folder, &papers::file_name(&paper, format), &bytes)
            .map_err(|error| error.said(&folder, words))?;
        Ok(words.say_with("exported", &[("path", store::shown(&path).into())]))
    })
}

/// Does something on a thread of its own; what comes of it, or why nothing does, is told by an event.
fn beside(
    words: &'static Words,
    desk: Sender<Event>,
    work: impl FnOnce(&Sender<Event>) -> Result<String, String> + Send + 'static,
) -> io::Result<()> {
    let work = move || {
        let notice = match work(&desk) {
            Ok(text) => Notice { text, tone: Tone::Done },
            Err(why) => not_written(&why, words),
        };
        let _ = desk.send(Event::Told(notice));
    };
    thread::Builder::new().name("papers".into()).spawn(work).map(drop)
}

fn progress(number: usize, most: usize, words: &'static Words, desk: &Sender<Event>) {
    let facts = [("number", number.into()), ("most", most.into())];
    let text = words.say_with("papers-progress", &facts);
    let _ = desk.send(Event::Told(Notice { text, tone: Tone::Done }));
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
        progress(count, order.bundle.most(), words, desk);
    }
    let path = folder.finish().map_err(saving)?;
    let waiting: usize = waiting.values().sum();
    let facts = [
        ("count", count.into()),
        ("path", store::shown(&path).into()),
        ("findings", review::findings(session).len().into()),
        ("awaiting", waiting.into()),
    ];
    Ok(words.say_with("papers-written", &facts))
}
