//! The picture of a procedure: a lane for every actor, and the file's way through them.
//!
//! Lengths are whole units of a picture 340 units wide, as in the timeline.

use super::map::wrap;
use masir_rulebook::{Procedure, Words};

/// Width of the picture.
pub const WIDTH: i32 = 340;
/// Distance between the lines of a lane's name.
pub const LINE: i32 = 17;
const LANE: i32 = 50;
const NAMES: i32 = 124;
const LETTERS: usize = 17;

/// A lane.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// Its upper edge.
    pub y: i32,
    /// Its height.
    pub height: i32,
    /// The actor's name, a line each.
    pub name: Vec<String>,
}

/// A step on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Its centre.
    pub x: i32,
    /// Its centre.
    pub y: i32,
}

/// The picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swimlane {
    /// The lanes, from above.
    pub lanes: Vec<Lane>,
    /// The steps, in order.
    pub stops: Vec<Stop>,
    /// Where the names begin.
    pub names: i32,
    /// Height of the picture.
    pub height: i32,
}

/// Draws a procedure.
pub fn swimlane(procedure: &Procedure, words: &Words, rtl: bool) -> Swimlane {
    let mut y = 1;
    let mut lanes = Vec::new();
    for actor in &procedure.actors {
        let name = wrap(words.get(actor.name), LETTERS);
        let height = LANE.max(i32::try_from(name.len()).unwrap_or(1) * LINE + 16);
        lanes.push(Lane { y, height, name });
        y += height;
    }
    let gaps = i32::try_from(procedure.steps.len()).unwrap_or(1).max(2) - 1;
    let pitch = ((WIDTH - NAMES - 16) / gaps).min(44);
    let side = |x: i32| if rtl { WIDTH - x } else { x };
    let stops = (0..).zip(&procedure.steps).map(|(at, step)| {
        let lane = &lanes[usize::from(step.actor)];
        Stop {
            x: side(NAMES + at * pitch),
            y: lane.y + lane.height / 2,
        }
    });
    Swimlane {
        stops: stops.collect(),
        lanes,
        names: side(6),
        height: y + 1,
    }
}
