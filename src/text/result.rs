//! The words of the result.

mod en;
mod fa;

pub(super) use en::WORDS as EN;
pub(super) use fa::WORDS as FA;

/// The words of the result page. What stands in a phrase is given to it already written out.
#[derive(Debug)]
pub struct ResultText {
    /// Title of the page.
    pub title: &'static str,
    /// Above the sentence: the day of the result.
    pub checked_on: fn(&str) -> String,
    /// Link to the answers.
    pub answers: &'static str,
    /// The sentence at the top.
    pub sentence: Sentences,
    /// Names of the verdicts.
    pub verdict: Verdicts,
    /// Words for what became of a criterion.
    pub outcome: Outcomes,
    /// How names are joined.
    pub lists: Lists,
    /// Below the verdicts.
    pub hedge: &'static str,
    /// What to do now.
    pub todo: Todos,
    /// Notes beside the column.
    pub notes: Notes,
    /// The routes.
    pub routes: Routes,
    /// The map of the routes.
    pub map: MapText,
    /// Documents, doubts and the edition.
    pub tail: Tail,
}

/// The sentence at the top, by the best verdict, from the kinds and the clause's title.
#[derive(Debug)]
pub struct Sentences {
    /// Allowed.
    pub eligible: fn(&str, &str) -> String,
    /// Allowed once somebody approves.
    pub conditional: fn(&str, &str) -> String,
    /// An answer is missing.
    pub incomplete: &'static str,
    /// Nothing has been answered.
    pub unasked: &'static str,
    /// The text leaves it open.
    pub uncertain: fn(&str, &str) -> String,
    /// Not today.
    pub not_yet: fn(&str, &str) -> String,
    /// No clause grants anything.
    pub ineligible: fn(&str) -> String,
}

/// Names of the verdicts.
#[derive(Debug)]
pub struct Verdicts {
    /// Allowed.
    pub eligible: &'static str,
    /// Allowed once somebody approves.
    pub conditional: &'static str,
    /// An answer is missing.
    pub incomplete: &'static str,
    /// The text leaves it open.
    pub uncertain: &'static str,
    /// Not today.
    pub not_yet: &'static str,
    /// Ruled out.
    pub ineligible: &'static str,
    /// Beside a verdict that rests on further clauses, from their number.
    pub more: fn(&str) -> String,
    /// Beside a verdict that can still become better.
    pub can_rise: &'static str,
    /// The kinds that come to nothing.
    pub folded: fn(&str) -> String,
}

/// Words for what became of a criterion.
#[derive(Debug)]
pub struct Outcomes {
    /// Met.
    pub met: &'static str,
    /// Met once somebody approves.
    pub approval: &'static str,
    /// Waiting for an answer.
    pub open: &'static str,
    /// Left unclear by the text.
    pub unclear: &'static str,
    /// Not met today.
    pub not_yet: &'static str,
    /// Not met.
    pub unmet: &'static str,
}

/// How names are joined.
#[derive(Debug)]
pub struct Lists {
    /// Between the last two of several that hold together.
    pub and: &'static str,
    /// Between the last two of several of which one holds.
    pub or: &'static str,
    /// A name inside a sentence.
    pub inline: fn(&str) -> String,
}

