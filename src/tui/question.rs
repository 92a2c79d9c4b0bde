//! A question with a few answers, each a row to choose.

/// What choosing an answer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// Goes back to work.
    Stay,
    /// Replaces the hit that is shown.
    Replace,
    /// Leaves the hit as it is.
    Skip,
    /// Replaces this and all that follow.
    ReplaceAll,
    /// Makes the replacements accepted so far, and looks no further.
    Finish,
    /// Saves and leaves.
    SaveAndQuit,
    /// Leaves without saving; the journal keeps what was typed.
    QuitUnsaved,
    /// Leaves without saving where no journal keeps what was typed.
    QuitAndLose,
    /// Saves under another name.
    SaveAs,
    /// Saves over what others wrote, which is kept beside it.
    SaveMine,
    /// Shows in what the file and the session differ.
    Differences,
    /// Takes a session over from somebody who shows no life.
    TakeOver,
}

impl Answer {
    /// The id of its words.
    pub(super) fn message(self) -> &'static str {
        match self {
            Answer::Stay => "answer-stay",
            Answer::Replace => "answer-replace",
            Answer::Skip => "answer-skip",
            Answer::ReplaceAll => "answer-replace-all",
            Answer::Finish => "answer-finish",
            Answer::SaveAndQuit => "answer-save-and-quit",
            Answer::QuitUnsaved => "answer-quit-unsaved",
            Answer::QuitAndLose => "answer-quit-and-lose",
            Answer::SaveAs => "answer-save-as",
            Answer::SaveMine => "answer-save-mine",
            Answer::Differences => "answer-differences",
            Answer::TakeOver => "answer-take-over",
        }
    }
}

/// A question over the panes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Question {
    pub(super) text: String,
    pub(super) answers: Vec<Answer>,
    pub(super) selected: usize,
}

impl Question {
    /// Whether a letter typed goes where it was meant to go: it came by itself, or there is nothing to
    /// choose.
    pub(super) fn gives_way(&self) -> bool {
        self.yields() || self.answers == [Answer::Stay]
    }

    /// Whether it came by itself, out of a save: then it gives way to whoever types on.
    pub(super) fn yields(&self) -> bool {
        self.is_about_saving() && !self.answers.contains(&Answer::SaveAndQuit)
    }

    /// Whether it is about a save that could not be made.
    pub(super) fn is_about_saving(&self) -> bool {
        self.answers.contains(&Answer::SaveAs)
    }
}
