//! The rows by which a conclusion is composed: its actions first, each with the rows its verb needs.

use super::{
    FormField,
    fields::{Builder, verb_message},
    line,
    reading::{documents, read_due},
    text,
};
use crate::session::{
    Action, Addressee, Basis, Conclusion, ConclusionScope, Due, Field, Formula, Forward, Rule, Verb,
};

impl Builder<'_> {
    pub(super) fn conclusion(&self, conclusion: &Conclusion) -> Vec<FormField> {
        let id = conclusion.id;
        let scopes = [
            (ConclusionScope::Substantive, "scope-substantive"),
            (ConclusionScope::Procedural, "scope-procedural"),
        ];
        let mut formulae = vec![
            (Formula::Concluded, "formula-concluded"),
            (Formula::Agreed, "formula-agreed"),
            (Formula::Approved, "formula-approved"),
            (Formula::Noted, "formula-noted"),
        ];
        if self.session.about().rule == Rule::Deciding {
            formulae.push((Formula::Decided, "formula-decided"));
        }
        let mut fields: Vec<FormField> = Vec::new();
        for (place, action) in conclusion.actions.iter().enumerate() {
            fields.extend(self.action(action).into_iter().map(|mut field| {
                field.part = Some((action.id, place + 1));
                field
            }));
        }
        fields.extend([
            self.choice(
                "field-scope",
                conclusion,
                &scopes,
                &conclusion.scope,
                |conclusion, scope| {
                    conclusion.scope = scope;
                },
            ),
            self.choice(
                "field-formula",
                conclusion,
                &formulae,
                &conclusion.formula,
                |c, formula| {
                    c.formula = formula;
                },
            ),
            self.choice(
                "field-proposal",
                conclusion,
                &[(false, "yes"), (true, "no")],
                &conclusion.unproposed,
                |conclusion, unproposed| conclusion.unproposed = unproposed,
            ),
            text("field-object", id, Field::Object),
            text("field-by-hand", id, Field::Body),
            text("field-note", id, Field::Note),
        ]);
        fields
    }

    fn action(&self, action: &Action) -> Vec<FormField> {
        let id = action.id;
        let verbs = Verb::ALL.map(|verb| (verb, verb_message(verb)));
        let forwards = [
            (None, "forward-none"),
            (Some(Forward::Propose), "forward-propose"),
            (Some(Forward::Recommend), "forward-recommend"),
        ];
        let addressees = [
            (Addressee::Secretariat, "addressee-secretariat"),
            (Addressee::SecretaryGeneral, "addressee-secretary-general"),
            (Addressee::Chair, "addressee-chair"),
            (Addressee::MemberStates, "addressee-member-states"),
            (Addressee::Members, "addressee-members"),
            (Addressee::Named, "addressee-named"),
        ];
        let mut fields =
            vec![self.choice("field-verb", action, &verbs, &action.verb, |action, verb| {
                action.verb = verb;
            })];
        if matches!(action.verb, Verb::Note | Verb::Approve | Verb::Endorse | Verb::Free) {
            fields.push(self.choice(
                "field-forward",
                action,
                &forwards,
                &action.forward,
                |a, forward| {
                    a.forward = forward;
                },
            ));
        }
        if matches!(action.verb, Verb::Invite | Verb::Encourage | Verb::Entrust) {
            fields.push(self.choice(
                "field-addressee",
                action,
                &addressees,
                &action.to,
                |action, to| {
                    action.to = to;
                },
            ));
            if action.to == Addressee::Named {
                fields.push(text("field-addressee-name", id, Field::Addressee));
            }
        }
        fields.push(line(
            "field-documents",
            id,
            self.references(&action.documents),
            "accepts-documents",
            documents::<Action>,
        ));
        fields.push(text("field-what", id, Field::Body));
        if action.verb == Verb::Correspond {
            let bases = [(Basis::Rule32, "basis-rule-32"), (Basis::Convention, "basis-convention")];
            fields.push(self.choice(
                "field-basis-correspond",
                action,
                &bases,
                &action.basis,
                |a, basis| {
                    a.basis = basis;
                },
            ));
            fields.push(text("field-question", id, Field::Question));
        }
        if action.verb == Verb::Defer {
            fields.push(text("field-reason", id, Field::Reason));
        }
        fields.push(line("field-due", id, self.due(action.due), "accepts-due", read_due));
        if action.due == Some(Due::Named) {
            fields.push(text("field-due-name", id, Field::Due));
        }
        fields.push(self.yes_or_no("field-urgent", action, action.urgent, |action, urgent| {
            action.urgent = urgent;
        }));
        fields
    }

    fn due(&self, due: Option<Due>) -> String {
        match due {
            None => String::new(),
            Some(Due::Date(date)) => date.to_string(),
            Some(Due::Item(item)) => self.session.agenda_number(item).unwrap_or_default(),
            Some(Due::Meeting(meeting)) => {
                self.session.meeting_number(meeting).map(|n| format!("M{n}")).unwrap_or_default()
            }
            Some(Due::NextSession) => "+".into(),
            Some(Due::Named) => "?".into(),
        }
    }
}
