//! The whole session looked over, beside the desk.
//!
//! Looking over a long session takes longer than a key may wait. So a thread of its own keeps a copy
//! to which every edit is applied, and looks over that copy when the hands rest: for what is wrong,
//! and for what was changed since the records were issued. The copy is made
//! once, at the first rest; after that an edit costs a message.

use super::{changed::Issues, threads::Event};
use crate::{
    review::{self, Look},
    session::{Edit, Id, Session},
    store,
};
use std::{
    io,
    sync::mpsc::{self, Receiver, Sender},
    thread,
};

#[derive(Debug)]
enum Order {
    Begin(Box<Session>),
    Edit(Edit),
    Look(u64),
}

/// The handle to the thread that looks over.
#[derive(Debug)]
pub(super) struct Reviewer {
    orders: Sender<Order>,
    begun: bool,
}

impl Reviewer {
    /// Starts the thread.
    pub(super) fn start(desk: Sender<Event>) -> io::Result<Reviewer> {
        let (orders, ordered) = mpsc::channel();
        thread::Builder::new().name("review".into()).spawn(move || work(&ordered, &desk))?;
        Ok(Reviewer { orders, begun: false })
    }

    /// Another session is on the desk, or the copy of this one is no good: the next look begins anew.
    pub(super) fn forget(&mut self) {
        self.begun = false;
    }

    /// Takes note of an edit of the session.
    pub(super) fn edit(&self, edit: &Edit) {
        if self.begun {
            let _ = self.orders.send(Order::Edit(edit.clone()));
        }
    }

    /// Asks for the session to be looked over as it is now, after this many changes.
    pub(super) fn look(&mut self, session: &Session, changes: u64) {
        if !std::mem::replace(&mut self.begun, true) {
            let _ = self.orders.send(Order::Begin(Box::new(session.clone())));
        }
        let _ = self.orders.send(Order::Look(changes));
    }
}

fn work(orders: &Receiver<Order>, desk: &Sender<Event>) {
    store::step_back();
    let mut mirror: Option<Box<Session>> = None;
    // The last look, and the paragraphs in which words changed since; none where something else did.
    let mut last: Option<(Look, Vec<Id>)> = None;
    let mut waiting = None;
    let mut issues = Issues::default();
    while let Ok(first) = orders.recv() {
        let mut next = Some(first);
        // Of several looks that wait only the last is of use.
        while let Some(order) = next {
            match order {
                Order::Begin(session) => {
                    (mirror, issues) = (Some(session), Issues::default());
                    last = None;
                }
                Order::Edit(edit) => {
                    let words = mirror.as_deref().and_then(|it| review::words_changed(it, &edit));
                    last = last.zip(words).map(|((look, mut changed), words)| {
                        changed.extend(words);
                        (look, changed)
                    });
                    if mirror.as_mut().is_some_and(|mirror| mirror.apply(edit).is_err()) {
                        mirror = None;
                        let _ = desk.send(Event::Mislaid);
                    }
                }
                Order::Look(changes) => waiting = Some(changes),
            }
            next = orders.try_recv().ok();
        }
        let Some((changes, session)) = waiting.take().zip(mirror.as_deref()) else {
            continue;
        };
        let look = match last.take() {
            Some((mut look, changed)) => {
                look.again(session, &changed);
                look
            }
            None => Look::at(session),
        };
        let found = look.findings();
        last = Some((look, Vec::new()));
        if desk.send(Event::Found(changes, found)).is_err()
            || desk.send(Event::Issued(issues.look(session))).is_err()
        {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Field, Id, TextId};
    use std::time::Duration;

    #[test]
    fn the_copy_follows_the_edits() {
        let (desk, events) = mpsc::channel();
        let mut reviewer = Reviewer::start(desk).unwrap();
        let mut session = Session::new("One");
        reviewer.look(&session, 0);
        let mut found = Vec::new();
        let mut take = |events: &Receiver<Event>| match events.recv_timeout(Duration::from_secs(5))
        {
            Ok(Event::Found(at, findings)) => found.push((at, findings)),
            Ok(Event::Issued(_)) => {}
            other => panic!("{other:?}"),
        };
        take(&events);
        take(&events);
        let title = TextId::written(Id::ROOT, Field::Title);
        let edit = Edit::replace(&session, title, "");
        session.apply(edit.clone()).unwrap();
        reviewer.edit(&edit);
        reviewer.look(&session, 1);
        take(&events);
        assert_eq!(found[1], (1, review::findings(&session)));
    }

    #[test]
    fn a_copy_that_is_no_good_is_asked_for_anew() {
        let (desk, events) = mpsc::channel();
        let mut reviewer = Reviewer::start(desk).unwrap();
        let session = Session::new("A");
        reviewer.look(&session, 1);
        reviewer.edit(&Edit::Remove { id: Id::parse("nobody").unwrap() });
        let mislaid = || {
            let wait = Duration::from_secs(10);
            std::iter::from_fn(|| events.recv_timeout(wait).ok())
                .any(|event| matches!(event, Event::Mislaid))
        };
        assert!(mislaid());
        reviewer.forget();
        reviewer.look(&session, 2);
        let found = events.recv_timeout(Duration::from_secs(10));
        assert!(matches!(found, Ok(Event::Found(2, _))), "{found:?}");
    }
}
