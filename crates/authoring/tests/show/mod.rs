//! Books in words, for tests that compare them with a file.

mod criteria;

use criteria::Printer;
use masir_authoring::Compiled;
use masir_rulebook::{
    ApprovalId, Basis, Fact, FactType, Grant, Limit, Procedure, RuleBook, Step, TextId, Words,
};
use std::fmt::Write;

/// Grants, windows and fees of a rule book.
pub(crate) fn rules(compiled: &Compiled<RuleBook>) -> String {
    let Compiled {
        book,
        words: [_, en],
        ..
    } = compiled;
    let mut out = String::new();
    for grant in &book.grants {
        line(&mut out, 0, &grant_head(book, grant));
        for limit in &grant.limits {
            show_limit(&mut out, book, en, limit);
        }
        printer(book, en).tree(&mut out, 1, grant.criteria);
    }
    for fact in &book.facts {
        show_fact(&mut out, &printer(book, en), fact);
    }
    for window in &book.windows {
        let clause = &book.clauses[usize::from(window.clause)].id;
        let (opens, closes) = (window.opens, window.closes);
        let days = format!(
            "{}/{} to {}/{}",
            opens.month, opens.day, closes.month, closes.day
        );
        line(
            &mut out,
            0,
            &format!("window {}: {days} @{clause}", window.semester),
        );
    }
    for fee in &book.fees {
        let options = |mask| printer(book, en).options(fee.fact, mask);
        let (stated, inferred) = (options(fee.stated), options(fee.inferred));
        line(
            &mut out,
            0,
            &format!("fee {}: stated {stated}, inferred {inferred}", fee.rial),
        );
    }
    out
}

/// Steps and tasks of a procedure.
pub(crate) fn procedure(compiled: &Compiled<Procedure>) -> String {
    let Compiled {
        book,
        words: [_, en],
        ..
    } = compiled;
    let printer = Printer {
        facts: &book.facts,
        clauses: &book.clauses,
        approvals: &[],
        exprs: &book.exprs,
        en,
    };
    let mut out = String::new();
    for text in book.meaning.iter().chain(&book.instead) {
        line(&mut out, 0, &format!("before: {}", en.get(*text)));
    }
    for fact in &book.facts {
        show_fact(&mut out, &printer, fact);
    }
    for step in &book.steps {
        show_step(&mut out, book, &printer, step);
    }
    if let Some(rule) = &book.retraction {
        let fact = |id: u16| &book.facts[usize::from(id)].id;
        let filed = fact(rule.filed);
        let limit = rule.limit.map_or("without limit".to_owned(), |limit| {
            format!("{} times by {}", limit.times, fact(limit.used))
        });
        let deadline = rule.deadline.map_or("no deadline".to_owned(), |deadline| {
            let caution = deadline.caution.map_or(String::new(), |caution| {
                let advice = en.get(caution.advice);
                let id = rule.caution_id.as_deref().unwrap_or_default();
                format!(", {id} of {} days: {advice}", caution.days)
            });
            format!("{:?}{caution}", deadline.term)
        });
        line(
            &mut out,
            0,
            &format!("retraction: {filed}, {limit}, {deadline}"),
        );
    }
    for screen in &book.guide {
        let control = screen
            .control
            .map_or(String::new(), |control| format!(" {control:?}"));
        line(
            &mut out,
            0,
            &format!("guide: {}{control}", en.get(screen.label)),
        );
    }
    for form in &book.forms {
        let question = form.question.map_or("", |question| en.get(question));
        line(
            &mut out,
            0,
            &format!("form: {} {question}", en.get(form.name)),
        );
    }
    for mail in &book.mails {
        let to = &book.links[usize::from(mail.link)].url;
        line(&mut out, 0, &format!("{to}: {}", en.get(mail.body)));
    }
    for sheet in &book.sheets {
        line(&mut out, 0, &format!("sheet: {}", en.get(sheet.title)));
        for row in &sheet.rows {
            let step = &book.steps[usize::from(row.step)];
            let task = &step.tasks[usize::from(row.task)].id;
            line(&mut out, 1, &format!("{task} {}", en.get(row.name)));
        }
    }
    out
}

