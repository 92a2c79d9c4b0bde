//! What holds of every session and every edit, tried on random ones.

use super::{
    Edit, Field, Id, Ids, Objective, Part, Refusal, Session, TextId,
    arbitrary::{self, choice, edit, id, ids_of, read},
};
use proptest::{collection::vec, prelude::*};

/// Reads the session again from what it would be saved as. That it can be read is what no edit
/// may take away.
fn reread(session: &Session) -> Session {
    read(&ron::to_string(session).unwrap())
}

/// The index of a session says of each node what a session that was read anew says of it.
fn assert_index(session: &Session) {
    let fresh = reread(session);
    assert_eq!(&fresh, session);
    let mut count = 0;
    session.walk(&mut |part, parent| {
        let id = part.id();
        count += 1;
        assert_eq!(session.part(id).map(Part::id), Some(id));
        assert_eq!(session.kind(id), Some(part.kind()));
        assert_eq!(session.position(id), fresh.position(id), "{id}");
        let sorted = |names: &[Id]| {
            let mut names = names.to_vec();
            names.sort_unstable();
            names
        };
        assert_eq!(sorted(session.named_by(id)), sorted(fresh.named_by(id)));
        if id != Id::ROOT {
            assert_eq!(session.parent(id), Some(parent));
            let list = session.list(parent, part.kind()).unwrap();
            let found = list.at(session.position(id).unwrap()).map(Part::id);
            assert_eq!(found, Some(id));
        }
    });
    assert_eq!(session.index.len() + 1, count);
    assert!(session.named.values().all(|namers| !namers.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_undone_was_never_done(
        before in arbitrary::session(),
        choices in vec(choice(), 1..20),
    ) {
        assert_index(&before);
        let (mut session, mut ids) = (before.clone(), Ids::new(2));
        let mut undo = Vec::new();
        for choice in &choices {
            let (was, edit) = (session.clone(), edit(&session, choice, &mut ids));
            let text = ron::to_string(&edit).unwrap();
            prop_assert_eq!(&ron::from_str::<Edit>(&text).unwrap(), &edit, "{}", text);
            match session.apply(edit.clone()) {
                Ok(back) => {
                    let mut again = session.clone();
                    let forth = again.apply(back.clone()).unwrap();
                    prop_assert_eq!(&again, &was);
                    again.apply(forth).unwrap();
                    prop_assert_eq!(&again, &session);
                    undo.push(back);
                }
                Err(_) => prop_assert_eq!(&session, &was),
            }
        }
        assert_index(&session);
        undo.reverse();
        session.apply(Edit::Group(undo)).unwrap();
        prop_assert_eq!(&session, &before);
        assert_index(&session);
    }

    #[test]
    fn a_refused_group_changes_nothing_at_any_depth(
        before in arbitrary::session(),
        choices in vec(choice(), 1..12),
        depth in 0_usize..4,
    ) {
        let (mut ahead, mut ids) = (before.clone(), Ids::new(3));
        let mut edits = Vec::new();
        for choice in &choices {
            let edit = edit(&ahead, choice, &mut ids);
            if ahead.apply(edit.clone()).is_ok() {
                edits.push(edit);
            }
        }
        let mut whole = before.clone();
        let back = whole.apply(Edit::Group(edits.clone())).unwrap();
        prop_assert_eq!(&whole, &ahead);
        whole.apply(back).unwrap();
        prop_assert_eq!(&whole, &before);

        let mut bad = Edit::Remove { id: id("nobody") };
        for _ in 0..depth {
            bad = Edit::Group(vec![Edit::nothing(), bad]);
        }
        edits.push(bad);
        let mut session = before.clone();
        prop_assert_eq!(
            session.apply(Edit::Group(edits)),
            Err(Refusal::Unknown(id("nobody")))
        );
        prop_assert_eq!(&session, &before);
        assert_index(&session);
    }

    #[test]
    fn a_replacement_is_the_shortest_splice(
        old in "[abé中👩]{0,8}",
        new in "[abé中👩]{0,8}",
    ) {
        let mut session = Session::new(old.as_str());
        let text = TextId::written(Id::ROOT, Field::Title);
        let edit = Edit::replace(&session, text, &new);
        let Edit::Splice { cut, put, .. } = &edit else {
            panic!("{edit:?}")
        };
        prop_assert!(cut.is_empty() || put.is_empty() || cut.chars().next() != put.chars().next());
        prop_assert!(cut.is_empty() || put.is_empty() || cut.chars().last() != put.chars().last());
        if old == new {
            prop_assert!(cut.is_empty() && put.is_empty());
        }
        session.apply(edit).unwrap();
        prop_assert_eq!(session.text(text), Some(new.as_str()));
    }

    #[test]
    fn an_id_never_stands_twice(before in arbitrary::session(), number in any::<usize>()) {
        let all = ids_of(&before, None);
        let taken = all[number % all.len()];
        let mut session = before.clone();
        let objective = Objective { id: taken, text: "x".into() };
        let refused = session.apply(Edit::insert(Id::ROOT, None, objective));
        prop_assert_eq!(refused, Err(Refusal::SameId(taken)));
        prop_assert_eq!(session, before);
    }
}
