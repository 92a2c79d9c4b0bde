//! Who is there, how much each spoke, and what the calendar says.

use super::super::{
    picker::{Choice, Pick, Picker},
    reading::Reading,
    state::{Over, State},
    view::{self, hour},
};
use super::{asking, floor, forms, naming};
use crate::{
    language,
    session::{Delegation, Edit, Event, Id, Kind, Moment, Person, Scope, calendar, clean::clean},
};

/// Lists the delegations with their presence, and under each its people by their function; each opens
/// its form.
pub(super) fn delegations(state: &mut State) {
    let mut picker = Picker::new(state.words.say("delegations-title"), rows(state));
    picker.always = Some(Choice {
        label: state.words.say("add-delegation").into_owned(),
        detail: String::new(),
        also: String::new(),
        pick: Pick::NewDelegation,
    });
    state.over.push(Over::Picker(picker));
}

fn rows(state: &State) -> Vec<Choice> {
    let mut choices = Vec::new();
    for delegation in state.session.delegations() {
        choices.push(row(state, delegation));
        choices.extend(delegation.people.iter().map(|person| person_row(delegation, person)));
    }
    choices
}

/// Takes the delegation or person picked out of the list, where nothing names it; else the session
/// refuses, and says what does.
pub(super) fn remove_picked(state: &mut State) {
    let Some(Over::Picker(picker)) = state.over.last() else { return };
    let selected = picker.selected;
    let picked = picker.row(selected).map(|choice| choice.pick.clone());
    if let Some(Pick::Node(id)) = picked.filter(|pick| is_of_people(state, pick))
        && remove(state, id)
    {
        let rows = rows(state);
        if let Some(Over::Picker(picker)) = state.over.last_mut() {
            picker.choices = rows;
            picker.search();
            picker.select_by(isize::try_from(selected).unwrap_or(0));
        }
    }
}

fn is_of_people(state: &State, pick: &Pick) -> bool {
    let kind = match pick {
        Pick::Node(id) => state.session.kind(*id),
        _ => None,
    };
    matches!(kind, Some(Kind::Delegation | Kind::Person))
}

/// Removes a delegation, a person or an event, and says so; whether it did.
pub(super) fn remove(state: &mut State, id: Id) -> bool {
    let name = naming::name_of(state, id);
    let done = state.apply(Scope::Arranging, Edit::Remove { id });
    if done {
        let text = state.words.say_with("removed", &[("name", name.as_str().into())]);
        state.tell(text);
    }
    done
}

fn row(state: &State, delegation: &Delegation) -> Choice {
    let words = state.words;
    let at = |id: &str, moment: Moment| {
        let time = hour(moment);
        words.say_with(id, &[("time", time.as_str().into())])
    };
    let presence = match (delegation.arrived, delegation.left) {
        (_, Some(left)) => at("presence-left", left),
        (Some(arrived), None) => at("presence-arrived", arrived),
        (None, None) => String::new(),
    };
    let category = words.say(super::super::form_category(delegation.category));
    let detail = if presence.is_empty() {
        category.into_owned()
    } else {
        format!("{presence} · {category}")
    };
    Choice {
        label: delegation.name.as_str().to_owned(),
        detail,
        also: floor::also(delegation),
        pick: Pick::Node(delegation.id),
    }
}

fn person_row(delegation: &Delegation, person: &Person) -> Choice {
    let (name, function) = (person.name.as_str(), person.function.as_str());
    let label = match (name, function) {
        (name, "") => name.to_owned(),
        ("", function) => function.to_owned(),
        (name, function) => format!("{function} · {name}"),
    };
    Choice {
        label: format!("  {label}"),
        detail: delegation.name.as_str().to_owned(),
        also: format!("{} {}", delegation.code, delegation.name.as_str()),
        pick: Pick::Node(person.id),
    }
}