fn printer<'a>(book: &'a RuleBook, en: &'a Words) -> Printer<'a> {
    let RuleBook {
        facts,
        clauses,
        approvals,
        exprs,
        ..
    } = book;
    Printer {
        facts,
        clauses,
        approvals,
        exprs,
        en,
    }
}

fn grant_head(book: &RuleBook, grant: &Grant) -> String {
    let mut head = String::new();
    let clause = |id: u16| &book.clauses[usize::from(id)].id;
    let kind = &book.kinds[usize::from(grant.kind)].id;
    let _ = write!(head, "{} {kind}", clause(grant.clause));
    for approval in names(book, &grant.approvals) {
        let _ = write!(head, " · approval {approval}");
    }
    for paper in &grant.papers {
        let basis = if paper.basis == Basis::Stated {
            "stated"
        } else {
            "inferred"
        };
        let _ = write!(
            head,
            " · {} {basis}",
            book.documents[usize::from(paper.document)].id
        );
    }
    if let Some(tuition) = grant.tuition {
        let _ = write!(
            head,
            " · tuition {}",
            book.tuitions[usize::from(tuition)].id
        );
    }
    if let Some(subject) = grant.subject_to {
        let _ = write!(head, " · subject to {}", clause(subject));
    }
    head
}

fn names<'a>(book: &'a RuleBook, ids: &'a [ApprovalId]) -> impl Iterator<Item = &'a String> {
    ids.iter().map(|id| &book.approvals[usize::from(*id)].id)
}

fn show_limit(out: &mut String, book: &RuleBook, en: &Words, limit: &Limit) {
    let clause = &book.clauses[usize::from(limit.clause)].id;
    let when = if limit.when.is_some() { " once" } else { "" };
    line(
        out,
        1,
        &format!("at most {} terms @{clause}{when}", limit.terms),
    );
    if let Some(when) = limit.when {
        printer(book, en).tree(out, 2, when);
    }
}

fn show_fact(out: &mut String, printer: &Printer<'_>, fact: &Fact) {
    let kind = match &fact.kind {
        FactType::Bool { .. } => "bool".to_owned(),
        FactType::Choice(options) => format!("choice of {}", options.len()),
        FactType::Set { options, .. } => format!("set of {}", options.len()),
        FactType::Integer { min, max, unit } => {
            format!(
                "integer {min} to {max} {}",
                unit.map_or("", |unit: TextId| printer.en.get(unit))
            )
        }
        FactType::Decimal { min, max, places } => format!("decimal {min} to {max} by 10^-{places}"),
        FactType::Date => "date".to_owned(),
    };
    let page = fact
        .page
        .map_or(String::new(), |page| format!(", page {page}"));
    let change = fact
        .change
        .map_or(String::new(), |change| format!(", {change:?}"));
    line(
        out,
        0,
        &format!(
            "fact {}: {}, group {}{page}{change}",
            fact.id,
            kind.trim(),
            fact.group
        ),
    );
    if let Some(when) = fact.asked_when {
        printer.tree(out, 1, when);
    }
}

fn show_step(out: &mut String, book: &Procedure, printer: &Printer<'_>, step: &Step) {
    let actor = &book.actors[usize::from(step.actor)];
    let own = if actor.own { " (self)" } else { "" };
    line(out, 0, &format!("{}: {}{own}", step.id, actor.id));
    for task in &step.tasks {
        let last = task.last_word.map_or("", |text| printer.en.get(text));
        line(
            out,
            1,
            format!("{} {} {last}", task.id, printer.en.get(task.text)).trim(),
        );
        if let Some(applies) = task.applies {
            printer.tree(out, 2, applies);
        }
    }
}

/// Adds an indented line.
pub(crate) fn line(out: &mut String, depth: usize, text: &str) {
    let _ = writeln!(out, "{:indent$}{text}", "", indent = depth * 2);
}