/// What to do now: what is to be done, and a remark on it.
#[derive(Debug)]
pub struct Todos {
    /// The heading.
    pub heading: &'static str,
    /// Answer what decides.
    pub answer: (&'static str, &'static str),
    /// Find out what the student did not know.
    pub find_out: (&'static str, &'static str),
    /// Answer what can make it better.
    pub answer_more: (&'static str, &'static str),
    /// Link to the next question.
    pub go_on: &'static str,
    /// Ask about the doubts.
    pub ask: (&'static str, &'static str),
    /// Look at what is not met.
    pub see: (&'static str, &'static str),
    /// Wait; what for stands between.
    pub wait: (&'static str, &'static str),
    /// Ask about the approvals, from their names.
    pub approvals: (&'static str, fn(&str) -> String),
    /// Get the scans ready.
    pub scan: &'static str,
    /// Before the format's name.
    pub scan_each: &'static str,
    /// What a scan must be like, from width, height and kilobytes; it follows the format's name.
    pub scan_rule: fn(&str, &str, &str) -> String,
    /// Pay the fee.
    pub pay: &'static str,
    /// The fee depends on an answer, from its label.
    pub pay_depends: fn(&str) -> String,
    /// File until a day.
    pub file_until: fn(&str) -> String,
    /// File from a day on.
    pub file_from: fn(&str) -> String,
    /// File, where no window is set.
    pub file: &'static str,
    /// Before the address of the system.
    pub at: &'static str,
    /// The last day of filing.
    pub last_day: fn(&str) -> String,
}

/// Notes beside the column.
#[derive(Debug)]
pub struct Notes {
    /// What the notes are, for a screen reader.
    pub label: &'static str,
    /// The window, from its semester.
    pub window: fn(&str) -> String,
    /// Open on its last day.
    pub last_day: &'static str,
    /// Open until tomorrow.
    pub until_tomorrow: &'static str,
    /// Open, from the days left.
    pub days_left: fn(&str) -> String,
    /// Opens tomorrow.
    pub tomorrow: &'static str,
    /// Opens, from the days until then.
    pub opens_in: fn(&str) -> String,
    /// From one day to another.
    pub range: fn(&str, &str) -> String,
    /// The picture of a year.
    pub year: fn(&str) -> String,
    /// The picture of the coming twelve months.
    pub coming: &'static str,
    /// A window of the picture, from its semester and its days.
    pub one_window: fn(&str, &str) -> String,
    /// Today, on the picture.
    pub today: &'static str,
    /// Today with its day.
    pub today_is: fn(&str) -> String,
    /// The days of filing.
    pub filing: fn(&str) -> String,
    /// The fee.
    pub fee: &'static str,
    /// The fee, from what it goes by.
    pub fee_of: fn(&str) -> String,
    /// What another request would cost, from the fee.
    pub fee_again: fn(&str) -> String,
    /// Link to the clause that sets it.
    pub fee_clause: &'static str,
    /// The same in toman.
    pub toman: fn(&str) -> String,
    /// It is put there by inference.
    pub inferred: &'static str,
    /// The amounts it can be, from what it goes by, the smallest and the largest.
    pub fee_between: fn(&str, &str, &str) -> String,
    /// Keeping the result.
    pub keep: &'static str,
    /// Print it.
    pub print: &'static str,
}

/// The routes.
#[derive(Debug)]
pub struct Routes {
    /// The heading, where something is open.
    pub yours: &'static str,
    /// The heading, where nothing is.
    pub nearest: &'static str,
    /// The heading, where everything waits for answers.
    pub all: &'static str,
    /// Routes that wait for answers, from their number.
    pub waiting: fn(&str) -> String,
    /// Routes that are closed, from their number.
    pub closed: fn(&str) -> String,
    /// All criteria are met, from their number.
    pub all_met: fn(&str) -> String,
    /// So many are met.
    pub met: fn(&str) -> String,
    /// So many are open.
    pub open: fn(&str) -> String,
    /// So many are left unclear.
    pub unclear: fn(&str) -> String,
    /// So many are not met yet.
    pub not_yet: fn(&str) -> String,
    /// So many are not met.
    pub unmet: fn(&str) -> String,
    /// Above the approvals.
    pub approvals: &'static str,
    /// Above the criteria.
    pub criteria: &'static str,
    /// Before an answer.
    pub your_answer: &'static str,
    /// The student does not know.
    pub unknown: &'static str,
    /// The student has not been asked.
    pub unanswered: &'static str,
    /// The criterion bears on these kinds alone.
    pub only: fn(&str) -> String,
    /// Above parts that have to be met together.
    pub all_of: &'static str,
    /// Above parts of which one is enough.
    pub any_of: &'static str,
    /// General criteria, all of them met, from their number.
    pub general: fn(&str) -> String,
    /// The name of a criterion inside a sentence.
    pub quoted: fn(&str) -> String,
    /// One criterion is enough to rule the route out, from its name.
    pub decided: fn(&str) -> String,
    /// Several criteria rule the route out together, from their names.
    pub decided_together: fn(&str) -> String,
    /// What the route waits for, from its names.
    pub awaited: fn(&str) -> String,
    /// No criterion alone rules the route out.
    pub falls_between: &'static str,
    /// Above the missing answers.
    pub missing: &'static str,
    /// The largest number of terms.
    pub max_terms: fn(&str) -> String,
    /// Tuition, from the kinds and the rule.
    pub tuition: fn(&str, &str) -> String,
    /// A clause of an article, from the article and the paragraph.
    pub paragraph: fn(&str, &str) -> String,
    /// Opens to the source's own words.
    pub source: &'static str,
    /// Where the words stand, from text, heading and paragraph.
    pub cited: fn(&str, &str, &str) -> String,
}

/// The map of the routes.
#[derive(Debug)]
pub struct MapText {
    /// The heading.
    pub heading: &'static str,
    /// Heads of the columns: answers, criteria, routes.
    pub columns: [&'static str; 3],
    /// How it is read.
    pub caption: &'static str,
    /// A route in words, from its title, its verdict and what it rests on.
    pub route: fn(&str, &str, &str) -> String,
}

/// Documents, doubts and the edition.
#[derive(Debug)]
pub struct Tail {
    /// The documents.
    pub documents: &'static str,
    /// The text names a document.
    pub stated: &'static str,
    /// A document follows from the text.
    pub inferred: &'static str,
    /// The routes a document is for, from their numbers.
    pub for_routes: fn(&str) -> String,
    /// The doubts.
    pub doubts: &'static str,
    /// Marks the reading that is used.
    pub likely: &'static str,
    /// No reading is used.
    pub undecided: &'static str,
    /// Doubts that are read one way, from their number.
    pub others: fn(&str) -> String,
    /// The edition.
    pub edition: &'static str,
    /// The text, from its title, publisher, status and the day of the last review.
    pub based_on: fn(&str, &str, &str, &str) -> String,
    /// The rules are valid from a later day on.
    pub not_valid_yet: fn(&str) -> String,
    /// They were valid until an earlier day.
    pub over: fn(&str) -> String,
    /// They should have been held against the text again by an earlier day.
    pub unreviewed: fn(&str) -> String,
    /// Before the book's id.
    pub book: &'static str,
    /// Before its version.
    pub version: &'static str,
    /// Before its digest.
    pub digest: &'static str,
    /// All answers, on paper.
    pub answers: &'static str,
}