/// Adds a person to a delegation and opens its form.
pub(super) fn add_person(state: &mut State, delegation: Id) {
    let Some(there) = state.session.get::<Delegation>(delegation) else { return };
    let after = there.people.last().map(|person| person.id);
    let person = Person { id: state.ids.draw(), ..Person::default() };
    let id = person.id;
    if state.apply(Scope::Arranging, Edit::insert(delegation, after, person)) {
        forms::form(state, id, true);
    }
}

/// Notes that the delegation picked has arrived; if it is there, that it has left; if it has left,
/// that it is back.
pub(super) fn change_presence(state: &mut State) {
    let Some(Over::Picker(picker)) = state.over.last() else { return };
    let selected = picker.selected;
    let place = picker.matches.get(selected).copied();
    let Some(Pick::Node(id)) = picker.row(selected).map(|choice| choice.pick.clone()) else {
        return;
    };
    let Some(delegation) = state.session.get::<Delegation>(id) else { return };
    let now = state.local_now();
    let mut changed = Delegation { people: Vec::new(), ..delegation.clone() };
    match (delegation.arrived, delegation.left) {
        (None, None) => changed.arrived = Some(now),
        (Some(_), None) => changed.left = Some(now),
        (_, Some(_)) => (changed.arrived, changed.left) = (Some(now), None),
    }
    if !state.apply(Scope::Arranging, Edit::put(changed)) {
        return;
    }
    let row = state.session.get::<Delegation>(id).map(|delegation| row(state, delegation));
    if let (Some(Over::Picker(picker)), Some(row), Some(place)) =
        (state.over.last_mut(), row, place)
        && let Some(choice) = picker.choices.get_mut(place)
    {
        *choice = row;
    }
}

/// Adds a delegation by the name that was typed and opens its form.
pub(super) fn new_delegation(state: &mut State, name: &str) {
    if let Some(id) = asking::new_delegation(state, name) {
        forms::form(state, id, false);
    }
}

/// Shows who spoke how often and for how long, at the meeting that is shown and in the session.
pub(super) fn statistics(state: &mut State) {
    let lines = view::statistics(state);
    let title = state.words.say("statistics-title").into_owned();
    state.over.push(Over::Reading(Reading { title, lines, ..Reading::default() }));
}

/// Lists the deadlines and events of the session with the days that are left.
pub(super) fn calendar(state: &mut State) {
    let (session, words) = (&state.session, state.words);
    let today = state.local_now().date();
    let dated = calendar::days_left(session, today);
    let next = dated.iter().position(|dated| dated.days >= 0).unwrap_or(0);
    let choices = dated.into_iter().map(|dated| {
        let mut day = language::date(dated.day, words.language());
        if let Some(at) = dated.at {
            day = format!("{day}, {}", hour(at));
        }
        Choice {
            label: format!("{day}  {}", view::calendar_title(state, dated.id)),
            detail: match dated.days {
                days @ 0.. => words.say_with("days-left", &[("days", days.into())]),
                days => words.say_with("days-past", &[("days", (-days).into())]),
            },
            also: String::new(),
            pick: Pick::Form(dated.id),
        }
    });
    let mut picker = Picker::new(words.say("calendar-title"), choices.collect());
    picker.selected = next;
    picker.always = Some(Choice {
        label: words.say("add-event").into_owned(),
        detail: String::new(),
        also: String::new(),
        pick: Pick::NewEvent,
    });
    state.over.push(Over::Picker(picker));
}

/// Adds a deadline named as was typed and opens its form.
pub(super) fn new_event(state: &mut State, title: &str) {
    let title = clean(title.trim()).text.into_owned();
    let id = state.ids.draw();
    let on = Some(state.local_now().date());
    let event = Event { id, title: title.as_str().into(), on, ..Event::default() };
    let after = state.session.calendar().last().map(|event| event.id);
    if state.apply(Scope::Arranging, Edit::insert(Id::ROOT, after, event)) {
        forms::form(state, id, false);
    }
}
