//! The answers that a fact can come to, one for every way in which criteria can tell them apart.

use super::cells::Variables;
use super::variable::Variable;
use crate::facts::{Facts, Value, all_of};
use crate::model::{Fact, FactId, FactType, Reach};
use alloc::vec::Vec;

impl Variables {
    /// The other answers that a known fact can come to, one for every way in which criteria can
    /// tell them apart while the other facts stay as they are: the nearest of each.
    pub(super) fn within_reach(&self, id: FactId, book: &[Fact], facts: &Facts) -> Vec<Value> {
        let Some(fact) = book.get(usize::from(id)) else {
            return Vec::new();
        };
        let (Some(change), Some(now)) = (fact.change, facts.get(id)) else {
            return Vec::new();
        };
        let allowed = |count: usize| match change.to {
            Reach::Options(mask) => mask & all_of(count),
            _ => all_of(count),
        };
        let among = |count: usize, taken: u64| {
            let free = allowed(count) & !taken;
            (0..64_u8).filter(move |at| free >> at & 1 == 1)
        };
        match (&fact.kind, now) {
            (FactType::Bool { .. }, Value::Bool(yes)) => among(2, 1 << u8::from(yes))
                .map(|at| Value::Bool(at == 1))
                .collect(),
            (FactType::Choice(options), Value::Choice(at)) => {
                let taken = 1_u64.checked_shl(at.into()).unwrap_or(0);
                among(options.len(), taken).map(Value::Choice).collect()
            }
            (FactType::Set { options, .. }, Value::Set(mask)) => among(options.len(), mask)
                .map(|at| Value::Set(mask | 1 << at))
                .collect(),
            (
                FactType::Integer { min, max, .. } | FactType::Decimal { min, max, .. },
                Value::Number(number),
            ) => {
                let starts = self.starts(id, *min, *max, facts);
                let numbers = nearest(number, &starts);
                let fits = |other: &i32| match change.to {
                    Reach::More => *other > number,
                    Reach::Less => *other < number,
                    Reach::Any | Reach::Options(_) => true,
                };
                numbers.filter(fits).map(Value::Number).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Where the values of a number begin to be told apart from those before, in order.
    fn starts(&self, id: FactId, min: i32, max: i32, facts: &Facts) -> Vec<i32> {
        let mut starts = Vec::from([min]);
        for variable in self.all() {
            match variable {
                Variable::Number(fact, cuts) if *fact == id => starts.extend(cuts),
                Variable::Ratio {
                    left,
                    right,
                    num,
                    den,
                } => {
                    let (num, den) = (i64::from(*num), i64::from(*den));
                    let start = match (facts.get(*left), facts.get(*right)) {
                        (_, Some(Value::Number(right))) if *left == id => {
                            // The smallest number that reaches the ratio.
                            let least = i64::from(right) * num;
                            least.div_euclid(den) + i64::from(least.rem_euclid(den) > 0)
                        }
                        // The smallest one whose ratio is not reached any more.
                        (Some(Value::Number(left)), _) if *right == id => {
                            (i64::from(left) * den).div_euclid(num) + 1
                        }
                        _ => continue,
                    };
                    starts.extend(i32::try_from(start));
                }
                _ => {}
            }
        }
        starts.retain(|start| (min..=max).contains(start));
        starts.sort_unstable();
        starts.dedup();
        starts
    }
}

/// Of every stretch but that of a number, the value nearest to it: the larger ones, then the smaller.
fn nearest(number: i32, starts: &[i32]) -> impl Iterator<Item = i32> {
    let own = starts.partition_point(|start| *start <= number);
    let (below, above) = starts.split_at(own);
    let ends = below
        .iter()
        .skip(1)
        .rev()
        .map(|start| start.saturating_sub(1));
    above.iter().copied().chain(ends)
}
