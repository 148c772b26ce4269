//! Where a student stands with taking a request back.

use masir_rulebook::{Date, Facts, LastDay, Retraction, RetractionRule, Road, Value};

/// Whether a request can be taken back, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is filed, or the day is not known.
    Unfiled,
    /// It can be taken back.
    Allowed(Retraction),
    /// It can, unless it was taken back before.
    Perhaps(Retraction),
    /// The last day has passed.
    Over(Retraction),
    /// It was taken back before.
    Used(Retraction),
}

/// Where a student stands on a day; `None` for a procedure that cannot be taken back.
pub fn standing(road: &Road, facts: &Facts, today: Date) -> Option<(RetractionRule, Standing)> {
    let rule = road.procedure().retraction.clone()?;
    let used = rule.limit.is_some_and(
        |limit| matches!(facts.get(limit.used), Some(Value::Number(used)) if used >= limit.times),
    );
    let standing = match road.retraction(facts, today) {
        None => Standing::Unfiled,
        Some(found) => match found.allowed {
            Some(true) => Standing::Allowed(found),
            None => Standing::Perhaps(found),
            Some(false) if used => Standing::Used(found),
            Some(false) => Standing::Over(found),
        },
    };
    Some((rule, standing))
}

/// The last day that has not passed, the one of the earlier reading first, and the days until then.
pub fn safe_day(until: &LastDay, today: Date) -> (Date, i32) {
    let day = until.earlier();
    match day.days_since(today) {
        left @ 0.. => (day, left),
        _ => (until.last_day, until.days_left),
    }
}
