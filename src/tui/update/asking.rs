//! Who is typed is put on the list or given the floor; who is not known yet is added with it.
//!
//! A delegation that is added because it asks for the floor is one step with its request: one undo takes
//! both back. So that nobody is added by a slip, the row that adds says whom, and short words that are
//! the beginnings of known names are taken for what they are: names without commas.

use super::super::{
    asking::{self, Capacity},
    command::Pane,
    picker::{Pick, Picker},
    state::{Notice, Over, State},
    view::{objection_message, speaker_name},
};
use super::floor::{next_request, tell_floor};
use crate::session::{
    Asking, Category, Delegation, Edit, Field, Id, Item, Request, Scope, Session, Speaker, Text,
    TextId, acts,
    clean::clean,
    floor::{objections, statements_on},
};

/// Letters of a word that may be a code or the beginning of a name.
const SHORT: usize = 4;

/// Puts all who are named on the line on the list. The last of them is the row that was picked; where
/// that is the row that adds, whoever is not known is added.
pub(super) fn put_typed_on_list(state: &mut State, picker: Picker, picked: Option<Speaker>) {
    let kind = picker.asking.unwrap_or_default();
    let line = picker.input.text.clone();
    let typed = asking::names(&line, |words| picker.is_name(words));
    let last = typed.len().saturating_sub(1);
    let mut asks = Vec::with_capacity(typed.len());
    let mut new: Vec<Delegation> = Vec::new();
    for (place, one) in typed.iter().enumerate() {
        // A comma at the end of the line asks for nobody else.
        if one.name.is_empty() && (place < last || place > 0) {
            continue;
        }
        let speaker = if place == last && picked.is_some() {
            picked
        } else if place == last {
            None
        } else {
            picker.named(one.name).and_then(|choice| match choice.pick {
                Pick::Ask(speaker) => Some(speaker),
                _ => None,
            })
        };
        let added = match speaker {
            None if picked.is_none() => delegation(state, &picker, one.name),
            _ => None,
        };
        let Some(speaker) = speaker.or(added.as_ref().map(|it| Speaker::Delegation(it.id))) else {
            if !said_that_commas_part(state, &picker, one.name) {
                let facts = [("name", one.name.into())];
                let text = state.words.say_with("nobody-of-that-name", &facts);
                state.refuse(text);
            }
            state.over.push(Over::Picker(picker));
            return;
        };
        new.extend(added);
        let capacity = capacity(state, one.capacity);
        let asking = if one.order { Asking::PointOfOrder } else { kind };
        asks.push((speaker, asking, capacity));
    }
    put_on_list(state, asks, new);
}

/// Adds whoever is not known of the line and puts all on the list, or gives the last the floor.
pub(super) fn add_typed(state: &mut State, picker: Picker) {
    let to_floor = matches!(picker.choices.first().map(|c| &c.pick), Some(Pick::FloorTo(_)));
    if !to_floor {
        return put_typed_on_list(state, picker, None);
    }
    let typed = asking::last_name(&picker.input.text, |words| picker.is_name(words));
    match delegation(state, &picker, typed) {
        Some(new) => {
            let speaker = Speaker::Delegation(new.id);
            give_floor_to_new(state, &picker, speaker, vec![new]);
        }
        None => {
            said_that_commas_part(state, &picker, typed);
            state.over.push(Over::Picker(picker));
        }
    }
}

/// A member of that name; none where there is no name, or several without commas.
fn delegation(state: &mut State, picker: &Picker, name: &str) -> Option<Delegation> {
    let several = !commas(picker, name).is_empty();
    (!several).then(|| member(state, name)).flatten()
}

fn member(state: &mut State, name: &str) -> Option<Delegation> {
    let name = clean(name.trim()).text.into_owned();
    (!name.is_empty()).then(|| Delegation {
        id: state.ids.draw(),
        name: name.as_str().into(),
        category: Category::Member,
        ..Delegation::default()
    })
}

/// The words of a name that are codes or beginnings of several names that are known; none else.
fn commas<'a>(picker: &Picker, name: &'a str) -> Vec<&'a str> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let begins = |text: &str, word: &str| {
        let text = text.to_lowercase();
        text.split_whitespace().any(|known| known.starts_with(word))
    };
    let known = |word: &&str| {
        let short = word.chars().count() <= SHORT;
        let word = word.to_lowercase();
        let mut rows = picker.choices.iter();
        short && rows.any(|row| begins(&row.label, &word) || begins(&row.also, &word))
    };
    if words.len() > 1 && words.iter().all(known) { words } else { Vec::new() }
}

fn said_that_commas_part(state: &mut State, picker: &Picker, name: &str) -> bool {
    let words = commas(picker, name);
    if words.is_empty() {
        return false;
    }
    let parted = words.join(", ");
    let text = state.words.say_with("commas-part-names", &[("names", parted.as_str().into())]);
    state.refuse(text);
    true
}

