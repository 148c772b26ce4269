//! Random students: values near the thresholds and values anywhere, with a fixed seed.

use masir_rulebook::{Checker, Date, FactId, FactType, Facts, RuleBook, Value, Verdict};

/// A small generator of the xorshift family; the same seed draws the same students everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed ^ 0x9E37_79B9_7F4A_7C15)
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) % end
    }

    /// True once in `of`.
    pub(crate) fn once_in(&mut self, of: u64) -> bool {
        self.below(of) == 0
    }
}

/// The fact of this name.
pub(crate) fn fact(book: &RuleBook, id: &str) -> FactId {
    let at = book.facts.iter().position(|fact| fact.id == id);
    FactId::try_from(at.unwrap_or_else(|| panic!("no fact {id}"))).expect("few facts")
}

/// The ids of all facts.
pub(crate) fn every_fact(book: &RuleBook) -> impl Iterator<Item = FactId> + use<> {
    (0..FactId::try_from(book.facts.len()).expect("few facts"))
        .collect::<Vec<_>>()
        .into_iter()
}

/// Any value of a fact, as often as not at one of the book's thresholds or right before it.
pub(crate) fn value(checker: &Checker, fact: FactId, dice: &mut Dice) -> Value {
    let kind = &checker.book().facts[usize::from(fact)].kind;
    let samples = checker.values(fact);
    match kind {
        FactType::Set { options, .. } => {
            // Few members mostly: a set of everything meets everything.
            let mask = (0..options.len())
                .filter(|_| dice.once_in(4))
                .fold(0, |mask, at| mask | 1 << at);
            Value::Set(mask)
        }
        FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. }
            if dice.once_in(2) =>
        {
            let span = u64::try_from(max - min + 1).expect("a range");
            Value::Number(min + i32::try_from(dice.below(span)).expect("within the range"))
        }
        FactType::Integer { min, .. } | FactType::Decimal { min, .. } => match pick(&samples, dice)
        {
            Value::Number(cut) if dice.once_in(2) => Value::Number((cut - 1).max(*min)),
            other => other,
        },
        _ => pick(&samples, dice),
    }
}

fn pick(values: &[Value], dice: &mut Dice) -> Value {
    values[usize::try_from(dice.below(values.len() as u64)).expect("few values")]
}

/// A student of whom everything is known; every other one is bent towards one reason.
pub(crate) fn complete(checker: &Checker, dice: &mut Dice) -> Facts {
    fill(checker, &Facts::default(), dice)
}

/// A completion of what is known that brings a grant to a verdict, if there is one: every answer in
/// turn is one that keeps the verdict possible, the rest is filled in at random.
pub(crate) fn witness(
    checker: &Checker,
    grant: usize,
    wanted: Verdict,
    mut facts: Facts,
    dice: &mut Dice,
) -> Option<Facts> {
    let day = Date::parse("1405-03-05").expect("a date");
    loop {
        let found = &checker.assess(&facts, day).grants[grant];
        if found.verdict == wanted {
            return Some(fill(checker, &facts, dice));
        }
        let fact = *found.missing.first()?;
        let keeps = |value: &Value| {
            let mut more = facts.clone();
            more.set(fact, Some(*value));
            checker.assess(&more, day).grants[grant]
                .possible
                .contains(wanted)
        };
        facts.set(fact, Some(checker.values(fact).into_iter().find(keeps)?));
    }
}

/// Students who differ from one in a single answer: every option, every single member, and both
/// sides of every threshold.
pub(crate) fn neighbours(checker: &Checker, facts: &Facts) -> Vec<Facts> {
    let mut all = Vec::new();
    for fact in every_fact(checker.book()) {
        let kind = &checker.book().facts[usize::from(fact)].kind;
        let values = checker
            .values(fact)
            .into_iter()
            .flat_map(|value| match (kind, value) {
                (
                    FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. },
                    Value::Number(cut),
                ) => [(cut - 1).max(*min), cut, *max].map(Value::Number).to_vec(),
                _ => vec![value],
            });
        for value in values {
            let mut other = facts.clone();
            other.set(fact, Some(value));
            all.push(other);
        }
    }
    all
}

/// The same facts with everything unknown filled in at random.
pub(crate) fn fill(checker: &Checker, facts: &Facts, dice: &mut Dice) -> Facts {
    let mut full = facts.clone();
    for fact in every_fact(checker.book()) {
        if full.get(fact).is_none() {
            full.set(fact, Some(value(checker, fact, dice)));
        }
    }
    full
}

/// The same facts with some made unknown, once in `of` each.
pub(crate) fn forget(checker: &Checker, facts: &Facts, of: u64, dice: &mut Dice) -> Facts {
    let mut partial = facts.clone();
    for fact in every_fact(checker.book()) {
        if dice.once_in(of) {
            partial.set(fact, None);
        }
    }
    partial
}

/// Bends a student towards eligibility: the general conditions hold, so that articles decide.
pub(crate) fn ease(book: &RuleBook, facts: &mut Facts, dice: &mut Dice) {
    let easy = [
        ("institution", Value::Choice(0)),
        ("destination_institution", Value::Choice(0)),
        ("admission", Value::Choice(0)),
        ("educational_bar", Value::Bool(false)),
        ("field_offered", Value::Bool(true)),
        ("last_semester", Value::Bool(false)),
        ("completion_stage", Value::Bool(false)),
        ("earlier_transfers", Value::Number(0)),
        ("semesters_completed", Value::Number(2)),
        ("destination_restricted", Value::Choice(0)),
    ];
    for (id, value) in easy {
        if dice.once_in(8) {
            continue;
        }
        facts.set(fact(book, id), Some(value));
    }
}
