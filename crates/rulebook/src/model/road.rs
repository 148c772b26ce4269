//! A procedure: a road through offices, step by step.

use super::{
    Clause, ClauseId, Control, Edition, Expr, ExprId, Fact, FactId, Form, Group, Link, Mail, Sheet,
    Source, SourceText, TextId,
};
use crate::packed::packed;
use alloc::{string::String, vec::Vec};

/// A procedure: everything but its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Procedure {
    /// Names the book.
    pub id: String,
    /// Names the procedure on the command line and in the public JSON.
    pub procedure: String,
    /// Raised with every change.
    pub version: String,
    /// Hexadecimal digest of everything in it, words included.
    pub hash: String,
    /// What it is called.
    pub title: TextId,
    /// What it means for the reader, to be known before anything else.
    pub meaning: Vec<TextId>,
    /// Asks whether another way would do, where the check may show one.
    pub instead: Option<TextId>,
    /// Which text it is made from.
    pub edition: Edition,
    /// The texts it quotes.
    pub sources: Vec<SourceText>,
    /// Official addresses.
    pub links: Vec<Link>,
    /// Chapters of its questions.
    pub groups: Vec<Group>,
    /// Its questions.
    pub facts: Vec<Fact>,
    /// Notes that the steps refer to.
    pub clauses: Vec<Clause>,
    /// Who acts in it.
    pub actors: Vec<Actor>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
    /// Taking the request back, where that is possible.
    pub retraction: Option<RetractionRule>,
    /// The path through the portal, a screen each.
    pub guide: Vec<GuideStep>,
    /// The forms it asks for.
    pub forms: Vec<Form>,
    /// Letters to send.
    pub mails: Vec<Mail>,
    /// Sheets to print.
    pub sheets: Vec<Sheet>,
    /// The criteria of its tasks.
    pub exprs: Vec<Expr>,
}

packed!(struct Procedure {
    id, procedure, version, hash, title, meaning, instead, edition, sources, links, groups, facts,
    clauses, actors, steps, retraction, guide, forms, mails, sheets, exprs,
});

/// What of a procedure has to be known before its road is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What it is called.
    pub title: TextId,
    /// Which text it is made from.
    pub edition: Edition,
    /// Its questions.
    pub facts: Vec<Fact>,
}

packed!(struct Head { title, edition, facts });

impl Procedure {
    /// What of it has to be known first.
    pub fn head(&self) -> Head {
        Head {
            title: self.title,
            edition: self.edition.clone(),
            facts: self.facts.clone(),
        }
    }
}

/// Somebody who acts in a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Its name in the public JSON.
    pub id: String,
    /// What he or she is called.
    pub name: TextId,
    /// Whether it is the reader.
    pub own: bool,
}

packed!(struct Actor { id, name, own });

/// One step, done by one actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id, unique in the procedure.
    pub id: String,
    /// Index of who does it.
    pub actor: u16,
    /// A title of a few words.
    pub title: TextId,
    /// What happens, in one plain sentence.
    pub sentence: TextId,
    /// Where it stands.
    pub source: Source,
    /// What it consists of.
    pub tasks: Vec<Task>,
    /// What the reader can do while others are at it.
    pub meanwhile: Vec<TextId>,
}

packed!(struct Step { id, actor, title, sentence, source, tasks, meanwhile });

/// One thing to do in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Its id, unique in the procedure.
    pub id: String,
    /// What to do.
    pub text: TextId,
    /// When it has to be done; `None`: always.
    pub applies: Option<ExprId>,
    /// Why it cannot be undone, where that is so.
    pub last_word: Option<TextId>,
}

packed!(struct Task { id, text, applies, last_word });

/// How a request can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetractionRule {
    /// The clause that allows it.
    pub clause: ClauseId,
    /// The fact that holds the filing day.
    pub filed: FactId,
    /// How often; `None`: as often as one likes.
    pub limit: Option<RetractionLimit>,
    /// For how long; `None`: no end is named.
    pub deadline: Option<Deadline>,
    /// What the last day of the stricter reading is called in the public JSON, where there is one.
    pub caution_id: Option<String>,
    /// What happens after that.
    pub after: Vec<TextId>,
}

packed!(struct RetractionRule { clause, filed, limit, deadline, caution_id, after });

/// How often a request can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetractionLimit {
    /// The fact that counts how often it was used.
    pub used: FactId,
    /// How often it may be used.
    pub times: i32,
}

packed!(struct RetractionLimit { used, times });

/// For how long a request can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// From the filing day to the last one, that day included.
    pub term: Term,
    /// The stricter reading, where the text can be read in two ways.
    pub caution: Option<Caution>,
}

packed!(struct Deadline { term, caution });

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Jalali months.
    Months(u16),
    /// Days.
    Days(u16),
}

packed!(enum Term { 0 = Months(count), 1 = Days(count) });

/// A stricter reading of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caution {
    /// From the filing day, in days.
    pub days: u16,
    /// What to do once it has passed and the other has not.
    pub advice: TextId,
}

packed!(struct Caution { days, advice });

/// One screen on the path through a portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuideStep {
    /// The clause it comes from.
    pub clause: Option<ClauseId>,
    /// What is clicked.
    pub label: TextId,
    /// What happens there.
    pub text: TextId,
    /// What is used, for the drawing.
    pub control: Option<Control>,
}

packed!(struct GuideStep { clause, label, text, control });
