//! Sessions of any length, for benches.

#![allow(dead_code, reason = "each bench takes what it needs")]

use plenary::session::{
    Edit, Entry, Id, Ids, Item, Meeting, MeetingKind, Moment, Paragraph, Programme, Session, Slot,
    Span, Text,
};

/// When the meeting begins.
pub(crate) const BEGAN: &str = "2020-06-09T12:00:00+02:00";

/// A session of `size` times 12 items, 70 paragraphs, 25 kB.
pub(crate) fn session(size: usize, live: bool) -> Session {
    let mut ids = Ids::new(7);
    let mut session = Session::new("A session");
    let start = Moment::parse(BEGAN).unwrap();
    let stop = Moment::parse("2020-06-09T15:00:00+02:00").unwrap();
    let meeting = Meeting {
        id: ids.draw(),
        kind: MeetingKind::Meeting,
        title: Text::default(),
        start,
        stop,
        began: live.then_some(start),
        ended: None,
        place: Text::default(),
        chairs: Vec::new(),
        record: None,
        record_date: None,
        note: Text::default(),
        slots: Vec::new(),
        entries: Vec::new(),
    };
    let meeting_id = meeting.id;
    session.apply(Edit::insert(Id::ROOT, None, meeting)).unwrap();
    let (mut last_item, mut last_entry, mut last_slot) = (None, None, None);
    for section in 0..12 * size {
        let title = Text::new(format!("Report on the implementation of the plan, part {section}"));
        let item = Item { id: ids.draw(), title, ..Item::default() };
        let item_id = item.id;
        session.apply(Edit::insert(Id::ROOT, last_item, item)).unwrap();
        last_item = Some(item_id);
        let paragraph = |number: usize, id| Paragraph {
            id,
            text: Text::new(format!(
                "The councillor from delegation {number} said that the report was welcome, that its \
                 recommendations deserved support, and that the secretariat should keep the matter \
                 under review; he proposed that the document should be considered again in part \
                 {section} of the next session, together with the comments that members had made \
                 in the course of the consultation."
            )),
            ..Paragraph::default()
        };
        let count = 5 + usize::from(section % 6 != 0);
        let paragraphs = (0..count).map(|number| paragraph(number, ids.draw())).collect();
        let mut spans = Vec::new();
        let open = 8 * size;
        if live && section <= open {
            let hour = |part: usize| start.plus_seconds(i64::try_from(part * 3600 / open).unwrap());
            let to = (section < open).then(|| hour(section + 1));
            spans.push(Span { from: hour(section), to });
        }
        let id = ids.draw();
        let entry = Entry { id, items: vec![item_id], spans, paragraphs, ..Entry::default() };
        let entry_id = entry.id;
        session.apply(Edit::insert(meeting_id, last_entry, entry)).unwrap();
        last_entry = Some(entry_id);
        if live {
            let programme = Programme::Item(item_id);
            let slot = Slot { id: ids.draw(), programme, minutes: Some(10), ..Slot::default() };
            let slot_id = slot.id;
            session.apply(Edit::insert(meeting_id, last_slot, slot)).unwrap();
            last_slot = Some(slot_id);
        }
    }
    session
}
