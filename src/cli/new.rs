//! `plenary new`: a session with its first facts, asking nothing.

use super::{Ended, Exit, Failure, languages, output};
use crate::{
    language::Words,
    session::{About, Date, Edit, Field, Id, Language, Rule, Session, TextId, clean, is_series},
    store,
};
use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use std::path::PathBuf;

/// Makes a new session, asking nothing
#[derive(Debug, Args)]
pub(super) struct New {
    /// The file to be made; nothing that is there is overwritten
    #[arg(value_name = "SESSION.ron")]
    session: PathBuf,

    /// Its title ("Virtual consultation of councillors")
    #[arg(long)]
    title: Option<String>,

    /// Its body ("the Council")
    #[arg(long)]
    body: Option<String>,

    /// The series of its documents ("VC")
    #[arg(long)]
    series: Option<String>,

    /// What it may conclude: proposed conclusions only, or decisions
    #[arg(long, value_parser = rules(), default_value = CONSULTATIVE)]
    rule: Rule,

    /// Where it is held, or whose clock it follows ("Geneva")
    #[arg(long)]
    place: Option<String>,

    /// The language in which it is recorded
    #[arg(long, value_name = "LL", value_parser = languages(), default_value = "en")]
    language: Language,

    /// The languages in which its papers are published
    #[arg(long, value_name = "LL,LL", value_parser = languages(), value_delimiter = ',')]
    published: Vec<Language>,

    /// Its first day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    from: Option<Date>,

    /// Its last day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    to: Option<Date>,
}

const CONSULTATIVE: &str = "consultative";

fn rules() -> impl TypedValueParser<Value = Rule> {
    PossibleValuesParser::new([CONSULTATIVE, "deciding"])
        .map(|name| if name == CONSULTATIVE { Rule::Consultative } else { Rule::Deciding })
}

fn date(text: &str) -> Result<Date, &'static str> {
    Date::parse(text).ok_or("write it like 2020-06-09")
}

impl New {
    pub(super) fn run(mut self, words: &'static Words) -> Ended {
        if self.session.extension().is_none() {
            self.session.set_extension("ron");
        }
        let session = self.made(words)?;
        store::create(&self.session, &session)
            .map_err(|error| Failure::saving(&error, &self.session, words))?;
        output::print(format!("{}\n", store::shown(&self.session)).as_bytes(), words)?;
        Ok(Exit::Done)
    }

    fn made(&self, words: &'static Words) -> Result<Session, Failure> {
        if let Some((from, to)) = self.from.zip(self.to)
            && to < from
        {
            return Err(Failure::usage(words.say("cli-ends-before").into_owned()));
        }
        if self.series.as_ref().is_some_and(|series| !is_series(series)) {
            return Err(Failure::usage(words.say("cli-no-series").into_owned()));
        }
        let title = match &self.title {
            Some(title) => clean::clean(title).text,
            None => words.say("new-session-title"),
        };
        let mut session = Session::new(title);
        let about = About {
            id: Id::ROOT,
            series: self.series.clone().unwrap_or_default(),
            rule: self.rule,
            drafting: self.language,
            published: self.published.clone(),
            from: self.from,
            to: self.to,
            ..About::default()
        };
        let texts = [(Field::Name, &self.body), (Field::Place, &self.place)];
        let texts = texts.into_iter().filter_map(|(field, text)| {
            let text = clean::clean(text.as_ref()?).text;
            let id = TextId::written(Id::ROOT, field);
            Some(Edit::replace(&session, id, &text))
        });
        let edits = texts.chain([Edit::put(about)]).collect();
        session.apply(Edit::Group(edits)).map_err(|refusal| {
            Failure::usage(crate::language::refusal(&refusal, &session, words))
        })?;
        Ok(session)
    }
}