/// The edit that adds delegations and does with them what `act` says.
fn with_new(
    state: &mut State,
    new: &[Delegation],
    act: impl FnOnce(&Session) -> Edit,
) -> Option<Edit> {
    if new.is_empty() {
        return Some(act(&state.session));
    }
    let mut after = state.session.delegations().last().map(|delegation| delegation.id);
    let mut edits = Vec::with_capacity(new.len() + 1);
    for delegation in new {
        edits.push(Edit::insert(Id::ROOT, after, delegation.clone()));
        after = Some(delegation.id);
    }
    // Where they go on the list depends on what they are.
    let mut with = state.session.clone();
    if let Err(refusal) = with.apply(Edit::Group(edits.clone())) {
        state.refuse_edit(&refusal);
        return None;
    }
    edits.push(act(&with));
    Some(Edit::Group(edits))
}

/// Says behind the message who was added.
fn tell_new(state: &mut State, new: &[Delegation]) {
    let names: Vec<&str> = new.iter().map(|delegation| delegation.name.as_str()).collect();
    if names.is_empty() {
        return;
    }
    let names = names.join(", ");
    let said = state.words.say_with("added-as-new", &[("name", names.as_str().into())]);
    if let Some(Notice { text, .. }) = &mut state.notice {
        text.push(' ');
        text.push_str(&said);
    }
}

/// The words for the capacity in which somebody speaks.
fn capacity(state: &State, typed: Capacity<'_>) -> String {
    match typed {
        Capacity::Own => String::new(),
        Capacity::As(capacity) => clean(capacity).text.into_owned(),
        Capacity::For(whom) => {
            let whom = clean(whom).text;
            state.words.say_with("capacity-for", &[("whom", whom.as_ref().into())])
        }
    }
}

/// Puts speakers on the list of the item at hand, and says what speaks against it.
fn put_on_list(state: &mut State, asks: Vec<(Speaker, Asking, String)>, new: Vec<Delegation>) {
    let Some(item) = state.floor_item() else { return };
    let item_id = item.id;
    let waits = |speaker: Speaker, asking: Asking| {
        let same = |request: &&Request| request.speaker == speaker && request.asking == asking;
        item.requests.iter().find(same).map(|request| request.id)
    };
    let already = asks.iter().find_map(|(speaker, asking, _)| {
        waits(*speaker, *asking).map(|request| (*speaker, request))
    });
    let mut once: Vec<&(Speaker, Asking, String)> = Vec::with_capacity(asks.len());
    for ask in asks.iter().filter(|(speaker, asking, _)| waits(*speaker, *asking).is_none()) {
        if once.iter().all(|other| (other.0, other.1) != (ask.0, ask.1)) {
            once.push(ask);
        }
    }
    let asks = once;
    if let (Some((speaker, request)), true) = (already, asks.is_empty()) {
        let place = state.session.position(request).map_or(0, |place| place + 1);
        let name = speaker_name(&state.session, state.words, speaker);
        let facts = [("name", name.as_str().into()), ("place", place.into())];
        let text = state.words.say_with("on-the-list-already", &facts);
        state.speakers.id = Some(request);
        state.refuse(text);
        return;
    }
    let now = state.now;
    let requests: Vec<Request> = asks
        .iter()
        .map(|(speaker, asking, capacity)| Request {
            id: state.ids.draw(),
            speaker: *speaker,
            asking: *asking,
            asked: Some(now),
            capacity: Text::new(capacity.as_str()),
            ..Request::default()
        })
        .collect();
    let ids: Vec<Id> = requests.iter().map(|request| request.id).collect();
    let Some(edit) = with_new(state, &new, |session| acts::put_on_list(session, item_id, requests))
    else {
        return;
    };
    if !state.apply(Scope::Floor, edit) {
        return;
    }
    state.speakers.id = match state.focus {
        Pane::Speakers => ids.last().copied(),
        _ => next_request(state),
    };
    tell_who_waits(state, item_id, &ids);
    tell_new(state, &new);
}

fn tell_who_waits(state: &mut State, item: Id, ids: &[Id]) {
    let (session, words) = (&state.session, state.words);
    let Some(item) = session.get::<Item>(item) else { return };
    let spoken = statements_on(session, item.id);
    let mut names = Vec::new();
    let mut against = Vec::new();
    for request in ids.iter().filter_map(|id| session.get::<Request>(*id)) {
        let name = speaker_name(session, words, request.speaker);
        for objection in objections(session, item, request, &spoken) {
            against.push(format!("{name}: {}", words.say(objection_message(objection))));
        }
        names.push(name);
    }
    let all = names.join(", ");
    let facts = [("name", all.as_str().into()), ("count", names.len().into())];
    let text = words.say_with("on-the-list", &facts);
    if against.is_empty() {
        state.tell(text);
    } else {
        state.refuse(format!("{text} {}", against.join(&state.words.say("between-clauses"))));
    }
}

/// Gives the floor to somebody outside the list, in the capacity that was typed.
pub(super) fn give_floor_to(state: &mut State, picker: &Picker, speaker: Speaker) {
    give_floor_to_new(state, picker, speaker, Vec::new());
}

