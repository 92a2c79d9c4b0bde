//! `plenary check`: what is wrong with a session, for people and for scripts.
//!
//! A file that cannot be read, or whose parts do not fit together, ends with 3 and says where; one
//! that can be read and has findings ends with 1. The line of a finding is that of the file as it
//! is on the disk; what only the journal holds has none.

use super::{Ended, Exit, output, tell_of_journal_and_format, unread};
use crate::{
    language::{self, Words},
    review::{self, Finding, Severity},
    session::{Id, Kind, Session},
    store::{self, ReadError, Spot, Unreadable},
};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::{collections::HashMap, path::PathBuf};

/// Looks for what is wrong with a session: 0 where nothing is, 1 where something is
#[derive(Debug, Args)]
pub(super) struct Check {
    /// The session
    #[arg(value_name = "SESSION.ron")]
    session: PathBuf,

    /// How it is written
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    Text,
    Json,
}

impl Check {
    pub(super) fn run(self, words: &'static Words) -> Ended {
        let path = store::shown(&self.session);
        let loaded = match store::read(&self.session) {
            Ok(loaded) => loaded,
            Err(error) => {
                if self.format == Form::Json {
                    let problems = problems(&error, words);
                    let all = json!({ "session": path, "problems": problems, "findings": [] });
                    output::print(format!("{all:#}\n").as_bytes(), words)?;
                }
                return Err(unread(&error, words));
            }
        };
        tell_of_journal_and_format(&self.session, &loaded, words);
        let session = &loaded.session;
        let findings = review::findings(session);
        let bytes = store::bytes(&self.session).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let spots = store::places(text.trim_start_matches('\u{feff}'));
        let report = match self.format {
            Form::Text => as_text(&path, session, &findings, &spots, words),
            Form::Json => {
                let findings: Vec<_> = findings
                    .iter()
                    .map(|finding| as_json(finding, session, &spots, words))
                    .collect();
                let all = json!({ "session": path, "problems": [], "findings": findings });
                format!("{all:#}\n")
            }
        };
        output::print(report.as_bytes(), words)?;
        let facts = [("path", path.as_str().into()), ("count", findings.len().into())];
        output::tell(&words.say_with("cli-checked", &facts));
        Ok(if findings.is_empty() { Exit::Done } else { Exit::Findings })
    }
}

/// Why a session was not read, one by one where its parts do not fit together.
fn problems(error: &ReadError, words: &'static Words) -> Vec<Value> {
    let problem = |at: Option<Spot>, said: String| json!({ "line": at.map(|at| at.line), "column": at.map(|at| at.column), "message": said });
    match &error.why {
        Unreadable::Problems(problems) => problems
            .iter()
            .map(|located| problem(Some(located.at), language::fault(&located.problem, words)))
            .collect(),
        Unreadable::NotUtf8 { at, .. } | Unreadable::Syntax { at, .. } => {
            vec![problem(Some(*at), error.said(words))]
        }
        _ => vec![problem(None, error.said(words))],
    }
}

fn as_text(
    path: &str,
    session: &Session,
    findings: &[Finding],
    spots: &HashMap<Id, Spot>,
    words: &'static Words,
) -> String {
    let mut lines = String::new();
    for finding in findings {
        let line = match spots.get(&finding.node) {
            Some(spot) => format!("{path}:{spot}"),
            None => path.to_owned(),
        };
        let place = place(session, finding.node, words);
        let said = finding.said(session, words);
        let facts = [("place", place.into()), ("said", said.into())];
        lines.push_str(&format!("{line}: {}\n", words.say_with("finding-at", &facts)));
    }
    lines
}

fn as_json(
    finding: &Finding,
    session: &Session,
    spots: &HashMap<Id, Spot>,
    words: &'static Words,
) -> Value {
    let spot = spots.get(&finding.node);
    json!({
        "code": finding.code(),
        "severity": match finding.severity() {
            Severity::Notice => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        "line": spot.map(|spot| spot.line),
        "column": spot.map(|spot| spot.column),
        "node": finding.node.as_str(),
        "place": place(session, finding.node, words),
        "range": finding.range.as_ref().map(|range| [range.start, range.end]),
        "message": finding.said(session, words),
        "fixable": finding.fix.is_some(),
    })
}

/// Where a node stands, as people know it: its own name, behind that of the meeting where there
/// are several, and of the section where it has no number of its own.
fn place(session: &Session, node: Id, words: &'static Words) -> String {
    let name = |id| language::node_name(session, id, words);
    let mut names = vec![name(node)];
    let is_numbered = session.paragraph_number(node).is_some();
    let mut above = session.parent(node);
    while let Some(id) = above {
        match session.kind(id) {
            Some(Kind::Entry) if !is_numbered => names.push(name(id)),
            Some(Kind::Meeting) if session.meetings().len() > 1 => names.push(name(id)),
            Some(Kind::About) | None => break,
            _ => {}
        }
        above = session.parent(id);
    }
    names.reverse();
    names.join(&words.say("between-places"))
}
