//! Interviews, counted.

use crate::population::{Makeup, Population, Student};
use masir_rulebook::{Date, FactId, Language, Outcome};
use masir_web::answers::Answer;
use masir_web::library::Library;
use masir_web::state::{Action, State};
use std::rc::Rc;
use yew::Reducible;

/// What one interview took.
#[derive(Debug, Clone)]
struct Taken {
    /// Pages until no answer can change a verdict.
    pages: usize,
    /// Pages until it is certain that there is a way, for those who have one.
    to_a_way: Option<usize>,
    /// Facts answered on them.
    facts: usize,
    /// Facts that the clauses of the student's reason need.
    needed: usize,
    /// On each page, how far what it said to be left was from what was left.
    astray: Vec<usize>,
}

/// What is counted of an interview: once, where there is something to count, or on each page.
type Count = fn(&Taken) -> Vec<usize>;

/// Prints the table.
pub(crate) fn run(args: impl Iterator<Item = String>) -> Result<(), String> {
    let (students, seed) = options(args)?;
    let library = Rc::new(Library::bundled().ok_or("the engine refuses the bundled books")?);
    let today = Date::parse("1405-03-05").map_err(|fault| format!("{fault:?}"))?;
    println!("{students} students of each kind, seed {seed}\n");
    println!("| students | counted | median | 95 % | worst |");
    println!("| --- | --- | ---: | ---: | ---: |");
    for (name, makeup) in [("likely", Makeup::Likely), ("any", Makeup::Any)] {
        let mut population = Population::new(library.checker(), makeup, today, seed);
        let taken: Vec<Taken> = (0..students)
            .map(|_| interview(&library, today, &population.student()))
            .collect();
        let counts: [(&str, Count); 5] = [
            ("pages to a settled result", |taken| vec![taken.pages]),
            ("pages to a certain way, of those who have one", |taken| {
                taken.to_a_way.into_iter().collect()
            }),
            ("answers on all pages", |taken| vec![taken.facts]),
            ("facts that the reason’s clauses need", |taken| {
                vec![taken.needed]
            }),
            ("“about N more” away from what was left", |taken| {
                taken.astray.clone()
            }),
        ];
        for (what, count) in counts {
            let mut all: Vec<usize> = taken.iter().flat_map(count).collect();
            all.sort_unstable();
            let at = |share: usize| all.get(all.len().saturating_sub(1) * share / 100);
            let at = |share| at(share).map_or("–".to_owned(), ToString::to_string);
            println!(
                "| {name} | {what} | {} | {} | {} |",
                at(50),
                at(95),
                at(100)
            );
        }
    }
    Ok(())
}

fn options(mut args: impl Iterator<Item = String>) -> Result<(usize, u64), String> {
    let (mut students, mut seed) = (10_000, 1);
    while let Some(name) = args.next() {
        let number = args.next().and_then(|value| value.parse::<u64>().ok());
        match (name.as_str(), number) {
            ("--students", Some(number @ 1..)) => {
                students = usize::try_from(number).map_err(|fault| fault.to_string())?;
            }
            ("--seed", Some(number)) => seed = number,
            _ => return Err("usage: cargo questions [--students N] [--seed N]".to_owned()),
        }
    }
    Ok((students, seed))
}

/// Answers every page as it is, until nothing is asked any more.
fn interview(library: &Rc<Library>, today: Date, student: &Student) -> Taken {
    let mut state = begun(library, today, student.reason);
    let needed = needed(&state, student);
    let (mut pages, mut to_a_way) = (0, None);
    let mut said = Vec::new();
    while let Some(next) = state.next {
        if state.has_a_way() {
            to_a_way.get_or_insert(pages);
        }
        pages += 1;
        said.push(state.left());
        if let Some(list) = state.checklist {
            let ticked = state.lines(list).into_iter().filter(|fact| {
                let tick = library.checker().book().facts[usize::from(*fact)].tick;
                tick.map(|tick| tick.unticked) != student.facts.get(*fact)
            });
            let ticked = ticked.collect();
            state = state.reduce(Action::TakeList(list, ticked));
            continue;
        }
        let given = state
            .together(next)
            .into_iter()
            .filter_map(|fact| Some((fact, Answer::Known(student.facts.get(fact)?))));
        let given = given.collect();
        state = state.reduce(Action::Answer(given));
    }
    if state.has_a_way() {
        to_a_way.get_or_insert(pages);
    }
    let left = (1..=pages).rev();
    let astray = said.iter().zip(left);
    Taken {
        astray: astray.map(|(said, left)| said.abs_diff(left)).collect(),
        pages,
        to_a_way,
        facts: state.answers.count(),
        needed,
    }
}

fn begun(library: &Rc<Library>, today: Date, reason: Option<u16>) -> Rc<State> {
    let fragment = match reason {
        Some(article) => {
            let id = &library.checker().book().articles[usize::from(article)].id;
            format!("/reason/{id}")
        }
        None => "/q".to_owned(),
    };
    let persian = library
        .speech(Language::Fa)
        .expect("a bundled library has all words");
    Rc::new(State::new(library.clone(), persian, today)).reduce(Action::Arrive { fragment, today })
}

/// How many facts the clauses of a reason need, leaving out questions that do not arise.
fn needed(begun: &State, student: &Student) -> usize {
    let book = begun.library.checker().book();
    let outcomes = begun
        .library
        .checker()
        .assess(&student.facts, begun.today)
        .outcomes;
    let arises = |fact: &FactId| {
        let when = book.facts[usize::from(*fact)].asked_when;
        when.is_none_or(|when| outcomes[when as usize] == Some(Outcome::Pass))
    };
    let grants = book.grants.iter().zip(&begun.assessment.grants);
    let of_reason = grants.filter(|(grant, _)| {
        let article = book.clauses[usize::from(grant.clause)].article;
        student.reason.is_none() || article == student.reason
    });
    let mut facts: Vec<FactId> = of_reason
        .flat_map(|(_, found)| found.missing.iter().copied())
        .filter(arises)
        .collect();
    facts.sort_unstable();
    facts.dedup();
    facts.len()
}