fn give_floor_to_new(state: &mut State, picker: &Picker, speaker: Speaker, new: Vec<Delegation>) {
    let Some(entry) = state.floor_entry().map(|entry| entry.id) else {
        return;
    };
    let id = state.ids.draw();
    let typed = asking::names(&picker.input.text, |words| picker.is_name(words));
    let typed = typed.last().map_or(Capacity::Own, |one| one.capacity);
    let asking = picker.asking.unwrap_or_default();
    let as_typed = TextId::written(id, Field::Capacity);
    let capacity = Edit::replace(&state.session, as_typed, &capacity(state, typed));
    let now = state.now;
    let edit = with_new(state, &new, |session| {
        let edit = acts::give_floor_to(session, entry, speaker, asking, now, id);
        Edit::Group(vec![edit, capacity])
    });
    if let Some(edit) = edit
        && state.apply(Scope::Floor, edit)
    {
        tell_floor(state, id);
        tell_new(state, &new);
    }
}

/// Adds a delegation by its name, as a member.
pub(super) fn new_delegation(state: &mut State, name: &str) -> Option<Id> {
    let delegation = member(state, name)?;
    let id = delegation.id;
    let after = state.session.delegations().last().map(|delegation| delegation.id);
    state.apply(Scope::Arranging, Edit::insert(Id::ROOT, after, delegation)).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::super::triples::{desk, press};
    use super::*;
    use crate::session::{Body, Language};

    fn taken_up() -> State {
        let mut state = desk("one|", Language::En);
        press(&mut state, "F2 Ctrl-N +Opening Esc F8 F5");
        state
    }

    fn names(state: &State) -> Vec<&str> {
        state.session.delegations().iter().map(|delegation| delegation.name.as_str()).collect()
    }

    fn waiting(state: &State) -> usize {
        state.floor_item().unwrap().requests.len()
    }

    #[test]
    fn codes_without_commas_add_nobody() {
        let mut state = taken_up();
        press(&mut state, "Ctrl-R +rus_rom_tun Enter");
        assert_eq!((names(&state).len(), waiting(&state)), (4, 0));
        assert!(state.notice.as_ref().unwrap().text.contains("rus, rom, tun"));
        assert!(
            matches!(state.over.last(), Some(Over::Picker(_))),
            "the line is there to be mended"
        );
        press(&mut state, "Esc Ctrl-R +rus,_rom,_tun Enter");
        assert_eq!((names(&state).len(), waiting(&state)), (4, 3));
    }

    #[test]
    fn whoever_is_added_with_a_request_goes_with_it() {
        let mut state = taken_up();
        let before = state.session.clone();
        press(&mut state, "F4 Ctrl-R +New_Zealand Enter");
        assert_eq!((names(&state).last(), waiting(&state)), (Some(&"New Zealand"), 1));
        assert!(state.notice.as_ref().unwrap().text.contains("New Zealand"));
        press(&mut state, "Ctrl-Z");
        assert_eq!(state.session, before);
        press(&mut state, "Ctrl-T +New_Zealand Enter");
        assert!(state.running_turn().is_some());
        press(&mut state, "Ctrl-Z");
        assert_eq!(state.session, before);
    }

    #[test]
    fn of_several_names_those_that_are_not_known_are_added() {
        let mut state = taken_up();
        press(&mut state, "F4 Ctrl-R +Kenya,_tun,_Egypt");
        let Some(Over::Picker(picker)) = state.over.last() else { panic!("no list") };
        assert_eq!(picker.to_add(), ["Kenya", "Egypt"]);
        press(&mut state, "Enter");
        assert_eq!(names(&state)[4..], ["Kenya", "Egypt"]);
        assert_eq!(waiting(&state), 3);
        press(&mut state, "Ctrl-Z");
        assert_eq!((names(&state).len(), waiting(&state)), (4, 0));
    }

    #[test]
    fn a_delegation_is_removed_where_nothing_names_it() {
        for key in ["Ctrl-D", "Delete"] {
            let mut state = taken_up();
            press(&mut state, &format!("Alt-W Down {key}"));
            assert_eq!(names(&state), ["Russian Federation", "Tunisia", "United Arab Emirates"]);
            let Some(Over::Picker(picker)) = state.over.last() else { panic!("no list") };
            assert_eq!(picker.choices.len(), 3);
        }
        let mut state = taken_up();
        press(&mut state, "Ctrl-R +tun Enter Alt-W +tun Ctrl-D");
        assert_eq!(names(&state).len(), 4);
        assert!(state.notice.as_ref().is_some_and(|notice| notice.text.contains("Tunisia")));
        press(&mut state, "Esc Alt-W +rom Enter Ctrl-D");
        assert_eq!(names(&state), ["Russian Federation", "Tunisia", "United Arab Emirates"]);
        assert!(state.over.is_empty());
        assert!(matches!(state.session.meetings()[0].entries[0].paragraphs[0].body, Body::Text));
    }
}
