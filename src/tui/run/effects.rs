//! What an update asks for besides drawing: recorded, saved, written, opened, left.

use super::{
    super::{bundle, clipboard, export, state::Effect, state::Touched, update::Order},
    Desk,
};
use crate::{session::Session, store};
use std::{io, path::PathBuf};

impl Desk {
    pub(super) fn carry_out(&mut self) {
        for effect in std::mem::take(&mut self.state.effects) {
            match effect {
                Effect::Record(change) => {
                    self.reviewer.edit(&change.edit);
                    if let Some(copying) = &mut self.copying {
                        copying.push(change.clone());
                    }
                    if !self.clock_is_recorded {
                        self.record_clock();
                    }
                    if let Some(store) = &self.store {
                        store.record(&change);
                    }
                }
                Effect::Save => {
                    self.asked = true;
                    self.save();
                }
                Effect::SaveAs(path) => self.save_as(&path),
                Effect::Export(request) => self.export(request),
                Effect::Write(order) => self.write(order),
                Effect::Open(path) => self.open(&path),
                Effect::OpenSample(name) => self.open_sample(name),
                Effect::Create(path) => self.create(&path),
                Effect::EditOutside(errand) => self.edit_outside(errand),
                Effect::KeepBoth => {
                    if let Some(store) = &self.store {
                        store.keep_both();
                    }
                }
                Effect::Differences => self.show_differences(),
                Effect::TakeOver => self.take_over(),
                Effect::Copy(text) => match clipboard::osc_52(&text) {
                    Some(bytes) => drop(self.frames.send(bytes)),
                    None => {
                        self.state.touched = Touched::All;
                        self.state.say("copied-here-only");
                    }
                },
                Effect::Quit { save } => {
                    // With a save it is left when that went well, and not before.
                    self.leaving_when_saved = save && self.store.is_some();
                    self.leaving = !self.leaving_when_saved;
                    if save {
                        self.asked = true;
                        self.save();
                    }
                }
            }
        }
    }

    fn export(&mut self, request: export::Request) {
        let (words, desk) = (self.state.words, self.desk.clone());
        self.write_beside(|session, place| bundle::export(session, request, place, words, desk));
    }

    fn write(&mut self, order: Order) {
        let (words, desk) = (self.state.words, self.desk.clone());
        self.write_beside(|session, place| bundle::write(session, order, place, words, desk));
    }

    /// Begins to write beside the session, with the session as it stands.
    fn write_beside(&mut self, begin: impl FnOnce(Session, PathBuf) -> io::Result<()>) {
        let place = self.state.file.path.parent().map(Into::into).unwrap_or_default();
        if let Err(error) = begin(self.state.session.clone(), place) {
            let words = self.state.words;
            let why = store::why(&error, words);
            self.state.refuse(words.say_with("export-failed", &[("why", why.into())]));
        }
    }
}
