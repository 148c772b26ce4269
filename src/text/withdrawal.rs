//! Words around a procedure. What is true of one procedure alone stands in its book.

mod en;
mod fa;

pub(super) use en::WORDS as EN;
pub(super) use fa::WORDS as FA;

/// The words around a procedure. What stands in a phrase is given to it already written out.
#[derive(Debug)]
pub struct WithdrawalText {
    /// Above the sentence: the procedure and the day.
    pub about: fn(&str, &str) -> String,
    /// The sentence at the top.
    pub sentence: Sentences,
    /// How long the road is, from the number of its steps.
    pub road: fn(&str) -> String,
    /// Something on it cannot be undone.
    pub some_final: &'static str,
    /// The way to the check, from the rule book's title.
    pub check: fn(&str) -> String,
    /// The questions.
    pub form: Form,
    /// Taking the request back.
    pub retraction: RetractionText,
    /// The steps.
    pub steps: Steps,
    /// Where the file lies.
    pub place: PlaceText,
    /// Forms, letters and sheets.
    pub aids: AidsText,
    /// The heading of what cannot be undone.
    pub gates: &'static str,
    /// The heading of the way through the portal.
    pub portal: &'static str,
    /// The heading of the notes.
    pub notes: &'static str,
    /// The heading of the addresses.
    pub links: &'static str,
    /// The heading of the edition.
    pub edition: &'static str,
}

/// The sentence at the top.
#[derive(Debug)]
pub struct Sentences {
    /// Nothing is filed.
    pub unfiled: &'static str,
    /// The request can be taken back.
    pub allowed: &'static str,
    /// It can, unless it was taken back before.
    pub perhaps: &'static str,
    /// It can no longer.
    pub over: &'static str,
}

/// The questions.
#[derive(Debug)]
pub struct Form {
    /// What the answers are for.
    pub hint: &'static str,
    /// A day can be given.
    pub known_day: &'static str,
    /// No day can be given.
    pub no_day: &'static str,
    /// Not known.
    pub unknown: &'static str,
    /// The day of a date.
    pub day: &'static str,
    /// The month of a date.
    pub month: &'static str,
    /// The year of a date.
    pub year: &'static str,
    /// No month is chosen.
    pub no_month: &'static str,
    /// There is no such day, from what was typed.
    pub no_such_day: fn(&str) -> String,
    /// The day lies ahead.
    pub ahead: &'static str,
}

/// Taking the request back.
#[derive(Debug)]
pub struct RetractionText {
    /// The heading.
    pub heading: &'static str,
    /// A number of months.
    pub months: fn(&str) -> String,
    /// A number of days.
    pub days: fn(&str) -> String,
    /// Before anything is filed, from the time there is.
    pub term: fn(&str) -> String,
    /// No last day is named.
    pub no_end: &'static str,
    /// Asks for the day.
    pub give_day: &'static str,
    /// Until a day.
    pub until: fn(&str) -> String,
    /// It is over.
    pub over: &'static str,
    /// It was used up, from how often it can be used.
    pub used: fn(&str) -> String,
    /// How often it can be used.
    pub times: fn(&str) -> String,
    /// The days left.
    pub days_left: fn(&str) -> String,
    /// It is the last day.
    pub today: &'static str,
    /// That is so by the earlier of two readings.
    pub carefully: &'static str,
    /// The last day where there is one reading, from the time there is.
    pub only: fn(&str) -> String,
    /// The likely reading, from the time there is.
    pub likely: fn(&str) -> String,
    /// The cautious reading, from the time there is.
    pub cautious: fn(&str) -> String,
    /// The earlier reading has passed and the later has not.
    pub warn: &'static str,
    /// It hangs on how often it was used.
    pub unless_used: &'static str,
    /// What follows the last day cannot be undone.
    pub gate: &'static str,
    /// What happens after the last day.
    pub after: &'static str,
    /// Keeps the dates as a file for a calendar.
    pub calendar: &'static str,
    /// Title of a day in the calendar, from the procedure and the reading.
    pub event: fn(&str, &str) -> String,
}

/// The steps.
#[derive(Debug)]
pub struct Steps {
    /// Heading of the picture, from the number of actors.
    pub picture: fn(&str) -> String,
    /// What the picture's discs mean.
    pub legend: &'static str,
    /// The steps of an actor, from the name and the numbers.
    pub lane: fn(&str, &str) -> String,
    /// Heading of the list, from the number of steps.
    pub heading: fn(&str) -> String,
    /// A step, from its number and who does it.
    pub step: fn(&str, &str) -> String,
    /// The reader.
    pub you: &'static str,
    /// A task that hangs on an answer, from the question's label.
    pub if_so: fn(&str) -> String,
    /// Opens to what others do in a step.
    pub tasks: &'static str,
    /// It cannot be undone.
    pub last_word: &'static str,
    /// A step that cannot be undone, from its number and title.
    pub gate: fn(&str, &str) -> String,
}

/// Where the file lies.
#[derive(Debug)]
pub struct PlaceText {
    /// It lies with somebody else.
    pub theirs: fn(&str) -> String,
    /// It is the reader's turn.
    pub yours: &'static str,
    /// Every step is done.
    pub through: &'static str,
    /// The step, from its number, the number of steps and its title.
    pub step: fn(&str, &str, &str) -> String,
    /// Who gets it next.
    pub next: fn(&str) -> String,
    /// It comes back to the reader next.
    pub next_yours: &'static str,
    /// It stays in the same hands.
    pub next_same: &'static str,
    /// No step comes after it.
    pub last: &'static str,
    /// Nothing is asked of the reader.
    pub nothing: &'static str,
    /// The heading of what can be done meanwhile.
    pub meanwhile: &'static str,
    /// Where all this is known from.
    pub hint: &'static str,
    /// A step is done.
    pub done: &'static str,
    /// The file lies at this step.
    pub now: &'static str,
    /// A step is still to come.
    pub ahead: &'static str,
    /// Ticks a step of others off.
    pub tick: &'static str,
    /// Ticks a step of the reader's off that consists of nothing.
    pub tick_own: &'static str,
    /// Takes all ticks back.
    pub erase: &'static str,
    /// Asks whether that is meant.
    pub erase_sure: &'static str,
    /// For readers of the picture aloud: the place, from the number of the step and who has it.
    pub described: fn(&str, &str) -> String,
    /// For them: the steps that cannot be undone, from their numbers.
    pub gates: fn(&str) -> String,
}

/// Forms, letters and sheets.
#[derive(Debug)]
pub struct AidsText {
    /// The heading of the forms.
    pub forms: &'static str,
    /// The heading of the letters.
    pub letters: &'static str,
    /// What becomes of name and number.
    pub letter_hint: &'static str,
    /// Keeps them.
    pub remember: &'static str,
    /// What that means.
    pub remember_hint: &'static str,
    /// The browser refuses to.
    pub not_remembered: &'static str,
    /// The reader's name.
    pub name: &'static str,
    /// The reader's number at the university.
    pub number: &'static str,
    /// Before the subject.
    pub subject: &'static str,
    /// Above the letter's text.
    pub body: &'static str,
    /// Opens the reader's mail program.
    pub write: &'static str,
    /// Copies the text.
    pub copy: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// On paper: room for name and number.
    pub by_hand: &'static str,
    /// The column to sign in.
    pub signature: &'static str,
    /// Prints.
    pub print: &'static str,
}
