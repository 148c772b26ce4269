//! Students drawn at random, each with the reason they pick; the same seed draws the same students.

use masir_rulebook::{Checker, Date, FactId, FactType, Facts, GrantId, Value, Verdict};

/// A student: what is true of them, and what they think it is about.
pub(crate) struct Student {
    /// The article they pick as their reason; `None` for “not sure”.
    pub(crate) reason: Option<u16>,
    /// Everything about them.
    pub(crate) facts: Facts,
}

/// How a population comes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Makeup {
    /// Most have the reason that they pick, and little else applies to them.
    Likely,
    /// Anything may be true of anybody.
    Any,
}

/// Draws students.
pub(crate) struct Population<'a> {
    checker: &'a Checker,
    makeup: Makeup,
    day: Date,
    dice: u64,
}

impl<'a> Population<'a> {
    pub(crate) fn new(checker: &'a Checker, makeup: Makeup, day: Date, seed: u64) -> Self {
        let dice = seed ^ 0x9E37_79B9_7F4A_7C15;
        Self {
            checker,
            makeup,
            day,
            dice,
        }
    }

    /// The next student.
    pub(crate) fn student(&mut self) -> Student {
        let articles = (0..).zip(&self.checker.book().articles);
        let reasons: Vec<u16> = articles
            .filter_map(|(at, article)| article.reason.map(|_| at))
            .collect();
        let reason = reasons.get(self.below(reasons.len() + 1)).copied();
        let mut facts = Facts::default();
        // Three in four have grounds for what they pick; who is not sure may have any grounds.
        if self.makeup == Makeup::Likely && self.below(4) > 0 {
            let grants = self.grants_of(reason);
            let grant = grants[self.below(grants.len())];
            self.bend(&mut facts, grant);
        }
        for fact in 0..self.count() {
            if facts.get(fact).is_none() {
                let value = self.value(fact);
                facts.set(fact, Some(value));
            }
        }
        Student { reason, facts }
    }

    fn count(&self) -> FactId {
        FactId::try_from(self.checker.book().facts.len()).unwrap_or(FactId::MAX)
    }

    fn grants_of(&self, reason: Option<u16>) -> Vec<GrantId> {
        let book = self.checker.book();
        let of_reason = |clause: u16| {
            let article = book.clauses[usize::from(clause)].article;
            reason.is_none() || article == reason
        };
        let grants = (0..).zip(&book.grants);
        grants
            .filter(|(_, grant)| of_reason(grant.clause))
            .map(|(at, _)| at)
            .collect()
    }

    /// Lets everything be so that a grant is not ruled out.
    fn bend(&mut self, facts: &mut Facts, grant: GrantId) {
        let assess = |facts: &Facts| self.checker.assess(facts, self.day);
        loop {
            let found = assess(facts).grants.swap_remove(usize::from(grant));
            let Some(fact) = found.missing.first().copied() else {
                return;
            };
            let can_be_had = |value: &Value| {
                let mut more = facts.clone();
                more.set(fact, Some(*value));
                let found = self.checker.assess(&more, self.day);
                found.grants[usize::from(grant)].possible.best() > Verdict::Ineligible
            };
            let mut values = self.checker.values(fact);
            values.retain(can_be_had);
            let Some(value) = values.get(below(&mut self.dice, values.len())) else {
                return;
            };
            facts.set(fact, Some(*value));
        }
    }

    /// Any value. Where little applies, seven in eight leave a line of a checklist unticked.
    fn value(&mut self, fact: FactId) -> Value {
        let asked = &self.checker.book().facts[usize::from(fact)];
        if let Some(tick) = asked.tick
            && self.makeup == Makeup::Likely
            && self.below(8) > 0
        {
            return tick.unticked;
        }
        match asked.kind {
            FactType::Set { ref options, .. } => {
                let mask = (0..options.len())
                    .filter(|_| self.below(4) == 0)
                    .fold(0, |mask, at| mask | 1 << at);
                Value::Set(mask)
            }
            FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. }
                if self.below(2) == 0 =>
            {
                let span = usize::try_from(max - min + 1).unwrap_or(1);
                Value::Number(min + i32::try_from(self.below(span)).unwrap_or(0))
            }
            _ => {
                let values = self.checker.values(fact);
                values[self.below(values.len())]
            }
        }
    }

    fn below(&mut self, end: usize) -> usize {
        below(&mut self.dice, end)
    }
}

/// A number below an end, by a generator of the xorshift family.
fn below(dice: &mut u64, end: usize) -> usize {
    *dice ^= *dice << 13;
    *dice ^= *dice >> 7;
    *dice ^= *dice << 17;
    let end = u64::try_from(end.max(1)).unwrap_or(1);
    usize::try_from(dice.wrapping_mul(0x2545_F491_4F6C_DD1D) % end).unwrap_or(0)
}
